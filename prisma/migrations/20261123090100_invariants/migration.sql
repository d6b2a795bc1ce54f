-- What must always hold, even for a careless script: the rules of the domain package that the database can guard itself.
-- Expression indexes and triggers are invisible to Prisma's schema and stay hand-written.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ── Vietnamese text ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Same folding as foldText in the domain package: lower case, no marks, đ as d, single spaces.
CREATE FUNCTION fold_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(replace(lower(regexp_replace(normalize(value, NFD), U&'[\0300-\036F]', '', 'g') COLLATE "vi-x-icu"), 'đ', 'd'), '\s+', ' ', 'g'));

-- Vietnamese lists are sorted by the given name, the last word, then by the whole name.
CREATE FUNCTION name_sort_key(full_name text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(btrim(full_name), '^.*\s', '') || ' ' || btrim(full_name);

-- The column carries the collation, so every ORDER BY and index on it is Vietnamese on any server.
ALTER TABLE staff ALTER COLUMN "sortKey" TYPE text COLLATE "vi-x-icu";
ALTER TABLE staff ALTER COLUMN "fullName" TYPE text COLLATE "vi-x-icu";
ALTER TABLE departments ALTER COLUMN "currentName" TYPE text COLLATE "vi-x-icu";
ALTER TABLE initiatives ALTER COLUMN title TYPE text COLLATE "vi-x-icu";

CREATE FUNCTION staff_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."fullName" := normalize(btrim(NEW."fullName"), NFC);
  NEW."sortKey" := name_sort_key(NEW."fullName");
  NEW."foldedName" := fold_text(NEW."fullName");
  RETURN NEW;
END $$;
CREATE TRIGGER staff_fill_keys BEFORE INSERT OR UPDATE OF "fullName", "sortKey", "foldedName" ON staff
  FOR EACH ROW EXECUTE FUNCTION staff_fill_keys();

CREATE FUNCTION initiative_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."foldedTitle" := fold_text(NEW.title);
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_fill_keys BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON initiatives
  FOR EACH ROW EXECUTE FUNCTION initiative_fill_keys();

CREATE INDEX staff_folded_name_trgm ON staff USING gin (("foldedName" || '') gin_trgm_ops);
CREATE INDEX initiatives_folded_title_trgm ON initiatives USING gin (("foldedTitle" || '') gin_trgm_ops);

-- Current names are copies of the newest dated name.
CREATE FUNCTION copy_newest_staff_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE staff SET "fullName" = n."fullName"
    FROM (SELECT "fullName" FROM staff_names WHERE "staffId" = NEW."staffId" ORDER BY "validFrom" DESC LIMIT 1) n
    WHERE staff.id = NEW."staffId";
  RETURN NULL;
END $$;
CREATE TRIGGER staff_names_copy AFTER INSERT OR UPDATE ON staff_names FOR EACH ROW EXECUTE FUNCTION copy_newest_staff_name();

CREATE FUNCTION copy_newest_department_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE departments SET "currentName" = n.name
    FROM (SELECT name FROM department_names WHERE "departmentId" = NEW."departmentId" ORDER BY "validFrom" DESC LIMIT 1) n
    WHERE departments.id = NEW."departmentId";
  RETURN NULL;
END $$;
CREATE TRIGGER department_names_copy AFTER INSERT OR UPDATE ON department_names FOR EACH ROW EXECUTE FUNCTION copy_newest_department_name();

-- ── Periods ──────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE memberships ADD CONSTRAINT memberships_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE memberships ADD CONSTRAINT memberships_one_main_place
  EXCLUDE USING gist ("staffId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE (kind = 'MAIN');
ALTER TABLE department_names ADD CONSTRAINT department_names_one_at_a_time
  EXCLUDE USING gist ("departmentId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE staff_names ADD CONSTRAINT staff_names_one_at_a_time
  EXCLUDE USING gist ("staffId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE posts ADD CONSTRAINT posts_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE role_grants ADD CONSTRAINT role_grants_period CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE role_grants ADD CONSTRAINT role_grants_head_has_department CHECK (role <> 'HEAD' OR "departmentId" IS NOT NULL);
ALTER TABLE leaves ADD CONSTRAINT leaves_period CHECK ("toDay" IS NULL OR "toDay" >= "fromDay");
ALTER TABLE disciplines ADD CONSTRAINT disciplines_period CHECK ("servedOn" IS NULL OR "servedOn" >= "decidedOn");
ALTER TABLE movement_phases ADD CONSTRAINT movement_phases_period CHECK ("toDay" >= "fromDay");
ALTER TABLE decisions ADD CONSTRAINT decisions_period CHECK ("periodTo" >= "periodFrom");

-- ── Shapes ───────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE accounts ADD CONSTRAINT accounts_username_shape CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$');
ALTER TABLE award_records ADD CONSTRAINT award_records_one_subject CHECK (num_nonnulls("staffId", "departmentId") = 1);
ALTER TABLE nominations ADD CONSTRAINT nominations_one_subject CHECK (num_nonnulls("staffId", "collectiveId") = 1);
ALTER TABLE targets ADD CONSTRAINT targets_range CHECK (maximum IS NULL OR minimum IS NULL OR maximum >= minimum);
ALTER TABLE targets ADD CONSTRAINT targets_share CHECK ("shareBasisPoints" IS NULL OR "shareBasisPoints" BETWEEN 0 AND 10000);
ALTER TABLE initiative_authors ADD CONSTRAINT initiative_authors_share CHECK ("shareBasisPoints" BETWEEN 0 AND 10000);
ALTER TABLE vote_rules ADD CONSTRAINT vote_rules_share CHECK ("shareNumerator" BETWEEN 1 AND "shareDenominator");
ALTER TABLE vote_rules ADD CONSTRAINT vote_rules_quorum CHECK ("quorumNumerator" BETWEEN 1 AND "quorumDenominator");
ALTER TABLE counters ADD CONSTRAINT counters_not_negative CHECK (last >= 0);
ALTER TABLE audit_head ADD CONSTRAINT audit_head_single CHECK (id = 1);
ALTER TABLE decisions ADD CONSTRAINT decisions_issued_complete
  CHECK (status = 'DRAFT' OR (number IS NOT NULL AND "numberYear" IS NOT NULL AND "issuedOn" IS NOT NULL AND "signerId" IS NOT NULL));
-- The same lengths as LIMITS in the domain package, for scripts that go round it.
ALTER TABLE initiatives ADD CONSTRAINT initiatives_lengths CHECK (
  char_length(title) <= 250 AND char_length(field) <= 120 AND char_length(before) <= 10000 AND char_length(solution) <= 20000 AND
  char_length(novelty) <= 10000 AND char_length(conditions) <= 5000 AND char_length("authorBenefit") <= 5000 AND char_length("userBenefit") <= 5000);
ALTER TABLE nominations ADD CONSTRAINT nominations_lengths CHECK (char_length(summary) <= 1500);

-- One living nomination per subject, award and year; a withdrawn one does not stand in the way.
CREATE UNIQUE INDEX nominations_one_living_per_subject
  ON nominations ("organisationId", year, "awardCode", (coalesce("staffId", "collectiveId"))) WHERE status <> 'WITHDRAWN';

-- ── Author shares ────────────────────────────────────────────────────────────────────────────────────────────────────
-- A draft may be unfinished; from submission on the shares of an initiative sum to 100 % (Thông tư 18/2013/TT-BKHCN).
CREATE FUNCTION check_initiative_shares() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid;
  found_status "InitiativeStatus";
  total int;
BEGIN
  -- One branch a table: a row of one has no columns of the other.
  IF TG_TABLE_NAME = 'initiatives' THEN wanted := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN wanted := OLD."initiativeId";
  ELSE wanted := NEW."initiativeId";
  END IF;
  SELECT status INTO found_status FROM initiatives WHERE id = wanted;
  IF found_status IN ('SUBMITTED', 'ENDORSED', 'RECEIVED', 'RECOGNISED') THEN
    SELECT coalesce(sum("shareBasisPoints"), 0) INTO total FROM initiative_authors WHERE "initiativeId" = wanted;
    IF total <> 10000 THEN
      RAISE EXCEPTION 'initiative % has author shares of % basis points, not 10000', wanted, total
        USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_shares_whole';
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER initiatives_shares_whole AFTER INSERT OR UPDATE OF status ON initiatives
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_initiative_shares();
CREATE CONSTRAINT TRIGGER initiative_authors_shares_whole AFTER INSERT OR UPDATE OR DELETE ON initiative_authors
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_initiative_shares();

-- ── Records that are final ───────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entries_are_final BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_entries_stay BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER votes_are_final BEFORE UPDATE OR DELETE ON votes FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER attendance_is_history BEFORE UPDATE OR DELETE ON attendance FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER target_check_ins_are_history BEFORE UPDATE OR DELETE ON target_check_ins FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- A vote is cast by a voting member without conflict, while its item is open. The item row is locked against closing.
CREATE FUNCTION check_vote() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item_status "AgendaItemStatus";
  item_meeting uuid;
  may_vote boolean;
BEGIN
  SELECT status, "meetingId" INTO item_status, item_meeting FROM agenda_items WHERE id = NEW."agendaItemId" FOR SHARE;
  IF item_status IS DISTINCT FROM 'OPEN' THEN
    RAISE EXCEPTION 'agenda item % is not open', NEW."agendaItemId" USING ERRCODE = 'check_violation', CONSTRAINT = 'vote_while_open';
  END IF;
  SELECT m."hasVote" INTO may_vote FROM council_members m JOIN meetings g ON g."councilId" = m."councilId"
    WHERE m.id = NEW."memberId" AND g.id = item_meeting;
  IF may_vote IS DISTINCT FROM true THEN
    RAISE EXCEPTION 'member % has no vote here', NEW."memberId" USING ERRCODE = 'check_violation', CONSTRAINT = 'vote_by_voting_member';
  END IF;
  IF EXISTS (SELECT 1 FROM conflicts_of_interest c WHERE c."agendaItemId" = NEW."agendaItemId" AND c."memberId" = NEW."memberId") THEN
    RAISE EXCEPTION 'member % has a conflict of interest', NEW."memberId" USING ERRCODE = 'check_violation', CONSTRAINT = 'vote_without_conflict';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER votes_are_entitled BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION check_vote();

-- A closed item keeps its counts for ever.
CREATE FUNCTION keep_closed_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'CLOSED' THEN
    RAISE EXCEPTION 'agenda item % is closed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agenda_items_closed_are_final BEFORE UPDATE OR DELETE ON agenda_items FOR EACH ROW EXECUTE FUNCTION keep_closed_item();

-- An issued decision and its lines are final; a mistake is corrected by another decision.
CREATE FUNCTION keep_issued_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'ISSUED' THEN
    RAISE EXCEPTION 'decision % is issued', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decisions_issued_are_final BEFORE UPDATE OR DELETE ON decisions FOR EACH ROW EXECUTE FUNCTION keep_issued_decision();

CREATE FUNCTION keep_issued_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision_id uuid;
BEGIN
  IF TG_OP = 'INSERT' THEN decision_id := NEW."decisionId"; ELSE decision_id := OLD."decisionId"; END IF;
  IF EXISTS (SELECT 1 FROM decisions d WHERE d.id = decision_id AND d.status = 'ISSUED') THEN
    RAISE EXCEPTION 'decision % is issued', decision_id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_lines_issued_are_final BEFORE INSERT OR UPDATE OR DELETE ON decision_lines
  FOR EACH ROW EXECUTE FUNCTION keep_issued_line();

-- Award history only grows; the one change it knows is a revocation.
CREATE FUNCTION keep_award_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'revokedOn' - 'revokedReason' IS DISTINCT FROM to_jsonb(OLD) - 'revokedOn' - 'revokedReason' THEN
    RAISE EXCEPTION 'award record % is history', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_records_are_history BEFORE UPDATE OR DELETE ON award_records FOR EACH ROW EXECUTE FUNCTION keep_award_record();
