-- CreateTable
CREATE TABLE "external_identities" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "external_identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_trips" (
    "id" UUID NOT NULL,
    "stateHash" BYTEA NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "returnTo" TEXT NOT NULL,
    "signInId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "provider_trips_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "external_identities_accountId_idx" ON "external_identities"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "external_identities_issuer_subject_key" ON "external_identities"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "provider_trips_stateHash_key" ON "provider_trips"("stateHash");

-- CreateIndex
CREATE INDEX "provider_trips_signInId_idx" ON "provider_trips"("signInId");

-- AddForeignKey
ALTER TABLE "external_identities" ADD CONSTRAINT "external_identities_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_trips" ADD CONSTRAINT "provider_trips_signInId_fkey" FOREIGN KEY ("signInId") REFERENCES "sign_ins"("id") ON DELETE SET NULL ON UPDATE CASCADE;


ALTER TABLE provider_trips ADD CONSTRAINT provider_trip_ends CHECK ("expiresAt" > "createdAt");
-- A path of our own, whatever a careless script writes.
ALTER TABLE provider_trips ADD CONSTRAINT provider_trip_inside CHECK ("returnTo" ~ '^/([^/\\]|$)');
