import type { AwardCertificate, AwardCertificateSheets } from '../artwork/award-certificate.ts';
import type { Paper } from '../model/paper.ts';
import { countWord, dayWords } from '../model/paper-words.ts';
import { closed, paragraph } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';

/** Certificates to be printed in one go. */
export function awardCertificateSheets(
  sheets: readonly AwardCertificate[],
  mode: AwardCertificateSheets['mode'],
  offsetMm: AwardCertificateSheets['offsetMm'],
): AwardCertificateSheets {
  const number = sheets[0]?.decisionNumber ?? '';
  const kind = mode === 'TEST' ? 'Tờ in thử' : 'Giấy khen';
  return { title: `${kind} theo Quyết định số ${number}`, isDraft: false, mode, offsetMm, sheets };
}

/** What will stand on each certificate, to be read by the divisions and signed before anything is printed. */
export function awardCertificateProof(certificates: readonly AwardCertificate[], body: IssuingBody): Paper {
  const [first] = certificates;
  if (first === undefined) throw new Error('A decision has lines');
  const { decisionNumber, decidedOn } = first;
  return {
    title: `Bản rà soát giấy khen theo Quyết định số ${decisionNumber}`,
    isDraft: false,
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: undefined,
      // A sheet that goes round inside the body; it gets no number.
      sign: undefined,
      place: body.place,
      date: undefined,
      year: Number(decidedOn.slice(0, 4)),
      form: 'NAMED',
      typeName: 'Bản rà soát',
      subject: 'Nội dung in trên giấy khen, giấy chứng nhận danh hiệu',
      addressees: [],
    },
    blocks: closed([
      paragraph(
        `Theo Quyết định số ${decisionNumber} ${dayWords(decidedOn)}, có ${countWord(certificates.length)} giấy sẽ in. Đề nghị các phòng, đơn vị đọc từng chữ, ghi chỗ cần sửa vào cột cuối và ký xác nhận.`,
      ),
      {
        kind: 'TABLE',
        caption: '',
        columns: [
          { header: 'TT', share: 1, align: 'CENTRE' },
          { header: 'Họ tên, tên tập thể; chức vụ, đơn vị', share: 5, align: 'START' },
          { header: 'Danh hiệu, hình thức', share: 3, align: 'START' },
          { header: 'Thành tích ghi trên giấy', share: 5, align: 'START' },
          { header: 'Sửa lại; ký', share: 3, align: 'START' },
        ],
        rows: certificates.map(({ ordinal, subject, post, award, citation }) => ({
          cells: [String(ordinal), post === '' ? subject : `${subject}; ${post}`, award, citation, ''],
        })),
      },
    ]),
    foot: { recipients: ['Các phòng, đơn vị', 'Lưu: VT'], capacity: ['ĐẠI DIỆN PHÒNG, ĐƠN VỊ'], signer: '' },
  };
}
