-- The benefit is asked for of what is recorded within a year of its decision. Decisions of earlier years come in as history: their days
-- would be over before anybody heard of them. The day of the recording is that of the body.
CREATE FUNCTION asks_benefit(initiative uuid, decided date, recorded timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (recorded AT TIME ZONE o."timeZone")::date <= (decided + interval '1 year')::date
  FROM initiatives i JOIN organisations o ON o.id = i."organisationId" WHERE i.id = initiative
$$;

CREATE OR REPLACE FUNCTION recognition_asks_benefit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.scope = 'GRASSROOTS' THEN
    DELETE FROM benefit_checks WHERE "initiativeId" = OLD."initiativeId" AND status = 'WAITING';
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.scope = 'GRASSROOTS' AND asks_benefit(NEW."initiativeId", NEW."decidedOn", NEW."recordedAt") THEN
    PERFORM make_benefit_checks(NEW."initiativeId", NEW."decidedOn");
  END IF;
  RETURN NULL;
END $$;

DELETE FROM benefit_checks b USING initiative_recognitions r
WHERE r."initiativeId" = b."initiativeId" AND r.scope = 'GRASSROOTS' AND b.status = 'WAITING'
  AND NOT asks_benefit(r."initiativeId", r."decidedOn", r."recordedAt");
