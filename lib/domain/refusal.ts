/** Why the product may say no. The border maps each code to a status; the list is closed. */
export type RefusalCode =
  | "invalid"
  | "forbidden"
  | "signed-out"
  | "missing"
  | "conflict"
  | "stale"
  | "too-large"
  | "too-many"
  | "unavailable";

/** The only error thrown on purpose: a sentence a person can act on. Anything else is a defect and surfaces as one. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What the answer carries beside the sentence, for example the state that was met. Plain JSON. */
  readonly detail: unknown;
  constructor(code: RefusalCode, message: string, detail?: unknown) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.detail = detail;
  }
}
