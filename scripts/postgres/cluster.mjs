import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { keptSecret } from "../steps/secret.mjs";
import { Trouble } from "../steps/trouble.mjs";
import { isOpenToOthers, makePassable } from "./account.mjs";

const ELSEWHERE = "/var/lib/countersign";
export const OWNER = "countersign_owner";

/**
 * The folder of the cluster, made on first use, with what belongs to it:
 * { folder, log, ownerPassword, appPassword }. Passwords are kept beside the folder, not in it.
 */
export function cluster({ dataDir, account, program }) {
  makePassable(dataDir);
  const folder = folderFor(dataDir, account);
  const keys = { owner: join(dataDir, "postgres-owner-password"), app: join(dataDir, "postgres-app-password") };
  const exists = existsSync(join(folder, "PG_VERSION"));
  if (exists && !existsSync(keys.owner)) {
    throw new Trouble(
      `The database in ${folder} is there, but its password (${keys.owner}) is gone. Put it back from a backup, or move the folder away to begin anew.`,
    );
  }
  const ownerPassword = keptSecret(keys.owner, 24);
  if (!exists) initialise({ folder, account, program, ownerPassword });
  return { folder, log: join(dataDir, "postgres.log"), ownerPassword, appPassword: keptSecret(keys.app, 24) };
}

/** Below the data folder, or, where the server's account cannot get there, in a place of its own that the data folder names. */
function folderFor(dataDir, account) {
  const usual = join(dataDir, "postgres");
  if (account.uid === undefined || isOpenToOthers(dataDir)) return usual;
  const pointer = join(dataDir, "postgres-folder");
  if (!existsSync(pointer)) {
    const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
    writeFileSync(pointer, join(ELSEWHERE, name));
  }
  return readFileSync(pointer, "utf8").trim();
}

/** Made under another name first: a start that was cut short leaves nothing that looks like a database. */
function initialise({ folder, account, program, ownerPassword }) {
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  makePassable(dirname(folder));
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = join(tmpdir(), `countersign-${randomBytes(8).toString("hex")}`);
  writeFileSync(passwordFile, `${ownerPassword}\n`, { mode: 0o600, flag: "wx" });
  try {
    own([half, passwordFile], account);
    execFileSync(program("initdb"), initdbArguments(half, passwordFile), {
      ...account,
      cwd: "/",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      stdio: "pipe",
    });
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw new Trouble(`PostgreSQL could not make its data folder ${folder}: ${error.stderr ?? error.message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function own(paths, { uid, gid }) {
  if (uid !== undefined) for (const path of paths) chownSync(path, uid, gid);
}

const initdbArguments = (folder, passwordFile) => [
  ...["-D", folder, "-U", OWNER, "--pwfile", passwordFile, "--auth=scram-sha-256", "-k", "-E", "UTF8"],
  ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"],
];
