import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { endpointFor, endpointOf } from "../endpoint";
import { type ProbeContext, probe } from "../probe";
import { configExpectations } from "../tls/config-expectations";
import { type ConfigSeen, configSeen } from "../tls/config-seen";
import { ConfigSettings } from "../tls/config-settings";
import { gradeOf, NOT_TESTED } from "../tls/grade";

const HTTPS = 443;

/**
 * Asks a server for every version of SSL and TLS and for every class of broken ciphers, by hellos written by hand: our own
 * OpenSSL no longer speaks most of them, and that it cannot must never count as the server's refusal. Only an alert of the
 * server does.
 */
export default probe<ConfigSettings, ConfigSeen>({
  title: "TLS versions and ciphers",
  usage: "Checks that old versions of TLS and broken ciphers are refused, and that today's are offered.",
  examples: {
    "TLS 1.2 and newer only, nothing broken": {},
    "All of it meets the criteria of an A+ that can be seen from outside": { host: "app.example.org", grade: "A+" },
    "TLS 1.3 only": { host: "app.example.org", min: "1.3", offered: ["1.3"] },
    "The mail server": { host: "mail.example.org", port: 587, starttls: "smtp" },
  },
  settings: ConfigSettings,
  target: (settings, baseUrl) => endpointOf(settings, baseUrl, HTTPS),
  patienceMs: () => 90_000,
  observe,
  judge: (settings, seen) =>
    verdictOf(
      configExpectations(settings, seen),
      `Old versions and broken ciphers are refused, today's are offered (${gradeOf(seen).grade} criteria, subset)`,
    ),
});

async function observe(settings: ConfigSettings, context: ProbeContext): Promise<ConfigSeen> {
  const target = endpointFor(settings, context.baseUrl, HTTPS);
  const name = settings.servername ?? target.host;
  const seen = await configSeen({ ...target, greeting: settings.starttls, name }, context);
  context.seen.details = { ...context.seen.details, ...gradeOf(seen), notTested: NOT_TESTED };
  return seen;
}
