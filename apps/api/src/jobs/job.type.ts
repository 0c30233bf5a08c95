import type { JobKind, JobState, JobStep } from '@register/domain/jobs/own-jobs';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import { JobKindEnum, JobStateEnum, JobStepEnum } from './job.enums.js';

@ObjectType({ description: 'How far the present step of a job is.' })
class JobProgress {
  @Field(() => Int, { description: 'Rows or customers done.' })
  done: number;

  @Field(() => Int, { description: 'Rows or customers in all; 0 while nobody knows.' })
  total: number;
}

@ObjectType({
  description:
    'What the viewer has asked for and goes on by itself: an import, an export, a change of many customers. It survives whatever happens to the server, and is kept for 30 days after it ended, a change of many that was only tried for one.',
})
export class Job {
  @Field(() => ID, { description: '`job_…`; also the id of the import or the change of many that it is.' })
  id: string;

  @Field(() => JobKindEnum, { description: 'What it does.' })
  kind: JobKind;

  @Field(() => JobStepEnum, { description: 'Whether it is tried, done or taken back.' })
  step: JobStep;

  @Field(() => JobStateEnum, { description: 'How that step stands.' })
  state: JobState;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the file that is read or made; null: there is none.',
  })
  fileName: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The import that it takes back, `job_…`: a job of its own; null of anything else.',
  })
  importId: string | null;

  @Field(() => Int, { nullable: true, description: 'How many customers were chosen for it; null of imports.' })
  customers: number | null;

  @Field(() => JobProgress, { description: 'How far the step is. Ask again every few seconds while it goes on.' })
  progress: JobProgress;

  @Field(() => String, {
    nullable: true,
    description: 'Why it broke off, in the language of the request; null unless the state is FAILED.',
  })
  failure: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to GET the file that an export made; null of anything else, and once it is too late.',
  })
  fileUrl: string | null;

  @Field({ description: 'Whether `jobCancel` would stop it.' })
  viewerCanCancel: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a worker took the present step up.' })
  startedAt: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that step ended.' })
  finishedAt: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is kept; null until it has ended.' })
  keptUntil: number | null;
}

@ObjectType({ description: 'A job in a list.' })
class JobEdge extends edgeOf(() => Job) {}

@ObjectType({ description: 'Jobs that the viewer has asked for, the newest first.' })
export class JobConnection extends connectionOf(
  () => Job,
  () => JobEdge,
) {}

@ObjectType({ description: 'The answer to stopping a job.' })
export class JobPayload {
  @Field(() => Job, { nullable: true, description: 'The job as it is now; null when there is none to show.' })
  job: Job | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[];
}
