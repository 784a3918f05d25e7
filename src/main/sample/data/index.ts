import type { SampleCountry } from '@shared/samples';
import { france } from './france';
import { malaysia } from './malaysia';
import { netherlands } from './netherlands';
import { norway } from './norway';
import type { SampleData } from './sample-data';

/** What each country's sample company says. */
export const SAMPLES: Readonly<Record<SampleCountry, SampleData>> = {
  NO: norway,
  NL: netherlands,
  FR: france,
  MY: malaysia,
};
