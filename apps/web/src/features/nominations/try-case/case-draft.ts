import type { AwardCode, DisciplineLevel, InitiativeScope, RatingLevel, SubjectKind } from '@thidua/domain/vocabulary';

import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import { numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';

/** What one year of the made-up case holds. */
export interface YearDraft {
  readonly rating?: RatingLevel | undefined;
  /** Titles and forms given for the year. */
  readonly awards: readonly AwardCode[];
  /** Scope of the initiative recognised in it. */
  readonly scope?: InitiativeScope | undefined;
}

/** A made-up case as the form holds it; what is not filled in is “not known”. */
export interface CaseDraft {
  readonly kind: SubjectKind;
  readonly award: AwardCode;
  readonly year: number;
  readonly receivedOn: DateEntry;
  readonly years: Readonly<Record<number, YearDraft>>;
  readonly isComplete: boolean;
  readonly isRegistered: boolean;
  readonly hasPendingCase: boolean;
  readonly disciplineLevel?: DisciplineLevel | undefined;
  readonly disciplinedOn: DateEntry;
  readonly servedOn: DateEntry;
  /** Of a person. */
  readonly recruitedOn: DateEntry;
  readonly absentDays: NumberEntry;
  readonly isWoman: boolean;
  /** Of a collective: how many of its members. */
  readonly existsSince: DateEntry;
  readonly members: NumberEntry;
  readonly advancedWorkers: NumberEntry;
  readonly fighters: NumberEntry;
  readonly failed: NumberEntry;
  /** Answers to the questions that records cannot answer. */
  readonly said: Readonly<Record<string, boolean>>;
  /** The words of the questions that were answered: an answer closes the question, and its words would go with it. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Years that are asked beside the year of the case: enough for the longest row that the law counts. */
export const YEARS_BEFORE = 6;

const NOTHING = { awards: [] } as const satisfies YearDraft;

export function blankDraft(kind: SubjectKind, year: number): CaseDraft {
  const none = dateEntry(undefined);
  const unknown = numberEntry(undefined);
  return {
    kind,
    award: kind === 'PERSON' ? 'ADVANCED_WORKER' : 'ADVANCED_COLLECTIVE',
    year,
    receivedOn: dateEntry(`${year}-12-20`),
    years: {},
    isComplete: false,
    isRegistered: true,
    hasPendingCase: false,
    disciplinedOn: none,
    servedOn: none,
    recruitedOn: none,
    absentDays: unknown,
    isWoman: false,
    existsSince: none,
    members: unknown,
    advancedWorkers: unknown,
    fighters: unknown,
    failed: unknown,
    said: {},
    texts: {},
  };
}

export function yearOf({ years }: CaseDraft, year: number): YearDraft {
  return years[year] ?? NOTHING;
}

export function withYear(draft: CaseDraft, year: number, change: Partial<YearDraft>): CaseDraft {
  return { ...draft, years: { ...draft.years, [year]: { ...yearOf(draft, year), ...change } } };
}

/** Takes the award of a group, if any, out of the year and puts the chosen one in its place. */
export function withAward(
  draft: CaseDraft,
  year: number,
  group: readonly AwardCode[],
  chosen: AwardCode | undefined,
): CaseDraft {
  const others = yearOf(draft, year).awards.filter((award) => !group.includes(award));
  return withYear(draft, year, { awards: chosen === undefined ? others : [...others, chosen] });
}
