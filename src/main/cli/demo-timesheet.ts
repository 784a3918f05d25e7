import { addDays, type PlainDate } from '@shared/dates';
import { previousWorkDay } from '../sample/work-days';

/** What was done, so many days ago, as a time tracker would export it. */
const ROWS = [
  {
    daysAgo: 9,
    person: 'Ingrid Aas',
    task: 'Analyse',
    text: 'Kravarbeid, fakturamottak',
    start: '08:30',
    hours: '07:30',
  },
  { daysAgo: 8, person: 'Jonas Lien', task: 'Oppsett', text: 'Testmiljø, klargjøring', start: '09:00', hours: '06:00' },
  { daysAgo: 7, person: 'Ingrid Aas', task: 'Møter', text: 'Arbeidsmøte, økonomi', start: '12:15', hours: '03:45' },
  { daysAgo: 4, person: 'Jonas Lien', task: 'Oppsett', text: 'Roller og tilganger', start: '08:00', hours: '07:00' },
  {
    daysAgo: 3,
    person: 'Ingrid Aas',
    task: 'Analyse',
    text: 'Løsningsforslag, utkast',
    start: '08:30',
    hours: '05:30',
  },
] as const;

export const DEMO_CUSTOMER = 'Nordvik Havbruk AS';
export const DEMO_PROJECT = 'ERP-innføring, fase 3';

function later(start: string, hours: string): string {
  const minutes = [start, hours]
    .map((time) => time.split(':').map(Number))
    .reduce((sum, [hour = 0, minute = 0]) => sum + hour * 60 + minute, 0);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A detailed report of Toggl Track for the days before today, with a byte order mark and CRLF as it has them. */
export function demoTimesheet(today: PlainDate): string {
  const header =
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags';
  const rows = ROWS.map(({ daysAgo, person, task, text, start, hours }) => {
    const date = previousWorkDay(addDays(today, -daysAgo));
    const email = `${person.split(' ')[0]?.toLowerCase()}@fjellheim.example`;
    return [
      person,
      email,
      DEMO_CUSTOMER,
      `"${DEMO_PROJECT}"`,
      task,
      `"${text}"`,
      'Yes',
      date,
      `${start}:00`,
      date,
      `${later(start, hours)}:00`,
      `${hours}:00`,
      '',
    ].join(',');
  });
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
}
