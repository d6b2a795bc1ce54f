export { AddScopeDialog, LetterCard, PayCard, RecogniseDialog, RevocationCard } from './acts/lazily.tsx';
export { approvalFields, approvalOf, decisionFields, decisionOf } from './acts/decision-fields.ts';
export { recognitionText } from './text.ts';
