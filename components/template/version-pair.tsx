"use client";

import { useRouter } from "next/navigation";
import { Select } from "@/components/ui/select";
import { versionPlace } from "./version-place";

type Props = { template: string; versions: readonly number[]; now: number; before: number };

/** Two versions to compare, either of which may be another one. */
export function VersionPair({ template, versions, now, before }: Props) {
  const router = useRouter();
  const choices = versions.map((version) => ({ value: String(version), label: `Version ${version}` }));
  return (
    <div className="flex items-center gap-2">
      <Select
        aria-label="The earlier version"
        value={String(before)}
        choices={choices}
        onChange={(event) => router.push(versionPlace(template, now, Number(event.target.value)))}
      />
      <span className="text-muted">to</span>
      <Select
        aria-label="The later version"
        value={String(now)}
        choices={choices}
        onChange={(event) => router.push(versionPlace(template, Number(event.target.value), before))}
      />
    </div>
  );
}
