import type { Reason } from "@/lib/domain/probe/reason";
import type { ProbeContext } from "../probe";
import { redactUrl } from "../redact";
import { Trouble } from "../trouble";
import { redirectOf } from "./follow";
import { type Header, valuesOf } from "./header";
import { hop } from "./hop";
import { locateRedirect } from "./locate";
import { visit } from "./visit";

const MOST_HOPS = 5;

/** The way redirects lead from an address, hop by hop, and where it ends or breaks off. */
export type Trace = {
  from: string;
  hops: { status: number; to: string }[];
  /** The last answer; null where the way broke off. */
  end: { status: number; encrypted: boolean; hsts: string[] } | null;
  /** Why it broke off: the target's fault without a reason. */
  trouble: { sentence: string; reason: Reason | null } | null;
};

/** Follows redirects by hand, each judged by the address guard, each certificate verified. A cancelled run is thrown. */
export async function trace(start: URL, context: ProbeContext): Promise<Trace> {
  const traced: Trace = { from: start.href, hops: [], end: null, trouble: null };
  try {
    traced.end = await walk(start, traced.hops, context);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    traced.trouble = { sentence: error.message, reason: error.reason };
  }
  return traced;
}

/** It as it may be kept. */
export const shownTrace = ({ from, hops, end, trouble }: Trace) => ({
  from: redactUrl(new URL(from)),
  hops: hops.map(({ status, to }) => ({ status, to: redactUrl(new URL(to)) })),
  ...{ status: end?.status ?? null, trouble: trouble?.sentence ?? null },
});

async function walk(start: URL, hops: Trace["hops"], context: ProbeContext): Promise<Trace["end"]> {
  const been = new Set([start.href]);
  let url = start;
  let { status, headers } = await visit(url, { method: "GET" }, context);
  for (;;) {
    const location = redirectOf({ status, headers });
    if (location === null) return endOf(url, status, headers);
    const from = url;
    url = await hop(async () => locateRedirect(location, from));
    hops.push({ status, to: url.href });
    context.seen.redirects.push({ status, url: url.href });
    if (been.has(url.href)) throw new Trouble("It redirects in a circle.");
    if (hops.length > MOST_HOPS) throw new Trouble(`It redirects more than ${MOST_HOPS} times.`);
    been.add(url.href);
    ({ status, headers } = await hop(() => visit(url, { method: "GET" }, context)));
  }
}

const endOf = ({ protocol }: URL, status: number, headers: readonly Header[]) => ({
  ...{ status, encrypted: protocol === "https:" },
  hsts: valuesOf(headers, "strict-transport-security"),
});
