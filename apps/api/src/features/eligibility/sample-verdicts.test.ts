import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Verdict } from '@thidua/domain/eligibility';
import { plainDate } from '@thidua/domain/kernel';
import type { OwnLevelAward } from '@thidua/domain/vocabulary';
import { loadSampleBody } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { assessCase, yearCases, type YearCases } from './assess-year.ts';
import { TEST_CIPHER } from '../../testing/test-api.ts';

const STORY_DAY = plainDate('2021-12-06');
const CONDUCT = Object.fromEntries(['LDTT.2', 'LDTT.3'].map((id) => [id, { answer: true, by: 'Trưởng phòng' }]));

let database: TestDatabase;
let cases: YearCases;

beforeAll(async () => {
  database = await testDatabase();
  await loadSampleBody(database.client, { now: new Date('2026-11-23T02:00:00Z'), cipher: TEST_CIPHER });
  const { id: organisationId } = await database.client.organisation.findFirstOrThrow({ where: { isSample: true } });
  cases = await yearCases(database.client, TEST_CIPHER, { organisationId, year: 2021, day: STORY_DAY });
});
afterAll(() => database.close());

test.each([
  ['Nguyễn Thị Hà', 'GRASSROOTS_EMULATION_FIGHTER', 'ELIGIBLE', undefined],
  ['Lý Thị Ân', 'ADVANCED_WORKER', 'ELIGIBLE', undefined],
  ['Đinh Trọng Ái', 'ADVANCED_WORKER', 'NOT_ELIGIBLE', 'LDTT.4'],
  ['Tô Hữu Nghị', 'ADVANCED_WORKER', 'NOT_ELIGIBLE', 'LDTT.5'],
  ['Đoàn Văn Ưu', 'ADVANCED_WORKER', 'SUSPENDED', 'G.1'],
  ['Châu Ngọc Ý', 'ADVANCED_WORKER', 'NOT_ELIGIBLE', 'LDTT.12'],
  ['Hồ Thị Như Ỷ', 'GRASSROOTS_EMULATION_FIGHTER', 'ELIGIBLE', undefined],
  ['Võ Văn Ấn', 'GRASSROOTS_EMULATION_FIGHTER', 'NOT_ELIGIBLE', 'CSTDCS.2'],
] as const satisfies readonly (readonly [string, OwnLevelAward, Verdict, string | undefined])[])(
  '%s for %s in the sample body: %s (%s)',
  (name, award, verdict, rule) => {
    const person = cases.people.find(({ record }) => record.fullName === name);
    if (person === undefined) throw new Error(`no ${name} in the sample body`);
    const assessment = assessCase(cases, person.facts, award, { regimeDate: STORY_DAY, judgements: CONDUCT });
    const reasons = assessment.findings.filter(({ outcome }) => outcome === assessment.deciding.outcome);
    expect(assessment.verdict).toBe(verdict);
    if (rule !== undefined) expect(reasons.map((finding) => finding.rule)).toContain(rule);
  },
);
