import { INITIATIVE_LIMITS, INITIATIVE_TEXTS, lengthProblems } from '@thidua/domain/initiatives';
import type { InputProblem } from '@thidua/domain/kernel';

import { dateProblem, readDateEntry } from '../../../ui/date-entry.ts';
import { dateProblemWords, type DateWords } from '../../../ui/date-problem-words.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import { problemSentence } from '../problem-sentence.ts';
import type { InitiativeWords } from '../text.ts';
import { fieldId, helperFieldId, shareFieldId } from './field-id.ts';
import { HELPER_PARTS, helperEntryProblems } from './helper-draft.ts';
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
  /** By index of the row and part: `0.fullName`. */
  readonly helpers: Readonly<Record<string, string>>;
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
  const helpers: Record<string, string> = {};
  for (const problem of [...problems, ...ownProblems(draft)]) {
    const [name, row, part] = problem.field.split('.');
    const sentence = problemSentence(t, problem, names);
    const field = DRAFT_FIELDS.find((each) => each === name);
    if (name === 'helpers' && row !== undefined) helpers[`${row}.${part ?? 'fullName'}`] ??= sentence;
    else if (row !== undefined) shares[Number(row)] ??= sentence;
    else if (field !== undefined) fields[field] ??= sentence;
  }
  draft.authors.forEach(({ staffId, share }, index) => {
    const parsed = parseShare(share);
    // Who leaves an empty share may be on the way to «Chia đều»: an error that pushes the button away would cost them the click.
    const isTold = share.trim() !== '' || touched.dateWords !== undefined;
    if (!parsed.ok && isTold && touched.shares.has(staffId)) shares[index] ??= t.shareProblem[parsed.error];
  });
  const unread = dateProblem(readDateEntry(draft.firstAppliedOn));
  if (unread !== undefined && touched.dateWords !== undefined) {
    fields.firstAppliedOn = dateProblemWords(unread, touched.dateWords);
  }
  if (touched.dateWords !== undefined) {
    for (const [index, { birthDate }] of draft.helpers.entries()) {
      const problem = dateProblem(readDateEntry(birthDate));
      if (problem !== undefined) helpers[`${index}.birthDate`] ??= dateProblemWords(problem, touched.dateWords);
    }
  }
  return { fields, shares, helpers };
}

function ownProblems(draft: InitiativeDraft): readonly InputProblem[] {
  const isNameless = storedText('title', draft.title) === '';
  return [
    ...(isNameless ? [{ field: 'title', code: 'REQUIRED' }] : []),
    ...INITIATIVE_TEXTS.flatMap((field) => lengthProblems(field, storedText(field, draft[field]))),
    ...(draft.authors.length > INITIATIVE_LIMITS.authors
      ? [{ field: 'authors', code: 'TOO_MANY', limit: INITIATIVE_LIMITS.authors, actual: draft.authors.length }]
      : []),
    ...qualificationProblems(draft),
    ...helperEntryProblems(draft.helpers),
  ];
}

function qualificationProblems({ authors }: InitiativeDraft): readonly InputProblem[] {
  return authors.flatMap(({ qualification }, index) =>
    lengthProblems('qualification', qualification).map((problem) => ({
      ...problem,
      field: `authors.${index}.qualification`,
    })),
  );
}

/** All errors in the order of the form, each with the field it belongs to. */
export function summaryOf({ fields, shares, helpers }: DraftErrors): readonly FormError[] {
  const order: readonly DraftField[] = [
    'title',
    'investor',
    'field',
    'firstAppliedOn',
    'authors',
    'before',
    'solution',
    'novelty',
    'conditions',
    'authorBenefit',
    'userBenefit',
    'helpers',
  ];
  return order.flatMap((field) => {
    const own = fields[field] === undefined ? [] : [{ fieldId: fieldId(field), message: fields[field] }];
    if (field === 'helpers') return [...own, ...helperSummary(helpers)];
    if (field !== 'authors') return own;
    const rows = Object.entries(shares).map(([index, message]) => ({ fieldId: shareFieldId(Number(index)), message }));
    return [...own, ...rows];
  });
}

/** Row by row, each in the order of its fields. */
function helperSummary(helpers: DraftErrors['helpers']): readonly FormError[] {
  const rows = new Set(Object.keys(helpers).map((key) => Number(key.split('.')[0])));
  return [...rows]
    .toSorted((one, other) => one - other)
    .flatMap((index) =>
      HELPER_PARTS.flatMap((part) => {
        const message = helpers[`${index}.${part}`];
        return message === undefined ? [] : [{ fieldId: helperFieldId(index, part), message }];
      }),
    );
}
