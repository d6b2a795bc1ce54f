-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('INTERIM', 'FINAL', 'ON_DEMAND');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('DRAFT', 'SENT', 'DISCARDED');

-- CreateTable
CREATE TABLE "movement_reviews" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "title" TEXT NOT NULL,
    "receiver" TEXT NOT NULL DEFAULT '',
    "headings" TEXT[],
    "texts" TEXT[],
    "status" "ReviewStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sentById" UUID,
    "asOf" DATE,
    "figures" JSONB,
    "hash" TEXT,

    CONSTRAINT "movement_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "movement_reviews_organisationId_year_createdAt_id_idx" ON "movement_reviews"("organisationId", "year", "createdAt", "id");

-- CreateIndex
CREATE INDEX "movement_reviews_movementId_idx" ON "movement_reviews"("movementId");

-- AddForeignKey
ALTER TABLE "movement_reviews" ADD CONSTRAINT "movement_reviews_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement_reviews" ADD CONSTRAINT "movement_reviews_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE movement_reviews ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE movement_reviews ADD CONSTRAINT movement_reviews_lengths
  CHECK (char_length(title) BETWEEN 1 AND 250 AND char_length(receiver) <= 250 AND cardinality(texts) = cardinality(headings));
-- What was sent has its moment, sender, day, figures and hash; what was not has none of them.
ALTER TABLE movement_reviews ADD CONSTRAINT movement_reviews_sent CHECK (
  (status = 'SENT') = ("sentAt" IS NOT NULL AND "sentById" IS NOT NULL AND "asOf" IS NOT NULL AND figures IS NOT NULL AND hash IS NOT NULL));

CREATE FUNCTION movement_reviews_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'SENT' THEN
    RAISE EXCEPTION 'review % was sent and stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER movement_reviews_frozen BEFORE UPDATE OR DELETE ON movement_reviews
  FOR EACH ROW EXECUTE FUNCTION movement_reviews_frozen();
