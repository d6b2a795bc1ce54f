-- CreateTable
CREATE TABLE "registration_revisions" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "titles" "AwardCode"[],
    "content" TEXT NOT NULL,
    "measures" TEXT NOT NULL,
    "pledges" JSONB NOT NULL,

    CONSTRAINT "registration_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "registration_revisions_sheetId_replacedAt_idx" ON "registration_revisions"("sheetId", "replacedAt");

-- AddForeignKey
ALTER TABLE "registration_revisions" ADD CONSTRAINT "registration_revisions_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "registration_sheets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE registration_revisions ADD CONSTRAINT registration_revisions_reasoned CHECK (btrim(reason) <> '');
-- What was approved once stays as it was.
CREATE TRIGGER registration_revisions_are_history BEFORE UPDATE ON registration_revisions
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
