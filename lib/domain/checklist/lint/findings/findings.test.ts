import { describe, expect, it } from "vitest";
import { lines } from "@/lib/domain/checklist/markup/lines";
import { parse } from "@/lib/domain/checklist/parse";
import { english } from "@/lib/domain/checklist/vocabulary/english";
import { saying } from "@/lib/domain/checklist/vocabulary/says";
import type { Finding } from "../finding";
import { lintWith } from "../lint";
import { findings } from "../registry";

describe.each(Object.entries<Finding>(findings))("%s", (_, finding) => {
  const said = (document: string) =>
    lintWith([finding], parse(document).checklist, { lines: lines(document), says: saying([english]) }).map(
      ({ message }) => message,
    );

  it.each(finding.examples.good)("has nothing against %j", (document) => {
    expect(said(document)).toEqual([]);
  });

  it.each(finding.examples.bad)("sees what is wrong in %j", (document, messages) => {
    expect(said(document)).toEqual(messages);
  });
});
