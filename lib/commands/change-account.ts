import { z } from "zod";
import { AccountRole } from "@/lib/domain/actor";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { onWorkspace } from "./command";
import { knownPerson } from "./known-person";

export const ChangeAccount = z.object({ person: Id, account: AccountRole });

/** Changes what a person may do. Nobody changes their own account, so there is always an owner. */
export const changeAccount = onWorkspace({
  input: ChangeAccount,
  deed: "manage-people",
  decide: (workspace, { person: id, account }, { person: asking }) => {
    const before = knownPerson(workspace, id).account;
    if (asking?.id === id)
      throw new Refusal("forbidden", "You cannot change your own account. Another owner has to do it.");
    return { facts: before === account ? [] : [{ type: "account.changed", person: id, account }], answer: {} };
  },
});
