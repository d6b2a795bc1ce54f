-- People and departments are found by every name borne up to today: each dated name carries its own folded form. What stands on
-- staff, departments and nominations is the name recorded last, which may be one that is still to come.
ALTER TABLE "staff_names" ADD COLUMN "foldedName" TEXT NOT NULL DEFAULT '';
ALTER TABLE "department_names" ADD COLUMN "foldedName" TEXT NOT NULL DEFAULT '';

CREATE FUNCTION staff_name_fill_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."foldedName" := fold_text(NEW."fullName");
  RETURN NEW;
END $$;
CREATE TRIGGER staff_name_fill_key BEFORE INSERT OR UPDATE OF "fullName", "foldedName" ON staff_names
  FOR EACH ROW EXECUTE FUNCTION staff_name_fill_key();

CREATE FUNCTION department_name_fill_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."foldedName" := fold_text(NEW.name);
  RETURN NEW;
END $$;
CREATE TRIGGER department_name_fill_key BEFORE INSERT OR UPDATE OF name, "foldedName" ON department_names
  FOR EACH ROW EXECUTE FUNCTION department_name_fill_key();

UPDATE staff_names SET "foldedName" = '';
UPDATE department_names SET "foldedName" = '';

CREATE INDEX staff_names_folded_name_trgm ON staff_names USING gin (("foldedName" || '') gin_trgm_ops);

-- The copies of the name recorded last serve no search any more; the keys of the orders stay.
DROP INDEX staff_folded_name_trgm;
DROP TRIGGER staff_fill_keys ON staff;
ALTER TABLE "staff" DROP COLUMN "foldedName";
CREATE OR REPLACE FUNCTION staff_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."fullName" := normalize(btrim(NEW."fullName"), NFC);
  NEW."sortKey" := name_sort_key(NEW."fullName");
  RETURN NEW;
END $$;
CREATE TRIGGER staff_fill_keys BEFORE INSERT OR UPDATE OF "fullName", "sortKey" ON staff
  FOR EACH ROW EXECUTE FUNCTION staff_fill_keys();

DROP INDEX nominations_folded_subject_trgm;
DROP TRIGGER nomination_fill_keys ON nominations;
ALTER TABLE "nominations" DROP COLUMN "foldedSubject";
CREATE OR REPLACE FUNCTION nomination_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."staffId" IS NOT NULL THEN
    SELECT s."sortKey" INTO NEW."subjectKey" FROM staff s WHERE s.id = NEW."staffId";
  ELSE
    SELECT d."currentName" INTO NEW."subjectKey" FROM departments d WHERE d.id = NEW."collectiveId";
  END IF;
  NEW."subjectKey" := coalesce(NEW."subjectKey", '');
  RETURN NEW;
END $$;
CREATE TRIGGER nomination_fill_keys
  BEFORE INSERT OR UPDATE OF "staffId", "collectiveId", "subjectKey" ON nominations
  FOR EACH ROW EXECUTE FUNCTION nomination_fill_keys();
