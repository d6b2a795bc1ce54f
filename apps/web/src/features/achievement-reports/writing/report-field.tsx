import { REPORT_SECTION_SHAPES, reportLimitOf, type ReportSection } from '@thidua/domain/achievement-reports';

import { useText } from '../../../lib/text/language.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { reportText } from '../text.ts';

interface ReportFieldProps {
  readonly section: ReportSection;
  readonly isRequired: boolean;
  readonly value: string;
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (typed: string) => void;
  readonly onLeave: () => void;
}

/** Where a summary of errors leads. */
export function reportFieldId(section: ReportSection): string {
  return `report-${section}`;
}

/** One field of the form: a line or a story. */
export function ReportField({ section, isRequired, value, error, isReadOnly, onChange, onLeave }: ReportFieldProps) {
  const t = useText(reportText);
  const field = {
    id: reportFieldId(section),
    label: t.sections[section],
    hint: t.hints[section],
    isOptional: !isRequired,
    value,
    error,
    isReadOnly,
    onChange,
    onBlur: onLeave,
  };
  return REPORT_SECTION_SHAPES[section].shape === 'LINE' ? (
    <TextField {...field} />
  ) : (
    <TextArea {...field} lines={6} limit={reportLimitOf(section)} />
  );
}
