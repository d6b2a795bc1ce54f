-- CreateEnum
CREATE TYPE "GatheringKind" AS ENUM ('CONFERENCE', 'LAUNCH', 'SEMINAR', 'CONTEST', 'STUDY', 'VISIT', 'PROPAGANDA', 'OTHER');

-- CreateEnum
CREATE TYPE "GatheringStatus" AS ENUM ('PLANNED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AttendanceMark" AS ENUM ('PRESENT', 'EXCUSED', 'ABSENT');

-- CreateTable
CREATE TABLE "gatherings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "movementId" UUID NOT NULL,
    "taskId" UUID,
    "kind" "GatheringKind" NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "startTime" TEXT,
    "place" TEXT NOT NULL,
    "hostDepartmentId" UUID NOT NULL,
    "invitesAll" BOOLEAN NOT NULL,
    "status" "GatheringStatus" NOT NULL DEFAULT 'PLANNED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "guestCount" INTEGER,
    "summary" TEXT NOT NULL DEFAULT '',
    "cancelledReason" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gatherings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gathering_divisions" (
    "gatheringId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,

    CONSTRAINT "gathering_divisions_pkey" PRIMARY KEY ("gatheringId","departmentId")
);

-- CreateTable
CREATE TABLE "gathering_attendances" (
    "id" UUID NOT NULL,
    "gatheringId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "isNamed" BOOLEAN NOT NULL DEFAULT false,
    "mark" "AttendanceMark",
    "markedById" UUID,
    "markedAt" TIMESTAMPTZ(3),

    CONSTRAINT "gathering_attendances_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gatherings_organisationId_year_firstDay_id_idx" ON "gatherings"("organisationId", "year", "firstDay", "id");

-- CreateIndex
CREATE INDEX "gatherings_movementId_firstDay_idx" ON "gatherings"("movementId", "firstDay");

-- CreateIndex
CREATE INDEX "gatherings_taskId_idx" ON "gatherings"("taskId");

-- CreateIndex
CREATE INDEX "gatherings_hostDepartmentId_status_idx" ON "gatherings"("hostDepartmentId", "status");

-- CreateIndex
CREATE INDEX "gathering_divisions_departmentId_idx" ON "gathering_divisions"("departmentId");

-- CreateIndex
CREATE INDEX "gathering_attendances_staffId_idx" ON "gathering_attendances"("staffId");

-- CreateIndex
CREATE INDEX "gathering_attendances_departmentId_idx" ON "gathering_attendances"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "gathering_attendances_gatheringId_staffId_key" ON "gathering_attendances"("gatheringId", "staffId");

-- AddForeignKey
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "movement_tasks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_hostDepartmentId_fkey" FOREIGN KEY ("hostDepartmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gathering_divisions" ADD CONSTRAINT "gathering_divisions_gatheringId_fkey" FOREIGN KEY ("gatheringId") REFERENCES "gatherings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gathering_divisions" ADD CONSTRAINT "gathering_divisions_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gathering_attendances" ADD CONSTRAINT "gathering_attendances_gatheringId_fkey" FOREIGN KEY ("gatheringId") REFERENCES "gatherings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gathering_attendances" ADD CONSTRAINT "gathering_attendances_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gathering_attendances" ADD CONSTRAINT "gathering_attendances_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE gatherings ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE gatherings ADD CONSTRAINT gatherings_lengths CHECK (
  char_length(title) BETWEEN 1 AND 250 AND char_length(place) BETWEEN 1 AND 250 AND char_length(summary) <= 5000
  AND char_length("cancelledReason") <= 1000);
ALTER TABLE gatherings ADD CONSTRAINT gatherings_days
  CHECK ("lastDay" BETWEEN "firstDay" AND "firstDay" + 365 AND year = extract(year FROM "firstDay"));
ALTER TABLE gatherings ADD CONSTRAINT gatherings_time CHECK ("startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE gatherings ADD CONSTRAINT gatherings_guests CHECK ("guestCount" BETWEEN 0 AND 100000);
-- Held: with its result and its guests. Cancelled: with the reason, and only then.
ALTER TABLE gatherings ADD CONSTRAINT gatherings_held CHECK (status <> 'HELD' OR (summary <> '' AND "guestCount" IS NOT NULL));
ALTER TABLE gatherings ADD CONSTRAINT gatherings_cancelled
  CHECK ((status = 'CANCELLED') = ("cancelledReason" IS NOT NULL AND "cancelledReason" <> ''));
ALTER TABLE gathering_attendances ADD CONSTRAINT gathering_attendances_marked
  CHECK (num_nonnulls(mark, "markedById", "markedAt") IN (0, 3));
CREATE TRIGGER gatherings_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON gatherings
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

CREATE FUNCTION gatherings_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM movements m WHERE m.id = NEW."movementId" AND m."organisationId" = NEW."organisationId")
    OR NOT EXISTS (SELECT 1 FROM departments d WHERE d.id = NEW."hostDepartmentId" AND d."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'gathering %: movement or host is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."taskId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM movement_tasks t WHERE t.id = NEW."taskId" AND t."movementId" = NEW."movementId") THEN
    RAISE EXCEPTION 'gathering %: the task is of another movement', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gatherings_same_body BEFORE INSERT OR UPDATE OF "organisationId", "movementId", "taskId", "hostDepartmentId" ON gatherings
  FOR EACH ROW EXECUTE FUNCTION gatherings_same_body();

CREATE FUNCTION gathering_roll_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM gatherings g
    JOIN staff s ON s.id = NEW."staffId" AND s."organisationId" = g."organisationId"
    JOIN departments d ON d.id = NEW."departmentId" AND d."organisationId" = g."organisationId"
    WHERE g.id = NEW."gatheringId") THEN
    RAISE EXCEPTION 'attendance %: of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gathering_roll_same_body BEFORE INSERT OR UPDATE OF "gatheringId", "staffId", "departmentId" ON gathering_attendances
  FOR EACH ROW EXECUTE FUNCTION gathering_roll_same_body();

-- The roll of what was held or cancelled stands as it is.
CREATE FUNCTION gathering_roll_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM gatherings g WHERE g.id = COALESCE(NEW."gatheringId", OLD."gatheringId") AND g.status <> 'PLANNED') THEN
    RAISE EXCEPTION 'the roll of gathering % is closed', COALESCE(NEW."gatheringId", OLD."gatheringId") USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER gathering_roll_stays BEFORE INSERT OR UPDATE OR DELETE ON gathering_attendances
  FOR EACH ROW EXECUTE FUNCTION gathering_roll_stays();
