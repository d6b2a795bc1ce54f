-- CreateEnum
CREATE TYPE "UnitCheckStatus" AS ENUM ('PLANNED', 'CARRIED_OUT', 'ISSUED', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "CheckFindingKind" AS ENUM ('STRENGTH', 'SHORTCOMING', 'PROPOSAL');

-- CreateEnum
CREATE TYPE "CheckFindingStatus" AS ENUM ('NOTED', 'OPEN', 'ANSWERED', 'SETTLED');

-- CreateEnum
CREATE TYPE "CheckFindingEvent" AS ENUM ('ANSWER', 'ACCEPT', 'RETURN');

-- CreateTable
CREATE TABLE "unit_checks" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "movementId" UUID NOT NULL,
    "taskId" UUID,
    "departmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "plannedDay" DATE NOT NULL,
    "contents" TEXT NOT NULL,
    "status" "UnitCheckStatus" NOT NULL DEFAULT 'PLANNED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "carriedOutOn" DATE,
    "unitPresent" TEXT NOT NULL DEFAULT '',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "issuedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "taskOutcome" "TaskOutcome",
    "cancelledReason" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_check_visitors" (
    "checkId" UUID NOT NULL,
    "staffId" UUID NOT NULL,

    CONSTRAINT "unit_check_visitors_pkey" PRIMARY KEY ("checkId","staffId")
);

-- CreateTable
CREATE TABLE "check_findings" (
    "id" UUID NOT NULL,
    "checkId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "CheckFindingKind" NOT NULL,
    "text" TEXT NOT NULL,
    "dueOn" DATE,
    "status" "CheckFindingStatus" NOT NULL DEFAULT 'NOTED',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "check_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_finding_turns" (
    "id" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "event" "CheckFindingEvent" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_finding_turns_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_checks_organisationId_year_plannedDay_id_idx" ON "unit_checks"("organisationId", "year", "plannedDay", "id");

-- CreateIndex
CREATE INDEX "unit_checks_movementId_plannedDay_idx" ON "unit_checks"("movementId", "plannedDay");

-- CreateIndex
CREATE INDEX "unit_checks_taskId_idx" ON "unit_checks"("taskId");

-- CreateIndex
CREATE INDEX "unit_checks_departmentId_status_idx" ON "unit_checks"("departmentId", "status");

-- CreateIndex
CREATE INDEX "unit_check_visitors_staffId_idx" ON "unit_check_visitors"("staffId");

-- CreateIndex
CREATE INDEX "check_findings_checkId_ordinal_idx" ON "check_findings"("checkId", "ordinal");

-- CreateIndex
CREATE INDEX "check_finding_turns_findingId_at_idx" ON "check_finding_turns"("findingId", "at");

-- AddForeignKey
ALTER TABLE "unit_checks" ADD CONSTRAINT "unit_checks_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_checks" ADD CONSTRAINT "unit_checks_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_checks" ADD CONSTRAINT "unit_checks_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "movement_tasks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_checks" ADD CONSTRAINT "unit_checks_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_check_visitors" ADD CONSTRAINT "unit_check_visitors_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "unit_checks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_check_visitors" ADD CONSTRAINT "unit_check_visitors_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_findings" ADD CONSTRAINT "check_findings_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "unit_checks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_finding_turns" ADD CONSTRAINT "check_finding_turns_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "check_findings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE unit_checks ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE unit_checks ADD CONSTRAINT unit_checks_lengths CHECK (
  char_length(title) BETWEEN 1 AND 250 AND char_length(contents) BETWEEN 1 AND 4000
  AND char_length("unitPresent") <= 500 AND char_length(conclusion) <= 10000 AND char_length("cancelledReason") <= 1000);
ALTER TABLE unit_checks ADD CONSTRAINT unit_checks_year CHECK (year = extract(year FROM "plannedDay"));
-- Each state has what it needs, and nothing of the states to come.
ALTER TABLE unit_checks ADD CONSTRAINT unit_checks_carried_out
  CHECK ((status IN ('CARRIED_OUT', 'ISSUED', 'CLOSED')) = ("carriedOutOn" IS NOT NULL AND "unitPresent" <> ''));
ALTER TABLE unit_checks ADD CONSTRAINT unit_checks_issued
  CHECK ((status IN ('ISSUED', 'CLOSED')) = ("issuedAt" IS NOT NULL) AND ("issuedAt" IS NULL OR conclusion <> ''));
ALTER TABLE unit_checks ADD CONSTRAINT unit_checks_closed
  CHECK ((status = 'CLOSED') = ("closedAt" IS NOT NULL) AND ("taskOutcome" IS NULL OR status = 'CLOSED'));
ALTER TABLE unit_checks ADD CONSTRAINT unit_checks_cancelled
  CHECK ((status = 'CANCELLED') = ("cancelledReason" IS NOT NULL AND "cancelledReason" <> ''));
ALTER TABLE check_findings ADD CONSTRAINT check_findings_shape CHECK (
  ordinal BETWEEN 1 AND 60 AND char_length(text) BETWEEN 1 AND 2000 AND (kind <> 'STRENGTH' OR "dueOn" IS NULL));
-- What has a day to be mended by waits for an answer; what has none does not.
ALTER TABLE check_findings ADD CONSTRAINT check_findings_due CHECK ((status = 'NOTED') = ("dueOn" IS NULL));
ALTER TABLE check_finding_turns ADD CONSTRAINT check_finding_turns_text
  CHECK (char_length(text) <= 4000 AND (event = 'ACCEPT' OR text <> ''));
-- One check closes a task.
CREATE UNIQUE INDEX unit_checks_one_closes_task ON unit_checks ("taskId") WHERE "taskOutcome" IS NOT NULL;
CREATE TRIGGER unit_checks_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON unit_checks
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

CREATE FUNCTION unit_checks_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM movements m WHERE m.id = NEW."movementId" AND m."organisationId" = NEW."organisationId")
    OR NOT EXISTS (SELECT 1 FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'check %: movement or unit is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."taskId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM movement_tasks t WHERE t.id = NEW."taskId" AND t."movementId" = NEW."movementId") THEN
    RAISE EXCEPTION 'check %: the task is of another movement', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_checks_same_body BEFORE INSERT OR UPDATE OF "organisationId", "movementId", "taskId", "departmentId" ON unit_checks
  FOR EACH ROW EXECUTE FUNCTION unit_checks_same_body();

CREATE FUNCTION unit_check_visitors_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM unit_checks c JOIN staff s ON s.id = NEW."staffId" AND s."organisationId" = c."organisationId"
    WHERE c.id = NEW."checkId") THEN
    RAISE EXCEPTION 'visitor % is of another body', NEW."staffId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_check_visitors_same_body BEFORE INSERT OR UPDATE ON unit_check_visitors
  FOR EACH ROW EXECUTE FUNCTION unit_check_visitors_same_body();

