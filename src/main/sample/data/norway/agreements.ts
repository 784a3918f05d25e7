import type { SampleData } from '../sample-data';

export const AGREEMENTS: SampleData['agreements'] = {
  shared: {
    name: 'Felles energistyring, Svolvær havn',
    code: 'FES',
    line: 'Rådgivning',
    limit: '190000',
    tasks: [
      'Energimålinger, kai og kjølelager',
      'Lastprofiler for landstrøm',
      'Avtaleutkast om delt transformator',
      'Simulering av effekttopper',
    ],
  },
  service: {
    name: 'Serviceavtale, drift og støtte',
    code: 'SVC',
    line: 'Drift og støtte',
    limit: '200000',
    higherLimit: '350000',
    tasks: ['Månedlig gjennomgang av systemer', 'Brukerstøtte, saker i køen', 'Oppdatering av tilganger'],
    lastDay: 'Siste dag i måneden',
    everySecondMonday: 'Annenhver mandag',
    amendment: 'Avtalt på statusmøte: høyere ramme, ny bestilling',
    orderReference: 'PO 2210',
  },
  progress: {
    name: 'Nytt intranett',
    code: 'INT',
    line: 'Leveranse til fast pris',
    value: '420000',
    advance: '150000',
    advanceText: 'Forskudd ved oppstart',
  },
  course: {
    name: 'Lederkurs, høst',
    code: 'LED',
    value: '60000',
    tasks: ['Lederkurs, dag 1 med forberedelse', 'Gruppearbeid og oppsummering'],
    shorter: 'Kurset varte seks timer, ikke åtte',
    otherPayer: 'Kommunen betaler kurset',
  },
};

export const DESK: SampleData['desk'] = {
  gift: 'Oppstartsmøte, styringsgruppe',
  checking: 'Avstemming av prøvekonvertering',
  fixing: 'Feilretting i lageroppsett',
  secondTest: 'Testing av varemottak, runde 2',
  drawings: ['Tegning av føringsveier, plan 2', 'Oppdatering av sjakter etter kollisjonskontroll'],
  ownTraining: 'Intern opplæring i planverktøy',
  enteredTwice: 'Ført to ganger',
  lateAnalysis: 'Etterarbeid, måledata for tredje kvartal',
  lateVisit: 'Befaring med leverandør av traverskran',
};
