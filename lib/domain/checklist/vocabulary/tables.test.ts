import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

describe("a document", () => {
  it.each([
    [
      "Polish",
      "# Wdrożenie",
      "## Przygotowanie",
      "- [ ] Kopia bazy danych",
      "## Po wdrożeniu (T+1h)",
      "- [ ] Sprawdź logi",
    ],
    [
      "Turkish",
      "# Dağıtım",
      "## Hazırlık",
      "- [ ] Yedek al",
      "## Dağıtım sonrası (T+1h)",
      "- [ ] Günlükleri kontrol et",
    ],
    ["Korean", "# 배포", "## 준비", "- [ ] 백업", "## 배포 후 (T+1h)", "- [ ] 로그 확인"],
  ])("in a language without a table still has its sections, items and windows: %s", (_, ...rows) => {
    const { checklist } = parse(rows.join("\n"));
    expect(checklist).toMatchObject({ language: null, goLine: 4 });
    expect(checklist.sections.map(({ title }) => `## ${title}`).slice(1)).toEqual([rows[1], rows[3]]);
    expect(checklist.items.map(({ line, optional, condition }) => [line, optional, condition])).toEqual([
      [3, false, null],
      [5, false, null],
    ]);
  });

  it("in two languages is read in both", () => {
    const { checklist } = parse(
      [
        "# Release",
        "## Vorbereitung / Préparation",
        "- [ ] Datenbank sichern und prüfen (falls zutreffend)",
        "- [ ] Vérifier les sauvegardes de la base, le cas échéant",
        "## Retour arrière",
        "1. Restaurer la base de données",
        "## Nach dem Go-Live",
        "- [ ] Die Fehler sind geprüft",
      ].join("\n"),
    );
    expect(checklist.items.map(({ condition }) => condition)).toEqual([
      "falls zutreffend",
      "le cas échéant",
      null,
      null,
    ]);
    expect(checklist.sections.map(({ contingency }) => contingency)).toEqual([null, null, "rollback", null]);
    expect(checklist.goLine).toBe(7);
  });
});
