import { networkInterfaces } from "node:os";

/** The addresses of this machine's interfaces, loopback included. Asked each time: interfaces come and go. */
export const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address));
