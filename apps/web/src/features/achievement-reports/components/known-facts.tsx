import { awardTables } from '@thidua/domain/achievement-reports';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText, type ReportWords } from '../text.ts';
import styles from './report.module.css';

type Facts = ShownReport['facts'];

interface Decided {
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
}

function decisionOf(t: ReportWords, { decisionNumber, decidedOn }: Decided): string {
  return t.facts.decision(decisionNumber, decidedOn === null ? null : formatDate(decidedOn));
}

/** Who it is about, as the records say. */
export function KnownPerson({ report: { facts, subjectKind } }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const isPerson = subjectKind === 'PERSON';
  return (
    <div className={styles['known']}>
      <p className={styles['small']}>{t.facts.known}</p>
      <DescriptionList
        items={[
          { term: isPerson ? t.facts.name : t.facts.collective, detail: facts.name },
          ...(isPerson
            ? [
                { term: t.facts.birthDate, detail: facts.birthDate === null ? null : formatDate(facts.birthDate) },
                { term: t.facts.gender, detail: facts.gender === null ? null : t.genders[facts.gender] },
                { term: t.facts.post, detail: facts.post },
                { term: t.facts.workplace, detail: facts.workplace },
              ]
            : []),
        ]}
      />
    </div>
  );
}

/** Ratings and proofs of the years that the report covers. */
export function KnownProofs({ facts }: { readonly facts: Facts }) {
  const t = useText(reportText);
  return (
    <div className={styles['known']}>
      <p className={styles['small']}>{t.facts.known}</p>
      <KnownLines
        title={t.facts.ratings}
        lines={facts.ratings.map((rating) => ({
          said: t.facts.of(rating.year, t.ratings[rating.level]),
          ground: decisionOf(t, rating),
        }))}
      />
      <KnownLines
        title={t.facts.initiatives}
        lines={facts.initiatives.map((initiative) => ({
          said: t.facts.of(initiative.year, `${initiative.code}, ${initiative.title} (${t.scopes[initiative.scope]})`),
          ground: decisionOf(t, initiative),
        }))}
      />
      {facts.topics.length > 0 && (
        <KnownLines
          title={t.facts.topics}
          lines={facts.topics.map((topic) => ({
            said: t.facts.of(topic.year, topic.title),
            ground: decisionOf(t, topic),
          }))}
        />
      )}
    </div>
  );
}

/** What was given before: the two tables of the form. */
export function KnownAwards({ facts }: { readonly facts: Facts }) {
  const t = useText(reportText);
  const { titles, forms } = awardTables(facts.awards);
  const linesOf = (awards: Facts['awards']) =>
    awards.map((award) => ({
      said: t.facts.of(award.year, t.awardName(award.award)),
      ground: [decisionOf(t, award), award.decidedBy].filter((part) => part !== '').join(', '),
    }));
  return (
    <div className={styles['known']}>
      <p className={styles['small']}>{t.facts.known}</p>
      <KnownLines title={t.facts.titles} lines={linesOf(titles)} />
      <KnownLines title={t.facts.forms} lines={linesOf(forms)} />
      <p className={styles['small']}>{t.facts.wrong}</p>
    </div>
  );
}

interface KnownLinesProps {
  readonly title: string;
  readonly lines: readonly { readonly said: string; readonly ground: string }[];
}

function KnownLines({ title, lines }: KnownLinesProps) {
  const t = useText(reportText);
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className={styles['small']}>{t.facts.none}</p>
      ) : (
        <ul>
          {lines.map(({ said, ground }) => (
            <li key={`${said} ${ground}`}>
              {said}
              {ground !== '' && <p className={styles['small']}>{ground}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
