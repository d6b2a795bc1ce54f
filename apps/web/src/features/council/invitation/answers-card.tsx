import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import councilStyles from '../council.module.css';
import { councilText } from '../text.ts';
import type { Invitation } from './invitation-card.tsx';
import { invitationText } from './text.ts';

type Recipient = Invitation['recipients'][number];

const FAMILIES = { ATTENDS: 'ok', DECLINES: 'no', SENDS_OPINION: 'wait' } as const satisfies Record<
  NonNullable<Recipient['answer']>,
  StatusFamily
>;

export function AnswerChip({ recipient }: { readonly recipient: Recipient }) {
  const t = useText(invitationText);
  const { answer, reason, isRecordedByOffice } = recipient;
  if (answer === null) return <StatusChip family="draft">{t.silent}</StatusChip>;
  return (
    <div>
      <StatusChip family={FAMILIES[answer]}>{t.answer[answer]}</StatusChip>
      {reason !== null && <div className={councilStyles['quiet']}>{reason}</div>}
      {isRecordedByOffice && <div className={councilStyles['quiet']}>{t.byOffice}</div>}
    </div>
  );
}

interface AnswersCardProps {
  readonly recipients: readonly Recipient[];
  readonly mayRecord: boolean;
  readonly onRecord: (recipient: Recipient) => void;
}

/** Who comes and who does not, for those who prepare the meeting. */
export function AnswersCard({ recipients, mayRecord, onRecord }: AnswersCardProps) {
  const t = useText(invitationText);
  const common = useText(councilText);
  const attends = recipients.filter(({ answer }) => answer === 'ATTENDS').length;
  const silent = recipients.filter(({ answer }) => answer === null).length;
  const columns: readonly Column<Recipient>[] = [
    {
      key: 'member',
      header: t.columns.member,
      isRowHeader: true,
      cell: ({ member }) => (
        <div>
          <span className={councilStyles['name']}>{member.staff.fullName}</span>
          <div className={councilStyles['quiet']}>{common.roles[member.role]}</div>
        </div>
      ),
    },
    { key: 'answer', header: t.columns.answer, cell: (recipient) => <AnswerChip recipient={recipient} /> },
    {
      key: 'at',
      header: t.columns.at,
      width: '10rem',
      cell: ({ answeredAt }) => (answeredAt === null ? common.none : formatDateTime(answeredAt)),
    },
    {
      key: 'mail',
      header: t.columns.mail,
      width: '9rem',
      cell: ({ isMailed }) => (isMailed ? t.mailed : t.notMailed),
    },
  ];
  const act: Column<Recipient> = {
    key: 'act',
    header: t.columns.act,
    isOnlyControls: true,
    width: '9rem',
    cell: (recipient) => (
      <Button
        size="small"
        variant="quiet"
        aria-label={t.recordOf(recipient.member.staff.fullName)}
        onClick={() => onRecord(recipient)}
      >
        {t.record}
      </Button>
    ),
  };
  return (
    <Card title={t.answers}>
      <p>{t.answerCounts(attends, recipients.length - attends - silent, silent)}</p>
      <DataTable
        caption={t.answers}
        columns={mayRecord ? [...columns, act] : columns}
        rows={recipients}
        keyOf={({ member }) => member.id}
        empty={{ message: t.none }}
      />
    </Card>
  );
}
