import { z } from "zod";
import { isBadPort } from "./bad-port";

/** What a probe by HTTP asks: a path below the deployment's base URL, or a whole address. */
export const Address = z
  .string()
  .min(1, "Give a path such as /health, or an address")
  .max(2000)
  .superRefine((text, context) => {
    const message = objectionTo(text);
    if (message) context.addIssue({ code: "custom", message });
  });

function objectionTo(text: string): string | undefined {
  if (/[\p{Cc}\p{Surrogate}\s]/u.test(text)) return "The address holds a blank or a control character";
  if (text.startsWith("/")) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!/^https?:\/\//i.test(text) || !url)
    return "Expected a path such as /health, or an address that begins with http:// or https://";
  if (url.username || url.password)
    return "Leave user and password out of the address: they would be kept in the record";
  return isBadPort(url) ? `Port ${url.port} is not used for HTTP` : undefined;
}
