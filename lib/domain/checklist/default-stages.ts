import type { Stage } from "./checklist";

/** The stages of a go gate that no document or choice decides: Technical, then Final approval. */
export const defaultStages = (): Stage[] => [
  stage("go1", "Technical", ["DevOps Engineer", "Database Administrator", "Security Engineer"]),
  stage("go2", "Final approval", ["Release manager"]),
];

const stage = (id: string, name: string, roles: readonly string[]): Stage => ({
  id,
  name,
  gate: "go",
  roles: roles.map((role) => ({ role, sections: null })),
});
