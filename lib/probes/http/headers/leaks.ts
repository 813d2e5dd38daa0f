import { type Header, valuesOf } from "../header";
import type { Found } from "./found";
import { shown } from "./shown";

// https://owasp.org/www-project-secure-headers/ lists headers to remove; these tell what runs, and in which version.
const TELLING = [
  ...["x-powered-by", "x-aspnet-version", "x-aspnetmvc-version", "x-generator", "x-powered-cms", "x-runtime"],
  ...["x-drupal-cache", "x-server-name", "x-backend-server", "x-php-version", "x-version", "liferay-portal"],
];

/** What an attacker would like to know first. */
export function leaks({ headers }: { headers: readonly Header[] }): Found {
  const server = valuesOf(headers, "server").filter((value) => /\d/.test(value));
  const told = [
    ...server.map((value) => `Server ${value}`),
    ...TELLING.flatMap((name) => valuesOf(headers, name).map((value) => `${name} ${value}`)),
  ];
  const expected = "no header that tells what runs";
  return { outcome: told.length === 0 ? "pass" : "warn", expected, seen: shown(told) };
}
