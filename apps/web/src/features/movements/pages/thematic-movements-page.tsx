import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ThematicDialog, type ShownThematic } from '../actions/thematic-dialog.tsx';
import { ThematicResultDialog } from '../actions/thematic-result-dialog.tsx';
import { ThematicAwards } from '../components/thematic-awards.tsx';
import { registerText, type RegisterWords } from '../register-text.ts';
import styles from './movement-pages.module.css';
import { ThematicMovementsPageDocument } from './thematic-movements-page.gql.ts';

/** Movements that outlive a plan: their years, their pledges, the plans they stand in, what came of them each year. */
export function ThematicMovementsPage() {
  const t = useText(registerText).thematic;
  const viewer = useViewer();
  const { year } = useYear();
  const [edited, setEdited] = useState<ShownThematic | 'new' | undefined>(undefined);
  const [judged, setJudged] = useState<{ readonly movement: ShownThematic; readonly year: number } | undefined>();
  const { data, error, refetch } = useQuery(ThematicMovementsPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ thematicMovements }) => (
        <>
          <PageHeader
            title={t.title}
            lead={t.lead}
            actions={
              <>
                <ExportMenu list="thematic-movements" variables={{ year }} />
                {may(viewer, 'movement:edit') && (
                  <Button variant="primary" onClick={() => setEdited('new')}>
                    {t.add}
                  </Button>
                )}
              </>
            }
          />
          <div className={styles['sheets']}>
            {thematicMovements.length === 0 && <EmptyState>{t.none}</EmptyState>}
            {thematicMovements.map((movement) => (
              <Thematic
                key={movement.id}
                movement={movement}
                onEdit={() => setEdited(movement)}
                onResult={(year) => setJudged({ movement, year })}
              />
            ))}
          </div>
          {edited !== undefined && (
            <ThematicDialog {...(edited !== 'new' && { movement: edited })} onClose={() => setEdited(undefined)} />
          )}
          {judged !== undefined && <ThematicResultDialog {...judged} onClose={() => setJudged(undefined)} />}
        </>
      )}
    </QueryState>
  );
}

interface ThematicProps {
  readonly movement: ShownThematic;
  readonly onEdit: () => void;
  readonly onResult: (year: number) => void;
}

function Thematic({ movement, onEdit, onResult }: ThematicProps) {
  const t = useText(registerText).thematic;
  const { year } = useYear();
  const { name, commitments, plans, results, viewerCanEdit } = movement;
  return (
    <Card
      title={name}
      actions={
        viewerCanEdit && (
          <Button size="small" onClick={onEdit}>
            {t.edit}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )
      }
    >
      <p className={styles['lead']}>{yearsOf(t, movement)}</p>
      {commitments.length > 0 && (
        <>
          <h3>{t.commitments}</h3>
          <ol className={styles['plain']}>
            {commitments.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <PledgesSigned movement={movement} />
      <ThematicAwards movement={movement} />
      <h3>{t.plans}</h3>
      {plans.length === 0 ? (
        <p className={styles['lead']}>{t.noPlans}</p>
      ) : (
        <ul className={styles['plain']}>
          {plans.map(({ movementId, title, isNamed }) => (
            <li key={movementId}>
              <Link to={hrefs.plan(movementId)}>{title}</Link>
              {!isNamed && ` (${t.running})`}
            </li>
          ))}
        </ul>
      )}
      <h3>{t.results}</h3>
      {results.length === 0 && <p className={styles['lead']}>{t.noResults}</p>}
      <ul className={styles['plain']}>
        {results.map((result) => (
          <li key={result.id}>
            <strong>{t.resultOf(result.year)}:</strong> {result.text}{' '}
            <span className={styles['lead']}>({t.by(result.recordedBy, formatDateTime(result.recordedAt))})</span>{' '}
            {viewerCanEdit && (
              <Button size="small" variant="quiet" onClick={() => onResult(result.year)}>
                {t.editResult(result.year)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {viewerCanEdit && !results.some((result) => result.year === year) && (
        <div>
          <Button size="small" onClick={() => onResult(year)}>
            {t.addResult(year)}
            <span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      )}
    </Card>
  );
}

/** How many have signed its pledge in the year; who has not is listed for those who may know. */
function PledgesSigned({ movement: { id, name, pledges } }: { readonly movement: ShownThematic }) {
  const t = useText(registerText).thematic;
  const viewer = useViewer();
  const { year, people, staffCount, women, womenCount } = pledges;
  const missing = staffCount - people;
  return (
    <p>
      {t.pledged(year, people, staffCount, women, womenCount)}{' '}
      {people > 0 && missing > 0 && may(viewer, 'registration-overview:read') && (
        <Link to={`${hrefs.registrations(year)}&chua-cam-ket=${id}`}>
          {t.pledgedNot(missing)}
          <span className="visually-hidden"> – {name}</span>
        </Link>
      )}
    </p>
  );
}

function yearsOf(t: RegisterWords['thematic'], { fromYear, toYear }: ShownThematic): string {
  if (fromYear !== null && toYear !== null) return t.years(fromYear, toYear);
  if (fromYear !== null) return t.since(fromYear);
  return toYear === null ? t.noYears : t.until(toYear);
}
