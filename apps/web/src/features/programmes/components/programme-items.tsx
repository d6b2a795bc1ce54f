import { useState } from 'react';
import { Link } from 'react-router';
import type { ProgrammeItemEvent, ProgrammeItemStatus } from '@thidua/domain/programmes';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { AttachmentList } from '../../attachments/index.ts';
import { ItemDialog } from '../acts/item-dialog.tsx';
import { StepDialog } from '../acts/step-dialog.tsx';
import type { ShownItem, ShownProgramme } from '../pages/programme-page.tsx';
import { programmeText } from '../text.ts';
import styles from './programmes.module.css';

export const ITEM_FAMILIES = {
  PLANNED: 'draft',
  REGISTERED: 'wait',
  FINISHED: 'ok',
} as const satisfies Record<ProgrammeItemStatus, StatusFamily>;

/** What moves a content on stands before what takes it back. */
const STEPS = ['REGISTER', 'FINISH', 'WITHDRAW', 'REOPEN'] as const satisfies readonly ProgrammeItemEvent[];

interface ProgrammeItemsProps {
  readonly programme: ShownProgramme;
  readonly items: readonly ShownItem[];
  readonly areOfOtherYears?: boolean;
}

/** Contents of a programme: who carries each out, what it belongs to, every step with its evidence. */
export function ProgrammeItems({ programme, items, areOfOtherYears = false }: ProgrammeItemsProps) {
  return (
    <ol className={styles['items']}>
      {items.map((item) => (
        <Item key={item.id} programme={programme} item={item} showsYear={areOfOtherYears} />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly programme: ShownProgramme;
  readonly item: ShownItem;
  readonly showsYear: boolean;
}

function Item({ programme, item, showsYear }: ItemProps) {
  const t = useText(programmeText);
  const [act, setAct] = useState<ProgrammeItemEvent | undefined>(undefined);
  const close = () => setAct(undefined);
  const { id, text, year, status, ownerDepartment, task, target, steps, viewerCan } = item;
  const words = `${id}-words`;
  return (
    <li>
      <div className={styles['head']}>
        <h3 id={words}>{text}</h3>
        <StatusChip family={ITEM_FAMILIES[status]}>{t.statuses[status]}</StatusChip>
      </div>
      <DescriptionList
        items={[
          ...(showsYear ? [{ term: t.item.year, detail: String(year) }] : []),
          { term: t.owner, detail: ownerDepartment?.name ?? t.noOwner },
          ...(task === null ? [] : [{ term: t.task, detail: <Link to={hrefs.task(task.id)}>{task.label}</Link> }]),
          {
            term: t.target,
            detail: target === null ? t.noTarget : <Link to={hrefs.target(target.id)}>{target.label}</Link>,
          },
        ]}
      />
      {steps.length > 0 && (
        <ol className={styles['steps']} aria-label={t.history}>
          {steps.map((step) => (
            <li key={step.id}>
              <p>
                <strong>{t.stepOn(t.statuses[step.to], formatDate(step.onDay))}</strong>
              </p>
              {step.note !== '' && <p>{step.note}</p>}
              {step.attachments.length > 0 && <AttachmentList files={step.attachments} />}
              <p className={styles['meta']}>{t.by(step.recordedBy, formatDateTime(step.recordedAt))}</p>
            </li>
          ))}
        </ol>
      )}
      {viewerCan.length > 0 && (
        <div className={styles['acts']}>
          {STEPS.filter((step) => viewerCan.includes(step)).map((step) => (
            <Button key={step} size="small" describedBy={words} onClick={() => setAct(step)}>
              {t.steps[step].open}
            </Button>
          ))}
          {viewerCan.includes('EDIT') && (
            <Button size="small" describedBy={words} onClick={() => setAct('EDIT')}>
              {t.item.change}
            </Button>
          )}
        </div>
      )}
      {act === 'EDIT' && <ItemDialog programme={programme} year={year} known={item} onClose={close} />}
      {act !== undefined && act !== 'EDIT' && <StepDialog item={item} step={act} onClose={close} />}
    </li>
  );
}
