import { Time } from "@/components/ui/time";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

type Told = { key: string; tone: string; by: string; at: string; text: string; reason: string | null };

const OUTCOMES = {
  successful: "successful",
  partial: "partial",
  "rolled-back": "rolled back",
  abandoned: "abandoned",
} as const;

/** What happened to the whole deployment and why: a NO-GO, a declared procedure, how it ended. */
export function Happened({ state }: { state: RunState }) {
  const told = toldOf(state);
  if (told.length === 0) return null;
  return (
    <section aria-label="What happened">
      <ul>
        {told.map(({ key, tone, by, at, text, reason }) => (
          <li key={key} className={`border-b border-rule px-4 py-1.5 wrap-anywhere sm:px-6 ${tone}`}>
            <b className="font-semibold">{by}</b> {text}, <Time at={at} zoned />
            {reason ? <>: “{reason}”</> : "."}
          </li>
        ))}
      </ul>
    </section>
  );
}

function toldOf({ noGo, declared, closed, corrections }: RunState): Told[] {
  const procedures = Object.entries(declared).map(([procedure, { by, at, reason }]) => ({
    ...{ key: procedure, tone: "bg-wash-attention", by: by.name, at, text: `declared the ${procedure}`, reason },
  }));
  const endings = [...(closed ? [closed] : []), ...corrections].map(({ by, at, seq, outcome, reason }, times) => ({
    ...{ key: String(seq), tone: "bg-sunk", by: by.name, at, reason },
    text: `${times === 0 ? "closed it as" : "corrected the outcome to"} ${OUTCOMES[outcome]}`,
  }));
  const veto = noGo
    ? [{ key: "no-go", tone: "bg-wash-failed", by: noGo.by.name, at: noGo.at, reason: noGo.reason }]
    : [];
  return [...veto.map((told) => ({ ...told, text: "declared NO-GO" })), ...procedures, ...endings];
}
