import { anchorsOf } from "@/lib/db/anchors";
import { entriesFrom, streams } from "@/lib/db/entries";
import { type Break, endBreaks, type Followed, followChain, GENESIS } from "@/lib/domain/chain";
import { grouped } from "@/lib/domain/grouped";
import { headBreaks } from "@/lib/domain/proof/head-breaks";
import type { SignedHead } from "@/lib/domain/proof/signed-head";

const PAGE = 2000;

/** What following a stream from its first line came to: how far, its head's hash, every break, and how far it is signed. */
export type Verification = { stream: string; entries: number; head: string; breaks: Break[]; signed: number };

/**
 * Follows one stream of the record, or each of them, from the first line to the head, and holds it against the heads of it
 * that were signed: those the database kept, and `elsewhere` those that left it.
 */
export async function verifyRecord(stream?: string, elsewhere: readonly SignedHead[] = []): Promise<Verification[]> {
  const [heads, { heads: kept, unread }] = await Promise.all([streams(stream), anchorsOf(stream)]);
  const signed = grouped([...kept, ...elsewhere], ({ statement }) => statement.stream);
  const there = new Set(heads.map((head) => head.stream));
  const verified: Verification[] = [];
  for (const head of heads) {
    const of = signed.get(head.stream) ?? [];
    const followed = await verifyStream(head, of);
    followed.breaks.push(...unread.filter((one) => one.stream === head.stream));
    verified.push(followed);
  }
  for (const [gone, of] of signed) if (!there.has(gone)) verified.push(goneStream(gone, of));
  return verified;
}

const goneStream = (stream: string, signed: readonly SignedHead[]): Verification => {
  const seq = Math.max(...signed.map(({ statement }) => statement.seq));
  const message = `This record is gone; its head was signed at entry ${seq}.`;
  return { stream, entries: 0, head: "", breaks: [{ stream, seq, message }], signed: 0 };
};

type Head = { stream: string; seq: number; hash: string; at: string };

async function verifyStream(head: Head, signed: readonly SignedHead[]): Promise<Verification> {
  const { stream } = head;
  const breaks: Break[] = [];
  const asked = new Set(signed.map(({ statement }) => statement.seq));
  const hashes = new Map<number, string>();
  let at: Followed = { seq: 0, hash: GENESIS, at: "" };
  for (
    let links = await entriesFrom(stream, 0, PAGE);
    links.length > 0;
    links = await entriesFrom(stream, at.seq, PAGE)
  ) {
    const followed = followChain(links, at);
    breaks.push(...followed.breaks);
    for (const { seq, hash } of links) if (asked.has(seq)) hashes.set(seq, hash);
    at = followed.to;
  }
  breaks.push(...endBreaks(at, head), ...headBreaks(signed, hashes));
  const last = Math.max(0, ...asked);
  return { stream, entries: at.seq, head: at.hash, breaks, signed: last };
}
