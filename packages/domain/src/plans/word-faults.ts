/** A slip of the pen or an odd spelling, where it stands and what it probably means. Nothing is ever changed by itself. */
export interface WordFault {
  readonly kind: 'ABBREVIATION' | 'TYPO' | 'SPELLING';
  /** Place in the text, in UTF-16 units. */
  readonly index: number;
  readonly found: string;
  readonly suggestion: string;
}

/** Abbreviations of the staff that offices use. */
const KNOWN_STAFF = new Set(['CBCCVC', 'CBCC', 'CBCCVCNLĐ', 'CBCCVCLĐ', 'CCVC', 'CBCCNLĐ', 'CBCCNV', 'CBCCVCNV']);
const STAFF_LIKE = /(?<![\p{L}])(?:CBCC|CBVC|CCVC)[\p{Lu}]{0,4}(?![\p{L}])/gu;

/** Words that are often written for others, with what they probably mean. The text before and behind decides. */
const TYPOS: readonly (readonly [pattern: RegExp, suggestion: string])[] = [
  [/(?<![\p{L}])Phần đầu(?=\s+(?:có|đạt|đến|hoàn|hết|\d|để|trở|đưa|xây|thực))/gu, 'Phấn đấu'],
  [/(?<![\p{L}])phần đầu(?=\s+(?:có|đạt|hoàn thành|\d))/gu, 'phấn đấu'],
  [/(?<![\p{L}])khen thường(?![\p{L}])/giu, 'khen thưởng'],
  [/(?<![\p{L}])thi đưa(?=\s+(?:yêu nước|khen thưởng|,))/giu, 'thi đua'],
  [/(?<![\p{L}])xuất xắc(?![\p{L}])/giu, 'xuất sắc'],
  [/(?<![\p{L}])tiên tiền(?![\p{L}])/giu, 'tiên tiến'],
  [/(?<![\p{L}])xét sáng kiền(?![\p{L}])/giu, 'sáng kiến'],
];
const SPELLINGS: readonly (readonly [pattern: RegExp, suggestion: string])[] = [
  [/(?<![\p{L}])[Cc]hiến sỹ(?![\p{L}])/gu, 'Chiến sĩ'],
  [/(?<![\p{L}])[Bb]ác sỹ(?![\p{L}])/gu, 'bác sĩ'],
];

/** All faults of a kind of word, in the order of the lists above, then of the text. */
export function wordFaults(text: string): readonly WordFault[] {
  return [
    ...[...text.matchAll(STAFF_LIKE)]
      .filter(([word]) => !KNOWN_STAFF.has(word))
      .map(({ 0: found, index }) => ({ kind: 'ABBREVIATION' as const, index, found, suggestion: 'CBCCVC' })),
    ...TYPOS.flatMap(([pattern, suggestion]) => found('TYPO', text, pattern, suggestion)),
    ...SPELLINGS.flatMap(([pattern, suggestion]) => found('SPELLING', text, pattern, suggestion)),
  ];
}

function found(kind: WordFault['kind'], text: string, pattern: RegExp, suggestion: string): readonly WordFault[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, index: match.index, found: match[0], suggestion }));
}
