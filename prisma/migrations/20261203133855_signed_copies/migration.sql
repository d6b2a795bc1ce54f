-- The copy of an issued decision that bears signature and seal.
-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "decisionId" UUID,
ADD COLUMN     "replaceReason" TEXT;

-- CreateIndex
CREATE INDEX "attachments_decisionId_idx" ON "attachments"("decisionId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId", "blockScoreId", "gatheringId", "roleModelId", "researchTopicId", "opinionRequestId", "dossierPaperId", "decisionId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."dossierPaperId", OLD."decisionId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."dossierPaperId", OLD."decisionId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."blockScoreId", NEW."gatheringId", NEW."roleModelId", NEW."researchTopicId", NEW."opinionRequestId", NEW."dossierPaperId", NEW."decisionId", NEW."organisationId") THEN
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
-- A copy is a PDF, one counts at a time, it gives way only to another one and for a reason.
CREATE UNIQUE INDEX attachments_one_signed_copy ON attachments ("decisionId")
  WHERE "decisionId" IS NOT NULL AND "completedAt" IS NOT NULL AND "replacedAt" IS NULL;
ALTER TABLE attachments ADD CONSTRAINT attachments_signed_copies
  CHECK (("replaceReason" IS NOT NULL) = ("decisionId" IS NOT NULL AND "replacesId" IS NOT NULL)
    AND char_length("replaceReason") BETWEEN 1 AND 500
    AND ("decisionId" IS NULL OR ("removedAt" IS NULL AND (format IS NULL OR format = 'PDF'))));

CREATE FUNCTION keep_signed_copy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."decisionId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM decisions d WHERE d.id = NEW."decisionId" AND d."organisationId" = NEW."organisationId" AND d.status = 'ISSUED') THEN
    RAISE EXCEPTION 'attachment %: only an issued decision of the body has a signed copy', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_signed_copy_of_issued';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."replaceReason" IS DISTINCT FROM NEW."replaceReason" THEN
    RAISE EXCEPTION 'attachment %: why it replaced another does not change', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_reason_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachments_keep_signed_copy BEFORE INSERT OR UPDATE ON attachments
  FOR EACH ROW EXECUTE FUNCTION keep_signed_copy();
