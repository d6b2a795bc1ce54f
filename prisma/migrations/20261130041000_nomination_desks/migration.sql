-- Who has the check of a nomination in hand, until when; and every desk that a nomination has stood at.
ALTER TABLE "nominations" ADD COLUMN "checkerId" UUID, ADD COLUMN "checkDueOn" DATE;

CREATE TABLE "nomination_stays" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "status" "NominationStatus" NOT NULL,
    "checkerId" UUID,
    "checkDueOn" DATE,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "nomination_stays_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "nomination_stays_nominationId_since_idx" ON "nomination_stays"("nominationId", "since");
CREATE INDEX "nomination_stays_checkerId_idx" ON "nomination_stays"("checkerId");
CREATE INDEX "nominations_checkerId_status_idx" ON "nominations"("checkerId", "status");
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_checkerId_fkey" FOREIGN KEY ("checkerId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "nomination_stays" ADD CONSTRAINT "nomination_stays_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "nomination_stays" ADD CONSTRAINT "nomination_stays_checkerId_fkey" FOREIGN KEY ("checkerId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A line is at one desk at a time; nobody checks the own line; a day is set only for somebody.
CREATE UNIQUE INDEX nomination_stays_one_open ON nomination_stays ("nominationId") WHERE "until" IS NULL;
ALTER TABLE nomination_stays ADD CONSTRAINT nomination_stays_order CHECK ("until" >= "since");
ALTER TABLE nominations ADD CONSTRAINT nominations_checker CHECK (
  "checkerId" IS DISTINCT FROM "staffId" OR "checkerId" IS NULL);
ALTER TABLE nominations ADD CONSTRAINT nominations_check_due CHECK ("checkDueOn" IS NULL OR "checkerId" IS NOT NULL);

-- The way of a line that was written before, or at once in a later state, is told by its own moments.
CREATE FUNCTION nomination_way_so_far(n nominations) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  here timestamptz := n."createdAt";
BEGIN
  IF n.status <> 'DRAFT' AND n."submittedAt" > here THEN
    INSERT INTO nomination_stays (id, "nominationId", status, since, "until")
      VALUES (gen_random_uuid(), n.id, 'DRAFT', here, n."submittedAt");
    here := n."submittedAt";
  END IF;
  IF n.status NOT IN ('DRAFT', 'SUBMITTED') AND n."submittedAt" IS NOT NULL AND n."receivedAt" > here THEN
    INSERT INTO nomination_stays (id, "nominationId", status, since, "until")
      VALUES (gen_random_uuid(), n.id, 'SUBMITTED', here, n."receivedAt");
    here := n."receivedAt";
  END IF;
  IF n.status NOT IN ('DRAFT', 'SUBMITTED', 'RECEIVED') AND n."receivedAt" IS NOT NULL AND n."checkedAt" > here THEN
    INSERT INTO nomination_stays (id, "nominationId", status, "checkerId", since, "until")
      VALUES (gen_random_uuid(), n.id, 'RECEIVED', n."checkerId", here, n."checkedAt");
    here := n."checkedAt";
  END IF;
  INSERT INTO nomination_stays (id, "nominationId", status, "checkerId", "checkDueOn", since)
    VALUES (gen_random_uuid(), n.id, n.status, n."checkerId", n."checkDueOn", here);
END $$;

CREATE FUNCTION nominations_keep_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  began timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nomination_way_so_far(NEW);
    RETURN NULL;
  END IF;
  SELECT since INTO began FROM nomination_stays WHERE "nominationId" = NEW.id AND "until" IS NULL;
  -- A clock that stands still, or one set back, never ends a stay before it began.
  UPDATE nomination_stays SET "until" = greatest(NEW."updatedAt", began)
    WHERE "nominationId" = NEW.id AND "until" IS NULL;
  INSERT INTO nomination_stays (id, "nominationId", status, "checkerId", "checkDueOn", since)
    VALUES (gen_random_uuid(), NEW.id, NEW.status, NEW."checkerId", NEW."checkDueOn", greatest(NEW."updatedAt", began));
  RETURN NULL;
END $$;
CREATE TRIGGER nominations_begin_stays AFTER INSERT ON nominations
  FOR EACH ROW EXECUTE FUNCTION nominations_keep_stays();
CREATE TRIGGER nominations_keep_stays AFTER UPDATE OF status, "checkerId", "checkDueOn" ON nominations
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD."checkerId" IS DISTINCT FROM NEW."checkerId"
    OR OLD."checkDueOn" IS DISTINCT FROM NEW."checkDueOn")
  EXECUTE FUNCTION nominations_keep_stays();

SELECT nomination_way_so_far(n) FROM nominations n;
