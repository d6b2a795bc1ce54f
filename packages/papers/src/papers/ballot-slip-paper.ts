import type { PlainDate } from '@thidua/domain/kernel';
import { yearOf } from '@thidua/domain/kernel';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { Paper } from '../model/paper.ts';
import { countWord, dayWords } from '../model/paper-words.ts';
import { bold, closed, italic, list, paragraph } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';

/** What a slip needs of its meeting: the items that are voted on in secret. */
export interface BallotSlipsOfPaper {
  readonly title: string;
  readonly councilName: string;
  readonly heldOn: PlainDate;
  readonly items: readonly ItemOfSlip[];
}

interface ItemOfSlip {
  /** Its number on the agenda. */
  readonly ordinal: number;
  readonly award: AwardCode;
  readonly subjectName: string;
  /** Post and division; empty for a collective. */
  readonly subjectPost: string;
}

const TYPE = 'Phiếu bầu';

/**
 * Phiếu bầu on paper, one for each award (law.md g.2): the three answers of the booth and no place for who answers. What makes a slip valid is
 * printed on it, so that tellers and members read the same.
 */
export function ballotSlips(slips: BallotSlipsOfPaper, body: IssuingBody): Paper {
  const [first, ...others] = [...Map.groupBy(slips.items, ({ award }) => award)];
  if (first === undefined) throw new Error('A meeting without a secret item has no slips');
  return {
    ...slipOf(slips, ...first, body),
    title: `${TYPE} – ${slips.title}`,
    further: others.map(([award, items]) => slipOf(slips, award, items, body)),
  };
}

function slipOf(
  { title, councilName, heldOn }: BallotSlipsOfPaper,
  award: AwardCode,
  items: readonly ItemOfSlip[],
  body: IssuingBody,
): Paper {
  return {
    title: `${TYPE}: ${AWARDS[award].name}`,
    isDraft: false,
    head: {
      parent: body.name,
      issuer: councilName,
      number: undefined,
      sign: undefined,
      place: body.place,
      date: heldOn,
      year: yearOf(heldOn),
      form: 'NAMED',
      typeName: TYPE,
      subject: `Xét tặng ${AWARDS[award].name}`,
      addressees: [],
    },
    blocks: closed([
      paragraph(`Phiên họp: ${title}, ${dayWords(heldOn)}. Phiếu có ${countWord(items.length)} đề nghị.`),
      paragraph(italic('Đánh dấu X vào một trong ba ô của mỗi dòng. Không ghi tên, không ký vào phiếu.')),
      {
        kind: 'TABLE',
        caption: '',
        columns: [
          { header: 'Mục', share: 14, align: 'CENTRE' },
          { header: 'Cá nhân, tập thể', share: 48, align: 'START' },
          { header: 'Chức vụ, đơn vị', share: 45, align: 'START' },
          { header: 'Đồng ý', share: 18, align: 'CENTRE' },
          { header: 'Không đồng ý', share: 22, align: 'CENTRE' },
          { header: 'Không có ý kiến', share: 22, align: 'CENTRE' },
        ],
        rows: items.map(({ ordinal, subjectName, subjectPost }) => ({
          cells: [countWord(ordinal), subjectName, subjectPost, '', '', ''],
        })),
        rowMm: 11,
      },
      paragraph(bold('Phiếu không hợp lệ ở dòng nào nếu dòng đó:')),
      ...list('-', ['đánh dấu từ hai ô trở lên hoặc không đánh dấu ô nào;', 'thêm, sửa hoặc xóa tên.']),
      paragraph('Cả phiếu không hợp lệ nếu không do Tổ kiểm phiếu phát ra hoặc có tên, chữ ký của người bỏ phiếu.'),
      paragraph(
        'Thành viên có liên quan đến đề nghị nào thì không bỏ phiếu dòng đó; Tổ kiểm phiếu gạch dòng trước khi phát.',
      ),
    ]),
    foot: {
      recipients: [],
      capacity: ['TM. Tổ kiểm phiếu'],
      note: '(Chữ ký của Tổ kiểm phiếu hoặc dấu của Hội đồng)',
      signer: '',
    },
  };
}
