import { useText } from '../../../lib/text/language.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { SummaryField } from '../forms/summary-field.tsx';
import type { GridDataFragment } from '../pages/nomination-grid.gql.ts';
import { ReturnedLine } from '../returns/lazily.tsx';
import { nominationText } from '../text.ts';
import { COLLECTIVE, type GridCell } from './grid-hand.ts';
import styles from './summary-panel.module.css';

interface SummaryPanelProps {
  readonly grid: GridDataFragment;
  /** Whose summaries are open: a person's id or `COLLECTIVE`; undefined while closed. */
  readonly staffId: string | undefined;
  readonly onClose: () => void;
}

/** The summaries of all lines of one subject, beside the list. */
export function SummaryPanel({ grid, staffId, onClose }: SummaryPanelProps) {
  const t = useText(nominationText);
  const row = grid.rows.find(({ staff }) => staff.id === staffId);
  const isCollective = staffId === COLLECTIVE;
  const name = isCollective ? grid.department.name : (row?.staff.fullName ?? '');
  const cells = isCollective ? grid.collective.cells : (row?.cells ?? []);
  const proposed = cells.filter(({ nomination }) => nomination !== null);
  return (
    <SidePanel isOpen={staffId !== undefined} onClose={onClose} title={t.summary.title(name)}>
      {proposed.length === 0 && <p>{t.summary.nobody}</p>}
      {proposed.map((cell) => (
        <LineSummary key={cell.nomination?.id} cell={cell} />
      ))}
    </SidePanel>
  );
}

function LineSummary({ cell: { award, nomination } }: { readonly cell: GridCell }) {
  const t = useText(nominationText);
  if (nomination === null) return null;
  if (nomination.viewerCan.includes('EDIT')) {
    return nomination.status === 'RETURNED' ? (
      <ReturnedLine id={nomination.id} title={t.awardShort(award)} reason={nomination.returnedReason} />
    ) : (
      <SummaryField line={nomination} label={t.summary.label(t.awardShort(award))} />
    );
  }
  return (
    <section className={styles['text']}>
      <h3>{t.summary.label(t.awardShort(award))}</h3>
      <p>{nomination.summary === '' ? t.summary.none : nomination.summary}</p>
    </section>
  );
}
