import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { PdfPreview } from '@renderer/components/pdf/PdfPreview';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck, SavedSegments } from '@renderer/components/record/SavedChoices';
import { SavedText } from '@renderer/components/record/SavedText';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import { fromBase64 } from '@renderer/platform/base64';
import type { Company } from '@shared/model/company';
import type { DocumentDesign } from '@shared/model/document-design';
import { useMemo, useState } from 'react';
import { useCompanyRecord, useKnownCompany } from '../use-company-record';
import { ColourField } from './ColourField';
import { LogoField } from './LogoField';
import classes from './LookSection.module.css';

/** How documents look, with an example beside it that follows every change. */
export function LookSection() {
  const known = useKnownCompany();
  return known && <Look known={known} />;
}

function Look({ known }: { known: Company }) {
  const company = useCompanyRecord(known);
  const { design } = company.record;
  /** A colour that is being looked for: it is shown, and kept when the field is left. */
  const [colour, setColour] = useState<string | null>(null);
  return (
    <div className={classes.columns}>
      <div className={classes.settings}>
        <LogoSection company={company} onColour={setColour} />
        <ContentSection company={company} />
        <CodeSection company={company} />
      </div>
      <Example design={colour === null ? design : { ...design, colour }} />
    </div>
  );
}

interface CompanyPart {
  readonly company: SavedRecord<Company>;
}

/** Saves a part of the design on top of what it is when its turn comes. */
const designSaver =
  ({ save }: SavedRecord<Company>) =>
  (changes: Partial<DocumentDesign>) =>
    save((latest) => ({ design: { ...latest.design, ...changes } }));

function LogoSection({ company, onColour }: CompanyPart & { readonly onColour: (colour: string | null) => void }) {
  const { t } = useLanguage();
  const { design } = company.record;
  const save = designSaver(company);
  return (
    <FormSection title={t('design.title')} explain={t('design.explain')}>
      <Span columns={6}>
        <LogoField company={company.record} />
      </Span>
      {design.logo !== null && (
        <Span columns={6}>
          <SavedSegments
            label={t('design.size')}
            options={(['small', 'medium', 'large'] as const).map((value) => ({ value, label: t(`design.${value}`) }))}
            value={design.logoSize}
            onSave={(logoSize) => save({ logoSize })}
          />
        </Span>
      )}
      <Span columns={6}>
        <ColourField value={design.colour} onTry={onColour} onSave={(colour) => save({ colour })} />
      </Span>
    </FormSection>
  );
}

function ContentSection({ company }: CompanyPart) {
  const { t } = useLanguage();
  const { design } = company.record;
  const save = designSaver(company);
  return (
    <FormSection title={t('design.content')} explain={t('design.contentExplain')}>
      <Span columns={6}>
        <SavedCheck
          label={t('design.people')}
          value={design.showsPeople}
          onSave={(showsPeople) => save({ showsPeople })}
        />
        <SavedCheck label={t('design.dates')} value={design.showsDates} onSave={(showsDates) => save({ showsDates })} />
        <SavedCheck
          label={t('design.marks')}
          value={design.showsFoldMarks}
          onSave={(showsFoldMarks) => save({ showsFoldMarks })}
        />
      </Span>
    </FormSection>
  );
}

/** Codes that the firm can have: for euro with an IBAN, for ringgit in Malaysia. */
function CodeSection({ company }: CompanyPart) {
  const { t } = useLanguage();
  const { design, address } = company.record;
  const save = designSaver(company);
  return (
    <FormSection title={t('design.codes')} explain={t('design.codesExplain')}>
      <Span columns={6}>
        <SavedCheck
          label={t('design.epc')}
          value={design.showsPaymentCode}
          onSave={(showsPaymentCode) => save({ showsPaymentCode })}
        />
      </Span>
      {(address.country === 'MY' || design.duitNowCode !== '') && (
        <Span columns={6}>
          <SavedText
            label={t('design.duitNow')}
            help={t('design.duitNowHelp')}
            optional
            rows={3}
            value={design.duitNowCode}
            onSave={(duitNowCode) => save({ duitNowCode })}
          />
        </Span>
      )}
    </FormSection>
  );
}

function Example({ design }: { design: DocumentDesign }) {
  const { t } = useLanguage();
  const example = useCall('design.preview', { design }, { collections: ['company'] });
  const { base64 } = example.data ?? {};
  const bytes = useMemo(() => (base64 === undefined ? null : fromBase64(base64)), [base64]);
  return (
    <div className={classes.example}>
      <FailureBar failure={example.failure} verb={{ label: t('shell.save.tryAgain'), onPress: example.retry }} />
      <PdfPreview title={t('design.preview')} bytes={bytes} note={t('design.previewNote')} />
    </div>
  );
}
