import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "./steps/root.mjs";

const DOCUMENTS = join(ROOT, "prisma", "documents");
const documents = readdirSync(DOCUMENTS).toSorted();

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-parse-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As npm calls it for somebody standing in `from`: the exit code, the lines, and what went to standard error. */
function parse(files, from = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "parse.mjs"), ...files], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, INIT_CWD: from },
    encoding: "utf8",
  });
  return { status, stderr, lines: stdout.split("\n").filter(Boolean).map(JSON.parse) };
}

it("reads the five documents, every line of them, and gives them back", () => {
  const { status, stderr, lines } = parse(documents, DOCUMENTS);
  expect([status, stderr, lines.map(({ file }) => file)]).toEqual([0, "", documents]);
  const counted = lines.map(({ items, optional, contingent, optionSets, goLine }) => [
    ...[items, optional, contingent, optionSets, goLine],
  ]);
  expect(counted).toEqual([
    [25, 1, 0, 0, 41],
    [78, 0, 5, 1, 89],
    [168, 12, 7, 1, 718],
    [212, 0, 16, 0, 236],
    [99, 0, 9, 0, 138],
  ]);
  for (const line of lines) expect(line).toMatchObject({ unowned: [], roundTrip: true, language: "en" });
  expect(lines[2].problems).toContainEqual({ line: 47, message: expect.stringContaining("pip audit") });
  expect(lines.map(({ stages }) => stages.map(({ roles }) => roles.length))).toEqual([
    ...[
      [3, 1],
      [3, 1],
      [3, 1],
    ],
    ...[[4, 3, 1], [4]],
  ]);
  expect(lines[3].windows).toEqual(["0-2 hours", "2-24 hours", "1-7 days", "1-4 weeks"]);
  expect(lines[4].blocks).toMatchObject({ item: 99, group: 23, "sign-off": 4, code: 24, "status-choice": 1 });
});

it("says what it cannot read, and goes on", () => {
  writeFileSync(join(folder, "good.md"), "\uFEFF# Good\r\n- [ ] a\r\n- [x] b");
  writeFileSync(join(folder, "wide.md"), Buffer.from("\uFEFF# Wide\n- [ ] a\n", "utf16le"));
  writeFileSync(join(folder, "binary.md"), Buffer.from([0, 1, 2, 0, 255]));
  writeFileSync(join(folder, "empty.md"), "");
  const { status, lines } = parse(["none.md", "binary.md", ".", "empty.md", "good.md", "wide.md"]);
  expect(status).toBe(1);
  expect(lines.slice(0, 4)).toEqual([
    { file: "none.md", error: 'There is no file "none.md".' },
    { file: "binary.md", error: expect.stringContaining('"binary.md" is not a text document') },
    { file: ".", error: '"." is a folder: name the files in it.' },
    { file: "empty.md", error: expect.stringContaining('"empty.md" is empty') },
  ]);
  expect(lines.slice(4)).toMatchObject([
    { file: "good.md", title: "Good", items: 2, roundTrip: true, problems: [{ line: 3 }] },
    { file: "wide.md", title: "Wide", items: 1, roundTrip: true, problems: [] },
  ]);
});

it("asks for a file where none is named", () => {
  expect(parse([])).toMatchObject({ status: 2, lines: [], stderr: expect.stringContaining("-- FILE") });
});
