-- A nomination comes back on named fields only, round by round; its receipt and its mending have a last day.

-- CreateEnum
CREATE TYPE "NominationField" AS ENUM ('SUMMARY', 'JUDGEMENTS', 'REPORT_ALIAS', 'REPORT_HOME_PLACE', 'REPORT_RESIDENCE', 'REPORT_PARTY_POST', 'REPORT_QUALIFICATION', 'REPORT_ACADEMIC_TITLES', 'REPORT_SEAT', 'REPORT_FOUNDING', 'REPORT_STAFFING', 'REPORT_PARTY_AND_UNIONS', 'REPORT_DUTIES', 'REPORT_SERVICE', 'REPORT_RESULTS', 'REPORT_REFORMS', 'REPORT_MEASURES', 'REPORT_COMPLIANCE', 'REPORT_WELFARE', 'REPORT_PARTY_WORK', 'REPORT_DEED', 'REPORT_CAMPAIGN_RESULTS', 'REPORT_CONTRIBUTION', 'REPORT_OTHER_AWARDS');

-- AlterTable
ALTER TABLE "nominations" ADD COLUMN "dueOn" DATE;

-- CreateTable
CREATE TABLE "nomination_returns" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "note" TEXT,
    "returnedAt" TIMESTAMPTZ(3) NOT NULL,
    "returnedById" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "nomination_returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomination_return_fields" (
    "returnId" UUID NOT NULL,
    "field" "NominationField" NOT NULL,
    "remark" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT,

    CONSTRAINT "nomination_return_fields_pkey" PRIMARY KEY ("returnId","field")
);

-- CreateIndex
CREATE INDEX "nomination_returns_returnedById_idx" ON "nomination_returns"("returnedById");

-- CreateIndex
CREATE INDEX "nomination_returns_answeredById_idx" ON "nomination_returns"("answeredById");

-- CreateIndex
CREATE UNIQUE INDEX "nomination_returns_nominationId_round_key" ON "nomination_returns"("nominationId", "round");

-- AddForeignKey
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_returnedById_fkey" FOREIGN KEY ("returnedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_return_fields" ADD CONSTRAINT "nomination_return_fields_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "nomination_returns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- The last day is of the desk where a line lies: it does not go with it.
CREATE FUNCTION nominations_leave_due_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."dueOn" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER nominations_leave_due_day BEFORE INSERT OR UPDATE OF status, "dueOn" ON nominations
  FOR EACH ROW WHEN (NEW.status NOT IN ('SUBMITTED', 'RETURNED')) EXECUTE FUNCTION nominations_leave_due_day();
ALTER TABLE nomination_returns ADD CONSTRAINT nomination_returns_round CHECK (round >= 1);
ALTER TABLE nomination_returns ADD CONSTRAINT nomination_returns_note
  CHECK (btrim(note) <> '' AND char_length(note) <= 1000);
ALTER TABLE nomination_returns ADD CONSTRAINT nomination_returns_answered
  CHECK (("answeredAt" IS NULL) = ("answeredById" IS NULL));
ALTER TABLE nomination_return_fields ADD CONSTRAINT nomination_return_fields_remark
  CHECK (btrim(remark) <> '' AND char_length(remark) <= 1000);
-- A line is asked for one thing at a time.
CREATE UNIQUE INDEX nomination_returns_one_open ON nomination_returns ("nominationId") WHERE "answeredAt" IS NULL;

-- What was asked stays as it was asked; that it was answered, and how, is added once.
CREATE FUNCTION nomination_returns_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."answeredAt" IS NOT NULL
    OR (NEW."nominationId", NEW.round, NEW.note, NEW."returnedAt", NEW."returnedById", NEW."dueOn")
      IS DISTINCT FROM (OLD."nominationId", OLD.round, OLD.note, OLD."returnedAt", OLD."returnedById", OLD."dueOn") THEN
    RAISE EXCEPTION 'nomination %: round % is kept as it was', OLD."nominationId", OLD.round
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nomination_returns_are_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nomination_returns_are_kept BEFORE UPDATE ON nomination_returns
  FOR EACH ROW EXECUTE FUNCTION nomination_returns_are_kept();

