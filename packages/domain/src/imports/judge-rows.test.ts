import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { type BodyFacts, type KnownDepartment, type KnownRecord, recordKey, type RowValues } from './body-facts.ts';
import type { ImportField } from './import-fields.ts';
import { type ImportKind, kindDescription } from './import-kind.ts';
import { type JudgedRow, judgeRows } from './judge-rows.ts';
import { fromUnicode } from './legacy-encoding.ts';
import type { RawCell } from './raw-cell.ts';
import type { StagedRow } from './read-row.ts';

const SERVICE = { recruitedOn: plainDate('2012-03-01'), cameFromElsewhere: false };
const PEOPLE = [
  { id: 'ha', code: 'CB-01', fullName: 'Nguyễn Thị Hà', birthDate: plainDate('1985-03-02'), ...SERVICE },
  { id: 'binh-1970', code: 'CB-02', fullName: 'Trần Đức Bình', birthDate: plainDate('1970-05-05'), ...SERVICE },
  { id: 'binh-1991', code: 'CB-03', fullName: 'Trần Đức Bình', birthDate: plainDate('1991-08-19'), ...SERVICE },
];
const STANDS = { openedOn: plainDate('2005-01-01'), closedOn: undefined };
const named = (name: string, shortName: string, from = '2005-01-01', to?: string) => ({
  name,
  shortName,
  validFrom: plainDate(from),
  validTo: to === undefined ? undefined : plainDate(to),
});
const DEPARTMENTS: readonly KnownDepartment[] = [
  { id: 'htqt', code: 'HTQT', ...STANDS, names: [named('Phòng Hợp tác quốc tế', 'P. HTQT')] },
  {
    id: 'vp',
    code: 'VP',
    ...STANDS,
    names: [
      named('Văn phòng - Thanh tra', 'VP-TTr', '2019-07-01'),
      named('Văn phòng', 'VP', '2005-01-01', '2019-06-30'),
    ],
  },
];
const FACTS: BodyFacts = {
  today: plainDate('2021-12-06'),
  people: PEOPLE,
  departments: DEPARTMENTS,
  records: new Map(),
  ownerOfIdentity: (number) => (number === '042185000111' ? 'ha' : undefined),
};

type Written = Readonly<Partial<Record<ImportField, RawCell>>>;

function judge(kind: ImportKind, written: readonly Written[], facts: Partial<BodyFacts> = {}): readonly JudgedRow[] {
  const { fields } = kindDescription(kind);
  const rows: StagedRow[] = written.map((row, at) => ({
    number: at + 2,
    cells: fields.map((field) => row[field] ?? ''),
    edits: {},
  }));
  const mapping = fields.map((field, column) => ({ field, column }));
  return judgeRows({ kind, mapping, encoding: 'UNICODE' }, rows, { ...FACTS, ...facts });
}

const NEW_STAFF: Written = {
  FULL_NAME: 'Lê Văn Tám',
  BIRTH_DATE: '05/12/1988',
  GENDER: 'Nam',
  STAFF_CLASS: 'Công chức',
  DEPARTMENT: 'HTQT',
  RECRUITED_ON: '01/09/2014',
  POST: 'Chuyên viên',
};
const RATING: Written = {
  FULL_NAME: 'Nguyễn Thị Hà',
  YEAR: '2020',
  RATING: 'HTTNV',
  DECISION_NUMBER: '151/QĐ-SNgV',
  DECIDED_ON: '25/12/2020',
  DECIDED_BY: 'Giám đốc Sở',
};
const INITIATIVE: Written = {
  FULL_NAME: 'Nguyễn Thị Hà',
  TITLE: 'Số hóa hồ sơ đoàn ra',
  YEAR: '2019',
  SCOPE: 'Cấp cơ sở',
  DECISION_NUMBER: '88/QĐ-SNgV',
  DECIDED_ON: '20/11/2019',
  DECIDED_BY: 'Giám đốc Sở',
};

/** Verdict and problems of a row on one line. */
function summary({ verdict, problems }: JudgedRow): string {
  return [verdict, ...problems.map(({ field, code }) => `${field}:${code}`)].join(' ');
}

function record(kind: ImportKind, subjectId: string, values: RowValues): BodyFacts['records'] {
  const known: KnownRecord = { id: 'record', values };
  return new Map([[recordKey(kind, subjectId, values), known]]);
}

