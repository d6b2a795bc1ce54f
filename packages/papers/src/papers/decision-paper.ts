import { LEGAL_DOCUMENTS, REGIMES, regimeInForce } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import { namedValues, type FieldValue } from '@thidua/domain/paper-templates';
import { AWARDS, NOMINEE_KINDS, type AwardCode, type NomineeKind } from '@thidua/domain/vocabulary';
import type { BonusOutcome } from '@thidua/domain/bonus';
import { dongFigures, dongWords } from '../model/dong-words.ts';
import type { Annex, Paper, PaperBlock, TableRow } from '../model/paper.ts';
import { countWord, dayFigures, dayWords, lowered, openDayWords } from '../model/paper-words.ts';
import { centred, closed, italic, paragraph } from '../model/runs.ts';
import { DECISION_TYPE, decisionFrame, decisionSignature, type FramedDecision } from './decision-frame.ts';
import type { IssuingBody } from './issuing-body.ts';
import { wordedBlocks, wordedLines, type Filling, type Wording } from './worded-blocks.ts';

/** A decision to reward as its paper needs it. */
export interface DecisionOfPaper extends FramedDecision {
  readonly periodFrom: PlainDate;
  readonly periodTo: PlainDate;
  /** In the order of the ceremony. */
  readonly lines: readonly LineOfPaper[];
  readonly bonus: BonusOfPaper;
  /** The list stands on pages of its own behind the decision; left out, it stands in article 1. */
  readonly isListAnnexed?: boolean;
  /** The decision that this one adds to; left out or null for one that stands by itself. */
  readonly amends?: { readonly documentNumber: string; readonly issuedOn: PlainDate } | null;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

/** As much of it as its fields need. */
type DecisionFacts = Pick<
  DecisionOfPaper,
  'year' | 'issuedOn' | 'periodFrom' | 'periodTo' | 'lines' | 'bonus' | 'isListAnnexed' | 'amends' | 'wording'
>;

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
  /** The time of its achievement, where that is another than the decision's. */
  readonly ownPeriod?: PeriodOfPaper | null;
}

