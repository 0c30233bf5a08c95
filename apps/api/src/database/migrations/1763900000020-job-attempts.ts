import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Counts how often a job has been taken up without getting further, so that one which kills its process is given up at last. */
export class JobAttempts1763900000020 implements MigrationInterface {
  name = 'JobAttempts1763900000020';

  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('job', 'attempts')) return;
    await runner.addColumn('job', new TableColumn({ name: 'attempts', type: 'int', default: 0 }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('job', 'attempts');
  }
}
