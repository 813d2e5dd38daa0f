-- Second factors, outside the record: it learns that one was enrolled or removed, and never a secret.
CREATE TABLE "factor" (
  "id" text PRIMARY KEY,
  "person" text NOT NULL,
  "kind" text NOT NULL CHECK ("kind" IN ('totp', 'passkey')),
  -- Of an authenticator app: its secret, sealed; and the last time step a code was taken for, so that none works twice.
  "secret" bytea,
  "last_step" bigint NOT NULL DEFAULT 0,
  -- Of a passkey: its id, its public key (COSE), how often it says it was used, and how a browser reaches it.
  "credential" text UNIQUE,
  "public_key" bytea,
  "counter" bigint NOT NULL DEFAULT 0,
  "transports" jsonb NOT NULL DEFAULT '[]',
  "offered_at" timestamptz(3) NOT NULL DEFAULT now(),
  "enrolled_at" timestamptz(3),
  "used_at" timestamptz(3)
);
CREATE INDEX "factor_person_idx" ON "factor" ("person");

CREATE TABLE "recovery_code" (
  "code" text PRIMARY KEY,
  "person" text NOT NULL,
  "used_at" timestamptz(3)
);
CREATE INDEX "recovery_code_person_idx" ON "recovery_code" ("person");

-- What a passkey was asked: good once, for one session and one purpose. `session` is null for who is signing in.
CREATE TABLE "challenge" (
  "id" text PRIMARY KEY,
  "session" text,
  "purpose" text NOT NULL,
  "expires_at" timestamptz(3) NOT NULL
);

-- What changes about second factors changes in the call that writes the fact about it, or not at all.
-- guard: { person, enrols: factor, removes: [factor], removesFrom: person, recoveryCodes: [hash], recoveryCode: hash }, each optional.
CREATE FUNCTION factor_objection(p_guard jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_person text := p_guard ->> 'person';
  v_removed integer;
BEGIN
  IF p_guard ? 'enrols' THEN
    UPDATE factor SET enrolled_at = now()
    WHERE id = p_guard ->> 'enrols' AND person = v_person AND enrolled_at IS NULL AND offered_at > now() - interval '15 minutes';
    IF NOT FOUND THEN RETURN 'factor'; END IF;
  END IF;
  IF p_guard ? 'removes' THEN
    DELETE FROM factor WHERE person = p_guard ->> 'removesFrom' AND enrolled_at IS NOT NULL
      AND id IN (SELECT value FROM jsonb_array_elements_text(p_guard -> 'removes'));
    GET DIAGNOSTICS v_removed = ROW_COUNT;
    IF v_removed <> jsonb_array_length(p_guard -> 'removes') THEN RETURN 'factor'; END IF;
    DELETE FROM recovery_code c WHERE c.person = p_guard ->> 'removesFrom' AND c.used_at IS NULL AND NOT EXISTS (
      SELECT FROM factor f WHERE f.person = c.person AND f.enrolled_at IS NOT NULL);
  END IF;
  IF p_guard ? 'recoveryCodes' THEN
    DELETE FROM recovery_code WHERE person = v_person AND used_at IS NULL;
    INSERT INTO recovery_code (code, person) SELECT value, v_person FROM jsonb_array_elements_text(p_guard -> 'recoveryCodes');
  END IF;
  IF p_guard ? 'recoveryCode' THEN
    UPDATE recovery_code SET used_at = now() WHERE code = p_guard ->> 'recoveryCode' AND person = v_person AND used_at IS NULL;
    IF NOT FOUND THEN RETURN 'recovery-code'; END IF;
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION factor_objection(jsonb) FROM PUBLIC;

-- As before, and then what `factor_objection` says. The key comes last: it stands for an act that was carried out.
ALTER FUNCTION guard_objection(jsonb) RENAME TO identity_objection;
CREATE FUNCTION guard_objection(p_guard jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN coalesce(identity_objection(p_guard), factor_objection(p_guard));
END $$;
REVOKE ALL ON FUNCTION guard_objection(jsonb) FROM PUBLIC;
