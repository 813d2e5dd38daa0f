import { type Judged, judged } from "@/lib/domain/probe/verdict-of";

/** That a role is shown nothing of other sessions, with what a database administrator runs so that it is. `role` as in SQL. */
export const mayNotSee = (what: string, expected: string, role: string): Judged =>
  judged(what, "error", {
    ...{ expected, seen: "hidden from the role", reason: "insufficient_privilege" },
    sentence: `what other sessions do is hidden from the role ${role}. Run: GRANT pg_monitor TO ${role}, or sign in as one of its own: CREATE ROLE countersign_probe LOGIN CONNECTION LIMIT 3 PASSWORD '…' IN ROLE pg_monitor`,
  });
