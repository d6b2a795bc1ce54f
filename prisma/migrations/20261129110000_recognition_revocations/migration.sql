-- What a recognition lost its force by: day, number and reason of the paper, and when that was confirmed.
ALTER TABLE "initiative_recognitions" ADD COLUMN "revokedOn" DATE;
ALTER TABLE "initiative_recognitions" ADD COLUMN "revokedByPaper" TEXT;
ALTER TABLE "initiative_recognitions" ADD COLUMN "revokedReason" TEXT;
ALTER TABLE "initiative_recognitions" ADD COLUMN "revokedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "recognition_revocations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "scope" "InitiativeScope" NOT NULL,
    "status" "RevocationStatus" NOT NULL DEFAULT 'PROPOSED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "paperNumber" TEXT NOT NULL,
    "paperDate" DATE NOT NULL,
    "revokedBy" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,

    CONSTRAINT "recognition_revocations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recognition_revocations_organisationId_status_proposedAt_id_idx" ON "recognition_revocations"("organisationId", "status", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "recognition_revocations_initiativeId_scope_idx" ON "recognition_revocations"("initiativeId", "scope");

-- CreateIndex
CREATE INDEX "recognition_revocations_proposedById_idx" ON "recognition_revocations"("proposedById");

-- CreateIndex
CREATE INDEX "recognition_revocations_decidedById_idx" ON "recognition_revocations"("decidedById");

-- AddForeignKey
ALTER TABLE "recognition_revocations" ADD CONSTRAINT "recognition_revocations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_revocations" ADD CONSTRAINT "recognition_revocations_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_revocations" ADD CONSTRAINT "recognition_revocations_initiativeId_scope_fkey" FOREIGN KEY ("initiativeId", "scope") REFERENCES "initiative_recognitions"("initiativeId", "scope") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_revocations" ADD CONSTRAINT "recognition_revocations_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_revocations" ADD CONSTRAINT "recognition_revocations_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_recognitions ADD CONSTRAINT initiative_recognitions_revoked CHECK (
  num_nonnulls("revokedOn", "revokedByPaper", "revokedReason", "revokedAt") IN (0, 4));
ALTER TABLE recognition_revocations ADD CONSTRAINT recognition_revocations_words CHECK (
  char_length(ground) BETWEEN 1 AND 300 AND char_length(reason) BETWEEN 1 AND 500
  AND char_length("paperNumber") BETWEEN 1 AND 50 AND char_length("revokedBy") BETWEEN 1 AND 200);
-- One proposal about an initiative waits at a time: the own recognition takes the wider ones with it.
CREATE UNIQUE INDEX recognition_revocations_one_waiting ON recognition_revocations ("initiativeId") WHERE status = 'PROPOSED';
CREATE UNIQUE INDEX recognition_revocations_one_confirmed ON recognition_revocations ("initiativeId", scope) WHERE status = 'CONFIRMED';
ALTER TABLE recognition_revocations ADD CONSTRAINT recognition_revocations_decided CHECK (
  (status = 'PROPOSED') = ("decidedById" IS NULL) AND (status = 'PROPOSED') = ("decidedAt" IS NULL));
-- Who proposed does not decide; taking back the own proposal is no decision.
ALTER TABLE recognition_revocations ADD CONSTRAINT recognition_revocations_four_eyes CHECK (
  status NOT IN ('CONFIRMED', 'REFUSED') OR "decidedById" <> "proposedById");
ALTER TABLE recognition_revocations ADD CONSTRAINT recognition_revocations_reason CHECK (
  status NOT IN ('REFUSED', 'WITHDRAWN') OR "decisionReason" IS NOT NULL);

-- A revocation is of a recognition of the own body that is in force, and comes after it.
CREATE FUNCTION check_recognition_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiative_recognitions r JOIN initiatives i ON i.id = r."initiativeId"
    WHERE r."initiativeId" = NEW."initiativeId" AND r.scope = NEW.scope AND i."organisationId" = NEW."organisationId"
      AND r."decidedOn" <= NEW."paperDate") THEN
    RAISE EXCEPTION 'revocation % is of no recognition given before it', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recognition_revocations_of_recognition BEFORE INSERT ON recognition_revocations
  FOR EACH ROW EXECUTE FUNCTION check_recognition_revocation();

