import type { Observed } from "@/lib/domain/probe/evidence";
import { allowing, readAddress } from "./address";
import type { Reached } from "./reach";
import { Trouble } from "./trouble";

/**
 * Lets a run through that asks no more than a visitor would, or whose target was opened by an owner, or whose host somebody
 * has shown to be theirs.
 * @throws Trouble blocked by policy, with what to do
 */
export function demandOwned(reached: Reached, port: number, seen: Observed): Reached {
  const { host, addresses, grounds } = reached;
  const isOpened = (ip: string) => {
    const address = readAddress(ip);
    return address !== null && allowing(address, port, grounds) !== undefined;
  };
  if (!grounds.owned || addresses.every(isOpened) || grounds.owned(host)) return reached;
  seen.policy = { decision: "blocked", rule: `${host} was not shown to be ours` };
  throw new Trouble(
    `This probe asks more of ${host} than a visitor would, and nobody has shown within 30 days that it is yours. ` +
      "Claim its domain on the system's page of probes and have it proved, or let an owner allow its address.",
    "policy_blocked",
  );
}
