-- CreateEnum
CREATE TYPE "AccountLinkKind" AS ENUM ('RESET_PASSWORD', 'VERIFY_EMAIL');

-- CreateEnum
CREATE TYPE "SignInMethod" AS ENUM ('PASSWORD', 'OIDC');

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "email" TEXT,
ADD COLUMN     "emailVerifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "oneTimePasswordUntil" TIMESTAMPTZ(3),
ADD COLUMN     "passwordChangedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "sign_ins" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "method" "SignInMethod" NOT NULL DEFAULT 'PASSWORD',
ADD COLUMN     "network" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "account_links" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "AccountLinkKind" NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "account_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_challenges" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "method" "SignInMethod" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "secondFactorAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_browsers" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "known_browsers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "sealed" BYTEA,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_links_tokenHash_key" ON "account_links"("tokenHash");

-- CreateIndex
CREATE INDEX "account_links_accountId_kind_idx" ON "account_links"("accountId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_challenges_tokenHash_key" ON "sign_in_challenges"("tokenHash");

-- CreateIndex
CREATE INDEX "sign_in_challenges_accountId_idx" ON "sign_in_challenges"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "known_browsers_accountId_tokenHash_key" ON "known_browsers"("accountId", "tokenHash");

-- CreateIndex
CREATE INDEX "outbox_mails_accountId_idx" ON "outbox_mails"("accountId");

-- CreateIndex
CREATE INDEX "outbox_mails_nextTryAt_idx" ON "outbox_mails"("nextTryAt");

-- AddForeignKey
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_challenges" ADD CONSTRAINT "sign_in_challenges_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_browsers" ADD CONSTRAINT "known_browsers_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mails" ADD CONSTRAINT "outbox_mails_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What must hold even for a careless script ────────────────────────────────────────────────────────────────────────
ALTER TABLE accounts ADD CONSTRAINT account_email_shape CHECK (email IS NULL OR email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE accounts ADD CONSTRAINT account_email_verified CHECK ("emailVerifiedAt" IS NULL OR email IS NOT NULL);
ALTER TABLE account_links ADD CONSTRAINT account_link_ends CHECK ("expiresAt" > "createdAt");
ALTER TABLE account_links ADD CONSTRAINT account_link_email CHECK ((kind = 'VERIFY_EMAIL') = (email IS NOT NULL));
ALTER TABLE sign_in_challenges ADD CONSTRAINT sign_in_challenge_ends CHECK ("expiresAt" > "createdAt");
-- What has been said, or will not be said any more, is not kept.
ALTER TABLE outbox_mails ADD CONSTRAINT outbox_mail_done CHECK
  ((sealed IS NULL) = ("sentAt" IS NOT NULL OR "droppedAt" IS NOT NULL));
