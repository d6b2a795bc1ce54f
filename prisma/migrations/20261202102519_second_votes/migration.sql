-- A nomination that did not pass may be voted on once more in the same meeting, where the vote rule of its award allows it. Each
-- attempt is an item of its own: the first keeps its counts for ever, the last decides.
ALTER TABLE "agenda_items" ADD COLUMN "attempt" SMALLINT NOT NULL DEFAULT 1;
ALTER TABLE "agenda_items" ADD CONSTRAINT agenda_items_attempts CHECK (attempt IN (1, 2));
DROP INDEX "agenda_items_meetingId_nominationId_key";
CREATE UNIQUE INDEX "agenda_items_meetingId_nominationId_attempt_key" ON "agenda_items"("meetingId", "nominationId", "attempt");

CREATE FUNCTION check_second_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.attempt <> OLD.attempt THEN
    RAISE EXCEPTION 'agenda item %: the attempt does not change', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'second_vote_after_first';
  END IF;
  IF TG_OP = 'INSERT' AND NEW.attempt = 2 AND NOT EXISTS (
    SELECT FROM agenda_items first
      JOIN vote_rules r ON r.id = first."ruleId"
      JOIN meetings m ON m.id = first."meetingId"
    WHERE first."meetingId" = NEW."meetingId" AND first."nominationId" = NEW."nominationId" AND first.attempt = 1
      AND first."ruleId" = NEW."ruleId" AND first.status = 'CLOSED' AND first."isPassed" = false
      AND r."hasSecondRound" AND m.status = 'OPEN'
  ) THEN
    RAISE EXCEPTION 'agenda item %: no first vote that failed and may be repeated', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'second_vote_after_first';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agenda_items_second_votes BEFORE INSERT OR UPDATE OF attempt ON agenda_items
  FOR EACH ROW EXECUTE FUNCTION check_second_vote();
