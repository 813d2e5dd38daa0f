import type { Objection } from "./objection-to-spf";

const POLICIES = ["none", "quarantine", "reject"];

/**
 * What is wrong with a DMARC record, as it counts for the domain it stands at or, where `isAbove`, for one below it.
 * https://www.rfc-editor.org/rfc/rfc7489#section-6.3
 */
export function objectionToDmarc(record: string, isAbove: boolean): Objection | null {
  const tags = new Map(record.split(";").map((tag) => namedBy(tag)));
  const own = tags.get("p")?.toLowerCase();
  const below = isAbove ? tags.get("sp")?.toLowerCase() : undefined;
  const unknown = [own ?? "", below ?? own ?? ""].find((policy) => !POLICIES.includes(policy));
  if (unknown !== undefined)
    return { outcome: "fail", why: `does not say one policy (none, quarantine or reject), but “${unknown}”` };
  if ((below ?? own) === "none")
    return { outcome: "warn", why: `has the policy none${below ? " for domains below (sp)" : ""}: it only watches` };
  const share = tags.get("pct");
  if (share === undefined || share === "100") return null;
  return { outcome: "warn", why: `applies to ${share} % of the mails only (pct)` };
}

function namedBy(tag: string): [string, string] {
  const [name = "", ...value] = tag.split("=");
  return [name.trim().toLowerCase(), value.join("=").trim()];
}
