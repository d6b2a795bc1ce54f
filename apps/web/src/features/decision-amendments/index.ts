export { DecisionAmendmentsLazily } from './components/decision-amendments-lazily.tsx';
export { CorrectionMarks, type CorrectionMark } from './components/correction-marks.tsx';
