import { Trouble } from "../trouble";
import { Proof } from "./proof";
import { readError } from "./server-error";
import type { Message, Wire } from "./wire";

const KNOWN = new Set(["R", "S", "K", "N", "v"]);
const MOST_PARAMETERS = 100;

type SignedIn = { asked: boolean; said: Map<string, string> };

/**
 * Signs in after the startup message, by SCRAM alone, and waits until queries are taken. Answers what the server says of
 * itself, and whether it asked for the password at all.
 * @throws ServerError where it refuses; Trouble `fail` where it wants the password itself, before any of it is sent
 */
export async function signIn(wire: Wire, password: string): Promise<SignedIn> {
  const proof = new Proof(wire, password);
  const said = new Map<string, string>();
  for (;;) {
    const heard = await wire.next();
    if (heard.type === "Z") return { asked: proof.finished(), said };
    await take(heard, proof, said);
  }
}

async function take({ type, body }: Message, proof: Proof, said: Map<string, string>) {
  if (type === "E") throw readError(body);
  if (!KNOWN.has(type)) throw new Trouble("What it said to signing in is not PostgreSQL.");
  if (type === "R") await proof.answer(body);
  if (type === "S") note(said, body);
}

function note(said: Map<string, string>, body: Buffer) {
  const [name = "", value = ""] = body.toString("utf8").split("\0");
  if (said.size < MOST_PARAMETERS) said.set(name, value);
}
