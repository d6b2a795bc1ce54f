export { DecisionAmendmentsLazily } from './components/decision-amendments-lazily.tsx';
