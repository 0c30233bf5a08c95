import { violation, type Violation } from '../violation.js';
import type { Viewer } from './viewer.js';

/** Users of the group. A customer's login is asked for a code where the same person has one as a user elsewhere. */
export const maySetUpSecondFactor = ({ kind }: Pick<Viewer, 'kind'>): boolean => kind === 'STAFF';

/** Who may do nothing but set it up: a user of a group that asks it of all, whose account has none. Keys are not asked. */
export const mustSetUpSecondFactor = ({ kind, isRequired, isOn }: AskedFactor): boolean =>
  maySetUpSecondFactor({ kind }) && isRequired && !isOn;

interface AskedFactor extends Pick<Viewer, 'kind'> {
  readonly isRequired: boolean;
  readonly isOn: boolean;
}

/** Why an administrator may not ask it of everybody: whoever does has tried it. */
export const requireOfAll = ({ wanted, hasOwn }: { wanted: boolean; hasOwn: boolean }): Violation[] =>
  wanted && !hasOwn ? [violation('SECOND_FACTOR_FIRST', ['secondFactorRequired'])] : [];

export interface AnothersFactor {
  readonly isOneself: boolean;
  readonly isOn: boolean;
  /** Whether the account acts in other groups, too: it is as safe there as the person wants it. */
  readonly actsElsewhere: boolean;
}

/** Why an administrator may not switch off the second factor of a user whose device is lost. */
export function switchOffForAnother({ isOneself, isOn, actsElsewhere }: AnothersFactor): Violation[] {
  if (isOneself) return [violation('SECOND_FACTOR_OWN', ['id'])];
  if (!isOn) return [violation('SECOND_FACTOR_OFF', ['id'])];
  return actsElsewhere ? [violation('SECOND_FACTOR_ELSEWHERE', ['id'])] : [];
}
