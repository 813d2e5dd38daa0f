import { RateLimiterMemory, RateLimiterPrisma } from "rate-limiter-flexible";
import { db } from "@/lib/db/client";
import { processWide } from "@/lib/db/process-wide";
import { Refusal } from "@/lib/domain/refusal";

/** Something that may be tried only so often. Counted in the database; in memory, at half, while it is away. */
export type Limit = {
  /** Counts one try; refuses, saying how long to wait, when it is one too many. */
  spend: (key: string) => Promise<void>;
  /** Takes the last try back: it was a good one. */
  forgive: (key: string) => Promise<void>;
};

const limiter = (name: string, points: number, duration: number) =>
  processWide(`limit.${name}`, () => {
    const memory = { keyPrefix: name, points: Math.ceil(points / 2), duration };
    const options = { storeClient: db, keyPrefix: name, points, duration };
    return new RateLimiterPrisma({ ...options, insuranceLimiter: new RateLimiterMemory(memory) });
  });

/** At most `points` tries in `seconds`. */
export function perWindow(name: string, points: number, seconds: number): Limit {
  const counter = limiter(name, points, seconds);
  return {
    spend: (key) => counter.consume(key).then(nothing, tooMany),
    forgive: (key) => counter.reward(key).then(nothing),
  };
}

const FREE = 5;
const LONGEST = 15 * 60;
const DAY = 24 * 60 * 60;

/**
 * Five failures in a row cost nothing; then each try waits twice as long as the one before: 1 s, 2 s, 4 s … 15 min.
 * A try is counted before it is made, so that a hundred at once are no way around it; a good one clears the count.
 */
export function slowingDown(name: string): Limit {
  const failures = limiter(`${name}.failures`, Number.MAX_SAFE_INTEGER, DAY);
  const turn = limiter(`${name}.turn`, 1, LONGEST);
  return {
    async spend(key) {
      const { consumedPoints } = await failures.penalty(key);
      if (consumedPoints < FREE) return;
      const pause = Math.min(2 ** (consumedPoints - FREE), LONGEST);
      try {
        await turn.consume(key, 1, { customDuration: pause });
      } catch (refused) {
        await failures.reward(key);
        tooMany(refused);
      }
    },
    async forgive(key) {
      await Promise.all([failures.delete(key), turn.delete(key)]);
    },
  };
}

const nothing = () => undefined;

function tooMany(refused: unknown): never {
  if (refused instanceof Error) throw refused;
  const { msBeforeNext } = refused as { msBeforeNext: number };
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const wait = retryAfter > 90 ? `${Math.ceil(retryAfter / 60)} minutes` : `${retryAfter} seconds`;
  throw new Refusal("too-many", `Too many attempts. Wait ${retryAfter === 1 ? "a second" : wait} and try again.`, {
    retryAfter,
  });
}
