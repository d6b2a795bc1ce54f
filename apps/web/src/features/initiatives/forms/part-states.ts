import {
  requiredProblems,
  lengthProblems,
  shareProblems,
  unnamedHelpers,
  type InitiativeText,
} from '@thidua/domain/initiatives';

import { parseDate } from '../../../lib/format/index.ts';
import { areHelpersSendable } from './helper-draft.ts';
import type { DraftField, InitiativeDraft } from './initiative-draft.ts';
import { parseShare } from './share-entry.ts';

/** Slugs of the parts: anchors in the page, so Vietnamese without marks. */
export const PARTS = ['thong-tin-chung', 'tac-gia', 'noi-dung', 'hieu-qua', 'ap-dung'] as const;
export type Part = (typeof PARTS)[number];
export type PartState = 'NOT_STARTED' | 'OPTIONAL' | 'WRITING' | 'DONE';

export const PART_FIELDS = {
  'thong-tin-chung': ['title', 'investor', 'field', 'firstAppliedOn'],
  'tac-gia': ['authors'],
  'noi-dung': ['before', 'solution', 'novelty', 'conditions'],
  'hieu-qua': ['authorBenefit', 'userBenefit'],
  'ap-dung': ['helpers'],
} as const satisfies Record<Part, readonly DraftField[]>;

/** The texts that may stay empty (Thông tư 18/2013/TT-BKHCN, Phụ lục I). */
export const OPTIONAL_FIELDS: readonly DraftField[] = [
  'investor',
  'firstAppliedOn',
  'conditions',
  'userBenefit',
  'helpers',
];

export function partOf(field: DraftField): Part {
  return PARTS.find((part) => PART_FIELDS[part].some((own) => own === field)) ?? 'thong-tin-chung';
}

/** How far a part is; `ownerId` is the staff member whose request it is. */
export function partState(draft: InitiativeDraft, part: Part, ownerId: string): PartState {
  const fields: readonly DraftField[] = PART_FIELDS[part];
  if (fields.every((field) => isEmpty(draft, field))) {
    return fields.every((field) => OPTIONAL_FIELDS.includes(field)) ? 'OPTIONAL' : 'NOT_STARTED';
  }
  return fields.every((field) => isComplete(draft, field, ownerId)) ? 'DONE' : 'WRITING';
}

function isEmpty(draft: InitiativeDraft, field: DraftField): boolean {
  if (field === 'authors' || field === 'helpers') return draft[field].length === 0;
  return draft[field].trim() === '';
}

function isComplete(draft: InitiativeDraft, field: DraftField, ownerId: string): boolean {
  if (field === 'authors') return areAuthorsComplete(draft, ownerId);
  if (field === 'helpers') return areHelpersSendable(draft.helpers) && unnamedHelpers(draft.helpers).length === 0;
  if (field === 'firstAppliedOn') return isEmpty(draft, field) || parseDate(draft.firstAppliedOn).ok;
  return textProblemsOf(field, draft[field]).length === 0;
}

function textProblemsOf(field: InitiativeText, text: string) {
  return OPTIONAL_FIELDS.includes(field) ? lengthProblems(field, text) : requiredProblems(field, text);
}

function areAuthorsComplete(draft: InitiativeDraft, ownerId: string): boolean {
  const authors = draft.authors.map(({ staffId, share }) => {
    const parsed = parseShare(share);
    // Out of every range, so that a text that is no share makes the part unfinished.
    return { staffId, shareBasisPoints: parsed.ok ? parsed.value : -1 };
  });
  return shareProblems(ownerId, authors).length === 0;
}
