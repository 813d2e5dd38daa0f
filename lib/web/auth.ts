import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/lib/access/sessions";
import { type CodeWanted, signIn, signInWithPasskey } from "@/lib/access/sign-in";
import { tokenHash } from "@/lib/access/tokens";
import { PasskeyAnswer } from "@/lib/domain/factor/passkey";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { cookies } from "./cookies";
import { log } from "./log";
import { NETWORK } from "./marks";
import { LIFE } from "./ticket";

const password = Credentials({
  credentials: { email: {}, password: {}, code: {} },
  async authorize(given, request) {
    const { email, password, code } = given ?? {};
    if (typeof email !== "string" || typeof password !== "string") return null;
    const sid = await signIn({ email, password, code, ...whence(request) }).catch(refuse);
    return sid === null ? null : { id: sid };
  },
});

const passkey = Credentials({
  id: "passkey",
  credentials: { answer: {}, email: {} },
  async authorize(given, request) {
    const { success, data } = PasskeyAnswer.safeParse(parsed(given?.answer ?? ""));
    if (!success) return null;
    return { id: await signInWithPasskey({ passkey: data, email: given?.email, ...whence(request) }).catch(refuse) };
  },
});

function whence(request: { headers?: Record<string, unknown> | undefined }) {
  const { [NETWORK]: network, "user-agent": agent } = request.headers ?? {};
  return { network: typeof network === "string" ? network : "unknown", agent: typeof agent === "string" ? agent : "" };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

// next-auth puts the message of what is thrown here into an address: a code, and never what really went wrong.
function refuse(error: unknown): never {
  if (!(error instanceof Refusal) || error.code === "unavailable") {
    log.error({ error: error instanceof Error ? error.message : error }, "signing in failed");
    throw new Error("unavailable");
  }
  const detail = (error.detail ?? {}) as { retryAfter?: number } & Partial<CodeWanted>;
  if (detail.retryAfter !== undefined) throw new Error(`wait-${detail.retryAfter}`);
  if (detail.codeWanted) throw new Error(detail.codeWanted.given ? "code-wrong" : "code");
  throw new Error("passkey");
}

/** Signing in with e-mail, password and perhaps a code, or with a passkey. The token carries the session's id and nothing else; all the rest is looked up. */
export const auth: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  useSecureCookies: env.NEXTAUTH_URL.startsWith("https:"),
  cookies,
  session: { strategy: "jwt", maxAge: LIFE },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [password, passkey],
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
