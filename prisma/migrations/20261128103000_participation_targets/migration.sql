-- AlterTable
ALTER TABLE "target_revisions" ADD COLUMN     "thematicMovementId" UUID;

-- AlterTable
ALTER TABLE "targets" ADD COLUMN     "thematicMovementId" UUID;

-- CreateIndex
CREATE INDEX "targets_thematicMovementId_idx" ON "targets"("thematicMovementId");

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Only taking part in something is counted from registrations.
ALTER TABLE targets ADD CONSTRAINT targets_thematic_participation
  CHECK ("thematicMovementId" IS NULL OR kind = 'PARTICIPATION_ALL');
-- A target counts a thematic movement of its own body.
CREATE FUNCTION target_counts_own_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."thematicMovementId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM movements m JOIN thematic_movements t ON t."organisationId" = m."organisationId"
    WHERE m.id = NEW."movementId" AND t.id = NEW."thematicMovementId"
  ) THEN
    RAISE EXCEPTION 'target % counts a movement of another body', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'targets_own_thematic_movement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER targets_own_thematic_movement BEFORE INSERT OR UPDATE OF "thematicMovementId" ON targets
  FOR EACH ROW EXECUTE FUNCTION target_counts_own_movement();
