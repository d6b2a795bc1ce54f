-- CreateEnum
CREATE TYPE "RoleProposalKind" AS ENUM ('GRANT', 'END');

-- CreateEnum
CREATE TYPE "RoleProposalStatus" AS ENUM ('PROPOSED', 'APPROVED', 'APPLIED', 'REFUSED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "role_proposals" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "RoleProposalKind" NOT NULL,
    "status" "RoleProposalStatus" NOT NULL DEFAULT 'PROPOSED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "accountId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "departmentId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "grantId" UUID,
    "reason" TEXT NOT NULL,
    "isAtOnce" BOOLEAN NOT NULL DEFAULT false,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,
    "appliedById" UUID,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "role_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "role_proposals_organisationId_status_proposedAt_id_idx" ON "role_proposals"("organisationId", "status", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "role_proposals_accountId_proposedAt_idx" ON "role_proposals"("accountId", "proposedAt");

-- CreateIndex
CREATE INDEX "role_proposals_departmentId_idx" ON "role_proposals"("departmentId");

-- CreateIndex
CREATE INDEX "role_proposals_grantId_idx" ON "role_proposals"("grantId");

-- CreateIndex
CREATE INDEX "role_proposals_proposedById_idx" ON "role_proposals"("proposedById");

-- CreateIndex
CREATE INDEX "role_proposals_decidedById_idx" ON "role_proposals"("decidedById");

-- CreateIndex
CREATE INDEX "role_proposals_appliedById_idx" ON "role_proposals"("appliedById");

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_appliedById_fkey" FOREIGN KEY ("appliedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "role_grants"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── Separation of duties, over time ──────────────────────────────────────────────────────────────────────────────────
-- ADMIN never beside COUNCIL, CHAIR, SECRETARY, DIRECTOR or REVIEWER; AUDITOR alone. The account's row is locked first, so that
-- two grants made at the same moment see each other.
CREATE FUNCTION check_role_separation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  other record;
BEGIN
  PERFORM 1 FROM accounts WHERE id = NEW."accountId" FOR NO KEY UPDATE;
  SELECT g.role, g."validFrom" INTO other FROM role_grants g
    WHERE g."accountId" = NEW."accountId" AND g.id <> NEW.id AND g.role <> NEW.role
      AND (NEW.role = 'AUDITOR' OR g.role = 'AUDITOR'
        OR (NEW.role = 'ADMIN' AND g.role IN ('COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'REVIEWER'))
        OR (g.role = 'ADMIN' AND NEW.role IN ('COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'REVIEWER')))
      AND (NEW."validTo" IS NULL OR g."validFrom" <= NEW."validTo")
      AND (g."validTo" IS NULL OR g."validTo" >= NEW."validFrom")
    LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'role % may not be held beside %', NEW.role, other.role
      USING ERRCODE = 'check_violation', CONSTRAINT = 'role_grants_separation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER role_grants_separation BEFORE INSERT OR UPDATE ON role_grants
  FOR EACH ROW EXECUTE FUNCTION check_role_separation();

ALTER TABLE role_proposals ADD CONSTRAINT role_proposals_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom" OR kind = 'END');
ALTER TABLE role_proposals ADD CONSTRAINT role_proposals_head_has_department CHECK (role <> 'HEAD' OR "departmentId" IS NOT NULL);
-- Who proposed does not approve, nobody approves a right of their own, who approved does not apply.
ALTER TABLE role_proposals ADD CONSTRAINT role_proposals_four_eyes CHECK (
  "isAtOnce" OR status NOT IN ('APPROVED', 'APPLIED', 'REFUSED')
  OR ("decidedById" IS NOT NULL AND "decidedById" <> "proposedById" AND "decidedById" <> "accountId"));
ALTER TABLE role_proposals ADD CONSTRAINT role_proposals_applied_by_another CHECK (
  "isAtOnce" OR status <> 'APPLIED'
  OR ("appliedById" IS NOT NULL AND "appliedAt" IS NOT NULL AND "appliedById" <> "decidedById"));

-- What was decided stays as it was decided.
CREATE FUNCTION keep_settled_role_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('APPLIED', 'REFUSED', 'WITHDRAWN')
    AND (to_jsonb(NEW) - 'grantId') IS DISTINCT FROM (to_jsonb(OLD) - 'grantId') THEN
    RAISE EXCEPTION 'role proposal % is settled', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER role_proposals_settled BEFORE UPDATE ON role_proposals
  FOR EACH ROW EXECUTE FUNCTION keep_settled_role_proposal();
