import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { oracle } from "../oracle.test-fixture";
import { certificateFacts } from "./certificate-facts";

const openssl = oracle("openssl");

function made(...how: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "countersign-certificate-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = ["-keyout", join(folder, "key"), "-out", join(folder, "cert"), "-outform", "DER"];
  const asked = ["req", "-x509", "-nodes", "-subj", "/CN=app.probe.test", "-days", "9", ...files, ...how];
  execFileSync(openssl ?? "openssl", asked, { stdio: "pipe" });
  return readFileSync(join(folder, "cert"));
}

const RSA = ["-newkey", "rsa:2048"];
const PSS = [...RSA, "-sigopt", "rsa_padding_mode:pss"];

describe.skipIf(openssl === null)("a certificate that openssl made (oracle: openssl)", () => {
  it.each<[string[], string, boolean]>([
    [[...RSA, "-sha256"], "SHA-256 with RSA", false],
    [[...PSS, "-sha256"], "SHA-256 with RSA-PSS", false],
    [[...PSS, "-sha512"], "SHA-512 with RSA-PSS", false],
    [[...PSS, "-sha1"], "SHA-1 with RSA-PSS", true],
    [["-newkey", "ed25519"], "Ed25519", false],
    [["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp384r1", "-sha384"], "SHA-384 with ECDSA", false],
  ])("is read with its signature: %j", (how, signature, weakSignature) => {
    expect(certificateFacts(made(...how))).toMatchObject({ signature, weakSignature });
  });

  it.each<[string[], string, number]>([
    [["-newkey", "ed25519"], "ed25519", 256],
    [["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp224r1"], "ec", 224],
    [["-newkey", "rsa-pss", "-pkeyopt", "rsa_keygen_bits:2048"], "rsa-pss", 2048],
  ])("is read with its key: %j", (how, keyType, keyBits) => {
    expect(certificateFacts(made(...how))).toMatchObject({ keyType, keyBits });
  });
});
