import { expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";
import { placeholdersIn } from "./placeholders-in";

const document = `# Shop

Read [Your Name] first, at {{ region }}.

\`\`\`sh
ping <host-a>
\`\`\`

| Where | What |
|---|---|
| <cell> | TBD |

- [ ] Open **https://your-domain.com** and \`curl your-domain.com/<path>\`
  - Note on <note-b>
  \`\`\`sh
  psql -h <db-host>
  \`\`\`

## Cache

### Option A: use <option-a>

\`\`\`sh
run <option-code>
\`\`\`

### Option B: use another

Words of {option_note}.
`;

it("finds each once, wherever the run page shows words, in the order of the lines", () => {
  const found = placeholdersIn(parse(document).checklist);
  const names = found.map(({ name }) => name);
  expect(names).toEqual([
    ...["Your Name", "region", "host-a", "cell", "your-domain.com", "path", "note-b", "db-host"],
    ...["option-a", "option-code", "option_note"],
  ]);
  expect(found[4]).toEqual({ name: "your-domain.com", line: 13 });
});
