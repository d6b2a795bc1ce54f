-- The superior's agreement to a recognition (Nghị định 13/2012/NĐ-CP Điều 7): number, day and body, or none of them.
ALTER TABLE "initiative_recognitions" ADD COLUMN "isStateFunded" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "initiative_recognitions" ADD COLUMN "approvalNumber" TEXT;
ALTER TABLE "initiative_recognitions" ADD COLUMN "approvedOn" DATE;
ALTER TABLE "initiative_recognitions" ADD COLUMN "approvedBy" TEXT;

ALTER TABLE initiative_recognitions ADD CONSTRAINT initiative_recognitions_approval CHECK (
  num_nonnulls("approvalNumber", "approvedOn", "approvedBy") IN (0, 3)
  AND (NOT "isStateFunded" OR "approvalNumber" IS NOT NULL)
  AND char_length("approvalNumber") BETWEEN 1 AND 100 AND char_length("approvedBy") BETWEEN 1 AND 250
  AND "approvedOn" <= "decidedOn");

-- A line of the book: what the certificate rests on stays, and one that is out of force does not come back.
CREATE OR REPLACE FUNCTION initiative_certificates_book() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'certificate %: a line of the book stays', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF (NEW."organisationId", NEW.year, NEW.number, NEW."issueId", NEW."initiativeId", NEW."staffId",
        NEW."decisionNumber", NEW."decidedOn", NEW."decidedBy")
      IS DISTINCT FROM (OLD."organisationId", OLD.year, OLD.number, OLD."issueId", OLD."initiativeId", OLD."staffId",
        OLD."decisionNumber", OLD."decidedOn", OLD."decidedBy") THEN
      RAISE EXCEPTION 'certificate %: number, holder and decision stay', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    IF OLD."revokedOn" IS NOT NULL AND (NEW."revokedOn", NEW."revokedReason", NEW.summary, NEW.benefit)
      IS DISTINCT FROM (OLD."revokedOn", OLD."revokedReason", OLD.summary, OLD.benefit) THEN
      RAISE EXCEPTION 'certificate %: it is out of force', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM certificate_issues i WHERE i.id = NEW."issueId" AND i."organisationId" = NEW."organisationId" AND i.year = NEW.year) THEN
    RAISE EXCEPTION 'certificate %: another body or year than its issue', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM initiatives i JOIN initiative_authors a ON a."initiativeId" = i.id
    WHERE i.id = NEW."initiativeId" AND i."organisationId" = NEW."organisationId" AND a."staffId" = NEW."staffId") THEN
    RAISE EXCEPTION 'certificate %: the holder is no author', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.number > 1 AND NOT EXISTS (
    SELECT FROM initiative_certificates c
    WHERE c."organisationId" = NEW."organisationId" AND c.year = NEW.year AND c.number = NEW.number - 1) THEN
    RAISE EXCEPTION 'certificate %: the number before it is missing', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- Who signed on which day stands under every certificate of the issue.
CREATE TRIGGER certificate_issues_stand BEFORE UPDATE OR DELETE ON certificate_issues
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
