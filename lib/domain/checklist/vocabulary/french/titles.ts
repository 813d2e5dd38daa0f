import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** French: what titles say, and when something is due. */
export const titles = {
  before:
    /(?<!\p{L})avant(?: (?:la|le|les|l['’]|mise|go|tout|chaque|déploi|j)|-)|(?<!\p{L})au préalable|(?<!\p{L})préalable|(?<!\p{L})pr[ée]-?requis|(?<!\p{L})prépar|(?<!\p{L})pr[ée]-?(?:déploiement|production|prod(?!\p{L})|lancement|bascule|livraison|vol(?!\p{L}))|(?<!\p{L})préliminaire|(?<!\p{L})en amont|(?<!\p{L})vérifications? préalable/iu,
  after:
    /(?<!\p{L})après(?!\p{L})|(?<!\p{L})post-|(?<!\p{L})à l['’]issue|(?<!\p{L})en aval(?!\p{L})|(?<!\p{L})suivi (?:de la|après)|(?<!\p{L})suite à(?!\p{L})/iu,
  later:
    /(?<!\p{L})(?:immédiat|à court terme|à moyen terme|à long terme|court terme|moyen terme|long terme|premi(?:er|ère)s?)/iu,
  launchWindow:
    /(?<!\p{L})(?:fenêtre|créneau|jour|date) (?:de |du |d['’])?(?:la )?(?:mise en (?:production|ligne|service)|déploiement|bascule|lancement|livraison|mep)(?!\p{L})(?! :)|(?<!\p{L})jour j(?!\p{L})/iu,
  launchWord:
    /(?<!\p{L})bascule(?!\p{L})|(?<!\p{L})déployer (?:en|l['’]|sur|la|le)|^lancement(?!\p{L})|(?<!\p{L})livraison en production/iu,
  launchOnly:
    /^(?:exécution|déroulement|réalisation)$|^(?:(?:pendant|durant|exécution|étapes?|procédure|déroulement|phase|réalisation|opérations?|processus) (?:de |du |de la |d['’]|le |la |l['’])?){0,3}(?:déploiement|lancement|livraison|mise en (?:production|ligne|service)|bascule|mep)(?: (?:en|de|du|la|l['’]application|des|application|production|prod|services?|étapes?)){0,4}$/iu,
  carriesOut: /^(?:la |les |le )?(?:procédure|étapes|séquence|mise en œuvre|marche à suivre|migration|bascule)$/iu,
  notLaunch:
    /configur|paramétr|stratégie|critère|communication|contact|équipe|(?<!\p{L})notes(?!\p{L})|historique|(?<!\p{L})tests?(?!\p{L})|recette|répétition|planification|retour arrière|roll-?back|approbation|validation|information|détails|aperçu|surveillance|supervision|exigence|environnement|(?<!\p{L})clés?(?!\p{L})|pipeline|documentation|préprod/iu,
  goLive:
    /(?<!\p{L})mise en (?:production|ligne|service|exploitation)(?!\p{L})|(?<!\p{L})mep(?!\p{L})|(?<!\p{L})go-?live(?!\p{L})|(?<!\p{L})ouverture (?:du service|aux utilisateurs)/iu,
  optional: /^(?:optionnel|facultati)|[([](?:optionnel|facultati)/iu,
  rollback:
    /(?<!\p{L})retours?[ -]arrière|(?<!\p{L})roll-?back|(?<!\p{L})repli(?!\p{L})|(?<!\p{L})restauration de la version|(?<!\p{L})annulation du déploiement|(?<!\p{L})retour à la version/iu,
  incident: /(?<!\p{L})incident|(?<!\p{L})urgence|(?<!\p{L})panne|(?<!\p{L})crise/iu,
  mends:
    /(?<!\p{L})dépannage(?!\p{L})|(?<!\p{L})résolution des problèmes|(?<!\p{L})problèmes (?:courants|fréquents|connus)/iu,
  executes:
    /(?<!\p{L})étapes?(?!\p{L})|(?<!\p{L})actions?(?!\p{L})|(?<!\p{L})procédure|(?<!\p{L})exécution|(?<!\p{L})(?:si|en cas de) (?:nécessaire|besoin)(?!\p{L})|(?<!\p{L})(?:(?:si)(?!\p{L})|en cas d(?:e(?!\p{L})|['’])).{0,40}éch(?:ou|ec)|check-?list/iu,
  fails: /^(?:(?:si)(?!\p{L})|en cas d(?:e(?!\p{L})|['’])).{0,40}(?:éch(?:ou|ec)|problème|erreur)/iu,
  stops:
    /(?<!\p{L})(?:critères?|conditions?|déclencheurs?|seuils?) (?:de |du |d['’])?(?:retour arrière|roll-?back|arrêt|abandon|no-?go|repli)|(?<!\p{L})quand (?:revenir|annuler|arrêter|faire un retour)|^(?:arrêter|stopper|abandonner) si(?!\p{L})|^(?:motifs|raisons) (?:de|d['’]un) no-?go/iu,
  criteria:
    /(?<!\p{L})critères? (?:de |d['’])(?:succès|réussite|acceptation|sortie|validation)|(?<!\p{L})definition of done(?!\p{L})/iu,
  signOff:
    /(?<!\p{L})signatures?(?!\p{L})|(?<!\p{L})approbations?(?!\p{L})|(?<!\p{L})validations?(?: finale| des| par)|^validations?$|(?<!\p{L})visas?(?!\p{L})|(?<!\p{L})émargement|(?<!\p{L})accords? (?:de|du|des)(?!\p{L})|(?<!\p{L})feu vert(?!\p{L})|(?<!\p{L})bon pour (?:mise|accord)|(?<!\p{L})procès-verbal/iu,
  contents: /(?<!\p{L})table des matières(?!\p{L})|^sommaire$/iu,
  contacts:
    /(?<!\p{L})contacts?(?!\p{L})|(?<!\p{L})escalade(?!\p{L})|(?<!\p{L})astreinte|(?<!\p{L})annuaire(?!\p{L})|(?<!\p{L})interlocuteurs?(?!\p{L})/iu,
  links:
    /(?<!\p{L})liens?(?!\p{L})|(?<!\p{L})documents? (?:associés?|liés?)|^références$|(?<!\p{L})ressources(?!\p{L})|(?<!\p{L})tableaux? de bord$|(?<!\p{L})voir aussi(?!\p{L})|(?<!\p{L})pour aller plus loin/iu,
  history:
    /(?<!\p{L})historique(?!\p{L})|(?<!\p{L})journal des (?:modifications|versions|révisions)|(?<!\p{L})suivi des (?:modifications|versions|révisions)/iu,
  reference:
    /(?<!\p{L})référence(?!\p{L})|(?<!\p{L})glossaire(?!\p{L})|(?<!\p{L})annexes?(?!\p{L})|(?<!\p{L})(?:résultats?|sorties?) attendu|(?<!\p{L})dépannage(?!\p{L})|(?<!\p{L})résolution des problèmes/iu,
  remarks:
    /(?<!\p{L})notes(?!\p{L})|(?<!\p{L})remarques?(?!\p{L})|(?<!\p{L})commentaires?(?!\p{L})|^(?:résumé|aperçu|vue d['’]ensemble|introduction|objectifs?|objet|contexte|périmètre)$|^à propos/iu,
  option:
    /^(?:option|variante|alternative|choix|approche)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}])\s*(?:[:.)–—-]|$)/iu,
  titleActs:
    /^(?:vérifier|mettre à jour|envoyer|préparer|recueillir|obtenir|annoncer|publier|prévenir|informer|supprimer|corriger|migrer|rédiger|partager|demander|confirmer|valider|configurer|créer|ajouter|approuver|contrôler)(?!\p{L})/iu,
  flow: /^(?:pour |en cas de )?(?:une? |la |le |l['’])?(?:version|livraison|mise à jour|déploiement|correctif|changement) (?:correctif|correctrice|mineure?|majeure?|standard|urgente?|d['’]urgence|complète?|normale?|de sécurité)$|^(?:si|pour|en cas de|en cas d['’]) ?[^:]{2,80}:?$/iu,
  pickOne:
    /(?<!\p{L})(?:supprimer|retirer|rayer|ignorer)(?!\p{L}).{0,40}(?:ne s['’]appliqu|non applicable|inutile|sans objet)|(?<!\p{L})(?:utiliser|suivre|garder|choisir|remplir)(?!\p{L}).{0,30}(?:uniquement|seulement|l['’]une des|celle qui)/iu,
  stageLast:
    /(?<!\p{L})finale?(?!\p{L})|(?<!\p{L})dernière?(?!\p{L})|(?<!\p{L})direction(?!\p{L})|(?<!\p{L})définiti/iu,
  closes: /(?<!\p{L})clôture|(?<!\p{L})fermeture(?!\p{L})|(?<!\p{L})après(?!\p{L})|(?<!\p{L})post-|hypercare/iu,
  areaSecurity:
    /(?<!\p{L})sécurité(?!\p{L})|(?<!\p{L})cybersécurité|(?<!\p{L})durcissement|(?<!\p{L})tests? d['’]intrusion|(?<!\p{L})rssi(?!\p{L})/iu,
  areaDatabase:
    /(?<!\p{L})bases? de données|(?<!\p{L})bdd(?!\p{L})|(?<!\p{L})migrations? de(?:s)? données|(?<!\p{L})schéma(?!\p{L})/iu,
  areaTesting:
    /(?<!\p{L})qualité(?!\p{L})|(?<!\p{L})tests?(?!\p{L})|(?<!\p{L})recette(?!\p{L})|(?<!\p{L})non[- ]régression/iu,
  ago: /(?:~ ?|(?<!\p{L})(?:environ|au moins) )?(?<![\p{L}\p{N}])(?:\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|dix)[ \u00a0-]?(?:minutes?|mins?|heures?|h|jours?(?: ouvrés)?|j|semaines?) avant(?!\p{L})(?:(?: (?:la|le|l['’]))? ?(?:mise en (?:production|ligne|service)|déploiement|lancement|bascule|livraison|go-?live|mep|départ)(?!\p{L}))?/iu,
  since:
    /(?:~ ?|(?<!\p{L})(?:environ|au moins) )?(?<![\p{L}\p{N}])(?:\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|dix)[ \u00a0-]?(?:minutes?|mins?|heures?|h|jours?(?: ouvrés)?|j|semaines?) (?:après|plus tard)(?!\p{L})(?:(?: (?:la|le|l['’]))? ?(?:mise en (?:production|ligne|service)|déploiement|lancement|bascule|livraison|go-?live|mep)(?!\p{L}))?/iu,
  within:
    /(?<!\p{L})(?:(?:dans|pendant|durant|sous) (?:les? )?|(?:les )?(?=premi|\d{1,4} premi))(?:premières? |premiers? )?(?:\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|dix)[ \u00a0-]?(?:premières? |premiers? )?(?:minutes?|mins?|heures?|h|jours?|j|semaines?)(?!\p{L})|(?<!\p{L})(?:la |pendant la |dans la )?première (?:heure|journée|semaine)(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:la )?veille(?!\p{L})/iu,
  dayOf:
    /(?<!\p{L})(?:le )?jour[ -]j(?!\p{L})|(?<!\p{L})(?:le )?jour (?:même|de la (?:mise en production|bascule)|du (?:déploiement|lancement))(?!\p{L})/iu,
  dayAfter: /(?<!\p{L})(?:le )?lendemain(?!\p{L})/iu,
  dayNumber: /(?<!\p{L})(?:jour|semaine|heure)s? ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| à )\d{1,3})?(?![\p{L}\p{N}])/iu,
  weekday:
    /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})(?: (?:avant|après|matin|midi|après-midi|soir|précédent|suivant)(?!\p{L}))?/iu,
  until: /^ ?(?:à|au|jusqu['’]à) /iu,
  minutes: /^min(?:utes?)?(?!\p{L})/iu,
  hours: /^heures?(?!\p{L})/iu,
  days: /^j(?:ours?)?(?!\p{L})/iu,
  weeks: /^sem(?:aines?)?(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
