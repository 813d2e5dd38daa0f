import { describe, expect, it } from "vitest";
import { type Language, languages } from "@/lib/domain/checklist/vocabulary/languages";
import { saying } from "@/lib/domain/checklist/vocabulary/says";
import { itemWindow } from "./item-window";
import { windows } from "./windows";

const says = (tag: Language) => saying([languages[tag], languages.en]);
const hour = 60;
const day = 24 * hour;
const week = 7 * day;

describe("the window of a title", () => {
  it.each<[Language, string, string, number | null, number | null]>([
    ["en", "Freeze (T-24h)", "T-24h", -day, null],
    ["en", "T -24 hours", "T -24 hours", -day, null],
    ["en", "T+30min", "T+30min", 30, null],
    ["en", "T-0", "T-0", 0, null],
    ["en", "D-7: freeze", "D-7", -week, null],
    ["en", "D+1 to D+3", "D+1 to D+3", day, 3 * day],
    ["en", "D0", "D0", 0, null],
    ["en", "Launch day (D-Day)", "D-Day", 0, null],
    ["en", "24 hours before go-live", "24 hours before go-live", -day, null],
    ["en", "1 week before launch", "1 week before launch", -week, null],
    ["en", "~1 week before", "~1 week before", -week, null],
    ["en", "Two days prior", "Two days prior", -2 * day, null],
    ["en", "A few checks 30 minutes after deployment", "30 minutes after deployment", 30, null],
    ["en", "The day before", "The day before", -day, null],
    ["en", "The next day", "The next day", day, null],
    ["en", "Day 0", "Day 0", 0, null],
    ["en", "2. Day 7: review", "Day 7", week, null],
    ["en", "Day 1-3", "Day 1-3", day, 3 * day],
    ["en", "Watch (Day 1)", "Day 1", day, null],
    ["en", "Day -1", "Day -1", -day, null],
    ["en", "Week 1", "Week 1", 0, week],
    ["en", "Weeks 2-4", "Weeks 2-4", week, 4 * week],
    ["en", "Hour 0-4", "Hour 0-4", 0, 4 * hour],
    ["en", "Monday", "Monday", null, null],
    ["en", "Friday before", "Friday before", null, null],
    ["en", "Cutover (21:00–21:30 CET)", "21:00–21:30 CET", null, null],
    ["en", "Cutover at 21:00 UTC+2", "21:00 UTC+2", null, null],
    ["en", "6:00 AM - last look", "6:00 AM", null, null],
    ["en", "Close: 8 pm CET", "8 pm CET", null, null],
    ["en", "Opening (6:00 AM – 6:45 AM)", "6:00 AM – 6:45 AM", null, null],
    ["en", "Saturday (T-1d)", "T-1d", -day, null],
    ["en", "From T-2h (after the day before)", "T-2h", -2 * hour, null],
    ["en", "The day before (from T-20h on)", "The day before", -day, null],
    ["de", "24 Stunden vorher", "24 Stunden vorher", -day, null],
    ["de", "Zwei Wochen vor dem Go-Live", "Zwei Wochen vor dem Go-Live", -2 * week, null],
    ["de", "30 Minuten nach dem Deployment", "30 Minuten nach dem Deployment", 30, null],
    ["de", "Tag -1", "Tag -1", -day, null],
    ["de", "Tag 1 bis 3", "Tag 1 bis 3", day, 3 * day],
    ["de", "Am Vortag", "Am Vortag", -day, null],
    ["de", "Stichprobe am Folgetag", "am Folgetag", day, null],
    ["de", "T-24 Stunden bis T-1 Stunde", "T-24 Stunden bis T-1 Stunde", -day, -hour],
    ["de", "Umstellung 22.00–23.30 Uhr", "22.00–23.30 Uhr", null, null],
    ["de", "Freitag", "Freitag", null, null],
    ["fr", "J-7 : préparation", "J-7", -week, null],
    ["fr", "J+1 à J+7", "J+1 à J+7", day, week],
    ["fr", "Jour J", "Jour J", 0, null],
    ["fr", "La veille", "La veille", -day, null],
    ["fr", "Une semaine avant la mise en production", "Une semaine avant la mise en production", -week, null],
    ["fr", "T-24 heures", "T-24 heures", -day, null],
    ["es", "48 horas antes del lanzamiento", "48 horas antes del lanzamiento", -2 * day, null],
    ["es", "Día 1", "Día 1", day, null],
    ["es", "El día anterior", "El día anterior", -day, null],
    ["pt", "Uma semana antes da implantação", "Uma semana antes da implantação", -week, null],
    ["pt", "Véspera", "Véspera", -day, null],
    ["it", "Due giorni prima", "Due giorni prima", -2 * day, null],
    ["it", "G-7", "G-7", -week, null],
    ["it", "Giorno 1", "Giorno 1", day, null],
    ["vi", "Trước triển khai 24 giờ", "Trước triển khai 24 giờ", -day, null],
    ["vi", "Ngày 1", "Ngày 1", day, null],
    ["zh", "准备（上线前24小时）", "上线前24小时", -day, null],
    ["zh", "上线后两小时", "上线后两小时", 2 * hour, null],
    ["zh", "上線後 30 分鐘", "上線後 30 分鐘", 30, null],
    ["zh", "提前一周", "提前一周", -week, null],
    ["zh", "T-1天准备", "T-1天", -day, null],
    ["zh", "上线当天", "上线当天", 0, null],
    ["zh", "第一天", "第一天", day, null],
    ["zh", "次日检查", "次日", day, null],
    ["ja", "リリース1週間前", "リリース1週間前", -week, null],
    ["ja", "前日", "前日", -day, null],
    ["ja", "リリース当日", "リリース当日", 0, null],
    ["ja", "翌日の確認", "翌日", day, null],
    ["ja", "リリース後２４時間", "リリース後２４時間", day, null],
    ["ja", "作業 21:00〜23:00 JST", "21:00〜23:00 JST", null, null],
  ])("%s: %s", (tag, title, text, from, to) => {
    expect(windows(says(tag), title, false)).toEqual({ text, from, to });
  });

  it.each<[Language, string, string, number]>([
    ["en", "Within 1 week", "Within 1 week", week],
    ["en", "First 24 hours", "First 24 hours", day],
    ["en", "The first hour", "The first hour", hour],
    ["de", "Innerhalb von 24 Stunden", "Innerhalb von 24 Stunden", day],
    ["de", "Erste Woche", "Erste Woche", week],
    ["fr", "Dans les 24 heures", "Dans les 24 heures", day],
    ["fr", "Les 24 premières heures", "Les 24 premières heures", day],
    ["fr", "Première semaine", "Première semaine", week],
    ["es", "Primeras 24 horas", "Primeras 24 horas", day],
    ["es", "Primera semana", "Primera semana", week],
    ["pt", "Nas primeiras 24 horas", "Nas primeiras 24 horas", day],
    ["it", "Entro 24 ore", "Entro 24 ore", day],
    ["it", "Prima settimana", "Prima settimana", week],
    ["vi", "Trong vòng 24 giờ", "Trong vòng 24 giờ", day],
    ["vi", "24 giờ đầu tiên", "24 giờ đầu tiên", day],
    ["vi", "Tuần đầu tiên", "Tuần đầu tiên", week],
    ["zh", "上线后24小时内", "上线后24小时内", day],
    ["zh", "首周", "首周", week],
    ["ja", "リリース後24時間以内", "リリース後24時間以内", day],
    ["ja", "最初の1週間", "最初の1週間", week],
  ])("after the launch, %s: %s", (tag, title, text, to) => {
    expect(windows(says(tag), title, true)).toEqual({ text, from: 0, to });
  });

  it.each<[Language, string]>([
    ["en", "Load test (30 min)"],
    ["en", "Smoke test, ETA 10m"],
    ["en", "Day 1 audit"],
    ["en", "Phase D-shaped"],
    ["en", "Within 24 hours"],
    ["en", "Back up before 2 pm"],
    ["en", "Version 4.2-5 days"],
    ["en", "Within reach"],
    ["de", "Lasttest (30 Minuten)"],
    ["de", "Tagesabschluss"],
    ["fr", "Durée : 2 heures"],
    ["zh", "日志检查（5分钟）"],
    ["ja", "所要時間 30分"],
  ])("is none, %s: %s", (tag, title) => {
    expect(windows(says(tag), title, false)).toBeNull();
  });

  it("is none after the launch either without a known amount", () => {
    expect(windows(says("en"), "Within reach", true)).toBeNull();
    expect(windows(says("en"), "Steps 2-4 of them", true)).toBeNull();
  });
});

