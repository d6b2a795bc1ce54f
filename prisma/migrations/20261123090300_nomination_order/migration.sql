-- The list of nominations sorts and searches by the subject, a person or a collective: both keys stand on the line itself,
-- so that an index serves the order on any number of lines.
ALTER TABLE "nominations" ADD COLUMN "subjectKey" TEXT NOT NULL DEFAULT '', ADD COLUMN "foldedSubject" TEXT NOT NULL DEFAULT '';
ALTER TABLE nominations ALTER COLUMN "subjectKey" TYPE text COLLATE "vi-x-icu";
CREATE INDEX "nominations_organisationId_year_subjectKey_id_idx" ON "nominations"("organisationId", "year", "subjectKey", "id");
CREATE INDEX "nominations_organisationId_year_updatedAt_id_idx" ON "nominations"("organisationId", "year", "updatedAt", "id");

-- HS-2021-999 stands before HS-2021-1000.
CREATE INDEX nominations_by_code ON nominations ("organisationId", year, (char_length(code)), code);
CREATE INDEX nominations_folded_subject_trgm ON nominations USING gin (("foldedSubject" || '') gin_trgm_ops);

CREATE FUNCTION nomination_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  folded text;
BEGIN
  IF NEW."staffId" IS NOT NULL THEN
    SELECT s."sortKey", s."foldedName" INTO NEW."subjectKey", folded FROM staff s WHERE s.id = NEW."staffId";
  ELSE
    SELECT d."currentName", fold_text(d."currentName") INTO NEW."subjectKey", folded FROM departments d WHERE d.id = NEW."collectiveId";
  END IF;
  NEW."subjectKey" := coalesce(NEW."subjectKey", '');
  NEW."foldedSubject" := lower(NEW.code) || ' ' || coalesce(folded, '');
  RETURN NEW;
END $$;
CREATE TRIGGER nomination_fill_keys
  BEFORE INSERT OR UPDATE OF code, "staffId", "collectiveId", "subjectKey", "foldedSubject" ON nominations
  FOR EACH ROW EXECUTE FUNCTION nomination_fill_keys();

-- A new name moves the person's and the department's lines too.
CREATE FUNCTION copy_name_to_nominations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'staff' THEN
    UPDATE nominations SET "subjectKey" = '' WHERE "staffId" = NEW.id;
  ELSE
    UPDATE nominations SET "subjectKey" = '' WHERE "collectiveId" = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER staff_name_to_nominations AFTER UPDATE ON staff
  FOR EACH ROW WHEN (OLD."sortKey" IS DISTINCT FROM NEW."sortKey") EXECUTE FUNCTION copy_name_to_nominations();
CREATE TRIGGER department_name_to_nominations AFTER UPDATE ON departments
  FOR EACH ROW WHEN (OLD."currentName" IS DISTINCT FROM NEW."currentName") EXECUTE FUNCTION copy_name_to_nominations();
