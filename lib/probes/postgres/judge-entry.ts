import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { judgeEncryption } from "../judge-encryption";
import type { Entry } from "./enter";
import type { Server } from "./server";

type Asked = Pick<Server, "user" | "database" | "tls">;

/** Whether it let us in, only with the password, and encrypted as wished for. */
export function judgeEntry(server: Asked, { refusal, version, passwordAsked, encryption }: Entry): Judged[] {
  if (refusal) return [refused(server, refusal), unseen(refusal.code), judgeEncryption(server, encryption)];
  const expected = `${server.user} signs in to ${server.database}`;
  return [
    judged("Signing in", "pass", { expected, seen: `signed in, PostgreSQL ${version}` }),
    judged("Password asked for", passwordAsked ? "pass" : "fail", {
      ...{ expected: "by SCRAM", seen: passwordAsked ? "by SCRAM" : "never" },
      sentence: `it let “${server.user}” in without asking for the password (trust, or a certificate, in pg_hba.conf)`,
    }),
    judgeEncryption(server, encryption),
  ];
}

const CREDENTIALS = new Set(["28P01", "28000"]);

const refused = ({ user, database }: Asked, { code, said }: { code: string; said: string }) =>
  judged("Signing in", "fail", {
    ...{ expected: `${user} signs in to ${database}`, seen: `${said} (${code})` },
    sentence: sentenceFor(code, said, user, database),
  });

function sentenceFor(code: string, said: string, user: string, database: string): string {
  if (code === "28P01") return `it refused the password of the role “${user}”`;
  if (code === "3D000") return `there is no database “${database}”`;
  if (code === "53300") return `it has no connection left for us: ${said}`;
  return `it did not let “${user}” in: ${said} (${code})`;
}

const unseen = (code: string) =>
  judged("What only a session shows", "error", {
    ...{ expected: "a session", seen: "none" },
    reason: CREDENTIALS.has(code) ? "credentials_rejected" : "no_data",
  });
