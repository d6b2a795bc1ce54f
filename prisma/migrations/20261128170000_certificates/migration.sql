-- AlterEnum
ALTER TYPE "CounterKind" ADD VALUE 'CERTIFICATE';

-- CreateTable
CREATE TABLE "certificate_issues" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "issuedOn" DATE NOT NULL,
    "signerPost" TEXT NOT NULL,
    "signerName" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_issues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_certificates" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "issueId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "benefit" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "revokedOn" DATE,
    "revokedReason" TEXT,

    CONSTRAINT "initiative_certificates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "certificate_issues_organisationId_year_issuedOn_idx" ON "certificate_issues"("organisationId", "year", "issuedOn");

-- CreateIndex
CREATE INDEX "certificate_issues_recordedById_idx" ON "certificate_issues"("recordedById");

-- CreateIndex
CREATE INDEX "initiative_certificates_issueId_number_idx" ON "initiative_certificates"("issueId", "number");

-- CreateIndex
CREATE INDEX "initiative_certificates_initiativeId_idx" ON "initiative_certificates"("initiativeId");

-- CreateIndex
CREATE INDEX "initiative_certificates_staffId_idx" ON "initiative_certificates"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_certificates_organisationId_year_number_key" ON "initiative_certificates"("organisationId", "year", "number");

-- AddForeignKey
ALTER TABLE "certificate_issues" ADD CONSTRAINT "certificate_issues_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_issues" ADD CONSTRAINT "certificate_issues_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_certificates" ADD CONSTRAINT "initiative_certificates_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_certificates" ADD CONSTRAINT "initiative_certificates_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "certificate_issues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_certificates" ADD CONSTRAINT "initiative_certificates_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_certificates" ADD CONSTRAINT "initiative_certificates_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE certificate_issues ADD CONSTRAINT certificate_issues_year CHECK (year = extract(year FROM "issuedOn"));
ALTER TABLE certificate_issues ADD CONSTRAINT certificate_issues_words CHECK (
  char_length("signerPost") BETWEEN 1 AND 120 AND char_length("signerName") BETWEEN 1 AND 120);
ALTER TABLE initiative_certificates ADD CONSTRAINT initiative_certificates_number CHECK (number >= 1);
ALTER TABLE initiative_certificates ADD CONSTRAINT initiative_certificates_words CHECK (
  char_length(summary) BETWEEN 1 AND 300 AND char_length(benefit) <= 200 AND char_length("decisionNumber") BETWEEN 1 AND 100
  AND char_length("decidedBy") BETWEEN 1 AND 250 AND char_length("revokedReason") <= 1000);
-- Out of force: with the day and the reason, and only then.
ALTER TABLE initiative_certificates ADD CONSTRAINT initiative_certificates_revoked CHECK (
  ("revokedOn" IS NULL) = ("revokedReason" IS NULL) AND "revokedReason" <> '');
-- One certificate in force for each author of an initiative.
CREATE UNIQUE INDEX initiative_certificates_in_force ON initiative_certificates ("initiativeId", "staffId")
  WHERE "revokedOn" IS NULL;

-- The book: a certificate is of an author, of the body and year of its issue; its line never changes hands and never leaves.
CREATE FUNCTION initiative_certificates_book() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'certificate %: a line of the book stays', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF (NEW."organisationId", NEW.year, NEW.number, NEW."issueId", NEW."initiativeId", NEW."staffId")
      IS DISTINCT FROM (OLD."organisationId", OLD.year, OLD.number, OLD."issueId", OLD."initiativeId", OLD."staffId") THEN
      RAISE EXCEPTION 'certificate %: number and holder stay', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM certificate_issues i WHERE i.id = NEW."issueId" AND i."organisationId" = NEW."organisationId" AND i.year = NEW.year) THEN
    RAISE EXCEPTION 'certificate %: another body or year than its issue', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM initiatives i JOIN initiative_authors a ON a."initiativeId" = i.id
    WHERE i.id = NEW."initiativeId" AND i."organisationId" = NEW."organisationId" AND a."staffId" = NEW."staffId") THEN
    RAISE EXCEPTION 'certificate %: the holder is no author', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.number > 1 AND NOT EXISTS (
    SELECT FROM initiative_certificates c
    WHERE c."organisationId" = NEW."organisationId" AND c.year = NEW.year AND c.number = NEW.number - 1) THEN
    RAISE EXCEPTION 'certificate %: the number before it is missing', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_certificates_book BEFORE INSERT OR UPDATE OR DELETE ON initiative_certificates
  FOR EACH ROW EXECUTE FUNCTION initiative_certificates_book();
