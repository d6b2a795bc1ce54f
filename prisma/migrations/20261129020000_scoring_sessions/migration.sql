-- CreateEnum
CREATE TYPE "ScoringSessionStatus" AS ENUM ('PREPARING', 'SCORING', 'LOCKED', 'DISCARDED');

-- AlterTable
ALTER TABLE "score_sheets" ADD COLUMN     "outReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "remindedOn" DATE;

-- CreateTable
CREATE TABLE "scoring_sessions" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "scorersEach" INTEGER NOT NULL,
    "status" "ScoringSessionStatus" NOT NULL DEFAULT 'PREPARING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "lockedAt" TIMESTAMPTZ(3),
    "reopenedReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scoring_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scoring_entries" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "scoring_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scorer_drafts" (
    "entryId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scorer_drafts_pkey" PRIMARY KEY ("entryId","staffId")
);

-- CreateIndex
CREATE INDEX "scoring_sessions_organisationId_year_dueOn_id_idx" ON "scoring_sessions"("organisationId", "year", "dueOn", "id");

-- CreateIndex
CREATE INDEX "scoring_entries_sessionId_idx" ON "scoring_entries"("sessionId");

-- CreateIndex
CREATE INDEX "scoring_entries_initiativeId_idx" ON "scoring_entries"("initiativeId");

-- CreateIndex
CREATE INDEX "scorer_drafts_staffId_idx" ON "scorer_drafts"("staffId");

-- AddForeignKey
ALTER TABLE "scoring_sessions" ADD CONSTRAINT "scoring_sessions_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_entries" ADD CONSTRAINT "scoring_entries_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "scoring_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_entries" ADD CONSTRAINT "scoring_entries_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorer_drafts" ADD CONSTRAINT "scorer_drafts_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "scoring_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorer_drafts" ADD CONSTRAINT "scorer_drafts_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE scoring_sessions ADD CONSTRAINT scoring_sessions_words CHECK (
  char_length(name) BETWEEN 1 AND 250 AND char_length("reopenedReason") <= 1000 AND "scorersEach" BETWEEN 1 AND 9);
ALTER TABLE scoring_sessions ADD CONSTRAINT scoring_sessions_locked CHECK ((status = 'LOCKED') = ("lockedAt" IS NOT NULL));
ALTER TABLE score_sheets ADD CONSTRAINT score_sheets_out CHECK (
  char_length("outReason") <= 1000 AND ("outReason" = '' OR status = 'REMOVED'));
-- A request is in one session at a time.
CREATE UNIQUE INDEX scoring_entries_one_living ON scoring_entries ("initiativeId") WHERE "leftAt" IS NULL;

-- Of one body and one year; what is on the trail under an id stays that session.
CREATE FUNCTION scoring_sessions_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status = 'DISCARDED' OR (NEW.id, NEW."organisationId", NEW.year) IS DISTINCT FROM
     (OLD.id, OLD."organisationId", OLD.year) THEN
    RAISE EXCEPTION 'scoring session %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scoring_sessions_stand BEFORE UPDATE OR DELETE ON scoring_sessions
  FOR EACH ROW EXECUTE FUNCTION scoring_sessions_stand();

CREATE FUNCTION scoring_entries_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM scoring_sessions s JOIN initiatives i ON i."organisationId" = s."organisationId" AND i.year = s.year
    WHERE s.id = NEW."sessionId" AND i.id = NEW."initiativeId") THEN
    RAISE EXCEPTION 'scoring entry %: of another body or year', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scoring_entries_fit BEFORE INSERT OR UPDATE OF "sessionId", "initiativeId" ON scoring_entries
  FOR EACH ROW EXECUTE FUNCTION scoring_entries_fit();

CREATE FUNCTION scorer_drafts_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM scoring_entries e JOIN initiatives i ON i.id = e."initiativeId"
      JOIN staff s ON s."organisationId" = i."organisationId"
    WHERE e.id = NEW."entryId" AND s.id = NEW."staffId") THEN
    RAISE EXCEPTION 'scorer draft of %: of another body', NEW."entryId" USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM scoring_entries e JOIN initiatives i ON i.id = e."initiativeId"
      LEFT JOIN initiative_authors a ON a."initiativeId" = i.id
    WHERE e.id = NEW."entryId" AND NEW."staffId" IN (i."ownerId", a."staffId")) THEN
    RAISE EXCEPTION 'scorer draft of %: its scorer is an author', NEW."entryId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scorer_drafts_fit BEFORE INSERT OR UPDATE ON scorer_drafts
  FOR EACH ROW EXECUTE FUNCTION scorer_drafts_fit();

