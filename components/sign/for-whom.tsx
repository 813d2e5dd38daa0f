import { Time } from "@/components/ui/time";
import type { HeldRole } from "@/lib/domain/workspace/held-role";

/** For whom a delegate signs, and until when they may. */
export function ForWhom({ lent }: { lent: NonNullable<HeldRole["delegatedBy"]> }) {
  return (
    <p className="text-pretty">
      You sign for <b className="font-semibold">{lent.name}</b>, until <Time at={lent.until} zoned />.
    </p>
  );
}
