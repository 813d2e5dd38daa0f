import { networkInterfaces } from "node:os";

const FRESH_MS = 1000;

let known: { at: number; addresses: readonly string[] } | undefined;

/** The addresses of this machine's interfaces, loopback included. Interfaces come and go: what is known holds for a second. */
export function ownAddresses(): readonly string[] {
  const now = performance.now();
  if (!known || now - known.at > FRESH_MS) known = { at: now, addresses: asked() };
  return known.addresses;
}

const asked = (): string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address));
