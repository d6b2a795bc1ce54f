-- Authors of the initiatives that a dossier rests on stand aside from the vote on it.
ALTER TYPE "ConflictKind" ADD VALUE 'CO_AUTHOR' BEFORE 'RELATIVE';
