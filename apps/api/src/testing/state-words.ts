import { AUDIT_STATES } from '@thidua/domain/audit-words';

type Names = Readonly<Record<string, string>>;

const AGENDA_ITEM = { WAITING: 'Chưa mở', OPEN: 'Đang biểu quyết', CLOSED: 'Đã đóng' };
const BLOCK_ENTRY = {
  OPEN: 'Đang tự chấm',
  SENT: 'Đã gửi điểm',
  IN_APPRAISAL: 'Đang thẩm định',
  RANKED: 'Đã xếp hạng',
};
const PLAN_PROPOSAL = { DRAFT: 'Đang xem từng mục', APPLIED: 'Đã lập kế hoạch', DISCARDED: 'Đã bỏ' };

/** Which record an act is about, told by its name; the first that fits. */
const STATES_OF: readonly (readonly [acts: RegExp, names: Names])[] = [
  [/proposeRecognitionRevocation/, AUDIT_STATES.Initiative],
  [/(award|recognition)Revocation/i, AUDIT_STATES.AwardRevocation],
  [/sitting/i, AUDIT_STATES.InitiativeSitting],
  [/initiativeCouncil/i, AUDIT_STATES.InitiativeCouncil],
  [/(save|approve|discard)Council(Change)?$/, AUDIT_STATES.Council],
  [/scoringGrid/i, AUDIT_STATES.ScoringGrid],
  [/scoringSession|draftScorers|spreadScorers|publishScorers|remindScorers/i, AUDIT_STATES.ScoringSession],
  [/scoreSheet|declineScoring/i, AUDIT_STATES.ScoreSheet],
  [/benefit/i, AUDIT_STATES.BenefitCheck],
  [/answerSpreading/, AUDIT_STATES.InitiativeSpreading],
  [/reuse/i, AUDIT_STATES.InitiativeReuse],
  [/initiative/i, AUDIT_STATES.Initiative],
  [/achievementReport/i, AUDIT_STATES.AchievementReport],
  [/consultation/i, AUDIT_STATES.Consultation],
  [/nomination/i, AUDIT_STATES.Nomination],
  [/registration/i, AUDIT_STATES.Registration],
  [/roleModel/i, AUDIT_STATES.RoleModel],
  [/postingComment|PostingComment/, AUDIT_STATES.PostingComment],
  [/posting|Posting/, AUDIT_STATES.Posting],
  [/opinionRequest|(answer|close|cancel)Opinion/, AUDIT_STATES.OpinionRequest],
  [/submission/i, AUDIT_STATES.Submission],
  [/researchTopic/i, AUDIT_STATES.ResearchTopic],
  [/programme/i, AUDIT_STATES.WorkProgramme],
  [/training/i, AUDIT_STATES.TrainingCourse],
  [/planProposal|planItem/i, PLAN_PROPOSAL],
  [/gathering|markAttendance|contributions/i, AUDIT_STATES.Gathering],
  // A decision is drafted from a meeting.
  [/meeting|agenda|recordAttendance|openItems|draftDecision/i, AUDIT_STATES.Meeting],
  [/closeItem|putToSecondVote|putForwardLower|castVote|declareConflict/, AGENDA_ITEM],
  // A finding is written while its check is in hand, and answered by itself afterwards.
  [/checkFinding/i, { ...AUDIT_STATES.UnitCheck, ...AUDIT_STATES.CheckFinding }],
  [/unitCheck|checkMinutes/i, AUDIT_STATES.UnitCheck],
  [/unitReport/i, AUDIT_STATES.UnitReport],
  [/reportRequest|remindUnits/i, AUDIT_STATES.ReportRequest],
  [/difficulty/i, AUDIT_STATES.Difficulty],
  [/delegation/i, AUDIT_STATES.Delegation],
  [/(?:approve|refuse|withdraw|apply)Role$/, AUDIT_STATES.RoleProposal],
  [/(?:approve|refuse|withdraw)Setting$/, AUDIT_STATES.SettingProposal],
  [/paperTemplate/i, AUDIT_STATES.PaperTemplate],
  [/transfer/i, AUDIT_STATES.Transfer],
  [/import/i, AUDIT_STATES.ImportRun],
  [/movementReview|(?:save|send|discard)Review$/, AUDIT_STATES.MovementReview],
  [/movement|plan|taskItem|(?:interim|final)Review$/i, AUDIT_STATES.Movement],
  [/pact/i, AUDIT_STATES.BlockPact],
  [/block(?:Entry|Scores|Award)/i, BLOCK_ENTRY],
  [/block/i, AUDIT_STATES.BlockSheet],
  [/decision|draftCorrection/i, AUDIT_STATES.Decision],
  // Authors, files, the confidential part: whatever else is done, is done with an initiative.
  [/./, AUDIT_STATES.Initiative],
];

/** How a state is called where the act meets it; undefined for one that has no words here. */
export function stateName(act: string, state: string): string | undefined {
  return STATES_OF.find(([acts]) => acts.test(act))?.[1][state];
}
