import { Refusal } from "@/lib/domain/refusal";

const LEAST = 15;
const MOST = 128;
const ENOUGH = 3;

/**
 * Refuses a password that is too short to be the only factor, or easy to guess (zxcvbn below 3), with what to do.
 * `about` are words an attacker would try first: the person's name and e-mail. `field` is where it was typed.
 */
export async function demandStrength(password: string, about: readonly string[], field = "password"): Promise<void> {
  const objection = await weakness(password, about);
  if (objection) throw new Refusal("invalid", objection, { fields: { [field]: objection } });
}

async function weakness(password: string, about: readonly string[]): Promise<string | undefined> {
  const length = [...password.normalize("NFC")].length;
  if (length < LEAST) {
    const now = length === 1 ? "1 character" : `${length} characters`;
    return `Use at least ${LEAST} characters; this has ${now}. Four or five unrelated words do well.`;
  }
  if (length > MOST) return `Use at most ${MOST} characters; this has ${length}.`;
  const { score } = (await guesser()).check(password, contextOf(about));
  if (score >= ENOUGH) return undefined;
  return "This is too easy to guess. Take four or five words that have nothing to do with each other or with you.";
}

const contextOf = (about: readonly string[]) => [
  "countersign",
  ...about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2),
];

let made: ReturnType<typeof makeGuesser> | undefined;

// The word lists take megabytes: loaded when the first password is chosen, not with the server.
function guesser() {
  made ??= makeGuesser();
  return made;
}

async function makeGuesser() {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
