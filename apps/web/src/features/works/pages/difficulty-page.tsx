import { useQuery } from '@apollo/client/react';
import type { DifficultyEvent } from '@thidua/domain/works';
import { useState } from 'react';
import { useParams } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DifficultyActDialog } from '../acts/difficulty-act-dialog.tsx';
import { DIFFICULTY_FAMILIES } from '../components/status-families.ts';
import styles from '../components/works.module.css';
import { difficultyText } from '../difficulty-text.ts';
import { DifficultyPageDocument, type DifficultyPageQuery } from './difficulty-page.gql.ts';

type Shown = DifficultyPageQuery['difficulty'];

/** What each person came for stands filled at the end of the row. */
const MAIN: readonly DifficultyEvent[] = ['ANSWER', 'CLOSE'];

/** One difficulty: what it is, who has it since when, what was answered. */
export function DifficultyPage() {
  const t = useText(difficultyText);
  const { difficultyId = '' } = useParams();
  const { data, error, refetch } = useQuery(DifficultyPageDocument, {
    variables: { id: difficultyId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ difficulty }) => <ShownDifficulty difficulty={difficulty} />}
    </QueryState>
  );
}

function ShownDifficulty({ difficulty }: { readonly difficulty: Shown }) {
  const t = useText(difficultyText);
  const [event, setEvent] = useState<DifficultyEvent | undefined>(undefined);
  const { id, title, year, status, version, content, department, turns, viewerCan } = difficulty;
  const inOrder = [...viewerCan].sort((left, right) => MAIN.indexOf(left) - MAIN.indexOf(right));
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.difficulties(year) }, { label: department.name }]}
        lead={
          <span className={styles['lead']}>
            <StatusChip family={DIFFICULTY_FAMILIES[status]}>{t.status[status]}</StatusChip>
            <span>{department.name}</span>
            <strong>{t.held[status](formatDateTime(difficulty.heldSince))}</strong>
          </span>
        }
        actions={inOrder.map((each) => (
          <Button key={each} variant={MAIN.includes(each) ? 'primary' : 'secondary'} onClick={() => setEvent(each)}>
            {t.act[each].button}
          </Button>
        ))}
      />
      <div className={styles['sheets']}>
        <Card title={t.content}>
          <p className={styles['text']}>{content}</p>
          <p className={styles['quiet']}>{t.raised(difficulty.raisedBy, formatDateTime(difficulty.raisedAt))}</p>
        </Card>
        <Card title={t.history}>
          {turns.length === 0 && <p className={styles['quiet']}>{t.noHistory}</p>}
          <div className={styles['answers']}>
            {turns.map((turn) => (
              <section key={turn.id} className={styles['answer']}>
                <h3>{t.turn[turn.event]}</h3>
                {turn.text !== '' && <p className={styles['text']}>{turn.text}</p>}
                <p className={styles['quiet']}>{t.by(turn.by, formatDateTime(turn.at))}</p>
              </section>
            ))}
          </div>
        </Card>
      </div>
      {event !== undefined && (
        <DifficultyActDialog event={event} id={id} version={version} onClose={() => setEvent(undefined)} />
      )}
    </>
  );
}
