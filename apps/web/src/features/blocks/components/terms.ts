import { termsOfYear, type BlockRole } from '@thidua/domain/blocks';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';

interface Sent {
  readonly id: string;
  readonly role: BlockRole;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly member: { readonly id: string; readonly name: string; readonly isOwnBody: boolean };
}

/** A term as the rules count it. */
export interface ShownTerm extends Omit<Sent, 'validFrom' | 'validTo'> {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
}

const PLACE = { LEADER: 0, DEPUTY: 1, MEMBER: 2 } as const satisfies Record<BlockRole, number>;

/** The terms that touch a year: who leads first, then the deputy, then the members in the order of the answer. */
export function shownTerms(terms: readonly Sent[], year: number): readonly ShownTerm[] {
  const all = terms.map(({ validFrom, validTo, ...term }) => ({
    ...term,
    validFrom: plainDate(validFrom),
    validTo: validTo === null ? undefined : plainDate(validTo),
  }));
  return termsOfYear(all, year).toSorted((a, b) => PLACE[a.role] - PLACE[b.role]);
}

/** The names of those who have a role in these terms, each once. */
export function namesWith(terms: readonly ShownTerm[], role: BlockRole): readonly string[] {
  return [...new Set(terms.filter((term) => term.role === role).map(({ member }) => member.name))];
}

/** What the own body is in these terms; the highest role says it. */
export function ownRole(terms: readonly ShownTerm[]): BlockRole | undefined {
  return terms.find(({ member }) => member.isOwnBody)?.role;
}
