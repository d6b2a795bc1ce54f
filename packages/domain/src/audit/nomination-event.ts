import type { DossierPaper, PaperManner } from '../dossier-papers/index.ts';
import type { Event, Moved } from './event-shape.ts';

/** Lines of the proposal for awards: ticked, written, sent, checked, judged anew, and what the council made of them. */
export type NominationEvent =
  | Event<'NOMINATION_CREATED', 'Nomination', { readonly code: string; readonly award: string; readonly kind?: string }>
  | Event<'NOMINATION_QUESTION_ANSWERED', 'Nomination', { readonly rule: string; readonly answer: boolean }>
  | Event<'OTHER_SUBJECT_RECORDED', 'OtherSubject', { readonly kind: string }>
  | Event<'NOMINATION_REMOVED' | 'NOMINATION_REVIVED', 'Nomination', { readonly award: string }>
  | Event<'NOMINATION_CONFIRMED_ELIGIBLE', 'Nomination', Moved & { readonly papersWaived?: boolean }>
  | Event<'NOMINATION_SUMMARY_SAVED', 'Nomination'>
  | Event<'DOSSIER_PAPER_STATED', 'Nomination', { readonly paper: DossierPaper; readonly manner: PaperManner }>
  | Event<
      'NOMINATION_CHECK_ASSIGNED',
      'Nomination',
      { readonly checkerId: string; readonly fromId: string | null; readonly dueOn?: string }
    >
  | Event<'NOMINATION_JUDGEMENT_ANSWERED', 'NominationList', { readonly rule: string; readonly answer: boolean | null }>
  | Event<'NOMINATION_RETURNED', 'Nomination', Moved & { readonly fields: readonly string[] }>
  | Event<'NOMINATION_RECHECKED', 'Nomination', { readonly stopped: boolean }>
  | Event<'NOMINATION_OVERRIDDEN', 'Nomination', { readonly ground: string }>
  | Event<'NOMINATION_OVERRIDE_TAKEN_BACK', 'Nomination'>
  | Event<'NOMINATION_LIST_SUBMITTED', 'NominationList', { readonly year: number; readonly nominations: number }>
  | Event<
      | 'NOMINATION_SUBMITTED'
      | 'NOMINATION_WITHDRAWN'
      | 'NOMINATION_WITHDRAWAL_ASKED'
      | 'NOMINATION_WITHDRAWAL_REFUSED'
      | 'NOMINATION_RECEIVED'
      | 'NOMINATION_FOUND_INELIGIBLE'
      | 'NOMINATION_CHECKED_AGAIN'
      | 'NOMINATION_POSTED'
      | 'NOMINATION_POSTING_ENDED'
      | 'NOMINATION_TAKEN_OFF_POSTING'
      | 'NOMINATION_PUT_ON_AGENDA'
      | 'NOMINATION_TAKEN_OFF_AGENDA'
      | 'NOMINATION_PASSED'
      | 'NOMINATION_NOT_PASSED'
      | 'NOMINATION_VOTED_ON_AGAIN'
      | 'NOMINATION_RESULT_TAKEN_BACK'
      | 'NOMINATION_DECIDED'
      | 'NOMINATION_FORWARDED'
      | 'NOMINATION_TAKEN_BACK'
      | 'NOMINATION_GRANTED_ABOVE'
      | 'NOMINATION_REFUSED_ABOVE'
      | 'NOMINATION_ANSWER_CORRECTED',
      'Nomination',
      Moved
    >;
