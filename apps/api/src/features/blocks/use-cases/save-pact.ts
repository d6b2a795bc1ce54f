import { PACT_LIMITS } from '@thidua/domain/blocks';
import { cleanLine, cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { tooLongProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SavePactInput } from '../pact.input.ts';
import { changePact, type PactRefusal } from './change-pact.ts';

/** Stores what is being written; it may have gaps. */
export function savePact(
  context: ActingContext,
  input: SavePactInput,
): Promise<Result<{ readonly id: string }, PactRefusal>> {
  const text = cleanText(input.text);
  const place = cleanLine(input.place);
  const reference = cleanLine(input.reference);
  return changePact(context, input, 'SAVE', ({ row }) => {
    const problems = [
      ...tooLongProblems('text', text, PACT_LIMITS.text),
      ...tooLongProblems('place', place, PACT_LIMITS.place),
      ...tooLongProblems('reference', reference, PACT_LIMITS.reference),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { text, place, reference },
      event: { action: 'PACT_SAVED', objectType: 'BlockPact', objectId: row.id, detail: {} },
    });
  });
}
