import "server-only";
import pg from "pg";
import { env } from "@/lib/env";
import { processWide } from "./process-wide";

/** What is told of the record: a stream has come to a place, or (null) something may have been missed meanwhile. */
export type Heard = { stream: string; seq: number } | null;

type Listening = { tell: Set<(heard: Heard) => void>; connecting: boolean };

const listening = processWide<Listening>("listening", () => ({ tell: new Set(), connecting: false }));

const PAUSE = 1000;

/** Tells of every entry that is committed, by one connection for the whole process. Returns the way to stop. */
export function listen(tell: (heard: Heard) => void): () => void {
  listening.tell.add(tell);
  if (!listening.connecting) void connect();
  return () => listening.tell.delete(tell);
}

async function connect(): Promise<void> {
  listening.connecting = true;
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  client.once("end", () => {
    setTimeout(() => void connect(), PAUSE).unref();
  });
  client.on("notification", ({ payload }) => {
    const [stream, seq] = (payload ?? "").split(" ");
    if (stream) tellAll({ stream, seq: Number(seq) });
  });
  try {
    await client.connect();
    await client.query("LISTEN record");
    tellAll(null);
  } catch {
    await client.end().catch(() => {});
  }
}

function tellAll(heard: Heard): void {
  for (const tell of listening.tell) tell(heard);
}
