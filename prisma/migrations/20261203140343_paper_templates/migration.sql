-- CreateEnum
CREATE TYPE "TemplateKind" AS ENUM ('AWARD_DECISION');

-- CreateEnum
CREATE TYPE "TemplateStatus" AS ENUM ('DRAFT', 'PROPOSED', 'APPROVED', 'DISCARDED');

-- CreateTable
CREATE TABLE "paper_templates" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "TemplateKind" NOT NULL,
    "status" "TemplateStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER,
    "texts" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,

    CONSTRAINT "paper_templates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paper_templates_savedById_idx" ON "paper_templates"("savedById");

-- CreateIndex
CREATE INDEX "paper_templates_proposedById_idx" ON "paper_templates"("proposedById");

-- CreateIndex
CREATE INDEX "paper_templates_decidedById_idx" ON "paper_templates"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "paper_templates_organisationId_kind_number_key" ON "paper_templates"("organisationId", "kind", "number");

-- AddForeignKey
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One wording of a kind of paper is being written at a time.
CREATE UNIQUE INDEX paper_templates_one_open ON paper_templates ("organisationId", kind)
  WHERE status IN ('DRAFT', 'PROPOSED');

-- Only what was approved has a number, from 1 on: 0 is the wording with which the product comes.
ALTER TABLE paper_templates ADD CONSTRAINT paper_templates_numbered CHECK (
  (status = 'APPROVED') = (number IS NOT NULL) AND (number IS NULL OR number > 0));

-- Who proposed a wording does not approve it.
ALTER TABLE paper_templates ADD CONSTRAINT paper_templates_four_eyes CHECK (
  status <> 'APPROVED' OR
  ("proposedById" IS NOT NULL AND "decidedById" IS NOT NULL AND "decidedAt" IS NOT NULL AND "decidedById" <> "proposedById"));

-- Papers are written with what was approved: it stays word for word, and what lies before the director is not changed under his eyes.
CREATE FUNCTION keep_paper_template() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('APPROVED', 'DISCARDED') AND (TG_OP = 'DELETE' OR to_jsonb(NEW) IS DISTINCT FROM to_jsonb(OLD)) THEN
    RAISE EXCEPTION 'paper template % is settled', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status = 'PROPOSED' AND NEW.texts IS DISTINCT FROM OLD.texts THEN
    RAISE EXCEPTION 'paper template % is before the director', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER paper_templates_kept BEFORE UPDATE OR DELETE ON paper_templates
  FOR EACH ROW EXECUTE FUNCTION keep_paper_template();
