import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { FromNow } from "@/components/ui/from-now";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Time } from "@/components/ui/time";
import type { ListedDeployment } from "@/lib/domain/deployment/view/listed-deployment";
import { listing } from "@/lib/domain/listing";
import { ReadinessCell } from "./readiness-cell";

/** One deployment: what, where, when, how it stands, whom it waits for, what happened last. */
export function DeploymentRow({ deployment }: { deployment: ListedDeployment }) {
  const { id, system, target, environment, rehearsal, isForced, readiness, last } = deployment;
  const at = deployment.go ?? deployment.t0;
  const { resolved, required } = readiness.progress;
  const segments = [{ key: id, label: system, resolved, required }];
  return (
    <tr>
      <td className="max-w-72 min-w-44">
        <Link
          href={`/deployments/${id}`}
          prefetch={false}
          className="font-semibold text-ink underline-offset-3 hover:underline"
        >
          {system} <span className="font-normal text-quiet">{target}</span>
        </Link>{" "}
        {rehearsal ? <Badge>Rehearsal</Badge> : null} {isForced ? <Badge tone="attention">Break-glass</Badge> : null}
        <span className="block text-12 leading-5 text-muted md:hidden">
          {environment}, <Time at={at} />
        </span>
      </td>
      <td className="max-md:hidden">{environment}</td>
      <td className="max-sm:hidden">
        <Time at={at} />
        <FromNow at={at} className="block text-12 leading-5 text-muted" />
      </td>
      <td>
        <ReadinessCell deployment={deployment} />
      </td>
      <td className="text-right whitespace-nowrap max-sm:hidden">
        <b className="font-semibold text-ink">{resolved}</b>/{required}
      </td>
      <td className="max-lg:hidden">
        {required > 0 ? (
          <ProgressBar
            calm
            className="mt-1.5 h-1.5 w-24"
            label={`${resolved} of ${required} resolved`}
            segments={segments}
          />
        ) : null}
      </td>
      <td className="max-w-52 max-md:hidden">
        <WaitsFor deployment={deployment} />
      </td>
      <td className="min-w-56 max-lg:hidden">
        <span className="line-clamp-2 wrap-anywhere" title={`${last.by} ${last.text}`}>
          {last.by} {last.text}
        </span>
        <Time at={last.at} className="block text-12 leading-5 text-muted" />
      </td>
    </tr>
  );
}

function WaitsFor({ deployment: { tasks, waitsFor } }: { deployment: ListedDeployment }) {
  const mine = new Set(tasks.flatMap(({ about }) => (about && "role" in about ? [about.role] : [])));
  const others = waitsFor.filter((role) => !mine.has(role));
  const you = waitsFor.some((role) => mine.has(role));
  if (!you && others.length === 0) return "nobody";
  return (
    <>
      {you ? <b className="font-medium text-accent">You</b> : null}
      {you && others.length > 0 ? ", " : ""}
      {others.length > 0 ? <span title={others.join(", ")}>{listing(others, 1)}</span> : null}
    </>
  );
}
