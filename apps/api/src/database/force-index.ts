/**
 * Names the index that a join looks its rows up by; stands behind the table's alias. For joins that everybody waits for, also
 * while tables are being filled (see mysql/statistics.ts). MySQL and MariaDB run what such a comment holds; SQLite, which
 * keeps no statistics, takes the index with the most of the keys by itself.
 */
export const forceIndex = (name: string): string => `/*! FORCE INDEX (${name}) */`;
