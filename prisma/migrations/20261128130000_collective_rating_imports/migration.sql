-- Ratings of departments, the party cell and unions come in by file, as those of people do.
ALTER TYPE "ImportKind" ADD VALUE 'COLLECTIVE_RATING' AFTER 'RATING';
