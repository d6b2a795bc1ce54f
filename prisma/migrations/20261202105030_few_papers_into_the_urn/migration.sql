-- AlterTable
ALTER TABLE "ballot_rounds" ADD COLUMN     "paperOpenedById" UUID,
ADD COLUMN     "paperWitnessedById" UUID;

-- AlterTable
ALTER TABLE "paper_voters" ADD COLUMN     "enteredAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "ballot_rounds_paperOpenedById_idx" ON "ballot_rounds"("paperOpenedById");

-- CreateIndex
CREATE INDEX "ballot_rounds_paperWitnessedById_idx" ON "ballot_rounds"("paperWitnessedById");

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_paperOpenedById_fkey" FOREIGN KEY ("paperOpenedById") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_paperWitnessedById_fkey" FOREIGN KEY ("paperWitnessedById") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
-- Two different people open them, and the first is named first.
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_paper_by_two CHECK (
  "paperWitnessedById" IS NULL OR ("paperOpenedById" IS NOT NULL AND "paperOpenedById" <> "paperWitnessedById"));
ALTER TABLE paper_voters ADD CONSTRAINT paper_voters_entered CHECK ("enteredAt" IS NULL OR "returnedAt" IS NOT NULL);

-- Papers are opened by the counting team while the urn is open, and nobody takes another's place.
CREATE FUNCTION keep_paper_openers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'VOTING'
    OR (OLD."paperOpenedById" IS NOT NULL AND OLD."paperOpenedById" IS DISTINCT FROM NEW."paperOpenedById")
    OR (OLD."paperWitnessedById" IS NOT NULL AND OLD."paperWitnessedById" IS DISTINCT FROM NEW."paperWitnessedById")
    OR EXISTS (SELECT FROM unnest(ARRAY[NEW."paperOpenedById", NEW."paperWitnessedById"]) AS opener
      WHERE opener IS NOT NULL AND NOT EXISTS (
        SELECT FROM ballot_tellers t WHERE t."roundId" = NEW.id AND t."memberId" = opener)) THEN
    RAISE EXCEPTION 'paper ballots of round % are opened by two of its tellers while the urn is open', NEW.id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_rounds_paper_openers';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_rounds_paper_openers BEFORE UPDATE OF "paperOpenedById", "paperWitnessedById" ON ballot_rounds
  FOR EACH ROW WHEN ((OLD."paperOpenedById", OLD."paperWitnessedById")
    IS DISTINCT FROM (NEW."paperOpenedById", NEW."paperWitnessedById")) EXECUTE FUNCTION keep_paper_openers();

-- A member on paper has a token only through the two who opened the papers.
CREATE FUNCTION keep_paper_token() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM ballot_seats s WHERE s."itemId" = NEW."itemId" AND s."memberId" = NEW."memberId" AND s.channel = 'ENVELOPE')
    AND NOT EXISTS (SELECT FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
      JOIN paper_voters v ON v."roundId" = r.id AND v."memberId" = NEW."memberId"
      WHERE i.id = NEW."itemId" AND r."paperWitnessedById" IS NOT NULL AND v."returnedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the paper of member % was not opened by two', NEW."memberId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_records_paper_by_two';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER issue_records_paper_by_two BEFORE INSERT ON issue_records
  FOR EACH ROW EXECUTE FUNCTION keep_paper_token();
