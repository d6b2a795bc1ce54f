import { OPINION_ANSWERS, OPINION_LIMITS, type OpinionAnswer } from '@thidua/domain/opinions';

import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownOpinion } from '../pages/opinion-page.tsx';
import { opinionText, type OpinionWords } from '../text.ts';
import { AnswerOpinionDocument } from './opinion-acts.gql.ts';

interface ReplyDialogProps {
  readonly opinion: ShownOpinion;
  readonly onClose: () => void;
}

/** The letter of answer, with what it says of each line. */
export function ReplyDialog({ opinion, onClose }: ReplyDialogProps) {
  const t = useText(opinionText);
  const { id, version, lines } = opinion;
  return (
    <SentFormDialog
      title={t.reply.title}
      body={t.reply.body}
      confirm={t.reply.confirm}
      busy={t.reply.busy}
      done={t.reply.done}
      problems={t.problems}
      fields={fieldsOf(t, lines)}
      initial={initialOf(opinion)}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          answerNumber: textOf(values, 'answerNumber'),
          answerOn: sentDay(values, 'answerOn'),
          lines: lines.map(({ nominationId }, index) => ({
            nominationId,
            // The options of the field are the answers.
            answer: textOf(values, `answer.${index}`) as OpinionAnswer,
            remark: textOf(values, `remark.${index}`),
          })),
        };
        return (await client.mutate({ mutation: AnswerOpinionDocument, variables: { input } })).data?.answerOpinion;
      }}
      onClose={onClose}
    />
  );
}

function fieldsOf({ reply, answer }: OpinionWords, lines: ShownOpinion['lines']): readonly FormField[] {
  return [
    { name: 'answerNumber', kind: 'text', label: reply.number, isCode: true },
    { name: 'answerOn', kind: 'date', label: reply.on },
    ...lines.flatMap(({ subjectName, code }, index): readonly FormField[] => [
      {
        name: `answer.${index}`,
        kind: 'choice',
        label: reply.of(subjectName, code),
        options: OPINION_ANSWERS.map((value) => ({ value, label: answer[value] })),
      },
      {
        name: `remark.${index}`,
        kind: 'area',
        label: reply.remark(subjectName),
        limit: OPINION_LIMITS.remark,
        isOptional: true,
      },
    ]),
  ];
}

function initialOf({ answerNumber, answerOn, lines }: ShownOpinion): FormValues {
  return {
    answerNumber: answerNumber ?? '',
    answerOn: dateEntry(answerOn),
    ...Object.fromEntries(
      lines.flatMap(({ answer, remark }, index) => [
        [`answer.${index}`, answer ?? 'AGREES'],
        [`remark.${index}`, remark],
      ]),
    ),
  };
}
