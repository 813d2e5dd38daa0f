import type { SlotMark } from "@/lib/domain/checklist/filling/marks";
import type { Deployment, Signature } from "@/lib/domain/deployment/deployment";
import { grouped } from "@/lib/domain/grouped";
import { listing } from "@/lib/domain/listing";
import { dateIn } from "@/lib/domain/moment";
import { signerWords } from "@/lib/domain/signoff/signer-words";
import { stageStates } from "@/lib/domain/signoff/stages";

/**
 * Who signed and when, by the line of each place for a signature of a role that has approved. Where several people signed
 * for it each takes a place of their own; those there is none left for share the last one.
 */
export function slotMarks(deployment: Deployment): Record<number, SlotMark> {
  const { checklist, zone } = deployment;
  const roles = stageStates(deployment).flatMap((stage) => stage.roles);
  const marks = [...grouped(checklist.slots, ({ role }) => role)].flatMap(([role, slots]) => {
    const valid = roles.find((state) => state.role === role && state.standing === "approved")?.valid ?? [];
    return slots.flatMap(({ line }, at) => {
      const signers = at < slots.length - 1 ? valid.slice(at, at + 1) : valid.slice(at);
      const signed = valid.length === 1 ? valid : signers;
      return signed.length > 0 ? [[line, markOf(signed, zone)] as const] : [];
    });
  });
  return Object.fromEntries(marks);
}

function markOf(signed: readonly Signature[], zone: string): SlotMark {
  const dates = signed.map(({ at, paper }) => paper?.signedOn ?? dateIn(at, zone)).sort();
  return { name: listing(signed.map(signerWords), signed.length), date: dates.slice(-1).join() };
}
