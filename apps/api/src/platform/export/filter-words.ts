import type { Ask } from '../http/ask.ts';
import { question, type Variables } from './export-list.ts';
import type { FileFact } from './xlsx.ts';

const DEPARTMENT_NAMES = question('query ($year: Int!) { departments(year: $year) { id name } }');

/** The input object of a list's filter, or an empty one. The schema has checked it when this is asked. */
export function filterOf<Filter extends object>(variables: Variables): Partial<Filter> {
  return variables['filter'] ?? {};
}

export function yearOf(variables: Variables): number {
  return Number(variables['year']);
}

/** “Tìm: nguyễn”, where somebody typed something. */
export function searchFact(text: string | null | undefined): readonly FileFact[] {
  return text === null || text === undefined || text === '' ? [] : [['Tìm', text]];
}

/** One line for a choice of several, e.g. states. */
export function choiceFact<Code extends string>(
  label: string,
  codes: readonly Code[] | null | undefined,
  names: Readonly<Record<Code, string>>,
): readonly FileFact[] {
  return codes === null || codes === undefined || codes.length === 0
    ? []
    : [[label, codes.map((code) => names[code]).join(', ')]];
}

/** The department's name in the year of the list; the id for one that did not stand then. */
export async function departmentFact(
  id: string | null | undefined,
  year: number,
  ask: Ask,
): Promise<readonly FileFact[]> {
  if (id === null || id === undefined) return [];
  const answer = await ask(DEPARTMENT_NAMES, { year });
  // The question above asks for exactly this.
  const { departments } = answer as { readonly departments: readonly { readonly id: string; readonly name: string }[] };
  return [['Phòng, đơn vị', departments.find((each) => each.id === id)?.name ?? id]];
}
