import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";
import { summary } from "@/lib/domain/checklist/summary";

const fixture = (name: string) => {
  const text = readFileSync(fileURLToPath(new URL(`fixtures/${name}.md`, import.meta.url)), "utf8");
  const { checklist, problems } = parse(text);
  const { blocks, language, items, optional, contingent, windows, unowned } = summary(checklist, problems);
  const rows = text.split("\n");
  return {
    language,
    counts: { items, optional, contingent, procedure: blocks["procedure"], criterion: blocks["criterion"] },
    go: checklist.goLine === null ? null : rows[checklist.goLine - 1],
    stages: checklist.stages.map(({ name, roles }) => [name, ...roles.map(({ role }) => role)]),
    windows,
    conditions: checklist.items.flatMap(({ condition }) => condition ?? []),
    computed: checklist.items.flatMap(({ computed }) => computed ?? []),
    fields: checklist.fields.map(({ label, kind }) => [label, kind]),
    problems: problems.map(({ message }) => message),
    unowned,
  };
};

describe("a document", () => {
  it("in English, with names from elsewhere", () => {
    expect(fixture("english")).toEqual({
      language: "en",
      counts: { items: 13, optional: 1, contingent: 2, procedure: 2, criterion: undefined },
      go: "## Day 0",
      stages: [["Sign-off", "QA lead", "Head of operations"]],
      windows: ["Two weeks before launch", "Monday", "Day 0", "Day 1", "Week 1"],
      conditions: ["If the schema changes", "if needed"],
      computed: [],
      fields: [
        ["Release", "version"],
        ["Deployed by", "person"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in German, signed in a table", () => {
    expect(fixture("german")).toEqual({
      language: "de",
      counts: { items: 19, optional: 2, contingent: 3, procedure: 3, criterion: 2 },
      go: "## 3. Go-Live (T-0)",
      stages: [["7. Freigabe", "Projektleitung", "IT-Betrieb", "Datenschutz"]],
      windows: ["T-24h", "T-0", "erste 24 Stunden"],
      conditions: ["falls zutreffend", "bei Bedarf", "Falls der Cache verwendet wird"],
      computed: ["items"],
      fields: [
        ["Version", "version"],
        ["Verantwortlich", "person"],
        ["Datum", "date"],
        ["Bemerkungen", "notes"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in French, signed in boxes", () => {
    expect(fixture("french")).toEqual({
      language: "fr",
      counts: { items: 20, optional: 1, contingent: 3, procedure: 3, criterion: 2 },
      go: "## Mise en production (jour J)",
      stages: [["Validation", "Responsable technique", "Responsable sécurité", "Direction produit"]],
      windows: ["J-7", "J-1", "jour J", "Dans les 24 heures", "J+7"],
      conditions: ["si nécessaire", "le cas échéant", "Si le service de paiement change"],
      computed: [],
      fields: [
        ["Version", "version"],
        ["Date de mise en production", "date"],
        ["Décision", "status"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in Spanish, signed in bullets", () => {
    expect(fixture("spanish")).toEqual({
      language: "es",
      counts: { items: 18, optional: 2, contingent: 3, procedure: 3, criterion: 2 },
      go: "## 2. Despliegue",
      stages: [["7. Aprobación", "Jefe de proyecto", "Responsable de seguridad", "Director de tecnología"]],
      windows: ["T-48h", "Primeras 2 horas", "Primera semana"],
      conditions: ["si aplica", "solo en producción"],
      computed: [],
      fields: [
        ["Fecha del despliegue", "date"],
        ["Responsable", "person"],
        ["Versión", "version"],
        ["Observaciones", "notes"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in Portuguese, signed in lines and two stages", () => {
    expect(fixture("portuguese")).toEqual({
      language: "pt",
      counts: { items: 19, optional: 1, contingent: 3, procedure: undefined, criterion: undefined },
      go: "## Implantação (T-0)",
      stages: [
        ["Aprovações", "Gerente de projeto", "Líder técnico"],
        ["Aprovação final", "Diretora de operações"],
      ],
      windows: ["T-0", "0-2 horas", "2-24 horas"],
      conditions: ["se aplicável", "Se houver mudança de esquema"],
      computed: [],
      fields: [],
      problems: [],
      unowned: [],
    });
  });

  it("in Italian, signed in a table that begins with the name", () => {
    expect(fixture("italian")).toEqual({
      language: "it",
      counts: { items: 17, optional: 1, contingent: 3, procedure: 3, criterion: 2 },
      go: "## Fase 2: Messa in produzione",
      stages: [["Approvazione", "Responsabile del progetto", "Responsabile della sicurezza"]],
      windows: ["Una settimana prima del rilascio", "Il giorno prima", "Entro 24 ore", "Il giorno successivo"],
      conditions: ["se necessario", "In caso di nuovi servizi"],
      computed: [],
      fields: [
        ["Versione", "version"],
        ["Data del rilascio", "date"],
        ["Note", "notes"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in Vietnamese, signed in a table", () => {
    expect(fixture("vietnamese")).toEqual({
      language: "vi",
      counts: { items: 17, optional: 1, contingent: 3, procedure: 3, criterion: 2 },
      go: "## 3. Triển khai",
      stages: [["8. Ký duyệt", "Trưởng nhóm kỹ thuật", "Quản lý sản phẩm", "Giám đốc công nghệ"]],
      windows: ["T-24h", "Trong vòng 2 giờ", "Trong vòng 1 tuần"],
      conditions: ["nếu có", "Nếu có thay đổi giao diện"],
      computed: ["items"],
      fields: [
        ["Phiên bản", "version"],
        ["Ngày triển khai", "date"],
        ["Người phụ trách", "person"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in Chinese, signed in boxes with wide colons", () => {
    expect(fixture("chinese")).toEqual({
      language: "zh",
      counts: { items: 17, optional: 1, contingent: 3, procedure: 3, criterion: 2 },
      go: "## 三、上线执行",
      stages: [["八、审批签字", "技术负责人", "测试负责人", "产品经理"]],
      windows: ["上线前24小时", "T-1h", "上线后2小时内"],
      conditions: ["如适用", "如果涉及数据库变更"],
      computed: ["items"],
      fields: [
        ["版本", "version"],
        ["上线日期", "date"],
        ["负责人", "person"],
        ["备注", "notes"],
      ],
      problems: [],
      unowned: [],
    });
  });

  it("in Japanese, signed in a table; the day of the launch opens with its preparation", () => {
    expect(fixture("japanese")).toEqual({
      language: "ja",
      counts: { items: 19, optional: 1, contingent: 3, procedure: 3, criterion: 2 },
      go: "### リリース作業",
      stages: [["8. 承認", "開発責任者", "運用責任者", "最終承認者"]],
      windows: ["1週間前", "リリース前日", "リリース当日", "2時間以内", "翌日"],
      conditions: ["該当する場合", "スキーマ変更がある場合は"],
      computed: ["items"],
      fields: [
        ["バージョン", "version"],
        ["リリース日", "date"],
        ["担当者", "person"],
      ],
      problems: [],
      unowned: [],
    });
  });
});
