import { describe, expect, it } from "vitest";
import { runApart } from "./run-apart";

const program = (source: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads";${source}`)}`);
const answering = (words: string) => program(`parentPort.once("message", (question) => { ${words} });`);
const LIMITS = { milliseconds: 20_000, megabytes: 64 };

describe("a program in a thread of its own", () => {
  it("is sent the question and gives the answer, bytes too", async () => {
    const twice = answering("parentPort.postMessage(question.map((byte) => byte * 2))");
    const question = Uint8Array.from([1, 2]);
    expect(await runApart(twice, question, LIMITS)).toEqual({ kind: "answered", answer: Uint8Array.from([2, 4]) });
    expect(question).toEqual(Uint8Array.from([1, 2]));
  });

  it("knows nothing of the environment", async () => {
    const tell = answering("parentPort.postMessage(Object.keys(process.env))");
    expect(await runApart(tell, "", LIMITS)).toEqual({ kind: "answered", answer: [] });
  });

  it("is ended when it takes too long, also in a loop that never lets go", async () => {
    const forever = answering("for (;;);");
    expect(await runApart(forever, "", { ...LIMITS, milliseconds: 300 })).toEqual({ kind: "late" });
  });

  it("is ended when it takes too much memory", async () => {
    const hungry = answering("const all = []; for (;;) all.push([all.length]);");
    expect(await runApart(hungry, "", LIMITS)).toEqual({ kind: "out-of-memory" });
  });

  it.each([
    ["throws", answering('throw new Error("No such box.")'), "No such box."],
    ["ends without an answer", answering("process.exit(3)"), "ended with 3"],
    ["does not begin", program("syntax error"), "Unexpected identifier"],
    ["is not there", new URL("file:///nowhere/parser.js"), "Cannot find module"],
  ])("is told from one that answers when it %s", async (_, broken, words) => {
    const error = expect.objectContaining({ message: expect.stringContaining(words) });
    expect(await runApart(broken, "", LIMITS)).toEqual({ kind: "broken", error });
  });
});
