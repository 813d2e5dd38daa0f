import pg from "pg";

// SQLSTATE to Prisma's own numbers; whatever else happens counts as "cannot be reached".
const CODES = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000", "42P04": "P1009" };
const UNREACHABLE = "P1001";
const MAINTENANCE = "postgres";

const COMMANDS = {
  "can-connect-to-database": (to) => query(to, "select 1"),
  "create-database": (to) => query({ ...to, database: MAINTENANCE }, `create database ${quoted(to)}`),
  "drop-database": (to) =>
    query({ ...to, database: MAINTENANCE }, `drop database if exists ${quoted(to)} with (force)`),
};

/** Asks for, creates or drops the database of this connection; sets the exit code and words a failure for the CLI. */
export async function runDatabaseCommand(name, connection) {
  try {
    if (!COMMANDS[name]) throw new Error(`The schema engine knows no command ${name}.`);
    await COMMANDS[name](connection);
  } catch (error) {
    process.exitCode = 1;
    await report(error, connection);
  }
}

async function query(to, statement) {
  const client = new pg.Client(to);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const quoted = (to) => pg.escapeIdentifier(to.database);

/** The CLI drops the first line of stderr and parses every other as JSON: a banner, then the error, and no last newline. */
function report(error, { database, host, port }) {
  const fields = {
    message: error.message,
    error_code: CODES[error.code] ?? UNREACHABLE,
    is_panic: false,
    database_name: database,
    database_host: host,
    database_port: port,
  };
  const line = { timestamp: new Date().toISOString(), level: "ERROR", fields, target: "schema_engine::logger" };
  return new Promise((resolve) => process.stderr.write(`schema-engine\n${JSON.stringify(line)}`, resolve));
}
