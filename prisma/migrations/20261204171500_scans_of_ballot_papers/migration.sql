-- Scans of the papers of a round: kept beside it, never silently replaced.
-- CreateEnum
CREATE TYPE "BallotScanKind" AS ENUM ('COUNT_SHEET', 'BUNDLE', 'REGISTER', 'ENVELOPE', 'NAMED_LETTER');

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "ballotRoundId" UUID,
ADD COLUMN     "scanKind" "BallotScanKind";

-- CreateIndex
CREATE INDEX "attachments_ballotRoundId_idx" ON "attachments"("ballotRoundId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_ballotRoundId_fkey" FOREIGN KEY ("ballotRoundId") REFERENCES "ballot_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId", "blockScoreId", "gatheringId", "roleModelId", "researchTopicId", "opinionRequestId", "dossierPaperId", "decisionId", "ballotRoundId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."dossierPaperId", OLD."decisionId", OLD."ballotRoundId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."dossierPaperId", OLD."decisionId", OLD."ballotRoundId", OLD."scanKind", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."blockScoreId", NEW."gatheringId", NEW."roleModelId", NEW."researchTopicId", NEW."opinionRequestId", NEW."dossierPaperId", NEW."decisionId", NEW."ballotRoundId", NEW."scanKind", NEW."organisationId") THEN
    RAISE EXCEPTION 'attachment % was taken and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_do_not_change';
  END IF;
  IF num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId") > 0 AND
     ((OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId") IS DISTINCT FROM (NEW."checkInId", NEW."taskEntryId", NEW."programmeStepId")
      OR NEW."removedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'attachment % is evidence that was reported', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_stays';
  END IF;
  IF NEW."checkInId" IS NOT NULL AND OLD."checkInId" IS NULL AND NOT EXISTS (
    SELECT FROM target_check_ins c
    WHERE c.id = NEW."checkInId" AND c."targetId" = NEW."targetId" AND c."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another target or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_target';
  END IF;
  IF NEW."taskEntryId" IS NOT NULL AND OLD."taskEntryId" IS NULL AND NOT EXISTS (
    SELECT FROM task_item_entries e
    WHERE e.id = NEW."taskEntryId" AND e.kind = 'REPORTED' AND e."itemId" = NEW."taskItemId" AND e."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another content or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_content';
  END IF;
  IF NEW."programmeStepId" IS NOT NULL AND OLD."programmeStepId" IS NULL AND NOT EXISTS (
    SELECT FROM work_programme_steps s
    WHERE s.id = NEW."programmeStepId" AND s."itemId" = NEW."programmeItemId" AND s."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another content or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_step';
  END IF;
  RETURN NEW;
END $$;
-- A copy of a decision is a PDF, a scan of a round's papers a PDF or a picture; both give way only to another one and for a reason.
ALTER TABLE attachments DROP CONSTRAINT attachments_signed_copies;
ALTER TABLE attachments ADD CONSTRAINT attachments_signed_copies
  CHECK (("replaceReason" IS NOT NULL) = (num_nonnulls("decisionId", "ballotRoundId") = 1 AND "replacesId" IS NOT NULL)
    AND char_length("replaceReason") BETWEEN 1 AND 500
    AND (num_nonnulls("decisionId", "ballotRoundId") = 0 OR "removedAt" IS NULL)
    AND ("decisionId" IS NULL OR format IS NULL OR format = 'PDF')
    AND ("ballotRoundId" IS NULL OR format IS NULL OR format IN ('PDF', 'PNG', 'JPEG'))
    AND (("scanKind" IS NULL) = ("ballotRoundId" IS NULL)));

-- Before the count is out a scan would tell it; of one or two papers, entered one by one, it would tell who wrote what.
CREATE FUNCTION keep_ballot_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."ballotRoundId" IS NULL THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM ballot_rounds r
    WHERE r.id = NEW."ballotRoundId" AND r."organisationId" = NEW."organisationId"
      AND r."publishedAt" IS NOT NULL AND NOT r."isRehearsal") THEN
    RAISE EXCEPTION 'attachment %: papers are scanned of a round of the body whose count is out', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_scan_of_counted';
  END IF;
  IF NEW."scanKind" IN ('COUNT_SHEET', 'BUNDLE') AND NOT EXISTS (
    SELECT FROM paper_batches b JOIN ballot_items i ON i.id = b."itemId" WHERE i."roundId" = NEW."ballotRoundId") THEN
    RAISE EXCEPTION 'attachment %: papers so few that they were entered one by one are not scanned', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_scan_not_of_few';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachments_keep_ballot_scan BEFORE INSERT OR UPDATE ON attachments
  FOR EACH ROW EXECUTE FUNCTION keep_ballot_scan();
