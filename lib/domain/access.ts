import type { AccountRole } from "./actor";
import { Refusal } from "./refusal";

/** The least account role for each deed; every role may also do what the ones below it may (domain.md, last table). */
const LEAST = {
  "manage-people": "owner",
  "set-policy": "owner",
  "allow-networks": "owner",
  "name-authority": "owner",
  "freeze-systems": "owner",
  "import-documents": "release-manager",
  "create-systems": "release-manager",
  "open-deployments": "release-manager",
  "upgrade-deployments": "release-manager",
  "add-items": "release-manager",
  "bind-probes": "release-manager",
  "set-variables": "release-manager",
  "set-maintenance": "release-manager",
  "claim-domains": "release-manager",
  "move-t0": "release-manager",
  "change-target": "release-manager",
  "review-break-glass": "release-manager",
  "withdraw-evidence": "release-manager",
  "decide-no-go": "release-manager",
  "call-go": "release-manager",
  "complete-launch": "release-manager",
  "declare-procedures": "release-manager",
  "close-deployments": "release-manager",
  "close-follow-ups": "release-manager",
  "answer-items": "member",
  "fill-details": "member",
  "add-evidence": "member",
  "ask-waivers": "member",
  "confirm-answers": "member",
  "enter-paper": "member",
  "delegate-roles": "member",
  "follow-up": "member",
  "run-probes": "member",
  sign: "member",
  read: "viewer",
  "verify-record": "viewer",
  export: "viewer",
} as const satisfies Record<string, AccountRole>;

export type Deed = keyof typeof LEAST;

const RANK: Record<AccountRole, number> = { viewer: 0, member: 1, "release-manager": 2, owner: 3 };

const WORDS: Record<Deed, string> = {
  "manage-people": "invite people and change what they may do",
  "set-policy": "set the rules of a template or a system",
  "allow-networks": "allow addresses to be probed",
  "name-authority": "name who may go ahead with blockers",
  "freeze-systems": "set or lift a freeze",
  "import-documents": "import documents",
  "create-systems": "create systems",
  "open-deployments": "create deployments",
  "upgrade-deployments": "upgrade a deployment to another version",
  "add-items": "add items to a deployment",
  "bind-probes": "bind probes",
  "set-variables": "set variables",
  "set-maintenance": "set or lift a maintenance",
  "claim-domains": "claim domains",
  "move-t0": "move T-0",
  "change-target": "change the version to be released",
  "review-break-glass": "review a break-glass",
  "withdraw-evidence": "withdraw evidence that somebody else added",
  "decide-no-go": "declare or lift a NO-GO",
  "call-go": "call go",
  "complete-launch": "say that the launch is through",
  "declare-procedures": "declare a rollback or an incident",
  "close-deployments": "close a deployment",
  "close-follow-ups": "close a follow-up of somebody else",
  "answer-items": "answer items",
  "fill-details": "fill in details",
  "add-evidence": "add evidence",
  "ask-waivers": "ask for a waiver",
  "confirm-answers": "confirm answers given for an earlier version",
  "enter-paper": "enter a signature given on paper",
  "delegate-roles": "delegate a role",
  "follow-up": "note or assign a follow-up",
  "run-probes": "run probes",
  sign: "sign",
  read: "read this",
  "verify-record": "verify the record",
  export: "export",
};

const ACCOUNTS: Record<AccountRole, string> = {
  owner: "an owner",
  "release-manager": "a release manager",
  member: "a member",
  viewer: "a viewer",
};

/** Whether an account role may do something. */
export const may = (account: AccountRole, deed: Deed): boolean => RANK[account] >= RANK[LEAST[deed]];

/** Refuses in words where a person may not do something. */
export function demand(person: { account: AccountRole }, deed: Deed): void {
  if (may(person.account, deed)) return;
  const least = LEAST[deed];
  const who = least === "owner" ? ACCOUNTS.owner : `${ACCOUNTS[least]} or somebody above`;
  throw new Refusal(
    "forbidden",
    `To ${WORDS[deed]} takes ${who}; your account is that of ${ACCOUNTS[person.account]}. Ask an owner.`,
  );
}
