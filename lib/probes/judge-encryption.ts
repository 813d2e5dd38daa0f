import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { Encryption } from "./encrypted";
import type { TlsWish } from "./tls-wish";

/** Whether the connection was encrypted and to whom, as wished for. What the settings go without is a warning. */
export function judgeEncryption({ tls }: Pick<TlsWish, "tls">, encryption: Encryption): Judged {
  const expected = "TLS with a certificate that holds";
  if (encryption === null)
    return judged("Encryption", "warn", {
      expected,
      seen: "none",
      sentence: "it was spoken to in the clear, as the settings ask",
    });
  const seen = `${encryption.protocol}, ${encryption.objection ?? "verified"}`;
  if (tls === "verify") return judged("Encryption", "pass", { expected, seen });
  const held = encryption.objection ? `and it does not hold (${encryption.objection})` : "though it holds";
  const sentence = `its certificate was not verified, as the settings ask, ${held}`;
  return judged("Encryption", "warn", { expected, seen, sentence });
}
