import { createSystem } from "@/lib/commands/create-system";
import { openDeployment } from "@/lib/commands/open-deployment";
import { templates } from "@/lib/queries/templates";
import { as, type Player } from "./player";

const HOUR = 3_600_000;
const ZONE = "Europe/Prague";

type Plan = {
  system: string;
  /** The number the document's file begins with. */
  document: "000" | "001" | "002" | "003" | "004";
  target: string;
  environment: string;
  /** Hours from now. */
  t0: number;
  rehearsal?: boolean;
};

/** The three systems of the demonstration, by name. */
export async function systemsOf(by: Player): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [name, host] of [
    ["TraitorTrack", "traitortrack"],
    ["Guest Tracker", "guests"],
    ["Order desk", "orders"],
  ] as const) {
    const { id } = await createSystem({ name, zone: ZONE, baseUrl: `https://${host}.demo.example` }, as(by));
    made[name] = id;
  }
  return made;
}

/** Opens a deployment on the full hour. */
export async function open(by: Player, systems: Record<string, string>, plan: Plan): Promise<string> {
  const template = (await templates()).find(({ fileName }) => fileName.startsWith(plan.document));
  if (!template) throw new Error(`Document ${plan.document} was not imported`);
  const { system, target, environment, rehearsal = false } = plan;
  const t0 = new Date(Math.ceil(Date.now() / HOUR + plan.t0) * HOUR).toISOString();
  const what = { template: template.id, version: template.version, target, environment, t0, zone: ZONE, rehearsal };
  const { id } = await openDeployment({ system: systems[system], ...what }, as(by));
  return id;
}
