import { useApi } from '@renderer/api/context';
import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { SidePane } from '@renderer/components/SidePane';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import { type InvoiceLayout, LAYOUT_GROUPINGS } from '@shared/model/invoice-layout';
import { useRef, useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import { SavedField } from './BuyerPane';
import classes from './Pane.module.css';

interface LayoutPaneProps {
  readonly invoice: Invoice;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

type Section = InvoiceLayout['sections'][number];

interface Wanted {
  readonly layout: InvoiceLayout;
  /** The revision of the invoice that has it; null while it is being saved. */
  readonly savedAs: number | null;
}

/** How the document is laid out: what its sections are, in detail or as a sum, and the words over and under its lines. */
export function LayoutPane({ invoice, editor, onClose }: LayoutPaneProps) {
  const { t } = useLanguage();
  const { call } = useApi();
  const [openId, setOpenId] = useState<string | null>(null);
  // What is being saved is shown already, and what is done next begins from it, until the invoice is heard of as it was
  // saved: a title that is left by ticking a line must not take the tick back, nor the tick the title.
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const isHeard = wanted !== null && wanted.savedAs !== null && invoice.revision >= wanted.savedAs;
  if (isHeard) setWanted(null);
  const layout = wanted === null || isHeard ? invoice.layout : wanted.layout;
  const latest = useRef(layout);
  latest.current = layout;
  const save = async (changes: Partial<InvoiceLayout>) => {
    const next = { ...latest.current, ...changes };
    latest.current = next;
    const asked: Wanted = { layout: next, savedAs: null };
    setWanted(asked);
    const result = await editor.act((at) => call('invoice.setLayout', { ...at, layout: next }));
    // A refusal is said over the lines, and shows what the store says; so does the last one that is saved.
    const answered = result.ok ? { ...asked, savedAs: result.value.invoice.revision } : null;
    setWanted((now) => (now === asked ? answered : now));
    return result;
  };
  const setSections = (sections: Section[]) => void save({ sections });
  const change = (id: string, part: Partial<Section>) =>
    setSections(latest.current.sections.map((section) => (section.id === id ? { ...section, ...part } : section)));
  const move = (index: number, by: 1 | -1) => {
    const sections = [...layout.sections];
    const [moved] = sections.splice(index, 1);
    if (moved === undefined) return;
    sections.splice(index + by, 0, moved);
    setSections(sections);
  };
  const add = () => {
    const id = newId();
    setOpenId(id);
    setSections([...layout.sections, { id, title: t('layout.newSection'), mode: 'detail', lineIds: [] }]);
  };
  return (
    <SidePane title={t('layout.title')} onClose={onClose}>
      <div className={classes.fields}>
        <RuleFields rule={layout.rule} onChange={(rule) => void save({ rule })} />
        <CheckField
          label={t('design.appendix')}
          checked={layout.timesheetAppendix}
          onChange={(timesheetAppendix) => void save({ timesheetAppendix })}
        />
        <SavedField
          label={t('layout.header')}
          rows={3}
          saved={layout.headerText}
          save={(headerText) => save({ headerText })}
        />
        <SavedField
          label={t('layout.footer')}
          rows={3}
          saved={layout.footerText}
          save={(footerText) => save({ footerText })}
        />
        <h3 className={classes.heading}>{t('layout.sections')}</h3>
        <p className={classes.help}>{t('layout.sectionsHelp')}</p>
        <ul className={classes.sections}>
          {layout.sections.map((section, index) => (
            <li key={section.id} className={classes.section}>
              <SectionHead
                section={section}
                isFirst={index === 0}
                isLast={index === layout.sections.length - 1}
                isOpen={openId === section.id}
                onToggle={() => setOpenId(openId === section.id ? null : section.id)}
                onMove={(by) => move(index, by)}
                onRemove={() => setSections(layout.sections.filter(({ id }) => id !== section.id))}
              />
              {openId === section.id && (
                <SectionFields
                  section={section}
                  lines={invoice.lines.filter(({ id }) =>
                    layout.sections.every((other) => other.id === section.id || !other.lineIds.includes(id)),
                  )}
                  onChange={(part) => change(section.id, part)}
                />
              )}
            </li>
          ))}
        </ul>
        <div>
          <KeyButton label={t('layout.add')} onPress={add} />
        </div>
      </div>
    </SidePane>
  );
}

interface RuleFieldsProps {
  readonly rule: InvoiceLayout['rule'];
  readonly onChange: (rule: InvoiceLayout['rule']) => void;
}

/** What lines stand together, and whether they are listed or summed. Also of a customer. */
export function RuleFields({ rule, onChange }: RuleFieldsProps) {
  const { t } = useLanguage();
  return (
    <>
      <SelectField
        label={t('layout.by')}
        value={rule.by}
        options={LAYOUT_GROUPINGS.map((by) => ({ value: by, label: t(`layout.byChoice.${by}`) }))}
        onChange={(by) => onChange({ ...rule, by })}
      />
      <ModeField mode={rule.mode} onChange={(mode) => onChange({ ...rule, mode })} />
    </>
  );
}

function ModeField({ mode, onChange }: { mode: Section['mode']; onChange: (mode: Section['mode']) => void }) {
  const { t } = useLanguage();
  return (
    <SelectField
      label={t('layout.mode')}
      value={mode}
      options={(['detail', 'summary'] as const).map((value) => ({ value, label: t(`layout.modeChoice.${value}`) }))}
      onChange={onChange}
    />
  );
}

interface SectionHeadProps {
  readonly section: Section;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function SectionHead({ section, isFirst, isLast, isOpen, onToggle, onMove, onRemove }: SectionHeadProps) {
  const { t } = useLanguage();
  const { title } = section;
  const verb = (label: string, onPress: () => void) => (
    <TextButton label={`${label}, ${title}`} quiet onPress={onPress}>
      {label}
    </TextButton>
  );
  return (
    <div className={classes.sectionHead}>
      <button type="button" className={classes.sectionName} aria-expanded={isOpen} onClick={onToggle}>
        {title}
        <span className={classes.help}>{t('layout.lines', { count: section.lineIds.length })}</span>
      </button>
      <span className={classes.sectionVerbs}>
        {!isFirst && verb(t('layout.up'), () => onMove(-1))}
        {!isLast && verb(t('layout.down'), () => onMove(1))}
        {verb(t('layout.remove'), onRemove)}
      </span>
    </div>
  );
}

interface SectionFieldsProps {
  readonly section: Section;
  /** Those that stand in no other section. */
  readonly lines: Invoice['lines'];
  readonly onChange: (part: Partial<Section>) => void;
}

function SectionFields({ section, lines, onChange }: SectionFieldsProps) {
  const { t } = useLanguage();
  const [title, setTitle] = useState(section.title);
  const toggle = (id: string, isIn: boolean) =>
    onChange({ lineIds: isIn ? [...section.lineIds, id] : section.lineIds.filter((each) => each !== id) });
  return (
    <div className={classes.fields}>
      <TextField
        label={t('layout.name')}
        value={title}
        autoFocus
        onChange={setTitle}
        onDone={() => title.trim() !== section.title && onChange({ title: title.trim() })}
      />
      <ModeField mode={section.mode} onChange={(mode) => onChange({ mode })} />
      <div className={classes.lineChoices}>
        {lines.map((line) => (
          <CheckField
            key={line.id}
            label={line.name}
            checked={section.lineIds.includes(line.id)}
            onChange={(isIn) => toggle(line.id, isIn)}
          />
        ))}
      </div>
    </div>
  );
}
