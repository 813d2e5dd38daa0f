import type { Looked } from "@/lib/domain/ownership/claiming";
import { tokenPlaces } from "@/lib/domain/ownership/token-places";
import type { Verdict } from "@/lib/domain/probe/verdict";
import { type ProbeWorld, runProbe } from "../run";
import { type TxtRecords, txtRecords } from "./txt-records";

/** Where it is looked; the system's name servers and port 443 where nothing else is said. */
type World = Omit<ProbeWorld, "baseUrl"> & { txt?: TxtRecords; port?: number };

/**
 * Looks for the token of a domain: in its TXT record, then in its file, which is asked for through the guard as every probe
 * is, over a certificate that holds, and without following a redirect. Answers what it found, never throws.
 */
export async function lookForToken(domain: string, token: string, world: World): Promise<Looked> {
  const { txt = txtRecords(), port = 443, ...around } = world;
  const texts = await txt(tokenPlaces(domain).txt);
  if (texts?.some((text) => text.trim() === token)) return { showing: "txt" };
  const call = { kind: "http", settings: { url: fileOf(domain, port), status: [200], contains: token } };
  const { verdict } = await runProbe(call, { baseUrl: null, ...around });
  return verdict.outcome === "pass" ? { showing: "file" } : notFound(domain, texts, verdict);
}

function notFound(domain: string, texts: readonly string[] | null, { outcome, summary }: Verdict): Looked {
  const { txt, file } = tokenPlaces(domain);
  const record =
    texts === null ? "No name server answered for the" : texts[0] ? "Another text is in the" : "There is no";
  const reason = `${record} TXT record ${txt}, and the file ${file} does not show it (${summary})`;
  return { reason: reason.slice(0, 1000), sure: texts !== null && outcome === "fail" };
}

function fileOf(domain: string, port: number): string {
  const url = new URL(tokenPlaces(domain).file);
  url.port = String(port);
  return url.href;
}
