import { ButtonLink } from "@/components/ui/button-link";
import { FromNow } from "@/components/ui/from-now";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { ListedDeployment } from "@/lib/domain/deployment/listed-deployment";

/** What waits for the viewer across all deployments, soonest launch first. */
export function WaitingStrip({ deployments }: { deployments: readonly ListedDeployment[] }) {
  const waiting = deployments.flatMap((deployment) =>
    deployment.waiting.map((role) => ({ ...role, deployment, place: placeOf(deployment.id, role) })),
  );
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mt-5 border-t-2 border-b border-t-accent border-b-rule bg-surface">
      <h2 id="waiting" className="flex gap-2 px-4 pt-3 pb-1 font-semibold">
        <Sign name="you" />
        Waiting for you
      </h2>
      <ul className="pb-1">
        {waiting.map(({ deployment, role, objections, place }) => (
          <li
            key={place}
            className="grid items-center gap-x-4 gap-y-1 border-rule py-2 pr-4 pl-10 not-first:border-t md:grid-cols-[minmax(0,1fr)_auto_96px]"
          >
            <span>
              <b className="font-semibold">Sign as {role}</b>{" "}
              <span className="text-quiet">
                {deployment.system} {deployment.target} to {deployment.environment}. {comesFirst(objections)}
              </span>
            </span>
            <span className="text-muted">
              T-0 <Time at={deployment.t0} />{" "}
              <FromNow at={deployment.t0} className="before:content-['('] after:content-[')']" />
            </span>
            <ButtonLink href={place} prefetch={false} className="max-md:mt-1 max-md:justify-self-start">
              Review
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeOf = (id: string, { stage, role }: { stage: string; role: string }): string =>
  `/deployments/${id}/sign/${encodeURIComponent(stage)}/${encodeURIComponent(role)}`;

function comesFirst(objections: readonly string[]): string {
  if (objections.length === 0) return "Nothing is in the way of approving.";
  // An objection names its items after a colon; there is no room for them here.
  return objections.length === 1 ? `${objections[0]?.split(":")[0]}.` : `${objections.length} things come first.`;
}
