import { plain } from "@/lib/domain/checklist/checklist";
import { leaves } from "@/lib/domain/checklist/counts";
import type { Finding } from "../finding";

/** Below this many items a document is too short to have parts. */
const FEWEST = 8;
const eight = Array.from({ length: FEWEST }, (_, n) => `- [ ] Check service ${n}\n`).join("");

/** A launch without a way back. */
export default {
  examples: {
    good: [
      `# T\n\n## Prepare\n\n${eight}\n## Deployment\n\n- [ ] Go\n\n## Rollback\n\n1. Stop it\n`,
      `# T\n\n## Prepare\n\n${eight}- [ ] Rollback was rehearsed\n\n## Deployment\n\n- [ ] Go\n`,
      "# T\n\n## Prepare\n\n- [ ] Back up\n\n## Deployment\n\n- [ ] Go\n",
      `# T\n\n## Chores\n\n${eight}`,
    ],
    bad: [
      [
        `# T\n\n## Prepare\n\n${eight}\n## Deployment\n\n- [ ] Go\n`,
        ["Line 1: nothing says how to go back: add a rollback part with its steps, what sets it off, and who decides."],
      ],
    ],
  },
  find({ checklist, says }) {
    const { goLine, sections, items } = checklist;
    const back = (text: string) => says("rollback", text) !== null;
    if (goLine === null || leaves(checklist).length < FEWEST) return [];
    if (sections.some(({ title, contingency }) => contingency === "rollback" || back(title))) return [];
    if (items.some(({ words, contingency }) => contingency === "rollback" || back(plain(words)))) return [];
    const message =
      "nothing says how to go back: add a rollback part with its steps, what sets it off, and who decides.";
    return [{ line: 1, message }];
  },
} satisfies Finding;
