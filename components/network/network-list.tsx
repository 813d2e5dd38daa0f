import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { AllowedNetwork } from "@/lib/domain/workspace/workspace";
import { AllowNetworkButton } from "./allow-network-button";
import { NetworkRow } from "./network-row";

const COLUMNS = [
  { key: "address", label: "Address" },
  { key: "ports", label: "Ports", from: "sm" },
  { key: "reason", label: "Reason", from: "sm" },
  { key: "until", label: "Allowed" },
  { key: "acts", label: <span className="sr-only">Acts</span> },
] as const;

/** The private addresses that probes may reach, and in plain words why all others are refused. */
export function NetworkList({ networks, acts }: { networks: readonly AllowedNetwork[]; acts: boolean }) {
  return (
    <section aria-labelledby="networks" id="allowed-addresses" className="pt-12">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 id="networks" className="text-16 font-semibold">
            Allowed addresses
          </h2>
          <p className="max-w-[72ch] text-quiet">
            Probes reach public addresses only. An owner may open single private ones, by address or host and port, with
            a reason and for 180 days at most.
          </p>
        </div>
        {acts ? (
          <div className="ml-auto">
            <AllowNetworkButton />
          </div>
        ) : null}
      </header>
      <div className="pt-2">
        <Disclosure summary="What is refused, and why">
          <Refused />
        </Disclosure>
      </div>
      {networks.length === 0 ? (
        <p className="mt-2 border-t border-ink bg-surface px-4 py-4 text-quiet">
          None. Every probe of a private or loopback address is refused until an owner allows it here.
        </p>
      ) : (
        <div className="mt-2">
          <Table caption="Allowed addresses" columns={COLUMNS}>
            <tbody>
              {networks.map((network) => (
                <NetworkRow key={network.id} network={network} acts={acts} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {acts ? null : <p className="pt-3 text-12 text-muted">Only an owner allows and revokes addresses.</p>}
    </section>
  );
}

function Refused() {
  return (
    <ul className="grid max-w-[72ch] list-disc gap-1 pl-4 text-quiet">
      <li>
        A probe is typed in by a person and runs inside your network. Without a guard, anybody who may bind one could
        read what only machines should reach. So the worker looks up the name, checks the address it got, and dials
        exactly that one.
      </li>
      <li>
        Loopback and private ranges (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7) open only by an entry below.
      </li>
      <li>
        Link-local addresses, the metadata services of clouds, multicast and the ports of Countersign itself are refused
        always: no entry opens them.
      </li>
      <li>An entry holds from the next run on; what it let through stays in the evidence of that run.</li>
    </ul>
  );
}
