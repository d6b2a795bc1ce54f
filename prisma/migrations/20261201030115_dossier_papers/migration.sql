-- CreateEnum
CREATE TYPE "DossierPaper" AS ENUM ('PROPOSAL', 'ACHIEVEMENT_REPORT', 'PEER_REVIEW_MINUTES', 'BLOCK_MINUTES', 'CREATIVE_PROOF', 'FORMER_UNIT_OPINION', 'HOST_CONFIRMATION', 'RETIREMENT_NOTICE', 'COUNCIL_MINUTES', 'SUBMISSION');

-- CreateEnum
CREATE TYPE "PaperManner" AS ENUM ('FILE', 'ON_PAPER', 'UNAVAILABLE');

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "dossierPaperId" UUID;

-- CreateTable
CREATE TABLE "nomination_papers" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "paper" "DossierPaper" NOT NULL,
    "manner" "PaperManner" NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "paperOn" DATE,
    "keptBy" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "statedById" UUID NOT NULL,
    "statedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nomination_papers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "nomination_papers_organisationId_idx" ON "nomination_papers"("organisationId");

-- CreateIndex
CREATE INDEX "nomination_papers_statedById_idx" ON "nomination_papers"("statedById");

-- CreateIndex
CREATE UNIQUE INDEX "nomination_papers_nominationId_paper_key" ON "nomination_papers"("nominationId", "paper");

-- CreateIndex
CREATE INDEX "attachments_dossierPaperId_idx" ON "attachments"("dossierPaperId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_dossierPaperId_fkey" FOREIGN KEY ("dossierPaperId") REFERENCES "nomination_papers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE nomination_papers ADD CONSTRAINT nomination_papers_lengths CHECK (
  char_length(number) <= 100 AND char_length("keptBy") <= 250 AND char_length(reason) <= 1000 AND version >= 1);
-- A paper in a drawer has its day and whoever holds it; one that is not there has its reason.
ALTER TABLE nomination_papers ADD CONSTRAINT nomination_papers_stated CHECK (
  (manner <> 'ON_PAPER' OR ("paperOn" IS NOT NULL AND "keptBy" <> '')) AND (manner <> 'UNAVAILABLE' OR reason <> ''));
-- What comes into being by an act of the system is never brought by hand.
ALTER TABLE nomination_papers ADD CONSTRAINT nomination_papers_brought
  CHECK (paper NOT IN ('PROPOSAL', 'COUNCIL_MINUTES', 'SUBMISSION'));

CREATE FUNCTION keep_nomination_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM nominations n JOIN accounts a ON a."organisationId" = n."organisationId"
    WHERE n.id = NEW."nominationId" AND n."organisationId" = NEW."organisationId" AND a.id = NEW."statedById") THEN
    RAISE EXCEPTION 'nomination paper %: the line or the account is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD."organisationId", OLD."nominationId", OLD.paper)
    IS DISTINCT FROM (NEW."organisationId", NEW."nominationId", NEW.paper) THEN
    RAISE EXCEPTION 'nomination paper % stays with its line', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nomination_papers_stay';
  END IF;
  IF TG_OP = 'UPDATE' AND NOT EXISTS (
    SELECT FROM nominations n WHERE n.id = NEW."nominationId" AND n.status IN ('DRAFT', 'RETURNED', 'RECEIVED')) THEN
    RAISE EXCEPTION 'nomination paper %: its line is neither written nor checked now', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nomination_papers_open';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nomination_papers_stay BEFORE INSERT OR UPDATE ON nomination_papers
  FOR EACH ROW EXECUTE FUNCTION keep_nomination_paper();

-- Files: what a paper of a dossier is seen by.
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId", "blockScoreId", "gatheringId", "roleModelId", "researchTopicId", "opinionRequestId", "dossierPaperId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."dossierPaperId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."dossierPaperId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."blockScoreId", NEW."gatheringId", NEW."roleModelId", NEW."researchTopicId", NEW."opinionRequestId", NEW."dossierPaperId", NEW."organisationId") THEN
    RAISE EXCEPTION 'attachment % was taken and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_do_not_change';
  END IF;
  IF num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId") > 0 AND
     ((OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId") IS DISTINCT FROM (NEW."checkInId", NEW."taskEntryId", NEW."programmeStepId")
      OR NEW."removedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'attachment % is evidence that was reported', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_stays';
  END IF;
  IF NEW."checkInId" IS NOT NULL AND OLD."checkInId" IS NULL AND NOT EXISTS (
    SELECT FROM target_check_ins c
    WHERE c.id = NEW."checkInId" AND c."targetId" = NEW."targetId" AND c."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another target or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_target';
  END IF;
  IF NEW."taskEntryId" IS NOT NULL AND OLD."taskEntryId" IS NULL AND NOT EXISTS (
    SELECT FROM task_item_entries e
    WHERE e.id = NEW."taskEntryId" AND e.kind = 'REPORTED' AND e."itemId" = NEW."taskItemId" AND e."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another content or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_content';
  END IF;
  IF NEW."programmeStepId" IS NOT NULL AND OLD."programmeStepId" IS NULL AND NOT EXISTS (
    SELECT FROM work_programme_steps s
    WHERE s.id = NEW."programmeStepId" AND s."itemId" = NEW."programmeItemId" AND s."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another content or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_step';
  END IF;
  RETURN NEW;
END $$;
