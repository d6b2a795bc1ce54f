-- CreateEnum
CREATE TYPE "MovementKind" AS ENUM ('YEARLY', 'THEMATIC');

-- DropForeignKey
ALTER TABLE "thematic_movements" DROP CONSTRAINT "thematic_movements_movementId_fkey";

-- DropIndex
DROP INDEX "movements_organisationId_year_key";

-- DropIndex
DROP INDEX "thematic_movements_movementId_ordinal_key";

-- AlterTable
ALTER TABLE "movements" ADD COLUMN     "fromDay" DATE,
ADD COLUMN     "issuer" TEXT,
ADD COLUMN     "kind" "MovementKind" NOT NULL DEFAULT 'YEARLY',
ADD COLUMN     "paperType" TEXT NOT NULL DEFAULT 'Kế hoạch',
ADD COLUMN     "toDay" DATE;

-- A plan of a year runs from its first day to its last.
UPDATE "movements" SET "fromDay" = make_date("year", 1, 1), "toDay" = make_date("year", 12, 31);
ALTER TABLE "movements" ALTER COLUMN "fromDay" SET NOT NULL, ALTER COLUMN "toDay" SET NOT NULL;

-- AlterTable
ALTER TABLE "thematic_movements" ADD COLUMN     "organisationId" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
UPDATE "thematic_movements" t SET "organisationId" = m."organisationId" FROM "movements" m WHERE m.id = t."movementId";

-- CreateTable
CREATE TABLE "thematic_commitments" (
    "id" UUID NOT NULL,
    "thematicMovementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "isDropped" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "thematic_commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_thematic_movements" (
    "movementId" UUID NOT NULL,
    "thematicMovementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "plan_thematic_movements_pkey" PRIMARY KEY ("movementId","thematicMovementId")
);

-- CreateTable
CREATE TABLE "thematic_results" (
    "id" UUID NOT NULL,
    "thematicMovementId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "thematic_results_pkey" PRIMARY KEY ("id")
);

-- What stood inside one plan becomes an object of its own that plans point at: the same name in several years is one movement.
CREATE TEMPORARY TABLE first_of_name ON COMMIT DROP AS
  SELECT id, "movementId", ordinal, commitments,
    first_value(id) OVER (PARTITION BY "organisationId", name ORDER BY "fromYear" NULLS LAST, id) AS kept
  FROM "thematic_movements";
INSERT INTO "plan_thematic_movements" ("movementId", "thematicMovementId", "ordinal")
  SELECT DISTINCT ON ("movementId", kept) "movementId", kept, ordinal FROM first_of_name ORDER BY "movementId", kept, ordinal;
INSERT INTO "thematic_commitments" (id, "thematicMovementId", ordinal, text)
  SELECT gen_random_uuid(), f.kept, c.ordinal, c.text
  FROM first_of_name f CROSS JOIN LATERAL unnest(f.commitments) WITH ORDINALITY AS c(text, ordinal) WHERE f.id = f.kept;
DELETE FROM "thematic_movements" t USING first_of_name f WHERE t.id = f.id AND f.id <> f.kept;
ALTER TABLE "thematic_movements" ALTER COLUMN "organisationId" SET NOT NULL,
DROP COLUMN "commitments",
DROP COLUMN "movementId",
DROP COLUMN "ordinal";

-- CreateIndex
CREATE INDEX "thematic_commitments_thematicMovementId_ordinal_idx" ON "thematic_commitments"("thematicMovementId", "ordinal");

-- CreateIndex
CREATE INDEX "plan_thematic_movements_thematicMovementId_idx" ON "plan_thematic_movements"("thematicMovementId");

-- CreateIndex
CREATE INDEX "thematic_results_recordedById_idx" ON "thematic_results"("recordedById");

-- CreateIndex
CREATE UNIQUE INDEX "thematic_results_thematicMovementId_year_key" ON "thematic_results"("thematicMovementId", "year");

-- CreateIndex
CREATE INDEX "movements_organisationId_year_idx" ON "movements"("organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "thematic_movements_organisationId_name_key" ON "thematic_movements"("organisationId", "name");

-- AddForeignKey
ALTER TABLE "thematic_movements" ADD CONSTRAINT "thematic_movements_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thematic_commitments" ADD CONSTRAINT "thematic_commitments_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_thematic_movements" ADD CONSTRAINT "plan_thematic_movements_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_thematic_movements" ADD CONSTRAINT "plan_thematic_movements_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thematic_results" ADD CONSTRAINT "thematic_results_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thematic_results" ADD CONSTRAINT "thematic_results_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One plan a year is the plan of the year; thematic plans stand beside it.
CREATE UNIQUE INDEX movements_one_yearly ON movements ("organisationId", year) WHERE kind = 'YEARLY';
ALTER TABLE movements ADD CONSTRAINT movements_days CHECK ("fromDay" <= "toDay");
ALTER TABLE movements ADD CONSTRAINT movements_year_of_first_day CHECK (year = date_part('year', "fromDay"));
ALTER TABLE movements ADD CONSTRAINT movements_yearly_within_year CHECK (kind <> 'YEARLY' OR date_part('year', "toDay") = year);
ALTER TABLE movement_phases ADD CONSTRAINT movement_phases_days CHECK ("fromDay" <= "toDay");
ALTER TABLE thematic_movements ADD CONSTRAINT thematic_movements_years CHECK ("fromYear" <= "toYear");
