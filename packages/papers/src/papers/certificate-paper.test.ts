import { plainDate } from '@thidua/domain/kernel';
import { describe, expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { certificatePaper, certificateSheets, type CertificateOfPaper } from './certificate-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const CERTIFICATE: CertificateOfPaper = {
  mark: '08/GCN-SNgV',
  number: 8,
  year: 2021,
  issuedOn: plainDate('2021-11-25'),
  birthYear: 1985,
  holder: {
    fullName: 'Nguyễn Thị Hằng Nga',
    post: 'Chuyên viên',
    workplace: 'Phòng Hợp tác quốc tế',
    shareBasisPoints: 6_667,
  },
  coAuthors: [{ fullName: 'Đặng Văn Minh', workplace: 'Văn phòng', shareBasisPoints: 3_333 }],
  initiativeTitle: 'Số hóa và tra cứu hồ sơ đoàn ra, đoàn vào',
  decisionNumber: '128/QĐ-SNgV',
  decidedOn: plainDate('2021-11-22'),
  decidedBy: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
  summary: 'Lập kho hồ sơ điện tử chung',
  benefit: 'Giảm một nửa thời gian tra cứu.',
  revokedOn: null,
  signature: { capacity: ['GIÁM ĐỐC'], name: 'Thái Phúc Sơn' },
};

/** As long as anything on it may be. */
const LONGEST: CertificateOfPaper = {
  ...CERTIFICATE,
  initiativeTitle: 'Hồ sơ đoàn ra '.repeat(18).trim().slice(0, 250),
  summary: 'Lập kho hồ sơ điện tử chung của Sở. '.repeat(17).trim().slice(0, 300),
  benefit: 'Giảm một nửa thời gian tra cứu hồ sơ. '.repeat(11).trim().slice(0, 200),
  coAuthors: Array.from({ length: 4 }, () => ({
    fullName: 'Nguyễn Thị Hằng Nga',
    workplace: 'Phòng Hợp tác quốc tế',
    shareBasisPoints: 833,
  })),
};

describe('a certificate', () => {
  test('names holder, co-authors, initiative, decision and its number in the book, on one page', async () => {
    const { pages, title } = await readPdf(await renderPaper(certificatePaper(CERTIFICATE, BODY), 'pdf', MADE_AT));
    expect(pages).toHaveLength(1);
    expect(title).toBe('Giấy chứng nhận sáng kiến số 08/GCN-SNgV Nguyễn Thị Hằng Nga');
    const text = pages[0]?.lines.join('\n') ?? '';
    for (const part of [
      'Số: 08/GCN-SNgV',
      'GIẤY CHỨNG NHẬN SÁNG KIẾN',
      'Nguyễn Thị Hằng Nga',
      'Năm sinh: 1985; Chức vụ, chức danh: Chuyên viên; Nơi công tác: Phòng',
      'Là đồng tác giả (66,67 %) của sáng kiến: Số hóa và tra cứu',
      'Các đồng tác giả khác: Đặng Văn Minh, Văn phòng (33,33 %).',
      'Tóm tắt nội dung: Lập kho hồ sơ điện tử chung.',
      'Công nhận theo Quyết định số 128/QĐ-SNgV ngày 22 tháng 11 năm 2021',
      'Số đăng ký trong sổ cấp giấy chứng nhận sáng kiến năm 2021: 8.',
      'Thái Phúc Sơn',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('with the longest texts still is one page', async () => {
    expect((await readPdf(await renderPaper(certificatePaper(LONGEST, BODY), 'pdf', MADE_AT))).pages).toHaveLength(1);
  });

  test('of an only author has no shares; one without year of birth and benefit says nothing of them', () => {
    const { blocks } = certificatePaper({ ...CERTIFICATE, coAuthors: [], birthYear: null, benefit: '' }, BODY);
    const text = JSON.stringify(blocks);
    expect(text).toContain('Là tác giả của sáng kiến');
    for (const part of ['đồng tác giả', 'Năm sinh', 'Lợi ích']) expect(text).not.toContain(part);
  });

  test('that is worth nothing any more says so', () => {
    const { blocks } = certificatePaper({ ...CERTIFICATE, revokedOn: plainDate('2021-12-01') }, BODY);
    expect(JSON.stringify(blocks[0])).toContain('HẾT GIÁ TRỊ TỪ NGÀY 01 THÁNG 12 NĂM 2021');
  });
});

describe('the certificates of one time', () => {
  const other = { ...CERTIFICATE, number: 9, mark: '09/GCN-SNgV' };
  const revoked = { ...CERTIFICATE, number: 10, mark: '10/GCN-SNgV', revokedOn: plainDate('2021-12-01') };
  const paper = certificateSheets([CERTIFICATE, other, revoked], plainDate('2021-11-25'), BODY);

  test('are a page each without page numbers, those in force only', async () => {
    const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
    expect(pages.map(({ lines }) => lines.find((line) => line.includes('Số: ')))).toEqual([
      expect.stringContaining('08/GCN-SNgV'),
      expect.stringContaining('09/GCN-SNgV'),
    ]);
    expect(pages[1]?.pieces.every(({ y }) => y > 18)).toBe(true);
  });

  test('say the same in the file for Word, a section each', async () => {
    const docx = readDocx(await renderPaper(paper, 'docx', MADE_AT));
    const said = JSON.stringify(docx);
    expect(said).toContain('08/GCN-SNgV');
    expect(said).toContain('09/GCN-SNgV');
    expect(said).not.toContain('10/GCN-SNgV');
  });
});
