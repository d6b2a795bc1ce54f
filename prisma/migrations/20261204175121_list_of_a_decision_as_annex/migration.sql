-- Whether the list of a decision stands on pages of its own is written down at issue; what was issued before was printed with the list in its text.
ALTER TABLE "decisions" ADD COLUMN "isListAnnexed" BOOLEAN NOT NULL DEFAULT false;
