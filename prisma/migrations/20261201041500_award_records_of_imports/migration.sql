-- Award history only grows, with three exceptions: a revocation is written on the record; what an import created goes as the import
-- is undone; and a grant of the higher level that was written down wrongly never was, the marked answer keeps what had been written.
CREATE OR REPLACE FUNCTION keep_award_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (
    EXISTS (SELECT FROM submission_answers a WHERE a.id = OLD."submissionAnswerId" AND a."correctedAt" IS NOT NULL)
    OR num_nonnulls(OLD."decisionLineId", OLD."submissionAnswerId") = 0 AND EXISTS (
      SELECT FROM import_rows r JOIN import_runs i ON i.id = r."runId"
      WHERE r."objectId" = OLD.id AND r.outcome = 'CREATED' AND i.status = 'UNDOING')) THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'revokedOn' - 'revokedReason' IS DISTINCT FROM to_jsonb(OLD) - 'revokedOn' - 'revokedReason' THEN
    RAISE EXCEPTION 'award record % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
