-- CreateEnum
CREATE TYPE "RegisteredPaper" AS ENUM ('DECISION', 'SUBMISSION', 'RECOGNITION', 'RECOGNITION_REVOCATION', 'AWARD_REVOCATION');

-- CreateTable
CREATE TABLE "registered_numbers" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sign" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "paper" "RegisteredPaper" NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registered_numbers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "registered_numbers_organisationId_year_sign_number_key" ON "registered_numbers"("organisationId", "year", "sign", "number");

-- CreateIndex
CREATE INDEX "registered_numbers_objectId_idx" ON "registered_numbers"("objectId");

-- AddForeignKey
ALTER TABLE "registered_numbers" ADD CONSTRAINT "registered_numbers_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE registered_numbers
  ADD CONSTRAINT registered_numbers_within CHECK (number BETWEEN 1 AND 99999),
  ADD CONSTRAINT registered_numbers_of_its_year CHECK (year = EXTRACT(YEAR FROM "issuedOn"));

-- What has a number already, the papers made in the system first: of two that bear one number the later stays as it was written.
INSERT INTO registered_numbers (id, "organisationId", year, sign, number, paper, "objectType", "objectId", title, "issuedOn", "takenAt")
SELECT gen_random_uuid(), "organisationId", "numberYear", sign, number, 'DECISION', 'Decision', id, title, "issuedOn", coalesce("issuedAt", "createdAt")
FROM decisions WHERE number IS NOT NULL AND "issuedOn" IS NOT NULL AND "numberYear" IS NOT NULL
ORDER BY "issuedOn", id ON CONFLICT DO NOTHING;

INSERT INTO registered_numbers (id, "organisationId", year, sign, number, paper, "objectType", "objectId", title, "issuedOn", "takenAt")
SELECT gen_random_uuid(), "organisationId", "numberYear", sign, number, 'SUBMISSION', 'Submission', id, title, "signedOn", "updatedAt"
FROM submissions WHERE number IS NOT NULL AND "signedOn" IS NOT NULL AND "numberYear" IS NOT NULL
ORDER BY "signedOn", id ON CONFLICT DO NOTHING;

-- Decisions that were typed, where they bear the sign of the body itself.
WITH typed AS (
  SELECT i."organisationId", r."decisionNumber" AS words, r."decidedOn" AS day, 'RECOGNITION'::"RegisteredPaper" AS paper,
         'Initiative' AS type, r."initiativeId" AS object, 'Quyết định công nhận sáng kiến' AS title, r."recordedAt" AS at
  FROM initiative_recognitions r JOIN initiatives i ON i.id = r."initiativeId" WHERE r.scope = 'GRASSROOTS'
  UNION ALL
  SELECT "organisationId", "paperNumber", "paperDate", 'RECOGNITION_REVOCATION', 'Initiative', "initiativeId",
         'Quyết định thu hồi công nhận sáng kiến', "decidedAt"
  FROM recognition_revocations WHERE status = 'CONFIRMED'
  UNION ALL
  SELECT "organisationId", "paperNumber", "paperDate", 'AWARD_REVOCATION', 'AwardRevocation', id,
         'Quyết định hủy bỏ khen thưởng', "decidedAt"
  FROM award_revocations WHERE status = 'CONFIRMED'
), own AS (
  SELECT typed.*, 'QĐ-' || o."documentSign" AS sign, substring(words FROM '(\d{1,5})\s*/')::int AS number
  FROM typed JOIN organisations o ON o.id = typed."organisationId"
  WHERE lower(regexp_replace(words, '\s', '', 'g')) ~ '^(số:?)?\d{1,5}/'
    AND split_part(lower(regexp_replace(words, '\s', '', 'g')), '/', 2) = lower('QĐ-' || o."documentSign")
)
INSERT INTO registered_numbers (id, "organisationId", year, sign, number, paper, "objectType", "objectId", title, "issuedOn", "takenAt")
SELECT gen_random_uuid(), "organisationId", EXTRACT(YEAR FROM day)::int, sign, number, paper, type, object, title, day, coalesce(at, day::timestamptz)
FROM own WHERE number >= 1 ORDER BY day, object ON CONFLICT DO NOTHING;

-- A number that was used stays used, whatever becomes of its paper.
CREATE FUNCTION keep_registered_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'number %/% of % is used', OLD.number, OLD.sign, OLD.year USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER registered_numbers_kept BEFORE UPDATE OR DELETE ON registered_numbers
  FOR EACH ROW EXECUTE FUNCTION keep_registered_number();

-- Nothing bears a number of ours that is not in the register under its name.
CREATE FUNCTION check_number_registered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM registered_numbers
    WHERE "organisationId" = NEW."organisationId" AND year = NEW."numberYear" AND sign = NEW.sign AND number = NEW.number
      AND "objectId" = NEW.id) THEN
    RAISE EXCEPTION '% % bears a number that is not registered', TG_TABLE_NAME, NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decisions_number_registered AFTER INSERT OR UPDATE OF number, "numberYear", sign ON decisions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_number_registered();
CREATE CONSTRAINT TRIGGER submissions_number_registered AFTER INSERT OR UPDATE OF number, "numberYear", sign ON submissions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_number_registered();
