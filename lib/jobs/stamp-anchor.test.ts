import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, RequestListener } from "node:http";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { connected, open } from "@/lib/db/sample.test-fixture";
import { statementDigest } from "@/lib/domain/proof/timestamp-of";
import { env } from "@/lib/env";
import { web } from "@/lib/probes/target.test-fixture";
import { evidenceBundle } from "@/lib/queries/evidence-bundle";
import { ledger } from "@/lib/queries/ledger";
import { signedHeads } from "@/lib/queries/signed-heads";
import { verifyRecord } from "@/lib/queries/verify-record";
import { exportedAnchors } from "./exported-anchors";
import { authority, hasOpenssl } from "./openssl.test-fixture";
import { signRound } from "./sign-heads";
import { stampAnchor } from "./stamp-anchor";

const never = { abortSignal: new AbortController().signal };
const stampedUpTo = async (stream: string) => (await ledger(stream, {}, async () => [])).stamped;
const exportedOf = async (stream: string) =>
  (await exportedAnchors()).stamps.filter(({ statement }) => statement.stream === stream);

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A head to be timestamped by an authority that answers like this. */
async function asked(answer: RequestListener) {
  const { port, hits } = await web(answer);
  vi.spyOn(env, "TIMESTAMP_URL", "get").mockReturnValue(`http://127.0.0.1:${port}/tsr`);
  const stream = await open();
  await signRound();
  const [head] = await signedHeads(stream);
  if (!head) throw new Error("no head");
  return { stream, head, hits, stamp: () => stampAnchor({ stream, seq: 1 }, never) };
}

const replying =
  (reply: (query: Buffer) => Buffer): RequestListener =>
  async (request, response) => {
    response.writeHead(200, { "Content-Type": "application/timestamp-reply" }).end(reply(await bodyOf(request)));
  };

