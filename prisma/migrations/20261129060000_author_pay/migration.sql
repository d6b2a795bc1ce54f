-- CreateEnum
CREATE TYPE "PayBasis" AS ENUM ('AGREED', 'SHARE');

-- CreateEnum
CREATE TYPE "PayStatus" AS ENUM ('RECORDED', 'PAID');

-- CreateTable
CREATE TABLE "author_pays" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "status" "PayStatus" NOT NULL DEFAULT 'RECORDED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "basis" "PayBasis" NOT NULL,
    "benefit" BIGINT,
    "shareBasisPoints" INTEGER,
    "amount" BIGINT NOT NULL,
    "helpersAmount" BIGINT NOT NULL DEFAULT 0,
    "ground" TEXT NOT NULL,
    "paidOn" DATE,
    "paperNumber" TEXT,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "author_pays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author_pay_lines" (
    "payId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "shareBasisPoints" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "author_pay_lines_pkey" PRIMARY KEY ("payId","staffId")
);

-- CreateIndex
CREATE UNIQUE INDEX "author_pays_initiativeId_key" ON "author_pays"("initiativeId");

-- CreateIndex
CREATE INDEX "author_pays_organisationId_status_idx" ON "author_pays"("organisationId", "status");

-- CreateIndex
CREATE INDEX "author_pays_recordedById_idx" ON "author_pays"("recordedById");

-- CreateIndex
CREATE INDEX "author_pay_lines_staffId_idx" ON "author_pay_lines"("staffId");

-- AddForeignKey
ALTER TABLE "author_pays" ADD CONSTRAINT "author_pays_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_pays" ADD CONSTRAINT "author_pays_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_pays" ADD CONSTRAINT "author_pays_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_pay_lines" ADD CONSTRAINT "author_pay_lines_payId_fkey" FOREIGN KEY ("payId") REFERENCES "author_pays"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_pay_lines" ADD CONSTRAINT "author_pay_lines_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE author_pays ADD CONSTRAINT author_pays_amounts CHECK (
  amount BETWEEN 0 AND 1000000000000 AND "helpersAmount" BETWEEN 0 AND 1000000000000
  AND num_nonnulls(benefit, "shareBasisPoints") = CASE basis WHEN 'SHARE' THEN 2 ELSE 0 END
  AND benefit BETWEEN 1 AND 1000000000000 AND "shareBasisPoints" BETWEEN 1 AND 10000
  AND char_length(ground) BETWEEN 1 AND 250 AND char_length("paperNumber") BETWEEN 1 AND 100);
-- Paid: with a day and a paper, and only then.
ALTER TABLE author_pays ADD CONSTRAINT author_pays_paid CHECK (
  num_nonnulls("paidOn", "paperNumber") = CASE status WHEN 'PAID' THEN 2 ELSE 0 END);
ALTER TABLE author_pay_lines ADD CONSTRAINT author_pay_lines_amount CHECK (
  amount >= 0 AND "shareBasisPoints" BETWEEN 1 AND 10000);

-- A pay is of an initiative of its body that was recognised; what was paid stands.
CREATE FUNCTION author_pays_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD.status = 'PAID'
    OR (NEW.id, NEW."organisationId", NEW."initiativeId") IS DISTINCT FROM (OLD.id, OLD."organisationId", OLD."initiativeId")) THEN
    RAISE EXCEPTION 'author pay %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM initiatives i JOIN initiative_recognitions r ON r."initiativeId" = i.id AND r.scope = 'GRASSROOTS'
    WHERE i.id = NEW."initiativeId" AND i."organisationId" = NEW."organisationId" AND i.status = 'RECOGNISED') THEN
    RAISE EXCEPTION 'author pay %: its initiative is not recognised', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  -- The parts make the whole when it is paid.
  IF NEW.status = 'PAID' AND NEW.amount <> (SELECT coalesce(sum(l.amount), 0) FROM author_pay_lines l WHERE l."payId" = NEW.id) THEN
    RAISE EXCEPTION 'author pay %: its parts are not the whole', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER author_pays_stand BEFORE INSERT OR UPDATE OR DELETE ON author_pays
  FOR EACH ROW EXECUTE FUNCTION author_pays_stand();

CREATE FUNCTION author_pay_lines_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM author_pays p WHERE p.status = 'PAID'
      AND p.id IN ((to_jsonb(OLD) ->> 'payId')::uuid, (to_jsonb(NEW) ->> 'payId')::uuid)) THEN
    RAISE EXCEPTION 'author pay: it was paid' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER author_pay_lines_stand BEFORE INSERT OR UPDATE OR DELETE ON author_pay_lines
  FOR EACH ROW EXECUTE FUNCTION author_pay_lines_stand();
