import { type VerdictLines, verdictLines } from "@/lib/domain/proof/verdict-lines";
import { verifyBundle } from "@/lib/domain/proof/verify-bundle";
import { unzipped } from "@/lib/domain/proof/zip";

const NO_ZIP = "This is not a zip file, or not a whole one. Export the bundle again and drop it as it was downloaded.";

const NOTHING = { findings: [], facts: [], signatures: [], timestamps: [], notes: [] };

const answer = document.querySelector<HTMLElement>("#answer");
const field = document.querySelector<HTMLInputElement>("#bundle");
const place = document.querySelector<HTMLElement>("#drop");
const expectation = document.querySelector<HTMLElement>("#expected");

/** What the address says after its "#": the deployment, the entry and its hash, as the code on a report carries them. */
function expected() {
  const [, deployment, seq, hash] = /^#([\w-]{1,60})\.(\d{1,9})\.([0-9a-f]{8,64})$/.exec(location.hash) ?? [];
  return deployment && seq && hash ? { deployment, seq: Number(seq), hash } : {};
}

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function list(title: string, lines: readonly string[], className = ""): HTMLElement[] {
  if (lines.length === 0) return [];
  const items = element("ul", "", className);
  items.append(...lines.map((line) => element("li", line)));
  return [element("h3", title), items];
}

function show(name: string, word: string, lines: VerdictLines): void {
  const { heading, findings, facts, signatures, timestamps, notes } = lines;
  answer?.replaceChildren(
    element("p", name),
    element("h2", `${word === "sound" ? "✓" : word === "broken" ? "✕" : "○"} ${heading}`, word),
    ...list("What does not match", findings, "broken"),
    ...list("What the record says", facts),
    ...list("Signatures", signatures),
    ...list("Timestamps", timestamps),
    ...notes.map((note) => element("p", note)),
  );
}

async function check(file: File): Promise<void> {
  answer?.replaceChildren(element("p", `Checking ${file.name}.`));
  // A large one takes a moment; the line above has to be seen first.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const files = unzipped(new Uint8Array(await file.arrayBuffer()));
  if (!files) return show(file.name, "broken", { ...NOTHING, heading: NO_ZIP });
  const verdict = verifyBundle(files, expected());
  show(file.name, verdict.word, verdictLines(verdict));
}

const take = (file: File | undefined) => {
  if (file) check(file).catch((error: unknown) => answer?.replaceChildren(element("p", `It cannot be read: ${error}`)));
};

function tell(): void {
  const { deployment, seq, hash } = { deployment: "", seq: 0, hash: "", ...expected() };
  const words = `A report led here: entry ${seq} of deployment ${deployment} must have the hash ${hash}. Drop its bundle, and this is checked too.`;
  if (expectation) expectation.textContent = hash ? words : "";
  answer?.replaceChildren();
}

field?.addEventListener("change", () => {
  take(field.files?.[0]);
  // So that the same file, chosen again, is checked again.
  field.value = "";
});
place?.addEventListener("dragover", (event) => event.preventDefault());
place?.addEventListener("drop", (event) => {
  event.preventDefault();
  take(event.dataTransfer?.files[0]);
});
addEventListener("hashchange", tell);
tell();
