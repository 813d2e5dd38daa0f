import { describe, expect, it } from "vitest";
import { redactHeader, redactText } from "./redact";

describe("what looks like a secret", () => {
  it.each([
    ["card 4111 1111 1111 1111 ok", "card [masked] ok"],
    ["card 5500-0000-0000-0004", "card [masked]"],
    ["key AKIAIOSFODNN7EXAMPLE", "key [masked]"],
    [`aws_secret_access_key = ${"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}`, "aws_secret_access_key = [masked]"],
    [`pat ghp_${"a1B2".repeat(9)}`, "pat [masked]"],
    [`xoxb-${"1234567890".repeat(2)}`, "[masked]"],
    ["Set-Cookie: sid=abc; HttpOnly, b=c; Secure", "Set-Cookie: sid=[masked]; HttpOnly, b=[masked]; Secure"],
    ["Authorization: Bearer abcdefgh12345", "Authorization: Bearer [masked]"],
    ["-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----", "[masked]"],
    ["GET /a?session=abc&x=1&api-key=k", "GET /a?session=[masked]&x=1&api-key=[masked]"],
    ['{"password":"hunter22"}', '{"password":[masked]}'],
  ])("%s becomes %s", (text, kept) => expect(redactText(text)).toBe(kept));

  it.each(["4111 1111 1111 1112", "1234567890123456", "v1.4111111111111111", "order 20261121143000"])(
    "%s stays",
    (text) => expect(redactText(text)).toBe(text),
  );

  it("in a header goes by its name; of a cookie the name and its attributes stay", () => {
    expect(redactHeader("x-api-key", "abc")).toBe("[masked]");
    const cookies = "sid=abc; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly, theme=dark; Secure";
    expect(redactHeader("Set-Cookie", cookies)).toBe(
      "sid=[masked]; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly, theme=[masked]; Secure",
    );
  });
});
