import { Download, Printer, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language/context';
import { classNames } from '../class-names';
import classes from './PdfPreview.module.css';
import { type PdfPage, usePdfPages } from './use-pdf-pages';

interface PdfPreviewProps {
  /** Null until the first PDF is there. Hand over the same array until the content changes. */
  readonly bytes: Uint8Array | null;
  /** "Preview in Norwegian" */
  readonly title: string;
  /** Under the last page: "The number is given when the invoice is posted." */
  readonly note?: string;
  readonly onPrint?: () => void;
  readonly onSave?: () => void;
  /** More at the right end of the bar. */
  readonly tools?: ReactNode;
}

// Nothing inside takes the focus, so the scrolling part itself must, or arrows and Page Down would not reach it.
const scrolledByKeys = { tabIndex: 0 };

const ZOOM_STEP = 1.25;
const ZOOM_LIMITS = { min: 0.5, max: 4 };

/** The pages as they will be printed. Paper is white in both themes: it is the document. */
export function PdfPreview({ bytes, title, note, onPrint, onSave, tools }: PdfPreviewProps) {
  const { t, formatPercent } = useLanguage();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  const [zoom, setZoom] = useState(1);
  const [current, setCurrent] = useState(1);
  const { pages, isUnreadable, scale } = usePdfPages(bytes, width, zoom);

  useLayoutEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  const zoomBy = (factor: number) => setZoom(Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, zoom * factor)));
  // A page at 96 pixels an inch is 100 %.
  const percent = formatPercent(String(Math.round((scale / (96 / 72)) * 100)));

  return (
    <section className={classes.preview} aria-label={title}>
      <div className={classes.bar}>
        <span className={classes.title}>{title}</span>
        {pages.length > 0 && (
          <span className={classes.count}>{t('shell.pdf.pageCount', { page: current, pages: pages.length })}</span>
        )}
        <Tool label={t('shell.pdf.zoomOut')} onPress={() => zoomBy(1 / ZOOM_STEP)} icon={<ZoomOut size={15} />} />
        <button type="button" className={classes.zoom} title={t('shell.pdf.fitWidth')} onClick={() => setZoom(1)}>
          {percent}
        </button>
        <Tool label={t('shell.pdf.zoomIn')} onPress={() => zoomBy(ZOOM_STEP)} icon={<ZoomIn size={15} />} />
        {onSave && <Tool label={t('shell.pdf.save')} onPress={onSave} icon={<Download size={15} />} />}
        {onPrint && <Tool label={t('shell.pdf.print')} onPress={onPrint} icon={<Printer size={15} />} />}
        {tools}
      </div>
      <section
        ref={box}
        className={classes.pages}
        aria-label={t('shell.pdf.label')}
        {...scrolledByKeys}
        onScroll={(event) => {
          const { scrollTop, clientHeight } = event.currentTarget;
          const first = pages[0];
          if (first)
            setCurrent(Math.min(pages.length, Math.floor((scrollTop + clientHeight / 2) / (first.height + 16)) + 1));
        }}
      >
        {pages.map((page) => (
          <PageBox
            key={page.number}
            page={page}
            fits={zoom <= 1}
            label={t('shell.pdf.page', { page: page.number, pages: pages.length })}
          />
        ))}
        {isUnreadable && <p className={classes.note}>{t('shell.pdf.unreadable')}</p>}
        {note !== undefined && pages.length > 0 && <p className={classes.note}>{note}</p>}
      </section>
    </section>
  );
}

/** `fits`: it is no wider than the pane, also while it is drawn anew for another width. */
function PageBox({ page, label, fits }: { page: PdfPage; label: string; fits: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(page.canvas), [page]);
  return (
    <article
      className={classNames(classes.page, fits && classes.fitting)}
      style={{ width: page.width }}
      aria-label={label}
    >
      <div ref={place} aria-hidden />
      <p className={classes.spoken}>{page.text}</p>
    </article>
  );
}

function Tool({ label, icon, onPress }: { label: string; icon: ReactNode; onPress: () => void }) {
  return (
    <button type="button" className={classes.tool} aria-label={label} title={label} onClick={onPress}>
      {icon}
    </button>
  );
}
