import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment, Signature } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import { listing } from "@/lib/domain/listing";
import { differenceWords } from "@/lib/domain/signoff/difference-words";
import { type Difference, differences } from "@/lib/domain/signoff/differences";
import { signerWords } from "@/lib/domain/signoff/signer-words";
import { type CurrentSignature, type RoleState, stageStates } from "@/lib/domain/signoff/stages";

/** How a printed signature stands; only `valid` counts. `unsigned` is a blank line for ink. */
export type Validity = "valid" | "stale" | "rejected" | "withdrawn" | "unsigned";

/** A line of the sign-off table. One that no longer stands is struck through, with `why` beside it. */
export type SignatureLine = {
  role: string;
  validity: Validity;
  struck: boolean;
  why: string | null;
  given: Given | null;
};

type Given = {
  seq: number;
  name: string;
  at: string;
  decision: Decision;
  meaning: string;
  comment: string | null;
  method: Signature["method"];
  covers: number;
  stateHash: string;
  /** Where it was given on paper: the date on it, its scan, who entered it and who confirmed it. */
  paper: { signedOn: string; scan: string; sha256: string; enteredBy: string; confirmedBy: string } | null;
};

export type SignatureTable = { stage: string; gate: Gate; complete: boolean; lines: SignatureLine[] };

/**
 * Every signature ever given, by stage and role in the order they were given, and a blank line where one is missing.
 * What stages of an earlier version decided comes last.
 */
export function signatureTables(deployment: Deployment): SignatureTable[] {
  const stages = stageStates(deployment);
  const standing = stages.map(({ id, name, gate, complete, roles }) => ({
    ...{ stage: name, gate, complete },
    lines: [...roles.flatMap(linesOf), ...pastLines(deployment, id, roles)],
  }));
  const there = new Set(stages.map(({ id }) => id));
  const before = deployment.upgrades.flatMap((upgrade) => upgrade.before.checklist.stages);
  const past = [...new Map(before.filter(({ id }) => !there.has(id)).map((stage) => [stage.id, stage])).values()];
  const gone = past.map(({ id, name, gate }) => ({
    ...{ stage: name, gate, complete: false },
    lines: pastLines(deployment, id, []),
  }));
  return [...standing, ...gone.filter(({ lines }) => lines.length > 0)];
}

/** Signatures for roles that sign in a stage no more. */
function pastLines({ signatures }: Deployment, stage: string, roles: readonly RoleState[]): SignatureLine[] {
  const past = signatures.filter((one) => one.stage === stage && !roles.some(({ role }) => role === one.role));
  return past.map((one) => {
    const validity = one.withdrawn ? "withdrawn" : one.decision === "reject" ? "rejected" : "stale";
    const why = "After an upgrade of the checklist nobody signs for this here any more.";
    return { role: one.role, validity, struck: true, why, given: given(one) };
  });
}

function linesOf({ role, standing, needed, valid, current, earlier }: RoleState): SignatureLine[] {
  const now = current.map((one) => ({ seq: one.signature.seq, line: currentLine(one) }));
  const given = [...earlier, ...current.map(({ signature }) => signature)];
  const replaced = earlier.map((old) => ({ seq: old.seq, line: replacedLine(old, laterOf(old, given, needed)) }));
  const missing = standing === "approved" ? 0 : Math.max(1, needed - valid.length);
  return [
    ...[...replaced, ...now].sort((one, other) => one.seq - other.seq).map(({ line }) => line),
    ...Array.from({ length: missing }, () => blank(role)),
  ];
}

/** Those that came in the place of an earlier one, first the next: where several people sign for a role, the same person's. */
const laterOf = ({ seq, by }: Signature, given: readonly Signature[], needed: number): Signature[] =>
  given
    .filter((one) => one.seq > seq && (needed === 1 || one.by.id === by.id))
    .sort((one, other) => one.seq - other.seq);

const VALIDITY: Record<CurrentSignature["standing"], Validity> = {
  approved: "valid",
  stale: "stale",
  rejected: "rejected",
  withdrawn: "withdrawn",
};

const blank = (role: string): SignatureLine => ({ role, validity: "unsigned", struck: false, why: null, given: null });

function currentLine({ signature, standing, differences: changed }: CurrentSignature): SignatureLine {
  const validity = VALIDITY[standing];
  const withdrawn = signature.withdrawn ? `Withdrawn: “${signature.withdrawn.reason}”.` : null;
  const why = standing === "stale" ? `Stale: ${said(changed)}.` : withdrawn;
  return { role: signature.role, validity, struck: validity !== "valid", why, given: given(signature) };
}

/** What the next signature saw tells why the one before no longer stood. */
function replacedLine(old: Signature, later: readonly Signature[]): SignatureLine {
  const line = { role: old.role, struck: true, given: given(old) };
  if (old.withdrawn) return { ...line, validity: "withdrawn", why: `Withdrawn: “${old.withdrawn.reason}”.` };
  if (old.decision === "reject") return { ...line, validity: "rejected", why: "Decided anew below." };
  const changed = later.slice(0, 1).flatMap((next) => differences(old.covered, next.covered));
  const since = changed.length > 0 ? `Changed since: ${said(changed)}. ` : "";
  return { ...line, validity: "stale", why: `${since}Decided anew below.` };
}

const said = (changed: readonly Difference[]): string => listing(changed.map(differenceWords));

const given = ({
  seq,
  by,
  at,
  decision,
  meaning,
  comment,
  method,
  covered,
  stateHash,
  paper,
  delegatedBy,
}: Signature): Given => ({
  ...{ seq, name: signerWords({ by, delegatedBy }), at, decision, meaning, comment, method },
  covers: covered.items.length,
  stateHash,
  paper: paper ? paperGiven(paper) : null,
});

const paperGiven = ({ signedOn, scan, entered, confirmed }: NonNullable<Signature["paper"]>) => ({
  ...{ signedOn, scan: scan.name, sha256: scan.sha256 },
  ...{ enteredBy: entered.by.name, confirmedBy: confirmed.by.name },
});
