import Link from "next/link";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";

/** Says that the template has a newer version than this deployment stands on, and where to see what that would change. */
export function NewerVersion({ head, state }: { head: RunHead; state: RunState }) {
  if (state.newer === null) return null;
  return (
    <section aria-label="A newer version" className="border-b border-rule bg-sunk px-4 py-1.5 wrap-anywhere sm:px-6">
      Version {state.newer} of {head.template.title} is there; this stands on version {head.template.version}.{" "}
      <Link href={`/deployments/${head.id}/upgrade`} prefetch={false} className="link">
        See what upgrading changes
      </Link>
    </section>
  );
}