describe('staff', () => {
  test.each<readonly [string, Written, string]>([
    ['a new person', {}, 'NEW'],
    ['a person without a department', { DEPARTMENT: '' }, 'ERROR DEPARTMENT:REQUIRED'],
    ['an unknown department', { DEPARTMENT: 'Phòng Hợp tác quốc té' }, 'NEW'],
    ['a misspelt department', { DEPARTMENT: 'Phòng Hợp tát quốc tế' }, 'ERROR DEPARTMENT:UNKNOWN_DEPARTMENT'],
    ['31/02/1988', { BIRTH_DATE: '31/02/1988' }, 'ERROR BIRTH_DATE:NO_SUCH_DAY'],
    ['12/25/1990', { BIRTH_DATE: '12/25/1990' }, 'ERROR BIRTH_DATE:MONTH_FIRST'],
    ['born tomorrow', { BIRTH_DATE: '07/12/2021' }, 'ERROR BIRTH_DATE:IN_FUTURE RECRUITED_ON:BEFORE'],
    ['recruited before birth', { RECRUITED_ON: '01/01/1980' }, 'ERROR RECRUITED_ON:BEFORE'],
    ['eleven digits', { IDENTITY_NUMBER: '42188001234' }, 'ERROR IDENTITY_NUMBER:LOST_ZERO'],
    ['an identity number of a colleague', { IDENTITY_NUMBER: '042185000111' }, 'ERROR IDENTITY_NUMBER:IDENTITY_TAKEN'],
    ['a code of a colleague', { CODE: 'cb-01' }, 'ERROR CODE:OTHER_NAME'],
    ['a namesake born on another day', { FULL_NAME: 'Nguyễn Thị Hà' }, 'NEW FULL_NAME:SAME_NAME'],
    [
      'a namesake without a birth date',
      { FULL_NAME: 'Nguyễn Thị Hà', BIRTH_DATE: '' },
      'ERROR BIRTH_DATE:AMBIGUOUS_PERSON',
    ],
    ['a formula', { GENDER: { kind: 'TEXT', text: 'Nam', isFormula: true } }, 'NEW GENDER:FORMULA'],
    [
      'a formula without a value',
      { GENDER: { kind: 'TEXT', text: '', isFormula: true } },
      'ERROR GENDER:FORMULA_WITHOUT_VALUE',
    ],
    ['an error of the spreadsheet', { GENDER: { kind: 'ERROR', text: '#N/A' } }, 'ERROR GENDER:CELL_ERROR'],
  ])('%s', (_what, change, expected) => {
    expect(judge('STAFF', [{ ...NEW_STAFF, ...change }]).map(summary)).toEqual([expected]);
  });

  test('two people of one name are two people when their birth dates differ, and one double when not', () => {
    const rows = judge('STAFF', [NEW_STAFF, { ...NEW_STAFF, BIRTH_DATE: '06/12/1988' }, NEW_STAFF]);
    expect(rows.map(summary)).toEqual(['NEW', 'NEW', 'ERROR FULL_NAME:TWICE_IN_FILE']);
    expect(rows[2]?.problems[0]?.facts).toEqual(['2']);
  });

  test('a name in composed and in decomposed letters is one name', () => {
    const rows = judge('STAFF', [NEW_STAFF, { ...NEW_STAFF, FULL_NAME: 'Lê Văn Tám'.normalize('NFD') }]);
    expect(rows[1]?.problems[0]?.code).toBe('TWICE_IN_FILE');
    expect(rows[1]?.values.FULL_NAME).toBe('Lê Văn Tám');
  });

  test('a person who is there is updated in what differs; the place stays', () => {
    const values: RowValues = { GENDER: 'MALE', STAFF_CLASS: 'WORKER', DEPARTMENT: 'vp', RECRUITED_ON: '2010-01-01' };
    const row = { ...NEW_STAFF, CODE: 'CB-01', FULL_NAME: 'Nguyễn Thị Hà', BIRTH_DATE: '02/03/1985', GENDER: 'Nữ' };
    const [judged] = judge('STAFF', [row], { records: record('STAFF', 'ha', { ...values, BIRTH_DATE: '1985-03-02' }) });
    expect(judged).toMatchObject({ verdict: 'CHANGED', subjectId: 'ha', changes: ['GENDER'] });
    expect(judged?.problems.map(({ field, code }) => `${field}:${code}`)).toEqual([
      'DEPARTMENT:NOT_CHANGED_HERE',
      'POST:NOT_CHANGED_HERE',
      'STAFF_CLASS:NOT_CHANGED_HERE',
      'RECRUITED_ON:NOT_CHANGED_HERE',
    ]);
  });
});

