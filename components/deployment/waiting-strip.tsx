import Link from "next/link";
import { Sign } from "@/components/ui/sign";
import { TaskList } from "@/components/waiting/task-list";
import type { ListedDeployment } from "@/lib/domain/deployment/view/listed-deployment";

/** What waits for the viewer across all deployments, soonest launch first. */
export function WaitingStrip({ deployments }: { deployments: readonly ListedDeployment[] }) {
  const waiting = deployments
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ tasks, ...deployment }) => ({ deployment: { ...deployment, t0: deployment.go ?? deployment.t0 }, tasks }));
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mt-5 border-t-2 border-b border-t-accent border-b-rule bg-surface">
      <div className="flex items-baseline justify-between gap-4 px-4 pt-3 pb-1">
        <h2 id="waiting" className="flex gap-2 font-semibold">
          <Sign name="you" />
          Waiting for you
        </h2>
        <Link href="/waiting" prefetch={false} className="link text-12">
          And what you were told
        </Link>
      </div>
      <TaskList waiting={waiting} />
    </section>
  );
}
