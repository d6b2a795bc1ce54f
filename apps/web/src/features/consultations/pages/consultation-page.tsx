import { useQuery } from '@apollo/client/react';
import { AWARDS } from '@thidua/domain/vocabulary';
import { Link, useParams } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { DueMark } from '../../../ui/due-mark.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ConsultationActs } from '../acts/consultation-acts.tsx';
import { ConsultationState } from '../components/consultation-state.tsx';
import styles from '../components/consultations.module.css';
import { Aftermath, type ShownConsultation } from '../components/nomination-consultations.tsx';
import { consultationText } from '../text.ts';
import { ConsultationPageDocument } from './consultation-page.gql.ts';

/** One question to an office about a line: what is asked, until when, and the answer. */
export function ConsultationPage() {
  const t = useText(consultationText);
  const { consultationId = '' } = useParams();
  const { data, error, refetch } = useQuery(ConsultationPageDocument, {
    variables: { id: consultationId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ consultation }) => <ConsultationSheet key={consultation.id} consultation={consultation} />}
    </QueryState>
  );
}

function ConsultationSheet({ consultation }: { readonly consultation: ShownConsultation }) {
  const t = useText(consultationText);
  const { subjectName, code, status, answer } = consultation;
  return (
    <>
      <PageHeader
        title={subjectName}
        crumbs={[{ label: t.title, to: hrefs.consultations() }, { label: code }]}
        lead={<ConsultationState status={status} answer={answer} />}
        actions={<ConsultationActs consultation={consultation} />}
      />
      <div className={styles['sheets']}>
        <Question consultation={consultation} />
        <Answer consultation={consultation} />
      </div>
    </>
  );
}

function Question({ consultation }: { readonly consultation: ShownConsultation }) {
  const { facts: t, aspect: aspects } = useText(consultationText);
  const { nominationId, code, award, officeName, aspect, question, askedBy, askedOn, dueOn, daysLeft } = consultation;
  const { status, remindedOn } = consultation;
  return (
    <Card title={t.title}>
      <DescriptionList
        items={[
          {
            term: t.dossier,
            detail:
              status === 'CANCELLED' ? (
                `${code}, ${AWARDS[award].name}`
              ) : (
                <Link to={hrefs.nomination(nominationId)}>
                  {code}, {AWARDS[award].name}
                </Link>
              ),
          },
          ...(status === 'CANCELLED'
            ? []
            : [
                {
                  term: t.report,
                  detail: <Link to={hrefs.achievementReport(nominationId)}>{t.openReport}</Link>,
                },
              ]),
          { term: t.office, detail: officeName },
          { term: t.aspect, detail: aspects[aspect] },
          ...(question === ''
            ? []
            : [{ term: t.question, detail: <span className={styles['text']}>{question}</span> }]),
          { term: t.asked, detail: t.askedOn(askedBy, formatDate(askedOn)) },
          {
            term: t.dueOn,
            detail: daysLeft === null ? formatDate(dueOn) : <DueMark dueOn={dueOn} daysLeft={daysLeft} />,
          },
          ...(remindedOn === null ? [] : [{ term: t.reminded, detail: formatDate(remindedOn) }]),
        ]}
      />
    </Card>
  );
}

function Answer({ consultation }: { readonly consultation: ShownConsultation }) {
  const t = useText(consultationText);
  const { status, answer, remark, answeredBy, answeredAt } = consultation;
  return (
    <Card title={t.said.title}>
      {answer === null || answeredAt === null ? (
        status !== 'CANCELLED' && <p>{t.said.none}</p>
      ) : (
        <>
          <p>
            <ConsultationState status={status} answer={answer} />
          </p>
          {remark !== '' && <p className={styles['text']}>{remark}</p>}
          <p className={styles['quiet']}>{t.said.by(answeredBy ?? '', formatDateTime(answeredAt))}</p>
        </>
      )}
      <Aftermath consultation={consultation} />
    </Card>
  );
}
