import {
  disciplineContentOf,
  pendingCaseDetailOf,
  SEALED_PLACES,
  type DisciplineContent,
  type PendingCaseDetail,
} from '@thidua/domain/records';
import type { DisciplineLevel } from '@thidua/domain/vocabulary';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';

type Opener = Pick<FieldCipher, 'open'>;

/** A discipline as the database holds it; the two plain columns are filled only in rows that wait to be sealed. */
export interface StoredDiscipline {
  readonly id: string;
  readonly content: Uint8Array | null;
  readonly level: DisciplineLevel | null;
  readonly decisionNumber: string | null;
}

export const STORED_DISCIPLINE = { id: true, content: true, level: true, decisionNumber: true } as const;

export function openedDiscipline(cipher: Opener, row: StoredDiscipline): DisciplineContent {
  const { id, content, level, decisionNumber } = row;
  if (content !== null) return disciplineContentOf(cipher.open(SEALED_PLACES.discipline(id), content));
  if (level === null) throw new Error('a discipline without content');
  return { level, decisionNumber: decisionNumber ?? '', decidedBy: '', reason: '' };
}

export interface StoredPendingCase {
  readonly id: string;
  readonly detail: Uint8Array | null;
  readonly outcome: string | null;
}

export function openedPendingCase(cipher: Opener, { id, detail, outcome }: StoredPendingCase): PendingCaseDetail {
  if (detail !== null) return pendingCaseDetailOf(cipher.open(SEALED_PLACES.pendingCase(id), detail));
  return { content: '', source: '', paperNumber: '', closingPaper: '', conclusion: outcome ?? '' };
}
