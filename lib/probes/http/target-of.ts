import type { Target } from "../probe";
import { authorityOf } from "./connection";

/** Whom an address or a path below the base URL leads to first; null where that cannot be said. */
export function targetOf(url: string, baseUrl: string | null): Target | null {
  const whole = url.startsWith("/") ? baseUrl : url;
  return whole === null || !URL.canParse(whole) ? null : authorityOf(new URL(whole));
}
