import {
  REPORT_EVENTS,
  REPORT_FORMS,
  REPORT_SECTIONS,
  REPORT_STATUSES,
  REPORT_VERSION_CAUSES,
} from '@thidua/domain/achievement-reports';
import { enumOf } from '../../../platform/enum-of.ts';

export const ReportStatusEnum = enumOf(REPORT_STATUSES, 'ReportStatus', 'Trạng thái của báo cáo thành tích.');
export const ReportEventEnum = enumOf(REPORT_EVENTS, 'ReportEvent', 'Việc làm được với báo cáo thành tích.');
export const ReportSectionEnum = enumOf(REPORT_SECTIONS, 'ReportSection', 'Mục của báo cáo thành tích.');
export const ReportFormEnum = enumOf(REPORT_FORMS, 'ReportForm', 'Mẫu báo cáo thành tích.');
export const ReportVersionCauseEnum = enumOf(
  REPORT_VERSION_CAUSES,
  'ReportVersionCause',
  'Vì sao một bản của báo cáo được giữ lại.',
);
