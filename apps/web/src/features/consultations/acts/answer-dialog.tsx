import { CONSULTATION_ANSWERS, CONSULTATION_LIMITS, type ConsultationAnswer } from '@thidua/domain/consultations';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { consultationText } from '../text.ts';
import { AnswerConsultationDocument } from './consultation-acts.gql.ts';
import type { ActedOn } from './consultation-acts.tsx';

/** What the office says of the line. */
export function AnswerDialog({ consultation, onClose }: ActedOn & { readonly onClose: () => void }) {
  const t = useText(consultationText);
  const { id, version, subjectName, answer, remark } = consultation;
  return (
    <SentFormDialog
      title={t.give.title(subjectName)}
      body={t.give.body}
      confirm={t.give.confirm}
      busy={t.give.busy}
      done={t.give.done}
      keptAs={`y-kien-tham-dinh.${id}.${version}`}
      fields={[
        {
          name: 'answer',
          kind: 'choice',
          label: t.give.answer,
          options: CONSULTATION_ANSWERS.map((value) => ({ value, label: t.answer[value] })),
        },
        {
          name: 'remark',
          kind: 'area',
          label: t.give.remark,
          hint: t.give.remarkHint,
          limit: CONSULTATION_LIMITS.remark,
          isOptional: true,
        },
      ]}
      initial={{ answer: answer ?? '', remark }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          // The options of the field are the answers.
          answer: textOf(values, 'answer') as ConsultationAnswer,
          remark: textOf(values, 'remark'),
        };
        return (await client.mutate({ mutation: AnswerConsultationDocument, variables: { input } })).data
          ?.answerConsultation;
      }}
      onClose={onClose}
    />
  );
}
