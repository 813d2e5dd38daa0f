import { describe, expect, it, onTestFinished } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { daemon } from "../daemon.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { ran } from "../program.test-fixture";
import { runProbe } from "../run";
import { closedPort, loopback } from "../target.test-fixture";

const named = oracle("named");
const dig = oracle("dig");
const exporter = oracle("prometheus-blackbox-exporter");

const ZONE = `$TTL 300
@ IN SOA ns1.probe.test. root.probe.test. 7 3600 600 86400 60
@ IN NS ns1.probe.test.
@ IN MX 10 mail.probe.test.
@ IN TXT "v=spf1 mx -all"
@ IN CAA 0 issue "letsencrypt.org"
_dmarc IN TXT "v=DMARC1; p=reject"
ns1 IN A 127.0.0.1
mail IN A 203.0.113.25
app 120 IN A 203.0.113.7
app 120 IN A 203.0.113.8
app 120 IN AAAA 2001:db8::7
www IN CNAME app.probe.test.
dangling IN CNAME gone.probe.test.
long IN TXT ${Array.from({ length: 60 }, (_, index) => `"${String(index).padStart(2, "0")}${"x".repeat(48)}"`).join(" ")}
`;

/** BIND, with a zone of its own, and one it cannot load. */
async function bind(zone = ZONE) {
  const port = await closedPort();
  const config = `options { directory "."; pid-file none; session-keyfile "session.key"; listen-on port ${port} { 127.0.0.1; };
    listen-on-v6 { none; }; recursion no; allow-query { any; }; minimal-responses yes; };
    controls { };
    zone "probe.test" { type primary; file "probe.zone"; };
    zone "broken.test" { type primary; file "missing.zone"; };
    zone "closed.test" { type primary; file "probe.zone"; allow-query { none; }; };`;
  const { stop } = await daemon({
    program: named ?? "",
    files: { "named.conf": config, "probe.zone": zone },
    arguments: (folder) => ["-g", "-4", "-n", "1", "-c", `${folder}/named.conf`],
    port,
  });
  onTestFinished(stop);
  return port;
}

const ask = async (port: number, settings: Record<string, unknown>) =>
  (
    await runProbe(
      { kind: "dns", settings: { resolvers: [`127.0.0.1:${port}`], ...settings } },
      { baseUrl: null, policy: loopback(port) },
    )
  ).verdict;

async function dug(port: number, name: string, type: string): Promise<string[]> {
  const { out } = await ran(dig ?? "", ["@127.0.0.1", "-p", String(port), "+short", name, type]);
  return out
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith(";"));
}

describe.skipIf(named === null)("a zone served by BIND", () => {
  it.skipIf(dig === null)("holds what dig says it does (oracle: dig)", async () => {
    const port = await bind();
    for (const [name, type] of [
      ["app", "A"],
      ["app", "AAAA"],
      ["@", "MX"],
      ["@", "NS"],
      ["@", "TXT"],
      ["@", "CAA"],
      ["www", "CNAME"],
      ["long", "TXT"],
    ] as const) {
      const whole = name === "@" ? "probe.test" : `${name}.probe.test`;
      const values = await dug(port, whole, type);
      const limited = values.map((value) => ({ name: whole, type, ...(value.length <= 1000 && { value }) }));
      expect((await ask(port, { records: limited })).outcome, `${whole} ${type}`).toBe("pass");
      const [first] = limited;
      const others: Record<string, string> = { A: "192.0.2.1", AAAA: "2001:db8::99" };
      const wrong = { records: [{ ...first, value: others[type] ?? "other.test" }] };
      expect((await ask(port, wrong)).outcome, whole).toBe("fail");
    }
  });

  it.skipIf(dig === null)("fails and refuses as dig says it does (oracle: dig)", async () => {
    const port = await bind();
    for (const [name, status, outcome, reason] of [
      ["none.probe.test", "NXDOMAIN", "fail", "target_unresolvable"],
      ["mail.probe.test", "NOERROR", "fail", "target_unresolvable"],
      ["app.broken.test", "SERVFAIL", "error", "resolver_unavailable"],
      ["app.closed.test", "REFUSED", "error", "resolver_unavailable"],
      ["elsewhere.test", "REFUSED", "error", "resolver_unavailable"],
    ] as const) {
      const { out } = await ran(dig ?? "", ["@127.0.0.1", "-p", String(port), name, "AAAA"]);
      expect(out).toContain(`status: ${status}`);
      expect(await ask(port, { records: [{ name, type: "AAAA" }] }), name).toMatchObject({ outcome, reason });
    }
  });

  it("is judged as a zone, and a change of it flips that", async () => {
    const good = await bind();
    const changed = await bind(ZONE.replace(" 7 3600", " 8 3600").replace("app 120 IN A", "app 86400 IN A"));
    const servers = (...ports: number[]) => ports.map((port) => `127.0.0.1:${port}`);
    const judged = async (settings: Record<string, unknown>) =>
      (
        await runProbe(
          { kind: "dns", settings: { resolvers: servers(good), ...settings } },
          { baseUrl: null, policy: loopback(good, changed) },
        )
      ).verdict;
    const nameservers = servers(good);
    const all = {
      zone: "probe.test",
      mailDomain: "probe.test",
      caa: { name: "app.probe.test", issuer: "letsencrypt.org" },
    };
    expect(await judged({ ...all, nameservers })).toMatchObject({ outcome: "pass" });
    expect((await judged({ ...all, nameservers: servers(good, changed) })).summary).toContain(
      "hold different versions",
    );
    const ttl = { records: [{ name: "app.probe.test" }], ttl: { max: 300 } };
    expect((await judged({ ...ttl, nameservers })).outcome).toBe("pass");
    expect((await judged({ ...ttl, nameservers: servers(changed) })).summary).toContain("saw");
    const dangling = { records: [{ name: "dangling.probe.test", type: "CNAME" }] };
    expect((await judged(dangling)).summary).toContain("is an alias of gone.probe.test, which does not exist");
  });

  it.skipIf(exporter === null)("is called good and bad as by others (oracle: blackbox_exporter)", async () => {
    const port = await bind();
    const module = (name: string, pattern: string) => ({
      ...{ prober: "dns", timeout: "5s" },
      dns: {
        ...{ query_name: name, query_type: "A", transport_protocol: "udp", preferred_ip_protocol: "ip4" },
        validate_answer_rrs: { fail_if_not_matches_regexp: [pattern], fail_if_none_matches_regexp: [pattern] },
      },
    });
    const both = "203\\.0\\.113\\.[78]$";
    const { says: judge, stop } = await blackbox(exporter ?? "", {
      app: module("app.probe.test", both),
      mail: module("mail.probe.test", both),
      none: module("none.probe.test", both),
    });
    onTestFinished(stop);
    const wanted = (name: string) => ({
      records: ["203.0.113.7", "203.0.113.8"].map((value) => ({ name: `${name}.probe.test`, value })),
    });
    for (const [name, good] of [
      ["app", true],
      ["mail", false],
      ["none", false],
    ] as const) {
      expect(await judge(name, `127.0.0.1:${port}`), name).toBe(good);
      expect((await ask(port, wanted(name))).outcome, name).toBe(good ? "pass" : "fail");
    }
  });
});
