import type { outEn } from './out.en';

export const outFr = {
  title: 'Reprendre ses données',
  hint: "Des fichiers que d'autres programmes lisent. Pour changer de machine, mieux vaut une sauvegarde.",
  nothingYet:
    "Il n'y a encore rien à reprendre\u00a0: aucune action n'est notée, aucune personne connue.",
  what: 'Quoi',
  whats: {
    log: 'Le journal',
    people: 'Les personnes',
    opportunities: 'Les affaires',
    steps: 'Les prochaines étapes et les plans',
  },
  format: 'Pour',
  formats: {
    spreadsheet: 'Un tableur (CSV)',
    workbook: 'Un tableur (.xlsx)',
    program: 'Un autre programme (CSV)',
    'hubspot-calls': 'Les appels de HubSpot (CSV)',
    'hubspot-tasks': 'Les tâches de HubSpot (CSV)',
    pipedrive: 'Les activités de Pipedrive (CSV)',
    vcard: "Un carnet d'adresses (vCard)",
    calendar: 'Un agenda (.ics)',
  },
  meant: {
    spreadsheet:
      "S'ouvre d'un double clic dans un tableur en français\u00a0: points-virgules, virgules décimales, dates en jj/mm/aaaa. Rien n'y est pris pour une formule.",
    workbook:
      'Un classeur où les dates sont des dates et les textes restent des textes\u00a0: la voie la plus sûre vers un tableur.',
    program:
      'Tout comme Rappel le garde, identifiants compris, pour un programme qui lit le CSV selon la RFC 4180.',
    'hubspot-calls':
      'Les appels, dans les colonnes de son import\u00a0; qui a une adresse e-mail y est reconnu par elle.',
    'hubspot-tasks': 'Les prochaines étapes ouvertes et datées, dans les colonnes de son import.',
    pipedrive:
      "Ce qui a été fait et les étapes ouvertes, dans les colonnes de son import d'activités.",
    vcard: "Pour les téléphones, Google Contacts, Outlook et Contacts d'Apple.",
    calendar:
      "Pour les agendas de Google, d'Apple et d'Outlook\u00a0: les étapes ouvertes à leur jour, et chaque plan la prochaine fois qu'il est prévu.",
  },
  save: 'Enregistrer le fichier',
  making: 'Préparation du fichier…',
  saved: (file) => `Enregistré dans vos téléchargements\u00a0: ${file}`,
  nothing: "Il n'y en a pas encore\u00a0: aucun fichier n'a été fait.",
  failed: "Le fichier n'a pu être fait, et tout est comme avant.",
  addToCalendar: "Ajouter à l'agenda",

  joined: (one, other) => `${one}\u00a0: ${other}`,
} satisfies typeof outEn;
