-- CreateEnum
CREATE TYPE "RoleModelStatus" AS ENUM ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "role_models" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "movementId" UUID NOT NULL,
    "staffId" UUID,
    "departmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL DEFAULT '',
    "achievedOn" DATE NOT NULL,
    "story" TEXT NOT NULL DEFAULT '',
    "status" "RoleModelStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "returnedReason" TEXT,
    "withdrawnReason" TEXT,
    "awardRecordId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_models_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "role_models_organisationId_year_achievedOn_id_idx" ON "role_models"("organisationId", "year", "achievedOn", "id");

-- CreateIndex
CREATE INDEX "role_models_movementId_idx" ON "role_models"("movementId");

-- CreateIndex
CREATE INDEX "role_models_staffId_idx" ON "role_models"("staffId");

-- CreateIndex
CREATE INDEX "role_models_departmentId_status_idx" ON "role_models"("departmentId", "status");

-- CreateIndex
CREATE INDEX "role_models_awardRecordId_idx" ON "role_models"("awardRecordId");

-- AddForeignKey
ALTER TABLE "role_models" ADD CONSTRAINT "role_models_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_models" ADD CONSTRAINT "role_models_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_models" ADD CONSTRAINT "role_models_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_models" ADD CONSTRAINT "role_models_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_models" ADD CONSTRAINT "role_models_awardRecordId_fkey" FOREIGN KEY ("awardRecordId") REFERENCES "award_records"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE role_models ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE role_models ADD CONSTRAINT role_models_lengths CHECK (
  char_length(title) BETWEEN 1 AND 250 AND char_length(field) <= 100 AND char_length(story) <= 20000
  AND char_length("returnedReason") <= 1000 AND char_length("withdrawnReason") <= 1000);
ALTER TABLE role_models ADD CONSTRAINT role_models_year CHECK (year = extract(year FROM "achievedOn"));
-- What leaves its writer's hands has a field and a story; what is published says since when, what is withdrawn says why.
ALTER TABLE role_models ADD CONSTRAINT role_models_written
  CHECK (status NOT IN ('PROPOSED', 'PUBLISHED') OR (field <> '' AND story <> '' AND "proposedAt" IS NOT NULL));
ALTER TABLE role_models ADD CONSTRAINT role_models_published
  CHECK (status <> 'PUBLISHED' OR "publishedAt" IS NOT NULL);
ALTER TABLE role_models ADD CONSTRAINT role_models_withdrawn
  CHECK ((status = 'WITHDRAWN') = ("withdrawnReason" IS NOT NULL AND "withdrawnReason" <> ''));
ALTER TABLE role_models ADD CONSTRAINT role_models_award
  CHECK ("awardRecordId" IS NULL OR status IN ('PUBLISHED', 'WITHDRAWN'));
CREATE TRIGGER role_models_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON role_models
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

CREATE FUNCTION role_models_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM movements m WHERE m.id = NEW."movementId" AND m."organisationId" = NEW."organisationId")
    OR NOT EXISTS (SELECT 1 FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" = NEW."organisationId")
    OR (NEW."staffId" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM staff s WHERE s.id = NEW."staffId" AND s."organisationId" = NEW."organisationId")) THEN
    RAISE EXCEPTION 'role model %: movement, unit or person is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  -- The decision is about the same person or collective, and not older than the achievement.
  IF NEW."awardRecordId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM award_records a
    WHERE a.id = NEW."awardRecordId" AND a."decidedOn" >= NEW."achievedOn"
      AND CASE WHEN NEW."staffId" IS NULL THEN a."departmentId" = NEW."departmentId" ELSE a."staffId" = NEW."staffId" END) THEN
    RAISE EXCEPTION 'role model %: the award is somebody else''s, or older than the achievement', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER role_models_same_body
  BEFORE INSERT OR UPDATE OF "organisationId", "movementId", "staffId", "departmentId", "awardRecordId", "achievedOn" ON role_models
  FOR EACH ROW EXECUTE FUNCTION role_models_same_body();
