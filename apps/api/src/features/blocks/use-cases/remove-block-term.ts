import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RemoveBlockTermInput } from '../block.input.ts';
import type { BlockRefusal } from './change-block.ts';
import { rewriteBlockTerm } from './rewrite-block-term.ts';

/** Strikes out a term that never was; that it stood there stays told. */
export function removeBlockTerm(
  context: ActingContext,
  input: RemoveBlockTermInput,
): Promise<Result<{ readonly id: string }, BlockRefusal>> {
  return rewriteBlockTerm(context, input, undefined);
}
