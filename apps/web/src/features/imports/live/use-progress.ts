import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';

import { ImportProgressFragmentDoc, type ImportProgressFragment } from '../actions/import-progress.gql.ts';

/** The counts of an import, wherever they were last read. */
export function useProgress(run: FragmentType<ImportProgressFragment>): ImportProgressFragment {
  return useSuspenseFragment({ fragment: ImportProgressFragmentDoc, fragmentName: 'ImportProgress', from: run }).data;
}
