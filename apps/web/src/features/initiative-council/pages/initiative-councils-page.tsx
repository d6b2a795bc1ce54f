import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { CouncilDialog } from '../acts/council-dialog.tsx';
import { CouncilCard } from '../components/council-card.tsx';
import { initiativeCouncilText } from '../text.ts';
import { InitiativeCouncilsPageDocument, type InitiativeCouncilsPageQuery } from './initiative-councils-page.gql.ts';
import styles from './initiative-councils-page.module.css';

export type ShownCouncil = InitiativeCouncilsPageQuery['initiativeCouncils']['nodes'][number];

/** Who judges initiatives: the council in force, a draft that waits, and the terms before. */
export function InitiativeCouncilsPage() {
  const t = useText(initiativeCouncilText);
  const viewer = useViewer();
  const [isRecording, setIsRecording] = useState(false);
  const { data } = useSuspenseQuery(InitiativeCouncilsPageDocument, { fetchPolicy: 'cache-and-network' });
  useDocumentTitle(t.title);
  const councils = data.initiativeCouncils.nodes;
  const past = councils.filter(({ termState }) => termState === 'OVER');
  const present = councils.filter((council) => !past.includes(council));
  const mayRecord = may(viewer, 'initiativeCouncil:edit') && councils.every(({ status }) => status !== 'DRAFT');
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'initiative-councils', variables: {} }}
        add={mayRecord ? { label: t.edit.open, onAdd: () => setIsRecording(true) } : undefined}
      />
      <p className={styles['lead']}>{t.lead}</p>
      <div className={styles['sheets']}>
        {councils.length === 0 && <EmptyState>{mayRecord ? `${t.none} ${t.noneForOffice}` : t.none}</EmptyState>}
        {councils.length > 0 && councils.every(({ termState }) => termState !== 'IN_FORCE') && (
          <Notice kind="warning">{t.noneInForce}</Notice>
        )}
        {present.map((council) => (
          <CouncilCard key={council.id} council={council} />
        ))}
        {past.length > 0 && (
          <details className={styles['past']}>
            <summary>{t.past}</summary>
            <div className={styles['sheets']}>
              {past.map((council) => (
                <CouncilCard key={council.id} council={council} />
              ))}
            </div>
          </details>
        )}
      </div>
      {isRecording && <CouncilDialog onClose={() => setIsRecording(false)} />}
    </>
  );
}
