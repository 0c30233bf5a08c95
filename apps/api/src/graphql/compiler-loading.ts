import type { BackgroundWork } from '../module.js';

/**
 * Loads what compiles documents soon after the start, while nobody waits: whoever sent a document for the second time would
 * hold all others for a twentieth of a second.
 */
export class CompilerLoading implements BackgroundWork {
  private timer: NodeJS.Timeout | undefined;
  private loading: Promise<unknown> | undefined;

  start(): void {
    this.timer = setTimeout(() => {
      this.loading = import('graphql-jit');
    }, soonMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.loading;
  }
}

/** After the first answers, that a start is measured by. */
const soonMs = 1500;
