-- A received nomination is checked before the council sees it. A value of an enum is usable from the next migration on.
ALTER TYPE "NominationStatus" ADD VALUE 'ELIGIBLE' AFTER 'RECEIVED';
ALTER TYPE "NominationStatus" ADD VALUE 'INELIGIBLE' AFTER 'ELIGIBLE';
