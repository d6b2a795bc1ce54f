/**
 * An act about a person: the page that shows the person reads it again. A person's facts are those of a day, so an answer to an
 * act is not written over them; and the rules judge the person anew by what was written.
 */
export const PERSON_AGAIN = { refetchQueries: ['Person'], awaitRefetchQueries: true };
