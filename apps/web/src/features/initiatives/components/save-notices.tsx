import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { SaveNotices as AnySaveNotices } from '../../../ui/drafts/save-notices.tsx';
import type { AutosaveState } from '../forms/autosaver.ts';
import { initiativeText } from '../text.ts';

/** What the writer has to know about saving beyond the line under the title. */
export function SaveNotices({ state, initiativeId }: { readonly state: AutosaveState; readonly initiativeId: string }) {
  const t = useText(initiativeText);
  return (
    <AnySaveNotices
      state={state}
      merged={t.save.merged}
      closed={{
        sentence: t.save.closed,
        action: <ButtonLink to={hrefs.initiative(initiativeId)}>{t.editor.openDossier}</ButtonLink>,
      }}
    />
  );
}
