import { X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { certificate } from "../certificate.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { folder, ran } from "../program.test-fixture";
import { inDays, leaf, root, verdictOf } from "../tls/asked-cert.test-fixture";
import { served } from "../tls/served.test-fixture";

const openssl = oracle("openssl");
const exporter = oracle("prometheus-blackbox-exporter");

const alone = () => certificate({ name: "app.probe.test", authority: false, from: inDays(-10), to: inDays(80) });

const FIXTURES: [string, () => { cert: string; key: string }, boolean][] = [
  ["good", () => leaf(), true],
  ["RSA of 2048 bits", () => leaf({ rsa: 2048 }), true],
  ["over", () => leaf({ to: inDays(-1) }), false],
  ["not begun", () => leaf({ from: inDays(2) }), false],
  ["for another host", () => leaf({ name: "other.test" }), false],
  ["without its intermediate", () => leaf({}, ""), false],
  ["self-signed", alone, false],
  ["RSA of 1024 bits", () => leaf({ rsa: 1024 }), false],
];

const authority = () => {
  const file = join(folder(), "root.pem");
  writeFileSync(file, root.cert);
  return file;
};

describe("a certificate is called as others call it", () => {
  it.skipIf(openssl === null).each(FIXTURES)("%s (oracle: openssl)", async (_, made, good) => {
    const { port } = await served(made());
    const name = "app.probe.test";
    const verify = ["-CAfile", authority(), "-verify_return_error", "-verify_hostname", name, "-auth_level", "2"];
    const { code, out } = await ran(
      openssl ?? "",
      ["s_client", "-connect", `127.0.0.1:${port}`, "-servername", name, ...verify],
      "Q\n",
    );
    expect(code === 0, out).toBe(good);
    expect((await verdictOf(port)).outcome).toBe(good ? "pass" : "fail");
  });

  it.skipIf(openssl === null)("days left (oracle: openssl)", async () => {
    const place = folder();
    for (const [days, good] of [
      [31, true],
      [29, false],
    ] as const) {
      const made = leaf({ from: inDays(days - 90), to: inDays(days) });
      const file = join(place, "leaf.pem");
      writeFileSync(file, made.cert);
      const { code } = await ran(openssl ?? "", ["x509", "-in", file, "-noout", "-checkend", String(30 * 86_400)]);
      expect(code === 0).toBe(good);
      const { port } = await served(made);
      expect((await verdictOf(port)).outcome).toBe(good ? "pass" : "fail");
    }
  });

  it.skipIf(exporter === null)("all of them (oracle: blackbox_exporter)", async () => {
    const tls_config = { ca_file: authority(), server_name: "app.probe.test" };
    const { says: ask, stop } = await blackbox(exporter ?? "", {
      tls: { prober: "tcp", timeout: "5s", tcp: { tls: true, tls_config } },
    });
    onTestFinished(stop);
    // It has no opinion on the size of a key.
    for (const [what, made, good] of FIXTURES.slice(0, -1)) {
      const { port } = await served(made());
      expect(await ask("tls", `127.0.0.1:${port}`), what).toBe(good);
      expect((await verdictOf(port)).outcome, what).toBe(good ? "pass" : "fail");
    }
  });
});

describe("a stapled answer is read as others read it", () => {
  it.skipIf(openssl === null).each([
    ["good", "V", "pass"],
    ["revoked", "R", "fail"],
  ])("%s (oracle: openssl)", async (status, mark, outcome) => {
    const place = folder();
    const at = (name: string) => join(place, name);
    const issuer = certificate({ name: "Test issuer", to: inDays(900) });
    const made = leaf({ issuer }, "");
    const serial = BigInt(`0x${new X509Certificate(made.cert).serialNumber}`)
      .toString(16)
      .toUpperCase();
    const padded = serial.length % 2 === 0 ? serial : `0${serial}`;
    const over = "300101000000Z";
    writeFileSync(
      at("index"),
      `${mark}\t${over}\t${mark === "R" ? "260101000000Z" : ""}\t${padded}\tunknown\t/CN=app.probe.test\n`,
    );
    for (const [name, text] of [
      ["leaf.pem", made.cert],
      ["issuer.pem", issuer.cert],
      ["issuer.key", issuer.key],
    ] as const)
      writeFileSync(at(name), text);
    const signer = [
      "-index",
      at("index"),
      "-CA",
      at("issuer.pem"),
      "-rsigner",
      at("issuer.pem"),
      "-rkey",
      at("issuer.key"),
    ];
    const asked = ["-issuer", at("issuer.pem"), "-cert", at("leaf.pem")];
    await ran(openssl ?? "", ["ocsp", ...asked, "-reqout", at("request"), "-no_nonce"]);
    await ran(openssl ?? "", ["ocsp", ...signer, "-reqin", at("request"), "-respout", at("answer"), "-ndays", "1"]);
    const { out } = await ran(openssl ?? "", ["ocsp", "-respin", at("answer"), "-resp_text", "-noverify"]);
    expect(out).toContain(`Cert Status: ${status}`);
    const { port } = await served({ ...made, staple: readFileSync(at("answer")) });
    expect((await verdictOf(port, { ca: issuer.cert })).outcome).toBe(outcome);
  });
});
