import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Trouble } from "../trouble";

const derive = promisify(pbkdf2);

const FEWEST_ROUNDS = 4096;
const MOST_ROUNDS = 100_000;

// RFC 4013, as far as it changes bytes: spaces that are none of ASCII, what maps to nothing, then NFKC.
const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu;
const NOTHING = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|[\u200c\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;
const prepared = (password: string) => password.replace(SPACES, " ").replace(NOTHING, "").normalize("NFKC");

/**
 * One proof of a password by SCRAM-SHA-256 (RFC 5802, 7677): `first`, then `answer` to what the server says to it, then
 * `confirm` what it says last. The password itself never leaves.
 * @throws Trouble `fail` where the server's part does not hold, `error` where it asks for too few or too many rounds
 */
export class Scram {
  readonly #password: string;
  readonly #nonce = randomBytes(18).toString("base64");
  #proven = Buffer.alloc(0);

  constructor(password: string) {
    this.#password = password;
  }

  get first(): string {
    return `n,,${this.#bare}`;
  }

  get #bare(): string {
    return `n=,r=${this.#nonce}`;
  }

  async answer(said: string): Promise<string> {
    const { nonce, salt, rounds } = readFirst(said);
    if (!nonce.startsWith(this.#nonce) || nonce.length === this.#nonce.length)
      throw new Trouble("It did not answer to our part of the proof of the password (SCRAM).");
    if (rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS)
      throw new Trouble(
        `It asks to prove the password with ${rounds} rounds; between ${FEWEST_ROUNDS} and ${MOST_ROUNDS} are accepted (scram_iterations).`,
        "unsupported",
      );
    const salted = await derive(prepared(this.#password), salt, rounds, 32, "sha256");
    const last = `c=biws,r=${nonce}`;
    const all = `${this.#bare},${said},${last}`;
    const key = hmac(salted, "Client Key");
    const signature = hmac(createHash("sha256").update(key).digest(), all);
    this.#proven = hmac(hmac(salted, "Server Key"), all);
    return `${last},p=${Buffer.from(key.map((byte, at) => byte ^ (signature[at] ?? 0))).toString("base64")}`;
  }

  confirm(said: string) {
    const shown = Buffer.from(/^v=([^,]+)/.exec(said)?.[1] ?? "", "base64");
    if (this.#proven.length === 0 || shown.length !== this.#proven.length || !timingSafeEqual(shown, this.#proven))
      throw new Trouble("It did not prove that it knows the password itself (SCRAM). Is it the right server?");
  }
}

const hmac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();

function readFirst(said: string) {
  const [, nonce, salt, rounds] = /^r=([\x21-\x2b\x2d-\x7e]+),s=([A-Za-z0-9+/=]+),i=(\d{1,10})$/.exec(said) ?? [];
  if (nonce && salt && rounds) return { nonce, salt: Buffer.from(salt, "base64"), rounds: Number(rounds) };
  throw new Trouble("What it said to prove the password is not SCRAM.");
}
