import { setTimeout as sleep } from "node:timers/promises";
import { keepAnchor, rememberRead } from "@/lib/commands/command";
import { signHead } from "@/lib/commands/sign-head";
import { type Followed, followChain, GENESIS } from "@/lib/domain/chain";
import { dueHeads } from "@/lib/domain/proof/due-heads";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { linesAfter, movedStreams } from "@/lib/queries/moved-streams";
import { exportAnchor } from "./anchor-file";
import { log } from "./log";

const EVERY_MS = 2000;
const START: Followed = { seq: 0, hash: GENESIS, at: "" };

type Moved = ReturnType<typeof movedStreams> extends AsyncGenerator<infer One> ? One : never;

/** Reads the record again and again, signs the heads that are due and has them leave the database, until `signal`. */
export async function signHeads(signal: AbortSignal): Promise<void> {
  let said: string[] = [];
  while (!signal.aborted) {
    const troubles = await signRound().catch((error) => [message(error)]);
    for (const trouble of troubles) if (!said.includes(trouble)) log.error(trouble);
    said = troubles;
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

/** One round over all streams that moved. Answers what stood in the way, in words. */
export async function signRound(): Promise<string[]> {
  const troubles: string[] = [];
  for await (const moved of movedStreams()) {
    try {
      const trouble = await signStream(moved);
      if (trouble) troubles.push(trouble);
    } catch (error) {
      troubles.push(`heads are not signed: ${message(error)}`);
      // Without its key nothing else would be signed either.
      if (error instanceof Refusal) break;
    }
  }
  return troubles;
}

async function signStream({ stream, read, last, now }: Moved): Promise<string | null> {
  const from = read ?? START;
  const unread = await linesAfter(stream, from.seq);
  // Nothing new: what is due is the last entry that was read, because a day has passed.
  const links = unread.length > 0 ? unread : (await linesAfter(stream, from.seq - 1)).slice(0, 1);
  if (unread.length === 0 && links[0]?.hash !== from.hash)
    return `heads of ${stream} are not signed: entry ${from.seq} is no longer what was read.`;
  const { to, breaks } = followChain(unread, from);
  // What does not follow from what was read before is not to be vouched for.
  if (breaks[0]) return `heads of ${stream} are not signed: ${breaks[0].message}`;
  for (const link of dueHeads(links, last, now)) {
    const signed = signHead(link, now);
    await exportAnchor(signed, now);
    await keepAnchor(signed, tasks());
  }
  await rememberRead(stream, to);
  return null;
}

const tasks = () => [
  ...(env.ANCHOR_WEBHOOK_URL ? ["send-anchor" as const] : []),
  ...(env.TIMESTAMP_URL ? ["stamp-anchor" as const] : []),
];

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
