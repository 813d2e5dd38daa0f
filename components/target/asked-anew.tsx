import { type Item, plain } from "@/lib/domain/checklist/checklist";

type Props = { title: string; lines: readonly { item: Item; why: string }[]; close: () => void };

/** What no confirmation brings back, each with the way to its item. */
export function AskedAnew({ title, lines, close }: Props) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="pb-1 font-semibold">{title}</h3>
      <ul>
        {lines.map(({ item, why }) => (
          <li key={item.id} className="border-t border-rule">
            <a
              href={`#${item.id}`}
              onClick={close}
              className="block min-h-(--target) py-1.5 text-quiet wrap-anywhere hover:bg-hover hover:text-ink"
            >
              <span className="block underline underline-offset-4">{plain(item.words)}</span>
              <span className="block text-12 text-muted">{why}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
