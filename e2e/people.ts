import { expect, type Page } from "@playwright/test";
import { as, over, strangerAt } from "./api";
import { BASE, fresh, type Login, PASSWORD } from "./world";

type Wanted = { name?: string; account?: string; roles?: readonly string[] };

/** Invites somebody and lets them join with a password of their own. */
export async function joined({ name = fresh("Person"), account = "member", roles = [] }: Wanted): Promise<Login> {
  const email = `${fresh("person").replace(" ", ".")}@example.com`;
  const owner = await as();
  const { link } = await owner.post<{ link: string }>("/people", {
    email,
    name,
    account,
    roles: roles.map((role) => ({ role, system: null })),
  });
  const context = await strangerAt(BASE);
  await over(context).post(`/links/${link.split("/").at(-1)}`, { name, password: PASSWORD });
  await context.dispose();
  return { name, email, password: PASSWORD };
}

/** Signs in at the door, or tries to. */
export async function signIn(page: Page, { email, password }: Login): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
