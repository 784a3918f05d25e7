import { defineMessages } from '../define-messages';

/** Unit groups, and what may be entered in which unit. */
export const unitsErrors = defineMessages({
  en: {
    timeIsBuiltIn: 'Time is built in: a day is as long as the settings say. It cannot be changed or removed here.',
    timeHasItsOwn: '{{code}} is a unit of time, which has a group of its own. Choose another unit.',
    unitTwice: '{{code}} stands twice in the group. Keep one of them.',
    factorNotPositive: 'The factor of {{code}} must be above zero. Enter how many base units one is.',
    baseIsOne: '{{code}} is the base unit, so its factor is 1. Choose another base unit to give it another factor.',
    baseMissing: 'The base unit {{code}} is not in the group. Add it, or choose one that is.',
    groupHasCategory: '“{{name}}” is used by the category “{{category}}”. Give that another group first.',
    unitOfCategory: 'The category “{{category}}” is counted in {{code}}. Keep the unit, or change the category first.',
    notInGroup: '{{code}} is not in the group “{{group}}”. Choose one of its units.',
    notOfCategory: '“{{category}}” is not counted in {{code}}. Choose a unit of its group.',
  },
  nb: {
    timeIsBuiltIn: 'Tid er innebygd: En dag er så lang som innstillingene sier. Den kan ikke endres eller fjernes her.',
    timeHasItsOwn: '{{code}} er en tidsenhet, og tid har sin egen gruppe. Velg en annen enhet.',
    unitTwice: '{{code}} står to ganger i gruppen. Behold én av dem.',
    factorNotPositive: 'Faktoren til {{code}} må være over null. Skriv hvor mange grunnenheter én er.',
    baseIsOne: '{{code}} er grunnenheten, så faktoren er 1. Velg en annen grunnenhet for å gi den en annen faktor.',
    baseMissing: 'Grunnenheten {{code}} er ikke i gruppen. Legg den til, eller velg en som er der.',
    groupHasCategory: '«{{name}}» brukes av kategorien «{{category}}». Gi den en annen gruppe først.',
    unitOfCategory: 'Kategorien «{{category}}» telles i {{code}}. Behold enheten, eller endre kategorien først.',
    notInGroup: '{{code}} er ikke i gruppen «{{group}}». Velg en av enhetene der.',
    notOfCategory: '«{{category}}» telles ikke i {{code}}. Velg en enhet fra gruppen.',
  },
  nl: {
    timeIsBuiltIn:
      'Tijd is ingebouwd: een dag duurt zo lang als de instellingen zeggen. Hier is dat niet te wijzigen of te verwijderen.',
    timeHasItsOwn: '{{code}} is een tijdeenheid en tijd heeft een eigen groep. Kies een andere eenheid.',
    unitTwice: '{{code}} staat twee keer in de groep. Houd er één.',
    factorNotPositive: 'De factor van {{code}} moet boven nul zijn. Vul in hoeveel basiseenheden één is.',
    baseIsOne: '{{code}} is de basiseenheid, dus de factor is 1. Kies een andere basiseenheid voor een andere factor.',
    baseMissing: 'De basiseenheid {{code}} staat niet in de groep. Voeg haar toe of kies er een die er staat.',
    groupHasCategory: '“{{name}}” wordt gebruikt door de categorie “{{category}}”. Geef die eerst een andere groep.',
    unitOfCategory: 'De categorie “{{category}}” telt in {{code}}. Houd de eenheid of wijzig eerst de categorie.',
    notInGroup: '{{code}} staat niet in de groep “{{group}}”. Kies een van de eenheden daarvan.',
    notOfCategory: '“{{category}}” telt niet in {{code}}. Kies een eenheid van de groep.',
  },
  fr: {
    timeIsBuiltIn:
      'Le temps est intégré : un jour dure ce que disent les paramètres. Il ne se modifie ni ne se supprime ici.',
    timeHasItsOwn: '{{code}} est une unité de temps, qui a son propre groupe. Choisissez une autre unité.',
    unitTwice: '{{code}} figure deux fois dans le groupe. Gardez-en une.',
    factorNotPositive: 'Le facteur de {{code}} doit dépasser zéro. Indiquez combien d’unités de base elle vaut.',
    baseIsOne: '{{code}} est l’unité de base : son facteur est 1. Choisissez une autre base pour le changer.',
    baseMissing: 'L’unité de base {{code}} n’est pas dans le groupe. Ajoutez-la, ou choisissez-en une qui y est.',
    groupHasCategory: '« {{name}} » sert à la catégorie « {{category}} ». Donnez-lui d’abord un autre groupe.',
    unitOfCategory:
      'La catégorie « {{category}} » se compte en {{code}}. Gardez l’unité, ou modifiez d’abord la catégorie.',
    notInGroup: '{{code}} n’est pas dans le groupe « {{group}} ». Choisissez l’une de ses unités.',
    notOfCategory: '« {{category}} » ne se compte pas en {{code}}. Choisissez une unité de son groupe.',
  },
  ms: {
    timeIsBuiltIn: 'Masa terbina dalam: panjang sehari mengikut tetapan. Ia tidak boleh diubah atau dibuang di sini.',
    timeHasItsOwn: '{{code}} ialah unit masa, dan masa ada kumpulan sendiri. Pilih unit lain.',
    unitTwice: '{{code}} ada dua kali dalam kumpulan. Kekalkan satu sahaja.',
    factorNotPositive: 'Faktor {{code}} mesti melebihi sifar. Masukkan bilangan unit asas bagi satu unit.',
    baseIsOne: '{{code}} ialah unit asas, jadi faktornya 1. Pilih unit asas lain untuk faktor lain.',
    baseMissing: 'Unit asas {{code}} tiada dalam kumpulan. Tambahkannya, atau pilih yang ada.',
    groupHasCategory: '“{{name}}” digunakan oleh kategori “{{category}}”. Berikan kumpulan lain kepadanya dahulu.',
    unitOfCategory: 'Kategori “{{category}}” dikira dalam {{code}}. Kekalkan unit itu, atau ubah kategori dahulu.',
    notInGroup: '{{code}} tiada dalam kumpulan “{{group}}”. Pilih salah satu unitnya.',
    notOfCategory: '“{{category}}” tidak dikira dalam {{code}}. Pilih unit daripada kumpulannya.',
  },
});
