-- CreateEnum
CREATE TYPE "RevocationGround" AS ENUM ('FALSE_DECLARATION', 'FORGED_PAPERS', 'UNLAWFUL_PROCEDURE', 'FAULT_IN_PERIOD');

-- CreateEnum
CREATE TYPE "RevocationStatus" AS ENUM ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "award_revocations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "awardRecordId" UUID NOT NULL,
    "status" "RevocationStatus" NOT NULL DEFAULT 'PROPOSED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "ground" "RevocationGround" NOT NULL,
    "reason" TEXT NOT NULL,
    "paperNumber" TEXT NOT NULL,
    "paperDate" DATE NOT NULL,
    "revokedBy" TEXT NOT NULL,
    "returnsMoney" BOOLEAN NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,

    CONSTRAINT "award_revocations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "award_revocations_organisationId_status_proposedAt_id_idx" ON "award_revocations"("organisationId", "status", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "award_revocations_awardRecordId_idx" ON "award_revocations"("awardRecordId");

-- CreateIndex
CREATE INDEX "award_revocations_proposedById_idx" ON "award_revocations"("proposedById");

-- CreateIndex
CREATE INDEX "award_revocations_decidedById_idx" ON "award_revocations"("decidedById");

-- AddForeignKey
ALTER TABLE "award_revocations" ADD CONSTRAINT "award_revocations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_revocations" ADD CONSTRAINT "award_revocations_awardRecordId_fkey" FOREIGN KEY ("awardRecordId") REFERENCES "award_records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_revocations" ADD CONSTRAINT "award_revocations_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_revocations" ADD CONSTRAINT "award_revocations_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What no program may write ────────────────────────────────────────────────────────────────────────────────────────
-- One proposal of an award waits at a time, and what is taken back is not taken back again.
CREATE UNIQUE INDEX award_revocations_one_standing ON award_revocations ("awardRecordId") WHERE status IN ('PROPOSED', 'CONFIRMED');
ALTER TABLE award_revocations ADD CONSTRAINT award_revocations_decided CHECK (
  (status = 'PROPOSED') = ("decidedById" IS NULL) AND (status = 'PROPOSED') = ("decidedAt" IS NULL));
-- Who proposed does not decide; taking back the own proposal is no decision.
ALTER TABLE award_revocations ADD CONSTRAINT award_revocations_four_eyes CHECK (
  status NOT IN ('CONFIRMED', 'REFUSED') OR "decidedById" <> "proposedById");
ALTER TABLE award_revocations ADD CONSTRAINT award_revocations_reason CHECK (
  status NOT IN ('REFUSED', 'WITHDRAWN') OR "decisionReason" IS NOT NULL);

-- A revocation is of an award of the own body and comes after it.
CREATE FUNCTION check_award_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM award_records r
    WHERE r.id = NEW."awardRecordId" AND r."organisationId" = NEW."organisationId" AND r."decidedOn" <= NEW."paperDate") THEN
    RAISE EXCEPTION 'revocation % is of no award given before it', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_revocations_of_award BEFORE INSERT ON award_revocations
  FOR EACH ROW EXECUTE FUNCTION check_award_revocation();

-- What was proposed is decided as it was proposed; what was decided stays as it was decided.
CREATE FUNCTION keep_award_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decided CONSTANT text[] := ARRAY['status', 'version', 'decidedById', 'decidedAt', 'decisionReason'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status <> 'PROPOSED' OR (to_jsonb(NEW) - decided) IS DISTINCT FROM (to_jsonb(OLD) - decided) THEN
    RAISE EXCEPTION 'revocation % is on record', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_revocations_are_history BEFORE UPDATE OR DELETE ON award_revocations
  FOR EACH ROW EXECUTE FUNCTION keep_award_revocation();

-- An award is taken back once.
CREATE FUNCTION keep_revoked_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."revokedOn" IS NOT NULL
    AND (NEW."revokedOn", NEW."revokedReason") IS DISTINCT FROM (OLD."revokedOn", OLD."revokedReason") THEN
    RAISE EXCEPTION 'award record % is revoked', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_records_revoked_once BEFORE UPDATE OF "revokedOn", "revokedReason" ON award_records
  FOR EACH ROW EXECUTE FUNCTION keep_revoked_award();

-- At the commit, the record and its confirmed revocation say the same. Only history that was brought in from elsewhere comes revoked.
CREATE FUNCTION check_revoked_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW."decisionLineId" IS NULL THEN RETURN NULL; END IF;
  IF NOT EXISTS (
    SELECT 1 FROM award_revocations v
    WHERE v."awardRecordId" = NEW.id AND v.status = 'CONFIRMED' AND v."paperDate" = NEW."revokedOn" AND v.reason = NEW."revokedReason") THEN
    RAISE EXCEPTION 'award record % is revoked by no confirmed decision', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER award_records_revoked_by_decision AFTER INSERT OR UPDATE OF "revokedOn" ON award_records
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."revokedOn" IS NOT NULL) EXECUTE FUNCTION check_revoked_award();

CREATE FUNCTION check_confirmed_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM award_records r WHERE r.id = NEW."awardRecordId" AND r."revokedOn" = NEW."paperDate") THEN
    RAISE EXCEPTION 'revocation % is confirmed and its award stands', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER award_revocations_take_effect AFTER INSERT OR UPDATE OF status ON award_revocations
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'CONFIRMED') EXECUTE FUNCTION check_confirmed_revocation();
