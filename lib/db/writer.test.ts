import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { verifyRecord } from "@/lib/queries/verify-record";
import { append, NotAppended } from "./append";
import { deploymentStream, readDeployment } from "./deployments";
import { entriesOf, WORKSPACE } from "./entries";
import { act, ada, checklist, facts, open, opened } from "./sample.test-fixture";
import { write } from "./writer";

describe("the write path", () => {
  it("keeps every act of a race, in one unbroken history", async () => {
    const stream = await open();
    const ticks = checklist.items.map(({ id }) => act(stream, facts({ type: "item.ticked", item: id, option: null })));
    const written = await Promise.all(ticks);
    expect(new Set(written.map(({ seq }) => seq)).size).toBe(50);
    const entries = await entriesOf(stream, deploymentStream.fact);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    expect(Object.values((await readDeployment(stream)).answers).every(({ state }) => state === "done")).toBe(true);
    expect((await verifyRecord(stream))[0]).toMatchObject({ entries: 51, breaks: [] });
  });

  it("writes nothing of an act whose proof does not hold, and all of its neighbours", async () => {
    const stream = await open();
    const tick = facts({ type: "item.ticked", item: "i1", option: null });
    const settled = await Promise.allSettled([
      act(stream, tick),
      act(stream, tick, { person: "nobody", session: "gone" }),
      act(stream, facts({ type: "item.ticked", item: "i2", option: null })),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await readDeployment(stream)).seq).toBe(3);
  });

  it("answers the same act sent twice, at once or later, with one event", async () => {
    const stream = await open();
    const once = { person: "ada", key: randomUUID(), request: "the same" };
    const tick = () => act(stream, facts({ type: "item.failed", item: "i1", reason: "It broke" }), once);
    const [first, second] = await Promise.all([tick(), tick()]);
    expect(second).toEqual(first);
    expect(await tick()).toEqual(first);
    expect((await readDeployment(stream)).answers["i1"]?.rev).toBe(1);
    await expect(
      act(stream, facts({ type: "item.ticked", item: "i1", option: null }), { ...once, request: "other" }),
    ).rejects.toThrow("sent before with something else");
  });

  it("refuses what was decided on an older state", async () => {
    const stream = await open();
    const lines = [{ by: ada, fact: opened }];
    const late = append({ stream, expected: 0, lines, guards: [], rows: {}, jobs: [] });
    await expect(late).rejects.toBeInstanceOf(NotAppended);
  });

  it("decides again when another process wrote first", async () => {
    const stream = await open();
    const lines = [{ by: ada, fact: { type: "item.ticked", item: "i1", option: null } }];
    await append({ stream, expected: 1, lines, guards: [], rows: {}, jobs: [] });
    await act(stream, facts({ type: "item.ticked", item: "i2", option: null }));
    expect((await readDeployment(stream)).seq).toBe(3);
  });

  it("answers nothing from a state that another process has changed since", async () => {
    const stream = await open();
    const lines = [{ by: ada, fact: { type: "item.ticked", item: "i1", option: null } }];
    await append({ stream, expected: 1, lines, guards: [], rows: {}, jobs: [] });
    const undo: DeploymentFact[] = [{ type: "item.unticked", item: "i1", reason: "It was not done" }];
    const decide = (met?: Deployment) => ({ facts: met && answerOf(met, "i1").rev > 0 ? undo : [], answer: {} });
    await write(deploymentStream, stream, { by: ada, guard: {}, decide });
    expect((await readDeployment(stream)).answers["i1"]?.state).toBe("open");
  });

  it("never writes a fact that could not be read again", async () => {
    const stream = await open();
    const unreadable = facts({ type: "no-go.declared", reason: "" });
    await expect(act(stream, unreadable)).rejects.toThrow("could not be read again");
    expect((await readDeployment(stream)).seq).toBe(1);
  });

  it("lets nobody else fail with what the database does not take", async () => {
    const stream = await open();
    const settled = await Promise.allSettled([
      act(stream, facts({ type: "item.ticked", item: "i1", option: null })),
      act(stream, facts({ type: "t0.moved", t0: "0000-01-01T00:00:00Z", reason: "A year there never was" })),
      act(stream, facts({ type: "item.ticked", item: "i2", option: null })),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(Object.keys((await readDeployment(stream)).answers)).toEqual(["i1", "i2"]);
  });

  it("takes the workspace for no deployment", async () => {
    await expect(readDeployment(WORKSPACE)).rejects.toThrow("no such deployment");
  });

  it("answers nothing from a neighbour that was not written", async () => {
    const stream = await open();
    const one: DeploymentFact = { type: "item.ticked", item: "i1", option: null };
    const decide = (met?: Deployment) => ({ facts: met && answerOf(met, "i1").rev > 0 ? [] : [one], answer: {} });
    const first = { by: ada, guard: { person: "nobody", session: "gone" }, decide };
    // The one before them keeps the writer busy, so that both come into one call.
    const settled = await Promise.allSettled([
      act(stream, facts({ type: "item.ticked", item: "i2", option: null })),
      write(deploymentStream, stream, first),
      write(deploymentStream, stream, { by: ada, guard: {}, decide }),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await readDeployment(stream)).answers["i1"]?.state).toBe("done");
  });
});
