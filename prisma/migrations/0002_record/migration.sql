-- The record: one way in (`append`), a hash chain no writer can forge, and no way to change or remove a line.
-- Functions run as the owner of the tables; the role of the running product only calls `append`.

-- The hash of a line: SHA-256 over a zero byte, the hash before it, and stream, seq, time and payload in plain text.
-- `lib/domain/chain.ts` computes the same; the zero byte keeps a line apart from any other hashed thing (RFC 6962).
CREATE FUNCTION entry_hash(p_prev bytea, p_stream text, p_seq integer, p_at timestamptz, p_payload text)
RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT sha256('\x00'::bytea || p_prev || convert_to(
    p_stream || E'\n' || p_seq || E'\n' || (extract(epoch FROM p_at) * 1000)::bigint || E'\n' || p_payload, 'UTF8'))
$$;

-- Whatever an INSERT says of place, time and hash is overwritten from the stream's head, under its row lock.
CREATE FUNCTION entry_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  v_head public.head%ROWTYPE;
BEGIN
  SELECT * INTO v_head FROM public.head WHERE stream = NEW.stream FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'There is no stream %', NEW.stream;
  END IF;
  NEW.seq := v_head.seq + 1;
  -- The transaction's time: what one call appends happened at one moment.
  NEW.at := date_trunc('milliseconds', greatest(now(), v_head.at));
  NEW.prev := v_head.hash;
  NEW.hash := public.entry_hash(NEW.prev, NEW.stream, NEW.seq, NEW.at, NEW.payload);
  UPDATE public.head SET seq = NEW.seq, at = NEW.at, hash = NEW.hash WHERE stream = NEW.stream;
  RETURN NEW;
END $$;

CREATE FUNCTION entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The record is append-only: % refused', TG_OP USING ERRCODE = '42501';
END $$;

CREATE TRIGGER entry_chain BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION entry_chain();
CREATE TRIGGER entry_rows BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION entry_is_append_only();
-- Row triggers do not see TRUNCATE.
CREATE TRIGGER entry_table BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION entry_is_append_only();

-- A writer cannot know the moment of what it is writing: it sends `infinity`, and the database puts its own.
CREATE FUNCTION instant(p_given timestamptz, p_now timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p_given = 'infinity' THEN p_now ELSE p_given END
$$;

-- One static statement per table, rows always whole: an upsert from partial rows would wipe what it does not name.
CREATE FUNCTION apply_rows(p_rows jsonb, p_now timestamptz) RETURNS void LANGUAGE plpgsql AS $$
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
    INSERT INTO "network" AS t (id, seq, "at", address, ports, reason, by_name, expires, revoked_at, revoked_reason)
    SELECT r.id, r.seq, instant(r."at", p_now), r.address, r.ports, r.reason, r.by_name,
      instant(r.expires, p_now), instant(r.revoked_at, p_now), r.revoked_reason
    FROM jsonb_populate_recordset(NULL::"network", p_rows -> 'network') AS r
    ON CONFLICT (id) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", address = excluded.address, ports = excluded.ports,
      reason = excluded.reason, by_name = excluded.by_name, expires = excluded.expires,
      revoked_at = excluded.revoked_at, revoked_reason = excluded.revoked_reason;
  END IF;
  IF p_rows ? 'deployment' THEN
    INSERT INTO "deployment" AS t (id, seq, "at", "system", system_name, template, template_title, template_version, target,
      environment, t0, zone, rehearsal, base_url, life, outcome, outcome_reason, no_go, opened_at,
      opened_by_name, go_at, live_at, closed_at, required_go, resolved_go, required_close, resolved_close,
      last_by_name)
    SELECT r.id, r.seq, instant(r."at", p_now), r."system", r.system_name, r.template, r.template_title,
      r.template_version, r.target, r.environment, instant(r.t0, p_now), r.zone, r.rehearsal, r.base_url,
      r.life, r.outcome, r.outcome_reason, r.no_go, instant(r.opened_at, p_now), r.opened_by_name,
      instant(r.go_at, p_now), instant(r.live_at, p_now), instant(r.closed_at, p_now), r.required_go,
      r.resolved_go, r.required_close, r.resolved_close, r.last_by_name
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
      resolved_close = excluded.resolved_close, last_by_name = excluded.last_by_name;
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
    INSERT INTO "probe" AS t (deployment, item, seq, "at", bound, kind, settings, by_name, outcome, summary, run, sha256, judged_at)
    SELECT r.deployment, r.item, r.seq, instant(r."at", p_now), r.bound, r.kind, r.settings, r.by_name,
      r.outcome, r.summary, r.run, r.sha256, instant(r.judged_at, p_now)
    FROM jsonb_populate_recordset(NULL::"probe", p_rows -> 'probe') AS r
    ON CONFLICT (deployment, item) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", bound = excluded.bound, kind = excluded.kind,
      settings = excluded.settings, by_name = excluded.by_name, outcome = excluded.outcome,
      summary = excluded.summary, run = excluded.run, sha256 = excluded.sha256,
      judged_at = excluded.judged_at;
  END IF;
  IF p_rows ? 'signature' THEN
    INSERT INTO "signature" AS t (deployment, signature, seq, "at", stage, role, person, name, decision, meaning, comment, method,
      state_hash, signed_at, withdrawn_at, withdrawn_reason)
    SELECT r.deployment, r.signature, r.seq, instant(r."at", p_now), r.stage, r.role, r.person, r.name,
      r.decision, r.meaning, r.comment, r.method, r.state_hash, instant(r.signed_at, p_now),
      instant(r.withdrawn_at, p_now), r.withdrawn_reason
    FROM jsonb_populate_recordset(NULL::"signature", p_rows -> 'signature') AS r
    ON CONFLICT (deployment, signature) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", stage = excluded.stage, role = excluded.role,
      person = excluded.person, name = excluded.name, decision = excluded.decision,
      meaning = excluded.meaning, comment = excluded.comment, method = excluded.method,
      state_hash = excluded.state_hash, signed_at = excluded.signed_at,
      withdrawn_at = excluded.withdrawn_at, withdrawn_reason = excluded.withdrawn_reason;
  END IF;
  IF p_rows ? 'detail' THEN
    INSERT INTO "detail" AS t (deployment, field, seq, "at", label, value, by_name)
    SELECT r.deployment, r.field, r.seq, instant(r."at", p_now), r.label, r.value, r.by_name
    FROM jsonb_populate_recordset(NULL::"detail", p_rows -> 'detail') AS r
    ON CONFLICT (deployment, field) DO UPDATE SET
      seq = excluded.seq, "at" = excluded."at", label = excluded.label, value = excluded.value,
      by_name = excluded.by_name;
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
      evidence, sha256)
    SELECT r.id, r.deployment, r.item, r."call", r.base_url, r."by", instant(r.requested_at, p_now),
      instant(r.started_at, p_now), instant(r.finished_at, p_now), r.outcome, r.evidence, r.sha256
    FROM jsonb_populate_recordset(NULL::"probe_run", p_rows -> 'probe_run') AS r
    ON CONFLICT (id) DO UPDATE SET
      deployment = excluded.deployment, item = excluded.item, "call" = excluded."call",
      base_url = excluded.base_url, "by" = excluded."by", requested_at = excluded.requested_at,
      started_at = excluded.started_at, finished_at = excluded.finished_at, outcome = excluded.outcome,
      evidence = excluded.evidence, sha256 = excluded.sha256;
  END IF;
