-- AlterTable
ALTER TABLE "nominations" ADD COLUMN     "papersReason" TEXT;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE nominations ADD CONSTRAINT nominations_papers_reason CHECK (char_length("papersReason") BETWEEN 1 AND 1000);
