import { INITIATIVE_LIMITS, INITIATIVE_TEXTS, type InitiativeText } from '@thidua/domain/initiatives';
import { cleanLine, cleanText, lengthOf } from '@thidua/domain/kernel';

import { formatDate, parseDate } from '../../../lib/format/index.ts';
import {
  areHelpersSendable,
  comparableHelper,
  draftHelperOf,
  helperInput,
  type DraftHelper,
  type HelperInput,
  type StoredHelper,
} from './helper-draft.ts';
import { formatShare, parseShare } from './share-entry.ts';

/** One author as the form shows it; name and post travel along so that a local copy can be read without the server. */
export interface DraftAuthor {
  readonly staffId: string;
  readonly fullName: string;
  /** “Chuyên viên, Phòng Hợp tác quốc tế”. */
  readonly detail: string;
  /** Per cent, as typed. */
  readonly share: string;
  /** Level of education. */
  readonly qualification: string;
}

/** A request exactly as typed: dates and shares are texts, so that nothing is lost while it makes no sense yet. */
export interface InitiativeDraft extends Readonly<Record<InitiativeText, string>> {
  /** `05/12/2021`, or whatever was typed. */
  readonly firstAppliedOn: string;
  readonly authors: readonly DraftAuthor[];
  readonly helpers: readonly DraftHelper[];
}

export const DRAFT_FIELDS = [...INITIATIVE_TEXTS, 'firstAppliedOn', 'authors', 'helpers'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What the server sends of a request, as far as the form shows it. */
export interface StoredInitiative extends Readonly<Record<InitiativeText, string>> {
  readonly firstAppliedOn: string | null;
  readonly authors: readonly {
    readonly shareBasisPoints: number;
    readonly qualification: string;
    readonly staff: {
      readonly id: string;
      readonly fullName: string;
      readonly post: string;
      readonly department: { readonly name: string } | null;
    };
  }[];
  readonly helpers: readonly StoredHelper[];
}

/** What changed, in the shape of the save mutation. */
export type InitiativePatch = Partial<Record<InitiativeText, string>> & {
  firstAppliedOn?: string;
  clearFirstAppliedOn?: true;
  authors?: readonly AuthorInput[];
  helpers?: readonly HelperInput[];
};

interface AuthorInput {
  readonly staffId: string;
  readonly shareBasisPoints: number;
  readonly qualification: string;
}

export function draftOf(stored: StoredInitiative): InitiativeDraft {
  return {
    title: stored.title,
    investor: stored.investor,
    field: stored.field,
    before: stored.before,
    solution: stored.solution,
    novelty: stored.novelty,
    conditions: stored.conditions,
    authorBenefit: stored.authorBenefit,
    userBenefit: stored.userBenefit,
    firstAppliedOn: stored.firstAppliedOn === null ? '' : formatDate(stored.firstAppliedOn),
    authors: stored.authors.map(({ staff, shareBasisPoints, qualification }) => ({
      staffId: staff.id,
      fullName: staff.fullName,
      detail: [staff.post, staff.department?.name].filter((part) => part !== undefined && part !== '').join(', '),
      share: formatShare(shareBasisPoints),
      qualification,
    })),
    helpers: stored.helpers.map(draftHelperOf),
  };
}

const LINES: readonly InitiativeText[] = ['title', 'investor', 'field'];

/** A text as the server will store it: what is equal then is no change. */
export function storedText(field: InitiativeText, text: string): string {
  return LINES.includes(field) ? cleanLine(text) : cleanText(text);
}

/** One field in the form in which two versions are compared. */
function comparable(draft: InitiativeDraft, field: DraftField): string {
  if (field === 'authors') {
    return draft.authors
      .map(({ staffId, share, qualification }) => `${staffId} ${comparableShare(share)} ${cleanLine(qualification)}`)
      .join('\n');
  }
  if (field === 'helpers') return draft.helpers.map(comparableHelper).join('\n');
  if (field === 'firstAppliedOn') {
    const parsed = parseDate(draft.firstAppliedOn);
    return parsed.ok ? parsed.value : draft.firstAppliedOn.trim();
  }
  return storedText(field, draft[field]);
}

function comparableShare(share: string): string {
  const parsed = parseShare(share);
  return parsed.ok ? String(parsed.value) : `“${share.trim()}”`;
}

/** True when both versions mean the same in this field. */
export function isSameField(left: InitiativeDraft, right: InitiativeDraft, field: DraftField): boolean {
  return comparable(left, field) === comparable(right, field);
}

export function changedFields(from: InitiativeDraft, to: InitiativeDraft): readonly DraftField[] {
  return DRAFT_FIELDS.filter((field) => !isSameField(from, to, field));
}

/** False while a field holds what no server could store: too long, no date, no share, no title. It waits on this machine. */
export function isSendable(draft: InitiativeDraft, field: DraftField): boolean {
  switch (field) {
    case 'authors':
      return (
        draft.authors.length <= INITIATIVE_LIMITS.authors &&
        draft.authors.every(
          ({ share, qualification }) =>
            parseShare(share).ok && lengthOf(cleanLine(qualification)) <= INITIATIVE_LIMITS.qualification,
        )
      );
    case 'helpers':
      return areHelpersSendable(draft.helpers);
    case 'firstAppliedOn':
      return draft.firstAppliedOn.trim() === '' || parseDate(draft.firstAppliedOn).ok;
    case 'title':
      return storedText(field, draft.title) !== '' && isWithinLimit(draft, field);
    case 'investor':
    case 'field':
    case 'before':
    case 'solution':
    case 'novelty':
    case 'conditions':
    case 'authorBenefit':
    case 'userBenefit':
      return isWithinLimit(draft, field);
  }
}

function isWithinLimit(draft: InitiativeDraft, field: InitiativeText): boolean {
  return lengthOf(storedText(field, draft[field])) <= INITIATIVE_LIMITS[field];
}

/** The fields that hold something the server does not have and cannot take yet. */
export function waitingFields(base: InitiativeDraft, draft: InitiativeDraft): readonly DraftField[] {
  return changedFields(base, draft).filter((field) => !isSendable(draft, field));
}

/** What to send so that the server holds the draft too; undefined when there is nothing to send. */
export function patchOf(base: InitiativeDraft, draft: InitiativeDraft): InitiativePatch | undefined {
  const fields = changedFields(base, draft).filter((field) => isSendable(draft, field));
  if (fields.length === 0) return undefined;
  const patch: InitiativePatch = {};
  for (const field of fields) {
    if (field === 'authors') patch.authors = draft.authors.map(authorInput);
    else if (field === 'helpers') patch.helpers = draft.helpers.map(helperInput);
    else if (field === 'firstAppliedOn') Object.assign(patch, dateInput(draft.firstAppliedOn));
    else patch[field] = draft[field];
  }
  return patch;
}

function authorInput({ staffId, share, qualification }: DraftAuthor): AuthorInput {
  const parsed = parseShare(share);
  if (!parsed.ok) throw new RangeError(`Not a share: ${share}`);
  return { staffId, shareBasisPoints: parsed.value, qualification };
}

function dateInput(text: string): Pick<InitiativePatch, 'firstAppliedOn' | 'clearFirstAppliedOn'> {
  const parsed = parseDate(text);
  return parsed.ok ? { firstAppliedOn: parsed.value } : { clearFirstAppliedOn: true };
}
