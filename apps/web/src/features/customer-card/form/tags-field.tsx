import { useController } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { chipColours } from '../../../session/tag-chips';
import { MultiSelectField } from '../../../ui/multi-select-field';
import { useFieldLabel } from '../field-label';
import { useCardFormContext } from './card-form-context';
import { idsIn } from './card-links';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';
import { useTags } from './use-tags';

/** The customer's tags, to choose from all that there are. */
export function TagsField() {
  const access = useFieldAccess('tags');
  return access.canRead && access.shown ? <Choice /> : null;
}

function Choice() {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()('tags');
  const { tags: held } = useCardFormContext();
  const { error, changed, reset } = useFieldState('tags');
  const { field: input } = useController<CardValues, 'tags'>({ name: 'tags' });
  const active = useTags();
  // One that is inactive stays where it is.
  const kept = held.filter(({ id }) => !active.some((tag) => tag.id === id));
  const options = [...active, ...kept].map(({ id, name, colour, status }) => ({
    value: id,
    label: status === 'INACTIVE' ? formatMessage({ id: 'tags.inactive' }, { name }) : name,
    colour: chipColours[colour],
  }));
  const known = idsIn(input.value).filter((id) => options.some(({ value }) => value === id));
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <MultiSelectField
        label={label}
        error={error}
        changed={changed}
        options={options}
        value={known}
        onChange={(ids) => input.onChange(ids.join(','))}
        onBlur={input.onBlur}
        name={input.name}
        placeholder={formatMessage({ id: 'card.tags.choose' })}
        removeLabel={(name) => formatMessage({ id: 'card.tags.remove' }, { name })}
      />
    </Resettable>
  );
}
