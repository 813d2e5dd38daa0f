import { setTimeout as sleep } from "node:timers/promises";
import { keepAlive, signOut } from "@/lib/commands/command";
import { log } from "./log";

const EVERY_MS = 5000;

/** Shows that a worker is alive, at once and then every five seconds, until `signal`. Says once that the database is away. */
export async function heartbeat(worker: string, signal: AbortSignal): Promise<void> {
  let away = false;
  while (!signal.aborted) {
    away = await beatOnce(worker, away);
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
  }
  if (!away) await signOut(worker).catch(() => {});
}

/** Whether the database is away. */
async function beatOnce(worker: string, away: boolean): Promise<boolean> {
  try {
    await keepAlive(worker);
    if (away) log.info("the database is back");
    return false;
  } catch (error) {
    if (!away) log.warn({ err: error }, "the database does not answer; trying again until it does");
    return true;
  }
}
