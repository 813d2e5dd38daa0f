import { cut } from "@/lib/domain/cut";

/** A role as the product names it; `candidates` are what an ambiguous word may mean, empty where it is clear. */
export type RoleReading = { role: string; candidates: readonly string[] };

const acts = /\s+(?:approvals?|sign[- ]?offs?|reviews?|signatures?|approved|acceptance)$/i;

// Standard names of the field for areas and abbreviations that documents use in their place.
const names: Record<string, string> = {
  security: "Security Engineer",
  operations: "Operations Manager",
  ops: "Operations Manager",
  devops: "DevOps Engineer",
  database: "Database Administrator",
  "database admin": "Database Administrator",
  dba: "Database Administrator",
  "tech lead": "Technical Lead",
  technical: "Technical Lead",
  qa: "QA Lead",
  quality: "QA Lead",
  "quality assurance": "QA Lead",
  po: "Product Owner",
  sre: "Site Reliability Engineer",
  ciso: "Chief Information Security Officer",
  cto: "Chief Technology Officer",
};

const ambiguous: Record<string, readonly string[]> = {
  pm: ["Product Manager", "Project Manager", "Program Manager"],
};

/** Reads the label of a signature: "Security Review" is the Security Engineer; an ambiguous word stays as written. */
export function roles(label: string): RoleReading {
  const words = label
    .trim()
    .replace(/[:\s]+$/, "")
    .replace(acts, "")
    .trim();
  const stripped = cut(words, 80).trim();
  const key = stripped.toLowerCase();
  return { role: names[key] ?? stripped, candidates: ambiguous[key] ?? [] };
}
