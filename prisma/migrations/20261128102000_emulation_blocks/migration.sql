-- CreateEnum
CREATE TYPE "BlockLevel" AS ENUM ('EXTERNAL', 'INTERNAL');

-- CreateEnum
CREATE TYPE "BlockRole" AS ENUM ('MEMBER', 'LEADER', 'DEPUTY');

-- CreateEnum
CREATE TYPE "PactStatus" AS ENUM ('DRAFT', 'SIGNED');

-- CreateTable
CREATE TABLE "emulation_blocks" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "level" "BlockLevel" NOT NULL,
    "organiser" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "emulation_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_members" (
    "id" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "isOwnBody" BOOLEAN NOT NULL DEFAULT false,
    "departmentId" UUID,
    "name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "block_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_terms" (
    "id" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "role" "BlockRole" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "block_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_term_changes" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "role" "BlockRole" NOT NULL,
    "fromBefore" DATE NOT NULL,
    "toBefore" DATE,
    "fromAfter" DATE,
    "toAfter" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_term_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_pacts" (
    "id" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "reference" TEXT NOT NULL DEFAULT '',
    "status" "PactStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "signedOn" DATE,
    "reopenedReason" TEXT,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_pacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_pact_signers" (
    "pactId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "block_pact_signers_pkey" PRIMARY KEY ("pactId","memberId")
);

-- CreateIndex
CREATE INDEX "emulation_blocks_organisationId_title_id_idx" ON "emulation_blocks"("organisationId", "title", "id");

-- CreateIndex
CREATE INDEX "block_members_blockId_idx" ON "block_members"("blockId");

-- CreateIndex
CREATE INDEX "block_members_departmentId_idx" ON "block_members"("departmentId");

-- CreateIndex
CREATE INDEX "block_terms_blockId_validFrom_idx" ON "block_terms"("blockId", "validFrom");

-- CreateIndex
CREATE INDEX "block_terms_memberId_idx" ON "block_terms"("memberId");

-- CreateIndex
CREATE INDEX "block_term_changes_memberId_at_idx" ON "block_term_changes"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "block_pacts_blockId_year_key" ON "block_pacts"("blockId", "year");

-- CreateIndex
CREATE INDEX "block_pact_signers_memberId_idx" ON "block_pact_signers"("memberId");

-- AddForeignKey
ALTER TABLE "emulation_blocks" ADD CONSTRAINT "emulation_blocks_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_members" ADD CONSTRAINT "block_members_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "emulation_blocks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_members" ADD CONSTRAINT "block_members_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_terms" ADD CONSTRAINT "block_terms_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "block_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_term_changes" ADD CONSTRAINT "block_term_changes_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "block_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_pacts" ADD CONSTRAINT "block_pacts_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "emulation_blocks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_pact_signers" ADD CONSTRAINT "block_pact_signers_pactId_fkey" FOREIGN KEY ("pactId") REFERENCES "block_pacts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_pact_signers" ADD CONSTRAINT "block_pact_signers_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "block_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE emulation_blocks ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE emulation_blocks ADD CONSTRAINT emulation_blocks_lengths
  CHECK (char_length(title) BETWEEN 1 AND 250 AND char_length(organiser) <= 250);
CREATE UNIQUE INDEX "emulation_blocks_organisationId_foldedTitle_key" ON emulation_blocks ("organisationId", "foldedTitle");
CREATE TRIGGER emulation_blocks_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON emulation_blocks
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

-- A member is the own body, a division of it, or another body by its name; each is one member of a block.
ALTER TABLE block_members ALTER COLUMN name TYPE text COLLATE "vi-x-icu";
ALTER TABLE block_members ADD CONSTRAINT block_members_one_kind
  CHECK (("isOwnBody")::int + ("departmentId" IS NOT NULL)::int + (name <> '')::int = 1 AND char_length(name) <= 250);
