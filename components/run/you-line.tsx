import { ChevronRight } from "lucide-react";
import { Sign } from "@/components/ui/sign";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

/** The rail as one line, where there is no room for it beside the sheet. */
export function YouLine({ state }: { state: RunState }) {
  const [role] = state.waiting;
  const decides = state.waivers.some(({ mayDecide }) => mayDecide);
  const first = decides ? "decide on a waiver" : role && `sign as ${role.role}`;
  return (
    <nav aria-label="Sign-off">
      <a
        href={first ? "#waiting" : "#stages"}
        className={`no-print flex min-h-11 items-center gap-2 overflow-hidden border-b border-rule px-4 whitespace-nowrap sm:px-6 xl:hidden ${first ? "bg-accent-wash" : "bg-ground"}`}
      >
        {first ? (
          <>
            <Sign name="you" />
            <span className="truncate">
              <b className="font-semibold">Waiting for you</b> {first}
            </span>
          </>
        ) : (
          <span className="text-quiet">Sign-off</span>
        )}
        <span className="ml-auto hidden gap-4 text-quiet md:flex">
          {state.stages.flatMap((stage) =>
            stage.roles.map(({ role, standing }) => (
              <span key={`${stage.id} ${role}`} className="inline-flex gap-0.5">
                <Sign name={standing} label={standing} />
                {role}
              </span>
            )),
          )}
        </span>
        <ChevronRight aria-hidden="true" className="size-4 flex-none text-accent max-md:ml-auto" />
      </a>
    </nav>
  );
}
