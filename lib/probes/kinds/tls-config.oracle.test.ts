import type { TlsOptions } from "node:tls";
import { describe, expect, it, onTestFinished } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { ran } from "../program.test-fixture";
import { GOOD, verdictOf } from "../tls/asked-config.test-fixture";
import { served } from "../tls/served.test-fixture";

const openssl = oracle("openssl");
const sslscan = oracle("sslscan");
const exporter = oracle("prometheus-blackbox-exporter");

const weak = (suites: string, more: TlsOptions = {}): TlsOptions => ({
  ...GOOD,
  ALPNProtocols: ["http/1.1"],
  ciphers: `${suites}:${GOOD.ciphers}:@SECLEVEL=0`,
  ...more,
});

const VERSIONS = ["TLS 1.0", "TLS 1.1", "TLS 1.2", "TLS 1.3"] as const;
const SERVERS: [string, TlsOptions, readonly (typeof VERSIONS)[number][]][] = [
  ["today's", weak("ECDHE"), ["TLS 1.2", "TLS 1.3"]],
  ["one with TLS 1.1", weak("DEFAULT", { minVersion: "TLSv1.1" }), ["TLS 1.1", "TLS 1.2", "TLS 1.3"]],
  ["one with TLS 1.0", weak("DEFAULT", { minVersion: "TLSv1" }), VERSIONS],
  ["one of TLS 1.0 alone", weak("DEFAULT", { minVersion: "TLSv1", maxVersion: "TLSv1" }), ["TLS 1.0"]],
  ["one of TLS 1.2 alone", weak("ECDHE", { maxVersion: "TLSv1.2" }), ["TLS 1.2"]],
  ["one of TLS 1.3 alone", weak("ECDHE", { minVersion: "TLSv1.3" }), ["TLS 1.3"]],
];

/** The versions our probe says are offered: those expected and met, and those refused that were not. */
async function offeredTo(port: number): Promise<string[]> {
  const { assertions } = await verdictOf(port);
  return VERSIONS.filter((version) => {
    const found = assertions.find(({ what }) => what === version);
    return (found?.expected === "offered") === (found?.outcome === "pass");
  });
}

describe("versions are called offered as others call them", () => {
  it.skipIf(sslscan === null).each(SERVERS)("%s (oracle: sslscan)", async (_, options, versions) => {
    const { port } = await served(options);
    const { out } = await ran(sslscan ?? "", ["--no-colour", "--no-ciphersuites", `127.0.0.1:${port}`]);
    const enabled = [...out.matchAll(/^TLSv(1\.\d)\s+enabled/gm)].map(([, version]) => `TLS ${version}`);
    expect(enabled, out).toEqual(versions);
    expect(await offeredTo(port)).toEqual(versions);
  });

  it.skipIf(openssl === null).each(SERVERS)("%s (oracle: openssl)", async (_, options, versions) => {
    const { port } = await served(options);
    const enabled: string[] = [];
    for (const version of VERSIONS) {
      const only = `-${version.replace("TLS 1.0", "tls1").replace("TLS ", "tls").replace(".", "_")}`;
      const { code } = await ran(
        openssl ?? "",
        ["s_client", "-connect", `127.0.0.1:${port}`, only, "-cipher", "DEFAULT@SECLEVEL=0"],
        "Q\n",
      );
      if (code === 0) enabled.push(version);
    }
    expect(enabled).toEqual(versions);
    expect(await offeredTo(port)).toEqual(versions);
  });

  it.skipIf(exporter === null)("all of them (oracle: blackbox_exporter)", async () => {
    const tls = (version: string) => ({
      ...{ prober: "tcp", timeout: "5s" },
      tcp: { tls: true, tls_config: { insecure_skip_verify: true, min_version: version, max_version: version } },
    });
    const { says: ask, stop } = await blackbox(
      exporter ?? "",
      Object.fromEntries(VERSIONS.map((version) => [version, tls(version.replace("TLS 1.", "TLS1"))])),
    );
    onTestFinished(stop);
    for (const [what, options, versions] of SERVERS) {
      const { port } = await served(options);
      const enabled: string[] = [];
      for (const version of VERSIONS) if (await ask(version, `127.0.0.1:${port}`)) enabled.push(version);
      expect(enabled, what).toEqual(versions);
    }
  });
});

describe("ciphers are called accepted as others call them", () => {
  it.skipIf(openssl === null).each([
    ["NULL-SHA256", "Ciphers without encryption (NULL)"],
    ["AECDH-AES128-SHA", "Ciphers without a certificate (anonymous)"],
    ["ECDHE-RSA-AES128-SHA", "CBC with SHA-1"],
  ])("%s (oracle: openssl)", async (suite, what) => {
    for (const [options, accepted] of [
      [weak(suite), true],
      [weak("ECDHE+AESGCM"), false],
    ] as const) {
      const { port } = await served(options);
      const { code } = await ran(
        openssl ?? "",
        ["s_client", "-connect", `127.0.0.1:${port}`, "-tls1_2", "-cipher", `${suite}:@SECLEVEL=0`],
        "Q\n",
      );
      expect(code === 0, suite).toBe(accepted);
      const { assertions } = await verdictOf(port);
      expect(assertions.find((one) => one.what === what)?.outcome === "pass").toBe(!accepted);
    }
  });
});
