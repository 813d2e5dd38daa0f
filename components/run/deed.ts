/** What is done with a deployment as a whole. */
export type Deed =
  | "go"
  | "live"
  | "no-go"
  | "lift"
  | "rollback"
  | "incident"
  | "t0"
  | "glass"
  | "review"
  | "target"
  | "close"
  | "correct"
  | "add"
  | "variables"
  | "details";
