import { notFound } from "next/navigation";
import { Refusal } from "@/lib/domain/refusal";

/** What a page asks for; where it is not there, the page says so in words instead of failing. */
export async function found<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal && error.code === "missing") notFound();
    throw error;
  }
}
