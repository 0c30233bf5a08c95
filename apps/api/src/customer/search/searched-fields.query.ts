/** The kind of the job that brings a group's customers in line with the fields that the search looks in. */
export const followSearchedFields = 'SEARCHED_FIELDS';

/** Whether such a job waits or runs for the group of the row in `table`: 1 or 0. */
export const liveJob = (table: string): string =>
  `EXISTS (SELECT 1 FROM job j WHERE j.groupId = ${table}.groupId AND j.kind = '${followSearchedFields}' AND j.status IN ('QUEUED', 'RUNNING'))`;
