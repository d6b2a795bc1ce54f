import { useText } from '../../../lib/text/language.tsx';
import { useShortcuts } from '../../../lib/shortcuts.ts';
import { Card } from '../../../ui/card.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import styles from '../pages/help-page.module.css';
import { helpText } from '../text.ts';

const KEYS = [
  { does: 'search', keys: ['Ctrl K'] },
  { does: 'help', keys: ['?'] },
  { does: 'rows', keys: ['↑', '↓', '←', '→', 'j', 'k'] },
  { does: 'open', keys: ['Enter'] },
  { does: 'select', keys: ['Space', 'x'] },
  { does: 'save', keys: ['Ctrl S'] },
  { does: 'check', keys: ['Ctrl Enter'] },
  { does: 'close', keys: ['Esc'] },
] as const;

/** All keys, and the switch for those that are a single letter. */
export function KeyboardKeys({ id }: { readonly id: string }) {
  const t = useText(helpText).keys;
  const shortcuts = useShortcuts();
  return (
    <div id={id} className={styles['anchor']}>
      <Card title={t.title}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.key}</th>
              <th scope="col">{t.columns.does}</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map(({ does, keys }) => (
              <tr key={does}>
                <td className={styles['keys']}>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
                <td>{t.rows[does]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="screen-only">
          <ChoiceGroup
            isInline
            legend={t.legend}
            hint={t.switch}
            choices={[
              { value: 'on', label: t.on },
              { value: 'off', label: t.off },
            ]}
            value={shortcuts.areOn ? 'on' : 'off'}
            onChange={(choice) => shortcuts.setOn(choice === 'on')}
          />
        </div>
      </Card>
    </div>
  );
}
