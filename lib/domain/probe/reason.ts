import { z } from "zod";

/** Why a run could not judge. */
export const ErrorReason = z.enum([
  "policy_blocked",
  "policy_blocked_redirect",
  "config_invalid",
  "nothing_asserted",
  "secret_missing",
  "secret_scope",
  "resolver_unavailable",
  "vantage_offline",
  "timeout_self",
  "credentials_rejected",
  "insufficient_privilege",
  "no_data",
  "unsupported",
  "cancelled",
  "budget_exhausted",
  "internal",
]);
export type ErrorReason = z.infer<typeof ErrorReason>;

/** What a finding of the target is called where others act on it. */
const FindingReason = z.enum(["target_unresolvable", "tls_expected", "flaky"]);

/** As runs named it before there was a list for every kind; nothing says so any more. */
const Earlier = z.enum(["not-configured", "blocked-by-policy", "unresolvable", "timeout", "unreachable"]);

export const Reason = z.enum([...ErrorReason.options, ...FindingReason.options, ...Earlier.options]);
export type Reason = z.infer<typeof Reason>;
