import { defineMessages } from '../define-messages';

export const exchangeErrors = defineMessages({
  en: {
    rateMissing:
      'There is no exchange rate of {{currency}} in {{home}} on or before {{date}}. Enter one under Receivables, or agree one in the contract.',
    ownCurrency: '{{currency}} is the company’s own currency: it needs no rate.',
    noColumns: 'The file has no columns date, currency and rate. Name them in its first line.',
    badDate: '“{{value}}” is no date. Write it YYYY-MM-DD.',
    badCurrency: '“{{value}}” is no currency. Write its code, as in EUR.',
    badRate: '“{{value}}” is no rate. Write a number above zero.',
  },
  nb: {
    rateMissing:
      'Det finnes ingen kurs for {{currency}} i {{home}} på eller før {{date}}. Legg den inn under Kundefordringer, eller avtal en kurs i kontrakten.',
    ownCurrency: '{{currency}} er firmaets egen valuta: Den trenger ingen kurs.',
    noColumns: 'Filen har ikke kolonnene date, currency og rate. Skriv dem i første linje.',
    badDate: '«{{value}}» er ingen dato. Skriv den ÅÅÅÅ-MM-DD.',
    badCurrency: '«{{value}}» er ingen valuta. Skriv koden, som EUR.',
    badRate: '«{{value}}» er ingen kurs. Skriv et tall over null.',
  },
  nl: {
    rateMissing:
      'Er is geen wisselkoers van {{currency}} in {{home}} op of vóór {{date}}. Vul er een in bij Debiteuren of leg een koers vast in het contract.',
    ownCurrency: '{{currency}} is de eigen valuta van het bedrijf: daarvoor is geen koers nodig.',
    noColumns: 'Het bestand heeft geen kolommen date, currency en rate. Zet die in de eerste regel.',
    badDate: '“{{value}}” is geen datum. Schrijf JJJJ-MM-DD.',
    badCurrency: '“{{value}}” is geen valuta. Schrijf de code, zoals EUR.',
    badRate: '“{{value}}” is geen koers. Schrijf een getal boven nul.',
  },
  fr: {
    rateMissing:
      'Il n’y a pas de taux de change de {{currency}} en {{home}} au {{date}} ou avant. Saisissez-en un sous Créances clients, ou fixez-en un dans le contrat.',
    ownCurrency: '{{currency}} est la devise de la société : elle n’a pas besoin de taux.',
    noColumns: 'Le fichier n’a pas les colonnes date, currency et rate. Nommez-les dans la première ligne.',
    badDate: '« {{value}} » n’est pas une date. Écrivez AAAA-MM-JJ.',
    badCurrency: '« {{value}} » n’est pas une devise. Écrivez son code, par exemple EUR.',
    badRate: '« {{value}} » n’est pas un taux. Écrivez un nombre supérieur à zéro.',
  },
  ms: {
    rateMissing:
      'Tiada kadar pertukaran {{currency}} dalam {{home}} pada atau sebelum {{date}}. Masukkan satu di bawah Akaun belum terima, atau tetapkan dalam kontrak.',
    ownCurrency: '{{currency}} ialah mata wang syarikat sendiri: ia tidak memerlukan kadar.',
    noColumns: 'Fail tiada lajur date, currency dan rate. Namakan lajur itu pada baris pertama.',
    badDate: '“{{value}}” bukan tarikh. Tulis YYYY-MM-DD.',
    badCurrency: '“{{value}}” bukan mata wang. Tulis kodnya, seperti EUR.',
    badRate: '“{{value}}” bukan kadar. Tulis nombor melebihi sifar.',
  },
});
