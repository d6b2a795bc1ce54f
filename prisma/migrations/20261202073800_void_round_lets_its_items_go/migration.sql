-- A void round was for nothing: what it asked about may leave the agenda, for another meeting. The round keeps all that it sealed,
-- the nomination among it, and only lets go of the place on the agenda.
CREATE OR REPLACE FUNCTION keep_ballot_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round record;
BEGIN
  SELECT r.status, r."isRehearsal", r."meetingId" INTO round FROM ballot_rounds r
    WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END;
  IF TG_OP = 'DELETE' THEN
    IF round.status IS NULL OR round.status = 'DRAFT' OR round."isRehearsal" THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'ballot item % is sealed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."agendaItemId" IS NULL) <> round."isRehearsal" AND NOT (NEW."agendaItemId" IS NULL AND round.status = 'VOID') THEN
    RAISE EXCEPTION 'ballot item %: only a rehearsal votes on what is not on an agenda', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_items_of_agenda';
  END IF;
  IF EXISTS (SELECT FROM agenda_items a WHERE a.id = NEW."agendaItemId" AND a."meetingId" <> round."meetingId") THEN
    RAISE EXCEPTION 'ballot item %: of another meeting', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_items_of_meeting';
  END IF;
  IF round.status = 'DRAFT' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND round.status = 'VOID' AND NEW."agendaItemId" IS NULL
    AND to_jsonb(OLD) - 'agendaItemId' = to_jsonb(NEW) - 'agendaItemId' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."isPassed" IS NULL AND round.status = 'CLOSED'
    AND (OLD."roundId", OLD.ordinal, OLD."agendaItemId", OLD.title, OLD."nomineeRef", OLD."issuerPk", OLD.base, OLD.denominator,
      OLD."shareNumerator", OLD."shareDenominator", OLD."isStrict", OLD."legalGround")
    IS NOT DISTINCT FROM (NEW."roundId", NEW.ordinal, NEW."agendaItemId", NEW.title, NEW."nomineeRef", NEW."issuerPk", NEW.base,
      NEW.denominator, NEW."shareNumerator", NEW."shareDenominator", NEW."isStrict", NEW."legalGround") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ballot item % is sealed', NEW.id
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_items_sealed_stay';
END $$;
