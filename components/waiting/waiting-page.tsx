import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Sign } from "@/components/ui/sign";
import type { WaitingPage as Waiting } from "@/lib/domain/waiting/waiting-page";
import { MarkSeen } from "./mark-seen";
import { placeOf } from "./place-of";
import { TaskList } from "./task-list";
import { type Line, ToldList } from "./told-list";

/** What a person is waited for, across all deployments, and what others did that concerns them. */
export function WaitingPage({ deployments, roles, seen }: Waiting) {
  const waiting = deployments.filter(({ tasks }) => tasks.length > 0);
  const lines = linesOf({ deployments, roles });
  const newest = lines[0]?.at;
  return (
    <Page>
      <PageHead title="Waiting for you" lede="What others wait for you to do, and what they did that concerns you." />
      {waiting.length + lines.length === 0 ? (
        <Empty>
          Nothing waits for you. When a deployment needs your signature, or somebody changes what you signed, it stands
          here.
        </Empty>
      ) : null}
      {waiting.length > 0 ? (
        <section aria-labelledby="tasks" className="mt-5 border-t-2 border-b border-t-accent border-b-rule bg-surface">
          <h2 id="tasks" className="flex gap-2 px-4 pt-3 pb-1 font-semibold">
            <Sign name="you" />
            To do
          </h2>
          <TaskList waiting={waiting} />
        </section>
      ) : null}
      {lines.length > 0 ? <ToldList lines={lines} seen={seen} /> : null}
      {newest !== undefined && (seen === null || newest > seen) ? <MarkSeen at={newest} /> : null}
    </Page>
  );
}

/** Newest first. */
const linesOf = ({ deployments, roles }: Pick<Waiting, "deployments" | "roles">): Line[] =>
  [
    ...deployments.flatMap(({ deployment, told }) =>
      told.map((line) => ({
        ...{ at: line.at, text: line.text, href: placeOf(deployment.id, line) },
        where: `${deployment.system} ${deployment.target} to ${deployment.environment}`,
      })),
    ),
    ...roles.map(({ at, text }) => ({ at, text, href: "/account", where: "Your roles" })),
  ].sort((one, other) => other.at.localeCompare(one.at));
