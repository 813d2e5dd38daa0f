import { isIPv6, type Socket } from "node:net";

/** What we call ourselves to a mail server: our address, as RFC 5321 4.1.3 wants it of whoever has no name. */
export function ownName({ localAddress = "127.0.0.1" }: Socket): string {
  return isIPv6(localAddress) ? `[IPv6:${localAddress}]` : `[${localAddress}]`;
}
