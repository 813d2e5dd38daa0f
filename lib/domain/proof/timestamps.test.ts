import { utf8ToBytes } from "@noble/hashes/utils.js";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { TimeStampReq } from "@peculiar/asn1-tsp";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { answered, junk, response } from "./authority.test-fixture";
import { headOf, linksOf, told } from "./bundle.test-fixture";
import { stampBreaks } from "./stamp-breaks";
import { statementDigest, timestampOf } from "./timestamp-of";
import { timestampRequest } from "./timestamp-request";

const links = linksOf(told());
const { statement } = headOf(links[2] as never);
const digest = statementDigest(statement);
const read = (...given: Parameters<typeof answered>) => timestampOf(statement, answered(...given));

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
  it.each(["rsa", "rsa512", "p256", "p384", "p521"] as const)("says when, by whom, and fits its signature (%s)", (key) => {
    expect(read(digest, { key, nonce: "41ff" })).toEqual({
      ...{ at: "2025-12-01T12:00:00.000Z", by: "Witness", imprint: digest, nonce: "41ff", signature: "fits" },
    });
  });

  it("granted with modifications is one, and a name in it steers no terminal", () => {
    expect(read(digest, { status: 1, name: "Wit\u001b[2Jness" })).toMatchObject({ by: "Wit[2Jness", nonce: null });
  });

  it("is read without its signature where that cannot be judged", () => {
    const unchecked = { signature: "unchecked" };
    expect(read(digest, { key: "strange" })).toMatchObject({ ...unchecked, by: "Witness" });
    const without = ({ data }: { data: { certificates?: unknown } }) => delete data.certificates;
    expect(read(digest, { change: without })).toMatchObject({ ...unchecked, by: null });
    expect(read(digest, { change: ({ data }) => (data.certificates?.[0] as { certificate?: unknown }) && data.certificates?.splice(0) })).toMatchObject({ by: null });
    expect(read(digest, { change: ({ signer }) => delete signer.sid.issuerAndSerialNumber && (signer.sid.subjectKeyIdentifier = new OctetString(utf8ToBytes("x")) as never) })).toMatchObject({ by: null });
    expect(read(digest, { change: ({ signer }) => (signer.digestAlgorithm.algorithm = "1.3.14.3.2.26") })).toMatchObject(unchecked);
    expect(read(digest, { change: ({ signer }) => (signer.signatureAlgorithm.algorithm = "1.2.3") })).toMatchObject(unchecked);
  });
});
