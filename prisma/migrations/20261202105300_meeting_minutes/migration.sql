CREATE TYPE "MinutesStatus" AS ENUM ('DRAFT', 'SIGNED', 'FROZEN', 'REPLACED');

CREATE TABLE "meeting_minutes" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "MinutesStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT NOT NULL DEFAULT '',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "content" TEXT,
    "contentHash" BYTEA,
    "draftedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "countersignedById" UUID,
    "countersignedAt" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_minutes_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "meeting_minutes_organisationId_idx" ON "meeting_minutes"("organisationId");
CREATE INDEX "meeting_minutes_draftedById_idx" ON "meeting_minutes"("draftedById");
CREATE INDEX "meeting_minutes_signedById_idx" ON "meeting_minutes"("signedById");
CREATE INDEX "meeting_minutes_countersignedById_idx" ON "meeting_minutes"("countersignedById");
CREATE UNIQUE INDEX "meeting_minutes_meetingId_ordinal_key" ON "meeting_minutes"("meetingId", "ordinal");

ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_signedById_fkey" FOREIGN KEY ("signedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_countersignedById_fkey" FOREIGN KEY ("countersignedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE meeting_minutes ADD CONSTRAINT meeting_minutes_texts CHECK (
  char_length(note) <= 10000 AND char_length(conclusion) <= 10000 AND char_length(reason) <= 1000);
-- The first needs no reason, every later one says why.
ALTER TABLE meeting_minutes ADD CONSTRAINT meeting_minutes_reason CHECK (ordinal >= 1 AND (ordinal = 1 OR reason <> ''));
ALTER TABLE meeting_minutes ADD CONSTRAINT meeting_minutes_signed CHECK (
  CASE status
    WHEN 'DRAFT' THEN content IS NULL AND "contentHash" IS NULL AND "signedById" IS NULL AND "countersignedById" IS NULL
    WHEN 'SIGNED' THEN content IS NOT NULL AND octet_length("contentHash") = 32 AND "signedById" IS NOT NULL AND "signedAt" IS NOT NULL
      AND "countersignedById" IS NULL
    ELSE content IS NOT NULL AND octet_length("contentHash") = 32 AND "signedById" IS NOT NULL AND "signedAt" IS NOT NULL
      AND "countersignedById" IS NOT NULL AND "countersignedAt" IS NOT NULL
  END);
ALTER TABLE meeting_minutes ADD CONSTRAINT meeting_minutes_four_eyes CHECK ("signedById" IS DISTINCT FROM "countersignedById" OR "signedById" IS NULL);
-- One is written at a time.
CREATE UNIQUE INDEX meeting_minutes_one_open ON meeting_minutes ("meetingId") WHERE status IN ('DRAFT', 'SIGNED');

-- What both have signed stays as it is, whoever writes: only that another took its place is noted.
CREATE FUNCTION keep_meeting_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status <> 'DRAFT' THEN
      RAISE EXCEPTION 'minutes % are signed', OLD.id USING ERRCODE = 'restrict_violation', CONSTRAINT = 'meeting_minutes_kept';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.status IN ('FROZEN', 'REPLACED')
    AND ((to_jsonb(NEW) - 'status' - 'version' - 'updatedAt') IS DISTINCT FROM (to_jsonb(OLD) - 'status' - 'version' - 'updatedAt')
      OR NOT (OLD.status = 'FROZEN' AND NEW.status = 'REPLACED')) THEN
    RAISE EXCEPTION 'minutes % are signed', OLD.id USING ERRCODE = 'restrict_violation', CONSTRAINT = 'meeting_minutes_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_minutes_kept BEFORE UPDATE OR DELETE ON meeting_minutes
  FOR EACH ROW EXECUTE FUNCTION keep_meeting_minutes();
