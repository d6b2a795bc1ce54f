import { hasRole, isSameHand } from '../accounts/index.ts';
import type { Actor, Hand } from '../accounts/index.ts';
import { cleanLine, foldText, lengthOf } from '../kernel/index.ts';

/** Room for the article of the law and the number of the request. */
export const LONGEST_GROUND = 300;

/** Numbers in one entry: what a body wrote about a person in decades is told in a few entries, not in one that nobody can read. */
const SEQS_AN_ENTRY = 1_000;

type Asking = Pick<Actor, 'accountId' | 'staffId' | 'organisationId' | 'roles'>;

/** A wish that the trail forget what it tells about a person (Luật 91/2025/QH15), with everything that decides about it. */
export interface Erasure {
  readonly legalGround: string;
  readonly askedBy: Asking;
  readonly approvedBy: Asking;
  readonly subject: Hand & {
    readonly fullName: string;
    /** Signs in, or could: what such a person does has to stay answerable. */
    readonly isActive: boolean;
  };
}

export type ErasureRefusal =
  | 'GROUND_MISSING'
  | 'GROUND_TOO_LONG'
  /** The ground stays in the chain for good, so the name would, too. */
  | 'GROUND_NAMES_PERSON'
  | 'SAME_PERSON_TWICE'
  | 'ABOUT_ONESELF'
  | 'MAY_NOT_ASK'
  | 'MAY_NOT_APPROVE'
  | 'STILL_ACTIVE';

/** Why the erasure must not be done; undefined when it may. */
export function erasureRefusal({ legalGround, askedBy, approvedBy, subject }: Erasure): ErasureRefusal | undefined {
  const ground = cleanLine(legalGround);
  if (ground === '') return 'GROUND_MISSING';
  if (lengthOf(ground) > LONGEST_GROUND) return 'GROUND_TOO_LONG';
  if (foldText(ground).includes(foldText(subject.fullName))) return 'GROUND_NAMES_PERSON';
  if (isSameHand(askedBy, approvedBy)) return 'SAME_PERSON_TWICE';
  if (isSameHand(askedBy, subject) || isSameHand(approvedBy, subject)) return 'ABOUT_ONESELF';
  if (!hasRole(askedBy, 'SECRETARY', 'ADMIN')) return 'MAY_NOT_ASK';
  const isOneBody = askedBy.organisationId === approvedBy.organisationId;
  if (!isOneBody || !hasRole(approvedBy, 'DIRECTOR')) return 'MAY_NOT_APPROVE';
  return subject.isActive ? 'STILL_ACTIVE' : undefined;
}

/** The numbers in portions that fit an entry each; one empty portion for nobody's, since the erasure itself is told. */
export function erasurePortions(seqs: readonly bigint[]): readonly (readonly string[])[] {
  const texts = seqs.map(String);
  const count = Math.max(1, Math.ceil(texts.length / SEQS_AN_ENTRY));
  return Array.from({ length: count }, (_, index) => texts.slice(index * SEQS_AN_ENTRY, (index + 1) * SEQS_AN_ENTRY));
}
