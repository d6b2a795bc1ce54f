-- CreateEnum
CREATE TYPE "PeerReviewStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateTable
CREATE TABLE "peer_reviews" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "PeerReviewStatus" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 0,
    "heldOn" DATE,
    "beganAt" TEXT NOT NULL DEFAULT '',
    "endedAt" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "form" "VoteForm" NOT NULL DEFAULT 'OPEN',
    "chairId" UUID,
    "secretaryId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "shareNumerator" INTEGER,
    "shareDenominator" INTEGER,
    "isStrict" BOOLEAN,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "peer_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_review_seats" (
    "reviewId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "isPresent" BOOLEAN NOT NULL DEFAULT false,
    "absence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "peer_review_seats_pkey" PRIMARY KEY ("reviewId","staffId")
);

-- CreateTable
CREATE TABLE "peer_review_lines" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "awardCode" "AwardCode" NOT NULL,
    "staffId" UUID,
    "collectiveId" UUID,
    "agree" INTEGER,
    "disagree" INTEGER,
    "blank" INTEGER,
    "counted" INTEGER,
    "needed" INTEGER,
    "isPassed" BOOLEAN,
    "opinion" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "peer_review_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_review_corrections" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "correctedById" UUID NOT NULL,
    "correctedAt" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "peer_review_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "peer_reviews_departmentId_idx" ON "peer_reviews"("departmentId");

-- CreateIndex
CREATE INDEX "peer_reviews_chairId_idx" ON "peer_reviews"("chairId");

-- CreateIndex
CREATE INDEX "peer_reviews_secretaryId_idx" ON "peer_reviews"("secretaryId");

-- CreateIndex
CREATE INDEX "peer_reviews_closedById_idx" ON "peer_reviews"("closedById");

-- CreateIndex
CREATE UNIQUE INDEX "peer_reviews_organisationId_year_departmentId_key" ON "peer_reviews"("organisationId", "year", "departmentId");

-- CreateIndex
CREATE INDEX "peer_review_seats_staffId_idx" ON "peer_review_seats"("staffId");

-- CreateIndex
CREATE INDEX "peer_review_lines_staffId_idx" ON "peer_review_lines"("staffId");

-- CreateIndex
CREATE INDEX "peer_review_lines_collectiveId_idx" ON "peer_review_lines"("collectiveId");

-- CreateIndex
CREATE UNIQUE INDEX "peer_review_lines_reviewId_ordinal_key" ON "peer_review_lines"("reviewId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "peer_review_lines_reviewId_awardCode_staffId_key" ON "peer_review_lines"("reviewId", "awardCode", "staffId");

-- CreateIndex
CREATE INDEX "peer_review_corrections_reviewId_correctedAt_idx" ON "peer_review_corrections"("reviewId", "correctedAt");

-- CreateIndex
CREATE INDEX "peer_review_corrections_correctedById_idx" ON "peer_review_corrections"("correctedById");

-- AddForeignKey
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_chairId_fkey" FOREIGN KEY ("chairId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_secretaryId_fkey" FOREIGN KEY ("secretaryId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_seats" ADD CONSTRAINT "peer_review_seats_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "peer_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_seats" ADD CONSTRAINT "peer_review_seats_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "peer_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_collectiveId_fkey" FOREIGN KEY ("collectiveId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_corrections" ADD CONSTRAINT "peer_review_corrections_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "peer_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_corrections" ADD CONSTRAINT "peer_review_corrections_correctedById_fkey" FOREIGN KEY ("correctedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Lengths as in packages/domain/src/peer-review/peer-review-input.ts.
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_lengths" CHECK (char_length("place") <= 250 AND char_length("note") <= 4000);
ALTER TABLE "peer_review_seats" ADD CONSTRAINT "peer_review_seats_lengths" CHECK (char_length("absence") <= 250);
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_lengths" CHECK (char_length("opinion") <= 1000);
ALTER TABLE "peer_review_corrections" ADD CONSTRAINT "peer_review_corrections_lengths" CHECK (char_length("reason") BETWEEN 1 AND 1000);

-- Closed minutes say when, by whom, where, who presided, who wrote, and by which share.
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_closed" CHECK (
  "status" = 'OPEN' OR (
    "heldOn" IS NOT NULL AND "place" <> '' AND "chairId" IS NOT NULL AND "secretaryId" IS NOT NULL AND
    "closedAt" IS NOT NULL AND "closedById" IS NOT NULL AND
    "shareNumerator" IS NOT NULL AND "shareDenominator" IS NOT NULL AND "isStrict" IS NOT NULL
  )
);
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_offices" CHECK ("chairId" IS NULL OR "chairId" <> "secretaryId");
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_share" CHECK (
  "shareNumerator" IS NULL OR ("shareNumerator" BETWEEN 1 AND "shareDenominator")
);
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_subject" CHECK (("staffId" IS NULL) <> ("collectiveId" IS NULL));
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_votes" CHECK (
  coalesce("agree", 0) >= 0 AND coalesce("disagree", 0) >= 0 AND coalesce("blank", 0) >= 0
);
-- A result is that of its votes: all of those present, and enough of them for.
ALTER TABLE "peer_review_lines" ADD CONSTRAINT "peer_review_lines_result" CHECK (
  "isPassed" IS NULL OR (
    "counted" = coalesce("agree", 0) + coalesce("disagree", 0) + coalesce("blank", 0) AND "needed" >= 1 AND
    "isPassed" = (coalesce("agree", 0) >= "needed")
  )
);
CREATE UNIQUE INDEX "peer_review_lines_collective_once" ON "peer_review_lines" ("reviewId", "awardCode") WHERE "collectiveId" IS NOT NULL;

-- Closed minutes stay as they were closed until they are opened again with a reason.
CREATE FUNCTION peer_review_stays_closed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  review uuid := coalesce(NEW."reviewId", OLD."reviewId");
BEGIN
  IF EXISTS (SELECT 1 FROM peer_reviews r WHERE r.id = review AND r.status = 'CLOSED') THEN
    RAISE EXCEPTION 'closed minutes of a peer review do not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'peer_review_stays_closed';
  END IF;
  RETURN coalesce(NEW, OLD);
END;
$$;
CREATE TRIGGER peer_review_seats_stay BEFORE INSERT OR UPDATE OR DELETE ON "peer_review_seats"
  FOR EACH ROW EXECUTE FUNCTION peer_review_stays_closed();
CREATE TRIGGER peer_review_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON "peer_review_lines"
  FOR EACH ROW EXECUTE FUNCTION peer_review_stays_closed();

CREATE FUNCTION peer_review_opened_with_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'CLOSED' AND NOT EXISTS (
    SELECT 1 FROM peer_review_corrections c WHERE c."reviewId" = NEW."id" AND c."correctedAt" >= OLD."closedAt" AND NEW."status" = 'OPEN'
  ) THEN
    RAISE EXCEPTION 'closed minutes of a peer review are opened with a reason' USING ERRCODE = 'check_violation', CONSTRAINT = 'peer_review_opened_with_reason';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER peer_reviews_reason BEFORE UPDATE ON "peer_reviews"
  FOR EACH ROW EXECUTE FUNCTION peer_review_opened_with_reason();

-- A correction is told once and for all.
CREATE FUNCTION peer_review_corrections_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'corrections of a peer review are kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'peer_review_corrections_stay';
END;
$$;
CREATE TRIGGER peer_review_corrections_stay BEFORE UPDATE OR DELETE ON "peer_review_corrections"
  FOR EACH ROW EXECUTE FUNCTION peer_review_corrections_stay();
