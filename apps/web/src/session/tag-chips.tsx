import type { TagColour } from '@register/domain/tag/tag';
import { useIntl } from 'react-intl';
import { ColourChip, ColourChips, type ChipColour } from '../ui/colour-chip';

interface ShownTag {
  readonly id: string;
  readonly name: string;
  readonly colour: TagColour;
  readonly status: 'ACTIVE' | 'INACTIVE';
}

/** A customer's tags: on the card and in the list. */
export function TagChips({ tags, oneLine }: { tags: readonly ShownTag[]; oneLine?: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <ColourChips label={formatMessage({ id: 'card.field.tags' })} oneLine={oneLine ?? false}>
      {tags.map(({ id, name, colour, status }) => (
        <ColourChip key={id} colour={chipColours[colour]} faded={status === 'INACTIVE'}>
          {status === 'INACTIVE' ? formatMessage({ id: 'tags.inactive' }, { name }) : name}
        </ColourChip>
      ))}
    </ColourChips>
  );
}

/** How the kit calls the colours of the API. */
export const chipColours: Readonly<Record<TagColour, ChipColour>> = {
  GREY: 'grey',
  BLUE: 'blue',
  TEAL: 'teal',
  GREEN: 'green',
  YELLOW: 'yellow',
  ORANGE: 'orange',
  RED: 'red',
  PURPLE: 'purple',
};
