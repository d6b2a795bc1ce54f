-- CreateEnum
CREATE TYPE "PaperWay" AS ENUM ('IN_ROOM', 'BY_ENVELOPE');

-- DropForeignKey
ALTER TABLE "paper_envelopes" DROP CONSTRAINT "paper_envelopes_memberId_fkey";

-- DropForeignKey
ALTER TABLE "paper_envelopes" DROP CONSTRAINT "paper_envelopes_registeredById_fkey";

-- DropForeignKey
ALTER TABLE "paper_envelopes" DROP CONSTRAINT "paper_envelopes_roundId_fkey";

-- AlterTable
ALTER TABLE "paper_batches" DROP COLUMN "scanId";

-- DropTable
DROP TABLE "paper_envelopes";

-- CreateTable
CREATE TABLE "paper_counts" (
    "itemId" UUID NOT NULL,
    "attempt" SMALLINT NOT NULL,
    "tellerId" UUID NOT NULL,
    "agree" SMALLINT NOT NULL,
    "disagree" SMALLINT NOT NULL,
    "blank" SMALLINT NOT NULL,
    "invalid" SMALLINT NOT NULL,

    CONSTRAINT "paper_counts_pkey" PRIMARY KEY ("itemId","attempt","tellerId")
);

-- CreateTable
CREATE TABLE "paper_voters" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "way" "PaperWay" NOT NULL,
    "handedOutAt" TIMESTAMPTZ(3),
    "handedOutById" UUID,
    "returnedAt" TIMESTAMPTZ(3),
    "returnedById" UUID,

    CONSTRAINT "paper_voters_pkey" PRIMARY KEY ("roundId","memberId")
);

-- CreateIndex
CREATE INDEX "paper_counts_tellerId_idx" ON "paper_counts"("tellerId");

-- CreateIndex
CREATE INDEX "paper_voters_memberId_idx" ON "paper_voters"("memberId");

-- CreateIndex
CREATE INDEX "paper_voters_handedOutById_idx" ON "paper_voters"("handedOutById");

-- CreateIndex
CREATE INDEX "paper_voters_returnedById_idx" ON "paper_voters"("returnedById");

-- AddForeignKey
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ballot_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_tellerId_fkey" FOREIGN KEY ("tellerId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_voters" ADD CONSTRAINT "paper_voters_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ballot_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_voters" ADD CONSTRAINT "paper_voters_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_voters" ADD CONSTRAINT "paper_voters_handedOutById_fkey" FOREIGN KEY ("handedOutById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_voters" ADD CONSTRAINT "paper_voters_returnedById_fkey" FOREIGN KEY ("returnedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE paper_voters ADD CONSTRAINT paper_voters_marks CHECK (
  num_nonnulls("handedOutAt", "handedOutById") IN (0, 2) AND num_nonnulls("returnedAt", "returnedById") IN (0, 2)
  AND ("returnedAt" IS NULL OR "handedOutAt" IS NOT NULL));
ALTER TABLE paper_counts ADD CONSTRAINT paper_counts_counts
  CHECK (agree >= 0 AND disagree >= 0 AND blank >= 0 AND invalid >= 0 AND attempt BETWEEN 1 AND 99);
-- One or two papers in totals would tell who wrote them.
ALTER TABLE paper_batches ADD CONSTRAINT paper_batches_tell_nothing
  CHECK (agree + disagree + blank + invalid NOT IN (1, 2));

