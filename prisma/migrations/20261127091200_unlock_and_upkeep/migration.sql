-- Whose name an attempt was under, as a keyed hash: the wait can be lifted for one account.
ALTER TABLE "sign_in_failures" ADD COLUMN "nameHash" BYTEA;
CREATE INDEX "sign_in_failures_nameHash_idx" ON "sign_in_failures"("nameHash");

-- Work that the program began and must finish, also after a crash.
CREATE TABLE "upkeep" (
    "name" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upkeep_pkey" PRIMARY KEY ("name")
);

-- A version before this one may have been stopped between sealing and rewriting: nothing tells, so it is done once more.
INSERT INTO upkeep (name)
SELECT 'REWRITE_SEALED_TABLES' WHERE EXISTS (SELECT FROM disciplines) OR EXISTS (SELECT FROM pending_cases);
