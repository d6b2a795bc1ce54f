-- AlterEnum
ALTER TYPE "InitiativeField" ADD VALUE 'investor' AFTER 'title';
ALTER TYPE "InitiativeField" ADD VALUE 'helpers' AFTER 'userBenefit';

-- AlterTable
ALTER TABLE "initiatives" ADD COLUMN "investor" TEXT NOT NULL DEFAULT '';
ALTER TABLE "initiative_authors" ADD COLUMN "qualification" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "initiative_helpers" (
    "initiativeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL DEFAULT '',
    "birthDate" DATE,
    "workplace" TEXT NOT NULL DEFAULT '',
    "post" TEXT NOT NULL DEFAULT '',
    "qualification" TEXT NOT NULL DEFAULT '',
    "work" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "initiative_helpers_pkey" PRIMARY KEY ("initiativeId","ordinal")
);

-- AddForeignKey
ALTER TABLE "initiative_helpers" ADD CONSTRAINT "initiative_helpers_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- The same lengths as INITIATIVE_LIMITS and HELPER_LIMITS in the domain package, for scripts that go round it.
ALTER TABLE initiatives ADD CONSTRAINT initiatives_investor_length CHECK (char_length(investor) <= 250);
ALTER TABLE initiative_authors ADD CONSTRAINT initiative_authors_qualification CHECK (char_length(qualification) <= 120);
ALTER TABLE initiative_helpers ADD CONSTRAINT initiative_helpers_ordinal CHECK (ordinal BETWEEN 1 AND 50);
ALTER TABLE initiative_helpers ADD CONSTRAINT initiative_helpers_lengths CHECK (
  char_length("fullName") <= 100 AND char_length(workplace) <= 250 AND char_length(post) <= 120 AND
  char_length(qualification) <= 120 AND char_length(work) <= 1000);
ALTER TABLE initiative_helpers ADD CONSTRAINT initiative_helpers_born CHECK ("birthDate" >= DATE '1900-01-01');

-- Who helped is part of what was sent: it changes only while the request is with its author.
CREATE FUNCTION initiative_helpers_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."initiativeId" ELSE NEW."initiativeId" END;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."initiativeId" <> OLD."initiativeId" THEN
    RAISE EXCEPTION 'initiative %: a helper stays with their initiative', OLD."initiativeId" USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_helpers_stand';
  END IF;
  IF EXISTS (SELECT FROM initiatives i JOIN initiative_versions v ON v."initiativeId" = i.id
      WHERE i.id = wanted AND i.status NOT IN ('DRAFT', 'RETURNED')) THEN
    RAISE EXCEPTION 'initiative %: its helpers stand as they were sent', wanted USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_helpers_stand';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER initiative_helpers_stand BEFORE INSERT OR UPDATE OR DELETE ON initiative_helpers
  FOR EACH ROW EXECUTE FUNCTION initiative_helpers_stand();
