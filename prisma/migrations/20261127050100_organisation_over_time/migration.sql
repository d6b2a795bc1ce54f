-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('MERGER', 'SPLIT');

-- CreateEnum
CREATE TYPE "DepartureKind" AS ENUM ('RETIRED', 'RESIGNED', 'TRANSFERRED_OUT', 'DISMISSED', 'DECEASED');

-- CreateEnum
CREATE TYPE "TransferKind" AS ENUM ('TRANSFER', 'SECONDMENT');

-- CreateEnum
CREATE TYPE "TransferSide" AS ENUM ('SENDING', 'HOST');

-- CreateEnum
CREATE TYPE "TransferStatus" AS ENUM ('ASKED', 'ACCEPTED', 'RECORDED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "TransferOpinion" AS ENUM ('AGREED', 'DISAGREED');

-- AlterTable
ALTER TABLE "departments" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "previousBody" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "department_successions" (
    "id" UUID NOT NULL,
    "predecessorId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "onDay" DATE NOT NULL,

    CONSTRAINT "department_successions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_class_periods" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "staffClass" "StaffClass" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "staff_class_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "departures" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "kind" "DepartureKind" NOT NULL,
    "onDay" DATE NOT NULL,
    "toBody" TEXT,
    "returnedOn" DATE,

    CONSTRAINT "departures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfers" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "TransferKind" NOT NULL,
    "status" "TransferStatus" NOT NULL DEFAULT 'ASKED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "staffId" UUID NOT NULL,
    "fromDepartmentId" UUID NOT NULL,
    "toDepartmentId" UUID NOT NULL,
    "wantedOn" DATE NOT NULL,
    "untilDay" DATE,
    "reason" TEXT NOT NULL,
    "askedSide" "TransferSide" NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "answerReason" TEXT,
    "opinion" "TransferOpinion",
    "opinionText" TEXT,
    "opinionById" UUID,
    "opinionAt" TIMESTAMPTZ(3),
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3),
    "effectiveOn" DATE,

    CONSTRAINT "transfers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "department_successions_successorId_idx" ON "department_successions"("successorId");

-- CreateIndex
CREATE UNIQUE INDEX "department_successions_predecessorId_successorId_onDay_key" ON "department_successions"("predecessorId", "successorId", "onDay");

-- CreateIndex
CREATE UNIQUE INDEX "staff_class_periods_staffId_validFrom_key" ON "staff_class_periods"("staffId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "departures_staffId_onDay_key" ON "departures"("staffId", "onDay");

-- CreateIndex
CREATE INDEX "transfers_organisationId_status_askedAt_id_idx" ON "transfers"("organisationId", "status", "askedAt", "id");

-- CreateIndex
CREATE INDEX "transfers_staffId_askedAt_idx" ON "transfers"("staffId", "askedAt");

-- CreateIndex
CREATE INDEX "transfers_fromDepartmentId_status_idx" ON "transfers"("fromDepartmentId", "status");

-- CreateIndex
CREATE INDEX "transfers_toDepartmentId_status_idx" ON "transfers"("toDepartmentId", "status");

-- AddForeignKey
ALTER TABLE "department_successions" ADD CONSTRAINT "department_successions_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_successions" ADD CONSTRAINT "department_successions_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_class_periods" ADD CONSTRAINT "staff_class_periods_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "departures" ADD CONSTRAINT "departures_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_fromDepartmentId_fkey" FOREIGN KEY ("fromDepartmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_toDepartmentId_fkey" FOREIGN KEY ("toDepartmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Whoever is on the books has a class since the first day.
INSERT INTO staff_class_periods (id, "staffId", "staffClass", "validFrom")
  SELECT gen_random_uuid(), id, "staffClass", "recruitedOn" FROM staff;

-- Several guards below speak of dates of a period and of one thing at a time.
ALTER TABLE staff_class_periods ADD CONSTRAINT staff_class_periods_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE staff_class_periods ADD CONSTRAINT staff_class_periods_one_at_a_time
  EXCLUDE USING gist ("staffId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE department_names ADD CONSTRAINT department_names_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE staff_names ADD CONSTRAINT staff_names_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE departments ADD CONSTRAINT departments_life CHECK ("closedOn" IS NULL OR "closedOn" >= "openedOn");
ALTER TABLE departures ADD CONSTRAINT departures_period CHECK ("returnedOn" IS NULL OR "returnedOn" >= "onDay");
ALTER TABLE departures ADD CONSTRAINT departures_one_at_a_time
  EXCLUDE USING gist ("staffId" WITH =, daterange("onDay", "returnedOn", '[)') WITH &&);
ALTER TABLE department_successions ADD CONSTRAINT department_successions_two CHECK ("predecessorId" <> "successorId");
ALTER TABLE leaves ADD CONSTRAINT leaves_one_at_a_time
  EXCLUDE USING gist ("staffId" WITH =, daterange("fromDay", "toDay", '[]') WITH &&);
-- Nobody is twice in one place in the same way; of secondments one at a time.
ALTER TABLE memberships ADD CONSTRAINT memberships_once
  EXCLUDE USING gist ("staffId" WITH =, "departmentId" WITH =, kind WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE memberships ADD CONSTRAINT memberships_one_secondment
  EXCLUDE USING gist ("staffId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE (kind = 'SECONDED');
-- One head at a time.
ALTER TABLE posts ADD CONSTRAINT posts_one_head
  EXCLUDE USING gist ("departmentId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE ("isHead");

-- A transfer goes somewhere else, a secondment has its last day, and one person is asked for by one transfer at a time.
ALTER TABLE transfers ADD CONSTRAINT transfers_two_places CHECK ("fromDepartmentId" <> "toDepartmentId");
ALTER TABLE transfers ADD CONSTRAINT transfers_until CHECK ((kind = 'SECONDMENT') = ("untilDay" IS NOT NULL));
ALTER TABLE transfers ADD CONSTRAINT transfers_recorded CHECK ((status = 'RECORDED') = ("effectiveOn" IS NOT NULL));
ALTER TABLE transfers ADD CONSTRAINT transfers_texts CHECK (
  char_length(reason) <= 1000 AND char_length("answerReason") <= 1000 AND char_length("opinionText") <= 2000);
CREATE UNIQUE INDEX transfers_one_open ON transfers ("staffId") WHERE status IN ('ASKED', 'ACCEPTED');

-- Copies of the newest dated value, also when the newest is taken back.
CREATE OR REPLACE FUNCTION copy_newest_staff_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."staffId" ELSE NEW."staffId" END;
BEGIN
  UPDATE staff SET "fullName" = n."fullName"
    FROM (SELECT "fullName" FROM staff_names WHERE "staffId" = changed ORDER BY "validFrom" DESC LIMIT 1) n
    WHERE staff.id = changed;
  RETURN NULL;
END $$;
CREATE TRIGGER staff_names_copy_back AFTER DELETE ON staff_names FOR EACH ROW EXECUTE FUNCTION copy_newest_staff_name();

CREATE OR REPLACE FUNCTION copy_newest_department_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."departmentId" ELSE NEW."departmentId" END;
BEGIN
  UPDATE departments SET "currentName" = n.name
    FROM (SELECT name FROM department_names WHERE "departmentId" = changed ORDER BY "validFrom" DESC LIMIT 1) n
    WHERE departments.id = changed;
  RETURN NULL;
END $$;
CREATE TRIGGER department_names_copy_back AFTER DELETE ON department_names
  FOR EACH ROW EXECUTE FUNCTION copy_newest_department_name();

CREATE FUNCTION copy_newest_staff_class() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."staffId" ELSE NEW."staffId" END;
BEGIN
  UPDATE staff SET "staffClass" = n."staffClass"
    FROM (SELECT "staffClass" FROM staff_class_periods WHERE "staffId" = changed ORDER BY "validFrom" DESC LIMIT 1) n
    WHERE staff.id = changed AND staff."staffClass" <> n."staffClass";
  RETURN NULL;
END $$;
CREATE TRIGGER staff_class_periods_copy AFTER INSERT OR UPDATE OR DELETE ON staff_class_periods
  FOR EACH ROW EXECUTE FUNCTION copy_newest_staff_class();

-- ── A department's life ──────────────────────────────────────────────────────────────────────────────────────────────
-- Places and posts lie between the first and the last day of their department, and belong to its kind. Looked at when the
-- change commits, so that a merger may close, move and open in any order.
CREATE FUNCTION check_place_within_life() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place record;
  life record;
BEGIN
  -- What was moved or ended later in the same change counts as it stands at the end.
  IF TG_TABLE_NAME = 'memberships' THEN
    SELECT "departmentId", "validFrom", "validTo", kind = 'ORGANISATION' AS rated INTO place FROM memberships WHERE id = NEW.id;
  ELSE
    SELECT "departmentId", "validFrom", "validTo", NULL::boolean AS rated INTO place FROM posts WHERE id = NEW.id;
  END IF;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT "openedOn", "closedOn", kind IN ('PARTY_CELL', 'TRADE_UNION', 'YOUTH_UNION') AS rated INTO life
    FROM departments WHERE id = place."departmentId";
  IF place."validFrom" < life."openedOn" OR (life."closedOn" IS NOT NULL AND (place."validTo" IS NULL OR place."validTo" > life."closedOn")) THEN
    RAISE EXCEPTION '% % lies outside the life of its department', TG_TABLE_NAME, NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_within_life';
  END IF;
  IF place.rated <> life.rated THEN
    RAISE EXCEPTION 'membership % is of another kind than its department', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_of_its_kind';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER memberships_within_life AFTER INSERT OR UPDATE ON memberships
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_place_within_life();
CREATE CONSTRAINT TRIGGER posts_within_life AFTER INSERT OR UPDATE ON posts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_place_within_life();

CREATE FUNCTION check_life_holds_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM departments d JOIN (
      SELECT "departmentId", "validFrom", "validTo" FROM memberships UNION ALL
      SELECT "departmentId", "validFrom", "validTo" FROM posts) p ON p."departmentId" = d.id
    WHERE d.id = NEW.id
      AND (p."validFrom" < d."openedOn" OR (d."closedOn" IS NOT NULL AND (p."validTo" IS NULL OR p."validTo" > d."closedOn")))
  ) THEN
    RAISE EXCEPTION 'department % has places outside its life', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'place_within_life';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER departments_hold_their_places AFTER UPDATE OF "openedOn", "closedOn" ON departments
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_life_holds_places();
