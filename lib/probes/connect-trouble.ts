import { isIPv6 } from "node:net";
import { Trouble } from "./trouble";

const NO_WAY = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EHOSTUNREACH", "EAFNOSUPPORT"]);
const TRANSIENT = { transient: true };

/** What went wrong on the way to an address, in words. What tells nothing about the target is an `error`. */
export function connectTrouble(error: Error, ip: string, port: number): Error {
  if (error instanceof Trouble) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "ABORT_ERR") return error;
  if (code === "ECONNREFUSED")
    return new Trouble(`${ip} refused the connection to port ${port}. Is it running?`, null, TRANSIENT);
  if (code === "ECONNRESET")
    return new Trouble(`${ip} closed the connection to port ${port} at once.`, null, TRANSIENT);
  if (code === "ETIMEDOUT") return lateConnection(ip, port);
  const why = isIPv6(ip) && NO_WAY.has(code) ? ": it seems to have no IPv6" : "";
  return new Trouble(`There is no way from this server to ${ip} port ${port} (${code})${why}.`, "vantage_offline");
}

export const lateConnection = (ip: string, port: number) =>
  new Trouble(`No connection to ${ip} port ${port} came about in time.`, "vantage_offline", TRANSIENT);
