import type { Holding } from "./fact";

/** A role as a person holds it at some moment; for whom and until when, where it is delegated to them. */
export type HeldRole = Holding & { delegatedBy?: { id: string; name: string; until: string } };
