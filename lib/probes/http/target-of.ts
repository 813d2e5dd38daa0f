import type { Target } from "../probe";

/** Whom an address or a path below the base URL leads to first; null where that cannot be said. */
export function targetOf(url: string, baseUrl: string | null): Target | null {
  const whole = url.startsWith("/") ? baseUrl : url;
  if (whole === null || !URL.canParse(whole)) return null;
  const { hostname, port, protocol } = new URL(whole);
  return { host: hostname, port: Number(port || (protocol === "https:" ? 443 : 80)) };
}
