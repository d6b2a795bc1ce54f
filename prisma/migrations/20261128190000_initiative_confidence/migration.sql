-- CreateTable
CREATE TABLE "initiative_confidences" (
    "initiativeId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" BYTEA,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_confidences_pkey" PRIMARY KEY ("initiativeId")
);

-- CreateTable
CREATE TABLE "initiative_confidants" (
    "initiativeId" UUID NOT NULL,
    "staffId" UUID NOT NULL,

    CONSTRAINT "initiative_confidants_pkey" PRIMARY KEY ("initiativeId","staffId")
);

-- CreateIndex
CREATE INDEX "initiative_confidants_staffId_idx" ON "initiative_confidants"("staffId");

-- AddForeignKey
ALTER TABLE "initiative_confidences" ADD CONSTRAINT "initiative_confidences_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_confidants" ADD CONSTRAINT "initiative_confidants_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiative_confidences"("initiativeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_confidants" ADD CONSTRAINT "initiative_confidants_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Nobody outside the body is let in on it.
CREATE FUNCTION initiative_confidants_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM initiatives i JOIN staff s ON s."organisationId" = i."organisationId"
    WHERE i.id = NEW."initiativeId" AND s.id = NEW."staffId") THEN
    RAISE EXCEPTION 'initiative %: a confidant of another body', NEW."initiativeId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_confidants_same_body';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_confidants_same_body BEFORE INSERT OR UPDATE ON initiative_confidants
  FOR EACH ROW EXECUTE FUNCTION initiative_confidants_same_body();

-- What is sealed stays as it was sent: it is written while its authors write the request, and at no other time.
CREATE FUNCTION initiative_confidence_is_written() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found_status "InitiativeStatus";
BEGIN
  SELECT status INTO found_status FROM initiatives WHERE id = NEW."initiativeId";
  IF found_status NOT IN ('DRAFT', 'RETURNED') THEN
    RAISE EXCEPTION 'initiative %: the confidential part of a request that is %', NEW."initiativeId", found_status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_confidence_is_written';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_confidence_is_written BEFORE UPDATE OF content ON initiative_confidences
  FOR EACH ROW EXECUTE FUNCTION initiative_confidence_is_written();
