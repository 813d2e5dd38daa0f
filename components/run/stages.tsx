import Link from "next/link";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { RunState } from "@/lib/domain/deployment/run-state";
import type { RunHead } from "@/lib/domain/deployment/run-view";
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
        <StageBlock key={stage.id} stage={stage} number={at + 1} head={head} />
      ))}
    </section>
  );
}

function StageBlock({ stage, number, head }: { stage: Stage; number: number; head: RunHead }) {
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
          <RoleLine key={role.role} role={role} place={signPlace(head.id, stage.id, role.role)} />
        ))}
      </ul>
    </section>
  );
}

function RoleLine({ role, place }: { role: Role; place: string }) {
  const { signature, standing } = role;
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2 py-1">
      <Sign name={standing} label={STANDING[standing]} />
      <span className={standing === "approved" ? "text-quiet" : "font-semibold"}>{role.role}</span>
      <span className="text-12 leading-5 whitespace-nowrap text-muted">
        {signature ? (
          <>
            <span title={signature.by.name}>{signature.by.initials}</span> <Time at={signature.at} style="clock" />
          </>
        ) : (
          <span title={role.holders.join(", ")}>{holdersOf(role)}</span>
        )}
      </span>
      <span className="col-span-2 col-start-2 text-12 text-muted wrap-anywhere">
        <Why role={role} />
        {role.mine || signature ? (
          <>
            {" "}
            <Link href={place} prefetch={false} className="link">
              {standing === "stale" ? "See what changed" : "Open"}
            </Link>
          </>
        ) : null}
        {role.earlier.map((earlier) => (
          <Earlier key={earlier.seq} signature={earlier} />
        ))}
      </span>
    </li>
  );
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

function Why({ role: { standing, signature, differences, mine, holders } }: { role: Role }) {
  switch (standing) {
    case "missing":
      if (holders.length === 0) return "Nobody who can act today holds this role.";
      return mine ? "Not signed, yours." : "Not signed.";
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
      return "Approved, valid.";
  }
}

const Earlier = ({ signature: { by, at, decision, withdrawn } }: { signature: Signature }) => (
  <s className="block">
    {decision === "approve" ? "Approved" : "Rejected"} by {by.name}, <Time at={at} />
    {withdrawn ? ", withdrawn" : ", replaced"}
  </s>
);
