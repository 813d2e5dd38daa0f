import type { Actor } from "@/lib/domain/actor";
import type { SecretFact } from "./fact";

/** A secret of a system as everybody may see it: never its value. */
export type SystemSecret = {
  id: string;
  name: string;
  places: string[];
  version: number;
  fingerprint: string;
  by: Actor;
  at: string;
};

/** The secrets of a system after one was entered or removed. */
export function secretsAfter(
  before: readonly SystemSecret[],
  { by, at }: { by: Actor; at: string },
  fact: SecretFact,
): SystemSecret[] {
  const others = before.filter(({ id }) => id !== fact.secret);
  if (fact.type === "secret.removed") return others;
  const { secret: id, name, places, version, fingerprint } = fact;
  return [...others, { id, name, places, version, fingerprint, by, at }];
}

/** What happened to a secret, as the rest of a sentence; `of` is the name of its system, `name` the secret's. */
export function describeSecret(fact: SecretFact, of: string, name: string): string {
  if (fact.type === "secret.removed") return `removed the secret ${name} of ${of}: “${fact.reason}”`;
  const verb = fact.version === 1 ? "entered" : "changed";
  return `${verb} the secret ${fact.name} of ${of}, to be sent to ${fact.places.join(", ")} only`;
}
