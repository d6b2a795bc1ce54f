export { AgreementCardLazily } from './agreement-card-lazily.tsx';
