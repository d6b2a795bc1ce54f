-- AlterTable
ALTER TABLE "decision_lines" ADD COLUMN "checkCode" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateTable
CREATE TABLE "award_certificate_prints" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "stockName" TEXT NOT NULL DEFAULT '',
    "offsetXHalfMm" INTEGER NOT NULL DEFAULT 0,
    "offsetYHalfMm" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "printedById" UUID NOT NULL,
    "printedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_certificate_prints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_certificate_print_lines" (
    "printId" UUID NOT NULL,
    "decisionLineId" UUID NOT NULL,

    CONSTRAINT "award_certificate_print_lines_pkey" PRIMARY KEY ("printId","decisionLineId")
);

-- CreateIndex
CREATE INDEX "award_certificate_prints_organisationId_stockName_printedAt_idx" ON "award_certificate_prints"("organisationId", "stockName", "printedAt");

-- CreateIndex
CREATE INDEX "award_certificate_prints_decisionId_idx" ON "award_certificate_prints"("decisionId");

-- CreateIndex
CREATE INDEX "award_certificate_prints_printedById_idx" ON "award_certificate_prints"("printedById");

-- CreateIndex
CREATE INDEX "award_certificate_print_lines_decisionLineId_idx" ON "award_certificate_print_lines"("decisionLineId");

-- CreateIndex
CREATE UNIQUE INDEX "decision_lines_checkCode_key" ON "decision_lines"("checkCode");

-- AddForeignKey
ALTER TABLE "award_certificate_prints" ADD CONSTRAINT "award_certificate_prints_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_certificate_prints" ADD CONSTRAINT "award_certificate_prints_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_certificate_prints" ADD CONSTRAINT "award_certificate_prints_printedById_fkey" FOREIGN KEY ("printedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_certificate_print_lines" ADD CONSTRAINT "award_certificate_print_lines_printId_fkey" FOREIGN KEY ("printId") REFERENCES "award_certificate_prints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_certificate_print_lines" ADD CONSTRAINT "award_certificate_print_lines_decisionLineId_fkey" FOREIGN KEY ("decisionLineId") REFERENCES "decision_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- Text is moved by 30 mm at most, and only on stock: a sheet that is printed whole stands where it stands.
ALTER TABLE award_certificate_prints ADD CONSTRAINT award_certificate_prints_offsets CHECK (
  "offsetXHalfMm" BETWEEN -60 AND 60 AND "offsetYHalfMm" BETWEEN -60 AND 60
  AND ("stockName" <> '' OR ("offsetXHalfMm" = 0 AND "offsetYHalfMm" = 0)));
ALTER TABLE award_certificate_prints ADD CONSTRAINT award_certificate_prints_words CHECK (
  char_length("stockName") <= 60 AND char_length(reason) <= 300);

-- Certificates are of an issued decision of the same body; what was printed stays told.
CREATE FUNCTION award_certificate_prints_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'award certificate print %: what was printed stays told', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM decisions d
    WHERE d.id = NEW."decisionId" AND d."organisationId" = NEW."organisationId" AND d.status = 'ISSUED') THEN
    RAISE EXCEPTION 'award certificate print %: no issued decision of the body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_certificate_prints_stay BEFORE INSERT OR UPDATE OR DELETE ON award_certificate_prints
  FOR EACH ROW EXECUTE FUNCTION award_certificate_prints_stay();

CREATE FUNCTION award_certificate_print_lines_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'award certificate print %: what was printed stays told', OLD."printId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM award_certificate_prints p JOIN decision_lines l ON l."decisionId" = p."decisionId"
    WHERE p.id = NEW."printId" AND l.id = NEW."decisionLineId") THEN
    RAISE EXCEPTION 'award certificate print %: a line of another decision', NEW."printId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_certificate_print_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON award_certificate_print_lines
  FOR EACH ROW EXECUTE FUNCTION award_certificate_print_lines_stay();
