import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { readDocument } from "@/lib/domain/checklist/document";
import { readVersion } from "@/lib/domain/checklist/versions/read-version";
import { document } from "./arrange.test-fixture";
import { parseApart } from "./parse-apart";

/** 2 MB that take more seconds than there are, and before that perhaps more memory. */
const HOSTILE = Buffer.from("1) a\n- b\n".repeat(222_222));
const PATIENT = { milliseconds: 60_000, megabytes: 512 };
const ALONE = { previous: null, choices: null };
const small = () => parseApart(Buffer.from("# A\n- [ ] b\n"), "small.md");

it.each(["000", "001", "002", "003", "004"])("reads document %s as the parser itself does", async (number) => {
  const bytes = document(number);
  expect(await parseApart(bytes, "list.md")).toEqual(readVersion(readDocument(bytes, "list.md"), ALONE));
});

it("answers other requests and reads other documents while a hostile one is parsed", async () => {
  const server = createServer((_, response) => response.end("here"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Safe: a server that listens on a port has an address with one.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let isOver = false;
  const hostile = parseApart(HOSTILE, "hostile.md").finally(() => {
    isOver = true;
  });
  const refused = expect(hostile).rejects.toMatchObject({ code: "too-large" });
  for (let count = 0; count < 20; count += 1) expect(await (await fetch(url)).text()).toBe("here");
  expect((await small()).checklist.items).toHaveLength(1);
  expect(isOver).toBe(false);
  await refused;
  server.close();
});

it("reads two at once and lets the rest wait", async () => {
  const ended: string[] = [];
  const hold = (name: string, milliseconds: number) =>
    parseApart(HOSTILE, name, ALONE, { ...PATIENT, milliseconds }).catch(() => ended.push(name));
  await Promise.all([hold("first", 1_000), hold("second", 3_000), small().then(() => ended.push("small"))]);
  expect(ended).toHaveLength(3);
  expect(ended[0]).not.toBe("small");
});

it("refuses in words what takes too long or too much memory, and then reads on", async () => {
  const read = (limits: object) => parseApart(HOSTILE, "hostile.md", ALONE, { ...PATIENT, ...limits });
  await expect(read({ milliseconds: 100 })).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringMatching(/^"hostile.md" takes longer than 0.1 seconds to read. .* split it/),
  });
  await expect(read({ megabytes: 32 })).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringMatching(/^"hostile.md" takes more than 32 MB of memory to read. .* split it/),
  });
  expect((await small()).checklist.items).toHaveLength(1);
});

it("refuses a checklist nobody could run a deployment by", async () => {
  const many = Buffer.from("```\n".repeat(500_000));
  await expect(parseApart(many, "many.md", ALONE, PATIENT)).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringMatching(/^"many.md" makes a checklist of \d+ MB, and 5 MB is the most\./),
  });
});

it.each([
  ["invalid", Buffer.from("  \n"), "is empty"],
  ["invalid", Buffer.from([0, 1, 2, 0, 255]), "is not a text document"],
  ["too-large", Buffer.alloc(2_000_001, "x"), "2,000,000"],
])("refuses as %s what is no document", async (code, bytes, words) => {
  await expect(parseApart(bytes, "list.md")).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
});
