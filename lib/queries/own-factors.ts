import { readWorkspace } from "@/lib/db/workspace";
import { isDemandedOf } from "@/lib/domain/factor/demand";
import { type Factors, noFactors } from "@/lib/domain/factor/factor";
import type { Method } from "@/lib/domain/factor/method";
import { methodsOf } from "@/lib/domain/factor/methods-of";
import { passwordIsEnough } from "@/lib/domain/factor/password-is-enough";
import type { Person } from "@/lib/domain/workspace/workspace";

/** What the account page shows: one's second factors, whether one is demanded, and how one can authenticate again. */
type OwnFactors = Factors & { demanded: boolean; methods: Method[] };

/** The second factors of a person. `recovering` says that they used a recovery code within a day. */
export async function ownFactors(
  person: Pick<Person, "id" | "account" | "roles">,
  recovering = false,
): Promise<OwnFactors> {
  const { factors, demand } = await readWorkspace();
  const own = factors[person.id] ?? noFactors;
  const methods = methodsOf({ factors, demand }, person).filter((method) => method !== "password");
  const password: Method[] = passwordIsEnough({ factors, demand }, person, recovering) ? ["password"] : [];
  return { ...own, demanded: isDemandedOf(demand, person), methods: [...methods, ...password] };
}
