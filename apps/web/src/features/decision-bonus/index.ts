export { DecisionBonusLazily } from './components/decision-bonus-lazily.tsx';
export { PayrollNotice } from './components/payroll-notice.tsx';
export { YearBonusLazily } from './components/year-bonus-lazily.tsx';
