import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SETTINGS = `
[root]
basicConstraints = critical, CA:TRUE
[stamping]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = witness
[witness]
serial = serial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256
accuracy = secs:1
clock_precision_digits = 3
ess_cert_id_alg = sha256
[strict]
serial = serial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha512
`;

/** Whether there is an openssl here that gives timestamps. */
export const hasOpenssl = spawnSync("openssl", ["ts", "-help"]).status === 0;

/** A timestamp authority of openssl's with a root of its own; `folder` holds `root.pem`. */
export function authority(key: readonly string[] = ["rsa:2048"]) {
  const folder = mkdtempSync(join(tmpdir(), "authority-"));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
    return { status, said: `${stdout}${stderr}` };
  };
  const must = (...args: string[]) => {
    const { status, said } = run(...args);
    if (status !== 0) throw new Error(`openssl ${args.join(" ")}: ${said}`);
  };
  writeFileSync(join(folder, "settings"), SETTINGS);
  writeFileSync(join(folder, "serial"), "01\n");
  const issued = ["-days", "2", "-extfile", "settings"];
  const request = (name: string, ...made: string[]) =>
    must("req", "-newkey", ...made, "-nodes", "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
  request("root", "rsa:2048");
  must("x509", "-req", "-in", "root.csr", "-signkey", "root.key", ...issued, "-extensions", "root", "-out", "root.pem");
  request("Witness", ...key);
  const by = ["-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial"];
  must("x509", "-req", "-in", "Witness.csr", ...by, ...issued, "-extensions", "stamping", "-out", "Witness.pem");

  /** What it answers a query with; as `strict` it takes no SHA-256. */
  function answer(query: Uint8Array, as: "witness" | "strict" = "witness"): Buffer {
    writeFileSync(join(folder, "query"), query);
    const signer = ["-signer", "Witness.pem", "-inkey", "Witness.key"];
    must("ts", "-reply", "-config", "settings", "-section", as, "-queryfile", "query", ...signer, "-out", "answer");
    return readFileSync(join(folder, "answer"));
  }

  /** A query for the timestamp of something, with a nonce of openssl's own. */
  function query(digest: string): Buffer {
    must("ts", "-query", "-digest", digest, "-sha256", "-cert", "-out", "another");
    return readFileSync(join(folder, "another"));
  }

  return { folder, run, answer, query };
}
