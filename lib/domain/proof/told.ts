import { z } from "zod";
import { Actor } from "@/lib/domain/actor";
import type { Link } from "@/lib/domain/chain";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import { fold } from "@/lib/domain/deployment/fold";
import { outcomeOf, outcomeWords } from "@/lib/domain/deployment/outcome";
import { keptFilesOf } from "@/lib/domain/evidence/kept-files-of";
import { type SignatureTable, signatureTables } from "@/lib/domain/report/signature-lines";
import { stageStates } from "@/lib/domain/signoff/stages";
import { stateHash } from "@/lib/domain/signoff/state-hash";

/** What a record says when it is read from its first entry: nothing of it is taken from another file. */
export type Told = {
  title: string;
  what: string;
  rehearsal: boolean;
  outcome: string;
  zone: string;
  documents: { sha256: string; fileName: string }[];
  runs: string[];
  /** What people added as evidence, withdrawn or not, and scans of signatures on paper. */
  kept: { sha256: string; name: string }[];
  /** Who called go over how many blockers; null where nobody did. */
  forced: { by: string; blockers: number } | null;
  /** How many roles sign in its stages, and how many of them are signed for by valid signatures. */
  roles: { all: number; signed: number };
  signatures: SignatureTable[];
  /** Entries of signatures whose state hash is not the one of what they covered. */
  otherHash: number[];
};

const Payload = z.object({ by: Actor, fact: DeploymentFact });

/** Reads a deployment's record. Null where it is none, or is not written as this verifier knows it. */
export function told(links: readonly Link[]): Told | null {
  try {
    const entries = links.map(({ stream, seq, at, payload }) => ({
      ...{ stream, seq, at },
      ...Payload.parse(JSON.parse(payload)),
    }));
    const judged = entries.flatMap(({ fact }) => runOf(fact));
    return { ...readingOf(fold(entries)), runs: [...new Set(judged)] };
  } catch {
    return null;
  }
}

/** The hash of the run that a fact rests on. */
function runOf(fact: DeploymentFact): string[] {
  if (fact.type === "probe.judged" || fact.type === "item.reopened") return [fact.sha256];
  return fact.type === "item.ticked" && fact.automatic ? [fact.automatic.sha256] : [];
}

function readingOf(deployment: Deployment): Omit<Told, "runs"> {
  const { checklist, system, target, environment, rehearsal, zone, upgrades, template, signatures, forced } =
    deployment;
  const roles = stageStates(deployment).flatMap((stage) => stage.roles);
  const versions = [...upgrades.map(({ before }) => before.template), template];
  const documents = new Map(versions.map(({ document, fileName }) => [document, fileName]));
  return {
    title: checklist.title,
    what: `${system.name} ${target} to ${environment}`,
    ...{ rehearsal, outcome: outcomeSentence(deployment), zone },
    documents: [...documents].map(([sha256, fileName]) => ({ sha256, fileName })),
    kept: keptFilesOf(deployment).map(({ sha256, name }) => ({ sha256, name })),
    forced: forced && { by: forced.by.name, blockers: forced.blockers.length },
    roles: { all: roles.length, signed: roles.filter(({ standing }) => standing === "approved").length },
    signatures: signatureTables(deployment),
    otherHash: signatures.filter((one) => stateHash(one.covered) !== one.stateHash).map(({ seq }) => seq),
  };
}

function outcomeSentence(deployment: Deployment): string {
  const ended = outcomeOf(deployment);
  if (ended) return `Closed as ${outcomeWords(ended.outcome)}${ended.reason ? `: “${ended.reason}”` : ""}.`;
  if (deployment.live) return "The launch is through; the deployment is not closed.";
  if (deployment.go) return "Go was called; the launch is not through.";
  return deployment.noGo ? `NO-GO was declared: “${deployment.noGo.reason}”.` : "Go was not called.";
}
