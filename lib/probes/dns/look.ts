import type { Target } from "../probe";
import { Trouble } from "../trouble";
import { ask, type DnsAnswer, type DnsRun, type Question } from "./ask";
import { readServer } from "./server";
import { systemResolvers } from "./system-resolvers";

/** Whoever is asked, by the name that sentences give it. */
export type View = { server: string; targets: readonly Target[] };

/** A question, whom it went to, and what came of it. */
export type Looked = { server: string; question: Question } & ({ answer: DnsAnswer } | { trouble: string });

/** The resolvers that are asked: each of those given, or those of the system one after another. */
export function viewsOf(resolvers: readonly string[]): View[] {
  if (resolvers.length === 0) return [{ server: "the system's resolver", targets: systemResolvers() }];
  return resolvers.map((server) => ({ server, targets: targetsOf([server]) }));
}

const targetsOf = (servers: readonly string[]) => servers.flatMap((server) => readServer(server) ?? []);

/** Asks a view; the next server of it where one does not answer or fails. */
export async function look({ server, targets }: View, question: Question, run: DnsRun): Promise<Looked> {
  let last: Looked = { server, question, trouble: `no address of ${server} is known here` };
  for (const target of targets) {
    last = await lookAt(server, target, question, run);
    if ("answer" in last && last.answer.rcode !== "SERVFAIL") return last;
  }
  return last;
}

async function lookAt(server: string, target: Target, question: Question, run: DnsRun): Promise<Looked> {
  try {
    return { server, question, answer: await ask(target, question, run) };
  } catch (error) {
    if (!(error instanceof Trouble) || error.reason !== "resolver_unavailable") throw error;
    return { server, question, trouble: error.message };
  }
}

/** The answer of what was looked at, or null. */
export const answerOf = (looked: Looked | undefined): DnsAnswer | null =>
  looked && "answer" in looked ? looked.answer : null;
