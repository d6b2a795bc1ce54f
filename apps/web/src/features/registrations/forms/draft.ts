import { cleanText, lengthOf } from '@thidua/domain/kernel';
import { isInitiativeCount, REGISTRATION_LIMITS, type Pledge } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';

import type { DraftShape } from '../../../lib/autosave/autosaver.ts';
import { isRecord } from '../../../lib/autosave/local-copy.ts';

/** What somebody writes on a sheet. */
export interface RegistrationDraft {
  readonly titles: readonly AwardCode[];
  readonly content: string;
  readonly measures: string;
  /** How many initiatives are to be recognised in the year. */
  readonly initiativeCount: number;
  readonly pledges: readonly Pledge[];
}

export const SHEET_FIELDS = ['titles', 'content', 'measures', 'initiativeCount', 'pledges'] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** What changed, in the shape of the save mutation; what is left out stays as it is. */
export type SheetPatch = Partial<RegistrationDraft>;

export const EMPTY_DRAFT: RegistrationDraft = {
  titles: [],
  content: '',
  measures: '',
  initiativeCount: 0,
  pledges: [],
};

/** The draft of what the server holds of a sheet, and nothing else of it. */
export function draftOf(sheet: RegistrationDraft | null): RegistrationDraft {
  if (sheet === null) return EMPTY_DRAFT;
  const { titles, content, measures, initiativeCount, pledges } = sheet;
  return {
    titles,
    content,
    measures,
    initiativeCount,
    pledges: pledges.map(({ movementId, commitments }) => ({ movementId, commitments })),
  };
}

/** One field in the form in which two versions are compared: the order of ticks is no change. */
function comparable(draft: RegistrationDraft, field: SheetField): string {
  switch (field) {
    case 'titles':
      return draft.titles.toSorted().join(' ');
    case 'content':
    case 'measures':
      return cleanText(draft[field]);
    case 'initiativeCount':
      return String(draft.initiativeCount);
    case 'pledges':
      return draft.pledges
        .map(({ movementId, commitments }) => JSON.stringify([movementId, ...commitments]))
        .toSorted()
        .join('\n');
  }
}

function isSame(left: RegistrationDraft, right: RegistrationDraft, field: SheetField): boolean {
  return comparable(left, field) === comparable(right, field);
}

export function changedFields(from: RegistrationDraft, to: RegistrationDraft): readonly SheetField[] {
  return SHEET_FIELDS.filter((field) => !isSame(from, to, field));
}

/** False while a field holds what no server could store. It waits on this machine. */
function isSendable(draft: RegistrationDraft, field: SheetField): boolean {
  switch (field) {
    case 'content':
    case 'measures':
      return lengthOf(cleanText(draft[field])) <= REGISTRATION_LIMITS[field];
    case 'initiativeCount':
      return isInitiativeCount(draft.initiativeCount);
    case 'titles':
    case 'pledges':
      return true;
  }
}

/** The fields that hold something the server does not have and cannot take yet. */
export function waitingFields(base: RegistrationDraft, draft: RegistrationDraft): readonly SheetField[] {
  return changedFields(base, draft).filter((field) => !isSendable(draft, field));
}

function takeFields(
  draft: RegistrationDraft,
  source: RegistrationDraft,
  fields: readonly SheetField[],
): RegistrationDraft {
  return { ...draft, ...Object.fromEntries(fields.map((field) => [field, source[field]])) };
}

/** What the autosaver has to know of a sheet. */
export const SHEET_SHAPE: DraftShape<RegistrationDraft, SheetField, SheetPatch> = {
  changedFields,
  patchOf: (base, draft) => {
    const fields = changedFields(base, draft).filter((field) => isSendable(draft, field));
    if (fields.length === 0) return undefined;
    return Object.fromEntries(fields.map((field) => [field, draft[field]]));
  },
  mergeDrafts: (base, mine, theirs) => ({
    draft: takeFields(
      mine,
      theirs,
      SHEET_FIELDS.filter((field) => isSame(mine, base, field)),
    ),
    conflicts: SHEET_FIELDS.filter(
      (field) => !isSame(mine, base, field) && !isSame(theirs, base, field) && !isSame(mine, theirs, field),
    ),
  }),
  takeFields,
};

/** What this machine remembers is a draft of a sheet. */
export function isSheetDraft(value: unknown): value is RegistrationDraft {
  return (
    isRecord(value) &&
    Array.isArray(value['titles']) &&
    typeof value['content'] === 'string' &&
    typeof value['measures'] === 'string' &&
    typeof value['initiativeCount'] === 'number' &&
    Array.isArray(value['pledges'])
  );
}

/** The pledges after a whole movement is ticked or unticked: a movement without points is one tick, the others have theirs. */
export function withPledge(
  pledges: readonly Pledge[],
  movement: { readonly id: string; readonly commitments: readonly string[] },
  ticked: readonly string[] | undefined,
): readonly Pledge[] {
  const others = pledges.filter(({ movementId }) => movementId !== movement.id);
  if (ticked === undefined) return others;
  const commitments = movement.commitments.filter((point) => ticked.includes(point));
  return [...others, { movementId: movement.id, commitments }];
}
