import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { dnsExpectations } from "../dns/expectations";
import { viewsOf } from "../dns/look";
import { type DnsSeen, observeDns } from "../dns/observe";
import { DnsSettings } from "../dns/settings";
import { probe } from "../probe";

/**
 * Asks name servers themselves, by the protocol: what is there, at every resolver alike, how long it lives, and what is
 * missing. That a server does not answer or fails says nothing of the name, and is an error.
 */
export default probe<DnsSettings, DnsSeen>({
  title: "DNS records",
  usage: "Asks name servers for records and checks them exactly, with time to live, CAA, SPF and DMARC.",
  examples: {
    "The site's name leads to its two addresses and nowhere else": {
      records: [
        { name: "app.example.org", type: "A", value: "203.0.113.7" },
        { name: "app.example.org", type: "A", value: "203.0.113.8" },
      ],
    },
    "Two resolvers already answer with the new address": {
      records: [{ name: "app.example.org", value: "203.0.113.7" }],
      resolvers: ["9.9.9.9", "1.1.1.1"],
    },
    "The old name has no address any more": {
      records: [
        { name: "old.example.org", type: "A", absent: true },
        { name: "old.example.org", type: "AAAA", absent: true },
      ],
    },
    "Records live for five minutes at most before the move": {
      records: [{ name: "app.example.org" }],
      ttl: { max: 300 },
    },
    "The zone's name servers agree, and only one authority may issue": {
      zone: "example.org",
      caa: { name: "app.example.org", issuer: "letsencrypt.org" },
    },
    "Mail from the domain can be told from forgeries": { mailDomain: "example.org" },
  },
  settings: DnsSettings,
  target: ({ resolvers }) => viewsOf(resolvers)[0]?.targets[0] ?? null,
  patienceMs: () => 60_000,
  observe: async (settings, context) => {
    const seen = await observeDns(settings, { ...context, began: performance.now() });
    context.seen.details = { ...seen };
    return seen;
  },
  judge: (settings, seen) => {
    const verdict = verdictOf(dnsExpectations(settings, seen), "The name servers answer as expected");
    return { ...verdict, transient: verdict.reason === "resolver_unavailable" };
  },
});
