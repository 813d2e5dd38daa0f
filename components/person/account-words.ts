import type { AccountRole } from "@/lib/domain/actor";

/** An account role and what it may do, in words; each may also do what those below it may. */
export const ACCOUNT_WORDS: Record<AccountRole, { label: string; may: string }> = {
  owner: { label: "Owner", may: "People, roles, rules and allowed addresses, and everything below" },
  "release-manager": { label: "Release manager", may: "Imports documents, creates and runs deployments, calls go" },
  member: { label: "Member", may: "Answers items and signs for the roles held" },
  viewer: { label: "Viewer", may: "Reads everything, verifies the record, exports" },
};
