-- The window mode: ballots wait on the devices until the chair collects them all in half a minute. Chosen in the draft, fixed by sealing.
ALTER TABLE "ballot_rounds" ADD COLUMN "isWindowed" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION keep_window_mode() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND NEW."isWindowed" <> OLD."isWindowed" THEN
    RAISE EXCEPTION 'ballot round % is sealed and does not change', OLD.id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_rounds_sealed_stay';
  END IF;
  IF NEW."windowOpenedAt" IS DISTINCT FROM OLD."windowOpenedAt" AND NOT (NEW.status = 'VOTING' AND NEW."isWindowed") THEN
    RAISE EXCEPTION 'ballot round %: ballots are collected while the urn is open, and only in window mode', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_rounds_window';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_rounds_window BEFORE UPDATE OF "isWindowed", "windowOpenedAt" ON ballot_rounds
  FOR EACH ROW EXECUTE FUNCTION keep_window_mode();
