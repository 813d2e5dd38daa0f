import { describe, expect, it } from "vitest";
import { contingencies } from "@/lib/domain/checklist/meaning/contingencies";
import { launches } from "@/lib/domain/checklist/meaning/launches";
import { purpose } from "@/lib/domain/checklist/meaning/purpose";
import { parse } from "@/lib/domain/checklist/parse";
import { type Language, languages } from "./languages";
import { saying } from "./says";
import { titles } from "./titles.test-fixture";

const says = (tag: Language) => saying([languages[tag], languages.en]);

/** How a title is understood, in the order in which that decides. */
function meant(tag: Language, title: string): string {
  const spoken = says(tag);
  const { of } = contingencies(spoken, title, { of: null, executes: false });
  const aim = purpose(spoken, title, "work");
  if (aim !== "work") return aim;
  if (spoken("before", title)) return "before";
  if (of !== null) return of;
  if (spoken("after", title)) return "after";
  if (spoken("optional", title)) return "optional";
  if (spoken("launchWindow", title)) return "window";
  if (spoken("goLive", title)) return "go-live";
  return launches(spoken, title) ? "launch" : "work";
}

describe.each(Object.entries(titles))("titles that say %s", (expected, byLanguage) => {
  it.each(Object.entries(byLanguage))("%s", (tag, list) => {
    const found = list.split(", ").map((title) => [title, meant(tag as Language, title)]);
    expect(found).toEqual(list.split(", ").map((title) => [title, expected]));
  });
});

describe("the go point", () => {
  const go = (...titles: string[]) => {
    const { goLine } = parse(titles.flatMap((title) => [title, "- [ ] a"]).join("\n")).checklist;
    return goLine === null ? null : titles[(goLine - 1) / 2];
  };
  it.each([
    ["## Was davor zu prüfen ist", "## Umstellung", "## Go-Live", "## Nach dem Go-Live", "## Ablauf (T-0)"],
    ["## Base de données", "## Déploiement", "## Après la mise en production", "## Mise en production (jour J)"],
    ["## 数据库检查", "## 部署步骤", "## 上线后验证", "## 发布当天"],
    ["## データの確認", "## デプロイ手順", "## リリース後の確認", "## リリース当日"],
  ])("is at T-0 before anything else: %s", (...rows) => {
    expect(go(...rows)).toBe(rows.at(-1));
  });

  it.each([
    ["## Was davor zu prüfen ist", "## Umstellung", "## Nach der Umstellung", "## Inbetriebnahme"],
    ["## Base de la boutique et données", "## Déploiement", "## Après le déploiement", "## Mise en production"],
    ["## Los datos y la base", "## Despliegue", "## Después del despliegue", "## Puesta en producción"],
    ["## 数据库检查", "## 部署步骤", "## 部署后验证", "## 正式上线"],
    ["## データの確認", "## デプロイ手順", "## デプロイ後の確認", "## 本番稼働"],
  ])("else at go-live: %s", (...rows) => {
    expect(go(...rows)).toBe(rows.at(-1));
  });
});
