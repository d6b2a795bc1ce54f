import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

export { DecideRevocation } from './actions/decide-revocation.tsx';
export { REASON_MAX } from './actions/propose-revocation.logic.ts';
export { REVOCATION_FAMILIES } from './components/families.ts';
export { ProposeRevocationButton, useMayProposeRevocation } from './actions/propose-revocation-button.tsx';
export { ProposeRevocationDialog } from './actions/propose-revocation-lazily.tsx';
export { AwardMark } from './components/award-mark.tsx';
export { isMarked, type AwardStanding } from './components/revoked-award.ts';

export const awardRevocations: Feature = {
  routes: [
    {
      path: paths.awardRevocation,
      lazy: async () => ({ Component: (await import('./pages/revocation-page.tsx')).RevocationPage }),
    },
  ],
  menu: [],
};