describe("the window of an item", () => {
  it.each<[Language, string, string, number | null, number | null]>([
    ["en", "T-24h: freeze the branch", "T-24h", -day, null],
    ["en", "Day 1: compare invoices", "Day 1", day, null],
    ["en", "Monday: freeze", "Monday", null, null],
    ["en", "Lower the TTL at T-48h to one minute", "T-48h", -2 * day, null],
    ["en", "Switch over (T+30m)", "T+30m", 30, null],
    ["en", "Send a survey (within 1 week)", "within 1 week", 0, week],
    ["en", "Tell customers 24 hours before deployment and again", "24 hours before deployment", -day, null],
    ["en", "Freeze the code two days prior.", "two days prior", -2 * day, null],
    ["de", "Kunden informieren (24 Stunden vorher)", "24 Stunden vorher", -day, null],
    ["fr", "J-1 : geler le code", "J-1", -day, null],
    ["zh", "通知客户（上线前24小时）", "上线前24小时", -day, null],
    ["zh", "上线前24小时通知客户", "上线前24小时", -day, null],
    ["ja", "前日：コードを凍結する", "前日", -day, null],
  ])("%s: %s", (tag, words, text, from, to) => {
    expect(itemWindow(says(tag), words, false)).toEqual({ text, from, to });
  });

  it("may be a deadline at its end after the launch", () => {
    expect(itemWindow(says("en"), "Hold the review within 2 weeks", true)).toEqual({
      text: "within 2 weeks",
      from: 0,
      to: 2 * week,
    });
    expect(itemWindow(says("en"), "Hold the review within 2 weeks", false)).toBeNull();
    expect(itemWindow(says("en"), "Answers come within 2 hours on workdays", true)).toBeNull();
  });

  it.each<[Language, string]>([
    ["en", "Smoke test (5 min)"],
    ["en", "Day 1 audit: done"],
    ["en", "Purge tokens 2 days after expiry of the session"],
    ["en", "Check what runs since Monday"],
    ["en", "Ask: who restarts?"],
    ["en", "Restart: 2-4 workers"],
    ["zh", "检查24小时前的备份是否存在"],
  ])("is none, %s: %s", (tag, words) => {
    expect(itemWindow(says(tag), words, false)).toBeNull();
  });
});