describe('the person of a record', () => {
  test.each<readonly [string, Written, string]>([
    ['is found by name', {}, 'NEW'],
    ['is found by name without marks', { FULL_NAME: 'NGUYEN THI HA' }, 'NEW'],
    ['is not guessed from a similar name', { FULL_NAME: 'Nguyễn Thị Hà A' }, 'ERROR FULL_NAME:UNKNOWN_PERSON'],
    ['must be told apart from a namesake', { FULL_NAME: 'Trần Đức Bình' }, 'ERROR FULL_NAME:AMBIGUOUS_PERSON'],
    ['is told apart by the birth date', { FULL_NAME: 'Trần Đức Bình', BIRTH_DATE: '19/08/1991' }, 'NEW'],
    ['is told apart by the code', { FULL_NAME: 'Trần Đức Bình', CODE: 'CB-03' }, 'NEW'],
    ['must have the name of the code', { CODE: 'CB-02' }, 'ERROR FULL_NAME:OTHER_NAME'],
    ['must have the birth date of the body', { BIRTH_DATE: '02/03/1986' }, 'ERROR BIRTH_DATE:OTHER_BIRTH_DATE'],
  ])('%s', (_what, change, expected) => {
    expect(judge('RATING', [{ ...RATING, ...change }]).map(summary)).toEqual([expected]);
  });

  test('a similar name is proposed', () => {
    const [row] = judge('RATING', [{ ...RATING, FULL_NAME: 'Nguyễn Thị Hàa' }]);
    expect(row?.problems[0]).toMatchObject({ code: 'UNKNOWN_PERSON', suggestion: 'Nguyễn Thị Hà' });
  });
});

describe('records that are there', () => {
  const values: RowValues = {
    YEAR: '2020',
    RATING: 'GOOD',
    DECISION_NUMBER: '151/QĐ-SNgV',
    DECIDED_ON: '2020-12-25',
    DECIDED_BY: 'Giám đốc Sở',
  };

  test('the same rating changes nothing', () => {
    expect(judge('RATING', [RATING], { records: record('RATING', 'ha', values) }).map(summary)).toEqual(['SAME']);
  });

  test('another level of the same year is a change that a person decides on', () => {
    const records = record('RATING', 'ha', { ...values, RATING: 'COMPLETED' });
    expect(judge('RATING', [RATING], { records })[0]).toMatchObject({ verdict: 'CHANGED', changes: ['RATING'] });
  });

  test('an award with another decision stays as it is, and that is said', () => {
    const award = { ...RATING, AWARD: 'LĐTT' };
    const known = { YEAR: '2020', AWARD: 'ADVANCED_WORKER', DECISION_NUMBER: '1/QĐ', DECIDED_ON: '2020-12-25' };
    const [row] = judge('AWARD', [award], { records: record('AWARD', 'ha', known) });
    expect(row?.verdict).toBe('SAME');
    expect(row?.problems.map(({ field }) => field)).toEqual(['DECISION_NUMBER', 'DECIDED_BY']);
  });
});

describe('awards', () => {
  test.each<readonly [string, Written, string]>([
    ['of a person', { AWARD: 'Lao động tiên tiến' }, 'NEW'],
    ['of a collective', { FULL_NAME: '', DEPARTMENT: 'HTQT', AWARD: 'TTLĐTT' }, 'NEW'],
    ['of a collective to a person', { AWARD: 'TTLĐTT' }, 'ERROR AWARD:WRONG_SUBJECT'],
    ['of nobody', { FULL_NAME: '', AWARD: 'Giấy khen' }, 'ERROR FULL_NAME:REQUIRED'],
    ['decided before their year', { AWARD: 'LĐTT', YEAR: '2021' }, 'ERROR DECIDED_ON:BEFORE'],
  ])('%s', (_what, change, expected) => {
    expect(judge('AWARD', [{ ...RATING, ...change }]).map(summary)).toEqual([expected]);
  });
});

