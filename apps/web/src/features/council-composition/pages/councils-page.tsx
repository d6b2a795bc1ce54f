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
import { seatsOfTerm } from '../components/seats-of-term.ts';
import { compositionText } from '../text.ts';
import { CouncilsPageDocument, type CouncilsPageQuery } from './councils-page.gql.ts';
import styles from './councils-page.module.css';

export type ShownCouncil = CouncilsPageQuery['councils']['nodes'][number];
export type ShownSeat = ShownCouncil['members'][number];
export type ShownChange = ShownCouncil['changes'][number];

/** The council for emulation and commendation: the term in force, a draft that waits, and the terms before. */
export function CouncilsPage() {
  const t = useText(compositionText);
  const viewer = useViewer();
  const [isRecording, setIsRecording] = useState(false);
  const { data } = useSuspenseQuery(CouncilsPageDocument, { fetchPolicy: 'cache-and-network' });
  useDocumentTitle(t.title);
  const councils = data.councils.nodes;
  const past = councils.filter(({ termState }) => termState === 'OVER');
  const present = councils.filter((council) => !past.includes(council));
  const inForce = councils.find(({ termState }) => termState === 'IN_FORCE');
  const mayRecord = may(viewer, 'council:compose') && councils.every(({ status }) => status !== 'DRAFT');
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'councils', variables: {} }}
        add={mayRecord ? { label: t.edit.open, onAdd: () => setIsRecording(true) } : undefined}
      />
      <p className={styles['lead']}>{t.lead}</p>
      <div className={styles['sheets']}>
        {councils.length === 0 && <EmptyState>{mayRecord ? `${t.none} ${t.noneForOffice}` : t.none}</EmptyState>}
        {councils.length > 0 && inForce === undefined && <Notice kind="warning">{t.noneInForce}</Notice>}
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
      {isRecording && (
        <CouncilDialog
          before={inForce === undefined ? [] : seatsOfTerm(inForce).current}
          onClose={() => setIsRecording(false)}
        />
      )}
    </>
  );
}
