import { describe, expect, it } from "vitest";
import { verifyRecord } from "@/lib/queries/verify-record";
import { entriesFrom } from "./entries";
import { act, ada, connected, facts, open } from "./sample.test-fixture";

describe("the database", () => {
  it.each([
    "UPDATE entry SET payload = '{}'",
    "DELETE FROM entry",
    "TRUNCATE entry",
    "INSERT INTO entry (stream, payload) VALUES ('workspace', '{}')",
    "UPDATE head SET seq = 0",
    "UPDATE deployment SET life = 'closed'",
    "DELETE FROM signature",
    "ALTER TABLE entry DISABLE TRIGGER ALL",
    "SET session_replication_role = replica",
  ])("refuses the product's own role `%s`", async (statement) => {
    const app = await connected("app");
    await expect(app.query(statement)).rejects.toMatchObject({ code: "42501" });
  });

  it.each(["UPDATE entry SET payload = '{}'", "DELETE FROM entry", "TRUNCATE entry"])(
    "refuses the owner `%s` too",
    async (statement) => {
      await open();
      const owner = await connected("owner");
      await expect(owner.query(statement)).rejects.toThrow("append-only");
    },
  );

  it("overwrites a forged place and hash", async () => {
    const [stream, owner] = [await open(), await connected("owner")];
    await owner.query(
      "INSERT INTO entry (stream, seq, at, prev, payload, hash) VALUES ($1, 900, '1999-01-01', '\\x00', $2, '\\x00')",
      [stream, JSON.stringify({ by: ada, fact: { type: "item.ticked", item: "i1", option: null } })],
    );
    const [, forged] = await entriesFrom(stream, 0, 9);
    expect(forged).toMatchObject({ seq: 2 });
    expect((await verifyRecord(stream))[0]?.breaks).toEqual([]);
  });

  it("lets nobody edit a line unseen", async () => {
    const [stream, owner] = [await open(), await connected("owner")];
    await act(stream, facts({ type: "item.ticked", item: "i1", option: null }));
    const edit = (from: string, to: string) =>
      owner.query(
        `BEGIN; ALTER TABLE entry DISABLE TRIGGER entry_rows;
         UPDATE entry SET payload = replace(payload, '${from}', '${to}') WHERE stream = '${stream}' AND seq = 2;
         ALTER TABLE entry ENABLE TRIGGER entry_rows; COMMIT`,
      );
    await edit('"i1"', '"i2"');
    const [verified] = await verifyRecord(stream);
    await edit('"i2"', '"i1"');
    expect(verified?.breaks).toEqual([{ stream, seq: 2, message: expect.stringContaining("not what was written") }]);
  });
});
