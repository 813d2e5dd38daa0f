// Written by `npm run registries`. To add an entry, add a file.
import creatorNotFinalApprover from "./rules/creator-not-final-approver";
import fourEyes from "./rules/four-eyes";
import holdsTheRole from "./rules/holds-the-role";
import onePersonOneRole from "./rules/one-person-one-role";
import scopeResolved from "./rules/scope-resolved";
import stageInOrder from "./rules/stage-in-order";

export const rules = { "creator-not-final-approver": creatorNotFinalApprover, "four-eyes": fourEyes, "holds-the-role": holdsTheRole, "one-person-one-role": onePersonOneRole, "scope-resolved": scopeResolved, "stage-in-order": stageInOrder };
