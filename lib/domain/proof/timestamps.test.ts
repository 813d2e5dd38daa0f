import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { CertificateChoices, OtherCertificateFormat } from "@peculiar/asn1-cms";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { TimeStampReq } from "@peculiar/asn1-tsp";
import { describe, expect, it } from "vitest";
import { type Answer, answered, junk, response } from "./authority.test-fixture";
import { headOf, linksOf, told } from "./bundle.test-fixture";
import { stampBreaks } from "./stamp-breaks";
import { StampedHead } from "./stamped-head";
import { statementDigest, timestampOf } from "./timestamp-of";
import { timestampRequest } from "./timestamp-request";

const { statement } = headOf(linksOf(told())[2] as never);
const digest = statementDigest(statement);
const read = (answer?: Answer, of = digest) => timestampOf(statement, answered(of, answer));
const changed = (change: NonNullable<Answer["change"]>) => read({ change });
const octets = (words: string) => new OctetString(utf8ToBytes(words));

describe("what an authority is asked", () => {
  it("is the hash of what is signed, with a nonce, and for its certificate", () => {
    const asked = AsnConvert.parse(timestampRequest(statement, Uint8Array.of(0x41, 0xff)), TimeStampReq);
    expect(bytesToHex(new Uint8Array(asked.messageImprint.hashedMessage.buffer))).toBe(digest);
    expect(asked.messageImprint.hashAlgorithm.algorithm).toBe("2.16.840.1.101.3.4.2.1");
    expect(bytesToHex(new Uint8Array(asked.nonce ?? []))).toBe("41ff");
    expect(asked.certReq).toBe(true);
  });
});

describe("a timestamp", () => {
  it.each(["rsa", "rsa512", "p256", "p384", "p521"] as const)(
    "says when and by whom, and fits its signature (%s)",
    (key) => {
      const at = "2025-12-01T12:00:00.000Z";
      const nonce = "41ff";
      expect(read({ key, nonce })).toEqual({ at, by: "Witness", imprint: digest, nonce, signature: "fits" });
    },
  );

  it("granted with modifications is one, and a name in it steers no terminal", () => {
    expect(read({ status: 1, name: "Wit\u001b[2Jness" })).toMatchObject({ by: "Wit[2Jness", nonce: null });
  });

  it("is read without its signature where that cannot be judged", () => {
    const unchecked = { signature: "unchecked" };
    expect(read({ key: "strange" })).toMatchObject({ ...unchecked, by: "Witness" });
    const unknown = (signer: "digestAlgorithm" | "signatureAlgorithm") =>
      changed((made) => {
        made.signer[signer].algorithm = "1.2.3";
      });
    expect(unknown("digestAlgorithm")).toMatchObject(unchecked);
    expect(unknown("signatureAlgorithm")).toMatchObject(unchecked);
    const curveless: Answer["change"] = ({ signer }) => {
      signer.signatureAlgorithm.algorithm = "1.2.840.10045.4.3.2";
    };
    expect(changed(curveless)).toMatchObject(unchecked);
    for (const [modulus, exponent] of [
      [1026, 3],
      [256, 9],
    ] as const)
      expect(read({ rsaKey: [modulus, exponent] })).toMatchObject(unchecked);
    const nameless = { ...unchecked, by: null };
    expect(changed(({ data }) => delete data.certificates)).toMatchObject(nameless);
    expect(changed(({ data }) => data.certificates?.splice(0))).toMatchObject(nameless);
    const foreign = new OtherCertificateFormat({ otherCertFormat: "1.2.3", otherCert: Uint8Array.of(5, 0).buffer });
    const choices = [new CertificateChoices({ other: foreign })];
    expect(changed(({ data }) => data.certificates?.unshift(...choices))).toMatchObject({ signature: "fits" });
    const other: Answer["change"] = ({ signer: { sid } }) => {
      if (sid.issuerAndSerialNumber) sid.issuerAndSerialNumber.serialNumber = Uint8Array.of(8).buffer;
    };
    expect(changed(other)).toMatchObject(nameless);
    const byKey: Answer["change"] = ({ signer: { sid } }) => {
      delete sid.issuerAndSerialNumber;
      sid.subjectKeyIdentifier = octets("key") as never;
    };
    expect(changed(byKey)).toMatchObject(nameless);
  });
});

describe("what is no timestamp of a head", () => {
  const none = { problem: "This is no answer of a timestamp authority (RFC 3161)." };
  const broken = { problem: "The signature of this timestamp does not fit what it signs." };

  it("is something else, or a refusal", () => {
    expect(timestampOf(statement, junk)).toEqual(none);
    expect(timestampOf(statement, new Uint8Array())).toEqual(none);
    expect(timestampOf(statement, concatBytes(answered(digest), new Uint8Array(100_000)))).toEqual(none);
    expect(timestampOf(statement, response(0))).toEqual(none);
    expect(read({ status: 2 })).toEqual({ problem: "The authority refused it." });
    const words = ["Too", "busy\u0007"];
    expect(read({ status: 3, words })).toEqual({ problem: "The authority refused it: Too busy." });
    expect(changed(({ data }) => data.signerInfos.splice(0))).toEqual(none);
    expect(changed(({ data, signer }) => data.signerInfos.push(signer))).toEqual(none);
    expect(changed(({ data }) => delete data.encapContentInfo.eContent)).toEqual(none);
  });

  it("is a timestamp of another one, or the answer to another question", () => {
    const other = { problem: "This timestamp is of something else than the head at entry 3." };
    expect(read({}, "0".repeat(64))).toEqual(other);
    expect(read({ imprintHash: "sha512" })).toEqual(other);
    const answer = answered(digest, { nonce: "41ff" });
    expect(timestampOf(statement, answer, "41ff")).toMatchObject({ nonce: "41ff" });
    expect(timestampOf(statement, answer, "41fe")).toEqual({ problem: "This timestamp answers another request." });
  });

  it("is one that was edited", () => {
    const forge: Answer["change"] = ({ signer }) => {
      signer.signature = octets("forged");
    };
    for (const key of ["rsa", "p256"] as const) expect(read({ key, change: forge })).toEqual(broken);
    const swap: Answer["change"] = ({ signer }) => {
      signer.signatureAlgorithm.algorithm = "1.2.840.113549.1.1.11";
    };
    expect(read({ key: "p256", change: swap })).toEqual(broken);
    expect(changed(({ signer }) => delete signer.signedAttrs)).toEqual(broken);
    expect(changed(({ signer }) => signer.signedAttrs?.pop())).toEqual(broken);
    expect(changed(({ signer }) => signer.signedAttrs?.push(...signer.signedAttrs))).toEqual(broken);
    const bytes = answered(digest);
    const year = utf8ToBytes("20251201");
    const at = bytes.findIndex((_, index) => year.every((byte, place) => bytes[index + place] === byte));
    bytes.set(utf8ToBytes("2019"), at);
    expect(timestampOf(statement, bytes)).toEqual(broken);
  });

  it("shows in the record it is held against", () => {
    const timestamp = bytesToHex(answered(digest));
    const hashes = new Map([[3, statement.hash]]);
    expect(stampBreaks([StampedHead.parse({ statement, timestamp })], hashes)).toEqual([]);
    expect(stampBreaks([{ statement, timestamp }], new Map())).toEqual([
      expect.objectContaining({ seq: 3, message: expect.stringMatching(/another hash when its head was timestamped/) }),
    ]);
    expect(stampBreaks([{ statement, timestamp: "00" }], hashes)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/does not hold. This is no answer/) }),
    ]);
  });
});
