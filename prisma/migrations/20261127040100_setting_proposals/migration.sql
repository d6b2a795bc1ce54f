-- CreateEnum
CREATE TYPE "SettingProposalStatus" AS ENUM ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "setting_proposals" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "status" "SettingProposalStatus" NOT NULL DEFAULT 'PROPOSED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "legalGround" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "openDossiers" INTEGER NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,

    CONSTRAINT "setting_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "setting_proposals_organisationId_status_proposedAt_id_idx" ON "setting_proposals"("organisationId", "status", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "setting_proposals_organisationId_key_proposedAt_idx" ON "setting_proposals"("organisationId", "key", "proposedAt");

-- CreateIndex
CREATE INDEX "setting_proposals_proposedById_idx" ON "setting_proposals"("proposedById");

-- CreateIndex
CREATE INDEX "setting_proposals_decidedById_idx" ON "setting_proposals"("decidedById");

-- AddForeignKey
ALTER TABLE "setting_proposals" ADD CONSTRAINT "setting_proposals_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting_proposals" ADD CONSTRAINT "setting_proposals_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting_proposals" ADD CONSTRAINT "setting_proposals_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who proposed a setting does not approve it.
ALTER TABLE setting_proposals ADD CONSTRAINT setting_proposals_four_eyes CHECK (
  status NOT IN ('APPROVED', 'REFUSED') OR ("decidedById" IS NOT NULL AND "decidedById" <> "proposedById"));

-- What was decided stays as it was decided.
CREATE FUNCTION keep_settled_setting_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'PROPOSED' AND to_jsonb(NEW) IS DISTINCT FROM to_jsonb(OLD) THEN
    RAISE EXCEPTION 'setting proposal % is settled', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER setting_proposals_settled BEFORE UPDATE ON setting_proposals
  FOR EACH ROW EXECUTE FUNCTION keep_settled_setting_proposal();

-- A value that has been judged by is never rewritten: only its end is set.
CREATE FUNCTION keep_setting_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'validTo') IS DISTINCT FROM (to_jsonb(OLD) - 'validTo') THEN
    RAISE EXCEPTION 'setting % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_settings_kept BEFORE UPDATE ON organisation_settings
  FOR EACH ROW EXECUTE FUNCTION keep_setting_value();
