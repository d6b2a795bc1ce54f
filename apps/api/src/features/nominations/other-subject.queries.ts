import { searchWords } from '../../platform/search-words.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { OTHER_SUBJECT_ROW, type OtherSubjectType } from './other-subject.type.ts';

const MOST = 20;

/** Those from outside whom the body has proposed before, by the words of their name, in the order of names. */
export function otherSubjects({ db, actor }: ActingContext, text: string): Promise<readonly OtherSubjectType[]> {
  return db.otherSubject.findMany({
    where: {
      organisationId: actor.organisationId,
      kind: { not: 'BODY' },
      AND: searchWords(text).map((word) => ({ foldedName: { contains: word } })),
    },
    select: OTHER_SUBJECT_ROW,
    orderBy: [{ kind: 'asc' }, { sortKey: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
}
