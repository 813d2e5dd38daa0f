import { type Deed, may } from "@/lib/domain/access";
import type { Contingency } from "@/lib/domain/checklist/checklist";
import type { Acting } from "./acting";
import type { Around } from "./around";
import { outcomeObjection } from "./closing";
import type { Deployment } from "./deployment";
import { Outcome } from "./fact";
import { goBlockers } from "./go-blockers";
import { hasVoice } from "./no-go";
import { outcomeOf } from "./outcome";
import type { Readiness } from "./readiness";

/** What a viewer may do here and now; the commands enforce the same. */
export type Acts = {
  answer: boolean;
  followUp: boolean;
  addEvidence: boolean;
  withdrawEvidence: boolean;
  enterPaper: boolean;
  fillDetails: boolean;
  runProbes: boolean;
  bindProbes: boolean;
  setVariables: boolean;
  upgrade: boolean;
  addItems: boolean;
  moveT0: boolean;
  declareNoGo: boolean;
  liftNoGo: boolean;
  callGo: boolean;
  breakGlass: boolean;
  review: boolean;
  changeTarget: boolean;
  confirm: boolean;
  completeLaunch: boolean;
  declare: Contingency[];
  close: Outcome[];
  correct: Outcome[];
};

type Read = { ready: Readiness; around: Around };

/** Nothing for nobody. */
export const actsOf = (deployment: Deployment, viewer: Acting | null, { ready, around }: Read): Acts => ({
  ...whileOpen(deployment, viewer),
  ...beforeGo(deployment, viewer, ready),
  ...overBlockers(deployment, viewer, { ready, around }),
  ...atTheEnd(deployment, viewer),
});

const can = (viewer: Acting | null, deed: Deed): boolean => viewer !== null && may(viewer.account, deed);

function whileOpen({ closed }: Deployment, viewer: Acting | null) {
  const open = (deed: Deed): boolean => !closed && can(viewer, deed);
  return {
    answer: open("answer-items"),
    confirm: open("confirm-answers"),
    addEvidence: open("add-evidence"),
    withdrawEvidence: open("withdraw-evidence"),
    enterPaper: open("enter-paper"),
    fillDetails: open("fill-details"),
    runProbes: open("run-probes"),
    bindProbes: open("bind-probes"),
    setVariables: open("set-variables"),
    upgrade: open("upgrade-deployments"),
    addItems: open("add-items"),
  };
}

function beforeGo(deployment: Deployment, viewer: Acting | null, ready: Readiness) {
  const { life, noGo, closed } = deployment;
  const planned = life === "planned";
  const voice = viewer !== null && hasVoice(deployment, viewer);
  return {
    moveT0: planned && can(viewer, "move-t0"),
    changeTarget: planned && can(viewer, "change-target"),
    declareNoGo: planned && !noGo && voice,
    liftNoGo: !closed && noGo !== null && voice,
    callGo: planned && goBlockers(ready).length === 0 && can(viewer, "call-go"),
  };
}

function overBlockers({ life, forced }: Deployment, viewer: Acting | null, { ready, around }: Read) {
  const isAuthority = viewer !== null && viewer.id === around.authority?.id;
  const owed = forced !== null && forced.review === null;
  return {
    breakGlass: life === "planned" && goBlockers(ready).length > 0 && isAuthority,
    review: owed && forced.by.id !== viewer?.id && can(viewer, "review-break-glass"),
  };
}

function atTheEnd(deployment: Deployment, viewer: Acting | null) {
  const { closed, life, go } = deployment;
  const endings = can(viewer, "close-deployments") ? possible(deployment) : [];
  return {
    followUp: go !== null && can(viewer, "follow-up"),
    completeLaunch: life === "launching" && can(viewer, "complete-launch"),
    declare: life !== "planned" && !closed && can(viewer, "declare-procedures") ? undeclared(deployment) : [],
    close: closed ? [] : endings,
    correct: closed ? endings.filter((outcome) => outcome !== outcomeOf(deployment)?.outcome) : [],
  };
}

const undeclared = ({ declared }: Deployment): Contingency[] =>
  (["rollback", "incident"] as const).filter((procedure) => !declared[procedure]);

const possible = (deployment: Deployment): Outcome[] =>
  Outcome.options.filter((outcome) => outcomeObjection(deployment, outcome) === undefined);
