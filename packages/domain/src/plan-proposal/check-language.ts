import { wordFaults } from '../plans/index.ts';
import type { LineFinder } from './line-finder.ts';
import type { Outline } from './outline.ts';
import { isNumbered, type Mark } from './marks.ts';
import type { ProposalWarning } from './warning.ts';

/** Slips of the pen and mixed ways of writing: each with its line, nothing is changed. */
export function checkLanguage(text: string, { nodes, breaks }: Outline, lines: LineFinder): readonly ProposalWarning[] {
  return [
    ...oddWords(text, lines),
    ...mixedPercent(text, lines),
    ...mixedBullets({ nodes }, text, lines),
    ...brokenLines(breaks, nodes.length),
  ];
}

const CODES = { ABBREVIATION: 'UNKNOWN_ABBREVIATION', TYPO: 'PROBABLE_TYPO' } as const;

/** Each slip where it stands; a spelling that runs through the text once, with how often. */
function oddWords(text: string, lines: LineFinder): readonly ProposalWarning[] {
  const faults = wordFaults(text);
  return faults.flatMap(({ kind, index, found, suggestion }): readonly ProposalWarning[] => {
    const line = lines.lineAt(index);
    if (kind !== 'SPELLING') return [{ code: CODES[kind], line, found, suggestion }];
    const alike = faults.filter((fault) => fault.kind === kind && fault.suggestion === suggestion);
    const isFirst = alike[0]?.index === index;
    return isFirst ? [{ code: 'SPELLING_VARIANT', line, found, suggestion, actual: alike.length }] : [];
  });
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
