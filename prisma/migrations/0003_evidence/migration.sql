-- A run that has ended is evidence: a fact or a signature may name its hash, so nothing about it changes any more.
-- Two workers can come to the end of the same run, when the queue took the first for dead: the second is refused.
CREATE FUNCTION probe_run_has_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Run % has ended and is kept as it is', OLD.id USING ERRCODE = '55000';
END $$;

CREATE TRIGGER probe_run_has_ended BEFORE UPDATE ON probe_run
FOR EACH ROW WHEN (OLD.finished_at IS NOT NULL) EXECUTE FUNCTION probe_run_has_ended();