-- Who votes on paper is named in the draft. Papers come back while the urn is open; an envelope may come earlier, none later.
CREATE FUNCTION keep_paper_voter() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal", m."councilId" INTO round
    FROM ballot_rounds r JOIN meetings m ON m.id = r."meetingId"
    WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END;
  IF TG_OP = 'DELETE' THEN
    IF round.status IS NULL OR round.status = 'DRAFT' OR round."isRehearsal" THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'the register of paper ballots of a sealed round stays' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM council_members c WHERE c.id = NEW."memberId" AND c."councilId" = round."councilId" AND c."hasVote") THEN
    RAISE EXCEPTION 'member % has no vote here', NEW."memberId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_voters_of_council';
  END IF;
  IF TG_OP = 'INSERT' AND round.status = 'DRAFT' AND NEW."handedOutAt" IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (OLD."roundId", OLD."memberId", OLD.way) = (NEW."roundId", NEW."memberId", NEW.way)
    AND EXISTS (SELECT FROM ballot_seats s JOIN ballot_items i ON i.id = s."itemId"
      WHERE i."roundId" = NEW."roundId" AND s."memberId" = NEW."memberId" AND s.channel = 'ENVELOPE')
    AND round.status::text = ANY (CASE
      WHEN NEW.way = 'BY_ENVELOPE' THEN ARRAY['SEALED', 'ISSUING', 'VOTING']
      WHEN OLD."returnedAt" IS DISTINCT FROM NEW."returnedAt" THEN ARRAY['VOTING']
      ELSE ARRAY['ISSUING', 'VOTING'] END) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'paper ballots are handed out and come back before the urn is shut'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'paper_voters_in_time';
END $$;
CREATE TRIGGER paper_voters_in_time BEFORE INSERT OR UPDATE OR DELETE ON paper_voters
  FOR EACH ROW EXECUTE FUNCTION keep_paper_voter();

-- A teller counts once an attempt, after the urn is shut, never more papers than came back; two count an attempt, no third.
CREATE FUNCTION keep_paper_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.id, r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  IF TG_OP = 'DELETE' AND (round.status IS NULL OR round."isRehearsal") THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' AND round.status = 'CLOSED' THEN
    PERFORM FROM ballot_items i WHERE i.id = NEW."itemId" FOR UPDATE;
    IF NOT EXISTS (SELECT FROM ballot_tellers t WHERE t."roundId" = round.id AND t."memberId" = NEW."tellerId") THEN
      RAISE EXCEPTION 'member % does not count here', NEW."tellerId"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_counts_by_tellers';
    END IF;
    IF NEW.agree + NEW.disagree + NEW.blank + NEW.invalid > (SELECT count(*) FROM paper_voters v
      JOIN ballot_seats s ON s."memberId" = v."memberId" AND s."itemId" = NEW."itemId" AND s.channel = 'ENVELOPE'
      WHERE v."roundId" = round.id AND v."returnedAt" IS NOT NULL) THEN
      RAISE EXCEPTION 'item %: more papers than came back', NEW."itemId"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_counts_of_returned';
    END IF;
    IF (SELECT count(*) FROM paper_counts c WHERE c."itemId" = NEW."itemId" AND c.attempt = NEW.attempt) >= 2
      OR EXISTS (SELECT FROM paper_batches b WHERE b."itemId" = NEW."itemId") THEN
      RAISE EXCEPTION 'item %: two have counted', NEW."itemId"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_counts_by_two';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'paper is counted once, after the urn is shut'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'paper_counts_stay';
END $$;
CREATE TRIGGER paper_counts_stay BEFORE INSERT OR UPDATE OR DELETE ON paper_counts
  FOR EACH ROW EXECUTE FUNCTION keep_paper_count();

-- The totals of an item are what two tellers counted alike in one attempt, and nothing else.
CREATE FUNCTION keep_paper_batch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  IF TG_OP = 'DELETE' AND (round.status IS NULL OR round."isRehearsal") THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' AND round.status = 'CLOSED' AND EXISTS (
    SELECT FROM paper_counts a JOIN paper_counts b ON b."itemId" = a."itemId" AND b.attempt = a.attempt
    WHERE a."itemId" = NEW."itemId" AND a."tellerId" = NEW."counterAId" AND b."tellerId" = NEW."counterBId"
      AND (a.agree, a.disagree, a.blank, a.invalid) = (NEW.agree, NEW.disagree, NEW.blank, NEW.invalid)
      AND (b.agree, b.disagree, b.blank, b.invalid) = (NEW.agree, NEW.disagree, NEW.blank, NEW.invalid)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the totals of item % are not those of two tellers', CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'paper_batches_of_two';
END $$;
DROP TRIGGER paper_batches_in_time ON paper_batches;
CREATE TRIGGER paper_batches_of_two BEFORE INSERT OR UPDATE OR DELETE ON paper_batches
  FOR EACH ROW EXECUTE FUNCTION keep_paper_batch();
