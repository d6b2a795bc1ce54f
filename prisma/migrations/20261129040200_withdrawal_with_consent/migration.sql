-- AlterTable
ALTER TABLE "initiatives" ADD COLUMN     "withdrawalAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawalAskedReason" TEXT,
ADD COLUMN     "withdrawalRefusedAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawalRefusedReason" TEXT;

ALTER TABLE initiatives ADD CONSTRAINT initiatives_withdrawal_asked CHECK (
  ("withdrawalAskedAt" IS NULL) = ("withdrawalAskedReason" IS NULL) AND char_length("withdrawalAskedReason") <= 1000
  AND ("withdrawalRefusedAt" IS NULL) = ("withdrawalRefusedReason" IS NULL) AND char_length("withdrawalRefusedReason") <= 1000
  AND ("withdrawalRefusedAt" IS NULL OR "withdrawalAskedAt" IS NOT NULL));
-- What is scored or lies before the council leaves only by what its author has asked for.
CREATE FUNCTION initiatives_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'RETURNED' THEN
    NEW."withdrawalAskedAt" := NULL;
    NEW."withdrawalAskedReason" := NULL;
    NEW."withdrawalRefusedAt" := NULL;
    NEW."withdrawalRefusedReason" := NULL;
  ELSIF OLD.status IN ('SCORING', 'BEFORE_COUNCIL') AND NEW.status = 'WITHDRAWN'
    AND (NEW."withdrawalAskedAt" IS NULL OR NEW."withdrawalRefusedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'initiative %: withdrawn from scoring without having been asked for', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiatives_withdrawal BEFORE UPDATE OF status ON initiatives
  FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status) EXECUTE FUNCTION initiatives_withdrawal();

-- Its sheets go with it, as they do when it is returned.
DROP TRIGGER initiatives_return_takes_sheets_out ON initiatives;
CREATE TRIGGER initiatives_return_takes_sheets_out AFTER UPDATE OF status ON initiatives
  FOR EACH ROW WHEN (NEW.status IN ('RETURNED', 'WITHDRAWN') AND OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION score_sheets_out_on_return();
