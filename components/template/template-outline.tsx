import { Sign } from "@/components/ui/sign";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { leaves, requiredLeaves } from "@/lib/domain/checklist/counts";
import { type PartGroup, parts, type Part as Stretch } from "@/lib/domain/deployment/view/parts";
import { quantity } from "@/lib/domain/quantity";

const GROUPS: { group: PartGroup; title: string }[] = [
  { group: "before", title: "Before go" },
  { group: "after", title: "After go" },
  { group: "if-declared", title: "Only if declared" },
  { group: "reading", title: "To read" },
];

/** What the checklist holds, in the document's order, with the go point across it. */
export function TemplateOutline({ checklist }: { checklist: Checklist }) {
  const all = parts(checklist);
  return (
    <section aria-labelledby="outline">
      <h2 id="outline" className="ruled pb-1 font-semibold">
        Outline
      </h2>
      {GROUPS.map(({ group, title }) => {
        const inside = all.filter((part) => part.group === group);
        return inside.length === 0 ? null : (
          <div key={group}>
            <h3 className="flex gap-2 pt-5 pb-1 text-12 text-muted">
              {title}
              <span className="ml-auto">{sumOf(checklist, group)}</span>
            </h3>
            <ul>
              {inside.map((part) => (
                <Part key={part.id} part={part} checklist={checklist} />
              ))}
            </ul>
            {group === "before" ? <GoLine checklist={checklist} /> : null}
          </div>
        );
      })}
    </section>
  );
}

function sumOf(checklist: Checklist, group: PartGroup): string {
  if (group === "before") return `${requiredLeaves(checklist, "go").length} required`;
  if (group === "after") return `${requiredLeaves(checklist, "close").length} required`;
  return group === "if-declared" ? "counted once declared" : "";
}

function Part({ part: { title, sections }, checklist }: { part: Stretch; checklist: Checklist }) {
  const inside = leaves(checklist).filter(({ section }) => sections.includes(section));
  const optional = inside.filter((item) => item.optional || item.computed !== null).length;
  const counted = inside.length - optional;
  return (
    <li className="flex gap-3 border-t border-rule py-1.5">
      <span className="min-w-0 flex-1 wrap-anywhere">{title}</span>
      {optional > 0 ? <span className="text-12 text-muted">{optional} not counted</span> : null}
      <span className="min-w-14 text-right text-quiet">{inside.length === 0 ? "" : quantity(counted, "item")}</span>
    </li>
  );
}

function GoLine({ checklist: { goLine, goPoints } }: { checklist: Checklist }) {
  const point = goPoints.find(({ line }) => line === goLine);
  return (
    <p className="mt-4 flex items-start gap-2 border-y border-accent py-1.5 text-quiet">
      <span className="text-accent">
        <Sign name="later" />
      </span>
      <span>
        <b className="font-semibold text-ink">Go point</b>{" "}
        {goLine === null
          ? "at the end: everything is before go."
          : `before line ${goLine}${point ? `, ${point.title}` : ""}. Launching begins here.`}
      </span>
    </p>
  );
}
