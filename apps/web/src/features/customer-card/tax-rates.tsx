import { capsOn, ratesOn, type TaxReductionKind } from '@register/domain/customer/tax-reduction';
import { useIntl, type IntlShape } from 'react-intl';
import styles from './tax-rates.module.css';

/** What is in force today, from the domain's dated table: rates of the payment, and the caps for each person and year. */
export function TaxRates({ today }: { today: string }) {
  const intl = useIntl();
  const rates = ratesOn(today).map(({ kind, percent, of }) =>
    intl.formatMessage({ id: `card.tax.rate.${of}` }, { kind: kindText(intl, kind), percent }),
  );
  const caps = capsOn(today).map(({ kinds, krona }) =>
    intl.formatMessage(
      { id: 'card.tax.cap' },
      {
        kinds: intl.formatList(kinds.map((kind) => kindText(intl, kind))),
        krona,
        together: kinds.length > 1 ? 'yes' : 'no',
      },
    ),
  );
  return (
    <p className={styles['rates']}>
      {intl.formatMessage({ id: 'card.tax.today' }, { rates: intl.formatList(rates), caps: intl.formatList(caps) })}
    </p>
  );
}

const kindText = (intl: IntlShape, kind: TaxReductionKind) => intl.formatMessage({ id: `card.tax.kind.${kind}` });
