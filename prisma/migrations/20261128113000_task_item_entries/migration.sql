-- CreateEnum
CREATE TYPE "TaskEntryKind" AS ENUM ('ASSIGNED', 'REPORTED', 'JUDGED');

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "taskEntryId" UUID,
ADD COLUMN     "taskItemId" UUID;

-- AlterTable
ALTER TABLE "task_items" ADD COLUMN     "dueDay" DATE,
ADD COLUMN     "ownerDepartmentId" UUID,
ADD COLUMN     "ownerStaffId" UUID;

-- CreateTable
CREATE TABLE "task_item_entries" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" "TaskEntryKind" NOT NULL,
    "departmentId" UUID,
    "staffId" UUID,
    "onDay" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "outcome" "TaskOutcome",
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_item_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_item_entries_itemId_id_idx" ON "task_item_entries"("itemId", "id");

-- CreateIndex
CREATE INDEX "task_item_entries_departmentId_idx" ON "task_item_entries"("departmentId");

-- CreateIndex
CREATE INDEX "task_item_entries_staffId_idx" ON "task_item_entries"("staffId");

-- CreateIndex
CREATE INDEX "task_item_entries_recordedById_idx" ON "task_item_entries"("recordedById");

-- CreateIndex
CREATE INDEX "attachments_taskItemId_idx" ON "attachments"("taskItemId");

-- CreateIndex
CREATE INDEX "attachments_taskEntryId_idx" ON "attachments"("taskEntryId");

-- CreateIndex
CREATE INDEX "task_items_ownerDepartmentId_idx" ON "task_items"("ownerDepartmentId");

-- CreateIndex
CREATE INDEX "task_items_ownerStaffId_idx" ON "task_items"("ownerStaffId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_taskItemId_fkey" FOREIGN KEY ("taskItemId") REFERENCES "task_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_taskEntryId_fkey" FOREIGN KEY ("taskEntryId") REFERENCES "task_item_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_items" ADD CONSTRAINT "task_items_ownerDepartmentId_fkey" FOREIGN KEY ("ownerDepartmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_items" ADD CONSTRAINT "task_items_ownerStaffId_fkey" FOREIGN KEY ("ownerStaffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_item_entries" ADD CONSTRAINT "task_item_entries_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "task_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_item_entries" ADD CONSTRAINT "task_item_entries_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_item_entries" ADD CONSTRAINT "task_item_entries_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_item_entries" ADD CONSTRAINT "task_item_entries_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Somebody in charge belongs to the division in charge; a day alone is no duty.
ALTER TABLE task_items ADD CONSTRAINT task_items_assigned
  CHECK ("ownerDepartmentId" IS NOT NULL OR ("ownerStaffId" IS NULL AND "dueDay" IS NULL));
ALTER TABLE task_item_entries ADD CONSTRAINT task_item_entries_note CHECK (char_length(note) <= 1000);
-- Each kind says what it is about, and nothing else.
ALTER TABLE task_item_entries ADD CONSTRAINT task_item_entries_kind CHECK (CASE kind
  WHEN 'ASSIGNED' THEN outcome IS NULL AND note = '' AND ("departmentId" IS NOT NULL OR ("staffId" IS NULL AND "onDay" IS NULL))
  WHEN 'REPORTED' THEN outcome IS NULL AND "departmentId" IS NULL AND "staffId" IS NULL AND "onDay" IS NOT NULL AND note <> ''
  WHEN 'JUDGED' THEN num_nonnulls("departmentId", "staffId", "onDay") = 0 AND note = ''
END);
CREATE TRIGGER task_item_entries_are_history BEFORE UPDATE OR DELETE ON task_item_entries
  FOR EACH ROW EXECUTE FUNCTION forbid_change();

CREATE FUNCTION task_item_entries_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF movement_is_closed((SELECT t."movementId" FROM task_items i JOIN movement_tasks t ON t.id = i."taskId" WHERE i.id = NEW."itemId")) THEN
    RAISE EXCEPTION 'task item %: its movement is closed', NEW."itemId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER task_item_entries_open BEFORE INSERT ON task_item_entries FOR EACH ROW EXECUTE FUNCTION task_item_entries_open();

CREATE FUNCTION task_items_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body uuid := (SELECT m."organisationId" FROM movement_tasks t JOIN movements m ON m.id = t."movementId" WHERE t.id = NEW."taskId");
BEGIN
  IF (NEW."ownerDepartmentId" IS NOT NULL AND NOT EXISTS (SELECT FROM departments d WHERE d.id = NEW."ownerDepartmentId" AND d."organisationId" = body))
    OR (NEW."ownerStaffId" IS NOT NULL AND NOT EXISTS (SELECT FROM staff s WHERE s.id = NEW."ownerStaffId" AND s."organisationId" = body)) THEN
    RAISE EXCEPTION 'task item %: in charge is somebody of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER task_items_same_body BEFORE INSERT OR UPDATE OF "taskId", "ownerDepartmentId", "ownerStaffId" ON task_items
  FOR EACH ROW EXECUTE FUNCTION task_items_same_body();

-- Files: evidence of a task's content beside that of a target's figure.
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "initiativeId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL));
ALTER TABLE attachments DROP CONSTRAINT attachments_whole;
ALTER TABLE attachments ADD CONSTRAINT attachments_whole
  CHECK (CASE WHEN "completedAt" IS NULL
    THEN format IS NULL AND sha256 IS NULL AND "checkInId" IS NULL AND "taskEntryId" IS NULL AND "replacedAt" IS NULL
    ELSE format IS NOT NULL AND sha256 ~ '^[0-9a-f]{64}$' AND "receivedBytes" = bytes AND "refusedAt" IS NULL END);

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."initiativeId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."initiativeId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."initiativeId", NEW."organisationId") THEN
    RAISE EXCEPTION 'attachment % was taken and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_do_not_change';
  END IF;
  IF (OLD."checkInId" IS NOT NULL AND (OLD."checkInId" IS DISTINCT FROM NEW."checkInId" OR NEW."removedAt" IS NOT NULL))
    OR (OLD."taskEntryId" IS NOT NULL AND (OLD."taskEntryId" IS DISTINCT FROM NEW."taskEntryId" OR NEW."removedAt" IS NOT NULL)) THEN
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
  RETURN NEW;
END $$;
