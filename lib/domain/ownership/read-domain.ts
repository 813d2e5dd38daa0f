import { Refusal } from "@/lib/domain/refusal";

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The name of a domain, in lower case and without its final dot. Refuses addresses, and what is not a whole name. */
export function readDomain(text: string): string {
  const domain = text.trim().toLowerCase().replace(/\.$/, "");
  const labels = domain.split(".");
  const named = labels.every((label) => LABEL.test(label)) && domain.length <= 230;
  if (!named || labels.length < 2 || /\.\d+$/.test(domain))
    throw new Refusal(
      "invalid",
      "This is not the name of a domain: expected for example example.org, without https:// and without a path.",
    );
  return domain;
}
