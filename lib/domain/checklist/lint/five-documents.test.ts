import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { examine } from "@/lib/domain/checklist/examine";

const said = (file: string) =>
  examine(readFileSync(`prisma/documents/${file}.txt`, "utf8"), {}).problems.map(({ message }) => message);

/** The findings that documents.md names; each document has more of the same kinds. */
it.each<[string, string[]]>([
  ["000_da947adc2427baaf", ["Line 1: nothing says how to go back", 'Line 12: the placeholder "example.com"']],
  ["001_c62c14fdc73efe7b", ['Line 192: "Rollback Plan" names nobody', 'Line 171: nobody can check "optimized"']],
  [
    "002_e691551143d6a01e",
    [
      'Line 166: "Redis Setup (Multi-Worker Production)" is not in the contents list that begins on line 11',
      'Line 723: "Run smoke tests" stands in "Full Rollback Checklist", another section, on line 685 already',
      'Line 47: "pip audit" is no command of pip: use "pip-audit".',
      'Line 328: the placeholder "PRODUCTION_DATABASE_URL" is left (also on lines 331, 354, 364)',
      'Line 64: the placeholder "strong_password_here" asks for a secret',
      'Line 760: the placeholder "Contact Information" is left (also on lines 761, 762, 763)',
    ],
  ],
  [
    "003_3b17831456d8d3e7",
    [
      'Line 83: "Rate limiting is configured" stands in "Authentication & Authorization", another section, on line 54',
      'Line 267: nobody can check "good"',
    ],
  ],
  [
    "004_a3cd84a06865aba7",
    [
      'Line 153: "http://your-domain.com/health" goes in clear (also on line 213), while line 160 asks for TLS',
      'Line 301: "backup_pre_deploy_20231120.sql" holds a day',
      'Line 153: the placeholder "your-domain.com" is left',
      'Line 288: "ROLLBACK CHECKLIST (IF NEEDED)" names nobody',
    ],
  ],
])("document %s", (file, expected) => {
  const messages = said(file);
  for (const begin of expected) expect(messages.filter((message) => message.startsWith(begin))).toHaveLength(1);
});
