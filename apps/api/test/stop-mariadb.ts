/** Jest's global tear-down. */
export default async function stopMariadb(): Promise<void> {
  await globalThis.stopMariadb?.();
}
