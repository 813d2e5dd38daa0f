import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { holds } from "../operator";
import { isAtLeast } from "../version";
import type { Entry } from "./enter";
import { judgeQuery } from "./judge-query";
import type { Looked, Powers, SeenSetting } from "./look";
import type { PlainAnswer } from "./plain-answer";
import { settingValue } from "./setting-value";
import type { PostgresSettings } from "./settings";

/** Everything a session showed, held against what was expected of it. */
export function expectations(wish: PostgresSettings, { version }: Entry, looked: Looked, plain: PlainAnswer | null) {
  return [
    ...(wish.minVersion === undefined ? [] : [judgeVersion(wish.minVersion, version)]),
    ...(plain ? judgeOnlyEncrypted(looked.ssl, plain) : []),
    ...(wish.plainRole === undefined ? [] : [judgePowers(wish.plainRole, looked.powers)]),
    ...wish.roles.map((name) => exists("Role", name, looked.roles)),
    ...wish.databases.map((name) => exists("Database", name, looked.databases)),
    ...wish.settings.map((one, at) => judgeSetting(one, looked.settings[at] ?? null, wish.user)),
    ...(wish.writable ? [judgeWritable(looked)] : []),
    ...wish.queries.map((one, at) => judgeQuery(one, looked.queries[at] ?? { kind: "shape", rows: 0, columns: 0 })),
  ];
}

const judgeVersion = (least: string, version: string): Judged =>
  judged("Version", isAtLeast(version, least) ? "pass" : "fail", {
    ...{ expected: `at least ${least}`, seen: version },
    sentence: `PostgreSQL is ${version}; at least ${least} was expected`,
  });

function judgeOnlyEncrypted({ session, server }: Looked["ssl"], { outcome, said }: PlainAnswer): Judged[] {
  const plain = { refused: "pass", taken: "fail", unclear: "error" } as const;
  return [
    judged("Session encrypted at the server", session ? "pass" : "fail", {
      ...{ expected: "pg_stat_ssl says ssl", seen: session ? "ssl" : "no ssl" },
      sentence: "PostgreSQL itself does not see our session as encrypted: something before it ends the TLS",
    }),
    judged("Server setting ssl", server === "on" ? "pass" : "fail", { expected: "on", seen: server }),
    judged("Session in the clear", plain[outcome], {
      ...{ expected: "refused", seen: said },
      sentence:
        outcome === "taken"
          ? "it takes sessions in the clear: say hostssl instead of host in pg_hba.conf"
          : `whether it takes sessions in the clear could not be told: ${said}`,
      ...(outcome === "unclear" && { reason: "no_data" as const }),
    }),
  ];
}

const judgePowers = (role: string, powers: Powers): Judged =>
  judged("Role without powers", powers?.length === 0 ? "pass" : "fail", {
    ...{ expected: `${role} has no powers`, seen: powers ? powers.join(", ") || "none" : "no such role" },
    sentence: powers ? `the role “${role}” ${powers.join(", ")}` : `there is no role “${role}”`,
  });

const exists = (what: "Role" | "Database", name: string, found: readonly string[]): Judged =>
  judged(`${what} ${name}`, found.includes(name) ? "pass" : "fail", {
    ...{ expected: "exists", seen: found.includes(name) ? "exists" : "missing" },
    sentence: `there is no ${what.toLowerCase()} “${name}”`,
  });

function judgeWritable({ recovering, readOnly }: Looked): Judged {
  const seen = recovering ? "in recovery" : "read-only";
  const sentence = recovering
    ? "it is in recovery: a standby or replica, which takes no writes"
    : "it takes no writes: default_transaction_read_only is on";
  const held = !recovering && !readOnly;
  return judged("Takes writes", held ? "pass" : "fail", {
    ...{ expected: "not in recovery, not read-only", seen: held ? "takes writes" : seen, sentence },
  });
}

function judgeSetting(one: PostgresSettings["settings"][number], seen: SeenSetting, user: string): Judged {
  const { name, operator, value } = one;
  const what = `Setting ${name}`;
  const expected = `${operator} ${value}`;
  if (seen === "hidden") {
    const sentence = `the role may not see ${name}. Run: GRANT pg_read_all_settings TO "${user}"`;
    return judged(what, "error", { expected, seen: "hidden", sentence, reason: "insufficient_privilege" });
  }
  if (seen === null) {
    const sentence = `this PostgreSQL has no setting ${name}`;
    return judged(what, "error", { expected, seen: "none", sentence, reason: "config_invalid" });
  }
  return compared(what, one, seen);
}

function compared(
  what: string,
  { name, operator, value }: PostgresSettings["settings"][number],
  seen: Exclude<SeenSetting, null | "hidden">,
) {
  const shown = `${seen.value}${seen.unit ? ` × ${seen.unit}` : ""}`;
  const expected = `${operator} ${value}`;
  const is = settingValue(seen.value, seen);
  const held = holds(operator, is, settingValue(value, seen));
  if (held === null) {
    const sentence = `the setting ${name} is ${shown}, which cannot be put in order with ${value}`;
    return judged(what, "error", { expected, seen: shown, sentence, reason: "config_invalid" });
  }
  // -1, and 0 of a timeout, is off or without limit, which no upper bound allows, though as a number it lies below each.
  const none = is.startsWith("-") || (is === "0" && name.toLowerCase().endsWith("_timeout"));
  const off = none && UPPER.has(operator) && settingValue(value, seen) !== is;
  const sentence = `the setting ${name} is ${shown}${off ? " (off, or without limit)" : ""}; ${expected} was expected`;
  return judged(what, held && !off ? "pass" : "fail", { expected, seen: shown, sentence });
}

const UPPER = new Set(["at most", "less than"]);
