-- A sheet is of one scorer and one request for ever. What was sent can only be taken out, and what is out stays out: points are not
-- opened again by way of the sheet's state.
CREATE FUNCTION score_sheets_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'score sheet %: sheets are kept', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.id, NEW."organisationId", NEW."initiativeId", NEW."staffId", NEW.number) IS DISTINCT FROM
     (OLD.id, OLD."organisationId", OLD."initiativeId", OLD."staffId", OLD.number)
    OR OLD.status <> 'ASSIGNED' AND (NEW.remark, NEW."sentAt", NEW."hasDeclined") IS DISTINCT FROM
       (OLD.remark, OLD."sentAt", OLD."hasDeclined")
    OR OLD.status = 'SENT' AND NEW.status NOT IN ('SENT', 'REMOVED')
    OR OLD.status = 'REMOVED' AND NEW.status <> 'REMOVED' THEN
    RAISE EXCEPTION 'score sheet %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_sheets_stand BEFORE UPDATE OR DELETE ON score_sheets
  FOR EACH ROW EXECUTE FUNCTION score_sheets_stand();

-- Neither the sheet that a mark leaves nor the one that it comes to may have been sent.
CREATE OR REPLACE FUNCTION score_marks_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands uuid;
BEGIN
  SELECT id INTO stands FROM score_sheets WHERE status <> 'ASSIGNED'
    AND id IN ((to_jsonb(OLD) ->> 'sheetId')::uuid, (to_jsonb(NEW) ->> 'sheetId')::uuid) LIMIT 1;
  IF stands IS NOT NULL THEN
    RAISE EXCEPTION 'score sheet %: its points stand', stands USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- Of a decided or dropped sitting nothing changes any more; and at no time whose council sat, when, and by which rule it counts:
-- a result that was closed would be of another rule.
CREATE OR REPLACE FUNCTION initiative_sittings_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status IN ('DECIDED', 'DISCARDED')
    OR (NEW.id, NEW."organisationId", NEW."councilId", NEW."heldOn", NEW.form, NEW.base, NEW."shareNumerator",
        NEW."shareDenominator", NEW."quorumNumerator", NEW."quorumDenominator") IS DISTINCT FROM
       (OLD.id, OLD."organisationId", OLD."councilId", OLD."heldOn", OLD.form, OLD.base, OLD."shareNumerator",
        OLD."shareDenominator", OLD."quorumNumerator", OLD."quorumDenominator") THEN
    RAISE EXCEPTION 'initiative sitting %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- What a sitting holds is written while it is open. A closed one lets its results go when it is opened again, and nothing else.
CREATE FUNCTION initiative_sitting_parts_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old_row jsonb := to_jsonb(OLD);
  new_row jsonb := to_jsonb(NEW);
  result text[] := ARRAY['agree', 'disagree', 'blank', 'counted', 'needed', 'isPassed'];
  opens boolean := TG_TABLE_NAME = 'initiative_sitting_lines' AND TG_OP = 'UPDATE'
    AND old_row - result = new_row - result AND new_row ->> 'isPassed' IS NULL
    AND coalesce(new_row ->> 'agree' = old_row ->> 'agree', new_row ->> 'agree' IS NULL);
BEGIN
  IF EXISTS (
    SELECT FROM initiative_sittings s
    WHERE s.status <> 'OPEN' AND NOT (s.status = 'CLOSED' AND opens)
      AND s.id IN (
        (old_row ->> 'sittingId')::uuid, (new_row ->> 'sittingId')::uuid,
        (SELECT "sittingId" FROM initiative_sitting_lines WHERE id = (old_row ->> 'lineId')::uuid),
        (SELECT "sittingId" FROM initiative_sitting_lines WHERE id = (new_row ->> 'lineId')::uuid))) THEN
    RAISE EXCEPTION 'initiative sitting: its record stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER initiative_sitting_lines_stand BEFORE INSERT OR UPDATE OR DELETE ON initiative_sitting_lines
  FOR EACH ROW EXECUTE FUNCTION initiative_sitting_parts_stand();
CREATE TRIGGER initiative_sitting_marks_stand BEFORE INSERT OR UPDATE OR DELETE ON initiative_sitting_marks
  FOR EACH ROW EXECUTE FUNCTION initiative_sitting_parts_stand();
CREATE TRIGGER initiative_sitting_seats_stand BEFORE INSERT OR UPDATE OR DELETE ON initiative_sitting_seats
  FOR EACH ROW EXECUTE FUNCTION initiative_sitting_parts_stand();
