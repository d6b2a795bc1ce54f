import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

/** The book of certificates; the list of initiatives leads to it. */
export const certificates: Feature = {
  routes: [
    {
      path: paths.certificates,
      lazy: async () => ({ Component: (await import('./pages/certificates-page.tsx')).CertificatesPage }),
    },
  ],
  menu: [],
};

export { InitiativeCertificates } from './components/initiative-certificates.tsx';
