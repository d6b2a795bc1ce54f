import { describe, expect, test } from 'vitest';
import { REGIME_IDS } from '../eligibility/index.ts';
import { NOMINATION_STATUSES, OPEN_STATUSES, type NominationStatus } from '../nominations/index.ts';
import { AWARD_CODES, AWARDS, SUBJECT_KINDS, type NomineeKind } from '../vocabulary/index.ts';
import { awardTables, factsOfPeriod, type KnownFacts } from './report-facts.ts';
import { applyReportEvent, REPORT_EVENTS, REPORT_STATUSES } from './report-life.ts';
import { maySeeReport, mayEverDoWithReport, reportEventsFor, type ReportFacts } from './report-policy.ts';
import { REPORT_LIMITS } from './report-section.ts';
import { isReportedBySummary, reportTemplate } from './report-template.ts';
import { missingSections, storedReportTexts, storyWords } from './report-texts.ts';

describe('the form that an award asks for', () => {
  const person = { award: 'GRASSROOTS_EMULATION_FIGHTER', subject: 'PERSON', year: 2021 } as const;

  test.each([
    ['A', 'PERSON', undefined, 'Mẫu số 02 ban hành kèm theo Nghị định 91/2017/NĐ-CP', false],
    ['A', 'COLLECTIVE', undefined, 'Mẫu số 01 ban hành kèm theo Nghị định 91/2017/NĐ-CP', false],
    ['A', 'PERSON', 'LONG_SERVICE', 'Mẫu số 03 ban hành kèm theo Nghị định 91/2017/NĐ-CP', false],
    ['A', 'PERSON', 'SUDDEN', 'Mẫu số 06 ban hành kèm theo Nghị định 91/2017/NĐ-CP', false],
    ['A', 'COLLECTIVE', 'CAMPAIGN', 'Mẫu số 07 ban hành kèm theo Nghị định 91/2017/NĐ-CP', false],
    ['B1', 'COLLECTIVE', undefined, 'Mẫu số 02 ban hành kèm theo Nghị định 98/2023/NĐ-CP', false],
    ['B1', 'PERSON', undefined, 'Mẫu số 03 ban hành kèm theo Nghị định 98/2023/NĐ-CP', false],
    ['B1', 'PERSON', 'SUDDEN', 'Mẫu số 07 ban hành kèm theo Nghị định 98/2023/NĐ-CP', true],
    ['B2', 'PERSON', undefined, 'Mẫu của Nghị định 152/2025/NĐ-CP', true],
    ['B3', 'COLLECTIVE', undefined, 'Mẫu của Nghị định 152/2025/NĐ-CP', true],
  ] as const)('regime %s, %s, kind %s: %s', (regime, subject, kind, ground, isDoubtful) => {
    const asked = {
      award: 'DIRECTOR_COMMENDATION',
      subject,
      year: 2021,
      regime,
      ...(kind === undefined ? {} : { kind }),
    } as const;
    expect(reportTemplate(asked)).toMatchObject({ ground, isDoubtful });
  });

  test.each([
    ['GRASSROOTS_EMULATION_FIGHTER', 2021],
    ['DIRECTOR_COMMENDATION', 2021],
    ['PROVINCIAL_MERIT', 2020],
    ['PROVINCIAL_EMULATION_FIGHTER', 2019],
    ['PRIME_MINISTER_MERIT', 2017],
    ['NATIONAL_EMULATION_FIGHTER', 2016],
    ['LABOUR_ORDER_THIRD', 2017],
  ] as const)('%s of 2021 tells the years from %d on', (award, firstYear) => {
    expect(reportTemplate({ ...person, award, regime: 'A' })).toMatchObject({ firstYear, lastYear: 2021 });
  });

  test('every award has one for each subject that it suits, in each regime: fields once, some required, a length', () => {
    for (const award of AWARD_CODES) {
      const suited: readonly NomineeKind[] = AWARDS[award].subjects;
      for (const subject of SUBJECT_KINDS.filter((kind) => suited.includes(kind))) {
        for (const regime of REGIME_IDS) {
          const { sections, length } = reportTemplate({ award, subject, year: 2021, regime });
          const names = sections.map(({ section }) => section);
          expect(new Set(names).size).toBe(names.length);
          expect(sections.some(({ isRequired }) => isRequired)).toBe(true);
          expect(length.least).toBeLessThan(length.most);
        }
      }
    }
  });

  test('a sudden deed is of its year alone and told shortly; the orders look back to the last award', () => {
    const sudden = reportTemplate({ ...person, award: 'PROVINCIAL_MERIT', regime: 'A', kind: 'SUDDEN' });
    expect(sudden).toMatchObject({ form: 'SUDDEN', firstYear: 2021, length: { most: 700 } });
    expect(reportTemplate({ ...person, award: 'LABOUR_ORDER_FIRST', regime: 'A' }).sinceLastAward).toBe(true);
    expect(isReportedBySummary('ADVANCED_WORKER')).toBe(true);
    expect(isReportedBySummary('GRASSROOTS_EMULATION_FIGHTER')).toBe(false);
  });
});

