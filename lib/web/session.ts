import "server-only";
import { headers, cookies as requestCookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Asker, readSession } from "@/lib/access/sessions";
import { cookies } from "./cookies";
import { lacksFactor } from "./lacks-factor";
import { PATH } from "./marks";
import { unseal } from "./ticket";

const ENROLLING = "/account";

const askerLooking = cache(async (): Promise<Asker | null> => {
  const cookie = (await requestCookies()).get(cookies.sessionToken.name)?.value;
  const sid = cookie && (await unseal(cookie));
  return sid ? readSession(sid) : null;
});

/** Who is looking at the page; null when nobody is signed in. */
export const personLooking = async (): Promise<Asker["person"] | null> => (await askerLooking())?.person ?? null;

/**
 * Who is looking at the page. Sends whoever is not signed in to do so, and back here afterwards; and whoever lacks a
 * second factor that is demanded of them to enrol one.
 */
export async function requirePerson(): Promise<Asker["person"]> {
  const asker = await askerLooking();
  const next = (await headers()).get(PATH) ?? "/";
  if (asker && !next.startsWith(ENROLLING) && (await lacksFactor(asker))) redirect(ENROLLING);
  if (asker) return asker.person;
  redirect(next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`);
}
