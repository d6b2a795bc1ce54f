-- A draft may take up a newer template; the moment is kept, and the words follow from it.
ALTER TABLE "submissions" ADD COLUMN "wordedAt" TIMESTAMPTZ(3);
ALTER TABLE "postings" ADD COLUMN "wordedAt" TIMESTAMPTZ(3);
ALTER TABLE "feedback_letters" ADD COLUMN "wordedAt" TIMESTAMPTZ(3);
ALTER TABLE "meeting_minutes" ADD COLUMN "wordedAt" TIMESTAMPTZ(3);
ALTER TABLE "movement_reviews" ADD COLUMN "wordedAt" TIMESTAMPTZ(3);

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
-- What is signed, public or sent keeps its words.
CREATE FUNCTION keep_words_of_papers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status::text <> 'DRAFT' AND NEW."wordedAt" IS DISTINCT FROM OLD."wordedAt" THEN
    RAISE EXCEPTION '% % is no draft and keeps its words', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submissions_words BEFORE UPDATE OF "wordedAt" ON submissions FOR EACH ROW EXECUTE FUNCTION keep_words_of_papers();
CREATE TRIGGER postings_words BEFORE UPDATE OF "wordedAt" ON postings FOR EACH ROW EXECUTE FUNCTION keep_words_of_papers();
CREATE TRIGGER feedback_letters_words BEFORE UPDATE OF "wordedAt" ON feedback_letters FOR EACH ROW EXECUTE FUNCTION keep_words_of_papers();
CREATE TRIGGER meeting_minutes_words BEFORE UPDATE OF "wordedAt" ON meeting_minutes FOR EACH ROW EXECUTE FUNCTION keep_words_of_papers();
CREATE TRIGGER movement_reviews_words BEFORE UPDATE OF "wordedAt" ON movement_reviews FOR EACH ROW EXECUTE FUNCTION keep_words_of_papers();
