-- CreateEnum
CREATE TYPE "CommendationKind" AS ENUM ('MERIT', 'SUDDEN', 'CAMPAIGN', 'LONG_SERVICE', 'TENURE', 'FOREIGN');

-- CreateEnum
CREATE TYPE "OtherSubjectKind" AS ENUM ('BODY', 'HOUSEHOLD', 'PERSON', 'COLLECTIVE');

-- AlterTable
ALTER TABLE "award_records" ADD COLUMN     "achievement" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "commendationKind" "CommendationKind",
ADD COLUMN     "otherSubjectId" UUID;

-- AlterTable
ALTER TABLE "nominations" ADD COLUMN     "achievedOn" DATE,
ADD COLUMN     "achievement" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "commendationKind" "CommendationKind" NOT NULL DEFAULT 'MERIT',
ADD COLUMN     "judgements" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "otherSubjectId" UUID,
ADD COLUMN     "thematicMovementId" UUID;

-- CreateTable
CREATE TABLE "other_subjects" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "OtherSubjectKind" NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL DEFAULT '',
    "foldedName" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "occupation" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "isWorker" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "other_subjects_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "other_subjects_organisationId_kind_sortKey_id_idx" ON "other_subjects"("organisationId", "kind", "sortKey", "id");

-- CreateIndex
CREATE INDEX "award_records_otherSubjectId_year_idx" ON "award_records"("otherSubjectId", "year");

-- CreateIndex
CREATE INDEX "nominations_otherSubjectId_year_idx" ON "nominations"("otherSubjectId", "year");

-- CreateIndex
CREATE INDEX "nominations_thematicMovementId_idx" ON "nominations"("thematicMovementId");

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_otherSubjectId_fkey" FOREIGN KEY ("otherSubjectId") REFERENCES "other_subjects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_records" ADD CONSTRAINT "award_records_otherSubjectId_fkey" FOREIGN KEY ("otherSubjectId") REFERENCES "other_subjects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_subjects" ADD CONSTRAINT "other_subjects_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── Subjects ─────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE nominations DROP CONSTRAINT nominations_one_subject;
ALTER TABLE nominations ADD CONSTRAINT nominations_one_subject
  CHECK (num_nonnulls("staffId", "collectiveId", "otherSubjectId") = 1);
ALTER TABLE award_records DROP CONSTRAINT award_records_one_subject;
ALTER TABLE award_records ADD CONSTRAINT award_records_one_subject
  CHECK (num_nonnulls("staffId", "departmentId", "otherSubjectId") = 1);

ALTER TABLE other_subjects ADD CONSTRAINT other_subjects_shape CHECK (
  char_length(name) BETWEEN 1 AND 250 AND char_length(place) <= 250 AND char_length(occupation) <= 250 AND char_length(country) <= 120);
-- Foreign are persons and collectives; only a person has a trade.
ALTER TABLE other_subjects ADD CONSTRAINT other_subjects_of_kind CHECK (
  (country = '' OR kind IN ('PERSON', 'COLLECTIVE')) AND ((occupation = '' AND NOT "isWorker") OR kind = 'PERSON'));
CREATE UNIQUE INDEX other_subjects_one_body ON other_subjects ("organisationId") WHERE kind = 'BODY';

CREATE FUNCTION other_subject_fill_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.name := normalize(btrim(NEW.name), NFC);
  NEW."foldedName" := fold_text(NEW.name);
  NEW."sortKey" := CASE WHEN NEW.kind = 'PERSON' AND NEW.country = '' THEN name_sort_key(NEW.name) ELSE NEW.name END;
  RETURN NEW;
END $$;
CREATE TRIGGER other_subject_fill_key BEFORE INSERT OR UPDATE OF name, "sortKey", "foldedName" ON other_subjects
  FOR EACH ROW EXECUTE FUNCTION other_subject_fill_key();
