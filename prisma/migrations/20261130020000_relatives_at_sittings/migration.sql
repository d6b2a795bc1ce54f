-- A member whom the register of relations names beside an author stands aside at a sitting too; the mark says that it came from there.
ALTER TYPE "ConflictKind" ADD VALUE 'RELATIVE' BEFORE 'DECLARED';
