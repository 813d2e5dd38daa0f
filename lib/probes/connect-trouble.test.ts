import { expect, it } from "vitest";
import { connectTrouble } from "./connect-trouble";

const because = (code: string, ip: string) => connectTrouble(Object.assign(new Error(code), { code }), ip, 443);

it("says where it is IPv6 that is missing here, and blames no target for it", () => {
  expect(because("ENETUNREACH", "2001:db8::7")).toMatchObject({
    ...{ reason: "vantage_offline", transient: false },
    message: "There is no way from this server to 2001:db8::7 port 443 (ENETUNREACH): it seems to have no IPv6.",
  });
  expect(because("ENETUNREACH", "203.0.113.7").message).toBe(
    "There is no way from this server to 203.0.113.7 port 443 (ENETUNREACH).",
  );
});
