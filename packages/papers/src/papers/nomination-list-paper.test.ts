import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { nominationListPaper, type LineOfList, type NominationListOfPaper } from './nomination-list-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const DAT: LineOfList = {
  award: 'GRASSROOTS_EMULATION_FIGHTER',
  code: 'HS-2021-002',
  status: 'SUBMITTED',
  subjectName: 'Võ Đạt',
  post: 'Chuyên viên',
  isPerson: true,
  rating: 'EXCELLENT',
  initiatives: [{ code: 'SK-2021-004', title: 'Sổ tay đón đoàn' }],
  peerVote: { agree: 7, counted: 8 },
};

const LIST: NominationListOfPaper = {
  year: 2021,
  departmentName: 'Phòng Hợp tác quốc tế',
  lines: [
    { ...DAT, award: 'ADVANCED_WORKER', code: 'HS-2021-001' },
    DAT,
    {
      ...DAT,
      award: 'ADVANCED_COLLECTIVE',
      code: 'HS-2021-003',
      subjectName: 'Phòng Hợp tác quốc tế',
      post: '',
      isPerson: false,
      initiatives: [],
      peerVote: null,
    },
  ],
  signature: { capacity: ['TRƯỞNG PHÒNG'], name: 'Nguyễn Văn An' },
};

async function linesOf(changes: Partial<NominationListOfPaper> = {}): Promise<readonly string[]> {
  const bytes = await renderPaper(nominationListPaper({ ...LIST, ...changes }, BODY), 'docx', MADE_AT);
  return readDocx(bytes).paragraphs.map(({ text }) => text);
}

test('a person proposed twice is one person, and every line stands under its award in the order of the ceremony', async () => {
  const lines = await linesOf();
  expect(lines.find((line) => line.includes('đề nghị Hội đồng'))).toContain(
    'xét 03 đề nghị của 01 cá nhân, 01 tập thể',
  );
  const awards = ['Chiến sĩ thi đua cơ sở', 'Lao động tiên tiến', 'Tập thể lao động tiên tiến'];
  expect(lines.filter((line) => awards.includes(line))).toEqual(awards);
  expect(lines).toContain('Sổ tay đón đoàn (SK-2021-004)');
  expect(lines).toContain('7/8');
});

test('a list is a draft while one of its lines is still at the desk of the division', async () => {
  expect(await linesOf()).not.toContain('DỰ THẢO');
  expect(await linesOf({ lines: [{ ...DAT, status: 'RETURNED' }] })).toContain('DỰ THẢO');
});

test('a division that proposes nobody says so', async () => {
  expect((await linesOf({ lines: [] })).join('\n')).toContain('Phòng Hợp tác quốc tế không đề nghị khen thưởng.');
});

test('the code of a dossier and the vote stay on one line', async () => {
  const { pages } = await readPdf(await renderPaper(nominationListPaper(LIST, BODY), 'pdf', MADE_AT));
  const pieces = pages.flatMap(({ pieces: each }) => each.map(({ text }) => text));
  expect(pieces).toEqual(expect.arrayContaining(['HS-2021-001', 'HS-2021-002', 'HS-2021-003', '7/8']));
});
