import { itemsOf, proposePlan, type PlanItemKind, type ProposalWarningCode } from '@thidua/domain/plan-proposal';
import { describe, expect, test } from 'vitest';
import { planText } from './plan-texts.ts';
import { PLAN_PHASES } from './sample-2021/plan-phases.ts';
import { PLAN_REFERENCES } from './sample-2021/higher-documents.ts';
import { PLAN_DUTIES, PLAN_RECIPIENTS } from './sample-2021/plan-parts.ts';
import { PLAN_TARGETS } from './sample-2021/plan-targets.ts';
import { PLAN_TASKS } from './sample-2021/plan-tasks.ts';
import { PLAN } from './sample-2021/plan-text.ts';
import { PLAN_THEMATIC_MOVEMENTS } from './sample-2021/thematic-movements.ts';

describe('the plan of 2021 as the sample body has it', () => {
  const proposal = proposePlan(planText('so-ngoai-vu-2021'));
  const valuesOf = <K extends PlanItemKind>(kind: K) => itemsOf(proposal, kind).map(({ values }) => values);
  const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;

  test('25 targets with the kinds and numbers of the body, in its order', () => {
    const read = valuesOf('TARGET').map((target) => [
      target.kind,
      target.group,
      target.awardCode,
      target.subjectKind,
      target.initiativeScope,
      target.kind === 'RECOGNITION' ? null : target.minimum,
      target.maximum,
      target.shareBasisPoints,
      target.base,
      target.ratingLevel,
    ]);
    expect(read).toHaveLength(25);
    expect(read).toEqual(
      PLAN_TARGETS.map((target) => [
        target.kind,
        target.group,
        target.awardCode ?? null,
        target.subjectKind ?? null,
        target.initiativeScope ?? null,
        // How many families there are is not in the plan.
        target.kind === 'RECOGNITION' ? null : (target.minimum ?? null),
        target.maximum ?? null,
        target.shareBasisPoints ?? null,
        target.base ?? null,
        target.ratingLevel ?? null,
      ]),
    );
  });

  test('every target stands where the body found it', () => {
    const sources = itemsOf(proposal, 'TARGET').map(({ start, end }) => proposal.text.slice(start, end));
    for (const [at, { sourceText }] of PLAN_TARGETS.entries()) {
      const [short, long] = [sources[at] ?? '', sourceText.replace(/\.$/, '')].toSorted((a, b) => a.length - b.length);
      expect(long).toContain(short);
    }
  });

  test('head, theme, purposes, requirements and goals word for word', () => {
    expect(valuesOf('PLAN')).toEqual([
      { movementKind: 'YEARLY', year: 2021, title: PLAN.title, issuer: null, planNumber: null, planDate: null },
    ]);
    expect(valuesOf('THEME')).toEqual([{ text: PLAN.theme }]);
    expect(valuesOf('PURPOSE').map(({ text }) => text)).toEqual(PLAN.purposes);
    expect(valuesOf('REQUIREMENT').map(({ text }) => text)).toEqual(PLAN.requirements);
    expect(valuesOf('GENERAL_GOAL').map(({ text }) => text)).toEqual(PLAN.generalGoals);
    expect(valuesOf('SIGNER')).toEqual([{ post: PLAN.signerPost, name: PLAN.signerName }]);
  });

  test('both phases with what they greet, and both reviews', () => {
    expect(valuesOf('PHASE')).toEqual(
      PLAN_PHASES.map(({ name, fromText, fromDay, toText, toDay }, at) => {
        return { ordinal: at + 1, name, fromText, fromDay: day(fromDay), toText, toDay: day(toDay) };
      }),
    );
    expect(valuesOf('OCCASION')).toEqual(
      PLAN_PHASES.flatMap(({ occasions }, at) =>
        occasions.map(({ name, originDay, anniversary, statedYears }) => {
          return { phase: at + 1, name, originDay: day(originDay), anniversary: day(anniversary), statedYears };
        }),
      ),
    );
    expect(valuesOf('REVIEW')).toEqual(
      PLAN_PHASES.map(({ reviewOn, reviewText }, at) => {
        return {
          review: at === 0 ? 'INTERIM' : 'FINAL',
          phase: at + 1,
          text: reviewText.replace(/\.$/, ''),
          day: day(reviewOn),
        };
      }),
    );
  });

  test('tasks 2.1 to 2.10, thematic movements, papers and recipients', () => {
    expect(valuesOf('TASK').map(({ number, content }) => ({ number, content }))).toEqual(
      PLAN_TASKS.map(({ number, content }) => ({ number, content })),
    );
    expect(valuesOf('THEMATIC_MOVEMENT')).toEqual(
      PLAN_THEMATIC_MOVEMENTS.map(({ name, commitments = [], fromYear = null, toYear = null }) => {
        return { name, commitments, fromYear, toYear };
      }),
    );
    expect(valuesOf('REFERENCE').map(({ number, issuedOn, issuer }) => [number, issuedOn, issuer])).toEqual(
      PLAN_REFERENCES.map(({ number, issuedOn, issuer }) => [number, issuedOn ?? null, issuer ?? null]),
    );
    expect(
      valuesOf('REFERENCE')
        .filter(({ isParent }) => isParent)
        .map(({ number }) => number),
    ).toEqual(['15/KH-UBND']);
    expect(valuesOf('RECIPIENT')).toEqual(
      PLAN_RECIPIENTS.map(({ name, purpose = null, group }) => ({ name, purpose, group })),
    );
    expect(valuesOf('BLOCK').map(({ block, organiser }) => [block, organiser])).toEqual([
      ['CLUSTER', 'Bộ Ngoại giao'],
      ['BLOCK', 'tỉnh'],
    ]);
    expect(valuesOf('DUTY')).toEqual(PLAN_DUTIES);
  });

  /** The faults of the text (plan-clauses VI), each as it is told. */
  test.each<readonly [number, string, ProposalWarningCode, number | undefined, string | undefined, string | undefined]>(
    [
      [1, 'no number', 'PLAN_WITHOUT_NUMBER', 3, undefined, undefined],
      [1, 'no date', 'PLAN_WITHOUT_DATE', 3, undefined, undefined],
      [1, 'no issuing body', 'PLAN_WITHOUT_ISSUER', 3, undefined, undefined],
      [1, 'no motto', 'PLAN_WITHOUT_MOTTO', 3, undefined, undefined],
      [2, 'an abbreviation that is none', 'UNKNOWN_ABBREVIATION', 83, 'CBCCVN', 'CBCCVC'],
      [2, 'and again', 'UNKNOWN_ABBREVIATION', 107, 'CBCCVN', 'CBCCVC'],
      [3, 'a dash for a stroke', 'ODD_SIGN', 83, '04-NQ-TW', '04-NQ/TW'],
      [3, 'a committee of one letter', 'ODD_SIGN', 85, '34-CT/W', '34-CT/TW'],
      [3, 'a dash for a stroke, of the Party committee of a block', 'ODD_SIGN', 95, '01-NQ-ĐUK', '01-NQ/ĐUK'],
      [4, 'a slip of the pen', 'PROBABLE_TYPO', 111, 'Phần đầu', 'Phấn đấu'],
      [5, 'another spelling', 'SPELLING_VARIANT', 58, 'Chiến sỹ', 'Chiến sĩ'],
      [5, '“100 %” beside “100%”', 'MIXED_PERCENT', 60, undefined, undefined],
      [6, "a person's title for a collective", 'PERSON_TITLE_FOR_COLLECTIVE', 50, undefined, undefined],
      [7, 'a wrong anniversary', 'ANNIVERSARY_COUNT', 74, 'ngày Xô Viết Nghệ Tĩnh', undefined],
      [8, 'days in no phase', 'PHASE_GAP', 74, 'Đợt 1 – Đợt 2', undefined],
      [8, 'words for a day', 'FUZZY_DATE', 72, 'Từ đầu năm', undefined],
      [8, 'words for another', 'FUZZY_DATE', 74, 'Từ đầu tháng 6/2021', undefined],
      [9, 'a heading without a number', 'UNNUMBERED_HEADING', 76, 'Thời gian sơ, tổng kết', undefined],
      [9, 'bullets of three kinds', 'MIXED_BULLETS', 12, '- + *', undefined],
      [10, '“8” beside “02”', 'MIXED_NUMBER_FORM', 56, '8', '08'],
      [11, 'đề tài and sáng kiến in one', 'MIXED_KINDS', 111, 'đề tài', 'sáng kiến'],
      [12, 'a line that breaks a sentence', 'BROKEN_LINE', 89, undefined, undefined],
      [13, 'three targets in one item', 'JOINED_TARGETS', 48, undefined, undefined],
      [14, 'a floor that meets the legal cap', 'FLOOR_MEETS_CAP', 58, undefined, undefined],
    ],
  )('fault %i survives as a warning: %s', (_fault, _name, code, line, found, suggestion) => {
    const all = [...proposal.warnings, ...proposal.items.flatMap(({ warnings }) => warnings)];
    const told = all.filter((warning) => warning.code === code && warning.line === line);
    expect(told.map((warning) => [warning.found, warning.suggestion])).toContainEqual([found, suggestion]);
  });

  test('nothing is left over, and not a letter is changed', () => {
    expect(proposal.unread).toEqual([]);
    expect(proposal.text).toBe(planText('so-ngoai-vu-2021').normalize('NFC'));
  });
});

