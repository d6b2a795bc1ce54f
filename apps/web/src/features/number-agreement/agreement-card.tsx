import { useQuery } from '@apollo/client/react';
import { isOneOf } from '@thidua/domain/kernel';
import { AWARD_CODES, AWARDS } from '@thidua/domain/vocabulary';

import { errorCodeOf } from '../../lib/apollo/error-code.ts';
import { useText } from '../../lib/text/language.tsx';
import { Card } from '../../ui/card.tsx';
import { IconAlertTriangle, IconCheck } from '../../ui/icons.ts';
import { InlineError } from '../../ui/inline-error.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './agreement-card.module.css';
import {
  type FindingFactsFragment as Finding,
  NumberAgreementDocument,
  SubmissionAgreementDocument,
} from './number-agreement.gql.ts';
import { agreementText, type AgreementWords } from './text.ts';

/** What the numbers are compared for. */
export type AgreementSubject = { readonly meetingId: string } | { readonly submissionId: string };

/** Every number beside the same number on its papers: a line for each kind, and where they differ, both. */
export function AgreementCard({ of }: { readonly of: AgreementSubject }) {
  return 'meetingId' in of ? <MeetingCard id={of.meetingId} /> : <SubmissionCard id={of.submissionId} />;
}

function MeetingCard({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(NumberAgreementDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return <FindingsCard findings={data?.meeting.agreement} error={error} onRetry={() => void refetch()} />;
}

function SubmissionCard({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(SubmissionAgreementDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return <FindingsCard findings={data?.submission.agreement} error={error} onRetry={() => void refetch()} />;
}

interface FindingsCardProps {
  readonly findings: readonly Finding[] | undefined;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}

function FindingsCard({ findings, error, onRetry }: FindingsCardProps) {
  const t = useText(agreementText);
  return (
    <Card title={t.title}>
      {findings !== undefined ? (
        <Checklist findings={findings} t={t} />
      ) : error === undefined ? (
        <p className={styles['quiet']} role="status">
          {t.loading}
        </p>
      ) : (
        <InlineError code={errorCodeOf(error)} onRetry={onRetry} />
      )}
    </Card>
  );
}

function Checklist({ findings, t }: { readonly findings: readonly Finding[]; readonly t: AgreementWords }) {
  if (findings.length === 0) return <p className={styles['quiet']}>{t.nothing}</p>;
  const differing = findings.filter(({ isEqual }) => !isEqual);
  const hasMinutes = findings.some(({ figures }) => figures.some(({ source }) => source === 'MINUTES'));
  const kinds = [...Map.groupBy(findings, ({ check }) => check)];
  return (
    <div className={styles['body']}>
      <p className={styles['quiet']}>{t.lead}</p>
      {differing.length === 0 ? (
        <Notice kind="success">{t.agree(findings.length)}</Notice>
      ) : (
        <Notice kind="danger" title={t.differ(differing.length)}>
          <ul className={styles['list']}>
            {differing.map((finding) => (
              <li key={`${finding.check} ${finding.subject}`}>
                {finding.subject !== '' && <strong>{finding.subject}: </strong>}
                {t.check[finding.check]}
                <ul className={styles['figures']}>
                  {finding.figures.map(({ source, value }) => (
                    <li key={source}>
                      {t.source[source]}: <span className={styles['value']}>{shown(finding.check, value, t)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className={styles['checks']}>
        {kinds.map(([check, each]) => {
          const equal = each.filter(({ isEqual }) => isEqual).length;
          const isWhole = equal === each.length;
          const sources = [...new Set(each.flatMap(({ figures }) => figures.map(({ source }) => source)))];
          return (
            <li key={check}>
              {isWhole ? (
                <IconCheck className={styles['ok']} size={20} role="img" aria-label={t.ok} />
              ) : (
                <IconAlertTriangle className={styles['wrong']} size={20} role="img" aria-label={t.wrong} />
              )}
              <span>
                {t.check[check]}
                <span className={styles['quiet']}> {sources.map((source) => t.source[source]).join(', ')}</span>
              </span>
              <span className={styles['count']}>{t.fits(equal, each.length)}</span>
            </li>
          );
        })}
      </ul>
      {!hasMinutes && <p className={styles['quiet']}>{t.noMinutes}</p>}
    </div>
  );
}

/** Names and numbers as they are; codes of the domain in words. */
function shown(check: Finding['check'], value: string, t: AgreementWords): string {
  if (check === 'AWARD' && isOneOf(AWARD_CODES, value)) return AWARDS[value].name;
  if (check === 'OUTCOME') return value === 'PASSED' ? t.outcome.PASSED : t.outcome.NOT_PASSED;
  return value;
}
