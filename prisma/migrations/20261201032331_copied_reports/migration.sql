-- CreateEnum
CREATE TYPE "CopyVerdict" AS ENUM ('NOT_COPIED', 'COPIED');

-- CreateTable
CREATE TABLE "report_fingerprints" (
    "key" BIGINT NOT NULL,
    "subjectId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,

    CONSTRAINT "report_fingerprints_pkey" PRIMARY KEY ("key","subjectId","nominationId")
);

-- CreateTable
CREATE TABLE "report_comparisons" (
    "nominationId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "verdict" "CopyVerdict" NOT NULL,
    "reason" TEXT NOT NULL,
    "judgedById" UUID NOT NULL,
    "judgedAt" TIMESTAMPTZ(3) NOT NULL,
    "judgedShareBasisPoints" INTEGER NOT NULL,
    "judgedTexts" TEXT NOT NULL,

    CONSTRAINT "report_comparisons_pkey" PRIMARY KEY ("nominationId","otherId")
);

-- CreateIndex
CREATE INDEX "report_fingerprints_nominationId_idx" ON "report_fingerprints"("nominationId");

-- CreateIndex
CREATE INDEX "report_comparisons_otherId_idx" ON "report_comparisons"("otherId");

-- CreateIndex
CREATE INDEX "report_comparisons_organisationId_idx" ON "report_comparisons"("organisationId");

-- CreateIndex
CREATE INDEX "report_comparisons_judgedById_idx" ON "report_comparisons"("judgedById");

-- AddForeignKey
ALTER TABLE "report_fingerprints" ADD CONSTRAINT "report_fingerprints_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "achievement_reports"("nominationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comparisons" ADD CONSTRAINT "report_comparisons_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "achievement_reports"("nominationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comparisons" ADD CONSTRAINT "report_comparisons_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "achievement_reports"("nominationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comparisons" ADD CONSTRAINT "report_comparisons_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comparisons" ADD CONSTRAINT "report_comparisons_judgedById_fkey" FOREIGN KEY ("judgedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE report_comparisons ADD CONSTRAINT report_comparisons_of_two CHECK ("nominationId" <> "otherId");
ALTER TABLE report_comparisons ADD CONSTRAINT report_comparisons_judged
  CHECK (reason <> '' AND char_length(reason) <= 1000 AND "judgedShareBasisPoints" BETWEEN 0 AND 10000 AND "judgedTexts" <> '');

-- Two reports of one body, and nobody judges the own one or one that was copied from the own.
CREATE FUNCTION report_comparisons_between() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM achievement_reports r
      WHERE r."nominationId" IN (NEW."nominationId", NEW."otherId") AND r."organisationId" = NEW."organisationId") <> 2 THEN
    RAISE EXCEPTION 'report %: compared with one of another body', NEW."nominationId" USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM nominations n JOIN accounts a ON a."staffId" = n."staffId"
    WHERE n.id IN (NEW."nominationId", NEW."otherId") AND a.id = NEW."judgedById") THEN
    RAISE EXCEPTION 'report %: nobody judges copies of the own one', NEW."nominationId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'report_comparisons_judged_by_others';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_comparisons_between BEFORE INSERT OR UPDATE ON report_comparisons
  FOR EACH ROW EXECUTE FUNCTION report_comparisons_between();

-- ── Fingerprints ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- What is compared of a report, in the order of the form, with every number the same: a copy comes with other figures.
CREATE FUNCTION report_story(texts jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace(concat_ws(E'\n', texts ->> 'SERVICE', texts ->> 'RESULTS', texts ->> 'REFORMS', texts ->> 'MEASURES',
    texts ->> 'WELFARE', texts ->> 'PARTY_WORK', texts ->> 'DEED', texts ->> 'CAMPAIGN_RESULTS', texts ->> 'CONTRIBUTION'),
    '[0-9]+', '0', 'g');

-- A report is nobody's but its writers' until it is handed in, confirmed or sent with its line.
CREATE FUNCTION report_keep_fingerprints(report uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM report_fingerprints WHERE "nominationId" = report;
  INSERT INTO report_fingerprints (key, "subjectId", "nominationId")
    SELECT f.key, coalesce(n."staffId", n."collectiveId", n."otherSubjectId"), r."nominationId"
    FROM achievement_reports r JOIN nominations n ON n.id = r."nominationId",
      initiative_fingerprints_of(report_story(r.texts), r."organisationId") f
    WHERE r."nominationId" = report AND (r.status <> 'WRITING' OR EXISTS (
      SELECT FROM achievement_report_versions v WHERE v."nominationId" = r."nominationId" AND v.cause = 'SENT'));
END $$;

CREATE FUNCTION achievement_reports_keep_fingerprints() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM report_keep_fingerprints(NEW."nominationId");
  RETURN NULL;
END $$;
CREATE TRIGGER achievement_reports_handed_in_prints AFTER INSERT ON achievement_reports
  FOR EACH ROW WHEN (NEW.status <> 'WRITING') EXECUTE FUNCTION achievement_reports_keep_fingerprints();
CREATE TRIGGER achievement_reports_changed_prints AFTER UPDATE OF texts, status ON achievement_reports
  FOR EACH ROW WHEN (NEW.texts <> OLD.texts OR (NEW.status = 'WRITING') <> (OLD.status = 'WRITING'))
  EXECUTE FUNCTION achievement_reports_keep_fingerprints();
-- What was handed in has its fingerprints already; what is sent as it was written gets them now.
CREATE TRIGGER achievement_report_versions_sent_prints AFTER INSERT ON achievement_report_versions
  FOR EACH ROW WHEN (NEW.cause = 'SENT') EXECUTE FUNCTION achievement_reports_keep_fingerprints();

-- What was there before this table.
SELECT report_keep_fingerprints("nominationId") FROM achievement_reports;
