-- An undoing leaves what somebody wrote after the import, and says so row by row.
CREATE TYPE "RowTakeBack" AS ENUM ('TAKEN_BACK', 'PARTLY_KEPT', 'KEPT');

ALTER TABLE import_rows
  ADD COLUMN "after" BYTEA,
  ADD COLUMN "stamp" TEXT,
  ADD COLUMN "takeBack" "RowTakeBack",
  ADD COLUMN "keptFields" TEXT[] DEFAULT ARRAY[]::TEXT[];

ALTER TABLE import_runs
  ADD COLUMN "keptCount" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "takeBackTries" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "takeBackAt" TIMESTAMPTZ(3);

ALTER TABLE import_runs ADD CONSTRAINT import_runs_take_back CHECK (
  "keptCount" BETWEEN 0 AND "rowCount" AND "takeBackTries" >= 0 AND ("takeBackAt" IS NULL OR status = 'UNDOING'));
ALTER TABLE import_rows ADD CONSTRAINT import_rows_kept CHECK (
  "takeBack" IS NULL OR ("takeBack" = 'PARTLY_KEPT') = (cardinality("keptFields") > 0));
