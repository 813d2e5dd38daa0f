import { Refusal } from "@/lib/domain/refusal";
import type { Asking, Context } from "./context";

/** The person who asks. The worker and the installation come without one, and decide nothing in a deployment. */
export function asker({ person }: Context): Asking {
  if (!person) throw new Refusal("forbidden", "Only a person who has signed in can do this.");
  return person;
}
