import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";
import { fill } from "./fill";
import { filled } from "./filled.test-fixture";

describe("signatures", () => {
  const top = "# Move\n- [ ] x\n\n## Sign-off\n";
  it.each([
    ["- [ ] **QA Lead**: ________ Date: _____", "- [x] **QA Lead**: Ann Lee Date: 2026-02-01"],
    ["- QA Lead: ________", "- QA Lead: Ann Lee, 2026-02-01"],
    ["- **QA Lead:**", "- **QA Lead:** Ann Lee, 2026-02-01"],
    ["QA Lead: ______ Signature: ______ Date: ______", "QA Lead: Ann Lee Signature: ______ Date: 2026-02-01"],
    [
      "| Role | Name | Signature | Date |\n|---|---|---|---|\n| QA Lead |  | ____ | |",
      "| Role | Name | Signature | Date |\n|---|---|---|---|\n| QA Lead | Ann Lee | signed | 2026-02-01 |",
    ],
    [
      "| Role | Signature | Remarks |\n|---|---|---|\n| QA Lead | | | |",
      "| Role | Signature | Remarks |\n|---|---|---|\n| QA Lead | Ann Lee | | |",
    ],
  ])("%j says who and when", (source, expected) => {
    expect(filled(top + source, { signed: ["QA Lead"] })).toBe(top + expected);
  });

  it("keep a name as it is", () => {
    const { checklist } = parse(`${top}- QA Lead:`);
    const slots = { 5: { name: "Ke$ha $& Co", date: "2026-02-01" } };
    expect(fill(checklist, `${top}- QA Lead:`, { items: {}, fields: {}, slots })).toContain(
      "- QA Lead: Ke$ha $& Co, 2026",
    );
  });

  it("in another language, too", () => {
    const rows = "| Rolle | Name | Unterschrift | Datum |\n|---|---|---|---|\n| Betriebsleiter | | | |";
    const german = `# Umzug\n\n## Vor dem Deployment\n- [ ] Datenbank gesichert\n- [ ] Wartung angekündigt\n\n## Freigabe\n${rows}`;
    expect(filled(german, { signed: ["Betriebsleiter"] })).toContain(
      "| Betriebsleiter | Ann Lee | signed | 2026-02-01 |",
    );
  });

  it("leave a place for another role alone", () => {
    const source = `${top}- [ ] **QA Lead**: ____ Date: ____`;
    expect(filled(source, { signed: ["Security Engineer"] })).toBe(source);
  });
});
