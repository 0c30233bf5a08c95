import type { ImportStatus } from '../../graphql/schema.generated';
import type { Tone } from '../../ui/badge';

export const statusTones: Record<ImportStatus, Tone> = {
  READING: 'info',
  PREVIEWED: 'warning',
  COMMITTING: 'info',
  DONE: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
};
