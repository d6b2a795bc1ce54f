-- CreateEnum
CREATE TYPE "BallotRoundStatus" AS ENUM ('DRAFT', 'SEALED', 'ISSUING', 'VOTING', 'CLOSED', 'PUBLISHED', 'CERTIFIED', 'DISPUTED', 'VOID');

-- CreateEnum
CREATE TYPE "BallotChannel" AS ENUM ('ELECTRONIC', 'ENVELOPE', 'NAMED', 'EXCLUDED');

-- CreateEnum
CREATE TYPE "BallotAnnulmentReason" AS ENUM ('COUNCIL_DECIDED', 'CODE_LOST', 'ENTITLEMENT_WRONG', 'DISPUTE_UPHELD', 'KEYS_LOST', 'BACKUP_RESTORED');

-- CreateTable
CREATE TABLE "ballot_rounds" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "status" "BallotRoundStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "isRehearsal" BOOLEAN NOT NULL DEFAULT false,
    "mode" CHAR(1) NOT NULL DEFAULT 'S',
    "councilSize" SMALLINT NOT NULL,
    "preparedById" UUID NOT NULL,
    "manifest" TEXT,
    "manifestHash" BYTEA,
    "urnPk" BYTEA,
    "openPk" BYTEA,
    "receiptPk" BYTEA,
    "resultsRoot" BYTEA,
    "instanceEpoch" TEXT,
    "sealedById" UUID,
    "sealedAt" TIMESTAMPTZ(3),
    "issuingAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "closingAnnouncedAt" TIMESTAMPTZ(3),
    "windowOpenedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "certifiedAt" TIMESTAMPTZ(3),
    "annulmentReason" "BallotAnnulmentReason",
    "annulmentText" TEXT,
    "annulledById" UUID,
    "annulledAt" TIMESTAMPTZ(3),
    "disputeGrounds" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ballot_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_items" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "agendaItemId" UUID,
    "title" TEXT NOT NULL,
    "nomineeRef" UUID NOT NULL,
    "issuerPk" BYTEA,
    "base" "VoteBase" NOT NULL,
    "shareNumerator" SMALLINT NOT NULL,
    "shareDenominator" SMALLINT NOT NULL,
    "isStrict" BOOLEAN NOT NULL,
    "legalGround" TEXT NOT NULL,
    "isSmallConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "denominator" SMALLINT,
    "issuedCount" SMALLINT,
    "returnedCount" SMALLINT,
    "validCount" SMALLINT,
    "invalidCount" SMALLINT,
    "agreeCount" SMALLINT,
    "disagreeCount" SMALLINT,
    "blankCount" SMALLINT,
    "namedCount" SMALLINT,
    "neededCount" SMALLINT,
    "isPassed" BOOLEAN,

    CONSTRAINT "ballot_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_seats" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "channel" "BallotChannel" NOT NULL,
    "reason" "ConflictKind",

    CONSTRAINT "ballot_seats_pkey" PRIMARY KEY ("itemId","memberId")
);

-- CreateTable
CREATE TABLE "ballot_tellers" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "isLead" BOOLEAN NOT NULL DEFAULT false,
    "codeConfirmedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ballot_tellers_pkey" PRIMARY KEY ("roundId","memberId")
);

-- CreateTable
CREATE TABLE "issue_records" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "blindedHash" BYTEA NOT NULL,

    CONSTRAINT "issue_records_pkey" PRIMARY KEY ("itemId","memberId")
);

-- CreateTable
CREATE TABLE "urn_entries" (
    "itemId" UUID NOT NULL,
    "spentTag" BYTEA NOT NULL,
    "box" BYTEA NOT NULL,

    CONSTRAINT "urn_entries_pkey" PRIMARY KEY ("itemId","spentTag")
);

