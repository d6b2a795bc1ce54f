-- From when to when a sitting was, as its minutes say.
ALTER TABLE "initiative_sittings" ADD COLUMN "beganAt" TEXT NOT NULL DEFAULT '';
ALTER TABLE "initiative_sittings" ADD COLUMN "endedAt" TEXT NOT NULL DEFAULT '';
ALTER TABLE initiative_sittings ADD CONSTRAINT initiative_sittings_hours CHECK (
  "beganAt" ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$' AND "endedAt" ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'
  AND ("beganAt" = '' OR "endedAt" = '' OR "endedAt" > "beganAt"));

-- A mark is of a member of the council; where the sitting votes by ballot it can say that somebody stands aside, never how they voted.
CREATE OR REPLACE FUNCTION initiative_sitting_marks_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiative_sitting_lines l JOIN initiative_sitting_seats s ON s."sittingId" = l."sittingId"
    WHERE l.id = NEW."lineId" AND s."memberId" = NEW."memberId") THEN
    RAISE EXCEPTION 'initiative sitting line %: mark of another council', NEW."lineId" USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.choice IS NOT NULL AND EXISTS (
    SELECT FROM initiative_sitting_lines l JOIN initiative_sittings s ON s.id = l."sittingId"
    WHERE l.id = NEW."lineId" AND s.form = 'SECRET') THEN
    RAISE EXCEPTION 'initiative sitting line %: a ballot is not by name', NEW."lineId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
