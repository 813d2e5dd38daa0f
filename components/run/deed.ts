/** What is done with a deployment as a whole. */
export type Deed =
  | "go"
  | "live"
  | "no-go"
  | "lift"
  | "rollback"
  | "incident"
  | "t0"
  | "close"
  | "correct"
  | "add"
  | "variables"
  | "details";
