import type { Prisma, Tx } from '@thidua/db';
import { addMonths, plainDate } from '@thidua/domain/kernel';
import type { AwardCode, RatingLevel } from '@thidua/domain/vocabulary';
import { day } from '../day.ts';
import { departmentId, ORGANISATION_ID, UNITS, type DepartmentKey } from './organisation.ts';
import { PERSON_KEYS, personOf, type PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

const PAST_YEARS = [2016, 2017, 2018, 2019, 2020] as const;
type PastYear = (typeof PAST_YEARS)[number];

/** The yearly decision of the director: number and day. */
const DECISIONS: Record<PastYear, readonly [string, string]> = {
  2016: ['142/QĐ-SNgV', '2016-12-28'],
  2017: ['157/QĐ-SNgV', '2017-12-27'],
  2018: ['149/QĐ-SNgV', '2018-12-28'],
  2019: ['163/QĐ-SNgV', '2019-12-30'],
  2020: ['151/QĐ-SNgV', '2020-12-30'],
};

/** CSTĐCS of each year, always within 15 % of those who had LĐTT. Nguyễn Thị Hà has had it three years in a row. */
const FIGHTERS: Record<PastYear, readonly PersonKey[]> = {
  2016: ['an', 'y'],
  2017: ['uoc', 'an'],
  2018: ['ha', 'duc'],
  2019: ['ha', 'an', 'nga'],
  2020: ['ha', 'uoc', 'nhi'],
};

/** Who went without LĐTT in a year, although long enough here. */
const WITHOUT_TITLE: Partial<Record<PastYear, readonly PersonKey[]>> = { 2017: ['uu'], 2020: ['doan'] };

const DIRECTOR = 'Giám đốc Sở Ngoại vụ Hà Tĩnh';
const PROVINCE = 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh';

interface HigherAward {
  readonly award: AwardCode;
  readonly year: number;
  readonly decision: string;
  readonly on: string;
  readonly by: string;
  readonly person?: PersonKey;
  readonly unit?: DepartmentKey;
}

/** Decisions of other bodies, and the mid-year ones of the director. */
const OTHER_AWARDS: readonly HigherAward[] = [
  { award: 'DIRECTOR_COMMENDATION', year: 2016, decision: '71/QĐ-SNgV', on: '2016-07-12', by: DIRECTOR, person: 'tam' },
  { award: 'PROVINCIAL_MERIT', year: 2017, decision: '412/QĐ-UBND', on: '2018-02-06', by: PROVINCE, person: 'y' },
  { award: 'PROVINCIAL_MERIT', year: 2018, decision: '355/QĐ-UBND', on: '2019-01-29', by: PROVINCE, person: 'uoc' },
  { award: 'EXCELLENT_COLLECTIVE', year: 2019, decision: '498/QĐ-UBND', on: '2020-02-17', by: PROVINCE, unit: 'HTQT' },
  {
    award: 'MINISTERIAL_MERIT',
    year: 2019,
    decision: '2210/QĐ-BNG',
    on: '2019-08-22',
    by: 'Bộ trưởng Bộ Ngoại giao',
    person: 'an',
  },
  {
    award: 'DIRECTOR_COMMENDATION',
    year: 2020,
    decision: '80/QĐ-SNgV',
    on: '2020-07-15',
    by: DIRECTOR,
    person: 'dung90',
  },
  { award: 'PROVINCIAL_MERIT', year: 2020, decision: '377/QĐ-UBND', on: '2021-01-28', by: PROVINCE, unit: 'VPTTR' },
  { award: 'PROVINCIAL_MERIT', year: 2020, decision: '377/QĐ-UBND', on: '2021-01-28', by: PROVINCE, person: 'ha' },
  {
    award: 'MINISTERIAL_MERIT',
    year: 2021,
    decision: '2087/QĐ-BNG',
    on: '2021-08-25',
    by: 'Bộ trưởng Bộ Ngoại giao',
    person: 'uoc',
  },
];

/** A title that was taken back: it stays in the history, marked as revoked. */
export const REVOKED = {
  id: sampleId('award revoked'),
  organisationId: ORGANISATION_ID,
  staffId: staffId('uu'),
  awardCode: 'DIRECTOR_COMMENDATION',
  year: 2017,
  decisionNumber: '74/QĐ-SNgV',
  decidedOn: day('2017-07-14'),
  decidedBy: DIRECTOR,
  revokedOn: day('2018-03-09'),
  revokedReason: 'Báo cáo thành tích kê khai không đúng.',
} as const satisfies Prisma.AwardRecordCreateManyInput;

/** Chapter 3: five years of awards from old decisions, and the ratings of 2020 and 2021. */
export async function tellOfThePast(db: Tx): Promise<void> {
  await db.awardRecord.createMany({
    data: [...PAST_YEARS.flatMap(titlesOf), ...OTHER_AWARDS.map(otherAward), REVOKED],
  });
  await db.annualRating.createMany({ data: [...personRatings(2020), ...personRatings(2021)] });
  await db.departmentRating.createMany({ data: [...unitRatings(2020), ...unitRatings(2021)] });
}

function titlesOf(year: PastYear): Prisma.AwardRecordCreateManyInput[] {
  const workers = PERSON_KEYS.filter((key) => hadTenMonths(key, year) && !WITHOUT_TITLE[year]?.includes(key));
  const [decisionNumber, on] = DECISIONS[year];
  const base = { organisationId: ORGANISATION_ID, year, decisionNumber, decidedOn: day(on), decidedBy: DIRECTOR };
  const period = { periodFrom: day(`${year}-01-01`), periodTo: day(`${year}-12-31`) };
  return [
    ...workers.map((key) => ({ ...base, ...period, staffId: staffId(key), awardCode: 'ADVANCED_WORKER' as const })),
    ...FIGHTERS[year].map((key) => ({
      ...base,
      ...period,
      staffId: staffId(key),
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER' as const,
    })),
    ...UNITS.map((unit) => ({
      ...base,
      ...period,
      departmentId: departmentId(unit),
      awardCode: 'ADVANCED_COLLECTIVE' as const,
    })),
  ];
}

/** LĐTT needs ten months of work in the year (Nghị định 91/2017/NĐ-CP Điều 10(6)). */
function hadTenMonths(key: PersonKey, year: PastYear): boolean {
  return addMonths(plainDate(personOf(key).recruited), 10) <= plainDate(`${year}-12-31`);
}

function otherAward({ award, year, decision, on, by, person, unit }: HigherAward): Prisma.AwardRecordCreateManyInput {
  const base = {
    organisationId: ORGANISATION_ID,
    awardCode: award,
    year,
    decisionNumber: decision,
    decidedOn: day(on),
    decidedBy: by,
  };
  if (person !== undefined) return { ...base, staffId: staffId(person) };
  return unit === undefined ? base : { ...base, departmentId: departmentId(unit) };
}

type RatedYear = 2020 | 2021;

const EXCELLENT: Record<RatedYear, readonly PersonKey[]> = {
  2020: ['an', 'uoc', 'ha', 'nhi'],
  2021: ['an', 'uoc', 'ha', 'y'],
};
const COMPLETED: Record<RatedYear, readonly PersonKey[]> = { 2020: ['doan'], 2021: ['nghi'] };
/** Not rated, which is not the same as not completed: recruited later, or ill for the last four months. */
const UNRATED: Record<RatedYear, readonly PersonKey[]> = { 2020: ['ai'], 2021: ['ngocY'] };

const RATING_DECISION = {
  2020: { decisionNumber: '146/QĐ-SNgV', decidedOn: day('2020-12-18'), decidedBy: DIRECTOR },
  2021: { decisionNumber: '139/QĐ-SNgV', decidedOn: day('2021-12-01'), decidedBy: DIRECTOR },
} as const satisfies Record<RatedYear, object>;

function personRatings(year: RatedYear): Prisma.AnnualRatingCreateManyInput[] {
  return PERSON_KEYS.filter((key) => !UNRATED[year].includes(key)).map((key) => ({
    id: sampleId(`rating ${year} ${key}`),
    organisationId: ORGANISATION_ID,
    staffId: staffId(key),
    year,
    level: ratingOf(key, year),
    ...RATING_DECISION[year],
  }));
}

function ratingOf(key: PersonKey, year: RatedYear): RatingLevel {
  if (EXCELLENT[year].includes(key)) return 'EXCELLENT';
  return COMPLETED[year].includes(key) ? 'COMPLETED' : 'GOOD';
}

type UnitRating = readonly [DepartmentKey, RatingLevel, string, string, string];

const TRADE_UNION_ABOVE = 'Công đoàn Viên chức tỉnh';

/** The party cell of 2021 is rated by its committee later in December. */
const UNIT_RATINGS: Record<RatedYear, readonly UnitRating[]> = {
  2020: [
    ...UNITS.map(
      (unit) => [unit, unit === 'HTQT' ? 'EXCELLENT' : 'GOOD', '146/QĐ-SNgV', '2020-12-18', DIRECTOR] as const,
    ),
    ['CB', 'EXCELLENT', '88-QĐ/ĐUK', '2020-12-28', 'Đảng ủy Khối các cơ quan tỉnh'],
    ['CD', 'EXCELLENT', '61/QĐ-CĐVC', '2020-12-15', TRADE_UNION_ABOVE],
    ['DTN', 'EXCELLENT', '40-QĐ/ĐTN', '2020-12-16', 'Đoàn Khối các cơ quan tỉnh'],
  ],
  2021: [
    ...UNITS.map(
      (unit) => [unit, unit === 'HTQT' ? 'EXCELLENT' : 'GOOD', '139/QĐ-SNgV', '2021-12-01', DIRECTOR] as const,
    ),
    ['CD', 'EXCELLENT', '57/QĐ-CĐVC', '2021-11-30', TRADE_UNION_ABOVE],
    ['DTN', 'GOOD', '37-QĐ/ĐTN', '2021-12-02', 'Đoàn Khối các cơ quan tỉnh'],
  ],
};

function unitRatings(year: RatedYear): Prisma.DepartmentRatingCreateManyInput[] {
  return UNIT_RATINGS[year].map(([key, level, decisionNumber, on, decidedBy]) => ({
    id: sampleId(`rating ${year} ${key}`),
    organisationId: ORGANISATION_ID,
    departmentId: departmentId(key),
    year,
    level,
    decisionNumber,
    decidedOn: day(on),
    decidedBy,
  }));
}
