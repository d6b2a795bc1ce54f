-- CreateEnum
CREATE TYPE "BlockSheetStatus" AS ENUM ('DRAFT', 'SCORING', 'APPRAISING', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "BlockGroupKind" AS ENUM ('BASE', 'BONUS', 'PENALTY');

-- CreateEnum
CREATE TYPE "BlockTieRule" AS ENUM ('SHARED', 'GROUPS', 'PENALTIES', 'VOTES');

-- CreateEnum
CREATE TYPE "BlockSheetPart" AS ENUM ('GROUP', 'CRITERION', 'TIE_RULE');

-- CreateEnum
CREATE TYPE "BlockAwardKind" AS ENUM ('FLAG', 'CERTIFICATE', 'OTHER');

-- CreateTable
CREATE TABLE "block_sheets" (
    "id" UUID NOT NULL,
    "pactId" UUID NOT NULL,
    "status" "BlockSheetStatus" NOT NULL DEFAULT 'DRAFT',
    "tieRule" "BlockTieRule" NOT NULL DEFAULT 'SHARED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "selfDueOn" DATE,
    "publishedOn" DATE,
    "reopenedReason" TEXT,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_sheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_sheet_groups" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "BlockGroupKind" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "capHundredths" INTEGER,

    CONSTRAINT "block_sheet_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_criteria" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "maxHundredths" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "block_criteria_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_entries" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sentOn" DATE,
    "votes" INTEGER,
    "unrankedReason" TEXT NOT NULL DEFAULT '',
    "rank" INTEGER,
    "totalHundredths" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_scores" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "selfHundredths" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "appraisedHundredths" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "block_scores_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_sheet_changes" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "part" "BlockSheetPart" NOT NULL,
    "titleBefore" TEXT,
    "hundredthsBefore" INTEGER,
    "titleAfter" TEXT,
    "hundredthsAfter" INTEGER,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_sheet_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_awards" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "awardRecordId" UUID,
    "kind" "BlockAwardKind" NOT NULL,
    "title" TEXT NOT NULL,
    "decisionNumber" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE,
    "decider" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_awards_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "block_sheets_pactId_key" ON "block_sheets"("pactId");

-- CreateIndex
CREATE INDEX "block_sheet_groups_sheetId_ordinal_idx" ON "block_sheet_groups"("sheetId", "ordinal");

-- CreateIndex
CREATE INDEX "block_criteria_groupId_ordinal_idx" ON "block_criteria"("groupId", "ordinal");

-- CreateIndex
CREATE INDEX "block_entries_memberId_idx" ON "block_entries"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "block_entries_sheetId_memberId_key" ON "block_entries"("sheetId", "memberId");

-- CreateIndex
CREATE INDEX "block_scores_criterionId_idx" ON "block_scores"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "block_scores_entryId_criterionId_key" ON "block_scores"("entryId", "criterionId");

-- CreateIndex
CREATE INDEX "block_sheet_changes_sheetId_at_idx" ON "block_sheet_changes"("sheetId", "at");

-- CreateIndex
CREATE INDEX "block_awards_entryId_idx" ON "block_awards"("entryId");

-- CreateIndex
CREATE INDEX "block_awards_awardRecordId_idx" ON "block_awards"("awardRecordId");

-- AddForeignKey
ALTER TABLE "block_sheets" ADD CONSTRAINT "block_sheets_pactId_fkey" FOREIGN KEY ("pactId") REFERENCES "block_pacts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_sheet_groups" ADD CONSTRAINT "block_sheet_groups_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "block_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_criteria" ADD CONSTRAINT "block_criteria_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "block_sheet_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_entries" ADD CONSTRAINT "block_entries_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "block_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_entries" ADD CONSTRAINT "block_entries_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "block_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_scores" ADD CONSTRAINT "block_scores_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "block_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_scores" ADD CONSTRAINT "block_scores_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "block_criteria"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_sheet_changes" ADD CONSTRAINT "block_sheet_changes_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "block_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_awards" ADD CONSTRAINT "block_awards_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "block_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_awards" ADD CONSTRAINT "block_awards_awardRecordId_fkey" FOREIGN KEY ("awardRecordId") REFERENCES "award_records"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE block_sheets ADD CONSTRAINT block_sheets_published CHECK ((status = 'PUBLISHED') = ("publishedOn" IS NOT NULL));
ALTER TABLE block_sheets ADD CONSTRAINT block_sheets_reason CHECK (char_length("reopenedReason") <= 1000);
ALTER TABLE block_sheet_groups ADD CONSTRAINT block_sheet_groups_limits
  CHECK (char_length(title) <= 500 AND ordinal >= 0 AND ("capHundredths" IS NULL OR "capHundredths" BETWEEN 0 AND 100000));
ALTER TABLE block_criteria ADD CONSTRAINT block_criteria_limits
  CHECK (char_length(title) <= 500 AND ordinal >= 0 AND "maxHundredths" BETWEEN 0 AND 100000);
ALTER TABLE block_entries ADD CONSTRAINT block_entries_limits
  CHECK (char_length("unrankedReason") <= 1000 AND (votes IS NULL OR votes BETWEEN 0 AND 1000) AND (rank IS NULL OR rank >= 1));
-- Who is ranked has points, and no reason not to be.
ALTER TABLE block_entries ADD CONSTRAINT block_entries_ranked
  CHECK (rank IS NULL OR ("totalHundredths" IS NOT NULL AND "unrankedReason" = ''));
ALTER TABLE block_scores ADD CONSTRAINT block_scores_limits
  CHECK (char_length(note) <= 1000 AND char_length(reason) <= 1000 AND "selfHundredths" >= 0 AND "appraisedHundredths" >= 0);
ALTER TABLE block_sheet_changes ADD CONSTRAINT block_sheet_changes_told
  CHECK (btrim(reason) <> '' AND char_length(reason) <= 1000 AND ("titleBefore" IS NOT NULL OR "titleAfter" IS NOT NULL));
ALTER TABLE block_awards ADD CONSTRAINT block_awards_limits
  CHECK (char_length(title) BETWEEN 1 AND 250 AND char_length("decisionNumber") <= 100 AND char_length(decider) <= 250);

CREATE FUNCTION block_sheet_changes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'block sheet change % stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER block_sheet_changes_stay BEFORE UPDATE OR DELETE ON block_sheet_changes
  FOR EACH ROW EXECUTE FUNCTION block_sheet_changes_stay();

-- By what was published nobody is scored otherwise afterwards.
CREATE FUNCTION block_sheet_groups_published_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."sheetId" ELSE NEW."sheetId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM block_sheets s WHERE s.id = own AND s.status = 'PUBLISHED') THEN
    RAISE EXCEPTION 'block sheet % is published', own USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_sheet_groups_published_stay BEFORE INSERT OR UPDATE OR DELETE ON block_sheet_groups
  FOR EACH ROW EXECUTE FUNCTION block_sheet_groups_published_stay();

CREATE FUNCTION block_criteria_published_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."groupId" ELSE NEW."groupId" END;
BEGIN
  IF EXISTS (
    SELECT 1 FROM block_sheets s JOIN block_sheet_groups g ON g."sheetId" = s.id WHERE g.id = own AND s.status = 'PUBLISHED'
  ) THEN
    RAISE EXCEPTION 'block criterion %: its sheet is published', own USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND EXISTS (
    SELECT 1 FROM block_scores s
     WHERE s."criterionId" = NEW.id AND GREATEST(s."selfHundredths", s."appraisedHundredths") > NEW."maxHundredths"
  ) THEN
    RAISE EXCEPTION 'block criterion %: more points are given than it has', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_criteria_published_stay BEFORE INSERT OR UPDATE OR DELETE ON block_criteria
  FOR EACH ROW EXECUTE FUNCTION block_criteria_published_stay();

CREATE FUNCTION block_entries_hold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own block_sheets%ROWTYPE;
BEGIN
  SELECT * INTO own FROM block_sheets WHERE id = NEW."sheetId";
  IF own.status = 'PUBLISHED' THEN
    RAISE EXCEPTION 'block entry %: its sheet is published', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM block_pacts p JOIN block_members m ON m."blockId" = p."blockId"
     WHERE p.id = own."pactId" AND m.id = NEW."memberId"
  ) THEN
    RAISE EXCEPTION 'block entry %: no member of the block of its sheet', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_entries_hold BEFORE INSERT OR UPDATE ON block_entries
  FOR EACH ROW EXECUTE FUNCTION block_entries_hold();

-- Points are of a criterion of the same sheet, not above its most; self-scored while scoring is open, appraised afterwards.
CREATE FUNCTION block_scores_hold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stage "BlockSheetStatus";
  most integer;
BEGIN
  SELECT s.status, c."maxHundredths" INTO stage, most
    FROM block_entries e
    JOIN block_sheets s ON s.id = e."sheetId"
    JOIN block_sheet_groups g ON g."sheetId" = s.id
    JOIN block_criteria c ON c."groupId" = g.id
   WHERE e.id = NEW."entryId" AND c.id = NEW."criterionId";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'block score %: the criterion is of another sheet', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."selfHundredths" > most OR NEW."appraisedHundredths" > most THEN
    RAISE EXCEPTION 'block score %: more points than the criterion has', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF stage <> 'SCORING' AND (CASE WHEN TG_OP = 'INSERT'
       THEN (NEW."selfHundredths", NEW.note) IS DISTINCT FROM (NULL::integer, '')
       ELSE (NEW."selfHundredths", NEW.note) IS DISTINCT FROM (OLD."selfHundredths", OLD.note) END) THEN
    RAISE EXCEPTION 'block score %: self-scoring is not open', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF stage <> 'APPRAISING' AND (CASE WHEN TG_OP = 'INSERT'
       THEN (NEW."appraisedHundredths", NEW.reason) IS DISTINCT FROM (NULL::integer, '')
       ELSE (NEW."appraisedHundredths", NEW.reason) IS DISTINCT FROM (OLD."appraisedHundredths", OLD.reason) END) THEN
    RAISE EXCEPTION 'block score %: appraisal is not open', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_scores_hold BEFORE INSERT OR UPDATE ON block_scores
  FOR EACH ROW EXECUTE FUNCTION block_scores_hold();

CREATE FUNCTION block_scores_given_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."selfHundredths" IS NOT NULL OR OLD."appraisedHundredths" IS NOT NULL THEN
    RAISE EXCEPTION 'block score % is given', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER block_scores_given_stay BEFORE DELETE ON block_scores
  FOR EACH ROW EXECUTE FUNCTION block_scores_given_stay();
