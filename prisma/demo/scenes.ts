import { scenesAfterGo } from "./after-go";
import { scenesBeforeGo } from "./before-go";
import { systemsOf } from "./open";
import type { Player } from "./player";
import { troupe } from "./troupe";

/** Three systems with deployments in every state a release manager meets. */
export async function scenes(players: readonly Player[]): Promise<void> {
  const all = troupe(players);
  const systems = await systemsOf(all.manager);
  await scenesAfterGo(all, systems);
  await scenesBeforeGo(all, systems);
}
