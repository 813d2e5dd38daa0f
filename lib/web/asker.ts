import { type Asker, readSession } from "@/lib/access/sessions";
import { sessionIn } from "./cookies";
import { unseal } from "./ticket";

/**
 * Who asks, from the request alone: cookie, session id, database. Null when nobody is signed in. `quiet` does not count
 * as being active.
 */
export const askerOf = (request: Request, quiet = false): Promise<Asker | null> =>
  askerBehind(request.headers.get("cookie") ?? "", quiet);

/** Who asks, from a Cookie header. */
export async function askerBehind(header: string, quiet = false): Promise<Asker | null> {
  const cookie = sessionIn(header);
  const sid = cookie && (await unseal(cookie));
  return sid ? readSession(sid, quiet) : null;
}
