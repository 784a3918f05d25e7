import type { SampleData } from '../sample-data';

export const AGREEMENTS: SampleData['agreements'] = {
  shared: {
    name: 'Gezamenlijk energiebeheer, haven',
    code: 'GEB',
    line: 'Advies',
    limit: '19000',
    tasks: [
      'Energiemetingen, kade en koelhuis',
      'Belastingprofielen walstroom',
      'Conceptovereenkomst gedeelde transformator',
      'Simulatie van vermogenspieken',
    ],
  },
  service: {
    name: 'Servicecontract, beheer en ondersteuning',
    code: 'SVC',
    line: 'Beheer en ondersteuning',
    limit: '20000',
    higherLimit: '34000',
    tasks: ['Maandelijkse controle van systemen', 'Ondersteuning, meldingen in wachtrij', 'Toegangsrechten bijgewerkt'],
    lastDay: 'Laatste dag van de maand',
    everySecondMonday: 'Om de week op maandag',
    amendment: 'Afgesproken in voortgangsoverleg: hoger maximum, nieuwe bestelling',
    orderReference: 'PO 2210',
  },
  progress: {
    name: 'Nieuw intranet',
    code: 'INT',
    line: 'Levering tegen vaste prijs',
    value: '41000',
    advance: '14500',
    advanceText: 'Voorschot bij start',
  },
  course: {
    name: 'Leergang leidinggeven, najaar',
    code: 'LEI',
    value: '5900',
    tasks: ['Leergang leidinggeven, dag 1 met voorbereiding', 'Groepswerk en samenvatting'],
    shorter: 'De leergang duurde zes uur in plaats van acht',
    otherPayer: 'De gemeente betaalt de leergang',
  },
};

export const DESK: SampleData['desk'] = {
  gift: 'Startbijeenkomst, stuurgroep',
  checking: 'Aansluiting van proefconversie',
  fixing: 'Fouten in magazijninrichting hersteld',
  secondTest: 'Testen van goederenontvangst, ronde 2',
  drawings: ['Leidingverloop getekend, verdieping 2', 'Schachten bijgewerkt na clashcontrole'],
  ownTraining: 'Interne scholing planningssoftware',
  enteredTwice: 'Dubbel ingevoerd',
  lateAnalysis: 'Nawerk, meetdata derde kwartaal',
  lateVisit: 'Bezoek met leverancier van loopkraan',
};
