import type { LineFinder } from './line-finder.ts';
import type { Outline } from './outline.ts';
import { isNumbered, type Mark } from './marks.ts';
import type { ProposalWarning } from './warning.ts';

/** Abbreviations of the staff that offices use. */
const KNOWN_STAFF = new Set(['CBCCVC', 'CBCC', 'CBCCVCNLĐ', 'CBCCVCLĐ', 'CCVC', 'CBCCNLĐ', 'CBCCNV', 'CBCCVCNV']);
const STAFF_LIKE = /(?<![\p{L}])(?:CBCC|CBVC|CCVC)[\p{Lu}]{0,4}(?![\p{L}])/gu;

/** Words that are often written for others, with what they probably mean. The text before and behind decides. */
const TYPOS: readonly (readonly [pattern: RegExp, found: string, suggestion: string])[] = [
  [/(?<![\p{L}])Phần đầu(?=\s+(?:có|đạt|đến|hoàn|hết|\d|để|trở|đưa|xây|thực))/gu, 'Phần đầu', 'Phấn đấu'],
  [/(?<![\p{L}])phần đầu(?=\s+(?:có|đạt|hoàn thành|\d))/gu, 'phần đầu', 'phấn đấu'],
  [/(?<![\p{L}])khen thường(?![\p{L}])/giu, 'khen thường', 'khen thưởng'],
  [/(?<![\p{L}])thi đưa(?=\s+(?:yêu nước|khen thưởng|,))/giu, 'thi đưa', 'thi đua'],
  [/(?<![\p{L}])xuất xắc(?![\p{L}])/giu, 'xuất xắc', 'xuất sắc'],
  [/(?<![\p{L}])tiên tiền(?![\p{L}])/giu, 'tiên tiền', 'tiên tiến'],
  [/(?<![\p{L}])xét sáng kiền(?![\p{L}])/giu, 'sáng kiền', 'sáng kiến'],
];
const SPELLINGS: readonly (readonly [pattern: RegExp, suggestion: string])[] = [
  [/(?<![\p{L}])[Cc]hiến sỹ(?![\p{L}])/gu, 'Chiến sĩ'],
  [/(?<![\p{L}])[Bb]ác sỹ(?![\p{L}])/gu, 'bác sĩ'],
];

/** Slips of the pen and mixed ways of writing: each with its line, nothing is changed. */
export function checkLanguage(text: string, { nodes, breaks }: Outline, lines: LineFinder): readonly ProposalWarning[] {
  return [
    ...unknownAbbreviations(text, lines),
    ...TYPOS.flatMap(([pattern, , suggestion]) =>
      [...text.matchAll(pattern)].map((match) => ({
        code: 'PROBABLE_TYPO' as const,
        line: lines.lineAt(match.index),
        found: match[0],
        suggestion,
      })),
    ),
    ...SPELLINGS.flatMap(([pattern, suggestion]) => firstOf(text, pattern, lines, suggestion)),
    ...mixedPercent(text, lines),
    ...mixedBullets({ nodes }, text, lines),
    ...brokenLines(breaks, nodes.length),
  ];
}

function unknownAbbreviations(text: string, lines: LineFinder): readonly ProposalWarning[] {
  return [...text.matchAll(STAFF_LIKE)]
    .filter(([word]) => !KNOWN_STAFF.has(word))
    .map((match) => {
      const line = lines.lineAt(match.index);
      return { code: 'UNKNOWN_ABBREVIATION', line, found: match[0], suggestion: 'CBCCVC' };
    });
}

function firstOf(text: string, pattern: RegExp, lines: LineFinder, suggestion: string): readonly ProposalWarning[] {
  const all = [...text.matchAll(pattern)];
  const first = all[0];
  if (first === undefined) return [];
  const line = lines.lineAt(first.index);
  return [{ code: 'SPELLING_VARIANT', line, found: first[0], suggestion, actual: all.length }];
}

/** “100 %” beside “100%”: both are read; the rarer one is shown. */
function mixedPercent(text: string, lines: LineFinder): readonly ProposalWarning[] {
  const spaced = [...text.matchAll(/\d %/g)];
  const tight = [...text.matchAll(/\d%/g)];
  const [first] = spaced.length <= tight.length ? spaced : tight;
  if (first === undefined || spaced.length === 0 || tight.length === 0) return [];
  return [{ code: 'MIXED_PERCENT', line: lines.lineAt(first.index), stated: tight.length, actual: spaced.length }];
}

function mixedBullets({ nodes }: Pick<Outline, 'nodes'>, text: string, lines: LineFinder): readonly ProposalWarning[] {
  const first = new Map<string, number>();
  for (const { mark, fromLine, parent } of nodes) {
    // A second kind below the first is how lists are nested.
    if (mark === undefined || !isBullet(mark) || (parent?.mark !== undefined && isBullet(parent.mark))) continue;
    if (!first.has(mark.label)) first.set(mark.label, fromLine);
  }
  const emphasis = /(?<![*\S])\*[^*\s][^*\n]{0,60}\*/.exec(text);
  if (emphasis !== null && !first.has('*')) first.set('*', lines.lineAt(emphasis.index));
  if (first.size < 2) return [];
  return [{ code: 'MIXED_BULLETS', line: Math.min(...first.values()), found: [...first.keys()].join(' ') }];
}

function isBullet({ style }: Mark): boolean {
  return !isNumbered(style);
}

/** A text cut by the width of its page says so once; a few breaks are shown each. */
function brokenLines(breaks: Outline['breaks'], count: number): readonly ProposalWarning[] {
  const [first] = breaks;
  if (first === undefined) return [];
  if (breaks.length > 12 && breaks.length > count / 5) {
    return [{ code: 'HARD_WRAPPED', line: first.line, actual: breaks.length }];
  }
  return breaks.map(({ line }) => ({ code: 'BROKEN_LINE', line }));
}
