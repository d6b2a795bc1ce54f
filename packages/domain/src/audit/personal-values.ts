import { hasRole, type Actor } from '../accounts/index.ts';
import type { AuditFact, FieldChange, PersonalPart } from './event-shape.ts';

/** Values of class P2 (security.md 9) that entries tell about. Sensitive ones (P3) are masked before they are written. */
const PERSONAL_FIELDS: readonly string[] = ['birthDate', 'email', 'identityNumber', 'phone', 'privateEmail'];

/** Such a value may be shown to some on a screen; it leaves the system for nobody. */
export function isPersonalField(field: string): boolean {
  return PERSONAL_FIELDS.includes(field);
}

/** What is shown in place of a value: that there is one, not which. */
export const HIDDEN_VALUE = '••••••';

export interface ShownChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isMasked: boolean;
}

/** The values of an entry as this reader may see them: personal ones plain for the person and the office, masked for others. */
export function shownChanges(
  reader: Pick<Actor, 'accountId' | 'staffId' | 'roles'>,
  { subjectId, changes }: PersonalPart,
): readonly ShownChange[] {
  const isOwn = subjectId === reader.accountId || subjectId === reader.staffId;
  const seesPersonal = isOwn || hasRole(reader, 'SECRETARY');
  return changes.map((change) => shown(change, !seesPersonal && isPersonalField(change.field)));
}

function shown({ field, before, after }: FieldChange, isMasked: boolean): ShownChange {
  const textOf = (fact: AuditFact) => (fact === null ? null : isMasked ? HIDDEN_VALUE : wordsOf(fact));
  return { field, before: textOf(before), after: textOf(after), isMasked };
}

function wordsOf(fact: NonNullable<AuditFact>): string {
  return Array.isArray(fact) ? fact.join(', ') : String(fact);
}
