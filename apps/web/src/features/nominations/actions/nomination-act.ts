/** What a person does to one dossier with at most a reason; all of them are seen by others. */
export type NominationAct = 'RECEIVE' | 'WITHDRAW' | 'CONFIRM_ELIGIBLE' | 'FIND_INELIGIBLE' | 'CHECK_AGAIN';

/** What the buttons of a dossier do: a return names fields besides. */
export type DossierAct = NominationAct | 'RETURN';
