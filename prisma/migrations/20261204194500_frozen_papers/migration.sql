-- CreateEnum
CREATE TYPE "FrozenFormat" AS ENUM ('docx', 'pdf');

-- CreateTable
CREATE TABLE "frozen_papers" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "objectId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "isFromUpgrade" BOOLEAN NOT NULL,
    "frozenById" UUID NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "frozen_papers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "frozen_paper_files" (
    "paperId" UUID NOT NULL,
    "format" "FrozenFormat" NOT NULL,
    "fileHash" TEXT NOT NULL,
    "byteCount" INTEGER NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "frozen_paper_files_pkey" PRIMARY KEY ("paperId","format")
);

-- CreateIndex
CREATE INDEX "frozen_papers_organisationId_idx" ON "frozen_papers"("organisationId");

-- CreateIndex
CREATE INDEX "frozen_papers_frozenById_idx" ON "frozen_papers"("frozenById");

-- CreateIndex
CREATE UNIQUE INDEX "frozen_papers_objectId_slug_ordinal_key" ON "frozen_papers"("objectId", "slug", "ordinal");

-- CreateIndex
CREATE INDEX "frozen_paper_files_fileHash_idx" ON "frozen_paper_files"("fileHash");

-- AddForeignKey
ALTER TABLE "frozen_papers" ADD CONSTRAINT "frozen_papers_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_papers" ADD CONSTRAINT "frozen_papers_frozenById_fkey" FOREIGN KEY ("frozenById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_paper_files" ADD CONSTRAINT "frozen_paper_files_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "frozen_papers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE frozen_papers ADD CONSTRAINT frozen_papers_counted CHECK (ordinal >= 1);
ALTER TABLE frozen_paper_files
  ADD CONSTRAINT frozen_paper_files_hashed CHECK ("fileHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT frozen_paper_files_filled CHECK ("byteCount" > 0);

-- A paper that is official stays letter for letter what it was.
CREATE FUNCTION keep_frozen_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a paper that is frozen is not changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER frozen_papers_kept BEFORE UPDATE OR DELETE ON frozen_papers
  FOR EACH ROW EXECUTE FUNCTION keep_frozen_paper();
CREATE TRIGGER frozen_paper_files_kept BEFORE UPDATE OR DELETE ON frozen_paper_files
  FOR EACH ROW EXECUTE FUNCTION keep_frozen_paper();

-- What was official before is frozen once, as it is on the day of the upgrade.
INSERT INTO jobs (id, kind, payload, "createdAt") SELECT gen_random_uuid(), 'PAPER_FREEZE_OLD', '{}', now()
WHERE EXISTS (SELECT 1 FROM decisions WHERE status = 'ISSUED') OR EXISTS (SELECT 1 FROM submissions WHERE "signedOn" IS NOT NULL);
