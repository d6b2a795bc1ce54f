-- CreateEnum
CREATE TYPE "MeetingPackStatus" AS ENUM ('WAITING', 'MAKING', 'DONE', 'FAILED', 'CANCELLED');

-- CreateTable
CREATE TABLE "meeting_packs" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "status" "MeetingPackStatus" NOT NULL DEFAULT 'WAITING',
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "totalCount" INTEGER NOT NULL DEFAULT 0,
    "fileHash" TEXT,
    "byteCount" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_packs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "meeting_packs_organisationId_idx" ON "meeting_packs"("organisationId");

-- CreateIndex
CREATE INDEX "meeting_packs_meetingId_requestedById_createdAt_idx" ON "meeting_packs"("meetingId", "requestedById", "createdAt");

-- CreateIndex
CREATE INDEX "meeting_packs_requestedById_idx" ON "meeting_packs"("requestedById");

-- CreateIndex
CREATE INDEX "meeting_packs_fileHash_idx" ON "meeting_packs"("fileHash");

-- AddForeignKey
ALTER TABLE "meeting_packs" ADD CONSTRAINT "meeting_packs_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_packs" ADD CONSTRAINT "meeting_packs_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_packs" ADD CONSTRAINT "meeting_packs_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- A pack that is done has its file, and no other has one.
ALTER TABLE meeting_packs ADD CONSTRAINT meeting_packs_done CHECK (
  (status = 'DONE') = ("fileHash" IS NOT NULL AND "byteCount" IS NOT NULL)
  AND (status IN ('DONE', 'FAILED', 'CANCELLED')) = ("finishedAt" IS NOT NULL)
  AND "doneCount" BETWEEN 0 AND "totalCount" AND "fileHash" ~ '^[0-9a-f]{64}$' AND "byteCount" > 0);
-- One at a time for a person and a meeting: pressing twice makes one pack.
CREATE UNIQUE INDEX meeting_packs_one_open ON meeting_packs ("meetingId", "requestedById") WHERE status IN ('WAITING', 'MAKING');

CREATE FUNCTION meeting_packs_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('DONE', 'FAILED', 'CANCELLED') OR OLD."meetingId" <> NEW."meetingId" OR OLD."requestedById" <> NEW."requestedById" THEN
    RAISE EXCEPTION 'meeting pack %: it stands', OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_packs_stand';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_packs_stand BEFORE UPDATE ON meeting_packs FOR EACH ROW EXECUTE FUNCTION meeting_packs_stand();
CREATE FUNCTION meeting_packs_of_one_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM meetings m JOIN accounts a ON a.id = NEW."requestedById"
    WHERE m.id = NEW."meetingId" AND m."organisationId" = NEW."organisationId" AND a."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'meeting pack %: meeting and person are of one body', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_packs_of_one_body';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_packs_of_one_body BEFORE INSERT ON meeting_packs FOR EACH ROW EXECUTE FUNCTION meeting_packs_of_one_body();
