-- AlterTable
ALTER TABLE "gatherings" ADD COLUMN     "organiser" TEXT;

-- AlterTable
ALTER TABLE "gathering_attendances" ADD COLUMN     "contribution" INTEGER;

-- A drive names who called for it; nothing else does.
ALTER TABLE gatherings ADD CONSTRAINT gatherings_organiser
  CHECK (organiser IS NULL OR (kind::text = 'CHARITY' AND char_length(organiser) BETWEEN 1 AND 250));
-- Who gave something joined in.
ALTER TABLE gathering_attendances ADD CONSTRAINT gathering_attendances_contribution
  CHECK (contribution IS NULL OR (contribution BETWEEN 1 AND 1000000000 AND mark IS NOT NULL AND mark = 'PRESENT'));

-- Money is given to a drive only, and a drive to which money was given stays one.
CREATE FUNCTION gathering_contribution_of_drive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.contribution IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM gatherings g WHERE g.id = NEW."gatheringId" AND g.kind::text = 'CHARITY') THEN
    RAISE EXCEPTION 'attendance %: not of a charity drive', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gathering_contribution_of_drive BEFORE INSERT OR UPDATE OF contribution, "gatheringId" ON gathering_attendances
  FOR EACH ROW EXECUTE FUNCTION gathering_contribution_of_drive();

CREATE FUNCTION gathering_stays_drive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.kind::text = 'CHARITY' AND NEW.kind::text <> 'CHARITY' AND EXISTS (
    SELECT 1 FROM gathering_attendances a WHERE a."gatheringId" = NEW.id AND a.contribution IS NOT NULL) THEN
    RAISE EXCEPTION 'gathering %: money was given to it', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gathering_stays_drive BEFORE UPDATE OF kind ON gatherings
  FOR EACH ROW EXECUTE FUNCTION gathering_stays_drive();
