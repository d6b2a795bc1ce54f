import { useLanguage, useText, type Language } from '../../lib/text/language.tsx';
import { appText } from '../text.ts';
import styles from './sign-in-page.module.css';

/** Before signing in the language is chosen here; afterwards in the person's menu. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const t = useText(appText);
  const { language, setLanguage } = useLanguage();
  function choose(next: Language): void {
    setLanguage(next);
    onChoose(next);
  }

  return (
    <div className={styles['language']} role="group" aria-label={t.language}>
      {(['vi', 'en'] as const).map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={language === each} onClick={() => choose(each)}>
          {t.languages[each]}
        </button>
      ))}
    </div>
  );
}
