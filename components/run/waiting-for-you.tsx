import { ButtonLink } from "@/components/ui/button-link";
import { Sign } from "@/components/ui/sign";
import { WaiversToDecide } from "@/components/waiver/waivers-to-decide";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import { signPlace } from "./sign-place";

type Waiting = RunState["waiting"][number];

/** What the viewer can decide on, and the roles they hold and have not decided for, with what is in the way. */
export function WaitingForYou({ head, state }: { head: RunHead; state: RunState }) {
  const waivers = state.waivers.filter(({ mayDecide }) => mayDecide);
  if (state.waiting.length + waivers.length === 0) return null;
  return (
    <section id="waiting" aria-labelledby="waiting-head" className="mb-6 border-b border-rule pb-5">
      <h2 id="waiting-head" className="flex gap-2 font-semibold">
        <Sign name="you" />
        Waiting for you
      </h2>
      <ul className="grid gap-4 pt-1">
        <WaiversToDecide waivers={waivers} />
        {state.waiting.map((waiting) => (
          <WaitingRole key={`${waiting.stage} ${waiting.role}`} waiting={waiting} id={head.id} />
        ))}
      </ul>
    </section>
  );
}

const MOST = 4;

function WaitingRole({
  waiting: { stage, stageName, role, standing, objections },
  id,
}: {
  waiting: Waiting;
  id: string;
}) {
  const again = standing === "missing" ? "Sign" : "Decide anew";
  return (
    <li className="grid gap-2 pl-6">
      <p className="text-quiet">
        {again} as <b className="font-semibold text-ink">{role}</b>, stage {stageName}.
        {objections.length > 0 ? " Approving is not open yet:" : ""}
      </p>
      {objections.length > 0 ? (
        <ul className="grid gap-1 text-12 text-quiet">
          {objections.slice(0, MOST).map((objection) => (
            <li key={objection} className="wrap-anywhere">
              {objection}
            </li>
          ))}
          {objections.length > MOST ? <li>And {objections.length - MOST} more.</li> : null}
        </ul>
      ) : null}
      <ButtonLink
        href={signPlace(id, stage, role)}
        prefetch={false}
        tone={objections.length === 0 ? "primary" : "normal"}
      >
        Review what you sign
      </ButtonLink>
    </li>
  );
}
