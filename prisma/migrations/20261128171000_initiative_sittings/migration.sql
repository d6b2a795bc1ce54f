-- CreateEnum
CREATE TYPE "InitiativeSittingStatus" AS ENUM ('OPEN', 'CLOSED', 'DECIDED', 'DISCARDED');

-- CreateTable
CREATE TABLE "initiative_sittings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "status" "InitiativeSittingStatus" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "form" "VoteForm" NOT NULL,
    "shareNumerator" INTEGER NOT NULL,
    "shareDenominator" INTEGER NOT NULL,
    "base" "VoteBase" NOT NULL,
    "quorumNumerator" INTEGER NOT NULL,
    "quorumDenominator" INTEGER NOT NULL,
    "legalGround" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "decisionNumber" TEXT,
    "decidedOn" DATE,
    "decidedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_sittings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_sitting_seats" (
    "sittingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "isPresent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "initiative_sitting_seats_pkey" PRIMARY KEY ("sittingId","memberId")
);

-- CreateTable
CREATE TABLE "initiative_sitting_lines" (
    "id" UUID NOT NULL,
    "sittingId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "agree" INTEGER,
    "disagree" INTEGER,
    "blank" INTEGER,
    "counted" INTEGER,
    "needed" INTEGER,
    "isPassed" BOOLEAN,
    "opinion" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "initiative_sitting_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_sitting_marks" (
    "lineId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "choice" "VoteChoice",
    "conflict" "ConflictKind",

    CONSTRAINT "initiative_sitting_marks_pkey" PRIMARY KEY ("lineId","memberId")
);

-- CreateIndex
CREATE INDEX "initiative_sittings_organisationId_heldOn_id_idx" ON "initiative_sittings"("organisationId", "heldOn", "id");

-- CreateIndex
CREATE INDEX "initiative_sittings_councilId_idx" ON "initiative_sittings"("councilId");

-- CreateIndex
CREATE INDEX "initiative_sitting_seats_memberId_idx" ON "initiative_sitting_seats"("memberId");

-- CreateIndex
CREATE INDEX "initiative_sitting_lines_initiativeId_idx" ON "initiative_sitting_lines"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_sitting_lines_sittingId_initiativeId_key" ON "initiative_sitting_lines"("sittingId", "initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_sitting_lines_sittingId_ordinal_key" ON "initiative_sitting_lines"("sittingId", "ordinal");

-- CreateIndex
CREATE INDEX "initiative_sitting_marks_memberId_idx" ON "initiative_sitting_marks"("memberId");

-- AddForeignKey
ALTER TABLE "initiative_sittings" ADD CONSTRAINT "initiative_sittings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sittings" ADD CONSTRAINT "initiative_sittings_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "initiative_councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sitting_seats" ADD CONSTRAINT "initiative_sitting_seats_sittingId_fkey" FOREIGN KEY ("sittingId") REFERENCES "initiative_sittings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sitting_seats" ADD CONSTRAINT "initiative_sitting_seats_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "initiative_council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sitting_lines" ADD CONSTRAINT "initiative_sitting_lines_sittingId_fkey" FOREIGN KEY ("sittingId") REFERENCES "initiative_sittings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sitting_lines" ADD CONSTRAINT "initiative_sitting_lines_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sitting_marks" ADD CONSTRAINT "initiative_sitting_marks_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "initiative_sitting_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_sitting_marks" ADD CONSTRAINT "initiative_sitting_marks_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "initiative_council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_sittings ADD CONSTRAINT initiative_sittings_words CHECK (
  char_length(place) BETWEEN 1 AND 250 AND char_length("legalGround") BETWEEN 1 AND 250 AND char_length(note) <= 1000
  AND char_length("decisionNumber") BETWEEN 1 AND 100 AND char_length("decidedBy") BETWEEN 1 AND 250);
ALTER TABLE initiative_sittings ADD CONSTRAINT initiative_sittings_shares CHECK (
  "shareNumerator" BETWEEN 1 AND "shareDenominator" AND "shareDenominator" <= 100
  AND "quorumNumerator" BETWEEN 1 AND "quorumDenominator" AND "quorumDenominator" <= 100);
-- Decided: with number, day and signer, and only then; never before the sitting.
ALTER TABLE initiative_sittings ADD CONSTRAINT initiative_sittings_decided CHECK (
  (status = 'DECIDED') = ("decisionNumber" IS NOT NULL AND "decidedOn" IS NOT NULL AND "decidedBy" IS NOT NULL)
  AND ("decidedOn" IS NULL OR "decidedOn" >= "heldOn"));
ALTER TABLE initiative_sitting_lines ADD CONSTRAINT initiative_sitting_lines_votes CHECK (
  agree >= 0 AND disagree >= 0 AND blank >= 0 AND counted >= 0 AND needed >= 1 AND char_length(opinion) <= 1000);
-- A result stands with its arithmetic.
ALTER TABLE initiative_sitting_lines ADD CONSTRAINT initiative_sitting_lines_result CHECK (
  "isPassed" IS NULL OR (agree IS NOT NULL AND counted IS NOT NULL AND needed IS NOT NULL AND "isPassed" = (agree >= needed)));
-- A member votes or stands aside, never both.
ALTER TABLE initiative_sitting_marks ADD CONSTRAINT initiative_sitting_marks_one CHECK ((choice IS NULL) <> (conflict IS NULL));

-- Of a decided or dropped sitting nothing changes any more.
CREATE FUNCTION initiative_sittings_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status IN ('DECIDED', 'DISCARDED') THEN
    RAISE EXCEPTION 'initiative sitting %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_sittings_stand BEFORE UPDATE OR DELETE ON initiative_sittings
  FOR EACH ROW EXECUTE FUNCTION initiative_sittings_stand();

-- Seats are members of the council of the sitting; lines are initiatives of its body; marks are of its seats.
CREATE FUNCTION initiative_sitting_seats_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiative_sittings s JOIN initiative_council_members m ON m."councilId" = s."councilId"
    WHERE s.id = NEW."sittingId" AND m.id = NEW."memberId") THEN
    RAISE EXCEPTION 'initiative sitting %: seat of another council', NEW."sittingId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_sitting_seats_fit BEFORE INSERT OR UPDATE ON initiative_sitting_seats
  FOR EACH ROW EXECUTE FUNCTION initiative_sitting_seats_fit();
CREATE FUNCTION initiative_sitting_lines_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiative_sittings s JOIN initiatives i ON i."organisationId" = s."organisationId"
    WHERE s.id = NEW."sittingId" AND i.id = NEW."initiativeId") THEN
    RAISE EXCEPTION 'initiative sitting %: initiative of another body', NEW."sittingId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_sitting_lines_fit BEFORE INSERT OR UPDATE OF "sittingId", "initiativeId" ON initiative_sitting_lines
  FOR EACH ROW EXECUTE FUNCTION initiative_sitting_lines_fit();
CREATE FUNCTION initiative_sitting_marks_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiative_sitting_lines l JOIN initiative_sitting_seats s ON s."sittingId" = l."sittingId"
    WHERE l.id = NEW."lineId" AND s."memberId" = NEW."memberId") THEN
    RAISE EXCEPTION 'initiative sitting line %: mark of another council', NEW."lineId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_sitting_marks_fit BEFORE INSERT OR UPDATE ON initiative_sitting_marks
  FOR EACH ROW EXECUTE FUNCTION initiative_sitting_marks_fit();
