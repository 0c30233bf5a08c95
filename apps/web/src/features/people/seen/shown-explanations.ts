import type { WhoSeesWhatQuery } from './seen.generated';

export type Explained = NonNullable<WhoSeesWhatQuery['customerFieldExplanations']>[number];

/** Everything, what is not seen or not theirs to see, or what cannot be changed. */
export type ShownFields = 'all' | 'closed' | 'locked';

/** Of what they see but is empty nothing has to be explained, unless one asks for everything. */
export const shownExplanations = (all: readonly Explained[], shown: ShownFields): readonly Explained[] => {
  if (shown === 'all') return all;
  return all.filter(({ canRead, canChange, unseen, lock }) =>
    shown === 'locked' ? !canChange : !canRead || unseen === 'SETTING_OFF' || lock === 'FIELD_CLOSED',
  );
};
