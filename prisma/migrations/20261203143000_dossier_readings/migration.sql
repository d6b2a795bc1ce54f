-- CreateTable
CREATE TABLE "dossier_readings" (
    "agendaItemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_readings_pkey" PRIMARY KEY ("agendaItemId","memberId")
);

-- CreateIndex
CREATE INDEX "dossier_readings_memberId_idx" ON "dossier_readings"("memberId");

-- AddForeignKey
ALTER TABLE "dossier_readings" ADD CONSTRAINT "dossier_readings_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "agenda_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_readings" ADD CONSTRAINT "dossier_readings_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Whoever has read it sits on the council that meets.
CREATE FUNCTION dossier_reading_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM agenda_items i JOIN meetings m ON m.id = i."meetingId" JOIN council_members c ON c."councilId" = m."councilId"
    WHERE i.id = NEW."agendaItemId" AND c.id = NEW."memberId") THEN
    RAISE EXCEPTION 'the reader does not sit on this council'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'dossier_reading_seat';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER dossier_readings_fit BEFORE INSERT OR UPDATE ON dossier_readings
  FOR EACH ROW EXECUTE FUNCTION dossier_reading_fits();
