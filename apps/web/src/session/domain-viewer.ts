import { isPermission } from '@register/domain/access/permissions';
import type { Viewer } from '@register/domain/access/viewer';
import type { SessionViewer } from './session';

/** The viewer as the domain's rules see it. Whom one is assigned to is the API's answer, customer by customer. */
export const domainViewer = (viewer: SessionViewer): Viewer => ({
  kind: viewer.kind,
  permissions: new Set(viewer.permissions.filter(isPermission)),
  closedFields: new Set(viewer.closedFields),
  membershipId: null,
  customerId: null,
  rights: new Set(viewer.customerRights),
});
