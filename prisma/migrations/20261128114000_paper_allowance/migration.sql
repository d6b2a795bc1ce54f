-- Papers are counted apart from lists: a paper is taken again after each correction.
ALTER TABLE "export_starts" ADD COLUMN "isPaper" BOOLEAN NOT NULL DEFAULT false;
