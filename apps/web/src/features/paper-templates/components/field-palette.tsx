import { templateOf, type TemplateKind } from '@thidua/domain/paper-templates';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';

interface FieldPaletteProps {
  readonly kind: TemplateKind;
  readonly onInsert: (name: string) => void;
  /** What the fields say in the paper at hand; left out, each has its example. */
  readonly values?: readonly { readonly name: string; readonly value: string }[];
}

/** The fields of a kind of paper, each with what it means and an example; pressed, one is put where the cursor stands. */
export function FieldPalette({ kind, onInsert, values }: FieldPaletteProps) {
  const t = useText(templateText);
  return (
    <div className={styles['stack']}>
      <p className={styles['quiet']}>{t.fields.lead}</p>
      <ul className={styles['palette']}>
        {templateOf(kind).fields.map(({ key, name, meaning, example, requiredIn, isBlock }) => {
          const marks = [
            ...(requiredIn === undefined ? [] : [t.fields.required]),
            ...(isBlock === true ? [t.fields.block] : []),
          ];
          const value = values?.find((field) => field.name === name)?.value;
          return (
            <li key={key}>
              <Button size="small" aria-label={t.fields.insert(name)} onClick={() => onInsert(name)}>
                {name}
              </Button>
              <p className={styles['quiet']}>
                {marks.length > 0 && <b>{marks.join(', ')}. </b>}
                {meaning} {value === undefined ? t.fields.example(example) : t.fields.value(value)}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
