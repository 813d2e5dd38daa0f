-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "entry" (
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "prev" BYTEA NOT NULL,
    "payload" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("stream","seq")
);

-- CreateTable
CREATE TABLE "head" (
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "head_pkey" PRIMARY KEY ("stream")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "roles" JSONB NOT NULL,
    "joined" BOOLEAN NOT NULL,
    "disabled" BOOLEAN NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "system" (
    "id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "base_url" TEXT,

    CONSTRAINT "system_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template" (
    "id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "latest" INTEGER NOT NULL,
    "policy" JSONB NOT NULL,

    CONSTRAINT "template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_version" (
    "template" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "template_version_pkey" PRIMARY KEY ("template","version")
);

-- CreateTable
CREATE TABLE "network" (
    "id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT NOT NULL,
    "ports" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_reason" TEXT,

    CONSTRAINT "network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployment" (
    "id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "system" TEXT NOT NULL,
    "system_name" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "template_title" TEXT NOT NULL,
    "template_version" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "environment" TEXT NOT NULL,
    "t0" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "rehearsal" BOOLEAN NOT NULL,
    "base_url" TEXT,
    "life" TEXT NOT NULL,
    "outcome" TEXT,
    "outcome_reason" TEXT,
    "no_go" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "go_at" TIMESTAMPTZ(3),
    "live_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "required_go" INTEGER NOT NULL,
    "resolved_go" INTEGER NOT NULL,
    "required_close" INTEGER NOT NULL,
    "resolved_close" INTEGER NOT NULL,
    "last_by_name" TEXT NOT NULL,

    CONSTRAINT "deployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item" (
    "deployment" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "gate" TEXT,
    "counted" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "by" TEXT,
    "by_name" TEXT,
    "reason" TEXT,
    "option" TEXT,
    "rev" INTEGER NOT NULL,

    CONSTRAINT "item_pkey" PRIMARY KEY ("deployment","item")
);

-- CreateTable
CREATE TABLE "probe" (
    "deployment" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "bound" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "by_name" TEXT NOT NULL,
    "outcome" TEXT,
    "summary" TEXT,
    "run" TEXT,
    "sha256" TEXT,
    "judged_at" TIMESTAMPTZ(3),

    CONSTRAINT "probe_pkey" PRIMARY KEY ("deployment","item")
);

-- CreateTable
CREATE TABLE "signature" (
    "deployment" TEXT NOT NULL,
    "signature" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "stage" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "comment" TEXT,
    "method" TEXT NOT NULL,
    "state_hash" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("deployment","signature")
);

-- CreateTable
CREATE TABLE "detail" (
    "deployment" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "label" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "detail_pkey" PRIMARY KEY ("deployment","field")
);

-- CreateTable
CREATE TABLE "credential" (
    "person" TEXT NOT NULL,
    "password" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person")
);

-- CreateTable
CREATE TABLE "link" (
    "token" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "agent" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_up" (
    "id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "step_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "person" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("person","key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "document" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "probe_run" (
    "id" TEXT NOT NULL,
    "deployment" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "call" JSONB NOT NULL,
    "base_url" TEXT,
    "by" JSONB NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "evidence" JSONB,
    "sha256" TEXT,

    CONSTRAINT "probe_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_beat" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_beat_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "system_name_key" ON "system"("name");

-- CreateIndex
CREATE INDEX "deployment_life_idx" ON "deployment"("life");

-- CreateIndex
CREATE INDEX "link_person_idx" ON "link"("person");

-- CreateIndex
CREATE INDEX "session_person_idx" ON "session"("person");

-- CreateIndex
CREATE INDEX "idempotency_at_idx" ON "idempotency"("at");

-- CreateIndex
CREATE INDEX "probe_run_deployment_item_requested_at_idx" ON "probe_run"("deployment", "item", "requested_at");


