/** What is typed so far; `t0` is ISO 8601 in UTC, empty while the moment is not whole. */
export type Draft = {
  template: string;
  version: number;
  system: string;
  target: string;
  digest: string;
  environment: string;
  t0: string;
  zone: string;
  rehearsal: boolean;
  baseUrl: string;
  carryProbes: boolean;
};
