import type { Tx } from '@thidua/db';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { RegistrationTerms } from '@thidua/domain/registrations';
import type { RegistrationRoundType, RegistrationWindowType } from './desk.type.ts';

/** The deadlines of a year: the round of the body, and the late windows by division, the one that ends last. */
export interface YearTerms {
  readonly year: number;
  readonly round: RegistrationRoundType | null;
  readonly windows: ReadonlyMap<string, RegistrationWindowType>;
}

/** Two statements. */
export async function readYearTerms(db: Tx, organisationId: string, year: number): Promise<YearTerms> {
  const [round, windows] = await Promise.all([
    db.registrationRound.findUnique({
      where: { organisationId_year: { organisationId, year } },
      select: { year: true, dueOn: true, changesUntil: true, ground: true, version: true },
    }),
    db.registrationWindow.findMany({
      where: { year, department: { organisationId } },
      select: { departmentId: true, untilDay: true, reason: true },
      orderBy: [{ untilDay: 'asc' }, { openedAt: 'asc' }],
    }),
  ]);
  return {
    year,
    round:
      round === null
        ? null
        : { ...round, dueOn: plainDateOf(round.dueOn), changesUntil: dayOrNull(round.changesUntil) },
    windows: new Map(
      windows.map((window) => [window.departmentId, { ...window, untilDay: plainDateOf(window.untilDay) }]),
    ),
  };
}

function dayOrNull(date: Date | null): PlainDate | null {
  return date === null ? null : plainDateOf(date);
}

/** What holds for the sheets of one division. */
export function termsOf({ year, round, windows }: YearTerms, departmentId: string): RegistrationTerms {
  return {
    year,
    dueOn: round?.dueOn,
    changesUntil: round?.changesUntil ?? undefined,
    windowUntil: windows.get(departmentId)?.untilDay,
  };
}
