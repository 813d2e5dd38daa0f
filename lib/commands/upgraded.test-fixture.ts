import { readDeployment } from "@/lib/db/deployments";
import { tableDifferences } from "@/lib/db/rebuild";
import type { Person } from "@/lib/domain/workspace/workspace";
import { upgradePreview } from "@/lib/queries/upgrade-preview";
import { asking, SMALL } from "./arrange.test-fixture";
import { publishTemplate } from "./publish-template";
import { upgradeDeployment } from "./upgrade-deployment";

/** Publishes the next version of what a deployment stands on. */
export async function published(person: Person, deployment: string, document: string): Promise<number> {
  const { template } = await readDeployment(deployment);
  const given = { fileName: "small.md", document: Buffer.from(document).toString("base64"), template: template.id };
  const { version } = await publishTemplate({ ...given, note: "It was asked for" }, asking(person));
  return version;
}

/** Upgrades a deployment to what a preview shows. */
export async function upgraded(person: Person, deployment: string, version: number) {
  const { hash } = await upgradePreview(deployment, version);
  return upgradeDeployment({ deployment, version, reason: "The document moved on", shown: hash }, asking(person));
}

/** Where the tables say something else about a deployment than its record. */
export const differencesOf = async (deployment: string) =>
  (await tableDifferences()).filter(({ key }) => key.startsWith(deployment));

/** The small document with an item worded anew and one more. */
export const NEXT = SMALL.replace(
  "- [ ] Freeze the main branch",
  "- [ ] Freeze the main branch for a day\n- [ ] Tell support",
);
