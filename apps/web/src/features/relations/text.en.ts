import { relationKinds } from '../../lib/words/scoring-words.en.ts';
import type { RelationWords } from './text.ts';

export const en: RelationWords = {
  title: 'Relations',
  lead: 'Whoever scores initiatives declares here to whom of the body they are related. What those wrote is not given to them. Only the person and the secretariat read it.',
  leadOffice: 'You read what everybody declared, to choose scorers; those who are named do not know.',
  caption: 'Declared relations, the newest first',
  none: 'Nothing has been declared.',
  columns: { name: 'Declared by', related: 'Related to', kind: 'Relation', day: 'Declared on', acts: 'Acts' },
  kind: relationKinds,
  declare: {
    open: 'Declare a relation',
    title: 'To whom are you related?',
    body: 'A sheet that you have for what this person wrote does not count from now on, sent or not. Your page of sheets stays as it is: it would tell you who wrote what.',
    person: 'Person of the body',
    kind: 'Relation',
    confirm: 'Declare',
    busy: 'Declaring…',
    done: 'Declared.',
  },
  withdraw: {
    open: 'Take back',
    title: (name) => `Take back what you declared of ${name}?`,
    body: 'What this person writes can be given to you again. Sheets that stood aside through it count again while they are being scored.',
    busy: 'Taking back…',
    done: 'Taken back.',
  },
  problems: {
    ONESELF: 'Choose somebody else: nobody declares themselves.',
    DECLARED_ALREADY: 'You have declared this person already.',
  },
};
