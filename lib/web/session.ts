import "server-only";
import { headers, cookies as requestCookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Asker, readSession } from "@/lib/access/sessions";
import { cookies } from "./cookies";
import { PATH } from "./marks";
import { unseal } from "./ticket";

/** Who is looking at the page; null when nobody is signed in. */
export const personLooking = cache(async (): Promise<Asker["person"] | null> => {
  const cookie = (await requestCookies()).get(cookies.sessionToken.name)?.value;
  const sid = cookie && (await unseal(cookie));
  const asker = sid ? await readSession(sid) : null;
  return asker?.person ?? null;
});

/** Who is looking at the page. Sends whoever is not signed in to do so, and back here afterwards. */
export async function requirePerson(): Promise<Asker["person"]> {
  const person = await personLooking();
  if (person) return person;
  const next = (await headers()).get(PATH) ?? "/";
  redirect(next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`);
}
