-- CreateEnum
CREATE TYPE "CouncilStatus" AS ENUM ('DRAFT', 'APPROVED', 'DISCARDED');

-- AlterEnum
ALTER TYPE "CouncilRole" ADD VALUE 'STANDING_VICE_CHAIR' BEFORE 'VICE_CHAIR';
ALTER TYPE "CouncilRole" ADD VALUE 'STANDING_MEMBER' BEFORE 'MEMBER';

-- DropIndex
DROP INDEX "council_members_councilId_staffId_key";

-- DropIndex
DROP INDEX "councils_organisationId_idx";

-- AlterTable
ALTER TABLE "council_members" ADD COLUMN     "endedById" UUID,
ADD COLUMN     "startedById" UUID;

-- AlterTable
ALTER TABLE "councils" ADD COLUMN     "approvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "approvedById" UUID,
ADD COLUMN     "createdAt" TIMESTAMPTZ(3),
ADD COLUMN     "decidedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "preparedById" UUID,
ADD COLUMN     "status" "CouncilStatus" NOT NULL DEFAULT 'DRAFT',
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- Councils that were there before drafts were are in force by the word of whoever recorded them.
UPDATE councils SET status = 'APPROVED', "createdAt" = "decidedOn", "updatedAt" = "decidedOn";
ALTER TABLE councils ALTER COLUMN "createdAt" SET NOT NULL, ALTER COLUMN "updatedAt" SET NOT NULL;

-- CreateTable
CREATE TABLE "council_changes" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "status" "CouncilStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "preparedById" UUID NOT NULL,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "council_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_change_seats" (
    "changeId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "role" "CouncilRole" NOT NULL,
    "hasVote" BOOLEAN NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "council_change_seats_pkey" PRIMARY KEY ("changeId","staffId")
);

-- CreateIndex
CREATE INDEX "council_changes_organisationId_idx" ON "council_changes"("organisationId");

-- CreateIndex
CREATE INDEX "council_changes_councilId_idx" ON "council_changes"("councilId");

-- CreateIndex
CREATE INDEX "council_changes_preparedById_idx" ON "council_changes"("preparedById");

-- CreateIndex
CREATE INDEX "council_changes_approvedById_idx" ON "council_changes"("approvedById");

-- CreateIndex
CREATE INDEX "council_change_seats_staffId_idx" ON "council_change_seats"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "council_change_seats_changeId_ordinal_key" ON "council_change_seats"("changeId", "ordinal");

-- CreateIndex
CREATE INDEX "council_members_councilId_staffId_idx" ON "council_members"("councilId", "staffId");

-- CreateIndex
CREATE INDEX "council_members_startedById_idx" ON "council_members"("startedById");

-- CreateIndex
CREATE INDEX "council_members_endedById_idx" ON "council_members"("endedById");

-- CreateIndex
CREATE INDEX "councils_organisationId_termFrom_id_idx" ON "councils"("organisationId", "termFrom", "id");

-- CreateIndex
CREATE INDEX "councils_preparedById_idx" ON "councils"("preparedById");

-- CreateIndex
CREATE INDEX "councils_approvedById_idx" ON "councils"("approvedById");

-- AddForeignKey
ALTER TABLE "council_changes" ADD CONSTRAINT "council_changes_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_changes" ADD CONSTRAINT "council_changes_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_changes" ADD CONSTRAINT "council_changes_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_changes" ADD CONSTRAINT "council_changes_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_change_seats" ADD CONSTRAINT "council_change_seats_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "council_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_change_seats" ADD CONSTRAINT "council_change_seats_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "councils" ADD CONSTRAINT "councils_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "councils" ADD CONSTRAINT "councils_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "council_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "council_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE councils ADD CONSTRAINT councils_words CHECK (
  char_length(name) BETWEEN 1 AND 250 AND char_length("decisionNumber") BETWEEN 1 AND 100
  AND char_length("decidedBy") <= 200 AND ("preparedById" IS NULL OR "decidedBy" <> ''));
ALTER TABLE councils ADD CONSTRAINT councils_days
  CHECK ("termFrom" >= "decidedOn" AND ("termTo" IS NULL OR "termTo" >= "termFrom"));
