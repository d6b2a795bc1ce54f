import { FORBIDDEN, NETWORK } from '../lib/apollo/error-code.ts';
import { RECENT_SIGN_IN_REQUIRED } from '../lib/apollo/recent-sign-in.ts';
import { useText } from '../lib/text/language.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import styles from './notice.module.css';
import { uiText } from './text.ts';

/** What to look at about it, in a tab of its own: what was typed stays. */
export interface ErrorLink {
  readonly href: string;
  readonly label: string;
}

export interface InlineErrorProps {
  /** What could not be done; the general sentence when absent. */
  readonly message?: string;
  /** A short code that the office can look up in the log. */
  readonly code?: string | undefined;
  readonly onRetry?: () => void;
  readonly link?: ErrorLink | undefined;
}

/** A part of the page failed; the rest stays usable. */
export function InlineError({ message, code, onRetry, link }: InlineErrorProps) {
  const t = useText(uiText);
  if (code === RECENT_SIGN_IN_REQUIRED) return <Notice kind="warning">{t.notConfirmed}</Notice>;
  if (code === FORBIDDEN) return <Notice kind="warning">{t.forbidden}</Notice>;
  return (
    <Notice
      kind="danger"
      isAlert
      action={
        onRetry === undefined ? undefined : (
          <Button size="small" onClick={onRetry}>
            {t.retry}
          </Button>
        )
      }
    >
      <p>{message ?? (code === NETWORK ? t.unreachable : t.unexpected)}</p>
      {link !== undefined && (
        <p>
          <a href={link.href} target="_blank" rel="noreferrer">
            {link.label}
          </a>
        </p>
      )}
      {code !== undefined && <p className={styles['code']}>{t.errorCode(code)}</p>}
    </Notice>
  );
}
