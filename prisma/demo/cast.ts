import type { AccountRole } from "@/lib/domain/actor";

type Character = { name: string; email: string; account: AccountRole; role: string | null };

const character = (name: string, email: string, account: AccountRole, role: string | null): Character => ({
  ...{ name, account, role },
  email: `${email}@demo.example`,
});

/** Somebody for every role of the five documents, two of them for one, and the accounts that hold none. */
export const cast: readonly Character[] = [
  character("Olivia Hart", "olivia.hart", "owner", null),
  character("Ruben Castillo", "ruben.castillo", "release-manager", "Release manager"),
  character("Dana Novák", "dana.novak", "member", "DevOps Engineer"),
  character("Felix Brandt", "felix.brandt", "member", "DevOps Engineer"),
  character("Amir Haddad", "amir.haddad", "member", "Database Administrator"),
  character("Sofia Lindqvist", "sofia.lindqvist", "member", "Security Engineer"),
  character("Jonas Keller", "jonas.keller", "member", "Backend Developer"),
  character("Priya Raman", "priya.raman", "member", "Technical Lead"),
  character("Mei Tanaka", "mei.tanaka", "member", "Product Manager"),
  character("Tomás Oliveira", "tomas.oliveira", "member", "Operations Manager"),
  character("Ingrid Berg", "ingrid.berg", "member", "Project Manager"),
  character("Leo Marchetti", "leo.marchetti", "member", "Product Owner"),
  character("Nadia Farouk", "nadia.farouk", "viewer", null),
];
