import type { Tx } from '@thidua/db';
import type { RegistrationTerms } from '@thidua/domain/registrations';
import type { RegistrationRoundType, RegistrationWindowType } from './desk.type.ts';

/** The deadlines of a year: the round of the body, and the late windows by division, the one that ends last. */
export interface YearTerms {
  readonly year: number;
  readonly round: RegistrationRoundType | null;
  readonly windows: ReadonlyMap<string, RegistrationWindowType>;
}

interface StoredTerms {
  readonly round: RegistrationRoundType | null;
  readonly windows: readonly RegistrationWindowType[];
}

/** One statement: the home page asks for these beside a dozen other things. */
export async function readYearTerms(db: Tx, organisationId: string, year: number): Promise<YearTerms> {
  const [row] = await db.$queryRaw<StoredTerms[]>`
    SELECT
      (SELECT jsonb_build_object('year', r.year, 'dueOn', r."dueOn", 'changesUntil', r."changesUntil", 'ground', r.ground,
          'version', r.version)
        FROM registration_rounds r WHERE r."organisationId" = ${organisationId}::uuid AND r.year = ${year}) AS round,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('departmentId', w."departmentId", 'untilDay', w."untilDay", 'reason', w.reason)
          ORDER BY w."untilDay", w."openedAt"), '[]')
        FROM registration_windows w JOIN departments d ON d.id = w."departmentId"
        WHERE d."organisationId" = ${organisationId}::uuid AND w.year = ${year}) AS windows`;
  if (row === undefined) throw new Error('Terms answer with one row');
  // PostgreSQL writes a day in JSON just as a PlainDate is written.
  return { year, round: row.round, windows: new Map(row.windows.map((window) => [window.departmentId, window])) };
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
