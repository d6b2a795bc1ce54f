-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');

-- CreateEnum
CREATE TYPE "RegistrationPart" AS ENUM ('TITLES', 'CONTENT', 'MEASURES', 'PLEDGES');

-- AlterTable
ALTER TABLE "emulation_registrations" ADD COLUMN     "sheetId" UUID;

-- CreateTable
CREATE TABLE "registration_sheets" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "staffId" UUID,
    "collectiveId" UUID,
    "status" "RegistrationStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "titles" "AwardCode"[],
    "content" TEXT NOT NULL DEFAULT '',
    "measures" TEXT NOT NULL DEFAULT '',
    "pledges" JSONB NOT NULL DEFAULT '[]',
    "isLate" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "returnedReason" TEXT,
    "returnedParts" "RegistrationPart"[],
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "changeReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_sheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_pledges" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "thematicMovementId" UUID NOT NULL,
    "commitments" TEXT[],
    "pledgedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "registration_pledges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_rounds" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "changesUntil" DATE,
    "ground" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "registration_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_windows" (
    "id" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "untilDay" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_windows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_reminders" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "onDay" DATE NOT NULL,
    "remindedById" UUID NOT NULL,
    "remindedAt" TIMESTAMPTZ(3) NOT NULL,
    "byMail" BOOLEAN NOT NULL,

    CONSTRAINT "registration_reminders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "registration_sheets_organisationId_year_status_idx" ON "registration_sheets"("organisationId", "year", "status");

-- CreateIndex
CREATE INDEX "registration_sheets_submittedById_idx" ON "registration_sheets"("submittedById");

-- CreateIndex
CREATE INDEX "registration_sheets_approvedById_idx" ON "registration_sheets"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "registration_sheets_staffId_year_key" ON "registration_sheets"("staffId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "registration_sheets_collectiveId_year_key" ON "registration_sheets"("collectiveId", "year");

-- CreateIndex
CREATE INDEX "registration_pledges_sheetId_idx" ON "registration_pledges"("sheetId");

-- CreateIndex
CREATE INDEX "registration_pledges_thematicMovementId_pledgedOn_idx" ON "registration_pledges"("thematicMovementId", "pledgedOn");

-- CreateIndex
CREATE UNIQUE INDEX "registration_rounds_organisationId_year_key" ON "registration_rounds"("organisationId", "year");

-- CreateIndex
CREATE INDEX "registration_windows_departmentId_year_idx" ON "registration_windows"("departmentId", "year");

-- CreateIndex
CREATE INDEX "registration_windows_openedById_idx" ON "registration_windows"("openedById");

-- CreateIndex
CREATE INDEX "registration_reminders_remindedById_idx" ON "registration_reminders"("remindedById");

-- CreateIndex
CREATE UNIQUE INDEX "registration_reminders_staffId_year_onDay_key" ON "registration_reminders"("staffId", "year", "onDay");

-- CreateIndex
CREATE INDEX "emulation_registrations_sheetId_idx" ON "emulation_registrations"("sheetId");

-- AddForeignKey
ALTER TABLE "emulation_registrations" ADD CONSTRAINT "emulation_registrations_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "registration_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sheets" ADD CONSTRAINT "registration_sheets_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sheets" ADD CONSTRAINT "registration_sheets_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sheets" ADD CONSTRAINT "registration_sheets_collectiveId_fkey" FOREIGN KEY ("collectiveId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sheets" ADD CONSTRAINT "registration_sheets_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sheets" ADD CONSTRAINT "registration_sheets_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_pledges" ADD CONSTRAINT "registration_pledges_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "registration_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_pledges" ADD CONSTRAINT "registration_pledges_thematicMovementId_fkey" FOREIGN KEY ("thematicMovementId") REFERENCES "thematic_movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_rounds" ADD CONSTRAINT "registration_rounds_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_windows" ADD CONSTRAINT "registration_windows_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_windows" ADD CONSTRAINT "registration_windows_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_reminders" ADD CONSTRAINT "registration_reminders_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_reminders" ADD CONSTRAINT "registration_reminders_remindedById_fkey" FOREIGN KEY ("remindedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_one_subject CHECK (num_nonnulls("staffId", "collectiveId") = 1);
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_lengths
  CHECK (char_length(content) <= 2000 AND char_length(measures) <= 2000 AND char_length("returnedReason") <= 1000
    AND char_length("changeReason") <= 1000);
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_sent
  CHECK (status = 'DRAFT' OR ("submittedAt" IS NOT NULL AND cardinality(titles) > 0));
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_returned
  CHECK (status <> 'RETURNED' OR ("returnedReason" <> '' AND cardinality("returnedParts") > 0));
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_approved CHECK (status <> 'APPROVED' OR "approvedAt" IS NOT NULL);
-- Whoever sent a sheet is never the one who passes it.
ALTER TABLE registration_sheets ADD CONSTRAINT registration_sheets_four_eyes
  CHECK (status <> 'APPROVED' OR "submittedById" IS NULL OR "submittedById" <> "approvedById");
ALTER TABLE registration_pledges ADD CONSTRAINT registration_pledges_period CHECK ("endedOn" IS NULL OR "endedOn" >= "pledgedOn");
CREATE UNIQUE INDEX registration_pledges_one_at_a_time ON registration_pledges("sheetId", "thematicMovementId") WHERE "endedOn" IS NULL;
ALTER TABLE registration_rounds ADD CONSTRAINT registration_rounds_days
  CHECK (EXTRACT(YEAR FROM "dueOn") = year AND ("changesUntil" IS NULL OR ("changesUntil" >= "dueOn" AND EXTRACT(YEAR FROM "changesUntil") = year)));
ALTER TABLE registration_rounds ADD CONSTRAINT registration_rounds_ground CHECK (char_length(btrim(ground)) BETWEEN 1 AND 500);
ALTER TABLE registration_windows ADD CONSTRAINT registration_windows_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 1000);

-- An approved registration is about the subject and the year of its sheet.
CREATE FUNCTION registration_outcome_fits_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sheetId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM registration_sheets s WHERE s.id = NEW."sheetId" AND s.year = NEW.year
      AND s."staffId" IS NOT DISTINCT FROM NEW."staffId" AND s."collectiveId" IS NOT DISTINCT FROM NEW."departmentId"
  ) THEN
    RAISE EXCEPTION 'a registration belongs to another sheet' USING ERRCODE = 'check_violation', CONSTRAINT = 'emulation_registrations_of_sheet';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER emulation_registrations_of_sheet BEFORE INSERT OR UPDATE ON emulation_registrations
  FOR EACH ROW EXECUTE FUNCTION registration_outcome_fits_sheet();

-- ── What was registered before there were sheets ─────────────────────────────────────────────────────────────────────
-- Each subject and year gets the approved sheet that its registrations would have come from.
INSERT INTO registration_sheets (id, "organisationId", year, "staffId", "collectiveId", status, titles, "submittedAt", "approvedAt", "createdAt", "updatedAt")
SELECT gen_random_uuid(), coalesce(s."organisationId", d."organisationId"), r.year, r."staffId", r."departmentId", 'APPROVED',
  array_agg(r."awardCode" ORDER BY r."awardCode"), min(r."registeredOn"), min(r."registeredOn"), min(r."registeredOn"), min(r."registeredOn")
FROM emulation_registrations r
LEFT JOIN staff s ON s.id = r."staffId"
LEFT JOIN departments d ON d.id = r."departmentId"
GROUP BY 2, r.year, r."staffId", r."departmentId";
UPDATE emulation_registrations r SET "sheetId" = s.id
FROM registration_sheets s
WHERE s.year = r.year AND s."staffId" IS NOT DISTINCT FROM r."staffId" AND s."collectiveId" IS NOT DISTINCT FROM r."departmentId";
