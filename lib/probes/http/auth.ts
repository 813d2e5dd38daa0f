import { z } from "zod";
import type { ProbeContext } from "../probe";
import { secretName } from "../secret-name";
import { authorityOf } from "./connection";
import type { Header } from "./header";

/** What a request shows to be let in. */
export const Auth = z
  .strictObject({
    type: z.enum(["basic", "bearer", "header"]).meta({
      title: "How it is sent",
      description: "With a user name (basic), as a token (bearer), or in a header of its own",
    }),
    user: z
      .string()
      .max(200)
      .regex(/^[^:\p{Cc}]*$/u, "A user name holds no colon")
      .optional()
      .meta({ title: "User name" }),
    header: z
      .string()
      .max(100)
      .regex(/^[!#$%&'*+.^_`|~\w-]+$/, "Give the name of a header, such as X-Api-Key")
      .optional()
      .meta({ title: "Header", description: "Its name, such as X-Api-Key" }),
    secret: secretName("Password or token"),
  })
  .superRefine(({ type, user, header }, context) => {
    if (type === "basic" && !user) context.addIssue({ code: "custom", path: ["user"], message: "Give the user name" });
    if (type === "header" && !header)
      context.addIssue({ code: "custom", path: ["header"], message: "Give the name of the header" });
  });
export type Auth = z.infer<typeof Auth>;

/**
 * The header that lets a request in; none where nothing is to be shown.
 * @throws Trouble as `context.secret` does
 */
export async function credential(auth: Auth | undefined, url: URL, { secret }: ProbeContext): Promise<Header[]> {
  if (!auth) return [];
  const value = await secret(auth.secret, authorityOf(url));
  if (auth.type === "header") return [{ name: (auth.header ?? "").toLowerCase(), value }];
  const shown =
    auth.type === "basic" ? `Basic ${Buffer.from(`${auth.user}:${value}`).toString("base64")}` : `Bearer ${value}`;
  return [{ name: "authorization", value: shown }];
}