interface PeriodOfPaper {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const KIND = 'AWARD_DECISION';

/** Quyết định khen thưởng: the law of its day as grounds, who is given what with the list itself, and who carries it out. */
export function decisionPaper(decision: DecisionOfPaper, body: IssuingBody): Paper {
  const filling = fillingOf(decision, body);
  return {
    ...decisionFrame(decision, body),
    blocks: closed([
      ...wordedBlocks(KIND, 'authority', filling),
      ...wordedBlocks(KIND, 'grounds', filling),
      centred('QUYẾT ĐỊNH:'),
      ...wordedBlocks(KIND, 'articles', filling),
    ]),
    foot: {
      recipients: wordedLines(KIND, 'recipients', filling),
      ...decisionSignature(decision),
    },
    ...(decision.isListAnnexed === true ? { annexes: [listOfDecision(decision, body)] } : {}),
  };
}

/** Where the list stands once it is too long for the text. */
const IN_ANNEX = 'Phụ lục kèm theo Quyết định này';

/** The list as an annex, with the number and the day of the decision to which it belongs. */
function listOfDecision(decision: DecisionOfPaper, body: IssuingBody): Annex {
  const { documentNumber, sign, issuedOn, year, periodFrom, periodTo, lines, bonus } = decision;
  const day = issuedOn === null ? openDayWords(year) : dayWords(issuedOn);
  return {
    name: 'Danh sách tập thể, cá nhân được khen thưởng',
    reference: `Kèm theo ${DECISION_TYPE} số ${documentNumber ?? `……/${sign}`} ${day} của Giám đốc ${body.name}`,
    blocks: [table(lines, bonus, { from: periodFrom, to: periodTo })],
  };
}

/** What the paper fills in inside its lines, by the names of the fields: what its words cannot change. */
export function decisionFields(decision: DecisionFacts, body: IssuingBody): readonly FieldValue[] {
  return namedValues(KIND, fillingOf(decision, body).values);
}

/** What the wording may name; the list and the grounds in law fill lines of their own. */
function fillingOf(decision: DecisionFacts, body: IssuingBody): Filling<typeof KIND> {
  const { year, issuedOn, periodFrom, periodTo, lines, bonus, isListAnnexed = false, wording } = decision;
  const count = (isOne: (kind: NomineeKind) => boolean) =>
    countWord(lines.filter(({ subjectKind }) => isOne(subjectKind)).length);
  return {
    wording,
    values: {
      body: body.name,
      given: addedTo(decision.amends ?? null, givenWords(lines)),
      periodFrom: dayWords(periodFrom),
      periodTo: dayWords(periodTo) + besideOwnPeriods(lines),
      bonus: bonusTotal(bonus, body, isListAnnexed ? IN_ANNEX : 'Điều 1'),
      year: String(year),
      persons: count((kind) => kind === 'PERSON'),
      collectives: count((kind) => kind !== 'PERSON'),
    },
    blocks: {
      law: grounds(issuedOn ?? periodTo),
      list: isListAnnexed
        ? [paragraph({ text: `(Danh sách tại ${IN_ANNEX}).` })]
        : [table(lines, bonus, { from: periodFrom, to: periodTo })],
    },
  };
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

/** `Bổ sung vào danh sách kèm theo Quyết định số 152/QĐ-SNgV ngày 28 tháng 12 năm 2021: tặng …`. */
function addedTo(amends: NonNullable<DecisionOfPaper['amends']> | null, given: string): string {
  if (amends === null) return given;
  const first = `${DECISION_TYPE} số ${amends.documentNumber} ${dayWords(amends.issuedOn)}`;
  return `Bổ sung vào danh sách kèm theo ${first}: ${lowered(given)}`;
}

function countsOf(lines: readonly LineOfPaper[]): string {
  return NOMINEE_KINDS.flatMap((kind) => {
    const count = lines.filter(({ subjectKind }) => subjectKind === kind).length;
    return count === 0 ? [] : [`${countWord(count)} ${KIND_WORDS[kind]}`];
  }).join(', ');
}

/** How much in figures and in words, by what base salary and from which fund; in general words while no amount is known. */
function bonusTotal({ total, baseSalary, budgetLine }: BonusOfPaper, { name }: IssuingBody, place: string): string {
  if (total === 0 || baseSalary === null) return 'quy định của pháp luật về thi đua, khen thưởng.';
  return (
    `mức ghi tại ${place}. Tổng số tiền thưởng là ${dongFigures(total)} đồng (bằng chữ: ${dongWords(total)}), ` +
    `tính theo mức lương cơ sở ${dongFigures(baseSalary)} đồng, chi từ quỹ thi đua, khen thưởng của ${name}${budgetLine === null ? '' : ` (${lowered(budgetLine)})`}.`
  );
}

/** The article states one time; whose achievement is of another finds it in the list. */
function besideOwnPeriods(lines: readonly LineOfPaper[]): string {
  return hasOwnPeriods(lines) ? ' hoặc trong thời gian riêng ghi tại danh sách' : '';
}

function hasOwnPeriods(lines: readonly LineOfPaper[]): boolean {
  return lines.some(({ ownPeriod }) => ownPeriod !== undefined && ownPeriod !== null);
}

/** `01/01/2021 – 31/12/2021`; one day stands alone. */
function periodFigures({ from, to }: PeriodOfPaper): string {
  return from === to ? dayFigures(from) : `${dayFigures(from)} – ${dayFigures(to)}`;
}

/** Where a line is of a time of its own, every line says its time: nobody has to look it up in the article. */
function table(lines: readonly LineOfPaper[], bonus: BonusOfPaper, common: PeriodOfPaper): PaperBlock {
  const tellsPeriods = hasOwnPeriods(lines);
  const timeOf = ({ ownPeriod }: LineOfPaper) => (tellsPeriods ? [periodFigures(ownPeriod ?? common)] : []);
  const bonusOf = new Map(bonus.lines.map((line) => [line.ordinal, line]));
  const rows = lines.flatMap((line, at): readonly TableRow[] => [
    ...(lines[at - 1]?.award === line.award ? [] : [{ group: AWARDS[line.award].name }]),
    {
      cells: [
        String(line.ordinal),
        line.subjectName,
        line.subjectPost,
        ...timeOf(line),
        bonusWords(bonusOf.get(line.ordinal)),
      ],
    },
  ]);
  const sum = { cells: ['', 'Tổng cộng', '', ...(tellsPeriods ? [''] : []), dongFigures(bonus.total)], isSum: true };
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 2, align: 'CENTRE' },
      { header: 'Họ tên, tên tập thể', share: 9, align: 'START' },
      { header: 'Chức vụ, đơn vị', share: 10, align: 'START' },
      ...(tellsPeriods ? [{ header: 'Thời gian lập thành tích', share: 6, align: 'CENTRE' } as const] : []),
      { header: 'Tiền thưởng (đồng)', share: 5, align: 'END' },
    ],
    rows: bonus.total === 0 ? rows : [...rows, sum],
  };
}

function bonusWords(bonus: BonusOfPaper['lines'][number] | undefined): string {
  if (bonus?.outcome === 'PAID' || bonus?.outcome === 'DIFFERENCE') return dongFigures(bonus.amount);
  if (bonus?.outcome === 'PAID_BEFORE') return 'Đã thưởng';
  return bonus?.outcome === 'HIGHER_TITLE' ? `Đã tính ở số ${bonus.paidWith}` : '–';
}
