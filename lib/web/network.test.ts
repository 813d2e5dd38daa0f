import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

let networkOf: typeof import("./network").networkOf;
beforeAll(async () => {
  vi.stubEnv("TRUSTED_PROXIES", "10.0.0.1, fd00::/8");
  vi.resetModules();
  ({ networkOf } = await import("./network"));
});
afterAll(() => vi.unstubAllEnvs());

const from = (remoteAddress: string, forwarded?: string) =>
  networkOf({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } });

describe("where a request comes from", () => {
  it.each([
    ["203.0.113.7", undefined, "203.0.113.7"],
    ["::ffff:203.0.113.7", undefined, "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
    ["", undefined, "unknown"],
    ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["10.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["10.0.0.1", "192.0.2.1, 198.51.100.1, fd00::5", "198.51.100.1"],
    ["::ffff:10.0.0.1", "nonsense", "unknown"],
    ["10.0.0.1", undefined, "unknown"],
  ])("%s, forwarded for %s, is %s", (remote, forwarded, network) => {
    expect(from(remote, forwarded)).toBe(network);
  });
});
