-- AlterTable
ALTER TABLE "named_opinions" DROP COLUMN "documentId",
DROP COLUMN "isConsented";

-- CreateTable
CREATE TABLE "named_letters" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "documentDate" DATE NOT NULL,
    "isConsented" BOOLEAN NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "named_letters_pkey" PRIMARY KEY ("roundId","memberId")
);

-- CreateIndex
CREATE INDEX "named_letters_memberId_idx" ON "named_letters"("memberId");

-- CreateIndex
CREATE INDEX "named_letters_recordedById_idx" ON "named_letters"("recordedById");

-- AddForeignKey
ALTER TABLE "named_letters" ADD CONSTRAINT "named_letters_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ballot_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_letters" ADD CONSTRAINT "named_letters_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_letters" ADD CONSTRAINT "named_letters_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE named_opinions ADD CONSTRAINT named_opinions_choice CHECK (choice BETWEEN 1 AND 3);
ALTER TABLE named_letters ADD CONSTRAINT named_letters_consent
  CHECK ("isConsented" AND char_length("documentNumber") BETWEEN 1 AND 100);

-- A letter, and what it says of each item, is written down between the sealing and the closing of the urn, for members whom the draft
-- named for it.
CREATE FUNCTION keep_named_opinion() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  IF TG_TABLE_NAME = 'named_letters' THEN
    SELECT r.id, r.status, r."isRehearsal" INTO round FROM ballot_rounds r
      WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END;
  ELSE
    SELECT r.id, r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
      WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  END IF;
  IF TG_OP = 'DELETE' AND (round.status IS NULL OR round."isRehearsal") THEN RETURN OLD; END IF;
  IF round.status NOT IN ('SEALED', 'ISSUING', 'VOTING') THEN
    RAISE EXCEPTION 'named opinions come before the urn is shut'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'named_opinions_in_time';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NOT EXISTS (SELECT FROM ballot_seats s JOIN ballot_items i ON i.id = s."itemId"
    WHERE i."roundId" = round.id AND s."memberId" = NEW."memberId" AND s.channel = 'NAMED') THEN
    RAISE EXCEPTION 'member % gives no named opinion here', NEW."memberId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'named_opinions_entitled';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER named_opinions_in_time ON named_opinions;
DROP FUNCTION keep_paper_votes();
CREATE TRIGGER named_opinions_in_time BEFORE INSERT OR UPDATE OR DELETE ON named_opinions
  FOR EACH ROW EXECUTE FUNCTION keep_named_opinion();
CREATE TRIGGER named_letters_in_time BEFORE INSERT OR UPDATE OR DELETE ON named_letters
  FOR EACH ROW EXECUTE FUNCTION keep_named_opinion();

CREATE FUNCTION keep_named_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ballot_seats s WHERE s."itemId" = NEW."itemId" AND s."memberId" = NEW."memberId" AND s.channel = 'NAMED') THEN
    RAISE EXCEPTION 'member % votes otherwise on item %', NEW."memberId", NEW."itemId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'named_opinions_of_seat';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_opinions_of_seat BEFORE INSERT OR UPDATE ON named_opinions
  FOR EACH ROW EXECUTE FUNCTION keep_named_seat();
