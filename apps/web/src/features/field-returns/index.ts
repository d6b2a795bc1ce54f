/** Returning on named fields, for every record that a desk gives back: the dialog, the notice, the fields, the rounds. */
export { FieldReturnDialog, type FieldGroup } from './components/field-return-dialog.tsx';
export { MendSlot } from './components/mend-slot.tsx';
export { ReturnNotice, type AskedRound } from './components/return-notice.tsx';
export { ReturnRounds } from './components/return-rounds.tsx';
export { WithdrawalRequest } from './components/withdrawal-request.tsx';
export { fieldReturnText } from './text.ts';
