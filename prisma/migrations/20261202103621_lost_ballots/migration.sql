-- A closed item keeps its counts for ever, but for one case: a voter has proved that a ballot of its secret round is missing from the
-- published list. The round is then disputed, the counts are taken back and the item stands as it stood before the count.
CREATE OR REPLACE FUNCTION keep_closed_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counts constant text[] := ARRAY['status', 'version', 'closedAt', 'memberCount', 'presentCount', 'excludedCount', 'agreeCount',
    'disagreeCount', 'abstainCount', 'baseCount', 'neededCount', 'isPassed'];
BEGIN
  IF OLD.status = 'CLOSED' THEN
    IF TG_OP = 'UPDATE' AND NEW.status = 'OPEN' AND NEW."isPassed" IS NULL AND NEW."closedAt" IS NULL AND NEW."agreeCount" IS NULL
      AND to_jsonb(OLD) - counts = to_jsonb(NEW) - counts
      AND EXISTS (SELECT FROM ballot_items b JOIN ballot_rounds r ON r.id = b."roundId"
        WHERE b."agendaItemId" = OLD.id AND r.status = 'DISPUTED') THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'agenda item % is closed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
