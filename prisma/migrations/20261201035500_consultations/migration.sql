-- CreateEnum
CREATE TYPE "ConsultationStatus" AS ENUM ('ASKED', 'ANSWERED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ConsultationAspect" AS ENUM ('CONDUCT', 'PERSONNEL', 'FINANCE', 'COMPLAINTS', 'ACHIEVEMENT', 'INITIATIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "ConsultationAnswer" AS ENUM ('NO_OBJECTION', 'OBJECTS', 'CANNOT_SAY');

-- CreateTable
CREATE TABLE "consultations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "departmentId" UUID,
    "staffId" UUID,
    "aspect" "ConsultationAspect" NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "askedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "ConsultationStatus" NOT NULL DEFAULT 'ASKED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "askedById" UUID NOT NULL,
    "answer" "ConsultationAnswer",
    "remark" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "remindedOn" DATE,
    "cancelledReason" TEXT,
    "weighedReason" TEXT,
    "weighedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consultations_organisationId_dueOn_id_idx" ON "consultations"("organisationId", "dueOn", "id");

-- CreateIndex
CREATE INDEX "consultations_nominationId_status_idx" ON "consultations"("nominationId", "status");

-- CreateIndex
CREATE INDEX "consultations_departmentId_status_idx" ON "consultations"("departmentId", "status");

-- CreateIndex
CREATE INDEX "consultations_staffId_status_idx" ON "consultations"("staffId", "status");

-- CreateIndex
CREATE INDEX "consultations_askedById_idx" ON "consultations"("askedById");

-- CreateIndex
CREATE INDEX "consultations_answeredById_idx" ON "consultations"("answeredById");

-- CreateIndex
CREATE INDEX "consultations_weighedById_idx" ON "consultations"("weighedById");

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_weighedById_fkey" FOREIGN KEY ("weighedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
-- An office or one officer is asked, never both; a question waits once for one of them.
ALTER TABLE consultations ADD CONSTRAINT consultations_of_one
  CHECK (num_nonnulls("departmentId", "staffId") = 1);
CREATE UNIQUE INDEX consultations_waits_once_of_office ON consultations ("nominationId", "departmentId", aspect)
  WHERE status = 'ASKED' AND "departmentId" IS NOT NULL;
CREATE UNIQUE INDEX consultations_waits_once_of_officer ON consultations ("nominationId", "staffId", aspect)
  WHERE status = 'ASKED' AND "staffId" IS NOT NULL;
ALTER TABLE consultations ADD CONSTRAINT consultations_texts CHECK (
  char_length(question) <= 1000 AND char_length(remark) <= 2000 AND (aspect <> 'OTHER' OR question <> '')
  AND char_length("cancelledReason") BETWEEN 1 AND 1000 AND char_length("weighedReason") BETWEEN 1 AND 1000);
ALTER TABLE consultations ADD CONSTRAINT consultations_days
  CHECK ("askedOn" <= "dueOn" AND "askedOn" <= "remindedOn");
-- An answer has its author and its time; whoever does not simply agree says why.
ALTER TABLE consultations ADD CONSTRAINT consultations_answered
  CHECK ((status = 'ANSWERED') = (answer IS NOT NULL) AND num_nonnulls(answer, "answeredById", "answeredAt") IN (0, 3)
    AND (answer IS NULL OR answer = 'NO_OBJECTION' OR remark <> ''));
ALTER TABLE consultations ADD CONSTRAINT consultations_cancelled
  CHECK ((status = 'CANCELLED') = ("cancelledReason" IS NOT NULL));
ALTER TABLE consultations ADD CONSTRAINT consultations_weighed
  CHECK (num_nonnulls("weighedReason", "weighedById") IN (0, 2) AND ("weighedReason" IS NULL OR answer = 'OBJECTS'));

CREATE FUNCTION keep_consultation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line record;
BEGIN
  SELECT n."organisationId", n.status, n."departmentId", n."collectiveId", n."staffId" INTO line
    FROM nominations n WHERE n.id = NEW."nominationId";
  IF line."organisationId" <> NEW."organisationId"
    OR EXISTS (SELECT FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" <> NEW."organisationId")
    OR EXISTS (SELECT FROM staff s WHERE s.id = NEW."staffId" AND s."organisationId" <> NEW."organisationId")
    OR EXISTS (SELECT FROM accounts a WHERE a.id IN (NEW."askedById", NEW."answeredById", NEW."weighedById")
      AND a."organisationId" <> NEW."organisationId") THEN
    RAISE EXCEPTION 'consultation %: something is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."departmentId" IN (line."departmentId", line."collectiveId") OR NEW."staffId" = line."staffId" THEN
    RAISE EXCEPTION 'consultation %: whoever proposes or is proposed is not asked', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consultations_of_others';
  END IF;
  IF EXISTS (SELECT FROM accounts a WHERE a.id = NEW."answeredById" AND a."staffId" = line."staffId") THEN
    RAISE EXCEPTION 'consultation %: nobody is heard about the own line', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consultations_by_others';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status = 'ASKED' AND line.status <> 'RECEIVED' THEN
      RAISE EXCEPTION 'consultation %: the line is not being checked', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'consultations_under_check';
    END IF;
    RETURN NEW;
  END IF;
  -- What was asked of whom does not change.
  IF (OLD."organisationId", OLD."nominationId", OLD."departmentId", OLD."staffId", OLD.aspect, OLD.question, OLD."askedOn", OLD."dueOn", OLD."askedById")
    IS DISTINCT FROM
    (NEW."organisationId", NEW."nominationId", NEW."departmentId", NEW."staffId", NEW.aspect, NEW.question, NEW."askedOn", NEW."dueOn", NEW."askedById")
    OR (OLD.status = 'CANCELLED' AND NEW.status <> 'CANCELLED') THEN
    RAISE EXCEPTION 'consultation % was asked and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consultations_stay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consultations_stay BEFORE INSERT OR UPDATE ON consultations
  FOR EACH ROW EXECUTE FUNCTION keep_consultation();

-- No check ends well while an office is still asked, or over an objection that nobody has weighed.
CREATE FUNCTION nomination_hears_offices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM consultations c WHERE c."nominationId" = NEW.id AND c.status = 'ASKED') THEN
    RAISE EXCEPTION 'nomination %: an office has not answered yet', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_hear_offices';
  END IF;
  IF EXISTS (
    SELECT FROM consultations c
    WHERE c."nominationId" = NEW.id AND c.answer = 'OBJECTS' AND c."weighedReason" IS NULL
      AND NOT EXISTS (
        SELECT FROM consultations l
        WHERE l."nominationId" = c."nominationId" AND l.status = 'ANSWERED' AND l.aspect = c.aspect
          AND l."departmentId" IS NOT DISTINCT FROM c."departmentId" AND l."staffId" IS NOT DISTINCT FROM c."staffId"
          AND l."answeredAt" > c."answeredAt")) THEN
    RAISE EXCEPTION 'nomination %: an objection was not weighed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_weigh_objections';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nominations_hear_offices BEFORE UPDATE OF status ON nominations
  FOR EACH ROW WHEN (OLD.status = 'RECEIVED' AND NEW.status = 'ELIGIBLE') EXECUTE FUNCTION nomination_hears_offices();
