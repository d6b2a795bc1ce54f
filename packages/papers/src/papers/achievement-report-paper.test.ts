import { plainDate } from '@thidua/domain/kernel';
import { describe, expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { achievementReportPaper, type AchievementReportOfPaper } from './achievement-report-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');
const DECIDED = { decisionNumber: '151/QĐ-SNgV', decidedOn: plainDate('2020-12-30') };

const REPORT: AchievementReportOfPaper = {
  code: 'HS-2021-008',
  year: 2021,
  award: 'GRASSROOTS_EMULATION_FIGHTER',
  subjectKind: 'PERSON',
  ground: 'Mẫu số 02 ban hành kèm theo Nghị định 91/2017/NĐ-CP',
  firstYear: 2021,
  lastYear: 2021,
  sections: ['ALIAS', 'HOME_PLACE', 'DUTIES', 'RESULTS', 'OTHER_AWARDS'],
  texts: { HOME_PLACE: 'Hà Tĩnh', DUTIES: 'Theo dõi hợp tác.', RESULTS: 'Tổ chức 06 đoàn ra.\nĐón 04 đoàn vào.' },
  facts: {
    name: 'Nguyễn Thị Hà',
    birthDate: plainDate('1985-01-04'),
    gender: 'FEMALE',
    post: 'Chuyên viên',
    workplace: 'Phòng Hợp tác quốc tế',
    ratings: [{ year: 2021, level: 'EXCELLENT', ...DECIDED }],
    initiatives: [{ code: 'SK-2021-001', title: 'Số hóa hồ sơ', year: 2021, scope: 'GRASSROOTS', ...DECIDED }],
    topics: [],
    awards: [{ award: 'ADVANCED_WORKER', year: 2020, decidedBy: 'Giám đốc Sở', ...DECIDED }],
  },
  sentOn: plainDate('2021-12-01'),
};

async function textOf(report: AchievementReportOfPaper): Promise<string> {
  const { pages } = await readPdf(await renderPaper(achievementReportPaper(report, BODY), 'pdf', MADE_AT));
  return pages.flatMap(({ lines }) => lines).join('\n');
}

describe('the report of a person', () => {
  test('has the chapters of the form in order, what is known with its decisions, two signatures', async () => {
    const text = await textOf(REPORT);
    const places = [
      'BÁO CÁO THÀNH TÍCH',
      'Đề nghị tặng Chiến sĩ thi đua cơ sở',
      'SƠ LƯỢC LÝ LỊCH',
      'Nguyễn Thị Hà',
      '04/01/1985',
      'Không có.',
      'Hà Tĩnh',
      'THÀNH TÍCH ĐẠT ĐƯỢC',
      '2. Kết quả thực hiện nhiệm vụ',
      'Đón 04 đoàn vào.',
      'Hoàn thành xuất sắc nhiệm vụ',
      'Số 151/QĐ-SNgV',
      'SK-2021-001',
      'ĐÃ ĐƯỢC KHEN THƯỞNG',
      'Lao động tiên tiến',
      'NGƯỜI BÁO CÁO',
    ].map((part) => text.indexOf(part, text.indexOf('BÁO CÁO THÀNH TÍCH')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).toContain('THỦ TRƯỞNG ĐƠN VỊ');
    expect(text).not.toContain('DỰ THẢO');
  });

  test('is a draft until its line is sent, and says the same in Word', async () => {
    const open = { ...REPORT, sentOn: null };
    expect(await textOf(open)).toContain('DỰ THẢO');
    const { paragraphs } = readDocx(await renderPaper(achievementReportPaper(open, BODY), 'docx', MADE_AT));
    expect(paragraphs.map(({ text }) => text)).toContain('Tổ chức 06 đoàn ra.');
  });
});

test('the report of a collective has its own head, no table of initiatives, one signature', async () => {
  const facts = { ...REPORT.facts, name: 'Phòng Hợp tác quốc tế', birthDate: null, gender: null };
  const text = await textOf({
    ...REPORT,
    subjectKind: 'COLLECTIVE',
    award: 'ADVANCED_COLLECTIVE',
    sections: ['SEAT', 'RESULTS'],
    facts,
  });
  expect(text).toContain('SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH');
  expect(text).not.toContain('Sáng kiến, đề tài khoa học');
  expect(text).not.toContain('NGƯỜI BÁO CÁO');
});
