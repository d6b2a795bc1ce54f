-- A sheet whose scorer is declared to be related to an author is set aside without a word to the scorer: to see it go would tell who wrote.
ALTER TABLE "score_sheets" ADD COLUMN "barredAt" TIMESTAMPTZ(3);