CREATE UNIQUE INDEX block_members_own_body ON block_members ("blockId") WHERE "isOwnBody";
CREATE UNIQUE INDEX block_members_department ON block_members ("blockId", "departmentId") WHERE "departmentId" IS NOT NULL;
CREATE UNIQUE INDEX block_members_name ON block_members ("blockId", fold_text(name)) WHERE name <> '';

CREATE FUNCTION block_members_of_level() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own emulation_blocks%ROWTYPE;
BEGIN
  SELECT * INTO own FROM emulation_blocks WHERE id = NEW."blockId";
  IF (own.level = 'INTERNAL') <> (NEW."departmentId" IS NOT NULL) THEN
    RAISE EXCEPTION 'block member %: divisions are in blocks of their own body only', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."departmentId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" = own."organisationId"
  ) THEN
    RAISE EXCEPTION 'block member %: the division is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_members_of_level BEFORE INSERT OR UPDATE ON block_members
  FOR EACH ROW EXECUTE FUNCTION block_members_of_level();

-- Once at a time in a role, one leader at a time.
ALTER TABLE block_terms ADD CONSTRAINT block_terms_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE block_terms ADD CONSTRAINT block_terms_once_at_a_time
  EXCLUDE USING gist ("memberId" WITH =, role WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE block_terms ADD CONSTRAINT block_terms_one_leader
  EXCLUDE USING gist ("blockId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE (role = 'LEADER');

-- A member of the block, on each day of a turn as its leader or deputy; looked at when the transaction is whole.
CREATE FUNCTION block_terms_of_members() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  member uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."memberId" ELSE NEW."memberId" END;
BEGIN
  IF TG_OP <> 'DELETE' AND NOT EXISTS (
    SELECT 1 FROM block_members m WHERE m.id = NEW."memberId" AND m."blockId" = NEW."blockId"
  ) THEN
    RAISE EXCEPTION 'block term %: no member of this block', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM block_terms turn
     WHERE turn."memberId" = member AND turn.role <> 'MEMBER'
       AND NOT daterange(turn."validFrom", turn."validTo", '[]') <@ COALESCE(
         (SELECT range_agg(daterange(m."validFrom", m."validTo", '[]')) FROM block_terms m
           WHERE m."memberId" = member AND m.role = 'MEMBER'), '{}'::datemultirange)
  ) THEN
    RAISE EXCEPTION 'block member %: a turn outside of the membership', member USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER block_terms_of_members AFTER INSERT OR UPDATE OR DELETE ON block_terms
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION block_terms_of_members();

-- What was changed stays told.
ALTER TABLE block_term_changes ADD CONSTRAINT block_term_changes_reason CHECK (char_length(reason) <= 1000);
CREATE FUNCTION block_term_changes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'block term change % stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER block_term_changes_stay BEFORE UPDATE OR DELETE ON block_term_changes
  FOR EACH ROW EXECUTE FUNCTION block_term_changes_stay();

ALTER TABLE block_pacts ADD CONSTRAINT block_pacts_lengths
  CHECK (char_length(text) <= 20000 AND char_length(place) <= 250 AND char_length(reference) <= 100);
ALTER TABLE block_pacts ADD CONSTRAINT block_pacts_signed CHECK ((status = 'SIGNED') = ("signedOn" IS NOT NULL));

CREATE FUNCTION block_pacts_signed_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'SIGNED' AND NEW.status = 'SIGNED' THEN
    RAISE EXCEPTION 'pact % is signed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_pacts_signed_stay BEFORE UPDATE ON block_pacts
  FOR EACH ROW EXECUTE FUNCTION block_pacts_signed_stay();

CREATE FUNCTION block_pact_signers_of_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM block_pacts p JOIN block_members m ON m."blockId" = p."blockId"
     WHERE p.id = NEW."pactId" AND m.id = NEW."memberId"
  ) THEN
    RAISE EXCEPTION 'pact %: who signs is a member of its block', NEW."pactId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_pact_signers_of_block BEFORE INSERT OR UPDATE ON block_pact_signers
  FOR EACH ROW EXECUTE FUNCTION block_pact_signers_of_block();
