import { useText } from '../lib/text/language.tsx';
import { FileMenu } from './file-menu.tsx';
import { IconDownload } from './icons.ts';
import { paperText } from './paper-text.ts';

interface PaperMenuProps {
  /** Its name on the server. */
  readonly paper:
    | 'plan'
    | 'review'
    | 'registrations'
    | 'initiative-request'
    | 'certificate'
    | 'certificates'
    | 'decision'
    | 'award-certificate-proof'
    | 'sitting-minutes'
    | 'recognition-decision'
    | 'feedback-letter'
    | 'achievement-report'
    | 'peer-review-minutes'
    | 'posting-notice'
    | 'submission'
    | 'nomination-list'
    | 'meeting-invitation'
    | 'ballot-slips'
    | 'meeting-minutes'
    | 'tally-sheet';
  /** The record that it is of. */
  readonly id: string;
  /** Where the paper is of a year of the record. */
  readonly year?: number;
  /** What the button says where a page has several papers. */
  readonly label?: string;
  /** Saves what is being written; false, and no paper is taken. */
  readonly prepare?: () => Promise<boolean>;
}

const FORMATS = ['docx', 'pdf'] as const;

/** “Văn bản”: the official paper of a record, to be edited in Word or to be printed. */
export function PaperMenu({ paper, id, year, label, prepare }: PaperMenuProps) {
  const t = useText(paperText);
  return (
    <FileMenu
      label={label ?? t.button}
      icon={<IconDownload size={20} stroke={1.75} aria-hidden />}
      lead={t.lead}
      hint={t.hint}
      words={t}
      {...(prepare === undefined ? {} : { prepare })}
      choices={FORMATS.map((format) => ({
        label: t[format],
        address: `/files/papers/${paper}.${format}?id=${id}${year === undefined ? '' : `&year=${year}`}`,
        fallbackName: `${paper}.${format}`,
      }))}
    />
  );
}
