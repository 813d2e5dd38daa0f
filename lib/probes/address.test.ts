import { describe, expect, it } from "vitest";
import { judgeAddress, judgePeer } from "./address";

const strict = { allow: [], forbiddenPorts: [], own: [] };
const everything = {
  ...strict,
  allow: [
    { address: "0.0.0.0/0", ports: [80] },
    { address: "::/0", ports: [80] },
  ],
};

const NEVER = [
  ...["0.0.0.0", "0.1.2.3", "169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16", "192.0.0.192"],
  ...["224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "fe80::1", "fe80::a9fe:a9fe", "fec0::1"],
  ...["ff02::1", "fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"],
  ...["64:ff9b:1::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::", "::ffff:169.254.169.254", "::ffff:a9fe:a9fe"],
  ...["::169.254.169.254", "::ffff:0:127.0.0.1", "::ffff:0.0.0.0"],
];

const NOT_PUBLIC = [
  ...["127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1"],
  ...["198.18.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1", "192.88.99.1", "::1", "fc00::1", "fd12:3456::1"],
  ...["::ffff:127.0.0.1", "::ffff:7f00:1", "::127.0.0.1", "::7f00:1", "100::1", "100:0:0:1::1", "2001:db8::1"],
  ...["3fff::1", "5f00::1", "4000::1", "2001:2::1", "2001:10::1", "2001:20::1"],
];

describe("judgeAddress", () => {
  it.each(NEVER)("never lets %s pass, whatever is allowed", (ip) => {
    expect(judgeAddress(ip, 80, everything)).toContain("never reach");
  });

  it.each(NOT_PUBLIC)("refuses %s unless it is allowed", (ip) => {
    expect(judgeAddress(ip, 80, strict)).toContain("not among the allowed networks");
    expect(judgeAddress(ip, 80, everything)).toBeNull();
    expect(judgeAddress(ip, 81, everything)).toContain("port 81");
  });

  it.each(["93.184.216.34", "1.1.1.1", "172.32.0.1", "2606:4700::1", "2a00:1450:4001::1", "::ffff:1.1.1.1"])(
    "lets the public address %s pass",
    (ip) => expect(judgeAddress(ip, 80, strict)).toBeNull(),
  );

  it.each(["", "localhost", "127.1", "1.2.3", "0x7f.0.0.1", "fe80::1%lo", "::1%eth0", "[::1]", "127.0.0.1 "])(
    "takes %j for no address",
    (ip) => expect(judgeAddress(ip, 80, everything)).toBe("is not an address"),
  );

  it("keeps the product's own ports closed on every address of this machine, whatever is allowed", () => {
    const grounds = { ...everything, own: ["10.0.0.7", "93.184.216.34"], forbiddenPorts: [80] };
    for (const ip of ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "10.0.0.7", "93.184.216.34"])
      expect(judgeAddress(ip, 80, grounds)).toContain("Countersign itself");
    expect(judgeAddress("10.0.0.8", 80, grounds)).toBeNull();
  });

  it("takes a public address of this machine for a private one", () => {
    const grounds = { ...strict, own: ["93.184.216.34"] };
    expect(judgeAddress("93.184.216.34", 80, grounds)).toContain("is this machine");
    const allow = [{ address: "93.184.216.34/32", ports: [80] }];
    expect(judgeAddress("93.184.216.34", 80, { ...grounds, allow })).toBeNull();
  });

  it("refuses a peer that is another than was dialled, and one that is denied", () => {
    expect(judgePeer("1.1.1.1", "1.1.1.1", 80, strict)).toBeNull();
    expect(judgePeer("::ffff:1.1.1.1", "1.1.1.1", 80, strict)).toBeNull();
    expect(judgePeer("8.8.8.8", "1.1.1.1", 80, strict)).toBe("answered where 1.1.1.1 was dialled");
    expect(judgePeer("10.0.0.1", "10.0.0.1", 80, strict)).toContain("is not a public address");
  });
});
