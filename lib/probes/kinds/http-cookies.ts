import { z } from "zod";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { Address } from "../http/address";
import { judgeCookies } from "../http/judge-cookies";
import { locate } from "../http/locate";
import { type Cookie, readCookies, shownCookie } from "../http/read-cookies";
import { targetOf } from "../http/target-of";
import { visit } from "../http/visit";
import { type ProbeContext, probe } from "../probe";

const Names = z.array(z.string().min(1, "Give the name of a cookie").max(200)).max(20, "Name at most 20 cookies");

const Settings = z.strictObject({
  urls: z
    .array(Address)
    .min(1, "This asserts nothing. Give an address that sets cookies, such as /login")
    .max(10, "Give at most 10 addresses")
    .default(["/"])
    .meta({ title: "Addresses", description: "Those that set cookies, such as /login" }),
  session: Names.default([]).meta({
    title: "Cookies of a session",
    description:
      "They have to be set, and scripts must not read them. Names that look like one count without being named",
  }),
  readable: Names.default([]).meta({
    title: "Cookies that scripts may read",
    description: "Such as csrftoken",
  }),
  persistent: z.boolean().default(false).meta({
    title: "A session may outlive the browser",
    description: "Then its cookies may carry Expires or Max-Age",
  }),
  parents: z.boolean().default(false).meta({
    title: "Cookies may go to other hosts of the domain",
    description: "Then they may carry a wider Domain",
  }),
});
type Settings = z.infer<typeof Settings>;

type Seen = { asked: { url: string; host: string; encrypted: boolean; status: number; cookies: Cookie[] }[] };

/** Asks addresses that set cookies and judges what each cookie says of itself, as it was sent. No value is kept. */
export default probe<Settings, Seen>({
  title: "Cookies",
  usage:
    "Checks that cookies are Secure, HttpOnly and SameSite, that none is set for a wider domain, and that sessions end.",
  examples: {
    "The cookies of the login page are safe": { urls: ["/login"], session: ["sessionid"], readable: ["csrftoken"] },
  },
  settings: Settings,
  target: ({ urls }, baseUrl) => targetOf(urls[0] ?? "/", baseUrl),
  patienceMs: ({ urls }) => 5000 + 5000 * urls.length,
  observe,
  judge: (settings, { asked }) => verdictOf(judgeCookies(settings, asked), "Every cookie is safe"),
});

async function observe({ urls }: Settings, context: ProbeContext): Promise<Seen> {
  const asked: Seen["asked"] = [];
  const kept: unknown[] = [];
  context.seen.details = { answers: kept };
  for (const one of urls) {
    const url = locate(one, context.baseUrl);
    const { status, headers } = await visit(url, { method: "GET" }, context);
    const cookies = readCookies(headers);
    asked.push({ url: one, host: url.hostname, encrypted: url.protocol === "https:", status, cookies });
    kept.push({ url: one, status, cookies: cookies.map(shownCookie) });
  }
  return { asked };
}
