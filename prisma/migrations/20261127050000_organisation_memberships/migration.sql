-- Members of the party cell, the trade union and the youth union. Alone in its file: a new word may not be used in the transaction that adds it.
ALTER TYPE "MembershipKind" ADD VALUE 'ORGANISATION';
