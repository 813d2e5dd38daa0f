import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { documentBytes } from "@/lib/db/documents";
import { joined } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, document, SMALL } from "./arrange.test-fixture";
import { publishTemplate } from "./publish-template";
import { setPolicy } from "./set-policy";

let dan: Person;
let olga: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  olga = await joined("Olga Ray", "owner");
});

const sent = (content: string | Buffer, more: object = {}) => ({
  fileName: "list.md",
  document: Buffer.from(content).toString("base64"),
  title: `List ${randomUUID()}`,
  ...more,
});

const templateOf = async (id: string) => (await readWorkspace()).templates[id];

describe("publishing a template", () => {
  it("keeps the document byte for byte, by its hash", async () => {
    const bytes = document("003");
    const { id, version } = await publishTemplate(sent(bytes), asking(dan));
    const made = (await templateOf(id))?.versions[0];
    expect([version, made?.bytes, made?.checklist.items.length]).toEqual([1, bytes.length, expect.any(Number)]);
    expect(made?.document).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(Buffer.from((await documentBytes(made?.document ?? "")) ?? "").equals(bytes)).toBe(true);
  });

  it("makes the next version of a template, once, and keeps its title and rules", async () => {
    const { id } = await publishTemplate(sent(SMALL), asking(dan));
    const policy = { "four-eyes": "show", "one-person-one-role": "show" } as const;
    await setPolicy({ template: id, policy }, asking(olga));
    const again = { ...sent(`${SMALL}\n- [ ] One more\n`), title: undefined, template: id };
    const second = await publishTemplate(again, asking(dan));
    expect([second.id, second.version]).toEqual([id, 2]);
    expect(await publishTemplate(again, asking(dan))).toEqual(second);
    expect(await templateOf(id)).toMatchObject({ policy, versions: [{ version: 1 }, { version: 2 }] });
  });

  it("takes the choices: where go is, and what the sign-off block decides", async () => {
    const { id } = await publishTemplate(sent(SMALL, { choices: { goLine: 7, gate: "close" } }), asking(dan));
    const checklist = (await templateOf(id))?.versions[0]?.checklist;
    expect(checklist?.goLine).toBe(7);
    expect(checklist?.stages.map(({ gate }) => gate)).toEqual(["go", "go", "close", "close"]);
  });

  it.each([
    ["nothing in it", "  \n", "is empty"],
    ["bytes that are no text", Buffer.from([0, 1, 2, 0, 255]), "is not a text document"],
    ["more than 2 MB", "x".repeat(2_000_001), "2,000,000"],
    ["nothing to tick", "Only words.\n", "Nothing to tick"],
    ["a question left open", "# L\n\n## Deployment Steps\n- [ ] Push\n", "choose where the launch begins"],
  ])("refuses a document with %s in words", async (_, content, words) => {
    await expect(publishTemplate(sent(content), asking(dan))).rejects.toThrow(words);
  });

  it("refuses a title that is taken, a template that is not there, and a member", async () => {
    const title = `Twin ${randomUUID()}`;
    await publishTemplate(sent(SMALL, { title }), asking(dan));
    await expect(publishTemplate(sent(SMALL, { title }), asking(dan))).rejects.toMatchObject({ code: "conflict" });
    await expect(publishTemplate(sent(SMALL, { template: "none" }), asking(dan))).rejects.toMatchObject({
      code: "missing",
    });
    const mia = await joined("Mia Sol", "member");
    await expect(publishTemplate(sent(SMALL), asking(mia))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the rules of a template", () => {
  it("are set by an owner alone, and setting them twice is one event", async () => {
    const { id: template } = await publishTemplate(sent(SMALL), asking(dan));
    const raw = { template, policy: { "four-eyes": "show", "one-person-one-role": "forbid" } };
    await expect(setPolicy(raw, asking(dan))).rejects.toMatchObject({ code: "forbidden" });
    await setPolicy(raw, asking(olga));
    const changed = (await templateOf(template))?.seq;
    await setPolicy(raw, asking(olga));
    expect(await templateOf(template)).toMatchObject({ policy: raw.policy, seq: changed });
  });
});
