import { formatBasisPoints, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { SimilarityAct } from '../../../gql/schema-types.ts';
import { Link } from 'react-router';
import { Card } from '../../../ui/card.tsx';
import { InitiativeStatusChip } from '../components/initiative-status-chip.tsx';
import { DifferenceForm } from './difference-form.tsx';
import type { Match } from './match.ts';
import { Passages } from './passages.tsx';
import styles from './similarity-page.module.css';
import { similarityText } from './text.ts';
import { VerdictForm } from './verdict-form.tsx';

interface MatchCardProps {
  readonly initiativeId: string;
  readonly match: Match;
  readonly threshold: number;
  readonly viewerCan: readonly SimilarityAct[];
}

/** One similar initiative: how much, where, what its author says and what the office concludes. */
export function MatchCard({ initiativeId, match, threshold, viewerCan }: MatchCardProps) {
  const t = useText(similarityText);
  const { initiative, shareBasisPoints } = match;
  const isAsked = shareBasisPoints >= threshold;
  return (
    <Card
      title={t.share(formatBasisPoints(shareBasisPoints))}
      actions={<InitiativeStatusChip status={initiative.status} />}
    >
      <div>
        <Link className={styles['title']} to={hrefs.initiative(initiative.id)}>
          {initiative.title}
        </Link>
        <p className={styles['quiet']}>
          {t.codeAndYear(initiative.code, initiative.year)} ·{' '}
          {initiative.authors.map(({ staff }) => staff.fullName).join(', ')}
        </p>
      </div>
      <Passages match={match} />
      <section className={styles['said']}>
        <h3>{t.difference.title}</h3>
        {viewerCan.includes('EXPLAIN_SIMILARITY') ? (
          <>
            {isAsked && match.difference === '' && <p className={styles['needed']}>{t.difference.needed}</p>}
            <DifferenceForm initiativeId={initiativeId} match={match} />
          </>
        ) : (
          <p className={styles['text']}>{match.difference === '' ? t.difference.none : match.difference}</p>
        )}
      </section>
      <Conclusion
        match={match}
        initiativeId={initiativeId}
        isAsked={isAsked}
        mayJudge={viewerCan.includes('JUDGE_SIMILARITY')}
      />
    </Card>
  );
}

interface ConclusionProps {
  readonly initiativeId: string;
  readonly match: Match;
  readonly isAsked: boolean;
  readonly mayJudge: boolean;
}

function Conclusion({ initiativeId, match, isAsked, mayJudge }: ConclusionProps) {
  const t = useText(similarityText);
  const { verdict, reason, judgedAt, judgedBy, isOutdated } = match;
  return (
    <section className={styles['said']}>
      <h3>{t.verdict.title}</h3>
      {judgedAt !== null && (
        <div>
          {verdict !== null && <p className={styles['verdict']}>{t.verdict.name[verdict]}</p>}
          <p className={styles['text']}>{reason}</p>
          <p className={styles['quiet']}>{t.verdict.by(judgedBy ?? '', formatDateTime(judgedAt))}</p>
          {isOutdated && <p className={styles['needed']}>{t.verdict.outdated}</p>}
        </div>
      )}
      {judgedAt === null && !mayJudge && <p className={styles['text']}>{t.verdict.none}</p>}
      {mayJudge && (
        <>
          {isAsked && verdict === null && !isOutdated && <p className={styles['needed']}>{t.verdict.needed}</p>}
          <VerdictForm initiativeId={initiativeId} match={match} />
        </>
      )}
    </section>
  );
}
