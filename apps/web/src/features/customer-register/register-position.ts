/** Which row one was on, per address of the list: Back leads to the same place, not to the top. */
const positions = new Map<string, number>();

export const rememberPosition = (address: string, index: number): void => void positions.set(address, index);

export const positionAt = (address: string): number | undefined => positions.get(address);
