-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('WRITING', 'HANDED_IN', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "ReportVersionCause" AS ENUM ('CONFIRMED', 'SENT');

-- CreateTable
CREATE TABLE "achievement_reports" (
    "nominationId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'WRITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "askedAt" TIMESTAMPTZ(3),
    "askedNote" TEXT NOT NULL DEFAULT '',
    "handedInAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,
    "updatedById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "achievement_reports_pkey" PRIMARY KEY ("nominationId")
);

-- CreateTable
CREATE TABLE "achievement_report_versions" (
    "nominationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "cause" "ReportVersionCause" NOT NULL,
    "regime" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "keptById" UUID NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "achievement_report_versions_pkey" PRIMARY KEY ("nominationId","ordinal")
);

-- CreateIndex
CREATE INDEX "achievement_reports_organisationId_idx" ON "achievement_reports"("organisationId");

-- CreateIndex
CREATE INDEX "achievement_reports_confirmedById_idx" ON "achievement_reports"("confirmedById");

-- CreateIndex
CREATE INDEX "achievement_reports_updatedById_idx" ON "achievement_reports"("updatedById");

-- CreateIndex
CREATE INDEX "achievement_report_versions_keptById_idx" ON "achievement_report_versions"("keptById");

-- AddForeignKey
ALTER TABLE "achievement_reports" ADD CONSTRAINT "achievement_reports_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_reports" ADD CONSTRAINT "achievement_reports_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_reports" ADD CONSTRAINT "achievement_reports_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_report_versions" ADD CONSTRAINT "achievement_report_versions_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "achievement_reports"("nominationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_report_versions" ADD CONSTRAINT "achievement_report_versions_keptById_fkey" FOREIGN KEY ("keptById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE achievement_reports ADD CONSTRAINT achievement_reports_texts
  CHECK (jsonb_typeof(texts) = 'object' AND octet_length(texts::text) <= 600000 AND char_length("askedNote") <= 1000);
ALTER TABLE achievement_reports ADD CONSTRAINT achievement_reports_confirmed
  CHECK ((status = 'CONFIRMED') = ("confirmedAt" IS NOT NULL AND "confirmedById" IS NOT NULL));
-- Only somebody who was asked hands in.
ALTER TABLE achievement_reports ADD CONSTRAINT achievement_reports_handed_in
  CHECK (status <> 'HANDED_IN' OR ("askedAt" IS NOT NULL AND "handedInAt" IS NOT NULL));
ALTER TABLE achievement_report_versions ADD CONSTRAINT achievement_report_versions_whole
  CHECK (ordinal >= 1 AND jsonb_typeof(texts) = 'object' AND jsonb_typeof(facts) = 'object' AND regime IN ('A', 'B1', 'B2', 'B3'));

-- A report is of the body of its line, and changes only while the line is at its desk: what was sent is read as it was sent.
CREATE FUNCTION keep_achievement_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM nominations n WHERE n.id = NEW."nominationId" AND n."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'report %: its line is of another body', NEW."nominationId" USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM nominations n WHERE n.id = NEW."nominationId" AND n.status IN ('DRAFT', 'RETURNED')) THEN
    RAISE EXCEPTION 'report %: its line was sent and it does not change', NEW."nominationId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'achievement_reports_stay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER achievement_reports_stay BEFORE INSERT OR UPDATE ON achievement_reports
  FOR EACH ROW EXECUTE FUNCTION keep_achievement_report();

-- Who was nominated confirms no report about the own achievements.
CREATE FUNCTION check_report_confirmed_by_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."confirmedById" IS NOT NULL AND EXISTS (
    SELECT FROM nominations n JOIN accounts a ON a."staffId" = n."staffId"
    WHERE n.id = NEW."nominationId" AND a.id = NEW."confirmedById") THEN
    RAISE EXCEPTION 'report %: nobody confirms the own one', NEW."nominationId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'achievement_reports_confirmed_by_others';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER achievement_reports_confirmed_by_others BEFORE INSERT OR UPDATE OF "confirmedById" ON achievement_reports
  FOR EACH ROW EXECUTE FUNCTION check_report_confirmed_by_others();

-- Versions are history.
CREATE FUNCTION keep_achievement_report_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'version % of report % does not change', OLD.ordinal, OLD."nominationId"
    USING ERRCODE = 'check_violation', CONSTRAINT = 'achievement_report_versions_stay';
END $$;
CREATE TRIGGER achievement_report_versions_stay BEFORE UPDATE ON achievement_report_versions
  FOR EACH ROW EXECUTE FUNCTION keep_achievement_report_version();
