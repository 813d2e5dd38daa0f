import { z } from "zod";
import { objectionToRegex } from "../regex";

/** A regular expression as a person writes it. */
export const Pattern = z.string().superRefine((pattern, context) => {
  const message = objectionToRegex(pattern);
  if (message) context.addIssue({ code: "custom", message });
});
