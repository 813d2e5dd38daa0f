import { setTimeout as pause } from "node:timers/promises";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { endpointFor, endpointOf } from "../endpoint";
import { everyAddress, MOST_ADDRESSES } from "../every-address";
import { type PortsSeen, portExpectations } from "../ports/expectations";
import { type Knocked, knock } from "../ports/knock";
import { PortsSettings } from "../ports/settings";
import { type ProbeContext, probe, type Target } from "../probe";

const HTTPS = 443;

const portsOf = ({ open, closed }: PortsSettings) => [...new Set([...open, ...closed])];

/**
 * Opens a connection to every port named, at every address of a host, no faster than told. What is silent is not called
 * closed unless the control address answers at the same time: a server that is cut off sees every port silent.
 */
export default probe<PortsSettings, PortsSeen>({
  title: "Open and closed ports",
  usage: "Checks that ports of a host are open or closed, at each of its addresses.",
  examples: {
    "Only the web is open": { open: [80, 443], closed: [22, 2375, 3306, 5432, 6379, 9200, 11211, 27017] },
    "The database is not reached from here": { host: "db.example.org", closed: [5432] },
    "SSH greets as OpenSSH": { host: "app.example.org", open: [22], banner: [{ port: 22, contains: "OpenSSH" }] },
  },
  settings: PortsSettings,
  target: (settings, baseUrl) => endpointOf({ host: settings.host, port: portsOf(settings)[0] }, baseUrl, HTTPS),
  active: () => true,
  patienceMs: (settings) =>
    Math.min(600_000, 15_000 + (portsOf(settings).length * MOST_ADDRESSES * 1000) / settings.perSecond),
  observe,
  judge: (settings, seen) => ({
    ...verdictOf(portExpectations(settings, seen), "Ports are open and closed as expected"),
    transient: seen.all.some(({ port, state }) => settings.open.includes(port) && state !== "open"),
  }),
});

async function observe(settings: PortsSettings, context: ProbeContext): Promise<PortsSeen> {
  const [first] = portsOf(settings);
  const target = endpointFor({ host: settings.host, port: first }, context.baseUrl, HTTPS);
  const addresses = settings.allAddresses
    ? await everyAddress(target, context)
    : (await context.addresses(target, context.seen)).slice(0, 1);
  const all = await knockAtAll(target, addresses, settings, context);
  const online = all.some(({ state }) => state === "filtered") && (await context.online());
  context.seen.details = { ports: all, online };
  return { host: target.host, all, online };
}

async function knockAtAll(
  { host }: Target,
  addresses: readonly string[],
  settings: PortsSettings,
  context: ProbeContext,
): Promise<Knocked[]> {
  const greeting = new Set(settings.banner.map(({ port }) => port));
  const knocks: Promise<Knocked>[] = [];
  for (const port of portsOf(settings))
    for (const ip of addresses) {
      if (knocks.length > 0) await pause(1000 / settings.perSecond, undefined, { signal: context.signal });
      const knocked = knock({ host, port, ip }, greeting.has(port), context);
      // It is awaited with the others; until then its failure is nobody's.
      knocked.catch(() => {});
      knocks.push(knocked);
    }
  return Promise.all(knocks);
}
