-- Probes that run by themselves: what a binding says of when and whether a pass ticks, windows that were closed, follow-ups,
-- secrets that only the worker opens, and what reports to us.

ALTER TABLE "probe" ADD COLUMN "automatic" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "probe" ADD COLUMN "windows" JSONB NOT NULL DEFAULT '[]';

CREATE TABLE "follow_up" (
    "deployment" TEXT NOT NULL,
    "follow_up" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "item" TEXT,
    "run" TEXT,
    "text" TEXT NOT NULL,
    "found_by_name" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "owner" TEXT,
    "owner_name" TEXT,
    "closed_by_name" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "comment" TEXT,
    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("deployment", "follow_up")
);

CREATE TABLE "window_verdict" (
    "deployment" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "binding" INTEGER NOT NULL,
    "window" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "aborted" BOOLEAN NOT NULL,
    "outcome" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "tally" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    CONSTRAINT "window_verdict_pkey" PRIMARY KEY ("deployment", "item", "binding", "window")
);

CREATE TABLE "sealed_secret" (
    "secret" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "sealed_secret_pkey" PRIMARY KEY ("secret")
);

CREATE TABLE "heartbeat_token" (
    "token" TEXT NOT NULL,
    "deployment" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_name" TEXT NOT NULL,
    CONSTRAINT "heartbeat_token_pkey" PRIMARY KEY ("token")
);
CREATE UNIQUE INDEX "heartbeat_token_deployment_item_key" ON "heartbeat_token"("deployment", "item");

