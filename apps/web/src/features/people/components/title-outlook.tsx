import { AWARDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { FindingList, VerdictChip } from '../../nominations/index.ts';
import type { PersonQuery } from '../pages/person.gql.ts';
import { peopleText } from '../text.ts';
import styles from './record.module.css';

interface TitleOutlookProps {
  readonly outlook: PersonQuery['staffMember']['titleOutlook'];
  readonly year: number;
}

/** What is still missing for each award that the body gives itself, with facts and articles; nothing for those who may not know. */
export function TitleOutlook({ outlook, year }: TitleOutlookProps) {
  const t = useText(peopleText).person;
  if (outlook === null || outlook.length === 0) return null;
  return (
    <Card title={t.outlook(year)}>
      <p className={styles['detail']}>{t.outlookNote}</p>
      <ul className={styles['rows']}>
        {outlook.map(({ award, verdict, withheld, findings }) => {
          const missing = findings.filter(({ outcome }) => outcome !== 'MET' && outcome !== 'NOT_APPLICABLE');
          return (
            <li key={award}>
              <p className={styles['title']}>
                <b>{AWARDS[award].name}</b> <VerdictChip verdict={verdict} />
              </p>
              {missing.length === 0 ? (
                <p className={styles['detail']}>{t.outlookComplete}</p>
              ) : (
                <details>
                  <summary>{t.outlookMissing(missing.length)}</summary>
                  <FindingList findings={missing} />
                </details>
              )}
              {withheld.length > 0 && <p className={styles['detail']}>{t.outlookWithheld(withheld)}</p>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
