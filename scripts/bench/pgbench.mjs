import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../steps/connect.mjs";
import { run } from "../steps/run.mjs";
import { Trouble } from "../steps/trouble.mjs";
import { ITEMS, itemText } from "./checklist.mjs";
import { percentile } from "./statistics.mjs";

const DEPLOYMENTS = 20;

// The least a durable tick can cost: lock, update, hash, audit line, head; nothing of the product in it.
const SCHEMA = `
  DROP SCHEMA IF EXISTS bare CASCADE;
  CREATE SCHEMA bare;
  CREATE TABLE bare.deployment (id int PRIMARY KEY, seq bigint NOT NULL DEFAULT 0, head bytea NOT NULL DEFAULT '\\x00');
  CREATE TABLE bare.item (id int PRIMARY KEY, deployment int NOT NULL REFERENCES bare.deployment, text text NOT NULL,
    checked boolean NOT NULL DEFAULT false, checked_by text, checked_at timestamptz, version int NOT NULL DEFAULT 0);
  CREATE TABLE bare.audit (deployment int NOT NULL REFERENCES bare.deployment, seq bigint NOT NULL, at timestamptz NOT NULL DEFAULT now(),
    payload text NOT NULL, prev bytea NOT NULL, hash bytea NOT NULL, PRIMARY KEY (deployment, seq));
  CREATE FUNCTION bare.tick(p_item int, p_by text) RETURNS bigint LANGUAGE plpgsql AS $$
  DECLARE
    v_item bare.item%ROWTYPE;
    v_deployment bare.deployment%ROWTYPE;
    v_payload text;
    v_hash bytea;
  BEGIN
    SELECT d.* INTO v_deployment FROM bare.deployment d JOIN bare.item i ON i.deployment = d.id WHERE i.id = p_item FOR UPDATE OF d;
    UPDATE bare.item SET checked = NOT checked, checked_by = p_by, checked_at = now(), version = version + 1
      WHERE id = p_item RETURNING * INTO v_item;
    v_payload := jsonb_build_object('item', p_item, 'by', p_by, 'checked', v_item.checked, 'version', v_item.version)::text;
    v_hash := sha256(v_deployment.head || convert_to(v_payload, 'UTF8'));
    INSERT INTO bare.audit (deployment, seq, payload, prev, hash)
      VALUES (v_deployment.id, v_deployment.seq + 1, v_payload, v_deployment.head, v_hash);
    UPDATE bare.deployment SET seq = v_deployment.seq + 1, head = v_hash WHERE id = v_deployment.id;
    RETURN v_deployment.seq + 1;
  END $$;`;

/**
 * The bare function called by pgbench over some of its deployments: { run(seconds) } resolves to { p50, p95 } in
 * milliseconds and { perSecond }.
 */
export async function bareFunction({ database, folder }, { clients = 1, deployments = DEPLOYMENTS } = {}) {
  await connect(database.owner, async (client) => {
    await client.query(SCHEMA);
    await client.query(`INSERT INTO bare.deployment (id) SELECT generate_series(1, ${DEPLOYMENTS})`);
    await client.query(
      "INSERT INTO bare.item (id, deployment, text) SELECT n, (n - 1) / $1 + 1, $2 FROM generate_series(1, $3) AS n",
      [ITEMS, itemText(1), ITEMS * DEPLOYMENTS],
    );
    await client.query("ANALYZE");
  });
  const script = join(folder, "tick.sql");
  writeFileSync(script, `\\set item random(1, ${ITEMS * deployments})\nSELECT bare.tick(:item, 'bench');\n`);
  return { run: (seconds) => pgbench(database.owner.url, { script, clients, seconds }) };
}

async function pgbench(url, { script, clients, seconds }) {
  if (!["/usr/bin/pgbench", "/usr/local/bin/pgbench", "/opt/homebrew/bin/pgbench"].some((path) => existsSync(path))) {
    throw new Trouble(
      "The tick is measured against pgbench, which is not here. On Debian: apt-get install postgresql-contrib.",
    );
  }
  const { hostname, port, username, password, pathname } = new URL(url);
  const logs = mkdtempSync(join(tmpdir(), "countersign-pgbench-"));
  const args = [
    "-n",
    "-M",
    "prepared",
    "-f",
    script,
    "-c",
    String(clients),
    "-j",
    "1",
    "-T",
    String(seconds),
    "-l",
    `--log-prefix=${join(logs, "log")}`,
  ];
  const { code, output } = await run("pgbench", args, {
    env: {
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: username,
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: pathname.slice(1),
    },
  });
  if (code !== 0) throw new Trouble(`pgbench failed:\n${output}`);
  // A line of the log: client, transaction, latency in microseconds, … (pgbench's manual).
  const lines = readdirSync(logs).flatMap((name) => readFileSync(join(logs, name), "utf8").trim().split("\n"));
  rmSync(logs, { recursive: true, force: true });
  const latencies = lines.map((line) => Number(line.split(" ")[2]) / 1000);
  const perSecond = Number(/^tps = ([\d.]+)/m.exec(output)?.[1]);
  return { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95), perSecond };
}
