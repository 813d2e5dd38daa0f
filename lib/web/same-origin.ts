import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";

const HOME = new URL(env.NEXTAUTH_URL).origin;

/**
 * Refuses a request that another site made a browser send. Sec-Fetch-Site cannot be forged by a page; browsers send it
 * over https and to localhost, and elsewhere the exact Origin must do.
 */
export function demandSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const allowed = site === null ? request.headers.get("origin") === HOME : site === "same-origin";
  if (!allowed)
    throw new Refusal(
      "forbidden",
      `This came from another site and was not carried out. Open ${HOME} and do it there.`,
    );
}
