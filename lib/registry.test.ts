import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const registries = [
  { name: "probes", folder: "lib/probes/kinds", file: "lib/probes/registry.ts" },
  { name: "rules", folder: "lib/domain/signoff/rules", file: "lib/domain/signoff/registry.ts" },
  {
    name: "findings",
    folder: "lib/domain/checklist/lint/findings",
    file: "lib/domain/checklist/lint/registry.ts",
  },
  { name: "formats", folder: "lib/domain/report/formats", file: "lib/domain/report/registry.ts" },
];

describe.each(registries)("the registry of $name", ({ name, folder, file }) => {
  it("lists exactly the files of its folder (`npm run registries` writes it anew)", async () => {
    await expect(written(name, folder)).toMatchFileSnapshot(`../${file}`);
  });
});

function written(name: string, folder: string): string {
  const files = readdirSync(folder).filter((entry) => entry.endsWith(".ts") && !entry.includes(".test"));
  const kinds = files.map((entry) => entry.replace(/[.]ts$/, "")).sort();
  const from = folder.split("/").at(-1);
  const imports = kinds.map((kind) => `import ${camel(kind)} from "./${from}/${kind}";\n`);
  const members = kinds.map((kind) => (kind === camel(kind) ? kind : `"${kind}": ${camel(kind)}`));
  const note = "// Written by `npm run registries`. To add an entry, add a file.";
  return `${note}\n${imports.join("")}\nexport const ${name} = { ${members.join(", ")} };\n`;
}

const camel = (kebab: string): string => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
