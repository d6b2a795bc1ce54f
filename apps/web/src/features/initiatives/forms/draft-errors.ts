import { INITIATIVE_LIMITS, INITIATIVE_TEXTS, lengthProblems } from '@thidua/domain/initiatives';
import type { InputProblem } from '@thidua/domain/kernel';

import { dateProblem, readDateEntry } from '../../../ui/date-entry.ts';
import { dateProblemWords, type DateWords } from '../../../ui/date-problem-words.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import { problemSentence } from '../problem-sentence.ts';
import type { InitiativeWords } from '../text.ts';
import { fieldId, shareFieldId } from './field-id.ts';
import { DRAFT_FIELDS, storedText, type DraftField, type InitiativeDraft } from './initiative-draft.ts';
import { parseShare } from './share-entry.ts';

/** What the person has left or tried. */
export interface Touched {
  readonly shares: ReadonlySet<string>;
  readonly dateWords?: DateWords | undefined;
}

export interface DraftErrors {
  readonly fields: Partial<Readonly<Record<DraftField, string>>>;
  /** By index of the row. */
  readonly shares: Readonly<Record<number, string>>;
}

/**
 * What to say at the fields: what the server refused, what is too long, an empty name, and shares that cannot be read
 * once they have been left (`touched.shares`, ids of staff). The date field tells by itself why its text is no date; after
 * an attempt to go on (`touched.dateWords`) the summary has to tell it too.
 */
export function draftErrors(
  t: InitiativeWords,
  draft: InitiativeDraft,
  problems: readonly InputProblem[],
  touched: Touched,
): DraftErrors {
  const names = draft.authors.map(({ fullName }) => fullName);
  const fields: Partial<Record<DraftField, string>> = {};
  const shares: Record<number, string> = {};
  for (const problem of [...problems, ...ownProblems(draft)]) {
    const [name, row] = problem.field.split('.');
    const sentence = problemSentence(t, problem, names);
    const field = DRAFT_FIELDS.find((each) => each === name);
    if (row !== undefined) shares[Number(row)] ??= sentence;
    else if (field !== undefined) fields[field] ??= sentence;
  }
  draft.authors.forEach(({ staffId, share }, index) => {
    const parsed = parseShare(share);
    if (!parsed.ok && touched.shares.has(staffId)) shares[index] ??= t.shareProblem[parsed.error];
  });
  const unread = dateProblem(readDateEntry(draft.firstAppliedOn));
  if (unread !== undefined && touched.dateWords !== undefined) {
    fields.firstAppliedOn = dateProblemWords(unread, touched.dateWords);
  }
  return { fields, shares };
}

function ownProblems(draft: InitiativeDraft): readonly InputProblem[] {
  const isNameless = storedText('title', draft.title) === '';
  return [
    ...(isNameless ? [{ field: 'title', code: 'REQUIRED' }] : []),
    ...INITIATIVE_TEXTS.flatMap((field) => lengthProblems(field, storedText(field, draft[field]))),
    ...(draft.authors.length > INITIATIVE_LIMITS.authors
      ? [{ field: 'authors', code: 'TOO_MANY', limit: INITIATIVE_LIMITS.authors, actual: draft.authors.length }]
      : []),
  ];
}

/** All errors in the order of the form, each with the field it belongs to. */
export function summaryOf({ fields, shares }: DraftErrors): readonly FormError[] {
  const order: readonly DraftField[] = [
    'title',
    'field',
    'firstAppliedOn',
    'authors',
    'before',
    'solution',
    'novelty',
    'conditions',
    'authorBenefit',
    'userBenefit',
  ];
  return order.flatMap((field) => {
    const own = fields[field] === undefined ? [] : [{ fieldId: fieldId(field), message: fields[field] }];
    if (field !== 'authors') return own;
    const rows = Object.entries(shares).map(([index, message]) => ({ fieldId: shareFieldId(Number(index)), message }));
    return [...own, ...rows];
  });
}
