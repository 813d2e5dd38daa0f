/** Why a run ended before it judged, in words: who did that. */
export class Cancelled extends Error {
  readonly by: string;
  constructor(by: string) {
    super(`${by} cancelled the run`);
    this.by = by;
  }
}
