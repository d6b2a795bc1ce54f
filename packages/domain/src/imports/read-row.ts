import { yearOf } from '../kernel/index.ts';
import { type BodyFacts, type RowValues } from './body-facts.ts';
import { type CellReading, refused, warning } from './cell-problem.ts';
import type { MappedField } from './column-mapping.ts';
import { departmentFinder } from './find-department.ts';
import type { RowProblem } from './find-person.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import type { FieldDescription, ImportField } from './import-fields.ts';
import { type ImportKind, isRequired } from './import-kind.ts';
import { toUnicode, type TextEncoding } from './legacy-encoding.ts';
import { type RawCell, richCell, type RichCell } from './raw-cell.ts';
import { readDate } from './read-date.ts';
import { readEmail, readIdentity, readPhone } from './read-identity.ts';
import { readPercent, readYear } from './read-number.ts';
import { plainLine, readText } from './read-text.ts';
import { readWord } from './read-word.ts';

/** A row as it waits for its verdict: what the file said, and what a person wrote over it. */
export interface StagedRow {
  /** Number of the row in the file, from 1, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly RawCell[];
  readonly edits: Readonly<Partial<Record<ImportField, string>>>;
}

/** How the columns of a file are to be read. */
export interface ReadingPlan {
  readonly kind: ImportKind;
  readonly mapping: readonly MappedField[];
  readonly encoding: TextEncoding;
}

export interface RowReading {
  readonly values: RowValues;
  readonly problems: readonly RowProblem[];
}

/** Emulation began in 1948 (sắc lệnh 195-SL); no older year of a title is meant. */
const FIRST_YEAR = 1948;

/** What a person sees in the cell of a field: the correction, else the cell of the file in Unicode, else the common value. */
export function shownCell(row: StagedRow, { field, column, constant }: MappedField, encoding: TextEncoding): RichCell {
  const edit = row.edits[field];
  if (edit !== undefined) return { kind: 'TEXT', text: edit };
  if (column === undefined) return { kind: 'TEXT', text: constant ?? '' };
  const cell = richCell(row.cells[column]);
  return cell.kind === 'TEXT' ? { ...cell, text: toUnicode(cell.text, encoding) } : cell;
}

/** Reads every mapped field of a row by itself; what fields say together is judged afterwards. */
export function rowReader(plan: ReadingPlan, facts: BodyFacts): (row: StagedRow) => RowReading {
  const findDepartment = departmentFinder(facts.departments, facts.today);
  const thisYear = yearOf(facts.today);
  // The year comes first: it tells which department a name meant.
  const mapping = plan.mapping.toSorted(
    (left, right) => Number(right.field === 'YEAR') - Number(left.field === 'YEAR'),
  );

  function read(cell: RichCell, { reading }: FieldDescription, year: string | undefined): CellReading {
    switch (reading.type) {
      case 'TEXT':
        return readText(cell, reading.most);
      case 'DATE':
        return readDate(cell, thisYear);
      case 'YEAR':
        return readYear(cell, FIRST_YEAR, thisYear);
      case 'IDENTITY':
        return readIdentity(cell);
      case 'PHONE':
        return readPhone(cell);
      case 'EMAIL':
        return readEmail(cell);
      case 'PERCENT':
        return readPercent(cell);
      case 'DEPARTMENT':
        return findDepartment(plainLine(cell.text), year);
      case 'WORD':
        return readWord(cell, reading.vocabulary);
    }
  }

  return (row) => {
    const values: Partial<Record<ImportField, string>> = {};
    const problems: RowProblem[] = [];
    for (const mapped of mapping) {
      const { field } = mapped;
      const { value, complaints } = readShown(shownCell(row, mapped, plan.encoding), field, values.YEAR);
      if (value !== undefined && value !== '') values[field] = value;
      for (const complaint of complaints) problems.push({ field, ...complaint });
    }
    return { values, problems };
  };

  function readShown(cell: RichCell, field: ImportField, year: string | undefined): CellReading {
    if (cell.kind === 'ERROR') return refused('CELL_ERROR', { facts: [cell.text] });
    const isBlank = plainLine(cell.text) === '';
    if (isBlank && cell.isFormula === true) return refused('FORMULA_WITHOUT_VALUE');
    if (isBlank) return isRequired(plan.kind, field) ? refused('REQUIRED') : { value: undefined, complaints: [] };
    const reading = read(cell, FIELD_DESCRIPTIONS[field], year);
    if (cell.isFormula !== true) return reading;
    return { ...reading, complaints: [...reading.complaints, warning('FORMULA')] };
  }
}
