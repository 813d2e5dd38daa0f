import { z } from "zod";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { Address } from "../http/address";
import { judgePair, judgeUpgrade } from "../http/judge-redirect";
import { locate } from "../http/locate";
import { targetOf } from "../http/target-of";
import { shownTrace, type Trace, trace } from "../http/trace";
import { type ProbeContext, probe } from "../probe";

const Path = z
  .string()
  .max(500)
  .regex(/^\/[^\s\p{Cc}\p{Surrogate}#]*$/u, "Give a path that begins with a slash, such as /a/b?x=1");

const Settings = z
  .strictObject({
    paths: z
      .array(Path)
      .max(10, "Give at most 10 paths")
      .default(["/", "/a/b?x=1"])
      .meta({ title: "Paths asked by http", description: "Each has to lead to https with path and query kept" }),
    port: z
      .int()
      .min(1)
      .max(65_535)
      .default(80)
      .meta({ title: "Port of http", description: "The one that redirects to https" }),
    pairs: z
      .array(
        z.strictObject({
          from: Address.meta({ title: "From" }),
          to: Address.meta({ title: "To", description: "Where it has to end" }),
        }),
      )
      .max(20, "Give at most 20 redirects")
      .default([])
      .meta({ title: "Other redirects" }),
    statuses: z
      .array(z.int().min(300, "A redirect is 301, 302, 303, 307 or 308").max(308))
      .min(1, "Allow at least one status")
      .max(5)
      .default([301, 308])
      .meta({ title: "Status allowed", description: "301 and 308 are permanent" }),
    hops: z.int().min(1).max(5).default(1).meta({ title: "Redirects at most", description: "One is no chain" }),
    hsts: z.boolean().default(false).meta({ title: "Demand HSTS where it ends" }),
  })
  .superRefine(({ paths, pairs }, context) => {
    if (paths.length === 0 && pairs.length === 0)
      context.addIssue({ code: "custom", path: ["paths"], message: "This asserts nothing. Give a path or a redirect" });
  });
type Settings = z.infer<typeof Settings>;

type Seen = {
  upgrades: { path: string; trace: Trace }[];
  pairs: { from: string; to: string; trace: Trace }[];
};

/** Asks by plain http and follows by hand: to https of the same host first, for good, at once, with path and query kept. */
export default probe<Settings, Seen>({
  title: "Redirects",
  usage:
    "Checks that http leads to https at once and for good, with path and query kept, and that redirects end where they should.",
  examples: {
    "Everything asked by http is led to https": {},
    "The old address leads to the new one": {
      paths: [],
      pairs: [{ from: "https://old.example.org/", to: "https://www.example.org/" }],
    },
  },
  settings: Settings,
  target: ({ pairs }, baseUrl) => targetOf(pairs[0]?.from ?? "/", baseUrl),
  patienceMs: ({ paths, pairs }) => 10_000 + 5000 * (paths.length + pairs.length),
  observe,
  judge: (settings, { upgrades, pairs }) =>
    verdictOf(
      [
        ...upgrades.flatMap((upgrade) => judgeUpgrade(settings, upgrade)),
        ...pairs.flatMap((pair) => judgePair(settings, pair)),
      ],
      "Redirects lead where they should",
    ),
});

async function observe({ paths, pairs, port }: Settings, context: ProbeContext): Promise<Seen> {
  const seen: Seen = { upgrades: [], pairs: [] };
  const redirects: ReturnType<typeof shownTrace>[] = [];
  context.seen.details = { redirects };
  const follow = async (start: URL) => {
    const traced = await trace(start, context);
    redirects.push(shownTrace(traced));
    return traced;
  };
  for (const path of paths) {
    const { hostname } = locate("/", context.baseUrl);
    seen.upgrades.push({ path, trace: await follow(locate(`http://${hostname}:${port}${path}`, null)) });
  }
  for (const pair of pairs) {
    const to = locate(pair.to, context.baseUrl).href;
    seen.pairs.push({ from: pair.from, to, trace: await follow(locate(pair.from, context.baseUrl)) });
  }
  return seen;
}