CREATE FUNCTION nomination_return_fields_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.after IS NOT NULL
    OR (NEW."returnId", NEW.field, NEW.remark, NEW.before) IS DISTINCT FROM (OLD."returnId", OLD.field, OLD.remark, OLD.before) THEN
    RAISE EXCEPTION 'return %: field % is kept as it was', OLD."returnId", OLD.field
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nomination_returns_are_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nomination_return_fields_are_kept BEFORE UPDATE ON nomination_return_fields
  FOR EACH ROW EXECUTE FUNCTION nomination_return_fields_are_kept();

-- The open round of a line that came back names what may change; a line that came back without a round is open.
CREATE FUNCTION nomination_field_is_closed(line uuid, wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM nomination_returns r JOIN nominations n ON n.id = r."nominationId" AND n.status = 'RETURNED'
    WHERE r."nominationId" = line AND r."answeredAt" IS NULL
      AND NOT EXISTS (SELECT FROM nomination_return_fields f WHERE f."returnId" = r.id AND f.field::text = wanted))
$$;

-- Whom a line is for, for what and by which kind is named by no return: another proposal is another line.
CREATE FUNCTION nominations_change_where_asked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closed text := CASE
    WHEN NEW.summary IS DISTINCT FROM OLD.summary AND nomination_field_is_closed(NEW.id, 'SUMMARY') THEN 'SUMMARY'
    WHEN NEW.judgements IS DISTINCT FROM OLD.judgements AND nomination_field_is_closed(NEW.id, 'JUDGEMENTS') THEN 'JUDGEMENTS'
    WHEN (NEW."awardCode", NEW."commendationKind", NEW.achievement, NEW."achievedOn", NEW."thematicMovementId")
        IS DISTINCT FROM (OLD."awardCode", OLD."commendationKind", OLD.achievement, OLD."achievedOn", OLD."thematicMovementId")
      AND nomination_field_is_closed(NEW.id, 'PROPOSAL') THEN 'PROPOSAL' END;
BEGIN
  IF closed IS NOT NULL THEN
    RAISE EXCEPTION 'nomination %: nobody asked for a change of %', NEW.id, closed
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_change_where_asked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nominations_change_where_asked BEFORE UPDATE OF summary, judgements, "awardCode", "commendationKind",
    achievement, "achievedOn", "thematicMovementId" ON nominations
  FOR EACH ROW WHEN (OLD.status = 'RETURNED') EXECUTE FUNCTION nominations_change_where_asked();

CREATE FUNCTION achievement_reports_change_where_asked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP = 'UPDATE' THEN OLD.texts ELSE '{}' END;
  section text;
BEGIN
  FOR section IN SELECT jsonb_object_keys(before || NEW.texts) LOOP
    IF before -> section IS DISTINCT FROM NEW.texts -> section
      AND nomination_field_is_closed(NEW."nominationId", 'REPORT_' || section) THEN
      RAISE EXCEPTION 'report %: nobody asked for a change of %', NEW."nominationId", section
        USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_change_where_asked';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER achievement_reports_change_where_asked BEFORE INSERT OR UPDATE OF texts ON achievement_reports
  FOR EACH ROW EXECUTE FUNCTION achievement_reports_change_where_asked();

-- A stay at a desk has the last day of whichever clock runs there.
CREATE OR REPLACE FUNCTION nominations_keep_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  began timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nomination_way_so_far(NEW);
    RETURN NULL;
  END IF;
  SELECT since INTO began FROM nomination_stays WHERE "nominationId" = NEW.id AND "until" IS NULL;
  -- A clock that stands still, or one set back, never ends a stay before it began.
  UPDATE nomination_stays SET "until" = greatest(NEW."updatedAt", began)
    WHERE "nominationId" = NEW.id AND "until" IS NULL;
  INSERT INTO nomination_stays (id, "nominationId", status, "checkerId", "checkDueOn", since)
    VALUES (gen_random_uuid(), NEW.id, NEW.status, NEW."checkerId", coalesce(NEW."dueOn", NEW."checkDueOn"),
      greatest(NEW."updatedAt", began));
  RETURN NULL;
END $$;
DROP TRIGGER nominations_keep_stays ON nominations;
CREATE TRIGGER nominations_keep_stays AFTER UPDATE OF status, "checkerId", "checkDueOn", "dueOn" ON nominations
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD."checkerId" IS DISTINCT FROM NEW."checkerId"
    OR OLD."checkDueOn" IS DISTINCT FROM NEW."checkDueOn" OR OLD."dueOn" IS DISTINCT FROM NEW."dueOn")
  EXECUTE FUNCTION nominations_keep_stays();
