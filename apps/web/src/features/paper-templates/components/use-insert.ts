import { fieldMark, templateOf, type TemplateKind } from '@thidua/domain/paper-templates';
import { useRef } from 'react';

import { formFieldId } from '../../../ui/forms/form-field.ts';

export interface FieldInsert {
  /** Where the cursor stands from now on. */
  readonly enter: (part: string) => void;
  /** Puts a field where the cursor stood last, over what is marked there. */
  readonly insert: (name: string) => void;
}

/** Fields chosen from the palette go where one was writing. */
export function useInsert(kind: TemplateKind, onChange: (part: string, text: string) => void): FieldInsert {
  const lastPart = useRef(templateOf(kind).parts[0]?.key ?? '');
  return {
    enter: (part) => {
      lastPart.current = part;
    },
    insert: (name) => {
      const area = document.getElementById(formFieldId(lastPart.current));
      if (!(area instanceof HTMLTextAreaElement)) return;
      const { value, selectionStart, selectionEnd } = area;
      const mark = fieldMark(name);
      onChange(lastPart.current, `${value.slice(0, selectionStart)}${mark}${value.slice(selectionEnd)}`);
      area.focus();
      const after = selectionStart + mark.length;
      requestAnimationFrame(() => area.setSelectionRange(after, after));
    },
  };
}
