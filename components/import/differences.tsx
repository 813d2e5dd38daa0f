import { DifferenceList } from "@/components/template/difference-list";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";

type Props = { differences: readonly VersionDifference[]; than: number };

/** What the next version changes. */
export function Differences({ differences, than }: Props) {
  return (
    <section aria-labelledby="differences" className="px-4 pb-6 sm:px-6">
      <h2 id="differences" className="pb-1 font-semibold">
        What changes <span className="font-normal text-muted">since version {than}</span>
      </h2>
      <ScrollRegion label="Differences" className="max-h-96">
        <DifferenceList differences={differences} />
      </ScrollRegion>
    </section>
  );
}
