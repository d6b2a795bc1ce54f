-- CreateEnum
CREATE TYPE "BenefitStatus" AS ENUM ('WAITING', 'REPORTED', 'RETURNED', 'CONFIRMED');

-- CreateTable
CREATE TABLE "benefit_checks" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "months" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "BenefitStatus" NOT NULL DEFAULT 'WAITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "amount" BIGINT,
    "words" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "reportedById" UUID,
    "reportedAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "benefit_checks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "benefit_checks_organisationId_dueOn_id_idx" ON "benefit_checks"("organisationId", "dueOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "benefit_checks_initiativeId_months_key" ON "benefit_checks"("initiativeId", "months");

-- AddForeignKey
ALTER TABLE "benefit_checks" ADD CONSTRAINT "benefit_checks_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_checks" ADD CONSTRAINT "benefit_checks_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE benefit_checks ADD CONSTRAINT benefit_checks_texts CHECK (
  months BETWEEN 1 AND 60 AND amount BETWEEN 1 AND 1000000000000
  AND char_length(words) <= 4000 AND char_length(evidence) <= 500 AND char_length(reason) BETWEEN 1 AND 1000);
-- What was told has its words and who told it; what was answered, who answered it; what was returned, why.
ALTER TABLE benefit_checks ADD CONSTRAINT benefit_checks_told CHECK (
  CASE status
    WHEN 'WAITING' THEN words = '' AND num_nonnulls(amount, reason, "reportedById", "reportedAt", "answeredById", "answeredAt") = 0
    ELSE words <> '' AND num_nonnulls("reportedById", "reportedAt") = 2
      AND num_nonnulls("answeredById", "answeredAt") = CASE status WHEN 'REPORTED' THEN 0 ELSE 2 END
      AND (reason IS NOT NULL) = (status = 'RETURNED')
  END);

-- A check is of an initiative of its body; what is confirmed stands.
CREATE FUNCTION benefit_checks_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.status = 'CONFIRMED'
    OR (NEW.id, NEW."organisationId", NEW."initiativeId", NEW.months) IS DISTINCT FROM (OLD.id, OLD."organisationId", OLD."initiativeId", OLD.months)) THEN
    RAISE EXCEPTION 'benefit check %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM initiatives i WHERE i.id = NEW."initiativeId" AND i."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'benefit check %: its initiative is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER benefit_checks_stand BEFORE INSERT OR UPDATE ON benefit_checks
  FOR EACH ROW EXECUTE FUNCTION benefit_checks_stand();

-- The checks of one recognition by the body itself: so many months after the decision as the body has set for that day, else after 6 and
-- 12. The same id for the same check at every load (shaped as a UUID of version 8), so that links stay good.
CREATE FUNCTION make_benefit_checks(initiative uuid, decided date) RETURNS void LANGUAGE sql AS $$
  INSERT INTO benefit_checks (id, "organisationId", "initiativeId", months, "dueOn")
  SELECT overlay(overlay(md5(i.id || ' benefit ' || m.months) placing '8' from 13 for 1) placing 'a' from 17 for 1)::uuid,
    i."organisationId", i.id, m.months, (decided + make_interval(months => m.months))::date
  FROM initiatives i, LATERAL (
    SELECT jsonb_array_elements_text(coalesce((
      SELECT s.value FROM organisation_settings s
      WHERE s."organisationId" = i."organisationId" AND s.key = 'initiativeBenefitMonths'
        AND s."validFrom" <= decided AND (s."validTo" IS NULL OR s."validTo" >= decided)
      ORDER BY s."validFrom" DESC LIMIT 1), '[6, 12]'::jsonb))::int AS months) m
  WHERE i.id = initiative
  ON CONFLICT ("initiativeId", months) DO NOTHING
$$;

-- A corrected decision day moves what nobody has told of yet; a recognition taken out takes it away.
CREATE FUNCTION recognition_asks_benefit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.scope = 'GRASSROOTS' THEN
    DELETE FROM benefit_checks WHERE "initiativeId" = OLD."initiativeId" AND status = 'WAITING';
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.scope = 'GRASSROOTS' THEN
    PERFORM make_benefit_checks(NEW."initiativeId", NEW."decidedOn");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER recognition_asks_benefit AFTER INSERT OR DELETE OR UPDATE OF scope, "decidedOn", "initiativeId" ON initiative_recognitions
  FOR EACH ROW EXECUTE FUNCTION recognition_asks_benefit();

-- What was recognised before: asked for as if it had been known then, where a year has not passed since its last check.
SELECT make_benefit_checks(r."initiativeId", r."decidedOn")
FROM initiative_recognitions r
WHERE r.scope = 'GRASSROOTS' AND r."decidedOn" >= current_date - interval '1 year';
