import { FollowUps } from "@/components/follow-up/follow-ups";
import { PapersWaiting } from "@/components/paper/papers-waiting";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import { Stages } from "./stages";
import { WaitingForYou } from "./waiting-for-you";

/** Right of the sheet: what waits for the viewer, and what was found after go, and where every signature stands. */
export function Rail({ head, state }: { head: RunHead; state: RunState }) {
  return (
    <aside
      aria-label="Sign-off"
      className="no-print scroll-mt-32 border-rule bg-ground p-4 max-xl:border-t sm:px-6 xl:sticky xl:top-(--mast) xl:h-[calc(100vh-var(--mast)-45px)] xl:overflow-y-auto xl:py-5 xl:pl-5"
    >
      <WaitingForYou head={head} state={state} />
      <PapersWaiting head={head} state={state} />
      <FollowUps state={state} />
      <Stages head={head} state={state} />
    </aside>
  );
}
