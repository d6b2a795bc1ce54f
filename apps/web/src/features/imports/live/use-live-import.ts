import { useQuery, useSubscription } from '@apollo/client/react';
import type { TextEncoding } from '@thidua/domain/imports';
import { useEffect } from 'react';

import { useReconnect } from '../../../lib/apollo/reconnect.ts';
import { isWorking } from '../logic/wizard.logic.ts';
import { ImportPageDocument } from '../pages/import-page.gql.ts';
import { ImportChangedDocument } from './import-changed.gql.ts';

/** How long the page may be behind while the background works and the stream is down. */
const POLL_MS = 3_000;

/** The import of a page, read again with every change told by the stream; by itself while the background works. */
export function useLiveImport(id: string, encoding: TextEncoding | undefined) {
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(ImportPageDocument, {
    variables: { id, encoding: encoding ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const hasWork = shown !== undefined && isWorking(shown.importRun.status);
  useEffect(() => {
    if (!hasWork) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [hasWork, startPolling, stopPolling]);

  // A failure is the query's own `error`, shown by the page.
  const again = () => void refetch().catch(() => undefined);
  useSubscription(ImportChangedDocument, { variables: { importId: id }, ignoreResults: true, onData: again });
  useReconnect(again);
  return { data: shown, error, refetch };
}
