-- AlterTable
ALTER TABLE "registration_sheets" ADD COLUMN     "initiativeCount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "registration_revisions" ADD COLUMN     "initiativeCount" INTEGER NOT NULL DEFAULT 0;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_initiatives CHECK ("initiativeCount" BETWEEN 0 AND 20);
ALTER TABLE registration_revisions ADD CONSTRAINT registration_revisions_initiatives CHECK ("initiativeCount" BETWEEN 0 AND 20);
