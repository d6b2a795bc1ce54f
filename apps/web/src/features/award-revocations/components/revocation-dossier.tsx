import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatMoney, formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RevocationActs } from '../actions/revocation-acts.tsx';
import type { ShownRevocation } from '../pages/revocation-page.tsx';
import { revocationText, type RevocationWords } from '../text.ts';
import { REVOCATION_FAMILIES } from './families.ts';
import styles from './revocation-dossier.module.css';

/** Everything about one award's being taken back, and what the viewer can do about it. */
export function RevocationDossier({ revocation }: { readonly revocation: ShownRevocation }) {
  const t = useText(revocationText);
  const { status, staffMember, department, outsiderName, award } = revocation;
  const subject = staffMember?.fullName ?? department?.name ?? outsiderName ?? '';
  return (
    <>
      <PageHeader
        title={t.title(AWARDS[award.award].name, subject)}
        crumbs={[
          ...(award.decisionId === null ? [] : [{ label: award.decisionNumber, to: hrefs.decision(award.decisionId) }]),
          { label: t.crumb },
        ]}
        lead={<StatusChip family={REVOCATION_FAMILIES[status]}>{t.status[status]}</StatusChip>}
        actions={<RevocationActs revocation={revocation} subject={subject} />}
      />
      <div className={styles['sheets']}>
        <Standing revocation={revocation} t={t} />
        <Card title={t.award.title}>
          <DescriptionList
            items={[
              { term: t.award.subject, detail: <Subject revocation={revocation} /> },
              { term: t.award.name, detail: AWARDS[award.award].name },
              { term: t.award.year, detail: award.year },
              { term: t.award.decision, detail: t.award.decisionOf(award.decisionNumber, formatDate(award.decidedOn)) },
              { term: t.award.decidedBy, detail: award.decidedBy },
            ]}
          />
        </Card>
        <Card title={t.paper.title}>
          <DescriptionList items={paperFacts(revocation, t)} />
        </Card>
        <Card title={t.steps.title}>
          <DescriptionList items={steps(revocation, t)} />
        </Card>
      </div>
    </>
  );
}

interface Told {
  readonly revocation: ShownRevocation;
  readonly t: RevocationWords;
}

function Standing({ revocation: { status, staffMember }, t }: Told) {
  const viewer = useViewer();
  if (status === 'CONFIRMED') return <Notice kind="info">{t.notes.CONFIRMED}</Notice>;
  if (status !== 'PROPOSED') return null;
  const isOwn = viewer.staff !== null && viewer.staff.id === staffMember?.id;
  return <Notice kind="info">{isOwn ? `${t.notes.own} ${t.notes.PROPOSED}` : t.notes.PROPOSED}</Notice>;
}

function Subject({ revocation: { staffMember, department, outsiderName } }: Pick<Told, 'revocation'>) {
  if (staffMember !== null) return <Link to={hrefs.person(staffMember.id)}>{staffMember.fullName}</Link>;
  return department === null ? outsiderName : <Link to={hrefs.department(department.id)}>{department.name}</Link>;
}

function paperFacts(revocation: ShownRevocation, t: RevocationWords) {
  const { ground, basis, reason, paperNumber, paperDate, revokedBy, moneyReturn } = revocation;
  const words = t.paper;
  const name = t.grounds[ground];
  const money =
    moneyReturn === null
      ? words.noMoney
      : moneyReturn.workingDays === null
        ? words.moneyByProposer(moneyReturn.basis)
        : words.moneyWithin(moneyReturn.workingDays, moneyReturn.basis);
  return [
    { term: words.decision, detail: t.award.decisionOf(paperNumber, formatDate(paperDate)) },
    { term: words.decidedBy, detail: revokedBy },
    { term: words.ground, detail: basis === null ? name : words.groundOf(name, basis) },
    { term: words.reason, detail: reason },
    { term: words.money, detail: money },
    ...(moneyReturn === null || moneyReturn.amount === null
      ? []
      : [{ term: words.amount, detail: formatMoney(moneyReturn.amount) }]),
  ];
}

function steps(revocation: ShownRevocation, t: RevocationWords) {
  const { status, proposedBy, proposedAt, decidedBy, decidedAt, decisionReason } = revocation;
  return [
    { term: t.steps.proposed, detail: t.steps.by(proposedBy, formatDateTime(proposedAt)) },
    ...(status === 'PROPOSED' || decidedBy === null || decidedAt === null
      ? []
      : [{ term: t.steps[status], detail: t.steps.by(decidedBy, formatDateTime(decidedAt)) }]),
    ...(decisionReason === null ? [] : [{ term: t.steps.why, detail: decisionReason }]),
  ];
}
