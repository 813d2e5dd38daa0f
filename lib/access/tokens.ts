import { createHash, randomBytes } from "node:crypto";

/** Something only its holder knows: 32 random bytes, 43 characters that fit in an address or a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token: SHA-256, hex. It has too much chance in it for a slower hash to add anything. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
