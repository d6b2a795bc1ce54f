-- AlterTable
ALTER TABLE "training_courses" ADD COLUMN     "targetId" UUID;

-- CreateIndex
CREATE INDEX "training_courses_targetId_idx" ON "training_courses"("targetId");

-- AddForeignKey
ALTER TABLE "training_courses" ADD CONSTRAINT "training_courses_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "targets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
CREATE OR REPLACE FUNCTION training_courses_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."taskId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM movement_tasks t JOIN movements m ON m.id = t."movementId"
    WHERE t.id = NEW."taskId" AND m."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'training course %: the task is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."targetId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM targets t JOIN movements m ON m.id = t."movementId"
    WHERE t.id = NEW."targetId" AND m."organisationId" = NEW."organisationId" AND t.kind = 'PARTICIPATION_ALL') THEN
    RAISE EXCEPTION 'training course %: the target does not fit', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER training_courses_same_body ON training_courses;
CREATE TRIGGER training_courses_same_body BEFORE INSERT OR UPDATE OF "organisationId", "taskId", "targetId" ON training_courses
  FOR EACH ROW EXECUTE FUNCTION training_courses_same_body();
