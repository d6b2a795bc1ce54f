import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { paths } from '../../lib/paths.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useLanguage, useText, type Language } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { PopoverPanel } from '../../ui/popover-panel.tsx';
import { useDensity } from '../../ui/theme/density.ts';
import { useTheme } from '../../ui/theme/theme-choice.tsx';
import { SignOutDocument } from '../sign-out.gql.ts';
import { appText } from '../text.ts';
import { PersonFace } from './person-face.tsx';
import { SetLanguageDocument } from './set-language.gql.ts';
import styles from './top-bar.module.css';

/** How the app looks to the one who is signed in, and the way out. Loaded when the page stands: what positions a panel is heavy. */
export function PersonPanel({ opensAtOnce }: { readonly opensAtOnce: boolean }) {
  const t = useText(appText);
  const viewer = useViewer();
  const theme = useTheme();
  const density = useDensity();
  const shortcuts = useShortcuts();
  const { language, setLanguage } = useLanguage();
  const [saveLanguage] = useMutation(SetLanguageDocument);

  function handleLanguage(next: Language): void {
    setLanguage(next);
    // Also kept with the account; this machine remembers it in any case.
    saveLanguage({ variables: { language: next } }).catch(() => undefined);
  }

  return (
    <PopoverPanel
      label={t.person(viewer.displayName)}
      triggerClassName={styles['person'] ?? ''}
      trigger={<PersonFace />}
      opensAtOnce={opensAtOnce}
    >
      {(close) => (
        <div className={styles['panel']}>
          <p className={styles['who']}>
            <b>{viewer.displayName}</b>
            {[viewer.staff?.post, viewer.staff?.department?.name].filter(Boolean).join(', ') || viewer.username}
          </p>
          <ChoiceGroup
            isInline
            legend={t.language}
            choices={[
              { value: 'vi', label: t.languages.vi },
              { value: 'en', label: t.languages.en },
            ]}
            value={language}
            onChange={handleLanguage}
          />
          <ChoiceGroup
            isInline
            legend={t.theme}
            choices={[
              { value: 'system', label: t.themes.system },
              { value: 'light', label: t.themes.light },
              { value: 'dark', label: t.themes.dark },
            ]}
            value={theme.choice}
            onChange={theme.setChoice}
          />
          <ChoiceGroup
            isInline
            legend={t.density}
            choices={[
              { value: 'roomy', label: t.densities.roomy },
              { value: 'normal', label: t.densities.normal },
              { value: 'compact', label: t.densities.compact },
            ]}
            value={density.density}
            onChange={density.setDensity}
          />
          <ChoiceGroup
            isInline
            legend={t.shortcuts}
            choices={[
              { value: 'on', label: t.shortcutChoices.on },
              { value: 'off', label: t.shortcutChoices.off },
            ]}
            value={shortcuts.areOn ? 'on' : 'off'}
            onChange={(choice) => shortcuts.setOn(choice === 'on')}
          />
          <Link to={paths.account} onClick={close}>
            {t.account}
          </Link>
          <SignOut />
        </div>
      )}
    </PopoverPanel>
  );
}

function SignOut() {
  const t = useText(appText);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);
  const [isBusy, setIsBusy] = useState(false);

  async function handleSignOut(): Promise<void> {
    setIsBusy(true);
    try {
      await signOut();
      await navigate(paths.signIn);
      await client.clearStore();
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Button onClick={() => void handleSignOut()} busyLabel={isBusy ? t.signingOut : undefined}>
      {t.signOut}
    </Button>
  );
}
