import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * What some tests need and a machine may lack: how to find it, and what to say when it is not there.
 * `find` answers the environment that tells the tests where it is.
 */
export const requirements = {
  mariadb: {
    missing: 'no mariadbd on PATH (Debian and Ubuntu: apt-get install mariadb-server)',
    find() {
      const server = findProgram(['mariadbd'], sbin);
      return server && { PATH: [process.env.PATH, path.dirname(server)].join(path.delimiter) };
    },
  },
  chromium: {
    missing: 'no Chromium on PATH and none named by CHROMIUM (Debian: apt-get install chromium-headless-shell)',
    find() {
      const named = process.env.CHROMIUM;
      // The first has no window, menus or tabs around the page: a quarter less to compute.
      const browser = named
        ? existing(named)
        : findProgram(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']);
      return browser && { CHROMIUM: browser };
    },
  },
};

// Servers are installed where an ordinary account's PATH does not reach.
const sbin = ['/usr/sbin', '/usr/local/sbin'];

/** @param {string[]} names @param {string[]} [elsewhere] folders to look in after PATH */
function findProgram(names, elsewhere = []) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...elsewhere];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existing(file));
}

/** @param {string} file */
function existing(file) {
  return existsSync(file) ? file : undefined;
}
