-- CreateEnum
CREATE TYPE "DelegatedDuty" AS ENUM ('HEAD_OF_DEPARTMENT', 'SIGN_DECISIONS');

-- CreateEnum
CREATE TYPE "DelegationCapacity" AS ENUM ('ACTING', 'ON_BEHALF', 'BY_AUTHORITY');

-- CreateEnum
CREATE TYPE "DelegationStatus" AS ENUM ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'ENDED');

-- AlterEnum
ALTER TYPE "SignerCapacity" ADD VALUE 'ACTING';

-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "delegationId" UUID;

-- CreateTable
CREATE TABLE "delegations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "duty" "DelegatedDuty" NOT NULL,
    "capacity" "DelegationCapacity" NOT NULL,
    "status" "DelegationStatus" NOT NULL DEFAULT 'PROPOSED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "principalId" UUID NOT NULL,
    "delegateId" UUID NOT NULL,
    "departmentId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE NOT NULL,
    "paperNumber" TEXT NOT NULL,
    "paperDate" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,
    "endedById" UUID,
    "endedOn" DATE,
    "endReason" TEXT,

    CONSTRAINT "delegations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delegations_organisationId_status_validFrom_id_idx" ON "delegations"("organisationId", "status", "validFrom", "id");

-- CreateIndex
CREATE INDEX "delegations_organisationId_validFrom_id_idx" ON "delegations"("organisationId", "validFrom", "id");

-- CreateIndex
CREATE INDEX "delegations_principalId_idx" ON "delegations"("principalId");

-- CreateIndex
CREATE INDEX "delegations_delegateId_idx" ON "delegations"("delegateId");

-- CreateIndex
CREATE INDEX "delegations_departmentId_idx" ON "delegations"("departmentId");

-- CreateIndex
CREATE INDEX "delegations_proposedById_idx" ON "delegations"("proposedById");

-- CreateIndex
CREATE INDEX "delegations_decidedById_idx" ON "delegations"("decidedById");

-- CreateIndex
CREATE INDEX "delegations_endedById_idx" ON "delegations"("endedById");

-- CreateIndex
CREATE INDEX "decisions_delegationId_idx" ON "decisions"("delegationId");

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "delegations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principalId_fkey" FOREIGN KEY ("principalId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegateId_fkey" FOREIGN KEY ("delegateId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What no program may write ────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE delegations ADD CONSTRAINT delegations_period CHECK ("validTo" >= "validFrom");
ALTER TABLE delegations ADD CONSTRAINT delegations_two_people CHECK ("principalId" <> "delegateId");
ALTER TABLE delegations ADD CONSTRAINT delegations_scope CHECK ((duty = 'HEAD_OF_DEPARTMENT') = ("departmentId" IS NOT NULL));
-- Q. and KT. for a head, KT. and TUQ. for a signature (NĐ 30/2020/NĐ-CP Điều 13).
ALTER TABLE delegations ADD CONSTRAINT delegations_capacity CHECK (
  CASE duty WHEN 'HEAD_OF_DEPARTMENT' THEN capacity IN ('ACTING', 'ON_BEHALF') ELSE capacity IN ('ON_BEHALF', 'BY_AUTHORITY') END);
-- Who proposed does not decide, nobody decides what they get.
ALTER TABLE delegations ADD CONSTRAINT delegations_four_eyes CHECK (
  status NOT IN ('APPROVED', 'REFUSED', 'ENDED')
  OR ("decidedById" IS NOT NULL AND "decidedAt" IS NOT NULL AND "decidedById" <> "proposedById" AND "decidedById" <> "delegateId"));
ALTER TABLE delegations ADD CONSTRAINT delegations_end CHECK (
  (status = 'ENDED') = ("endedById" IS NOT NULL AND "endedOn" IS NOT NULL AND "endReason" IS NOT NULL));

-- One person at a time in one stead.
ALTER TABLE delegations ADD CONSTRAINT delegations_one_at_a_time
  EXCLUDE USING gist (
    "organisationId" WITH =, duty WITH =, COALESCE("departmentId", "organisationId") WITH =,
    daterange("validFrom", "validTo", '[]') WITH &&) WHERE (status = 'APPROVED');

-- What was decided stays as it was decided; an approved one can only be ended.
CREATE FUNCTION keep_decided_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('REFUSED', 'WITHDRAWN', 'ENDED')
    OR (OLD.status = 'APPROVED' AND (NEW.status <> 'ENDED'
      OR (to_jsonb(NEW) - ARRAY['status', 'version', 'endedById', 'endedOn', 'endReason'])
        IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['status', 'version', 'endedById', 'endedOn', 'endReason']))) THEN
    RAISE EXCEPTION 'delegation % is decided', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER delegations_decided BEFORE UPDATE ON delegations
  FOR EACH ROW EXECUTE FUNCTION keep_decided_delegation();
