-- What an authority outside (RFC 3161) answered for a signed head: when it saw it, and its whole answer (DER). A table of
-- its own, because it comes later than the head, and neither is ever changed.
CREATE TABLE "anchor_timestamp" (
  "stream" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "answer" BYTEA NOT NULL,
  CONSTRAINT "anchor_timestamp_pkey" PRIMARY KEY ("stream", "seq")
);
