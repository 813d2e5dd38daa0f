import { itemsOf } from "@/components/run/items-of";
import { useRunPlace } from "@/components/run/run-context";
import { plain } from "@/lib/domain/checklist/checklist";
import { quantity } from "@/lib/domain/quantity";

/** Which waivers lapse as soon as another version is to be released. */
export function WaiversToLapse() {
  const { sheet, run } = useRunPlace();
  const granted = new Set(run.state.waivers.flatMap(({ standing, item }) => (standing === "granted" ? [item] : [])));
  const items = itemsOf(sheet).filter(({ id }) => granted.has(id));
  if (items.length === 0) return null;
  return (
    <section aria-label="Waivers that lapse">
      <p>{quantity(items.length, "waiver lapses", "waivers lapse")} with the change, and can be asked for anew:</p>
      <ul className="list-disc pl-5 text-quiet wrap-anywhere">
        {items.map(({ id, words }) => (
          <li key={id}>{plain(words)}</li>
        ))}
      </ul>
    </section>
  );
}
