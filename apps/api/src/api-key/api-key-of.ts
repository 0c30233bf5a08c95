import { publicId } from '../database/ids.js';
import { apiKeyPrefix } from '../session/api-key-text.js';
import type { ApiKeyRow } from './api-key.repository.js';
import type { ApiKey } from './api-key.type.js';

export const apiKeyOf = (row: ApiKeyRow): ApiKey => ({
  __typename: 'ApiKey',
  id: publicId('key', row.id),
  name: row.name,
  prefix: apiKeyPrefix(row.keyId),
  permissions: JSON.parse(row.permissions) as string[],
  createdBy: row.createdBy,
  createdAt: row.createdAt,
  lastUsedAt: row.lastUsedAt,
  expiresAt: row.expiresAt,
  revokedAt: row.revokedAt,
});
