import { COUNCIL_ROLES, COUNCIL_TERM_STATES, VOTE_FORMS } from '@thidua/domain/council';
import {
  AWARD_CODES,
  COMMENDATION_KINDS,
  INITIATIVE_SCOPES,
  NOMINEE_KINDS,
  RATING_LEVELS,
  SUBJECT_KINDS,
} from '@thidua/domain/vocabulary';
import { enumOf } from './enum-of.ts';

/** Words that several features show: registered once, because a schema has one enum of a name. */
export const AwardCodeEnum = enumOf(AWARD_CODES, 'AwardCode', 'Danh hiệu thi đua, hình thức khen thưởng.');
export const CouncilRoleEnum = enumOf(COUNCIL_ROLES, 'CouncilRole', 'Chức danh trong Hội đồng.');
export const CouncilTermStateEnum = enumOf(COUNCIL_TERM_STATES, 'CouncilTermState', 'Nhiệm kỳ so với hôm nay.');
export const VoteFormEnum = enumOf(VOTE_FORMS, 'VoteForm', 'Biểu quyết công khai hay bỏ phiếu kín.');
export const SubjectKindEnum = enumOf(SUBJECT_KINDS, 'SubjectKind', 'Cá nhân hay tập thể.');
export const NomineeKindEnum = enumOf(NOMINEE_KINDS, 'NomineeKind', 'Cá nhân, tập thể hay hộ gia đình.');
export const CommendationKindEnum = enumOf(COMMENDATION_KINDS, 'CommendationKind', 'Loại hình khen thưởng.');
export const RatingLevelEnum = enumOf(RATING_LEVELS, 'RatingLevel', 'Mức xếp loại chất lượng hằng năm.');
export const InitiativeScopeEnum = enumOf(INITIATIVE_SCOPES, 'InitiativeScope', 'Phạm vi công nhận sáng kiến.');
export const SortDirectionEnum = enumOf(['ASC', 'DESC'], 'SortDirection', 'Chiều sắp xếp.');
export type SortDirection = keyof typeof SortDirectionEnum;
