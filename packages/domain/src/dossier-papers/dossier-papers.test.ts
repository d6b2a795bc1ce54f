import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIME_IDS } from '../eligibility/index.ts';
import { plainDate } from '../kernel/index.ts';
import { NOMINATION_STATUSES, type NominationFacts, type NominationStatus } from '../nominations/index.ts';
import { AWARD_CODES, AWARDS, COMMENDATION_KINDS, NOMINEE_KINDS } from '../vocabulary/index.ts';
import {
  canBeBrought,
  DOSSIER_PAPERS,
  isEverRequired,
  mayBringPapers,
  mayEverBringPapers,
  missingPapers,
  PAPER_MANNERS,
  paperFacts,
  paperStandings,
  requiredPapers,
  statedProblems,
  type BroughtPaper,
  type PaperCase,
  type PaperFinding,
  type PaperRecords,
} from './index.ts';

const A_WORKER: PaperCase = {
  award: 'ADVANCED_WORKER',
  kind: 'MERIT',
  subject: 'PERSON',
  isOfDivision: true,
  regime: 'A',
};
const A_FIGHTER: PaperCase = { ...A_WORKER, award: 'GRASSROOTS_EMULATION_FIGHTER' };

function counted(one: PaperCase): readonly string[] {
  return requiredPapers(one)
    .filter(({ mark }) => mark === 'CERTAIN')
    .map(({ paper }) => paper);
}

const LIST = { kind: 'LIST', id: 'n', label: 'HS-2021-014' } as const;
const NOTHING_YET: PaperRecords = {
  award: 'GRASSROOTS_EMULATION_FIGHTER',
  status: 'DRAFT',
  list: LIST,
  isSummaryEnough: false,
  hasSummary: false,
  report: { status: undefined, source: { ...LIST, kind: 'REPORT' } },
  minutes: { status: 'NONE', hasVote: false, source: undefined },
  findings: [],
  meeting: undefined,
};

function standing(records: PaperRecords, one: PaperCase = A_FIGHTER): Readonly<Record<string, string>> {
  return Object.fromEntries(
    paperStandings(requiredPapers(one), paperFacts(records)).map(({ paper, state, note }) => [
      paper,
      note === undefined ? state : `${state} ${note}`,
    ]),
  );
}

function finding(rule: string, outcome: PaperFinding['outcome'], more: Partial<PaperFinding> = {}): PaperFinding {
  return { rule, outcome, sources: [], fact: { values: {} }, ...more };
}
const INITIATIVE = { kind: 'INITIATIVE', id: 'i', label: 'SK-2021-003 Số hóa hồ sơ' } as const;

