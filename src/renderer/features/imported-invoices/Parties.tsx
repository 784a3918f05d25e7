import { useLanguage } from '@renderer/language/context';
import { countryName } from '@shared/countries/names';
import type { Identifier, TradeParty } from '@shared/e-invoice/en16931';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import classes from './ImportedInvoice.module.css';

const written = (identifier: Identifier | null): string =>
  identifier === null
    ? ''
    : [identifier.value, identifier.scheme && `(${identifier.scheme})`].filter(Boolean).join(' ');

type Address = TradeParty['address'];

/** Seller, buyer, and who else has a part in it: who is paid, who answers for the tax, to whom it was delivered. */
export function Parties({ invoice }: { invoice: ReceivedInvoice }) {
  const { t } = useLanguage();
  const { seller, buyer, payee, taxRepresentative, delivery } = invoice;
  return (
    <div className={classes.parties}>
      <TradingParty label={t('importedInvoices.column.seller')} party={seller} />
      <TradingParty label={t('importedInvoices.column.buyer')} party={buyer} />
      {payee !== null && (
        <Party
          label={t('importedInvoices.party.payee')}
          name={payee.name}
          facts={[[t('importedInvoices.party.legalId'), written(payee.legalId) || written(payee.identifier)]]}
        />
      )}
      {taxRepresentative !== null && (
        <Party
          label={t('importedInvoices.detail.fact.representative')}
          name={taxRepresentative.name}
          address={taxRepresentative.address}
          facts={[[t('importedInvoices.party.vatId'), taxRepresentative.vatId]]}
        />
      )}
      {(delivery.name !== '' || delivery.address !== null || delivery.locationIdentifier !== null) && (
        <Party
          label={t('importedInvoices.detail.fact.deliverTo')}
          name={delivery.name}
          {...(delivery.address !== null && { address: delivery.address })}
          facts={[[t('importedInvoices.detail.fact.location'), written(delivery.locationIdentifier)]]}
        />
      )}
    </div>
  );
}

function TradingParty({ label, party }: { label: string; party: TradeParty }) {
  const { t } = useLanguage();
  const { contact } = party;
  return (
    <Party
      label={label}
      name={party.name}
      more={[party.tradingName, party.legalInformation]}
      address={party.address}
      facts={[
        [t('importedInvoices.party.legalId'), written(party.legalId)],
        [t('importedInvoices.party.vatId'), party.vatId],
        [t('importedInvoices.detail.fact.registration'), party.taxRegistration],
        [t('importedInvoices.detail.fact.identifier'), party.identifiers.map(written).join(', ')],
        [t('importedInvoices.party.electronicAddress'), written(party.electronicAddress)],
        [
          t('importedInvoices.detail.fact.contact'),
          contact === null ? '' : [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
        ],
      ]}
    />
  );
}

interface PartyProps {
  readonly label: string;
  readonly name: string;
  readonly more?: readonly string[];
  readonly address?: Address;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

function Party({ label, name, more = [], address, facts }: PartyProps) {
  const { language } = useLanguage();
  const lines = address === undefined ? [] : linesOf(address, countryName(address.country, language));
  return (
    <section aria-label={label}>
      <h3 className={classes.head}>{label}</h3>
      <p className={classes.name}>{name}</p>
      {[...more, ...lines]
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <dl className={classes.numbers}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

const linesOf = ({ line1, line2, line3, postalCode, city, subdivision }: Address, country: string): string[] => [
  line1,
  line2,
  line3,
  [postalCode, city].filter(Boolean).join(' '),
  subdivision,
  country,
];
