-- CreateEnum
CREATE TYPE "AttachmentFormat" AS ENUM ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG');

-- CreateTable
CREATE TABLE "attachments" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "targetId" UUID,
    "checkInId" UUID,
    "initiativeId" UUID,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "receivedBytes" INTEGER NOT NULL DEFAULT 0,
    "format" "AttachmentFormat",
    "sha256" TEXT,
    "uploadedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" UUID,
    "replacedAt" TIMESTAMPTZ(3),
    "replacesId" UUID,

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_portions" (
    "attachmentId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "fileHash" TEXT NOT NULL,

    CONSTRAINT "attachment_portions_pkey" PRIMARY KEY ("attachmentId","ordinal")
);

-- CreateIndex
CREATE INDEX "attachments_organisationId_idx" ON "attachments"("organisationId");

-- CreateIndex
CREATE INDEX "attachments_targetId_idx" ON "attachments"("targetId");

-- CreateIndex
CREATE INDEX "attachments_checkInId_idx" ON "attachments"("checkInId");

-- CreateIndex
CREATE INDEX "attachments_initiativeId_idx" ON "attachments"("initiativeId");

-- CreateIndex
CREATE INDEX "attachments_replacesId_idx" ON "attachments"("replacesId");

-- CreateIndex
CREATE INDEX "attachments_uploadedById_startedAt_idx" ON "attachments"("uploadedById", "startedAt");

-- CreateIndex
CREATE INDEX "attachment_portions_fileHash_idx" ON "attachment_portions"("fileHash");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "targets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "target_check_ins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "attachments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_portions" ADD CONSTRAINT "attachment_portions_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "attachments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE attachments ADD CONSTRAINT attachments_of_one_record
  CHECK (num_nonnulls("targetId", "initiativeId") = 1 AND ("checkInId" IS NULL OR "targetId" IS NOT NULL));
ALTER TABLE attachments ADD CONSTRAINT attachments_sizes
  CHECK (bytes BETWEEN 1 AND 20971520 AND "receivedBytes" BETWEEN 0 AND bytes);
ALTER TABLE attachments ADD CONSTRAINT attachments_name
  CHECK (btrim(name) <> '' AND char_length(name) <= 220 AND name !~ '[/\\]');
-- Whole, looked into and hashed, or none of it.
ALTER TABLE attachments ADD CONSTRAINT attachments_whole
  CHECK (CASE WHEN "completedAt" IS NULL THEN format IS NULL AND sha256 IS NULL AND "checkInId" IS NULL AND "replacedAt" IS NULL
              ELSE format IS NOT NULL AND sha256 ~ '^[0-9a-f]{64}$' AND "receivedBytes" = bytes AND "refusedAt" IS NULL END);
ALTER TABLE attachments ADD CONSTRAINT attachments_removed_by
  CHECK (("removedAt" IS NULL) = ("removedById" IS NULL));
ALTER TABLE attachment_portions ADD CONSTRAINT attachment_portions_named
  CHECK (ordinal >= 0 AND bytes BETWEEN 1 AND 1048576 AND "fileHash" ~ '^[0-9a-f]{64}$');
-- One newer version of a file at most.
CREATE UNIQUE INDEX attachments_one_successor ON attachments ("replacesId")
  WHERE "replacesId" IS NOT NULL AND "completedAt" IS NOT NULL AND "removedAt" IS NULL;

-- What was taken stays as it was; evidence stays with its figure, and both belong to one target.
CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."completedAt" IS NOT NULL AND (OLD."checkInId" IS NOT NULL OR OLD."initiativeId" IS NOT NULL) THEN
      RAISE EXCEPTION 'attachment % stays in the trail', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_stay';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."completedAt" IS NOT NULL AND
     (OLD.name, OLD.bytes, OLD.format, OLD.sha256, OLD."uploadedById", OLD."completedAt", OLD."targetId", OLD."initiativeId", OLD."organisationId")
     IS DISTINCT FROM
     (NEW.name, NEW.bytes, NEW.format, NEW.sha256, NEW."uploadedById", NEW."completedAt", NEW."targetId", NEW."initiativeId", NEW."organisationId") THEN
    RAISE EXCEPTION 'attachment % was taken and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_do_not_change';
  END IF;
  IF OLD."checkInId" IS NOT NULL AND
     (OLD."checkInId" IS DISTINCT FROM NEW."checkInId" OR NEW."removedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'attachment % is evidence of a figure', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_stays';
  END IF;
  IF NEW."checkInId" IS NOT NULL AND OLD."checkInId" IS NULL AND NOT EXISTS (
    SELECT FROM target_check_ins c
    WHERE c.id = NEW."checkInId" AND c."targetId" = NEW."targetId" AND c."recordedById" = NEW."uploadedById") THEN
    RAISE EXCEPTION 'attachment % belongs to another target or another reporter', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attachments_evidence_of_its_target';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachments_are_kept BEFORE UPDATE OR DELETE ON attachments FOR EACH ROW EXECUTE FUNCTION keep_attachment();