describe('plans of other bodies need no code of their own', () => {
  test.each([
    ['phong-noi-vu-2022', 2022, 11, 2, 4, 3, []],
    ['truong-chinh-tri-2024', 2024, 13, 2, 4, 3, ['Kinh phí lấy từ nguồn chi thường xuyên của Trường.']],
    [
      '100-ngay-2021',
      2021,
      4,
      1,
      0,
      3,
      ['+ Giảm thời gian chờ của người dân.', 'Chọn 05 tập thể, 10 cá nhân tiêu biểu để khen thưởng khi tổng kết.'],
    ],
  ] as const)('%s', (name, year, targets, phases, tasks, recipients, unread) => {
    const proposal = proposePlan(planText(name));
    const count = (kind: PlanItemKind) => itemsOf(proposal, kind).length;
    expect([
      proposal.year,
      count('TARGET'),
      count('PHASE'),
      count('TASK'),
      count('RECIPIENT'),
      count('SIGNER'),
    ]).toEqual([year, targets, phases, tasks, recipients, 1]);
    expect(proposal.unread.map(({ start, end }) => proposal.text.slice(start, end))).toEqual(unread);
  });

  test.each([
    ['phong-noi-vu-2022', 'PHÒNG NỘI VỤ'],
    ['truong-chinh-tri-2024', 'TRƯỜNG CHÍNH TRỊ TỈNH AN HẢI'],
    ['100-ngay-2021', 'ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN ĐÁ'],
    ['so-ngoai-vu-2021', null],
  ] as const)('the body of %s is %s', (name, issuer) => {
    expect(itemsOf(proposePlan(planText(name)), 'PLAN')[0]?.values.issuer).toBe(issuer);
  });

  test('a thematic movement of 100 days crosses the year, and its days are counted', () => {
    const proposal = proposePlan(planText('100-ngay-2021'));
    expect(itemsOf(proposal, 'THEME')[0]?.values.text).toBe('Số hóa từ việc nhỏ, phục vụ nhanh hơn mỗi ngày');
    const [phase] = itemsOf(proposal, 'PHASE');
    expect(phase?.values).toMatchObject({ fromDay: '2021-11-15', toDay: '2022-02-28' });
    expect(phase?.warnings).toEqual([
      { code: 'DURATION_COUNT', line: 18, stated: 100, actual: 106, fromDay: '2021-11-15', toDay: '2022-02-28' },
    ]);
  });
});
