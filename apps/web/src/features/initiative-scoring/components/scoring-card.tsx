import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { AssignDialog } from '../acts/assign-dialog-lazily.tsx';
import { scoringText, type ScoringWords } from '../text.ts';
import { ScoringCardDocument, type ScoringCardQuery } from './scoring-card.gql.ts';

export type ScoredInitiative = ScoringCardQuery['initiative'];
type Scoring = NonNullable<ScoredInitiative['scoring']>;

/** Who scores a request and what they said, for those who hold the scoring; nothing for everybody else. */
export function ScoringCard({ initiativeId }: { readonly initiativeId: string }) {
  const t = useText(scoringText);
  const { data, error, refetch } = useQuery(ScoringCardDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'cache-and-network',
  });
  const [isAssigning, setIsAssigning] = useState(false);
  if (data === undefined && error !== undefined) {
    return (
      <Card title={t.office.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  const initiative = data?.initiative;
  const scoring = initiative?.scoring ?? null;
  if (initiative === undefined || scoring === null) return null;
  const mayAssign = initiative.viewerCan.includes('ASSIGN');
  if (!mayAssign && scoring.scorers.length === 0) return null;
  return (
    <Card
      title={t.office.title}
      actions={
        mayAssign && (
          <Button size="small" onClick={() => setIsAssigning(true)}>
            {scoring.scorers.length === 0 ? t.office.assign : t.office.assignMore}
          </Button>
        )
      }
    >
      {mayAssign && <NamesLeft namesLeft={scoring.namesLeft} />}
      {scoring.session !== null && (
        <p>
          {t.office.session}: <Link to={hrefs.scoringSession(scoring.session.id)}>{scoring.session.name}</Link>,{' '}
          {t.office.dueOn(formatDate(scoring.session.dueOn))}
        </p>
      )}
      {scoring.needsThird && (
        <Notice kind="warning">{t.office.needsThird(formatNumber(scoring.grid?.gap ?? 0, 0))}</Notice>
      )}
      {scoring.scorers.length === 0 ? <p>{t.office.none}</p> : <DescriptionList items={itemsOf(t, scoring)} />}
      {scoring.files.length > 0 && <ScorerFiles files={scoring.files} />}
      {isAssigning && <AssignDialog initiative={initiative} onClose={() => setIsAssigning(false)} />}
    </Card>
  );
}

/** Where the text says who wrote it, before it is given out. */
function NamesLeft({ namesLeft }: Pick<Scoring, 'namesLeft'>) {
  const t = useText(scoringText);
  if (namesLeft.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>{t.office.names}</p>
      <ul>
        {namesLeft.map(({ field, name, excerpt }) => (
          <li key={`${field} ${name}`}>{t.office.nameAt(field === 'title' ? t.titlePart : t[field], name, excerpt)}</li>
        ))}
      </ul>
      <p>{t.office.namesHint}</p>
    </Notice>
  );
}

/** What the scorers get of each file, and what they do not. */
function ScorerFiles({ files }: Pick<Scoring, 'files'>) {
  const t = useText(scoringText);
  return (
    <section>
      <h3>{t.office.files}</h3>
      <ul>
        {files.map(({ name, shownAs, refusal }) => (
          <li key={shownAs}>
            {refusal === null
              ? t.office.fileShown(name, shownAs)
              : t.office.fileHidden(name, t.office.refusals[refusal])}
          </li>
        ))}
      </ul>
    </section>
  );
}

function itemsOf(t: ScoringWords, { scorers, grid, meanTenths, spread, isPassed }: Scoring) {
  return [
    ...(grid === null
      ? []
      : [{ term: t.office.grid, detail: <Link to={hrefs.scoringGrid(grid.id)}>{grid.name}</Link> }]),
    ...scorers.map(({ name, status, total, remark }) => ({
      term: name,
      detail:
        total === null
          ? t.status[status]
          : [t.office.pointsOf(formatNumber(total, 0)), remark].filter((part) => part !== '').join('. '),
    })),
    ...(meanTenths === null
      ? []
      : [
          { term: t.office.mean, detail: t.office.pointsOf(formatNumber(meanTenths / 10)) },
          { term: t.office.spread, detail: t.office.pointsOf(formatNumber(spread ?? 0, 0)) },
        ]),
    {
      term: t.office.result,
      detail: isPassed === null ? t.office.notComplete : isPassed ? t.office.passed : t.office.notPassed,
    },
  ];
}
