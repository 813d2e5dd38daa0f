import { env } from "@/lib/env";

const secure = env.NEXTAUTH_URL.startsWith("https:");

// Browsers keep a cookie named __Host- only over https, so a plain address has plain names.
const named = (name: string) => ({
  name: `${secure ? "__Host-" : ""}countersign-${name}`,
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
});

/** The cookies of signing in, as next-auth wants them named and kept. */
export const cookies = {
  sessionToken: named("session"),
  csrfToken: named("csrf"),
  callbackUrl: named("callback"),
};

/** A Set-Cookie line for the session; an empty value takes it away. It carries no Expires: it ends with the browser. */
export const sessionCookie = (value: string): string =>
  `${cookies.sessionToken.name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}${value ? "" : "; Max-Age=0"}`;

/** The session cookie in a Cookie header; undefined where it has none. */
export const sessionIn = (header: string): string | undefined =>
  header
    .split(/; */)
    .find((pair) => pair.startsWith(`${cookies.sessionToken.name}=`))
    ?.slice(cookies.sessionToken.name.length + 1);
