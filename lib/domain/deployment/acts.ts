import { type Deed, may } from "@/lib/domain/access";
import type { Contingency } from "@/lib/domain/checklist/checklist";
import type { Acting } from "./acting";
import { outcomeObjection } from "./closing";
import type { Deployment } from "./deployment";
import { Outcome } from "./fact";
import { hasVoice } from "./no-go";
import { outcomeOf } from "./outcome";
import type { Readiness } from "./readiness";

/** What a viewer may do here and now; the commands enforce the same. */
export type Acts = {
  answer: boolean;
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
  completeLaunch: boolean;
  declare: Contingency[];
  close: Outcome[];
  correct: Outcome[];
};

/** Nothing for nobody. */
export const actsOf = (deployment: Deployment, viewer: Acting | null, ready: Readiness): Acts => ({
  ...whileOpen(deployment, viewer),
  ...beforeGo(deployment, viewer, ready),
  ...atTheEnd(deployment, viewer),
});

const can = (viewer: Acting | null, deed: Deed): boolean => viewer !== null && may(viewer.account, deed);

function whileOpen({ closed }: Deployment, viewer: Acting | null) {
  const open = !closed;
  return {
    answer: open && can(viewer, "answer-items"),
    fillDetails: open && can(viewer, "fill-details"),
    runProbes: open && can(viewer, "run-probes"),
    bindProbes: open && can(viewer, "bind-probes"),
    setVariables: open && can(viewer, "set-variables"),
    upgrade: open && can(viewer, "upgrade-deployments"),
    addItems: open && can(viewer, "add-items"),
  };
}

function beforeGo(deployment: Deployment, viewer: Acting | null, { word }: Readiness) {
  const { life, noGo, closed } = deployment;
  const planned = life === "planned";
  const voice = viewer !== null && hasVoice(deployment, viewer);
  return {
    moveT0: planned && can(viewer, "move-t0"),
    declareNoGo: planned && !noGo && voice,
    liftNoGo: !closed && noGo !== null && voice,
    callGo: planned && word === "GO" && can(viewer, "call-go"),
  };
}

function atTheEnd(deployment: Deployment, viewer: Acting | null) {
  const { closed, life } = deployment;
  const endings = can(viewer, "close-deployments") ? possible(deployment) : [];
  return {
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
