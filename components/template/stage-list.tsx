import { AttentionLines } from "@/components/ui/attention-lines";
import type { Checklist } from "@/lib/domain/checklist/checklist";

/** Who signs, in which order, and what stands in the way of it in people. */
export function StageList({ checklist, staffing }: { checklist: Checklist; staffing: readonly string[] }) {
  const titles = new Map(checklist.sections.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="stages">
      <h2 id="stages" className="ruled pb-1 font-semibold">
        Stages
      </h2>
      <ol>
        {checklist.stages.map(({ id, name, gate, roles }, at) => (
          <li key={id} className="border-b border-rule py-2">
            <p className="flex gap-2">
              <span className="min-w-0 flex-1 font-medium wrap-anywhere">
                {at + 1} {name}
              </span>
              <span className="text-12 text-muted">decides {gate === "go" ? "go" : "closing"}</span>
            </p>
            <ul className="pl-3.5 text-quiet">
              {roles.map(({ role, sections }) => (
                <li key={role}>
                  {role}
                  {sections ? (
                    <span className="text-12 text-muted">
                      {" "}
                      for {sections.map((section) => titles.get(section)).join(", ")}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div className="pt-2 text-quiet">
        <AttentionLines sentences={staffing} />
      </div>
    </section>
  );
}
