-- What the secretariat has taken is withdrawn by request.
ALTER TABLE "nominations" ADD COLUMN "withdrawalAskedAt" TIMESTAMPTZ(3),
ADD COLUMN "withdrawalAskedReason" TEXT,
ADD COLUMN "withdrawalRefusedAt" TIMESTAMPTZ(3),
ADD COLUMN "withdrawalRefusedReason" TEXT;

ALTER TABLE nominations ADD CONSTRAINT nominations_withdrawal_asked CHECK (
  ("withdrawalAskedAt" IS NULL) = ("withdrawalAskedReason" IS NULL) AND char_length("withdrawalAskedReason") <= 1000
  AND ("withdrawalRefusedAt" IS NULL) = ("withdrawalRefusedReason" IS NULL) AND char_length("withdrawalRefusedReason") <= 1000
  AND ("withdrawalRefusedAt" IS NULL OR "withdrawalAskedAt" IS NOT NULL));

-- What was received leaves only by what its division has asked for; while it waits for the answer nobody is asked to comment or to vote.
CREATE FUNCTION nominations_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_asked boolean := NEW."withdrawalAskedAt" IS NOT NULL AND NEW."withdrawalRefusedAt" IS NULL;
BEGIN
  IF NEW.status = 'RETURNED' THEN
    NEW."withdrawalAskedAt" := NULL;
    NEW."withdrawalAskedReason" := NULL;
    NEW."withdrawalRefusedAt" := NULL;
    NEW."withdrawalRefusedReason" := NULL;
  ELSIF NEW.status = 'WITHDRAWN' AND OLD.status NOT IN ('DRAFT', 'SUBMITTED', 'RETURNED') AND NOT is_asked THEN
    RAISE EXCEPTION 'nomination %: withdrawn after its receipt without having been asked for', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_withdrawal';
  ELSIF NEW.status IN ('POSTED', 'ON_AGENDA') AND is_asked THEN
    RAISE EXCEPTION 'nomination %: its division has asked to withdraw it', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_withdrawal';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nominations_withdrawal BEFORE UPDATE OF status ON nominations
  FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status) EXECUTE FUNCTION nominations_withdrawal();
