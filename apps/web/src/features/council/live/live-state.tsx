import type { ReactNode } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { councilText } from '../text.ts';
import styles from './live-state.module.css';
import { isNotFound } from './is-not-found.ts';

export interface LiveStateProps<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly title: string;
  readonly children: (data: Data) => ReactNode;
}

/** A page that follows a meeting: what was read last stays usable while the connection is gone, and says that it is. */
export function LiveState<Data>({ data, error, onRetry, title, children }: LiveStateProps<Data>) {
  const t = useText(councilText);
  if (data !== undefined) {
    return (
      <>
        <div role="status" className={styles['stale']}>
          {error !== undefined && <Notice kind="warning">{t.stale}</Notice>}
        </div>
        {children(data)}
      </>
    );
  }
  if (error === undefined) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={title} />
      {isNotFound(error) ? (
        <EmptyState action={<ButtonLink to={hrefs.meetings()}>{t.toList}</ButtonLink>}>{t.notFound}</EmptyState>
      ) : (
        <InlineError code={errorCodeOf(error)} onRetry={onRetry} />
      )}
    </>
  );
}
