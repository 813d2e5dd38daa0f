import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { AllowedNetwork } from "@/lib/domain/workspace/workspace";
import { RevokeNetworkButton } from "./revoke-network-button";

/** One allowed address: since when, by whom, until when. */
export function NetworkRow({ network, acts }: { network: AllowedNetwork; acts: boolean }) {
  const { id, address, ports, kinds, reason, by, at, revoked } = network;
  return (
    <tr>
      <td>
        <code className={`wrap-break-word ${revoked ? "line-through" : "text-ink"}`}>{address}</code>
        <span className="block text-12 wrap-anywhere text-muted sm:hidden">
          Port {ports.join(", ")}
          {kinds ? `, ${kinds.join(", ")} only` : null}. {reason}
        </span>
      </td>
      <td className="max-sm:hidden">
        {ports.join(", ")}
        {kinds ? <span className="block text-12 wrap-anywhere text-muted">{kinds.join(", ")} only</span> : null}
      </td>
      <td className="wrap-anywhere max-sm:hidden">{reason}</td>
      <td className="text-12">
        <Standing network={network} />
        <span className="block text-muted">
          since <Time at={at} style="short" />, {by.name}
        </span>
      </td>
      <td>
        <div className="flex justify-end">
          {acts && !revoked ? <RevokeNetworkButton network={id} address={address} /> : null}
        </div>
      </td>
    </tr>
  );
}

function Standing({ network: { expires, revoked } }: { network: AllowedNetwork }) {
  return (
    <span className="flex gap-1.5">
      <Sign name={revoked ? "withdrawn" : "done"} />
      {revoked ? (
        <span title={revoked.reason}>
          Revoked <Time at={revoked.at} style="short" /> by {revoked.by.name}: “{revoked.reason}”
        </span>
      ) : expires ? (
        <span>
          Until <Time at={expires} zoned />
        </span>
      ) : (
        <span>Until revoked</span>
      )}
    </span>
  );
}
