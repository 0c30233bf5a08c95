import { useIntl } from 'react-intl';
import { FieldPair } from '../../../ui/section-card';
import { CardSection } from '../card-section';
import { TaxRates } from '../tax-rates';
import { useCardFormContext } from './card-form-context';
import { CardText } from './card-text';
import { CoApplicantFields } from './co-applicant-fields';
import { PlainFields } from './plain-fields';
import { useFieldAccess } from './use-field-access';

/** Where work with tax reduction is done, and with whom a private customer shares it. */
export function TaxFields() {
  const { formatMessage } = useIntl();
  const { situation } = useCardFormContext();
  const property = useFieldAccess('propertyDesignation');
  const persons = useFieldAccess('coApplicants');
  if (!property.shown) return null;
  return (
    <CardSection id="section-taxReduction" title={formatMessage({ id: 'card.section.taxReduction' })}>
      <CardText
        field="propertyDesignation"
        description={formatMessage({ id: 'card.help.propertyDesignation' })}
        together={['apartmentNumber', 'associationNumber']}
      />
      <FieldPair>
        <CardText field="apartmentNumber" together={['propertyDesignation']} />
        <CardText
          field="associationNumber"
          inputMode="numeric"
          description={formatMessage({ id: 'card.help.associationNumber' })}
          together={['propertyDesignation', 'apartmentNumber']}
        />
      </FieldPair>
      <PlainFields section="taxReduction" />
      {persons.canRead && persons.shown && <CoApplicantFields blocked={persons.reason} />}
      <TaxRates today={situation.today} />
    </CardSection>
  );
}
