import type { SignPage } from "@/lib/domain/signoff/sign-page";
import type { SigningItem } from "@/lib/domain/signoff/signing-view";
import { FoldedPart } from "./folded-part";
import { SignedItem } from "./signed-item";

/** With more rows than this, a part that is all simply done is one line until it is opened. */
const LONG = 24;

/** What the signature vouches for: first what is not simply done, then everything by part. */
export function AnswersFor({ signing, deployment }: { signing: SignPage["signing"]; deployment: string }) {
  const { first, parts, items, probes, objections } = signing;
  const blocking = first.filter(
    ({ answer, waiver }) => !waiver && answer.state !== "not-applicable" && answer.state !== "done",
  );
  const looked = new Set(first.map(({ item }) => item.id));
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="ruled flex flex-wrap items-baseline gap-x-3 pb-2 text-16 font-semibold">
        What you answer for
        <span className="ml-auto text-14 font-normal text-muted">{counted(items, parts.length, probes)}</span>
      </h2>
      {first.length > 0 ? (
        <Part
          title={
            objections.approve.length > 0 && blocking.length > 0 ? "In the way of approving" : "Look at these first"
          }
          note="not simply done"
          {...{ items: first, deployment }}
        />
      ) : null}
      {parts.map(({ id, title, items: all }) => {
        const rest = all.filter(({ item }) => !looked.has(item.id));
        if (rest.length === 0) return null;
        return items > LONG ? (
          <FoldedPart key={id} title={title} count={rest.length}>
            <Rows items={rest} deployment={deployment} />
          </FoldedPart>
        ) : (
          <Part key={id} title={title} note={String(rest.length)} items={rest} deployment={deployment} />
        );
      })}
    </section>
  );
}

type RowsProps = { items: readonly SigningItem[]; deployment: string };

function Part({ title, note, ...rows }: { title: string; note: string } & RowsProps) {
  return (
    <>
      <h3 className="flex gap-3 pt-3 pb-1 pl-7 font-semibold text-quiet">
        {title}
        <span className="font-normal text-muted">{note}</span>
      </h3>
      <Rows {...rows} />
    </>
  );
}

const Rows = ({ items, deployment }: RowsProps) => (
  <ul>
    {items.map((signed) => (
      <SignedItem key={signed.item.id} signed={signed} deployment={deployment} />
    ))}
  </ul>
);

function counted(items: number, parts: number, probes: number): string {
  const head = `${items === 1 ? "1 item" : `${items} items`} in ${parts === 1 ? "1 part" : `${parts} parts`}`;
  return probes > 0 ? `${head}, ${probes} of them with a probe` : head;
}
