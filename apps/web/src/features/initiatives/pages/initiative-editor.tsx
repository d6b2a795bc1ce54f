import { useState } from 'react';
import { useLocation } from 'react-router';

import { formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { VersionChoice } from '../components/version-choice.tsx';
import { changedFields, isSameField, type InitiativeDraft } from '../forms/initiative-draft.ts';
import { forgetLocalCopy, readLocalCopy } from '../forms/local-copy.ts';
import { takeFields } from '../forms/merge-drafts.ts';
import { problemsFromState } from './editor-state.ts';
import { EditorHeader } from './editor-header.tsx';
import type { InitiativeEditorQuery } from './initiative-editor.gql.ts';
import { InitiativeWriting } from './initiative-writing.tsx';

/** The request as it was when the page was opened. */
export interface LoadedInitiative extends Omit<InitiativeEditorQuery['initiative'], ' $fragmentRefs'> {
  readonly version: number;
  readonly draft: InitiativeDraft;
}

/** First the question which version to use, where this machine knows a newer one; then the form. */
export function InitiativeEditor({ loaded }: { readonly loaded: LoadedInitiative }) {
  const t = useText(draftText);
  const viewer = useViewer();
  const toast = useToast();
  const location = useLocation();
  const stored = loaded.draft;
  const [copy] = useState(() => readLocalCopy(localStorage, viewer.id, loaded.id));
  const differing = copy === undefined ? [] : changedFields(stored, copy.draft);
  const [draft, setDraft] = useState<InitiativeDraft | undefined>(differing.length === 0 ? stored : undefined);

  if (draft !== undefined) {
    return <InitiativeWriting loaded={loaded} draft={draft} problems={problemsFromState(location.state)} />;
  }
  if (copy === undefined) return null;

  function choose(mine: InitiativeDraft, fromTheirs: typeof differing): void {
    const chosen = takeFields(mine, stored, fromTheirs);
    if (changedFields(stored, chosen).length === 0) {
      forgetLocalCopy(localStorage, viewer.id, loaded.id);
      // Until the page is left the copy can still be taken back.
      toast({ message: t.versions.discarded, onUndo: () => setDraft(undefined) });
    }
    setDraft(chosen);
  }

  return (
    <>
      <EditorHeader loaded={loaded} />
      <VersionChoice
        title={t.versions.localTitle(formatTime(new Date(copy.at).toISOString()))}
        lead={t.versions.local}
        mine={copy.draft}
        theirs={stored}
        fields={differing}
        // What only another machine changed since is newer there.
        fromTheirsAtFirst={differing.filter((field) => isSameField(copy.draft, copy.base, field))}
        onChoose={(fromTheirs) => choose(copy.draft, fromTheirs)}
      />
    </>
  );
}
