/** Where the questions of a list stand in its page. */
export const JUDGEMENTS_ID = 'xac-nhan';
