-- AlterEnum
ALTER TYPE "InitiativeStatus" ADD VALUE 'NOT_ACCEPTED' BEFORE 'WITHDRAWN';

-- AlterTable
ALTER TABLE "initiatives" ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "dueOrder" DATE NOT NULL DEFAULT '9999-12-31'::date,
ADD COLUMN     "filedAt" TIMESTAMPTZ(3),
ADD COLUMN     "firstApplicationEndedOn" DATE,
ADD COLUMN     "lateAdmission" TEXT,
ADD COLUMN     "lateReason" TEXT,
ADD COLUMN     "receivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "returnedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "initiatives_organisationId_year_dueOrder_id_idx" ON "initiatives"("organisationId", "year", "dueOrder", "id");

-- ── Keys of order ────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION initiative_due_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."dueOrder" := coalesce(NEW."dueOn", '9999-12-31'::date);
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_due_order BEFORE INSERT OR UPDATE OF "dueOn", "dueOrder" ON initiatives
  FOR EACH ROW EXECUTE FUNCTION initiative_due_order();

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiatives ADD CONSTRAINT initiatives_late
  CHECK (btrim("lateReason") <> '' AND char_length("lateReason") <= 1000 AND
         btrim("lateAdmission") <> '' AND char_length("lateAdmission") <= 1000);

-- ── Requests that are on their way ───────────────────────────────────────────────────────────────────────────────────
-- The day of the last change stands in for a return and an acceptance that were not kept; the months are those of
-- Nghị định 13/2012/NĐ-CP Điều 5-7.
UPDATE initiatives SET "filedAt" = "submittedAt" WHERE "submittedAt" IS NOT NULL;
UPDATE initiatives SET "returnedAt" = "updatedAt" WHERE status = 'RETURNED';
UPDATE initiatives SET "receivedAt" = "updatedAt" WHERE status = 'RECEIVED';
UPDATE initiatives i SET "dueOn" = CASE i.status
    WHEN 'DRAFT' THEN i."firstAppliedOn" + interval '12 months'
    WHEN 'SUBMITTED' THEN (i."submittedAt" AT TIME ZONE o."timeZone")::date + interval '1 month'
    WHEN 'ENDORSED' THEN (i."submittedAt" AT TIME ZONE o."timeZone")::date + interval '1 month'
    WHEN 'RETURNED' THEN (i."returnedAt" AT TIME ZONE o."timeZone")::date + interval '1 month'
    WHEN 'RECEIVED' THEN CASE
      WHEN i."firstAppliedOn" <= (i."filedAt" AT TIME ZONE o."timeZone")::date
      THEN (i."receivedAt" AT TIME ZONE o."timeZone")::date + interval '3 months' END
  END
FROM organisations o WHERE o.id = i."organisationId";