-- CreateTable
CREATE TABLE "published_ballots" (
    "itemId" UUID NOT NULL,
    "pk" BYTEA NOT NULL,
    "tokenSig" BYTEA NOT NULL,
    "choice" SMALLINT NOT NULL,
    "nonce" BYTEA,
    "commit" BYTEA NOT NULL,
    "innerHash" BYTEA NOT NULL,
    "ballotSig" BYTEA NOT NULL,

    CONSTRAINT "published_ballots_pkey" PRIMARY KEY ("itemId","pk")
);

-- CreateTable
CREATE TABLE "paper_batches" (
    "itemId" UUID NOT NULL,
    "agree" SMALLINT NOT NULL,
    "disagree" SMALLINT NOT NULL,
    "blank" SMALLINT NOT NULL,
    "invalid" SMALLINT NOT NULL,
    "counterAId" UUID NOT NULL,
    "counterBId" UUID NOT NULL,
    "scanId" UUID,

    CONSTRAINT "paper_batches_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "paper_envelopes" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "registeredById" UUID NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_envelopes_pkey" PRIMARY KEY ("roundId","memberId")
);

-- CreateTable
CREATE TABLE "named_opinions" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "choice" SMALLINT NOT NULL,
    "documentId" UUID NOT NULL,
    "isConsented" BOOLEAN NOT NULL,

    CONSTRAINT "named_opinions_pkey" PRIMARY KEY ("itemId","memberId")
);

-- CreateIndex
CREATE INDEX "ballot_rounds_organisationId_idx" ON "ballot_rounds"("organisationId");

-- CreateIndex
CREATE INDEX "ballot_rounds_meetingId_idx" ON "ballot_rounds"("meetingId");

-- CreateIndex
CREATE INDEX "ballot_rounds_preparedById_idx" ON "ballot_rounds"("preparedById");

-- CreateIndex
CREATE INDEX "ballot_rounds_sealedById_idx" ON "ballot_rounds"("sealedById");

-- CreateIndex
CREATE INDEX "ballot_rounds_annulledById_idx" ON "ballot_rounds"("annulledById");

-- CreateIndex
CREATE INDEX "ballot_items_agendaItemId_idx" ON "ballot_items"("agendaItemId");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_items_roundId_ordinal_key" ON "ballot_items"("roundId", "ordinal");

-- CreateIndex
CREATE INDEX "ballot_seats_memberId_idx" ON "ballot_seats"("memberId");

-- CreateIndex
CREATE INDEX "ballot_tellers_memberId_idx" ON "ballot_tellers"("memberId");

-- CreateIndex
CREATE INDEX "paper_batches_counterAId_idx" ON "paper_batches"("counterAId");

-- CreateIndex
CREATE INDEX "paper_batches_counterBId_idx" ON "paper_batches"("counterBId");

-- CreateIndex
CREATE INDEX "paper_envelopes_memberId_idx" ON "paper_envelopes"("memberId");

