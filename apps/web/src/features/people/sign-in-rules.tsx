import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { SwitchField } from '../../ui/switch-field';
import { toast } from '../../ui/toast';
import { SignInRulesDocument, SignInRulesUpdateDocument } from './people.generated';
import { usePeopleWrite } from './use-people-write';

/** What is asked of everybody who signs in; in force at once. */
export function SignInRules() {
  const { formatMessage } = useIntl();
  const { data } = useQuery(SignInRulesDocument, { fetchPolicy: 'cache-and-network' });
  const update = usePeopleWrite(SignInRulesUpdateDocument, ({ signInRulesUpdate }) => signInRulesUpdate, ['AccessLog']);
  const isRequired = data?.signInRules.secondFactorRequired ?? false;
  const turn = async () => {
    if (!data || update.busy) return;
    if (await update.run({ input: { secondFactorRequired: !isRequired } }))
      toast.saved(formatMessage({ id: `people.rules.${isRequired ? 'free' : 'required'}` }));
  };
  return (
    <SectionCard title={formatMessage({ id: 'people.rules' })}>
      <SwitchField
        label={formatMessage({ id: 'people.rules.secondFactor' })}
        description={formatMessage({ id: 'people.rules.secondFactor.effect' })}
        checked={isRequired}
        error={update.trouble ?? update.problems[0]?.message}
        onChange={() => void turn()}
      />
    </SectionCard>
  );
}
