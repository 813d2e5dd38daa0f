import { readDeployment } from "@/lib/db/deployments";
import { type Standing, scheduledDeployments, standings } from "@/lib/db/window-runs";
import { readWorkspace } from "@/lib/db/workspace";
import type { BoundProbe, Deployment } from "@/lib/domain/deployment/deployment";
import type { Freeze } from "@/lib/domain/workspace/workspace";

/** A deployment whose probes run by themselves, with where each of their schedules stands, and when its system may be away. */
export type WatchedDeployment = {
  deployment: Deployment;
  maintenance: readonly Freeze[];
  probes: (Standing & { probe: BoundProbe })[];
};

/** Every deployment that is not closed and has probes that run by themselves, one after another. */
export async function* watchedDeployments(): AsyncGenerator<WatchedDeployment> {
  for (const id of await scheduledDeployments()) {
    const [deployment, { systems }] = await Promise.all([readDeployment(id), readWorkspace()]);
    const bound = Object.entries(deployment.probes).filter(([, { windows }]) => windows.length > 0);
    const all = await standings(
      id,
      bound.map(([item, { seq }]) => ({ item, seq })),
    );
    yield {
      deployment,
      maintenance: systems[deployment.system.id]?.maintenance ?? [],
      probes: all.flatMap((standing) => {
        const probe = deployment.probes[standing.item];
        return probe ? [{ ...standing, probe }] : [];
      }),
    };
  }
}
