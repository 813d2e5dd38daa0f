import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { type Api, as } from "./api";
import { SMALL } from "./small-release";
import { fresh } from "./world";

type Wanted = {
  document?: string | Buffer;
  fileName?: string;
  rehearsal?: boolean;
  baseUrl?: string | null;
  policy?: Record<string, "forbid" | "show">;
};

type Role = { role: string; standing: string };

/** What stories look at in the state of a deployment. */
export type State = {
  seq: number;
  life: string;
  readiness: { word: string; outcome: string | null; blockers: { kind: string; text: string; item?: string }[] };
  answers: Record<string, { state: string; rev: number; reason: string | null }>;
  stages: { id: string; name: string; roles: Role[] }[];
};

type Item = { id: string; words: string; state: string | null; counted: boolean };

export type Group = "before" | "after" | "if-declared";

export type Opened = { id: string; system: string; name: string; template: string };

/** A document of the team's, by the number its file begins with. */
export const FIVE = {
  "000": "000_da947adc2427baaf.txt",
  "001": "001_c62c14fdc73efe7b.txt",
  "002": "002_e691551143d6a01e.txt",
  "003": "003_3b17831456d8d3e7.txt",
  "004": "004_a3cd84a06865aba7.txt",
} as const;

export const documentOf = (number: keyof typeof FIVE): Required<Pick<Wanted, "document" | "fileName">> => ({
  fileName: FIVE[number],
  document: readFileSync(new URL(`../prisma/documents/${FIVE[number]}`, import.meta.url)),
});

/** A deployment of a document, opened through the API by the owner. */
export async function opened(wanted: Wanted = {}): Promise<Opened> {
  const owner = await as();
  const template = await owner.post<{ id: string; version: number }>("/templates", {
    fileName: wanted.fileName ?? "small.md",
    document: Buffer.from(wanted.document ?? SMALL).toString("base64"),
    choices: {},
    title: fresh("Release"),
  });
  if (wanted.policy) await owner.post(`/templates/${template.id}/policy`, { policy: wanted.policy });
  return openedFrom(template, wanted);
}

/** The template that was imported from a document at the first start, as its page names it. */
export async function seeded(page: Page, number: keyof typeof FIVE): Promise<{ id: string; version: number }> {
  await page.goto("/templates");
  const link = page.getByRole("row").filter({ hasText: FIVE[number] }).getByRole("link");
  const id = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
  return { id, version: 1 };
}

/** A deployment of a template that is there already. */
export async function openedFrom(
  template: { id: string; version: number },
  { rehearsal = false, baseUrl = null }: Wanted = {},
): Promise<Opened> {
  const owner = await as();
  const name = fresh("Depot");
  const system = await owner.post("/systems", { name, zone: "Europe/Berlin", baseUrl });
  const { id } = await owner.post("/deployments", {
    ...{ system: system.id, template: template.id, version: template.version, rehearsal, baseUrl },
    ...{ target: "2.4.0", environment: "production", zone: "Europe/Berlin" },
    t0: new Date(Date.now() + 3_600_000).toISOString(),
  });
  return { id, system: system.id, name, template: template.id };
}

export const stateOf = async (deployment: string, api = as()): Promise<State> =>
  (await api).get<State>(`/deployments/${deployment}`);

/** The stage a role signs in, and where it stands. */
export function roleOf({ stages }: State, role: string): Role & { stage: string } {
  const found = stages.flatMap(({ id, roles }) => roles.map((each) => ({ stage: id, ...each })));
  const one = found.find((each) => each.role === role);
  expect(one, `${role} signs`).toBeTruthy();
  return one ?? { stage: "", role, standing: "" };
}

type Part = { group: string; items: (Omit<Item, "words"> & { words: (string | { text: string })[] })[] };

/** The leaves a gate counts, or of the procedures, in document order. */
export async function leavesOf(deployment: string, group: Group): Promise<Item[]> {
  const { parts } = await (await as()).get<{ parts: Part[] }>(`/deployments/${deployment}/export/json`);
  return parts
    .filter((part) => part.group === group)
    .flatMap(({ items }) => items)
    .filter(({ counted, state }) => counted && state !== null)
    .map((item) => ({
      ...item,
      words: item.words.map((word) => (typeof word === "string" ? word : word.text)).join(""),
    }));
}

/** The id of an item by its words. */
export async function itemNamed(deployment: string, words: string, group: Group = "before"): Promise<string> {
  const found = (await leavesOf(deployment, group)).find((item) => item.words === words);
  expect(found, `the item “${words}”`).toBeTruthy();
  return found?.id ?? "";
}

/** Ticks some items as the owner or whoever's API is given; of options the first. */
export async function tick(deployment: string, items: readonly string[], by = as()): Promise<void> {
  const api = await by;
  const { answers } = await stateOf(deployment, by);
  for (const item of items)
    await tickOne(api, `/deployments/${deployment}/items/${item}/tick`, answers[item]?.rev ?? 0);
}

async function tickOne(api: Api, place: string, rev: number): Promise<void> {
  const plain = await api.send(place, { rev });
  // Of an option set one has to be chosen, which nothing but the refusal tells here.
  if (plain.status() === 422) await api.post(place, { rev, option: "o1" });
  else expect(plain.ok(), `${place}: ${await plain.text()}`).toBe(true);
}

/** Ticks every leaf of a group that is open or failed. */
export async function tickAll(deployment: string, group: Group, by = as()): Promise<void> {
  const open = (await leavesOf(deployment, group)).filter(({ state }) => state === "open" || state === "failed");
  await tick(
    deployment,
    open.map(({ id }) => id),
    by,
  );
}
