-- CreateEnum
CREATE TYPE "ReuseStatus" AS ENUM ('TOLD', 'CONFIRMED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "library_entries" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "initiativeId" UUID,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "field" TEXT NOT NULL DEFAULT '',
    "scope" "InitiativeScope" NOT NULL,
    "departmentId" UUID,
    "source" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL DEFAULT '',
    "isListed" BOOLEAN NOT NULL DEFAULT true,
    "takenOutReason" TEXT,
    "reuseCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "library_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_reuses" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "staffId" UUID,
    "appliedOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "status" "ReuseStatus" NOT NULL DEFAULT 'TOLD',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reason" TEXT,
    "toldById" UUID NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "initiative_reuses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "library_entries_initiativeId_key" ON "library_entries"("initiativeId");

-- CreateIndex
CREATE INDEX "library_entries_organisationId_isListed_year_id_idx" ON "library_entries"("organisationId", "isListed", "year", "id");

-- CreateIndex
CREATE INDEX "library_entries_organisationId_isListed_reuseCount_id_idx" ON "library_entries"("organisationId", "isListed", "reuseCount", "id");

-- CreateIndex
CREATE INDEX "library_entries_organisationId_isListed_title_id_idx" ON "library_entries"("organisationId", "isListed", "title", "id");

-- CreateIndex
CREATE INDEX "library_entries_departmentId_idx" ON "library_entries"("departmentId");

-- CreateIndex
CREATE INDEX "initiative_reuses_entryId_appliedOn_idx" ON "initiative_reuses"("entryId", "appliedOn");

-- CreateIndex
CREATE INDEX "initiative_reuses_departmentId_status_idx" ON "initiative_reuses"("departmentId", "status");

-- CreateIndex
CREATE INDEX "initiative_reuses_organisationId_idx" ON "initiative_reuses"("organisationId");

-- CreateIndex
CREATE INDEX "initiative_reuses_staffId_idx" ON "initiative_reuses"("staffId");

-- AddForeignKey
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_reuses" ADD CONSTRAINT "initiative_reuses_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_reuses" ADD CONSTRAINT "initiative_reuses_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "library_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_reuses" ADD CONSTRAINT "initiative_reuses_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_reuses" ADD CONSTRAINT "initiative_reuses_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE library_entries ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
-- An entry of another body is all its own and says where it comes from; one of the own body is copied from the initiative.
ALTER TABLE library_entries ADD CONSTRAINT library_entries_source CHECK (
  CASE WHEN "initiativeId" IS NULL THEN source <> '' AND content <> '' AND "recordedById" IS NOT NULL AND "departmentId" IS NULL
       ELSE source = '' AND content = '' AND id = "initiativeId" END);
ALTER TABLE library_entries ADD CONSTRAINT library_entries_taken_out CHECK (
  ("takenOutReason" IS NOT NULL AND "takenOutReason" <> '') = (NOT "isListed" AND "initiativeId" IS NULL));
ALTER TABLE library_entries ADD CONSTRAINT library_entries_lengths CHECK ("initiativeId" IS NOT NULL OR (
  char_length(title) BETWEEN 1 AND 250 AND char_length(field) <= 100 AND char_length(source) <= 500
  AND char_length(content) <= 20000 AND char_length("takenOutReason") <= 1000));
ALTER TABLE library_entries ADD CONSTRAINT library_entries_reuse_count CHECK ("reuseCount" >= 0);

CREATE FUNCTION library_entries_fill_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."searchText" := fold_text(concat_ws(E'\n', NEW.title, NEW.field, NEW.source, NEW.content,
    (SELECT initiative_text(i) FROM initiatives i WHERE i.id = NEW."initiativeId")));
  RETURN NEW;
END $$;
CREATE TRIGGER library_entries_fill_search BEFORE INSERT OR UPDATE OF title, field, source, content, "searchText" ON library_entries
  FOR EACH ROW EXECUTE FUNCTION library_entries_fill_search();
CREATE INDEX library_entries_search_trgm ON library_entries USING gin (("searchText" || '') gin_trgm_ops);

-- A recognised initiative stands in the library under its own id, and leaves it when it is recognised no longer.
CREATE FUNCTION library_keep_entry(initiative uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO library_entries (id, "organisationId", "initiativeId", year, title, field, scope, "departmentId", "updatedAt")
    SELECT i.id, i."organisationId", i.id, i.year, i.title, i.field,
      coalesce((SELECT max(r.scope) FROM initiative_recognitions r WHERE r."initiativeId" = i.id), 'GRASSROOTS'),
      i."departmentId", i."updatedAt"
    FROM initiatives i WHERE i.id = initiative AND i.status = 'RECOGNISED'
    ON CONFLICT ("initiativeId") DO UPDATE SET year = EXCLUDED.year, title = EXCLUDED.title, field = EXCLUDED.field,
      scope = EXCLUDED.scope, "departmentId" = EXCLUDED."departmentId", "updatedAt" = EXCLUDED."updatedAt", "isListed" = true;
  UPDATE library_entries e SET "isListed" = false
    FROM initiatives i WHERE e."initiativeId" = initiative AND i.id = initiative AND i.status <> 'RECOGNISED' AND e."isListed";
$$;

CREATE FUNCTION library_follow_initiative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM library_keep_entry(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER library_follow_initiative
  AFTER INSERT OR UPDATE OF status, year, title, field, before, solution, novelty, conditions, "authorBenefit", "userBenefit", "departmentId"
  ON initiatives FOR EACH ROW EXECUTE FUNCTION library_follow_initiative();

CREATE FUNCTION library_follow_recognition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM library_keep_entry(CASE WHEN TG_OP = 'DELETE' THEN OLD."initiativeId" ELSE NEW."initiativeId" END);
  RETURN NULL;
END $$;
CREATE TRIGGER library_follow_recognition AFTER INSERT OR UPDATE OR DELETE ON initiative_recognitions
  FOR EACH ROW EXECUTE FUNCTION library_follow_recognition();

-- What was recognised before this table.
SELECT library_keep_entry(id) FROM initiatives WHERE status = 'RECOGNISED';

-- ── Reuse ────────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_reuses ADD CONSTRAINT initiative_reuses_lengths CHECK (
  char_length(place) BETWEEN 1 AND 250 AND char_length(note) <= 2000 AND char_length(reason) <= 1000);
ALTER TABLE initiative_reuses ADD CONSTRAINT initiative_reuses_answered CHECK (
  CASE WHEN status = 'TOLD' THEN "answeredAt" IS NULL AND "answeredById" IS NULL AND reason IS NULL
       WHEN status IN ('CONFIRMED', 'DECLINED') THEN "answeredAt" IS NOT NULL AND "answeredById" IS NOT NULL
       ELSE true END);
ALTER TABLE initiative_reuses ADD CONSTRAINT initiative_reuses_reason CHECK (status <> 'DECLINED' OR reason <> '');

CREATE FUNCTION initiative_reuses_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM library_entries e WHERE e.id = NEW."entryId" AND e."organisationId" = NEW."organisationId")
    OR NOT EXISTS (SELECT FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" = NEW."organisationId")
    OR (NEW."staffId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM staff s WHERE s.id = NEW."staffId" AND s."organisationId" = NEW."organisationId")) THEN
    RAISE EXCEPTION 'reuse %: entry, division or person is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_reuses_same_body BEFORE INSERT OR UPDATE OF "organisationId", "entryId", "departmentId", "staffId"
  ON initiative_reuses FOR EACH ROW EXECUTE FUNCTION initiative_reuses_same_body();

-- The count moves with each confirmation, so that two at once are both counted.
CREATE FUNCTION initiative_reuses_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was int := CASE WHEN TG_OP <> 'INSERT' AND OLD.status = 'CONFIRMED' THEN 1 ELSE 0 END;
  is_now int := CASE WHEN TG_OP <> 'DELETE' AND NEW.status = 'CONFIRMED' THEN 1 ELSE 0 END;
BEGIN
  IF was <> is_now THEN
    UPDATE library_entries SET "reuseCount" = "reuseCount" + is_now - was
      WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD."entryId" ELSE NEW."entryId" END;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER initiative_reuses_count AFTER INSERT OR UPDATE OF status OR DELETE ON initiative_reuses
  FOR EACH ROW EXECUTE FUNCTION initiative_reuses_count();
