import { describe, expect, it } from "vitest";
import { conditions } from "@/lib/domain/checklist/meaning/conditions";
import { type Language, languages } from "./languages";
import { saying } from "./says";

const due = (tag: Language, words: string) => conditions(saying([languages[tag], languages.en]), words);

describe("what is optional", () => {
  it.each<[Language, string]>([
    ["de", "Lasttest (fakultativ)"],
    ["de", "Optional: Umfrage verschicken"],
    ["de", "Zweite Region erwägen"],
    ["fr", "Test de charge (facultatif)"],
    ["fr", "Envisager une seconde région"],
    ["es", "Prueba de carga (opcional)"],
    ["es", "Considerar una segunda región"],
    ["pt", "Opcional: teste de carga"],
    ["pt", "Considerar uma segunda região"],
    ["it", "Test di carico (facoltativo)"],
    ["it", "Valutare se aggiungere una regione"],
    ["vi", "Kiểm thử tải (tùy chọn)"],
    ["vi", "Cân nhắc thêm một vùng"],
    ["zh", "压力测试（可选）"],
    ["zh", "【可选】压力测试"],
    ["zh", "考虑增加一个区域"],
    ["ja", "負荷試験（任意）"],
    ["ja", "リージョンの追加を検討する"],
  ])("%s: %s", (tag, words) => {
    expect(due(tag, words)).toEqual({ optional: true, computed: null, condition: null });
  });
});

describe("conditions", () => {
  it.each<[Language, string, string]>([
    ["de", "Schlüssel tauschen (nur Produktion)", "nur Produktion"],
    ["de", "Cache leeren, falls nötig", "falls nötig"],
    ["de", "Sofern Kunden betroffen sind, Mail senden", "Sofern Kunden betroffen sind"],
    ["de", "Ggf. Cache leeren", "Ggf."],
    ["fr", "Purger le cache (si activé)", "si activé"],
    ["fr", "Purger le cache si nécessaire", "si nécessaire"],
    ["fr", "En cas de changement de schéma, prévenir", "En cas de changement de schéma"],
    ["es", "Purgar la caché (si se usa)", "si se usa"],
    ["es", "Purgar la caché cuando aplique", "cuando aplique"],
    ["pt", "Limpar o cache (somente em produção)", "somente em produção"],
    ["pt", "Limpar o cache, se necessário", "se necessário"],
    ["it", "Svuotare la cache (se usata)", "se usata"],
    ["it", "Svuotare la cache, ove applicabile", "ove applicabile"],
    ["vi", "Xóa bộ nhớ đệm (nếu dùng CDN)", "nếu dùng CDN"],
    ["vi", "Xóa bộ nhớ đệm khi cần thiết", "khi cần thiết"],
    ["zh", "清理缓存（如使用CDN）", "如使用CDN"],
    ["zh", "清理缓存（仅生产环境）", "仅生产环境"],
    ["zh", "若涉及支付，通知银行", "若涉及支付"],
    ["zh", "清理缓存，如需", "如需"],
    ["ja", "キャッシュを削除する（CDN を使う場合）", "CDN を使う場合"],
    ["ja", "スキーマ変更がある場合は、連絡する", "スキーマ変更がある場合は"],
    ["ja", "キャッシュを削除する（本番のみ）", "本番のみ"],
  ])("%s: %s", (tag, words, condition) => {
    expect(due(tag, words)).toEqual({ optional: false, computed: null, condition });
  });
});

describe("what the product answers", () => {
  it.each<[Language, string, "items" | "approvals"]>([
    ["de", "Alle Punkte der Checkliste erledigt", "items"],
    ["de", "Alle erforderlichen Freigaben erteilt", "approvals"],
    ["fr", "Toutes les étapes ci-dessus terminées", "items"],
    ["fr", "Toutes les approbations obtenues", "approvals"],
    ["es", "Todas las tareas anteriores completadas", "items"],
    ["es", "Todas las aprobaciones obtenidas", "approvals"],
    ["pt", "Todos os itens acima concluídos", "items"],
    ["pt", "Todas as aprovações obtidas", "approvals"],
    ["it", "Tutte le attività precedenti completate", "items"],
    ["it", "Tutte le approvazioni ottenute", "approvals"],
    ["vi", "Tất cả các mục trên đã hoàn thành", "items"],
    ["vi", "Đã có đầy đủ chữ ký", "approvals"],
    ["zh", "以上所有检查项均已完成", "items"],
    ["zh", "所有审批均已通过", "approvals"],
    ["ja", "上記の項目がすべて完了していること", "items"],
    ["ja", "すべての承認が完了していること", "approvals"],
  ])("%s: %s", (tag, words, computed) => {
    expect(due(tag, words).computed).toBe(computed);
  });
});

describe("ordinary work", () => {
  it.each<[Language, string]>([
    ["de", "Alle Tests bestanden"],
    ["de", "Nach Bedarf skalierte Instanzen geprüft"],
    ["fr", "Tous les tests sont passés"],
    ["es", "Todas las pruebas superadas"],
    ["pt", "Todos os testes passaram"],
    ["it", "Tutti i test superati"],
    ["vi", "Tất cả kiểm thử đều đạt"],
    ["zh", "所有测试已通过"],
    ["zh", "当前版本：已记录"],
    ["zh", "如下步骤：按顺序操作"],
    ["ja", "すべてのテストに合格した"],
    ["ja", "担当者に連絡する"],
  ])("%s: %s", (tag, words) => {
    expect(due(tag, words)).toEqual({ optional: false, computed: null, condition: null });
  });
});
