import { type Asker, readSession } from "@/lib/access/sessions";
import { sessionOf } from "./cookies";
import { unseal } from "./ticket";

/**
 * Who asks, from the request alone: cookie, session id, database. Null when nobody is signed in. `quiet` does not count
 * as being active.
 */
export async function askerOf(request: Request, quiet = false): Promise<Asker | null> {
  const cookie = sessionOf(request);
  const sid = cookie && (await unseal(cookie));
  return sid ? readSession(sid, quiet) : null;
}
