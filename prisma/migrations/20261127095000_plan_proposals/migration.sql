-- CreateEnum
CREATE TYPE "PlanProposalStatus" AS ENUM ('DRAFT', 'APPLIED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "PlanItemChoice" AS ENUM ('OPEN', 'ACCEPTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "PlanItemKind" AS ENUM ('PLAN', 'THEME', 'PURPOSE', 'REQUIREMENT', 'GENERAL_GOAL', 'TARGET', 'PHASE', 'OCCASION', 'REVIEW', 'TASK', 'THEMATIC_MOVEMENT', 'BLOCK', 'REFERENCE', 'DUTY', 'RECIPIENT', 'SIGNER');

-- CreateEnum
CREATE TYPE "ReadingConfidence" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateTable
CREATE TABLE "plan_proposals" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "status" "PlanProposalStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sourceText" TEXT NOT NULL,
    "fileName" TEXT,
    "encoding" "TextEncoding" NOT NULL DEFAULT 'UNICODE',
    "warnings" JSONB NOT NULL,
    "unread" JSONB NOT NULL,
    "movementId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_proposal_items" (
    "proposalId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "PlanItemKind" NOT NULL,
    "fromLine" INTEGER NOT NULL,
    "toLine" INTEGER NOT NULL,
    "startAt" INTEGER NOT NULL,
    "endAt" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "edited" JSONB,
    "confidence" "ReadingConfidence" NOT NULL,
    "warnings" JSONB NOT NULL,
    "choice" "PlanItemChoice" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_proposal_items_pkey" PRIMARY KEY ("proposalId","ordinal")
);

-- CreateIndex
CREATE INDEX "plan_proposals_organisationId_createdAt_id_idx" ON "plan_proposals"("organisationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "plan_proposals_movementId_idx" ON "plan_proposals"("movementId");

-- CreateIndex
CREATE INDEX "plan_proposals_createdById_idx" ON "plan_proposals"("createdById");

-- CreateIndex
CREATE UNIQUE INDEX "plan_proposal_items_proposalId_key_key" ON "plan_proposal_items"("proposalId", "key");

-- AddForeignKey
ALTER TABLE "plan_proposals" ADD CONSTRAINT "plan_proposals_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_proposals" ADD CONSTRAINT "plan_proposals_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_proposals" ADD CONSTRAINT "plan_proposals_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_proposal_items" ADD CONSTRAINT "plan_proposal_items_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "plan_proposals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What the schema file cannot say ──────────────────────────────────────────────────────────────────────────────────
-- A plan comes from a proposal exactly when the proposal was carried out.
ALTER TABLE plan_proposals ADD CONSTRAINT plan_proposals_applied CHECK ((status = 'APPLIED') = ("movementId" IS NOT NULL));
-- An item stands in the text that it was read from.
ALTER TABLE plan_proposal_items ADD CONSTRAINT plan_proposal_items_place CHECK (
  "fromLine" >= 1 AND "toLine" >= "fromLine" AND "startAt" >= 0 AND "endAt" >= "startAt");
-- What was edited was taken over or refused knowingly; an edit is never lost in an item that nobody has looked at.
ALTER TABLE plan_proposal_items ADD CONSTRAINT plan_proposal_items_edited CHECK (edited IS NULL OR choice <> 'OPEN');

-- The text and what was read from it are evidence of what was decided: they never change.
CREATE FUNCTION keep_plan_proposal_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sourceText" IS DISTINCT FROM OLD."sourceText" OR NEW."organisationId" IS DISTINCT FROM OLD."organisationId" THEN
    RAISE EXCEPTION 'the text of a plan proposal never changes' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'a plan proposal that was carried out or thrown away never changes' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_plan_proposal_text BEFORE UPDATE ON plan_proposals FOR EACH ROW EXECUTE FUNCTION keep_plan_proposal_text();

CREATE FUNCTION keep_plan_proposal_values() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."values" IS DISTINCT FROM OLD."values" OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW."startAt" IS DISTINCT FROM OLD."startAt"
    OR NEW."endAt" IS DISTINCT FROM OLD."endAt" THEN
    RAISE EXCEPTION 'what was read from a text never changes; edits stand beside it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_plan_proposal_values BEFORE UPDATE ON plan_proposal_items FOR EACH ROW EXECUTE FUNCTION keep_plan_proposal_values();
