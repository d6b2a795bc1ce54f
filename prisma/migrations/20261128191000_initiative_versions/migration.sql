-- CreateTable
CREATE TABLE "initiative_versions" (
    "initiativeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" UUID,
    "content" JSONB NOT NULL,
    "returnedAt" TIMESTAMPTZ(3),
    "returnedById" UUID,
    "returnedReason" TEXT,

    CONSTRAINT "initiative_versions_pkey" PRIMARY KEY ("initiativeId","number")
);

-- AddForeignKey
ALTER TABLE "initiative_versions" ADD CONSTRAINT "initiative_versions_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_versions ADD CONSTRAINT initiative_versions_number CHECK (number >= 1);
-- Who gave it back, when and why: all of it, or nothing.
ALTER TABLE initiative_versions ADD CONSTRAINT initiative_versions_returned
  CHECK (num_nonnulls("returnedAt", "returnedById", "returnedReason") IN (0, 3));

-- What was sent stays as it was sent; that it came back is added once.
CREATE FUNCTION initiative_versions_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."returnedAt" IS NOT NULL
    OR (NEW."initiativeId", NEW.number, NEW."submittedAt", NEW."submittedById", NEW.content)
      IS DISTINCT FROM (OLD."initiativeId", OLD.number, OLD."submittedAt", OLD."submittedById", OLD.content) THEN
    RAISE EXCEPTION 'initiative %: version % is kept as it was sent', OLD."initiativeId", OLD.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_versions_are_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_versions_are_kept BEFORE UPDATE OR DELETE ON initiative_versions
  FOR EACH ROW EXECUTE FUNCTION initiative_versions_are_kept();

-- What lies at a desk or is decided stands as it was last sent. What was given back or withdrawn may have been rewritten since: of
-- those nothing is claimed.
INSERT INTO initiative_versions ("initiativeId", number, "submittedAt", content)
  SELECT i.id, 1, i."submittedAt", jsonb_build_object(
    'texts', jsonb_build_object('title', i.title, 'field', i.field, 'before', i.before, 'solution', i.solution,
      'novelty', i.novelty, 'conditions', i.conditions, 'authorBenefit', i."authorBenefit", 'userBenefit', i."userBenefit"),
    'firstAppliedOn', to_char(i."firstAppliedOn", 'YYYY-MM-DD'),
    'authors', (SELECT coalesce(jsonb_agg(jsonb_build_object('fullName', s."fullName", 'shareBasisPoints', a."shareBasisPoints")
        ORDER BY a.ordinal), '[]') FROM initiative_authors a JOIN staff s ON s.id = a."staffId" WHERE a."initiativeId" = i.id))
  FROM initiatives i
  WHERE i."submittedAt" IS NOT NULL AND i.status NOT IN ('DRAFT', 'RETURNED', 'WITHDRAWN');
