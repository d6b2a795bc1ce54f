import { AwardCertificateResolver } from './award-certificate.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const awardCertificateResolvers = [AwardCertificateResolver] as const;

export { awardCertificatePapers } from './award-certificate.paper.ts';
export { serveAwardCheck } from './award-check.routes.ts';
