-- CreateEnum
CREATE TYPE "OpinionStatus" AS ENUM ('WAITING', 'ANSWERED', 'UNANSWERED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "OpinionBody" AS ENUM ('PARTY_COMMITTEE', 'LINE_MINISTRY', 'FORMER_UNIT', 'INSPECTORATE', 'POLICE', 'TAX', 'SOCIAL_INSURANCE', 'OTHER');

-- CreateEnum
CREATE TYPE "OpinionHold" AS ENUM ('AGENDA', 'FORWARD', 'NOTHING');

-- CreateEnum
CREATE TYPE "OpinionAnswer" AS ENUM ('AGREES', 'OBJECTS', 'NO_COMMENT');

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "opinionRequestId" UUID;

-- CreateTable
CREATE TABLE "opinion_requests" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "body" "OpinionBody" NOT NULL,
    "bodyName" TEXT NOT NULL,
    "letterNumber" TEXT NOT NULL,
    "letterOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "holds" "OpinionHold" NOT NULL,
    "ground" TEXT NOT NULL DEFAULT '',
    "status" "OpinionStatus" NOT NULL DEFAULT 'WAITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedById" UUID NOT NULL,
    "answerNumber" TEXT,
    "answerOn" DATE,
    "closedReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opinion_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion_lines" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "answer" "OpinionAnswer",
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "opinion_lines_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "opinion_requests_organisationId_year_dueOn_id_idx" ON "opinion_requests"("organisationId", "year", "dueOn", "id");

-- CreateIndex
CREATE INDEX "opinion_requests_organisationId_status_idx" ON "opinion_requests"("organisationId", "status");

-- CreateIndex
CREATE INDEX "opinion_requests_recordedById_idx" ON "opinion_requests"("recordedById");

-- CreateIndex
CREATE INDEX "opinion_lines_nominationId_idx" ON "opinion_lines"("nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_lines_requestId_nominationId_key" ON "opinion_lines"("requestId", "nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_lines_requestId_ordinal_key" ON "opinion_lines"("requestId", "ordinal");

-- CreateIndex
CREATE INDEX "attachments_opinionRequestId_idx" ON "attachments"("opinionRequestId");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_opinionRequestId_fkey" FOREIGN KEY ("opinionRequestId") REFERENCES "opinion_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_requests" ADD CONSTRAINT "opinion_requests_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_requests" ADD CONSTRAINT "opinion_requests_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_lines" ADD CONSTRAINT "opinion_lines_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "opinion_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_lines" ADD CONSTRAINT "opinion_lines_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE opinion_requests ADD CONSTRAINT opinion_requests_lengths CHECK (
  char_length("bodyName") BETWEEN 1 AND 250 AND char_length("letterNumber") BETWEEN 1 AND 100 AND char_length(ground) <= 500
  AND char_length("answerNumber") BETWEEN 1 AND 100 AND char_length("closedReason") BETWEEN 1 AND 1000);
ALTER TABLE opinion_requests ADD CONSTRAINT opinion_requests_days
  CHECK ("letterOn" < "dueOn" AND "letterOn" <= "answerOn");
-- An answer is a letter with a number and a day; what ended without one says why.
ALTER TABLE opinion_requests ADD CONSTRAINT opinion_requests_answered
  CHECK ((status = 'ANSWERED') = ("answerNumber" IS NOT NULL AND "answerOn" IS NOT NULL)
    AND num_nonnulls("answerNumber", "answerOn") IN (0, 2));
ALTER TABLE opinion_requests ADD CONSTRAINT opinion_requests_closed
  CHECK (status NOT IN ('UNANSWERED', 'CANCELLED') OR "closedReason" IS NOT NULL);
-- What the Party committee thinks is wanted in writing: no answer never ends the waiting.
ALTER TABLE opinion_requests ADD CONSTRAINT opinion_requests_party_writes
  CHECK (body <> 'PARTY_COMMITTEE' OR status <> 'UNANSWERED');
ALTER TABLE opinion_lines ADD CONSTRAINT opinion_lines_texts
  CHECK (ordinal >= 1 AND char_length(remark) <= 2000 AND (answer IS DISTINCT FROM 'OBJECTS' OR remark <> ''));

CREATE FUNCTION keep_opinion_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM accounts a WHERE a.id = NEW."recordedById" AND a."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'opinion request %: the account is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  -- The letter has gone out: what it said does not change.
  IF TG_OP = 'UPDATE' AND
    (OLD."organisationId", OLD.year, OLD.body, OLD."bodyName", OLD."letterNumber", OLD."letterOn", OLD."dueOn", OLD.holds, OLD.ground, OLD."recordedById")
    IS DISTINCT FROM
    (NEW."organisationId", NEW.year, NEW.body, NEW."bodyName", NEW."letterNumber", NEW."letterOn", NEW."dueOn", NEW.holds, NEW.ground, NEW."recordedById") THEN
    RAISE EXCEPTION 'opinion request % has gone out and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_requests_stay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opinion_requests_stay BEFORE INSERT OR UPDATE ON opinion_requests
  FOR EACH ROW EXECUTE FUNCTION keep_opinion_request();

CREATE FUNCTION keep_opinion_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM opinion_requests r JOIN nominations n ON n."organisationId" = r."organisationId" AND n.year = r.year
    WHERE r.id = NEW."requestId" AND n.id = NEW."nominationId") THEN
    RAISE EXCEPTION 'opinion request %: a line is of another body or year', NEW."requestId" USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD."requestId", OLD."nominationId", OLD.ordinal) IS DISTINCT FROM (NEW."requestId", NEW."nominationId", NEW.ordinal) THEN
    RAISE EXCEPTION 'opinion request % has gone out: its lines stay', OLD."requestId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_lines_stay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opinion_lines_stay BEFORE INSERT OR UPDATE ON opinion_lines
  FOR EACH ROW EXECUTE FUNCTION keep_opinion_line();

-- Files: the letter and its answer are its own papers.
ALTER TABLE attachments DROP CONSTRAINT attachments_of_one_record;
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "taskItemId", "programmeItemId", "initiativeId", "blockScoreId", "gatheringId", "roleModelId", "researchTopicId", "opinionRequestId") = 1
    AND ("checkInId" IS NULL OR "targetId" IS NOT NULL) AND ("taskEntryId" IS NULL OR "taskItemId" IS NOT NULL)
    AND ("programmeStepId" IS NULL OR "programmeItemId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND num_nonnulls(OLD."checkInId", OLD."taskEntryId", OLD."programmeStepId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId") > 0 THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."taskItemId", OLD."programmeItemId", OLD."initiativeId", OLD."blockScoreId", OLD."gatheringId", OLD."roleModelId", OLD."researchTopicId", OLD."opinionRequestId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."taskItemId", NEW."programmeItemId", NEW."initiativeId", NEW."blockScoreId", NEW."gatheringId", NEW."roleModelId", NEW."researchTopicId", NEW."opinionRequestId", NEW."organisationId") THEN
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
