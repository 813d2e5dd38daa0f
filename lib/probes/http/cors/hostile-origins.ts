import { randomUUID } from "node:crypto";
import { isIP } from "node:net";

/** An origin that must stay out, and what it is called from run to run. */
export type Hostile = { name: string; value: string };

/** What an attacker would try against origins that are let in: those that careless rules take for one of them. */
export function hostileOrigins(bases: readonly string[], allowed: readonly string[]): Hostile[] {
  const stranger = { name: "a stranger", value: `https://${randomUUID()}.example` };
  const developer = { name: "a developer's machine", value: "http://localhost:3000" };
  const tricks = bases.flatMap((base) => tricksOn(new URL(base)));
  return [stranger, { name: "null", value: "null" }, developer, ...tricks].filter(
    ({ value }) => ![...allowed, ...bases].includes(value),
  );
}

function tricksOn({ protocol, hostname, port }: URL): Hostile[] {
  const at = port === "" ? "" : `:${port}`;
  const dot = hostname.indexOf(".");
  const swapped = `${hostname.slice(0, dot)}x${hostname.slice(dot + 1)}`;
  const tricks = [
    { name: `${hostname} as a prefix`, value: `${protocol}//${hostname}.evil.example${at}` },
    { name: `${hostname} as a suffix`, value: `${protocol}//evil${hostname}${at}` },
    {
      name: `${hostname} by the other scheme`,
      value: `${protocol === "https:" ? "http:" : "https:"}//${hostname}${at}`,
    },
  ];
  if (isIP(hostname) !== 0 || dot < 0) return tricks;
  return [
    ...tricks,
    { name: `a host below ${hostname}`, value: `${protocol}//evil.${hostname}${at}` },
    { name: `${hostname} with a dot left out`, value: `${protocol}//${swapped}${at}` },
  ];
}
