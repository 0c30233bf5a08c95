import { articleReadingWays, articleWritingWays } from './article-ways.js';
import { costCentreReadingWays, costCentreWritingWays } from './cost-centre-ways.js';
import { letterReadingWays, letterWritingWays } from './discount-letter-ways.js';
import type { WayOut } from './list-ways.js';
import { subgroupReadingWays, subgroupWritingWays, userWays } from './subgroup-ways.js';
import { tagReadingWays, tagWritingWays } from './tag-ways.js';
import type { World } from './world.js';

/** Every way to read the registers besides the customers'. */
export const entryReadingWays = (world: World): WayOut[] => [
  ...articleReadingWays(world.article),
  ...letterReadingWays(world.letter),
  ...costCentreReadingWays(world.costCentreId),
  ...tagReadingWays(tagOf(world)[1]),
  ...subgroupReadingWays(subgroupOf(world)[1]),
];

/** Every way to write them, on entries that are then as they were. */
export const entryWritingWays = (world: World, serial: number): WayOut[] => [
  ...articleWritingWays(world.article, serial),
  ...letterWritingWays(world.letter, serial),
  ...costCentreWritingWays(world.costCentreId, serial),
  ...tagWritingWays(tagOf(world)[1], tagOf(world)[0], serial),
  ...subgroupWritingWays(subgroupOf(world)[1], subgroupOf(world)[0], serial),
  ...userWays(world.responsible.id),
];

/** The tag that `mine` has: its name and its id. */
const tagOf = ({ customers, tags }: World): readonly [string, string] => {
  const [, name = ''] = customers.mine.plants.tags.texts;
  return [name, tags.get(name) ?? ''];
};

/** The subgroup that `mine` is in: its name and its id. */
const subgroupOf = ({ customers, subgroups }: World): readonly [string, string] => {
  const [, name = ''] = customers.mine.plants.subgroups.texts;
  return [name, subgroups.get(name) ?? ''];
};
