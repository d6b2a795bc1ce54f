import { useEffect, useRef } from 'react';

import { useText } from '../lib/text/language.tsx';
import type { ErrorLink } from './inline-error.tsx';
import styles from './error-summary.module.css';
import { uiText } from './text.ts';

export interface FormError {
  /** The `id` of the field; absent when the error belongs to none. */
  readonly fieldId?: string;
  /** The same words as at the field. */
  readonly message: string;
  /** What to look at about it, in a tab of its own. */
  readonly link?: ErrorLink | undefined;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** Counts the attempts to submit: each new attempt brings the focus here. */
  readonly attempt: number;
}

/** All that is wrong, above the form. Takes the focus after an attempt to submit; its links lead to the fields. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  useEffect(() => {
    if (!hasErrors) return;
    const title = document.title;
    document.title = `${t.errorPrefix}: ${title}`;
    return () => {
      document.title = title;
    };
  }, [hasErrors, t]);

  if (!hasErrors) return null;
  return (
    <div ref={box} className={styles['summary']} tabIndex={-1} role="alert">
      <h2>{t.errorCount(errors.length)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ''} ${error.message}`}>
            {error.fieldId === undefined ? (
              error.message
            ) : (
              <FieldLink fieldId={error.fieldId} message={error.message} />
            )}
            {error.link !== undefined && (
              <>
                {' '}
                <a href={error.link.href} target="_blank" rel="noreferrer">
                  {error.link.label}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ fieldId, message }: { readonly fieldId: string; readonly message: string }) {
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        // The address keeps its filters; a hash would also be taken for a page of its own.
        event.preventDefault();
        const field = document.getElementById(fieldId);
        field?.scrollIntoView({ block: 'center' });
        field?.focus();
      }}
    >
      {message}
    </a>
  );
}
