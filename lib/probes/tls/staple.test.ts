import { describe, expect, it } from "vitest";
import { leaf, verdictOf } from "./asked-cert.test-fixture";
import { served } from "./served.test-fixture";

const der = (tag: number, ...parts: Uint8Array[]) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
};

/** An OCSP answer that nobody signed: 0 is good, 1 revoked, 2 unknown. */
function answer(status: 0 | 1 | 2): Buffer {
  const time = der(0x18, Buffer.from("20260101000000Z"));
  const said = status === 1 ? der(0xa1, time) : der(0x80 | status);
  const single = der(0x30, der(0x30), said, time);
  const data = der(0x30, der(0xa2, der(0x04)), time, der(0x30, single));
  const basic = der(0x30, data, der(0x30), der(0x03, Buffer.from([0])));
  return der(0x30, der(0x0a, Buffer.from([0])), der(0xa0, der(0x30, der(0x06, Buffer.from([1])), der(0x04, basic))));
}

describe("a stapled OCSP answer", () => {
  it.each<[string, boolean, Buffer, string, string]>([
    ["that is good", true, answer(0), "pass", ""],
    ["that is good and was not demanded", false, answer(0), "pass", ""],
    ["of a revoked certificate", false, answer(1), "fail", "The certificate of app.probe.test was revoked"],
    ["of a certificate nobody knows", false, answer(2), "fail", "The stapled OCSP answer is unknown"],
    ["that cannot be read", true, Buffer.from("an answer"), "fail", "The stapled OCSP answer is unreadable"],
    ["that ends too early", true, answer(0).subarray(0, 20), "fail", "The stapled OCSP answer is unreadable"],
  ])("%s", async (_, staple, bytes, outcome, sentence) => {
    const { port } = await served({ ...leaf({ staple }), staple: bytes });
    const verdict = await verdictOf(port);
    expect([verdict.outcome, verdict.summary]).toEqual([outcome, expect.stringContaining(sentence)]);
  });
});
