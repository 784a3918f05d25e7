import '@renderer/nonce';
import '@renderer/theme/styles';
import { App } from '@renderer/App';
import { createApiClient } from '@renderer/api/client';
import type { Feature } from '@renderer/shell/feature';
import { LANGUAGES } from '@shared/i18n/languages';
import {
  BookText,
  BriefcaseBusiness,
  Clock3,
  FileText,
  House,
  Layers,
  ReceiptText,
  Settings,
  Users,
} from 'lucide-react';
import { createRoot } from 'react-dom/client';
import { InvoicesScreen } from './InvoicesScreen';
import { LinesScreen } from './LinesScreen';
import { StatesScreen } from './StatesScreen';
import { galleryTransport } from './transport';

const wanted = new URLSearchParams(window.location.search);
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const language = LANGUAGES.find((one) => one === wanted.get('language')) ?? 'en';

const feature: Feature = {
  screens: [
    {
      path: '/states',
      component: StatesScreen,
      titleKey: 'shell.keys.title',
      railItem: { order: 1, icon: House, labelKey: 'shell.status.ready' },
    },
    {
      path: '/invoices',
      component: InvoicesScreen,
      titleKey: 'billing.status.posted',
      railItem: { order: 2, icon: ReceiptText, labelKey: 'billing.status.posted', useCount: () => 7 },
    },
    {
      path: '/invoices/lines',
      component: LinesScreen,
      titleKey: 'billing.status.draft',
      parent: '/invoices',
    },
    ...[BriefcaseBusiness, Layers, Clock3, Users, FileText, BookText].map((icon, index) => ({
      path: `/area-${index}`,
      component: () => null,
      titleKey: 'billing.status.paid' as const,
      railItem: { order: 3 + index, icon, labelKey: 'billing.status.paid' as const },
    })),
    {
      path: '/settings',
      component: () => null,
      titleKey: 'shell.status.failed',
      railItem: { order: 90, icon: Settings, labelKey: 'shell.status.failed', atFoot: true },
    },
  ],
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const { transport, calls } = galleryTransport(language, theme);
Object.assign(window, { galleryCalls: calls });
createRoot(root).render(<App client={createApiClient(transport)} features={[feature]} />);
