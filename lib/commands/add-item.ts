import { z } from "zod";
import { addItem as add } from "@/lib/domain/deployment/adding";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `after` is the item it stands behind; null puts it first in `section`. */
export const AddItem = z.object({
  deployment: Id,
  words: z.string().trim().min(3, "Say in a few words what is to be done.").max(500),
  section: Id,
  after: Id.nullable(),
  optional: z.boolean().default(false),
});

/** Adds an item to this deployment alone. */
export const addItem = onDeployment({
  input: AddItem,
  deed: "add-items",
  decide: (deployment, input, context) => ({ facts: add(deployment, asker(context), input), answer: {} }),
});
