import pg from "pg";

/**
 * The fields of a database address, read by pg itself so that sslmode and the like mean here what they mean to the
 * application. Fields and not the address, because pg lets an address win over a `database` given beside it.
 */
export function connectionOf(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, password: password ?? undefined, database, ssl, connectionTimeoutMillis: 10_000 };
}
