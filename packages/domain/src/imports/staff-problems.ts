import { isPlainDate } from '../kernel/index.ts';
import { birthDateProblems, codeProblems, dayProblems, fullNameProblems } from '../organisation/index.ts';
import type { RowValues } from './body-facts.ts';
import { CELL_PROBLEM_CODES, type CellProblemCode } from './cell-problem.ts';
import type { RowProblem } from './find-person.ts';
import type { ImportField } from './import-fields.ts';

/** What the recruitment of a person would refuse, said before anything is written. */
export function staffProblems(values: RowValues): readonly RowProblem[] {
  const { CODE: code, FULL_NAME: name, BIRTH_DATE: birthDate, RECRUITED_ON: recruitedOn } = values;
  const day = recruitedOn !== undefined && isPlainDate(recruitedOn) ? recruitedOn : undefined;
  const born = birthDate !== undefined && isPlainDate(birthDate) ? birthDate : undefined;
  return [
    ...of('CODE', code === undefined ? [] : codeProblems(code)),
    ...of('FULL_NAME', name === undefined ? [] : fullNameProblems(name)),
    ...of('RECRUITED_ON', day === undefined ? [] : dayProblems('recruitedOn', day)),
    ...of('BIRTH_DATE', day === undefined || (born !== undefined && born > day) ? [] : birthDateProblems(born, day)),
  ];
}

function of(
  field: ImportField,
  problems: readonly { readonly code: string; readonly limit?: number; readonly actual?: number }[],
): readonly RowProblem[] {
  const known: readonly string[] = CELL_PROBLEM_CODES;
  return problems.flatMap(({ code, limit, actual }) => {
    if (!known.includes(code)) return [];
    const facts = [limit, actual].flatMap((fact) => (fact === undefined ? [] : [String(fact)]));
    // The line above has found it among the codes.
    return [{ field, code: code as CellProblemCode, severity: 'ERROR', facts }];
  });
}

const LEADING = /^(?:giám đốc|phó giám đốc|trưởng|phó trưởng|chánh|phó chánh)(?:\s|$)/iu;

/** True for the title of a leading post (giữ chức vụ lãnh đạo): director, head, chief, and their deputies. */
export function isLeadingPost(title: string): boolean {
  return LEADING.test(title.normalize('NFC').trim());
}
