/**
 * Words by which a language is told, by tag: the commonest ones, and those that checklists are made of. `other` holds
 * words of languages that have no table, so that these are not taken for a neighbour. English words stand for English
 * alone ("do" is Portuguese, too); what tools and everybody else write as well ("deployment", "backup") for nobody.
 */
export const stopWords = {
  en: "the and is are of to for with on all be before after from that not or has have been by this at it if you your we should must when where each any ensure verify verified confirm check checked configured enabled tested updated completed running set run reviewed applied created ready done passing",
  de: "und der die das dem den des ein eine einen einer ist sind nicht mit für auf im vor nach zu zum zur von vom bei aus werden wird wurde wurden oder alle auch sich noch durch als über bis prüfen geprüft überprüfen erstellt erstellen aktualisiert sicherstellen konfiguriert vorhanden abgeschlossen erledigt freigabe durchführen durchgeführt getestet informieren informiert vorbereitung nachbereitung durchführung inbetriebnahme sichern gesichert ausrollen anhalten falls",
  fr: "le la les de des du et un une dans pour avec sur aux au est sont pas ou par que qui ce cette ces si plus toutes tous en vérifier vérifié vérifiée effectué effectuer avant après équipe prévenir sauvegarde contrôler préparation déploiement déployer retour arrière été",
  es: "el los las la de del y o un una con para por que se en está están es al más sin sobre antes después verificar comprobar realizar ejecutar todos todas desde como entre producción revisar equipo copia despliegue reversión aprobación preparación si pruebas",
  pt: "o os de um uma com da das dos na nas nos não em para por que se ao aos pelo pela está são após antes verificar realizar executar todos todas mais como sem sobre entre produção revisar equipe e implantação reversão aprovação preparação testes",
  it: "il lo gli la le di della delle dei del dell che è sono non con nel nella nei alla alle al da dal dalla un una e o se si più tutti tutte verificare eseguire prima dopo produzione rilascio ripristino approvazione preparazione",
  vi: "và cho các khi là sau theo trong có",
  other:
    "het een van de voor met op niet zijn wordt naar ook nie jest się oraz dla przed po od przy jak lub na do we z w i że och att det som är på av til og ikke før etter efter med ve bir için ile olarak sonra önce și pentru cu din este není před pro není dan yang untuk dengan dari pada sudah sebelum setelah és az hogy nem ja ei että da li za su je",
} as const;
