import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSecrets } from "./hide-secrets";
import { secretsIn } from "./secrets-in";

const hidden = (text: string) => hideSecrets(text, "•••");
// Made up here, so that no scanner takes this file for a leak.
const aws = `AKIA${"Q7".repeat(8)}`;
const jwt = `eyJ${"hbGciOiJI"}.${"eyJzdWIi"}.${"sig-nature"}`;
const block = (kind: string) => `-----BEGIN ${kind}PRIVATE KEY-----\nMIIE/x+y==\n-----END ${kind}PRIVATE KEY-----`;

describe("secretsIn", () => {
  it.each([
    ["redis://:pw@host:6379/1", "redis://:•••@host:6379/1", "a password"],
    ["psql postgresql://shop:s3cret@db/shop", "psql postgresql://shop:•••@db/shop", "a password"],
    ["curl -u admin:pw https://x", "curl -u admin:••• https://x", "a password"],
    ["curl --user=root:pw x", "curl --user=root:••• x", "a password"],
    ["Authorization: Bearer abc123", "Authorization: Bearer •••", "a token"],
    ['-H "authorization: Basic YTpi"', '-H "authorization: Basic •••"', "a token"],
    ["Bearer 0123456789abcdef", "Bearer •••", "a token"],
    [`key ${aws} in use`, "key ••• in use", "an access key"],
    [`ghp_${"a1".repeat(12)}`, "•••", "a token"],
    [`of ${jwt}, yes`, "of •••, yes", "a token"],
    [`a ${block("RSA ")} b`, "a ••• b", "a private key"],
    [`a ${block("")} b`, "a ••• b", "a private key"],
    ["PASSWORD=hunter2 run", "PASSWORD=••• run", "a secret"],
    ["-e DJANGO_SECRET_KEY='x y' \\", "-e DJANGO_SECRET_KEY='••• y' \\", "a secret"],
    ["?api_key=abc&x=1", "?api_key=•••&x=1", "a secret"],
    ['{"db_password": "hunter2", "x": 1}', '{"db_password": "•••", "x": 1}', "a secret"],
    ["tool --password hunter2 --port 1", "tool --password ••• --port 1", "a secret"],
    ["redis-cli -h cache -a hunter2 ping", "redis-cli -h cache -a ••• ping", "a password"],
    ["CREATE USER x WITH PASSWORD 'hunter2';", "CREATE USER x WITH PASSWORD '•••';", "a password"],
  ])("hides %j", (text, expected, what) => {
    expect(hidden(text)).toBe(expected);
    expect(secretsIn(text).map((secret) => secret.what)).toEqual([what]);
  });

  it.each([
    "https://shop.example:8080/a@b, 10:30, mail a@b.example",
    "Secrets: stored in the vault. Password: rotated. Basic authentication is on, Bearer tokens expire.",
    `SESSION_SECRET=<generate_with: x> PASSWORD=$PASSWORD TOKEN=\${TOKEN} KEY={{ key }}`,
    "PASSWORD_MIN_LENGTH=12 TOKEN_EXPIRY=3600 secret=true token_url=https://x",
    "redis://:$PW@host docker run -u 1000:1000 x, requirepass <strong_password>",
    "const token = getToken(); secrets.token_urlsafe(64)",
    "git@github.com:shop/shop.git",
  ])("leaves %j", (text) => {
    expect(hidden(text)).toBe(text);
  });

  it("hides several, the widest where they overlap", () => {
    expect(hidden(`TOKEN=${aws} redis://:a@b`)).toBe("TOKEN=••• redis://:•••@b");
  });

  it("never throws, and keeps everything that is no secret", () => {
    const piece = fc.constantFrom("password", "=", " ", "://", ":", "@", "'", "eyJabcdefgh", ".", "Bearer ", "x1", "-");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const kept = secretsIn(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
        expect(hideSecrets(text, "")).toBe(kept);
      }),
    );
  });
});
