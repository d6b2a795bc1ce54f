import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

import type { SavePhase } from '../../lib/autosave/autosaver.ts';
import { hrefs } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { ButtonLink } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { draftText } from './text.ts';

export interface SaveNoticesProps {
  readonly state: { readonly phase: SavePhase; readonly hasMerged: boolean; readonly isKept: boolean };
  /** Why the record is no longer one to write in, and where it can be read. */
  readonly closed: { readonly sentence: string; readonly action: ReactNode };
  /** What was joined without a question. */
  readonly merged: string;
}

/** What the writer has to know about saving beyond the line under the title. */
export function SaveNotices({ state, closed, merged }: SaveNoticesProps) {
  const t = useText(draftText);
  const { pathname, search } = useLocation();
  return (
    <>
      {state.phase === 'SIGNED_OUT' && (
        <Notice
          kind="warning"
          isAlert
          action={<ButtonLink to={hrefs.signIn(`${pathname}${search}`)}>{t.save.signIn}</ButtonLink>}
        >
          {t.save.signedOut}
        </Notice>
      )}
      {state.phase === 'CLOSED' && (
        <Notice kind="warning" isAlert action={closed.action}>
          {closed.sentence}
        </Notice>
      )}
      {state.hasMerged && <Notice kind="info">{merged}</Notice>}
      {!state.isKept && (
        <Notice kind="danger" isAlert>
          {t.save.notKept}
        </Notice>
      )}
    </>
  );
}
