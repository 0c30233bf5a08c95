/** Jest keeps a hundred frames of each error, and every refusal makes one: the nearest tell where it was. */
Error.stackTraceLimit = 15;
