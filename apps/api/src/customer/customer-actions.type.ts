import type { ActionAccess as Access } from '@register/domain/customer/customer-actions';
import type { LockReason as LockReasonKey } from '@register/domain/customer/lock-reason';
import { Field, ObjectType } from 'type-graphql';
import { LockReason } from '../viewer/field-access.type.js';

@ObjectType({ description: 'Whether the viewer may take an action now.' })
class ActionAccess {
  @Field({ description: 'Whether the action is open.' })
  allowed: boolean;

  @Field(() => LockReason, { nullable: true, description: 'Why not; null when it is open.' })
  reason: LockReasonKey | null;
}

@ObjectType({ description: 'Which actions the viewer may take on this customer now.' })
export class CustomerActions {
  @Field(() => ActionAccess, { description: '`customerUpdate`.' })
  update: Access;

  @Field(() => ActionAccess, { description: '`customerInactivate`.' })
  inactivate: Access;

  @Field(() => ActionAccess, { description: '`customerActivate`.' })
  activate: Access;

  @Field(() => ActionAccess, { description: '`customerDelete`. What refers to the customer may still stop it.' })
  delete: Access;

  @Field(() => ActionAccess, { description: '`customerRestore`.' })
  restore: Access;

  @Field(() => ActionAccess, { description: '`customerMerge`, with another customer that is open to the viewer too.' })
  merge: Access;

  @Field(() => ActionAccess, { description: '`customerAssign` and `customerUnassign`.' })
  assign: Access;

  @Field(() => ActionAccess, { description: '`customerNumberChange`.' })
  changeNumber: Access;

  @Field(() => ActionAccess, { description: '`customerPersonalNumberReveal`.' })
  revealPersonalNumber: Access;

  @Field(() => ActionAccess, { description: '`customerCoApplicantNumberReveal`.' })
  revealCoApplicantNumber: Access;

  @Field(() => ActionAccess, {
    description: '`POST /files/personal-data`: everything that is held on the customer, as an archive.',
  })
  extractPersonalData: Access;

  @Field(() => ActionAccess, { description: '`customerProtect`.' })
  protect: Access;

  @Field(() => ActionAccess, { description: '`customerUnprotect`.' })
  unprotect: Access;

  @Field(() => ActionAccess, { description: '`customerHoldSet` and `customerHoldLift`.' })
  hold: Access;

  @Field(() => ActionAccess, {
    description:
      '`customerErasurePlan` and `customerErase`. A hold, and what refers to the customer, may still stop it.',
  })
  erasePersonalData: Access;

  @Field(() => ActionAccess, { description: 'Adding files and folders: `documentFolderCreate` and uploads.' })
  uploadDocuments: Access;

  @Field(() => ActionAccess, {
    description:
      '`documentUpdate`, `documentsShow`, `documentsMove`, `documentsDelete`, `documentsRestore` and `documentsRemove`.',
  })
  changeDocuments: Access;

  @Field(() => ActionAccess, { description: '`customerUserInvite` and `customerUserInviteAgain`.' })
  inviteCustomerUsers: Access;

  @Field(() => ActionAccess, {
    description: '`customerUserUpdate`, `customerUserBlock` and `customerUserUnblock`.',
  })
  changeCustomerUsers: Access;

  @Field(() => ActionAccess, { description: '`customerUserDelete`.' })
  removeCustomerUsers: Access;
}
