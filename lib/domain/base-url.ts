import { z } from "zod";

/** Where a deployment answers: http or https, without user or password, query or fragment. */
export const BaseUrl = z
  .string()
  .trim()
  .max(500)
  .refine(isBaseUrl, "Give an address such as https://shop.example.org, without a password, query or fragment.");

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === "";
}
