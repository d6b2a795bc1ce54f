ALTER TABLE "nominations" ADD COLUMN "checkedAt" TIMESTAMPTZ(3), ADD COLUMN "ineligibleReason" TEXT;

-- A line found lacking says why, and only such a line does.
ALTER TABLE nominations ADD CONSTRAINT nominations_ineligible_reason CHECK (
  (status = 'INELIGIBLE') = ("ineligibleReason" IS NOT NULL) AND char_length("ineligibleReason") <= 1000);
