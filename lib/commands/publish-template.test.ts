import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { documentBytes } from "@/lib/db/documents";
import { joined } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, document, SMALL } from "./arrange.test-fixture";
import { previewImport } from "./preview-import";
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
    const again = {
      ...sent(`${SMALL}\n- [ ] One more\n`, { note: "Found at the last go" }),
      title: undefined,
      template: id,
    };
    const second = await publishTemplate(again, asking(dan));
    expect([second.id, second.version]).toEqual([id, 2]);
    expect(await publishTemplate(again, asking(dan))).toEqual(second);
    const noted = [{ version: 1 }, { version: 2, note: "Found at the last go" }];
    expect(await templateOf(id)).toMatchObject({ policy, versions: noted });
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

describe("the next version of a template", () => {
  const EDITED = SMALL.replace("## Preparation\n", "## Preparation\n- [ ] Push the image\n").replace("Freeze", "Lock");
  const nextOf = (template: string, content: string, more: object = {}) =>
    publishTemplate({ ...sent(content, { note: "As found", ...more }), title: undefined, template }, asking(dan));
  const checklistOf = async (id: string, version: number) =>
    (await templateOf(id))?.versions[version - 1]?.checklist ?? expect.fail();

  it("knows every item again, and gives new ones ids that nothing had", async () => {
    const { id } = await publishTemplate(sent(SMALL), asking(dan));
    await nextOf(id, EDITED);
    await nextOf(id, SMALL);
    const [first, second, third] = await Promise.all([1, 2, 3].map((version) => checklistOf(id, version)));
    const ids = (checklist: typeof first) => checklist?.items.map((item) => item.id);
    expect(ids(second)?.toSpliced(0, 1)).toEqual(ids(first));
    expect(ids(third)).toEqual(ids(first));
    expect(first?.highest).toBeLessThan(second?.highest ?? 0);
    expect(third?.highest).toBe(second?.highest);
  });

  it("carries the choices where none are given, and shows them with what differs before it is published", async () => {
    const choices = { goLine: 12, gate: "close", optional: { i2: true }, leftOut: ["i4"] };
    const { id } = await publishTemplate(sent(SMALL, { choices }), asking(dan));
    expect((await checklistOf(id, 1)).items.map((item) => item.id)).toEqual(["i1", "i2", "i3", "i5"]);
    const { fileName, document } = sent(EDITED);
    const preview = await previewImport({ fileName, document, template: id });
    expect(preview.choices).toEqual({ ...choices, goLine: 13 });
    expect(preview).toMatchObject({ version: 2, title: (await templateOf(id))?.title, problems: expect.any(Array) });
    expect(preview.differences?.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ["added", "“Push the image” is new in “Preparation”."],
      ["reworded", "“Freeze the main branch” reads “Lock the main branch” now."],
    ]);
    await nextOf(id, EDITED, { after: 1 });
    const made = (await templateOf(id))?.versions[1];
    expect(made?.choices).toEqual(preview.choices);
    expect(made?.checklist.items.find((item) => item.id === "i2")?.optional).toBe(true);
    expect(made?.checklist.items.map((item) => item.id)).not.toContain("i4");
    const same = { ...sent(EDITED), title: undefined, template: id };
    expect(await publishTemplate(same, asking(dan))).toMatchObject({ version: 2 });
  });

  it("asks what an item is that may be one of the version before, and keeps the answer", async () => {
    const { id } = await publishTemplate(sent(SMALL), asking(dan));
    const doubtful = SMALL.replace("Back up the database", "Copy the database twice");
    await expect(nextOf(id, doubtful)).rejects.toThrow("may be an item of version 1");
    await nextOf(id, doubtful, { choices: { readings: { 6: "same:i1" } } });
    expect((await checklistOf(id, 2)).items[0]?.id).toBe("i1");
    const same = { ...sent(doubtful), title: undefined, template: id };
    expect(await publishTemplate(same, asking(dan))).toMatchObject({ version: 2 });
  });

  it("is refused without a note, on a version that is not the latest, and with choices for nothing", async () => {
    const { id } = await publishTemplate(sent(SMALL), asking(dan));
    await expect(nextOf(id, EDITED, { note: undefined })).rejects.toMatchObject({
      detail: { fields: { note: expect.any(String) } },
    });
    await nextOf(id, EDITED, { after: 1 });
    await expect(nextOf(id, SMALL, { after: 1 })).rejects.toMatchObject({
      code: "stale",
      message: expect.stringMatching(/^Dan Lind published version 2 in the meantime\./),
    });
    await expect(nextOf(id, SMALL, { choices: { leftOut: ["i99"] } })).rejects.toThrow('"i99"');
    const both = await Promise.allSettled([nextOf(id, SMALL), nextOf(id, `${SMALL}\nBye\n`)]);
    const made = (await templateOf(id))?.versions ?? [];
    expect(made.length).toBe(2 + both.filter(({ status }) => status === "fulfilled").length);
  });

  it("may have another title, but not that of another template", async () => {
    const [taken, title] = [`Taken ${randomUUID()}`, `Renamed ${randomUUID()}`];
    await publishTemplate(sent(SMALL, { title: taken }), asking(dan));
    const { id } = await publishTemplate(sent(SMALL), asking(dan));
    const renamed = (as: string) =>
      publishTemplate(sent(SMALL, { template: id, note: "A better name", title: as }), asking(dan));
    await expect(renamed(taken)).rejects.toMatchObject({ code: "conflict" });
    expect(await renamed(title)).toMatchObject({ id, version: 2 });
    expect(await renamed(title)).toMatchObject({ id, version: 2 });
    expect((await templateOf(id))?.title).toBe(title);
  });

  it("shows what a first version would be, with the choices given", async () => {
    const { fileName, document } = sent(SMALL);
    const preview = await previewImport({ fileName, document, choices: { stages: [] } });
    expect(preview).toMatchObject({
      version: 1,
      title: "Depot to production",
      differences: null,
      choices: { stages: [] },
    });
    expect((await previewImport({ fileName, document, choices: { goLine: 999 } })).staffing).toEqual(expect.any(Array));
    const missing = previewImport({ fileName, document, template: "none" });
    await expect(missing).rejects.toMatchObject({ code: "missing" });
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

  it("are answered with why nobody could satisfy them", async () => {
    const [keeper, warden] = ["Keeper of the Key", "Warden of the Bridge"];
    await joined("Kim Alone", "member", keeper, warden);
    const text = SMALL.replace("DevOps Engineer", keeper).replace("Security Engineer", warden);
    const { id: template } = await publishTemplate(sent(text), asking(dan));
    const policy = { "four-eyes": "show", "one-person-one-role": "forbid", quorum: { [keeper]: 2 } };
    const answer = await setPolicy({ template, policy }, asking(olga));
    expect(answer).toMatchObject({
      staffing: expect.arrayContaining([
        expect.stringContaining(`Only Kim Alone holds ${keeper}, and 2 people have to`),
      ]),
    });
    const { quorum: _, ...alone } = policy;
    expect(await setPolicy({ template, policy: alone }, asking(olga))).toMatchObject({
      staffing: expect.arrayContaining([expect.stringContaining(`Only Kim Alone holds ${keeper} and ${warden}`)]),
    });
  });
});
