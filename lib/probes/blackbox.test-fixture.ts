import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, freePort, running } from "./program.test-fixture";

/** Whether blackbox_exporter calls a target good by one of the modules it was started with. */
export type Blackbox = (module: string, target: string) => Promise<boolean>;

/** Starts the exporter at `program` with modules as its documentation names them. */
export async function blackbox(program: string, modules: Record<string, unknown>): Promise<Blackbox> {
  const place = folder();
  const config = join(place, "blackbox.yml");
  // YAML is a superset of JSON.
  writeFileSync(config, JSON.stringify({ modules }));
  const port = await freePort();
  const listen = `--web.listen-address=127.0.0.1:${port}`;
  await running(program, [`--config.file=${config}`, listen], /Listening on|level=info.*address=/);
  return async (module, target) => {
    const asked = new URLSearchParams({ module, target });
    const answer = await (await fetch(`http://127.0.0.1:${port}/probe?${asked}`)).text();
    return /^probe_success 1$/m.test(answer);
  };
}
