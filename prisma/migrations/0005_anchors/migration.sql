-- Signed heads: what the record was when somebody outside the database could still be told. Outside the record by name,
-- because they are about it. The copies that count are those that have left the database.
CREATE TABLE "anchor" (
  "stream" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "statement" TEXT NOT NULL,
  "public_key" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  CONSTRAINT "anchor_pkey" PRIMARY KEY ("stream", "seq")
);

-- How far each stream was read for heads to sign, and what its chain was there.
CREATE TABLE "anchor_cursor" (
  "stream" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "hash" TEXT NOT NULL,
  CONSTRAINT "anchor_cursor_pkey" PRIMARY KEY ("stream")
);
