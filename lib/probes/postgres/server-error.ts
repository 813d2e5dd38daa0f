import { clean } from "../redact";
import { Trouble } from "../trouble";
import { mayPass } from "./may-pass";

/** What a server said went wrong: the SQLSTATE and its sentence, at most 300 characters of it. */
export class ServerError extends Trouble {
  readonly code: string;
  readonly said: string;
  constructor(code: string, said: string) {
    super(`PostgreSQL said: ${said} (${code}).`, code === "42501" ? "insufficient_privilege" : null, {
      transient: mayPass(code),
    });
    this.code = code;
    this.said = said;
  }
}

/** Reads the body of an ErrorResponse. */
export function readError(body: Buffer): ServerError {
  const fields = new Map(
    body
      .toString("utf8")
      .split("\0")
      .map((field) => [field.charAt(0), field.slice(1)]),
  );
  return new ServerError(
    clean(fields.get("C") ?? "?????").slice(0, 5),
    clean(fields.get("M") ?? "nothing").slice(0, 300),
  );
}
