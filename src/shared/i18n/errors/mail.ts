import { defineMessages } from '../define-messages';

/** Why a mail could not go out, or its settings not be kept. `reply` is what the mail server said, in its own words. */
export const mailErrors = defineMessages({
  en: {
    noServer: 'No mail server is set. Enter one under Settings, E-mail, or send through your own mail program.',
    noPassword:
      'The password for {{user}} on {{host}} is not known on this computer. Enter it under Settings, E-mail; on the command line, set PROFORMA_SMTP_PASSWORD.',
    noSender: 'The mail has no sender. Enter the company’s e-mail address under Settings.',
    noRecipient: 'The mail has no recipient. Enter an e-mail address here or at the customer.',
    badAddress: '“{{email}}” is not an e-mail address. Correct it.',
    badHost: '“{{host}}” is not the name of a server. Write it as in smtp.example.com, without a port.',
    plainOnlyHere:
      'Nothing is sent to {{host}} without encryption. Choose TLS or STARTTLS; only a server on this computer may do without.',
    unknownPlaceholder:
      '“{{name}}” in braces names nothing that this mail knows. Choose one of the words offered under the text.',
    templateTwice: 'There are two texts for the same kind of mail in the same language. Keep one of them.',
    hostNotFound:
      'No server is called {{host}}, or this computer has no network. Check the spelling and the connection, then send again.',
    connectionRefused:
      '{{host}} takes no connection on port {{port}}. Check port and security: 465 goes with TLS, 587 with STARTTLS.',
    unreachable: '{{host}} cannot be reached from here. Check the network, then send again.',
    timeout: '{{host}} did not answer in time. Check the network, the port and the security, then send again.',
    tlsFailed:
      'No encrypted connection to {{host}} came about ({{reason}}). Check port and security: 465 goes with TLS, 587 with STARTTLS.',
    certificate:
      'The certificate of {{host}} cannot be trusted ({{reason}}). Check the server’s name; if it is right, the server’s operator must renew its certificate. Nothing was sent.',
    noStartTls:
      '{{host}} does not offer STARTTLS on port {{port}}, so nothing was sent. Choose TLS with port 465, or ask the server’s operator.',
    notAMailServer:
      'What answers at {{host}}, port {{port}}, is no mail server that we understand ({{reply}}). Check the port.',
    loginRefused:
      '{{host}} refused the user {{user}} with this password ({{reply}}). Enter the password again; many providers want an app password.',
    loginNotOffered: '{{host}} does not offer a way to log in. Check port and security, or leave the user empty.',
    senderRefused:
      '{{host}} does not take mail from {{address}} ({{reply}}). Enter a sender that this account may use.',
    recipientRefused: '{{host}} does not take mail for {{address}} ({{reply}}). Correct the address and send again.',
    someRefused: 'Sent, but {{host}} did not take it for {{addresses}} ({{reply}}). Send it to them another way.',
    tooBig:
      'The mail is too big for {{host}} ({{size}} kB). Send it through your own mail program, or leave out the electronic invoice.',
    messageRefused: '{{host}} did not take the mail ({{reply}}). Send again, or ask the server’s operator.',
    tryLater: '{{host}} does not take the mail now ({{reply}}). Send again later.',
    connectionLost: 'The connection to {{host}} broke before the mail was handed over. Send again.',
    outcomeUnknown:
      'The connection to {{host}} broke while the mail was being handed over: it may have arrived, or not. Say so, or send it again.',
    interrupted:
      'The program ended while the mail was being handed over: it may have arrived, or not. Say so, or send it again.',
    restored:
      'A backup was restored: the mail may have been sent after that backup was made. Say so, or send it again.',
    alreadyInOutbox: 'A mail about {{number}} is already in the outbox. Send it from there, or discard it first.',
    notOpen: 'This mail is no longer in the outbox: it was sent or discarded. Look again.',
    beingSent: 'This mail is being sent right now. Wait until it is done.',
    onlyUncertain: 'Only a mail whose outcome is not known can be marked as sent. Send this one or discard it.',
    outcomeFirst: 'It is not known whether this mail arrived. Say so first, or put it back; then change where it goes.',
  },
  nb: {
    noServer:
      'Ingen e-posttjener er satt opp. Legg den inn under Innstillinger, E-post, eller send fra ditt eget e-postprogram.',
    noPassword:
      'Passordet for {{user}} på {{host}} er ikke kjent på denne maskinen. Skriv det inn under Innstillinger, E-post; på kommandolinjen settes PROFORMA_SMTP_PASSWORD.',
    noSender: 'E-posten har ingen avsender. Skriv inn firmaets e-postadresse under Innstillinger.',
    noRecipient: 'E-posten har ingen mottaker. Skriv inn en e-postadresse her eller på kunden.',
    badAddress: '«{{email}}» er ikke en e-postadresse. Rett den.',
    badHost: '«{{host}}» er ikke navnet på en tjener. Skriv det som i smtp.example.com, uten port.',
    plainOnlyHere:
      'Ingenting sendes til {{host}} uten kryptering. Velg TLS eller STARTTLS; bare en tjener på denne maskinen kan være uten.',
    unknownPlaceholder:
      '«{{name}}» i krøllparentes er ikke noe denne e-posten kjenner. Velg et av ordene som tilbys under teksten.',
    templateTwice: 'Det finnes to tekster for samme type e-post på samme språk. Behold den ene.',
    hostNotFound:
      'Ingen tjener heter {{host}}, eller maskinen er uten nett. Kontroller stavemåten og forbindelsen, og send på nytt.',
    connectionRefused:
      '{{host}} tar ikke imot forbindelser på port {{port}}. Kontroller port og sikkerhet: 465 hører til TLS, 587 til STARTTLS.',
    unreachable: '{{host}} kan ikke nås herfra. Kontroller nettet, og send på nytt.',
    timeout: '{{host}} svarte ikke i tide. Kontroller nettet, porten og sikkerheten, og send på nytt.',
    tlsFailed:
      'Det ble ingen kryptert forbindelse til {{host}} ({{reason}}). Kontroller port og sikkerhet: 465 hører til TLS, 587 til STARTTLS.',
    certificate:
      'Sertifikatet til {{host}} er ikke til å stole på ({{reason}}). Kontroller tjenerens navn; er det riktig, må den som driver tjeneren, fornye sertifikatet. Ingenting ble sendt.',
    noStartTls:
      '{{host}} tilbyr ikke STARTTLS på port {{port}}, så ingenting ble sendt. Velg TLS med port 465, eller spør den som driver tjeneren.',
    notAMailServer:
      'Det som svarer på {{host}}, port {{port}}, er ingen e-posttjener vi forstår ({{reply}}). Kontroller porten.',
    loginRefused:
      '{{host}} avviste brukeren {{user}} med dette passordet ({{reply}}). Skriv inn passordet på nytt; mange leverandører krever et app-passord.',
    loginNotOffered: '{{host}} tilbyr ingen innlogging. Kontroller port og sikkerhet, eller la brukeren stå tom.',
    senderRefused:
      '{{host}} tar ikke imot e-post fra {{address}} ({{reply}}). Skriv inn en avsender som kontoen får bruke.',
    recipientRefused: '{{host}} tar ikke imot e-post til {{address}} ({{reply}}). Rett adressen, og send på nytt.',
    someRefused:
      'Sendt, men {{host}} tok den ikke imot for {{addresses}} ({{reply}}). Send den til dem på en annen måte.',
    tooBig:
      'E-posten er for stor for {{host}} ({{size}} kB). Send den fra ditt eget e-postprogram, eller utelat den elektroniske fakturaen.',
    messageRefused: '{{host}} tok ikke imot e-posten ({{reply}}). Send på nytt, eller spør den som driver tjeneren.',
    tryLater: '{{host}} tar ikke imot e-posten nå ({{reply}}). Send på nytt senere.',
    connectionLost: 'Forbindelsen til {{host}} ble brutt før e-posten var levert. Send på nytt.',
    outcomeUnknown:
      'Forbindelsen til {{host}} ble brutt mens e-posten ble levert: Den kan ha kommet frem, eller ikke. Si hva som skjedde, eller send den på nytt.',
    interrupted:
      'Programmet ble avsluttet mens e-posten ble levert: Den kan ha kommet frem, eller ikke. Si hva som skjedde, eller send den på nytt.',
    restored:
      'En sikkerhetskopi ble gjenopprettet: E-posten kan ha blitt sendt etter at kopien ble tatt. Si hva som skjedde, eller send den på nytt.',
    alreadyInOutbox: 'Det ligger alt en e-post om {{number}} i utboksen. Send den derfra, eller forkast den først.',
    notOpen: 'Denne e-posten ligger ikke lenger i utboksen: Den er sendt eller forkastet. Se på nytt.',
    beingSent: 'Denne e-posten sendes akkurat nå. Vent til det er gjort.',
    onlyUncertain: 'Bare en e-post med ukjent utfall kan merkes som sendt. Send denne, eller forkast den.',
    outcomeFirst:
      'Det er ikke kjent om denne e-posten kom frem. Si det først, eller legg den tilbake; endre så hvor den går.',
  },
  nl: {
    noServer:
      'Er is geen mailserver ingesteld. Vul er een in onder Instellingen, E-mail, of verzend met uw eigen e-mailprogramma.',
    noPassword:
      'Het wachtwoord van {{user}} op {{host}} is op deze computer niet bekend. Voer het in onder Instellingen, E-mail; op de opdrachtregel stelt u PROFORMA_SMTP_PASSWORD in.',
    noSender: 'De e-mail heeft geen afzender. Vul het e-mailadres van het bedrijf in onder Instellingen.',
    noRecipient: 'De e-mail heeft geen ontvanger. Vul hier of bij de klant een e-mailadres in.',
    badAddress: '“{{email}}” is geen e-mailadres. Verbeter het.',
    badHost: '“{{host}}” is geen naam van een server. Schrijf hem als smtp.example.com, zonder poort.',
    plainOnlyHere:
      'Naar {{host}} wordt niets onversleuteld verzonden. Kies TLS of STARTTLS; alleen een server op deze computer mag zonder.',
    unknownPlaceholder:
      '“{{name}}” tussen accolades is niets wat deze e-mail kent. Kies een van de woorden die onder de tekst staan.',
    templateTwice: 'Er zijn twee teksten voor dezelfde soort e-mail in dezelfde taal. Behoud er een.',
    hostNotFound:
      'Er is geen server met de naam {{host}}, of deze computer heeft geen netwerk. Controleer de spelling en de verbinding en verzend opnieuw.',
    connectionRefused:
      '{{host}} neemt geen verbinding aan op poort {{port}}. Controleer poort en beveiliging: 465 hoort bij TLS, 587 bij STARTTLS.',
    unreachable: '{{host}} is vanaf hier niet bereikbaar. Controleer het netwerk en verzend opnieuw.',
    timeout: '{{host}} antwoordde niet op tijd. Controleer het netwerk, de poort en de beveiliging en verzend opnieuw.',
    tlsFailed:
      'Er kwam geen versleutelde verbinding met {{host}} tot stand ({{reason}}). Controleer poort en beveiliging: 465 hoort bij TLS, 587 bij STARTTLS.',
    certificate:
      'Het certificaat van {{host}} is niet te vertrouwen ({{reason}}). Controleer de naam van de server; klopt die, dan moet de beheerder het certificaat vernieuwen. Er is niets verzonden.',
    noStartTls:
      '{{host}} biedt geen STARTTLS aan op poort {{port}}; er is niets verzonden. Kies TLS met poort 465 of vraag het de beheerder.',
    notAMailServer:
      'Wat op {{host}}, poort {{port}}, antwoordt, is geen mailserver die wij begrijpen ({{reply}}). Controleer de poort.',
    loginRefused:
      '{{host}} weigerde gebruiker {{user}} met dit wachtwoord ({{reply}}). Voer het wachtwoord opnieuw in; veel aanbieders willen een app-wachtwoord.',
    loginNotOffered: '{{host}} biedt geen aanmelding aan. Controleer poort en beveiliging, of laat de gebruiker leeg.',
    senderRefused:
      '{{host}} neemt geen e-mail van {{address}} aan ({{reply}}). Vul een afzender in die dit account mag gebruiken.',
    recipientRefused:
      '{{host}} neemt geen e-mail voor {{address}} aan ({{reply}}). Verbeter het adres en verzend opnieuw.',
    someRefused:
      'Verzonden, maar {{host}} nam hem niet aan voor {{addresses}} ({{reply}}). Bereik hen op een andere manier.',
    tooBig:
      'De e-mail is te groot voor {{host}} ({{size}} kB). Verzend hem met uw eigen e-mailprogramma of laat de elektronische factuur weg.',
    messageRefused: '{{host}} nam de e-mail niet aan ({{reply}}). Verzend opnieuw of vraag het de beheerder.',
    tryLater: '{{host}} neemt de e-mail nu niet aan ({{reply}}). Verzend hem later opnieuw.',
    connectionLost: 'De verbinding met {{host}} brak voordat de e-mail was overgedragen. Verzend opnieuw.',
    outcomeUnknown:
      'De verbinding met {{host}} brak tijdens het overdragen van de e-mail: hij kan zijn aangekomen of niet. Geef dat aan of verzend hem opnieuw.',
    interrupted:
      'Het programma stopte tijdens het overdragen van de e-mail: hij kan zijn aangekomen of niet. Geef dat aan of verzend hem opnieuw.',
    restored:
      'Er is een back-up teruggezet: de e-mail kan na het maken van die back-up zijn verzonden. Geef dat aan of verzend hem opnieuw.',
    alreadyInOutbox:
      'Er ligt al een e-mail over {{number}} in het Postvak UIT. Verzend die van daaruit of verwijder hem eerst.',
    notOpen: 'Deze e-mail ligt niet meer in het Postvak UIT: hij is verzonden of verwijderd. Kijk opnieuw.',
    beingSent: 'Deze e-mail wordt op dit moment verzonden. Wacht tot dat klaar is.',
    onlyUncertain:
      'Alleen een e-mail met onbekende afloop kan als verzonden worden aangemerkt. Verzend deze of verwijder hem.',
    outcomeFirst:
      'Het is niet bekend of deze e-mail is aangekomen. Geef dat eerst aan of zet hem terug; wijzig dan de ontvanger.',
  },
  fr: {
    noServer:
      'Aucun serveur de messagerie n’est défini. Indiquez-en un sous Paramètres, E-mail, ou envoyez avec votre propre messagerie.',
    noPassword:
      'Le mot de passe de {{user}} sur {{host}} n’est pas connu de cet ordinateur. Saisissez-le sous Paramètres, E-mail ; en ligne de commande, définissez PROFORMA_SMTP_PASSWORD.',
    noSender: 'Le message n’a pas d’expéditeur. Indiquez l’adresse e-mail de la société sous Paramètres.',
    noRecipient: 'Le message n’a pas de destinataire. Indiquez une adresse e-mail ici ou chez le client.',
    badAddress: '« {{email}} » n’est pas une adresse e-mail. Corrigez-la.',
    badHost: '« {{host}} » n’est pas le nom d’un serveur. Écrivez-le comme smtp.example.com, sans port.',
    plainOnlyHere:
      'Rien n’est envoyé à {{host}} sans chiffrement. Choisissez TLS ou STARTTLS ; seul un serveur sur cet ordinateur peut s’en passer.',
    unknownPlaceholder:
      '« {{name}} » entre accolades ne désigne rien que ce message connaisse. Choisissez l’un des mots proposés sous le texte.',
    templateTwice: 'Il y a deux textes pour le même type de message dans la même langue. N’en gardez qu’un.',
    hostNotFound:
      'Aucun serveur ne s’appelle {{host}}, ou cet ordinateur n’a pas de réseau. Vérifiez le nom et la connexion, puis renvoyez.',
    connectionRefused:
      '{{host}} n’accepte pas de connexion sur le port {{port}}. Vérifiez le port et la sécurité : 465 va avec TLS, 587 avec STARTTLS.',
    unreachable: '{{host}} est injoignable d’ici. Vérifiez le réseau, puis renvoyez.',
    timeout: '{{host}} n’a pas répondu à temps. Vérifiez le réseau, le port et la sécurité, puis renvoyez.',
    tlsFailed:
      'Aucune connexion chiffrée à {{host}} n’a pu être établie ({{reason}}). Vérifiez le port et la sécurité : 465 va avec TLS, 587 avec STARTTLS.',
    certificate:
      'Le certificat de {{host}} n’est pas digne de confiance ({{reason}}). Vérifiez le nom du serveur ; s’il est juste, son exploitant doit renouveler le certificat. Rien n’a été envoyé.',
    noStartTls:
      '{{host}} ne propose pas STARTTLS sur le port {{port}} : rien n’a été envoyé. Choisissez TLS avec le port 465 ou consultez l’exploitant du serveur.',
    notAMailServer:
      'Ce qui répond à {{host}}, port {{port}}, n’est pas un serveur de messagerie reconnu ({{reply}}). Vérifiez le port.',
    loginRefused:
      '{{host}} a refusé l’utilisateur {{user}} avec ce mot de passe ({{reply}}). Saisissez-le de nouveau ; beaucoup de fournisseurs exigent un mot de passe d’application.',
    loginNotOffered:
      '{{host}} ne propose aucune connexion. Vérifiez le port et la sécurité, ou laissez l’utilisateur vide.',
    senderRefused:
      '{{host}} n’accepte pas de message de {{address}} ({{reply}}). Indiquez un expéditeur autorisé pour ce compte.',
    recipientRefused: '{{host}} n’accepte pas de message pour {{address}} ({{reply}}). Corrigez l’adresse et renvoyez.',
    someRefused:
      'Envoyé, mais {{host}} ne l’a pas accepté pour {{addresses}} ({{reply}}). Faites-le leur parvenir autrement.',
    tooBig:
      'Le message est trop volumineux pour {{host}} ({{size}} ko). Envoyez-le avec votre propre messagerie ou sans la facture électronique.',
    messageRefused:
      '{{host}} n’a pas accepté le message ({{reply}}). Renvoyez-le ou consultez l’exploitant du serveur.',
    tryLater: '{{host}} n’accepte pas le message pour l’instant ({{reply}}). Renvoyez-le plus tard.',
    connectionLost: 'La connexion à {{host}} a été coupée avant la remise du message. Renvoyez-le.',
    outcomeUnknown:
      'La connexion à {{host}} a été coupée pendant la remise du message : il est peut-être arrivé, peut-être pas. Indiquez-le ou renvoyez-le.',
    interrupted:
      'Le programme s’est arrêté pendant la remise du message : il est peut-être arrivé, peut-être pas. Indiquez-le ou renvoyez-le.',
    restored:
      'Une sauvegarde a été restaurée : le message a peut-être été envoyé après cette sauvegarde. Indiquez-le ou renvoyez-le.',
    alreadyInOutbox:
      'Un message sur {{number}} est déjà dans la boîte d’envoi. Envoyez-le de là ou supprimez-le d’abord.',
    notOpen: 'Ce message n’est plus dans la boîte d’envoi : il a été envoyé ou supprimé. Regardez de nouveau.',
    beingSent: 'Ce message est en cours d’envoi. Attendez la fin.',
    onlyUncertain: 'Seul un message au sort inconnu peut être marqué comme envoyé. Envoyez celui-ci ou supprimez-le.',
    outcomeFirst:
      'On ne sait pas si ce message est arrivé. Indiquez-le d’abord ou remettez-le en attente, puis changez le destinataire.',
  },
  ms: {
    noServer:
      'Tiada pelayan e-mel ditetapkan. Masukkannya di Tetapan, E-mel, atau hantar melalui program e-mel anda sendiri.',
    noPassword:
      'Kata laluan {{user}} di {{host}} tidak diketahui pada komputer ini. Masukkannya di Tetapan, E-mel; pada baris arahan, tetapkan PROFORMA_SMTP_PASSWORD.',
    noSender: 'E-mel ini tiada pengirim. Masukkan alamat e-mel syarikat di Tetapan.',
    noRecipient: 'E-mel ini tiada penerima. Masukkan alamat e-mel di sini atau pada pelanggan.',
    badAddress: '“{{email}}” bukan alamat e-mel. Betulkannya.',
    badHost: '“{{host}}” bukan nama pelayan. Tulis seperti smtp.example.com, tanpa port.',
    plainOnlyHere:
      'Tiada apa-apa dihantar ke {{host}} tanpa penyulitan. Pilih TLS atau STARTTLS; hanya pelayan pada komputer ini boleh tanpanya.',
    unknownPlaceholder:
      '“{{name}}” dalam kurungan dakap tidak dikenali oleh e-mel ini. Pilih salah satu perkataan di bawah teks.',
    templateTwice: 'Ada dua teks bagi jenis e-mel yang sama dalam bahasa yang sama. Simpan satu sahaja.',
    hostNotFound:
      'Tiada pelayan bernama {{host}}, atau komputer ini tiada rangkaian. Semak ejaan dan sambungan, kemudian hantar semula.',
    connectionRefused:
      '{{host}} tidak menerima sambungan pada port {{port}}. Semak port dan keselamatan: 465 untuk TLS, 587 untuk STARTTLS.',
    unreachable: '{{host}} tidak dapat dicapai dari sini. Semak rangkaian, kemudian hantar semula.',
    timeout:
      '{{host}} tidak menjawab dalam masa yang ditetapkan. Semak rangkaian, port dan keselamatan, kemudian hantar semula.',
    tlsFailed:
      'Sambungan tersulit ke {{host}} tidak berjaya ({{reason}}). Semak port dan keselamatan: 465 untuk TLS, 587 untuk STARTTLS.',
    certificate:
      'Sijil {{host}} tidak boleh dipercayai ({{reason}}). Semak nama pelayan; jika betul, pengendalinya perlu memperbaharui sijil. Tiada apa-apa dihantar.',
    noStartTls:
      '{{host}} tidak menawarkan STARTTLS pada port {{port}}, jadi tiada apa-apa dihantar. Pilih TLS dengan port 465, atau tanya pengendali pelayan.',
    notAMailServer:
      'Yang menjawab di {{host}}, port {{port}}, bukan pelayan e-mel yang kami fahami ({{reply}}). Semak port.',
    loginRefused:
      '{{host}} menolak pengguna {{user}} dengan kata laluan ini ({{reply}}). Masukkan semula kata laluan; banyak penyedia memerlukan kata laluan aplikasi.',
    loginNotOffered:
      '{{host}} tidak menawarkan cara log masuk. Semak port dan keselamatan, atau biarkan pengguna kosong.',
    senderRefused:
      '{{host}} tidak menerima e-mel daripada {{address}} ({{reply}}). Masukkan pengirim yang dibenarkan bagi akaun ini.',
    recipientRefused: '{{host}} tidak menerima e-mel untuk {{address}} ({{reply}}). Betulkan alamat dan hantar semula.',
    someRefused:
      'Dihantar, tetapi {{host}} tidak menerimanya untuk {{addresses}} ({{reply}}). Hantar kepada mereka dengan cara lain.',
    tooBig:
      'E-mel terlalu besar untuk {{host}} ({{size}} kB). Hantar melalui program e-mel anda sendiri, atau tanpa invois elektronik.',
    messageRefused: '{{host}} tidak menerima e-mel ini ({{reply}}). Hantar semula, atau tanya pengendali pelayan.',
    tryLater: '{{host}} tidak menerima e-mel ini sekarang ({{reply}}). Hantar semula kemudian.',
    connectionLost: 'Sambungan ke {{host}} terputus sebelum e-mel diserahkan. Hantar semula.',
    outcomeUnknown:
      'Sambungan ke {{host}} terputus semasa e-mel diserahkan: mungkin sampai, mungkin tidak. Nyatakan, atau hantar semula.',
    interrupted: 'Program tamat semasa e-mel diserahkan: mungkin sampai, mungkin tidak. Nyatakan, atau hantar semula.',
    restored:
      'Sandaran telah dipulihkan: e-mel ini mungkin telah dihantar selepas sandaran itu dibuat. Nyatakan, atau hantar semula.',
    alreadyInOutbox: 'E-mel tentang {{number}} sudah ada dalam peti keluar. Hantar dari situ, atau buang dahulu.',
    notOpen: 'E-mel ini tiada lagi dalam peti keluar: telah dihantar atau dibuang. Lihat semula.',
    beingSent: 'E-mel ini sedang dihantar. Tunggu sehingga selesai.',
    onlyUncertain:
      'Hanya e-mel yang hasilnya tidak diketahui boleh ditandakan sebagai dihantar. Hantar atau buang yang ini.',
    outcomeFirst:
      'Tidak diketahui sama ada e-mel ini sampai. Nyatakan dahulu, atau letakkan semula; kemudian tukar penerimanya.',
  },
});
