import { CLIMBED_AWARDS } from '@thidua/domain/nominations';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { assessCase, yearCases, type AssessmentType } from '../eligibility/index.ts';
import { departmentOfGrid } from './grid-access.ts';
import { readList } from './grid.queries.ts';
import { judgementsFrom } from './judgements.ts';
import { knownOfLine, shownTo } from './known-of-line.ts';
import type { NominationCellArgs } from './nomination.input.ts';
import { staffOfCase } from './staff-of-case.ts';
import type { TitleBoardType } from './title-board.type.ts';

/**
 * Everybody of a department against every award, by the records as they are and the law of today. The number of statements grows
 * neither with the people nor with the awards.
 */
export async function titleBoard(context: ActingContext, year: number, departmentId: string): Promise<TitleBoardType> {
  const { db, actor, platform } = context;
  const department = await departmentOfGrid(context, year, departmentId);
  const day = department.asOf;
  const list = await readList(db, actor.organisationId, year, departmentId);
  const cases = await yearCases(db, platform.fieldCipher, {
    organisationId: actor.organisationId,
    year,
    day,
    departmentIds: [departmentId],
    staffIds: [],
    collectiveIds: [departmentId],
  });
  const terms = { regimeDate: businessToday(platform, actor), judgements: judgementsFrom(list?.judgements) };
  const at = businessNow(platform, actor);
  // Asked for together: they are one batch, and where the database fails, it fails once.
  const [rows, mayKnow] = await Promise.all([
    Promise.all(
      cases.people.map(async ({ record, facts }) => {
        const mayKnowPerson = await knownOfLine(context, { departmentId, staffId: record.id, collectiveId: null });
        return {
          staff: staffOfCase(record, day),
          assessments: CLIMBED_AWARDS.PERSON.map((award) =>
            shownTo(mayKnowPerson, { assessment: assessCase(cases, facts, award, terms), at, isFrozen: false }),
          ),
        };
      }),
    ),
    knownOfLine(context, { departmentId, staffId: null, collectiveId: departmentId }),
  ]);
  return {
    id: `${year}:${departmentId}`,
    year,
    department,
    awards: CLIMBED_AWARDS.PERSON,
    rows,
    collective: cases.collectives.flatMap(({ facts }) =>
      CLIMBED_AWARDS.COLLECTIVE.map((award) =>
        shownTo(mayKnow, { assessment: assessCase(cases, facts, award, terms), at, isFrozen: false }),
      ),
    ),
  };
}

/** One judgement of the board, for who wants its reasons. */
export async function titleBoardCell(
  context: ActingContext,
  { year, departmentId, award, staffId }: NominationCellArgs,
): Promise<AssessmentType> {
  const { rows, collective } = await titleBoard(context, year, departmentId);
  const subject =
    staffId === undefined || staffId === null
      ? collective
      : rows.find(({ staff }) => staff.id === staffId)?.assessments;
  return found(found(subject).find((assessment) => assessment.award === award));
}
