import { expect, type Page } from "@playwright/test";
import { type Api, as } from "./api";
import { roleOf, stateOf } from "./deployments";
import type { Login } from "./world";

type Signing = { deployment: string; role: string; decision?: "approve" | "reject"; comment?: string };

export const signPlace = (deployment: string, stage: string, role: string): string =>
  `/deployments/${deployment}/sign/${stage}/${encodeURIComponent(role)}`;

/** The hash of exactly what somebody is shown to sign: it stands on the page, and the signature has to name it. */
export async function shownHash(api: Api, place: string): Promise<string> {
  const html = await (await api.context.get(place)).text();
  const hash = /at entry (?:<!-- -->)?\d+<br\/>([0-9a-f]{64})/.exec(html)?.[1];
  expect(hash, `${place} shows the hash of what is signed`).toBeTruthy();
  return hash ?? "";
}

/** Sends a signature and answers the response, whatever it is. */
export async function trySigning(signer: Login, { deployment, role, decision = "approve", comment }: Signing) {
  const api = await as(signer);
  const { stage } = roleOf(await stateOf(deployment), role);
  return api.send(`/deployments/${deployment}/signatures`, {
    ...{ stage, role, decision, comment: comment ?? null, password: signer.password },
    meaning: `I looked at it as ${role}.`,
    stateHash: await shownHash(api, signPlace(deployment, stage, role)),
  });
}

/** Signs through the API, with what the sign page shows. */
export async function sign(signer: Login, signing: Signing): Promise<void> {
  const response = await trySigning(signer, signing);
  expect(response.ok(), `${signer.name} signs as ${signing.role}: ${await response.text()}`).toBe(true);
}

/** Everybody signs, stage after stage; in a stage the last named first. */
export async function signAll(deployment: string, holders: Readonly<Record<string, Login>>): Promise<void> {
  const { stages } = await stateOf(deployment);
  for (const { roles } of stages) {
    for (const { role } of roles.toReversed()) {
      const holder = holders[role];
      if (!holder) throw new Error(`Nobody plays ${role}`);
      await sign(holder, { deployment, role });
    }
  }
}

/** Signs in the browser, on the sign page that is open. */
export async function signOn(page: Page, { password }: Login, role: string): Promise<void> {
  const form = page.getByRole("form", { name: "Your signature" });
  await form.getByLabel("Your password, again").fill(password);
  await form.getByRole("button", { name: `Sign as ${role}` }).click();
  await expect(page.getByText(`Signed as ${role}.`)).toBeVisible();
}
