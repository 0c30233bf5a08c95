import 'reflect-metadata';
import { accessLogModule } from './access-log/access-log.module.js';
import { accountModule } from './account/account.module.js';
import { apiKeyModule } from './api-key/api-key.module.js';
import { ApiKeyService } from './api-key/api-key.service.js';
import { auditModule } from './audit/audit.module.js';
import type { App, AppOptions } from './app-options.js';
import { articleModule } from './article/article.module.js';
import { companyLookupModule } from './company-lookup/company-lookup.module.js';
import { costCentreModule } from './cost-centre/cost-centre.module.js';
import { discountLetterModule } from './discount-letter/discount-letter.module.js';
import type { Config } from './config.js';
import { GroupCiphers } from './crypto/group-ciphers.js';
import { collectionModule } from './customer/collection/collection.module.js';
import { customerListModule } from './customer/list/customer-list.module.js';
import { customerViewModule } from './customer/views/customer-view.module.js';
import { customerModule } from './customer/customer.module.js';
import { FollowSearchedFields } from './customer/search/searched-fields.handler.js';
import { SearchedFieldsService } from './customer/search/searched-fields.service.js';
import { CustomValuesService } from './customer/custom-values.service.js';
import { peekNextNumber } from './customer/customer-number-counter.js';
import { countNumbersOutside } from './customer/numbers-outside.query.js';
import { customerSettingsModule } from './customer-settings/customer-settings.module.js';
import { openMigrated } from './database/open-migrated.js';
import { demoService } from './demo/demo.module.js';
import { firstWords } from './demo/first-words.js';
import { entryModule } from './entry/entry.module.js';
import { CompilerLoading } from './graphql/compiler-loading.js';
import { Cursors } from './graphql/cursor.js';
import { createSchema } from './graphql/schema.js';
import { brandingModule } from './group/branding.module.js';
import { historyModule } from './history/history.module.js';
import { createWebServer } from './http/web-server.js';
import { createLog } from './log.js';
import type { ApiModule, ModuleDeps } from './module.js';
import { Authenticator } from './session/authenticator.js';
import { roleModule } from './role/role.module.js';
import { RoleService } from './role/role.service.js';
import { LastSeen } from './session/last-seen.js';
import { AccountService } from './user/account.service.js';
import { FirstAdministratorService } from './user/first-administrator.service.js';
import { fileModule } from './file/file.module.js';
import { documentModule } from './document/document.module.js';
import { followDocuments } from './document/follow-documents.js';
import { customerUserModule } from './customer-user/customer-user.module.js';
import { followLogins } from './customer-user/follow-logins.js';
import { leaveLogins } from './customer-user/leave-logins.js';
import { leaveDocuments } from './document/leave-documents.js';
import { FilePlaces } from './file/file-places.js';
import { FileService } from './file/file.service.js';
import { FileSweeper } from './file/file-sweeper.js';
import { FileStore } from './file/file-store.js';
import { LastingFilesService } from './file/lasting-files.service.js';
import { S3Store } from './file/s3-store.js';
import { JobQueue } from './jobs/job-queue.js';
import { jobsModule } from './jobs/jobs.module.js';
import { importUploads } from './register-import/import-uploads.js';
import { registerImportModule } from './register-import/register-import.module.js';
import { leaveMessages } from './message/leave-messages.js';
import { messageModule } from './message/message.module.js';
import { personalDataModule } from './personal-data/personal-data.module.js';
import { createSignIn } from './sign-in.js';
import { subgroupModule } from './subgroup/subgroup.module.js';
import { tagModule } from './tag/tag.module.js';
import { GroupService } from './user/group.service.js';
import { userModule } from './user/user.module.js';
import { viewerModule } from './viewer/viewer.module.js';

export type { App, AppOptions } from './app-options.js';