describe('the papers that a dossier needs', () => {
  test.each([
    [
      'LĐTT in 2021',
      A_WORKER,
      ['PROPOSAL', 'ACHIEVEMENT_REPORT', 'PEER_REVIEW_MINUTES', 'FORMER_UNIT_OPINION', 'HOST_CONFIRMATION'],
    ],
    [
      'CSTĐCS in 2021',
      A_FIGHTER,
      [
        'PROPOSAL',
        'ACHIEVEMENT_REPORT',
        'PEER_REVIEW_MINUTES',
        'CREATIVE_PROOF',
        'FORMER_UNIT_OPINION',
        'HOST_CONFIRMATION',
      ],
    ],
    [
      'CSTĐCS in 2025, where the letters of other units are not settled',
      { ...A_FIGHTER, regime: 'B2' },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT', 'PEER_REVIEW_MINUTES', 'CREATIVE_PROOF'],
    ],
    [
      'TTLĐXS, which the province decides',
      { ...A_WORKER, award: 'EXCELLENT_COLLECTIVE', subject: 'COLLECTIVE' },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT', 'PEER_REVIEW_MINUTES', 'COUNCIL_MINUTES', 'SUBMISSION'],
    ],
    [
      'a flag, which the block chooses',
      { ...A_WORKER, award: 'PROVINCIAL_FLAG', subject: 'COLLECTIVE', isOfDivision: false },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT', 'BLOCK_MINUTES', 'COUNCIL_MINUTES', 'SUBMISSION'],
    ],
    [
      'a sudden deed, by the simple procedure',
      { ...A_WORKER, award: 'DIRECTOR_COMMENDATION', kind: 'SUDDEN' },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT'],
    ],
    [
      'a medal of the ministry',
      { ...A_WORKER, award: 'COMMEMORATIVE_MEDAL' },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT', 'SUBMISSION'],
    ],
    [
      'an order at the end of a director’s service',
      { ...A_WORKER, award: 'LABOUR_ORDER_THIRD', kind: 'LONG_SERVICE' },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT', 'RETIREMENT_NOTICE', 'COUNCIL_MINUTES', 'SUBMISSION'],
    ],
    [
      'a household, which no division reviews',
      { ...A_WORKER, award: 'DIRECTOR_COMMENDATION', subject: 'HOUSEHOLD', isOfDivision: false },
      ['PROPOSAL', 'ACHIEVEMENT_REPORT'],
    ],
  ] as const)('%s', (_name, one, papers) => {
    expect(counted(one)).toEqual(papers);
  });

  test('each names where it is written, in every regime, for every award, kind and subject', () => {
    for (const regime of REGIME_IDS)
      for (const award of AWARD_CODES)
        for (const kind of COMMENDATION_KINDS)
          for (const subject of NOMINEE_KINDS) {
            const papers = requiredPapers({ award, kind, subject, isOfDivision: true, regime });
            expect(papers.slice(0, 2).map(({ paper }) => paper)).toEqual(['PROPOSAL', 'ACHIEVEMENT_REPORT']);
            expect(papers.filter(({ citations }) => citations.length === 0)).toEqual([]);
            const goesOn = papers.some(({ paper }) => paper === 'SUBMISSION');
            expect(goesOn).toBe(AWARDS[award].level !== 'GRASSROOTS');
          }
  });
});

