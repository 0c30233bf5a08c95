import { useWatch } from 'react-hook-form';
import { LetterOverlap } from '../letter-overlap';
import { useCardFormContext } from './card-form-context';
import { idsIn } from './card-links';
import type { CardValues } from './form-values';
import { Links } from './link-field';
import { useLetters } from './use-letters';

/** The customer's discount letters, to choose from all that there are; says where only the highest counts. */
export function LettersField() {
  const { held } = useCardFormContext();
  const active = useLetters().filter(({ status }) => status === 'ACTIVE');
  const chosen = useWatch<CardValues, 'discountLetters'>({ name: 'discountLetters' });
  return (
    <>
      <Links field="discountLetters" active={active} held={held.discountLetters} />
      <LetterOverlap ids={idsIn(chosen)} />
    </>
  );
}
