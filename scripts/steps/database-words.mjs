import { Trouble } from "./trouble.mjs";

const SENTENCES = {
  "28P01": (at) => `The database refused the password of ${at.user}. Correct it in ${at.name}.`,
  28000: (at) =>
    `The database does not let ${at.user} in from here. Ask for access (pg_hba.conf), or correct ${at.name}.`,
  "3D000": (at) => `There is no database "${at.database}" on ${at.place}. Create it, or correct ${at.name}.`,
  42501: (at) =>
    `${at.user} is not permitted to do this in database "${at.database}". Give it the right, or set DATABASE_OWNER_URL to a role that has it.`,
  53300: (at) => `The database on ${at.place} takes no more connections. Close some, or raise its max_connections.`,
  "57P03": (at) => `The database on ${at.place} is still starting or stopping. Wait a moment and start again.`,
  ECONNREFUSED: (at) => `No database answers on ${at.place}. Start it, or correct ${at.name}.`,
  ENOTFOUND: (at) => `The host ${at.host} of ${at.name} is not known here. Correct ${at.name}.`,
  EAI_AGAIN: (at) => `The host ${at.host} of ${at.name} is not known here. Correct ${at.name}.`,
  ETIMEDOUT: (at) =>
    `The database on ${at.place} does not answer. Is it reachable from here? Correct ${at.name} otherwise.`,
};
const TIMEOUT = /timeout expired|Connection terminated due to connection timeout/;

/** An error of pg, as Trouble. `name` is the environment variable that holds `url`. */
export function databaseTrouble(error, name, url) {
  const { username, hostname: host, port, pathname } = new URL(url);
  const at = {
    name,
    host,
    user: `"${decodeURIComponent(username) || "the default user"}"`,
    place: `${host || "localhost"}:${port || 5432}`,
    database: decodeURIComponent(pathname.slice(1)),
  };
  const code = TIMEOUT.test(error.message) ? "ETIMEDOUT" : (error.code ?? error.errors?.[0]?.code);
  const sentence = SENTENCES[code]?.(at) ?? `The database on ${at.place} refused: ${error.message}`;
  const detail = code === "42501" ? ` (It said: ${error.message}.)` : "";
  return Object.assign(new Trouble(sentence + detail, { cause: error }), { sqlState: code });
}
