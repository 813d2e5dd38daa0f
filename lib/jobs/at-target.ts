import { setTimeout as sleep } from "node:timers/promises";
import type { Turn } from "@/lib/domain/probe/schedule/turn";
import { Resting } from "./resting";

const AT_ONCE = 2;
const GAP_MS = 100;
const LONGEST_WAIT_MS = 1000;

/** Waits until its target may be asked again, 100 ms after it was asked last, or until the run is ended. */
type Apart = () => Promise<void>;

type Waiting = { alone: boolean; go: () => void; leave: (why: unknown) => void };
type Place = {
  running: number;
  alone: boolean;
  waiting: Waiting[];
  /** Nobody's turn comes before; a timer wakes who waits for that. */
  rest: { until: number; timer: NodeJS.Timeout | null };
  asked: number;
};

const places = new Map<string, Place>();

/**
 * Does work at a target when its turn has come, first come first served: two at once, and what must be alone by itself,
 * with a rest after it. Rejects with the signal's reason where that comes first, and with `Resting` where a rest is long.
 */
export async function atTarget<Answer>(
  turn: Turn | null,
  signal: AbortSignal,
  work: (apart: Apart) => Promise<Answer>,
): Promise<Answer> {
  if (!turn) return work(async () => {});
  const place = places.get(turn.key) ?? newPlace();
  places.set(turn.key, place);
  await turnAt(place, turn, signal);
  try {
    return await work(() => apart(place, signal));
  } finally {
    place.running -= 1;
    place.alone = false;
    place.rest.until = Math.max(place.rest.until, Date.now() + turn.restMs);
    proceed(place);
    tidyUp();
  }
}

const newPlace = (): Place => ({ running: 0, alone: false, waiting: [], rest: { until: 0, timer: null }, asked: 0 });

async function apart(place: Place, signal: AbortSignal): Promise<void> {
  // Ended meanwhile, the run says so itself.
  for (let wait = place.asked + GAP_MS - Date.now(); wait > 0 && !signal.aborted; ) {
    await sleep(wait, undefined, { signal }).catch(() => {});
    wait = place.asked + GAP_MS - Date.now();
  }
  place.asked = Date.now();
}

function turnAt(place: Place, { alone }: Turn, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const settle = (how: () => void) => {
      signal.removeEventListener("abort", end);
      how();
    };
    const leave = (why: unknown) => {
      place.waiting = place.waiting.filter((one) => one !== waiting);
      settle(() => reject(why));
    };
    const waiting: Waiting = { alone, go: () => settle(resolve), leave };
    const end = () => {
      leave(signal.reason);
      proceed(place);
    };
    signal.addEventListener("abort", end, { once: true });
    place.waiting.push(waiting);
    proceed(place);
  });
}

/** Lets go whoever's turn it is, now or when the target has rested. */
function proceed(place: Place): void {
  const { rest } = place;
  const [next] = place.waiting;
  if (rest.timer || !next || !hasRoom(place, next)) return;
  const wait = rest.until - Date.now();
  if (wait > LONGEST_WAIT_MS) {
    for (const one of place.waiting) one.leave(new Resting(rest.until));
    return;
  }
  if (wait > 0) {
    rest.timer = setTimeout(() => {
      rest.timer = null;
      proceed(place);
    }, wait);
    return;
  }
  place.waiting.shift();
  place.running += 1;
  place.alone = next.alone;
  next.go();
  proceed(place);
}

const hasRoom = ({ running, alone }: Place, next: Waiting) =>
  running === 0 || (running < AT_ONCE && !alone && !next.alone);

/** A target that nobody is at or waits for is forgotten, once it may be asked again. */
function tidyUp(): void {
  const now = Date.now();
  for (const [key, { running, waiting, rest, asked }] of places)
    if (running === 0 && waiting.length === 0 && Math.max(rest.until, asked + GAP_MS) <= now) places.delete(key);
}
