import { COUNCIL_ROLE_NAMES, presidingOf, type CouncilRole, type VoteForm } from '@thidua/domain/council';
import { percentOf } from '@thidua/domain/initiative-sitting';
import { yearOf, type PlainDate } from '@thidua/domain/kernel';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { capitals, countWord, dayFigures, dayWords } from '../model/paper-words.ts';
import { bold, centred, closed, italic, list, paragraph, paragraphsOf } from '../model/runs.ts';
import { DECISION_HEAD } from './decision-frame.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';

/** A sitting of the initiative council, as its minutes and the decision that follows need it. */
export interface SittingOfPaper {
  readonly isOpen: boolean;
  readonly heldOn: PlainDate;
  /** `14:00`; empty while nobody has told. */
  readonly beganAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly form: VoteForm;
  readonly legalGround: string;
  /** Reasons of absence and other opinions. */
  readonly note: string;
  readonly seats: readonly { readonly name: string; readonly role: CouncilRole; readonly isPresent: boolean }[];
  readonly quorum: { readonly present: number; readonly total: number; readonly needed: number };
  readonly lines: readonly SittingLineOfPaper[];
  readonly decisionNumber: string | null;
  readonly decidedOn: PlainDate | null;
}

interface SittingLineOfPaper {
  readonly title: string;
  readonly authorNames: readonly string[];
  /** Division of who wrote the request. */
  readonly departmentName: string;
  /** The base of the share. */
  readonly counted: number;
  /** Names of those who stood aside. */
  readonly asideNames: readonly string[];
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
  /** Everybody who may vote has: before that it is neither passed nor refused. */
  readonly isComplete: boolean;
  readonly isPassed: boolean;
  readonly arithmetic: string;
  readonly opinion: string;
  /** An author heads the body, or the State paid: the superior agrees first. */
  readonly needsApproval: boolean;
  /** The paper by which it did; null while it is not recorded. */
  readonly approval: {
    readonly approvalNumber: string;
    readonly approvedOn: PlainDate;
    readonly approvedBy: string;
  } | null;
}

const FORM_WORDS = {
  OPEN: 'biểu quyết công khai, ghi tên từng thành viên',
  SECRET: 'bỏ phiếu kín, do ban kiểm phiếu đếm',
} as const satisfies Record<VoteForm, string>;

/** The minutes of a sitting (law.md c.4): who was there, how each initiative was voted on, signed by secretary and chair. */
export function sittingMinutes(sitting: SittingOfPaper, body: IssuingBody): Paper {
  const { heldOn, seats, lines } = sitting;
  const chair = presiding(seats);
  const secretary = seats.find(({ role, isPresent }) => role === 'SECRETARY' && isPresent);
  return {
    title: `Biên bản họp Hội đồng sáng kiến ngày ${dayFigures(heldOn)}`,
    isDraft: sitting.isOpen,
    head: {
      ...headOf(sitting, body),
      typeName: 'Biên bản',
      subject: 'Họp Hội đồng sáng kiến',
      number: undefined,
      sign: undefined,
    },
    blocks: closed([
      heading('I.', 'Thời gian, địa điểm, thành phần'),
      paragraph(`Thời gian: bắt đầu lúc ${hourWords(sitting.beganAt)}, ${dayWords(heldOn)}.`),
      paragraph(`Địa điểm: ${sitting.place}.`),
      paragraph(`Chủ trì: ${roled(chair)}. Thư ký: ${roled(secretary)}.`),
      paragraph(
        `Có mặt ${sitting.quorum.present}/${sitting.quorum.total} thành viên, tối thiểu phải có mặt ${sitting.quorum.needed} người theo ${sitting.legalGround}:`,
      ),
      ...list('-', named(seats.filter(({ isPresent }) => isPresent))),
      ...absent(seats),
      ...paragraphsOf(sitting.note),
      heading('II.', 'Kết quả'),
      paragraph(`Hội đồng xét ${countWord(lines.length)} sáng kiến, ${FORM_WORDS[sitting.form]}:`),
      resultTable(lines),
      ...lines.flatMap(lineWords),
      paragraph(`Phiên họp kết thúc lúc ${hourWords(sitting.endedAt)} cùng ngày.`),
    ]),
    foot: {
      recipients: [],
      capacity: ['Chủ trì'],
      signer: chair?.name ?? '',
      second: { capacity: ['Thư ký'], signer: secretary?.name ?? '' },
    },
  };
}

/** The head's decision that recognises what the sitting passed; a draft until its number is recorded. */
export function recognitionDecision(sitting: SittingOfPaper, signature: PaperSignature, body: IssuingBody): Paper {
  const { heldOn, lines, decisionNumber, decidedOn } = sitting;
  const passed = lines.filter(({ isPassed }) => isPassed);
  const year = yearOf(decidedOn ?? heldOn);
  return {
    title: `Quyết định công nhận sáng kiến ${decisionNumber ?? `theo phiên họp ngày ${dayFigures(heldOn)}`}`,
    isDraft: decisionNumber === null,
    head: {
      ...headOf(sitting, body),
      typeName: 'Quyết định',
      subject: `Về việc công nhận sáng kiến năm ${year}`,
      number: decisionNumber ?? undefined,
      sign: body.documentSign === '' ? 'QĐ' : `QĐ-${body.documentSign}`,
      date: decidedOn ?? undefined,
      year,
    },
    blocks: closed([
      centred(`${DECISION_HEAD} ${capitals(body.name)}`),
      paragraph(
        italic('Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến;'),
      ),
      paragraph(italic(`Căn cứ ${sitting.legalGround};`)),
      paragraph(italic(`Căn cứ Biên bản họp Hội đồng sáng kiến ngày ${dayFigures(heldOn)};`)),
      ...approvalGrounds(passed),
      paragraph(italic('Theo đề nghị của Hội đồng sáng kiến.')),
      centred('QUYẾT ĐỊNH:'),
      paragraph(bold('Điều 1. '), `Công nhận ${countWord(passed.length)} sáng kiến, phạm vi cơ sở, gồm:`),
      passedTable(passed),
      paragraph(
        bold('Điều 2. '),
        'Tác giả, đồng tác giả được cấp Giấy chứng nhận sáng kiến và hưởng quyền lợi theo quy định.',
      ),
      paragraph(
        bold('Điều 3. '),
        'Quyết định này có hiệu lực từ ngày ký. Thủ trưởng các phòng, đơn vị liên quan và các tác giả chịu trách nhiệm thi hành Quyết định này.',
      ),
    ]),
    foot: {
      recipients: ['Như Điều 3', 'Hội đồng sáng kiến', 'Lưu: VT'],
      capacity: signature.capacity,
      signer: signature.name,
    },
  };
}

