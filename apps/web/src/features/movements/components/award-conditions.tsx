import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { FindingList } from '../../nominations/index.ts';
import type { TargetPageQuery } from '../pages/target-page.gql.ts';
import { movementText } from '../text.ts';
import styles from './award-conditions.module.css';

interface AwardConditionsProps {
  readonly conditions: TargetPageQuery['target']['conditions'];
}

/** What the law asks when the whole body is proposed: of every proposal, then of each way that leads to the award. */
export function AwardConditions({ conditions }: AwardConditionsProps) {
  const t = useText(movementText).target;
  const ways = Map.groupBy(conditions, ({ way }) => way);
  const common = ways.get(null) ?? [];
  return (
    <Card title={t.conditions}>
      <div className={styles['ways']}>
        <p className={styles['lead']}>{t.conditionsLead}</p>
        {common.length > 0 && <FindingList findings={common} />}
        {[...ways].map(
          ([way, findings]) =>
            way !== null && (
              <section key={way} className={styles['way']}>
                <h3>{t.way(way)}</h3>
                <FindingList findings={findings} />
              </section>
            ),
        )}
      </div>
    </Card>
  );
}
