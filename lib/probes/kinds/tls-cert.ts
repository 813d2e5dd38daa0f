import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { endpointFor, endpointOf } from "../endpoint";
import { everyAddress } from "../every-address";
import { type ProbeContext, probe, type Target } from "../probe";
import { type AtAddress, type CertSeen, certExpectations } from "../tls/cert-expectations";
import { CertSettings } from "../tls/cert-settings";
import { presented } from "../tls/presented";
import { Trouble } from "../trouble";

const HTTPS = 443;

/**
 * Looks at the certificate a server shows, at every address of its name: that it verifies, is for the name, is valid for
 * long enough, is sent with its intermediates, and is of a size and signature that hold. What is weak is read as well as
 * what is good: it is judged here, not refused unseen by our own TLS.
 */
export default probe<CertSettings, CertSeen>({
  title: "Certificate",
  usage: "Reads the TLS certificate of a server and checks trust, name, dates, chain, key and signature.",
  examples: {
    "The certificate of the site is good and not about to end": {},
    "30 days are left at least": { host: "app.example.org", minDaysLeft: 30 },
    "The mail server's certificate": { host: "mail.example.org", port: 587, starttls: "smtp" },
    "The database's certificate": { host: "db.example.org", port: 5432, starttls: "postgres" },
  },
  settings: CertSettings,
  target: (settings, baseUrl) => endpointOf(settings, baseUrl, HTTPS),
  patienceMs: () => 30_000,
  observe,
  judge: (settings, seen) => ({
    ...verdictOf(
      certExpectations(settings, seen),
      "The certificate is trusted, for this name, and valid for long enough",
    ),
    transient: seen.all.some((one) => "transient" in one && one.transient),
  }),
});

async function observe(settings: CertSettings, context: ProbeContext): Promise<CertSeen> {
  const target = endpointFor(settings, context.baseUrl, HTTPS);
  const name = settings.servername ?? target.host;
  const addresses = settings.allAddresses ? await everyAddress(target, context) : [undefined];
  const all: AtAddress[] = [];
  for (const ip of addresses) all.push(await lookAt(target, ip, name, settings, context));
  context.seen.details = { certificates: all };
  return { name, at: context.now().toISOString(), all };
}

async function lookAt(
  target: Target,
  ip: string | undefined,
  name: string,
  { starttls, ca }: CertSettings,
  context: ProbeContext,
): Promise<AtAddress> {
  const asked = { ...target, ...(ip !== undefined && { ip }), greeting: starttls, name, trust: ca ?? context.trust };
  try {
    const shown = await presented(asked, context);
    return { ip: context.seen.target?.ip ?? target.host, presented: shown };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { message: seen, reason, transient } = error;
    const outcome = reason === null ? "fail" : "error";
    const trouble = { outcome, expected: "a certificate", seen, ...(reason && { reason }) } as const;
    return { ip: ip ?? target.host, trouble, transient };
  }
}
