import type { ReactNode } from 'react';

import { errorCodeOf, faultOf } from '../lib/apollo/error-code.ts';
import { InlineError } from './inline-error.tsx';
import { PageHeader } from './page-header.tsx';
import { PageSkeleton } from './skeleton.tsx';

export interface QueryStateProps<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The page's name, for the time when there is nothing but an error to show. */
  readonly title: string;
  /** Skeleton of the final layout; the usual page when absent. */
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What a page shows while its query runs, when it fails, and when it has answered. Old data stay usable beside a new error. */
export function QueryState<Data>({ data, error, onRetry, title, skeleton, children }: QueryStateProps<Data>) {
  const failure = error === undefined ? undefined : <InlineError code={errorCodeOf(error)} onRetry={onRetry} />;
  if (data !== undefined) {
    return (
      <>
        {failure}
        {children(data)}
      </>
    );
  }
  // The page of the route says that there is no such thing.
  if (faultOf(error) === 'NOT_FOUND') throw error;
  if (failure === undefined) return skeleton ?? <PageSkeleton />;
  return (
    <>
      <PageHeader title={title} />
      {failure}
    </>
  );
}
