-- CreateEnum
CREATE TYPE "DispatchWay" AS ENUM ('DOCUMENT_SYSTEM', 'EMAIL', 'PAPER', 'MEETING');

-- CreateTable
CREATE TABLE "plan_dispatches" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "recipientName" TEXT NOT NULL,
    "sentOn" DATE NOT NULL,
    "way" "DispatchWay" NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_dispatches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_readings" (
    "movementId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_readings_pkey" PRIMARY KEY ("movementId","accountId")
);

-- CreateIndex
CREATE INDEX "plan_dispatches_movementId_sentOn_idx" ON "plan_dispatches"("movementId", "sentOn");

-- CreateIndex
CREATE INDEX "plan_dispatches_recordedById_idx" ON "plan_dispatches"("recordedById");

-- CreateIndex
CREATE INDEX "plan_readings_accountId_idx" ON "plan_readings"("accountId");

-- AddForeignKey
ALTER TABLE "plan_dispatches" ADD CONSTRAINT "plan_dispatches_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_dispatches" ADD CONSTRAINT "plan_dispatches_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent was sent, and who said to have read it has said so.
CREATE TRIGGER plan_dispatches_are_history BEFORE UPDATE OR DELETE ON plan_dispatches FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER plan_readings_are_history BEFORE UPDATE OR DELETE ON plan_readings FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER plan_dispatches_closed_stay BEFORE INSERT ON plan_dispatches FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER plan_readings_closed_stay BEFORE INSERT ON plan_readings FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
