"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

type Props = { codes: readonly string[]; onClose: () => void };

/** Recovery codes, the only time they are shown. */
export function RecoveryCodes({ codes, onClose }: Props) {
  return (
    <div className="grid gap-4">
      <p>
        Each of these lets you in once, in place of your second factor. Print them or keep them with your passwords:
        they are stored nowhere and never shown again. After one is used nothing is signed for a day.
      </p>
      <ul aria-label="Recovery codes" className="grid gap-1 rounded-lg border border-rule-strong bg-ground p-4">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-14">{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary" onClick={onClose}>
          I have kept them
        </Button>
        <CopyButton text={codes.join("\n")} />
      </div>
    </div>
  );
}
