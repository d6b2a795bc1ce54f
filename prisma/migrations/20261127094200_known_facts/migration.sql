-- CreateEnum
CREATE TYPE "KnownFactKind" AS ENUM ('AWARD', 'RATING', 'DISCIPLINE');

-- CreateTable
CREATE TABLE "known_facts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisationId" UUID NOT NULL,
    "kind" "KnownFactKind" NOT NULL,
    "recordId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "staffId" UUID,
    "departmentId" UUID,
    "awardCode" "AwardCode",
    "level" "RatingLevel",
    "decisionNumber" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE NOT NULL,
    "revokedOn" DATE,
    "knownFrom" TIMESTAMPTZ(3) NOT NULL,
    "knownUntil" TIMESTAMPTZ(3),

    CONSTRAINT "known_facts_pkey" PRIMARY KEY ("id")
);

-- AlterTable: what came of an incident; only a confirmed one counts against a target.
ALTER TABLE "conduct_incidents" ADD COLUMN     "conclusion" "PendingConclusion",
ADD COLUMN     "concludedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "known_facts_organisationId_year_kind_idx" ON "known_facts"("organisationId", "year", "kind");

-- CreateIndex
CREATE INDEX "known_facts_recordId_idx" ON "known_facts"("recordId");

-- AddForeignKey
ALTER TABLE "known_facts" ADD CONSTRAINT "known_facts_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What was known when ──────────────────────────────────────────────────────────────────────────────────────────────
-- Awards and ratings may be corrected, revoked, taken back with an import. Each state is kept with the time it was known, so
-- that the value of a target on a past day is what it was on that day. Times are those of the body's own clock.
ALTER TABLE known_facts ADD CONSTRAINT known_facts_period CHECK ("knownUntil" IS NULL OR "knownUntil" >= "knownFrom");
ALTER TABLE conduct_incidents ADD CONSTRAINT conduct_incidents_concluded
  CHECK ((conclusion IS NULL) = ("concludedAt" IS NULL) AND (conclusion IS NULL OR "resolvedOn" IS NOT NULL));
CREATE UNIQUE INDEX known_facts_one_open ON known_facts ("recordId") WHERE "knownUntil" IS NULL;

CREATE FUNCTION body_now(body uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT now() + make_interval(secs => o."clockOffsetSeconds") FROM organisations o WHERE o.id = body
$$;

CREATE FUNCTION forget_fact(record uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE known_facts k SET "knownUntil" = greatest(k."knownFrom", body_now(k."organisationId"))
  WHERE k."recordId" = record AND k."knownUntil" IS NULL
$$;

CREATE FUNCTION keep_known_award() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM forget_fact(OLD.id); END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO known_facts ("organisationId", kind, "recordId", year, "staffId", "departmentId", "awardCode", "decisionNumber", "decidedOn", "revokedOn", "knownFrom")
    VALUES (NEW."organisationId", 'AWARD', NEW.id, NEW.year, NEW."staffId", NEW."departmentId", NEW."awardCode", NEW."decisionNumber", NEW."decidedOn", NEW."revokedOn", body_now(NEW."organisationId"));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER award_records_known AFTER INSERT OR UPDATE OR DELETE ON award_records FOR EACH ROW EXECUTE FUNCTION keep_known_award();

CREATE FUNCTION keep_known_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM forget_fact(OLD.id); END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO known_facts ("organisationId", kind, "recordId", year, "departmentId", level, "decisionNumber", "decidedOn", "knownFrom")
    VALUES (NEW."organisationId", 'RATING', NEW.id, NEW.year, NEW."departmentId", NEW.level, NEW."decisionNumber", NEW."decidedOn", body_now(NEW."organisationId"));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER department_ratings_known AFTER INSERT OR UPDATE OR DELETE ON department_ratings FOR EACH ROW EXECUTE FUNCTION keep_known_rating();

CREATE FUNCTION keep_known_discipline() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body uuid;
BEGIN
  -- What is sealed anew or served says nothing else of who was disciplined when.
  IF TG_OP = 'UPDATE' AND OLD."decidedOn" = NEW."decidedOn" AND OLD."staffId" = NEW."staffId" THEN RETURN NULL; END IF;
  IF TG_OP <> 'INSERT' THEN PERFORM forget_fact(OLD.id); END IF;
  IF TG_OP <> 'DELETE' THEN
    SELECT s."organisationId" INTO body FROM staff s WHERE s.id = NEW."staffId";
    INSERT INTO known_facts ("organisationId", kind, "recordId", year, "staffId", "decidedOn", "knownFrom")
    VALUES (body, 'DISCIPLINE', NEW.id, extract(year FROM NEW."decidedOn")::int, NEW."staffId", NEW."decidedOn", body_now(body));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER disciplines_known AFTER INSERT OR UPDATE OR DELETE ON disciplines FOR EACH ROW EXECUTE FUNCTION keep_known_discipline();

-- Of what is on record already nobody knows when it was written down: it counts from the day of its decision.
INSERT INTO known_facts ("organisationId", kind, "recordId", year, "staffId", "departmentId", "awardCode", "decisionNumber", "decidedOn", "revokedOn", "knownFrom")
SELECT a."organisationId", 'AWARD', a.id, a.year, a."staffId", a."departmentId", a."awardCode", a."decisionNumber", a."decidedOn", a."revokedOn", a."decidedOn"::timestamp AT TIME ZONE o."timeZone"
FROM award_records a JOIN organisations o ON o.id = a."organisationId";
INSERT INTO known_facts ("organisationId", kind, "recordId", year, "departmentId", level, "decisionNumber", "decidedOn", "knownFrom")
SELECT r."organisationId", 'RATING', r.id, r.year, r."departmentId", r.level, r."decisionNumber", r."decidedOn", r."decidedOn"::timestamp AT TIME ZONE o."timeZone"
FROM department_ratings r JOIN organisations o ON o.id = r."organisationId";
INSERT INTO known_facts ("organisationId", kind, "recordId", year, "staffId", "decidedOn", "knownFrom")
SELECT s."organisationId", 'DISCIPLINE', d.id, extract(year FROM d."decidedOn")::int, d."staffId", d."decidedOn", d."decidedOn"::timestamp AT TIME ZONE o."timeZone"
FROM disciplines d JOIN staff s ON s.id = d."staffId" JOIN organisations o ON o.id = s."organisationId";
