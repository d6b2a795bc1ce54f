export { AwardCertificatesLazily } from './components/award-certificates-lazily.tsx';
