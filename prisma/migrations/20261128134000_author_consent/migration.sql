-- CreateEnum
CREATE TYPE "AuthorAnswer" AS ENUM ('AGREED', 'ON_PAPER', 'CHANGE_ASKED');

-- AlterTable
ALTER TABLE "initiative_authors" ADD COLUMN     "answer" "AuthorAnswer",
ADD COLUMN     "answerNote" TEXT,
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "answeredById" UUID,
ADD COLUMN     "answeredShare" INTEGER;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
-- An answer is whole, or there is none; a change that is asked for and a paper are put into words.
ALTER TABLE initiative_authors ADD CONSTRAINT initiative_authors_answer
  CHECK (CASE WHEN answer IS NULL THEN num_nonnulls("answeredShare", "answerNote", "answeredAt", "answeredById") = 0
              ELSE "answeredShare" BETWEEN 1 AND 10000 AND num_nonnulls("answeredAt", "answeredById") = 2
                   AND (answer = 'AGREED') = ("answerNote" IS NULL) END);
ALTER TABLE initiative_authors ADD CONSTRAINT initiative_authors_answer_note
  CHECK (btrim("answerNote") <> '' AND char_length("answerNote") <= 1000);

-- No request goes on while an author has not agreed to the share as it stands. Requests that went on before this was asked stay
-- where they are.
CREATE FUNCTION authors_have_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM initiative_authors a
    WHERE a."initiativeId" = NEW.id AND a."staffId" <> NEW."ownerId"
      AND (a.answer IS NULL OR a.answer = 'CHANGE_ASKED' OR a."answeredShare" <> a."shareBasisPoints")) THEN
    RAISE EXCEPTION 'initiative % has an author who has not agreed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'initiative_authors_agree';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_authors_agree BEFORE UPDATE OF status ON initiatives FOR EACH ROW
  WHEN (NEW.status IN ('SUBMITTED', 'ENDORSED') AND NEW.status IS DISTINCT FROM OLD.status)
  EXECUTE FUNCTION authors_have_agreed();
