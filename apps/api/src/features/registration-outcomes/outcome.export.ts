import {
  COMPARED_PART_NAMES,
  PROMISE_VERDICT_NAMES,
  type ComparedPart,
  type PromiseVerdict,
} from '@thidua/domain/registrations';
import { AWARDS, RATING_NAMES, type AwardCode, type RatingLevel, type SubjectKind } from '@thidua/domain/vocabulary';
import type { Column } from '../../platform/export/column.ts';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, departmentFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { RegistrationOutcomeFilter } from './outcome.input.ts';

interface Row {
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly departmentName: string;
  readonly titlesRegistered: readonly AwardCode[];
  readonly titlesMissed: readonly AwardCode[];
  readonly awards: readonly AwardCode[];
  readonly initiativesPromised: number;
  readonly initiativesRecognised: number;
  readonly tasks: string | null;
  readonly rating: RatingLevel | null;
  readonly pledges: readonly string[];
  readonly verdicts: readonly { readonly part: ComparedPart; readonly verdict: PromiseVerdict }[];
}

function text(
  header: string,
  width: number,
  fieldClass: Column<Row>['fieldClass'],
  value: (row: Row) => string | null,
): Column<Row> {
  return { header, kind: 'text', width, fieldClass, value };
}

function names(awards: readonly AwardCode[]): string {
  return awards.map((award) => AWARDS[award].shortName).join(', ');
}

/** “Danh hiệu: kết quả”, empty where there is nothing to compare. */
function verdictColumn(part: ComparedPart): Column<Row> {
  return text(`${COMPARED_PART_NAMES[part]}: so với đăng ký`, 18, 'P1', ({ verdicts }) => {
    const verdict = verdicts.find((each) => each.part === part)?.verdict;
    return verdict === undefined ? null : PROMISE_VERDICT_NAMES[verdict];
  });
}

/**
 * Everybody of a year, what was registered beside what came of it, as the page “Đăng ký và kết quả” shows them. Whose conduct broke
 * a pledge leaves the system in no file: it is read on the screen, by those who may.
 */
export const outcomeExport: ExportList<Row> = {
  slug: 'registration-outcomes',
  permission: 'registration:read',
  document: question(`
    query ($year: Int!, $filter: RegistrationOutcomeFilter, $after: String) {
      registrationOutcomes(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          subjectKind subjectName departmentName titlesRegistered titlesMissed awards initiativesPromised
          initiativesRecognised tasks rating pledges verdicts { part verdict }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: (variables) => `Đăng ký thi đua và kết quả năm ${yearOf(variables)}`,
  portionOf: ({ registrationOutcomes }) => registrationOutcomes as Portion<Row>,
  columns: [
    text('Cá nhân, tập thể', 30, 'P0', ({ subjectName }) => subjectName),
    text('Loại', 11, 'P1', ({ subjectKind }) => (subjectKind === 'PERSON' ? 'Cá nhân' : 'Tập thể')),
    text('Phòng, đơn vị', 34, 'P0', ({ departmentName }) => departmentName),
    text('Danh hiệu đăng ký', 26, 'P1', ({ titlesRegistered }) => names(titlesRegistered)),
    text('Khen thưởng của năm', 30, 'P0', ({ awards }) => names(awards)),
    text('Danh hiệu chưa đạt', 24, 'P1', ({ titlesMissed }) => names(titlesMissed)),
    verdictColumn('TITLES'),
    {
      header: 'Sáng kiến đăng ký',
      kind: 'integer',
      width: 12,
      fieldClass: 'P1',
      value: ({ initiativesPromised }) => initiativesPromised,
    },
    {
      header: 'Sáng kiến được công nhận',
      kind: 'integer',
      width: 14,
      fieldClass: 'P0',
      value: ({ initiativesRecognised }) => initiativesRecognised,
    },
    verdictColumn('INITIATIVES'),
    text('Nhiệm vụ đăng ký', 50, 'P1', ({ tasks }) => tasks),
    text('Xếp loại năm', 26, 'P1', ({ rating }) => (rating === null ? null : RATING_NAMES[rating])),
    verdictColumn('TASKS'),
    text('Phong trào đã cam kết', 44, 'P1', ({ pledges }) => pledges.join('; ')),
  ],
  filters: async (variables, ask) => {
    const { text: typed, departmentId, part, verdict } = filterOf<RegistrationOutcomeFilter>(variables);
    return [
      ...searchFact(typed),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
      ...choiceFact('Phần', part == null ? undefined : [part], COMPARED_PART_NAMES),
      ...choiceFact('Kết quả', verdict == null ? undefined : [verdict], PROMISE_VERDICT_NAMES),
    ];
  },
};
