import { anchorsOf, stampsOf } from "@/lib/db/anchors";
import { entriesFrom, streams } from "@/lib/db/entries";
import { type Break, endBreaks, type Followed, followChain, GENESIS } from "@/lib/domain/chain";
import { grouped } from "@/lib/domain/grouped";
import { headBreaks } from "@/lib/domain/proof/head-breaks";
import type { HeadStatement } from "@/lib/domain/proof/head-statement";
import type { SignedHead } from "@/lib/domain/proof/signed-head";
import { stampBreaks } from "@/lib/domain/proof/stamp-breaks";
import type { StampedHead } from "@/lib/domain/proof/stamped-head";

const PAGE = 2000;

/**
 * What following a stream from its first line came to: how far, its head's hash, every break, how far it is signed, and at
 * which entries a signed head has no timestamp.
 */
export type Verification = {
  stream: string;
  entries: number;
  head: string;
  breaks: Break[];
  signed: number;
  unstamped: number[];
};

/** Signed heads, and what an authority outside answered for some of them. */
type Anchors = { heads: readonly SignedHead[]; stamps: readonly StampedHead[] };

/**
 * Follows one stream of the record, or each of them, from the first line to the head, and holds it against the heads of it
 * that were signed and timestamped: those the database kept, and `elsewhere` those that left it.
 */
export async function verifyRecord(stream?: string, elsewhere?: Anchors): Promise<Verification[]> {
  const [heads, { heads: kept, unread }] = await Promise.all([streams(stream), anchorsOf(stream)]);
  const { stamps, unread: unheld } = await stampsOf(kept, stream);
  const signed = grouped([...kept, ...(elsewhere?.heads ?? [])], ({ statement }) => statement.stream);
  const stamped = grouped([...stamps, ...(elsewhere?.stamps ?? [])], ({ statement }) => statement.stream);
  const there = new Set(heads.map((head) => head.stream));
  const verified: Verification[] = [];
  for (const head of heads) {
    const of = { heads: signed.get(head.stream) ?? [], stamps: stamped.get(head.stream) ?? [] };
    const followed = await verifyStream(head, of);
    followed.breaks.push(...[...unread, ...unheld].filter((one) => one.stream === head.stream));
    verified.push(followed);
  }
  for (const gone of new Set([...signed.keys(), ...stamped.keys()]))
    if (!there.has(gone)) verified.push(goneStream(gone, [...(signed.get(gone) ?? []), ...(stamped.get(gone) ?? [])]));
  return verified;
}

const goneStream = (stream: string, anchors: readonly { statement: HeadStatement }[]): Verification => {
  const seq = Math.max(...anchors.map(({ statement }) => statement.seq));
  const message = `This record is gone; its head was signed at entry ${seq}.`;
  return { stream, entries: 0, head: "", breaks: [{ stream, seq, message }], signed: 0, unstamped: [] };
};

type Head = { stream: string; seq: number; hash: string; at: string };

async function verifyStream(head: Head, { heads: signed, stamps }: Anchors): Promise<Verification> {
  const { stream } = head;
  const breaks: Break[] = [];
  const placesOf = (anchors: readonly { statement: HeadStatement }[]) =>
    new Set(anchors.map(({ statement }) => statement.seq));
  const [heads, stamped] = [placesOf(signed), placesOf(stamps)];
  const asked = new Set([...heads, ...stamped]);
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
  breaks.push(...endBreaks(at, head), ...headBreaks(signed, hashes), ...stampBreaks(stamps, hashes));
  const unstamped = [...heads].filter((seq) => !stamped.has(seq)).sort((left, right) => left - right);
  return { stream, entries: at.seq, head: at.hash, breaks, signed: Math.max(0, ...heads), unstamped };
}
