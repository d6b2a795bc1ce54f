import { countedShare, FORMULA_WORDS_VI, formulaLines, type VoteForm, type VoteFormula } from '@thidua/domain/council';
import { dayIn, plainDate } from '@thidua/domain/kernel';
import type {
  MinutesAnnulment,
  MinutesContent,
  MinutesItem,
  MinutesPosting,
  MinutesRound,
} from '@thidua/domain/meeting-minutes';
import { ANNULMENT_REASON_NAMES, scanCounts } from '@thidua/domain/secret-ballot';
import { AWARDS } from '@thidua/domain/vocabulary';
import type { PaperBlock } from '../model/paper.ts';
import { codeWords, countWord, dayFigures, hourIn } from '../model/paper-words.ts';
import { paragraph } from '../model/runs.ts';
import { asideWords, electorWords, namedWords } from './voting-words.ts';

const FORM_WORDS = {
  OPEN: 'biểu quyết công khai',
  SECRET: 'bỏ phiếu kín',
} as const satisfies Record<VoteForm, string>;

/** The results of a meeting: all in one table, then each with every number that makes it, then the secret ballots. */
export function resultWords({ items, rounds }: MinutesContent, timeZone: string): readonly PaperBlock[] {
  return [resultTable(items), ...items.flatMap(itemWords), ...rounds.map((round) => roundWords(round, timeZone))];
}

function resultTable(items: readonly MinutesItem[]): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 11, align: 'CENTRE' },
      { header: 'Họ tên, tập thể', share: 36, align: 'START' },
      { header: 'Danh hiệu, hình thức', share: 36, align: 'START' },
      { header: 'Đồng ý', share: 15, align: 'CENTRE' },
      { header: 'Không đồng ý', share: 17, align: 'CENTRE' },
      { header: 'Không có ý kiến', share: 17, align: 'CENTRE' },
      { header: 'Tỷ lệ', share: 20, align: 'CENTRE' },
      { header: 'Kết quả', share: 20, align: 'CENTRE' },
    ],
    rows: items.map((item) => ({ cells: [...cellsOf(item)] })),
  };
}

function cellsOf({ ordinal, attempt, subjectName, subjectPost, award, result }: MinutesItem): readonly string[] {
  const who = [
    countWord(ordinal),
    subjectPost === '' ? subjectName : `${subjectName}, ${subjectPost}`,
    `${AWARDS[award].name}${attempt > 1 ? ` (lần ${attempt})` : ''}`,
  ];
  if (result === null) return [...who, '', '', '', '', 'Chưa xét'];
  const { agree, disagree, blank, base, isPassed } = result;
  return [
    ...who,
    String(agree),
    String(disagree),
    String(blank),
    countedShare(agree, base),
    isPassed ? 'Đạt' : 'Không đạt',
  ];
}

function itemWords(item: MinutesItem): readonly PaperBlock[] {
  const formula = minutesFormula(item);
  const { ordinal, attempt, subjectName, form, aside, result } = item;
  if (formula === undefined || result === null) return [];
  const { electors, named } = result;
  const turn = attempt > 1 ? `, lần ${attempt}` : '';
  const counted = formulaLines(FORMULA_WORDS_VI, formula).join(' ');
  // Minutes of before the electors were told say who stood aside after the counts.
  const who =
    electors === null
      ? `${counted}${asideWords(aside)}`
      : `${electorWords(electors.members, electors.present, aside, electors.excluded)} ${counted}`;
  return [
    paragraph(
      `${ordinal}. ${subjectName} (${FORM_WORDS[form]}${turn}): ${who}${namedWords(named)}${postingWords(item.postings)}${lowerWords(item)}`,
    ),
  ];
}

/** What the public posting brought, which the law wants in the minutes for awards of the State. */
function postingWords(postings: readonly MinutesPosting[] | null): string {
  if (postings === null) return '';
  if (postings.length === 0) return ' Công khai lấy ý kiến: không có đợt nào được ghi.';
  return postings
    .map(({ fromOn, dueOn, comments, answered }) => {
      const heard =
        comments === 0 ? 'không có ý kiến' : `${countWord(comments)} ý kiến, đã trả lời ${countWord(answered)}`;
      return ` Công khai lấy ý kiến từ ngày ${dayFigures(plainDate(fromOn))} đến ngày ${dayFigures(plainDate(dueOn))}: ${heard}.`;
    })
    .join('');
}

/** An item on a lower award and the one it comes from name each other, so that neither is read alone. */
function lowerWords({ loweredFrom, loweredTo }: MinutesItem): string {
  const from = loweredFrom === null ? '' : ` Mục này xét mức thấp hơn, sau khi mục ${loweredFrom} không đạt.`;
  const to = loweredTo === null ? '' : ` Đã đưa ra xét mức thấp hơn ở mục ${loweredTo}.`;
  return `${from}${to}`;
}

/** The result of an item with every number that makes it; undefined while it has none. */
function minutesFormula({ rule, result }: MinutesItem): VoteFormula | undefined {
  if (result === null) return undefined;
  return {
    ballots: result.ballots ?? undefined,
    agree: result.agree,
    disagree: result.disagree,
    blank: result.blank,
    rule: {
      share: { numerator: rule.numerator, denominator: rule.denominator },
      isStrict: rule.isStrict,
      base: rule.base,
    },
    base: result.base,
    needed: result.needed,
    isPassed: result.isPassed,
    legalGround: rule.ground,
  };
}

function roundWords({ annulment, ...round }: MinutesRound, timeZone: string): PaperBlock {
  const { title, isVoid, manifestCode, resultsRoot, tellerNames, scans } = round;
  return paragraph(
    isVoid
      ? `${title} (mã niêm phong ${manifestCode}): đã hủy, không tính kết quả.${annulmentWords(annulment, timeZone)}${scanWords(scans)}`
      : `${title}: tổ kiểm phiếu ${tellerNames.map((name) => `Đ/c ${name}`).join(', ')}; mã niêm phong ${manifestCode}; mã kiểm tra kết quả ${codeWords(resultsRoot)}.${scanWords(scans)}`,
  );
}

/** Why a round is void, in the words of who annulled it. */
function annulmentWords(annulment: MinutesAnnulment | null, timeZone: string): string {
  if (annulment === null) return '';
  const { reason, text, by, at } = annulment;
  const why = [ANNULMENT_REASON_NAMES[reason], text.replace(/[\s.]+$/u, '')].filter((part) => part !== '').join('; ');
  const when = `lúc ${hourIn(timeZone, at)} ngày ${dayFigures(dayIn(timeZone, new Date(at)))}`;
  return ` Lý do: ${why}. ${by === '' ? `Hệ thống phát hiện ${when}.` : `Người hủy: ${by}, ${when}.`}`;
}

function scanWords(scans: MinutesRound['scans']): string {
  const told = scanCounts(scans.map(({ kind }) => kind));
  return told === '' ? '' : ` Kèm theo bản chụp: ${told}.`;
}
