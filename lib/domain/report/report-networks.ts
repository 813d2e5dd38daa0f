import type { AllowedNetwork } from "@/lib/domain/workspace/workspace";

/** A network or host that somebody allowed to be probed, and that a probe of the deployment reached by. */
export type ReportNetwork = Pick<AllowedNetwork, "address" | "ports" | "reason" | "expires"> & { by: string };

const RULE = /^allowed (?:network|host) (\S+) port (\d+)/;

/** The entries that some rules of evidence name, as they are in force; the later one where there are several. */
export function reportNetworks(rules: readonly string[], networks: readonly AllowedNetwork[]): ReportNetwork[] {
  const found = rules.flatMap((rule) => {
    const [, address, port] = RULE.exec(rule) ?? [];
    const entries = networks.filter((one) => one.address === address && one.ports.includes(Number(port)));
    return (entries.filter(({ revoked }) => !revoked).at(-1) ?? entries.at(-1)) || [];
  });
  return [...new Set(found)].map(({ address, ports, reason, expires, by }) => ({
    ...{ address, ports, reason, expires },
    by: by.name,
  }));
}
