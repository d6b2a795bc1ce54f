import { LIBRARY_LIMITS } from '@thidua/domain/initiative-library';
import { cleanText } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { TakeOutLibraryEntryInput } from '../library.input.ts';
import { changeOutside, type EntryOutcome } from './change-outside.ts';

/** Takes an entry from elsewhere out of the library; the reason stays. What the body has recognised leaves by its own decision alone. */
export function takeOutEntry(context: ActingContext, input: TakeOutLibraryEntryInput): EntryOutcome {
  const reason = cleanText(input.reason).trim();
  const problems = neededProblems('reason', reason, LIBRARY_LIMITS.reason);
  return changeOutside(context, input, problems, 'LIBRARY_ENTRY_TAKEN_OUT', {
    isListed: false,
    takenOutReason: reason,
  });
}
