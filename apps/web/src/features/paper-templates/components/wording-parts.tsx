import { TEMPLATE_LIMITS, templateOf, type TemplateKind, type TemplateProblem } from '@thidua/domain/paper-templates';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { useText } from '../../../lib/text/language.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { templateText } from '../text.ts';
import { problemWords } from './problem-words.ts';

interface WordingPartsProps {
  readonly kind: TemplateKind;
  readonly draft: TextDraft;
  readonly problems: readonly TemplateProblem[];
  readonly onChange: (part: string, text: string) => void;
  readonly onFocus: (part: string) => void;
  readonly onBlur?: () => void;
}

const LINES = { TITLE: 1, LINE: 1, GROUNDS: 3, TEXT: 8, RECIPIENTS: 3 } as const;

/** The parts of a wording to write in, each with how it is set and what is wrong with it now. */
export function WordingParts({ kind, draft, problems, onChange, onFocus, onBlur }: WordingPartsProps) {
  const t = useText(templateText);
  return templateOf(kind).parts.map(({ key, name, style }) => {
    const told = problems.filter(({ part }) => part === key).map((problem) => problemWords(t, problem));
    return (
      <div key={key} onFocus={() => onFocus(key)}>
        <TextArea
          id={formFieldId(key)}
          label={name}
          hint={t.styleHint[style]}
          lines={LINES[style]}
          limit={TEMPLATE_LIMITS.part}
          value={draft[key] ?? ''}
          error={told.length === 0 ? undefined : told.join(' ')}
          onChange={(text) => onChange(key, text)}
          {...(onBlur === undefined ? {} : { onBlur })}
        />
      </div>
    );
  });
}
