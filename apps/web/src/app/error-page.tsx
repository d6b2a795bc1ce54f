import { isRouteErrorResponse, useRouteError } from 'react-router';

import { errorCodeOf } from '../lib/apollo/error-code.ts';
import { useText } from '../lib/text/language.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './message-page.module.css';
import { NotFoundPage } from './not-found-page.tsx';
import { appText } from './text.ts';

/** What stands in place of a page that threw. */
export function ErrorPage() {
  const t = useText(appText);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const code = errorCodeOf(error);
  return (
    <div className={styles['page']}>
      <PageHeader title={t.failure.title} />
      <Notice
        kind="danger"
        isAlert
        action={<Button onClick={() => window.location.reload()}>{t.failure.retry}</Button>}
      >
        <p>{code === 'NETWORK' ? t.failure.offline : t.failure.body}</p>
        <p>{code}</p>
      </Notice>
    </div>
  );
}
