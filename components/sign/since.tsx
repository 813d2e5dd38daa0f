"use client";

import { useEffect, useState } from "react";
import { Sign, type SignName } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { changesSince, type Look, lastLook } from "@/lib/client/last-look";
import { STATE_WORDS } from "@/lib/domain/deployment/state-words";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { signerWords } from "@/lib/domain/signoff/signer-words";

type Role = RunState["stages"][number]["roles"][number];
type Props = { role: Role; deployment: string; scope: SignPage["signing"]; me: string };

const SIGNS: Record<string, SignName> = {
  done: "done",
  failed: "failed",
  blocked: "blocked",
  "not applicable": "not-applicable",
  "not-applicable": "not-applicable",
  open: "open",
};

/** What changed since the last signature of the role; where there is none, since this browser last showed the page. */
export function Since({ role, deployment, scope, me }: Props) {
  const looked = useLastLook(deployment, scope);
  const { signature, differences } = role;
  if (signature && differences.length > 0) {
    const who = signature.by.id === me ? "you" : signerWords(signature);
    return (
      <Changes
        title={`Since ${who} signed`}
        at={signature.at}
        changes={differences.map(({ subject, text, to }) => ({ subject, text, to }))}
      />
    );
  }
  return looked && looked.changes.length > 0 ? (
    <Changes title="Since you last looked" at={looked.at} changes={looked.changes} />
  ) : null;
}

type Change = { subject: string | null; text: string; to: string | null };

function Changes({ title, at, changes }: { title: string; at: string; changes: readonly Change[] }) {
  return (
    <section aria-labelledby="since">
      <h2 id="since" className="ruled flex flex-wrap items-baseline gap-3 pb-2 text-16 font-semibold">
        {title}
        <span className="ml-auto text-14 font-normal text-muted">
          <Time at={at} />, {changes.length === 1 ? "1 change" : `${changes.length} changes`}
        </span>
      </h2>
      <ul>
        {changes.map(({ subject, text, to }) => (
          <li key={`${subject} ${text}`} className="flex gap-3 border-b border-rule py-1.5">
            <Sign name={SIGNS[to ?? ""] ?? "stale"} />
            <span className="min-w-0 wrap-anywhere">
              {subject ? `${subject}: ` : ""}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Known only in the browser: it comes right after the page, which keeps its shape when nothing changed. */
function useLastLook(deployment: string, scope: SignPage["signing"]): { at: string; changes: Change[] } | null {
  const [found, setFound] = useState<{ at: string; changes: Change[] } | null>(null);
  useEffect(() => {
    const place = `${deployment} ${scope.stage.id} ${scope.role}`;
    const items = scope.parts.flatMap((part) => part.items);
    const now: Look["items"] = Object.fromEntries(
      items.map(({ item, answer }) => [item.id, { rev: answer.rev, state: STATE_WORDS[answer.state] }]),
    );
    const before = lastLook(place, now);
    if (!before) return;
    const words = new Map(
      items.map(({ item }) => [item.id, item.words.map((w) => (typeof w === "string" ? w : w.text)).join("")]),
    );
    setFound({
      at: before.at,
      changes: changesSince(before, now).map(({ item, text, to }) => ({ subject: words.get(item) ?? null, text, to })),
    });
  }, [deployment, scope]);
  return found;
}
