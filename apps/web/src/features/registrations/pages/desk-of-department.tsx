import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { RegistrationEvent } from '../../../gql/schema-types.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import { useRegistrationActs } from '../actions/use-registration-acts.ts';
import { useTitleTicks } from '../actions/use-title-ticks.ts';
import { DeskCards } from '../components/desk-cards.tsx';
import { DeskTable } from '../components/desk-table.tsx';
import { registrationText } from '../text.ts';
import styles from './desk.module.css';
import { RegistrationDeskDocument, type RegistrationDeskQuery } from './registration-desk.gql.ts';

type DeskRow = RegistrationDeskQuery['registrationDesk']['rows'][number];

interface DeskOfDepartmentProps {
  readonly departmentId: string;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}

/** Everybody of one division with the titles they strive for; the head fills in, passes and sends. */
export function DeskOfDepartment({ departmentId, departments }: DeskOfDepartmentProps) {
  const t = useText(registrationText);
  const { year } = useYear();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const { data } = useSuspenseQuery(RegistrationDeskDocument, {
    variables: { year, departmentId },
    fetchPolicy: 'cache-and-network',
  });
  const { registrationDesk: desk } = data;
  const ticks = useTitleTicks();
  const { rows, round, window } = desk;
  const ready = sheetsWith(rows, 'SUBMIT');
  const waiting = sheetsWith(rows, 'APPROVE');
  const approved = rows.filter(({ status }) => status === 'APPROVED').length;
  const submitted = rows.filter(({ status }) => status === 'SUBMITTED').length;

  return (
    <>
      <PageHeader
        title={t.desk.title}
        windowTitle={t.desk.windowTitle(desk.departmentName, year)}
        lead={
          <>
            <span>{desk.departmentName}</span>
            <span>{round === null ? t.desk.noDue : t.desk.due(formatDate(round.dueOn))}</span>
            <span>{t.desk.count(approved, rows.length, submitted)}</span>
          </>
        }
        actions={
          <>
            {rows.length > 0 && <PaperMenu paper="registrations" id={departmentId} year={year} />}
            <DeskActs ready={ready} waiting={waiting} onFailure={ticks.fail} />
          </>
        }
      />
      {departments.length > 1 && (
        <div className={styles['choice']}>
          <SelectField
            label={t.desk.department}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            value={departmentId}
            onChange={(id) => void navigate(hrefs.registrationDesk(year, id))}
          />
        </div>
      )}
      <div className={styles['notices']}>
        {window !== null && <Notice kind="info">{t.desk.window(formatDate(window.untilDay), window.reason)}</Notice>}
        {ticks.failure !== undefined && <InlineError message={ticks.failure} />}
      </div>
      {rows.length === 0 && <EmptyState>{t.desk.empty(year)}</EmptyState>}
      {rows.length > 0 && (isPhone ? <DeskCards desk={desk} ticks={ticks} /> : <DeskTable desk={desk} ticks={ticks} />)}
    </>
  );
}

interface Sheets {
  readonly sheets: readonly { readonly id: string; readonly version: number }[];
  readonly names: readonly string[];
}

function sheetsWith(rows: readonly DeskRow[], event: RegistrationEvent): Sheets {
  const wanted = rows.flatMap(({ sheet, viewerCan, subjectName }) =>
    sheet !== null && viewerCan.includes(event) ? [{ id: sheet.id, version: sheet.version, subjectName }] : [],
  );
  return {
    sheets: wanted.map(({ id, version }) => ({ id, version })),
    names: wanted.map(({ subjectName }) => subjectName),
  };
}

interface DeskActsProps {
  readonly ready: Sheets;
  readonly waiting: Sheets;
  readonly onFailure: (sentence: string | undefined) => void;
}

/** “Duyệt N phiếu” and “Gửi đăng ký”: each asks first, naming who is meant. */
function DeskActs({ ready, waiting, onFailure }: DeskActsProps) {
  const t = useText(registrationText);
  const toast = useToast();
  const { submit, approve, isBusy } = useRegistrationActs();
  const [asked, setAsked] = useState<'APPROVE' | 'SUBMIT' | undefined>(undefined);
  const meant = asked === 'SUBMIT' ? ready : waiting;

  async function act(): Promise<void> {
    onFailure(undefined);
    const count = meant.sheets.length;
    const outcome = asked === 'SUBMIT' ? await submit(meant.sheets) : await approve(meant.sheets);
    setAsked(undefined);
    if (outcome.kind === 'DONE')
      toast({ message: asked === 'SUBMIT' ? t.desk.sentMany(count) : t.desk.approvedMany(count) });
    else if (outcome.kind === 'PROBLEMS') onFailure(`${t.act.incomplete(meant.names.join(', '))} ${outcome.sentence}`);
    else onFailure(outcome.sentence);
  }

  return (
    <>
      {ready.sheets.length > 0 && (
        <Button variant={waiting.sheets.length > 0 ? 'secondary' : 'primary'} onClick={() => setAsked('SUBMIT')}>
          {t.desk.sendAll(ready.sheets.length)}
        </Button>
      )}
      {waiting.sheets.length > 0 && (
        <Button variant="primary" onClick={() => setAsked('APPROVE')}>
          {t.desk.approveAll(waiting.sheets.length)}
        </Button>
      )}
      <ConfirmDialog
        isOpen={asked !== undefined}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => void act()}
        title={asked === 'SUBMIT' ? t.desk.sendTitle(meant.sheets.length) : t.desk.approveTitle(meant.sheets.length)}
        confirmLabel={asked === 'SUBMIT' ? t.desk.sendConfirm : t.act.approve}
        busyLabel={isBusy ? (asked === 'SUBMIT' ? t.form.sending : t.act.approving) : undefined}
      >
        <p>{meant.names.join(', ')}</p>
        <p>{asked === 'SUBMIT' ? t.desk.sendBody : t.desk.approveBody}</p>
      </ConfirmDialog>
    </>
  );
}
