import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { SeenRedis } from "./look";

/** That neither CONFIG nor INFO showed what was to be judged, with what to grant. */
export const hidden = (what: string, expected: string, { refusals }: SeenRedis, more = ""): Judged =>
  judged(what, "error", {
    ...{ expected, seen: "not shown", reason: "insufficient_privilege" },
    sentence:
      `${what.toLowerCase()} cannot be seen${refusals[0] ? ` (${refusals[0]})` : ""}. Allow the probe's user: ACL SETUSER … +ping +info +config|get ${more}`.trimEnd(),
  });
