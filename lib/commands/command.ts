import type { z } from "zod";
import type { Decision, Written } from "@/lib/db/act";
import { type AnchorTask, keepAnchor as keepSigned, keepTimestamp as keepStamped, readTo } from "@/lib/db/anchors";
import type { Guard } from "@/lib/db/append";
import { deploymentStream, readDeployment } from "@/lib/db/deployments";
import { documentBytes, storeDocument } from "@/lib/db/documents";
import { entriesOf, WORKSPACE } from "@/lib/db/entries";
import { type KeptBeat, keepBeat } from "@/lib/db/heartbeats";
import { doneBefore } from "@/lib/db/idempotency";
import { type FileHead, fileHead, storeFile } from "@/lib/db/kept-files";
import { newestDeployment } from "@/lib/db/newest-deployments";
import { type PastRun, runsBefore, runsWaiting, type WaitingRun } from "@/lib/db/past-runs";
import { deleteOldRuns, markCancelled, takeUpRun, writeProgress } from "@/lib/db/probe-runs";
import { rebuildTables as rebuild } from "@/lib/db/rebuild";
import { writeSeen } from "@/lib/db/seen";
import type { Stream } from "@/lib/db/stream";
import { beat, endBeat } from "@/lib/db/worker-beat";
import { readWorkspace, workspaceStream } from "@/lib/db/workspace";
import { write } from "@/lib/db/writer";
import { type Deed, demand } from "@/lib/domain/access";
import type { Followed } from "@/lib/domain/chain";
import { asOf } from "@/lib/domain/deployment/as-of";
import type { Deployment, DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { SignedHead } from "@/lib/domain/proof/signed-head";
import type { StampedHead } from "@/lib/domain/proof/stamped-head";
import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import { emptyWorkspace, type Workspace } from "@/lib/domain/workspace/workspace";
import type { Context } from "./context";

type Verb<Input, State, Fact, Answer, Gathered> = {
  input: z.ZodType<Input>;
  /** What the person must be allowed to do; null where being signed in, or a link, is enough. */
  deed: Deed | null;
  /** Looks something up first, once: the only step that may wait. */
  gather?: (input: Input, context: Context) => Promise<Gathered>;
  /** Says which facts follow, or refuses. Pure: it runs again when somebody else was faster. */
  decide: (state: State, input: Input, context: Context, gathered: Gathered) => Decision<Fact, Answer>;
};

/** What the API, the worker and the seed all call. `seq` is the place of the last entry, or where the stream stands. */
export type Command<Answer> = (raw: unknown, context: Context) => Promise<Answer & { seq: number }>;

/** A verb on a deployment that exists. */
export const onDeployment = <Input extends { deployment: string }, Answer extends object, Gathered = undefined>(
  verb: Verb<Input, Deployment, DeploymentFact, Answer, Gathered>,
): Command<Answer> =>
  command(
    deploymentStream,
    verb,
    (input) => input.deployment,
    (deployment) => {
      if (!deployment)
        throw new Refusal("missing", "There is no such deployment, or it belongs to a system you do not see.");
      return asOf(deployment, new Date().toISOString());
    },
  );

/** A verb that begins a deployment; its id is the first one the context makes. */
export const opening =
  <Input, Answer extends object, Gathered = undefined>(
    verb: Verb<Input, string, DeploymentFact, Answer, Gathered>,
  ): Command<Answer> =>
  (raw, context) => {
    const id = context.newId();
    return command(
      deploymentStream,
      verb,
      () => id,
      () => id,
    )(raw, context);
  };

/** A verb on the workspace: people, systems, templates, policies, networks. */
export const onWorkspace = <Input, Answer extends object, Gathered = undefined>(
  verb: Verb<Input, Workspace, WorkspaceFact, Answer, Gathered>,
): Command<Answer> =>
  command(
    workspaceStream,
    verb,
    () => WORKSPACE,
    (workspace) => workspace ?? emptyWorkspace,
  );

/** The workspace as it stands, for a verb on a deployment to gather. */
export const workspaceNow: () => Promise<Workspace> = readWorkspace;

/** The newest deployment of a system and a template; null where there is none. */
export async function newestOf(system: string, template: string): Promise<Deployment | null> {
  const id = await newestDeployment(system, template);
  return id === null ? null : readDeployment(id);
}

/** What happened to a deployment so far, oldest first; empty where there is none. */
export const historyOf = (deployment: string): Promise<DeploymentEntry[]> => entriesOf(deployment, DeploymentFact);

/** Keeps a document's bytes before the fact that names them. Answers their SHA-256 in lower-case hex. */
export const keepDocument: (bytes: Uint8Array) => Promise<string> = storeDocument;

/** The bytes of a document that is kept; null where there are none with this hash. */
export const keptDocument: (sha256: string) => Promise<Uint8Array | null> = documentBytes;

/** Keeps the bytes of a file before the fact that names them. Answers their SHA-256 in lower-case hex. */
export const keepBytes: (bytes: Uint8Array) => Promise<string> = storeFile;

/** How a file that is kept begins, and its size; null where there is none with this hash. */
export const keptHead: (sha256: string) => Promise<FileHead | null> = fileHead;

/** Writes every table read from the record anew. Takes the role that owns them. */
export const rebuildTables: () => Promise<{ rows: number }> = rebuild;

/** Marks a probe's run as started, and says whether it was before or is cancelled; null where it has ended already. */
export const startRun: typeof takeUpRun = takeUpRun;

/** Marks a run of a deployment as cancelled; null where there is none that has not ended. */
export const stopRun: typeof markCancelled = markCancelled;

/** Keeps how far a run has come. */
export const keepProgress: typeof writeProgress = writeProgress;

/** Deletes some of the runs that ended before a moment and that nothing names. Answers how many. */
export const forgetRuns: typeof deleteOldRuns = deleteOldRuns;

/** The runs of a binding that ended before one of them, the newest first. */
export const pastRuns: (of: Parameters<typeof runsBefore>[0]) => Promise<PastRun[]> = runsBefore;

/** Runs of some items that nobody took up yet. */
export const waitingRuns: (deployment: string, items: readonly string[]) => Promise<WaitingRun[]> = runsWaiting;

/** A sign of life of the worker; the jobs of those who show none are free again. */
export const keepAlive: (worker: string) => Promise<void> = beat;

/** Keeps a sign of life that something sent to a probe. */
export const keepHeartbeat: (beat: KeptBeat) => Promise<void> = keepBeat;

/** A person has read what was told to them until a moment. */
export const keepSeen: (person: string, at: string) => Promise<void> = writeSeen;

/** The worker goes in good order. */
export const signOut: (worker: string) => Promise<void> = endBeat;

/** Keeps a signed head and queues what the worker is to do with it. */
export const keepAnchor: (signed: SignedHead, tasks: readonly AnchorTask[]) => Promise<void> = keepSigned;

/** Keeps what an authority outside answered for a signed head, and when it saw it. */
export const keepTimestamp: (stamped: StampedHead, at: string) => Promise<void> = keepStamped;

/** Remembers how far a stream was read for heads to sign. */
export const rememberRead: (stream: string, to: Followed) => Promise<void> = readTo;

function command<Input, Met extends { seq: number }, State, Fact, Answer extends object, Gathered>(
  kind: Stream<Met, Fact>,
  verb: Verb<Input, State, Fact, Answer, Gathered>,
  nameOf: (input: Input) => string,
  stateOf: (met: Met | undefined) => State,
): Command<Answer> {
  return async (raw, context) => {
    const input = verb.input.parse(raw);
    if (verb.deed && context.person) demand(context.person, verb.deed);
    const { seq, answer } = await onceOnly(context, async () => {
      // Safe: where a verb gathers nothing, `Gathered` is undefined.
      const gathered = (await verb.gather?.(input, context)) as Gathered;
      return write(kind, nameOf(input), {
        by: context.actor,
        guard: guardOf(context),
        decide: (met) => verb.decide(stateOf(met), input, context, gathered),
      });
    });
    // Safe: the writer hands back what this verb's own `decide` answered, now or when the same act was first sent.
    return { ...(answer as Answer), seq };
  };
}

/** An act that is sent again is answered as before: what proved it, a code or a challenge, is used up by then. */
async function onceOnly(context: Context, act: () => Promise<Written>): Promise<Written> {
  try {
    return await act();
  } catch (error) {
    const before = error instanceof Refusal ? await doneBefore(guardOf(context)) : undefined;
    if (before === undefined) throw error;
    return before;
  }
}

const guardOf = ({ person, session, once }: Context): Guard => ({
  ...(person ? { person: person.id, personSeq: person.seq } : {}),
  ...(session ? { session } : {}),
  ...once,
});
