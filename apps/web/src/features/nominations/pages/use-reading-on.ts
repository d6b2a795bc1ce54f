import { useEffect, useState } from 'react';

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export type Reading =
  { readonly state: 'WHOLE' | 'READING' } | { readonly state: 'BROKEN'; readonly onRetry: () => void };

/** Asks for page after page until a list is whole; what depends on all of it waits for that. */
export function useReadingOn(
  { hasNextPage, endCursor }: PageEnd,
  readMore: (after: string | null) => Promise<unknown>,
): Reading {
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    if (!hasNextPage || isBroken) return;
    readMore(endCursor).catch(() => setIsBroken(true));
  }, [hasNextPage, endCursor, isBroken, readMore]);
  if (!hasNextPage) return { state: 'WHOLE' };
  return isBroken ? { state: 'BROKEN', onRetry: () => setIsBroken(false) } : { state: 'READING' };
}
