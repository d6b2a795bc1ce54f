-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "duty" TEXT,
ADD COLUMN     "isHead" BOOLEAN NOT NULL DEFAULT false;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- A duty is held in a party cell or union; in a division it is a post.
ALTER TABLE memberships ADD CONSTRAINT memberships_duty CHECK (
  kind = 'ORGANISATION' OR (duty IS NULL AND NOT "isHead"));
ALTER TABLE memberships ADD CONSTRAINT memberships_duty_text CHECK (char_length(duty) BETWEEN 1 AND 200);
-- One head at a time.
ALTER TABLE memberships ADD CONSTRAINT memberships_one_head
  EXCLUDE USING gist ("departmentId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&) WHERE ("isHead");
