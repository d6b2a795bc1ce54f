-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "gatheringId" UUID,
ADD COLUMN     "roleModelId" UUID;

-- CreateIndex
CREATE INDEX "attachments_gatheringId_idx" ON "attachments"("gatheringId");

-- CreateIndex
CREATE INDEX "attachments_roleModelId_idx" ON "attachments"("roleModelId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_gatheringId_fkey" FOREIGN KEY ("gatheringId") REFERENCES "gatherings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_roleModelId_fkey" FOREIGN KEY ("roleModelId") REFERENCES "role_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Files: photographs and papers of a gathering, evidence of an advanced example; the record's own as those of an initiative are its own.
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId", "blockScoreId", "gatheringId", "roleModelId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."blockScoreId", NEW."gatheringId", NEW."roleModelId", NEW."organisationId") THEN
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
