import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

export { NewPasswordField } from './components/new-password-field.tsx';
export { RecoveryCodes } from './components/recovery-codes.tsx';
export { SecondFactorSetup } from './components/second-factor-setup.tsx';
export { minutesOf, newPasswordProblem, proofSentence } from './credential-words.ts';
export { accountText } from './text.ts';

/** Found in the menu of the person, not among the screens of the year. */
export const account: Feature = {
  routes: [
    { path: paths.account, lazy: async () => ({ Component: (await import('./pages/account-page.tsx')).AccountPage }) },
  ],
  menu: [],
};
