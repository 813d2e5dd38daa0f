import { entriesFrom, streams } from "@/lib/db/entries";
import { type Break, type Followed, followChain, GENESIS } from "@/lib/domain/chain";

const PAGE = 2000;

/** What following a stream from its first line came to: how far, its head's hash, and every break. */
export type Verification = { stream: string; entries: number; head: string; breaks: Break[] };

/** Follows one stream of the record, or each of them, from the first line to the head. */
export async function verifyRecord(stream?: string): Promise<Verification[]> {
  const heads = await streams(stream);
  const verified: Verification[] = [];
  for (const head of heads) verified.push(await verifyStream(head));
  return verified;
}

async function verifyStream({
  stream,
  seq,
  hash,
}: {
  stream: string;
  seq: number;
  hash: string;
}): Promise<Verification> {
  const breaks: Break[] = [];
  let at: Followed = { seq: 0, hash: GENESIS, at: "" };
  for (
    let links = await entriesFrom(stream, 0, PAGE);
    links.length > 0;
    links = await entriesFrom(stream, at.seq, PAGE)
  ) {
    const followed = followChain(links, at);
    breaks.push(...followed.breaks);
    at = followed.to;
  }
  if (at.seq !== seq || at.hash !== hash) {
    breaks.push({
      stream,
      seq: at.seq,
      message: `The stream's head says entry ${seq}; the lines end at entry ${at.seq}.`,
    });
  }
  return { stream, entries: at.seq, head: at.hash, breaks };
}
