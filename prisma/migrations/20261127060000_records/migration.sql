-- CreateEnum
CREATE TYPE "UnratedReason" AS ENUM ('UNDER_SIX_MONTHS', 'LONG_LEAVE', 'UNDER_EXAMINATION', 'RATED_ELSEWHERE', 'OTHER');

-- CreateEnum
CREATE TYPE "RatingRegime" AS ENUM ('DECREE_56_2015', 'DECREE_90_2020', 'DECREE_48_2023', 'DECREE_335_2025', 'DECREE_233_2026', 'PARTY_AND_UNIONS', 'LOCAL');

-- CreateEnum
CREATE TYPE "PendingConclusion" AS ENUM ('CLEARED', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "IncidentKind" AS ENUM ('WORKING_HOURS', 'ADMINISTRATIVE_ORDER', 'PUBLIC_FEEDBACK', 'TRAFFIC_ALCOHOL', 'SPEECH', 'OTHER');

-- AlterTable
ALTER TABLE "annual_ratings" ADD COLUMN     "regime" "RatingRegime",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "department_ratings" ADD COLUMN     "regime" "RatingRegime",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "disciplines" ADD COLUMN     "content" BYTEA,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "level" DROP NOT NULL,
ALTER COLUMN "decisionNumber" DROP NOT NULL;

-- AlterTable
ALTER TABLE "leaves" ADD COLUMN     "healthReason" BYTEA;

-- AlterTable
ALTER TABLE "pending_cases" ADD COLUMN     "conclusion" "PendingConclusion",
ADD COLUMN     "detail" BYTEA,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "staff_personal" (
    "staffId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "identityNumber" BYTEA,
    "identityDigest" BYTEA,
    "phone" TEXT,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_personal_pkey" PRIMARY KEY ("staffId")
);

-- CreateTable
CREATE TABLE "unrated_years" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "staffId" UUID,
    "departmentId" UUID,
    "year" INTEGER NOT NULL,
    "reason" "UnratedReason" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unrated_years_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conduct_incidents" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "kind" "IncidentKind" NOT NULL,
    "happenedOn" DATE NOT NULL,
    "resolvedOn" DATE,
    "content" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conduct_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_personal_organisationId_identityDigest_key" ON "staff_personal"("organisationId", "identityDigest");

-- CreateIndex
CREATE INDEX "unrated_years_organisationId_year_idx" ON "unrated_years"("organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "unrated_years_staffId_year_key" ON "unrated_years"("staffId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "unrated_years_departmentId_year_key" ON "unrated_years"("departmentId", "year");

-- CreateIndex
CREATE INDEX "conduct_incidents_staffId_happenedOn_idx" ON "conduct_incidents"("staffId", "happenedOn");

-- AddForeignKey
ALTER TABLE "staff_personal" ADD CONSTRAINT "staff_personal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_personal" ADD CONSTRAINT "staff_personal_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unrated_years" ADD CONSTRAINT "unrated_years_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unrated_years" ADD CONSTRAINT "unrated_years_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unrated_years" ADD CONSTRAINT "unrated_years_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conduct_incidents" ADD CONSTRAINT "conduct_incidents_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- The key of sealed columns lies outside the database, so the program seals the rows of before at its next start. NOT VALID:
-- those rows wait for it, every row written from now on is sealed.
ALTER TABLE disciplines ADD CONSTRAINT disciplines_sealed
  CHECK (content IS NOT NULL AND level IS NULL AND "decisionNumber" IS NULL) NOT VALID;
ALTER TABLE pending_cases ADD CONSTRAINT pending_cases_sealed CHECK (outcome IS NULL) NOT VALID;
ALTER TABLE pending_cases ADD CONSTRAINT pending_cases_concluded CHECK (conclusion IS NULL OR "closedOn" IS NOT NULL);
ALTER TABLE pending_cases ADD CONSTRAINT pending_cases_period CHECK ("closedOn" IS NULL OR "closedOn" >= "openedOn") NOT VALID;
ALTER TABLE conduct_incidents ADD CONSTRAINT conduct_incidents_period CHECK ("resolvedOn" IS NULL OR "resolvedOn" >= "happenedOn");
ALTER TABLE unrated_years ADD CONSTRAINT unrated_years_one_subject CHECK (num_nonnulls("staffId", "departmentId") = 1);
ALTER TABLE staff_personal ADD CONSTRAINT staff_personal_identity
  CHECK (("identityNumber" IS NULL) = ("identityDigest" IS NULL));
ALTER TABLE staff_personal ADD CONSTRAINT staff_personal_phone CHECK (phone ~ '^[0-9+]{8,15}$');
ALTER TABLE staff_personal ADD CONSTRAINT staff_personal_email CHECK (char_length(email) <= 254);
-- Somebody cannot be rated and not rated in one year.
CREATE FUNCTION refuse_rating_of_unrated_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM unrated_years u WHERE u."staffId" = NEW."staffId" AND u.year = NEW.year) THEN
    RAISE EXCEPTION 'year % is recorded as not rated', NEW.year USING ERRCODE = 'check_violation', CONSTRAINT = 'unrated_years_not_rated';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_rating_of_unrated_department() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM unrated_years u WHERE u."departmentId" = NEW."departmentId" AND u.year = NEW.year) THEN
    RAISE EXCEPTION 'year % is recorded as not rated', NEW.year USING ERRCODE = 'check_violation', CONSTRAINT = 'unrated_years_not_rated';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_unrated_twice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM annual_ratings r WHERE r."staffId" = NEW."staffId" AND r.year = NEW.year)
  OR EXISTS (SELECT FROM department_ratings r WHERE r."departmentId" = NEW."departmentId" AND r.year = NEW.year) THEN
    RAISE EXCEPTION 'year % is rated', NEW.year USING ERRCODE = 'check_violation', CONSTRAINT = 'unrated_years_not_rated';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER annual_ratings_not_unrated BEFORE INSERT ON annual_ratings FOR EACH ROW EXECUTE FUNCTION refuse_rating_of_unrated_person();
CREATE TRIGGER department_ratings_not_unrated BEFORE INSERT ON department_ratings FOR EACH ROW EXECUTE FUNCTION refuse_rating_of_unrated_department();
CREATE TRIGGER unrated_years_not_rated BEFORE INSERT ON unrated_years FOR EACH ROW EXECUTE FUNCTION refuse_unrated_twice();