END $$;

-- What lives outside the stream and must hold at the moment of writing. Answers why not, or null.
-- guard: { session, person, personSeq, stepUp, link, key, request }, each of them optional.
CREATE FUNCTION guard_objection(p_guard jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  IF p_guard ? 'session' AND NOT EXISTS (
    SELECT FROM session s LEFT JOIN credential c ON c.person = s.person
    WHERE s.id = p_guard ->> 'session' AND s.person = p_guard ->> 'person' AND s.revoked_at IS NULL
      AND s.expires_at > now() AND s.created_at >= coalesce(c.changed_at, s.created_at)) THEN
    RETURN 'session';
  END IF;
  IF p_guard ? 'personSeq' AND NOT EXISTS (
    SELECT FROM person WHERE id = p_guard ->> 'person' AND seq = (p_guard ->> 'personSeq')::integer AND NOT disabled) THEN
    RETURN 'person';
  END IF;
  IF p_guard ? 'stepUp' THEN
    DELETE FROM step_up WHERE id = p_guard ->> 'stepUp' AND person = p_guard ->> 'person' AND expires_at > now();
    IF NOT FOUND THEN RETURN 'step-up'; END IF;
  END IF;
  IF p_guard ? 'link' THEN
    UPDATE link SET used_at = now() WHERE token = p_guard ->> 'link' AND used_at IS NULL AND expires_at > now();
    IF NOT FOUND THEN RETURN 'link'; END IF;
  END IF;
  IF p_guard ? 'key' THEN
    INSERT INTO idempotency (person, key, request, answer)
    VALUES (p_guard ->> 'person', p_guard ->> 'key', p_guard ->> 'request', coalesce(p_guard -> 'answer', 'null'))
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN 'key'; END IF;
  END IF;
  RETURN NULL;
END $$;

-- Appends to one stream, whole or not at all. p_payloads: the texts of the new lines in order; p_guards: one guard per
-- act; p_rows: { table: [whole rows] }. The head must still be at p_expected: what was decided on must be what is written on.
-- Answers { at, seq }; refuses with SQLSTATE CS001 and the objection ('head', or '<act>:<objection>') as the message.
CREATE FUNCTION append(p_stream text, p_expected integer, p_payloads text[], p_guards jsonb, p_rows jsonb)
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  v_seq integer;
  v_at timestamptz;
  v_guard jsonb;
  v_act integer := 0;
  v_objection text;
BEGIN
  IF p_expected = 0 THEN
    INSERT INTO head (stream, at, hash) VALUES (p_stream, '-infinity', decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
  END IF;
  SELECT seq INTO v_seq FROM head WHERE stream = p_stream FOR UPDATE;
  IF v_seq IS DISTINCT FROM p_expected THEN
    RAISE EXCEPTION 'head' USING ERRCODE = 'CS001';
  END IF;
  FOR v_guard IN SELECT value FROM jsonb_array_elements(p_guards) LOOP
    v_objection := guard_objection(v_guard);
    IF v_objection IS NOT NULL THEN
      RAISE EXCEPTION '%:%', v_act, v_objection USING ERRCODE = 'CS001';
    END IF;
    v_act := v_act + 1;
  END LOOP;
  INSERT INTO entry (stream, payload) SELECT p_stream, payload FROM unnest(p_payloads) WITH ORDINALITY AS u (payload, n) ORDER BY n;
  SELECT seq, at INTO v_seq, v_at FROM head WHERE stream = p_stream;
  IF p_rows <> '{}' THEN
    PERFORM apply_rows(p_rows, v_at);
  END IF;
  PERFORM pg_notify('record', p_stream || ' ' || v_seq);
  RETURN jsonb_build_object('seq', v_seq, 'at', v_at);
END $$;

REVOKE ALL ON FUNCTION apply_rows(jsonb, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION guard_objection(jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION append(text, integer, text[], jsonb, jsonb) FROM PUBLIC;
