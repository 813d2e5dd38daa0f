import { Sign } from "@/components/ui/sign";
import { listing } from "@/lib/domain/listing";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";

/** Which roles the templates ask for and nobody holds: each would hold a deployment back. */
export function RoleGaps({ roles, acts }: { roles: readonly NamedRole[]; acts: boolean }) {
  const gaps = roles.filter(({ held }) => !held);
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps" className="mt-6 border-t border-attention bg-surface px-4 py-3">
      <h2 id="gaps" className="flex items-center gap-2 font-semibold">
        <span className="text-attention">
          <Sign name="warn" />
        </span>
        {gaps.length === 1 ? "1 role has nobody who holds it" : `${gaps.length} roles have nobody who holds them`}
      </h2>
      <p className="pl-6 text-quiet">
        Deployments that need {gaps.length === 1 ? "it" : "them"} cannot reach GO.{" "}
        {acts ? "Invite somebody, or grant the role below." : "Ask an owner."}
      </p>
      <ul className="grid gap-x-8 pt-2 pl-6 sm:grid-cols-2">
        {gaps.map(({ role, templates }) => (
          <li key={role} className="truncate py-0.5" title={`${role}: ${templates.join(", ")}`}>
            <b className="font-medium">{role}</b> <span className="text-12 text-muted">{listing(templates, 1)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
