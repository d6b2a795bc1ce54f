import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';

import { NETWORK, errorCodeOf, faultOf } from '../lib/apollo/error-code.ts';
import { useText } from '../lib/text/language.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './message-page.module.css';
import { NotFoundPage } from './not-found-page.tsx';
import { reloadIfReachable } from './reload-after-update.ts';
import { appText } from './text.ts';

/** What stands in place of a page that threw. */
export function ErrorPage() {
  const error = useRouteError();
  // What one may not see does not exist: both get the same page.
  const isMissing = faultOf(error) === 'NOT_FOUND' || faultOf(error) === 'FORBIDDEN';
  if (isMissing || (isRouteErrorResponse(error) && error.status === 404)) return <NotFoundPage />;
  return <FailurePage code={errorCodeOf(error)} />;
}

function FailurePage({ code }: { readonly code: string }) {
  const t = useText(appText);
  useEffect(() => {
    if (code !== NETWORK) return undefined;
    const tryAgain = (): void => void reloadIfReachable();
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, [code]);
  return (
    <div className={styles['page']}>
      <PageHeader title={t.failure.title} />
      <Notice
        kind="danger"
        isAlert
        action={<Button onClick={() => void reloadIfReachable()}>{t.failure.retry}</Button>}
      >
        <p>{code === NETWORK ? t.failure.offline : t.failure.body}</p>
        <p>{t.failure.code(code)}</p>
      </Notice>
    </div>
  );
}
