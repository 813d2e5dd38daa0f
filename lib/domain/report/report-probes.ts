import type { Actor } from "@/lib/domain/actor";
import { plain } from "@/lib/domain/checklist/checklist";
import type { BoundProbe, ClosedWindow, Deployment } from "@/lib/domain/deployment/deployment";
import { windowWords } from "@/lib/domain/probe/schedule/window-words";

/** A window of a probe that came to its end, or was broken off. */
export type ReportWindow = Pick<ClosedWindow, "from" | "until" | "aborted" | "verdict" | "tally" | "at" | "seq"> & {
  when: string;
};

/** A probe as printed, with what its last change of verdict said; `windows` are when it runs by itself, in words. */
export type ReportProbe = {
  line: number;
  words: string;
  kind: string;
  by: Actor;
  automatic: boolean;
  last: BoundProbe["last"];
  windows: string[];
  closings: ReportWindow[];
};

/** The probes that are bound, in the order of the document. */
export const reportProbes = ({ checklist, probes, closedWindows }: Deployment): ReportProbe[] =>
  checklist.items.flatMap(({ id, line, words }) => {
    const probe = probes[id];
    if (!probe) return [];
    const { call, by, automatic, last, windows } = probe;
    return [
      {
        ...{ line, words: plain(words), kind: call.kind, by, automatic, last, windows: windows.map(windowWords) },
        closings: closedWindows.filter(({ item }) => item === id).map(closing),
      },
    ];
  });

const closing = ({ window, from, until, aborted, verdict, tally, at, seq }: ClosedWindow): ReportWindow => ({
  ...{ when: windowWords(window), from, until, aborted, verdict, tally, at, seq },
});
