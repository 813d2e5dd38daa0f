import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Italian: what lines, fields, columns and signatures say. */
export const lines = {
  optionalWords: /[([](?:opzional|facoltativ)|^(?:opzional(?:e|i|mente)|facoltativ[oaie])(?: ?[,:–—]| -)/iu,
  advice:
    /^(?:valutare (?:se(?!\p{L})|la possibilità|l['’])|considerare(?!\p{L})|prendere in considerazione(?!\p{L}))|^(?:si )?(?:può|potrebbe|potrebbero)(?!\p{L})/iu,
  condition:
    /^(?:solo |soltanto |esclusivamente )?(?:se|quando|qualora|salvo|tranne|in caso)(?!\p{L})|^(?:solo|soltanto|esclusivamente) (?:per|in|su|se|con)(?!\p{L})|^ove (?:applicabile|necessario|previsto)$|^all['’]occorrenza$|(?<!\p{L})(?:solo|soltanto)$/iu,
  conditionBehind:
    /(?<!\p{L})se (?:applicabile|necessario|previsto|presente|possibile|richiesto|disponibile|abilitato|attivo|usato|utilizzato|pertinente|serve)[.;]?$|(?<!\p{L})(?:ove|dove|quando) (?:applicabile|necessario|previsto|possibile)[.;]?$|(?<!\p{L})all['’]occorrenza[.;]?$/iu,
  conditionAhead:
    /^(?:solo )?(?:se|in caso di|qualora|quando|a meno che) [^,:]{3,80}(?=[,:]\s)|^(?:se (?:applicabile|necessario|previsto)|ove (?:applicabile|necessario|previsto)|all['’]occorrenza)(?=[\s,:])/iu,
  allItems:
    /^(?:tutti (?:i|gli) (?:punti|elementi|passi|passaggi|controlli)|tutte le (?:attività|caselle|verifiche|voci))(?!\p{L}).{0,40}(?:precedenti|sopra|di cui sopra|d(?:ella|i questa) (?:check-?)?list[a]?|spuntate)(?!\p{L}).{0,40}(?:complet|conclus|termin|spuntat|eseguit|verificat).{0,10}$|^(?:check-?list|lista di controllo) complet(?:a|ata)[.!]?$|^tutte le caselle spuntate[.!]?$/iu,
  allApprovals:
    /^tutte le (?:approvazioni|firme|autorizzazioni)(?!\p{L}).{0,40}(?:ottenute|ricevute|concesse|raccolte|complete|acquisite)[.!]?$/iu,
  contactLine: /\[(?:contatto|telefono|nome|posta)(?!\p{L})/iu,
  standIn:
    /^(?:ripristinare|annullare|fermare|arrestare|interrompere|riavviare|tornare|ridistribuire|disabilitare|disattivare|reindirizzare|spegnere|commutare)(?!\p{L})/iu,
  readies:
    /^(?:documentare|testare|preparare|verificare|assicurarsi|confermare|definire|rivedere|identificare|creare|avere|controllare)(?!\p{L})|(?<!\p{L})(?:documentat[oaie]|testat[oaie]|preparat[oaie]|pront[oaie]|disponibil[ei]|definit[oaie]|not[oaie]|provat[oaie]|verificat[oaie])(?!\p{L})/iu,
  chooseOne:
    /(?<!\p{L})(?:scegliere|scegli|selezionare|seleziona|barrare|spuntare) (?:solo |soltanto )?un[oa]?(?!\p{L})|(?<!\p{L})un[oa] (?:dei|delle|tra i|tra le) seguenti(?!\p{L})|(?<!\p{L})una sola (?:opzione|casella|risposta)(?!\p{L})|^o(?!\p{L}).{0,60}:$/iu,
  asksWhich: /^(?:quale|quali|chi|cosa|che cosa)(?!\p{L}).{0,160}\?\W{0,4}$/iu,
  answer:
    /^(?:s[ìi]|no|non applicabile|n\/?a|approvat[oa]|approvato con riserva|respint[oa]|rifiutat[oa]|riuscit[oa]|successo|fallit[oa]|parziale|ripristinat[oa]|annullat[oa]|interrott[oa]|rimandat[oa]|rinviat[oa]|apert[oa]|chius[oa]|fatto|non fatto|in attesa|in corso|bloccat[oa]|completat[oa]|bass[oa]|medi[oa]|alt[oa]|critic[oa]|minore|maggiore|nessun[oa]?|altro|sconosciuto|pront[oa]|accettat[oa])$/iu,
  choiceField:
    /^(?:(?:il|lo|la|i|le) )?(?:stato|decisione|tipo|tipologia|gravità|severità|priorità|ambiente|esito|risultato|rischio|impatto|raccomandazione|categoria|urgenza|metodo)(?: (?:finale|generale|del (?:rilascio|deploy)|della modifica))?$/iu,
  stopsAhead:
    /^(?:fermarsi|fermare|interrompere|annullare|ripristinare|bloccare|non (?:procedere|continuare|rilasciare|proseguire))(?!\p{L}).{0,60}?(?:se|quando|qualora)(?!\p{L})|^(?:criteri|condizioni|motivi) (?:di |per (?:il |l['’])?)(?:ripristino|interruzione|no-go|annullamento|rollback)/iu,
  legend: /^(?:legenda|simboli)\s?:?$/iu,
  explains:
    /^(?:ragion[ei]|motiv[oi]|perché|vantaggi|svantaggi|punti di (?:forza|debolezza)|sintom[oi]|(?:possibili )?caus[ae]|esemp(?:io|i)|per esempio|ipotesi|principi|regole d['’]oro|consigli|limiti)\s?:?$/iu,
  itemField:
    /^(?:responsabile|incaricat[oa]|evidenz[ae]|prova|validazione|verifica|durata(?: stimata)?|tempo(?: stimato)?|comando|(?:risultato|output|valore|risposta|esito) attes[oa]|atteso|link|ticket|not[ae]|osservazioni|comment[oi]|assegnato a|eseguito da|verificato da|controllato da|approvato da|data(?: limite)?|scadenza|stato|inizio|fine|ora|esito|risultato|ripristino|obiettivo|soglia|firma|sigla|chi)$/iu,
  itemOwner: /^(?:responsabile|incaricat[oa]|assegnato a|eseguito da|chi)$/iu,
  itemExpected: /^(?:(?:risultato|output|valore|risposta|esito) attes[oa]|atteso|obiettivo|soglia)$/iu,
  itemCommand: /^comando$/iu,
  expects:
    /^(?:atteso|deve|devono|dovrebbe|obiettivo|risultato atteso|ci si aspetta)(?!\p{L})|(?<!\p{L})(?:deve|devono|dovrebbe) (?:essere|mostrare|restituire|contenere|risultare|apparire)(?!\p{L})/iu,
  doer: /^(?:(?:team|gruppo|squadra)(?: (?:tecnico|di (?:prodotto|sviluppo|sicurezza|supporto|esercizio|progetto|test)))?|(?:responsabile|referente|capo) (?:tecnico|qualità|sicurezza|prodotto|progetto|applicativo|esercizio|di progetto|del rilascio)|capoprogetto|esercizio|sviluppo|sviluppatori|sistemisti?|amministratore(?: di sistema| del database)?|collaudo|qualità|sicurezza|supporto|assistenza|infrastruttura|legale|direzione|rete|reti)$/iu,
  noTask:
    /^(?:altri |altre |eventuali )?(?:commenti|osservazioni|domande)(?!\p{L}).{0,20}$|^grazie(?!\p{L})|^(?:festeggiare|congratulazioni|complimenti)/iu,
  notApplicable: /^(?:non (?:applicabile|si applica|pertinente)|n\/?a)(?!\p{L})(?!\s(?:se|per|quando|in)(?!\p{L}))/iu,
  signedAt: /(?<!\p{L})(?:data|firma|firmato|sigla)[\s*]{0,4}[:：]?[\s*]{0,4}_{3}/iu,
  signer: /^(?:nome(?: e cognome)?|nominativo|firma|firmato da|approvato da|autorizzato da|sigla)$/iu,
  fieldBy:
    /(?<!\p{L})(?:da|responsabile|incaricat[oa]|capoprogetto|operatore|operatrice|amministratore|sviluppatore|sviluppatrice|ingegnere|referente)$/iu,
  fieldPerson:
    /(?<!\p{L})(?:responsabile|incaricat[oa]|capo|operatore|ingegnere|nome|nominativo|autore|esecutore|referente)(?!\p{L})/iu,
  fieldTime: /(?<!\p{L})(?:ora|orario|finestra|inizio|fine)(?!\p{L})/iu,
  fieldDate: /(?<!\p{L})(?:data|giorno)(?!\p{L})/iu,
  fieldVersion: /(?<!\p{L})(?:versione|build|tag|commit|revisione)(?!\p{L})/iu,
  fieldNotes: /(?<!\p{L})(?:not[ae]|comment[oi]|osservazion[ei])(?!\p{L})/iu,
  columnRole: /(?<!\p{L})(?:ruol[oi]|qualifica|funzione|team|area|reparto)(?!\p{L})/iu,
  columnName: /^[\s*_]*(?:nom[ei]|nominativo|persona)(?!\p{L})/iu,
  columnSigned:
    /(?<!\p{L})firma|(?<!\p{L})approva|(?<!\p{L})sigla(?!\p{L})|(?<!\p{L})autorizza|(?<!\p{L})visto(?!\p{L})|(?<!\p{L})benestare(?!\p{L})/iu,
  roleAhead:
    /^(?:approvazione|approvato|firma|firmato|autorizzazione|autorizzato|revisione|revisionato|benestare|accettazione|accettato|validato|verificato|visto)(?: (?:da|dal|dalla|di|del|della|dei|dell['’]|dall['’]))?(?: ?(?:il|la|lo|i|le|l['’]))?(?!\p{L})/iu,
  roleBehind: /(?<=\S)\s{1,9}(?:approvazione|firma|autorizzazione|approvato|firmato)$/iu,
  roleNoun:
    /(?<!\p{L})(?:responsabile|capo|capoprogetto|direttore|direttrice|direzione|ingegnere|architetto|amministratore|amministratrice|sviluppatore|sviluppatrice|team|rappresentante|comitato|analista|tester|operatore|operatrice|coordinatore|coordinatrice|referente|titolare|sponsor|gruppo|manager|supervisore)(?!\p{L})/iu,
  acknowledges: /^(?:io|noi|confermo|confermiamo|dichiaro|dichiariamo|certifico)(?!\p{L})/iu,
  reviews: /^(?:revisionato|revisione|rivisto)/iu,
  slotDetail:
    /^(?:nome(?: e cognome)?|nominativo|qualifica|firma|firmato|sigla|data(?: della firma)?|luogo|e-?mail)$/iu,
  columnTask:
    /^(?:attività|passi|passo|passaggi|passaggio|azion[ei]|verific(?:a|he)|controll[oi]|operazion[ei]|compit[oi])$/iu,
  columnMaybeTask:
    /^(?:element[oi]|voc[ei]|descrizion[ei]|dettagli[o]?|cosa|requisit[oi]|criteri[o]?|domand[ae]|punt[oi])$/iu,
  columnStatus:
    /^(?:stato|fatto\??|completat[oa]\??|eseguit[oa]\??|verificat[oa]\??|pronto\??|esito|ok ?\/ ?ko|ok\??|s[ìi] ?\/ ?no|avanzamento)$/iu,
  columnOwner:
    /^(?:responsabil[ei]|incaricat[oa]|assegnat[oa](?: a)?|chi|persona|eseguito da|esecutore|team|contatto|referente|ruolo)$/iu,
  columnDue: /^(?:scadenza|quando|finestra|orario|ora|termine|data(?: limite| prevista)?|inizio|entro)$/iu,
  columnNotes:
    /^(?:not[ae]|comment[oi]|osservazioni|dettagli[o]?|descrizione|comand[oi]|evidenz[ae]|link|(?:risultato )?atteso|come|istruzioni|strumento)$/iu,
  columnNumber: /^(?:n\.?º|nº|n°|num\.?|numero|id|ordine|rif\.?)$/iu,
  columnStage: /^(?:livello|fase|ordine|turno)$/iu,
  columnReference:
    /(?<!\p{L})(?:risch(?:io|i)|probabilità|impatto|gravità|mitigazion[ei]|metric(?:a|he)|indicator[ei]|sogli[ae]|obiettiv[oi]|telefono|posta|autor[ei]|modific(?:a|he)|ambient[ei]|valor[ei]|vantagg[io]{1,2}|svantagg[io]{1,2}|contatt[oi]|variabil[ei]|parametr[oi]|version[ei])(?!\p{L})/iu,
  cellDone: /^(?:fatt[oa]|pront[oa]|completat[oa]|eseguit[oa]|s[ìi]|ok|verificat[oa]|approvat[oa]|superat[oa])$/iu,
  cellOpen:
    /^(?:in attesa|da fare|apert[oa]|in (?:corso|lavorazione)|no|ko|bloccat[oa]|fallit[oa]|non (?:iniziat[oa]|superat[oa]|conforme)|pianificat[oa]|programmat[oa]|incomplet[oa]|parziale|sospes[oa])$/iu,
  cellNone: /^(?:non (?:applicabile|si applica|richiesto|necessario))$/iu,
  bound:
    /(?<!\p{L})(?:meno di|più di|almeno|al massimo|al minimo|minore di|maggiore di|inferior[ei] a|superior[ei] a|minimo|massimo|max\.|min\.|sotto (?:i|il|le)|sopra (?:i|il|le)) \d[\d.,]{0,12}(?:\s?(?:%|(?:ms|s|sec(?:ondi)?|min(?:uti)?|ore|gb|mb|tb|kb|errori|utenti|richieste|caratteri|nodi|repliche)(?!\p{L})))?/iu,
  roleNot:
    /(?<!\p{L})(?:un[oa]?|con|è|sono|ha|hanno|stat[oaie]|tutt[ie]|ogni|nessun[oa]?)(?!\p{L})|^(?:avvisare|informare|notificare|contattare|chiamare|chiedere|invitare|designare|confermare|ringraziare|concordare|identificare)(?!\p{L})/iu,
  signature: /^(?:firma|firmato(?: da)?|sigla|visto)$/iu,
  slotNot:
    /^(?:preparato|redatto|distribuito|eseguito|realizzato|creato|scritto|testato|richiesto|aggiornato) da$|(?<!\p{L})(?:ticket|ambiente|link|motivo|decisione|esito|risultato|stato|numero|condizioni|sistema|applicazione|progetto|servizio)(?!\p{L})/iu,
  roleLimited: /(?<!\p{L})(?:solo|soltanto|se|quando|salvo|qualora|ove|opzionale|facoltativo)(?!\p{L})|^per(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
