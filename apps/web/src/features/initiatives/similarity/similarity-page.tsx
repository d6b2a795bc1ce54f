import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatBasisPoints } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { InitiativeStatusChip } from '../components/initiative-status-chip.tsx';
import { initiativeText } from '../text.ts';
import { MatchCard } from './match-card.tsx';
import { SimilarityMatchesFragmentDoc, type SimilarityMatchesFragment } from './similarity-matches.gql.ts';
import { SimilarityPageDocument, type SimilarityPageQuery } from './similarity-page.gql.ts';
import styles from './similarity-page.module.css';
import { similarityText } from './text.ts';

/** Everything that resembles one initiative, side by side; its author explains here, the office concludes here. */
export function SimilarityPage() {
  const t = useText(similarityText);
  const { list } = useText(initiativeText);
  const { initiativeId = '' } = useParams();
  const { data } = useSuspenseQuery(SimilarityPageDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'network-only',
  });
  const { initiative } = data;
  useDocumentTitle(t.pageTitle(initiative.code));
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[
          { label: list.title, to: hrefs.initiatives(initiative.year) },
          { label: initiative.code, to: hrefs.initiative(initiative.id) },
          { label: t.title },
        ]}
        lead={
          <>
            <InitiativeStatusChip status={initiative.status} />
            <span>{initiative.title}</span>
          </>
        }
        actions={<BackLink initiative={initiative} />}
      />
      <Matches initiativeId={initiative.id} similarity={data.initiativeSimilarity} />
    </>
  );
}

/** Back to where the person works: the form for who writes, the dossier for all others. */
function BackLink({ initiative }: { readonly initiative: SimilarityPageQuery['initiative'] }) {
  const t = useText(similarityText);
  return initiative.viewerCan.includes('SAVE') ? (
    <ButtonLink to={hrefs.initiativeEdit(initiative.id)}>{t.backToWriting}</ButtonLink>
  ) : (
    <ButtonLink to={hrefs.initiative(initiative.id)}>{t.openDossier}</ButtonLink>
  );
}

interface MatchesProps {
  readonly initiativeId: string;
  readonly similarity: FragmentType<SimilarityMatchesFragment>;
}

function Matches({ initiativeId, similarity }: MatchesProps) {
  const t = useText(similarityText);
  const { data } = useSuspenseFragment({
    fragment: SimilarityMatchesFragmentDoc,
    fragmentName: 'SimilarityMatches',
    from: similarity,
  });
  const { matches, threshold, thresholdGround, seesAll, viewerCan } = data;
  const share = formatBasisPoints(threshold);
  return (
    <div className={styles['page']}>
      <div className={styles['how']}>
        <p>
          {seesAll ? t.againstAll : t.againstLibrary} {t.commonLeftOut}
        </p>
        <p>{thresholdGround === null ? t.thresholdUsual(share) : t.thresholdBy(share, thresholdGround)}</p>
      </div>
      {matches.length === 0 && (
        <Card>
          <p className={styles['verdict']}>{t.none}</p>
          <p className={styles['quiet']}>{t.noneLead}</p>
        </Card>
      )}
      {matches.map((match) => (
        <MatchCard
          // What was said meanwhile begins the forms anew.
          key={`${match.initiative.id} ${match.version}`}
          initiativeId={initiativeId}
          match={match}
          threshold={threshold}
          viewerCan={viewerCan}
        />
      ))}
    </div>
  );
}
