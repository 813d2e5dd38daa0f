import { z } from "zod";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { Address } from "../http/address";
import { corsAnswer } from "../http/cors/cors-answer";
import { hostileOrigins } from "../http/cors/hostile-origins";
import { type Asked, judgeCors } from "../http/cors/judge-cors";
import { locate } from "../http/locate";
import { targetOf } from "../http/target-of";
import { visit } from "../http/visit";
import { type ProbeContext, probe } from "../probe";

const Origin = z.string().superRefine((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.origin !== text || !/^https?:$/.test(url.protocol))
    context.addIssue({ code: "custom", message: "Give an origin without a path, such as https://app.example.org" });
});

const Settings = z.strictObject({
  url: Address.meta({ title: "Address", description: "One of the API that answers, such as /api/health" }),
  allowed: z
    .array(Origin)
    .max(5, "Give at most 5 origins")
    .default([])
    .meta({ title: "Origins let in", description: "Such as https://app.example.org. Every other one has to stay out" }),
  methods: z
    .array(z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]))
    .min(1, "Choose at least one method")
    .default(["GET"])
    .meta({ title: "Methods let in", description: "Each is asked for by a preflight" }),
  credentials: z.boolean().default(false).meta({
    title: "With credentials",
    description: "The origins let in may send cookies",
  }),
});
type Settings = z.infer<typeof Settings>;

/** Asks as pages of other sites would, with and without a preflight. Only the origins named may be let in. */
export default probe<Settings, readonly Asked[]>({
  title: "Cross-origin access (CORS)",
  usage:
    "Checks that pages of other sites are kept out of an API, by tricks too, and that the origins named are let in.",
  examples: {
    "Only our own site may use the API": { url: "/api/health", allowed: ["https://app.example.org"] },
    "No other site may use the API": { url: "/api/health" },
  },
  settings: Settings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  patienceMs: ({ allowed }) => 30_000 + 10_000 * allowed.length,
  observe,
  judge: (settings, asked) =>
    verdictOf(judgeCors(settings, asked), "Other sites are kept out, and those named are let in"),
});

async function observe(settings: Settings, context: ProbeContext): Promise<Asked[]> {
  const url = locate(settings.url, context.baseUrl);
  const all: Asked[] = [];
  context.seen.details = { origins: all };
  const ask = async (origin: { name: string; value: string }, hostile: boolean, method: string | null) => {
    const headers = [{ name: "origin", value: origin.value }];
    if (method) headers.push({ name: "access-control-request-method", value: method });
    const answer = await visit(url, { method: method ? "OPTIONS" : "GET", headers }, context);
    all.push({ origin: origin.value, name: origin.name, hostile, preflight: method, ...corsAnswer(answer) });
  };
  const bases = settings.allowed.length > 0 ? settings.allowed : [url.origin];
  for (const origin of hostileOrigins(bases, settings.allowed)) {
    await ask(origin, true, null);
    await ask(origin, true, settings.methods[0] ?? "GET");
  }
  for (const value of settings.allowed) {
    await ask({ name: value, value }, false, null);
    for (const method of settings.methods) await ask({ name: value, value }, false, method);
  }
  return all;
}
