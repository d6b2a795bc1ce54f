-- A sheet is set aside, or counts again, in a locked session too: who is related to an author comes up whenever it is declared. Refusing it
-- would tell the scorer who wrote. Nothing else of the sheet changes then.
CREATE OR REPLACE FUNCTION score_sheets_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'barredAt') = (to_jsonb(OLD) - 'barredAt') THEN
    RETURN NEW;
  END IF;
  IF scoring_is_locked(NEW."initiativeId") THEN
    RAISE EXCEPTION 'score sheet %: its session is locked', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
