import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { AwardCertificatesLazily } from '../../award-certificates/index.ts';
import { DecisionAmendmentsLazily } from '../../decision-amendments/index.ts';
import { DecisionBonusLazily } from '../../decision-bonus/index.ts';
import { QuotaPlaces } from '../../nominations/index.ts';
import { DecisionWordingLazily } from '../../paper-templates/index.ts';
import { AgreementCardLazily } from '../../number-agreement/index.ts';
import { OfficialPaperLazily } from '../../official-papers/index.ts';
import { SignedCopiesLazily } from '../../signed-copies/index.ts';
import { ChangeLinesButton } from '../actions/change-lines-button.tsx';
import { DecisionActions } from '../actions/decision-actions.tsx';
import { decisionText } from '../text.ts';
import { DecisionDossierFragmentDoc } from './decision-dossier.gql.ts';
import type { DecisionDossierFragment } from './decision-dossier.gql.ts';
import { DecisionLines } from './decision-lines.tsx';
import styles from './decision-dossier.module.css';

export interface DecisionDossierProps {
  readonly decision: FragmentType<DecisionDossierFragment>;
  /** Brings the newest version after someone else has changed it. */
  readonly onReload: () => void;
}

export function DecisionDossier({ decision, onReload }: DecisionDossierProps) {
  const t = useText(decisionText);
  const viewer = useViewer();
  const { data, complete } = useFragment({
    fragment: DecisionDossierFragmentDoc,
    fragmentName: 'DecisionDossier',
    from: decision,
  });
  if (!complete) return null;

  return (
    <>
      <PageHeader
        title={data.title}
        crumbs={[{ label: t.title, to: hrefs.decisions(data.year) }, { label: data.documentNumber ?? t.noNumber }]}
        lead={
          <>
            <StatusChip family={data.status === 'ISSUED' ? 'issued' : 'wait'}>{t.status[data.status]}</StatusChip>{' '}
            {data.kind !== 'AWARD' && <StatusChip family="review">{t.kinds[data.kind]}</StatusChip>}
          </>
        }
        actions={
          <>
            <PaperMenu paper="decision" id={data.id} />
            {data.kind !== 'CORRECTION' && <ExportMenu list="decision-lines" variables={{ id: data.id }} />}
            <DecisionActions decision={data} onReload={onReload} />
          </>
        }
      />
      <div className={styles['sheets']}>
        <Card>
          <DescriptionList
            items={[
              { term: t.facts.number, detail: data.documentNumber ?? t.noNumber },
              { term: t.facts.issued, detail: data.issuedOn === null ? null : formatDate(data.issuedOn) },
              {
                term: t.facts.signer,
                detail: data.signatureBlock.length === 0 ? null : data.signatureBlock.join('\n'),
              },
              ...(data.delegation === null
                ? []
                : [
                    {
                      term: t.facts.delegation,
                      detail: t.facts.lent(
                        data.delegation.paperNumber,
                        formatDate(data.delegation.from),
                        formatDate(data.delegation.to),
                      ),
                    },
                  ]),
              ...(data.kind === 'CORRECTION'
                ? []
                : [
                    {
                      term: t.facts.period,
                      detail: t.facts.periodOf(formatDate(data.periodFrom), formatDate(data.periodTo)),
                    },
                    {
                      term: t.facts.meeting,
                      detail:
                        data.meeting === null ? null : (
                          <Link to={hrefs.meeting(data.meeting.id)}>{data.meeting.title}</Link>
                        ),
                    },
                  ]),
              { term: t.facts.drafted, detail: t.facts.draftedBy(data.draftedBy, formatDateTime(data.createdAt)) },
            ]}
          />
        </Card>
        {data.status === 'DRAFT' && data.kind !== 'CORRECTION' && <QuotaPlaces year={data.year} />}
        {data.meeting !== null && <AgreementCardLazily of={{ meetingId: data.meeting.id }} />}
        <DecisionAmendmentsLazily decisionId={data.id} />
        {data.kind !== 'CORRECTION' && (
          <Card title={t.lines} actions={<ChangeLinesButton decision={data} />}>
            <DecisionLines lines={data.lines} />
          </Card>
        )}
        {data.status === 'ISSUED' && <OfficialPaperLazily of="decision" id={data.id} />}
        {data.status === 'ISSUED' && <SignedCopiesLazily decisionId={data.id} />}
        {data.kind !== 'CORRECTION' && <DecisionBonusLazily decisionId={data.id} />}
        <DecisionWordingLazily decisionId={data.id} />
        {data.status === 'ISSUED' && data.kind !== 'CORRECTION' && may(viewer, 'award-certificate:print') && (
          <AwardCertificatesLazily decisionId={data.id} />
        )}
      </div>
    </>
  );
}
