import type { DecisionStatus } from '@thidua/domain/decisions';
import { LEGAL_DOCUMENTS, REGIMES, regimeInForce } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import { AWARDS, NOMINEE_KINDS, type AwardCode, type NomineeKind } from '@thidua/domain/vocabulary';
import type { BonusOutcome } from '@thidua/domain/bonus';
import { dongFigures, dongWords } from '../model/dong-words.ts';
import type { Paper, PaperBlock, TableRow } from '../model/paper.ts';
import { capitals, countWord, dayWords, lowered, subjectOf } from '../model/paper-words.ts';
import { bold, closed, italic, paragraph } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';

/** A decision to reward as its paper needs it. */
export interface DecisionOfPaper {
  readonly year: number;
  readonly status: DecisionStatus;
  readonly title: string;
  readonly sign: string;
  readonly documentNumber: string | null;
  readonly issuedOn: PlainDate | null;
  readonly periodFrom: PlainDate;
  readonly periodTo: PlainDate;
  /** Capacity and name, from the top down; empty while it is a draft. */
  readonly signatureBlock: readonly string[];
  /** In the order of the ceremony. */
  readonly lines: readonly LineOfPaper[];
  readonly bonus: BonusOfPaper;
}

/** What is paid with the awards, each line found by its ordinal. */
interface BonusOfPaper {
  readonly baseSalary: number | null;
  /** `Tiểu mục 6201, thưởng thường xuyên`. */
  readonly budgetLine: string | null;
  readonly total: number;
  readonly lines: readonly {
    readonly ordinal: number;
    readonly outcome: BonusOutcome;
    readonly amount: number;
    readonly paidWith: number | null;
  }[];
}

interface LineOfPaper {
  readonly ordinal: number;
  readonly award: AwardCode;
  readonly subjectKind: NomineeKind;
  readonly subjectName: string;
  readonly subjectPost: string;
}

const TYPE = 'Quyết định';
const HEAD = 'GIÁM ĐỐC';

/** Quyết định khen thưởng: the law of its day as grounds, who is given what with the list itself, and who carries it out. */
export function decisionPaper(decision: DecisionOfPaper, body: IssuingBody): Paper {
  const { year, status, title, sign, documentNumber, issuedOn, periodFrom, periodTo, signatureBlock, lines, bonus } =
    decision;
  return {
    title: documentNumber === null ? title : `${TYPE} số ${documentNumber}`,
    isDraft: status === 'DRAFT',
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: documentNumber ?? undefined,
      sign,
      place: body.place,
      date: issuedOn ?? undefined,
      year,
      form: 'NAMED',
      typeName: TYPE,
      subject: subjectOf(title, TYPE),
      addressees: [],
    },
    blocks: closed([
      centred(`${HEAD} ${capitals(body.name)}`),
      ...grounds(issuedOn ?? periodTo),
      paragraph(italic('Theo đề nghị của Hội đồng Thi đua - Khen thưởng.')),
      centred('QUYẾT ĐỊNH:'),
      paragraph(
        bold('Điều 1. '),
        `${givenWords(lines)} đã có thành tích trong thời gian từ ${dayWords(periodFrom)} đến ${dayWords(periodTo)}, gồm:`,
      ),
      table(lines, bonus),
      paragraph(bold('Điều 2. '), rewardWords(bonus, body)),
      paragraph(
        bold('Điều 3. '),
        'Quyết định này có hiệu lực từ ngày ký. Thủ trưởng các phòng, đơn vị liên quan và cá nhân, tập thể nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ),
    ]),
    foot: {
      recipients: ['Như Điều 3', 'Hội đồng Thi đua - Khen thưởng', 'Lưu: VT'],
      capacity: signatureBlock.length === 0 ? [HEAD] : signatureBlock.slice(0, -1),
      signer: signatureBlock.at(-1) ?? '',
    },
  };
}

