import { headOf } from "@/lib/db/entries";
import { listen } from "@/lib/db/listen";
import { processWide } from "@/lib/db/process-wide";
import { Refusal } from "@/lib/domain/refusal";
import { askerOf } from "./asker";

type Subscriber = { stream: string; send: (seq: number) => void; close: () => void };

const open = processWide("subscribers", () => ({
  all: new Set<Subscriber>(),
  byPerson: new Map<string, number>(),
  stop: undefined as (() => void) | undefined,
}));

const MOST = 2000;
const MOST_OF_ONE = 10;
const BEAT = 15_000;
/** A reader that lets so many events wait is cut off; its browser connects anew and reads the state. */
const MOST_WAITING = 200;

/**
 * Server-sent events of one deployment: `{ seq }` whenever its record has grown, once at the start, and after anything
 * may have been missed. Ends when the session does. Refuses more than ten for one person.
 */
export async function eventsOf(stream: string, person: string, request: Request): Promise<ReadableStream<Uint8Array>> {
  const head = await headOf(stream);
  if (head === 0)
    throw new Refusal("missing", "There is no such deployment, or it belongs to a system you do not see.");
  if (open.all.size >= MOST || (open.byPerson.get(person) ?? 0) >= MOST_OF_ONE)
    throw new Refusal("too-many", "Too many pages are open at once. Close some of them.", { retryAfter: 30 });
  open.stop ??= listen(passOn);
  return subscribe({ stream, head, person, stillIn: async () => (await askerOf(request, true)) !== null });
}

/** Ends all of them, so that a server that stops need not wait for anybody. */
export function closeStreams(): void {
  for (const { close } of open.all) close();
}

type Subscription = { stream: string; head: number; person: string; stillIn: () => Promise<boolean> };

function subscribe({ stream, head, person, stillIn }: Subscription): ReadableStream<Uint8Array> {
  let stop = () => {};
  let gone = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = writer(controller, () => stop());
        const send = (seq: number) => write(`id: ${seq}\ndata: {"seq":${seq}}\n\n`);
        const beat = setInterval(async () => {
          if (await stillIn().catch(() => true)) write(": still here\n\n");
          else stop();
        }, BEAT);
        const subscriber = { stream, send, close: () => stop() };
        stop = once(() => {
          clearInterval(beat);
          leave(subscriber, person);
          // Who has gone has closed it already.
          if (!gone) controller.close();
        });
        join(subscriber, person);
        write("retry: 2000\n\n");
        send(head);
      },
      cancel: () => {
        gone = true;
        stop();
      },
    },
    new CountQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
}

function writer(controller: ReadableStreamDefaultController<Uint8Array>, overflow: () => void) {
  const encoder = new TextEncoder();
  return (text: string) => {
    if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text));
    else overflow();
  };
}

function join(subscriber: Subscriber, person: string): void {
  open.all.add(subscriber);
  open.byPerson.set(person, (open.byPerson.get(person) ?? 0) + 1);
}

function leave(subscriber: Subscriber, person: string): void {
  open.all.delete(subscriber);
  const left = (open.byPerson.get(person) ?? 1) - 1;
  if (left > 0) open.byPerson.set(person, left);
  else open.byPerson.delete(person);
}

function passOn(heard: { stream: string; seq: number } | null): void {
  for (const subscriber of open.all) {
    if (heard === null) void catchUp(subscriber);
    else if (subscriber.stream === heard.stream) subscriber.send(heard.seq);
  }
}

async function catchUp({ stream, send }: Subscriber): Promise<void> {
  const head = await headOf(stream).catch(() => 0);
  if (head > 0) send(head);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