-- Minutes that were issued stay as they are: a finding then changes in nothing but its state, and only until the check is closed.
CREATE FUNCTION keep_check_finding() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  state "UnitCheckStatus";
BEGIN
  SELECT status INTO state FROM unit_checks WHERE id = COALESCE(NEW."checkId", OLD."checkId");
  IF state = 'CARRIED_OUT' THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND state = 'ISSUED'
     AND (OLD."checkId", OLD.ordinal, OLD.kind, OLD.text, OLD."dueOn") IS NOT DISTINCT FROM (NEW."checkId", NEW.ordinal, NEW.kind, NEW.text, NEW."dueOn") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the minutes of check % are not being written', COALESCE(NEW."checkId", OLD."checkId")
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'check_findings_stay';
END $$;
CREATE TRIGGER check_findings_stay BEFORE INSERT OR UPDATE OR DELETE ON check_findings
  FOR EACH ROW EXECUTE FUNCTION keep_check_finding();

CREATE FUNCTION keep_check_finding_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' OR NOT EXISTS (
    SELECT 1 FROM check_findings f JOIN unit_checks c ON c.id = f."checkId" AND c.status = 'ISSUED' WHERE f.id = NEW."findingId") THEN
    RAISE EXCEPTION 'answers are added while minutes are issued, and never changed'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'check_finding_turns_stay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_finding_turns_stay BEFORE INSERT OR UPDATE OR DELETE ON check_finding_turns
  FOR EACH ROW EXECUTE FUNCTION keep_check_finding_turn();

-- The contents of a task that a check has closed are not judged anew.
CREATE FUNCTION keep_outcome_of_closed_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM unit_checks c WHERE c."taskId" = NEW."taskId" AND c."taskOutcome" IS NOT NULL) THEN
    RAISE EXCEPTION 'task % was closed by a check', NEW."taskId"
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'task_items_of_closed_task';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER task_items_of_closed_task BEFORE UPDATE OF outcome ON task_items
  FOR EACH ROW WHEN (OLD.outcome IS DISTINCT FROM NEW.outcome) EXECUTE FUNCTION keep_outcome_of_closed_task();
