import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** French: what lines, fields, columns and signatures say. */
export const lines = {
  optionalWords:
    /[([](?:optionnel|facultati|en option)|^(?:optionnel(?:le)?|facultati(?:f|ve)|en option)(?: ?[,:–—]| -)/iu,
  advice: /^(?:envisager|songer à|penser à)(?!\p{L})|^(?:on|vous) (?:peut|pouvez|pourriez|pourrait)(?!\p{L})/iu,
  condition:
    /^(?:uniquement |seulement )?(?:(?:si|lorsque|quand|sauf)(?!\p{L})|en cas d(?:e(?!\p{L})|['’]))|^(?:uniquement|seulement) (?:pour|sur|en|dans|si)(?!\p{L})|^le cas échéant$|^(?:au|si) besoin$|^s['’]il y a lieu$|(?<!\p{L})(?:uniquement|seulement)$/iu,
  conditionBehind:
    /(?<!\p{L})le cas échéant[.;]?$|(?<!\p{L})si (?:applicable|nécessaire|besoin|possible|requis|pertinent|activée?|disponible|présente?|utilisée?)[.;]?$|(?<!\p{L})s['’]il y a lieu[.;]?$|(?<!\p{L})au besoin[.;]?$/iu,
  conditionAhead:
    /^(?:uniquement |seulement )?(?:si|en cas d['’e]|lorsque|sauf si) ?[^,:]{3,80}(?=[,:]\s| :)|^(?:le cas échéant|au besoin|si nécessaire|s['’]il y a lieu)(?=[\s,:])/iu,
  allItems:
    /^(?:tous les (?:points|éléments)|toutes les (?:étapes|tâches|vérifications|cases))(?!\p{L}).{0,40}(?:ci-dessus|précédente?s|de (?:la|cette) (?:check-?)?liste?)(?!\p{L}).{0,40}(?:terminée?s|complétée?s|cochée?s|validée?s|effectuée?s|réalisée?s|faits|faites)[.!]?$|^toutes les cases cochées[.!]?$|^check-?list (?:terminée|complète|complétée)[.!]?$/iu,
  allApprovals:
    /^tou(?:s|tes) les (?:approbations|validations|signatures|accords|visas)(?!\p{L}).{0,40}(?:obtenue?s|reçue?s|données?|recueillie?s|complètes)[.!]?$/iu,
  contactLine: /\[(?:contact|téléphone|nom|adresse e-?mail|courriel)(?!\p{L})/iu,
  standIn:
    /^(?:restaurer|revenir|rétablir|arrêter|stopper|redémarrer|redéployer|basculer|désactiver|annuler|rediriger|couper)(?!\p{L})/iu,
  readies:
    /^(?:documenter|tester|préparer|vérifier|s['’]assurer|confirmer|définir|relire|identifier|créer|avoir|contrôler)(?!\p{L})|(?<!\p{L})(?:documentée?s?|testée?s?|préparée?s?|prête?s?|disponibles?|définie?s?|connue?s?|en place|répétée?s?|vérifiée?s?)(?!\p{L})/iu,
  chooseOne:
    /(?<!\p{L})(?:choisir|sélectionner|cocher|cochez|choisissez) (?:une? (?:seule? )?(?:option|case|réponse|choix)|l['’]une?)(?!\p{L})|(?<!\p{L})l['’]une? des (?:options|réponses) suivantes(?!\p{L})|(?<!\p{L})une seule (?:option|case|réponse)(?!\p{L})|^soit(?!\p{L}).{0,60}:$/iu,
  asksWhich: /^(?:quel(?:le)?s?|qui|que|lequel|laquelle)(?!\p{L}).{0,160}\?\W{0,4}$/iu,
  answer:
    /^(?:oui|non|sans objet|non applicable|réussie?|échec|échoué|succès|partiel(?:le)?|ouvert|fermé|fait|non fait|terminé|en cours|en attente|bloqué|approuvé|approuvé sous réserve|rejeté|refusé|accepté|annulé|retour arrière|reporté|faible|moyen(?:ne)?|élevée?|critique|mineure?|majeure?|aucune?|autre|inconnu|prêt|pas prêt|activé|désactivé)$/iu,
  choiceField:
    /^(?:(?:le|la|les) )?(?:statut|état|décision|type|gravité|sévérité|priorité|environnement|résultat|risque|impact|recommandation|catégorie|urgence|méthode|avis)(?: (?:final|finale|du déploiement|de la livraison|global))?$/iu,
  stopsAhead:
    /^(?:stop|arrêter|abandonner|stopper|annuler|retour arrière|ne pas (?:continuer|déployer|poursuivre|basculer|livrer))(?!\p{L}).{0,60}?(?:(?:si|lorsque)(?!\p{L})|en cas d(?:e(?!\p{L})|['’]))|^(?:critères?|conditions?|déclencheurs?) (?:de |d['’])(?:retour arrière|arrêt|abandon|no-go)/iu,
  legend: /^(?:légende|symboles?)\s?:?$/iu,
  explains:
    /^(?:raisons?|motifs?|pourquoi|avantages|inconvénients|points (?:forts|faibles)|symptômes?|causes?(?: possibles)?|exemples?|par exemple|hypothèses|principes|règles d['’]or|astuces|conseils|limites)\s?:?$/iu,
  itemField:
    /^(?:responsable|porteur|pilote|preuves?|justificatif|validation|vérification|durée(?: estimée)?|temps(?: estimé)?|commande|(?:résultat|sortie|valeur|réponse)s? attendue?s?|attendu|liens?|ticket|notes?|remarques?|commentaires?|assignée? à|réalisée? par|exécutée? par|vérifiée? par|validée? par|échéance|date(?: limite)?|statut|état|début|fin|résultat|retour arrière|cible|seuil|signature|visa|qui)$/iu,
  itemOwner: /^(?:responsable|porteur|pilote|assignée? à|réalisée? par|exécutée? par|qui)$/iu,
  itemExpected: /^(?:(?:résultat|sortie|valeur|réponse)s? attendue?s?|attendu|cible|seuil)$/iu,
  itemCommand: /^commande$/iu,
  expects:
    /^(?:attendu|doit|doivent|devrait|cible|résultat attendu)(?!\p{L})|(?<!\p{L})(?:doit|doivent|devrait) (?:être|afficher|retourner|renvoyer|contenir|montrer)(?!\p{L})/iu,
  doer: /^(?:l['’])?(?:équipe(?: (?:technique|produit|projet|sécurité|support|exploitation|réseau|développement))?|chef(?:fe)? de projet|responsable (?:technique|qualité|sécurité|produit|applicatif|exploitation)|exploitation|développeurs?|administrateur(?: système| base de données)?|recette|support|rssi|moa|moe|dsi|métier|production|sécurité|réseau|juridique|direction)$/iu,
  noTask:
    /^(?:autres )?(?:commentaires|remarques|questions)(?!\p{L}).{0,20}$|^merci(?!\p{L})|^(?:célébrer|félicitations|bravo|fêter)/iu,
  notApplicable: /^(?:sans objet|non applicable|s\.?\s?o\.?)(?!\p{L})(?!\s(?:si|pour|sauf|en cas)(?!\p{L}))/iu,
  signedAt: /(?<!\p{L})(?:date|signature|signé|visa)[\s\u00a0*]{0,4}[:：]?[\s\u00a0*]{0,4}_{3}/iu,
  signer: /^(?:(?:nom|prénom)(?: et prénom)?|signature|signé par|approuvé par|validé par|visa)$/iu,
  fieldBy: /(?<!\p{L})(?:par|responsable|chef de projet|pilote|opérateur|administrateur|développeur|ingénieur)$/iu,
  fieldPerson: /(?<!\p{L})(?:responsable|chef|pilote|opérateur|ingénieur|nom|porteur|intervenant|auteur)(?!\p{L})/iu,
  fieldTime: /(?<!\p{L})(?:heure|horaire|créneau|fenêtre|début|fin)(?!\p{L})/iu,
  fieldDate: /(?<!\p{L})(?:date|jour|le)(?!\p{L})/iu,
  fieldVersion: /(?<!\p{L})(?:version|livraison|build|tag|commit|révision)(?!\p{L})/iu,
  fieldNotes: /(?<!\p{L})(?:notes?|commentaires?|remarques?|observations?)(?!\p{L})/iu,
  columnRole: /(?<!\p{L})(?:rôles?|fonctions?|poste|titre|équipe|service|qualité)(?!\p{L})/iu,
  columnName: /^[\s*_]*(?:noms?|prénoms?|personne)(?!\p{L})/iu,
  columnSigned:
    /(?<!\p{L})sign|(?<!\p{L})approb|(?<!\p{L})approuv|(?<!\p{L})visa(?!\p{L})|(?<!\p{L})paraphe|(?<!\p{L})validé|(?<!\p{L})émargement/iu,
  roleAhead:
    /^(?:approbation|validation|signature|accord|visa|approuvé|validé|signé|revu|accepté|avis)(?: (?:par|du|de la|de|des|d['’]|de l['’]))?(?: ?(?:le|la|les|l['’]))?(?!\p{L})/iu,
  roleBehind: /(?<=\S)\s{1,9}(?:approbation|validation|signature|visa|approuvé|validé)$/iu,
  roleNoun:
    /(?<!\p{L})(?:responsable|chef|cheffe|directeur|directrice|direction|ingénieure?|architecte|administrateur|administratrice|développeur|développeuse|pilote|équipe|représentant|représentante|comité|manager|propriétaire|analyste|testeur|opérateur|référent|coordinateur|coordinatrice|rssi|dsi|moa|moe|dpo)(?!\p{L})/iu,
  acknowledges: /^(?:je|nous|j['’])(?!\p{L})|^j['’]|(?<!\p{L})par la présente(?!\p{L})/iu,
  reviews: /^(?:revu|relu|relecture|revue)/iu,
  slotDetail:
    /^(?:nom|prénom|nom et prénom|titre|fonction|signature|signé|paraphe|date(?: de signature)?|lieu|e-?mail|courriel)$/iu,
  columnTask:
    /^(?:tâches?|étapes?|actions?|activités?|vérifications?|contrôles?|points? (?:de contrôle|à vérifier)|opérations?)$/iu,
  columnMaybeTask:
    /^(?:éléments?|descriptions?|détails?|quoi|exigences?|livrables?|critères?|questions?|points?|objet)$/iu,
  columnStatus:
    /^(?:statut|état|fait\??|terminé\??|réalisé\??|validé\??|coché|résultat|ok ?\/ ?ko|ok\??|oui ?\/ ?non|avancement|vérifié\??)$/iu,
  columnOwner:
    /^(?:responsables?|porteur|pilote|assigné(?: à)?|qui|personne|acteur|intervenant|réalisé par|équipe|contact|rôle)$/iu,
  columnDue: /^(?:échéance|quand|créneau|fenêtre|horaire|heure|délai|date(?: limite| prévue)?|planning|début)$/iu,
  columnNotes:
    /^(?:notes?|commentaires?|remarques?|observations?|détails?|description|commandes?|preuve|liens?|(?:résultat )?attendu|comment|consignes?|outil)$/iu,
  columnNumber: /^(?:n°|nº|no\.?|num(?:éro)?\.?|réf\.?|ordre|étape n°)$/iu,
  columnStage: /^(?:niveau|étape|ordre|rang|tour)$/iu,
  columnReference:
    /(?<!\p{L})(?:risques?|probabilité|impact|gravité|mesures?|indicateurs?|métriques?|seuils?|cibles?|téléphone|tél|courriel|auteurs?|modifications?|environnements?|valeurs?|avantages?|inconvénients?|contacts?|variables?|paramètres?|versions?)(?!\p{L})/iu,
  cellDone: /^(?:faite?|terminée?|réalisée?|oui|ok|validée?|conforme|réussie?|effectuée?)$/iu,
  cellOpen:
    /^(?:à faire|en attente|en cours|ouvert|non|ko|bloquée?|échec|non (?:commencée?|fait|conforme|démarrée?)|planifiée?|prévue?|partiel)$/iu,
  cellNone: /^(?:sans objet|non applicable|s\.?\s?o\.?|non requis)$/iu,
  bound:
    /(?<!\p{L})(?:moins de|plus de|au moins|au plus|sous|inférieure?s? à|supérieure?s? à|minimum|maximum|max\.|min\.) \d[\d.,]{0,12}(?:[\s\u00a0]?(?:%|(?:ms|s|sec(?:ondes?)?|min(?:utes?)?|heures?|go|mo|to|ko|erreurs?|utilisateurs?|requêtes?|caractères?|nœuds?)(?!\p{L})))?/iu,
  roleNot:
    /(?<!\p{L})(?:une?|avec|est|sont|a|ont|été|tous|toutes|chaque|aucune?|pas)(?!\p{L})|^(?:prévenir|informer|avertir|contacter|appeler|demander|inviter|désigner|confirmer|remercier|notifier|planifier|identifier)(?!\p{L})/iu,
  signature: /^(?:signature|signé(?: par)?|visa|émargement)$/iu,
  slotNot:
    /^(?:préparé|rédigé|déployé|exécuté|réalisé|créé|écrit|testé|demandé|mis à jour) par$|(?<!\p{L})(?:tickets?|environnement|lien|motif|raison|décision|résultat|statut|état|numéro|conditions?|système|application|projet|service)(?!\p{L})/iu,
  roleLimited:
    /(?<!\p{L})(?:uniquement|seulement|si|lorsque|quand|sauf|le cas échéant|optionnel|facultatif)(?!\p{L})|^pour(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
