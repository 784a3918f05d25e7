import { useLanguage } from '@renderer/language/context';
import { countryName } from '@shared/countries/names';
import type { Identifier, TradeParty } from '@shared/e-invoice/en16931';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import classes from './ImportedInvoice.module.css';

/** Seller, buyer and, where it is somebody else, who is paid. */
export function Parties({ invoice: { seller, buyer, payee } }: { invoice: ReceivedInvoice }) {
  const { t } = useLanguage();
  return (
    <div className={classes.parties}>
      <Party label={t('importedInvoices.column.seller')} party={seller} />
      <Party label={t('importedInvoices.column.buyer')} party={buyer} />
      {payee !== null && (
        <section aria-label={t('importedInvoices.party.payee')}>
          <h3 className={classes.head}>{t('importedInvoices.party.payee')}</h3>
          <p className={classes.name}>{payee.name}</p>
        </section>
      )}
    </div>
  );
}

const written = (identifier: Identifier | null): string =>
  identifier === null
    ? ''
    : [identifier.value, identifier.scheme && `(${identifier.scheme})`].filter(Boolean).join(' ');

function Party({ label, party }: { label: string; party: TradeParty }) {
  const { t, language } = useLanguage();
  const { line1, line2, line3, postalCode, city, subdivision, country } = party.address;
  const address = [line1, line2, line3, [postalCode, city].filter(Boolean).join(' '), subdivision];
  const facts = [
    [t('importedInvoices.party.legalId'), written(party.legalId)],
    [t('importedInvoices.party.vatId'), party.vatId],
    [t('importedInvoices.party.electronicAddress'), written(party.electronicAddress)],
  ].filter(([, value]) => value !== '');
  return (
    <section aria-label={label}>
      <h3 className={classes.head}>{label}</h3>
      <p className={classes.name}>{party.name}</p>
      {[...address, countryName(country, language)]
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <dl className={classes.numbers}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
