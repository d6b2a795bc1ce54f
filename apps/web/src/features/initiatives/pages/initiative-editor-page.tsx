import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { LocalRemains } from '../components/local-remains.tsx';
import { draftOf } from '../forms/initiative-draft.ts';
import { StoredInitiativeFragmentDoc } from '../forms/save-initiative.gql.ts';
import { initiativeText } from '../text.ts';
import { InitiativeEditor, type LoadedInitiative } from './initiative-editor.tsx';
import styles from './initiative-editor-page.module.css';
import { InitiativeEditorDocument } from './initiative-editor.gql.ts';

/** Writing a request. The server is asked anew at each visit: another machine may have written since. */
export function InitiativeEditorPage() {
  const { initiativeId = '' } = useParams();
  return <LoadedEditor key={initiativeId} initiativeId={initiativeId} />;
}

/**
 * What is loaded at the start stays: later answers reach the form through the autosaver, never by replacing it, and a server that is
 * gone takes no page from under whoever is typing. So the question is asked once and not watched.
 */
function LoadedEditor({ initiativeId }: { readonly initiativeId: string }) {
  const [loaded, setLoaded] = useState<LoadedInitiative | undefined>(undefined);
  if (loaded === undefined) return <Loading initiativeId={initiativeId} onLoaded={setLoaded} />;
  return <Editor loaded={loaded} />;
}

interface LoadingProps {
  readonly initiativeId: string;
  readonly onLoaded: (loaded: LoadedInitiative) => void;
}

function Loading({ initiativeId, onLoaded }: LoadingProps) {
  const { data } = useSuspenseQuery(InitiativeEditorDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'network-only',
  });
  const stored = useSuspenseFragment({
    fragment: StoredInitiativeFragmentDoc,
    fragmentName: 'StoredInitiative',
    from: data.initiative,
  }).data;

  useEffect(() => {
    onLoaded({ ...data.initiative, version: stored.version, draft: draftOf(stored) });
  }, [data, stored, onLoaded]);
  return null;
}

function Editor({ loaded }: { readonly loaded: LoadedInitiative }) {
  const t = useText(initiativeText);
  useDocumentTitle(t.editor.pageTitle(loaded.code));

  if (loaded.viewerCan.includes('SAVE')) return <InitiativeEditor loaded={loaded} />;
  return (
    <>
      <PageHeader
        title={t.editor.pageTitle(loaded.code)}
        crumbs={[{ label: t.list.title, to: hrefs.initiatives(loaded.year) }, { label: loaded.code }]}
      />
      <div className={styles['stack']}>
        <Notice kind="info" action={<ButtonLink to={hrefs.initiative(loaded.id)}>{t.editor.openDossier}</ButtonLink>}>
          {t.editor.notYours}
        </Notice>
        <LocalRemains initiativeId={loaded.id} stored={loaded.draft} />
      </div>
    </>
  );
}