CREATE TABLE "heartbeat" (
    "id" TEXT NOT NULL,
    "deployment" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "duration_ms" INTEGER,
    "exit_code" INTEGER,
    "message" TEXT,
    CONSTRAINT "heartbeat_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "heartbeat_deployment_item_at_idx" ON "heartbeat"("deployment", "item", "at");

ALTER TABLE "probe_run" ADD COLUMN "trigger" TEXT NOT NULL DEFAULT 'person';
ALTER TABLE "probe_run" ADD COLUMN "slot" TIMESTAMPTZ(3);
ALTER TABLE "probe_run" ADD COLUMN "window" TEXT;
ALTER TABLE "probe_run" ADD COLUMN "progress" JSONB;
CREATE UNIQUE INDEX "probe_run_deployment_item_slot_key" ON "probe_run"("deployment", "item", "slot");

ALTER TABLE "network" ADD COLUMN "kinds" JSONB;

CREATE OR REPLACE FUNCTION apply_rows(p_rows jsonb, p_now timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_rows ? 'person' THEN
    INSERT INTO "person" AS t (id, seq, "at", email, name, account, roles, joined, disabled)
    SELECT r.id, r.seq, instant(r."at", p_now), r.email, r.name, r.account, r.roles, r.joined, r.disabled
    FROM jsonb_populate_recordset(NULL::"person", p_rows -> 'person') AS r
    ON CONFLICT (id) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", email = excluded.email, name = excluded.name,
      account = excluded.account, roles = excluded.roles, joined = excluded.joined,
      disabled = excluded.disabled;
  END IF;
  IF p_rows ? 'system' THEN
    INSERT INTO "system" AS t (id, seq, "at", name, zone, base_url)
    SELECT r.id, r.seq, instant(r."at", p_now), r.name, r.zone, r.base_url
    FROM jsonb_populate_recordset(NULL::"system", p_rows -> 'system') AS r
    ON CONFLICT (id) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", name = excluded.name, zone = excluded.zone,
      base_url = excluded.base_url;
  END IF;
  IF p_rows ? 'template' THEN
    INSERT INTO "template" AS t (id, seq, "at", title, latest, policy)
    SELECT r.id, r.seq, instant(r."at", p_now), r.title, r.latest, r.policy
    FROM jsonb_populate_recordset(NULL::"template", p_rows -> 'template') AS r
    ON CONFLICT (id) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", title = excluded.title, latest = excluded.latest,
      policy = excluded.policy;
  END IF;
  IF p_rows ? 'template_version' THEN
    INSERT INTO "template_version" AS t (template, version, seq, "at", title, document, bytes, file_name, by_name)
    SELECT r.template, r.version, r.seq, instant(r."at", p_now), r.title, r.document, r.bytes, r.file_name,
      r.by_name
    FROM jsonb_populate_recordset(NULL::"template_version", p_rows -> 'template_version') AS r
    ON CONFLICT (template, version) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", title = excluded.title, document = excluded.document,
      bytes = excluded.bytes, file_name = excluded.file_name, by_name = excluded.by_name;
  END IF;
  IF p_rows ? 'network' THEN
    INSERT INTO "network" AS t (id, seq, "at", address, ports, kinds, reason, by_name, expires, revoked_at, revoked_reason)
    SELECT r.id, r.seq, instant(r."at", p_now), r.address, r.ports, r.kinds, r.reason, r.by_name,
      instant(r.expires, p_now), instant(r.revoked_at, p_now), r.revoked_reason
    FROM jsonb_populate_recordset(NULL::"network", p_rows -> 'network') AS r
    ON CONFLICT (id) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", address = excluded.address, ports = excluded.ports, kinds = excluded.kinds,
      reason = excluded.reason, by_name = excluded.by_name, expires = excluded.expires,
      revoked_at = excluded.revoked_at, revoked_reason = excluded.revoked_reason;
  END IF;
  IF p_rows ? 'deployment' THEN
    INSERT INTO "deployment" AS t (id, seq, "at", "system", system_name, template, template_title, template_version, target,
      environment, t0, zone, rehearsal, base_url, life, outcome, outcome_reason, no_go, opened_at,
      opened_by_name, go_at, live_at, closed_at, required_go, resolved_go, required_close, resolved_close,
      last_by_name, digest, forced_at, reviewed_at)
    SELECT r.id, r.seq, instant(r."at", p_now), r."system", r.system_name, r.template, r.template_title,
      r.template_version, r.target, r.environment, instant(r.t0, p_now), r.zone, r.rehearsal, r.base_url,
      r.life, r.outcome, r.outcome_reason, r.no_go, instant(r.opened_at, p_now), r.opened_by_name,
      instant(r.go_at, p_now), instant(r.live_at, p_now), instant(r.closed_at, p_now), r.required_go,
      r.resolved_go, r.required_close, r.resolved_close, r.last_by_name, r.digest,
      instant(r.forced_at, p_now), instant(r.reviewed_at, p_now)
    FROM jsonb_populate_recordset(NULL::"deployment", p_rows -> 'deployment') AS r
    ON CONFLICT (id) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", "system" = excluded."system",
      system_name = excluded.system_name, template = excluded.template,
      template_title = excluded.template_title, template_version = excluded.template_version,
      target = excluded.target, environment = excluded.environment, t0 = excluded.t0, zone = excluded.zone,
      rehearsal = excluded.rehearsal, base_url = excluded.base_url, life = excluded.life,
      outcome = excluded.outcome, outcome_reason = excluded.outcome_reason, no_go = excluded.no_go,
      opened_at = excluded.opened_at, opened_by_name = excluded.opened_by_name, go_at = excluded.go_at,
      live_at = excluded.live_at, closed_at = excluded.closed_at, required_go = excluded.required_go,
      resolved_go = excluded.resolved_go, required_close = excluded.required_close,
      resolved_close = excluded.resolved_close, last_by_name = excluded.last_by_name, digest = excluded.digest,
      forced_at = excluded.forced_at, reviewed_at = excluded.reviewed_at;
  END IF;
  IF p_rows ? 'item' THEN
    INSERT INTO "item" AS t (deployment, item, seq, "at", text, line, gate, counted, state, "by", by_name, reason, "option", rev)
    SELECT r.deployment, r.item, r.seq, instant(r."at", p_now), r.text, r.line, r.gate, r.counted, r.state,
      r."by", r.by_name, r.reason, r."option", r.rev
    FROM jsonb_populate_recordset(NULL::"item", p_rows -> 'item') AS r
    ON CONFLICT (deployment, item) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", text = excluded.text, line = excluded.line,
      gate = excluded.gate, counted = excluded.counted, state = excluded.state, "by" = excluded."by",
      by_name = excluded.by_name, reason = excluded.reason, "option" = excluded."option", rev = excluded.rev;
  END IF;
  IF p_rows ? 'probe' THEN
    INSERT INTO "probe" AS t (
      deployment, item, seq, "at", bound, kind, settings, automatic, windows, by_name, outcome, summary, run, sha256,
      judged_at)
    SELECT r.deployment, r.item, r.seq, instant(r."at", p_now), r.bound, r.kind, r.settings, r.automatic, r.windows,
      r.by_name, r.outcome, r.summary, r.run, r.sha256, instant(r.judged_at, p_now)
    FROM jsonb_populate_recordset(NULL::"probe", p_rows -> 'probe') AS r
    ON CONFLICT (deployment, item) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", bound = excluded.bound, kind = excluded.kind,
      settings = excluded.settings, by_name = excluded.by_name, outcome = excluded.outcome,
      summary = excluded.summary, run = excluded.run, sha256 = excluded.sha256,
      judged_at = excluded.judged_at, automatic = excluded.automatic, windows = excluded.windows;
  END IF;
  IF p_rows ? 'signature' THEN
    INSERT INTO "signature" AS t (deployment, signature, seq, "at", stage, role, person, name, decision, meaning, comment, method,
      state_hash, signed_at, withdrawn_at, withdrawn_reason, delegated_by, on_paper)
    SELECT r.deployment, r.signature, r.seq, instant(r."at", p_now), r.stage, r.role, r.person, r.name,
      r.decision, r.meaning, r.comment, r.method, r.state_hash, instant(r.signed_at, p_now),
      instant(r.withdrawn_at, p_now), r.withdrawn_reason, r.delegated_by, r.on_paper
    FROM jsonb_populate_recordset(NULL::"signature", p_rows -> 'signature') AS r
    ON CONFLICT (deployment, signature) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", stage = excluded.stage, role = excluded.role,
      person = excluded.person, name = excluded.name, decision = excluded.decision,
      meaning = excluded.meaning, comment = excluded.comment, method = excluded.method,
      state_hash = excluded.state_hash, signed_at = excluded.signed_at,
      withdrawn_at = excluded.withdrawn_at, withdrawn_reason = excluded.withdrawn_reason,
      delegated_by = excluded.delegated_by, on_paper = excluded.on_paper;
  END IF;
  IF p_rows ? 'detail' THEN
    INSERT INTO "detail" AS t (deployment, field, seq, "at", label, value, by_name)
    SELECT r.deployment, r.field, r.seq, instant(r."at", p_now), r.label, r.value, r.by_name
    FROM jsonb_populate_recordset(NULL::"detail", p_rows -> 'detail') AS r
    ON CONFLICT (deployment, field) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", label = excluded.label, value = excluded.value,
      by_name = excluded.by_name;
  END IF;
  IF p_rows ? 'waiver' THEN
    INSERT INTO "waiver" AS t (
      deployment, waiver, seq, "at", item, accepts, reason, expires, asked_by, asked_by_name, asked_at,
      state, decided_by_name, decided_at, decided_reason)
    SELECT
      r.deployment, r.waiver, r.seq, instant(r."at", p_now), r.item, r.accepts, r.reason,
      instant(r.expires, p_now), r.asked_by, r.asked_by_name, instant(r.asked_at, p_now), r.state,
      r.decided_by_name, instant(r.decided_at, p_now), r.decided_reason
    FROM jsonb_populate_recordset(NULL::"waiver", p_rows -> 'waiver') AS r
    ON CONFLICT (deployment, waiver) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", item = excluded.item, accepts = excluded.accepts,
      reason = excluded.reason, expires = excluded.expires, asked_by = excluded.asked_by,
      asked_by_name = excluded.asked_by_name, asked_at = excluded.asked_at, state = excluded.state,
      decided_by_name = excluded.decided_by_name, decided_at = excluded.decided_at,
      decided_reason = excluded.decided_reason;
  END IF;
  IF p_rows ? 'evidence' THEN
    INSERT INTO "evidence" AS t (
      deployment, evidence, seq, "at", item, kind, words, media, bytes, sha256, by_name, withdrawn_at,
      withdrawn_reason)
    SELECT
      r.deployment, r.evidence, r.seq, instant(r."at", p_now), r.item, r.kind, r.words, r.media, r.bytes,
      r.sha256, r.by_name, instant(r.withdrawn_at, p_now), r.withdrawn_reason
    FROM jsonb_populate_recordset(NULL::"evidence", p_rows -> 'evidence') AS r
    ON CONFLICT (deployment, evidence) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", item = excluded.item, kind = excluded.kind,
      words = excluded.words, media = excluded.media, bytes = excluded.bytes, sha256 = excluded.sha256,
      by_name = excluded.by_name, withdrawn_at = excluded.withdrawn_at,
      withdrawn_reason = excluded.withdrawn_reason;
  END IF;
  IF p_rows ? 'paper' THEN
    INSERT INTO "paper" AS t (
      deployment, paper, seq, "at", stage, role, signer, signer_name, decision, signed_on, scan,
      entered_by_name, entered_at, state, decided_by_name, decided_at)
    SELECT
      r.deployment, r.paper, r.seq, instant(r."at", p_now), r.stage, r.role, r.signer, r.signer_name,
      r.decision, r.signed_on, r.scan, r.entered_by_name, instant(r.entered_at, p_now), r.state,
      r.decided_by_name, instant(r.decided_at, p_now)
    FROM jsonb_populate_recordset(NULL::"paper", p_rows -> 'paper') AS r
    ON CONFLICT (deployment, paper) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", stage = excluded.stage, role = excluded.role,
      signer = excluded.signer, signer_name = excluded.signer_name, decision = excluded.decision,
      signed_on = excluded.signed_on, scan = excluded.scan, entered_by_name = excluded.entered_by_name,
      entered_at = excluded.entered_at, state = excluded.state, decided_by_name = excluded.decided_by_name,
      decided_at = excluded.decided_at;
  END IF;
  IF p_rows ? 'follow_up' THEN
    INSERT INTO "follow_up" AS t (
      deployment, follow_up, seq, "at", item, run, text, found_by_name, found_at, owner, owner_name, closed_by_name,
      closed_at, comment)
    SELECT r.deployment, r.follow_up, r.seq, instant(r."at", p_now), r.item, r.run, r.text, r.found_by_name,
      instant(r.found_at, p_now), r.owner, r.owner_name, r.closed_by_name, instant(r.closed_at, p_now), r.comment
    FROM jsonb_populate_recordset(NULL::"follow_up", p_rows -> 'follow_up') AS r
    ON CONFLICT (deployment, follow_up) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", item = excluded.item, run = excluded.run, text = excluded.text,
      found_by_name = excluded.found_by_name, found_at = excluded.found_at, owner = excluded.owner,
      owner_name = excluded.owner_name, closed_by_name = excluded.closed_by_name, closed_at = excluded.closed_at,
      comment = excluded.comment;
  END IF;
  IF p_rows ? 'window_verdict' THEN
    INSERT INTO "window_verdict" AS t (
      deployment, item, binding, "window", seq, "at", from_at, until_at, aborted, outcome, summary, tally, sha256)
    SELECT r.deployment, r.item, r.binding, r."window", r.seq, instant(r."at", p_now), instant(r.from_at, p_now),
      instant(r.until_at, p_now), r.aborted, r.outcome, r.summary, r.tally, r.sha256
    FROM jsonb_populate_recordset(NULL::"window_verdict", p_rows -> 'window_verdict') AS r
    ON CONFLICT (deployment, item, binding, "window") DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", from_at = excluded.from_at, until_at = excluded.until_at,
      aborted = excluded.aborted, outcome = excluded.outcome, summary = excluded.summary, tally = excluded.tally,
      sha256 = excluded.sha256;
  END IF;
  IF p_rows ? 'sealed_secret' THEN
    INSERT INTO "sealed_secret" AS t (secret, system, version, key, sealed, "at")
    SELECT r.secret, r.system, r.version, r.key, r.sealed, p_now
    FROM jsonb_populate_recordset(NULL::"sealed_secret", p_rows -> 'sealed_secret') AS r
    ON CONFLICT (secret) DO UPDATE SET
      system = excluded.system, version = excluded.version, key = excluded.key, sealed = excluded.sealed,
      "at" = excluded."at";
  END IF;
  IF p_rows ? 'credential' THEN
    INSERT INTO "credential" AS t (person, password, changed_at)
    SELECT r.person, r.password, instant(r.changed_at, p_now)
    FROM jsonb_populate_recordset(NULL::"credential", p_rows -> 'credential') AS r
    ON CONFLICT (person) DO UPDATE SET
      password = excluded.password, changed_at = excluded.changed_at;
  END IF;
  IF p_rows ? 'probe_run' THEN
    INSERT INTO "probe_run" AS t (id, deployment, item, "call", base_url, "by", requested_at, started_at, finished_at, outcome,
      evidence, sha256, trigger, slot, "window", progress)
    SELECT r.id, r.deployment, r.item, r."call", r.base_url, r."by", instant(r.requested_at, p_now),
      instant(r.started_at, p_now), instant(r.finished_at, p_now), r.outcome, r.evidence, r.sha256,
      r.trigger, instant(r.slot, p_now), r."window", r.progress
    FROM jsonb_populate_recordset(NULL::"probe_run", p_rows -> 'probe_run') AS r
    ON CONFLICT (id) DO UPDATE SET
      deployment = excluded.deployment, item = excluded.item, "call" = excluded."call",
      base_url = excluded.base_url, "by" = excluded."by", requested_at = excluded.requested_at,
      started_at = excluded.started_at, finished_at = excluded.finished_at, outcome = excluded.outcome,
      evidence = excluded.evidence, sha256 = excluded.sha256, trigger = excluded.trigger, slot = excluded.slot,
      "window" = excluded."window", progress = excluded.progress;
  END IF;
END $$;
