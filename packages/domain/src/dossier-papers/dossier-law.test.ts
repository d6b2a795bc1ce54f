import { describe, expect, test } from 'vitest';
import { dossierSets, requiredPapers, type DossierPaper, type PaperCase } from './index.ts';

type Row = readonly [
  award: PaperCase['award'],
  kind: PaperCase['kind'],
  regime: PaperCase['regime'],
  sets: number | 'LEFT',
  ground: string,
  files: string | undefined,
];

const D91 = 'Nghị định 91/2017/NĐ-CP';
const D98 = 'Nghị định 98/2023/NĐ-CP';
const D152 = 'Nghị định 152/2025/NĐ-CP';
const L22 = 'Luật Thi đua, khen thưởng năm 2022';
const SCAN = 'khoản 4 Điều 2 Thông tư 12/2019/TT-BNV';
const PDF = `khoản 12 Điều 33 ${D152}`;

describe('how many sets of a dossier go up, and whether files go along', () => {
  test.each<Row>([
    ['ADVANCED_WORKER', 'MERIT', 'A', 1, `khoản 2 Điều 50 ${D91}`, undefined],
    ['ADVANCED_WORKER', 'MERIT', 'B2', 'LEFT', `khoản 6 Điều 84 ${L22}`, undefined],
    ['PROVINCIAL_EMULATION_FIGHTER', 'MERIT', 'A', 1, `khoản 2 Điều 50 ${D91}`, undefined],
    ['EXCELLENT_COLLECTIVE', 'MERIT', 'B1', 'LEFT', `khoản 6 Điều 84 ${L22}`, undefined],
    ['PROVINCIAL_MERIT', 'MERIT', 'B2', 'LEFT', `khoản 6 Điều 84 ${L22}`, undefined],
    ['MINISTERIAL_MERIT', 'MERIT', 'A', 1, 'khoản 2 Điều 20 Thông tư 03/2018/TT-BNG', undefined],
    ['NATIONAL_EMULATION_FIGHTER', 'MERIT', 'A', 2, D91, SCAN],
    ['NATIONAL_EMULATION_FIGHTER', 'MERIT', 'B1', 'LEFT', D98, undefined],
    ['NATIONAL_EMULATION_FIGHTER', 'MERIT', 'B2', 1, `khoản 2 Điều 36 ${D152}`, PDF],
    ['GOVERNMENT_FLAG', 'MERIT', 'A', 2, `khoản 3 Điều 51 ${D91}`, SCAN],
    ['GOVERNMENT_FLAG', 'MERIT', 'B2', 1, `khoản 2 Điều 37 ${D152}`, PDF],
    ['LABOUR_ORDER_SECOND', 'MERIT', 'A', 3, `khoản 3 Điều 52 ${D91}`, SCAN],
    ['LABOUR_ORDER_SECOND', 'LONG_SERVICE', 'B3', 1, `khoản 3 Điều 38 ${D152}`, PDF],
    ['PRIME_MINISTER_MERIT', 'MERIT', 'A', 2, `Điều 57 ${D91}`, SCAN],
    ['PRIME_MINISTER_MERIT', 'MERIT', 'B2', 1, `khoản 1 Điều 42 ${D152}`, PDF],
    ['PRIME_MINISTER_MERIT', 'SUDDEN', 'A', 3, `Điều 55 ${D91}`, SCAN],
    ['PRIME_MINISTER_MERIT', 'SUDDEN', 'B1', 'LEFT', `khoản 1 Điều 85 ${L22}`, undefined],
    ['PRIME_MINISTER_MERIT', 'SUDDEN', 'B2', 'LEFT', `điểm e khoản 1 Điều 6 ${D152}`, PDF],
    ['PROVINCIAL_MERIT', 'SUDDEN', 'A', 3, `Điều 55 ${D91}`, undefined],
  ])('%s, %s, under %s: %s, %s', (award, kind, regime, sets, ground, filesGround) => {
    expect(dossierSets({ award, kind, regime })).toEqual({
      count: sets === 'LEFT' ? undefined : sets,
      ground,
      withFiles: filesGround !== undefined,
      filesGround,
    });
  });
});

type Cited = readonly [
  award: PaperCase['award'],
  kind: PaperCase['kind'],
  regime: PaperCase['regime'],
  paper: DossierPaper,
  citation: string | undefined,
];

describe('where it is written that a paper belongs in the dossier', () => {
  test.each<Cited>([
    ['PROVINCIAL_EMULATION_FIGHTER', 'MERIT', 'A', 'PEER_REVIEW_MINUTES', `khoản 2 Điều 50 ${D91}`],
    ['PROVINCIAL_EMULATION_FIGHTER', 'MERIT', 'A', 'COUNCIL_MINUTES', `khoản 8 Điều 45 ${D91}`],
    ['PROVINCIAL_EMULATION_FIGHTER', 'MERIT', 'B2', 'CREATIVE_PROOF', `khoản 6 Điều 33 ${D152}`],
    ['NATIONAL_EMULATION_FIGHTER', 'MERIT', 'B2', 'COUNCIL_MINUTES', `khoản 5 Điều 33 ${D152}`],
    ['NATIONAL_EMULATION_FIGHTER', 'MERIT', 'B2', 'ACHIEVEMENT_REPORT', `khoản 2 Điều 36 ${D152}`],
    ['GOVERNMENT_FLAG', 'MERIT', 'B2', 'COUNCIL_MINUTES', `khoản 5 Điều 33 ${D152}`],
    ['GOVERNMENT_FLAG', 'MERIT', 'A', 'ACHIEVEMENT_REPORT', `khoản 3 Điều 51 ${D91}`],
    ['LABOUR_ORDER_THIRD', 'MERIT', 'A', 'ACHIEVEMENT_REPORT', `khoản 3 Điều 52 ${D91}`],
    ['LABOUR_ORDER_THIRD', 'MERIT', 'B2', 'SUBMISSION', `khoản 11 Điều 33 ${D152}`],
    ['PRIME_MINISTER_MERIT', 'MERIT', 'B2', 'SUBMISSION', `khoản 11 Điều 33 ${D152}`],
    ['PRIME_MINISTER_MERIT', 'SUDDEN', 'A', 'ACHIEVEMENT_REPORT', `Điều 55 ${D91}`],
    ['DIRECTOR_COMMENDATION', 'MERIT', 'B2', 'SUBMISSION', undefined],
    ['ADVANCED_WORKER', 'MERIT', 'A', 'CREATIVE_PROOF', undefined],
  ])('%s, %s, under %s: %s', (award, kind, regime, paper, citation) => {
    const subject = award === 'GOVERNMENT_FLAG' ? 'COLLECTIVE' : 'PERSON';
    const found = requiredPapers({ award, kind, subject, isOfDivision: true, regime }).find(
      (each) => each.paper === paper,
    );
    expect(found?.citations.at(-1)).toBe(citation);
  });

  test.each(['A', 'B1', 'B2'] as const)('a sudden deed goes up without the minutes of a sitting under %s', (regime) => {
    const papers = requiredPapers({
      award: 'PROVINCIAL_MERIT',
      kind: 'SUDDEN',
      subject: 'PERSON',
      isOfDivision: true,
      regime,
    });
    expect(papers.find(({ paper }) => paper === 'COUNCIL_MINUTES')?.mark).toBe('UNCERTAIN');
  });
});
