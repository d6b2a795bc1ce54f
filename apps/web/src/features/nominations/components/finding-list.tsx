import type { Outcome } from '@thidua/domain/eligibility';
import { Fragment } from 'react';
import { Link } from 'react-router';

import type { SourceEntryWay } from '../../../gql/schema-types.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { sortFindings } from '../check-groups.ts';
import { nominationText } from '../text.ts';
import styles from './finding-list.module.css';
import { sourceHref } from './source-href.ts';
import { OUTCOME_LOOKS } from './verdict-look.ts';

/** One condition that was looked at. */
export interface ShownFinding {
  readonly rule: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly fact: string;
  readonly isCertain?: boolean;
  readonly citations: readonly string[];
  readonly sources?: readonly ShownSource[];
}

export interface ShownSource {
  readonly kind: string;
  readonly id: string | null;
  readonly label: string;
  /** Who put the record into the system; null where it was there before the trail, absent where the page does not ask. */
  readonly entry?: { readonly by: string | null; readonly at: string; readonly way: SourceEntryWay } | null;
}

/** All conditions: what decides or is open first; what is met; what does not apply folded away. */
export function FindingList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const t = useText(nominationText);
  const { open, met, notApplicable } = sortFindings(findings);
  return (
    <div className={styles['groups']}>
      {open.length > 0 && <FindingGroup title={t.findings.open} findings={open} />}
      {met.length > 0 && <FindingGroup title={t.findings.met(met.length)} findings={met} />}
      {notApplicable.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.findings.notApplicable(notApplicable.length)}</summary>
          <Findings findings={notApplicable} />
        </details>
      )}
    </div>
  );
}

interface FindingGroupProps {
  readonly title: string;
  readonly findings: readonly ShownFinding[];
}

function FindingGroup({ title, findings }: FindingGroupProps) {
  return (
    <section>
      <h3 className={styles['group']}>{title}</h3>
      <Findings findings={findings} />
    </section>
  );
}

/** Each line answers: which condition, what came of it, which fact was used, from which record, on which text. */
export function Findings({ findings }: { readonly findings: readonly ShownFinding[] }) {
  return (
    <ul className={styles['list']}>
      {findings.map((finding) => (
        <FindingLine key={finding.rule} finding={finding} />
      ))}
    </ul>
  );
}

function FindingLine({ finding }: { readonly finding: ShownFinding }) {
  const t = useText(nominationText);
  const { title, outcome, fact, isCertain = true, citations, sources = [] } = finding;
  const { tone, Icon } = OUTCOME_LOOKS[outcome];
  return (
    <li className={styles['line']}>
      <Icon className={classNames(styles['icon'], styles[tone])} size={20} stroke={1.75} aria-hidden />
      <div className={styles['words']}>
        <p>
          <b>{title}</b> <span className={classNames(styles['outcome'], styles[tone])}>– {t.outcomes[outcome]}</span>
        </p>
        <p>{fact}</p>
        {sources.length > 0 && (
          <p className={styles['small']}>
            {t.findings.source}: <SourceNames sources={sources} />
          </p>
        )}
        {citations.length > 0 && (
          <p className={styles['small']}>
            {t.findings.citation}: {citations.join('; ')}
          </p>
        )}
        {!isCertain && <p className={styles['uncertain']}>{t.findings.uncertain}</p>}
      </div>
    </li>
  );
}

/** The records behind a fact, each with who put it into the system and when. */
export function SourceNames({ sources }: { readonly sources: readonly ShownSource[] }) {
  return sources.map((source, index) => (
    <Fragment key={`${source.kind} ${source.id ?? source.label}`}>
      {index > 0 && '; '}
      <SourceName {...source} />
    </Fragment>
  ));
}

function SourceName({ kind, id, label, entry }: ShownSource) {
  const t = useText(nominationText);
  const href = id === null ? undefined : sourceHref(kind, id);
  return (
    <>
      {href === undefined ? label : <Link to={href}>{label}</Link>}
      {entry != null && ` (${t.findings.entered[entry.way](entry.by, formatDateTime(entry.at))})`}
    </>
  );
}
