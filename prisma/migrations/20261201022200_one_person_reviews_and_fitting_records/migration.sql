-- Where one person is there alone, who presides writes the minutes too; who was there is asked when minutes are closed.
ALTER TABLE "peer_reviews" DROP CONSTRAINT "peer_reviews_closed";
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_closed" CHECK (
  "status" = 'OPEN' OR (
    "heldOn" IS NOT NULL AND "place" <> '' AND "chairId" IS NOT NULL AND
    "closedAt" IS NOT NULL AND "closedById" IS NOT NULL AND
    "shareNumerator" IS NOT NULL AND "shareDenominator" IS NOT NULL AND "isStrict" IS NOT NULL
  )
);

-- A household or somebody from outside is rewarded by the body that wrote it down, as in nominations_fit.
CREATE FUNCTION award_records_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."otherSubjectId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM other_subjects o WHERE o.id = NEW."otherSubjectId" AND o."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'award record %: its subject is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_records_fit BEFORE INSERT OR UPDATE OF "otherSubjectId", "organisationId" ON award_records
  FOR EACH ROW EXECUTE FUNCTION award_records_fit();