-- CreateIndex
CREATE INDEX "paper_envelopes_registeredById_idx" ON "paper_envelopes"("registeredById");

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_sealedById_fkey" FOREIGN KEY ("sealedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_rounds" ADD CONSTRAINT "ballot_rounds_annulledById_fkey" FOREIGN KEY ("annulledById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_items" ADD CONSTRAINT "ballot_items_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ballot_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_items" ADD CONSTRAINT "ballot_items_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "agenda_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_seats" ADD CONSTRAINT "ballot_seats_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ballot_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_seats" ADD CONSTRAINT "ballot_seats_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ballot_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue_records" ADD CONSTRAINT "issue_records_itemId_memberId_fkey" FOREIGN KEY ("itemId", "memberId") REFERENCES "ballot_seats"("itemId", "memberId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urn_entries" ADD CONSTRAINT "urn_entries_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ballot_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_ballots" ADD CONSTRAINT "published_ballots_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ballot_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batches" ADD CONSTRAINT "paper_batches_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ballot_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batches" ADD CONSTRAINT "paper_batches_counterAId_fkey" FOREIGN KEY ("counterAId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batches" ADD CONSTRAINT "paper_batches_counterBId_fkey" FOREIGN KEY ("counterBId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_envelopes" ADD CONSTRAINT "paper_envelopes_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ballot_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_envelopes" ADD CONSTRAINT "paper_envelopes_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_envelopes" ADD CONSTRAINT "paper_envelopes_registeredById_fkey" FOREIGN KEY ("registeredById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_opinions" ADD CONSTRAINT "named_opinions_itemId_memberId_fkey" FOREIGN KEY ("itemId", "memberId") REFERENCES "ballot_seats"("itemId", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_size CHECK ("councilSize" BETWEEN 3 AND 99);
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_mode CHECK (mode IN ('S', 'C'));
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_texts
  CHECK (char_length(title) BETWEEN 1 AND 250 AND char_length("annulmentText") BETWEEN 1 AND 2000);
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_lengths CHECK (
  octet_length("manifestHash") = 32 AND octet_length("urnPk") = 32 AND octet_length("openPk") = 32
  AND octet_length("receiptPk") = 32 AND octet_length("resultsRoot") = 32);
-- Sealed is sealed: the manifest, its hash, the public keys and who sealed come together and before anything else.
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_sealed CHECK (
  num_nonnulls(manifest, "manifestHash", "urnPk", "openPk", "receiptPk", "sealedById", "sealedAt", "instanceEpoch")
    = CASE WHEN status = 'DRAFT' THEN 0 ELSE 8 END);
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_published
  CHECK (num_nonnulls("resultsRoot", "publishedAt") IN (0, 2) AND (status NOT IN ('PUBLISHED', 'CERTIFIED') OR "resultsRoot" IS NOT NULL));
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_void CHECK (
  (status = 'VOID') = ("annulmentReason" IS NOT NULL) AND num_nonnulls("annulmentReason", "annulledAt") IN (0, 2)
  -- The program finds the last two by itself, at start; every other annulment is a person's, with words for the minutes.
  AND ("annulmentReason" IS NULL OR ("annulmentReason" IN ('KEYS_LOST', 'BACKUP_RESTORED')) = ("annulledById" IS NULL))
  AND ("annulledById" IS NULL OR "annulmentText" IS NOT NULL));
ALTER TABLE ballot_rounds ADD CONSTRAINT ballot_rounds_disputed
  CHECK (status <> 'DISPUTED' OR cardinality("disputeGrounds") > 0);

ALTER TABLE ballot_items ADD CONSTRAINT ballot_items_title CHECK (char_length(title) BETWEEN 1 AND 500);
ALTER TABLE ballot_items ADD CONSTRAINT ballot_items_share
  CHECK ("shareNumerator" BETWEEN 1 AND "shareDenominator" AND ordinal BETWEEN 1 AND 100);
ALTER TABLE ballot_items ADD CONSTRAINT ballot_items_counts CHECK (
  num_nonnulls("issuedCount", "returnedCount", "validCount", "invalidCount", "agreeCount", "disagreeCount", "blankCount",
    "namedCount", "neededCount", "isPassed") IN (0, 10)
  AND "agreeCount" >= 0 AND "disagreeCount" >= 0 AND "blankCount" >= 0 AND "invalidCount" >= 0 AND "namedCount" >= 0
  AND "returnedCount" <= "issuedCount" AND "validCount" = "agreeCount" + "disagreeCount" + "blankCount"
  AND "validCount" + "invalidCount" = "returnedCount" + "namedCount");
ALTER TABLE ballot_seats ADD CONSTRAINT ballot_seats_reason CHECK ((channel = 'EXCLUDED') = (reason IS NOT NULL));
CREATE UNIQUE INDEX ballot_tellers_one_lead ON ballot_tellers ("roundId") WHERE "isLead";

ALTER TABLE issue_records ADD CONSTRAINT issue_records_hash CHECK (octet_length("blindedHash") = 32);
ALTER TABLE urn_entries ADD CONSTRAINT urn_entries_lengths CHECK (octet_length("spentTag") = 32 AND octet_length(box) = 638);
ALTER TABLE published_ballots ADD CONSTRAINT published_ballots_lengths CHECK (
  octet_length(pk) = 32 AND octet_length("tokenSig") = 384 AND octet_length(nonce) = 16 AND octet_length(commit) = 32
  AND octet_length("innerHash") = 32 AND octet_length("ballotSig") = 64 AND choice BETWEEN 0 AND 3);
ALTER TABLE paper_batches ADD CONSTRAINT paper_batches_two_counters CHECK ("counterAId" <> "counterBId");
ALTER TABLE paper_batches ADD CONSTRAINT paper_batches_counts
  CHECK (agree >= 0 AND disagree >= 0 AND blank >= 0 AND invalid >= 0);
ALTER TABLE named_opinions ADD CONSTRAINT named_opinions_consent CHECK ("isConsented" AND choice BETWEEN 1 AND 3);

-- A round of one meeting, its items of that meeting's agenda, all of one body; one living round an agenda item.
CREATE FUNCTION keep_ballot_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status <> 'DRAFT' AND NOT OLD."isRehearsal" THEN
      RAISE EXCEPTION 'ballot round % was sealed and stays', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF NOT EXISTS (SELECT FROM meetings m WHERE m.id = NEW."meetingId" AND m."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'ballot round %: the meeting is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'DRAFT' THEN
      RAISE EXCEPTION 'ballot round % does not begin as a draft', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_rounds_life';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status <> NEW.status AND NOT (OLD.status::text || ' ' || NEW.status::text) = ANY (ARRAY[
    'DRAFT SEALED', 'SEALED ISSUING', 'SEALED VOID', 'ISSUING VOTING', 'ISSUING DISPUTED', 'ISSUING VOID', 'VOTING CLOSED',
    'VOTING DISPUTED', 'VOTING VOID', 'CLOSED PUBLISHED', 'CLOSED DISPUTED', 'CLOSED VOID', 'PUBLISHED CERTIFIED',
    'PUBLISHED DISPUTED', 'DISPUTED VOID']) THEN
    RAISE EXCEPTION 'ballot round % does not go from % to %', NEW.id, OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_rounds_life';
  END IF;
  IF OLD.status <> 'DRAFT' AND (
    (OLD."organisationId", OLD."meetingId", OLD.title, OLD."isRehearsal", OLD.mode, OLD."councilSize", OLD."preparedById",
     OLD.manifest, OLD."manifestHash", OLD."urnPk", OLD."openPk", OLD."receiptPk", OLD."instanceEpoch", OLD."sealedById", OLD."sealedAt")
    IS DISTINCT FROM
    (NEW."organisationId", NEW."meetingId", NEW.title, NEW."isRehearsal", NEW.mode, NEW."councilSize", NEW."preparedById",
     NEW.manifest, NEW."manifestHash", NEW."urnPk", NEW."openPk", NEW."receiptPk", NEW."instanceEpoch", NEW."sealedById", NEW."sealedAt")
    OR (OLD."resultsRoot" IS NOT NULL AND OLD."resultsRoot" IS DISTINCT FROM NEW."resultsRoot")) THEN
    RAISE EXCEPTION 'ballot round % is sealed and does not change', OLD.id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_rounds_sealed_stay';
  END IF;
  -- Four eyes: whoever prepared it does not seal it. A rehearsal may be played by one.
  IF NEW."sealedById" = NEW."preparedById" AND NOT NEW."isRehearsal" THEN
    RAISE EXCEPTION 'ballot round %: sealed by its author', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_rounds_four_eyes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_rounds_life BEFORE INSERT OR UPDATE OR DELETE ON ballot_rounds
  FOR EACH ROW EXECUTE FUNCTION keep_ballot_round();

-- What belongs to a round changes while it is a draft; later only its counts, when the closed urn is counted. The rows of a
-- rehearsal, or of a draft that goes, may go with it.
CREATE FUNCTION keep_ballot_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal", r."meetingId" INTO round FROM ballot_rounds r
    WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END;
  IF TG_OP = 'DELETE' THEN
    IF round.status IS NULL OR round.status = 'DRAFT' OR round."isRehearsal" THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'ballot item % is sealed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."agendaItemId" IS NULL) <> round."isRehearsal" THEN
    RAISE EXCEPTION 'ballot item %: only a rehearsal votes on what is not on an agenda', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_items_of_agenda';
  END IF;
  IF EXISTS (SELECT FROM agenda_items a WHERE a.id = NEW."agendaItemId" AND a."meetingId" <> round."meetingId") THEN
    RAISE EXCEPTION 'ballot item %: of another meeting', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_items_of_meeting';
  END IF;
  IF round.status = 'DRAFT' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD."isPassed" IS NULL AND round.status = 'CLOSED'
    AND (OLD."roundId", OLD.ordinal, OLD."agendaItemId", OLD.title, OLD."nomineeRef", OLD."issuerPk", OLD.base, OLD.denominator,
      OLD."shareNumerator", OLD."shareDenominator", OLD."isStrict", OLD."legalGround")
    IS NOT DISTINCT FROM (NEW."roundId", NEW.ordinal, NEW."agendaItemId", NEW.title, NEW."nomineeRef", NEW."issuerPk", NEW.base,
      NEW.denominator, NEW."shareNumerator", NEW."shareDenominator", NEW."isStrict", NEW."legalGround") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ballot item % is sealed', NEW.id
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_items_sealed_stay';
END $$;
CREATE TRIGGER ballot_items_stay BEFORE INSERT OR UPDATE OR DELETE ON ballot_items
  FOR EACH ROW EXECUTE FUNCTION keep_ballot_item();

-- An agenda item is in one living round at a time.
CREATE FUNCTION one_living_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM agenda_items a WHERE a.id = NEW."agendaItemId" FOR UPDATE;
  IF EXISTS (SELECT FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i."agendaItemId" = NEW."agendaItemId" AND i.id <> NEW.id AND r.status <> 'VOID') THEN
    RAISE EXCEPTION 'agenda item % is in another round', NEW."agendaItemId"
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'ballot_items_one_living_round';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_items_one_living_round BEFORE INSERT ON ballot_items
  FOR EACH ROW WHEN (NEW."agendaItemId" IS NOT NULL) EXECUTE FUNCTION one_living_round();

CREATE FUNCTION keep_ballot_seat() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal", m."councilId" INTO round
    FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId" JOIN meetings m ON m.id = r."meetingId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  IF round.status IS NULL OR round.status = 'DRAFT' OR (TG_OP = 'DELETE' AND round."isRehearsal") THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    IF NOT EXISTS (SELECT FROM council_members c WHERE c.id = NEW."memberId" AND c."councilId" = round."councilId" AND c."hasVote") THEN
      RAISE EXCEPTION 'member % has no vote here', NEW."memberId"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_seats_of_council';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the seats of a sealed round do not change'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_seats_sealed_stay';
END $$;
CREATE TRIGGER ballot_seats_stay BEFORE INSERT OR UPDATE OR DELETE ON ballot_seats
  FOR EACH ROW EXECUTE FUNCTION keep_ballot_seat();

-- The counting team is named before sealing; afterwards its members only confirm and sign.
CREATE FUNCTION keep_ballot_teller() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal", m."councilId" INTO round
    FROM ballot_rounds r JOIN meetings m ON m.id = r."meetingId"
    WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END;
  IF TG_OP = 'DELETE' THEN
    IF round.status IS NULL OR round.status = 'DRAFT' OR round."isRehearsal" THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'the counting team of a sealed round stays' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM council_members c WHERE c.id = NEW."memberId" AND c."councilId" = round."councilId") THEN
    RAISE EXCEPTION 'teller % is not of this council', NEW."memberId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_tellers_of_council';
  END IF;
  IF round.status = 'DRAFT' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (OLD."roundId", OLD."memberId", OLD."isLead") = (NEW."roundId", NEW."memberId", NEW."isLead")
    AND (OLD."codeConfirmedAt" IS NULL OR OLD."codeConfirmedAt" = NEW."codeConfirmedAt")
    AND (OLD."signedAt" IS NULL OR OLD."signedAt" = NEW."signedAt") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the counting team of a sealed round stays'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_tellers_sealed_stay';
END $$;
CREATE TRIGGER ballot_tellers_stay BEFORE INSERT OR UPDATE OR DELETE ON ballot_tellers
  FOR EACH ROW EXECUTE FUNCTION keep_ballot_teller();

-- A ballot is given out once, while ballots are given out; what was given out stays written. The round is locked against its closing.
CREATE FUNCTION keep_issue_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END FOR SHARE OF r;
  IF TG_OP = 'DELETE' AND round."isRehearsal" THEN RETURN OLD; END IF;
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'what was given out stays written' USING ERRCODE = 'restrict_violation';
  END IF;
  IF round.status NOT IN ('ISSUING', 'VOTING') OR NOT EXISTS (SELECT FROM ballot_seats s
    WHERE s."itemId" = NEW."itemId" AND s."memberId" = NEW."memberId" AND s.channel IN ('ELECTRONIC', 'ENVELOPE')) THEN
    RAISE EXCEPTION 'no ballot is given out here' USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_records_entitled';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER issue_records_stay BEFORE INSERT OR UPDATE OR DELETE ON issue_records
  FOR EACH ROW EXECUTE FUNCTION keep_issue_record();

-- The urn takes boxes while the vote is open, gives them back when it is counted or void, and changes none.
CREATE FUNCTION keep_urn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  IF TG_OP = 'INSERT' AND round.status = 'VOTING' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND (round.status IN ('CLOSED', 'VOID') OR round."isRehearsal") THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the urn is shut' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'urn_entries_shut';
END $$;
CREATE TRIGGER urn_entries_shut BEFORE INSERT OR UPDATE OR DELETE ON urn_entries
  FOR EACH ROW EXECUTE FUNCTION keep_urn();

CREATE FUNCTION keep_published_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  IF TG_OP = 'INSERT' AND round.status = 'CLOSED' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND round."isRehearsal" THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'what was published stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'published_ballots_stay';
END $$;
CREATE TRIGGER published_ballots_stay BEFORE INSERT OR UPDATE OR DELETE ON published_ballots
  FOR EACH ROW EXECUTE FUNCTION keep_published_ballot();

-- Paper totals and named opinions are entered between the first ballot given out and the count.
CREATE FUNCTION keep_paper_votes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal" INTO round FROM ballot_items i JOIN ballot_rounds r ON r.id = i."roundId"
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."itemId" ELSE NEW."itemId" END;
  IF TG_OP = 'DELETE' AND (round.status IS NULL OR round."isRehearsal") THEN RETURN OLD; END IF;
  IF round.status IN ('ISSUING', 'VOTING', 'CLOSED') THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'paper is counted between the first ballot and the count'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'paper_votes_in_time';
END $$;
CREATE TRIGGER paper_batches_in_time BEFORE INSERT OR UPDATE OR DELETE ON paper_batches
  FOR EACH ROW EXECUTE FUNCTION keep_paper_votes();
CREATE TRIGGER named_opinions_in_time BEFORE INSERT OR UPDATE OR DELETE ON named_opinions
  FOR EACH ROW EXECUTE FUNCTION keep_paper_votes();
CREATE FUNCTION keep_named_channel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ballot_seats s
    WHERE s."itemId" = NEW."itemId" AND s."memberId" = NEW."memberId" AND s.channel = 'NAMED') THEN
    RAISE EXCEPTION 'member % does not vote by name', NEW."memberId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'named_opinions_of_channel';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_opinions_of_channel BEFORE INSERT OR UPDATE ON named_opinions
  FOR EACH ROW EXECUTE FUNCTION keep_named_channel();
