import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** What a field says when its schema says nothing of its own: a sentence instead of zod's technical words. */
export function sentence(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is missing." : "This is not of the right kind.";
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return issue.origin === "string" ? `Use at most ${issue.maximum} characters.` : `At most ${issue.maximum}.`;
    case "invalid_format":
      return FORMATS[issue.format] ?? "This is not written in the right way.";
    case "invalid_value":
      return `Choose one of: ${issue.values.join(", ")}.`;
    case "unrecognized_keys":
      return `Nothing is known of: ${issue.keys.join(", ")}.`;
    default:
      return "This cannot be taken as it is.";
  }
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: "too_small" }>): string {
  if (origin !== "string") return `At least ${minimum}.`;
  return minimum === 1 ? "Fill this in." : `Use at least ${minimum} characters.`;
}

const FORMATS: Record<string, string> = {
  email: "This is not an e-mail address.",
  url: "This is not an address such as https://example.org.",
  datetime: "This is not a date and time.",
  base64: "This did not arrive whole. Send it again.",
};