-- As with awards: what was proposed is decided as it was proposed; what was decided stays as it was decided.
CREATE TRIGGER recognition_revocations_are_history BEFORE UPDATE OR DELETE ON recognition_revocations
  FOR EACH ROW EXECUTE FUNCTION keep_award_revocation();

-- A recognition is revoked once, and its row stays.
CREATE TRIGGER initiative_recognitions_revoked_stand BEFORE UPDATE OR DELETE ON initiative_recognitions
  FOR EACH ROW WHEN (OLD."revokedOn" IS NOT NULL) EXECUTE FUNCTION forbid_change();

-- At the commit a revoked recognition rests on a confirmed revocation, of its own scope or of the body's own; without the body's own
-- nothing is recognised and no certificate is in force.
CREATE FUNCTION check_revoked_recognition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM recognition_revocations v
    WHERE v."initiativeId" = NEW."initiativeId" AND v.scope IN (NEW.scope, 'GRASSROOTS') AND v.status = 'CONFIRMED'
      AND (v."paperDate", v."paperNumber", v.reason) = (NEW."revokedOn", NEW."revokedByPaper", NEW."revokedReason")) THEN
    RAISE EXCEPTION 'recognition % is revoked by no confirmed decision', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.scope = 'GRASSROOTS' AND (
    EXISTS (SELECT FROM initiatives i WHERE i.id = NEW."initiativeId" AND i.status = 'RECOGNISED')
    OR EXISTS (SELECT FROM initiative_recognitions r WHERE r."initiativeId" = NEW."initiativeId" AND r."revokedOn" IS NULL)
    OR EXISTS (SELECT FROM initiative_certificates c WHERE c."initiativeId" = NEW."initiativeId" AND c."revokedOn" IS NULL)) THEN
    RAISE EXCEPTION 'recognition % is revoked and something still rests on it', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER initiative_recognitions_revoked_by_decision AFTER INSERT OR UPDATE OF "revokedOn" ON initiative_recognitions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."revokedOn" IS NOT NULL) EXECUTE FUNCTION check_revoked_recognition();

CREATE FUNCTION check_confirmed_recognition_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiative_recognitions r
    WHERE r."initiativeId" = NEW."initiativeId" AND r.scope = NEW.scope AND r."revokedOn" = NEW."paperDate") THEN
    RAISE EXCEPTION 'revocation % is confirmed and its recognition stands', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER recognition_revocations_take_effect AFTER INSERT OR UPDATE OF status ON recognition_revocations
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'CONFIRMED') EXECUTE FUNCTION check_confirmed_recognition_revocation();

-- The library shows the widest scope that is in force.
CREATE OR REPLACE FUNCTION library_keep_entry(initiative uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO library_entries (id, "organisationId", "initiativeId", year, title, field, scope, "departmentId", "updatedAt")
    SELECT i.id, i."organisationId", i.id, i.year, i.title, i.field,
      coalesce((SELECT max(r.scope) FROM initiative_recognitions r
        WHERE r."initiativeId" = i.id AND r."revokedOn" IS NULL), 'GRASSROOTS'),
      i."departmentId", i."updatedAt"
    FROM initiatives i WHERE i.id = initiative AND i.status = 'RECOGNISED'
    ON CONFLICT ("initiativeId") DO UPDATE SET year = EXCLUDED.year, title = EXCLUDED.title, field = EXCLUDED.field,
      scope = EXCLUDED.scope, "departmentId" = EXCLUDED."departmentId", "updatedAt" = EXCLUDED."updatedAt", "isListed" = true;
  UPDATE library_entries e SET "isListed" = false
    FROM initiatives i WHERE e."initiativeId" = initiative AND i.id = initiative AND i.status <> 'RECOGNISED' AND e."isListed";
$$;
