import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import { auditTroubles, type AuditTrouble } from './audit-finding.js';

const troubles = Object.keys(auditTroubles) as AuditTrouble[];
const AuditTroubleEnum = Object.fromEntries(troubles.map((key) => [key, key])) as { [Key in AuditTrouble]: Key };
registerEnumType(AuditTroubleEnum, {
  name: 'AuditTrouble',
  description: 'What does not fit in a log that was looked through.',
  valuesConfig: Object.fromEntries(troubles.map((key) => [key, { description: auditTroubles[key] }])),
});

const AuditedLog = { EVENTS: 'EVENTS', CUSTOMERS: 'CUSTOMERS', SETTINGS: 'SETTINGS', ENTRIES: 'ENTRIES' } as const;
registerEnumType(AuditedLog, {
  name: 'AuditedLog',
  description: 'A log whose rows are sealed.',
  valuesConfig: {
    EVENTS: { description: 'The log of what matters: `accessLog`.' },
    CUSTOMERS: { description: 'The histories of customers.' },
    SETTINGS: { description: 'The history of settings.' },
    ENTRIES: { description: 'The histories of articles and the other registers.' },
  },
});

@ObjectType({ description: 'Something in a log that is not as it was sealed.' })
export class AuditFinding {
  @Field(() => AuditTroubleEnum, { description: 'What does not fit.' })
  trouble: AuditTrouble;

  @Field(() => Int, { nullable: true, description: 'The seal; null where it is not sealed yet.' })
  seal: number | null;

  @Field(() => AuditedLog, { nullable: true, description: 'The log; null where the seal does not say any more.' })
  log: keyof typeof AuditedLog | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The rows were written after this moment; null for events, and for the first rows of a log.',
  })
  from: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last of the rows was written then; null for events.',
  })
  until: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first event that is not there: its position in `accessLog`; null where that cannot be told.',
  })
  position: number | null;
}

@ObjectType({ description: 'What came of looking through the log and the histories.' })
export class AuditCheck {
  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at: number;

  @Field({ description: 'Who wanted to know.' })
  by: string;

  @Field({ description: 'Whether every row is there and as it was when it was sealed.' })
  isIntact: boolean;

  @Field(() => Int, { description: 'How many rows are sealed and fit.' })
  rows: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The last seal, as a text to keep elsewhere: with it a later look shows that no seal at the end has gone. Null where nothing was sealed.',
  })
  head: string | null;

  @Field(() => [AuditFinding], { description: 'What does not fit; the first ones where there are many.' })
  findings: readonly AuditFinding[];
}

@ObjectType({ description: 'How far the log and the histories are sealed, and whether they were found intact.' })
export class AuditState {
  @Field(() => Int, { description: 'How many seals there are.' })
  seals: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last one was made; null: none yet.' })
  sealedAt: number | null;

  @Field({ description: 'Whether they are being looked through now.' })
  isChecking: boolean;

  @Field({ description: 'Whether the last look broke off; nothing is known from it.' })
  checkFailed: boolean;

  @Field(() => AuditCheck, {
    nullable: true,
    description: 'What came of it the last time, within thirty days; the log tells of earlier ones.',
  })
  lastCheck: AuditCheck | null;
}

@ObjectType({ description: 'The answer to `auditVerify`.' })
export class AuditVerifyPayload {
  @Field(() => AuditState, { description: 'How it stands now: it is being looked through.' })
  state: AuditState;

  @Field(() => [UserError], { description: 'Always empty.' })
  userErrors: UserError[];
}
