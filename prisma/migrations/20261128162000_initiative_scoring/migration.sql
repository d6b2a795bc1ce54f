-- CreateEnum
CREATE TYPE "ScoreSheetStatus" AS ENUM ('ASSIGNED', 'SENT', 'REMOVED');

-- CreateEnum
CREATE TYPE "ScoringCriterion" AS ENUM ('NOVELTY', 'EFFECT', 'SPREAD', 'PRESENTATION');

-- CreateTable
CREATE TABLE "score_sheets" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "ScoreSheetStatus" NOT NULL DEFAULT 'ASSIGNED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "remark" TEXT NOT NULL DEFAULT '',
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "hasDeclined" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "score_sheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_marks" (
    "sheetId" UUID NOT NULL,
    "criterion" "ScoringCriterion" NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "score_marks_pkey" PRIMARY KEY ("sheetId","criterion")
);

-- CreateIndex
CREATE INDEX "score_sheets_initiativeId_idx" ON "score_sheets"("initiativeId");

-- CreateIndex
CREATE INDEX "score_sheets_staffId_status_idx" ON "score_sheets"("staffId", "status");

-- CreateIndex
CREATE INDEX "score_sheets_assignedById_idx" ON "score_sheets"("assignedById");

-- CreateIndex
CREATE UNIQUE INDEX "score_sheets_organisationId_number_key" ON "score_sheets"("organisationId", "number");

-- AddForeignKey
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_marks" ADD CONSTRAINT "score_marks_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "score_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE score_sheets ADD CONSTRAINT score_sheets_words CHECK (char_length(remark) <= 2000 AND number > 0);
ALTER TABLE score_sheets ADD CONSTRAINT score_sheets_moments CHECK (
  (status <> 'SENT' OR "sentAt" IS NOT NULL) AND ((status = 'REMOVED') = ("removedAt" IS NOT NULL))
  AND (NOT "hasDeclined" OR status = 'REMOVED'));
-- A person has one living sheet for an initiative.
CREATE UNIQUE INDEX score_sheets_one_living ON score_sheets ("initiativeId", "staffId") WHERE status <> 'REMOVED';
ALTER TABLE score_marks ADD CONSTRAINT score_marks_range CHECK (points BETWEEN 0 AND CASE criterion
  WHEN 'NOVELTY' THEN 30 WHEN 'EFFECT' THEN 40 WHEN 'SPREAD' THEN 20 ELSE 10 END);

-- Of one body, and no author among the scorers.
CREATE FUNCTION score_sheets_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiatives i JOIN staff s ON s."organisationId" = i."organisationId"
    WHERE i.id = NEW."initiativeId" AND s.id = NEW."staffId" AND i."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'score sheet %: of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.status <> 'REMOVED' AND EXISTS (
    SELECT FROM initiatives i LEFT JOIN initiative_authors a ON a."initiativeId" = i.id
    WHERE i.id = NEW."initiativeId" AND NEW."staffId" IN (i."ownerId", a."staffId")) THEN
    RAISE EXCEPTION 'score sheet %: its scorer is an author', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_sheets_fit BEFORE INSERT OR UPDATE ON score_sheets
  FOR EACH ROW EXECUTE FUNCTION score_sheets_fit();

-- Points that were sent stand as they were sent.
CREATE FUNCTION score_marks_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."sheetId" ELSE NEW."sheetId" END;
BEGIN
  IF (SELECT status FROM score_sheets WHERE id = wanted) <> 'ASSIGNED' THEN
    RAISE EXCEPTION 'score sheet %: its points stand', wanted USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER score_marks_stand BEFORE INSERT OR UPDATE OR DELETE ON score_marks
  FOR EACH ROW EXECUTE FUNCTION score_marks_stand();

-- A request that goes back to its author is another text, perhaps by other authors, when it returns: its sheets are out.
CREATE FUNCTION score_sheets_out_on_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE score_sheets SET status = 'REMOVED', "removedAt" = NEW."updatedAt", version = version + 1
  WHERE "initiativeId" = NEW.id AND status <> 'REMOVED';
  RETURN NULL;
END $$;
CREATE TRIGGER initiatives_return_takes_sheets_out AFTER UPDATE OF status ON initiatives
  FOR EACH ROW WHEN (NEW.status = 'RETURNED' AND OLD.status <> 'RETURNED')
  EXECUTE FUNCTION score_sheets_out_on_return();
