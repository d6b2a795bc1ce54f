import { useLocation } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { AutosaveState } from '../forms/autosaver.ts';
import { initiativeText } from '../text.ts';

/** What the writer has to know about saving beyond the line under the title. */
export function SaveNotices({ state, initiativeId }: { readonly state: AutosaveState; readonly initiativeId: string }) {
  const t = useText(initiativeText);
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
        <Notice
          kind="warning"
          isAlert
          action={<ButtonLink to={hrefs.initiative(initiativeId)}>{t.editor.openDossier}</ButtonLink>}
        >
          {t.save.closed}
        </Notice>
      )}
      {state.hasMerged && <Notice kind="info">{t.save.merged}</Notice>}
      {!state.isKept && (
        <Notice kind="danger" isAlert>
          {t.save.notKept}
        </Notice>
      )}
    </>
  );
}
