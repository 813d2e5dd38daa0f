-- What the role of the running product may do. It owns none of this: it reads the record and adds to it through
-- `append`, and keeps what lives outside the record itself. Run by the owner after every migration; `:app` is the role.
GRANT USAGE ON SCHEMA public TO :app;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM :app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO :app;
GRANT INSERT, UPDATE, DELETE ON credential, link, session, step_up, idempotency, rate_limit, worker_beat, probe_run, factor, recovery_code, challenge, seen, sealed_secret, heartbeat_token, heartbeat TO :app;
GRANT INSERT ON document, kept_file, anchor, anchor_timestamp TO :app;
GRANT INSERT, UPDATE ON anchor_cursor TO :app;
GRANT EXECUTE ON FUNCTION append(text, integer, text[], jsonb, jsonb) TO :app;
