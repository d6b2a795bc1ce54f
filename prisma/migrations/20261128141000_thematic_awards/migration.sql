-- CreateTable
CREATE TABLE "thematic_awards" (
    "id" UUID NOT NULL,
    "thematicMovementId" UUID NOT NULL,
    "awardRecordId" UUID NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thematic_awards_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "thematic_awards_awardRecordId_key" ON "thematic_awards"("awardRecordId");

-- CreateIndex
CREATE INDEX "thematic_awards_thematicMovementId_idx" ON "thematic_awards"("thematicMovementId");

-- CreateIndex
CREATE INDEX "thematic_awards_recordedById_idx" ON "thematic_awards"("recordedById");

-- AddForeignKey
ALTER TABLE "thematic_awards" ADD CONSTRAINT "thematic_awards_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thematic_awards" ADD CONSTRAINT "thematic_awards_awardRecordId_fkey" FOREIGN KEY ("awardRecordId") REFERENCES "award_records"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thematic_awards" ADD CONSTRAINT "thematic_awards_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Movement and award are of one body, and a title of the year is given for no movement.
CREATE FUNCTION thematic_awards_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM thematic_movements m JOIN award_records a ON a."organisationId" = m."organisationId"
    WHERE m.id = NEW."thematicMovementId" AND a.id = NEW."awardRecordId"
      AND a."awardCode" NOT IN ('NATIONAL_EMULATION_FIGHTER', 'PROVINCIAL_EMULATION_FIGHTER', 'GRASSROOTS_EMULATION_FIGHTER',
        'ADVANCED_WORKER', 'EXCELLENT_COLLECTIVE', 'ADVANCED_COLLECTIVE')) THEN
    RAISE EXCEPTION 'thematic award %: of another body, or a title', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER thematic_awards_fit BEFORE INSERT OR UPDATE ON thematic_awards
  FOR EACH ROW EXECUTE FUNCTION thematic_awards_fit();
