import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Italian: what titles say, and when something is due. */
export const titles = {
  before:
    /(?<!\p{L})prima (?:d(?:i|el|ella|ello|ei|elle)(?!\p{L})|dell['’])|(?<!\p{L})pre-|(?<!\p{L})pre ?(?:rilascio|deploy|produzione|lancio|volo|requisit|messa)|(?<!\p{L})prerequisit|(?<!\p{L})preliminar|(?<!\p{L})prepara|(?<!\p{L})propedeutic|(?<!\p{L})(?:verifiche|attività|controlli|operazioni) preventiv/iu,
  after:
    /(?<!\p{L})dopo(?!\p{L})|(?<!\p{L})post-|(?<!\p{L})post ?(?:rilascio|deploy|produzione|lancio|go|messa)|(?<!\p{L})successiv[eio](?!\p{L})|(?<!\p{L})a seguito d|(?<!\p{L})in seguito a|(?<!\p{L})hypercare(?!\p{L})/iu,
  later:
    /(?<!\p{L})(?:immediat|a breve termine|a medio termine|a lungo termine|breve termine|medio termine|lungo termine|prim[oaei](?!\p{L})(?! d))/iu,
  launchWindow:
    /(?<!\p{L})(?:finestra|giorno|giornata) (?:di |del |della |dell['’])?(?:rilascio|deploy|lancio|messa in (?:produzione|esercizio|linea)|go-?live|pubblicazione|migrazione|cut-?over)(?!\p{L})|(?<!\p{L})giorno x(?!\p{L})/iu,
  launchWord:
    /^(?:rilasciare|pubblicare|distribuire|eseguire il (?:deploy|rilascio)) (?:in|su|il|la|l['’])|(?<!\p{L})rilascio graduale|(?<!\p{L})rilascio in produzione/iu,
  launchOnly:
    /^esecuzione$|^(?:(?:durante|esecuzione|passi|passaggi|procedura|processo|fase|fasi|attività|svolgimento|avvio) (?:di |del |della |dell['’]|il |la |l['’])?){0,3}(?:rilascio|deploy|deployment|lancio|pubblicazione|distribuzione|installazione)(?: (?:in|a|su|di|del|della|dell['’]applicazione|applicazione|sistema|produzione|servizi|esercizio|ambiente)){0,5}$/iu,
  carriesOut: /^(?:la |il |i )?(?:procedura|passi|passaggi|sequenza|svolgimento|migrazione|cambio)$/iu,
  notLaunch:
    /configura|strategia|criteri|comunicazion|contatt|(?<!\p{L})team(?!\p{L})|(?<!\p{L})note(?!\p{L})|storico|(?<!\p{L})test(?!\p{L})|collaud|prova(?!\p{L})|pianifica|ripristino|roll-?back|approvazion|informazion|dettagli|panoramica|monitoraggio|requisit|ambient[ei] di (?:test|collaudo)|(?<!\p{L})chiav[ei](?!\p{L})|documentazion/iu,
  goLive:
    /(?<!\p{L})messa in (?:produzione|esercizio|linea|servizio|opera)(?!\p{L})|(?<!\p{L})go-?live(?!\p{L})|(?<!\p{L})avvio in (?:produzione|esercizio)(?!\p{L})|(?<!\p{L})entrata in (?:produzione|esercizio)(?!\p{L})|(?<!\p{L})passaggio in produzione(?!\p{L})|(?<!\p{L})andata in produzione(?!\p{L})/iu,
  optional: /^(?:opzional|facoltativ)|[([](?:opzional|facoltativ)/iu,
  rollback:
    /(?<!\p{L})ripristino(?!\p{L})|(?<!\p{L})roll-?back|(?<!\p{L})ritorno alla versione|(?<!\p{L})annullamento del rilascio|(?<!\p{L})piano di rientro|(?<!\p{L})rientro(?!\p{L})/iu,
  incident: /(?<!\p{L})incident|(?<!\p{L})emergenz|(?<!\p{L})guast|(?<!\p{L})disservizi|(?<!\p{L})crisi(?!\p{L})/iu,
  mends: /(?<!\p{L})risoluzione (?:dei )?problemi|(?<!\p{L})(?:problemi|errori) (?:comuni|frequenti|noti)/iu,
  executes:
    /(?<!\p{L})passi(?!\p{L})|(?<!\p{L})passaggi(?!\p{L})|(?<!\p{L})azioni(?!\p{L})|(?<!\p{L})procedura|(?<!\p{L})esecuzione|(?<!\p{L})(?:se|in caso di|qualora) (?:necessari|occorre|serve|necessità|bisogno)|(?<!\p{L})(?:se|in caso di)(?!\p{L}).{0,40}fall|(?<!\p{L})lista di controllo/iu,
  fails: /^(?:se|in caso di|qualora)(?!\p{L}).{0,40}(?:fall|problem|errore|va male)/iu,
  stops:
    /(?<!\p{L})(?:criteri|condizioni|soglie|motivi|cause) (?:di |del |per (?:il |l['’]|la )?)(?:ripristino|roll-?back|arresto|interruzione|annullamento|blocco|no-?go|rientro)|(?<!\p{L})quando (?:ripristinare|interrompere|annullare|fermarsi|tornare)(?!\p{L})|^(?:fermarsi|interrompere|annullare|bloccare) (?:se|qualora)(?!\p{L})/iu,
  criteria:
    /(?<!\p{L})criteri(?:o)? di (?:successo|accettazione|uscita|completamento)|(?<!\p{L})definition of done(?!\p{L})/iu,
  signOff:
    /(?<!\p{L})approvazion[ei](?!\p{L})|(?<!\p{L})firm[ae](?!\p{L})|(?<!\p{L})autorizzazion[ei](?!\p{L})|(?<!\p{L})benestare(?!\p{L})|(?<!\p{L})nulla osta(?!\p{L})|(?<!\p{L})accettazione(?!\p{L})|(?<!\p{L})visto(?!\p{L})/iu,
  contents: /^indice$|(?<!\p{L})sommario(?!\p{L})|(?<!\p{L})indice dei contenuti/iu,
  contacts:
    /(?<!\p{L})contatt[oi](?!\p{L})|(?<!\p{L})escalation(?!\p{L})|(?<!\p{L})reperibilità(?!\p{L})|(?<!\p{L})referenti(?!\p{L})/iu,
  links:
    /(?<!\p{L})link(?!\p{L})|(?<!\p{L})collegamenti(?!\p{L})|(?<!\p{L})documenti (?:correlati|collegati)|^riferimenti$|(?<!\p{L})risorse(?!\p{L})|(?<!\p{L})cruscotti$|(?<!\p{L})vedi anche(?!\p{L})|(?<!\p{L})approfondimenti(?!\p{L})/iu,
  history: /(?<!\p{L})(?:storico|cronologia|registro) (?:delle |dei |di )?(?:version|modific|revision|cambiament)/iu,
  reference:
    /(?<!\p{L})riferimento(?!\p{L})|(?<!\p{L})glossario(?!\p{L})|(?<!\p{L})allegat[oi](?!\p{L})|(?<!\p{L})appendice|(?<!\p{L})(?:risultat[oi]|output) attes|(?<!\p{L})risoluzione (?:dei )?problemi/iu,
  remarks:
    /(?<!\p{L})note(?!\p{L})|(?<!\p{L})osservazioni(?!\p{L})|(?<!\p{L})commenti(?!\p{L})|^(?:riepilogo|introduzione|obiettiv[oi]|scopo|contesto|ambito|panoramica|premessa|sommario)$|^informazioni su/iu,
  option:
    /^(?:opzione|variante|alternativa|approccio)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}])\s*(?:[:.)–—-]|$)/iu,
  titleActs:
    /^(?:verificare|aggiornare|inviare|preparare|raccogliere|ottenere|annunciare|pubblicare|notificare|informare|avvisare|rimuovere|correggere|migrare|scrivere|condividere|richiedere|confermare|convalidare|configurare|creare|aggiungere|approvare|controllare)(?!\p{L})/iu,
  flow: /^(?:per |in caso di )?(?:una? |un['’]|il |la )?(?:versione|rilascio|aggiornamento|deploy|modifica|patch|hot-?fix)(?: di)? (?:correttiv[oa]|minore|maggiore|standard|urgente|emergenza|complet[oa]|normale|sicurezza)$|^(?:se|per|in caso di|qualora) [^:]{2,80}:?$/iu,
  pickOne:
    /(?<!\p{L})(?:eliminare|cancellare|rimuovere|barrare|ignorare)(?!\p{L}).{0,40}(?:non (?:si applica|applicabil|pertinent))|(?<!\p{L})(?:usare|seguire|tenere|scegliere|compilare)(?!\p{L}).{0,30}(?:solo|soltanto|una delle|quella che)/iu,
  stageLast:
    /(?<!\p{L})final[ei](?!\p{L})|(?<!\p{L})ultim[oa](?!\p{L})|(?<!\p{L})direzione(?!\p{L})|(?<!\p{L})definitiv/iu,
  closes: /(?<!\p{L})chiusura(?!\p{L})|(?<!\p{L})dopo(?!\p{L})|(?<!\p{L})successiv|(?<!\p{L})post-|hypercare/iu,
  areaSecurity: /(?<!\p{L})sicurezza(?!\p{L})|(?<!\p{L})cybersicurezza|(?<!\p{L})penetration test/iu,
  areaDatabase:
    /(?<!\p{L})bas[ei] (?:di )?dati(?!\p{L})|(?<!\p{L})database(?!\p{L})|(?<!\p{L})migrazion[ei] (?:dei )?dati|(?<!\p{L})schema(?!\p{L})/iu,
  areaTesting: /(?<!\p{L})qualità(?!\p{L})|(?<!\p{L})test(?!\p{L})|(?<!\p{L})collaud|(?<!\p{L})regressione(?!\p{L})/iu,
  ago: /(?:~ ?|(?<!\p{L})(?:circa|almeno) )?(?<![\p{L}\p{N}])(?:\d{1,4}|un[oa]?|due|tre|quattro|cinque|sei|sette|dieci)[ -]?(?:minut[oi]|min|or[ae]|h|giorn[oi](?: lavorativi)?|gg|settiman[ae]) prima(?!\p{L})(?: (?:del|della|di) (?:rilascio|deploy|lancio|messa in (?:produzione|esercizio|linea)|go-?live|pubblicazione|via|migrazione)(?!\p{L}))?/iu,
  since:
    /(?:~ ?|(?<!\p{L})(?:circa) )?(?<![\p{L}\p{N}])(?:\d{1,4}|un[oa]?|due|tre|quattro|cinque|sei|sette|dieci)[ -]?(?:minut[oi]|min|or[ae]|h|giorn[oi](?: lavorativi)?|gg|settiman[ae]) dopo(?!\p{L})(?: (?:il|la) (?:rilascio|deploy|lancio|messa in (?:produzione|esercizio|linea)|go-?live|pubblicazione)(?!\p{L}))?/iu,
  within:
    /(?<!\p{L})(?:(?:entro|nelle|nei|nel|nella|durante|in) (?:le |i |il |la )?|(?:le |i )?(?=prim[eaio](?!\p{L})))(?:prim[eaio] |prossim[eaio] )?(?:\d{1,4}|un[oa]?|due|tre|quattro|cinque|sei|sette|dieci)[ -]?(?:minut[oi]|min|or[ae]|h|giorn[oi]|gg|settiman[ae])(?!\p{L})|(?<!\p{L})(?:la |nella |durante la )?prima (?:ora|settimana)(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:il )?giorno (?:prima|precedente)(?!\p{L})|(?<!\p{L})(?:la |alla )?vigilia(?!\p{L})/iu,
  dayOf:
    /(?<!\p{L})(?:il )?giorno (?:stesso|x|0|zero)(?!\p{L})|(?<!\p{L})(?:il )?giorno (?:del|della) (?:rilascio|deploy|lancio|messa in (?:produzione|esercizio))(?!\p{L})/iu,
  dayAfter: /(?<!\p{L})(?:il )?giorno (?:dopo|successivo|seguente)(?!\p{L})/iu,
  dayNumber:
    /(?<!\p{L})(?:giorno|settimana|or[ae]) ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| a )\d{1,3})?(?![\p{L}\p{N}])|(?<!\p{L})G ?[-–−+] ?\d{1,3}(?![\p{L}\p{N}])/iu,
  weekday:
    /(?<!\p{L})(?:luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica)(?!\p{L})(?: (?:prima|dopo|precedente|successivo|mattina|pomeriggio|sera|notte)(?!\p{L}))?/iu,
  until: /^ ?(?:a|fino a) /iu,
  minutes: /^min(?:ut[oi])?(?!\p{L})/iu,
  hours: /^or[ae](?!\p{L})/iu,
  days: /^(?:giorn[oi]|gg|g)(?!\p{L})/iu,
  weeks: /^sett(?:iman[ae])?(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
