import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { act, connected, facts, open } from "@/lib/db/sample.test-fixture";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { isSigned } from "@/lib/domain/proof/signed";
import { env } from "@/lib/env";
import { web } from "@/lib/probes/target.test-fixture";
import { signedHeads } from "@/lib/queries/signed-heads";
import { verifyRecord } from "@/lib/queries/verify-record";
import { exportedAnchors } from "./exported-anchors";
import { sendAnchor } from "./send-anchor";
import { signRound } from "./sign-heads";

const tick: DeploymentFact = { type: "item.ticked", item: "i1", option: null };
const go: DeploymentFact = { type: "go.called" };
const places = async (stream: string) => (await signedHeads(stream)).map(({ statement }) => statement.seq);
const troublesOf = async (stream: string) => (await signRound()).filter((one) => one.includes(stream));

beforeAll(async () => {
  await signRound();
});

describe("the signing of heads", () => {
  it("signs a stream's first head of the day and every decision, and exports each at once", async () => {
    const stream = await open();
    await signRound();
    expect(await places(stream)).toEqual([1]);
    await act(stream, facts(tick, go, tick));
    await signRound();
    await signRound();
    expect(await places(stream)).toEqual([1, 3]);
    const heads = await signedHeads(stream);
    expect(heads.every((head) => isSigned("head", head))).toBe(true);
    const file = readFileSync(join(env.ANCHORS_DIR, `${heads[0]?.statement.at.slice(0, 10)}.jsonl`), "utf8");
    expect(file.split("\n").filter((line) => line.includes(stream))).toHaveLength(2);
    expect((await verifyRecord(stream))[0]).toMatchObject({ breaks: [], signed: 3 });
  });

  it("signs what came since once a new day has begun", async () => {
    const [stream, owner] = [await open(), await connected("owner")];
    await signRound();
    await act(stream, facts(tick, tick));
    await signRound();
    expect(await places(stream)).toEqual([1]);
    await owner.query(`UPDATE anchor SET "at" = "at" - interval '1 day' WHERE stream = $1`, [stream]);
    await signRound();
    expect(await places(stream)).toEqual([1, 3]);
  });

  it("shows a record that was rewritten as a whole, cut or taken away, by what left the database", async () => {
    const [stream, owner] = [await open(), await connected("owner")];
    await act(stream, facts(tick, go));
    await signRound();
    const { heads } = await exportedAnchors();
    const own = { heads: heads.filter(({ statement }) => statement.stream === stream), stamps: [] };
    const message = async () =>
      (await verifyRecord(stream, own)).flatMap(({ breaks }) => breaks.map((one) => one.message));
    expect(await message()).toEqual([]);
    await owner.query(`BEGIN; ALTER TABLE entry DISABLE TRIGGER USER;
      DELETE FROM entry WHERE stream = '${stream}' AND seq = 3;
      UPDATE head SET seq = 2, hash = (SELECT hash FROM entry WHERE stream = '${stream}' AND seq = 2),
        "at" = (SELECT "at" FROM entry WHERE stream = '${stream}' AND seq = 2) WHERE stream = '${stream}';
      DELETE FROM anchor WHERE stream = '${stream}'; ALTER TABLE entry ENABLE TRIGGER USER; COMMIT`);
    expect(await message()).toEqual([expect.stringMatching(/^Entry 3 had another hash when its head was signed/)]);
    await owner.query(`BEGIN; ALTER TABLE entry DISABLE TRIGGER USER;
      DELETE FROM entry WHERE stream = '${stream}'; DELETE FROM head WHERE stream = '${stream}';
      DELETE FROM deployment WHERE id = '${stream}';
      ALTER TABLE entry ENABLE TRIGGER USER; COMMIT`);
    expect(await message()).toEqual(["This record is gone; its head was signed at entry 3."]);
  });

  it("does not vouch for what was changed since it was read", async () => {
    const [stream, owner] = [await open(), await connected("owner")];
    await signRound();
    await owner.query("UPDATE anchor_cursor SET hash = repeat('0', 64) WHERE stream = $1", [stream]);
    await act(stream, facts(go));
    expect(await troublesOf(stream)).toEqual([expect.stringMatching(/are not signed: Entry 2 does not follow/)]);
    expect(await places(stream)).toEqual([1]);
    await owner.query("DELETE FROM anchor_cursor WHERE stream = $1", [stream]);
  });

  it("waits for its key, says what is missing, and goes on where it stopped", async () => {
    const away = vi.spyOn(env, "SIGNING_KEY_FILE", "get").mockReturnValue(`${env.SIGNING_KEY_FILE}.away`);
    const stream = await open();
    const troubles = await signRound();
    away.mockRestore();
    // Streams that other tests tampered with are told of by name, beside it.
    const said = troubles.filter((trouble) => !trouble.startsWith("heads of "));
    expect(said).toEqual([expect.stringMatching(/signing key is missing or cannot be read/)]);
    expect(await places(stream)).toEqual([]);
    await signRound();
    expect(await places(stream)).toEqual([1]);
  });

  it("sends each signed head where it is wanted, and again when it was not taken", async () => {
    const taken: string[] = [];
    let status = 503;
    const { port } = await web(async (request, answer) => {
      let body = "";
      for await (const piece of request) body += piece;
      if (status === 200) taken.push(body);
      answer.writeHead(status).end();
    });
    vi.spyOn(env, "ANCHOR_WEBHOOK_URL", "get").mockReturnValue(`http://127.0.0.1:${port}/`);
    const stream = await open();
    await signRound();
    const app = await connected("app");
    const queued = await app.query("SELECT 1 FROM graphile_worker.jobs WHERE key = $1", [`send-anchor ${stream} 1`]);
    expect(queued.rowCount).toBe(1);
    const never = { abortSignal: new AbortController().signal };
    await expect(sendAnchor({ stream, seq: 1 }, never)).rejects.toThrow("answered 503");
    status = 200;
    await sendAnchor({ stream, seq: 1 }, never);
    await sendAnchor({ stream: randomUUID(), seq: 1 }, never);
    expect(taken.map((one) => JSON.parse(one).statement.stream)).toEqual([stream]);
  });
});
