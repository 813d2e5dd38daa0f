import { readWorkspace } from "@/lib/db/workspace";
import { isDemandedOf } from "@/lib/domain/factor/demand";
import { type Factors, noFactors } from "@/lib/domain/factor/factor";
import type { Method } from "@/lib/domain/factor/method";
import { methodsOf } from "@/lib/domain/factor/methods-of";
import type { Person } from "@/lib/domain/workspace/workspace";

/** What the account page shows: one's second factors, whether one is demanded, and how one can authenticate again. */
type OwnFactors = Factors & { demanded: boolean; methods: Method[] };

/** The second factors of a person. Where they have none yet, the password proves who enrols the first. */
export async function ownFactors(person: Pick<Person, "id" | "account" | "roles">): Promise<OwnFactors> {
  const { factors, demand } = await readWorkspace();
  const own = factors[person.id] ?? noFactors;
  const methods = methodsOf({ factors, demand }, person);
  const demanded = isDemandedOf(demand, person);
  return { ...own, demanded, methods: methods.includes("password") ? methods : [...methods, "password"] };
}
