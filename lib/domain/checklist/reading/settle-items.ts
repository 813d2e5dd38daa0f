import type { Item } from "@/lib/domain/checklist/checklist";
import { expectations, expectedIn } from "@/lib/domain/checklist/meaning/expectations";
import { isStruck } from "@/lib/domain/checklist/meaning/is-struck";
import { outsideCode, owners, prefix } from "@/lib/domain/checklist/meaning/owners";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Reading } from "./reading";

/** Adds to all items what their words and commands say beside the task: who does it, what should be seen, struck out. */
export function settleItems({ says, items }: Pick<Reading, "says" | "items">) {
  const marked: Marked[] = [];
  for (const item of items) {
    const text = outsideCode(item.words);
    const mark = prefix(text);
    if (mark !== null && isTeam(mark)) marked.push({ item, text, mark });
    else settle(says, item, text, owners(says, text, mark));
  }
  const teams = repeated(marked);
  for (const { item, text, mark } of marked) {
    const named = owners(says, text, mark);
    settle(says, item, text, teams.has(mark) ? [...named, mark] : named);
  }
}

/** An item, and what stands before its words and may be a team. */
type Marked = { item: Item; text: string; mark: string };

function settle(says: Says, item: Item, text: string, named: readonly string[]) {
  add(item, "owners", named);
  add(item, "expected", expectations(says, text));
  for (const code of item.code) add(item, "expected", expectedIn(says, code.text));
  if (isStruck(says, item.words)) item.struck = true;
}

function add(item: Item, key: "owners" | "expected", found: readonly string[]) {
  const known = item[key];
  // Most items say nothing: no sets are made for them.
  if (found.length === 0 && known === undefined) return;
  item[key] = [...new Set([...(known ?? []), ...found])];
}

// What is short, in capitals and stands before words is no team where it names a technique.
const technique =
  /^(?:API|APM|AWS|CDN|CI|CD|CORS|CPU|CSP|CSRF|CSS|DB|DNS|EC2|ENV|ETA|FAQ|FTP|FYI|GCP|HSTS|HTML|HTTPS?|IAM|IP|JS|JSON|JWT|K8S|KPI|LB|LDAP|MFA|NB|NOTE|OS|PHP|RAM|RBAC|RDS|REST|S3|SAML|SDK|SEO|SLA|SLI|SLO|SMTP|SQL|SSH|SSL|SSO|TCP|TLS|TODO|TTL|UI|URLS?|UX|VM|VPC|VPN|WAF|XML|XSS|YAML|MUST|P\d|HIGH|LOW|NEW|OLD|OK|NO|YES|GO|T|[A-Z])$/;
const system = /^(?:Windows|Linux|mac ?OS|OS ?X|iOS|Android)$/i;

/** Marks before words that stand there more than once and so name a team: "TC: …", "Windows: …". */
function repeated(marked: readonly Marked[]): Set<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { mark } of marked) {
    if (once.has(mark)) more.add(mark);
    once.add(mark);
  }
  return more;
}

const isTeam = (label: string) => system.test(label) || (/^[A-Z]{2,4}$/.test(label) && !technique.test(label));