/** The composition root: the only file that knows every module. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const {
    clock = Date.now,
    log = createLog(config.production ? 'info' : 'warn'),
    deadlineMs = 10_000,
    bodyMs = 30_000,
    compileFrom,
  } = options;
  const database = options.database ?? (await openMigrated(config, log));
  const { read, unitOfWork } = database;
  const lastSeen = new LastSeen(unitOfWork, (error) => log.failure(error, { where: 'last seen' }));
  const deps: ModuleDeps = {
    config,
    database,
    unitOfWork,
    read,
    clock,
    log,
    cursors: new Cursors(config.secrets.cursorKey),
    ciphers: new GroupCiphers(config.secrets),
    authenticator: new Authenticator(read, lastSeen, config.secrets.pepper, clock),
  };
  const { modules, firstAdministrator, demo, personalData } = createModules(deps);
  await personalData.eraseAgain();
  const schema = createSchema(modules);
  const server = await createWebServer(deps, modules, schema, { deadlineMs, bodyMs, compileFrom });
  return {
    schema,
    listen: () => server.listen(),
    start: async () => {
      const words = await firstWords(config, { demo, firstAdministrator });
      return words(await server.listen());
    },
    close: async () => {
      await server.close();
      await lastSeen.settled();
      if (!options.database) await database.close();
      await log.settled();
    },
  };
}

function createModules(deps: ModuleDeps) {
  const { read, unitOfWork, clock, log, config, ciphers } = deps;
  const groups = new GroupService(ciphers, clock);
  const apiKeys = new ApiKeyService(unitOfWork, config.secrets.pepper, log, clock);
  const firstAdministrator = new FirstAdministratorService(read, unitOfWork, groups, log, clock);
  const accounts = new AccountService(unitOfWork);
  const signIn = createSignIn(deps);
  const store = new FileStore(config.dataDir);
  const places = new FilePlaces(store, config.bucket ? new S3Store(config.bucket) : null);
  const lastingFiles = new LastingFilesService(places, clock);
  const queue = new JobQueue(clock);
  const customers = customerModule(deps, [], {
    leaving: [leaveDocuments(lastingFiles), leaveMessages, leaveLogins],
    followers: [followDocuments, followLogins],
  });
  const files = new FileService(store, unitOfWork, read, clock);
  const documents = documentModule(deps, { files: lastingFiles, customers: customers.belongings });
  const articles = articleModule(deps);
  const costCentres = costCentreModule(deps);
  const tags = tagModule(deps);
  const discountLetters = discountLetterModule(deps);
  const subgroups = subgroupModule(deps);
  const messages = messageModule(deps);
  const roles = new RoleService(unitOfWork, clock);
  const users = userModule(deps, {
    roles,
    messages: messages.messages,
    factors: signIn.factors,
    customers: customers.belongings,
  });
  const views = customerViewModule(deps, roles);
  const list = customerListModule(deps, views.asked);
  const collection = collectionModule(deps, {
    lists: list.lists,
    views: views.asked,
    queue,
    customers: customers.bulk,
  });
  const imports = registerImportModule(deps, {
    files,
    queue,
    customers: customers.bulk,
    articles: articles.servicesAt(clock),
    letters: discountLetters.servicesAt(clock),
  });
  const history = historyModule(deps);
  const customerUsers = customerUserModule(deps, {
    customers: customers.belongings,
    messages: messages.messages,
  });
  const accessLog = accessLogModule(deps);
  const audit = auditModule(deps, queue);
  const sweeper = new FileSweeper(places, unitOfWork, read, clock);
  const personalData = personalDataModule(deps, {
    ...customers,
    // Messages are known by the logins that they went to, and logins keep the customer.
    sources: [customers, history, documents, messages, imports, collection, customerUsers, accessLog].flatMap(
      ({ held }) => held ?? [],
    ),
    removeFiles: () => sweeper.removeExpired(),
    queue,
    messages: messages.messages,
  });
  const modules: ApiModule[] = [
    viewerModule(deps, { accounts, firstAdministrator, ...signIn }),
    users,
    roleModule(deps, roles),
    accountModule(deps, { ...signIn, messages: messages.messages }),
    accessLog,
    audit,
    apiKeyModule(deps, apiKeys),
    customerSettingsModule(
      deps,
      { values: new CustomValuesService(), searched: new SearchedFieldsService(queue) },
      { peekNext: peekNextNumber, countOutside: countNumbersOutside },
    ),
    customers,
    articles,
    costCentres,
    tags,
    discountLetters,
    subgroups,
    entryModule(
      deps,
      [articles, costCentres, tags, discountLetters, subgroups, users].flatMap(({ entries }) => entries ?? []),
    ),
    history,
    list,
    views,
    collection,
    companyLookupModule(deps),
    imports,
    documents,
    customerUsers,
    messages,
    personalData,
    brandingModule(deps),
    fileModule(deps, files, sweeper, {
      uploads: importUploads,
      desk: documents.desk,
      made: imports.madeFiles,
      given: { ...documents.given, ...collection.given },
      traced: accessLog.traced,
      posted: personalData.posted,
    }),
    { resolvers: [], background: [new CompilerLoading()] },
    jobsModule(deps, queue, {
      handlers: [
        ...imports.jobs,
        ...collection.jobs,
        ...audit.jobs,
        ...personalData.jobs,
        new FollowSearchedFields(unitOfWork),
      ],
      told: [...imports.told, ...collection.told, ...personalData.told],
    }),
  ];
  const demo = demoService(deps, customers, { articles, tags, discountLetters });
  return { modules, firstAdministrator, demo, personalData };
}
