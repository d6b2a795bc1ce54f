-- CreateEnum
CREATE TYPE "FeedbackLetterStatus" AS ENUM ('DRAFT', 'APPROVED');

-- CreateTable
CREATE TABLE "feedback_letters" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "status" "FeedbackLetterStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "remarks" TEXT NOT NULL,
    "advice" TEXT NOT NULL DEFAULT '',
    "number" TEXT,
    "issuedOn" DATE,
    "signerPost" TEXT,
    "signerName" TEXT,
    "preparedById" UUID NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "feedback_letters_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_letters_initiativeId_key" ON "feedback_letters"("initiativeId");

-- CreateIndex
CREATE INDEX "feedback_letters_organisationId_status_idx" ON "feedback_letters"("organisationId", "status");

-- CreateIndex
CREATE INDEX "feedback_letters_preparedById_idx" ON "feedback_letters"("preparedById");

-- CreateIndex
CREATE INDEX "feedback_letters_approvedById_idx" ON "feedback_letters"("approvedById");

-- AddForeignKey
ALTER TABLE "feedback_letters" ADD CONSTRAINT "feedback_letters_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_letters" ADD CONSTRAINT "feedback_letters_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_letters" ADD CONSTRAINT "feedback_letters_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_letters" ADD CONSTRAINT "feedback_letters_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE feedback_letters ADD CONSTRAINT feedback_letters_words CHECK (
  char_length(remarks) BETWEEN 1 AND 4000 AND char_length(advice) <= 2000 AND char_length(number) BETWEEN 1 AND 100
  AND char_length("signerPost") BETWEEN 1 AND 120 AND char_length("signerName") BETWEEN 1 AND 120);
-- Approved: by a second account, with number, day and signer, and only then.
ALTER TABLE feedback_letters ADD CONSTRAINT feedback_letters_approved CHECK (
  num_nonnulls(number, "issuedOn", "signerPost", "signerName", "approvedById", "approvedAt")
    = CASE status WHEN 'APPROVED' THEN 6 ELSE 0 END
  AND ("approvedById" IS NULL OR "approvedById" <> "preparedById"));

-- A letter is of an initiative of its body that is decided; what was approved is with the authors and stands.
CREATE FUNCTION feedback_letters_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD.status = 'APPROVED'
    OR (NEW.id, NEW."organisationId", NEW."initiativeId") IS DISTINCT FROM (OLD.id, OLD."organisationId", OLD."initiativeId")) THEN
    RAISE EXCEPTION 'feedback letter %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM initiatives i WHERE i.id = NEW."initiativeId" AND i."organisationId" = NEW."organisationId"
      AND i.status IN ('RECOGNISED', 'NOT_RECOGNISED', 'NOT_ACCEPTED')) THEN
    RAISE EXCEPTION 'feedback letter %: its initiative is not decided', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER feedback_letters_stand BEFORE INSERT OR UPDATE OR DELETE ON feedback_letters
  FOR EACH ROW EXECUTE FUNCTION feedback_letters_stand();
