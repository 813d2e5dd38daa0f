import type { RunState } from "@/lib/domain/deployment/view/run-state";

/** Who may go ahead with what is in the way of the launch, and that nobody else may. */
export function GlassLine({ state: { life, readiness, authority } }: { state: RunState }) {
  if (life !== "planned" || readiness.blockers.length === 0) return null;
  return (
    <p className="text-12 text-muted">
      {authority ? `Only ${authority.name}` : "Nobody"} may go ahead with blockers here (break-glass). An owner names
      who may, under Systems.
    </p>
  );
}
