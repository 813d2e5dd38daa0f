import { z } from "zod";
import { HostName, Port } from "../endpoint";
import { secretName } from "../secret-name";
import { TlsWish } from "../tls-wish";

// Narrow on purpose: what stands between the brackets of MAIL and RCPT must not end the command.
const Mailbox = z
  .string()
  .max(254)
  .regex(/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9_.-]+$/i, "Give a mail address such as ops@example.org");

const Login = z.strictObject({
  user: z
    .string()
    .min(1, "Give the name to log in with")
    .max(254)
    .regex(/^[^\p{Cc}]+$/u, "The name holds a control character")
    .meta({ title: "User" }),
  password: secretName("Password"),
});

/** What a probe of a mail server is told. */
export const SmtpSettings = z
  .strictObject({
    host: HostName.meta({ title: "Host" }),
    port: Port.default(587).meta({ title: "Port", description: "587 with STARTTLS, 465 with TLS, 25 between servers" }),
    security: z.enum(["starttls", "tls", "none"]).default("starttls").meta({
      title: "Encryption",
      description: "starttls: begun in the clear. tls: from the first byte. none: in the clear, a warning",
    }),
    ca: TlsWish.shape.ca,
    auth: Login.optional().meta({ title: "Login has to be taken" }),
    from: Mailbox.optional().meta({ title: "Sender" }),
    to: Mailbox.optional().meta({ title: "Recipient that has to be taken" }),
    relayRefused: z.boolean().default(false).meta({
      title: "Mail from strangers to strangers has to be refused",
      description: "Asks without a login, and sends nothing",
    }),
    send: z.boolean().default(false).meta({
      title: "Send one mail",
      description: "With a mark of its own in its subject, by which to find it in the mailbox",
    }),
  })
  .superRefine(({ security, auth, from, to, send }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (auth && security === "none")
      refuse("security", "A password is never sent in the clear. Choose starttls or tls");
    if (to !== undefined && from === undefined)
      refuse("from", "Name the sender too: without one no recipient is taken");
    if (send && to === undefined) refuse("to", "Name whom the mail goes to");
  });
export type SmtpSettings = z.infer<typeof SmtpSettings>;