function centred(text: string): PaperBlock {
  return { kind: 'PARAGRAPH', align: 'CENTRED', runs: [bold(text)] };
}

/** The law in force on the day of the decision, what amends it, and the decree. */
function grounds(day: PlainDate): readonly PaperBlock[] {
  const regime = REGIMES[regimeInForce(day)];
  const documents = [regime.law, ...('amendment' in regime ? [regime.amendment] : []), regime.decree] as const;
  return documents.map((id) => paragraph(italic(`Căn cứ ${LEGAL_DOCUMENTS[id].fullName};`)));
}

const KIND_WORDS = {
  PERSON: 'cá nhân',
  COLLECTIVE: 'tập thể',
  HOUSEHOLD: 'hộ gia đình',
} as const satisfies Record<NomineeKind, string>;

/** `Tặng danh hiệu Lao động tiên tiến cho 02 cá nhân; tặng Giấy khen của Giám đốc Sở cho 01 tập thể, 03 cá nhân`. */
function givenWords(lines: readonly LineOfPaper[]): string {
  const parts = [...Map.groupBy(lines, ({ award }) => award)].map(([award, given]) => {
    const gives = AWARDS[award].nature === 'TITLE' ? 'tặng danh hiệu' : 'tặng';
    return `${gives} ${AWARDS[award].name} cho ${countsOf(given)}`;
  });
  const words = parts.join('; ');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function countsOf(lines: readonly LineOfPaper[]): string {
  return NOMINEE_KINDS.flatMap((kind) => {
    const count = lines.filter(({ subjectKind }) => subjectKind === kind).length;
    return count === 0 ? [] : [`${countWord(count)} ${KIND_WORDS[kind]}`];
  }).join(', ');
}

/** How much in figures and in words, by what base salary and from which fund; in general words while no amount is known. */
function rewardWords({ total, baseSalary, budgetLine }: BonusOfPaper, { name }: IssuingBody): string {
  const rewarded = 'Cá nhân, tập thể nêu tại Điều 1 được thưởng tiền theo';
  if (total === 0 || baseSalary === null) return `${rewarded} quy định của pháp luật về thi đua, khen thưởng.`;
  return (
    `${rewarded} mức ghi tại Điều 1. Tổng số tiền thưởng là ${dongFigures(total)} đồng (bằng chữ: ${dongWords(total)}), ` +
    `tính theo mức lương cơ sở ${dongFigures(baseSalary)} đồng, chi từ quỹ thi đua, khen thưởng của ${name}${budgetLine === null ? '' : ` (${lowered(budgetLine)})`}.`
  );
}

function table(lines: readonly LineOfPaper[], bonus: BonusOfPaper): PaperBlock {
  const bonusOf = new Map(bonus.lines.map((line) => [line.ordinal, line]));
  const rows = lines.flatMap((line, at): readonly TableRow[] => [
    ...(lines[at - 1]?.award === line.award ? [] : [{ group: AWARDS[line.award].name }]),
    { cells: [String(line.ordinal), line.subjectName, line.subjectPost, bonusWords(bonusOf.get(line.ordinal))] },
  ]);
  const sum = { cells: ['', 'Tổng cộng', '', dongFigures(bonus.total)], isSum: true };
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 2, align: 'CENTRE' },
      { header: 'Họ tên, tên tập thể', share: 9, align: 'START' },
      { header: 'Chức vụ, đơn vị', share: 10, align: 'START' },
      { header: 'Tiền thưởng (đồng)', share: 5, align: 'END' },
    ],
    rows: bonus.total === 0 ? rows : [...rows, sum],
  };
}

function bonusWords(bonus: BonusOfPaper['lines'][number] | undefined): string {
  if (bonus?.outcome === 'PAID') return dongFigures(bonus.amount);
  return bonus?.outcome === 'HIGHER_TITLE' ? `Thưởng ở số ${bonus.paidWith}` : '–';
}
