import { z } from "zod";

/** What an account may do; each also does what the ones after it may (domain.md, last table). */
export const AccountRole = z.enum(["owner", "release-manager", "member", "viewer"]);
export type AccountRole = z.infer<typeof AccountRole>;

/** A sign-off role as the document names it, for example "Database Administrator". Its name is its identity. */
export const Role = z.string().trim().min(1).max(80);
export type Role = z.infer<typeof Role>;

/** Who did it: a person, the worker on behalf of a probe, or the installation itself. Names are as they were then. */
export const Actor = z.object({
  kind: z.enum(["person", "probe", "installation"]),
  id: z.string(),
  name: z.string(),
});
export type Actor = z.infer<typeof Actor>;
