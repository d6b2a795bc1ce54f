import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { NumbersDifferError } from '../number-agreement/index.ts';
import { NumberTakenError } from '../number-register/index.ts';
import { RecheckStoppedError } from '../rechecks/index.ts';
import {
  CorrectionWaitsError,
  NothingPassedError,
  OutsideDelegationError,
  OverriderSignsError,
  PrincipalRewardedError,
  QuotaExceededError,
  SamePersonError,
  SignerRewardedError,
} from './decision.errors.ts';
import { DecisionDiscarded, DecisionType } from './decision.type.ts';

export const DraftDecisionResult = resultUnion('DraftDecisionResult', 'Kết quả lập dự thảo quyết định.', DecisionType, [
  NothingPassedError,
  InputProblemsError,
  InvalidTransitionError,
  QuotaExceededError,
  RecheckStoppedError,
]);
export const DraftCorrectionResult = resultUnion(
  'DraftCorrectionResult',
  'Kết quả lập dự thảo đính chính.',
  DecisionType,
  [InputProblemsError, InvalidTransitionError, CorrectionWaitsError],
);
export const SaveDecisionResult = resultUnion('SaveDecisionResult', 'Kết quả sửa dự thảo.', DecisionType, [
  StaleRecordError,
  InputProblemsError,
  InvalidTransitionError,
]);
export const ChangeDecisionLinesResult = resultUnion(
  'ChangeDecisionLinesResult',
  'Kết quả bớt, thêm dòng của dự thảo.',
  DecisionType,
  [
    StaleRecordError,
    InputProblemsError,
    InvalidTransitionError,
    NothingPassedError,
    QuotaExceededError,
    RecheckStoppedError,
  ],
);
export const IssueDecisionResult = resultUnion('IssueDecisionResult', 'Kết quả ban hành.', DecisionType, [
  StaleRecordError,
  InputProblemsError,
  InvalidTransitionError,
  NumberTakenError,
  OutsideDelegationError,
  OverriderSignsError,
  SignerRewardedError,
  PrincipalRewardedError,
  SamePersonError,
  QuotaExceededError,
  RecheckStoppedError,
  NumbersDifferError,
]);
export const DiscardDecisionResult = resultUnion('DiscardDecisionResult', 'Kết quả bỏ dự thảo.', DecisionDiscarded, [
  StaleRecordError,
  InvalidTransitionError,
]);
