-- CreateEnum
CREATE TYPE "DifficultyStatus" AS ENUM ('RAISED', 'ROUTED', 'ANSWERED', 'CLOSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DifficultyEvent" AS ENUM ('ROUTE', 'ANSWER', 'CLOSE', 'ASK_AGAIN', 'WITHDRAW');

-- CreateTable
CREATE TABLE "difficulties" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "departmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "status" "DifficultyStatus" NOT NULL DEFAULT 'RAISED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "raisedById" UUID NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "heldSince" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "difficulties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "difficulty_turns" (
    "id" UUID NOT NULL,
    "difficultyId" UUID NOT NULL,
    "event" "DifficultyEvent" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "difficulty_turns_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "difficulties_organisationId_year_heldSince_id_idx" ON "difficulties"("organisationId", "year", "heldSince", "id");

-- CreateIndex
CREATE INDEX "difficulties_departmentId_status_idx" ON "difficulties"("departmentId", "status");

-- CreateIndex
CREATE INDEX "difficulty_turns_difficultyId_at_idx" ON "difficulty_turns"("difficultyId", "at");

-- AddForeignKey
ALTER TABLE "difficulties" ADD CONSTRAINT "difficulties_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "difficulties" ADD CONSTRAINT "difficulties_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "difficulty_turns" ADD CONSTRAINT "difficulty_turns_difficultyId_fkey" FOREIGN KEY ("difficultyId") REFERENCES "difficulties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE difficulties ALTER COLUMN title TYPE text COLLATE "vi-x-icu";
ALTER TABLE difficulties ADD CONSTRAINT difficulties_lengths
  CHECK (char_length(title) BETWEEN 1 AND 250 AND char_length(content) BETWEEN 1 AND 5000);
ALTER TABLE difficulty_turns ADD CONSTRAINT difficulty_turns_lengths CHECK (char_length(text) <= 5000);
-- Who answers or asks again says something.
ALTER TABLE difficulty_turns ADD CONSTRAINT difficulty_turns_said CHECK (event NOT IN ('ANSWER', 'ASK_AGAIN') OR text <> '');
CREATE TRIGGER difficulties_fold BEFORE INSERT OR UPDATE OF title, "foldedTitle" ON difficulties
  FOR EACH ROW EXECUTE FUNCTION fill_folded_title();

CREATE FUNCTION difficulties_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM departments d WHERE d.id = NEW."departmentId" AND d."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'difficulty %: the division is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER difficulties_same_body BEFORE INSERT OR UPDATE OF "organisationId", "departmentId" ON difficulties
  FOR EACH ROW EXECUTE FUNCTION difficulties_same_body();

-- What was said stays said.
CREATE FUNCTION difficulty_turns_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'difficulty turn % cannot be changed', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER difficulty_turns_stay BEFORE UPDATE OR DELETE ON difficulty_turns
  FOR EACH ROW EXECUTE FUNCTION difficulty_turns_stay();
