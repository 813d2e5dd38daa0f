import type { Acting } from "@/lib/domain/deployment/acting";
import { anna, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Acceptance } from "./fact";

export const NOW = "2025-11-28T10:30:00.000Z";

export type Asking = {
  item?: string;
  accepts?: Acceptance;
  reason?: string;
  expires?: string | null;
  by?: Acting;
};

/** Tells that somebody asked, Anna for a waiver of the restore where nothing else is said; answers its place. */
export function asks(story: Story, { by = anna, ...more }: Asking = {}): number {
  const fact = { item: "i4", accepts: "as-it-is" as const, reason: "No spare host", expires: null, ...more };
  story.tell(by, { type: "waiver.asked", ...fact });
  return story.entries.length;
}

export const grants = (story: Story, waiver: number, by: Acting): Story =>
  story.tell(by, { type: "waiver.granted", waiver, comment: null });

/** The headers are critical: i6, which Bob answers for with Anna and Dan. */
export const critical = (): Story => new Story({ policy: { ...defaultPolicy, critical: ["i6"] } });
