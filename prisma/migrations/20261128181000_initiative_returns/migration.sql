-- CreateEnum
CREATE TYPE "InitiativeField" AS ENUM ('title', 'field', 'firstAppliedOn', 'authors', 'before', 'solution', 'novelty', 'conditions', 'authorBenefit', 'userBenefit', 'confidential', 'evidence');

-- CreateTable
CREATE TABLE "initiative_returns" (
    "id" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "note" TEXT,
    "returnedAt" TIMESTAMPTZ(3) NOT NULL,
    "returnedById" UUID NOT NULL,

    CONSTRAINT "initiative_returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_return_fields" (
    "returnId" UUID NOT NULL,
    "field" "InitiativeField" NOT NULL,
    "remark" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT,

    CONSTRAINT "initiative_return_fields_pkey" PRIMARY KEY ("returnId","field")
);

-- CreateIndex
CREATE UNIQUE INDEX "initiative_returns_initiativeId_round_key" ON "initiative_returns"("initiativeId", "round");

-- AddForeignKey
ALTER TABLE "initiative_returns" ADD CONSTRAINT "initiative_returns_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_return_fields" ADD CONSTRAINT "initiative_return_fields_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "initiative_returns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_returns ADD CONSTRAINT initiative_returns_round CHECK (round >= 1);
ALTER TABLE initiative_returns ADD CONSTRAINT initiative_returns_note
  CHECK (btrim(note) <> '' AND char_length(note) <= 1000);
ALTER TABLE initiative_return_fields ADD CONSTRAINT initiative_return_fields_remark
  CHECK (btrim(remark) <> '' AND char_length(remark) <= 1000);