-- Two people: whoever prepares does not approve (security.md 4.5, rule 9). Without a preparer: recorded before drafts were.
ALTER TABLE councils ADD CONSTRAINT councils_approved CHECK (
  ("preparedById" IS NULL AND status = 'APPROVED' AND "approvedById" IS NULL AND "approvedAt" IS NULL)
  OR ("preparedById" IS NOT NULL AND (status = 'APPROVED') = ("approvedById" IS NOT NULL AND "approvedAt" IS NOT NULL)
    AND ("approvedById" IS NULL OR "approvedById" <> "preparedById")));
-- One council in force on a day, one draft at a time.
ALTER TABLE councils ADD CONSTRAINT councils_one_in_force
  EXCLUDE USING gist ("organisationId" WITH =, daterange("termFrom", "termTo", '[]') WITH &&) WHERE (status = 'APPROVED');
CREATE UNIQUE INDEX councils_one_draft ON councils ("organisationId") WHERE status = 'DRAFT';

ALTER TABLE council_members ADD CONSTRAINT council_members_days CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
-- Nobody holds two seats of a council on a day, and one chairs it.
ALTER TABLE council_members ADD CONSTRAINT council_members_one_seat
  EXCLUDE USING gist ("councilId" WITH =, "staffId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE council_members ADD CONSTRAINT council_members_one_chair
  EXCLUDE USING gist ("councilId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE (role = 'CHAIR');

ALTER TABLE council_changes ADD CONSTRAINT council_changes_words CHECK (
  char_length("decisionNumber") BETWEEN 1 AND 100 AND char_length("decidedBy") BETWEEN 1 AND 200);
ALTER TABLE council_changes ADD CONSTRAINT council_changes_days CHECK ("effectiveOn" >= "decidedOn");
ALTER TABLE council_changes ADD CONSTRAINT council_changes_approved CHECK (
  (status = 'APPROVED') = ("approvedById" IS NOT NULL AND "approvedAt" IS NOT NULL)
  AND ("approvedById" IS NULL OR "approvedById" <> "preparedById"));
CREATE UNIQUE INDEX council_changes_one_draft ON council_changes ("councilId") WHERE status = 'DRAFT';
CREATE UNIQUE INDEX council_changes_one_a_day ON council_changes ("councilId", "effectiveOn") WHERE status = 'APPROVED';
CREATE UNIQUE INDEX council_change_seats_one_chair ON council_change_seats ("changeId") WHERE role = 'CHAIR';

-- Days of meetings that were held, or are open: who sat there does not change behind them.
CREATE FUNCTION assert_no_meeting_since(council uuid, since date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM meetings m JOIN organisations o ON o.id = m."organisationId"
    WHERE m."councilId" = council AND m.status <> 'PLANNED' AND (m."startsAt" AT TIME ZONE o."timeZone")::date >= since) THEN
    RAISE EXCEPTION 'council % has met since %', council, since
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'council_members_of_held_meetings';
  END IF;
END $$;

-- While members hold ballots of a sealed secret ballot nobody is put in or out.
CREATE FUNCTION assert_no_ballot_running(council uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM ballot_rounds r JOIN meetings m ON m.id = r."meetingId"
    WHERE m."councilId" = council AND NOT r."isRehearsal" AND r.status IN ('SEALED', 'ISSUING', 'VOTING', 'CLOSED')) THEN
    RAISE EXCEPTION 'council % votes in a secret ballot', council
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'council_members_while_balloting';
  END IF;
END $$;

-- A council is written as a draft; once approved or discarded only the end of its term changes, when another decision follows.
CREATE FUNCTION councils_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'council %: councils are kept', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'DRAFT' OR NEW."preparedById" IS NULL THEN
      RAISE EXCEPTION 'council %: begins as a draft of somebody', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status <> 'DRAFT' THEN
    IF (NEW.name, NEW."decisionNumber", NEW."decidedOn", NEW."decidedBy", NEW."termFrom", NEW.status, NEW."approvedById",
       NEW."preparedById", NEW."organisationId")
      IS DISTINCT FROM
      (OLD.name, OLD."decisionNumber", OLD."decidedOn", OLD."decidedBy", OLD."termFrom", OLD.status, OLD."approvedById",
       OLD."preparedById", OLD."organisationId")
      OR NEW."termTo" IS NULL AND OLD."termTo" IS NOT NULL OR NEW."termTo" > OLD."termTo" THEN
      RAISE EXCEPTION 'council %: only its term may be shortened', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW."termTo" IS DISTINCT FROM OLD."termTo" THEN
      PERFORM assert_no_meeting_since(OLD.id, NEW."termTo" + 1);
      PERFORM assert_no_ballot_running(OLD.id);
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER councils_stand BEFORE INSERT OR UPDATE OR DELETE ON councils
  FOR EACH ROW EXECUTE FUNCTION councils_stand();

-- A seat lies in its term and is of somebody of the body. In an approved council seats are begun and ended by a decision, never rewritten.
CREATE FUNCTION council_members_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  council councils%ROWTYPE;
BEGIN
  SELECT * INTO council FROM councils WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD."councilId" ELSE NEW."councilId" END;
  IF council.status <> 'DRAFT' THEN
    IF TG_OP = 'DELETE' OR council.status = 'DISCARDED' THEN
      RAISE EXCEPTION 'council %: its seats are kept', council.id
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'council_members_are_kept';
    END IF;
    PERFORM assert_no_ballot_running(council.id);
    IF TG_OP = 'INSERT' THEN
      IF NEW."startedById" IS NULL THEN
        RAISE EXCEPTION 'council %: a seat begins by a decision', council.id
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'council_members_by_decision';
      END IF;
      PERFORM assert_no_meeting_since(council.id, NEW."validFrom");
    ELSE
      IF (NEW."councilId", NEW."staffId", NEW.role, NEW."hasVote", NEW.ordinal, NEW."validFrom", NEW."startedById")
        IS DISTINCT FROM
        (OLD."councilId", OLD."staffId", OLD.role, OLD."hasVote", OLD.ordinal, OLD."validFrom", OLD."startedById")
        OR NEW."validTo" IS NULL AND OLD."validTo" IS NOT NULL OR NEW."validTo" > OLD."validTo" THEN
        RAISE EXCEPTION 'council %: a seat is only ended', council.id
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'council_members_only_end';
      END IF;
      IF NEW."validTo" IS DISTINCT FROM OLD."validTo" THEN
        PERFORM assert_no_meeting_since(council.id, NEW."validTo" + 1);
      END IF;
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW."validFrom" < council."termFrom" OR NEW."validFrom" > council."termTo" THEN
    RAISE EXCEPTION 'council %: a seat lies in its term', council.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'council_members_in_term';
  END IF;
  IF NOT EXISTS (SELECT FROM staff s WHERE s.id = NEW."staffId" AND s."organisationId" = council."organisationId") THEN
    RAISE EXCEPTION 'council %: member of another body', council.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER council_members_stand BEFORE INSERT OR UPDATE OR DELETE ON council_members
  FOR EACH ROW EXECUTE FUNCTION council_members_stand();

CREATE FUNCTION council_changes_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND OLD.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'council change %: it stands', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'INSERT' AND NEW.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'council change %: begins as a draft', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM councils c WHERE c.id = NEW."councilId" AND c."organisationId" = NEW."organisationId"
    AND c.status = 'APPROVED') THEN
    RAISE EXCEPTION 'council change %: of a council that is not in force', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER council_changes_stand BEFORE INSERT OR UPDATE OR DELETE ON council_changes
  FOR EACH ROW EXECUTE FUNCTION council_changes_stand();

CREATE FUNCTION council_change_seats_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  change council_changes%ROWTYPE;
BEGIN
  SELECT * INTO change FROM council_changes
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD."changeId" ELSE NEW."changeId" END;
  IF change.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'council change %: its seats stand', change.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NOT EXISTS (SELECT FROM staff s WHERE s.id = NEW."staffId" AND s."organisationId" = change."organisationId") THEN
    RAISE EXCEPTION 'council change %: member of another body', change.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER council_change_seats_stand BEFORE INSERT OR UPDATE OR DELETE ON council_change_seats
  FOR EACH ROW EXECUTE FUNCTION council_change_seats_stand();
