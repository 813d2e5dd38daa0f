/** Its target rests for longer than anybody should wait for it at hand. */
export class Resting extends Error {
  /** ISO 8601. */
  readonly until: string;
  constructor(until: number) {
    super("The target rests");
    this.until = new Date(until).toISOString();
  }
}
