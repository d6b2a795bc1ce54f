import { outsideEntryProblems } from '@thidua/domain/initiative-library';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ChangeLibraryEntryInput } from '../library.input.ts';
import { changeOutside, type EntryOutcome } from './change-outside.ts';
import { cleanEntry } from './record-entry.ts';

/** Corrects what was recorded from elsewhere. */
export function changeEntry(context: ActingContext, input: ChangeLibraryEntryInput): EntryOutcome {
  const entry = cleanEntry(input);
  const problems = outsideEntryProblems(entry, businessToday(context, context.actor));
  return changeOutside(context, input, problems, 'LIBRARY_ENTRY_CHANGED', entry);
}
