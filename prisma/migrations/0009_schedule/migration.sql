-- Runs by the schedule: one for each moment, whoever queues it, and each may be cancelled.

-- Who cancelled a run that has not ended: the worker sees it and ends the run.
ALTER TABLE "probe_run" ADD COLUMN "cancelled" JSONB;

-- Two workers, or one that was restarted, may come to the same moment: the first one's run stands, the other is left out.
-- Safe, because a deployment's runs are written one after another, under the lock of its head.
CREATE FUNCTION probe_run_slot_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "probe_run" AS o
    WHERE o.deployment = NEW.deployment AND o.item = NEW.item AND o.slot = NEW.slot AND o.id <> NEW.id
  ) THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER probe_run_slot_once BEFORE INSERT ON "probe_run"
FOR EACH ROW WHEN (NEW.slot IS NOT NULL) EXECUTE FUNCTION probe_run_slot_once();

CREATE OR REPLACE FUNCTION append(p_stream text, p_expected integer, p_payloads text[], p_guards jsonb, p_rows jsonb)
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
    -- What is written without a line has a moment of its own: the head's is that of the last line, however long ago.
    PERFORM apply_rows(p_rows, CASE WHEN cardinality(p_payloads) = 0
      THEN date_trunc('milliseconds', greatest(now(), v_at)) ELSE v_at END);
  END IF;
  PERFORM pg_notify('record', p_stream || ' ' || v_seq);
  RETURN jsonb_build_object('seq', v_seq, 'at', v_at);
END $$;
