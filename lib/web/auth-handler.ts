import NextAuth from "next-auth";
import { answerTo } from "./answer";
import { auth } from "./auth";
import { demandSameOrigin } from "./same-origin";

type Handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

const nextAuth = NextAuth(auth) as Handler;

/** What next-auth answers, for this site's own pages only, with cookies that end with the browser. */
export const authHandler: Handler = async (request, context) => {
  try {
    if (request.method === "POST") demandSameOrigin(request);
    return withoutExpiry(await nextAuth(request, context));
  } catch (error) {
    const { status, headers, body } = answerTo(error);
    return Response.json(body, { status, headers });
  }
};

function withoutExpiry(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("set-cookie");
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", ending(cookie));
  return new Response(response.body, { status: response.status, headers });
}

/** A cookie that is being taken away keeps the past moment that does it. */
const ending = (cookie: string) =>
  /^[^=]+=;|Max-Age=0/.test(cookie) ? cookie : cookie.replace(/;\s*(Expires|Max-Age)=[^;]*/gi, "");
