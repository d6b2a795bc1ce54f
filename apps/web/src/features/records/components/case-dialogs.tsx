import { useMutation } from '@apollo/client/react';
import { INCIDENT_KINDS, PENDING_CONCLUSIONS } from '@thidua/domain/records';
import { DISCIPLINE_LEVELS, PENDING_CASE_KINDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { CloseCaseDocument } from '../actions/close-case.gql.ts';
import { OpenCaseDocument } from '../actions/open-case.gql.ts';
import { PERSON_AGAIN } from '../actions/person-again.ts';
import { RecordIncidentDocument } from '../actions/record-incident.gql.ts';
import { ResolveIncidentDocument } from '../actions/resolve-incident.gql.ts';
import { SaveDisciplineDocument } from '../actions/save-discipline.gql.ts';
import { SaveHealthReasonDocument } from '../actions/save-health-reason.gql.ts';
import { recordText } from '../text.ts';
import { RecordDialog } from './record-dialog.tsx';
import type { FieldSpec, FormValues } from './record-form.logic.ts';
import type { RevealedPart } from './reveal.tsx';

interface OfPerson {
  readonly staffId: string;
  readonly onClose: () => void;
}
interface OfRecord {
  readonly id: string;
  readonly version: number;
  readonly onClose: () => void;
}

export interface DisciplineToCorrect {
  readonly id: string;
  readonly version: number;
  readonly decidedOn: string;
  readonly servedOn: string | null;
  readonly parts: readonly RevealedPart[];
}

/** A new discipline, or a correction that begins with what was just opened. */
export function DisciplineDialog({
  staffId,
  correcting,
  onClose,
}: OfPerson & { readonly correcting?: DisciplineToCorrect | undefined }) {
  const t = useText(recordText);
  const [save] = useMutation(SaveDisciplineDocument, PERSON_AGAIN);
  const part = (name: string) => correcting?.parts.find((each) => each.name === name)?.value ?? '';
  const fields: readonly FieldSpec[] = [
    {
      name: 'level',
      kind: 'select',
      options: DISCIPLINE_LEVELS.map((value) => ({ value, label: t.discipline[value] })),
      initial: part('level'),
    },
    { name: 'decisionNumber', kind: 'text', initial: part('decisionNumber') },
    { name: 'decidedOn', kind: 'date', ...(correcting && { initial: correcting.decidedOn }) },
    { name: 'decidedBy', kind: 'text', initial: part('decidedBy') },
    { name: 'reason', kind: 'area', initial: part('reason') },
    {
      name: 'servedOn',
      kind: 'date',
      isOptional: true,
      ...(correcting?.servedOn != null && { initial: correcting.servedOn }),
    },
    ...(correcting === undefined ? [] : [{ name: 'correction', kind: 'area' } as const]),
  ];
  return (
    <RecordDialog
      title={correcting === undefined ? t.acts.addDiscipline : t.acts.correctDiscipline}
      fields={fields}
      onSave={async ({ texts, days }) => {
        const level = DISCIPLINE_LEVELS.find((known) => known === texts.level);
        const decidedOn = days.decidedOn?.day;
        if (level === undefined || decidedOn === undefined) return undefined;
        const input = {
          staffId,
          level,
          decidedOn,
          decisionNumber: texts.decisionNumber ?? '',
          decidedBy: texts.decidedBy ?? '',
          reason: texts.reason ?? '',
          servedOn: days.servedOn?.day ?? null,
          ...(correcting && {
            id: correcting.id,
            version: correcting.version,
            correction: texts.correction ?? '',
          }),
        };
        return (await save({ variables: { input } })).data?.outcome;
      }}
      onClose={onClose}
    />
  );
}

const STORY = [
  { name: 'content', kind: 'area' },
  { name: 'source', kind: 'text' },
  { name: 'paperNumber', kind: 'text', isOptional: true },
] as const satisfies readonly FieldSpec[];

function storyOf({ texts }: FormValues) {
  return { content: texts.content ?? '', source: texts.source ?? '', paperNumber: texts.paperNumber ?? '' };
}

export function OpenCaseDialog({ staffId, onClose }: OfPerson) {
  const t = useText(recordText);
  const [open] = useMutation(OpenCaseDocument, PERSON_AGAIN);
  const kinds = PENDING_CASE_KINDS.map((value) => ({ value, label: t.caseKind[value] }));
  return (
    <RecordDialog
      title={t.acts.openCase}
      note={t.acts.openCaseNote}
      fields={[{ name: 'kind', kind: 'select', options: kinds }, { name: 'openedOn', kind: 'date' }, ...STORY]}
      onSave={async (values) => {
        const kind = PENDING_CASE_KINDS.find((known) => known === values.texts.kind);
        const openedOn = values.days.openedOn?.day;
        if (kind === undefined || openedOn === undefined) return undefined;
        return (await open({ variables: { input: { staffId, kind, openedOn, ...storyOf(values) } } })).data?.outcome;
      }}
      onClose={onClose}
    />
  );
}

export function CloseCaseDialog({ id, version, onClose }: OfRecord) {
  const t = useText(recordText);
  const [close] = useMutation(CloseCaseDocument, PERSON_AGAIN);
  const conclusions = PENDING_CONCLUSIONS.map((value) => ({ value, label: t.conclusion[value] }));
  return (
    <RecordDialog
      title={t.acts.closeCase}
      fields={[
        { name: 'conclusion', kind: 'select', options: conclusions },
        { name: 'closedOn', kind: 'date' },
        { name: 'closingPaper', kind: 'text' },
        { name: 'text', kind: 'area', isOptional: true },
      ]}
      onSave={async ({ texts, days }) => {
        const conclusion = PENDING_CONCLUSIONS.find((known) => known === texts.conclusion);
        const closedOn = days.closedOn?.day;
        if (conclusion === undefined || closedOn === undefined) return undefined;
        const said = { closingPaper: texts.closingPaper ?? '', text: texts.text ?? '' };
        return (await close({ variables: { input: { id, version, conclusion, closedOn, ...said } } })).data?.outcome;
      }}
      onClose={onClose}
    />
  );
}

export function IncidentDialog({ staffId, onClose }: OfPerson) {
  const t = useText(recordText);
  const [record] = useMutation(RecordIncidentDocument, PERSON_AGAIN);
  const kinds = INCIDENT_KINDS.map((value) => ({ value, label: t.incident[value] }));
  return (
    <RecordDialog
      title={t.acts.recordIncident}
      fields={[{ name: 'kind', kind: 'select', options: kinds }, { name: 'happenedOn', kind: 'date' }, ...STORY]}
      onSave={async (values) => {
        const kind = INCIDENT_KINDS.find((known) => known === values.texts.kind);
        const happenedOn = values.days.happenedOn?.day;
        if (kind === undefined || happenedOn === undefined) return undefined;
        return (await record({ variables: { input: { staffId, kind, happenedOn, ...storyOf(values) } } })).data
          ?.outcome;
      }}
      onClose={onClose}
    />
  );
}

export function HealthReasonDialog({ id, onClose }: Omit<OfRecord, 'version'>) {
  const t = useText(recordText);
  const [save] = useMutation(SaveHealthReasonDocument, PERSON_AGAIN);
  return (
    <RecordDialog
      title={t.acts.healthReason}
      fields={[{ name: 'healthReason', kind: 'area' }]}
      onSave={async ({ texts }) =>
        (await save({ variables: { input: { leaveId: id, reason: texts.healthReason ?? '' } } })).data?.outcome
      }
      onClose={onClose}
    />
  );
}

export function ResolveIncidentDialog({ id, version, onClose }: OfRecord) {
  const t = useText(recordText);
  const [resolve] = useMutation(ResolveIncidentDocument, PERSON_AGAIN);
  const conclusions = PENDING_CONCLUSIONS.map((value) => ({ value, label: t.conclusion[value] }));
  return (
    <RecordDialog
      title={t.acts.resolveIncident}
      fields={[
        { name: 'conclusion', kind: 'select', options: conclusions },
        { name: 'resolvedOn', kind: 'date' },
        { name: 'resolution', kind: 'area' },
      ]}
      onSave={async ({ texts, days }) => {
        const resolvedOn = days.resolvedOn?.day;
        const conclusion = PENDING_CONCLUSIONS.find((known) => known === texts.conclusion);
        if (resolvedOn === undefined || conclusion === undefined) return undefined;
        const input = { id, version, resolvedOn, conclusion, resolution: texts.resolution ?? '' };
        return (await resolve({ variables: { input } })).data?.outcome;
      }}
      onClose={onClose}
    />
  );
}
