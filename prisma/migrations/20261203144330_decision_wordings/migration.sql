-- CreateTable
CREATE TABLE "decision_wordings" (
    "decisionId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "templateId" UUID,
    "texts" JSONB,
    "seen" JSONB NOT NULL,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_wordings_pkey" PRIMARY KEY ("decisionId")
);

-- CreateIndex
CREATE INDEX "decision_wordings_organisationId_idx" ON "decision_wordings"("organisationId");

-- CreateIndex
CREATE INDEX "decision_wordings_templateId_idx" ON "decision_wordings"("templateId");

-- CreateIndex
CREATE INDEX "decision_wordings_savedById_idx" ON "decision_wordings"("savedById");

-- AddForeignKey
ALTER TABLE "decision_wordings" ADD CONSTRAINT "decision_wordings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_wordings" ADD CONSTRAINT "decision_wordings_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_wordings" ADD CONSTRAINT "decision_wordings_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "paper_templates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_wordings" ADD CONSTRAINT "decision_wordings_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An issued decision keeps the words in which it was signed.
CREATE FUNCTION keep_issued_wording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision_id UUID := CASE TG_OP WHEN 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM decisions WHERE id = decision_id AND status = 'ISSUED') THEN
    RAISE EXCEPTION 'decision % is issued', decision_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER decision_wordings_kept BEFORE INSERT OR UPDATE OR DELETE ON decision_wordings
  FOR EACH ROW EXECUTE FUNCTION keep_issued_wording();
