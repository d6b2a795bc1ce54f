-- CreateEnum
CREATE TYPE "SpreadingStatus" AS ENUM ('WAITING', 'APPLIES', 'NOT_YET');

-- CreateTable
CREATE TABLE "initiative_uses" (
    "nominationId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "awardCode" "AwardCode" NOT NULL,
    "year" INTEGER NOT NULL,

    CONSTRAINT "initiative_uses_pkey" PRIMARY KEY ("nominationId","initiativeId")
);

-- CreateTable
CREATE TABLE "initiative_spreadings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "answerBy" DATE NOT NULL,
    "status" "SpreadingStatus" NOT NULL DEFAULT 'WAITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reason" TEXT,
    "reuseId" UUID,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "initiative_spreadings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "initiative_uses_initiativeId_idx" ON "initiative_uses"("initiativeId");

-- CreateIndex
CREATE INDEX "initiative_uses_staffId_idx" ON "initiative_uses"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_spreadings_reuseId_key" ON "initiative_spreadings"("reuseId");

-- CreateIndex
CREATE INDEX "initiative_spreadings_departmentId_status_idx" ON "initiative_spreadings"("departmentId", "status");

-- CreateIndex
CREATE INDEX "initiative_spreadings_organisationId_idx" ON "initiative_spreadings"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_spreadings_entryId_departmentId_key" ON "initiative_spreadings"("entryId", "departmentId");

-- AddForeignKey
ALTER TABLE "initiative_uses" ADD CONSTRAINT "initiative_uses_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_uses" ADD CONSTRAINT "initiative_uses_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_uses" ADD CONSTRAINT "initiative_uses_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_spreadings" ADD CONSTRAINT "initiative_spreadings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_spreadings" ADD CONSTRAINT "initiative_spreadings_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "library_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_spreadings" ADD CONSTRAINT "initiative_spreadings_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_spreadings" ADD CONSTRAINT "initiative_spreadings_reuseId_fkey" FOREIGN KEY ("reuseId") REFERENCES "initiative_reuses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Titles served ────────────────────────────────────────────────────────────────────────────────────────────────────
-- A dossier rests on the initiatives that its met conditions name, as they were kept when it was sent.
CREATE FUNCTION nominations_keep_uses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM initiative_uses WHERE "nominationId" = NEW.id;
  END IF;
  IF NEW.assessment IS NOT NULL AND NEW."staffId" IS NOT NULL THEN
    INSERT INTO initiative_uses ("nominationId", "initiativeId", "staffId", "awardCode", year)
      SELECT DISTINCT NEW.id, i.id, NEW."staffId", NEW."awardCode", NEW.year
      FROM jsonb_path_query(NEW.assessment, '$.findings[*] ? (@.outcome == "MET").sources[*] ? (@.kind == "INITIATIVE")') s
      JOIN initiatives i ON i.id::text = s ->> 'id' AND i."organisationId" = NEW."organisationId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER nominations_keep_uses AFTER INSERT OR UPDATE OF assessment, "staffId", "awardCode", year ON nominations
  FOR EACH ROW EXECUTE FUNCTION nominations_keep_uses();

-- What was sent before this table.
INSERT INTO initiative_uses ("nominationId", "initiativeId", "staffId", "awardCode", year)
  SELECT DISTINCT n.id, i.id, n."staffId", n."awardCode", n.year
  FROM nominations n
  CROSS JOIN LATERAL jsonb_path_query(n.assessment, '$.findings[*] ? (@.outcome == "MET").sources[*] ? (@.kind == "INITIATIVE")') s
  JOIN initiatives i ON i.id::text = s ->> 'id' AND i."organisationId" = n."organisationId"
  WHERE n."staffId" IS NOT NULL;

-- ── Spreading ────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_spreadings ADD CONSTRAINT initiative_spreadings_lengths CHECK (
  char_length(note) <= 2000 AND char_length(reason) <= 1000);
ALTER TABLE initiative_spreadings ADD CONSTRAINT initiative_spreadings_answered CHECK (
  CASE status
    WHEN 'WAITING' THEN "answeredAt" IS NULL AND "answeredById" IS NULL AND reason IS NULL AND "reuseId" IS NULL
    WHEN 'APPLIES' THEN "answeredAt" IS NOT NULL AND "answeredById" IS NOT NULL AND "reuseId" IS NOT NULL
    ELSE "answeredAt" IS NOT NULL AND "answeredById" IS NOT NULL AND reason <> '' AND "reuseId" IS NULL
  END);

CREATE FUNCTION initiative_spreadings_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM library_entries e WHERE e.id = NEW."entryId" AND e."organisationId" = NEW."organisationId")
    OR NOT EXISTS (SELECT FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" = NEW."organisationId")
    OR (NEW."reuseId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM initiative_reuses r
      WHERE r.id = NEW."reuseId" AND r."entryId" = NEW."entryId" AND r."departmentId" = NEW."departmentId")) THEN
    RAISE EXCEPTION 'spreading %: entry, division or reuse does not belong together', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_spreadings_same_body BEFORE INSERT OR UPDATE OF "organisationId", "entryId", "departmentId", "reuseId"
  ON initiative_spreadings FOR EACH ROW EXECUTE FUNCTION initiative_spreadings_same_body();
