import type { Config } from '../config.js';
import type { FirstAdministratorService } from '../user/first-administrator.service.js';
import { oneTimeLinkPath } from '../session/one-time-link-address.js';
import { demoGreeting } from './demo-greeting.js';
import type { DemoService } from './demo.service.js';

/** What the server says once it has started: where it is, and how to get in while that is nobody's secret yet. Fills an empty register first. */
export async function firstWords(
  config: Pick<Config, 'demo' | 'publicUrl'>,
  services: FirstWordServices,
): Promise<(url: URL) => string> {
  const { demo, publicUrl } = config;
  const credentials = demo ? await services.demo.open() : undefined;
  if (credentials) return (url) => demoGreeting(credentials, publicUrl ?? url);
  const token = await services.firstAdministrator.newLinkToken();
  return (url) => {
    const address = publicUrl ?? url;
    const where = `Customer register: ${address.href}\n`;
    if (token === null) return where;
    return `${where}Create the first administrator within 24 hours: ${new URL(oneTimeLinkPath(token), address).href}\n`;
  };
}

export interface FirstWordServices {
  readonly demo: DemoService;
  readonly firstAdministrator: FirstAdministratorService;
}
