-- AlterEnum
ALTER TYPE "PlanPart" ADD VALUE 'DUTIES';

-- CreateTable
CREATE TABLE "plan_duties" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "plan_duties_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_duties_movementId_ordinal_key" ON "plan_duties"("movementId", "ordinal");

-- AddForeignKey
ALTER TABLE "plan_duties" ADD CONSTRAINT "plan_duties_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A duty names somebody and something; those of a closed movement stay.
ALTER TABLE plan_duties ADD CONSTRAINT plan_duties_say_both CHECK (btrim(unit) <> '' AND btrim(text) <> '');
CREATE TRIGGER plan_duties_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON plan_duties FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
