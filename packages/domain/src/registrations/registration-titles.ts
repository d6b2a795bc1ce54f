import type { AwardCode, SubjectKind } from '../vocabulary/index.ts';

/** The titles one can strive for in a year, the base first. Forms of commendation are given, not registered for. */
export const REGISTRATION_TITLES = {
  PERSON: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER', 'PROVINCIAL_EMULATION_FIGHTER'],
  COLLECTIVE: ['ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE', 'PROVINCIAL_FLAG'],
} as const satisfies Record<SubjectKind, readonly AwardCode[]>;

export type RegistrationTitle = (typeof REGISTRATION_TITLES)[SubjectKind][number];

export function isRegistrationTitle(award: AwardCode, subject: SubjectKind): award is RegistrationTitle {
  const titles: readonly AwardCode[] = REGISTRATION_TITLES[subject];
  return titles.includes(award);
}

/**
 * What a tick sets besides itself: each title stands on the one before it (Luật TĐKT 2003 Điều 22, 23, 27; Luật 2022 Điều 22,
 * 23, 27). The flag stands on no title of the year, so it brings none along.
 */
const STANDS_ON = {
  ADVANCED_WORKER: undefined,
  GRASSROOTS_EMULATION_FIGHTER: 'ADVANCED_WORKER',
  PROVINCIAL_EMULATION_FIGHTER: 'GRASSROOTS_EMULATION_FIGHTER',
  ADVANCED_COLLECTIVE: undefined,
  EXCELLENT_COLLECTIVE: 'ADVANCED_COLLECTIVE',
  PROVINCIAL_FLAG: undefined,
} as const satisfies Record<RegistrationTitle, RegistrationTitle | undefined>;

const ALL_TITLES: readonly RegistrationTitle[] = [...REGISTRATION_TITLES.PERSON, ...REGISTRATION_TITLES.COLLECTIVE];

/** The titles after a tick or an untick, with what follows from it, in their order. */
export function withTitle(
  titles: readonly RegistrationTitle[],
  title: RegistrationTitle,
  isWanted: boolean,
): readonly RegistrationTitle[] {
  const chosen = new Set(titles);
  if (isWanted) {
    for (let next: RegistrationTitle | undefined = title; next !== undefined; next = STANDS_ON[next]) chosen.add(next);
  } else {
    chosen.delete(title);
    for (const higher of ALL_TITLES) {
      const base = STANDS_ON[higher];
      if (base !== undefined && !chosen.has(base)) chosen.delete(higher);
    }
  }
  return ALL_TITLES.filter((each) => chosen.has(each));
}

/** True when every title has the one it stands on beside it. */
export function isWholeChoice(titles: readonly RegistrationTitle[]): boolean {
  return titles.every((title) => {
    const base = STANDS_ON[title];
    return base === undefined || titles.includes(base);
  });
}

/** The titles held, with those they stand on: who reached the higher one has reached its base. */
export function reachedTitles(awards: readonly AwardCode[], subject: SubjectKind): readonly RegistrationTitle[] {
  return awards
    .filter((award) => isRegistrationTitle(award, subject))
    .reduce<readonly RegistrationTitle[]>((reached, title) => withTitle(reached, title, true), []);
}
