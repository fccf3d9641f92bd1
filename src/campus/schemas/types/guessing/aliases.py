"""The words of other tools and of everyday French, and the keys or values that they mean here.

Words are folded (lower case, no accents, hyphens between words); the first key that exists in a
block is the one that is meant.
"""

from collections.abc import Collection, Mapping

from campus.french.words import slug

_KEYS = """
title, titre, titres, name, nom, intitule, heading: title, titre, nom
resume, description, chapo, chapeau, accroche, introduction, intro, summary, excerpt, subtitle,\
 sous-titre, presentation, texte-d-accroche: chapeau-text, description, texte
duration, temps, volume-horaire, length: duree
author, auteurs, redacteur: auteur
image, images, photo, visuel, illustration, cover, thumbnail, featured-image, featuredimage,\
 cover-image, coverimage, hero-image, heroimage, banner, image-mise-en-avant, vignette,\
 diaporama: une-ou-diaporama, image
src, url, fichier, file, chemin, photo: image
alt, alternative, texte-alternatif, alt-text, alternative-textuel: alternative-textuelle
caption, legend: legende
copyright, credits: credit
keywords, keyword, mots-cles, mot-cle, etiquettes, tag, themes, sujets: tags
category, categorie, rubrique, rubriques: categories, categorie
level: niveau
mode, format, modalites: modalite
audience, cible, publics, public-cible, public-vise, pour-qui: public
objectives, goals, objectif, objectifs-pedagogiques, competences: objectifs
prerequisites, prerequisite, pre-requis: prerequis
price, prix, cout, cost: tarif
domaine, thematique, theme, topic, domain: expertise
link, lien, site, website, site-web, adresse-web, href: url, redirection
aliases, alias, redirect-from, ancienne-adresse: anciennes-adresses
draft, brouillon, status, etat, published, publie, visible, en-ligne: statut
start, date-debut, date-de-debut, debut-session, starts: debut
end, date-fin, date-de-fin, ends: fin
location, place, endroit, salle, adresse: lieu, nom
seats, capacite, capacity, nombre-de-places, effectif: places
trainers, trainer, formateur, intervenant, intervenants, animateurs, enseignants: formateurs
partners, partenaire: partenaires
organizer, organiser: organisateur
email, mail, e-mail, adresse-mail, adresse-electronique: courriel, contact
phone, tel, telephone, phones: telephones
zip, cp, postal-code: code-postal
city, commune: ville
firstname, first-name: prenom
lastname, last-name, surname: nom
job, poste, metier, role: fonction
organisation, organization, employeur, structure, company: organisme
steps, etape, chapitres, sequences: etapes
order, position, rang: ordre
optional, optionnel, optionnelle: facultatif
updated, lastmod, modified, date-modification, derniere-mise-a-jour,\
 last-modified, date-maj, mise-a-jour, verifie-le, date-de-verification: date-verification
kind, nature: type
language, lang: langue
license: licence
certificate, certifiant, diplome: certification
sponsor: commanditaire
evaluations, assessment: evaluation
accessibility, handicap: accessibilite
slug, id: ref
course, parcours, module, cours: formation, formations, modules, ref
inscriptions, registration, s-inscrire: inscription
producer, producteurs: producteur
methods, methodes-pedagogiques, pedagogie: methodes
presse, contact-de-presse: contact-presse
event-start, event-date, date-evenement, date-de-l-evenement: debut
publish-date, published-at, pubdate, date-publication: date, publier-le
expiry-date, unpublish-date, date-expiration: expirer-le
pmr, acces-handicap: acces-pmr
"""
_VALUES = """
debutant, debutants, initiation, novice, beginner, sensibilisation, facile: decouverte
intermediaire, moyen, intermediate, bases: fondamentaux
confirme, perfectionnement, advanced, approfondissement: avance
expertise, specialiste: expert
en-ligne, online, elearning, a-son-rythme, asynchrone, autoformation: e-learning
foad: e-learning
visio, visioconference, a-distance, distance, remote, distancielle, teams, webconference: distanciel
en-personne, sur-place, salle, en-salle, sur-site, in-person: presentiel
mixte, blended, bimodal, comodal: hybride
tous, toutes, tout-le-monde, tout-public, agents, tous-les-agents, all, tout-agent: tous-agents
manager, managers, encadrement, chefs-de-service: encadrants
dirigeants, direction, cadres-superieurs, directeurs: cadres-dirigeants
informaticiens, numericiens, developpeurs, metiers-du-numerique: filiere-numerique
ressources-humaines, drh: rh
oui, yes, vrai, y, o, on, 1, x, ok, true, t: true
non, no, faux, n, off, 0, false, f: false
neant, sans, rien, aucune, non, none, pas-de-prerequis, aucun-prerequis, sans-prerequis: aucun
publiee, published, en-ligne, public: publie
draft, brouillons, en-cours, a-relire: brouillon
archivee, archived, perimee, obsolete: archive
a-confirmer, confirme, ouverte, ouvert, confirmee, planifiee, scheduled, a-venir, programmee: prevue
complet, full, plein: complete
reporte, postponed, decalee: reportee
annule, cancelled, canceled: annulee
obligatoire, sequentiel, imposee: impose
facultatif, au-choix: libre
sensibilisation-en-ligne, cours-en-ligne: mooc
workshop, ateliers: atelier
webinar, webconf, webinaires: webinaire
jeu, serious-game: jeu-serieux
conferences, table-ronde, seminaire, colloque: conference
formation: cours
news, nouvelle, actualite: article
event, evenements, rencontre: evenement
communique-de-presse: communique
conforme, total: totale
partiel, partiellement: partielle
presentiel-et-distanciel, distanciel-et-presentiel, presentiel-distanciel,\
 presentiel-ou-distanciel, presentiel-et-a-distance, presentiel-et-en-ligne: hybride
french: fr
english: en
lsf, langue-des-signes: fsl
licence-ouverte, licence-ouverte-etalab, licence-etalab, etalab, lo-2-0, lov2: etalab-2.0
cc0: cc0-1.0
cc-by, creative-commons: cc-by-4.0
cc-by-sa: cc-by-sa-4.0
cc-by-nc: cc-by-nc-4.0
cc-by-nc-sa: cc-by-nc-sa-4.0
copyright: tous-droits-reserves
ministere, administration, public, operateur, prefecture, collectivite: etat
universite, ecole-de-service-public: ecole
prive, societe, startup: entreprise
"""
_FOREIGN = """
slug, permalink, basename, path, uri: l’adresse de la page est le nom de son fichier
id, uid, uuid, guid: la page est reconnue par le nom de son fichier
layout, template, templatekey, template-key, post-type, weight, menu, sidebar,\
 sidebar-position, toc, comments, featured, featuredpost, sitemap, robots, nav-order, pin,\
 sidebar-label, hide-title, pagination-next, pagination-prev, displayed-sidebar, custom-edit-url,\
 created, created-at, createdat, linktitle: elle vient d’un autre outil et n’a pas d’effet ici
"""


def _table(text: str) -> Mapping[str, tuple[str, ...]]:
    """Return the meanings of each word."""
    table: dict[str, tuple[str, ...]] = {}
    for line in text.strip().split("\n"):
        words, _, meanings = line.partition(": ")
        for word in words.split(", "):
            table[word] = (*table.get(word, ()), *meanings.split(", "))
    return table


KEYS = _table(_KEYS)
VALUES = _table(_VALUES)
FOREIGN = _table(_FOREIGN)
"""Why a key of another tool has no place here."""

DRAFTS = {
    **{key: {"true": "brouillon", "false": "publie"} for key in ("draft", "brouillon")},
    **{
        key: {"true": "publie", "false": "brouillon"}
        for key in ("published", "publie", "visible", "en-ligne")
    },
}
"""What a yes or a no to such a key says of the status."""


def meant(word: str, table: Mapping[str, tuple[str, ...]], among: Collection[str]) -> str | None:
    """Return the first meaning of a word that exists `among` those accepted here."""
    return next((other for other in table.get(slug(word), ()) if other in among), None)
