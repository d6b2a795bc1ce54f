/** What a person does to one dossier; all three are seen by others. */
export type NominationAct = 'RECEIVE' | 'RETURN' | 'WITHDRAW';
