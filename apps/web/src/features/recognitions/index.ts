export { AddScopeDialog, LetterCard, PayCard, RecogniseDialog } from './acts/lazily.tsx';
export { approvalFields, approvalOf, decisionFields, decisionOf } from './acts/decision-fields.ts';
export { recognitionText } from './text.ts';
