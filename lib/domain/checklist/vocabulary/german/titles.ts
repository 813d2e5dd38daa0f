import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** German: what titles say, and when something is due. */
export const titles = {
  before:
    /(?<!\p{L})vor (?:dem|der|den|einem|jedem|go|deploy|release|rollout|launch|start|inbetrieb|produktiv|umstellung|beginn|cut|auslieferung|veröffentlichung|migration|live)|(?<!\p{L})vor-|(?<!\p{L})vorher|(?<!\p{L})vorab|(?<!\p{L})im vorfeld|vorbereit|(?<!\p{L})vorbedingung|(?<!\p{L})vorprüf|(?<!\p{L})vorarbeit|(?<!\p{L})voraussetzung|(?<!\p{L})bereitschaft(?!sdienst)/iu,
  after:
    /(?<!\p{L})nach (?:dem|der|den|einem|jedem|go|deploy|release|rollout|launch|start|inbetrieb|produktiv|umstellung|abschluss|cut|auslieferung|veröffentlichung|migration|live)|(?<!\p{L})nach-|(?<!\p{L})nachher|(?<!\p{L})danach(?!\p{L})|(?<!\p{L})im anschluss|nachbereit|(?<!\p{L})nachbearbeit|nachkontroll|nachgelagert|(?<!\p{L})nacharbeit/iu,
  later: /(?<!\p{L})(?:sofort|unmittelbar|kurzfristig|mittelfristig|langfristig|erste[nrs]?(?!\p{L}))/iu,
  launchWindow:
    /(?:launch|release|deploy(?:ment)?|umstellungs|rollout|go-?live|cut-?over|veröffentlichungs|inbetriebnahme|migrations)[ -]?(?:fenster|zeitfenster|tag)(?!\p{L})|(?<!\p{L})tag der (?:inbetriebnahme|umstellung|veröffentlichung|migration)|(?<!\p{L})stichtag(?!\p{L})/iu,
  launchWord:
    /(?<!\p{L})roll-?out(?!\p{L})|umstellung(?!\p{L})|(?<!\p{L})ausrollen(?!\p{L})|cut-?over(?!\p{L})|^(?:deployment|deployen|auslieferung|veröffentlichung|einspielen) (?:auf|in|der|des|nach|von)(?!\p{L})/iu,
  launchOnly:
    /^durchführung$|^(?:während|durchführung|ablauf|ausführung|start|beginn)?(?: ?(?:des|der|dem|eigentliche[srn]?|produktiv|produktions|live|cloud|anwendungs)[ -]?){0,4}(?:deployments?|releases?|launch|auslieferung|veröffentlichung|rollouts?|einspielung|aktivierung|freischaltung)(?:[ -](?:schritte|ablauf|durchführen|durchführung|phase|ausführen|in|auf|der|des|die|produktion|produktivumgebung|produktivsystem)){0,5}$/iu,
  carriesOut:
    /^(?:die |der )?(?:vorgehen|vorgehensweise|arbeitsschritte|schritte|umstellung|umsetzung|prozedur|migration|reihenfolge)$/iu,
  notLaunch:
    /konfigur|einrichtung|strategie|kriteri|kommunikation|kontakt|team(?!\p{L})|notizen|historie|verlauf(?!\p{L})|test|(?<!\p{L})probe|planung|rückfall|roll-?back|freigabe|genehmigung|abnahme|(?<!\p{L})info|details(?!\p{L})|übersicht|überwachung|anforderung|umgebung(?!\p{L})(?<!produktivumgebung)|schlüssel|dokumentation|notfall/iu,
  goLive:
    /(?<!\p{L})go-?live(?!\p{L})|live-?gang|live-?schaltung|inbetriebnahme|produktivsetzung|produktivstart|produktivnahme|betriebsaufnahme/iu,
  optional: /^optionale?[nrs]?(?!\p{L})|[([]optional|^fakultativ|[([]fakultativ/iu,
  rollback:
    /(?<!\p{L})roll-?back|rückfall|zurückrollen|zurücksetzen|rückabwicklung|rückbau|rückkehr zu[rm]?|rückführung|fallback(?!\p{L})|wiederherstellungsplan/iu,
  incident: /(?<!\p{L})notfall|(?<!\p{L})störung|vorfall|vorfälle|zwischenfall|krisenfall/iu,
  mends:
    /fehlerbehebung|problembehandlung|fehlersuche|(?<!\p{L})häufige (?:fehler|probleme)|(?<!\p{L})bekannte probleme/iu,
  executes:
    /checkliste|(?<!\p{L})schritte|maßnahmen|(?<!\p{L})aktionen|(?<!\p{L})ablauf|durchführung|(?:falls|wenn|bei|sofern) (?:nötig|bedarf|erforderlich|notwendig)(?!\p{L})|(?<!\p{L})(?:falls|wenn|bei)(?!\p{L}).{0,40}fehl/iu,
  fails: /^(?:falls|wenn|sofern|bei)(?!\p{L}).{0,40}(?:fehl|scheiter|schief|misslingt|problem)/iu,
  stops:
    /(?:abbruch|roll-?back|stopp|no-go|rückfall)[ -]?(?:kriteri|bedingung|auslöser|gründe)|(?<!\p{L})wann (?:zurück|abbrechen|abgebrochen|roll-?back)|^gründe für (?:ein )?no-?go|^(?:abbrechen|stopp(?:en)?|abbruch)(?!\p{L}),? (?:wenn|falls|bei)(?!\p{L})/iu,
  criteria: /(?:erfolgs|akzeptanz|abnahme|ausstiegs|abschluss)-?kriteri|(?<!\p{L})definition of done(?!\p{L})/iu,
  signOff:
    /(?<!\p{L})freigaben?(?!\p{L})|freigabe(?!\p{L})|abnahmen?(?!\p{L})|genehmigung|unterschrift|abzeichnung|zustimmung|unterzeichn|(?<!\p{L})signaturen?(?!\p{L})/iu,
  contents: /inhaltsverzeichnis|^inhalt$|inhaltsübersicht/iu,
  contacts: /kontakt|ansprechpartner|eskalation|erreichbarkeit|rufbereitschaft|bereitschaftsdienst/iu,
  links:
    /(?<!\p{L})links(?!\p{L})|weiterführend|ressourcen(?!\p{L})|(?<!\p{L})dashboards?$|(?<!\p{L})siehe auch(?!\p{L})|verwandte dokumente|^referenzen$|(?<!\p{L})verweise(?!\p{L})/iu,
  history:
    /(?:versions|änderungs|revisions|dokument(?:en)?)-?(?:historie|verlauf|geschichte|protokoll|verzeichnis|nachweis)|(?<!\p{L})changelog(?!\p{L})/iu,
  reference:
    /(?<!\p{L})referenz(?!\p{L})|(?<!\p{L})glossar(?!\p{L})|(?<!\p{L})anhang(?!\p{L})|erwartete (?:ausgabe|ergebnis)|fehlerbehebung|problembehandlung|fehlersuche|begriffserklärung/iu,
  remarks:
    /notizen(?!\p{L})|anmerkungen?(?!\p{L})|bemerkungen?(?!\p{L})|(?<!\p{L})hinweise?(?!\p{L})|^(?:zusammenfassung|überblick|übersicht|einleitung|einführung|zweck|ziel|hintergrund|geltungsbereich)$|^über (?:dies|das|die)/iu,
  option:
    /^(?:option|variante|alternative|möglichkeit|ansatz)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}])\s*(?:[:.)–—-]|$)/iu,
  titleActs:
    /(?:einholen|aktualisieren|versenden|senden|vorbereiten|prüfen|veröffentlichen|informieren|benachrichtigen|entfernen|beheben|schreiben|sammeln|anfordern|bestätigen|konfigurieren|erstellen|anlegen|ergänzen|pflegen)$/iu,
  flow: /^(?:für |bei |im fall(?:e)? )?(?:ein(?:e[mrns]?)? |das |die |den |der )?(?:patch|minor|major|hot-?fix|notfall|normale?[srn]?|standard|reguläre?[srn]?|geplante?[srn]?|vollständige?[srn]?|erst|folge|sicherheits)[ -]?(?:release|deployment|änderung|update|upgrade|version|auslieferung)s?$|^(?:falls|wenn|bei|für) [^:]{2,80}:?$/iu,
  pickOne:
    /nicht zutreffende?[sn]? .{0,30}(?:streichen|löschen|entfernen)|(?<!\p{L})(?:nur|jeweils) (?:den|die|das) (?:passende|zutreffende|relevante)/iu,
  stageLast:
    /(?<!\p{L})final|endgültig|abschließend|endfreigabe|endabnahme|schlussabnahme|geschäftsführung|geschäftsleitung|vorstand|(?<!\p{L})letzte/iu,
  closes: /abschluss|(?<!\p{L})nach (?:dem|der)(?!\p{L})|schließung|hypercare/iu,
  areaSecurity: /sicherheit|datenschutz|härtung|penetrationstest/iu,
  areaDatabase: /datenbank|datenmigration|schema(?!\p{L})/iu,
  areaTesting: /qualität|(?<!\p{L})test|tests?(?!\p{L})|regression|prüfung(?!\p{L})/iu,
  ago: /(?:~ ?|(?<!\p{L})(?:ca\.|etwa|circa|rund|mindestens|spätestens) )?(?<![\p{L}\p{N}])(?:\d{1,4}|eine?[rnm]?|zwei|drei|vier|fünf|sechs|sieben|zehn)[ -]?(?:minuten?|min\.?|stunden?|std\.?|h|(?:werk|arbeits)?tag(?:en?)?|d|wochen?)(?: (?:vorher|zuvor|vorab|im voraus)(?!\p{L})| vor(?!\p{L})(?:(?: (?:dem|der|den))? [\p{L}\d-]{3,40})?)/iu,
  since:
    /(?:~ ?|(?<!\p{L})(?:ca\.|etwa|circa|rund) )?(?<![\p{L}\p{N}])(?:\d{1,4}|eine?[rnm]?|zwei|drei|vier|fünf|sechs|sieben|zehn)[ -]?(?:minuten?|min\.?|stunden?|std\.?|h|(?:werk|arbeits)?tag(?:en?)?|d|wochen?)(?: (?:danach|nachher|später)(?!\p{L})| nach(?!\p{L})(?:(?: (?:dem|der|den))? [\p{L}\d-]{3,40})?)/iu,
  within:
    /(?<!\p{L})(?:(?:innerhalb|binnen|in|während)(?: von| der| den| einer| eines)?(?: ersten| nächsten)?|(?:die )?ersten?|(?:die )?nächsten?) (?:\d{1,4}|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|zehn)[ -]?(?:minuten?|min\.?|stunden?|std\.?|h|(?:werk|arbeits)?tag(?:en?|e?s)?|d|wochen?)(?!\p{L})|(?<!\p{L})(?:in der |in den |während der )?erste[nr]? (?:stunde|woche)(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:am )?(?:vortag|vorabend)(?!\p{L})|(?<!\p{L})(?:am )?tag (?:zuvor|davor)(?!\p{L})/iu,
  dayOf:
    /(?<!\p{L})(?:am )?tag (?:der|des) (?:umstellung|inbetriebnahme|go-?lives?|releases?|deployments?|launch)(?!\p{L})|(?<!\p{L})tag x(?!\p{L})|(?<!\p{L})am selben tag(?!\p{L})/iu,
  dayAfter:
    /(?<!\p{L})(?:am )?folgetag(?!\p{L})|(?<!\p{L})(?:am )?(?:nächsten|folgenden) (?:tag|morgen)(?!\p{L})|(?<!\p{L})(?:am )?tag danach(?!\p{L})/iu,
  dayNumber: /(?<!\p{L})(?:tag|woche|stunde)n? ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| bis )\d{1,3})?(?![\p{L}\p{N}])/iu,
  weekday:
    /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?(?!\p{L})(?: (?:davor|danach|früh|morgen|vormittag|nachmittag|abend|nacht|vor|nach)(?!\p{L}))?/iu,
  until: /^ ?bis /iu,
  minutes: /^min(?:uten?)?(?!\p{L})/iu,
  hours: /^(?:stunden?|std)(?!\p{L})/iu,
  days: /^(?:werk|arbeits)?tag(?:en?|e?s)?(?!\p{L})/iu,
  weeks: /^wochen?(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
