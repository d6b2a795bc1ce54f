-- A received request is scored by members of the initiative council and then put to it.
ALTER TYPE "InitiativeStatus" ADD VALUE 'SCORING' BEFORE 'RECOGNISED';
ALTER TYPE "InitiativeStatus" ADD VALUE 'BEFORE_COUNCIL' BEFORE 'RECOGNISED';
