/** What a person does to one dossier; all of them are seen by others. */
export type NominationAct = 'RECEIVE' | 'RETURN' | 'WITHDRAW' | 'CONFIRM_ELIGIBLE' | 'FIND_INELIGIBLE' | 'CHECK_AGAIN';
