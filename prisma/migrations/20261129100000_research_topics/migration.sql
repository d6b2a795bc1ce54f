-- CreateEnum
CREATE TYPE "ResearchTopicStatus" AS ENUM ('DRAFT', 'SENT', 'CONFIRMED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ResearchLevel" AS ENUM ('AGENCY', 'PROVINCE', 'MINISTRY', 'STATE');

-- CreateEnum
CREATE TYPE "ResearchResult" AS ENUM ('EXCELLENT', 'PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "ResearchRole" AS ENUM ('LEADER', 'PARTICIPANT', 'OTHER');

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "researchTopicId" UUID;

-- CreateTable
CREATE TABLE "research_topics" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "level" "ResearchLevel" NOT NULL,
    "programme" TEXT NOT NULL DEFAULT '',
    "contractNumber" TEXT NOT NULL DEFAULT '',
    "startedOn" DATE,
    "endedOn" DATE,
    "acceptedBy" TEXT NOT NULL DEFAULT '',
    "acceptedOn" DATE,
    "result" "ResearchResult",
    "paperNumber" TEXT NOT NULL DEFAULT '',
    "paperOn" DATE,
    "isApplied" BOOLEAN,
    "status" "ResearchTopicStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "returnedReason" TEXT,
    "withdrawnReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "research_topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_people" (
    "id" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "staffId" UUID,
    "outsideName" TEXT,
    "role" "ResearchRole" NOT NULL,

    CONSTRAINT "research_people_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "research_topics_organisationId_year_title_id_idx" ON "research_topics"("organisationId", "year", "title", "id");

-- CreateIndex
CREATE INDEX "research_topics_organisationId_status_idx" ON "research_topics"("organisationId", "status");

-- CreateIndex
CREATE INDEX "research_topics_recordedById_idx" ON "research_topics"("recordedById");

-- CreateIndex
CREATE INDEX "research_topics_confirmedById_idx" ON "research_topics"("confirmedById");

-- CreateIndex
CREATE INDEX "research_people_staffId_idx" ON "research_people"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "research_people_topicId_ordinal_key" ON "research_people"("topicId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "research_people_topicId_staffId_key" ON "research_people"("topicId", "staffId");

-- CreateIndex
CREATE INDEX "attachments_researchTopicId_idx" ON "attachments"("researchTopicId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_researchTopicId_fkey" FOREIGN KEY ("researchTopicId") REFERENCES "research_topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_topics" ADD CONSTRAINT "research_topics_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_topics" ADD CONSTRAINT "research_topics_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_topics" ADD CONSTRAINT "research_topics_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_people" ADD CONSTRAINT "research_people_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "research_topics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_people" ADD CONSTRAINT "research_people_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE research_topics ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE research_topics ADD CONSTRAINT research_topics_lengths CHECK (
  char_length(title) BETWEEN 1 AND 500 AND char_length(programme) <= 250 AND char_length("contractNumber") <= 100
  AND char_length("acceptedBy") <= 250 AND char_length("paperNumber") <= 100
  AND char_length("returnedReason") <= 1000 AND char_length("withdrawnReason") <= 1000);
ALTER TABLE research_topics ADD CONSTRAINT research_topics_year
  CHECK ("acceptedOn" IS NULL OR year = extract(year FROM "acceptedOn"));
ALTER TABLE research_topics ADD CONSTRAINT research_topics_days
  CHECK ("startedOn" <= "endedOn" AND "startedOn" <= "acceptedOn"
    AND (status NOT IN ('SENT', 'CONFIRMED') OR "acceptedOn" <= "paperOn"));
-- What was sent says by whom it was accepted, when, how, by which paper.
ALTER TABLE research_topics ADD CONSTRAINT research_topics_sent
  CHECK (status NOT IN ('SENT', 'CONFIRMED') OR ("acceptedBy" <> '' AND "acceptedOn" IS NOT NULL AND result IS NOT NULL
    AND "paperNumber" <> '' AND "paperOn" IS NOT NULL AND "sentAt" IS NOT NULL));
-- Nobody confirms what they recorded themselves.
ALTER TABLE research_topics ADD CONSTRAINT research_topics_confirmed
  CHECK ((status = 'CONFIRMED') = ("confirmedById" IS NOT NULL AND "confirmedAt" IS NOT NULL)
    AND "confirmedById" IS DISTINCT FROM "recordedById");
ALTER TABLE research_topics ADD CONSTRAINT research_topics_withdrawn
  CHECK ((status = 'WITHDRAWN') = ("withdrawnReason" IS NOT NULL AND "withdrawnReason" <> ''));
ALTER TABLE research_people ADD CONSTRAINT research_people_one
  CHECK (num_nonnulls("staffId", "outsideName") = 1 AND char_length("outsideName") BETWEEN 1 AND 100 AND ordinal >= 1);
CREATE TRIGGER research_topics_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON research_topics
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

CREATE FUNCTION keep_research_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM accounts a WHERE a.id = NEW."recordedById" AND a."organisationId" = NEW."organisationId")
    OR (NEW."confirmedById" IS NOT NULL AND NOT EXISTS (
      SELECT FROM accounts a WHERE a.id = NEW."confirmedById" AND a."organisationId" = NEW."organisationId")) THEN
    RAISE EXCEPTION 'research topic %: an account is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  -- What was sent is read as it was sent: it changes as a draft only.
  IF TG_OP = 'UPDATE' AND OLD.status <> 'DRAFT' AND
    (OLD."organisationId", OLD."recordedById", OLD.title, OLD.level, OLD.programme, OLD."contractNumber", OLD."startedOn", OLD."endedOn",
     OLD."acceptedBy", OLD."acceptedOn", OLD.result, OLD."paperNumber", OLD."paperOn", OLD."isApplied")
    IS DISTINCT FROM
    (NEW."organisationId", NEW."recordedById", NEW.title, NEW.level, NEW.programme, NEW."contractNumber", NEW."startedOn", NEW."endedOn",
     NEW."acceptedBy", NEW."acceptedOn", NEW.result, NEW."paperNumber", NEW."paperOn", NEW."isApplied") THEN
    RAISE EXCEPTION 'research topic % was sent and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'research_topics_stay';
  END IF;
  -- Nobody confirms what they took part in.
  IF NEW.status = 'CONFIRMED' AND EXISTS (
    SELECT FROM research_people p JOIN accounts a ON a."staffId" = p."staffId"
    WHERE p."topicId" = NEW.id AND a.id = NEW."confirmedById") THEN
    RAISE EXCEPTION 'research topic %: who took part does not confirm it', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'research_topics_confirmed_by_others';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER research_topics_stay BEFORE INSERT OR UPDATE ON research_topics
  FOR EACH ROW EXECUTE FUNCTION keep_research_topic();

CREATE FUNCTION keep_research_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM research_topics t WHERE t.id = NEW."topicId" AND t.status = 'DRAFT') THEN
    RAISE EXCEPTION 'research topic % was sent: its people stay', NEW."topicId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'research_people_stay';
  END IF;
  IF NEW."staffId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM research_topics t JOIN staff s ON s.id = NEW."staffId" AND s."organisationId" = t."organisationId"
    WHERE t.id = NEW."topicId") THEN
    RAISE EXCEPTION 'research topic %: a person is of another body', NEW."topicId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER research_people_stay BEFORE INSERT OR UPDATE ON research_people
  FOR EACH ROW EXECUTE FUNCTION keep_research_people();

CREATE FUNCTION keep_research_people_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM research_topics t WHERE t.id = OLD."topicId" AND t.status <> 'DRAFT') THEN
    RAISE EXCEPTION 'research topic % was sent: its people stay', OLD."topicId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'research_people_stay';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER research_people_stay_listed BEFORE DELETE ON research_people
  FOR EACH ROW EXECUTE FUNCTION keep_research_people_removed();

-- Files: the evidence of a topic is its own, as that of an advanced example is.
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId", "blockScoreId", "gatheringId", "roleModelId", "researchTopicId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."blockScoreId", NEW."gatheringId", NEW."roleModelId", NEW."researchTopicId", NEW."organisationId") THEN
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
