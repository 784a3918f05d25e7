import { useLanguage } from '@renderer/language/context';
import type { Party } from '@shared/model/party';
import { usePartyText } from '../party/PartyFields';
import { Span } from '../record/FormSection';
import { SavedText } from '../record/SavedText';
import type { SavedRecord } from '../record/use-saved-record';

interface PartyPart {
  readonly party: SavedRecord<Party>;
}

/** Identifiers are pasted with spaces and kept without. */
const withoutSpaces = (typed: string) => ({ value: typed.replace(/\s/g, ''), problem: null });

/** A GLN, a SIRET: what receivers tell parties apart by besides the registration number. */
export function OtherIdentifierFields({ party }: PartyPart) {
  const { t } = useLanguage();
  const text = usePartyText(party);
  return (
    <>
      <Span columns={4} place="identifier">
        <SavedText
          label={t('preflight.identifier.identifier')}
          help={t('preflight.identifier.identifierHelp')}
          optional
          figures
          read={withoutSpaces}
          {...text('identifier')}
        />
      </Span>
      <Span columns={2} place="identifierScheme">
        <SavedText
          label={t('preflight.identifier.scheme')}
          help={t('preflight.identifier.schemeHelp')}
          optional
          figures
          read={withoutSpaces}
          {...text('identifierScheme')}
        />
      </Span>
    </>
  );
}

/** What Malaysia's tax board knows a party by. */
export function MalaysianFields({ party, isSeller }: PartyPart & { readonly isSeller: boolean }) {
  const { t } = useLanguage();
  const text = usePartyText(party);
  return (
    <>
      <Span columns={3} place="taxIdentifier">
        <SavedText
          label={t('preflight.identifier.taxIdentifier')}
          figures
          read={withoutSpaces}
          {...text('taxIdentifier')}
        />
      </Span>
      {isSeller && (
        <>
          <Span columns={3} place="tourismTaxId">
            <SavedText
              label={t('preflight.identifier.tourismTaxId')}
              optional
              figures
              read={withoutSpaces}
              {...text('tourismTaxId')}
            />
          </Span>
          <Span columns={2} place="industryCode">
            <SavedText
              label={t('preflight.identifier.industryCode')}
              figures
              read={withoutSpaces}
              {...text('industryCode')}
            />
          </Span>
          <Span columns={4} place="industryName">
            <SavedText label={t('preflight.identifier.industryName')} {...text('industryName')} />
          </Span>
        </>
      )}
    </>
  );
}