describe('how a paper stands by the records', () => {
  test('a new draft lacks what the division makes, and nothing that comes later', () => {
    expect(standing(NOTHING_YET)).toEqual({
      PROPOSAL: 'LATER SENT_LATER',
      ACHIEVEMENT_REPORT: 'MISSING REPORT_NOT_BEGUN',
      PEER_REVIEW_MINUTES: 'MISSING NO_MINUTES',
      CREATIVE_PROOF: 'MISSING NO_PROOF',
      FORMER_UNIT_OPINION: 'NOT_NEEDED NOT_TRANSFERRED',
      HOST_CONFIRMATION: 'NOT_NEEDED NOT_SECONDED',
    });
  });

  test('a report counts when it is confirmed, minutes when they are closed with the line in them', () => {
    const report = (status: 'WRITING' | 'HANDED_IN' | 'CONFIRMED') =>
      standing({ ...NOTHING_YET, report: { ...NOTHING_YET.report, status } })['ACHIEVEMENT_REPORT'];
    expect([report('WRITING'), report('HANDED_IN'), report('CONFIRMED')]).toEqual([
      'MISSING REPORT_WRITING',
      'MISSING REPORT_HANDED_IN',
      'HAVE',
    ]);
    const source = { kind: 'PEER_REVIEW', id: 'r', label: 'Biên bản ngày 03/12/2021' } as const;
    const minutes = (status: 'OPEN' | 'CLOSED', hasVote: boolean) =>
      standing({ ...NOTHING_YET, minutes: { status, hasVote, source } })['PEER_REVIEW_MINUTES'];
    expect([minutes('OPEN', false), minutes('CLOSED', false), minutes('CLOSED', true)]).toEqual([
      'MISSING MINUTES_OPEN',
      'MISSING NOT_IN_MINUTES',
      'HAVE',
    ]);
  });

  test('the summary is enough where the award names no form of a report', () => {
    const worker = { ...NOTHING_YET, award: 'ADVANCED_WORKER', isSummaryEnough: true } as const;
    expect(standing(worker, A_WORKER)['ACHIEVEMENT_REPORT']).toBe('MISSING NO_SUMMARY');
    expect(standing({ ...worker, hasSummary: true }, A_WORKER)['ACHIEVEMENT_REPORT']).toBe('HAVE');
  });

  test('the initiative of the card is the proof; an excellent rating since 2024 needs none', () => {
    const proof = (...findings: readonly PaperFinding[]) => standing({ ...NOTHING_YET, findings })['CREATIVE_PROOF'];
    expect(proof(finding('CSTDCS.5', 'MET', { sources: [INITIATIVE] }))).toBe('HAVE');
    expect(proof(finding('CSTDCS.5', 'MISSING', { sources: [INITIATIVE] }))).toBe('MISSING NO_DECISION');
    expect(proof(finding('CSTDCS.5', 'NOT_APPLICABLE'))).toBe('MISSING NO_PROOF');
    const rated = { kind: 'RATING', id: 'x', label: 'Quyết định xếp loại' } as const;
    expect(proof(finding('CSTDCS.5', 'MET', { sources: [rated] }))).toBe('NOT_NEEDED NO_PROOF_USED');
  });

  test('a form that rests on no initiative needs none', () => {
    const records = { ...NOTHING_YET, award: 'PROVINCIAL_MERIT' } as const;
    const merit = { ...A_WORKER, award: 'PROVINCIAL_MERIT' } as const;
    expect(standing(records, merit)['CREATIVE_PROOF']).toBe('NOT_NEEDED NO_PROOF_USED');
    const findings = [finding('BK.P4', 'MET', { sources: [INITIATIVE] })];
    expect(standing({ ...records, findings }, merit)['CREATIVE_PROOF']).toBe('HAVE');
  });

  test('the former unit is heard from six months on, the host of a secondment always', () => {
    const letters = (...findings: readonly PaperFinding[]) => {
      const { FORMER_UNIT_OPINION, HOST_CONFIRMATION } = standing({ ...NOTHING_YET, findings });
      return [FORMER_UNIT_OPINION, HOST_CONFIRMATION];
    };
    const after = (monthsInOldUnit: number) => ({ fact: { values: { monthsInOldUnit } } });
    expect(letters(finding('LDTT.10', 'MET', after(5)))[0]).toBe('NOT_NEEDED NOT_TRANSFERRED');
    expect(letters(finding('LDTT.10', 'MISSING', after(6)))[0]).toBe('MISSING');
    expect(letters(finding('LDTT.10', 'NOT_MET', after(6)))[0]).toBe('HAVE');
    expect(letters(finding('LDTT.11', 'MISSING'))[1]).toBe('MISSING');
    expect(letters(finding('LDTT.11', 'MET'))[1]).toBe('HAVE');
  });
});

