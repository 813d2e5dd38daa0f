import { readDeployment } from "@/lib/db/deployments";
import { beatsOf } from "@/lib/db/heartbeats";
import { readWorkspace } from "@/lib/db/workspace";
import { isOwned } from "@/lib/domain/ownership/is-owned";

type Beats = Awaited<ReturnType<typeof beatsOf>>;

/** What a run may know of the world beside the network. */
type Surroundings = {
  system: string;
  /** When what is released was through, ISO 8601; null before. */
  liveAt: string | null;
  /** The version that is released. */
  released: string;
  owned: (host: string) => boolean;
  /** What reported to the item since its probe was bound, the newest first. */
  beats: () => Promise<Beats>;
};

/** What the probe of an item may know of its deployment and its system. */
export async function probeSurroundings(deployment: string, item: string): Promise<Surroundings> {
  const [of, { domains }] = await Promise.all([readDeployment(deployment), readWorkspace()]);
  const since = of.probes[item]?.bound ?? of.seq;
  return {
    ...{ system: of.system.id, liveAt: of.live?.at ?? null, released: of.target },
    owned: (host) => isOwned(domains, host, new Date().toISOString()),
    beats: () => beatsOf(deployment, item, since),
  };
}
