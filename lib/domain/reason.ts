import { z } from "zod";
import { reasonGap } from "./reason-gap";

/**
 * Why somebody does what has to be explained, as it is asked for: trimmed, two words or more (in a script without
 * spaces four letters), 2000 characters at most. What a fact keeps is read more leniently, for facts are for good.
 */
export const Reason = z
  .string()
  .trim()
  .max(2000, "Say it in 2000 characters at most.")
  .superRefine((text, context) => {
    const message = reasonGap(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  });
