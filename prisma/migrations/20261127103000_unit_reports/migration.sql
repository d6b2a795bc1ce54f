-- CreateEnum
CREATE TYPE "ReportRequestStatus" AS ENUM ('OPEN', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "UnitReportStatus" AS ENUM ('ASKED', 'DRAFT', 'SENT', 'RETURNED', 'RECEIVED');

-- CreateTable
CREATE TABLE "report_requests" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "questions" TEXT[],
    "status" "ReportRequestStatus" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledReason" TEXT,

    CONSTRAINT "report_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_reports" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "status" "UnitReportStatus" NOT NULL DEFAULT 'ASKED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" TEXT[],
    "sentAnswers" TEXT[],
    "sentAt" TIMESTAMPTZ(3),
    "sentById" UUID,
    "receivedAt" TIMESTAMPTZ(3),
    "receivedById" UUID,
    "returnedReason" TEXT,
    "remindedOn" DATE,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_requests_organisationId_year_askedAt_id_idx" ON "report_requests"("organisationId", "year", "askedAt", "id");

-- CreateIndex
CREATE INDEX "unit_reports_departmentId_status_idx" ON "unit_reports"("departmentId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "unit_reports_requestId_departmentId_key" ON "unit_reports"("requestId", "departmentId");

-- AddForeignKey
ALTER TABLE "report_requests" ADD CONSTRAINT "report_requests_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_reports" ADD CONSTRAINT "unit_reports_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "report_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_reports" ADD CONSTRAINT "unit_reports_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE report_requests ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE report_requests ADD CONSTRAINT report_requests_period CHECK ("periodTo" >= "periodFrom");
ALTER TABLE report_requests ADD CONSTRAINT report_requests_lengths
  CHECK (char_length(title) BETWEEN 1 AND 250 AND cardinality(questions) BETWEEN 1 AND 20);
ALTER TABLE report_requests ADD CONSTRAINT report_requests_cancelled CHECK ((status = 'CANCELLED') = ("cancelledReason" IS NOT NULL));

-- Whoever folds a title for the search; tables with a title of their own share it.
CREATE FUNCTION fill_folded_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."foldedTitle" := fold_text(NEW.title);
  RETURN NEW;
END $$;
CREATE TRIGGER report_requests_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON report_requests
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

-- What was sent has its moment and sender, what was received too; a division reports to its own body only.
ALTER TABLE unit_reports ADD CONSTRAINT unit_reports_sent CHECK (
  CASE WHEN status IN ('SENT', 'RETURNED', 'RECEIVED') THEN "sentAt" IS NOT NULL AND "sentById" IS NOT NULL
       ELSE "sentAt" IS NULL END);
ALTER TABLE unit_reports ADD CONSTRAINT unit_reports_received CHECK ((status = 'RECEIVED') = ("receivedAt" IS NOT NULL));
ALTER TABLE unit_reports ADD CONSTRAINT unit_reports_returned CHECK (status <> 'RETURNED' OR "returnedReason" IS NOT NULL);

CREATE FUNCTION unit_reports_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM report_requests r JOIN departments d ON d."organisationId" = r."organisationId"
     WHERE r.id = NEW."requestId" AND d.id = NEW."departmentId"
  ) THEN
    RAISE EXCEPTION 'unit report %: the division is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_reports_same_body BEFORE INSERT OR UPDATE OF "requestId", "departmentId" ON unit_reports
  FOR EACH ROW EXECUTE FUNCTION unit_reports_same_body();
