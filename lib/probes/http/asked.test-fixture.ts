import { type ProbeWorld, runProbe } from "../run";
import { type Listener, loopback, web } from "../target.test-fixture";

/** Runs an HTTP probe against a listener on loopback, `/` of it where nothing else is said. */
export const ask = (
  { port }: Pick<Listener, "port">,
  settings: Record<string, unknown>,
  world: Partial<ProbeWorld> = {},
) =>
  runProbe(
    { kind: "http", settings: { url: "/", ...settings } },
    { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port), ...world },
  );

export const verdictAt = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).verdict;

/** A web server that says the same to everybody. */
export const says = (body: string | Buffer, headers: Record<string, string> = {}, status = 200) =>
  web((_, answer) => answer.writeHead(status, headers).end(body));
