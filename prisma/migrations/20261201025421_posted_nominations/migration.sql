-- A line found eligible can be posted for everybody's comments. A value of an enum is usable from the next migration on.
ALTER TYPE "NominationStatus" ADD VALUE 'POSTED' AFTER 'INELIGIBLE';
