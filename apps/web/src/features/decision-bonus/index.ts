export { DecisionBonusLazily } from './components/decision-bonus-lazily.tsx';
