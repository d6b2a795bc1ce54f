import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { YearBoardPageQuery } from '../pages/year-board-page.gql.ts';
import styles from '../pages/movement-pages.module.css';
import { movementText } from '../text.ts';

/** The quota of Chiến sĩ thi đua cơ sở over the whole body: named, allowed by law, asked by the plan. */
export function QuotaSheet({ quota }: { readonly quota: YearBoardPageQuery['yearBoard']['quota'] }) {
  const t = useText(movementText).board;
  const { organisation } = quota;
  const over = organisation.fighterCap === null ? 0 : organisation.fighters - organisation.fighterCap;
  return (
    <Card title={t.quota}>
      <p className={styles['number']}>
        {organisation.fighters}
        {organisation.fighterCap === null ? '' : `/${organisation.fighterCap}`}
      </p>
      <p className={styles['line']}>{t.quotaLine(organisation.fighters, organisation.fighterCap)}</p>
      {over > 0 && <p className={styles['over']}>{t.quotaOver(over)}</p>}
      {organisation.fighterFloor !== null && (
        <p className={styles['line']}>{t.quotaFloor(organisation.fighterFloor, organisation.staffCount)}</p>
      )}
      {organisation.fighterFloor !== null &&
        organisation.fighterCap !== null &&
        organisation.fighterFloor > organisation.fighterCap && <p className={styles['over']}>{t.quotaConflict}</p>}
      <p className={styles['line']}>{t.workers(organisation.advancedWorkers, organisation.staffCount)}</p>
      <p className={styles['line']}>{t.nonLeaders(organisation.nonLeaderNominees, organisation.nomineeCount)}</p>
      <p className={styles['line']}>{t.women(organisation.womenNominees, organisation.nomineeCount)}</p>
      {quota.capGround !== null && <p className={styles['lead']}>{quota.capGround}</p>}
    </Card>
  );
}
