import { useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DossierPapersDocument, type DossierPapersQuery } from './dossier-papers.gql.ts';
import { groundOf, PaperRow } from './paper-row.tsx';
import styles from './papers.module.css';
import { paperText } from './text.ts';

export type PapersOfDossier = DossierPapersQuery['nomination'];

/** Which papers the law wants in this dossier, which are there, where they are. */
export function DossierPapers({ nominationId }: { readonly nominationId: string }) {
  const t = useText(paperText);
  const { data, error, refetch } = useQuery(DossierPapersDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Card title={t.title}>
      {data !== undefined ? (
        <Papers dossier={data.nomination} />
      ) : error === undefined ? (
        <SkeletonGroup>
          <SkeletonLine width="40%" />
          <SkeletonLine />
          <SkeletonLine />
        </SkeletonGroup>
      ) : (
        <InlineError message={t.failed} onRetry={() => void refetch()} />
      )}
    </Card>
  );
}

function Papers({ dossier }: { readonly dossier: PapersOfDossier }) {
  const t = useText(paperText);
  const { dossierPapers, missingPaperCount } = dossier;
  const needed = dossierPapers.filter(({ state }) => state !== 'NOT_NEEDED');
  const [first] = dossierPapers;
  const commonGround = first === undefined ? '' : groundOf(first);
  const others = dossierPapers.filter(({ state }) => state === 'NOT_NEEDED');
  return (
    <div className={styles['box']}>
      <p className={styles['line']}>
        {missingPaperCount > 0 ? (
          <StatusChip family="need">{t.missing(missingPaperCount)}</StatusChip>
        ) : (
          needed.every(({ state }) => state !== 'MISSING') && <StatusChip family="ok">{t.complete}</StatusChip>
        )}
      </p>
      <p className={styles['small']}>
        {t.commonGround(commonGround)} <Sets sets={dossier.dossierSets} />
      </p>
      {dossier.papersReason !== null && <p className={styles['reason']}>{t.waived(dossier.papersReason)}</p>}
      <ul className={styles['papers']}>
        {needed.map((paper) => (
          <PaperRow key={paper.paper} dossier={dossier} paper={paper} commonGround={commonGround} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{t.notNeeded(others.length)}</summary>
          <ul className={styles['papers']}>
            {others.map((paper) => (
              <PaperRow key={paper.paper} dossier={dossier} paper={paper} commonGround={commonGround} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Sets({ sets: { count, filesGround, ground } }: { readonly sets: PapersOfDossier['dossierSets'] }) {
  const t = useText(paperText);
  const sets = count === null ? t.setsLeft(ground) : t.sets(count, ground);
  return filesGround === null ? sets : `${sets} ${t.withFiles(filesGround)}`;
}
