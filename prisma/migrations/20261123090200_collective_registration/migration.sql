-- Titles of collectives ask for a registration too (Luật TĐKT 2003 Điều 10(1)b): a department registers like a person.
ALTER TABLE "emulation_registrations" ALTER COLUMN "staffId" DROP NOT NULL;
ALTER TABLE "emulation_registrations" ADD COLUMN "departmentId" UUID;
CREATE UNIQUE INDEX "emulation_registrations_departmentId_year_awardCode_key" ON "emulation_registrations"("departmentId", "year", "awardCode");
ALTER TABLE "emulation_registrations" ADD CONSTRAINT "emulation_registrations_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE emulation_registrations ADD CONSTRAINT emulation_registrations_one_subject CHECK (num_nonnulls("staffId", "departmentId") = 1);
