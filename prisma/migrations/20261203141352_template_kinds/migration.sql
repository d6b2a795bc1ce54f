-- More papers whose words the body may make its own.
ALTER TYPE "TemplateKind" ADD VALUE 'SUBMISSION_PAPER';
ALTER TYPE "TemplateKind" ADD VALUE 'MEETING_INVITATION';
ALTER TYPE "TemplateKind" ADD VALUE 'POSTING_NOTICE';
ALTER TYPE "TemplateKind" ADD VALUE 'FEEDBACK_LETTER';
