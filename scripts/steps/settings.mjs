import { isAbsolute, join } from "node:path";
import { ROOT } from "./root.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * What the environment chooses: { port, host, url, dataDir, databaseUrl, ownerUrl }.
 * `url` is the address people use, without a trailing slash; the database's two are undefined for the embedded one.
 */
export function settings(env = process.env) {
  const port = portOf(env.PORT || "3000");
  const databaseUrl = databaseOf("DATABASE_URL", env.DATABASE_URL);
  const ownerUrl = databaseOf("DATABASE_OWNER_URL", env.DATABASE_OWNER_URL);
  if (ownerUrl && !databaseUrl) {
    throw new Trouble(
      "DATABASE_OWNER_URL is set but DATABASE_URL is not. Set both: the first migrates, the second is what the application runs as.",
    );
  }
  if (ownerUrl && nameIn(ownerUrl) !== nameIn(databaseUrl)) {
    throw new Trouble("DATABASE_URL and DATABASE_OWNER_URL name different databases. Make both end in the same name.");
  }
  return {
    port,
    host: env.HOST || "127.0.0.1",
    url: publicUrl(env.PUBLIC_URL) ?? `http://localhost:${port}`,
    dataDir: dataDirOf(env.DATA_DIR),
    databaseUrl,
    ownerUrl,
  };
}

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Trouble(`PORT is "${text}", but a port is a whole number from 1 to 65535.`);
}

function publicUrl(text) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) return url.origin;
  throw new Trouble(
    `PUBLIC_URL is "${text}", but it must be an address without a path, such as https://signoff.example.org.`,
  );
}

const dataDirOf = (text) => {
  if (!text) return join(ROOT, ".data");
  return isAbsolute(text) ? text : join(ROOT, text);
};

function databaseOf(name, text) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Trouble(`${name} must look like postgresql://user:password@host:5432/database.`);
  }
  if (url.searchParams.has("schema")) {
    throw new Trouble(
      `${name} asks for ?schema=…, which is not supported: take it out and give Countersign a database of its own.`,
    );
  }
  if (!nameIn(text)) throw new Trouble(`${name} names no database. Let it end in one, such as …/countersign.`);
  return text;
}

const nameIn = (text) => decodeURIComponent(new URL(text).pathname.slice(1));
