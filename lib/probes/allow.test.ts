import { describe, expect, it } from "vitest";
import { readAllowed } from "./allow";

const read = (address: string, ports = [80], forbidden: number[] = []) => readAllowed({ address, ports }, forbidden);

describe("readAllowed", () => {
  it.each([
    ["127.0.0.1", "127.0.0.1/32"],
    [" 10.1.2.3/8 ", "10.0.0.0/8"],
    ["10.1.2.3/20", "10.1.0.0/20"],
    ["192.168.1.9/31", "192.168.1.8/31"],
    ["100.64.0.0/10", "100.64.0.0/10"],
    ["::1", "::1/128"],
    ["fd12:3456:789a::1/48", "fd12:3456:789a::/48"],
    ["::ffff:10.0.0.0/104", "10.0.0.0/8"],
    ["93.184.216.34", "93.184.216.34/32"],
    ["2606:4700::1", "2606:4700::1/128"],
  ])("spells %s as %s", (given, kept) => expect(read(given).address).toBe(kept));

  it("keeps ports once and ascending", () => expect(read("127.0.0.1", [443, 80, 443]).ports).toEqual([80, 443]));

  it.each([
    "169.254.169.254",
    "169.254.0.0/16",
    "100.100.100.200",
    "fe80::/10",
    "0.0.0.0",
    "0.0.0.0/0",
    "::/0",
    "224.0.0.1",
  ])("says that %s can never be allowed", (address) => expect(() => read(address)).toThrow("can never be allowed"));

  it.each(["10.0.0.0/7", "128.0.0.0/1", "8.8.8.0/24", "192.168.0.0/15", "2000::/3", "4000::1", "198.18.0.0/15"])(
    "does not open %s",
    (address) => expect(() => read(address)).toThrow("cannot be allowed"),
  );

  it.each([
    "",
    "*.example.org",
    "10.0.0",
    "0x7f.1",
    "db.example.org/24",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/8/8",
    "10.0.0.0/-1",
    "::1/129",
    "::ffff:10.0.0.0/8",
    "fe80::1%lo",
  ])("cannot read %j", (address) => expect(() => read(address)).toThrow("is not an address, range or host"));

  it("refuses ports that are none, too many, or the product's own on this machine", () => {
    expect(() => read("127.0.0.1", [])).toThrow("at least one port");
    expect(() => read("127.0.0.1", [0])).toThrow("0 is not a port");
    expect(() => read("127.0.0.1", [80.5])).toThrow("80.5 is not a port");
    expect(() =>
      read(
        "127.0.0.1",
        Array.from({ length: 21 }, (_, port) => port + 1),
      ),
    ).toThrow("at most 20 ports");
    expect(() => read("127.0.0.0/8", [80, 3000], [3000])).toThrow("Port 3000 of this machine belongs to Countersign");
    expect(() => read("::1", [3000], [3000])).toThrow("Port 3000 of this machine belongs to Countersign");
    expect(read("10.255.255.0/24", [3000], [3000]).ports).toEqual([3000]);
  });

  it.each([
    ["DB.Example.org.", "db.example.org"],
    [" localhost ", "localhost"],
    ["db.internal", "db.internal"],
  ])("takes %j for the host %s", (given, kept) => expect(read(given).address).toBe(kept));

  it("binds an entry to kinds of probe that there are", () => {
    const bound = (kinds: string[]) => readAllowed({ address: "10.0.0.7", ports: [5432], kinds }, []);
    expect(bound(["tls-cert", "http", "http"])).toEqual({
      ...{ address: "10.0.0.7/32", ports: [5432] },
      kinds: ["http", "tls-cert"],
    });
    expect(read("10.0.0.7")).not.toHaveProperty("kinds");
    expect(() => bound([])).toThrow("at least one kind");
    expect(() => bound(["http", "constructor"])).toThrow("no probe of the kind “constructor”");
  });
});
