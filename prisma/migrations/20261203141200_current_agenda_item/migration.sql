-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "currentItemId" UUID;

-- CreateIndex
CREATE INDEX "meetings_currentItemId_idx" ON "meetings"("currentItemId");

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_currentItemId_fkey" FOREIGN KEY ("currentItemId") REFERENCES "agenda_items"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- What a meeting is at is an item of its own agenda.
CREATE FUNCTION meeting_current_item_is_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."currentItemId" IS NOT NULL
    AND NOT EXISTS (SELECT FROM agenda_items WHERE id = NEW."currentItemId" AND "meetingId" = NEW.id) THEN
    RAISE EXCEPTION 'the current item is on another agenda'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_current_item_own';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meetings_current_item_own BEFORE INSERT OR UPDATE OF "currentItemId" ON meetings
  FOR EACH ROW EXECUTE FUNCTION meeting_current_item_is_own();
