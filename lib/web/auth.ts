import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/lib/access/sessions";
import { signIn } from "@/lib/access/sign-in";
import { tokenHash } from "@/lib/access/tokens";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { cookies } from "./cookies";
import { log } from "./log";
import { NETWORK } from "./marks";
import { LIFE } from "./ticket";

const password = Credentials({
  credentials: { email: {}, password: {} },
  async authorize(given, request) {
    const { email, password } = given ?? {};
    if (typeof email !== "string" || typeof password !== "string") return null;
    const headers = (request.headers ?? {}) as Record<string, string | undefined>;
    const sid = await signIn({
      ...{ email, password },
      network: headers[NETWORK] ?? "unknown",
      agent: headers["user-agent"] ?? "",
    }).catch(refuse);
    return sid === null ? null : { id: sid };
  },
});

// next-auth puts the message of what is thrown here into an address: a code, and never what really went wrong.
function refuse(error: unknown): never {
  if (error instanceof Refusal && error.code === "too-many") {
    const { retryAfter } = error.detail as { retryAfter: number };
    throw new Error(`wait-${retryAfter}`);
  }
  log.error({ error: error instanceof Error ? error.message : error }, "signing in failed");
  throw new Error("unavailable");
}

/** Signing in with e-mail and password. The token carries the session's id and nothing else; all the rest is looked up. */
export const auth: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  useSecureCookies: env.NEXTAUTH_URL.startsWith("https:"),
  cookies,
  session: { strategy: "jwt", maxAge: LIFE },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [password],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user?.id ?? token["sid"] }),
    // Who is signed in is asked of GET /api/v1/session; the session's id never reaches a script.
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.["sid"] === "string") await endSession(tokenHash(token["sid"]));
    },
  },
  logger: {
    error: (code) => log.error({ code }, "next-auth"),
    warn: () => {},
    debug: () => {},
  },
};
