-- AlterEnum
ALTER TYPE "PayBasis" ADD VALUE 'WAGES';

-- AlterTable
ALTER TABLE "author_pays" ADD COLUMN     "wage" BIGINT,
ADD COLUMN     "wages" INTEGER;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- As text: a new value of an enum cannot be named in the transaction that adds it.
ALTER TABLE author_pays ADD CONSTRAINT author_pays_wages CHECK (
  num_nonnulls(wage, wages) = CASE basis::text WHEN 'WAGES' THEN 2 ELSE 0 END
  AND wage BETWEEN 1 AND 1000000000000 AND wages BETWEEN 1 AND 1000
  AND (basis::text <> 'WAGES' OR amount = wage * wages));