describe('texts', () => {
  test('are stored clean, a line as one line, empty ones left out', () => {
    const typed = [
      { section: 'ALIAS', text: '  Hà   em\n' },
      { section: 'RESULTS', text: 'Một.\r\nHai.' },
      { section: 'WELFARE', text: ' \n ' },
    ] as const;
    expect(storedReportTexts(typed)).toEqual({ ok: true, value: { ALIAS: 'Hà em', RESULTS: 'Một.\nHai.' } });
  });

  test('that are too long or twice there are told by their field', () => {
    const long = 'a'.repeat(REPORT_LIMITS.LINE + 1);
    const typed = [
      { section: 'ALIAS', text: long },
      { section: 'ALIAS', text: 'Hà' },
    ] as const;
    expect(storedReportTexts(typed)).toEqual({
      ok: false,
      error: [
        { field: 'ALIAS', code: 'TWICE' },
        { field: 'ALIAS', code: 'TOO_LONG', limit: 300, actual: 301 },
      ],
    });
  });

  test('miss what the form requires and is blank; words are those of the story', () => {
    const template = reportTemplate({
      award: 'DIRECTOR_COMMENDATION',
      subject: 'PERSON',
      year: 2021,
      regime: 'A',
      kind: 'SUDDEN',
    });
    const texts = { HOME_PLACE: 'Hà Tĩnh', RESIDENCE: ' ', DEED: 'Cứu hai người.' };
    expect(missingSections(template, texts)).toEqual(['RESIDENCE', 'QUALIFICATION']);
    expect(storyWords(texts)).toBe(3);
  });
});

test('facts are those of the years, awards of all years up to then, in two tables', () => {
  const decided = { decisionNumber: '1/QĐ', decidedOn: null, decidedBy: 'Giám đốc' };
  const facts: KnownFacts = {
    name: 'Hà',
    birthDate: null,
    gender: 'FEMALE',
    post: '',
    workplace: '',
    topics: [],
    initiatives: [],
    ratings: [2021, 2019, 2020].map((year) => ({
      year,
      level: 'GOOD' as const,
      decisionNumber: null,
      decidedOn: null,
    })),
    awards: [
      { award: 'DIRECTOR_COMMENDATION', year: 2022, ...decided },
      { award: 'ADVANCED_WORKER', year: 2012, ...decided },
    ],
  };
  const shown = factsOfPeriod(facts, { firstYear: 2020, lastYear: 2021 });
  expect(shown.ratings.map(({ year }) => year)).toEqual([2020, 2021]);
  expect(shown.awards.map(({ year }) => year)).toEqual([2012]);
  expect(awardTables(facts.awards)).toMatchObject({ titles: [{ year: 2012 }], forms: [{ year: 2022 }] });
});

describe('life and rights', () => {
  const [division, head, person] = ['d', 'head', 'person'];
  const facts: ReportFacts = {
    departmentId: division,
    departmentKind: 'DIVISION',
    staffId: person,
    headIds: [head],
    isSubjectSecretary: false,
    checkerId: undefined,
    status: 'DRAFT',
    reportStatus: 'WRITING',
    isAsked: false,
  };
  const HEAD = { staffId: head, roles: [{ role: 'HEAD', departmentId: division }] } as const;
  const PERSON = { staffId: person, roles: [{ role: 'STAFF', departmentId: undefined }] } as const;

  test('who keeps the line writes, asks and confirms; the person only when asked, and never confirms', () => {
    expect(reportEventsFor(HEAD, facts)).toEqual(['SAVE', 'ASK', 'CONFIRM']);
    expect(reportEventsFor(PERSON, facts)).toEqual([]);
    expect(maySeeReport(PERSON, facts)).toBe(false);
    const asked = { ...facts, isAsked: true };
    expect(reportEventsFor(PERSON, asked)).toEqual(['SAVE', 'HAND_IN']);
    expect(maySeeReport(PERSON, asked)).toBe(true);
    expect(maySeeReport(PERSON, { ...asked, status: 'WITHDRAWN' })).toBe(false);
    expect(reportEventsFor(PERSON, { ...asked, reportStatus: 'HANDED_IN' })).toEqual(['SAVE']);
    expect(reportEventsFor(HEAD, { ...asked, reportStatus: 'CONFIRMED' })).toEqual(['REOPEN']);
  });

  test('a head who is proposed writes when asked and leaves the rest to the secretariat; nobody is asked for a collective', () => {
    const own = { ...facts, staffId: head, isAsked: true };
    expect(reportEventsFor(HEAD, own)).toEqual(['SAVE', 'HAND_IN']);
    expect(mayEverDoWithReport(HEAD, 'ASK', { ...facts, staffId: undefined })).toBe(false);
  });

  test('a line that left its desk leaves its report alone, whatever the status', () => {
    const sent = NOMINATION_STATUSES.filter(
      (status) => !OPEN_STATUSES.some((open: NominationStatus) => open === status),
    );
    for (const status of sent) {
      for (const reportStatus of REPORT_STATUSES) {
        for (const event of REPORT_EVENTS) {
          expect(applyReportEvent({ status, reportStatus }, event)).toMatchObject({
            ok: false,
            error: { from: status },
          });
        }
      }
    }
    expect(applyReportEvent({ status: 'RETURNED', reportStatus: 'CONFIRMED' }, 'SAVE')).toMatchObject({
      error: { from: 'CONFIRMED' },
    });
  });
});
