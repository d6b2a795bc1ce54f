-- CreateEnum
CREATE TYPE "RecheckMoment" AS ENUM ('DESK', 'AGENDA', 'DRAFT', 'ISSUE');

-- CreateTable
CREATE TABLE "nomination_rechecks" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "moment" "RecheckMoment" NOT NULL,
    "assessment" JSONB NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedById" UUID,

    CONSTRAINT "nomination_rechecks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomination_overrides" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "recheckId" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeById" UUID NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,

    CONSTRAINT "nomination_overrides_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "nomination_rechecks_nominationId_checkedAt_id_idx" ON "nomination_rechecks"("nominationId", "checkedAt", "id");

-- CreateIndex
CREATE INDEX "nomination_rechecks_checkedById_idx" ON "nomination_rechecks"("checkedById");

-- CreateIndex
CREATE INDEX "nomination_overrides_nominationId_idx" ON "nomination_overrides"("nominationId");

-- CreateIndex
CREATE INDEX "nomination_overrides_recheckId_idx" ON "nomination_overrides"("recheckId");

-- CreateIndex
CREATE INDEX "nomination_overrides_madeById_idx" ON "nomination_overrides"("madeById");

-- CreateIndex
CREATE INDEX "nomination_overrides_revokedById_idx" ON "nomination_overrides"("revokedById");

-- AddForeignKey
ALTER TABLE "nomination_rechecks" ADD CONSTRAINT "nomination_rechecks_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_rechecks" ADD CONSTRAINT "nomination_rechecks_checkedById_fkey" FOREIGN KEY ("checkedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_overrides" ADD CONSTRAINT "nomination_overrides_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_overrides" ADD CONSTRAINT "nomination_overrides_recheckId_fkey" FOREIGN KEY ("recheckId") REFERENCES "nomination_rechecks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_overrides" ADD CONSTRAINT "nomination_overrides_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_overrides" ADD CONSTRAINT "nomination_overrides_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- What was found at a moment stays as it was found.
CREATE TRIGGER nomination_rechecks_are_history BEFORE UPDATE OR DELETE ON nomination_rechecks
  FOR EACH ROW EXECUTE FUNCTION forbid_change();

ALTER TABLE nomination_overrides ADD CONSTRAINT nomination_overrides_words CHECK (
  char_length(ground) BETWEEN 1 AND 300 AND char_length(reason) BETWEEN 1 AND 1000);
ALTER TABLE nomination_overrides ADD CONSTRAINT nomination_overrides_revoked CHECK (
  num_nonnulls("revokedAt", "revokedById") IN (0, 2));
-- One override of a line stands at a time.
CREATE UNIQUE INDEX nomination_overrides_one_standing ON nomination_overrides ("nominationId") WHERE "revokedAt" IS NULL;

-- An override rests on a recheck of its own line, and stands as it was made; it is taken back once, and not after the decision.
CREATE FUNCTION keep_nomination_override() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM nomination_rechecks r WHERE r.id = NEW."recheckId" AND r."nominationId" = NEW."nominationId") THEN
      RAISE EXCEPTION 'override % rests on a recheck of another nomination', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD."revokedAt" IS NOT NULL
    OR (NEW.id, NEW."nominationId", NEW."recheckId", NEW.ground, NEW.reason, NEW."madeAt", NEW."madeById")
      IS DISTINCT FROM (OLD.id, OLD."nominationId", OLD."recheckId", OLD.ground, OLD.reason, OLD."madeAt", OLD."madeById")
    OR EXISTS (SELECT FROM nominations n WHERE n.id = OLD."nominationId" AND n.status = 'DECIDED') THEN
    RAISE EXCEPTION 'override % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nomination_overrides_are_history BEFORE INSERT OR UPDATE OR DELETE ON nomination_overrides
  FOR EACH ROW EXECUTE FUNCTION keep_nomination_override();
