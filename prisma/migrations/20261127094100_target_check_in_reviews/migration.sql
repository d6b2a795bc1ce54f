-- CreateEnum
CREATE TYPE "CheckInConfidence" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateEnum
CREATE TYPE "CheckInVerdict" AS ENUM ('CONFIRMED', 'RETURNED');

-- AlterTable: figures of before were taken as they were told; new ones wait for a second person.
ALTER TABLE "target_check_ins" ADD COLUMN     "blocker" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "confidence" "CheckInConfidence",
ADD COLUMN     "evidenceNumber" TEXT,
ADD COLUMN     "evidenceUrl" TEXT,
ADD COLUMN     "loweredReason" TEXT,
ADD COLUMN     "needsConfirmation" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "registered" INTEGER;
ALTER TABLE "target_check_ins" ALTER COLUMN "needsConfirmation" SET DEFAULT true;

-- CreateTable
CREATE TABLE "target_check_in_reviews" (
    "id" UUID NOT NULL,
    "checkInId" UUID NOT NULL,
    "verdict" "CheckInVerdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reviewedById" UUID NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "target_check_in_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "target_check_in_reviews_checkInId_key" ON "target_check_in_reviews"("checkInId");

-- AddForeignKey
ALTER TABLE "target_check_in_reviews" ADD CONSTRAINT "target_check_in_reviews_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "target_check_ins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE target_check_ins ADD CONSTRAINT target_check_ins_registered
  CHECK (registered IS NULL OR registered >= value) NOT VALID;
ALTER TABLE target_check_in_reviews ADD CONSTRAINT target_check_in_reviews_returned_with_note
  CHECK (verdict = 'CONFIRMED' OR btrim(note) <> '');
CREATE TRIGGER target_check_in_reviews_are_history BEFORE UPDATE OR DELETE ON target_check_in_reviews
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
-- Two people stand behind a figure.
CREATE FUNCTION check_check_in_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM target_check_ins c WHERE c.id = NEW."checkInId" AND c."recordedById" = NEW."reviewedById") THEN
    RAISE EXCEPTION 'check-in % is confirmed by another person', NEW."checkInId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'check_in_by_two_people';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER target_check_in_reviews_by_two BEFORE INSERT ON target_check_in_reviews
  FOR EACH ROW EXECUTE FUNCTION check_check_in_review();