describe('initiatives', () => {
  const second: Written = { ...INITIATIVE, FULL_NAME: 'Trần Đức Bình', CODE: 'CB-02' };

  test('of two authors are two rows whose shares sum to 100 %', () => {
    const rows = judge('INITIATIVE', [
      { ...INITIATIVE, SHARE: '60' },
      { ...second, SHARE: '40%' },
    ]);
    expect(rows.map(summary)).toEqual(['NEW', 'NEW']);
  });

  test('whose shares do not sum to 100 % are kept out, every row of them', () => {
    const rows = judge('INITIATIVE', [
      { ...INITIATIVE, SHARE: '60' },
      { ...second, SHARE: '30' },
    ]);
    expect(rows.map(summary)).toEqual(['ERROR SHARE:SHARES_NOT_WHOLE', 'ERROR SHARE:SHARES_NOT_WHOLE']);
  });

  test('with an author who is unknown are kept out whole', () => {
    const rows = judge('INITIATIVE', [INITIATIVE, { ...INITIATIVE, FULL_NAME: 'Người Lạ Mặt' }]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['ERROR', 'ERROR']);
  });
});

test('an old file is read in its alphabet, and a correction is written in Unicode', () => {
  const row: StagedRow = {
    number: 2,
    cells: [fromUnicode('Nguyễn Thị Hà', 'TCVN3'), fromUnicode('Hoàn thành tốt', 'TCVN3'), '2020'],
    edits: { DECISION_NUMBER: '12/QĐ' },
  };
  const mapping = [
    { field: 'FULL_NAME', column: 0 },
    { field: 'RATING', column: 1 },
    { field: 'YEAR', column: 2 },
    { field: 'DECISION_NUMBER' },
    { field: 'DECIDED_ON', constant: '25/12/2020' },
    { field: 'DECIDED_BY', constant: 'Giám đốc Sở' },
  ] as const;
  const [judged] = judgeRows({ kind: 'RATING', mapping, encoding: 'TCVN3' }, [row], FACTS);
  expect(judged).toMatchObject({ verdict: 'NEW', subjectId: 'ha' });
  expect(judged?.values).toMatchObject({ RATING: 'GOOD', DECISION_NUMBER: '12/QĐ', DECIDED_ON: '2020-12-25' });
});

// A search through all people for each row would not end within the time that a test has.
test('20,000 rows of 2,000 people are judged, strangers included', () => {
  const people = Array.from({ length: 2_000 }, (_, at) => ({
    id: `p${at}`,
    code: `CB-${at}`,
    fullName: `Nguyễn Văn ${at}`,
    birthDate: undefined,
    ...SERVICE,
  }));
  const written = Array.from({ length: 20_000 }, (_, at) => ({ ...RATING, FULL_NAME: `Nguyễn Văn ${at}` }));
  const rows = judge('RATING', written, { people });
  expect(rows.filter(({ verdict }) => verdict === 'NEW')).toHaveLength(2_000);
});

test.each([
  ['before the recruitment', '01/02/2012', false, 'ERROR DECIDED_ON:BEFORE'],
  ['before the recruitment, by the body before', '01/02/2012', true, 'NEW'],
  ['in childhood', '20/12/1995', true, 'ERROR DECIDED_ON:TOO_EARLY'],
  ['after the recruitment', '01/02/2013', false, 'NEW'],
])('a discipline decided %s', (_when, decidedOn, cameFromElsewhere, expected) => {
  const people = PEOPLE.map((person) => ({ ...person, cameFromElsewhere }));
  const row = {
    CODE: 'CB-01',
    FULL_NAME: 'Nguyễn Thị Hà',
    DISCIPLINE: 'Khiển trách',
    DECISION_NUMBER: '12/QĐ-SNgV',
    DECIDED_ON: decidedOn,
  };
  expect(judge('DISCIPLINE', [row], { people }).map(summary)).toEqual([expected]);
});

describe('records about whoever brings the file in', () => {
  const known = { id: 'r1', values: { YEAR: '2020', RATING: 'GOOD' } };
  const records = new Map<string, KnownRecord>([[recordKey('RATING', 'ha', { YEAR: '2020' }), known]]);
  const DISCIPLINE: Written = {
    FULL_NAME: 'Nguyễn Thị Hà',
    DISCIPLINE: 'Khiển trách',
    DECISION_NUMBER: '12/QĐ-SNgV',
    DECIDED_ON: '01/03/2020',
  };

  test.each([
    ['a new rating', 'RATING', RATING, {}, 'ERROR FULL_NAME:OWN_RECORD'],
    ['a changed rating', 'RATING', { ...RATING, RATING: 'HTNV' }, { records }, 'ERROR FULL_NAME:OWN_RECORD'],
    ['a discipline', 'DISCIPLINE', DISCIPLINE, {}, 'ERROR FULL_NAME:OWN_RECORD'],
  ] as const)('%s is left out', (_what, kind, row, facts, expected) => {
    expect(judge(kind, [row], { ...facts, importerId: 'ha' }).map(summary)).toEqual([expected]);
    expect(judge(kind, [row], { ...facts, importerId: 'binh-1970' })[0]?.verdict).not.toBe('ERROR');
  });
});

