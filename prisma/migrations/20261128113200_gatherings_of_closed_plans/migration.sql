-- Charity drives: who joined is told like any roll.
ALTER TYPE "GatheringKind" ADD VALUE 'CHARITY' BEFORE 'OTHER';

-- What was gathered for under a closed movement is a record: neither the gathering nor its roll changes any more.
CREATE TRIGGER gatherings_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON gatherings
  FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();

CREATE FUNCTION gathering_roll_closed_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF movement_is_closed((SELECT g."movementId" FROM gatherings g WHERE g.id = COALESCE(NEW."gatheringId", OLD."gatheringId"))) THEN
    RAISE EXCEPTION 'the roll of gathering %: its movement is closed', COALESCE(NEW."gatheringId", OLD."gatheringId")
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER gathering_roll_closed_stays BEFORE INSERT OR UPDATE OR DELETE ON gathering_attendances
  FOR EACH ROW EXECUTE FUNCTION gathering_roll_closed_stays();
