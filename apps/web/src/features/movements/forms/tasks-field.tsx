import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RowList } from '../components/row-list.tsx';
import { planText } from '../plan-text.ts';
import type { DraftTask } from './plan-draft.ts';
import styles from './plan-form.module.css';

interface TasksFieldProps {
  readonly tasks: readonly DraftTask[];
  readonly onChange: (tasks: readonly DraftTask[]) => void;
  readonly onLeave: () => void;
}

/** The tasks with their number, their words, and the concrete work that is judged later. */
export function TasksField({ tasks, onChange, onLeave }: TasksFieldProps) {
  const t = useText(planText).task;
  const make = (): DraftTask => ({
    id: newId(),
    number: nextNumber(tasks),
    title: '',
    content: '',
    items: [],
  });
  return (
    <RowList
      rows={tasks}
      onChange={onChange}
      nameOf={({ number, title }) => `${number} ${title}`}
      add={{ label: t.add, make }}
    >
      {(task, change) => (
        <>
          <div className={styles['numbered']}>
            <TextField
              label={t.number}
              value={task.number}
              onChange={(number) => change({ number })}
              onBlur={onLeave}
            />
            <TextField
              label={t.name}
              hint={t.nameHint}
              value={task.title}
              onChange={(title) => change({ title })}
              onBlur={onLeave}
            />
          </div>
          <TextArea
            label={t.content}
            isOptional
            lines={3}
            value={task.content}
            onChange={(content) => change({ content })}
            onBlur={onLeave}
          />
          <div className={styles['sub']} role="group" aria-label={`${task.number}: ${t.items}`}>
            <h3>{t.items}</h3>
            <RowList
              isTight
              rows={task.items}
              onChange={(items) => change({ items })}
              nameOf={({ text }) => text}
              add={{ label: t.addItem, make: () => ({ id: newId(), text: '' }) }}
            >
              {(item, changeItem, index) => (
                <TextField
                  label={t.item(index + 1)}
                  value={item.text}
                  onChange={(text) => changeItem({ text })}
                  onBlur={onLeave}
                />
              )}
            </RowList>
          </div>
        </>
      )}
    </RowList>
  );
}

/** The number after the last, in its own form: “2.9” is followed by “2.10”. */
function nextNumber(tasks: readonly DraftTask[]): string {
  const last = tasks.at(-1)?.number ?? '';
  const [, head = '', count = '0'] = /^(.*?)(\d+)$/.exec(last.trim()) ?? [];
  return `${head}${Number(count) + 1}`;
}
