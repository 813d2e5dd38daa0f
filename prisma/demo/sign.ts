import { signOff } from "@/lib/commands/sign-off";
import { runPage } from "@/lib/queries/run-page";
import { signPage } from "@/lib/queries/sign-page";
import { as, type Player } from "./player";
import type { Troupe } from "./troupe";

/** A player signs for a role: looks at the sign page, takes its words, and types the password. */
export async function sign(deployment: string, player: Player, role: string): Promise<void> {
  const { state } = await runPage(deployment, player.person);
  const stage = state.stages.find(({ roles }) => roles.some((one) => one.role === role));
  if (!stage) throw new Error(`No stage names ${role}`);
  const { signing } = await signPage(deployment, player.person, stage.id, role);
  const given = { decision: "approve", meaning: signing.meaning.approve, comment: null, password: player.password };
  await signOff({ deployment, stage: stage.id, role, ...given, stateHash: signing.stateHash }, as(player));
}

/** Everybody whose role is named signs, stage after stage. */
export async function signAll(deployment: string, { manager, signer }: Troupe): Promise<void> {
  const { state } = await runPage(deployment, manager.person);
  for (const { roles } of state.stages) for (const { role } of roles) await sign(deployment, signer(role), role);
}
