-- An issued decision is corrected, and added to, by another decision with its own number; both stay to be read.
-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('AWARD', 'CORRECTION', 'SUPPLEMENT');

-- CreateEnum
CREATE TYPE "CorrectedField" AS ENUM ('SUBJECT_NAME', 'SUBJECT_POST', 'ACHIEVEMENT');

-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "amendReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "amendsId" UUID,
ADD COLUMN     "kind" "DecisionKind" NOT NULL DEFAULT 'AWARD';

-- CreateTable
CREATE TABLE "decision_corrections" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "field" "CorrectedField" NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    CONSTRAINT "decision_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "decision_corrections_lineId_idx" ON "decision_corrections"("lineId");

-- CreateIndex
CREATE UNIQUE INDEX "decision_corrections_decisionId_ordinal_key" ON "decision_corrections"("decisionId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "decision_corrections_decisionId_lineId_field_key" ON "decision_corrections"("decisionId", "lineId", "field");

-- CreateIndex
CREATE INDEX "decisions_amendsId_idx" ON "decisions"("amendsId");

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_amendsId_fkey" FOREIGN KEY ("amendsId") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_corrections" ADD CONSTRAINT "decision_corrections_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_corrections" ADD CONSTRAINT "decision_corrections_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "decision_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE decisions ADD CONSTRAINT decisions_amending CHECK (
  (kind = 'AWARD') = ("amendsId" IS NULL) AND (kind = 'AWARD') = ("amendReason" = '') AND char_length("amendReason") <= 500
  AND (kind <> 'CORRECTION' OR "meetingId" IS NULL) AND "amendsId" <> id);
-- What a correction says stood before is still so when it is signed: there is one at a time.
CREATE UNIQUE INDEX decisions_one_correction_draft ON decisions ("amendsId") WHERE kind = 'CORRECTION' AND status = 'DRAFT';
ALTER TABLE decision_corrections ADD CONSTRAINT decision_corrections_texts CHECK (
  ordinal >= 1 AND before <> after AND (field <> 'SUBJECT_NAME' OR after <> '')
  AND char_length(after) <= CASE field WHEN 'ACHIEVEMENT' THEN 500 ELSE 300 END);

-- Only an issued decision of the same body is amended; a correction never is: the decision that it is about is corrected once more.
CREATE FUNCTION keep_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."amendsId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM decisions d WHERE d.id = NEW."amendsId" AND d."organisationId" = NEW."organisationId" AND d.status = 'ISSUED'
      AND (d.kind = 'AWARD' OR d.kind = 'SUPPLEMENT' AND NEW.kind = 'CORRECTION')) THEN
    RAISE EXCEPTION 'decision % amends what is not issued', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decisions_amend_issued';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.kind, OLD."amendsId") IS DISTINCT FROM (NEW.kind, NEW."amendsId") THEN
    RAISE EXCEPTION 'decision %: what it amends does not change', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decisions_amendment_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decisions_keep_amendment BEFORE INSERT OR UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION keep_amendment();

-- The places of a correction are lines of the decision that it is about, and are final with it.
CREATE FUNCTION keep_correction() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  correction uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN correction := OLD."decisionId"; ELSE correction := NEW."decisionId"; END IF;
  IF EXISTS (SELECT FROM decisions d WHERE d.id = correction AND d.status = 'ISSUED') THEN
    RAISE EXCEPTION 'decision % is issued', correction USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NOT EXISTS (
    SELECT FROM decisions d JOIN decision_lines l ON l."decisionId" = d."amendsId"
    WHERE d.id = NEW."decisionId" AND d.kind = 'CORRECTION' AND l.id = NEW."lineId") THEN
    RAISE EXCEPTION 'correction % is of another decision', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_corrections_of_amended';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_corrections_keep BEFORE INSERT OR UPDATE OR DELETE ON decision_corrections
  FOR EACH ROW EXECUTE FUNCTION keep_correction();
