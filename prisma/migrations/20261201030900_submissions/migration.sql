-- CreateEnum
CREATE TYPE "DecidingAuthority" AS ENUM ('PROVINCE_CHAIRMAN', 'MINISTER', 'PRIME_MINISTER', 'PRESIDENT');

-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('DRAFT', 'SIGNED', 'DISPATCHED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SubmissionWay" AS ENUM ('PAPER', 'ELECTRONIC', 'BOTH');

-- CreateEnum
CREATE TYPE "SubmissionLineState" AS ENUM ('WAITING', 'RETURNED', 'GRANTED', 'REFUSED', 'TAKEN_OUT');

-- CreateEnum
CREATE TYPE "SubmissionOutcome" AS ENUM ('GRANTED', 'REFUSED', 'RETURNED');

-- AlterEnum
ALTER TYPE "NominationStatus" ADD VALUE 'FORWARDED' BEFORE 'WITHDRAWN';
ALTER TYPE "NominationStatus" ADD VALUE 'GRANTED_ABOVE' BEFORE 'WITHDRAWN';
ALTER TYPE "NominationStatus" ADD VALUE 'REFUSED_ABOVE' BEFORE 'WITHDRAWN';

ALTER TYPE "RecheckMoment" ADD VALUE 'FORWARD';

-- AlterTable
ALTER TABLE "award_records" ADD COLUMN     "submissionAnswerId" UUID;

-- CreateTable
CREATE TABLE "submissions" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "authority" "DecidingAuthority" NOT NULL,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recipient" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL DEFAULT '',
    "lastDay" DATE,
    "number" INTEGER,
    "numberYear" INTEGER,
    "sign" TEXT NOT NULL,
    "signedOn" DATE,
    "signerId" UUID,
    "capacity" "SignerCapacity",
    "delegationId" UUID,
    "dispatchedOn" DATE,
    "way" "SubmissionWay",
    "sets" INTEGER,
    "cancelledReason" TEXT,
    "draftedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_lines" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "state" "SubmissionLineState" NOT NULL DEFAULT 'WAITING',
    "awardCode" "AwardCode" NOT NULL,
    "subjectName" TEXT NOT NULL,
    "subjectPost" TEXT NOT NULL,
    "sentOn" DATE,
    "expectedOn" DATE,

    CONSTRAINT "submission_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_answers" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "outcome" "SubmissionOutcome" NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "receivedOn" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "againNumber" TEXT,
    "againOn" DATE,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "correctedById" UUID,
    "correctedAt" TIMESTAMPTZ(3),
    "correctedReason" TEXT,

    CONSTRAINT "submission_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "submissions_organisationId_year_createdAt_id_idx" ON "submissions"("organisationId", "year", "createdAt", "id");

-- CreateIndex
CREATE INDEX "submissions_signerId_idx" ON "submissions"("signerId");

-- CreateIndex
CREATE INDEX "submissions_delegationId_idx" ON "submissions"("delegationId");

-- CreateIndex
CREATE INDEX "submissions_draftedById_idx" ON "submissions"("draftedById");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_organisationId_numberYear_sign_number_key" ON "submissions"("organisationId", "numberYear", "sign", "number");

-- CreateIndex
CREATE INDEX "submission_lines_nominationId_idx" ON "submission_lines"("nominationId");

-- CreateIndex
CREATE INDEX "submission_lines_state_expectedOn_idx" ON "submission_lines"("state", "expectedOn");

-- CreateIndex
CREATE UNIQUE INDEX "submission_lines_submissionId_nominationId_key" ON "submission_lines"("submissionId", "nominationId");

-- CreateIndex
CREATE INDEX "submission_answers_lineId_idx" ON "submission_answers"("lineId");

-- CreateIndex
CREATE INDEX "submission_answers_recordedById_idx" ON "submission_answers"("recordedById");

-- CreateIndex
CREATE INDEX "submission_answers_correctedById_idx" ON "submission_answers"("correctedById");

-- CreateIndex
CREATE UNIQUE INDEX "award_records_submissionAnswerId_key" ON "award_records"("submissionAnswerId");

-- AddForeignKey
ALTER TABLE "award_records" ADD CONSTRAINT "award_records_submissionAnswerId_fkey" FOREIGN KEY ("submissionAnswerId") REFERENCES "submission_answers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_signerId_fkey" FOREIGN KEY ("signerId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "delegations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_lines" ADD CONSTRAINT "submission_lines_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "submissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_lines" ADD CONSTRAINT "submission_lines_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_answers" ADD CONSTRAINT "submission_answers_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "submission_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_answers" ADD CONSTRAINT "submission_answers_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_answers" ADD CONSTRAINT "submission_answers_correctedById_fkey" FOREIGN KEY ("correctedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE submissions ADD CONSTRAINT submissions_lengths CHECK (
  char_length(recipient) BETWEEN 1 AND 250 AND char_length(title) BETWEEN 1 AND 500 AND char_length(content) <= 5000
  AND char_length("cancelledReason") BETWEEN 1 AND 1000 AND sets BETWEEN 1 AND 99 AND number BETWEEN 1 AND 99999);
-- What is signed has number, day, signer and capacity, all or none; what went out has its day, way and sets.
ALTER TABLE submissions ADD CONSTRAINT submissions_signed CHECK (
  num_nonnulls(number, "numberYear", "signedOn", "signerId", capacity) IN (0, 5)
  AND (status <> 'DRAFT' OR number IS NULL) AND (status NOT IN ('SIGNED', 'DISPATCHED') OR number IS NOT NULL));
ALTER TABLE submissions ADD CONSTRAINT submissions_dispatched CHECK (
  num_nonnulls("dispatchedOn", way, sets) = CASE status WHEN 'DISPATCHED' THEN 3 ELSE 0 END AND "signedOn" <= "dispatchedOn");
ALTER TABLE submissions ADD CONSTRAINT submissions_cancelled CHECK ((status = 'CANCELLED') = ("cancelledReason" IS NOT NULL));

CREATE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  after_signing CONSTANT text[] := ARRAY['status', 'version', 'updatedAt', 'dispatchedOn', 'way', 'sets', 'cancelledReason'];
  after_sending CONSTANT text[] := ARRAY['version', 'updatedAt'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'submission % is cancelled, not deleted', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM accounts a WHERE a.id = NEW."draftedById" AND a."organisationId" = NEW."organisationId")
    OR NOT EXISTS (SELECT FROM staff s WHERE s.id = NEW."signerId" AND s."organisationId" = NEW."organisationId" OR NEW."signerId" IS NULL) THEN
    RAISE EXCEPTION 'submission %: somebody of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  IF (OLD."organisationId", OLD.year, OLD.authority, OLD."draftedById", OLD."createdAt")
    IS DISTINCT FROM (NEW."organisationId", NEW.year, NEW.authority, NEW."draftedById", NEW."createdAt")
    OR (OLD.status = 'SIGNED' AND to_jsonb(NEW) - after_signing IS DISTINCT FROM to_jsonb(OLD) - after_signing)
    OR (OLD.status IN ('DISPATCHED', 'CANCELLED') AND to_jsonb(NEW) - after_sending IS DISTINCT FROM to_jsonb(OLD) - after_sending) THEN
    RAISE EXCEPTION 'submission % was signed and does not change', OLD.id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'submissions_stay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submissions_stay BEFORE INSERT OR UPDATE OR DELETE ON submissions
  FOR EACH ROW EXECUTE FUNCTION keep_submission();

-- A line stands in one tờ trình at a time; one that was cancelled lets it go.
CREATE UNIQUE INDEX submission_lines_one_live ON submission_lines ("nominationId") WHERE state <> 'TAKEN_OUT';
ALTER TABLE submission_lines ADD CONSTRAINT submission_lines_sent CHECK (
  num_nonnulls("sentOn", "expectedOn") IN (0, 2) AND "sentOn" < "expectedOn"
  AND (state IN ('WAITING', 'TAKEN_OUT') OR "sentOn" IS NOT NULL));
ALTER TABLE submission_lines ADD CONSTRAINT submission_lines_above CHECK (
  "awardCode" NOT IN ('GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER', 'ADVANCED_COLLECTIVE', 'DIRECTOR_COMMENDATION'));

-- Of the own body and year, of the authority's own awards, added and taken out only before the signature, never beside a decision.
CREATE FUNCTION keep_submission_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held_by submissions%ROWTYPE;
  proposed nominations%ROWTYPE;
  decider "DecidingAuthority";
BEGIN
  SELECT * INTO held_by FROM submissions s WHERE s.id = CASE TG_OP WHEN 'DELETE' THEN OLD."submissionId" ELSE NEW."submissionId" END FOR SHARE;
  IF TG_OP = 'DELETE' THEN
    IF held_by.status <> 'DRAFT' THEN
      RAISE EXCEPTION 'submission % was signed: its lines stay', held_by.id
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'submission_lines_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.id, OLD."submissionId", OLD."nominationId", OLD."awardCode", OLD."subjectName", OLD."subjectPost")
      IS DISTINCT FROM (NEW.id, NEW."submissionId", NEW."nominationId", NEW."awardCode", NEW."subjectName", NEW."subjectPost")
      OR OLD.state = 'TAKEN_OUT' THEN
      RAISE EXCEPTION 'submission %: its lines stay as they were listed', held_by.id
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'submission_lines_stay';
    END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO proposed FROM nominations n WHERE n.id = NEW."nominationId";
  decider := CASE
    WHEN NEW."awardCode" IN ('LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD') THEN 'PRESIDENT'
    WHEN NEW."awardCode" IN ('NATIONAL_EMULATION_FIGHTER', 'GOVERNMENT_FLAG', 'PRIME_MINISTER_MERIT') THEN 'PRIME_MINISTER'
    WHEN NEW."awardCode" IN ('MINISTERIAL_FLAG', 'MINISTERIAL_MERIT', 'COMMEMORATIVE_MEDAL') THEN 'MINISTER'
    ELSE 'PROVINCE_CHAIRMAN' END;
  IF proposed."organisationId" IS DISTINCT FROM held_by."organisationId" OR proposed.year IS DISTINCT FROM held_by.year
    OR proposed."awardCode" IS DISTINCT FROM NEW."awardCode" OR decider IS DISTINCT FROM held_by.authority THEN
    RAISE EXCEPTION 'submission %: a line is of another body, year or authority', held_by.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_lines_fit';
  END IF;
  IF EXISTS (SELECT FROM decision_lines d WHERE d."nominationId" = NEW."nominationId") THEN
    RAISE EXCEPTION 'submission %: a line stands in a decision', held_by.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_lines_undecided';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submission_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON submission_lines
  FOR EACH ROW EXECUTE FUNCTION keep_submission_line();

-- The own director decides the awards of the own level and no others.
ALTER TABLE decision_lines ADD CONSTRAINT decision_lines_own_level CHECK (
  "awardCode" IN ('GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER', 'ADVANCED_COLLECTIVE', 'DIRECTOR_COMMENDATION'));

-- An answer is a paper with its day and who wrote it; what is not a grant says why. It stays, and is marked when it was a mistake.
ALTER TABLE submission_answers ADD CONSTRAINT submission_answers_texts CHECK (
  char_length(number) <= 100 AND char_length("decidedBy") BETWEEN 1 AND 250 AND char_length(reason) <= 1000
  AND char_length("againNumber") BETWEEN 1 AND 100 AND char_length("correctedReason") BETWEEN 1 AND 1000
  AND CASE outcome WHEN 'GRANTED' THEN number <> '' ELSE reason <> '' END AND "decidedOn" <= "receivedOn");
ALTER TABLE submission_answers ADD CONSTRAINT submission_answers_again CHECK (
  num_nonnulls("againNumber", "againOn") IN (0, 2) AND ("againOn" IS NULL OR outcome = 'RETURNED'));
ALTER TABLE submission_answers ADD CONSTRAINT submission_answers_corrected CHECK (
  num_nonnulls("correctedById", "correctedAt", "correctedReason") IN (0, 3));

CREATE FUNCTION keep_submission_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  later CONSTANT text[] := ARRAY['againNumber', 'againOn', 'correctedById', 'correctedAt', 'correctedReason'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (
      SELECT FROM submission_lines l JOIN submissions s ON s.id = l."submissionId"
        JOIN accounts a ON a."organisationId" = s."organisationId"
      WHERE l.id = NEW."lineId" AND s.status = 'DISPATCHED' AND a.id = NEW."recordedById") THEN
      RAISE EXCEPTION 'answer %: the submission has not gone out, or the account is of another body', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD."correctedAt" IS NOT NULL OR to_jsonb(NEW) - later IS DISTINCT FROM to_jsonb(OLD) - later THEN
    RAISE EXCEPTION 'answer % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submission_answers_are_history BEFORE INSERT OR UPDATE OR DELETE ON submission_answers
  FOR EACH ROW EXECUTE FUNCTION keep_submission_answer();

-- At the commit, state, answer and nomination say the same.
CREATE FUNCTION check_submission_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line submission_lines%ROWTYPE;
  proposed text;
BEGIN
  SELECT * INTO line FROM submission_lines l WHERE l.id = NEW.id;
  IF line.id IS NULL THEN RETURN NULL; END IF;
  IF line.state IN ('GRANTED', 'REFUSED') AND NOT EXISTS (
    SELECT FROM submission_answers a WHERE a."lineId" = line.id AND a."correctedAt" IS NULL AND a.outcome::text = line.state::text) THEN
    RAISE EXCEPTION 'submission line % has no such answer', line.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_lines_answered';
  END IF;
  SELECT n.status::text INTO proposed FROM nominations n WHERE n.id = line."nominationId";
  IF line.state <> 'TAKEN_OUT' AND proposed IS DISTINCT FROM
    (CASE line.state WHEN 'GRANTED' THEN 'GRANTED_ABOVE' WHEN 'REFUSED' THEN 'REFUSED_ABOVE' ELSE 'FORWARDED' END) THEN
    RAISE EXCEPTION 'submission line %: its nomination is %', line.id, proposed
      USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_lines_agree';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER submission_lines_agree AFTER INSERT OR UPDATE ON submission_lines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_submission_line();

-- An award that comes from an answer is that of its line.
ALTER TABLE award_records ADD CONSTRAINT award_records_one_origin CHECK (num_nonnulls("decisionLineId", "submissionAnswerId") <= 1);
CREATE FUNCTION check_award_of_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM submission_answers a JOIN submission_lines l ON l.id = a."lineId" JOIN nominations n ON n.id = l."nominationId"
    WHERE a.id = NEW."submissionAnswerId" AND a.outcome = 'GRANTED' AND a."correctedAt" IS NULL
      AND n."organisationId" = NEW."organisationId" AND n."awardCode" = NEW."awardCode" AND n.year = NEW.year
      AND (n."staffId", n."collectiveId", n."otherSubjectId") IS NOT DISTINCT FROM (NEW."staffId", NEW."departmentId", NEW."otherSubjectId")) THEN
    RAISE EXCEPTION 'award record % is not what the higher level granted', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'award_records_of_answer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_records_of_answer BEFORE INSERT ON award_records
  FOR EACH ROW WHEN (NEW."submissionAnswerId" IS NOT NULL) EXECUTE FUNCTION check_award_of_answer();

-- Award history only grows; its two changes are a revocation, and that a grant which was written down wrongly never was: the marked
-- answer keeps what had been written.
CREATE OR REPLACE FUNCTION keep_award_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM submission_answers a WHERE a.id = OLD."submissionAnswerId" AND a."correctedAt" IS NOT NULL) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'award record % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(NEW) - 'revokedOn' - 'revokedReason' IS DISTINCT FROM to_jsonb(OLD) - 'revokedOn' - 'revokedReason' THEN
    RAISE EXCEPTION 'award record % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
