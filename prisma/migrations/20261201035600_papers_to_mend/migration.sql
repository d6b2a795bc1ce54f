-- A dossier comes back for its papers too.
ALTER TYPE "NominationField" ADD VALUE 'PAPERS' AFTER 'JUDGEMENTS';
