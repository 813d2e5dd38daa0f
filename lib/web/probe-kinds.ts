import { probeKinds as kinds, type ProbeKind } from "@/lib/commands/probe-kinds";

/** Every kind of probe, for the page that tells of them. */
export const probeKinds: () => ProbeKind[] = kinds;
