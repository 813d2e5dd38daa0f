import { isIP } from "node:net";
import type { Observed } from "@/lib/domain/probe/evidence";
import type { Policy } from "./address";
import { datagrammer } from "./datagram";
import { addresser, dialer } from "./dial";
import { systemResolvers } from "./dns/system-resolvers";
import { isOnline } from "./online";
import type { ProbeContext } from "./probe";
import { reacher } from "./reach";
import type { ProbeWorld } from "./run";
import { Trouble } from "./trouble";

const CONTROL_MS = 2000;

/** What a kind may touch of a world. Values of secrets that are opened are added to `opened`. */
export function contextOf(
  world: ProbeWorld,
  policy: Policy,
  { seen, signal, opened }: { seen: Observed; signal: AbortSignal; opened: Set<string> },
): ProbeContext {
  const { baseUrl, trust, resolve, liveAt = null, secret = noSecret } = world;
  const reach = reacher(policy.kind === "dns" ? withSystemResolvers(policy) : policy, resolve);
  return {
    ...{ signal, baseUrl, liveAt, seen, trust },
    ...{ dial: dialer(reach), datagram: datagrammer(reach), addresses: addresser(reach) },
    online: () => isOnline(world.control, reacher({ ...policy, owned: undefined }, resolve), CONTROL_MS),
    secret: async (name, to) => {
      const value = await secret(name, to);
      opened.add(value);
      return value;
    },
    beats: world.beats ?? (async () => []),
    now: world.now ?? (() => new Date()),
  };
}

// Whoever runs this machine chose them, and most lie on a private network: a probe of DNS asks nobody else by itself.
function withSystemResolvers(policy: Policy): Policy {
  const own = systemResolvers().filter(({ host }) => isIP(host) !== 0);
  const allow = own.map(({ host, port }) => ({ address: `${host}/${isIP(host) === 4 ? 32 : 128}`, ports: [port] }));
  return { ...policy, allow: [...policy.allow, ...allow] };
}

async function noSecret(name: string): Promise<never> {
  throw new Trouble(`There is no secret “${name}”. Enter it on the system's page of probes.`, "secret_missing");
}
