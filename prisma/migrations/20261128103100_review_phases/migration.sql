-- AlterTable: a review of before has no phase, and its figures were those of the day of sending.
ALTER TABLE "movement_reviews" ADD COLUMN     "figuresOn" DATE,
ADD COLUMN     "phaseId" UUID,
ADD COLUMN     "phaseName" TEXT;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE movement_reviews ADD CONSTRAINT movement_reviews_phase
  CHECK (("phaseId" IS NULL) = ("phaseName" IS NULL) AND ("phaseId" IS NULL OR "figuresOn" IS NOT NULL));
-- The figures of a sent review are of its day, or of the day of sending where that came first.
ALTER TABLE movement_reviews ADD CONSTRAINT movement_reviews_as_of CHECK ("asOf" IS NULL OR "figuresOn" IS NULL OR "asOf" <= "figuresOn");
