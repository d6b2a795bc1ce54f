-- CreateEnum
CREATE TYPE "TrainingKind" AS ENUM ('DEGREE', 'POLITICAL_THEORY', 'DEFENCE', 'STATE_MANAGEMENT', 'PROFESSION', 'INTEGRATION', 'FOREIGN_LANGUAGE', 'MINORITY_LANGUAGE', 'COMPUTING', 'OTHER');

-- CreateEnum
CREATE TYPE "TrainingCourseStatus" AS ENUM ('RECORDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "TrainingStatus" AS ENUM ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED', 'REMOVED');

-- CreateEnum
CREATE TYPE "TrainingGrade" AS ENUM ('EXCELLENT', 'VERY_GOOD', 'GOOD', 'AVERAGE');

-- CreateTable
CREATE TABLE "training_courses" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "TrainingKind" NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "organiser" TEXT NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "lessons" INTEGER,
    "paper" TEXT NOT NULL DEFAULT '',
    "taskId" UUID,
    "status" "TrainingCourseStatus" NOT NULL DEFAULT 'RECORDED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnReason" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_courses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_records" (
    "id" UUID NOT NULL,
    "courseId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "status" "TrainingStatus" NOT NULL DEFAULT 'ATTENDING',
    "grade" "TrainingGrade",
    "certificate" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "training_records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_steps" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "to" "TrainingStatus" NOT NULL,
    "onDay" DATE NOT NULL,
    "grade" "TrainingGrade",
    "certificate" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_steps_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "training_courses_organisationId_year_firstDay_id_idx" ON "training_courses"("organisationId", "year", "firstDay", "id");

-- CreateIndex
CREATE INDEX "training_courses_taskId_idx" ON "training_courses"("taskId");

-- CreateIndex
CREATE INDEX "training_records_staffId_idx" ON "training_records"("staffId");

-- CreateIndex
CREATE INDEX "training_records_departmentId_idx" ON "training_records"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "training_records_courseId_staffId_key" ON "training_records"("courseId", "staffId");

-- CreateIndex
CREATE INDEX "training_steps_recordId_recordedAt_idx" ON "training_steps"("recordId", "recordedAt");

-- CreateIndex
CREATE INDEX "training_steps_recordedById_idx" ON "training_steps"("recordedById");

-- AddForeignKey
ALTER TABLE "training_courses" ADD CONSTRAINT "training_courses_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_courses" ADD CONSTRAINT "training_courses_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "movement_tasks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "training_courses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_steps" ADD CONSTRAINT "training_steps_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "training_records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_steps" ADD CONSTRAINT "training_steps_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE training_courses ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE training_courses ADD CONSTRAINT training_courses_words CHECK (
  char_length(title) BETWEEN 1 AND 250 AND char_length(organiser) BETWEEN 1 AND 250 AND char_length(paper) <= 100
  AND char_length("withdrawnReason") <= 1000);
ALTER TABLE training_courses ADD CONSTRAINT training_courses_days
  CHECK ("lastDay" BETWEEN "firstDay" AND "firstDay" + 3659 AND year = extract(year FROM "firstDay"));
ALTER TABLE training_courses ADD CONSTRAINT training_courses_lessons CHECK (lessons BETWEEN 1 AND 10000);
-- Withdrawn: with the reason and the moment, and only then.
ALTER TABLE training_courses ADD CONSTRAINT training_courses_withdrawn CHECK (
  (status = 'WITHDRAWN') = ("withdrawnReason" IS NOT NULL AND "withdrawnReason" <> '' AND "withdrawnAt" IS NOT NULL));
-- A grade and a certificate are of somebody who completed.
ALTER TABLE training_records ADD CONSTRAINT training_records_result
  CHECK (status = 'COMPLETED' OR (grade IS NULL AND certificate = ''));
ALTER TABLE training_records ADD CONSTRAINT training_records_words CHECK (char_length(certificate) <= 200);
ALTER TABLE training_steps ADD CONSTRAINT training_steps_result
  CHECK ("to" = 'COMPLETED' OR (grade IS NULL AND certificate = ''));
ALTER TABLE training_steps ADD CONSTRAINT training_steps_words CHECK (char_length(certificate) <= 200 AND char_length(note) <= 1000);
CREATE TRIGGER training_steps_are_history BEFORE UPDATE OR DELETE ON training_steps
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER training_courses_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON training_courses
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

CREATE FUNCTION training_courses_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."taskId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM movement_tasks t JOIN movements m ON m.id = t."movementId"
    WHERE t.id = NEW."taskId" AND m."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'training course %: the task is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER training_courses_same_body BEFORE INSERT OR UPDATE OF "organisationId", "taskId" ON training_courses
  FOR EACH ROW EXECUTE FUNCTION training_courses_same_body();

-- People and their divisions are of the body of the course; of a withdrawn course nothing is recorded any more.
CREATE FUNCTION training_records_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM training_courses c
    JOIN staff s ON s.id = NEW."staffId" AND s."organisationId" = c."organisationId"
    JOIN departments d ON d.id = NEW."departmentId" AND d."organisationId" = c."organisationId"
    WHERE c.id = NEW."courseId") THEN
    RAISE EXCEPTION 'training record %: of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM training_courses c WHERE c.id = NEW."courseId" AND c.status = 'WITHDRAWN') THEN
    RAISE EXCEPTION 'training record %: its course was withdrawn', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER training_records_fit BEFORE INSERT OR UPDATE ON training_records
  FOR EACH ROW EXECUTE FUNCTION training_records_fit();