describe('a year without a rating', () => {
  const UNRATED_ROW: Written = {
    FULL_NAME: 'Nguyễn Thị Hà',
    YEAR: '2020',
    RATING: 'Chưa xếp loại',
    UNRATED_REASON: 'Nghỉ thai sản',
  };
  const COLLECTIVE: Written = {
    ...RATING,
    FULL_NAME: '',
    DEPARTMENT: 'Văn phòng',
    YEAR: '2018',
    DECIDED_ON: '25/12/2018',
  };

  test.each<readonly [string, Written, string]>([
    ['has its reason and needs no decision', {}, 'NEW'],
    [
      'is not the same as not completed',
      { RATING: 'Không hoàn thành nhiệm vụ' },
      'ERROR DECISION_NUMBER:REQUIRED DECIDED_ON:REQUIRED DECIDED_BY:REQUIRED UNRATED_REASON:NOT_USED',
    ],
    ['needs a reason', { UNRATED_REASON: '' }, 'ERROR UNRATED_REASON:REQUIRED'],
    ['needs a reason of the list', { UNRATED_REASON: 'bận' }, 'ERROR UNRATED_REASON:UNKNOWN_WORD'],
    ['keeps no decision, and says so', { DECISION_NUMBER: '151/QĐ-SNgV' }, 'NEW DECISION_NUMBER:NOT_USED'],
  ])('%s', (_name, written, expected) => {
    expect(judge('RATING', [{ ...UNRATED_ROW, ...written }]).map(summary)).toEqual([expected]);
  });

  test('that the body has already is left alone; a level in its place is a change, and the other way round', () => {
    const unrated = { YEAR: '2020', RATING: 'UNRATED', UNRATED_REASON: 'LONG_LEAVE' };
    const records = record('RATING', 'ha', unrated);
    expect(judge('RATING', [UNRATED_ROW], { records }).map(summary)).toEqual(['SAME']);
    expect(judge('RATING', [RATING], { records })).toMatchObject([{ verdict: 'CHANGED', recordId: 'record' }]);
    const rated = record('RATING', 'ha', { YEAR: '2020', RATING: 'GOOD', DECISION_NUMBER: '151/QĐ-SNgV' });
    expect(judge('RATING', [UNRATED_ROW], { records: rated })).toMatchObject([
      { verdict: 'CHANGED', changes: ['RATING', 'UNRATED_REASON'] },
    ]);
  });

  test('of the person who brings the file in is refused, as a rating is', () => {
    expect(judge('RATING', [UNRATED_ROW], { importerId: 'ha' }).map(summary)).toEqual(['ERROR FULL_NAME:OWN_RECORD']);
  });

  test('of a collective is found by the name of that year, once a file', () => {
    const rows = judge('COLLECTIVE_RATING', [
      COLLECTIVE,
      { ...COLLECTIVE, DEPARTMENT: 'vp' },
      { ...COLLECTIVE, DEPARTMENT: 'HTQT', RATING: 'Chưa xếp loại', UNRATED_REASON: 'Khác' },
      { ...COLLECTIVE, YEAR: '2020', DECIDED_ON: '25/12/2020' },
    ]);
    expect(rows.map(summary)).toEqual([
      'NEW',
      'ERROR DEPARTMENT:TWICE_IN_FILE',
      'NEW DECISION_NUMBER:NOT_USED',
      'NEW DEPARTMENT:NAMED_OTHERWISE',
    ]);
    expect(rows.map(({ subjectId }) => subjectId)).toEqual(['vp', 'vp', 'htqt', 'vp']);
  });
});

test('an award of a collective that stands twice in the file says so at the collective', () => {
  const award: Written = {
    DEPARTMENT: 'HTQT',
    AWARD: 'TTLĐTT',
    YEAR: '2019',
    DECISION_NUMBER: '1',
    DECIDED_ON: '25/12/2019',
    DECIDED_BY: 'Giám đốc Sở',
  };
  expect(judge('AWARD', [award, award]).map(summary)).toEqual(['NEW', 'ERROR DEPARTMENT:TWICE_IN_FILE']);
});
