-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('STAFF', 'RATING', 'DISCIPLINE', 'AWARD', 'INITIATIVE');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('UPLOADED', 'CHOSEN', 'MAPPED', 'CHECKED', 'IMPORTING', 'IMPORTED', 'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "TextEncoding" AS ENUM ('UNICODE', 'TCVN3', 'VNI');

-- CreateEnum
CREATE TYPE "RowVerdict" AS ENUM ('ERROR', 'CHANGED', 'NEW', 'SAME');

-- CreateEnum
CREATE TYPE "RowOutcome" AS ENUM ('CREATED', 'UPDATED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "DoubleRule" AS ENUM ('UPDATE', 'SKIP');

-- CreateTable
CREATE TABLE "import_runs" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'UPLOADED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fileBytes" INTEGER NOT NULL,
    "sheets" JSONB NOT NULL,
    "sheetIndex" INTEGER,
    "headings" JSONB,
    "firstDataRow" INTEGER,
    "encoding" "TextEncoding" NOT NULL DEFAULT 'UNICODE',
    "mapping" JSONB,
    "doubleRule" "DoubleRule" NOT NULL DEFAULT 'SKIP',
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "newCount" INTEGER NOT NULL DEFAULT 0,
    "changedCount" INTEGER NOT NULL DEFAULT 0,
    "sameCount" INTEGER NOT NULL DEFAULT 0,
    "errorCount" INTEGER NOT NULL DEFAULT 0,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "createdCount" INTEGER NOT NULL DEFAULT 0,
    "updatedCount" INTEGER NOT NULL DEFAULT 0,
    "skippedCount" INTEGER NOT NULL DEFAULT 0,
    "isCancelled" BOOLEAN NOT NULL DEFAULT false,
    "failure" TEXT,
    "startedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rows" (
    "runId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "problems" BYTEA,
    "verdict" "RowVerdict",
    "hasWarning" BOOLEAN NOT NULL DEFAULT false,
    "outcome" "RowOutcome",
    "objectId" UUID,
    "before" BYTEA,

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("runId","number")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heartbeatAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_runs_organisationId_createdAt_id_idx" ON "import_runs"("organisationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "import_runs_organisationId_fileHash_idx" ON "import_runs"("organisationId", "fileHash");

-- CreateIndex
CREATE INDEX "import_runs_startedById_idx" ON "import_runs"("startedById");

-- CreateIndex
CREATE INDEX "import_rows_runId_verdict_number_idx" ON "import_rows"("runId", "verdict", "number");

-- CreateIndex
CREATE INDEX "import_rows_objectId_idx" ON "import_rows"("objectId");

-- CreateIndex
CREATE INDEX "jobs_finishedAt_createdAt_idx" ON "jobs"("finishedAt", "createdAt");

-- AddForeignKey
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_runId_fkey" FOREIGN KEY ("runId") REFERENCES "import_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What the schema file cannot say ──────────────────────────────────────────────────────────────────────────────────
ALTER TABLE import_runs ADD CONSTRAINT import_runs_counts CHECK (
  "rowCount" >= 0 AND "newCount" >= 0 AND "changedCount" >= 0 AND "sameCount" >= 0 AND "errorCount" >= 0 AND
  "createdCount" >= 0 AND "updatedCount" >= 0 AND "skippedCount" >= 0 AND "doneCount" BETWEEN 0 AND "rowCount");
ALTER TABLE import_runs ADD CONSTRAINT import_runs_file_hash CHECK ("fileHash" ~ '^[0-9a-f]{64}$');
-- The claim of a waiting job reads only those that wait.
CREATE INDEX jobs_waiting ON jobs ("createdAt") WHERE "finishedAt" IS NULL;

-- Award history only grows, and knows revocations; the one exception is the undoing of an import, within its 24 hours.
CREATE OR REPLACE FUNCTION keep_award_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."decisionLineId" IS NULL AND EXISTS (
    SELECT 1 FROM import_rows r JOIN import_runs i ON i.id = r."runId"
    WHERE r."objectId" = OLD.id AND r.outcome = 'CREATED' AND i.status = 'UNDOING') THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'revokedOn' - 'revokedReason' IS DISTINCT FROM to_jsonb(OLD) - 'revokedOn' - 'revokedReason' THEN
    RAISE EXCEPTION 'award record % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- How many of the given rows of a table other tables point at, by table. Read from the catalog, so that a table of tomorrow counts too.
CREATE FUNCTION rows_in_use(target regclass, ids uuid[], own_tables text[]) RETURNS TABLE (source text, rows bigint)
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  link record;
BEGIN
  FOR link IN
    SELECT c.conrelid::regclass::text AS source, a.attname AS "column"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = target AND array_length(c.conkey, 1) = 1
      AND c.conrelid::regclass::text <> ALL (own_tables)
  LOOP
    RETURN QUERY EXECUTE format(
      'SELECT %L::text, count(DISTINCT %I) FROM %s WHERE %I = ANY ($1) HAVING count(DISTINCT %I) > 0',
      link.source, link."column", link.source, link."column", link."column") USING ids;
  END LOOP;
END $$;
