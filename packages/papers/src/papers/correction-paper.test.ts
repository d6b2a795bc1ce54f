import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { correctionPaper, type CorrectionOfPaper } from './correction-paper.ts';

const CORRECTION: CorrectionOfPaper = {
  year: 2021,
  status: 'ISSUED',
  title: 'Quyết định về việc đính chính Quyết định số 152/QĐ-SNgV ngày 28/12/2021',
  sign: 'QĐ-SNgV',
  documentNumber: '05/QĐ-SNgV',
  issuedOn: plainDate('2022-01-10'),
  signatureBlock: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hồ Thị Như Ỷ'],
  amendReason: 'Gõ thừa tên đệm.',
  amends: { documentNumber: '152/QĐ-SNgV', issuedOn: plainDate('2021-12-28'), title: '' },
  corrections: [
    { lineOrdinal: 2, subjectName: 'Lê Thị Ánh', field: 'SUBJECT_NAME', before: 'Lê Thị Ánh', after: 'Lê Ánh' },
    { lineOrdinal: 3, subjectName: 'Phòng Lãnh sự', field: 'SUBJECT_POST', before: 'Chuyên viên', after: '' },
  ],
};

async function textOf(changes: Partial<CorrectionOfPaper> = {}): Promise<string> {
  const bytes = await renderPaper(
    correctionPaper({ ...CORRECTION, ...changes }, BODY),
    'docx',
    new Date('2022-01-10T01:00:00Z'),
  );
  return readDocx(bytes)
    .paragraphs.map(({ text }) => text)
    .join('\n');
}

test('it says of which decision, what was written, what is to be read instead, and why', async () => {
  const text = await textOf();
  expect(text).toContain(
    'Đính chính 02 nội dung trong danh sách khen thưởng của Quyết định số 152/QĐ-SNgV ngày 28 tháng 12 năm 2021',
  );
  expect(text).toMatch(/Họ tên, tên tập thể\nLê Thị Ánh\nLê Ánh/u);
  expect(text).toMatch(/Chuyên viên\n\(bỏ\)/u);
  expect(text).toContain('Lý do đính chính: Gõ thừa tên đệm.');
});

test('everything else of the first decision stays, and papers given out in the old words come back', async () => {
  expect(await textOf()).toContain(
    'Các nội dung khác của Quyết định số 152/QĐ-SNgV giữ nguyên. Giấy khen, giấy chứng nhận',
  );
});

test('what somebody typed stays as typed', async () => {
  const after = 'Lê <Ánh> & {{ten}}';
  const corrections = [{ lineOrdinal: 2, subjectName: 'A', field: 'SUBJECT_NAME' as const, before: 'Lê Ánh', after }];
  expect((await textOf({ corrections })).replaceAll('\u00A0', ' ')).toContain(after);
});

test('each place says of whom it is, also where only a post is corrected', async () => {
  const words = await textOf();
  expect(words).toContain('Họ tên, tên tập thể');
  expect(words).toContain('Phòng Lãnh sự');
});
