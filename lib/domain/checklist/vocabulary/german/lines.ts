import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** German: what lines, fields, columns and signatures say. */
export const lines = {
  optionalWords:
    /[([](?:optional|fakultativ|freiwillig)|^optionale?[nrs]?(?: ?[,:–—]| -)|^optional(?!\p{L})|(?<!\p{L})nice[- ]to[- ]have(?!\p{L})/iu,
  advice:
    /^(?:erwäge|überlege)n? |in betracht ziehen[.!]?$|(?<!\p{L})erwägen[.!]?$|^(?:man|sie|du|ihr) (?:kann|kannst|können|könnt|könnten?)(?!\p{L})/iu,
  condition:
    /^(?:nur )?(?:falls|wenn|sofern|soweit|außer)(?!\p{L})|^nur (?:für|bei|auf|in|im|wenn|falls|am)(?!\p{L})|^(?:bei bedarf|gegebenenfalls|nach bedarf|wo (?:nötig|möglich|zutreffend))$|^ggf\.?|^nur [\p{L}-]{3,40}$/iu,
  conditionBehind:
    /(?<!\p{L})(?:falls|wenn|sofern|soweit) (?:zutreffend|nötig|erforderlich|notwendig|vorhanden|möglich|anwendbar|relevant|aktiviert|verfügbar|gewünscht|verwendet|genutzt|im einsatz)[.;]?$|(?<!\p{L})(?:bei bedarf|gegebenenfalls)[.;]?$/iu,
  conditionAhead:
    /^(?:nur )?(?:falls|wenn|sofern) [^,:]{3,80}(?=[,:]\s)|^(?:ggf\.|gegebenenfalls|bei bedarf)(?=[\s:,])/iu,
  allItems:
    /^alle (?:(?:obigen|obenstehenden|vorstehenden|vorherigen|oben genannten) (?:punkte|aufgaben|schritte|prüfungen|checks)|checklistenpunkte|(?:punkte|aufgaben|schritte|einträge)(?: oben| (?:auf )?(?:in )?(?:der|dieser) (?:check)?liste))(?!\p{L}).{0,40}(?:erledigt|abgeschlossen|abgehakt|erfüllt|bestätigt|fertig)[.!]?$|^(?:check)?liste vollständig(?: abgearbeitet| abgehakt)?[.!]?$/iu,
  allApprovals:
    /^alle (?:erforderlichen |notwendigen |nötigen )?(?:freigaben|genehmigungen|unterschriften|abnahmen|zustimmungen)(?!\p{L}).{0,40}(?:erteilt|eingeholt|liegen vor|erhalten|vorhanden|vollständig|erfolgt)[.!]?$/iu,
  contactLine: /\[(?:kontakt|telefon|e-?mail|name)(?!\p{L})/iu,
  standIn:
    /(?<!\p{L})(?:wiederherstellen|zurücksetzen|zurückrollen|zurückspielen|stoppen|anhalten|umschalten|zurückschalten|umleiten|neu ?starten|deaktivieren|abschalten|herunterfahren)[.!]?$|^(?:stell|setz|stopp|schalt|deaktivier|start|spiel)e[n]?(?!\p{L})/iu,
  readies:
    /dokumentiert|getestet|vorbereitet|vorhanden|verfügbar|(?<!\p{L})bereit(?!\p{L})|definiert|bekannt|geprobt|geprüft|festgelegt|(?<!\p{L})(?:dokumentieren|testen|prüfen|vorbereiten|sicherstellen|definieren|festlegen|bestätigen|proben)[.!]?$/iu,
  chooseOne:
    /(?<!\p{L})(?:bitte )?(?:nur )?eine[ns]? (?:auswählen|ankreuzen|wählen|markieren)|(?<!\p{L})(?:wähle|wählen sie|kreuzen sie) (?:nur |genau )?eine[ns]?(?!\p{L})|(?<!\p{L})eine[rs]? der folgenden(?!\p{L})|(?<!\p{L})zutreffendes (?:bitte )?ankreuzen(?!\p{L})|^entweder(?!\p{L}).{0,60}:$/iu,
  asksWhich: /^(?:welche[rsmn]?|was|wer)(?!\p{L}).{0,160}\?\W{0,4}$/iu,
  answer:
    /^(?:ja|nein|entfällt|nicht zutreffend|bestanden|nicht bestanden|erfolgreich|nicht erfolgreich|teilweise|fehlgeschlagen|offen|erledigt|nicht erledigt|in arbeit|abgeschlossen|blockiert|genehmigt|freigegeben|nicht freigegeben|abgelehnt|zurückgerollt|abgebrochen|verschoben|niedrig|mittel|hoch|kritisch|keine?|andere|unbekannt|bereit|nicht bereit|angenommen)$/iu,
  choiceField:
    /^(?:(?:der|die|das|gesamt|aktueller|release|deployment)[ -]?){0,2}(?:status|entscheidung|art|typ|schweregrad|priorität|umgebung|ergebnis|risiko|auswirkung|empfehlung|kategorie|dringlichkeit|methode)$/iu,
  stopsAhead:
    /^(?:stopp(?:en)?|abbruch|abbrechen|nicht (?:fortfahren|deployen|ausrollen|live gehen)|roll-?back|zurückrollen)(?!\p{L}).{0,60}?(?:wenn|falls|sofern)(?!\p{L})|^(?:roll-?back|abbruch|no-go)[ -]?(?:auslöser|kriterien|bedingungen|gründe)/iu,
  legend: /^(?:legende|zeichenerklärung|symbole)\s?:?$/iu,
  explains:
    /^(?:begründung|gründe|grund|warum|vorteile|nachteile|stärken|schwächen|symptome?|(?:mögliche )?ursachen?|beispiele?|z\. ?b\.|annahmen|grundsätze|prinzipien|goldene regeln|tipps|einschränkungen)\s?:?$/iu,
  itemField:
    /^(?:verantwortlich(?:e[rn]?)?|zuständig(?:e[rn]?)?|nachweis|beleg|validierung|geschätzte (?:zeit|dauer)|dauer|zeit|befehl|kommando|erwartet(?:e[sr]? (?:ergebnis|ausgabe|antwort))?|links?|ticket|notiz(?:en)?|bemerkung(?:en)?|kommentare?|anmerkung(?:en)?|fällig(?: am| bis)?|frist|status|geprüft (?:von|durch)|erledigt (?:von|durch|am)|bestätigt (?:von|durch)|durchgeführt (?:von|durch)|datum|beginn|ende|ergebnis|ziel(?:wert)?|schwellwert|rückfall|unterschrift|kürzel)$/iu,
  itemOwner: /^(?:verantwortlich(?:e[rn]?)?|zuständig(?:e[rn]?)?|durchgeführt (?:von|durch)|wer)$/iu,
  itemExpected: /^(?:erwartet(?:e[sr]? (?:ergebnis|ausgabe|antwort))?|ziel(?:wert)?|schwellwert)$/iu,
  itemCommand: /^(?:befehl|kommando)$/iu,
  expects:
    /^(?:erwartet|soll(?:te)?|ziel|muss)(?!\p{L})|(?<!\p{L})(?:soll|sollte) .{1,40}(?:sein|zeigen|liefern|enthalten)(?!\p{L})/iu,
  doer: /^(?:(?:projekt|test|release|team|betriebs|produkt|entwicklungs|technische[rn]? |it-?|sicherheits)?(?:leiter(?:in)?|leitung|manager(?:in)?|team|verantwortliche[rn]?|beauftragte[rn]?)|betrieb|entwicklung|entwickler(?:in)?|qualitätssicherung|qs|einkauf|vertrieb|fachbereich|datenbankadministrator(?:in)?|administrator(?:in)?|sicherheit|rechtsabteilung|kundendienst|geschäftsführung)$/iu,
  noTask:
    /^(?:sonstige|weitere) (?:anmerkungen|bemerkungen|kommentare|fragen)(?!\p{L})|^(?:vielen )?dank(?!\p{L})|^danke(?!\p{L})|^(?:feiern|glückwunsch|viel erfolg)/iu,
  notApplicable:
    /^(?:entfällt|nicht (?:zutreffend|anwendbar|relevant)|n\.?\s?z\.?)(?!\p{L})(?!\s(?:wenn|falls|bei|für)(?!\p{L}))/iu,
  signedAt: /(?:datum|unterschrift|unterzeichnet|gezeichnet)[\s*]{0,4}[:：]?[\s*]{0,4}_{3}/iu,
  signer:
    /^(?:(?:vor- und nach|vor|nach)?name|unterschrift|unterzeichnet(?: von)?|freigegeben (?:von|durch)|genehmigt (?:von|durch)|gezeichnet)$/iu,
  fieldBy:
    /(?<!\p{L})(?:durch|von)$|(?:verantwortlich|zuständig)(?:e[rn]?)?$|(?:leiter|administrator|entwickler|manager|beauftragte|ingenieur)(?:in|r|n)?$|(?:leitung|inhaber)$/iu,
  fieldPerson: /verantwortlich|zuständig|name(?!\p{L})|ansprechpartner|bearbeiter|ausführende|prüfer/iu,
  fieldTime: /uhrzeit|zeit(?:punkt|fenster|raum)?(?!\p{L})|(?<!\p{L})(?:beginn|ende|start)(?!\p{L})/iu,
  fieldDate: /datum|termin(?!\p{L})|(?<!\p{L})am$|stichtag/iu,
  fieldVersion:
    /version|(?<!\p{L})build(?!\p{L})|(?<!\p{L})commit(?!\p{L})|ausgabe(?!\p{L})|(?<!\p{L})stand(?!\p{L})/iu,
  fieldNotes: /notiz|bemerkung|anmerkung|kommentar|hinweise?(?!\p{L})/iu,
  columnRole:
    /(?<!\p{L})rollen?(?!\p{L})|funktion|(?<!\p{L})position(?!\p{L})|abteilung|(?<!\p{L})bereich|(?<!\p{L})team(?!\p{L})|stelle(?!\p{L})/iu,
  columnName: /^[\s*_]*(?:vor- und nach|vor|nach)?namen?(?!\p{L})|^[\s*_]*person(?!\p{L})/iu,
  columnSigned: /unterschrift|unterzeichn|freigabe|freigegeben|kürzel|visum|genehmigt|signatur|(?<!\p{L})gezeichnet/iu,
  roleAhead:
    /^(?:freigegeben|genehmigt|geprüft|abgenommen|freigabe|genehmigung|abnahme|zustimmung|unterschrift|unterzeichnet|bestätigt)(?: (?:durch|von|vom))?(?: (?:den|die|das|der|dem))?(?!\p{L})/iu,
  roleBehind:
    /(?<=\S)[\s-]{1,9}(?:freigabe|abnahme|genehmigung|unterschrift|zustimmung|prüfung)(?: (?:erteilt|erhalten|erfolgt|erforderlich|liegt vor))?$/iu,
  roleNoun:
    /(?:leiter|leiterin|leitung|manager|managerin|verantwortliche[rn]?|beauftragte[rn]?|administrator|administratorin|architektin?|entwickler|entwicklerin|ingenieurin?|direktorin?|inhaber|vertreter|prüfer|tester|team|vorstand|führung|gremium|abteilung|fachbereich|betrieb|qualitätssicherung)$/iu,
  acknowledges: /^(?:ich|wir|hiermit)(?!\p{L})/iu,
  reviews: /^(?:geprüft|prüfung|durchgesehen)/iu,
  slotDetail:
    /^(?:(?:vor- und nach|vor|nach)?name|titel|position|unterschrift|unterzeichnet|kürzel|datum|ort, datum|ort|e-?mail)$/iu,
  columnTask:
    /^(?:aufgaben?|schritte?|aktion(?:en)?|tätigkeit(?:en)?|maßnahmen?|prüfung(?:en)?|prüfpunkte?|arbeitsschritte?|to-?dos?|checks?)$/iu,
  columnMaybeTask: /^(?:punkte?|beschreibung|was|anforderung(?:en)?|kriteri(?:um|en)|details|frage|thema)$/iu,
  columnStatus:
    /^(?:status|zustand|erledigt\??|fertig\??|abgeschlossen\??|geprüft\??|ergebnis|ok\??|ja ?\/ ?nein|haken|fortschritt|bestanden\??)$/iu,
  columnOwner:
    /^(?:verantwortlich(?:e[rn]?)?|zuständig(?:e[rn]?)?|wer|person|durchgeführt von|bearbeiter|team|rolle|ansprechpartner)$/iu,
  columnDue: /^(?:fällig(?: am| bis)?|wann|zeitfenster|zeit(?:punkt)?|frist|termin|bis wann|beginn|start|uhrzeit)$/iu,
  columnNotes:
    /^(?:notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|hinweise?|details|befehle?|nachweis|links?|erwartet(?:es ergebnis)?|wie|anleitung|werkzeug)$/iu,
  columnNumber: /^(?:nr\.?|nummer|lfd\.? ?nr\.?|pos\.?|schritt ?nr\.?|reihenfolge)$/iu,
  columnStage: /^(?:stufe|ebene|reihenfolge|runde|freigabestufe)$/iu,
  columnReference:
    /(?<!\p{L})(?:risik(?:o|en)|wahrscheinlichkeit|auswirkung(?:en)?|schwere(?:grad)?|gegenmaßnahmen?|kennzahl(?:en)?|metrik(?:en)?|schwellwerte?|zielwerte?|telefon(?:nummer)?|autor(?:in)?|änderung(?:en)?|umgebung(?:en)?|wert(?:e)?|standard(?:wert)?|vorteile?|nachteile?|kontakte?|variablen?|parameter|merkmale?)(?!\p{L})/iu,
  cellDone: /^(?:erledigt|fertig|abgeschlossen|ja|bestanden|geprüft|freigegeben)$/iu,
  cellOpen:
    /^(?:offen|ausstehend|in arbeit|laufend|nein|blockiert|fehlgeschlagen|nicht (?:begonnen|erledigt|bestanden)|geplant|wartet|teilweise|unvollständig)$/iu,
  cellNone: /^(?:entfällt|nicht (?:zutreffend|anwendbar|nötig|erforderlich)|n\.?\s?z\.?)$/iu,
  bound:
    /(?<!\p{L})(?:unter|über|mindestens|höchstens|maximal|minimal|max\.|min\.|(?:weniger|mehr|kleiner|größer|schneller) als|nicht mehr als) \d[\d.,]{0,12}(?:\s?(?:%|(?:ms|s|sek(?:unden)?|min(?:uten)?|stunden|gb|mb|tb|kb|fehler|nutzer|benutzer|anfragen|zeichen|replikate|knoten)(?!\p{L})))?/iu,
  roleNot:
    /(?<!\p{L})(?:ein(?:e[nmrs]?)?|mit|ist|sind|hat|haben|wird|werden|wurde|wurden|alle[srnm]?|jede[srnm]?|kein(?:e[nmrs]?)?|nicht)(?!\p{L})|(?<!\p{L})(?:informieren|benachrichtigen|einladen|kontaktieren|anrufen|bestimmen|festlegen|bestätigen|abstimmen|briefen|fragen)[.!]?$/iu,
  signature: /^(?:unterschrift|unterzeichnet|gezeichnet|signatur|freigabe(?: durch| von)?)$/iu,
  slotNot:
    /^(?:erstellt|vorbereitet|durchgeführt|ausgeführt|geschrieben|getestet|angefordert|umgesetzt|deployt) (?:von|durch)$|ticket|umgebung(?!\p{L})|(?<!\p{L})link(?!\p{L})|(?<!\p{L})grund(?!\p{L})|entscheidung|ergebnis|(?<!\p{L})status(?!\p{L})|nummer(?!\p{L})|bedingung|(?<!\p{L})system(?!\p{L})|anwendung(?!\p{L})|projekt(?!\p{L})|(?<!\p{L})dienst(?!\p{L})/iu,
  roleLimited:
    /(?<!\p{L})nur(?!\p{L})|(?<!\p{L})(?:falls|wenn|sofern|außer|bei)(?!\p{L})|(?<!\p{L})optional(?!\p{L})|^für(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
