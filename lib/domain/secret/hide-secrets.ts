import { secretsIn } from "./secrets-in";

/** A text with a sign in the place of whatever looks like a secret in it. */
export function hideSecrets(text: string, sign: string): string {
  let end = 0;
  let hidden = "";
  for (const { from, to } of secretsIn(text)) {
    hidden += text.slice(end, from) + sign;
    end = to;
  }
  return hidden + text.slice(end);
}
