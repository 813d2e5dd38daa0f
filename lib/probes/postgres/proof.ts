import { Trouble } from "../trouble";
import { Scram } from "./scram";
import { int32, message, text, type Wire } from "./wire";

const MECHANISM = "SCRAM-SHA-256";
const [OK, CLEARTEXT, MD5, SASL, CONTINUE, FINAL] = [0, 3, 5, 10, 11, 12];

/** Our side of what a server asks to sign in. Whatever else than SCRAM it asks for, nothing of the password is sent. */
export class Proof {
  readonly #wire: Wire;
  readonly #scram: Scram;
  #step: "none" | "begun" | "answered" | "confirmed" = "none";
  #in = false;

  // Which request is in its place after which: a server that skips the proof of its own knowledge is not believed.
  readonly #inPlace: Readonly<Record<string, (rest: Buffer) => void | Promise<void>>> = {
    [`${SASL} none`]: (rest) => this.#begin(rest),
    [`${CONTINUE} begun`]: (rest) => this.#prove(rest),
    [`${FINAL} answered`]: (rest) => this.#confirm(rest),
    [`${OK} confirmed`]: () => this.#enter(),
    [`${OK} none`]: () => this.#enter(),
  };

  constructor(wire: Wire, password: string) {
    this.#wire = wire;
    this.#scram = new Scram(password);
  }

  /** Whether it asked. @throws Trouble where nobody was let in yet */
  finished(): boolean {
    if (!this.#in) throw new Trouble("It took queries before anybody had signed in.");
    return this.#step === "confirmed";
  }

  async answer(body: Buffer) {
    const code = body.length < 4 ? -1 : body.readInt32BE(0);
    const step = this.#inPlace[`${code} ${this.#step}`];
    if (!step || this.#in) throw objectionTo(code);
    await step(body.subarray(4));
  }

  #enter() {
    this.#in = true;
  }

  #begin(rest: Buffer) {
    if (!rest.toString("utf8").split("\0").includes(MECHANISM))
      throw new Trouble(`It does not offer to sign in by ${MECHANISM}.`, "unsupported");
    this.#step = "begun";
    const first = Buffer.from(this.#scram.first);
    this.#wire.send(message("p", text(MECHANISM), int32(first.length), first));
  }

  async #prove(rest: Buffer) {
    const answer = await this.#scram.answer(rest.toString("utf8"));
    this.#step = "answered";
    this.#wire.send(message("p", Buffer.from(answer)));
  }

  #confirm(rest: Buffer) {
    this.#scram.confirm(rest.toString("utf8"));
    this.#step = "confirmed";
  }
}

function objectionTo(code: number): Trouble {
  if (code === CLEARTEXT || code === MD5)
    return new Trouble(
      `It wants the password ${code === MD5 ? "as MD5" : "in the clear"}; nothing of it was sent, only SCRAM is answered. Set password_encryption to scram-sha-256, give the role its password anew, and say scram-sha-256 in pg_hba.conf.`,
    );
  if (code === OK)
    return new Trouble("It did not prove that it knows the password itself (SCRAM). Is it the right server?");
  return new Trouble("It wants another way of signing in than a password (SCRAM).", "unsupported");
}
