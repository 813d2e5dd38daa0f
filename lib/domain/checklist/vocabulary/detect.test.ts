import { describe, expect, it } from "vitest";
import { detect } from "./detect";

const told = (...lines: string[]) => detect(lines);

describe("the language of a document", () => {
  it.each([
    ["en", "- [ ] Back up the database and verify that it is complete"],
    ["de", "- [ ] Datenbank sichern und die Sicherung prüfen"],
    ["fr", "- [ ] Vérifier les sauvegardes de la base de données"],
    ["es", "- [ ] Revisar la copia de los datos y los registros"],
    ["pt", "- [ ] Verificar os registros do banco e as cópias não concluídas"],
    ["it", "- [ ] Verificare il backup della base dati e gli accessi"],
    ["vi", "- [ ] Sao lưu cơ sở dữ liệu trước khi triển khai"],
    ["zh", "- [ ] 备份数据库并验证"],
    ["zh", "- [ ] 備份資料庫並驗證"],
    ["ja", "- [ ] データベースのバックアップを確認する"],
  ])("%s", (language, line) => {
    expect(told("# Checklist", line)).toEqual({ language, others: [] });
  });

  it.each([
    [
      "Polish",
      "# Lista kontrolna",
      "- [ ] Wykonaj kopię bazy danych przed wdrożeniem",
      "- [ ] Sprawdź czy nie ma błędów",
    ],
    [
      "Turkish",
      "# Kontrol listesi",
      "- [ ] Veritabanı yedeğini al",
      "- [ ] Dağıtımdan önce ekibe haber ver ve kontrol et",
    ],
    ["Korean", "# 배포 체크리스트", "- [ ] 데이터베이스 백업", "- [ ] 배포 전에 확인"],
    ["Russian", "# Чек-лист", "- [ ] Создать резервную копию базы данных"],
    [
      "Dutch",
      "# Controlelijst",
      "- [ ] Maak een kopie van het systeem voor de uitrol",
      "- [ ] Controleer de logboeken",
    ],
    ["nothing", "", "---"],
    ["names alone", "# Redis", "- [ ] PostgreSQL"],
  ])("cannot be told: %s", (_, ...lines) => {
    expect(told(...lines)).toEqual({ language: null, others: [] });
  });

  it("is told by what is not code", () => {
    const commands = ["```", "echo the and is are of to for with", "~~~", "echo and all the rest", "```"];
    expect(told("Datenbank sichern und prüfen", ...commands, "- [ ] Die Sicherung ist vorhanden").language).toBe("de");
    expect(told("```", "- [ ] Back up the database and verify it").language).toBe("en");
    expect(told("- [ ] sind.example.com und.sh ist/die nicht-mit das=der").language).toBeNull();
  });

  it("is not changed by names", () => {
    const lines = [
      "- [ ] Tell José and Anaïs that the traffic of Zürich is on",
      "- [ ] Ask 张伟 for the keys of São Paulo",
    ];
    expect(told(...lines)).toEqual({ language: "en", others: [] });
  });

  it("may be two", () => {
    const german = "- [ ] Datenbank sichern und die Sicherung mit dem Team prüfen";
    const french = "- [ ] Vérifier les sauvegardes de la base et prévenir une équipe";
    expect(told(german, french, german)).toEqual({ language: "de", others: ["fr"] });
    expect(told("- [ ] 备份数据库并验证数据是否可以恢复", "- [ ] 通知客服团队", german, german)).toEqual({
      language: "de",
      others: ["zh"],
    });
    expect(told(german, "- [ ] Back up the database and verify that it is not empty", german).language).toBe("de");
  });

  it("is open where two are as likely, which are both read", () => {
    expect(told("- [ ] und oder", "- [ ] les sont")).toEqual({ language: null, others: ["de", "fr"] });
  });

  it("is told from all parts of a long document", () => {
    const lines = Array.from({ length: 3000 }, (_, line) =>
      line < 100 ? "- [ ] Redis" : "- [ ] Die Sicherung ist geprüft",
    );
    expect(told(...lines).language).toBe("de");
  });
});
