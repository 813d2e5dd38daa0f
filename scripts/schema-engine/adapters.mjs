import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const CATALOG_CHAR = 18;
const BPCHAR = 1042;

/** What the engine reaches the database by: Prisma's adapter for pg, mended where migrating needs it. */
export function migrationAdapters(connection) {
  const factory = new PrismaPg(connection);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => mended(await connect());
  factory.connectToShadowDb = () => shadow(connection, factory);
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/** The adapter's own way drops the shadow database while its own pool still holds it open. */
async function shadow(connection, factory) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const admin = await factory.connect();
  await admin.executeScript(`create database "${name}"`);
  const adapter = mended(await new PrismaPg({ ...connection, database: name }).connect());
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await admin.executeScript(`drop database if exists "${name}" with (force)`);
    await admin.dispose();
  };
  return adapter;
}

function mended(adapter) {
  readCatalogChars(adapter);
  // The adapter's own way cuts a script at every semicolon, also within a function's body or a literal.
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  const start = adapter.startTransaction?.bind(adapter);
  if (start) adapter.startTransaction = async (...options) => mended(await start(...options));
  return adapter;
}

/**
 * The catalog's one-byte type "char" is unknown to the adapter, and the engine wants it as a character: it is read as
 * bpchar, and its column is named Character afterwards.
 */
function readCatalogChars(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let columns = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    columns = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === CATALOG_CHAR ? [index] : []));
    if (columns.length === 0) return result;
    const asBpchar = (field) => (field.dataTypeID === CATALOG_CHAR ? { ...field, dataTypeID: BPCHAR } : field);
    return { ...result, fields: result.fields.map(asBpchar) };
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
