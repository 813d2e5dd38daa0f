import { db } from "@/lib/db/client";

/** Whether a person has a second factor enrolled. */
export async function hasFactor(person: string): Promise<boolean> {
  return (await db.factor.count({ where: { person, enrolledAt: { not: null } } })) > 0;
}