-- Once the session is locked nothing is given out and no point is written any more; a sheet may still be taken out.
CREATE FUNCTION scoring_is_locked(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM scoring_entries e JOIN scoring_sessions s ON s.id = e."sessionId"
    WHERE e."initiativeId" = wanted AND e."leftAt" IS NULL AND s.status = 'LOCKED')
$$;
CREATE FUNCTION score_sheets_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF scoring_is_locked(NEW."initiativeId") THEN
    RAISE EXCEPTION 'score sheet %: its session is locked', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_sheets_locked BEFORE INSERT OR UPDATE ON score_sheets
  FOR EACH ROW WHEN (NEW.status <> 'REMOVED') EXECUTE FUNCTION score_sheets_locked();
CREATE FUNCTION score_marks_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM score_sheets WHERE scoring_is_locked("initiativeId")
      AND id IN ((to_jsonb(OLD) ->> 'sheetId')::uuid, (to_jsonb(NEW) ->> 'sheetId')::uuid)) THEN
    RAISE EXCEPTION 'score mark: its session is locked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER score_marks_locked BEFORE INSERT OR UPDATE OR DELETE ON score_marks
  FOR EACH ROW EXECUTE FUNCTION score_marks_locked();

-- A request that goes on or back has no drafts any more; one that goes back, is withdrawn, or goes on unscored leaves its session.
CREATE FUNCTION scoring_entries_leave() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM scorer_drafts d USING scoring_entries e
  WHERE e.id = d."entryId" AND e."initiativeId" = NEW.id AND e."leftAt" IS NULL;
  IF NEW.status IN ('RETURNED', 'WITHDRAWN') OR OLD.status = 'RECEIVED' THEN
    UPDATE scoring_entries SET "leftAt" = NEW."updatedAt" WHERE "initiativeId" = NEW.id AND "leftAt" IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER initiatives_leave_scoring AFTER UPDATE OF status ON initiatives
  FOR EACH ROW WHEN (OLD.status IN ('RECEIVED', 'SCORING', 'BEFORE_COUNCIL') AND NEW.status NOT IN ('RECEIVED', 'SCORING')
    AND NEW.status <> OLD.status)
  EXECUTE FUNCTION scoring_entries_leave();

-- A scorer who becomes an author: the sheet is out and its points with it, in the same moment.
CREATE FUNCTION score_sheets_out_for_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE score_sheets s SET status = 'REMOVED', "removedAt" = i."updatedAt", version = s.version + 1
  FROM initiatives i
  WHERE i.id = NEW."initiativeId" AND s."initiativeId" = i.id AND s."staffId" = NEW."staffId" AND s.status <> 'REMOVED'
    AND i.status IN ('RECEIVED', 'SCORING', 'BEFORE_COUNCIL');
  DELETE FROM scorer_drafts d USING scoring_entries e
  WHERE e.id = d."entryId" AND e."initiativeId" = NEW."initiativeId" AND d."staffId" = NEW."staffId";
  RETURN NULL;
END $$;
CREATE TRIGGER initiative_authors_score_nothing AFTER INSERT OR UPDATE OF "staffId" ON initiative_authors
  FOR EACH ROW EXECUTE FUNCTION score_sheets_out_for_author();

-- What is being scored already goes on in a session of its year.
WITH made AS (
  INSERT INTO scoring_sessions (id, "organisationId", year, name, "dueOn", "scorersEach", status, "createdAt", "updatedAt")
  SELECT gen_random_uuid(), "organisationId", year, 'Đợt chấm năm ' || year, make_date(year, 12, 31), 2, 'SCORING',
    min("updatedAt"), max("updatedAt")
  FROM initiatives WHERE status = 'SCORING' GROUP BY "organisationId", year
  RETURNING id, "organisationId", year, "updatedAt"
)
INSERT INTO scoring_entries (id, "sessionId", "initiativeId", "addedAt")
SELECT gen_random_uuid(), made.id, i.id, made."updatedAt"
FROM initiatives i JOIN made ON made."organisationId" = i."organisationId" AND made.year = i.year WHERE i.status = 'SCORING';
