import { Trouble } from "../trouble";
import { readError, type ServerError } from "./server-error";
import { int16, int32, type Message, message, text, type Wire } from "./wire";

/** The columns of a row, as PostgreSQL prints them. */
export type Row = readonly (string | null)[];

const MOST_ROWS = 2000;
const PASSED_OVER = new Set(["1", "2", "n", "N", "S", "A", "C", "s", "I", "t"]);

/** An open session. Everything is asked by the extended protocol, which takes one statement at a time. */
export class Session {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** At most 2000 rows. @throws ServerError what PostgreSQL says against it */
  async query(sql: string, values: readonly string[] = []): Promise<readonly Row[]> {
    this.#wire.send(
      message("P", text(""), text(sql), int16(0)),
      message("B", text(""), text(""), int16(0), int16(values.length), ...values.map(parameter), int16(0)),
      message("E", text(""), int32(MOST_ROWS)),
      message("S"),
    );
    return this.#answer();
  }

  /**
   * Somebody else's query, which may only read: it is a subquery in a transaction of its own, so that neither a second
   * statement nor a COMMIT can stand in it. At most 50 rows.
   */
  async read(sql: string): Promise<readonly Row[]> {
    await this.query("begin transaction read only");
    try {
      return await this.query(`select * from (\n${sql.replace(/[;\s]+$/, "")}\n) q limit 50`);
    } finally {
      await this.query("rollback");
    }
  }

  async #answer(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    let objection: ServerError | null = null;
    for (;;) {
      const { type, body } = await this.#wire.next();
      if (type === "D") rows.push(rowOf(body));
      else if (type === "E") objection ??= readError(body);
      else if (type === "Z") break;
      else if (!PASSED_OVER.has(type)) throw new Trouble("It answered a query with what is no answer to one.");
    }
    if (objection) throw objection;
    return rows;
  }
}

function parameter(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([int32(bytes.length), bytes]);
}

function rowOf(body: Message["body"]): Row {
  const row: (string | null)[] = [];
  let at = 2;
  while (at + 4 <= body.length) {
    const length = body.readInt32BE(at);
    at += 4;
    row.push(length < 0 ? null : body.toString("utf8", at, at + length));
    at += Math.max(length, 0);
  }
  return row;
}
