import type { InputProblem } from '@thidua/domain/kernel';

import type { Words } from '../../../lib/text/define-text.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { vi } from '../text.vi.ts';
import { cardId, headlineOf, placeOf, type Item } from './review.logic.ts';

/** What keeps the items from being a plan, each with the item that it leads to. */
export function applyErrors(
  problems: readonly Pick<InputProblem, 'field' | 'code'>[],
  items: readonly Item[],
  t: Words<typeof vi>,
): readonly FormError[] {
  return problems.map(({ field, code }) => {
    const place = placeOf(field);
    if (place.key === 'PLAN') return { message: t.create.noPlan };
    if (place.key === 'PHASE') return { message: t.create.noPhase };
    const words = t.problems[code as keyof typeof t.problems];
    const item = items.find(({ key }) => key === place.key);
    if (item === undefined) return { message: t.create.ownerMissing };
    const label = t.fields[place.field as keyof typeof t.fields];
    return { fieldId: cardId(item.key), message: t.create.problem(shortened(headlineOf(item)), label, words) };
  });
}

const SHOWN = 60;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
