import { expect, it } from "vitest";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { breakGlass } from "@/lib/commands/break-glass";
import { closeDeployment } from "@/lib/commands/close-deployment";
import { closeReview } from "@/lib/commands/close-review";
import { nameAuthority } from "@/lib/commands/name-authority";
import { aroundOf } from "@/lib/domain/deployment/around";
import { blockersHash } from "@/lib/domain/deployment/break-glass/blockers-hash";
import { readiness } from "@/lib/domain/deployment/readiness";
import type { Person } from "@/lib/domain/workspace/workspace";
import { deploymentIds } from "./deployment-ids";
import { readDeployment } from "./deployments";
import { joined, PASSWORD } from "./person.test-fixture";
import { readWorkspace } from "./workspace";

async function closed(person: Person): Promise<string> {
  const { id } = await opened(person);
  await closeDeployment({ deployment: id, outcome: "abandoned", reason: "It did not help" }, asking(person));
  return id;
}

/** A deployment that went ahead with blockers and ended. */
async function forced(person: Person, authority: Person): Promise<string> {
  const { id } = await opened(person);
  const { system } = await readDeployment(id);
  await nameAuthority({ system: system.id, person: authority.id }, asking(person));
  const now = await readDeployment(id);
  const { blockers } = readiness(now, aroundOf(await readWorkspace(), now, new Date().toISOString()));
  const reason = "The depot is down and this release mends it";
  const act = { deployment: id, reason, password: PASSWORD, shown: blockersHash(blockers) };
  await breakGlass(act, asking(authority));
  await closeDeployment({ deployment: id, outcome: "abandoned", reason: "It did not help" }, asking(person));
  return id;
}

it("a closed deployment stays among them until its break-glass is reviewed, once, after the last closed ones", async () => {
  const olga = await joined("Olga Ray", "owner");
  const first = await closed(olga);
  const owing = await forced(olga, await joined("Eva Glas", "member"));
  const found = (ids: string[]) => ids.filter((id) => [first, owing, last].includes(id));
  let last = "";
  expect(found(await deploymentIds(1))).toEqual([owing]);
  last = await closed(olga);
  expect(found(await deploymentIds(1))).toEqual([last, owing]);
  expect(found(await deploymentIds(0))).toEqual([owing]);
  await closeReview({ deployment: owing, finding: "justified", comment: "The depot was down" }, asking(olga));
  expect(found(await deploymentIds(1))).toEqual([last]);
  expect(found(await deploymentIds(3))).toEqual([last, owing, first]);
});
