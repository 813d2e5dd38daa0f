import { describe, expect, it } from "vitest";
import { rebuildTables, tableDifferences } from "./rebuild";
import { act, connected, facts, open } from "./sample.test-fixture";

describe("the tables", () => {
  it("equal what the record says, tell where they do not, and are rebuilt by nobody but their owner", async () => {
    const owner = await connected("owner");
    const stream = await open();
    await act(
      stream,
      facts(
        { type: "item.ticked", item: "i1", option: null },
        { type: "no-go.declared", reason: "The network is down" },
      ),
    );
    const ours = async () => (await tableDifferences()).filter(({ key }) => key.startsWith(stream));
    expect(await ours()).toEqual([]);
    await owner.query("UPDATE item SET state = 'open' WHERE deployment = $1 AND item = 'i1'", [stream]);
    expect(await ours()).toEqual([
      expect.objectContaining({
        table: "item",
        key: `${stream} i1`,
        record: expect.objectContaining({ state: "done" }),
      }),
    ]);
    await expect(rebuildTables()).rejects.toThrow(/permission denied/);
    await owner.query("UPDATE item SET state = 'done' WHERE deployment = $1 AND item = 'i1'", [stream]);
    expect(await ours()).toEqual([]);
  });
});
