import { db } from "@/lib/db/client";

/** A person as found by e-mail, with what is stored of the password; null where nobody can sign in with it. */
export async function credentialOf(email: string): Promise<{ person: string; password: string } | null> {
  const [row] = await db.$queryRaw<{ person: string; password: string }[]>`
    SELECT p.id AS person, c.password FROM person p JOIN credential c ON c.person = p.id
    WHERE p.email = ${email.trim().normalize("NFC").toLowerCase()} AND p.joined AND NOT p.disabled AND c.password <> ''`;
  return row ?? null;
}

/** What is stored of a person's password; null where there is none. */
export async function passwordOf(person: string): Promise<string | null> {
  const row = await db.credential.findUnique({ where: { person }, select: { password: true } });
  return row?.password || null;
}

/** Whether a person may sign in: has joined, is not disabled, and has this e-mail where one is given. */
export async function canSignIn(person: string, email?: string): Promise<boolean> {
  const theirs = email ? { email: email.toLowerCase() } : {};
  return (await db.person.count({ where: { id: person, joined: true, disabled: false, ...theirs } })) === 1;
}
