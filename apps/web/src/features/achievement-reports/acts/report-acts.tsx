import { REPORT_LIMITS } from '@thidua/domain/achievement-reports';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText } from '../text.ts';
import {
  AskAchievementReportDocument,
  ConfirmAchievementReportDocument,
  HandInAchievementReportDocument,
  ReopenAchievementReportDocument,
} from './report-acts.gql.ts';

/** Acts in the order of the buttons; the last that is there is the filled one. */
const ACTS = ['ASK', 'REOPEN', 'HAND_IN', 'CONFIRM'] as const;
type Act = (typeof ACTS)[number];

interface ReportActsProps {
  readonly report: ShownReport;
  /** The version that the page holds now. */
  readonly version?: number;
  /** Saves what is being written and looks whether it is whole; false, and nothing is done. */
  readonly prepare?: (act: Act) => Promise<boolean>;
}

/** What the viewer may do with the report now, each act with its question. */
export function ReportActs({ report, version = report.version, prepare }: ReportActsProps) {
  const t = useText(reportText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const acts = ACTS.filter((each) => report.viewerCan.includes(each));
  const words = { ASK: t.ask, REOPEN: t.reopen, HAND_IN: t.handIn, CONFIRM: t.confirm } as const;
  const labelOf = (each: Act): string => (each === 'ASK' && report.askedAt !== null ? t.ask.again : words[each].open);

  async function open(next: Act): Promise<void> {
    if (prepare === undefined || (await prepare(next))) setAct(next);
  }

  return (
    <>
      <PaperMenu
        paper="achievement-report"
        id={report.id}
        {...(prepare === undefined ? {} : { prepare: () => prepare('ASK') })}
      />
      {acts.map((each) => (
        <Button key={each} variant={each === acts.at(-1) ? 'primary' : 'secondary'} onClick={() => void open(each)}>
          {labelOf(each)}
        </Button>
      ))}
      {act === 'ASK' && (
        <SentFormDialog
          title={t.ask.title}
          body={t.ask.body(report.subjectName)}
          confirm={labelOf(act)}
          busy={t.ask.busy}
          done={t.ask.done}
          fields={[{ name: 'note', kind: 'area', label: t.ask.note, limit: REPORT_LIMITS.reason, isOptional: true }]}
          onAsk={async (client, values) => {
            const variables = { input: { id: report.id, version, note: textOf(values, 'note') } };
            return (await client.mutate({ mutation: AskAchievementReportDocument, variables })).data
              ?.askAchievementReport;
          }}
          onClose={() => setAct(undefined)}
        />
      )}
      {act === 'HAND_IN' && (
        <SentFormDialog
          title={t.handIn.title}
          body={t.handIn.body}
          confirm={t.handIn.open}
          busy={t.handIn.busy}
          done={t.handIn.done}
          onAsk={async (client) => {
            const variables = { input: { id: report.id, version } };
            return (await client.mutate({ mutation: HandInAchievementReportDocument, variables })).data
              ?.handInAchievementReport;
          }}
          onClose={() => setAct(undefined)}
        />
      )}
      {act === 'CONFIRM' && (
        <SentFormDialog
          title={t.confirm.title}
          body={t.confirm.body}
          confirm={t.confirm.open}
          busy={t.confirm.busy}
          done={t.confirm.done}
          onAsk={async (client) => {
            const variables = { input: { id: report.id, version } };
            return (await client.mutate({ mutation: ConfirmAchievementReportDocument, variables })).data
              ?.confirmAchievementReport;
          }}
          onClose={() => setAct(undefined)}
        />
      )}
      {act === 'REOPEN' && (
        <SentFormDialog
          title={t.reopen.title}
          body={t.reopen.body}
          confirm={t.reopen.open}
          busy={t.reopen.busy}
          done={t.reopen.done}
          onAsk={async (client) => {
            const variables = { input: { id: report.id, version } };
            return (await client.mutate({ mutation: ReopenAchievementReportDocument, variables })).data
              ?.reopenAchievementReport;
          }}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  );
}
