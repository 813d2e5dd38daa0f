import { ButtonLink } from "@/components/ui/button-link";
import { FromNow } from "@/components/ui/from-now";
import { Time } from "@/components/ui/time";
import type { Task } from "@/lib/domain/waiting/tasks";
import type { WaitingIn } from "@/lib/domain/waiting/waiting-page";
import { placeOf } from "./place-of";

type Waiting = Pick<WaitingIn, "deployment" | "tasks">;

/** What waits for the viewer, deployment by deployment, each with the way to it. */
export function TaskList({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <ul className="pb-1">
      {waiting.flatMap(({ deployment, tasks }) =>
        tasks.map((task) => (
          <li
            key={`${deployment.id} ${task.kind} ${task.text}`}
            className="grid items-center gap-x-4 gap-y-1 border-rule py-2 pr-4 pl-10 not-first:border-t md:grid-cols-[minmax(0,1fr)_auto_96px]"
          >
            <span className="wrap-anywhere">
              <b className="font-semibold">{task.text}</b>{" "}
              <span className="text-quiet">
                {deployment.system} {deployment.target} to {deployment.environment}. {comesFirst(task)}
              </span>
            </span>
            <span className="text-muted">
              T-0 <Time at={deployment.t0} />{" "}
              <FromNow at={deployment.t0} className="before:content-['('] after:content-[')']" />
            </span>
            <ButtonLink
              href={placeOf(deployment.id, task)}
              prefetch={false}
              className="max-md:mt-1 max-md:justify-self-start"
            >
              Review
            </ButtonLink>
          </li>
        )),
      )}
    </ul>
  );
}

function comesFirst({ kind, first }: Task): string {
  if (first.length === 0) return kind === "sign" ? "Nothing is in the way of approving." : "";
  // An objection names its items after a colon; there is no room for them here.
  const [only = ""] = first;
  return first.length === 1 ? `${only.split(":")[0]?.replace(/\.$/, "")}.` : `${first.length} things come first.`;
}
