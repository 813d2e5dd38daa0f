import { type Header, valuesOf } from "../header";
import type { Found } from "./found";
import { type Hsts, readHsts } from "./read-hsts";

type Rules = { maxAge: number; subdomains: boolean; preload: boolean };

/** Browsers come by https alone, for long enough. Preloading needs the subdomains too. */
export function hsts({ headers, encrypted }: { headers: readonly Header[]; encrypted: boolean }, rules: Rules): Found {
  const subdomains = rules.subdomains || rules.preload;
  const wanted = inWords(`max-age ≥ ${rules.maxAge}`, { subdomains, preload: rules.preload });
  if (!encrypted) return { outcome: "fail", expected: wanted, seen: "an answer by http, where browsers ignore it" };
  const got = readHsts(valuesOf(headers, "strict-transport-security"));
  const met = got.maxAge !== null && got.maxAge >= rules.maxAge && (got.subdomains || !subdomains);
  return {
    outcome: met && (got.preload || !rules.preload) ? "pass" : "fail",
    ...{ expected: wanted, seen: got.fault ?? inWords(`max-age ${got.maxAge}`, got) },
  };
}

const inWords = (age: string, { subdomains, preload }: Pick<Hsts, "subdomains" | "preload">): string =>
  [age, ...(subdomains ? ["includeSubDomains"] : []), ...(preload ? ["preload"] : [])].join("; ");
