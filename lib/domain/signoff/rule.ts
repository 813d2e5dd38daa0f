import type { Role } from "@/lib/domain/actor";
import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import type { HeldRole } from "@/lib/domain/workspace/held-role";

/** A signature somebody is about to give. */
export type Signing = {
  stage: string;
  role: Role;
  decision: Decision;
  person: { id: string; name: string; roles: readonly HeldRole[] };
};

/**
 * Says what must be true before a role signs, and in sentences what is in the way where it is not.
 * A rule of separation of duties also says where the signatures given so far break it; the policy named as its file
 * decides whether that forbids (`objections`, and a blocker of readiness) or is let through and printed.
 */
export type Rule = {
  claim: string;
  objections(deployment: Deployment, signing: Signing): string[];
  breaches?(deployment: Deployment, gate: Gate): string[];
};
