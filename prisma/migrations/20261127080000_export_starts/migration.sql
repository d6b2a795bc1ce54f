-- Each export of a list within the last hour, counted per sign-in.
CREATE TABLE "export_starts" (
    "id" UUID NOT NULL,
    "signInId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_starts_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "export_starts_signInId_startedAt_idx" ON "export_starts"("signInId", "startedAt");
CREATE INDEX "export_starts_startedAt_idx" ON "export_starts"("startedAt");
