import type { ProbeCall } from "@/lib/domain/probe/verdict";
import { readSettings } from "@/lib/probes/read-settings";
import { Trouble } from "@/lib/probes/trouble";

/** Whether running a probe a second time does no harm; one whose settings are not valid asks nobody. */
export function isRepeatable(call: ProbeCall): boolean {
  try {
    const { found, settings } = readSettings(call);
    return found.repeatable?.(settings) ?? true;
  } catch (error) {
    if (error instanceof Trouble) return true;
    throw error;
  }
}
