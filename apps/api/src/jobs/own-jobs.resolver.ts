import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Page } from '../graphql/connection.js';
import { withNodes } from '../graphql/page-of-rows.js';
import { messageFor } from '../graphql/messages/message-for.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { Job, JobConnection, JobPayload } from './job.type.js';
import type { OwnJobsService, ToldJob } from './own-jobs.service.js';

/** One's own jobs, whatever they do. Nobody sees anybody else's here. */
@Resolver()
export class OwnJobsResolver {
  constructor(private readonly jobs: OwnJobsService) {}

  @Query(() => JobConnection, {
    name: 'jobs',
    description:
      'What the viewer has asked for that goes on by itself, the newest first: imports for administrators, exports and changes of many for those who see customers. Only what the viewer may still do; a key sees what was asked for with it.',
  })
  async ownJobs(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
    @Arg('unfinished', () => Boolean, {
      nullable: true,
      description: 'true: only those that wait or go on. All of them when left out.',
    })
    unfinished?: boolean | null,
  ): Promise<Page<Job>> {
    const actor = requireActor(context);
    const counts = selectedFields(info).has('totalCount');
    const page = await this.jobs.page(actor, unfinished ?? false, { first, after }, counts);
    const nodes = page.nodes.map((job) => jobOf(job, context));
    return withNodes(page, nodes);
  }

  @Mutation(() => JobPayload, {
    description:
      'Stops a job of the viewer’s own that waits, goes on, or has been tried. What it has done by then stays. Taking a change back cannot be stopped.',
  })
  async jobCancel(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The job, `job_…`.' }) id: string,
  ): Promise<JobPayload> {
    const actor = requireActor(context);
    const key = parsePublicId('job', id);
    const violations = await this.jobs.cancel(actor, key);
    const job = key && (await this.jobs.find(actor, key));
    return { job: job ? jobOf(job, context) : null, userErrors: toUserErrors(violations, context.language) };
  }
}

function jobOf(told: ToldJob, { language, now }: RequestContext): Job {
  const { row, kind, step, state, subject, failure, isCancellable, keptUntil } = told;
  const { createdAt, startedAt, finishedAt } = row;
  const { file } = subject;
  return {
    id: publicId('job', row.id),
    kind,
    step,
    state,
    fileName: subject.fileName,
    importId: subject.importId ? publicId('job', subject.importId) : null,
    customers: subject.customers,
    progress: { done: row.progressDone, total: row.progressTotal },
    failure: failure && messageFor(failure, language),
    fileUrl: file && now() < file.until ? `${file.path}/${publicId('job', row.id)}` : null,
    viewerCanCancel: isCancellable,
    createdAt,
    startedAt,
    finishedAt,
    keptUntil,
  };
}
