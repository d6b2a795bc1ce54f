-- CreateEnum
CREATE TYPE "InitiativeCouncilStatus" AS ENUM ('DRAFT', 'APPROVED', 'DISCARDED');

-- CreateTable
CREATE TABLE "initiative_councils" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "termFrom" DATE NOT NULL,
    "termTo" DATE,
    "status" "InitiativeCouncilStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "preparedById" UUID NOT NULL,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_councils_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_council_members" (
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "staffId" UUID,
    "guestName" TEXT NOT NULL DEFAULT '',
    "workplace" TEXT NOT NULL DEFAULT '',
    "role" "CouncilRole" NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "initiative_council_members_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "initiative_councils_organisationId_termFrom_id_idx" ON "initiative_councils"("organisationId", "termFrom", "id");

-- CreateIndex
CREATE INDEX "initiative_councils_preparedById_idx" ON "initiative_councils"("preparedById");

-- CreateIndex
CREATE INDEX "initiative_councils_approvedById_idx" ON "initiative_councils"("approvedById");

-- CreateIndex
CREATE INDEX "initiative_council_members_staffId_idx" ON "initiative_council_members"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_council_members_councilId_staffId_key" ON "initiative_council_members"("councilId", "staffId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_council_members_councilId_ordinal_key" ON "initiative_council_members"("councilId", "ordinal");

-- AddForeignKey
ALTER TABLE "initiative_councils" ADD CONSTRAINT "initiative_councils_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_councils" ADD CONSTRAINT "initiative_councils_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_councils" ADD CONSTRAINT "initiative_councils_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_council_members" ADD CONSTRAINT "initiative_council_members_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "initiative_councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_council_members" ADD CONSTRAINT "initiative_council_members_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_councils ADD CONSTRAINT initiative_councils_words CHECK (
  char_length(name) BETWEEN 1 AND 250 AND char_length("decisionNumber") BETWEEN 1 AND 100
  AND char_length("decidedBy") BETWEEN 1 AND 200);
ALTER TABLE initiative_councils ADD CONSTRAINT initiative_councils_days
  CHECK ("termFrom" >= "decidedOn" AND ("termTo" IS NULL OR "termTo" >= "termFrom"));
-- Two people: whoever prepares does not approve (security.md 4.5, four eyes).
ALTER TABLE initiative_councils ADD CONSTRAINT initiative_councils_approved CHECK (
  (status = 'APPROVED') = ("approvedById" IS NOT NULL AND "approvedAt" IS NOT NULL)
  AND ("approvedById" IS NULL OR "approvedById" <> "preparedById"));
-- One council in force on a day, one draft at a time.
ALTER TABLE initiative_councils ADD CONSTRAINT initiative_councils_one_in_force
  EXCLUDE USING gist ("organisationId" WITH =, daterange("termFrom", "termTo", '[]') WITH &&) WHERE (status = 'APPROVED');
CREATE UNIQUE INDEX initiative_councils_one_draft ON initiative_councils ("organisationId") WHERE status = 'DRAFT';

-- A member is of the body, or a guest with name and workplace.
ALTER TABLE initiative_council_members ADD CONSTRAINT initiative_council_members_who CHECK (
  ("staffId" IS NOT NULL AND "guestName" = '' AND workplace = '')
  OR ("staffId" IS NULL AND char_length("guestName") BETWEEN 1 AND 150 AND char_length(workplace) BETWEEN 1 AND 250));
CREATE UNIQUE INDEX initiative_council_members_one_chair ON initiative_council_members ("councilId") WHERE role = 'CHAIR';

-- Of an approved or discarded council only the end of the term changes, when another decision follows.
CREATE FUNCTION initiative_councils_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'initiative council %: councils are kept', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.status <> 'DRAFT' AND (
    (NEW.name, NEW."decisionNumber", NEW."decidedOn", NEW."decidedBy", NEW."termFrom", NEW.status, NEW."approvedById",
     NEW."preparedById", NEW."organisationId")
    IS DISTINCT FROM
    (OLD.name, OLD."decisionNumber", OLD."decidedOn", OLD."decidedBy", OLD."termFrom", OLD.status, OLD."approvedById",
     OLD."preparedById", OLD."organisationId")
    OR NEW."termTo" IS NULL AND OLD."termTo" IS NOT NULL OR NEW."termTo" > OLD."termTo") THEN
    RAISE EXCEPTION 'initiative council %: only its term may be shortened', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_councils_stand BEFORE UPDATE OR DELETE ON initiative_councils
  FOR EACH ROW EXECUTE FUNCTION initiative_councils_stand();

CREATE FUNCTION initiative_council_members_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  council initiative_councils%ROWTYPE;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT * INTO council FROM initiative_councils WHERE id = OLD."councilId";
    IF council.status <> 'DRAFT' THEN
      RAISE EXCEPTION 'initiative council %: its members stand', council.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  END IF;
  SELECT * INTO council FROM initiative_councils WHERE id = NEW."councilId";
  IF council.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'initiative council %: its members stand', council.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."staffId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM staff s WHERE s.id = NEW."staffId" AND s."organisationId" = council."organisationId") THEN
    RAISE EXCEPTION 'initiative council %: member of another body', council.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_council_members_fit BEFORE INSERT OR UPDATE OR DELETE ON initiative_council_members
  FOR EACH ROW EXECUTE FUNCTION initiative_council_members_fit();

-- Shares are whole in the new states too.
CREATE OR REPLACE FUNCTION check_initiative_shares() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid;
  found_status "InitiativeStatus";
  total int;
BEGIN
  -- One branch a table: a row of one has no columns of the other.
  IF TG_TABLE_NAME = 'initiatives' THEN wanted := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN wanted := OLD."initiativeId";
  ELSE wanted := NEW."initiativeId";
  END IF;
  SELECT status INTO found_status FROM initiatives WHERE id = wanted;
  IF found_status IN ('SUBMITTED', 'ENDORSED', 'RECEIVED', 'SCORING', 'BEFORE_COUNCIL', 'RECOGNISED') THEN
    SELECT coalesce(sum("shareBasisPoints"), 0) INTO total FROM initiative_authors WHERE "initiativeId" = wanted;
    IF total <> 10000 THEN
      RAISE EXCEPTION 'initiative % has author shares of % basis points, not 10000', wanted, total
        USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_shares_whole';
    END IF;
  END IF;
  RETURN NULL;
END $$;
