import { FORMULA_WORDS_VI, formulaLines, type VoteFormula } from '@thidua/domain/council';
import { dayIn, yearOf } from '@thidua/domain/kernel';
import type { MinutesAside, MinutesNamed } from '@thidua/domain/meeting-minutes';
import { BALLOT_SCAN_NAMES, type BallotRoundStatus, type BallotScanKind } from '@thidua/domain/secret-ballot';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { codeWords, countWord, dayFigures, dayWords, hourIn } from '../model/paper-words.ts';
import { closed, list, paragraph } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';
import { electorWords, namedWords } from './voting-words.ts';
import { wordedBlocks, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'TALLY_SHEET';

/** A round of the secret ballot, as the tally sheet needs it. */
export interface TallyOfPaper {
  readonly title: string;
  /** Of the meeting, for a sheet without a day yet. */
  readonly year: number;
  readonly meetingTitle: string;
  readonly place: string;
  readonly status: BallotRoundStatus;
  readonly isRehearsal: boolean;
  readonly councilSize: number;
  readonly manifestCode: string | null;
  readonly resultsRoot: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly publishedAt: string | null;
  readonly chairName: string;
  readonly tellers: readonly { readonly name: string; readonly isLead: boolean; readonly hasSigned: boolean }[];
  /** The papers that were scanned, without those that were replaced. */
  readonly scans: readonly { readonly kind: BallotScanKind; readonly sha256: string }[];
  readonly items: readonly TallyItem[];
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

export interface TallyItem {
  readonly ordinal: number;
  readonly title: string;
  readonly aside: readonly MinutesAside[];
  readonly named: readonly MinutesNamed[];
  readonly formula: VoteFormula | null;
}

/** Biên bản kiểm phiếu: what the tellers counted of a secret ballot, item by item, with the codes by which anybody counts again. */
export function tallySheet(tally: TallyOfPaper, body: IssuingBody, timeZone: string): Paper {
  const { items, tellers } = tally;
  const counted = tally.publishedAt ?? tally.closedAt ?? tally.openedAt;
  const held = counted === null ? undefined : dayIn(timeZone, new Date(counted));
  const lead = tellers.find(({ isLead }) => isLead) ?? tellers[0];
  const hours = `từ ${hourIn(timeZone, tally.openedAt)} đến ${hourIn(timeZone, tally.closedAt)}`;
  const filling: Filling<typeof KIND> = {
    wording: tally.wording,
    values: {
      meeting: tally.meetingTitle,
      place: tally.place,
      time: held === undefined ? hours : `${hours}, ${dayWords(held)}`,
      seats: countWord(tally.councilSize),
      body: body.name,
    },
    blocks: {
      tellers: list(
        '-',
        tellers.map(({ name, isLead }) => `Đ/c ${name}${isLead ? ', tổ trưởng' : ''}`),
      ),
    },
  };
  return {
    title: `Biên bản kiểm phiếu ${tally.title}${held === undefined ? '' : ` ngày ${dayFigures(held)}`}`,
    isDraft: tally.status !== 'CERTIFIED',
    ...(tally.resultsRoot === null ? {} : { fingerprint: tally.resultsRoot }),
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: undefined,
      sign: undefined,
      place: body.place,
      date: held,
      year: held === undefined ? tally.year : yearOf(held),
      form: 'NAMED',
      typeName: 'Biên bản kiểm phiếu',
      subject: tally.title,
      addressees: [],
    },
    blocks: closed([
      ...(tally.isRehearsal ? [paragraph('Diễn tập: không có giá trị, không vào biên bản họp.')] : []),
      heading('I.', 'Tổ kiểm phiếu và kỳ bỏ phiếu'),
      ...wordedBlocks(KIND, 'opening', filling),
      paragraph(`Mã niêm phong ${tally.manifestCode ?? '……'} đã được đối chiếu trước khi phát phiếu.`),
      heading('II.', 'Kết quả'),
      resultTable(items),
      ...items.flatMap((item) => itemWords(item, tally.councilSize)),
      heading('III.', 'Kiểm tra'),
      paragraph(
        'Số phiếu trong hòm không nhiều hơn số phiếu đã phát; mỗi phiếu mở được và chỉ tính một lần; danh sách phiếu đã công bố cho Hội đồng, ai cũng đếm lại được bằng chương trình kiểm phiếu độc lập.',
      ),
      paragraph(`Mã kiểm tra của kết quả: ${tally.resultsRoot === null ? '……' : codeWords(tally.resultsRoot)}.`),
      paragraph(`Khóa của kỳ bỏ phiếu đã hủy khi công bố. Biên bản lập lúc ${hourIn(timeZone, tally.publishedAt)}.`),
      ...(tally.scans.length === 0 ? [] : [paragraph('Kèm theo bản chụp giấy tờ của kỳ bỏ phiếu:')]),
      ...list(
        '-',
        tally.scans.map(({ kind, sha256 }) => `${BALLOT_SCAN_NAMES[kind]}; mã tệp (SHA-256): ${codeWords(sha256)}`),
      ),
      heading('IV.', 'Tổ kiểm phiếu xác nhận'),
      ...list(
        '-',
        tellers.map(({ name, hasSigned }) => `Đ/c ${name}: ${hasSigned ? 'đã ký trên hệ thống' : '……………………'}`),
      ),
      ...wordedBlocks(KIND, 'closing', filling),
    ]),
    foot: {
      recipients: [],
      capacity: ['Chủ trì'],
      signer: tally.chairName,
      second: { capacity: ['Tổ trưởng tổ kiểm phiếu'], signer: lead?.name ?? '' },
    },
  };
}

function heading(number: string, text: string): PaperBlock {
  return { kind: 'HEADING', level: 1, number, text };
}

function resultTable(items: TallyOfPaper['items']): PaperBlock {
  const columns = ['Phát ra', 'Thu về', 'Hợp lệ', 'Không hợp lệ', 'Đồng ý', 'Không đồng ý', 'Không có ý kiến'];
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 10, align: 'CENTRE' },
      { header: 'Mục', share: 36, align: 'START' },
      // “Không” in bold must fit its column.
      ...columns.map((header) => ({ header, share: 17, align: 'CENTRE' as const })),
    ],
    rows: items.map(({ ordinal, title, formula }) => ({
      cells: [countWord(ordinal), title, ...countsOf(formula)],
    })),
  };
}

function countsOf(formula: VoteFormula | null): readonly string[] {
  if (formula?.ballots === undefined) return ['', '', '', '', '', '', ''];
  const { issued, returned, valid, invalid } = formula.ballots;
  return [issued, returned, valid, invalid, formula.agree, formula.disagree, formula.blank].map(String);
}

function itemWords({ ordinal, title, aside, named, formula }: TallyItem, members: number): readonly PaperBlock[] {
  if (formula === null) return [];
  const electors = electorWords(members, undefined, aside, aside.length);
  const counted = formulaLines(FORMULA_WORDS_VI, formula).join(' ');
  return [paragraph(`${ordinal}. ${title}: ${electors} ${counted}${namedWords(named)}`)];
}
