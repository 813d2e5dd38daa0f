import { databaseTrouble } from "./database-words.mjs";

/** Runs `work(client)` on one connection to `url`; every error of the database comes out in words. */
export async function connect({ name, url }, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "countersign start",
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client, pg);
  } catch (error) {
    throw error.severity || error.code || error.errors || /timeout|terminated/.test(error.message)
      ? databaseTrouble(error, name, url)
      : error;
  } finally {
    await client.end().catch(() => {});
  }
}
