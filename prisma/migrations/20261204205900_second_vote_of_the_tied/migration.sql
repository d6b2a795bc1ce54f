-- Who passed and is tied for the last place of an award is voted on once more as well: the first vote has been counted, and the
-- nomination waits for the council again. As before, only where the vote rule lets the council vote twice, and only while it sits.
CREATE OR REPLACE FUNCTION check_second_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.attempt <> OLD.attempt THEN
    RAISE EXCEPTION 'agenda item %: the attempt does not change', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'second_vote_after_first';
  END IF;
  IF TG_OP = 'INSERT' AND NEW.attempt = 2 AND NOT EXISTS (
    SELECT FROM agenda_items first
      JOIN vote_rules r ON r.id = first."ruleId"
      JOIN meetings m ON m.id = first."meetingId"
      JOIN nominations n ON n.id = first."nominationId"
    WHERE first."meetingId" = NEW."meetingId" AND first."nominationId" = NEW."nominationId" AND first.attempt = 1
      AND first."ruleId" = NEW."ruleId" AND first.status = 'CLOSED' AND first."isPassed" IS NOT NULL
      AND (first."isPassed" = false OR n.status = 'ON_AGENDA')
      AND r."hasSecondRound" AND m.status = 'OPEN'
  ) THEN
    RAISE EXCEPTION 'agenda item %: no first vote that may be repeated', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'second_vote_after_first';
  END IF;
  RETURN NEW;
END $$;
