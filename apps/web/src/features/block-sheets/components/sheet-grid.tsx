import { BLOCK_GROUP_KINDS, BLOCK_SHEET_LIMITS, BLOCK_TIE_RULES, totalPoints } from '@thidua/domain/blocks';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { pointsText } from '../logic/points-text.ts';
import {
  contentOf,
  groupsOf,
  movedUp,
  tieRuleOf,
  withCriterion,
  withGroup,
  withoutRows,
  type CriterionTexts,
  type GroupTexts,
} from '../logic/sheet-draft.ts';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';

/** The id of the control of a row, for summaries that link to it. */
export function sheetFieldId(field: string): string {
  return `bang-${field.replaceAll('.', '-')}`;
}

interface SheetGridProps {
  readonly draft: TextDraft;
  /** A change of what was written so far; the draft may be newer than the one shown. */
  readonly onChange: (change: (draft: TextDraft) => TextDraft) => void;
  readonly onBlur?: () => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** The form of a sheet: its groups, their criteria, and what tells equal members apart. */
export function SheetGrid(props: SheetGridProps) {
  const { draft, onChange } = props;
  const t = useText(blockSheetText);
  const groups = groupsOf(draft);
  const { content } = contentOf(draft);
  const most = new Map(
    content.groups.flatMap(({ criteria }) => criteria.map(({ id, maxHundredths }) => [id, maxHundredths] as const)),
  );
  const base = content.groups.filter(({ kind }) => kind === 'BASE');
  return (
    <div className={styles['writing']}>
      <p className={styles['quiet']}>{t.write.lead}</p>
      <SelectField
        label={t.tieRule}
        options={BLOCK_TIE_RULES.map((value) => ({ value, label: t.tie[value] }))}
        value={tieRuleOf(draft)}
        onChange={(rule = 'SHARED') => onChange((now) => ({ ...now, tieRule: rule }))}
      />
      {groups.length === 0 && <p className={styles['quiet']}>{t.write.empty}</p>}
      {groups.map((group, index) => (
        <GroupForm key={group.id} {...props} group={group} number={index + 1} groups={groups} />
      ))}
      <div className={styles['row']}>
        <Button
          icon={<IconPlus size={20} stroke={1.75} aria-hidden />}
          onClick={() => {
            const [id, criterionId] = [newId(), newId()];
            onChange((now) => withGroup(now, id, criterionId));
            focusLater(`${id}.title`);
          }}
        >
          {t.write.addGroup}
        </Button>
        <p className={styles['total']}>{t.write.total(pointsText(totalPoints(base, most)))}</p>
      </div>
    </div>
  );
}

interface GroupFormProps extends SheetGridProps {
  readonly group: GroupTexts;
  readonly number: number;
  readonly groups: readonly GroupTexts[];
}

function GroupForm({ group, number, groups, ...props }: GroupFormProps) {
  const { onChange, onBlur, errorOf } = props;
  const t = useText(blockSheetText);
  const { id, title, kind, cap, criteria } = group;
  const name = t.write.group(number);
  const write = (field: string) => (value: string) => onChange((now) => ({ ...now, [`${id}.${field}`]: value }));
  const frame = (field: string) => ({
    id: sheetFieldId(`${id}.${field}`),
    error: errorOf(`${id}.${field}`),
    ...(onBlur === undefined ? {} : { onBlur }),
  });
  return (
    <Card
      title={title.trim() === '' ? name : `${name}: ${title}`}
      actions={
        <span className={styles['row']}>
          {number > 1 && (
            <Button size="small" variant="quiet" onClick={() => onChange((now) => movedUp(now, id, groups))}>
              {t.write.up}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            onClick={() => onChange((now) => withoutRows(now, [id, ...criteria.map((each) => each.id)]))}
          >
            {t.write.removeGroup}
          </Button>
        </span>
      }
    >
      <div className={styles['fields']}>
        <TextField {...frame('title')} label={t.write.groupTitle} value={title} onChange={write('title')} />
        <SelectField
          {...frame('kind')}
          label={t.write.kind}
          options={BLOCK_GROUP_KINDS.map((value) => ({ value, label: t.kind[value] }))}
          value={kind}
          onChange={(value = 'BASE') => write('kind')(value)}
        />
        <TextField {...frame('cap')} label={t.write.cap} isOptional value={cap} onChange={write('cap')} />
      </div>
      <ol className={styles['criteria']}>
        {criteria.map((criterion, index) => (
          <CriterionForm
            key={criterion.id}
            {...props}
            criterion={criterion}
            number={`${number}.${index + 1}`}
            criteria={criteria}
          />
        ))}
      </ol>
      <Button
        size="small"
        onClick={() => {
          const criterionId = newId();
          onChange((now) => withCriterion(now, id, criterionId));
          focusLater(`${criterionId}.title`);
        }}
      >
        {t.write.addCriterion}
      </Button>
    </Card>
  );
}

interface CriterionFormProps extends SheetGridProps {
  readonly criterion: CriterionTexts;
  readonly number: string;
  readonly criteria: readonly CriterionTexts[];
}

function CriterionForm({ criterion, number, criteria, onChange, onBlur, errorOf }: CriterionFormProps) {
  const t = useText(blockSheetText);
  const { id, title, max } = criterion;
  const name = t.write.criterion(number);
  const frame = (field: string) => ({
    id: sheetFieldId(`${id}.${field}`),
    error: errorOf(`${id}.${field}`),
    ...(onBlur === undefined ? {} : { onBlur }),
    onChange: (value: string) => onChange((now) => ({ ...now, [`${id}.${field}`]: value })),
  });
  return (
    <li className={styles['criterion']}>
      <TextArea {...frame('title')} label={name} lines={1} limit={BLOCK_SHEET_LIMITS.title} value={title} />
      <TextField {...frame('max')} label={t.write.max} value={max} />
      <span className={styles['acts']}>
        {criteria[0]?.id !== id && (
          <Button
            size="small"
            variant="quiet"
            describedBy={sheetFieldId(`${id}.title`)}
            onClick={() => onChange((now) => movedUp(now, id, criteria))}
          >
            {t.write.up}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          describedBy={sheetFieldId(`${id}.title`)}
          onClick={() => onChange((now) => withoutRows(now, [id]))}
        >
          {t.write.remove}
        </Button>
      </span>
    </li>
  );
}

/** The field is there only after the next painting. */
function focusLater(field: string): void {
  requestAnimationFrame(() => document.getElementById(sheetFieldId(field))?.focus());
}