/**
 * The superior's paper among the grounds, where the law asks for it (Nghị định 13/2012/NĐ-CP Điều 7); room to write it while it is not
 * recorded.
 */
function approvalGrounds(passed: SittingOfPaper['lines']): readonly PaperBlock[] {
  const needed = passed.filter(({ needsApproval }) => needsApproval);
  const words = needed.map(({ approval }) =>
    approval === null
      ? 'Căn cứ Văn bản số ………… ngày …/…/…… của ………… chấp thuận việc công nhận sáng kiến;'
      : `Căn cứ Văn bản số ${approval.approvalNumber} ngày ${dayFigures(approval.approvedOn)} của ${approval.approvedBy} chấp thuận việc công nhận sáng kiến;`,
  );
  return [...new Set(words)].map((ground) => paragraph(italic(ground)));
}

function headOf({ heldOn }: SittingOfPaper, body: IssuingBody) {
  return {
    parent: body.parentName,
    issuer: body.name,
    place: body.place,
    date: heldOn as PlainDate | undefined,
    year: yearOf(heldOn),
    form: 'NAMED' as const,
    addressees: [],
  };
}

/** Who presided: the chair, the vice chair where the chair was away. */
function presiding(seats: SittingOfPaper['seats']) {
  return presidingOf(seats.filter(({ isPresent }) => isPresent));
}

/** `14:00` as minutes say it; room to write where it was not told. */
function hourWords(hour: string): string {
  const [hours, minutes] = hour === '' ? ['……', '……'] : hour.split(':');
  return `${hours} giờ ${minutes} phút`;
}

function roled(seat: SittingOfPaper['seats'][number] | undefined): string {
  return seat === undefined ? '……………………' : `${seat.name}, ${COUNCIL_ROLE_NAMES[seat.role]}`;
}

function named(seats: SittingOfPaper['seats']): readonly string[] {
  return seats.map(({ name, role }) => `${name}, ${COUNCIL_ROLE_NAMES[role]}`);
}

function absent(seats: SittingOfPaper['seats']): readonly PaperBlock[] {
  const away = seats.filter(({ isPresent }) => !isPresent);
  return away.length === 0 ? [] : [paragraph(`Vắng mặt: ${named(away).join('; ')}.`)];
}

function heading(number: string, text: string): PaperBlock {
  return { kind: 'HEADING', level: 1, number, text };
}

function resultTable(lines: SittingOfPaper['lines']): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 10, align: 'CENTRE' },
      { header: 'Tên sáng kiến', share: 42, align: 'START' },
      { header: 'Tác giả, đơn vị', share: 34, align: 'START' },
      { header: 'Đồng ý', share: 16, align: 'CENTRE' },
      { header: 'Tỷ lệ', share: 20, align: 'CENTRE' },
      { header: 'Không đồng ý', share: 17, align: 'CENTRE' },
      { header: 'Trắng, không ý kiến', share: 19, align: 'CENTRE' },
      { header: 'Kết quả', share: 20, align: 'CENTRE' },
    ],
    rows: lines.map((line, at) => ({
      cells: [
        countWord(at + 1),
        line.title,
        `${line.authorNames.join(', ')}; ${line.departmentName}`,
        ...(line.isComplete
          ? [String(line.agree), `${percentOf(line.agree, line.counted)}%`, String(line.disagree), String(line.blank)]
          : ['', '', '', '']),
        resultWords(line),
      ],
    })),
  };
}

function resultWords({ isComplete, isPassed }: SittingLineOfPaper): string {
  if (!isComplete) return 'Chưa biểu quyết xong';
  return isPassed ? 'Thông qua' : 'Không thông qua';
}

/** The arithmetic of a line, who stood aside, and what the council said to it. */
function lineWords(line: SittingLineOfPaper, at: number): readonly PaperBlock[] {
  const aside = line.asideNames.length === 0 ? '' : ` Không biểu quyết vì liên quan: ${line.asideNames.join(', ')}.`;
  const opinion = line.opinion === '' ? '' : ` ${line.opinion}`;
  const result = line.isComplete ? line.arithmetic : 'chưa biểu quyết xong';
  return [paragraph(`${at + 1}. ${line.title}: ${result}.${aside}${opinion}`)];
}

function passedTable(lines: SittingOfPaper['lines']): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 10, align: 'CENTRE' },
      { header: 'Tên sáng kiến', share: 90, align: 'START' },
      { header: 'Tác giả, đồng tác giả', share: 60, align: 'START' },
    ],
    rows: lines.map(({ title, authorNames }, at) => ({ cells: [countWord(at + 1), title, authorNames.join(', ')] })),
  };
}
