-- What was paid stays what was paid: the bonuses of a decision are written down as it is issued.
-- CreateEnum
CREATE TYPE "BonusOutcome" AS ENUM ('PAID', 'HIGHER_TITLE', 'UP_TO', 'NOT_IN_LAW', 'PAID_BEFORE', 'DIFFERENCE');

-- CreateTable
CREATE TABLE "decision_bonuses" (
    "decisionId" UUID NOT NULL,
    "baseSalary" INTEGER,
    "baseSalaryGround" TEXT,
    "reckoningGround" TEXT NOT NULL,
    "payerGround" TEXT NOT NULL,
    "budgetLine" TEXT,
    "total" INTEGER NOT NULL,

    CONSTRAINT "decision_bonuses_pkey" PRIMARY KEY ("decisionId")
);

-- CreateTable
CREATE TABLE "decision_bonus_lines" (
    "lineId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "outcome" "BonusOutcome" NOT NULL,
    "multiple" INTEGER,
    "unrounded" INTEGER,
    "amount" INTEGER NOT NULL,
    "full" INTEGER,
    "otherReading" INTEGER,
    "paidWith" INTEGER,
    "paidBefore" INTEGER,
    "paidBeforePaper" TEXT,
    "personBonus" INTEGER,
    "factor" INTEGER,
    "citation" TEXT NOT NULL,
    "isUnread" BOOLEAN NOT NULL,

    CONSTRAINT "decision_bonus_lines_pkey" PRIMARY KEY ("lineId")
);

-- CreateIndex
CREATE INDEX "decision_bonus_lines_decisionId_idx" ON "decision_bonus_lines"("decisionId");

-- AddForeignKey
ALTER TABLE "decision_bonuses" ADD CONSTRAINT "decision_bonuses_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_bonus_lines" ADD CONSTRAINT "decision_bonus_lines_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "decision_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_bonus_lines" ADD CONSTRAINT "decision_bonus_lines_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decision_bonuses"("decisionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE decision_bonuses ADD CONSTRAINT decision_bonuses_total CHECK (total >= 0);
ALTER TABLE decision_bonus_lines ADD CONSTRAINT decision_bonus_lines_sums CHECK (
  amount >= 0 AND (amount > 0) = (outcome IN ('PAID', 'DIFFERENCE')) AND ("paidBefore" IS NULL) = ("paidBeforePaper" IS NULL)
  AND ("paidBefore" IS NOT NULL) = (outcome IN ('PAID_BEFORE', 'DIFFERENCE'))
  AND (outcome <> 'PAID' OR amount = "full") AND (outcome <> 'DIFFERENCE' OR amount + "paidBefore" = "full"));

-- Written while the decision is being issued, and never again.
CREATE FUNCTION keep_decision_bonus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' OR EXISTS (SELECT FROM decisions d WHERE d.id = NEW."decisionId" AND d.status = 'ISSUED') THEN
    RAISE EXCEPTION 'the bonuses of a decision are written as it is issued' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_bonuses_stay BEFORE INSERT OR UPDATE OR DELETE ON decision_bonuses
  FOR EACH ROW EXECUTE FUNCTION keep_decision_bonus();
CREATE TRIGGER decision_bonus_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON decision_bonus_lines
  FOR EACH ROW EXECUTE FUNCTION keep_decision_bonus();
