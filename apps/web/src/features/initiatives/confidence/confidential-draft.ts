import { confidenceProblems } from '@thidua/domain/initiatives';
import { cleanText } from '@thidua/domain/kernel';

import type { DraftShape, SavePhase } from '../../../lib/autosave/autosaver.ts';
import type { Person } from '../../../ui/person-picker.tsx';

/** The confidential part as typed, with the people who are let in on it. */
export interface ConfidentialDraft {
  readonly text: string;
  readonly confidants: readonly Person[];
}

export const CONFIDENTIAL_FIELDS = ['confidential', 'confidants'] as const;
export type ConfidentialField = (typeof CONFIDENTIAL_FIELDS)[number];

export interface ConfidentialPatch {
  readonly text: string;
  readonly confidantIds: readonly string[];
}

/** What the server sends of the part; null while there is none. */
export type StoredConfidence = {
  readonly version: number;
  readonly text: string | null;
  readonly confidants:
    | readonly {
        readonly id: string;
        readonly fullName: string;
        readonly post: string;
        readonly department: { readonly name: string } | null;
      }[]
    | null;
} | null;

export function confidentialDraftOf(stored: StoredConfidence): ConfidentialDraft {
  return {
    text: stored?.text ?? '',
    confidants: (stored?.confidants ?? []).map(({ id, fullName, post, department }) => ({
      id,
      fullName,
      detail: [post, department?.name].filter((part) => part !== undefined && part !== '').join(', '),
    })),
  };
}

function comparable(draft: ConfidentialDraft, field: ConfidentialField): string {
  return field === 'confidential'
    ? storedText(draft)
    : draft.confidants
        .map(({ id }) => id)
        .toSorted()
        .join(' ');
}

function storedText({ text }: ConfidentialDraft): string {
  return cleanText(text).trim();
}

function isSame(left: ConfidentialDraft, right: ConfidentialDraft, field: ConfidentialField): boolean {
  return comparable(left, field) === comparable(right, field);
}

function changedFields(from: ConfidentialDraft, to: ConfidentialDraft): readonly ConfidentialField[] {
  return CONFIDENTIAL_FIELDS.filter((field) => !isSame(from, to, field));
}

/** What no server would take: it waits in the page. */
export function problemsOf(draft: ConfidentialDraft) {
  return confidenceProblems(
    storedText(draft),
    draft.confidants.map(({ id }) => id),
  );
}

/** Phases in which something waits for more than the next moment: the network, a choice, a sign-in. */
const HELD: readonly SavePhase[] = ['RETRYING', 'OFFLINE', 'REFUSED', 'SIGNED_OUT', 'CONFLICT'];

/** Whether something typed is lost when the page goes: it cannot be sent now, and no copy of it is kept. */
export function isHeldBack({
  phase,
  draft,
}: {
  readonly phase: SavePhase;
  readonly draft: ConfidentialDraft;
}): boolean {
  return HELD.includes(phase) || (phase !== 'CLOSED' && problemsOf(draft).length > 0);
}

/** Both fields travel together; people without a text are nothing to store. */
function patchOf(base: ConfidentialDraft, draft: ConfidentialDraft): ConfidentialPatch | undefined {
  const isNothing = storedText(base) === '' && storedText(draft) === '';
  if (isNothing || changedFields(base, draft).length === 0 || problemsOf(draft).length > 0) return undefined;
  return { text: draft.text, confidantIds: draft.confidants.map(({ id }) => id) };
}

function takeFields(
  draft: ConfidentialDraft,
  source: ConfidentialDraft,
  fields: readonly ConfidentialField[],
): ConfidentialDraft {
  return {
    text: fields.includes('confidential') ? source.text : draft.text,
    confidants: fields.includes('confidants') ? source.confidants : draft.confidants,
  };
}

function mergeDrafts(base: ConfidentialDraft, mine: ConfidentialDraft, theirs: ConfidentialDraft) {
  const conflicts = CONFIDENTIAL_FIELDS.filter(
    (field) => !isSame(mine, base, field) && !isSame(theirs, base, field) && !isSame(mine, theirs, field),
  );
  const unchanged = CONFIDENTIAL_FIELDS.filter((field) => isSame(mine, base, field));
  return { draft: takeFields(mine, theirs, unchanged), conflicts };
}

export const CONFIDENTIAL_SHAPE: DraftShape<ConfidentialDraft, ConfidentialField, ConfidentialPatch> = {
  changedFields,
  patchOf,
  mergeDrafts,
  takeFields,
};
