import { awardWord } from '../imports/index.ts';
import { foldText } from '../kernel/index.ts';
import { peopleFinder, type FindPeople, type KnownPerson } from '../training/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import { nearNames } from './near-names.ts';

export interface PastedTick {
  readonly staffId: string;
  readonly award: AwardCode;
}

/**
 * A line that somebody has to settle: its name is shared by the candidates, or it is nobody's and the candidates are those whose
 * names are nearest.
 */
export interface OpenLine {
  /** Its place among the pasted lines, from 1, headings and empty lines counted too. */
  readonly number: number;
  readonly line: string;
  readonly candidates: readonly KnownPerson[];
  readonly awards: readonly AwardCode[];
}

export interface PastedTicks {
  readonly ticks: readonly PastedTick[];
  readonly shared: readonly OpenLine[];
  /** Lines that name nobody of the list, as they were pasted. */
  readonly unknown: readonly OpenLine[];
  /** Lines of people for whom no award of the list was found. */
  readonly withoutAward: readonly string[];
}

/**
 * Reads what was copied from a sheet into ticks of the yearly list. With a line of headings, a column of an award is ticked where
 * its cell has a mark; without one, the cells of a line name the awards. What is copied twice ticks once. Nothing is ever unticked: an empty cell says nothing.
 */
export function pastedTicks(text: string, people: readonly KnownPerson[], awards: readonly AwardCode[]): PastedTicks {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const [first, ...others] = lines;
  const meantBy = peopleFinder(people);
  const heading = cellsOf(first?.line ?? '').map((cell) => awardOf(cell, awards));
  const headed = heading.filter((award) => award !== undefined).length;
  const isHeaded = first !== undefined && isHeading(first.line, headed, meantBy);
  // Headings over names alone say nothing of awards: the cells of the lines do.
  const hasColumns = isHeaded && headed > 0;
  const found: Found = { ticks: [], shared: [], unknown: [], withoutAward: [] };
  for (const { line, number } of isHeaded ? others : lines) {
    const cells = cellsOf(line);
    const given = new Set(
      hasColumns
        ? heading.filter((_, index) => isMarked(cells[index] ?? ''))
        : cells.map((cell) => awardOf(cell, awards)),
    );
    place(found, {
      number,
      line: line.trim(),
      candidates: meantBy(line),
      awards: [...given].filter((award) => award !== undefined),
    });
  }
  const near = nearNames(people);
  return { ...found, unknown: found.unknown.map((open) => ({ ...open, candidates: near(open.line) })) };
}

/** What stands over names and codes. */
const HEADINGS: ReadonlySet<string> = new Set(['stt', 'tt', 'ma', 'ma so', 'ho ten', 'ho va ten', 'ten', 'ca nhan']);

/** A first line with several awards, or with a word that stands over names; and nobody of the list. */
function isHeading(line: string, awardCount: number, meantBy: FindPeople): boolean {
  if (meantBy(line).length > 0) return false;
  return awardCount > 1 || cellsOf(line).some((cell) => HEADINGS.has(foldText(cell)));
}

interface Found {
  readonly ticks: PastedTick[];
  readonly shared: OpenLine[];
  readonly unknown: OpenLine[];
  readonly withoutAward: string[];
}

function place(found: Found, open: OpenLine): void {
  const { line, candidates, awards } = open;
  const [only] = candidates;
  if (only === undefined) found.unknown.push(open);
  else if (awards.length === 0) found.withoutAward.push(line);
  else if (candidates.length > 1) found.shared.push(open);
  else {
    const isThere = (award: AwardCode) => found.ticks.some((tick) => tick.staffId === only.id && tick.award === award);
    found.ticks.push(...awards.filter((award) => !isThere(award)).map((award) => ({ staffId: only.id, award })));
  }
}

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map((cell) => cell.trim());
}

/** The award of the list that a cell names, whatever its spelling; “CSTĐCS 2021” names it too. */
function awardOf(cell: string, awards: readonly AwardCode[]): AwardCode | undefined {
  const award = awardWord(cell.replace(/\s*(?:năm\s*)?\d{4}$/i, ''));
  return award !== undefined && awards.includes(award) ? award : undefined;
}

const MARKS: ReadonlySet<string> = new Set(['x', 'v', '1', '+', 'co', 'dat', 'de nghi', 'true', 'yes', '✓', '✔']);

/** How people mark a cell. A zero, a dash or “không” is no mark. */
function isMarked(cell: string): boolean {
  return MARKS.has(foldText(cell)) || MARKS.has(cell);
}
