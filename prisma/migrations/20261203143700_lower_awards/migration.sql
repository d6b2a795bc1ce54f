-- A nominee who did not pass is put forward for a lower award as an item of its own, which knows the item it comes from.
ALTER TABLE "agenda_items" ADD COLUMN "loweredFromId" UUID;
CREATE UNIQUE INDEX "agenda_items_loweredFromId_key" ON "agenda_items"("loweredFromId");
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_loweredFromId_fkey" FOREIGN KEY ("loweredFromId") REFERENCES "agenda_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION keep_lowered_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  upper record;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'agenda item %: where it comes from stays written', OLD.id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'agenda_items_lowered_stay';
  END IF;
  SELECT i."meetingId", i.status, i."isPassed", n."staffId", n."collectiveId", n."otherSubjectId", n."awardCode" INTO upper
    FROM agenda_items i JOIN nominations n ON n.id = i."nominationId" WHERE i.id = NEW."loweredFromId";
  IF upper."meetingId" IS DISTINCT FROM NEW."meetingId" OR upper.status <> 'CLOSED' OR upper."isPassed" IS NOT FALSE THEN
    RAISE EXCEPTION 'agenda item %: comes from no item of this meeting that failed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agenda_items_lowered_from_failed';
  END IF;
  IF NOT EXISTS (SELECT FROM nominations n WHERE n.id = NEW."nominationId" AND n."awardCode" <> upper."awardCode"
    AND (n."staffId", n."collectiveId", n."otherSubjectId") IS NOT DISTINCT FROM (upper."staffId", upper."collectiveId", upper."otherSubjectId")) THEN
    RAISE EXCEPTION 'agenda item %: of another subject than the item it comes from', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agenda_items_lowered_subject';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agenda_items_lowered BEFORE INSERT ON agenda_items
  FOR EACH ROW WHEN (NEW."loweredFromId" IS NOT NULL) EXECUTE FUNCTION keep_lowered_item();
CREATE TRIGGER agenda_items_lowered_stay BEFORE UPDATE OF "loweredFromId" ON agenda_items
  FOR EACH ROW WHEN (NEW."loweredFromId" IS DISTINCT FROM OLD."loweredFromId") EXECUTE FUNCTION keep_lowered_item();
