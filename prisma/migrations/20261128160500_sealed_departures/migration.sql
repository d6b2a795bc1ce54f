-- AlterTable
ALTER TABLE "departures" ADD COLUMN     "sealedKind" BYTEA,
ALTER COLUMN "kind" DROP NOT NULL;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Why somebody left is sealed, because a dismissal is a discipline. The key lies outside the database, so the program seals the
-- rows of before at its next start. NOT VALID: those rows wait for it, every row written from now on is sealed.
ALTER TABLE departures ADD CONSTRAINT departures_sealed CHECK ("sealedKind" IS NOT NULL AND kind IS NULL) NOT VALID;
