import { isRegistrationTitle, withTitle } from '@thidua/domain/registrations';
import type { AwardCode, SubjectKind } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { fieldIdOf } from '../problem-sentence.ts';
import { registrationText } from '../text.ts';
import styles from './title-choice.module.css';

interface TitleChoiceProps {
  readonly subjectKind: SubjectKind;
  readonly titles: readonly {
    readonly award: AwardCode;
    readonly needs: readonly { readonly text: string; readonly citation: string }[];
  }[];
  readonly chosen: readonly AwardCode[];
  readonly onChange: (chosen: readonly AwardCode[]) => void;
  readonly error: string | undefined;
}

/** The titles one can strive for, each with what it needs and where that is written. */
export function TitleChoice({ subjectKind, titles, chosen, onChange, error }: TitleChoiceProps) {
  const t = useText(registrationText);

  function tick(award: AwardCode, isWanted: boolean): void {
    if (!isRegistrationTitle(award, subjectKind)) return;
    const known = chosen.filter((each) => isRegistrationTitle(each, subjectKind));
    onChange(withTitle(known, award, isWanted));
  }

  return (
    <fieldset className={styles['choice']}>
      <legend>{t.form.titlesLegend}</legend>
      <p className={styles['hint']}>{t.form.titlesHint}</p>
      {error !== undefined && <p className={styles['error']}>{error}</p>}
      {titles.map(({ award, needs }, index) => (
        <div key={award} className={styles['title']}>
          <Checkbox
            {...(index === 0 ? { id: fieldIdOf('titles') } : {})}
            label={t.award(award)}
            isChecked={chosen.includes(award)}
            onChange={(isWanted) => tick(award, isWanted)}
          />
          <details className={styles['needs']}>
            <summary>{t.form.needs(needs.length)}</summary>
            <ul>
              {needs.map(({ text, citation }) => (
                <li key={text}>
                  {text}
                  <span className={styles['citation']}>{citation}</span>
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </fieldset>
  );
}
