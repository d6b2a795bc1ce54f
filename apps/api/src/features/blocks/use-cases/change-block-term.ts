import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ChangeBlockTermInput } from '../block.input.ts';
import type { BlockRefusal } from './change-block.ts';
import { rewriteBlockTerm } from './rewrite-block-term.ts';

/** Other first or last days of a term, e.g. the day on which somebody left. */
export function changeBlockTerm(
  context: ActingContext,
  input: ChangeBlockTermInput,
): Promise<Result<{ readonly id: string }, BlockRefusal>> {
  const { validFrom, validTo } = input;
  return rewriteBlockTerm(context, input, { validFrom, validTo: validTo ?? undefined });
}
