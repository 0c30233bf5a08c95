import { scopeOf } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';

/** Whether somebody may choose many customers, to be given out or changed together: whoever sees them, but no customer's own login. */
export const mayCollect = (viewer: Viewer): boolean =>
  viewer.kind !== 'CUSTOMER_USER' && scopeOf(viewer, 'view') !== 'NONE';
