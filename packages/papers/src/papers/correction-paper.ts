import { CORRECTED_FIELD_NAMES, type CorrectedField } from '@thidua/domain/decisions';
import { LEGAL_DOCUMENTS, REGIMES, regimeInForce } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { capitals, countWord, dayWords } from '../model/paper-words.ts';
import { bold, centred, closed, italic, paragraph } from '../model/runs.ts';
import {
  DECISION_HEAD,
  DECISION_TYPE,
  decisionFrame,
  decisionSignature,
  type FramedDecision,
} from './decision-frame.ts';
import type { IssuingBody } from './issuing-body.ts';

/** A decision that corrects an issued one, as its paper needs it. */
export interface CorrectionOfPaper extends FramedDecision {
  readonly amendReason: string;
  /** The decision that is corrected. */
  readonly amends: { readonly documentNumber: string; readonly issuedOn: PlainDate; readonly title: string };
  readonly corrections: readonly {
    readonly lineOrdinal: number;
    readonly subjectName: string;
    readonly field: CorrectedField;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Quyết định đính chính: what was written, what is to be read instead, and that everything else stays (Nghị định 30/2020/NĐ-CP). */
export function correctionPaper(correction: CorrectionOfPaper, body: IssuingBody): Paper {
  const { issuedOn, amends, amendReason } = correction;
  const first = `${DECISION_TYPE} số ${amends.documentNumber} ${dayWords(amends.issuedOn)} của Giám đốc ${body.name}`;
  return {
    ...decisionFrame(correction, body),
    blocks: closed([
      centred(`${DECISION_HEAD} ${capitals(body.name)}`),
      ...grounds(issuedOn ?? amends.issuedOn),
      paragraph(italic(`Căn cứ ${first};`)),
      paragraph(italic('Theo đề nghị của Hội đồng Thi đua - Khen thưởng.')),
      centred('QUYẾT ĐỊNH:'),
      paragraph(
        bold('Điều 1. '),
        `Đính chính ${countWord(correction.corrections.length)} nội dung trong danh sách khen thưởng của ${first}, như sau:`,
      ),
      table(correction.corrections),
      paragraph(`Lý do đính chính: ${amendReason.replace(/[.;]$/u, '')}.`),
      paragraph(
        bold('Điều 2. '),
        `Các nội dung khác của ${DECISION_TYPE} số ${amends.documentNumber} giữ nguyên. Giấy khen, giấy chứng nhận đã cấp theo nội dung cũ được thu hồi và cấp lại theo nội dung đã đính chính.`,
      ),
      paragraph(
        bold('Điều 3. '),
        'Quyết định này có hiệu lực từ ngày ký. Thủ trưởng các phòng, đơn vị liên quan và cá nhân, tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ),
    ]),
    foot: {
      recipients: ['Như Điều 3', 'Hội đồng Thi đua - Khen thưởng', 'Lưu: VT'],
      ...decisionSignature(correction),
    },
  };
}

/** The law of the day, and the decree on papers under which a mistake in one is mended by another of the same form. */
function grounds(day: PlainDate): readonly PaperBlock[] {
  const regime = REGIMES[regimeInForce(day)];
  const law = LEGAL_DOCUMENTS[regime.law].fullName;
  const papers = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
  return [law, papers].map((name) => paragraph(italic(`Căn cứ ${name};`)));
}

function table(corrections: CorrectionOfPaper['corrections']): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 2, align: 'CENTRE' },
      { header: 'Số trong danh sách', share: 3, align: 'CENTRE' },
      { header: 'Họ tên, tên tập thể', share: 7, align: 'START' },
      { header: 'Nội dung', share: 5, align: 'START' },
      { header: 'Đã ghi', share: 7, align: 'START' },
      { header: 'Đính chính thành', share: 7, align: 'START' },
    ],
    rows: corrections.map(({ lineOrdinal, subjectName, field, before, after }, at) => ({
      cells: [
        String(at + 1),
        String(lineOrdinal),
        subjectName,
        CORRECTED_FIELD_NAMES[field],
        before === '' ? '(để trống)' : before,
        after === '' ? '(bỏ)' : after,
      ],
    })),
  };
}
