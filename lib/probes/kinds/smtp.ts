import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { probe } from "../probe";
import { smtpExpectations } from "../smtp/expectations";
import { observeSmtp, type SmtpSeen } from "../smtp/observe";
import { SmtpSettings } from "../smtp/settings";

/**
 * Speaks with a mail server: greeting, extensions, TLS with a certificate that holds, login under TLS alone, a recipient,
 * and that strangers are refused. One mail is sent only where that is asked for; that it arrives is not seen from here.
 */
export default probe<SmtpSettings, SmtpSeen>({
  title: "Mail server",
  usage: "Greets a mail server and checks STARTTLS, certificate, login, recipient and that it is no open relay.",
  examples: {
    "STARTTLS with a certificate that holds": { host: "mail.example.org" },
    "Our login is taken": {
      host: "mail.example.org",
      auth: { user: "app", password: "SMTP_PASSWORD" },
    },
    "Mail for operations is taken, and strangers are refused": {
      ...{ host: "mail.example.org", port: 25, relayRefused: true },
      ...{ from: "app@example.org", to: "ops@example.org" },
    },
    "One mail is sent": {
      ...{ host: "mail.example.org", port: 465, security: "tls", send: true },
      ...{ from: "app@example.org", to: "ops@example.org", auth: { user: "app", password: "SMTP_PASSWORD" } },
    },
  },
  settings: SmtpSettings,
  target: ({ host, port }) => ({ host, port }),
  active: ({ relayRefused, send }) => relayRefused || send,
  repeatable: ({ send }) => !send,
  patienceMs: () => 30_000,
  observe: observeSmtp,
  judge: (settings, seen) => verdictOf(smtpExpectations(settings, seen), "The mail server answers as expected"),
});
