import Link from "next/link";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import { signerWords } from "@/lib/domain/signoff/signer-words";
import { signPlace } from "./sign-place";

type Stage = RunState["stages"][number];
type Role = Stage["roles"][number];
type Signature = NonNullable<Role["signature"]>;

/** Every stage in the order it signs, each role with its signature and those before it. */
export function Stages({ head, state }: { head: RunHead; state: RunState }) {
  return (
    <section id="stages" aria-labelledby="stages-head" className="scroll-mt-32">
      <h2 id="stages-head" className="pb-2 text-12 text-muted">
        Stages
      </h2>
      {state.stages.map((stage, at) => (
        <StageBlock key={stage.id} stage={stage} number={at + 1} head={head} enters={state.acts.enterPaper} />
      ))}
    </section>
  );
}

/** `enters`: the viewer may enter a signature that was given on paper. */
type BlockProps = { stage: Stage; number: number; head: RunHead; enters: boolean };

function StageBlock({ stage, number, head, enters }: BlockProps) {
  const approved = stage.roles.filter(({ standing }) => standing === "approved").length;
  return (
    <section
      id={`stage-${stage.id}`}
      className="scroll-mt-32 border-rule pt-2 not-first-of-type:mt-3 not-first-of-type:border-t"
    >
      <header className="flex justify-between gap-2 pb-1 font-semibold">
        <h3>
          {number} {stage.name}
        </h3>
        <span className="font-normal whitespace-nowrap text-muted">
          {approved} of {stage.roles.length}
          <span className="text-12">, {stage.gate === "go" ? "go" : "close"} gate</span>
        </span>
      </header>
      <ul>
        {stage.roles.map((role) => (
          <RoleLine key={role.role} role={role} place={signPlace(head.id, stage.id, role.role)} enters={enters} />
        ))}
      </ul>
    </section>
  );
}

function RoleLine({ role, place, enters }: { role: Role; place: string; enters: boolean }) {
  const { signature, standing, valid } = role;
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2 py-1">
      <Sign name={standing} label={STANDING[standing]} />
      <span className={standing === "approved" ? "text-quiet" : "font-semibold"}>{role.role}</span>
      <span className="text-12 leading-5 whitespace-nowrap text-muted">
        <Signers role={role} />
      </span>
      <span className="col-span-2 col-start-2 text-12 text-muted wrap-anywhere">
        <Why role={role} />
        {signature?.paper && standing !== "approved" ? " On paper." : null}
        {role.mine || enters || signature || valid.length > 0 ? (
          <>
            {" "}
            <Link href={place} prefetch={false} className="link">
              {standing === "stale" ? "See what changed" : "Open"}
            </Link>
          </>
        ) : null}
        {valid.filter(isToldApart(role)).map((given) => (
          <span key={given.seq} className="block">
            {signerWords(given)}, <Time at={given.at} />
          </span>
        ))}
        {role.earlier.map((earlier) => (
          <Earlier key={earlier.seq} signature={earlier} />
        ))}
      </span>
    </li>
  );
}

/** One that is alone and given in one's own name is said by its initials already. */
const isToldApart =
  ({ needed }: Role) =>
  ({ delegatedBy, paper }: Signature): boolean =>
    needed > 1 || delegatedBy !== undefined || paper !== undefined;

function Signers({ role }: { role: Role }) {
  const { signature, valid, holders } = role;
  const given = signature && !valid.some(({ seq }) => seq === signature.seq) ? [signature] : valid;
  if (given.length === 0) return <span title={holders.join(", ")}>{holdersOf(role)}</span>;
  return given.map((one) => (
    <span key={one.seq} className="block">
      <span title={signerWords(one)}>{one.by.initials}</span> <Time at={one.at} style="clock" />
    </span>
  ));
}

const STANDING: Record<Role["standing"], string> = {
  missing: "Not signed",
  approved: "Approved, valid",
  stale: "Stale",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
};

const holdersOf = ({ holders }: Role): string =>
  holders.length === 0 ? "nobody" : holders.length === 1 ? (holders[0] ?? "") : `${holders.length} people`;

function Why({ role }: { role: Role }) {
  const { standing, signature, differences } = role;
  switch (standing) {
    case "missing":
      return missing(role);
    case "stale":
      return (
        <>
          <b className="s-stale font-medium">Stale</b>,{" "}
          {differences.length === 1 ? "1 change" : `${differences.length} changes`} since.
        </>
      );
    case "rejected":
      return (
        <>
          <b className="s-rejected font-medium">Rejected</b>: “{signature?.comment}”
        </>
      );
    case "withdrawn":
      return <>Withdrawn: “{signature?.withdrawn?.reason}”</>;
    default:
      return role.needed > 1 ? `Approved by ${role.valid.length} people, valid.` : "Approved, valid.";
  }
}

function missing({ holders, mine, forWhom, done, needed, valid }: Role): string {
  const counted = needed > 1 ? `${valid.length} of ${needed} signed` : "Not signed";
  if (holders.length === 0) return "Nobody who can act today holds this role.";
  if (done) return `${counted}, ${forWhom?.name ?? "you"} among them.`;
  if (forWhom) return `${counted}, yours for ${forWhom.name}.`;
  return mine ? `${counted}, yours.` : `${counted}.`;
}

const Earlier = ({ signature: { by, at, decision, withdrawn, paper } }: { signature: Signature }) => (
  <s className="block">
    {decision === "approve" ? "Approved" : "Rejected"} by {by.name}
    {paper ? " on paper" : ""}, <Time at={at} />
    {withdrawn ? ", withdrawn" : ", replaced"}
  </s>
);
