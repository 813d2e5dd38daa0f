import type { Choices } from "@/lib/domain/checklist/choices";

const LISTS = new Set(["readings", "renamed", "optional", "windows", "leftOut"]);
const size = (value: unknown): number => Object.keys(Object(value)).length;

/** Without what chooses nothing: the same choices are then the same value, however they were reached. */
export const tidied = (choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name, value]) => !LISTS.has(name) || size(value) > 0));
