import type { Outcome } from "@/lib/domain/probe/verdict";
import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { Knocked } from "./knock";
import type { PortsSettings } from "./settings";

/** What a probe of ports saw; `online` whether the control address answered when something else was silent. */
export type PortsSeen = { host: string; all: readonly Knocked[]; online: boolean };

/** Every port, over all addresses: what is said of it is what the worst of them did. */
export function portExpectations({ open, closed, banner }: PortsSettings, seen: PortsSeen): Judged[] {
  return [
    ...open.map((port) => portExpectation(port, "open", seen)),
    ...closed.map((port) => portExpectation(port, "closed", seen)),
    ...banner.map(({ port, contains }) => greeting(port, contains, seen)),
  ];
}

const WORST_FIRST: readonly Outcome[] = ["fail", "error", "pass"];

function portExpectation(port: number, expected: "open" | "closed", { host, all, online }: PortsSeen): Judged {
  const own = all
    .filter((one) => one.port === port)
    .map((one) => ({ ...one, outcome: outcomeOf(one, expected, online) }));
  const worst = WORST_FIRST.flatMap((outcome) => own.filter((one) => one.outcome === outcome))[0];
  const seen = own.map(({ ip, state }) => `${ip} ${state}`).join(", ") || "no address";
  const outcome = worst?.outcome ?? "error";
  const sentence = `port ${port} of ${host} (${worst?.ip}) ${worst ? SAID[worst.state] : "was not looked at"}, ${expected} expected`;
  if (outcome !== "error") return judged(`Port ${port}`, outcome, { expected, seen, sentence });
  const why = worst?.state === "filtered" ? ", and no control address shows that this server is online" : "";
  return judged(`Port ${port}`, outcome, { expected, seen, sentence: sentence + why, reason: "vantage_offline" });
}

const SAID = {
  open: "is open",
  closed: "is closed",
  filtered: "did not answer",
  unreachable: "cannot be reached from this server",
};

function outcomeOf({ state }: Knocked, expected: "open" | "closed", online: boolean): Outcome {
  if (state === "unreachable" || (state === "filtered" && !online)) return "error";
  return (state === "open") === (expected === "open") ? "pass" : "fail";
}

function greeting(port: number, wanted: string, { host, all }: PortsSeen): Judged {
  const what = `Greeting of port ${port}`;
  const expected = `contains “${wanted}”`;
  const own = all.filter((one) => one.port === port && one.state === "open");
  const other = own.find(({ banner }) => !banner?.includes(wanted));
  const found = other ?? own[0];
  const seen = found ? `“${found.banner?.trim() ?? ""}”` : "not open";
  // Whether it is open has an expectation of its own; here nothing is to be read.
  if (!found)
    return judged(what, "error", {
      expected,
      seen,
      sentence: `port ${port} greets nobody: it is not open`,
      reason: "no_data",
    });
  const sentence = `port ${port} of ${host} (${found.ip}) greets with ${seen}, “${wanted}” expected`;
  return judged(what, other ? "fail" : "pass", { expected, seen, sentence });
}
