import { expect } from "@playwright/test";
import { as } from "./api";
import { type FIVE, leavesOf, openedFrom, roleOf, seeded, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { expectPrints } from "./printing";
import { chooseDeed, goToRun } from "./run-page";
import { sign, signOn, signPlace, trySigning } from "./signing";
import { test } from "./story";
import { type Login, OWNER } from "./world";

type Expected = { number: keyof typeof FIVE; stages: string[][]; before: number; after: number };

const DEFAULT = [["DevOps Engineer", "Database Administrator", "Security Engineer"], ["Release manager"]];

/** What the documents themselves say; of 000 to 002, which name nobody, the default stages. */
const EXPECTED: Expected[] = [
  { number: "000", stages: DEFAULT, before: 20, after: 4 },
  { number: "001", stages: DEFAULT, before: 42, after: 31 },
  { number: "002", stages: DEFAULT, before: 130, after: 19 },
  {
    number: "003",
    stages: [
      ["DevOps Engineer", "Backend Developer", "Security Engineer", "Database Administrator"],
      ["Technical Lead", "Product Manager", "Operations Manager"],
      ["Project Manager"],
    ],
    ...{ before: 151, after: 45 },
  },
  {
    number: "004",
    stages: [["Technical Lead", "Security Engineer", "Operations Manager", "Product Owner"]],
    ...{ before: 30, after: 60 },
  },
];

const team = new Map<string, Login>();
test.beforeAll(async () => {
  for (const role of new Set(EXPECTED.flatMap(({ stages }) => stages.flat()))) {
    team.set(role, await joined({ name: `${role} of the five`, roles: [role] }));
  }
});

const holderOf = (role: string): Login => team.get(role) ?? OWNER;

for (const { number, stages, before, after } of EXPECTED) {
  test(`document ${number} goes from its first tick to its report, signed by as many people as it has roles`, async ({
    enter,
  }) => {
    const owner = await enter(OWNER);
    const { id: deployment, name } = await openedFrom(await seeded(owner, number));
    const state = await stateOf(deployment);
    expect(state.stages.map(({ roles }) => roles.map(({ role }) => role))).toEqual(stages);
    expect(await leavesOf(deployment, "before")).toHaveLength(before);
    expect(await leavesOf(deployment, "after")).toHaveLength(after);

    await test.step("the first signature is refused, and why is said", async () => {
      const [role, why] = tooEarly(stages);
      const refused = await trySigning(holderOf(role), { deployment, role });
      expect(refused.status()).toBe(409);
      expect((await refused.json()).message).toMatch(why);
    });
    await tickAll(deployment, "before");
    const roles = stages.flatMap((stage) => stage.toReversed());
    const last = roles.at(-1) ?? "";
    for (const role of roles.slice(0, -1)) await sign(holderOf(role), { deployment, role });
    expect((await stateOf(deployment)).readiness.word).toBe("HOLD");

    await test.step("the last of them signs in the browser", async () => {
      const page = await enter(holderOf(last));
      await page.goto(signPlace(deployment, roleOf(await stateOf(deployment), last).stage, last));
      await signOn(page, holderOf(last), last);
      await expect(page.getByText("GO", { exact: true })).toBeVisible();
    });
    await test.step("go is called, the launch is through, the outcome stands on the report", async () => {
      await goToRun(owner, deployment);
      await chooseDeed(owner, "Call go");
      await owner.getByRole("dialog").getByRole("button", { name: "Call go" }).click();
      await expect(owner.getByText("LAUNCHING", { exact: true })).toBeVisible();
      await (await as()).post(`/deployments/${deployment}/live`);
      await tickAll(deployment, "after");
      await (await as()).post(`/deployments/${deployment}/close`, { outcome: "successful", reason: null });
      await owner.goto(`/deployments/${deployment}/report`);
      const paper = owner.getByRole("main");
      await expect(paper.getByRole("heading", { name: `${name} 2.4.0 to production` })).toBeVisible();
      for (const role of roles) await expect(paper).toContainText(holderOf(role).name);
      await expectPrints(owner, { least: 3 });
    });
  });
}

/** Who would sign too early, and the words that say so: out of turn where there are stages, else over open items. */
function tooEarly(stages: string[][]): [string, RegExp] {
  const [role] = stages.at(-1) ?? [];
  const why =
    stages.length > 1
      ? /It is not the turn of .+ yet: stage .+ is not complete/
      : /items in the scope of .+ are not resolved/;
  return [role ?? "", why];
}
