import { Time } from "@/components/ui/time";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { overtakenWords } from "@/lib/domain/waiver/overtaken-words";

type Waiver = RunState["waivers"][number];

/** What was asked for and what became of it, a line for each. */
export function WaiverWords({ waiver }: { waiver: Waiver }) {
  const { accepts, reason, expires, asked, granted, refused, withdrawn, standing } = waiver;
  return (
    <div className="grid gap-0.5">
      <p>
        <b className="font-medium text-ink">
          {standing === "overtaken" ? capital(overtakenWords(waiver)) : STANDING[standing]}
        </b>
        {expires ? (
          <>
            , until <Time at={expires} zoned />
          </>
        ) : null}
        {standing === "asked" ? `, waits for ${waiting(waiver)}` : ""}
      </p>
      <Line what={accepts === "as-it-is" ? "Asked" : "Asked to be not applicable"} moment={asked} said={reason} />
      {granted ? <Line what="Granted" moment={granted} said={granted.comment} /> : null}
      {refused ? <Line what="Refused" moment={refused} said={refused.reason} /> : null}
      {withdrawn ? <Line what="Withdrawn" moment={withdrawn} said={withdrawn.reason} /> : null}
    </div>
  );
}

const STANDING: Record<Exclude<Waiver["standing"], "overtaken">, string> = {
  asked: "Asked for",
  granted: "Granted",
  refused: "Refused",
  withdrawn: "Withdrawn",
  expired: "Expired",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const waiting = ({ granters }: Waiver): string =>
  granters.length > 0 ? `somebody else who signs as ${granters.join(" or ")}` : "a release manager";

type LineProps = { what: string; moment: Waiver["asked"]; said: string | null };

function Line({ what, moment: { by, at }, said }: LineProps) {
  return (
    <p>
      {what} by {by.name}, <Time at={at} zoned />
      {said === null ? "" : `: “${said}”`}
    </p>
  );
}
