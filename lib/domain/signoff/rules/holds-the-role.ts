import { holdsRole } from "@/lib/domain/workspace/holds-role";
import type { Rule } from "../rule";

export default {
  claim: "Only those who hold a role sign for it",
  objections({ system }, { role, person }) {
    if (holdsRole(person, role, system.id)) return [];
    return [`${person.name} does not hold the role ${role} for ${system.name}. An owner can grant it under People.`];
  },
} satisfies Rule;