CREATE INDEX other_subjects_folded_name_trgm ON other_subjects USING gin (("foldedName" || '') gin_trgm_ops);
-- One record for one subject: the same name at the same place is the same.
CREATE UNIQUE INDEX other_subjects_once ON other_subjects ("organisationId", kind, "foldedName", (lower(place)));

-- The body itself is called as it is called everywhere.
CREATE FUNCTION other_subject_follows_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE other_subjects SET name = NEW.name WHERE "organisationId" = NEW.id AND kind = 'BODY';
  RETURN NULL;
END $$;
CREATE TRIGGER other_subject_follows_body AFTER UPDATE OF name ON organisations
  FOR EACH ROW EXECUTE FUNCTION other_subject_follows_body();

CREATE OR REPLACE FUNCTION nomination_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."staffId" IS NOT NULL THEN
    SELECT s."sortKey" INTO NEW."subjectKey" FROM staff s WHERE s.id = NEW."staffId";
  ELSIF NEW."collectiveId" IS NOT NULL THEN
    SELECT d."currentName" INTO NEW."subjectKey" FROM departments d WHERE d.id = NEW."collectiveId";
  ELSE
    SELECT o."sortKey" INTO NEW."subjectKey" FROM other_subjects o WHERE o.id = NEW."otherSubjectId";
  END IF;
  NEW."subjectKey" := coalesce(NEW."subjectKey", '');
  RETURN NEW;
END $$;
DROP TRIGGER nomination_fill_keys ON nominations;
CREATE TRIGGER nomination_fill_keys
  BEFORE INSERT OR UPDATE OF "staffId", "collectiveId", "otherSubjectId", "subjectKey" ON nominations
  FOR EACH ROW EXECUTE FUNCTION nomination_fill_keys();

-- ── Kinds ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What is not the work of a year names its achievement; a sudden one its day, a campaign its movement.
ALTER TABLE nominations ADD CONSTRAINT nominations_of_kind CHECK (
  char_length(achievement) <= 500
  AND (("commendationKind" IN ('MERIT', 'LONG_SERVICE', 'TENURE')) = (achievement = ''))
  AND (("commendationKind" = 'SUDDEN') = ("achievedOn" IS NOT NULL))
  AND (("commendationKind" = 'CAMPAIGN') = ("thematicMovementId" IS NOT NULL)));
ALTER TABLE award_records ADD CONSTRAINT award_records_achievement CHECK (char_length(achievement) <= 500);

-- One living nomination per subject, award, year and achievement: the work of a year is one, each sudden deed is one.
DROP INDEX nominations_one_living_per_subject;
CREATE UNIQUE INDEX nominations_one_living_per_subject ON nominations
  ("organisationId", year, "awardCode", (coalesce("staffId", "collectiveId", "otherSubjectId")), "commendationKind", (md5(fold_text(achievement))))
  WHERE status <> 'WITHDRAWN';

-- Subject and movement are of the same body; khen thưởng đối ngoại is for foreign subjects and no other.
CREATE FUNCTION nominations_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body uuid;
  abroad text := '';
BEGIN
  IF NEW."otherSubjectId" IS NOT NULL THEN
    SELECT o."organisationId", o.country INTO body, abroad FROM other_subjects o WHERE o.id = NEW."otherSubjectId";
    IF body IS DISTINCT FROM NEW."organisationId" THEN
      RAISE EXCEPTION 'nomination %: its subject is of another body', NEW.id USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF (NEW."commendationKind" = 'FOREIGN') <> (coalesce(abroad, '') <> '') THEN
    RAISE EXCEPTION 'nomination %: đối ngoại is for foreign subjects', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."thematicMovementId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM thematic_movements m WHERE m.id = NEW."thematicMovementId" AND m."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'nomination %: its movement is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nominations_fit BEFORE INSERT OR UPDATE OF "otherSubjectId", "commendationKind", "thematicMovementId" ON nominations
  FOR EACH ROW EXECUTE FUNCTION nominations_fit();