// What other tests left to sign is signed before any of these begins to wait.
beforeAll(async () => {
  await signRound();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe.skipIf(!hasOpenssl)("a signed head and an authority of openssl's (skipped where there is no openssl)", () => {
  let witness: ReturnType<typeof authority>;
  beforeAll(() => {
    witness = authority();
  });

  it("is timestamped, exported and in the bundle, where openssl finds it good too", async () => {
    const seen: (string | undefined)[] = [];
    const { stream, head, stamp } = await asked((request, response) => {
      seen.push(request.method, request.headers["content-type"]);
      replying((query) => witness.answer(query))(request, response);
    });
    expect(await stampedUpTo(stream)).toBe(0);
    expect(await verifyRecord(stream)).toMatchObject([{ breaks: [], signed: 1, unstamped: [1] }]);
    await stamp();
    expect(seen).toEqual(["POST", "application/timestamp-query"]);
    expect(await stampedUpTo(stream)).toBe(1);
    const elsewhere = { heads: [], stamps: await exportedOf(stream) };
    expect(elsewhere.stamps).toHaveLength(1);
    expect(await verifyRecord(stream, elsewhere)).toMatchObject([{ breaks: [], unstamped: [] }]);
    const { files } = await evidenceBundle(stream);
    mkdirSync(join(witness.folder, "timestamps"), { recursive: true });
    writeFileSync(join(witness.folder, "timestamps/1.tsr"), files["timestamps/1.tsr"] ?? "");
    const from = ["-in", "timestamps/1.tsr", "-CAfile", "root.pem"];
    const { said } = witness.run("ts", "-verify", "-digest", statementDigest(head.statement), ...from);
    expect(said).toMatch(/Verification: OK/);
  });

  it("is timestamped by one that signs with another kind of key too", async () => {
    const other = authority(["ec", "-pkeyopt", "ec_paramgen_curve:P-384"]);
    const { stream, stamp } = await asked(replying((query) => other.answer(query)));
    await stamp();
    expect(await stampedUpTo(stream)).toBe(1);
  });

  it("is not timestamped by a refusal", async () => {
    const { stream, stamp } = await asked(replying((query) => witness.answer(query, "strict")));
    await expect(stamp()).rejects.toThrow(/is not timestamped\. The authority refused it: .+\.$/);
    expect(await stampedUpTo(stream)).toBe(0);
    expect(await exportedOf(stream)).toEqual([]);
  });

  it("is not timestamped by a timestamp of something else, or one that was given before", async () => {
    let digest = "0".repeat(64);
    const { head, stamp, stream } = await asked(replying(() => witness.answer(witness.query(digest))));
    await expect(stamp()).rejects.toThrow("This timestamp is of something else than the head at entry 1.");
    digest = statementDigest(head.statement);
    await expect(stamp()).rejects.toThrow("This timestamp answers another request.");
    expect(await stampedUpTo(stream)).toBe(0);
  });

  it("shows a record that was rewritten, by its timestamp alone", async () => {
    const { stream, stamp } = await asked(replying((query) => witness.answer(query)));
    await stamp();
    const stamps = await exportedOf(stream);
    const owner = await connected("owner");
    const change = (hash: string) =>
      owner.query(`BEGIN; ALTER TABLE entry DISABLE TRIGGER USER; DELETE FROM anchor WHERE stream = '${stream}';
        UPDATE entry SET hash = '${hash}' WHERE stream = '${stream}';
        ALTER TABLE entry ENABLE TRIGGER USER; COMMIT`);
    await change("0".repeat(64));
    const [verified] = await verifyRecord(stream, { heads: [], stamps });
    const messages = verified?.breaks.map(({ message }) => message) ?? [];
    expect(messages).toContainEqual(expect.stringMatching(/^Entry 1 had another hash when its head was timestamped/));
    expect(messages).toContain("A timestamp is kept for entry 1, and no signed head that it is of.");
    await change(stamps[0]?.statement.hash ?? "");
    await owner.query("DELETE FROM anchor_timestamp WHERE stream = $1", [stream]);
  });
});

describe("a signed head and an authority that does not answer as it should", () => {
  it("waits in a queue of its own, and nothing waits for it", async () => {
    const { stream, hits } = await asked((_, response) => void response.writeHead(503).end());
    expect(hits()).toBe(0);
    const app = await connected("app");
    const job = await app.query("SELECT queue_name, attempts FROM graphile_worker.jobs WHERE key = $1", [
      `stamp-anchor ${stream} 1`,
    ]);
    expect(job.rows).toEqual([{ queue_name: "stamp-anchor", attempts: 0 }]);
  });

  it("stays without a timestamp, and comes again", async () => {
    const answers: RequestListener[] = [
      (_, response) => void response.writeHead(503).end("busy"),
      (_, response) => void response.writeHead(200).end("<html>Welcome</html>"),
      (_, response) => void response.writeHead(302, { Location: "/elsewhere" }).end(),
      (_, response) => {
        const fill = () => {
          while (response.write(Buffer.alloc(10_000))) {}
        };
        response.writeHead(200).on("drain", fill);
        fill();
      },
    ];
    const { stream, stamp } = await asked((request, response) => answers.shift()?.(request, response));
    await expect(stamp()).rejects.toThrow("The timestamp authority answered 503.");
    await expect(stamp()).rejects.toThrow("This is no answer of a timestamp authority (RFC 3161).");
    await expect(stamp()).rejects.toThrow("fetch failed");
    await expect(stamp()).rejects.toThrow("The timestamp authority answered more than a timestamp is.");
    expect(await stampedUpTo(stream)).toBe(0);
  });

  it("is not waited for longer than ten seconds, or than the worker runs", async () => {
    const reached = new EventEmitter();
    const { stream, stamp } = await asked(() => reached.emit("request"));
    const request = once(reached, "request");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const waiting = expect(stamp()).rejects.toThrow("There was no answer within 10 seconds.");
    await request;
    vi.advanceTimersByTime(10_000);
    await waiting;
    vi.useRealTimers();
    const stopping = new AbortController();
    const cut = expect(stampAnchor({ stream, seq: 1 }, { abortSignal: stopping.signal })).rejects.toThrow("stopping");
    stopping.abort(new Error("stopping"));
    await cut;
    await expect(stampAnchor({ stream, seq: 1 }, { abortSignal: stopping.signal })).rejects.toThrow("stopping");
    expect(await stampedUpTo(stream)).toBe(0);
  });

  it("is asked nothing where no authority is named, or for a head that is not there", async () => {
    const { stream, stamp, hits } = await asked((_, response) => void response.end());
    await stampAnchor({ stream: randomUUID(), seq: 1 }, never);
    vi.spyOn(env, "TIMESTAMP_URL", "get").mockReturnValue("");
    await stamp();
    expect(hits()).toBe(0);
    expect(await stampedUpTo(stream)).toBeNull();
  });
});
