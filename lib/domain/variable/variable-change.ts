import { z } from "zod";
import type { Variables } from "@/lib/domain/deployment/fact";
import { quantity } from "@/lib/domain/quantity";
import { Refusal } from "@/lib/domain/refusal";
import { secretsIn } from "@/lib/domain/secret/secrets-in";

/** A value for the placeholder of that name, without its signs; null, or nothing, takes it away. */
export const VariableChange = z.object({
  name: z.string().trim().min(1, "Name the placeholder, for example your-domain.com.").max(120),
  value: z.string().trim().max(2000).nullable(),
});
export type VariableChange = z.infer<typeof VariableChange>;

const MOST = 100;
const SECRET_NAME = /pass(?:word|wd|phrase|code)|secret|token|credential|(?:^|[^a-z])keys?(?:$|[^a-z])|api_?key/i;
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Whether a placeholder of that name asks for a secret, which is never kept in clear. */
export const asksForSecret = (name: string): boolean => SECRET_NAME.test(name);

/** What changes: nothing where the value stands already. Refuses as `invalid` what is no name, a secret, and too many. */
export function variableChanges(variables: Variables, { name, value }: VariableChange): VariableChange[] {
  const given = value === "" ? null : value;
  const before = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if ((before ?? null) === given) return [];
  if (given !== null) demandPlain(name, given);
  const { length } = Object.keys(variables);
  if (given !== null && before === undefined && length >= MOST)
    throw new Refusal(
      "invalid",
      `There are ${quantity(length, "variable")} already, the most there can be: remove one.`,
    );
  return [{ name, value: given }];
}

function demandPlain(name: string, value: string) {
  if (name in {}) throw new Refusal("invalid", `“${name}” cannot be the name of a variable. Choose another one.`);
  if (UNSEEN.test(name + value))
    throw new Refusal("invalid", "A name and a value hold no line break and no character that cannot be seen.");
  if (asksForSecret(name) || secretsIn(value).length > 0)
    throw new Refusal(
      "invalid",
      `“${name}” is or holds a secret, and variables are shown to everybody: keep it in your vault, not here.`,
    );
}
