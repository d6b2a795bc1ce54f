export { participationAmong, participationOf, standingPledgeSql, type Participation } from './participation.queries.ts';
export { participantsOf, type Participant } from './participants.queries.ts';
export { visibleSubjectsSql } from './subject.visibility.ts';
export { REGISTERING_KINDS, subjectsSql } from './subjects.sql.ts';
