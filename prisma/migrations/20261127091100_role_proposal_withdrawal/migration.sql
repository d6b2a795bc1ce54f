-- Withdrawing a proposal leaves standing who decided about it, when and why.
ALTER TABLE "role_proposals"
  ADD COLUMN "withdrawnById" UUID,
  ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawalReason" TEXT;
CREATE INDEX "role_proposals_withdrawnById_idx" ON "role_proposals"("withdrawnById");
ALTER TABLE "role_proposals" ADD CONSTRAINT "role_proposals_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Until now withdrawing wrote over the decision: the trail still knows who had approved.
ALTER TABLE role_proposals DISABLE TRIGGER role_proposals_settled;
UPDATE role_proposals SET
  "withdrawnById" = "decidedById", "withdrawnAt" = "decidedAt", "withdrawalReason" = "decisionReason",
  "decidedById" = NULL, "decidedAt" = NULL, "decisionReason" = NULL
WHERE status = 'WITHDRAWN';
UPDATE role_proposals AS proposal SET "decidedById" = approval."actorId", "decidedAt" = approval.at
FROM audit_entries AS approval JOIN accounts ON accounts.id = approval."actorId"
WHERE proposal.status = 'WITHDRAWN' AND approval.action = 'ROLE_APPROVED' AND approval."objectId" = proposal.id;
ALTER TABLE role_proposals ENABLE TRIGGER role_proposals_settled;

ALTER TABLE role_proposals ADD CONSTRAINT role_proposals_withdrawal CHECK (
  (status = 'WITHDRAWN') = ("withdrawnAt" IS NOT NULL)
  AND ("withdrawnAt" IS NULL) = ("withdrawalReason" IS NULL));