describe('papers that are brought', () => {
  const DAY = plainDate('2021-12-06');
  const nothing = { manner: 'FILE', number: '', paperOn: null, keptBy: '', reason: '' } as const;
  const head = { staffId: 'h', roles: [{ role: 'HEAD' as const, departmentId: 'd' }] };
  const secretary = { staffId: 's', roles: [{ role: 'SECRETARY' as const, departmentId: undefined }] };
  const line = (status: NominationStatus, staffId = 'ha'): NominationFacts => ({
    departmentId: 'd',
    departmentKind: 'DIVISION',
    staffId,
    headIds: ['h'],
    isSubjectSecretary: false,
    checkerId: undefined,
    status,
  });

  test.each([
    ['files need no words', nothing, []],
    [
      'a paper in a drawer has its day and a keeper',
      { ...nothing, manner: 'ON_PAPER' },
      ['paperOn REQUIRED', 'keptBy REQUIRED'],
    ],
    [
      'a paper is not of tomorrow',
      { ...nothing, manner: 'ON_PAPER', paperOn: plainDate('2021-12-07'), keptBy: 'Văn thư' },
      ['paperOn NOT_YET'],
    ],
    ['what is not there says why', { ...nothing, manner: 'UNAVAILABLE', reason: ' ' }, ['reason REQUIRED']],
  ] as const)('%s', (_name, stated, problems) => {
    expect(statedProblems(stated, DAY).map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
  });

  test('the head brings them while the line is with the division, the secretariat while it checks, nobody to the own line', () => {
    const may = (status: NominationStatus) => [
      mayBringPapers(head, line(status)),
      mayBringPapers(secretary, line(status)),
    ];
    expect(NOMINATION_STATUSES.filter((status) => may(status)[0])).toEqual(['DRAFT', 'RETURNED']);
    expect(NOMINATION_STATUSES.filter((status) => may(status)[1])).toEqual(['RECEIVED']);
    expect(mayEverBringPapers(head, line('RECEIVED'))).toBe(true);
    expect(mayEverBringPapers(secretary, line('RECEIVED', 's'))).toBe(false);
    expect(mayEverBringPapers({ staffId: 'ha', roles: [] }, line('DRAFT'))).toBe(false);
  });

  test('a file or a paper in a drawer is there; a reason why not is none', () => {
    const state = (brought: BroughtPaper) =>
      paperStandings(requiredPapers(A_WORKER), paperFacts(NOTHING_YET), { PEER_REVIEW_MINUTES: brought }).find(
        ({ paper }) => paper === 'PEER_REVIEW_MINUTES',
      )?.state;
    expect(state({ manner: 'FILE', files: 0 })).toBe('MISSING');
    expect(state({ manner: 'FILE', files: 1 })).toBe('HAVE');
    expect(state({ manner: 'ON_PAPER', files: 0 })).toBe('HAVE');
    expect(state({ manner: 'UNAVAILABLE', files: 0 })).toBe('MISSING');
  });

  test('only what some law wants for such a dossier is brought to it', () => {
    expect(isEverRequired('PEER_REVIEW_MINUTES', A_WORKER)).toBe(true);
    expect(isEverRequired('RETIREMENT_NOTICE', A_WORKER)).toBe(false);
    expect(DOSSIER_PAPERS.filter((paper) => !canBeBrought(paper))).toEqual([
      'PROPOSAL',
      'COUNCIL_MINUTES',
      'SUBMISSION',
    ]);
  });
});

describe('what is missing', () => {
  const cases = fc.record({
    award: fc.constantFrom(...AWARD_CODES),
    kind: fc.constantFrom(...COMMENDATION_KINDS),
    subject: fc.constantFrom(...NOMINEE_KINDS),
    isOfDivision: fc.boolean(),
    regime: fc.constantFrom(...REGIME_IDS),
  });

  test('never counts a paper of a later day, nor one whose text was not read', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const papers = paperStandings(requiredPapers(one), {});
        for (const { stage, mark } of missingPapers(papers)) expect([stage, mark]).toEqual(['SENDING', 'CERTAIN']);
      }),
    );
  });

  test('does not grow by any paper that is brought', () => {
    const brought = fc.dictionary(
      fc.constantFrom(...DOSSIER_PAPERS),
      fc.record({ manner: fc.constantFrom(...PAPER_MANNERS), files: fc.nat(3) }),
    );
    fc.assert(
      fc.property(cases, brought, (one, own) => {
        const required = requiredPapers(one);
        const facts = paperFacts({ ...NOTHING_YET, award: one.award });
        const before = missingPapers(paperStandings(required, facts)).map(({ paper }) => paper);
        const after = missingPapers(paperStandings(required, facts, own)).map(({ paper }) => paper);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  test('does not grow by a report confirmed, minutes closed or an initiative recognised', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (one, isSummaryEnough) => {
        const before: PaperRecords = { ...NOTHING_YET, award: one.award, isSummaryEnough };
        const missing = (records: PaperRecords) =>
          missingPapers(paperStandings(requiredPapers(one), paperFacts(records))).map(({ paper }) => paper);
        const more: readonly Partial<PaperRecords>[] = [
          { report: { ...before.report, status: 'CONFIRMED' } },
          { hasSummary: true },
          { minutes: { status: 'CLOSED', hasVote: true, source: undefined } },
          { findings: [finding('CSTDCS.5', 'MET', { sources: [INITIATIVE] })] },
          { status: 'SUBMITTED' },
        ];
        for (const added of more) {
          for (const paper of missing({ ...before, ...added })) expect(missing(before)).toContain(paper);
        }
      }),
    );
  });
});
