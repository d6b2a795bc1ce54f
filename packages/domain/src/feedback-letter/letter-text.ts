import { nfc, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const LETTER_LIMITS = { remarks: 4_000, advice: 2_000, number: 100, signerPost: 120, signerName: 120 } as const;

export interface LetterText {
  /** What is found good and what is missing. */
  readonly remarks: string;
  /** How it could be carried on; may be empty. */
  readonly advice: string;
}

/**
 * Points and votes: `8,5 điểm`, `tổng điểm: 85`, `85/100`, `27 trên 30`, `5 phiếu`, `5/7 ủy viên`, `đồng ý 71,43 %`. Dates
 * (“ngày 15/10”) and “03 điểm mới” are none.
 */
const SCORES = [
  /\d+(?:[.,]\d+)?\s*điểm(?!\s*(?:mới|cần|chính|chưa|sau|còn|mạnh|yếu|khác|đáng|nổi))/iu,
  /(?:tổng|(?<!một\s+)số|chấm|mức|thang)\s+điểm[^\d.;\n]{0,30}\d/iu,
  /điểm\s+(?:số|trung bình|bình quân|tổng|đạt)[^\d.;\n]{0,20}\d|điểm\s*[:=]\s*\d/iu,
  /(?<!ngày\s+|[\d/])\d+(?:[.,]\d+)?\s*(?:\/|trên)\s*(?:10|20|25|30|40|50|100)(?![\d/]|[.,]\d)/iu,
  /\d+\s*(?:\/\s*\d+\s*)?(?:phiếu|thành viên|[uủ][yỷ] viên)/iu,
  /(?:đồng ý|tán thành)(?:\s+(?:là|đạt|chiếm))?[\s:(]*\d+(?:[.,]\d+)?\s*%|%\s+(?:đồng ý|tán thành)/iu,
];

/** What keeps a letter from being kept: it is to tell no name of who judged, no points and no votes. */
export function letterProblems(text: LetterText, judges: readonly string[]): readonly InputProblem[] {
  return [
    ...neededProblems('remarks', text.remarks, LETTER_LIMITS.remarks),
    ...tooLongProblems('advice', text.advice, LETTER_LIMITS.advice),
    ...(['remarks', 'advice'] as const).flatMap((field) => [
      ...(namesOneOf(text[field], judges) ? [{ field, code: 'NAMES_A_JUDGE' }] : []),
      ...(tellsScore(text[field]) ? [{ field, code: 'TELLS_A_SCORE' }] : []),
    ]),
  ];
}

/** What the letter says on its paper when it is approved. */
export interface LetterSigning {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly signerPost: string;
  readonly signerName: string;
}

/** What keeps it from being approved: without number or signer, or of a day that is to come or before the decision. */
export function signingProblems(
  { number, issuedOn, signerPost, signerName }: LetterSigning,
  { decidedOn, today }: { readonly decidedOn: PlainDate; readonly today: PlainDate },
): readonly InputProblem[] {
  return [
    ...neededProblems('number', number, LETTER_LIMITS.number),
    ...(issuedOn > today ? [{ field: 'issuedOn', code: 'IN_FUTURE' }] : []),
    ...(issuedOn < decidedOn ? [{ field: 'issuedOn', code: 'BEFORE_DECISION' }] : []),
    ...neededProblems('signerPost', signerPost, LETTER_LIMITS.signerPost),
    ...neededProblems('signerName', signerName, LETTER_LIMITS.signerName),
  ];
}

/** What scorers and council said, as material for the letter: in the order of letters, so that it tells of nobody's place. */
export function letterMaterial(remarks: readonly string[]): readonly string[] {
  const said = remarks.map((remark) => remark.trim()).filter((remark) => remark !== '');
  return [...new Set(said)].toSorted((one, other) => one.localeCompare(other, 'vi'));
}

function namesOneOf(text: string, names: readonly string[]): boolean {
  const said = plain(text);
  return names.some((name) => name !== '' && said.includes(plain(name)));
}

function tellsScore(text: string): boolean {
  return SCORES.some((score) => score.test(nfc(text)));
}

function plain(text: string): string {
  return nfc(text).toLocaleLowerCase('vi').replace(/\s+/g, ' ');
}
