-- CreateEnum
CREATE TYPE "ProgrammeKind" AS ENUM ('FRAMEWORK', 'RESOLUTION', 'OF_YEAR');

-- CreateEnum
CREATE TYPE "ProgrammeItemStatus" AS ENUM ('PLANNED', 'REGISTERED', 'FINISHED');

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "programmeItemId" UUID,
ADD COLUMN     "programmeStepId" UUID;

-- CreateTable
CREATE TABLE "work_programmes" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "ProgrammeKind" NOT NULL,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL DEFAULT '',
    "fromYear" INTEGER NOT NULL,
    "toYear" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "work_programmes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_programme_items" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "ProgrammeItemStatus" NOT NULL DEFAULT 'PLANNED',
    "ownerDepartmentId" UUID,
    "taskId" UUID,
    "targetId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "work_programme_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_programme_steps" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "to" "ProgrammeItemStatus" NOT NULL,
    "onDay" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "work_programme_steps_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "work_programmes_organisationId_fromYear_idx" ON "work_programmes"("organisationId", "fromYear");

-- CreateIndex
CREATE INDEX "work_programme_items_programmeId_year_ordinal_idx" ON "work_programme_items"("programmeId", "year", "ordinal");

-- CreateIndex
CREATE INDEX "work_programme_items_ownerDepartmentId_idx" ON "work_programme_items"("ownerDepartmentId");

-- CreateIndex
CREATE INDEX "work_programme_items_taskId_idx" ON "work_programme_items"("taskId");

-- CreateIndex
CREATE INDEX "work_programme_items_targetId_idx" ON "work_programme_items"("targetId");

-- CreateIndex
CREATE INDEX "work_programme_steps_itemId_recordedAt_idx" ON "work_programme_steps"("itemId", "recordedAt");

-- CreateIndex
CREATE INDEX "work_programme_steps_recordedById_idx" ON "work_programme_steps"("recordedById");

-- CreateIndex
CREATE INDEX "attachments_programmeItemId_idx" ON "attachments"("programmeItemId");

-- CreateIndex
CREATE INDEX "attachments_programmeStepId_idx" ON "attachments"("programmeStepId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_programmeItemId_fkey" FOREIGN KEY ("programmeItemId") REFERENCES "work_programme_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_programmeStepId_fkey" FOREIGN KEY ("programmeStepId") REFERENCES "work_programme_steps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programmes" ADD CONSTRAINT "work_programmes_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programme_items" ADD CONSTRAINT "work_programme_items_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "work_programmes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programme_items" ADD CONSTRAINT "work_programme_items_ownerDepartmentId_fkey" FOREIGN KEY ("ownerDepartmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programme_items" ADD CONSTRAINT "work_programme_items_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "movement_tasks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programme_items" ADD CONSTRAINT "work_programme_items_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "targets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programme_steps" ADD CONSTRAINT "work_programme_steps_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "work_programme_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_programme_steps" ADD CONSTRAINT "work_programme_steps_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE work_programmes ALTER COLUMN name TYPE text COLLATE "vi-x-icu";
ALTER TABLE work_programmes ADD CONSTRAINT work_programmes_words
  CHECK (char_length(name) BETWEEN 1 AND 250 AND char_length(issuer) <= 250);
ALTER TABLE work_programmes ADD CONSTRAINT work_programmes_years
  CHECK ("fromYear" BETWEEN 1945 AND 2100 AND "toYear" BETWEEN "fromYear" AND "fromYear" + 9);
ALTER TABLE work_programme_items ADD CONSTRAINT work_programme_items_words CHECK (char_length(text) BETWEEN 1 AND 1000);
ALTER TABLE work_programme_steps ADD CONSTRAINT work_programme_steps_note CHECK (char_length(note) <= 1000);
CREATE TRIGGER work_programme_steps_are_history BEFORE UPDATE OR DELETE ON work_programme_steps
  FOR EACH ROW EXECUTE FUNCTION forbid_change();

CREATE FUNCTION work_programme_items_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  programme work_programmes%ROWTYPE;
BEGIN
  SELECT * INTO programme FROM work_programmes WHERE id = NEW."programmeId";
  IF NEW.year NOT BETWEEN programme."fromYear" AND programme."toYear" THEN
    RAISE EXCEPTION 'programme item %: its year is outside the programme', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."ownerDepartmentId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM departments d WHERE d.id = NEW."ownerDepartmentId" AND d."organisationId" = programme."organisationId"))
    OR (NEW."taskId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM movement_tasks t JOIN movements m ON m.id = t."movementId"
      WHERE t.id = NEW."taskId" AND m."organisationId" = programme."organisationId"))
    OR (NEW."targetId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM targets t JOIN movements m ON m.id = t."movementId"
      WHERE t.id = NEW."targetId" AND m."organisationId" = programme."organisationId" AND t.kind = 'COUNT_RANGE')) THEN
    RAISE EXCEPTION 'programme item %: division, task or target does not fit', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER work_programme_items_fit BEFORE INSERT OR UPDATE OF "programmeId", year, "ownerDepartmentId", "taskId", "targetId"
  ON work_programme_items FOR EACH ROW EXECUTE FUNCTION work_programme_items_fit();

-- Files: evidence of a step of a programme's content.
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));
ALTER TABLE attachments DROP CONSTRAINT attachments_whole;
ALTER TABLE attachments ADD CONSTRAINT attachments_whole
  CHECK (CASE WHEN "completedAt" IS NULL
    THEN format IS NULL AND sha256 IS NULL AND num_nonnulls("checkInId", "taskEntryId", "programmeStepId") = 0 AND "replacedAt" IS NULL
    ELSE format IS NOT NULL AND sha256 ~ '^[0-9a-f]{64}$' AND "receivedBytes" = bytes AND "refusedAt" IS NULL END);

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."organisationId") THEN
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
