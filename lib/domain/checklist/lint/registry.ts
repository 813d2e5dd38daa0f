// Written by `npm run registries`. To add an entry, add a file.
import contentsList from "./findings/contents-list";
import datedCommand from "./findings/dated-command";
import deadAnchor from "./findings/dead-anchor";
import duplicateItem from "./findings/duplicate-item";
import emptyHeading from "./findings/empty-heading";
import noRollback from "./findings/no-rollback";
import placeholderLeft from "./findings/placeholder-left";
import plainHttp from "./findings/plain-http";
import rollbackOwner from "./findings/rollback-owner";
import secretInClear from "./findings/secret-in-clear";
import unknownCommand from "./findings/unknown-command";
import vagueWording from "./findings/vague-wording";

export const findings = { "contents-list": contentsList, "dated-command": datedCommand, "dead-anchor": deadAnchor, "duplicate-item": duplicateItem, "empty-heading": emptyHeading, "no-rollback": noRollback, "placeholder-left": placeholderLeft, "plain-http": plainHttp, "rollback-owner": rollbackOwner, "secret-in-clear": secretInClear, "unknown-command": unknownCommand, "vague-wording": vagueWording };
