import { AWARD_CODES, AWARDS, type AwardDescription } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import styles from '../pages/help-page.module.css';
import { helpText } from '../text.ts';

/** The titles and forms of the law, as the screens abbreviate them. */
export function AwardGlossary({ id }: { readonly id: string }) {
  const t = useText(helpText).awards;
  return (
    <div id={id} className={styles['anchor']}>
      <Card title={t.title}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.name}</th>
              <th scope="col">{t.columns.short}</th>
              <th scope="col">{t.columns.level}</th>
            </tr>
          </thead>
          <tbody>
            {AWARD_CODES.map((code) => (
              <tr key={code}>
                <th scope="row">
                  <span lang="vi">{AWARDS[code].name}</span>
                  {t.gloss[code] !== '' && <span className={styles['gloss']}>{t.gloss[code]}</span>}
                  <span className={styles['gloss']}>
                    {t.natures[AWARDS[code].nature]}, {t.subjects[subjectsOf(AWARDS[code])]}
                  </span>
                </th>
                <td lang="vi">{AWARDS[code].shortName}</td>
                <td>{t.levels[AWARDS[code].level]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </div>
  );
}

function subjectsOf({ subjects }: AwardDescription): 'PERSON' | 'COLLECTIVE' | 'BOTH' | 'ANYBODY' {
  if (subjects.includes('HOUSEHOLD')) return 'ANYBODY';
  if (subjects.includes('PERSON')) return subjects.includes('COLLECTIVE') ? 'BOTH' : 'PERSON';
  return 'COLLECTIVE';
}
