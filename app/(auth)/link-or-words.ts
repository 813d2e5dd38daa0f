import { type Link, readLink } from "@/lib/access/links";
import { Refusal } from "@/lib/domain/refusal";

/** A one-time link, or the sentence that says why it does not work. */
export async function linkOrWords(token: string): Promise<Link | string> {
  try {
    return await readLink(token);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
