<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>BooksWords</name>
    <message>
        <source>Band %1</source>
        <translation>Tranche %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Price of a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>Price of a quarter</source>
        <translation>Prix par trimestre</translation>
    </message>
    <message>
        <source>Price of half a year</source>
        <translation>Prix par semestre</translation>
    </message>
    <message>
        <source>Price of a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>today</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 today, %2 with the draft</source>
        <translation>%1 actuellement, %2 avec le brouillon</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Par semestre</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>En&#xa0;%</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This plan cannot be priced yet.</source>
        <translation>Le prix de cette formule ne peut pas encore être calculé.</translation>
    </message>
    <message>
        <source>The published list does not have this plan.</source>
        <translation>La liste publiée ne contient pas cette formule.</translation>
    </message>
    <message>
        <source>The published list is in %1: amounts of two currencies are not compared.</source>
        <translation>La liste publiée est en %1&#xa0;: les montants ne se comparent pas entre deux devises.</translation>
    </message>
    <message>
        <source>Both lists have no number of seats in common here.</source>
        <translation>Les deux listes n’ont ici aucun nombre de licences en commun.</translation>
    </message>
    <message>
        <source>From the bands themselves, not from samples; to %1.</source>
        <translation>Calculé à partir des tranches elles-mêmes, et non d’échantillons&#xa0;; jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 has no plan to set beside this one.</source>
        <translation>%1 n’a aucune formule à comparer à celle-ci.</translation>
    </message>
    <message>
        <source>%1 is in %2: amounts of two currencies are not compared.</source>
        <translation>%1 est en %2&#xa0;: les montants ne se comparent pas entre deux devises.</translation>
    </message>
    <message>
        <source>%1 has no number of seats in common with this plan.</source>
        <translation>%1 n’a aucun nombre de licences en commun avec cette formule.</translation>
    </message>
    <message>
        <source>dearer at %1</source>
        <translation>plus cher pour %1</translation>
    </message>
    <message>
        <source>cheaper at %1</source>
        <translation>moins cher pour %1</translation>
    </message>
    <message>
        <source>the same at %1</source>
        <translation>identique pour %1</translation>
    </message>
    <message>
        <source>Beside %1, %2: %3.</source>
        <translation>Par rapport à %1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ exact</translation>
    </message>
    <message>
        <source>✓ holds now</source>
        <translation>✓ désormais exact</translation>
    </message>
    <message>
        <source>✗ differs now</source>
        <translation>✗ désormais différent</translation>
    </message>
    <message>
        <source>✗ still differs</source>
        <translation>✗ toujours différent</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Montant fixe</translation>
    </message>
    <message>
        <source>In packages of</source>
        <translation>Par lots de</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>For each event</source>
        <translation>Par opération</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At least for each</source>
        <translation>Au moins par opération</translation>
    </message>
    <message>
        <source>At most for each</source>
        <translation>Au plus par opération</translation>
    </message>
    <message>
        <source>Free events</source>
        <translation>Opérations gratuites</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>En vigueur jusqu’au</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Billing periods</source>
        <translation>Périodes de facturation</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Nombre minimal de licences</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Nombre maximal de licences</translation>
    </message>
    <message>
        <source>Seats in steps of</source>
        <translation>Licences par pas de</translation>
    </message>
    <message>
        <source>Least a month</source>
        <translation>Minimum par mois</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Maximum par mois</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Upgrades to</source>
        <translation>Formules supérieures</translation>
    </message>
    <message>
        <source>Downgrades to</source>
        <translation>Formules inférieures</translation>
    </message>
    <message>
        <source>Annual discount, percent</source>
        <translation>Remise annuelle, en&#xa0;%</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Days that quotes are valid</source>
        <translation>Validité des devis, en jours</translation>
    </message>
    <message>
        <source>Banded</source>
        <translation>Par tranches</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Par lots</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Graduated percentage</source>
        <translation>Pourcentage progressif</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Credit packs</source>
        <translation>Packs de crédits</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Discounts for terms</source>
        <translation>Remises liées à la durée</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Autres devises</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Tel que publié</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT · %1 changes</source>
        <translation>
            <numerusform>BROUILLON · %1 modification</numerusform>
            <numerusform>BROUILLON · %1 modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>set “%1” to %2</source>
        <translation>mettre «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>What the price list says</source>
        <translation>Ce qu’indique la liste de prix</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ now that held before</source>
        <translation>
            <numerusform>%1 affirmation désormais différente, exacte auparavant</numerusform>
            <numerusform>%1 affirmations désormais différentes, exactes auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hold now that differed</source>
        <translation>
            <numerusform>%1 affirmation désormais exacte, différente auparavant</numerusform>
            <numerusform>%1 affirmations désormais exactes, différentes auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>ajouter une ligne</translation>
    </message>
    <message>
        <source>remove row %1</source>
        <translation>supprimer la ligne %1</translation>
    </message>
    <message>
        <source>move the prices of row %1</source>
        <translation>déplacer les prix de la ligne %1</translation>
    </message>
    <message>
        <source>change the model to %1</source>
        <translation>passer au modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>let the bands touch</source>
        <translation>rendre les tranches jointives</translation>
    </message>
    <message>
        <source>make it the months times the monthly price</source>
        <translation>fixer au prix mensuel multiplié par le nombre de mois</translation>
    </message>
    <message>
        <source>duplicate a plan</source>
        <translation>dupliquer une formule</translation>
    </message>
    <message>
        <source>add a plan</source>
        <translation>ajouter une formule</translation>
    </message>
    <message>
        <source>remove a plan</source>
        <translation>supprimer une formule</translation>
    </message>
    <message>
        <source>Bands %1 and %2 have one rate: one band would price alike.</source>
        <translation>Les tranches %1 et %2 ont le même tarif&#xa0;: une seule tranche donnerait les mêmes prix.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passée</translation>
    </message>
    <message numerus="yes">
        <source>every %1 months</source>
        <translation>
            <numerusform>tous les mois</numerusform>
            <numerusform>tous les %1 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of the prices is due since %1 (worksheet: %2).</source>
        <translation>La révision des prix est attendue depuis le %1 (feuille de travail&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The prices are to be reviewed by %1 (worksheet: %2).</source>
        <translation>Les prix sont à réviser au plus tard le %1 (feuille de travail&#xa0;: %2).</translation>
    </message>
    <message>
        <source>New customers from</source>
        <translation>Nouveaux clients à partir du</translation>
    </message>
    <message>
        <source>Existing from</source>
        <translation>Clients existants à partir du</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, par trimestre</translation>
    </message>
    <message>
        <source>%1, half a year</source>
        <translation>%1, par semestre</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, par an</translation>
    </message>
    <message>
        <source>Price books</source>
        <translation>Catalogues de prix</translation>
    </message>
    <message>
        <source>Add a &amp;plan</source>
        <translation>Ajouter une &amp;formule</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>Dupliquer la formule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Supprimer la formule</translation>
    </message>
    <message>
        <source>&amp;Use in the Calculator</source>
        <translation>&amp;Utiliser dans le Calculateur</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the draft as a file</source>
        <translation>Enregistrer le brouillon dans un fichier</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blier…</translation>
    </message>
    <message numerus="yes">
        <source>%1 things are not valid yet.</source>
        <translation>
            <numerusform>%1 élément n’est pas encore valide.</numerusform>
            <numerusform>%1 éléments ne sont pas encore valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Copy of plan %1</source>
        <translation>Copie de la formule %1</translation>
    </message>
    <message>
        <source>Compare with another price list</source>
        <translation>Comparer avec une autre liste de prix</translation>
    </message>
    <message>
        <source>Price book (*.json)</source>
        <translation>Catalogue de prix (*.json)</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>draft-price-book.json</source>
        <translation>brouillon-catalogue-de-prix.json</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>Le brouillon n’est pas enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The versions cannot be read: %1</source>
        <translation>Impossible de lire les versions&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 is published.</source>
        <translation>La liste %1 %2 est publiée.</translation>
    </message>
    <message>
        <source>Draft kept at %1 on this computer · the published list %2 %3 is unchanged</source>
        <translation>Brouillon enregistré à %1 sur cet ordinateur · la liste publiée %2 %3 est inchangée</translation>
    </message>
    <message>
        <source>The published list %1 %2 is unchanged</source>
        <translation>La liste publiée %1 %2 est inchangée</translation>
    </message>
    <message>
        <source>Parts of the price book</source>
        <translation>Parties du catalogue de prix</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Billing period of the figures</source>
        <translation>Période de facturation des chiffres</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Charge model</source>
        <translation>Modèle de frais</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>Su&amp;pprimer la ligne</translation>
    </message>
    <message>
        <source>Bands &amp;touch</source>
        <translation>Tranches &amp;jointives</translation>
    </message>
    <message>
        <source>The months times the monthly &amp;price</source>
        <translation>Prix mensuel &amp;multiplié par le nombre de mois</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Chiffres par</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>How to show the prices</source>
        <translation>Affichage des prix</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Prices, edited and as published</source>
        <translation>Prix modifiés et prix publiés</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>Without the other list</source>
        <translation>Sans l’autre liste</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>Which claims to show</source>
        <translation>Affirmations à afficher</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Concernées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Claims of the price list</source>
        <translation>Affirmations de la liste de prix</translation>
    </message>
    <message>
        <source>Checks and claims</source>
        <translation>Contrôles et affirmations</translation>
    </message>
    <message>
        <source>The draft is not valid; this is its last valid state.</source>
        <translation>Le brouillon n’est pas valide&#xa0;; voici son dernier état valide.</translation>
    </message>
    <message>
        <source>No claim is broken or mended.</source>
        <translation>Aucune affirmation ne change de verdict.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Figures of the charge</source>
        <translation>Chiffres des frais</translation>
    </message>
    <message>
        <source>Joins at</source>
        <translation>Base de raccord</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier %1</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>Pu&amp;blier</translation>
    </message>
    <message>
        <source>Existing customers from the first period that starts on or after</source>
        <translation>Clients existants dès la première période commençant à cette date ou après</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Approuvé par</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the approver</source>
        <translation>&amp;Phrase secrète de l’approbateur</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;New customers from</source>
        <translation>&amp;Nouveaux clients à partir du</translation>
    </message>
    <message>
        <source>&amp;Existing customers from the first period that starts on or after</source>
        <translation>Clients &amp;existants dès la première période commençant à cette date ou après</translation>
    </message>
    <message>
        <source>Never inside a term. Quotes that were made keep the list they were made with.</source>
        <translation>Jamais pendant une durée d’engagement en cours. Les devis déjà établis conservent la liste avec laquelle ils l’ont été.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Asked for b&amp;y</source>
        <translation>&amp;Demandé par</translation>
    </message>
    <message>
        <source>What publishing changes</source>
        <translation>Ce que change la publication</translation>
    </message>
    <message>
        <source>Plan and period</source>
        <translation>Formule et période</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>No total of a plan that both lists have is another one.</source>
        <translation>Aucun total ne change pour les formules communes aux deux listes.</translation>
    </message>
    <message>
        <source>Claims that would no longer hold</source>
        <translation>Affirmations qui ne seraient plus exactes</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>La liste indique</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>Avec le brouillon</translation>
    </message>
    <message>
        <source>&amp;Copy the corrections</source>
        <translation>&amp;Copier les corrections</translation>
    </message>
    <message>
        <source>Every sentence of the price list that is true stays true.</source>
        <translation>Toutes les phrases exactes de la liste de prix le restent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sentences of the price list would no longer be true</source>
        <translation>
            <numerusform>%1 phrase de la liste de prix ne serait plus exacte</numerusform>
            <numerusform>%1 phrases de la liste de prix ne seraient plus exactes</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce que change la publication</translation>
    </message>
    <message>
        <source>Takes the place of %1.</source>
        <translation>Remplace la version %1.</translation>
    </message>
    <message>
        <source>It is the first list of its id.</source>
        <translation>C’est la première liste portant cet identifiant.</translation>
    </message>
    <message>
        <source>Versions of the price book</source>
        <translation>Versions du catalogue de prix</translation>
    </message>
    <message>
        <source>No version is published in this store yet.</source>
        <translation>Aucune version n’est encore publiée dans cette base.</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Withdraw the version that is chosen</source>
        <translation>Retirer la version choisie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Withdraw version %1</source>
        <translation>Retirer la version %1</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn; quotes that were made with it keep it.</source>
        <translation>La version %1 est retirée&#xa0;; les devis établis avec elle la conservent.</translation>
    </message>
    <message>
        <source>Not withdrawn: %1</source>
        <translation>Version non retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft that was kept cannot be read: %1</source>
        <translation>Le brouillon enregistré est illisible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 a month from %1 accounts that pay %3 today</source>
        <translation>
            <numerusform>%2 par mois pour %1 compte qui paie aujourd’hui %3</numerusform>
            <numerusform>%2 par mois pour %1 comptes qui paient aujourd’hui %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay more: %1 · the same: %2 · less: %3</source>
        <translation>Paient plus&#xa0;: %1 · autant&#xa0;: %2 · moins&#xa0;: %3</translation>
    </message>
    <message>
        <source>not priced by both lists: %1</source>
        <translation>sans prix dans au moins une des deux listes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hardest hit</source>
        <translation>Les plus touchés</translation>
    </message>
    <message>
        <source>More</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Accounts that pay most more</source>
        <translation>Comptes dont le prix augmente le plus</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>The accounts cannot be read: %1</source>
        <translation>Les comptes sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import a list of accounts on the page Insights to see what an edit brings from each.</source>
        <translation>Importez une liste de comptes sur la page Analyses pour voir ce qu’une modification rapporte pour chacun.</translation>
    </message>
    <message>
        <source>type in the file</source>
        <translation>saisir dans le fichier</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Afficher en &amp;JSON</translation>
    </message>
    <message>
        <source>The file of the draft</source>
        <translation>Le fichier du brouillon</translation>
    </message>
    <message>
        <source>Put back what stands</source>
        <translation>Revenir à l’état du brouillon</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Every line is as in the published file.</source>
        <translation>Chaque ligne est comme dans le fichier publié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are not in the published file; they are marked.</source>
        <translation>
            <numerusform>%1 ligne n’est pas dans le fichier publié&#xa0;; elle est marquée.</numerusform>
            <numerusform>%1 lignes ne sont pas dans le fichier publié&#xa0;; elles sont marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drafts</source>
        <translation>
            <numerusform>%1 brouillon</numerusform>
            <numerusform>%1 brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a decision: %2, %1 issued quotes. They keep the list that they were made with.</source>
        <translation>
            <numerusform>En attente de décision&#xa0;: %2, %1 devis émis. Ils gardent la liste avec laquelle ils ont été faits.</numerusform>
            <numerusform>En attente de décision&#xa0;: %2, %1 devis émis. Ils gardent la liste avec laquelle ils ont été faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotes cannot be counted: %1</source>
        <translation>Les devis ne peuvent pas être comptés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The price of %1 to %2 seats, edited solid and as published dashed; the table shows the same.</source>
        <translation>Le prix de %1 à %2 licences, modifié en traits pleins et publié en tirets&#xa0;; le tableau montre la même chose.</translation>
    </message>
    <message>
        <source>rows that cannot be read: %1</source>
        <translation>lignes illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 is edited here. The version published last is %3, for new customers from %4: what that changed may not be in this list.</source>
        <translation>La liste modifiée ici est %1 %2. La dernière version publiée est %3, pour les nouveaux clients à partir du %4&#xa0;: ce qu’elle a changé peut manquer dans cette liste.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier la %1</translation>
    </message>
    <message>
        <source>One page as PD&amp;F…</source>
        <translation>Une page en PD&amp;F…</translation>
    </message>
    <message>
        <source>As CS&amp;V…</source>
        <translation>En CS&amp;V…</translation>
    </message>
    <message>
        <source>What the draft changes for every plan and for your accounts, to hand on</source>
        <translation>Ce que le brouillon change pour chaque formule et pour vos comptes, à transmettre</translation>
    </message>
    <message>
        <source>The same intervals of every plan, for a spreadsheet</source>
        <translation>Les mêmes tranches de chaque formule, pour un tableur</translation>
    </message>
    <message>
        <source>Save what the draft changes</source>
        <translation>Enregistrer ce que le brouillon change</translation>
    </message>
    <message>
        <source>price-change.pdf</source>
        <translation>changement-de-prix.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>price-change.csv</source>
        <translation>changement-de-prix.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From the Calculator</source>
        <translation>Depuis le Calculateur</translation>
    </message>
    <message>
        <source>Take to &amp;Budget</source>
        <translation>Envoyer vers &amp;Budget</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open the &amp;pool in the Calculator</source>
        <translation>Ouvrir le &amp;groupement dans le Calculateur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>the Budget page has no schools yet</source>
        <translation>la page Budget n’a pas encore d’écoles</translation>
    </message>
    <message>
        <source>There is no pool yet: the Budget page has no schools.</source>
        <translation>Il n’y a pas encore de groupement&#xa0;: la page Budget n’a pas d’écoles.</translation>
    </message>
    <message>
        <source>Open in &amp;Calculator</source>
        <translation>Ouvrir dans le Calc&amp;ulateur</translation>
    </message>
    <message>
        <source>Open the pool in the Calculator</source>
        <translation>Ouvrir le groupement dans le Calculateur</translation>
    </message>
    <message>
        <source>Save dates (.&amp;ics)…</source>
        <translation>Enre&amp;gistrer les dates (.ics)…</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>Enregistrer les dates</translation>
    </message>
    <message>
        <source>Save &amp;board summary…</source>
        <translation>Enregistrer la s&amp;ynthèse…</translation>
    </message>
    <message>
        <source>Save board summary</source>
        <translation>Enregistrer la synthèse pour le conseil</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Enregistrer les dates</translation>
    </message>
    <message>
        <source>budget-dates.ics</source>
        <translation>dates-du-budget.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Save the board summary</source>
        <translation>Enregistrer la synthèse pour le conseil</translation>
    </message>
    <message>
        <source>board-summary.pdf</source>
        <translation>synthese-pour-le-conseil.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Too late for %1; ordered now, %2 is the earliest first day</source>
        <translation>Trop tard pour le %1&#xa0;; pour une commande passée maintenant, le premier jour possible est le %2</translation>
    </message>
    <message>
        <source>Last day to order the subscription</source>
        <translation>Dernier jour de commande de l’abonnement</translation>
    </message>
    <message>
        <source>The subscription begins</source>
        <translation>Début de l’abonnement</translation>
    </message>
    <message>
        <source>Last day to order for the budget year from %1</source>
        <translation>Dernier jour de commande pour l’année budgétaire à partir du %1</translation>
    </message>
    <message>
        <source>The budget year from %1 begins</source>
        <translation>Début de l’année budgétaire du %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>passed %1 days ago</source>
        <translation>
            <numerusform>dépassée depuis %1 jour</numerusform>
            <numerusform>dépassée depuis %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>dans %1 jour</numerusform>
            <numerusform>dans %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice of %1 is due</source>
        <translation>Échéance de la facture de %1</translation>
    </message>
    <message>
        <source>For the budget year from %1, order by %2.</source>
        <translation>Pour l’année budgétaire à partir du %1, commandez au plus tard le %2.</translation>
    </message>
    <message>
        <source>Order by %1 to begin on %2; for the budget year from %3, order by %4.</source>
        <translation>Commandez au plus tard le %1 pour commencer le %2&#xa0;; pour l’année budgétaire à partir du %3, commandez au plus tard le %4.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %1 schools</source>
        <translation>
            <numerusform>supprimer %1 école</numerusform>
            <numerusform>supprimer %1 écoles</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message numerus="yes">
        <source>add %1 schools</source>
        <translation>
            <numerusform>ajouter %1 école</numerusform>
            <numerusform>ajouter %1 écoles</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>change schools</source>
        <translation>modifier les écoles</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>choisir la facturation</translation>
    </message>
    <message>
        <source>change headroom</source>
        <translation>modifier la réserve</translation>
    </message>
    <message>
        <source>change years ahead</source>
        <translation>modifier les années à venir</translation>
    </message>
    <message>
        <source>choose how seats grow</source>
        <translation>choisir l’évolution des licences</translation>
    </message>
    <message>
        <source>change growth</source>
        <translation>modifier la croissance</translation>
    </message>
    <message>
        <source>change seats of a year</source>
        <translation>modifier les licences d’une année</translation>
    </message>
    <message>
        <source>change ceiling</source>
        <translation>modifier le plafond</translation>
    </message>
    <message>
        <source>change funds</source>
        <translation>modifier les fonds</translation>
    </message>
    <message>
        <source>change first day</source>
        <translation>modifier le premier jour</translation>
    </message>
    <message>
        <source>choose year of the budget</source>
        <translation>choisir l’année du budget</translation>
    </message>
    <message>
        <source>change days an order takes</source>
        <translation>modifier le délai de commande</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows without a name or a whole number of seats are not counted.</source>
        <translation>
            <numerusform>%1 ligne sans nom ou sans nombre entier de licences n’est pas comptée.</numerusform>
            <numerusform>%1 lignes sans nom ou sans nombre entier de licences ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a percentage; type a number such as 60 or 12.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pourcentage&#xa0;; saisissez un nombre, par exemple 60 ou 12,5.</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Year %1 · %2</source>
        <translation>Année %1 · %2</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Pay through the summer</source>
        <translation>Payer tout l’été</translation>
    </message>
    <message>
        <source>Pause for the summer</source>
        <translation>Faire une pause l’été</translation>
    </message>
    <message>
        <source>Cancel and subscribe again</source>
        <translation>Résilier et se réabonner</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Achat groupé</translation>
    </message>
    <message>
        <source>Bought together · %1 · %2</source>
        <translation>Achat groupé · %1 · %2</translation>
    </message>
    <message>
        <source>Each school for itself: %1 %2</source>
        <translation>Chaque école séparément&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Buying together costs the same</source>
        <translation>L’achat groupé revient au même prix</translation>
    </message>
    <message>
        <source>Buying together costs %1 %2 more</source>
        <translation>L’achat groupé coûte %1 %2 de plus</translation>
    </message>
    <message>
        <source>Buying together saves %1 %2, %3</source>
        <translation>L’achat groupé fait économiser %1 %2, soit %3</translation>
    </message>
    <message>
        <source>Seats as typed</source>
        <translation>Licences saisies</translation>
    </message>
    <message>
        <source>Low growth, %1</source>
        <translation>Croissance basse, %1</translation>
    </message>
    <message>
        <source>Expected growth, %1</source>
        <translation>Croissance prévue, %1</translation>
    </message>
    <message>
        <source>High growth, %1</source>
        <translation>Croissance haute, %1</translation>
    </message>
    <message>
        <source>%1 ▲ over</source>
        <translation>%1 ▲ dépassement</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools were added.</source>
        <translation>
            <numerusform>%1 école a été ajoutée.</numerusform>
            <numerusform>%1 écoles ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: over in year %2</source>
        <translation>%1&#xa0;: dépassement en année %2</translation>
    </message>
    <message>
        <source>%1: never over</source>
        <translation>%1&#xa0;: aucun dépassement</translation>
    </message>
    <message>
        <source>Ceiling of %1 a year — %2</source>
        <translation>Plafond de %1 par an — %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 costs least. %2</source>
        <translation>Le moins cher&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Billing of the schools</source>
        <translation>Facturation des écoles</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Headroo&amp;m on every school&apos;s seats</source>
        <translation>&amp;Réserve sur les licences de chaque école</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Années à venir</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>A&amp;nnées à venir</translation>
    </message>
    <message>
        <source>Seats of the years ahead</source>
        <translation>Licences des années à venir</translation>
    </message>
    <message>
        <source>By growth</source>
        <translation>Par croissance</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>&amp;Low growth of seats a year</source>
        <translation>Croissance annuelle &amp;basse des licences</translation>
    </message>
    <message>
        <source>E&amp;xpected growth</source>
        <translation>Croissance &amp;prévue</translation>
    </message>
    <message>
        <source>Hi&amp;gh growth</source>
        <translation>Croissance &amp;haute</translation>
    </message>
    <message>
        <source>Seats in year &amp;%1</source>
        <translation>Licences de l’année &amp;%1</translation>
    </message>
    <message>
        <source>Ceiling for a year</source>
        <translation>Plafond par an</translation>
    </message>
    <message>
        <source>Amount for a year</source>
        <translation>Montant par an</translation>
    </message>
    <message>
        <source>Ceili&amp;ng</source>
        <translation>P&amp;lafond</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First &amp;day of the subscription</source>
        <translation>Premier &amp;jour de l’abonnement</translation>
    </message>
    <message>
        <source>Days an order takes</source>
        <translation>Délai de commande en jours</translation>
    </message>
    <message>
        <source>Days an order &amp;takes</source>
        <translation>Délai de &amp;commande (jours)</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>Année du budget</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Scolaire</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Comptable</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>L’exercice comptable commence en</translation>
    </message>
    <message>
        <source>This price book has no annual billing.</source>
        <translation>Ce catalogue de prix n’a pas de facturation annuelle.</translation>
    </message>
    <message>
        <source>The summer, billed monthly</source>
        <translation>L’été, en facturation mensuelle</translation>
    </message>
    <message>
        <source>Summer strategies</source>
        <translation>Stratégies d’été</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>Dates à respecter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Fund code</source>
        <translation>Code du fonds</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Montant par an</translation>
    </message>
    <message>
        <source>Split of the first year by fund code</source>
        <translation>Répartition de la première année par code de fonds</translation>
    </message>
    <message>
        <source>Seats of the years</source>
        <translation>Licences des années</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Groupé</translation>
    </message>
    <message>
        <source>Separately</source>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>Type a school and its seats, paste two columns from a spreadsheet, or drop a CSV file, .xlsx or .ods here.</source>
        <translation>Saisissez une école et ses licences, collez deux colonnes d’une feuille de calcul, ou déposez ici un fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>&amp;Add school</source>
        <translation>Ajou&amp;ter une école</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Paste schools</source>
        <translation>C&amp;oller des écoles</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>Ou&amp;vrir une liste…</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Open a list of schools</source>
        <translation>Ouvrir une liste d’écoles</translation>
    </message>
    <message>
        <source>Name of another school</source>
        <translation>Nom d’une autre école</translation>
    </message>
    <message>
        <source>Seats of another school</source>
        <translation>Licences d’une autre école</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>With headroom</source>
        <translation>Avec réserve</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Quote-part</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Timeline of invoices</source>
        <translation>Chronologie des factures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>remove a school</source>
        <translation>supprimer une école</translation>
    </message>
    <message>
        <source>add a school</source>
        <translation>ajouter une école</translation>
    </message>
    <message>
        <source>change a school</source>
        <translation>modifier une école</translation>
    </message>
    <message>
        <source>Too late to begin on %1: an order takes %2. Ordered today, the earliest first day is %3.</source>
        <translation>Trop tard pour commencer le %1&#xa0;: une commande prend %2. En commandant aujourd’hui, le premier jour possible est le %3.</translation>
    </message>
    <message>
        <source>change language of the board summary</source>
        <translation>modifier la langue de la synthèse pour le conseil</translation>
    </message>
    <message>
        <source>Language of the board summary</source>
        <translation>Langue de la synthèse pour le conseil</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>a half-year</source>
        <translation>par semestre</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestrielle</translation>
    </message>
</context>
<context>
    <name>CalculatorWords</name>
    <message>
        <source>Budget %1 a year</source>
        <translation>Budget de %1 par an</translation>
    </message>
    <message>
        <source>Budget %1 a month</source>
        <translation>Budget de %1 par mois</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left</source>
        <translation>Jusqu’à %1 avec %2, reste %3</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left of the year&apos;s budget</source>
        <translation>Jusqu’à %1 avec %2, reste %3 sur le budget de l’année</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left of twelve months&apos; budget</source>
        <translation>Jusqu’à %1 avec %2, reste %3 sur le budget de douze mois</translation>
    </message>
    <message>
        <source>%1: over budget</source>
        <translation>%1&#xa0;: budget dépassé</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculateur</translation>
    </message>
    <message>
        <source>Save chart as &amp;PNG…</source>
        <translation>Enregistrer le graphique en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save chart as S&amp;VG…</source>
        <translation>Enregistrer le graphique en S&amp;VG…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Détail du calcul</translation>
    </message>
    <message>
        <source>Chart as &amp;table</source>
        <translation>Graphique en &amp;tableau</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>take over the pool</source>
        <translation>reprendre le groupement</translation>
    </message>
    <message>
        <source>%1 is in the Calculator; it is a draft and is not quoted.</source>
        <translation>%1 est dans le Calculateur&#xa0;; c’est un brouillon, qui ne donne pas lieu à un devis.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>cost-curve.svg</source>
        <translation>courbe-de-cout.svg</translation>
    </message>
    <message>
        <source>cost-curve.png</source>
        <translation>courbe-de-cout.png</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>change customer</source>
        <translation>modifier le client</translation>
    </message>
    <message>
        <source>change seats</source>
        <translation>modifier les licences</translation>
    </message>
    <message>
        <source>choose plan</source>
        <translation>choisir la formule</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>choisir la facturation</translation>
    </message>
    <message>
        <source>change annual discount</source>
        <translation>modifier la remise annuelle</translation>
    </message>
    <message>
        <source>change budget ceiling</source>
        <translation>modifier le plafond budgétaire</translation>
    </message>
    <message>
        <source>change usage</source>
        <translation>modifier la consommation</translation>
    </message>
    <message>
        <source>change add-ons</source>
        <translation>modifier les compléments</translation>
    </message>
    <message>
        <source>change start date</source>
        <translation>modifier la date de début</translation>
    </message>
    <message>
        <source>choose term</source>
        <translation>choisir la durée</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>modifier les promotions</translation>
    </message>
    <message>
        <source>change discount</source>
        <translation>modifier la remise</translation>
    </message>
    <message>
        <source>change reason for the discount</source>
        <translation>modifier le motif de la remise</translation>
    </message>
    <message>
        <source>change negotiated rates</source>
        <translation>modifier les tarifs négociés</translation>
    </message>
    <message>
        <source>change academic year</source>
        <translation>modifier l’année scolaire</translation>
    </message>
    <message>
        <source>change summer pause</source>
        <translation>modifier la pause estivale</translation>
    </message>
    <message>
        <source>bring back a scenario</source>
        <translation>récupérer un scénario</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Fix users: this is the price of %1, %2</source>
        <translation>Corrigez le nombre d’utilisateurs&#xa0;: ce prix vaut pour %1, %2</translation>
    </message>
    <message>
        <source>Fix seats: this is the price of %1, %2</source>
        <translation>Corrigez le nombre de licences&#xa0;: ce prix vaut pour %1, %2</translation>
    </message>
    <message>
        <source>Fix negotiated rates: this price is without them</source>
        <translation>Corrigez les tarifs négociés&#xa0;: ce prix n’en tient pas compte</translation>
    </message>
    <message>
        <source>Fix promotions: this price is without them</source>
        <translation>Corrigez les promotions&#xa0;: ce prix n’en tient pas compte</translation>
    </message>
    <message>
        <source>Fix start date: this is the price of another day</source>
        <translation>Corrigez la date de début&#xa0;: ce prix vaut pour un autre jour</translation>
    </message>
    <message>
        <source>Fix summer pause: this price is of other days</source>
        <translation>Corrigez la pause estivale&#xa0;: ce prix vaut pour d’autres jours</translation>
    </message>
    <message>
        <source>Fix discount: this price is without it</source>
        <translation>Corrigez la remise&#xa0;: ce prix n’en tient pas compte</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>facturation annuelle</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>facturation mensuelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>/ year</source>
        <translation>/ an</translation>
    </message>
    <message>
        <source>/ month</source>
        <translation>/ mois</translation>
    </message>
    <message>
        <source>%1 a month equivalent</source>
        <translation>soit %1 par mois</translation>
    </message>
    <message>
        <source>%1 for 12 months</source>
        <translation>%1 pour 12 mois</translation>
    </message>
    <message>
        <source>%1 per user and year</source>
        <translation>%1 par utilisateur et par an</translation>
    </message>
    <message>
        <source>%1 per user and month</source>
        <translation>%1 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>%1 per seat and year</source>
        <translation>%1 par licence et par an</translation>
    </message>
    <message>
        <source>%1 per seat and month</source>
        <translation>%1 par licence et par mois</translation>
    </message>
    <message>
        <source>Any number of users</source>
        <translation>Nombre d’utilisateurs libre</translation>
    </message>
    <message>
        <source>Any number of seats</source>
        <translation>Nombre de licences libre</translation>
    </message>
    <message>
        <source>Tier %1 · %2+ seats</source>
        <translation>Palier %1 · %2 licences et plus</translation>
    </message>
    <message>
        <source>Tier %1 · %2</source>
        <translation>Palier %1 · %2</translation>
    </message>
    <message>
        <source>Last user of the plan</source>
        <translation>Dernier utilisateur de la formule</translation>
    </message>
    <message>
        <source>Last seat of the plan</source>
        <translation>Dernière licence de la formule</translation>
    </message>
    <message>
        <source>%1 a year for the next user</source>
        <translation>%1 par an pour l’utilisateur suivant</translation>
    </message>
    <message>
        <source>%1 a month for the next user</source>
        <translation>%1 par mois pour l’utilisateur suivant</translation>
    </message>
    <message>
        <source>%1 a year for the next seat</source>
        <translation>%1 par an pour la licence suivante</translation>
    </message>
    <message>
        <source>%1 a month for the next seat</source>
        <translation>%1 par mois pour la licence suivante</translation>
    </message>
    <message>
        <source>No saving against 12 monthly payments</source>
        <translation>Aucune économie par rapport à 12 mensualités</translation>
    </message>
    <message>
        <source>%1 more than 12 monthly payments</source>
        <translation>%1 de plus que 12 mensualités</translation>
    </message>
    <message>
        <source>Saves %1 against 12 monthly payments</source>
        <translation>Économie de %1 par rapport à 12 mensualités</translation>
    </message>
    <message>
        <source>Annual rates as published</source>
        <translation>Tarifs annuels tels que publiés</translation>
    </message>
    <message>
        <source>Annual rates with %1 off</source>
        <translation>Tarifs annuels avec %1 de remise</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Due at the start of the year</source>
        <translation>À payer au début de l’année</translation>
    </message>
    <message>
        <source>Due on the first of the month</source>
        <translation>À payer le premier du mois</translation>
    </message>
    <message>
        <source>A full month; a part of it is due at the start</source>
        <translation>Un mois complet&#xa0;; une partie est à payer au début</translation>
    </message>
    <message>
        <source>switch to %1</source>
        <translation>passer à %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>The first %1 are included.</source>
        <translation>Inclus&#xa0;: jusqu’à %1.</translation>
    </message>
    <message>
        <source>by quantity</source>
        <translation>selon la quantité</translation>
    </message>
    <message>
        <source>more by quantity</source>
        <translation>davantage selon la quantité</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>No plan is sold with it.</source>
        <translation>Ce complément n’est vendu avec aucune formule.</translation>
    </message>
    <message>
        <source>Sold with %1.</source>
        <translation>Vendu avec %1.</translation>
    </message>
    <message>
        <source>No plan is sold with it and the others.</source>
        <translation>Aucune formule n’est vendue à la fois avec ce complément et avec les autres.</translation>
    </message>
    <message>
        <source>%1 includes it.</source>
        <translation>Déjà inclus dans %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cost per user and month</source>
        <translation>Coût par utilisateur et par mois</translation>
    </message>
    <message>
        <source>Cost per seat and month</source>
        <translation>Coût par licence et par mois</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total par mois</translation>
    </message>
    <message>
        <source>Cost of the next user a month</source>
        <translation>Coût de l’utilisateur suivant par mois</translation>
    </message>
    <message>
        <source>Cost of the next seat a month</source>
        <translation>Coût de la licence suivante par mois</translation>
    </message>
    <message>
        <source>A year, billed monthly and annually</source>
        <translation>Sur un an, en facturation mensuelle et annuelle</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1, annual</source>
        <translation>%1, annuel</translation>
    </message>
    <message>
        <source>%1, 12 × monthly</source>
        <translation>%1, 12 × mensuel</translation>
    </message>
    <message>
        <source>next user</source>
        <translation>utilisateur suivant</translation>
    </message>
    <message>
        <source>next seat</source>
        <translation>licence suivante</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1&#xa0;: gratuit</translation>
    </message>
    <message>
        <source>budget ceiling</source>
        <translation>plafond budgétaire</translation>
    </message>
    <message>
        <source>users (log scale)</source>
        <translation>utilisateurs (échelle log.)</translation>
    </message>
    <message>
        <source>seats (log scale)</source>
        <translation>licences (échelle log.)</translation>
    </message>
    <message>
        <source>%1 · %2 / user and month</source>
        <translation>%1 · %2 / utilisateur / mois</translation>
    </message>
    <message>
        <source>%1 · %2 / seat and month</source>
        <translation>%1 · %2 / licence / mois</translation>
    </message>
    <message>
        <source>%1 from 1 to %2. At %3 on %4: %5 %6, %7.</source>
        <translation>%1 de 1 à %2. Pour %3 avec la formule %4&#xa0;: %5 %6, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de remise</translation>
    </message>
    <message>
        <source>up to %1 freely</source>
        <translation>jusqu’à %1 librement</translation>
    </message>
    <message>
        <source>up to %1 with a reason</source>
        <translation>jusqu’à %1 avec un motif</translation>
    </message>
    <message>
        <source>up to %1 with an approval</source>
        <translation>jusqu’à %1 avec une approbation</translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices</source>
        <translation>
            <numerusform>%1 facture</numerusform>
            <numerusform>%1 factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Début le %1</translation>
    </message>
    <message>
        <source>Stub to %1, then full years from %2</source>
        <translation>Période partielle jusqu’au %1, puis années complètes à partir du %2</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Sans durée fixe</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Début aujourd’hui</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>sans durée fixe</translation>
    </message>
    <message>
        <source>negotiated rates</source>
        <translation>tarifs négociés</translation>
    </message>
    <message>
        <source>academic year</source>
        <translation>année scolaire</translation>
    </message>
    <message>
        <source>summer pause</source>
        <translation>pause estivale</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début le %1</translation>
    </message>
    <message>
        <source>term of %1</source>
        <translation>durée de %1</translation>
    </message>
    <message>
        <source>%1 %2: −%3</source>
        <translation>%1 %2&#xa0;: −%3</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <translation>%1&#xa0;: −%2</translation>
    </message>
    <message>
        <source>subject to approval</source>
        <translation>sous réserve d’approbation</translation>
    </message>
    <message>
        <source>Needs approval by the pricing owner</source>
        <translation>À faire approuver par le responsable des prix</translation>
    </message>
    <message>
        <source>Billed monthly there is no stub; the contract runs to %1.</source>
        <translation>En facturation mensuelle, pas de période partielle&#xa0;; le contrat court jusqu’au %1.</translation>
    </message>
    <message>
        <source>No stub: %1 on %2 for the whole year.</source>
        <translation>Pas de période partielle&#xa0;: %1 le %2 pour l’année entière.</translation>
    </message>
    <message>
        <source>First invoice %1 on %2 for the %3 to %4, then %5 on %6.</source>
        <translation>Première facture de %1 le %2 pour %3, jusqu’au %4, puis %5 le %6.</translation>
    </message>
    <message>
        <source>Billed annually nothing is saved: the contract runs %1 longer, to %2.</source>
        <translation>En facturation annuelle, rien n’est économisé&#xa0;: le contrat est prolongé de %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3: the pause saves %4 over %5.</source>
        <translation>%1 jusqu’au %2 au lieu de %3&#xa0;: la pause fait économiser %4 sur %5.</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>%1 en %2 jusqu’au %3</translation>
    </message>
    <message>
        <source>First invoice %1 on %2</source>
        <translation>Première facture de %1 le %2</translation>
    </message>
    <message>
        <source>%1: cost of each</source>
        <translation>%1&#xa0;: coût unitaire</translation>
    </message>
    <message>
        <source>%1: cost of the next one</source>
        <translation>%1&#xa0;: coût de l’unité suivante</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>%1 a month (log scale)</source>
        <translation>%1 par mois (échelle log.)</translation>
    </message>
    <message>
        <source>%1: %2 · %3 each a month</source>
        <translation>%1&#xa0;: %2 · %3 l’unité par mois</translation>
    </message>
    <message>
        <source>%1, along %2 from 1 to %3. At %4 on %5: %6 %7.</source>
        <translation>%1, selon «&#xa0;%2&#xa0;» de 1 à %3. Pour %4 avec la formule %5&#xa0;: %6 %7.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>Année &amp;scolaire</translation>
    </message>
    <message>
        <source>S&amp;ummer pause</source>
        <translation>&amp;Pause estivale</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause du</translation>
    </message>
    <message>
        <source>Pause to</source>
        <translation>Pause au</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>+1&#xa0;utilisateur</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Sur un an</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Par licence</translation>
    </message>
    <message>
        <source>Next seat</source>
        <translation>+1&#xa0;licence</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>+1&#xa0;unité</translation>
    </message>
    <message>
        <source>Cost curve as a table</source>
        <translation>Courbe de coût sous forme de tableau</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What the chart runs along</source>
        <translation>Axe du graphique</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Courbe de coût</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Remise en pourcentage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Reason for the discount</source>
        <translation>Motif de la remise</translation>
    </message>
    <message>
        <source>Why it is given</source>
        <translation>Pourquoi elle est accordée</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Discou&amp;nt</source>
        <translation>Re&amp;mise</translation>
    </message>
    <message>
        <source>Terms and offers</source>
        <translation>Durée et offres</translation>
    </message>
    <message>
        <source>Name of the school or district</source>
        <translation>Nom de l’école ou du district</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>“%1” is not a number of users; type a whole number such as 200.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre d’utilisateurs&#xa0;; saisissez un nombre entier, par exemple 200.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seats; type a whole number such as 200.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de licences&#xa0;; saisissez un nombre entier, par exemple 200.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Annual &amp;rates</source>
        <translation>Tarifs a&amp;nnuels</translation>
    </message>
    <message>
        <source>Percent off annual rates</source>
        <translation>Remise en pourcentage sur les tarifs annuels</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>tels que publiés</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling</source>
        <translation>Plafond &amp;budgétaire</translation>
    </message>
    <message>
        <source>This price book has no annual billing.</source>
        <translation>Ce catalogue de prix n’a pas de facturation annuelle.</translation>
    </message>
    <message>
        <source>U&amp;sers</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>Users slider</source>
        <translation>Curseur des utilisateurs</translation>
    </message>
    <message>
        <source>Seats slider</source>
        <translation>Curseur des licences</translation>
    </message>
    <message>
        <source>Amount for a year</source>
        <translation>Montant par an</translation>
    </message>
    <message>
        <source>Amount for a month</source>
        <translation>Montant par mois</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling, a year</source>
        <translation>Plafond &amp;budgétaire, par an</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling, a month</source>
        <translation>Plafond &amp;budgétaire, par mois</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes du prix</translation>
    </message>
    <message>
        <source>How this is worked out (F1)</source>
        <translation>Détail du calcul (F1)</translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation>Afficher le détail du calcul</translation>
    </message>
    <message>
        <source>Rate / year</source>
        <translation>Tarif / an</translation>
    </message>
    <message>
        <source>Rate / month</source>
        <translation>Tarif / mois</translation>
    </message>
    <message>
        <source>Ne&amp;gotiated rates</source>
        <translation>Tarifs né&amp;gociés</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Ajouter une tranche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the last band</source>
        <translation>Supprimer la dernière tranche</translation>
    </message>
    <message>
        <source>Why they are given</source>
        <translation>Pourquoi ils sont accordés</translation>
    </message>
    <message>
        <source>Reason for the rates</source>
        <translation>Motif des tarifs</translation>
    </message>
    <message>
        <source>Seats from which rate %1 holds</source>
        <translation>Nombre de licences à partir duquel vaut le tarif %1</translation>
    </message>
    <message>
        <source>Rate %1 of a seat and month</source>
        <translation>Tarif %1 par licence et par mois</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>From seats · rate a seat and month</source>
        <translation>À partir de (licences) · tarif par licence et par mois</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read; type seats such as 10,000 and a rate such as 0.045.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;; saisissez un nombre de licences, par exemple 10&#x202f;000, et un tarif, par exemple 0,045.</translation>
    </message>
    <message>
        <source>Published annual rates equal 12 × monthly. The price list also states a %1 annual saving, which its rates do not contain.</source>
        <translation>Les tarifs annuels publiés valent 12 × les tarifs mensuels. La liste de prix annonce aussi une économie annuelle de %1, que ses tarifs ne contiennent pas.</translation>
    </message>
    <message>
        <source>Quote with %1 commitment discount</source>
        <translation>Devis avec %1 de remise annuelle</translation>
    </message>
    <message>
        <source>%1 are taken off the published annual amounts, as a line of its own.</source>
        <translation>%1 sont déduits des montants annuels publiés, sur une ligne à part.</translation>
    </message>
    <message>
        <source>Quote as published</source>
        <translation>Devis aux prix publiés</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Start &amp;date</source>
        <translation>Da&amp;te de début</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>Du&amp;rée</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
    <message>
        <source>“%1” is not a quantity; type a number such as 240 or 8.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quantité&#xa0;; saisissez un nombre, par exemple 240 ou 8,5.</translation>
    </message>
    <message>
        <source>How this price is worked out</source>
        <translation>Détail du calcul de ce prix</translation>
    </message>
    <message>
        <source>Close the working</source>
        <translation>Fermer le détail du calcul</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Fermer (F1)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Détail du calcul</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 (%5)</source>
        <translation>%1, %2&#xa0;: %3 %4 (%5)</translation>
    </message>
    <message>
        <source>price book %1 %2, prices hold %3, taxes not included</source>
        <translation>catalogue de prix %1 %2, prix valables %3, taxes non comprises</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats to tier %2: then %3 a seat</source>
        <translation>
            <numerusform>%1 licence avant le palier %2&#xa0;: ensuite %3 par licence</numerusform>
            <numerusform>%1 licences avant le palier %2&#xa0;: ensuite %3 par licence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats to tier %2: then %3 a seat before discounts</source>
        <translation>
            <numerusform>%1 licence avant le palier %2&#xa0;: ensuite %3 par licence, avant remises</numerusform>
            <numerusform>%1 licences avant le palier %2&#xa0;: ensuite %3 par licence, avant remises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next user %2</source>
        <translation>%1 · utilisateur suivant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · next seat %2</source>
        <translation>%1 · licence suivante&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 years</source>
        <translation>
            <numerusform>%2 de remise la première année</numerusform>
            <numerusform>%2 de remise les %1 premières années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 months</source>
        <translation>
            <numerusform>%2 de remise le premier mois</numerusform>
            <numerusform>%2 de remise les %1 premiers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next one %2</source>
        <translation>%1 · unité suivante&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the chan&amp;ge</source>
        <translation>Enre&amp;gistrer la modification</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>A&amp;bandonner la modification</translation>
    </message>
    <message>
        <source>billed quarterly</source>
        <translation>facturation trimestrielle</translation>
    </message>
    <message>
        <source>billed half-yearly</source>
        <translation>facturation semestrielle</translation>
    </message>
    <message>
        <source>/ quarter</source>
        <translation>/ trimestre</translation>
    </message>
    <message>
        <source>/ half-year</source>
        <translation>/ semestre</translation>
    </message>
    <message>
        <source>%1 per user and quarter</source>
        <translation>%1 par utilisateur et par trimestre</translation>
    </message>
    <message>
        <source>%1 per user and half-year</source>
        <translation>%1 par utilisateur et par semestre</translation>
    </message>
    <message>
        <source>%1 per seat and quarter</source>
        <translation>%1 par licence et par trimestre</translation>
    </message>
    <message>
        <source>%1 per seat and half-year</source>
        <translation>%1 par licence et par semestre</translation>
    </message>
    <message>
        <source>%1 a quarter for the next user</source>
        <translation>%1 par trimestre pour l’utilisateur suivant</translation>
    </message>
    <message>
        <source>%1 a half-year for the next user</source>
        <translation>%1 par semestre pour l’utilisateur suivant</translation>
    </message>
    <message>
        <source>%1 a quarter for the next seat</source>
        <translation>%1 par trimestre pour la licence suivante</translation>
    </message>
    <message>
        <source>%1 a half-year for the next seat</source>
        <translation>%1 par semestre pour la licence suivante</translation>
    </message>
    <message>
        <source>Due at the start of the billing period</source>
        <translation>À payer au début de la période de facturation</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 par trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 par semestre</translation>
    </message>
    <message>
        <source>open %1 for change</source>
        <translation>ouvrir %1 pour modification</translation>
    </message>
    <message>
        <source>leave the change of %1</source>
        <translation>quitter la modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 billing periods</source>
        <translation>
            <numerusform>%2 de remise la première période de facturation</numerusform>
            <numerusform>%2 de remise les %1 premières périodes de facturation</numerusform>
        </translation>
    </message>
    <message>
        <source>first invoice %1 on %2</source>
        <translation>première facture de %1 le %2</translation>
    </message>
    <message>
        <source>No stub: %1 on %2, and at the start of each billing period.</source>
        <translation>Pas de période partielle&#xa0;: %1 le %2, puis au début de chaque période de facturation.</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestrielle</translation>
    </message>
    <message>
        <source>Rate / quarter</source>
        <translation>Tarif / trimestre</translation>
    </message>
    <message>
        <source>Rate / half-year</source>
        <translation>Tarif / semestre</translation>
    </message>
    <message>
        <source>r%1</source>
        <translation>r%1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Modification en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Enregistrer comme %1</translation>
    </message>
    <message>
        <source>As kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>As changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>The quote and its change</source>
        <translation>Le devis et sa modification</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 une seule fois</translation>
    </message>
    <message>
        <source>Changing the draft for %1</source>
        <translation>Modification en cours&#xa0;: brouillon pour %1</translation>
    </message>
    <message>
        <source>open the draft for %1 for change</source>
        <translation>ouvrir le brouillon pour %1 pour modification</translation>
    </message>
    <message>
        <source>leave the change of the draft for %1</source>
        <translation>quitter la modification du brouillon pour %1</translation>
    </message>
    <message>
        <source>Up to %1 freely</source>
        <translation>Jusqu’à %1 librement</translation>
    </message>
    <message>
        <source>Up to %1 with a reason</source>
        <translation>Jusqu’à %1 avec un motif</translation>
    </message>
    <message>
        <source>Up to %1 with an approval</source>
        <translation>Jusqu’à %1 avec une approbation</translation>
    </message>
    <message>
        <source>Ask a price</source>
        <translation>Demander un prix</translation>
    </message>
    <message>
        <source>200 seats annual, 7 % off</source>
        <translation>200 licences, facturation annuelle, remise de 7&#xa0;%</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>&amp;Price asked for in words</source>
        <translation>&amp;Prix demandé en langage courant</translation>
    </message>
    <message>
        <source>Enter takes a price into the Calculator · Ctrl+Enter makes a quote · Ctrl+C copies</source>
        <translation>Entrée reprend le prix dans le Calculateur · Ctrl+Entrée crée un devis · Ctrl+C copie</translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1&#xa0;: un motif est exigé</translation>
    </message>
    <message>
        <source>%1 needs a reason and an approval</source>
        <translation>%1&#xa0;: un motif et une approbation sont exigés</translation>
    </message>
    <message>
        <source>the cheapest plan</source>
        <translation>la formule la moins chère</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The same, %1</source>
        <translation>Idem, %1</translation>
    </message>
    <message>
        <source>The same, without the discount</source>
        <translation>Idem, sans la remise</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>The price book allows no more</source>
        <translation>Le catalogue de prix n’admet pas davantage</translation>
    </message>
    <message>
        <source>Say how many seats, or a budget: “200 seats annual”, “seats for $5000”</source>
        <translation>Indiquez un nombre de licences ou un budget&#xa0;: «&#xa0;200 licences, facturation annuelle&#xa0;», «&#xa0;licences pour 5000&#xa0;$&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Ask a price…</source>
        <translation>&amp;Demander un prix…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Notes of the call</source>
        <translation>&amp;Notes de l’appel</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Non ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>take what was asked</source>
        <translation>reprendre le prix demandé</translation>
    </message>
    <message>
        <source>change events</source>
        <translation>modifier les opérations</translation>
    </message>
    <message>
        <source>change seats by year</source>
        <translation>modifier les licences par année</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1 en mensuel</translation>
    </message>
    <message>
        <source>%1 quarterly</source>
        <translation>%1 en trimestriel</translation>
    </message>
    <message>
        <source>%1 half-yearly</source>
        <translation>%1 en semestriel</translation>
    </message>
    <message>
        <source>%1 annual</source>
        <translation>%1 en annuel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3: %4</source>
        <translation>%1 · %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun client indiqué</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>sans prix</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %1 more</source>
        <translation>
            <numerusform>%2, et %1 autre scénario</numerusform>
            <numerusform>%2, et %1 autres scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month, the amount of each</source>
        <translation>%1 par mois, montant de chaque opération</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, %2 in all</source>
        <translation>
            <numerusform>%1 opération, %2</numerusform>
            <numerusform>%1 opérations, %2 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2, in %3</source>
        <translation>%1 sur %2, en %3</translation>
    </message>
    <message>
        <source>Year %1 · %2</source>
        <translation>Année %1 · %2</translation>
    </message>
    <message>
        <source>seats by year</source>
        <translation>licences par année</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Tout comparer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Notes of the call</source>
        <translation>Notes de l’appel</translation>
    </message>
    <message>
        <source>One amount a line</source>
        <translation>Un montant par ligne</translation>
    </message>
    <message>
        <source>“%1” is not an amount; type one such as 12.50 on each line.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant&#xa0;; saisissez-en un par ligne, par exemple 12,50.</translation>
    </message>
    <message>
        <source>Seats grow by year</source>
        <translation>Licences en hausse d’année en année</translation>
    </message>
    <message>
        <source>Seats in year %1</source>
        <translation>Licences de l’année %1</translation>
    </message>
    <message>
        <source>New scenario from this one</source>
        <translation>Nouveau scénario à partir de celui-ci</translation>
    </message>
    <message>
        <source>Close this scenario</source>
        <translation>Fermer ce scénario</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Reopen the closed scenario</source>
        <translation>Rouvrir le scénario fermé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>Scénario suivant</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Scénario précédent</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Scenario %1 is closed; Ctrl+Shift+T brings it back.</source>
        <translation>Le scénario %1 est fermé&#xa0;; Ctrl+Maj+T le récupère.</translation>
    </message>
    <message>
        <source>Scenarios of the call</source>
        <translation>Scénarios de l’appel</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Close scenario %1</source>
        <translation>Fermer le scénario %1</translation>
    </message>
    <message>
        <source>A call has six scenarios at most; close one first.</source>
        <translation>Un appel compte au plus six scénarios&#xa0;; fermez-en un d’abord.</translation>
    </message>
    <message>
        <source>New customers whose service begins on %1 are priced by %2, not by %3.</source>
        <translation>Pour les nouveaux clients dont le service commence le %1, c’est %2 qui s’applique, et non %3.</translation>
    </message>
    <message>
        <source>Price by %1</source>
        <translation>Calculer avec %1</translation>
    </message>
    <message>
        <source>Anothe&amp;r price list on the chart…</source>
        <translation>Aut&amp;re liste de prix sur le graphique…</translation>
    </message>
    <message>
        <source>Drawn dotted: %1</source>
        <translation>En pointillés&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 over a year</source>
        <translation>%1 sur un an</translation>
    </message>
    <message>
        <source>%1, billed monthly</source>
        <translation>%1, facturation mensuelle</translation>
    </message>
    <message>
        <source>%1, billed quarterly</source>
        <translation>%1, facturation trimestrielle</translation>
    </message>
    <message>
        <source>%1, billed half-yearly</source>
        <translation>%1, facturation semestrielle</translation>
    </message>
    <message>
        <source>%1, billed annually</source>
        <translation>%1, facturation annuelle</translation>
    </message>
    <message>
        <source>Esc closes this view</source>
        <translation>Échap ferme cette vue</translation>
    </message>
    <message>
        <source>Amounts in %1, without taxes</source>
        <translation>Montants en %1, hors taxes</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Complément&#xa0;: %1</translation>
    </message>
    <message>
        <source>No plan has all of these features for these seats.</source>
        <translation>Aucune formule n’a toutes ces fonctionnalités pour ce nombre de licences.</translation>
    </message>
    <message>
        <source>%1 is the least expensive plan with all of these features.</source>
        <translation>%1 est la formule la moins chère avec toutes ces fonctionnalités.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Only where the plans &amp;differ</source>
        <translation>&amp;Seulement là où les formules diffèrent</translation>
    </message>
    <message>
        <source>change which features are shown</source>
        <translation>modifier les fonctionnalités affichées</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Formules côte à côte</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>cocher %1</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>décocher %1</translation>
    </message>
    <message>
        <source>Plans for %1</source>
        <translation>Formules pour %1</translation>
    </message>
    <message>
        <source>Which plan does this customer need?</source>
        <translation>De quelle formule ce client a-t-il besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Tick the features that matter.</source>
        <translation>Cochez les fonctionnalités qui comptent.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Per user and month</source>
        <translation>Par utilisateur et par mois</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Par licence et par mois</translation>
    </message>
    <message>
        <source>%1
✓ least expensive</source>
        <translation>%1
✓ la moins chère</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Price of a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestrielle</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestrielle</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 par trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 par semestre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Catalogue de prix</translation>
    </message>
    <message>
        <source>Price of a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>Against %1, a year</source>
        <translation>Écart avec %1, par an</translation>
    </message>
    <message>
        <source>Against %1, a month</source>
        <translation>Écart avec %1, par mois</translation>
    </message>
    <message>
        <source>Against %1, a user and month</source>
        <translation>Écart avec %1, par utilisateur et par mois</translation>
    </message>
    <message>
        <source>Against %1, a seat and month</source>
        <translation>Écart avec %1, par licence et par mois</translation>
    </message>
    <message>
        <source>In percent of a month</source>
        <translation>Écart en pourcentage du prix par mois</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Further scenarios side by side</source>
        <translation>Autres scénarios côte à côte</translation>
    </message>
    <message>
        <source>Copy the scenarios</source>
        <translation>Copier les scénarios</translation>
    </message>
    <message>
        <source>Scenarios of the call</source>
        <translation>Scénarios de l’appel</translation>
    </message>
    <message>
        <source>The scenarios are copied, as cells of a spreadsheet.</source>
        <translation>Les scénarios sont copiés, sous forme de cellules de feuille de calcul.</translation>
    </message>
    <message>
        <source>Quote this one</source>
        <translation>En faire un devis</translation>
    </message>
    <message>
        <source>Quote this one: %1</source>
        <translation>En faire un devis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CustomersWords</name>
    <message>
        <source>Not opened: %1</source>
        <translation>Non ouvert&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 cards were read</source>
        <translation>
            <numerusform>%1 carte de visite lue</numerusform>
            <numerusform>%1 cartes de visite lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out</source>
        <translation>
            <numerusform>%1 ignorée</numerusform>
            <numerusform>%1 ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers were added</source>
        <translation>
            <numerusform>%1 client a été ajouté</numerusform>
            <numerusform>%1 clients ont été ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were known by their names and stay as they are</source>
        <translation>
            <numerusform>%1 était déjà connu par son nom et reste inchangé</numerusform>
            <numerusform>%1 étaient déjà connus par leur nom et restent inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestrielle</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestrielle</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>jusqu’à résiliation</translation>
    </message>
    <message>
        <source>no start named</source>
        <translation>début non indiqué</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 stays. From %2 it takes: %3.</source>
        <translation>%1 reste. Éléments repris de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What both say otherwise stays as %1 has it, and what %2 said goes to the end of the notes. %2 becomes another name of %1, so that its quotes count as its own.</source>
        <translation>Là où les deux diffèrent, ce qu’indique %1 est conservé, et ce qu’indiquait %2 passe à la fin des notes. %2 devient un autre nom de %1, de sorte que ses devis lui sont rattachés.</translation>
    </message>
    <message>
        <source>Quotes keep their text. A merge cannot be undone.</source>
        <translation>Les devis gardent leur texte. Une fusion ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>No quote names it.</source>
        <translation>Aucun devis ne mentionne ce client.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes keep their own text of it.</source>
        <translation>
            <numerusform>%1 devis garde son propre texte à son sujet.</numerusform>
            <numerusform>%1 devis gardent leur propre texte à son sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is kept of %1 is taken out of the store; this cannot be undone.

What stays: the audit trail has the number %2 and when it changed, without a word of it. %3 Backups keep what they held.</source>
        <translation>Tout ce qui est enregistré sur %1 est retiré de la base&#xa0;; c’est irréversible.

Ce qui reste&#xa0;: la piste d’audit contient le numéro %2 et les dates de modification, sans rien du contenu. %3 Les sauvegardes gardent ce qu’elles contenaient.</translation>
    </message>
    <message>
        <source>Not kept: somebody else changed %1 meanwhile. What you typed stands over what is there now; save again to keep it.</source>
        <translation>Non enregistré&#xa0;: quelqu’un d’autre a modifié %1 entre-temps. Votre saisie s’affiche par-dessus l’état actuel&#xa0;; enregistrez de nouveau pour la conserver.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How it orders</source>
        <translation>Habitudes de commande</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Langue de ses documents</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Add&amp;ress, where bills go</source>
        <translation>Ad&amp;resse de facturation</translation>
    </message>
    <message>
        <source>Contac&amp;ts</source>
        <translation>Contac&amp;ts</translation>
    </message>
    <message>
        <source>Number of its ta&amp;x exemption</source>
        <translation>Numéro d’exonération &amp;fiscale</translation>
    </message>
    <message>
        <source>Exempt &amp;until</source>
        <translation>Exonéré j&amp;usqu’au</translation>
    </message>
    <message>
        <source>&amp;Purchase order on each quote</source>
        <translation>&amp;Bon de commande sur chaque devis</translation>
    </message>
    <message>
        <source>Lan&amp;guage of its documents</source>
        <translation>Lan&amp;gue de ses documents</translation>
    </message>
    <message>
        <source>Ho&amp;w it orders</source>
        <translation>&amp;Habitudes de commande</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>An exemption with a last day needs its number</source>
        <translation>Une exonération avec un dernier jour exige son numéro</translation>
    </message>
    <message>
        <source>Any word of its names</source>
        <translation>Un mot de son nom</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Fin&amp;d a customer</source>
        <translation>Re&amp;chercher un client</translation>
    </message>
    <message>
        <source>No customer is kept yet.</source>
        <translation>Aucun client n’est encore enregistré.</translation>
    </message>
    <message>
        <source>No customer is called so.</source>
        <translation>Aucun client ne porte ce nom.</translation>
    </message>
    <message>
        <source>There are more; type more of the name.</source>
        <translation>Il y en a d’autres&#xa0;; précisez le nom.</translation>
    </message>
    <message>
        <source>No quote was accepted of which something runs.</source>
        <translation>Aucun devis accepté n’est en cours.</translation>
    </message>
    <message>
        <source>What it has now</source>
        <translation>Abonnements en cours</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Seats and plan</source>
        <translation>Licences et formule</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Its quotes</source>
        <translation>Ses devis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Événements, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Its quotes; Enter opens one</source>
        <translation>Ses devis&#xa0;; Entrée en ouvre un</translation>
    </message>
    <message>
        <source>What happened, from the audit trail</source>
        <translation>Événements, d’après la piste d’audit</translation>
    </message>
    <message>
        <source>N&amp;ew customer</source>
        <translation>Nou&amp;veau client</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Save the customer</source>
        <translation>&amp;Enregistrer le client</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Fu&amp;sionner…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Eff&amp;acer…</translation>
    </message>
    <message>
        <source>This customer is not kept yet; what the quote says of it stands here.</source>
        <translation>Ce client n’est pas encore enregistré&#xa0;; ce que le devis en indique figure ici.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not merged: %1</source>
        <translation>Non fusionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Fusionné.</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Effacer un client</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Not forgotten: %1</source>
        <translation>Non effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Lists and vCards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;All files (*)</source>
        <translation>Listes et cartes de visite (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Import the others</source>
        <translation>Importer les autres</translation>
    </message>
    <message>
        <source>Adding customers…</source>
        <translation>Ajout des clients…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>What you typed of this customer is not saved yet.</source>
        <translation>Votre saisie pour ce client n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Fusionner dans %1</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Which other customer is the same one</source>
        <translation>&amp;Quel autre client est le même</translation>
    </message>
    <message>
        <source>What happens is said here before it does.</source>
        <translation>Les effets sont indiqués ici avant la fusion.</translation>
    </message>
    <message>
        <source>Not pasted: it is longer than the %1 bytes that are kept.</source>
        <translation>Rien n’a été collé&#xa0;: le texte dépasse les %1 octets conservés.</translation>
    </message>
    <message>
        <source>C&amp;alculate a price</source>
        <translation>Ca&amp;lculer un prix</translation>
    </message>
</context>
<context>
    <name>InsightsWords</name>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Import a list of accounts to see how revenue moved, who stays and what may come: a CSV file or a workbook with customer, plan, seats, billing, start, end and reason, one row for each time a customer had a plan. An mrr column speaks for itself; other rows are priced by the price book in use. Exports of Stripe and ChartMogul are known. The list stays in your store.</source>
        <translation>Importez une liste de comptes pour voir comment le revenu a évolué, qui reste et ce qui peut venir&#xa0;: un fichier CSV ou un classeur avec customer, plan, seats, billing, start, end et reason, une ligne pour chaque période pendant laquelle un client a eu une formule. Une colonne mrr vaut telle quelle&#xa0;; les autres lignes sont calculées avec le catalogue de prix utilisé. Les exports de Stripe et de ChartMogul sont reconnus. La liste reste dans votre base de devis.</translation>
    </message>
    <message>
        <source>Rule of MRR</source>
        <translation>Règle du MRR</translation>
    </message>
    <message>
        <source>Months on show</source>
        <translation>Mois affichés</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Save the table of movements</source>
        <translation>Enregistrer le tableau des mouvements</translation>
    </message>
    <message>
        <source>Import &amp;accounts…</source>
        <translation>Importer des co&amp;mptes…</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>The accounts that were kept cannot be read: %1</source>
        <translation>Les comptes enregistrés sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The accounts are not kept in the store: %1</source>
        <translation>Les comptes ne sont pas enregistrés dans la base&#xa0;: %1</translation>
    </message>
    <message>
        <source>mrr.csv</source>
        <translation>mrr.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No account of this list has begun yet.</source>
        <translation>Aucun compte de cette liste n’a encore commencé.</translation>
    </message>
    <message>
        <source>MRR movement</source>
        <translation>Évolution du MRR</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Forecast of MRR</source>
        <translation>Prévision du MRR</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>about %1; 95 %: %2 to %3</source>
        <translation>environ %1&#xa0;; 95&#xa0;%&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Monthly recurring revenue: what all customers pay a month for what goes on, at the end of the month. A year&apos;s fee counts a twelfth a month. Taxes, one-time fees and trials are left out.</source>
        <translation>Revenu récurrent mensuel&#xa0;: ce que tous les clients paient par mois pour ce qui est en cours à la fin du mois. Un montant annuel compte pour un douzième par mois. Taxes, frais uniques et essais sont exclus.</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>12 × MRR</source>
        <translation>12 × MRR</translation>
    </message>
    <message>
        <source>Annual recurring revenue: twelve times the MRR. It says what a year would bring if nothing changed, not what will come.</source>
        <translation>Revenu récurrent annuel&#xa0;: douze fois le MRR. Il indique ce que rapporterait une année si rien ne changeait, et non ce qui viendra.</translation>
    </message>
    <message>
        <source>NRR, 12 months</source>
        <translation>NRR, 12 mois</translation>
    </message>
    <message>
        <source>same customers</source>
        <translation>mêmes clients</translation>
    </message>
    <message>
        <source>Net revenue retention: what the customers of a year ago pay now, of what they paid then. Above 100 % those who stayed pay more than was lost.</source>
        <translation>Rétention nette du revenu&#xa0;: ce que paient aujourd’hui les clients d’il y a un an, rapporté à ce qu’ils payaient alors. Au-dessus de 100&#xa0;%, ce que les clients restants paient en plus dépasse ce qui a été perdu.</translation>
    </message>
    <message>
        <source>GRR, 12 months</source>
        <translation>GRR, 12 mois</translation>
    </message>
    <message>
        <source>growth left out</source>
        <translation>hors croissance</translation>
    </message>
    <message>
        <source>Gross revenue retention: the same, with nobody counted above what they paid a year ago. It shows what was lost and never exceeds 100 %.</source>
        <translation>Rétention brute du revenu&#xa0;: le même calcul, mais aucun client n’y compte pour plus que ce qu’il payait il y a un an. Elle montre ce qui a été perdu et ne dépasse jamais 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick ratio</translation>
    </message>
    <message>
        <source>gained over lost</source>
        <translation>gains rapportés aux pertes</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>rien n’a été perdu</translation>
    </message>
    <message>
        <source>What was gained (new, expansion, reactivation) for each unit that was lost (contraction, churn) in the months on show.</source>
        <translation>Ce qui a été gagné (nouveau, extension, retour) pour chaque unité perdue (réduction, départs) pendant les mois affichés.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers who pay at the end of the month, whatever the number of their plans.</source>
        <translation>Clients payants à la fin du mois, quel que soit le nombre de leurs formules.</translation>
    </message>
    <message>
        <source>Stripe&apos;s rule</source>
        <translation>Règle de Stripe</translation>
    </message>
    <message>
        <source>ChartMogul&apos;s rule</source>
        <translation>Règle de ChartMogul</translation>
    </message>
    <message>
        <source>ProfitWell&apos;s rule</source>
        <translation>Règle de ProfitWell</translation>
    </message>
    <message>
        <source>Seatwise rule</source>
        <translation>Règle de Seatwise</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <translation>
            <numerusform>%1 licence</numerusform>
            <numerusform>%1 licences</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Nobody left in these months.</source>
        <translation>Personne n’est parti pendant ces mois.</translation>
    </message>
    <message>
        <source>Too few months to test it on</source>
        <translation>Trop peu de mois pour la mettre à l’épreuve</translation>
    </message>
    <message>
        <source>%1: %2 (80 %: %3 to %4)</source>
        <translation>%1&#xa0;: %2 (80&#xa0;%&#xa0;: de %3 à %4)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>80 %, from</source>
        <translation>80&#xa0;%, de</translation>
    </message>
    <message>
        <source>80 %, to</source>
        <translation>80&#xa0;%, à</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95&#xa0;%, de</translation>
    </message>
    <message>
        <source>95 %, to</source>
        <translation>95&#xa0;%, à</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projeté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clients conservés</translation>
    </message>
    <message>
        <source>How to show who stays</source>
        <translation>Affichage des clients conservés</translation>
    </message>
    <message>
        <source>By the year in which a customer began; a renewal is a full year of service. Dashed: projected from all of them.</source>
        <translation>Selon l’année de début du client&#xa0;; un renouvellement est une année entière de service. En tirets&#xa0;: projection d’après l’ensemble des clients.</translation>
    </message>
    <message>
        <source>%1: what it means, by %2</source>
        <translation>%1&#xa0;: signification (%2)</translation>
    </message>
    <message>
        <source>MRR by the rules of others</source>
        <translation>MRR selon les autres règles</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Pourquoi il diffère</translation>
    </message>
    <message>
        <source>MRR of %1 by the rules of others</source>
        <translation>MRR selon les autres règles, %1</translation>
    </message>
    <message>
        <source>How to show the movement</source>
        <translation>Affichage de l’évolution</translation>
    </message>
    <message>
        <source>Bars above the line are gains, those below it losses. Left and Right go through the months, Up and Down through the parts of one; the customers behind a part are listed beside it.</source>
        <translation>Les barres au-dessus de la ligne sont des gains, celles du dessous des pertes. Les flèches gauche et droite parcourent les mois, les flèches haut et bas les parties d’un mois&#xa0;; les clients correspondant à une partie sont listés à côté.</translation>
    </message>
    <message>
        <source>Close the list of customers</source>
        <translation>Fermer la liste des clients</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Customers behind the bar</source>
        <translation>Clients correspondant à la barre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 adds up</source>
        <translation>%1&#xa0;: décompte</translation>
    </message>
    <message>
        <source>How to show the forecast</source>
        <translation>Affichage de la prévision</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Pourquoi les clients sont partis</translation>
    </message>
    <message>
        <source>How to show the reasons</source>
        <translation>Affichage des motifs</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mois</numerusform>
            <numerusform>%1 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the &amp;table of movements…</source>
        <translation>Enregistrer le &amp;tableau des mouvements…</translation>
    </message>
    <message>
        <source>Save a page for the boar&amp;d…</source>
        <translation>Enregistrer une page pour le con&amp;seil…</translation>
    </message>
    <message>
        <source>Save a page for the board</source>
        <translation>Enregistrer une page pour le conseil</translation>
    </message>
    <message>
        <source>insights.pdf</source>
        <translation>analyses.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of a year ago left</source>
        <translation>
            <numerusform>%1 parti parmi ceux d’il y a un an</numerusform>
            <numerusform>%1 partis parmi ceux d’il y a un an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers behind this bar</source>
        <translation>
            <numerusform>%1 client correspondant à cette barre</numerusform>
            <numerusform>%1 clients correspondant à cette barre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers left, %2</source>
        <translation>
            <numerusform>%1 client parti, %2</numerusform>
            <numerusform>%1 clients partis, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of the last %1 months fell inside</source>
        <translation>
            <numerusform>%2 mois sur %1 dans l’intervalle</numerusform>
            <numerusform>%2 des %1 derniers mois dans l’intervalle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 renewals</source>
        <translation>
            <numerusform>%1 renouvellement</numerusform>
            <numerusform>%1 renouvellements</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Restants</translation>
    </message>
    <message numerus="yes">
        <source>After %1 renewals about %2 are still there (95 %: %3 to %4).</source>
        <translation>
            <numerusform>Après %1 renouvellement, il en reste environ %2 (95&#xa0;%&#xa0;: de %3 à %4).</numerusform>
            <numerusform>Après %1 renouvellements, il en reste environ %2 (95&#xa0;%&#xa0;: de %3 à %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotes cannot be counted: %1</source>
        <translation>Les devis ne peuvent pas être comptés&#xa0;: %1</translation>
    </message>
    <message>
        <source>today&apos;s customers</source>
        <translation>clients d’aujourd’hui</translation>
    </message>
    <message>
        <source>From the ends of the months alone; price changes and renewals to come are not in it: %1.</source>
        <translation>D’après les seules fins de mois&#xa0;; les changements de prix et renouvellements à venir n’y sont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Today&apos;s customers as they renew and leave, and what is won as it was won so far.</source>
        <translation>Les clients d’aujourd’hui selon leurs renouvellements et départs, et les gains au rythme observé jusqu’ici.</translation>
    </message>
    <message>
        <source>of today&apos;s customers</source>
        <translation>des clients d’aujourd’hui</translation>
    </message>
    <message>
        <source>%1–%2 seats</source>
        <translation>%1–%2 licences</translation>
    </message>
    <message>
        <source>%1 seats and more</source>
        <translation>%1 licences et plus</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>auteur non indiqué</translation>
    </message>
    <message>
        <source>By seats</source>
        <translation>Par licences</translation>
    </message>
    <message>
        <source>By month of issue</source>
        <translation>Par mois d’émission</translation>
    </message>
    <message>
        <source>By discount</source>
        <translation>Par remise</translation>
    </message>
    <message>
        <source>By who prepared them</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Par formule</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>With discount</source>
        <translation>Avec remise</translation>
    </message>
    <message>
        <source>Mean discount</source>
        <translation>Remise moyenne</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No quote was issued in these months.</source>
        <translation>Aucun devis n’a été émis pendant ces mois.</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotes were accepted (%3).</source>
        <translation>
            <numerusform>%2 devis accepté sur %1 (%3).</numerusform>
            <numerusform>Devis acceptés&#xa0;: %2 sur %1 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Days from issue to a decision: %1 in the middle, %2 at most.</source>
        <translation>Jours entre l’émission et la décision&#xa0;: médiane %1, maximum %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers had a trial; %2 bought since (%3).</source>
        <translation>
            <numerusform>%1 client a eu un essai&#xa0;; achats depuis&#xa0;: %2 (%3).</numerusform>
            <numerusform>%1 clients ont eu un essai&#xa0;; achats depuis&#xa0;: %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts that needed approval: %1 approved, %2 waiting.</source>
        <translation>Remises soumises à approbation&#xa0;: %1 avec approbation, %2 en attente.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Every quote was answered.</source>
        <translation>Tous les devis ont reçu une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes were never answered; %2 of them have expired.</source>
        <translation>
            <numerusform>%1 devis est resté sans réponse&#xa0;; expirés&#xa0;: %2.</numerusform>
            <numerusform>%1 devis sont restés sans réponse&#xa0;; expirés&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Won, more or less</source>
        <translation>Gains, en plus ou en moins</translation>
    </message>
    <message>
        <source>Leaving, more or less</source>
        <translation>Départs, en plus ou en moins</translation>
    </message>
    <message>
        <source>Prices, higher or lower</source>
        <translation>Prix, en hausse ou en baisse</translation>
    </message>
    <message>
        <source>from the first renewal from</source>
        <translation>au premier renouvellement à partir de</translation>
    </message>
    <message>
        <source>Accounts on show</source>
        <translation>Comptes affichés</translation>
    </message>
    <message>
        <source>Of one plan alone, who goes to another plan has left this one.</source>
        <translation>Quand une seule formule est affichée, un client qui passe à une autre est compté ici comme parti.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reckoning</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Reckoning with the accounts…</source>
        <translation>Calcul en cours sur les comptes…</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Toutes les formules</translation>
    </message>
    <message>
        <source>What became of quotes</source>
        <translation>Ce que sont devenus les devis</translation>
    </message>
    <message>
        <source>How to show the quotes</source>
        <translation>Affichage des devis</translation>
    </message>
    <message>
        <source>Quotes told apart</source>
        <translation>Répartition des devis</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Save the &amp;figures as a workbook…</source>
        <translation>Enregistrer les &amp;chiffres comme classeur…</translation>
    </message>
    <message>
        <source>Save the figures as a workbook</source>
        <translation>Enregistrer les chiffres comme classeur</translation>
    </message>
    <message>
        <source>insights.xlsx</source>
        <translation>analyses.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Customers who left</source>
        <translation>Clients partis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 sur %2 partis</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>resté</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>monté</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>descendu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>%1 in place of %2: for new customers from %3, for others from their first period or term from %4</source>
        <translation>%1 à la place de %2&#xa0;: pour les nouveaux clients à partir du %3, pour les autres dès leur première période ou durée à partir du %4</translation>
    </message>
    <message>
        <source>Nobody has been at the new price for long enough to say what came of it.</source>
        <translation>Personne n’est au nouveau prix depuis assez longtemps pour dire ce qu’il en est advenu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts came to the new price. They brought %2 a month; %3 was expected, %4 came.</source>
        <translation>
            <numerusform>%1 compte est passé au nouveau prix. Il rapportait %2 par mois&#xa0;; %3 attendus, %4 obtenus.</numerusform>
            <numerusform>%1 comptes sont passés au nouveau prix. Ils rapportaient %2 par mois&#xa0;; %3 attendus, %4 obtenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %1 months: stayed %2 · moved up %3 · moved down %4 · left %5</source>
        <translation>
            <numerusform>En %1 mois&#xa0;: restés %2 · montés %3 · descendus %4 · partis %5</numerusform>
            <numerusform>En %1 mois&#xa0;: restés %2 · montés %3 · descendus %4 · partis %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early to say: %1 · ended or changed before: %2 · not priced by both lists: %3</source>
        <translation>Trop tôt pour le dire&#xa0;: %1 · terminés ou changés avant&#xa0;: %2 · sans prix dans au moins une des deux listes&#xa0;: %3</translation>
    </message>
    <message>
        <source>not yet at the new price</source>
        <translation>pas encore au nouveau prix</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Accounts that came to the new price</source>
        <translation>Comptes passés au nouveau prix</translation>
    </message>
    <message>
        <source>The last change of prices</source>
        <translation>Le dernier changement de prix</translation>
    </message>
    <message>
        <source>How to show who left</source>
        <translation>Comment montrer qui est parti</translation>
    </message>
    <message>
        <source>Who left, by how much their price rose, with the limits of 95 % that chance alone leaves.</source>
        <translation>Qui est parti, selon la hausse de son prix, avec les limites à 95&#xa0;% que laisse le hasard.</translation>
    </message>
    <message>
        <source>Who left, by the size of the rise</source>
        <translation>Qui est parti, selon la hausse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>pas de hausse</translation>
    </message>
</context>
<context>
    <name>ListsWords</name>
    <message>
        <source>there is no row of %1</source>
        <translation>il n’y a aucune ligne avec les colonnes %1</translation>
    </message>
    <message>
        <source>Tables and workbooks (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tableaux et classeurs (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Non ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say which column is what. Nothing changes until the list is taken.</source>
        <translation>Indiquez à quoi correspond chaque colonne. Rien ne change tant que la liste n’est pas importée.</translation>
    </message>
    <message>
        <source>&amp;Take the list</source>
        <translation>&amp;Importer la liste</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Importer la liste</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>A row holds</source>
        <translation>Une ligne contient</translation>
    </message>
    <message>
        <source>First line of the list</source>
        <translation>Première ligne de la liste</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>A point: 1.250 is one and a quarter</source>
        <translation>Un point&#xa0;: 1.250 vaut un et un quart</translation>
    </message>
    <message>
        <source>A comma: 1.250 is one thousand two hundred and fifty</source>
        <translation>Une virgule&#xa0;: 1.250 vaut mille deux cent cinquante</translation>
    </message>
    <message>
        <source>A row called Total</source>
        <translation>Ligne nommée Total</translation>
    </message>
    <message>
        <source>Sums the others: leave it out</source>
        <translation>Totalise les autres&#xa0;: l’ignorer</translation>
    </message>
    <message>
        <source>Is one like the others: keep it</source>
        <translation>Est une ligne comme les autres&#xa0;: la garder</translation>
    </message>
    <message>
        <source>How the list begins</source>
        <translation>Début de la liste</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Début de la ligne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column %1 · %2</source>
        <translation>Colonne %1 · %2</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisie</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Elle ne contient rien.</translation>
    </message>
    <message>
        <source>Choose the column of %1.</source>
        <translation>Choisissez la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be the same column.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas être la même colonne.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>insights_per_month</source>
        <translation>analyses par mois</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisés</translation>
    </message>
    <message>
        <source>too_cheap</source>
        <translation>trop bon marché</translation>
    </message>
    <message>
        <source>cheap</source>
        <translation>bon marché</translation>
    </message>
    <message>
        <source>expensive</source>
        <translation>cher</translation>
    </message>
    <message>
        <source>too_expensive</source>
        <translation>trop cher</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intention</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Monthly use</source>
        <translation>Consommation mensuelle</translation>
    </message>
    <message>
        <source>Four prices of each respondent (Van Westendorp)</source>
        <translation>Quatre prix par répondant (Van Westendorp)</translation>
    </message>
    <message>
        <source>A price and whether it would be paid (Gabor-Granger)</source>
        <translation>Un prix et l’intention de le payer (Gabor-Granger)</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Lecture en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were read</source>
        <translation>
            <numerusform>%1 ligne lue</numerusform>
            <numerusform>%1 lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out</source>
        <translation>
            <numerusform>%1 ignorée</numerusform>
            <numerusform>%1 ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>postal_code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>tax_exemption</source>
        <translation>exonération fiscale</translation>
    </message>
    <message>
        <source>exempt_until</source>
        <translation>exonéré jusqu’au</translation>
    </message>
    <message>
        <source>purchase_order</source>
        <translation>bon de commande</translation>
    </message>
    <message>
        <source>order_habits</source>
        <translation>habitudes de commande</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturation</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>mrr</source>
        <translation>mrr</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>résilié</translation>
    </message>
    <message>
        <source>discount_until</source>
        <translation>remise jusqu’au</translation>
    </message>
    <message>
        <source>usage_mrr</source>
        <translation>mrr de consommation</translation>
    </message>
    <message>
        <source>term</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>existing_since</source>
        <translation>existing_since</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>for the first twelve months and %1, at today&apos;s prices.</source>
        <translation>pour les douze premiers mois et %1, aux prix actuels.</translation>
    </message>
    <message>
        <source>The seats include a reserve of %1, so that new pupils need no new order.</source>
        <translation>Les licences comprennent une réserve de %1, de sorte que de nouveaux élèves n’exigent pas de nouvelle commande.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Together, %1</source>
        <translation>Groupé, %1</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>Seule, %1</translation>
    </message>
    <message>
        <source>and %1 more schools</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Toutes les écoles</translation>
    </message>
    <message>
        <source>What each school pays</source>
        <translation>Ce que paie chaque école</translation>
    </message>
    <message>
        <source>Twelve months each</source>
        <translation>Douze mois chacune</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>The years ahead, at today&apos;s prices</source>
        <translation>Les années à venir, aux prix actuels</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>Tous les fonds</translation>
    </message>
    <message>
        <source>Who pays the first year</source>
        <translation>Qui paie la première année</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Synthèse pour le conseil</translation>
    </message>
    <message>
        <source>%1 · summary for the board</source>
        <translation>%1 · synthèse pour le conseil</translation>
    </message>
    <message>
        <source>Price book %1 %2. Made on %3. Taxes are not included.</source>
        <translation>Catalogue de prix %1 %2. Établi le %3. Les taxes ne sont pas comprises.</translation>
    </message>
    <message>
        <source>Summer and dates</source>
        <translation>Été et dates</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Every figure of the price book is given by its source documents.</source>
        <translation>Tous les chiffres du catalogue de prix proviennent de ses documents sources.</translation>
    </message>
    <message>
        <source>The source documents do not give these figures. Wherever one is shown it has a dagger, †, with its number, on a tinted ground.</source>
        <translation>Les documents sources ne donnent pas ces chiffres. Partout où l’un d’eux apparaît, il porte une croix, †, avec son numéro, sur un fond teinté.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>%1: feature comparison</source>
        <translation>%1&#xa0;: comparaison des fonctionnalités</translation>
    </message>
    <message>
        <source>Prices in %1, taxes not included, for the fewest users of a plan and with nothing used. † marks an assumed figure; its number is that of the list at the end.</source>
        <translation>Prix en %1, taxes non comprises, pour le plus petit nombre d’utilisateurs d’une formule et sans consommation. † signale un chiffre supposé&#xa0;; son numéro est celui de la liste à la fin.</translation>
    </message>
    <message>
        <source>Price book %1, version %2, SHA-256 %3</source>
        <translation>Catalogue de prix %1, version %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>Sensibilité au prix</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>Trop bon marché</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Bon marché</translation>
    </message>
    <message>
        <source>Expensive</source>
        <translation>Cher</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>PMC</source>
        <translation>PMC</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>IDP</source>
        <translation>IDP</translation>
    </message>
    <message>
        <source>PME</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Share of %1 by price, in %2: too cheap and cheap fall, expensive and too expensive rise. They cross at %3 (PMC), %4 (OPP), %5 (IDP) and %6 (PME).</source>
        <translation>Répartition de %1 selon le prix, en %2&#xa0;: «&#xa0;trop bon marché&#xa0;» et «&#xa0;bon marché&#xa0;» baissent, «&#xa0;cher&#xa0;» et «&#xa0;trop cher&#xa0;» montent. Les courbes se croisent à %3 (PMC), %4 (OPP), %5 (IDP) et %6 (PME).</translation>
    </message>
    <message numerus="yes">
        <source>%1 respondents</source>
        <translation>
            <numerusform>%1 répondant</numerusform>
            <numerusform>%1 répondants</numerusform>
        </translation>
    </message>
    <message>
        <source>Van Westendorp&apos;s four intersections</source>
        <translation>Les quatre intersections de Van Westendorp</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il indique</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Marginal cheapness (PMC)</source>
        <translation>Seuil de bas prix (PMC)</translation>
    </message>
    <message>
        <source>Below it more find it too cheap than expensive</source>
        <translation>En dessous, plus de personnes le trouvent trop bon marché que cher</translation>
    </message>
    <message>
        <source>Optimal price (OPP)</source>
        <translation>Prix optimal (OPP)</translation>
    </message>
    <message>
        <source>As many find it too cheap as too expensive</source>
        <translation>Autant de personnes le trouvent trop bon marché que trop cher</translation>
    </message>
    <message>
        <source>Indifference (IDP)</source>
        <translation>Indifférence (IDP)</translation>
    </message>
    <message>
        <source>As many find it cheap as expensive</source>
        <translation>Autant de personnes le trouvent bon marché que cher</translation>
    </message>
    <message>
        <source>Marginal expensiveness (PME)</source>
        <translation>Seuil de prix élevé (PME)</translation>
    </message>
    <message>
        <source>Above it more find it too expensive than cheap</source>
        <translation>Au-dessus, plus de personnes le trouvent trop cher que bon marché</translation>
    </message>
    <message>
        <source>Demand by price (Gabor and Granger); revenue is highest at %1</source>
        <translation>Demande selon le prix (Gabor et Granger)&#xa0;; le revenu est le plus élevé à %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogés</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>Achèteraient</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Revenue of 100 people</source>
        <translation>Revenu pour 100 personnes</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Not ranked yet.</source>
        <translation>Pas encore classées.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Borda points of %1: %2. Agreement, Kendall&apos;s W from 0 (none) to 1 (all agree): %3.</source>
        <translation>Points de Borda de %1&#xa0;: %2. Accord, W de Kendall de 0 (aucun) à 1 (tous d’accord)&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What people would pay</source>
        <translation>Ce que les gens paieraient</translation>
    </message>
    <message>
        <source>No survey yet.</source>
        <translation>Pas encore d’enquête.</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Enquête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revenue experiments</source>
        <translation>Simulations de revenus</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation>Pas encore de simulation.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Revenue, mean</source>
        <translation>Revenu moyen</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5e centile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Paient plus</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Paient moins</translation>
    </message>
    <message>
        <source>Assumed in the experiments</source>
        <translation>Hypothèses des simulations</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>For the fewest users of a plan; usage by the unit, add-ons by the month.</source>
        <translation>Pour le plus petit nombre d’utilisateurs d’une formule&#xa0;; consommation à l’unité, compléments au mois.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Everything that differs</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>The draft is as today&apos;s price book.</source>
        <translation>Le brouillon est identique au catalogue de prix actuel.</translation>
    </message>
    <message>
        <source>Prices today and in the draft</source>
        <translation>Prix actuels et prix du brouillon</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, par an</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Credits left at the end of a month</source>
        <translation>Report des crédits</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>À FAIRE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OUVERT</translation>
    </message>
    <message>
        <source>DOING</source>
        <translation>EN COURS</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>DÉCIDÉ</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation> (%1, %2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Questions, decisions and steps</source>
        <translation>Questions, décisions et étapes</translation>
    </message>
    <message>
        <source>%1 of %2 are decided or done; what is marked as open awaits a decision.</source>
        <translation>%1 sur %2 sont décidées ou faites&#xa0;; ce qui est marqué «&#xa0;ouvert&#xa0;» attend une décision.</translation>
    </message>
    <message>
        <source>Assumed in today&apos;s prices and no longer in the draft</source>
        <translation>Supposé dans les prix actuels, mais plus dans le brouillon</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Ce qui était supposé</translation>
    </message>
    <message>
        <source>%1: pricing model</source>
        <translation>%1&#xa0;: modèle de prix</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>Draft of %1, version %2, beside today&apos;s version %3. Prices in %4, taxes not included.</source>
        <translation>Brouillon du %1, version %2, à côté de la version actuelle %3. Prix en %4, taxes non comprises.</translation>
    </message>
    <message>
        <source>† marks an assumed figure; its number is that of the list at the end.</source>
        <translation>† signale un chiffre supposé&#xa0;; son numéro est celui de la liste à la fin.</translation>
    </message>
    <message>
        <source>Draft %1 %2, made on %3</source>
        <translation>Brouillon %1 %2, établi le %3</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Proposition de valeur</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Pas encore rédigée.</translation>
    </message>
    <message>
        <source>Features of the draft</source>
        <translation>Fonctionnalités du brouillon</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no font on this machine can draw %1; install %2</source>
        <translation>aucune police de cette machine ne contient %1&#xa0;; installez %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cost per user and month as you grow</source>
        <translation>Coût par utilisateur et par mois selon le nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>Cost per seat and month as you grow</source>
        <translation>Coût par licence et par mois selon le nombre de licences</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ACCEPTÉ</translation>
    </message>
    <message>
        <source>DECLINED</source>
        <translation>REFUSÉ</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>EXPIRÉ</translation>
    </message>
    <message>
        <source>SUPERSEDED</source>
        <translation>REMPLACÉ</translation>
    </message>
    <message>
        <source>DISCARDED</source>
        <translation>ABANDONNÉ</translation>
    </message>
    <message>
        <source>Not issued, no number yet</source>
        <translation>Non émis, pas encore de numéro</translation>
    </message>
    <message>
        <source>%1 · r%2</source>
        <translation>%1 · r%2</translation>
    </message>
    <message>
        <source>Draft of a quote for %1</source>
        <translation>Brouillon de devis pour %1</translation>
    </message>
    <message>
        <source>Quote %1 for %2</source>
        <translation>Devis %1 pour %2</translation>
    </message>
    <message>
        <source>%1 plan, billed annually</source>
        <translation>Formule %1, facturation annuelle</translation>
    </message>
    <message>
        <source>%1 plan, billed monthly</source>
        <translation>Formule %1, facturation mensuelle</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed annually</source>
        <translation>Passage à la formule %1, %2, facturation annuelle</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed monthly</source>
        <translation>Passage à la formule %1, %2, facturation mensuelle</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed annually</source>
        <translation>Formule %1, %2, facturation annuelle</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed monthly</source>
        <translation>Formule %1, %2, facturation mensuelle</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Rate / seat / year</source>
        <translation>Tarif / licence / an</translation>
    </message>
    <message>
        <source>Rate / seat / month</source>
        <translation>Tarif / licence / mois</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate / year</source>
        <translation>Tarif / an</translation>
    </message>
    <message>
        <source>Rate / month</source>
        <translation>Tarif / mois</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>non comprises</translation>
    </message>
    <message>
        <source>Total for a full month</source>
        <translation>Total pour un mois complet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>How the price is worked out</source>
        <translation>Comment le prix est calculé</translation>
    </message>
    <message>
        <source>Draft, not an offer</source>
        <translation>Brouillon, pas une offre</translation>
    </message>
    <message>
        <source>the code to verify it comes when it is issued</source>
        <translation>le code de vérification est donné à l’émission</translation>
    </message>
    <message>
        <source>Verify offline:</source>
        <translation>Vérifier hors ligne&#xa0;:</translation>
    </message>
    <message>
        <source>the code is computed from the content of this quote</source>
        <translation>le code est calculé à partir du contenu de ce devis</translation>
    </message>
    <message>
        <source>Audit trail at export:</source>
        <translation>Piste d’audit à l’export&#xa0;:</translation>
    </message>
    <message>
        <source>· shows records cut off later</source>
        <translation>· révèle les suppressions ultérieures</translation>
    </message>
    <message>
        <source>Keep it: &quot;seatwise audit verify --head&quot; finds with it records up to this export that were cut off or changed. It is no signature: it does not show who made the quote.</source>
        <translation>Conservez cette tête&#xa0;: avec elle, «&#xa0;seatwise audit verify --head&#xa0;» trouve les enregistrements jusqu’à cet export qui ont été supprimés ou modifiés. Ce n’est pas une signature&#xa0;: elle ne montre pas qui a fait le devis.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this is translated to</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Accepted by: name, title, date</source>
        <translation>Accepté par&#xa0;: nom, fonction, date</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Numéro de bon de commande</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>PO number: to be given</source>
        <translation>Bon de commande&#xa0;: à indiquer</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Bon de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Préparé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the running period</source>
        <translation>le reste de la période en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>First invoice: %1, due %2</source>
        <translation>Première facture&#xa0;: %1, échéance le %2</translation>
    </message>
    <message>
        <source>Term: %1, to %2</source>
        <translation>Durée&#xa0;: %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Première période</translation>
    </message>
    <message>
        <source>Subscription period</source>
        <translation>Période d’abonnement</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Accepté le %1</translation>
    </message>
    <message>
        <source>Declined on %1</source>
        <translation>Refusé le %1</translation>
    </message>
    <message>
        <source>Accepted on %1 by %2</source>
        <translation>Accepté le %1 par %2</translation>
    </message>
    <message>
        <source>Declined on %1 by %2</source>
        <translation>Refusé le %1 par %2</translation>
    </message>
    <message>
        <source>Issued · valid through</source>
        <translation>Émis le · valable jusqu’au</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 from the day it is issued</source>
        <translation>%1 à compter de l’émission</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a year.</source>
        <translation>
            <numerusform>Avec %1 licence de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par an.</numerusform>
            <numerusform>Avec %1 licences de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a month.</source>
        <translation>
            <numerusform>Avec %1 licence de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par mois.</numerusform>
            <numerusform>Avec %1 licences de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the list rate, before discounts.</source>
        <translation>C’est le tarif catalogue, avant remises.</translation>
    </message>
    <message>
        <source>Payment due on %1.</source>
        <translation>Paiement dû le %1.</translation>
    </message>
    <message>
        <source>Payment due at the start of the annual period. Purchase orders accepted for annual billing.</source>
        <translation>Paiement dû au début de la période annuelle. Bons de commande acceptés pour la facturation annuelle.</translation>
    </message>
    <message>
        <source>First payment of %1 due on %2, for a part of the month; then due on the first day of each month.</source>
        <translation>Premier paiement de %1 dû le %2, pour une partie du mois&#xa0;; puis paiement dû le premier jour de chaque mois.</translation>
    </message>
    <message>
        <source>Payment due on the first day of each month.</source>
        <translation>Paiement dû le premier jour de chaque mois.</translation>
    </message>
    <message>
        <source>The total is for one year of the term.</source>
        <translation>Le total correspond à une année de la durée d’engagement.</translation>
    </message>
    <message>
        <source>The total is for one month of the term.</source>
        <translation>Le total correspond à un mois de la durée d’engagement.</translation>
    </message>
    <message>
        <source>Annual rates as published.</source>
        <translation>Tarifs annuels tels que publiés.</translation>
    </message>
    <message>
        <source>Annual rates with %1 off what is published.</source>
        <translation>Tarifs annuels avec %1 de remise sur les tarifs publiés.</translation>
    </message>
    <message>
        <source>Seats can be added at any time, prorated to the end of the year. Removed seats take effect at the end of the year.</source>
        <translation>Des licences peuvent être ajoutées à tout moment, au prorata jusqu’à la fin de l’année. Le retrait de licences prend effet à la fin de l’année.</translation>
    </message>
    <message>
        <source>Seats can be added and removed at any time, prorated to the end of the month.</source>
        <translation>Des licences peuvent être ajoutées et retirées à tout moment, au prorata jusqu’à la fin du mois.</translation>
    </message>
    <message>
        <source>Prices in %1, taxes not included.</source>
        <translation>Prix en %1, taxes non comprises.</translation>
    </message>
    <message>
        <source>Remit to: %1</source>
        <translation>Payer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carried forward to page %1</source>
        <translation>À reporter page %1</translation>
    </message>
    <message>
        <source>Carried forward from page %1</source>
        <translation>Report de la page %1</translation>
    </message>
    <message>
        <source>Share of %1 by price, in %2: cheap falls, expensive and too expensive rise. They cross at %3 (IDP) and %4 (PME).</source>
        <translation>Répartition de %1 selon le prix, en %2&#xa0;: «&#xa0;bon marché&#xa0;» baisse, «&#xa0;cher&#xa0;» et «&#xa0;trop cher&#xa0;» montent. Les courbes se croisent à %3 (IDP) et %4 (PME).</translation>
    </message>
    <message>
        <source>Below it more find it too cheap than not cheap</source>
        <translation>En dessous, plus de personnes le trouvent trop bon marché que pas bon marché</translation>
    </message>
    <message>
        <source>Above it more find it too expensive than not expensive</source>
        <translation>Au-dessus, plus de personnes le trouvent trop cher que pas cher</translation>
    </message>
    <message>
        <source>%1 plan, billed quarterly</source>
        <translation>Formule %1, facturation trimestrielle</translation>
    </message>
    <message>
        <source>%1 plan, billed half-yearly</source>
        <translation>Formule %1, facturation semestrielle</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed quarterly</source>
        <translation>Passage à la formule %1, %2, facturation trimestrielle</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed half-yearly</source>
        <translation>Passage à la formule %1, %2, facturation semestrielle</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed quarterly</source>
        <translation>Formule %1, %2, facturation trimestrielle</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed half-yearly</source>
        <translation>Formule %1, %2, facturation semestrielle</translation>
    </message>
    <message>
        <source>Rate / seat / quarter</source>
        <translation>Tarif / licence / trimestre</translation>
    </message>
    <message>
        <source>Rate / seat / half-year</source>
        <translation>Tarif / licence / semestre</translation>
    </message>
    <message>
        <source>Rate / quarter</source>
        <translation>Tarif / trimestre</translation>
    </message>
    <message>
        <source>Rate / half-year</source>
        <translation>Tarif / semestre</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a quarter.</source>
        <translation>
            <numerusform>Avec %1 licence de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par trimestre.</numerusform>
            <numerusform>Avec %1 licences de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a half-year.</source>
        <translation>
            <numerusform>Avec %1 licence de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par semestre.</numerusform>
            <numerusform>Avec %1 licences de plus, vous atteignez le palier %2, où chaque licence supplémentaire coûte %3 par semestre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment due at the start of each billing period.</source>
        <translation>Paiement dû au début de chaque période de facturation.</translation>
    </message>
    <message>
        <source>The total is for one quarter of the term.</source>
        <translation>Le total correspond à un trimestre de la durée d’engagement.</translation>
    </message>
    <message>
        <source>The total is for one half-year of the term.</source>
        <translation>Le total correspond à un semestre de la durée d’engagement.</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total par mois</translation>
    </message>
    <message>
        <source>Total a quarter</source>
        <translation>Total par trimestre</translation>
    </message>
    <message>
        <source>Total a half-year</source>
        <translation>Total par semestre</translation>
    </message>
    <message>
        <source>Total a year</source>
        <translation>Total par an</translation>
    </message>
    <message>
        <source>Other numbers of users</source>
        <translation>Autres nombres d’utilisateurs</translation>
    </message>
    <message>
        <source>Other numbers of seats</source>
        <translation>Autres nombres de licences</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>no price on this page</source>
        <translation>pas de prix sur cette page</translation>
    </message>
    <message>
        <source>What the terms of this quote come to for %1. Only what stands above is offered.</source>
        <translation>Ce que donnent les conditions de ce devis pour %1. Seul ce qui figure plus haut est proposé.</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, par trimestre</translation>
    </message>
    <message>
        <source>%1, a half-year</source>
        <translation>%1, par semestre</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Option accepted (1 or 2) by: name, title, date</source>
        <translation>Option acceptée (1 ou 2) par&#xa0;: nom, fonction, date</translation>
    </message>
    <message>
        <source>Option accepted (1, 2 or 3) by: name, title, date</source>
        <translation>Option acceptée (1, 2 ou 3) par&#xa0;: nom, fonction, date</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Your name, address and logo go here.</source>
        <translation>Vos nom, adresse et logo figureront ici.</translation>
    </message>
    <message>
        <source>Customer: to be named</source>
        <translation>Client&#xa0;: à indiquer</translation>
    </message>
    <message>
        <source>Who is billed, and where</source>
        <translation>Qui est facturé, et à quelle adresse</translation>
    </message>
    <message>
        <source>Name, e-mail</source>
        <translation>Nom, e-mail</translation>
    </message>
    <message>
        <source>Option accepted: %1</source>
        <translation>Option acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed monthly</source>
        <translation>Formule %1, %2 évoluant jusqu’à %3, facturation mensuelle</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed quarterly</source>
        <translation>Formule %1, %2 évoluant jusqu’à %3, facturation trimestrielle</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed half-yearly</source>
        <translation>Formule %1, %2 évoluant jusqu’à %3, facturation semestrielle</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed annually</source>
        <translation>Formule %1, %2 évoluant jusqu’à %3, facturation annuelle</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message numerus="yes">
        <source>%1 packages</source>
        <translation>
            <numerusform>%1 lot</numerusform>
            <numerusform>%1 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Total for %1</source>
        <translation>Total pour %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>One of these options can be accepted.</source>
        <translation>Une seule de ces options peut être acceptée.</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>Option %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Payment due on the day of each invoice.</source>
        <translation>Paiement dû à la date de chaque facture.</translation>
    </message>
    <message>
        <source>Payment due at the start of each month, counted from %1.</source>
        <translation>Paiement dû au début de chaque mois, compté à partir du %1.</translation>
    </message>
    <message>
        <source>Seats can be added at any time, prorated to the end of the billing period. Removed seats take effect at the end of the billing period.</source>
        <translation>Des licences peuvent être ajoutées à tout moment, au prorata jusqu’à la fin de la période de facturation. Le retrait de licences prend effet à la fin de la période de facturation.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What the prices did</source>
        <translation>Bilan des prix</translation>
    </message>
    <message>
        <source>What the prices did · %1</source>
        <translation>Bilan des prix · %1</translation>
    </message>
    <message>
        <source>%1. Made on %2. Taxes, one-time fees and trials are left out.</source>
        <translation>%1. Établi le %2. Hors taxes, frais uniques et essais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools need %2.</source>
        <translation>
            <numerusform>%1 école a besoin de %2.</numerusform>
            <numerusform>%1 écoles ont besoin de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought together on the plan %1 they cost %2 %3. %4. %5.</source>
        <translation>En achat groupé avec la formule %1, le coût est de %2 %3. %4. %5.</translation>
    </message>
    <message>
        <source>%1, half a year</source>
        <translation>%1, par semestre</translation>
    </message>
    <message>
        <source>%1: what is paid more or less, by the number of seats.</source>
        <translation>%1&#xa0;: ce qui est payé en plus ou en moins, selon le nombre de licences.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Who pays more or less</source>
        <translation>Qui paie plus ou moins</translation>
    </message>
    <message>
        <source>No plan is in both lists, billed alike.</source>
        <translation>Aucune formule ne figure dans les deux listes avec la même facturation.</translation>
    </message>
    <message>
        <source>The same by both lists: %1.</source>
        <translation>Identique dans les deux listes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From the bands themselves, not from samples; taxes are not included.</source>
        <translation>Calculé à partir des tranches elles-mêmes, non d’échantillons&#xa0;; hors taxes.</translation>
    </message>
    <message>
        <source>The accounts, a month</source>
        <translation>Les comptes, par mois</translation>
    </message>
    <message>
        <source>The accounts, each for its billing period</source>
        <translation>Les comptes, chacun pour sa période de facturation</translation>
    </message>
    <message>
        <source>Today %1, then %2: %3.</source>
        <translation>Aujourd’hui %1, ensuite %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Pay more: %1</source>
        <translation>Paient plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>autant&#xa0;: %1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <translation>moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>protected by their term: %1</source>
        <translation>protégés par leur durée d’engagement&#xa0;: %1</translation>
    </message>
    <message>
        <source>not priced by both lists: %1</source>
        <translation>sans prix dans les deux listes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hardest hit</source>
        <translation>Les plus touchés</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What stands in the lists</source>
        <translation>Ce que disent les listes</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Difference of two price lists</source>
        <translation>Différence entre deux listes de prix</translation>
    </message>
    <message>
        <source>%1 → %2, changed</source>
        <translation>%1 → %2, modifiée</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The later list is in force from %1. Amounts in %2.</source>
        <translation>La liste la plus récente s’applique à partir du %1. Montants en %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the lists: %1, %2. Made on %3.</source>
        <translation>SHA-256 des listes&#xa0;: %1, %2. Établi le %3.</translation>
    </message>
</context>
<context>
    <name>QuotesWords</name>
    <message>
        <source>discard the draft for %1</source>
        <translation>abandonner le brouillon pour %1</translation>
    </message>
    <message>
        <source>No quote is chosen.</source>
        <translation>Aucun devis n’est choisi.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, brouillon</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Approbation en attente</translation>
    </message>
    <message>
        <source>Trial ends %1</source>
        <translation>Fin de l’essai le %1</translation>
    </message>
    <message>
        <source>%1 · not what was written</source>
        <translation>%1 · différent de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Devis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>facturation annuelle</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>facturation mensuelle</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>first invoice %1, due %2</source>
        <translation>première facture de %1, échéance le %2</translation>
    </message>
    <message>
        <source>valid through %1</source>
        <translation>valable jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>price book %1 %2, taxes not included</source>
        <translation>catalogue de prix %1 %2, taxes non comprises</translation>
    </message>
    <message>
        <source>verify code %1</source>
        <translation>code de vérification %1</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 pour %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>who is billed</source>
        <translation>le destinataire de la facture</translation>
    </message>
    <message>
        <source>the purchase order number</source>
        <translation>le numéro de bon de commande</translation>
    </message>
    <message>
        <source>who prepared it</source>
        <translation>la personne qui l’a préparé</translation>
    </message>
    <message>
        <source>the days it pays for (set a start on the Calculator)</source>
        <translation>les jours couverts (indiquez un début dans le Calculateur)</translation>
    </message>
    <message>
        <source>Keep the draft for %1</source>
        <translation>Enregistrer le brouillon pour %1</translation>
    </message>
    <message>
        <source>%1; it waits to be kept, see Quotes</source>
        <translation>%1&#xa0;; en attente d’enregistrement, voir Devis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>What to show of the quote</source>
        <translation>Partie du devis à afficher</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Discarded. Undo or &quot;Bring back&quot; makes it a draft again.</source>
        <translation>Abandonné. «&#xa0;Annuler&#xa0;» ou «&#xa0;Récupérer&#xa0;» en refait un brouillon.</translation>
    </message>
    <message>
        <source>A draft again.</source>
        <translation>De nouveau un brouillon.</translation>
    </message>
    <message>
        <source>A draft of the next revision; the one before holds until this is issued.</source>
        <translation>Un brouillon de la révision suivante&#xa0;; la précédente reste valable jusqu’à l’émission de celle-ci.</translation>
    </message>
    <message>
        <source>A draft for the time after, with today&apos;s price book.</source>
        <translation>Un brouillon pour la période suivante, avec le catalogue de prix actuel.</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>Connected again; what waited is kept.</source>
        <translation>De nouveau connecté&#xa0;; ce qui attendait est enregistré.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Today&apos;s price book gives the same price, %1.</source>
        <translation>Le catalogue de prix actuel donne le même prix, %1.</translation>
    </message>
    <message>
        <source>Price with today&apos;s book</source>
        <translation>Prix au catalogue actuel</translation>
    </message>
    <message>
        <source>%1 as quoted, %2 with today&apos;s price book: a difference of %3.

Price the draft anew?</source>
        <translation>%1 dans le devis, %2 avec le catalogue de prix actuel&#xa0;: une différence de %3.

Recalculer le prix du brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>Priced with today&apos;s book: %1.</source>
        <translation>Prix recalculé avec le catalogue actuel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>Enregistrer le devis</translation>
    </message>
    <message>
        <source>Approve the discount</source>
        <translation>Approuver la remise</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>Motif de l’approbation</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Approuvé &amp;par</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>What %1 answered. It stands in the audit trail; an accepted quote is never changed.</source>
        <translation>Ce que %1 a répondu. La réponse figure dans la piste d’audit&#xa0;; un devis accepté n’est plus jamais modifié.</translation>
    </message>
    <message>
        <source>What %1 answered. It stands in the audit trail; a declined quote can be revised.</source>
        <translation>Ce que %1 a répondu. La réponse figure dans la piste d’audit&#xa0;; un devis refusé peut être révisé.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>Accepted by, at the customer</source>
        <translation>Accepté par, chez le client</translation>
    </message>
    <message>
        <source>Declined by, at the customer</source>
        <translation>Refusé par, chez le client</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Numéro de bon de commande</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Enregistrer l’acceptation</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Enregistrer le refus</translation>
    </message>
    <message>
        <source>Purchase order number, if any</source>
        <translation>Numéro de bon de commande, le cas échéant</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Vérifier mes données</translation>
    </message>
    <message>
        <source>Something was changed outside Seatwise: %1.

Help → Restore a backup brings an earlier state back.</source>
        <translation>Quelque chose a été modifié en dehors de Seatwise&#xa0;: %1.

Aide → Restaurer une sauvegarde rétablit un état antérieur.</translation>
    </message>
    <message>
        <source>%1, and every quote is what the trail says.

Head of the trail: %2

This finds what was changed later. It cannot find records cut from the end, unless you compare the head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.</source>
        <translation>%1, et chaque devis correspond à ce qu’indique la piste.

Tête de la piste&#xa0;: %2

Cette vérification trouve ce qui a été modifié après coup. Elle ne peut pas trouver des enregistrements supprimés à la fin, sauf si vous comparez la tête avec une tête conservée ailleurs, et elle ne peut pas arrêter quelqu’un qui réécrit toute la base.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 records of the audit trail hold</source>
        <translation>
            <numerusform>%1 enregistrement de la piste d’audit est intact</numerusform>
            <numerusform>Les %1 enregistrements de la piste d’audit sont intacts</numerusform>
        </translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>Export quote PDF…</source>
        <translation>Exporter le devis en PDF…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export quote PDF</source>
        <translation>Exporter le devis en PDF</translation>
    </message>
    <message>
        <source>&amp;Find a quote</source>
        <translation>&amp;Rechercher un devis</translation>
    </message>
    <message>
        <source>&amp;Verify a paper…</source>
        <translation>&amp;Vérifier un document…</translation>
    </message>
    <message>
        <source>&amp;Check my data…</source>
        <translation>Vérifier mes &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>A draft price book is not quoted; open a published one first.</source>
        <translation>Un brouillon de catalogue de prix ne donne pas lieu à un devis&#xa0;; ouvrez d’abord un catalogue publié.</translation>
    </message>
    <message>
        <source>No quote was made: %1</source>
        <translation>Aucun devis n’a été créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A draft was made; it is kept.</source>
        <translation>Un brouillon a été créé&#xa0;; il est enregistré.</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was changed.</source>
        <translation>La vérification a été arrêtée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup was restored; what was there before is a backup now.</source>
        <translation>La sauvegarde a été restaurée&#xa0;; l’état précédent est maintenant une sauvegarde.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Lignes du devis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Working of the quote</source>
        <translation>Détail du calcul du devis</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>This quote is no draft any more; its details stay as they are.</source>
        <translation>Ce devis n’est plus un brouillon&#xa0;; ses détails ne changent plus.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émis le %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Accepté le %1</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation>Refusé le %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>A&amp;ccepter…</translation>
    </message>
    <message>
        <source>Dec&amp;line…</source>
        <translation>Refu&amp;ser…</translation>
    </message>
    <message>
        <source>Rene&amp;w</source>
        <translation>Re&amp;nouveler</translation>
    </message>
    <message>
        <source>Re&amp;vise</source>
        <translation>Ré&amp;viser</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>Appro&amp;uver…</translation>
    </message>
    <message>
        <source>&amp;Re-price…</source>
        <translation>Reca&amp;lculer…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Cop&amp;y quote</source>
        <translation>C&amp;opier le devis</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Enre&amp;gistrer sous</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Accessible &amp;HTML…</source>
        <translation>&amp;HTML accessible…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>Tableau &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>É&amp;mettre</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau brouillon</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>accepté par %1</translation>
    </message>
    <message>
        <source>declined by %1</source>
        <translation>refusé par %1</translation>
    </message>
    <message>
        <source>purchase order %1</source>
        <translation>bon de commande %1</translation>
    </message>
    <message>
        <source>Characters would be missing on the PDF: %1. The HTML page has them.</source>
        <translation>Des caractères manqueraient dans le PDF&#xa0;: %1. La page HTML les contient.</translation>
    </message>
    <message>
        <source>The letterhead is missing: no paper goes out without a sender, so issuing waits for it.</source>
        <translation>L’en-tête manque&#xa0;: aucun document ne part sans expéditeur, l’émission doit donc attendre.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>To be issued it needs %1.</source>
        <translation>Pour l’émettre, il faut %1.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Not on the paper yet: %1.</source>
        <translation>Pas encore sur le document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asked for on the command line</source>
        <translation>Demandé en ligne de commande</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Audit trail of the quote</source>
        <translation>Piste d’audit du devis</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Événements, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Other quotes of this customer</source>
        <translation>Autres devis de ce client</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happened, from the audit trail</source>
        <translation>Événements, d’après la piste d’audit</translation>
    </message>
    <message>
        <source>%1 · %2 UTC
%3</source>
        <translation>%1 · %2 UTC
%3</translation>
    </message>
    <message>
        <source>Customer, number, plan or purchase order</source>
        <translation>Client, numéro, formule, commande</translation>
    </message>
    <message>
        <source>S&amp;earch quotes</source>
        <translation>Rec&amp;hercher des devis</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Fil&amp;tre</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Tous les devis</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>À traiter (%1)</translation>
    </message>
    <message>
        <source>%1

Help → Restore a backup brings an earlier state back.</source>
        <translation>%1

Aide → Restaurer une sauvegarde rétablit un état antérieur.</translation>
    </message>
    <message>
        <source>No quotes yet. Make one from the Calculator, Seat change or Budget with &quot;New quote&quot;.</source>
        <translation>Pas encore de devis. Créez-en un depuis le Calculateur, Changements ou Budget avec «&#xa0;Nouveau devis&#xa0;».</translation>
    </message>
    <message>
        <source>No quote is like this.</source>
        <translation>Aucun devis ne correspond.</translation>
    </message>
    <message>
        <source>Quote as it is printed</source>
        <translation>Devis tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>The same in text stands under Details</source>
        <translation>Le même contenu en texte figure sous Détails</translation>
    </message>
    <message>
        <source>The backup has %1, last written %2.</source>
        <translation>La sauvegarde contient %1, dernière écriture&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 devis</numerusform>
            <numerusform>%1 devis</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1
The store that is there cannot be read: %2</source>
        <translation>%1
La base actuelle est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
The store has %2. A restore loses %3, brings back %4 and changes %5.</source>
        <translation>%1
Nombre de devis dans la base&#xa0;: %2. Une restauration fait perdre %3, en récupère %4 et en modifie %5.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>A backup is made whenever Seatwise is closed after something was written. The store that is there now becomes a backup itself, so that a restore can be taken back.</source>
        <translation>Une sauvegarde est faite chaque fois que Seatwise est fermé après une écriture. La base actuelle devient elle-même une sauvegarde, de sorte qu’une restauration peut être annulée.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>There is no backup of this store.</source>
        <translation>Il n’y a pas de sauvegarde de cette base.</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Non restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>Number and code stand at the foot of every issued quote. The same code means that the paper shows what was issued; it is no signature.</source>
        <translation>Le numéro et le code figurent au pied de chaque devis émis. Le même code signifie que le document montre ce qui a été émis&#xa0;; ce n’est pas une signature.</translation>
    </message>
    <message>
        <source>SW-2026-000123 r1</source>
        <translation>SW-2026-000123 r1</translation>
    </message>
    <message>
        <source>7F3K-92QD-M4XT-A1</source>
        <translation>7F3K-92QD-M4XT-A1</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Number and revision</source>
        <translation>&amp;Numéro et révision</translation>
    </message>
    <message>
        <source>Verify &amp;code</source>
        <translation>&amp;Code de vérification</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Draft of a quote</source>
        <translation>Brouillon de devis</translation>
    </message>
    <message>
        <source>Change the details of the draft for %1</source>
        <translation>Modifier les détails du brouillon pour %1</translation>
    </message>
    <message>
        <source>Approve the draft for %1</source>
        <translation>Approuver le brouillon pour %1</translation>
    </message>
    <message>
        <source>Price the draft for %1 anew</source>
        <translation>Recalculer le prix du brouillon pour %1</translation>
    </message>
    <message>
        <source>Issue the draft for %1</source>
        <translation>Émettre le brouillon pour %1</translation>
    </message>
    <message>
        <source>Discard the draft for %1</source>
        <translation>Abandonner le brouillon pour %1</translation>
    </message>
    <message>
        <source>Bring back the draft for %1</source>
        <translation>Récupérer le brouillon pour %1</translation>
    </message>
    <message>
        <source>Saved %1, on which characters are missing: %2.</source>
        <translation>Enregistré&#xa0;: %1&#xa0;; des caractères manquent dans le PDF&#xa0;: %2.</translation>
    </message>
    <message>
        <source>change customer</source>
        <translation>modifier le client</translation>
    </message>
    <message>
        <source>change department</source>
        <translation>modifier le service</translation>
    </message>
    <message>
        <source>change who is billed</source>
        <translation>modifier le destinataire de la facture</translation>
    </message>
    <message>
        <source>change purchase order number</source>
        <translation>modifier le numéro de bon de commande</translation>
    </message>
    <message>
        <source>change who prepared it</source>
        <translation>modifier le champ «&#xa0;Préparé par&#xa0;»</translation>
    </message>
    <message>
        <source>change language of the document</source>
        <translation>modifier la langue du document</translation>
    </message>
    <message>
        <source>Keep the change of %1</source>
        <translation>Enregistrer la modification de %1</translation>
    </message>
    <message>
        <source>billed quarterly</source>
        <translation>facturation trimestrielle</translation>
    </message>
    <message>
        <source>billed half-yearly</source>
        <translation>facturation semestrielle</translation>
    </message>
    <message>
        <source>C&amp;hange the quote…</source>
        <translation>&amp;Modifier le devis…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>The change is kept: %1</source>
        <translation>La modification est enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Modifie&amp;r…</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clients connus</translation>
    </message>
    <message>
        <source>%1 asked, no floor</source>
        <translation>Demande de %1, sans plancher</translation>
    </message>
    <message>
        <source>%1 asked, %2 above the floor</source>
        <translation>Demande de %1, %2 au-dessus du plancher</translation>
    </message>
    <message>
        <source>Approved, without a passphrase: the store has no approvers.</source>
        <translation>Approuvé, sans phrase secrète&#xa0;: la base n’a pas d’approbateurs.</translation>
    </message>
    <message>
        <source>The approval stands in the audit trail under the name given here. The store has no approvers, which the trail says too.</source>
        <translation>L’approbation figure dans la piste d’audit sous le nom indiqué ici. La base n’a pas d’approbateurs, ce que la piste mentionne aussi.</translation>
    </message>
    <message>
        <source>The approval stands in the audit trail. Nobody approves what they prepared themselves.</source>
        <translation>L’approbation figure dans la piste d’audit. Personne n’approuve ce qu’il a préparé lui-même.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Approbation rejetée</translation>
    </message>
    <message>
        <source>Keep the change of the draft for %1</source>
        <translation>Enregistrer la modification du brouillon pour %1</translation>
    </message>
    <message>
        <source>It does not say who prepared it, so that nobody can approve it where the store has approvers.</source>
        <translation>Le devis n’indique pas qui l’a préparé, de sorte que personne ne peut l’approuver si la base a des approbateurs.</translation>
    </message>
    <message>
        <source>Prepared by %1.</source>
        <translation>Préparé par %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody may approve: %1</source>
        <translation>Personne ne peut approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>The store has no approvers: whoever can write to it approves, and the audit trail says that it was without a passphrase.</source>
        <translation>La base n’a pas d’approbateurs&#xa0;: quiconque peut y écrire approuve, et la piste d’audit mentionne que c’était sans phrase secrète.</translation>
    </message>
    <message>
        <source>Approved by %1; nobody approves what they prepared themselves.</source>
        <translation>Approbation par %1&#xa0;; personne n’approuve ce qu’il a préparé lui-même.</translation>
    </message>
    <message>
        <source>by the role of the database</source>
        <translation>par le rôle de la base de données</translation>
    </message>
    <message>
        <source>by passphrase</source>
        <translation>par phrase secrète</translation>
    </message>
    <message>
        <source>locked until %1 UTC</source>
        <translation>bloqué jusqu’au %1 UTC</translation>
    </message>
    <message>
        <source>issue the quote for %1</source>
        <translation>émettre le devis pour %1</translation>
    </message>
    <message>
        <source>The issue of a quote is undone only while it waits.</source>
        <translation>L’émission d’un devis ne s’annule que pendant son délai d’attente.</translation>
    </message>
    <message>
        <source>Add it…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Recalculer…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>Rien ne bloque</translation>
    </message>
    <message numerus="yes">
        <source>%1 things block</source>
        <translation>
            <numerusform>%1 point bloque</numerusform>
            <numerusform>%1 points bloquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the quote for %1</source>
        <translation>Émettre le devis pour %1</translation>
    </message>
    <message>
        <source>when the store answers</source>
        <translation>quand la base répondra</translation>
    </message>
    <message>
        <source>%1 growing to %2</source>
        <translation>%1 évoluant jusqu’à %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>un client à indiquer</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <translation>
            <numerusform>%1 option</numerusform>
            <numerusform>%1 options</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1: %2, %3</source>
        <translation>Option %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>option %1</translation>
    </message>
    <message>
        <source>the quote on show is for %1</source>
        <translation>le devis affiché est pour %1</translation>
    </message>
    <message>
        <source>the quote on show has another price book</source>
        <translation>le devis affiché a un autre catalogue de prix</translation>
    </message>
    <message>
        <source>Begin with an accepted quote</source>
        <translation>Partir d’un devis accepté</translation>
    </message>
    <message>
        <source>Accepted quotes, the newest first</source>
        <translation>Devis acceptés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No accepted quote is like this.</source>
        <translation>Aucun devis accepté ne correspond.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Nothing waits for an approval.</source>
        <translation>Rien n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Seats and plan</source>
        <translation>Licences et formule</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Remise demandée</translation>
    </message>
    <message>
        <source>Above the floor</source>
        <translation>Au-dessus du plancher</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>What happened to it, from the audit trail</source>
        <translation>Événements, d’après la piste d’audit</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approuver…</translation>
    </message>
    <message>
        <source>&amp;Open the quote</source>
        <translation>&amp;Ouvrir le devis</translation>
    </message>
    <message>
        <source>Appro&amp;vers…</source>
        <translation>App&amp;robateurs…</translation>
    </message>
    <message>
        <source>Who may approve discounts</source>
        <translation>Qui peut approuver des remises</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Approbateurs</translation>
    </message>
    <message>
        <source>&amp;Remove the approver</source>
        <translation>S&amp;upprimer l’approbateur</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What was changed, from the audit trail</source>
        <translation>Modifications, d’après la piste d’audit</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>Sur &amp;indication de</translation>
    </message>
    <message>
        <source>&amp;Their passphrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>The &amp;database knows them by the role of that name</source>
        <translation>La base de &amp;données reconnaît cette personne par le rôle de ce nom</translation>
    </message>
    <message>
        <source>&amp;Add the approver</source>
        <translation>&amp;Ajouter l’approbateur</translation>
    </message>
    <message>
        <source>Add an approver, or give one another passphrase</source>
        <translation>Ajouter un approbateur ou changer sa phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Passphrase, &amp;once more</source>
        <translation>Phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent&#xa0;; saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>%1 may approve.</source>
        <translation>%1 peut approuver.</translation>
    </message>
    <message>
        <source>Remove the last approver</source>
        <translation>Supprimer le dernier approbateur</translation>
    </message>
    <message>
        <source>Without approvers whoever can write to the store approves discounts. Remove the last one?</source>
        <translation>Sans approbateurs, quiconque peut écrire dans la base approuve des remises. Supprimer le dernier&#xa0;?</translation>
    </message>
    <message>
        <source>%1 may no longer approve.</source>
        <translation>%1 ne peut plus approuver.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Option accepted</source>
        <translation>Option acceptée</translation>
    </message>
    <message>
        <source>Back to the quotes</source>
        <translation>Retour aux devis</translation>
    </message>
    <message>
        <source>Why it is issued all the same; the audit trail keeps it</source>
        <translation>Pourquoi il est émis malgré tout&#xa0;; la piste d’audit en garde la trace</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Laisser en brouillon</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Laisser en brouillon</translation>
    </message>
    <message>
        <source>An issued paper is never changed; a change becomes the next revision with the same number.</source>
        <translation>Un document émis n’est jamais modifié&#xa0;; une modification devient la révision suivante, avec le même numéro.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Valable jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Number to be given</source>
        <translation>Numéro à attribuer</translation>
    </message>
    <message>
        <source>Save the PDF of the issued quote</source>
        <translation>Enregistrer le PDF du devis émis</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Where to save the PDF of issued quotes</source>
        <translation>Où enregistrer le PDF des devis émis</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Émis sous le numéro %1.</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Non émis</translation>
    </message>
    <message>
        <source>The quote stays a draft: %1</source>
        <translation>Le devis reste un brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Indiquer le client</translation>
    </message>
    <message>
        <source>Make it a &amp;quote</source>
        <translation>En faire un &amp;devis</translation>
    </message>
    <message>
        <source>The price stays as it is.</source>
        <translation>Le prix reste inchangé.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Undo issue</source>
        <translation>&amp;Annuler l’émission</translation>
    </message>
    <message>
        <source>Undo issue</source>
        <translation>Annuler l’émission</translation>
    </message>
    <message>
        <source>The quote stays a draft, and no number is used</source>
        <translation>Le devis reste un brouillon, et aucun numéro n’est utilisé</translation>
    </message>
    <message>
        <source>Seconds left to undo the issue</source>
        <translation>Secondes restantes pour annuler l’émission</translation>
    </message>
    <message>
        <source>Will be issued to %1</source>
        <translation>Sera émis pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds left</source>
        <translation>
            <numerusform>%1 seconde restante</numerusform>
            <numerusform>%1 secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Issue the quote…</source>
        <translation>Émettr&amp;e le devis…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Add as an &amp;option to the quote on show</source>
        <translation>Ajouter comme &amp;option au devis affiché</translation>
    </message>
    <message>
        <source>Remove an o&amp;ption of the quote…</source>
        <translation>S&amp;upprimer une option du devis…</translation>
    </message>
    <message>
        <source>C&amp;ustomers…</source>
        <translation>&amp;Clients…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>&amp;Approbations…</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Modifier une option</translation>
    </message>
    <message>
        <source>Which option:</source>
        <translation>Quelle option&#xa0;:</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Supprimer une option</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cus&amp;tomer…</source>
        <translation>Cl&amp;ient…</translation>
    </message>
    <message>
        <source>What is known of the customer</source>
        <translation>Ce que l’on sait du client</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>Modi&amp;fier les licences…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>É&amp;mettre…</translation>
    </message>
    <message>
        <source>About to be issued</source>
        <translation>Sur le point d’être émis</translation>
    </message>
    <message>
        <source>for nobody yet</source>
        <translation>encore sans client</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Pas encore émis</translation>
    </message>
    <message>
        <source>An estimate is for nobody yet. Once a customer is named it is a quote, at the price that stands here.</source>
        <translation>Une estimation ne s’adresse encore à personne. Dès qu’un client est indiqué, elle devient un devis, au prix affiché ici.</translation>
    </message>
    <message>
        <source>Name the customer…</source>
        <translation>Indiquer le client…</translation>
    </message>
    <message>
        <source>Issue the quote</source>
        <translation>Émettre le devis</translation>
    </message>
    <message>
        <source>Hand the quote over</source>
        <translation>Transmettre le devis</translation>
    </message>
    <message>
        <source>%1

Nothing was sent. What has no place in the file:

%2</source>
        <translation>%1

Rien n’a été envoyé. Ce que le fichier ne peut pas contenir&#xa0;:

%2</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>Trans&amp;mettre</translation>
    </message>
    <message>
        <source>&amp;Stripe: subscription schedule…</source>
        <translation>&amp;Stripe&#xa0;: échéancier d’abonnement…</translation>
    </message>
    <message>
        <source>&amp;Lago: subscription…</source>
        <translation>&amp;Lago&#xa0;: abonnement…</translation>
    </message>
    <message>
        <source>&amp;Accounting: rows of the invoices…</source>
        <translation>&amp;Comptabilité&#xa0;: lignes des factures…</translation>
    </message>
    <message>
        <source>Take it into the accounts of Insights</source>
        <translation>Le reprendre dans les comptes de la page Analyses</translation>
    </message>
    <message>
        <source>A row of the list of accounts in this store. What the customer has of the plan until then ends on the day before.</source>
        <translation>Une ligne de la liste des comptes de cette base. Ce que le client a de la formule jusque-là prend fin la veille.</translation>
    </message>
    <message>
        <source>First day of service</source>
        <translation>Premier jour de service</translation>
    </message>
    <message>
        <source>Accepted, and taken into the accounts of Insights.</source>
        <translation>Accepté et repris dans les comptes de la page Analyses.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Transmettre</translation>
    </message>
    <message>
        <source>The quote names no day; its invoices begin with this one.</source>
        <translation>Le devis n’indique aucun jour&#xa0;; ses factures commencent à celui-ci.</translation>
    </message>
    <message>
        <source>No picture: seatwise-pdf is not beside the program. The same in text stands under Details; a PDF can be saved.</source>
        <translation>Pas d’image&#xa0;: seatwise-pdf n’est pas à côté du programme. Le même contenu en texte figure sous Détails&#xa0;; un PDF peut être enregistré.</translation>
    </message>
</context>
<context>
    <name>SeatChangeWords</name>
    <message>
        <source>%1 of %2 days remain in %3 – %4, rates divided by %5</source>
        <translation>Jours restants&#xa0;: %1 sur %2 (période du %3 au %4)&#xa0;; tarifs divisés par %5</translation>
    </message>
    <message>
        <source>Nothing to pay now</source>
        <translation>Rien à payer maintenant</translation>
    </message>
    <message>
        <source>To credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Takes effect on %1</source>
        <translation>Prend effet le %1</translation>
    </message>
    <message>
        <source>This price book has no trial.</source>
        <translation>Ce catalogue de prix n’a pas d’essai.</translation>
    </message>
    <message>
        <source>The trial ends on %1; it must be converted by then.</source>
        <translation>L’essai prend fin le %1&#xa0;; il doit être converti d’ici là.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The subscription ends after %1; nothing is credited.</source>
        <translation>L’abonnement prend fin après le %1&#xa0;; il ne donne lieu à aucun avoir.</translation>
    </message>
    <message>
        <source>Billed annually: a cancellation takes effect at year end.</source>
        <translation>Facturation annuelle&#xa0;: une résiliation prend effet à la fin de l’année.</translation>
    </message>
    <message>
        <source>Billed monthly: a cancellation takes effect at month end.</source>
        <translation>Facturation mensuelle&#xa0;: une résiliation prend effet à la fin du mois.</translation>
    </message>
    <message>
        <source>choose what happens</source>
        <translation>choisir le type de changement</translation>
    </message>
    <message>
        <source>choose plan</source>
        <translation>choisir la formule</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>choisir la facturation</translation>
    </message>
    <message>
        <source>choose new plan</source>
        <translation>choisir la nouvelle formule</translation>
    </message>
    <message>
        <source>change seats now</source>
        <translation>modifier les licences actuelles</translation>
    </message>
    <message>
        <source>change new seats</source>
        <translation>modifier les licences après changement</translation>
    </message>
    <message>
        <source>change day of the change</source>
        <translation>modifier la date du changement</translation>
    </message>
    <message>
        <source>change start of the period</source>
        <translation>modifier le début de la période</translation>
    </message>
    <message>
        <source>Seat change</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Take to &amp;Seat change</source>
        <translation>Envoyer vers &amp;Changements</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not taken over: %1 has no seats to change.</source>
        <translation>Non repris&#xa0;: la formule %1 n’a pas de licences à modifier.</translation>
    </message>
    <message>
        <source>take over from the Calculator</source>
        <translation>reprendre les données du Calculateur</translation>
    </message>
    <message>
        <source>Working of the change</source>
        <translation>Détail du calcul du changement</translation>
    </message>
    <message>
        <source>Credit for the unused time at the old rate</source>
        <translation>Avoir pour le temps non utilisé à l’ancien tarif</translation>
    </message>
    <message>
        <source>Charge for the remaining time at the new rate</source>
        <translation>Montant à facturer pour le temps restant au nouveau tarif</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Take over from the Calculator</source>
        <translation>Reprendre les données du Calculateur</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Formule actuelle</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Début de période</translation>
    </message>
    <message>
        <source>Annual contract began</source>
        <translation>Début du contrat annuel</translation>
    </message>
    <message>
        <source>Date of the change</source>
        <translation>Date du changement</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Users now</source>
        <translation>Utilisateurs actuels</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Licences actuelles</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Utilisateurs après changement</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Licences après changement</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Début de l’essai</translation>
    </message>
    <message>
        <source>Billed quarterly: a cancellation takes effect at the quarter&apos;s end.</source>
        <translation>Facturation trimestrielle&#xa0;: une résiliation prend effet à la fin du trimestre facturé.</translation>
    </message>
    <message>
        <source>Billed half-yearly: a cancellation takes effect at its end.</source>
        <translation>Facturation semestrielle&#xa0;: une résiliation prend effet à la fin du semestre facturé.</translation>
    </message>
    <message>
        <source>choose new billing</source>
        <translation>choisir la nouvelle facturation</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestrielle</translation>
    </message>
    <message>
        <source>New billing</source>
        <translation>Nouvelle facturation</translation>
    </message>
    <message>
        <source>As on the Calculator</source>
        <translation>Comme dans le Calculateur</translation>
    </message>
    <message numerus="yes">
        <source>with %1 add-ons</source>
        <translation>
            <numerusform>avec %1 complément</numerusform>
            <numerusform>avec %1 compléments</numerusform>
        </translation>
    </message>
    <message>
        <source>with its usage</source>
        <translation>avec sa consommation</translation>
    </message>
    <message>
        <source>with its terms and offers</source>
        <translation>avec sa durée et ses offres</translation>
    </message>
    <message>
        <source>change what the subscription has</source>
        <translation>modifier le contenu de l’abonnement</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 par trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 par semestre</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>From %1 every month</source>
        <translation>À partir du %1, chaque mois</translation>
    </message>
    <message>
        <source>From %1 every quarter</source>
        <translation>À partir du %1, chaque trimestre</translation>
    </message>
    <message>
        <source>From %1 every half-year</source>
        <translation>À partir du %1, chaque semestre</translation>
    </message>
    <message>
        <source>From %1 every year</source>
        <translation>À partir du %1, chaque année</translation>
    </message>
    <message>
        <source>From %1 every month costs %2.</source>
        <translation>À partir du %1, chaque mois coûte %2.</translation>
    </message>
    <message>
        <source>From %1 every quarter costs %2.</source>
        <translation>À partir du %1, chaque trimestre coûte %2.</translation>
    </message>
    <message>
        <source>From %1 every half-year costs %2.</source>
        <translation>À partir du %1, chaque semestre coûte %2.</translation>
    </message>
    <message>
        <source>From %1 every year costs %2.</source>
        <translation>À partir du %1, chaque année coûte %2.</translation>
    </message>
    <message>
        <source>From %1 every month costs %2 instead of %3.</source>
        <translation>À partir du %1, chaque mois coûte %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>From %1 every quarter costs %2 instead of %3.</source>
        <translation>À partir du %1, chaque trimestre coûte %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>From %1 every half-year costs %2 instead of %3.</source>
        <translation>À partir du %1, chaque semestre coûte %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>From %1 every year costs %2 instead of %3.</source>
        <translation>À partir du %1, chaque année coûte %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>To credit now</source>
        <translation>Avoir immédiat</translation>
    </message>
    <message>
        <source>%1 is to be credited now.</source>
        <translation>Avoir de %1 à accorder maintenant.</translation>
    </message>
    <message>
        <source>To pay now</source>
        <translation>À payer maintenant</translation>
    </message>
    <message>
        <source>%1 is to pay now.</source>
        <translation>%1 à payer maintenant.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Avant le changement</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next invoice, %1</source>
        <translation>Prochaine facture, %1</translation>
    </message>
    <message>
        <source>Nothing is to pay now.</source>
        <translation>Rien n’est à payer maintenant.</translation>
    </message>
    <message>
        <source>Twelve months at this rate are %1 instead of %2.</source>
        <translation>Douze mois à ce tarif reviennent à %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The next invoice is %1, due %2, for %3.</source>
        <translation>La prochaine facture est de %1, échéance le %2, pour la période %3.</translation>
    </message>
    <message>
        <source>begin with an accepted quote</source>
        <translation>partir d’un devis accepté</translation>
    </message>
    <message>
        <source>From an accepted quote…</source>
        <translation>Depuis un devis accepté…</translation>
    </message>
    <message>
        <source>From an accepted quote</source>
        <translation>Depuis un devis accepté</translation>
    </message>
    <message>
        <source>Plan, seats and billing alone</source>
        <translation>Formule, licences et facturation seules</translation>
    </message>
    <message>
        <source>Contract began</source>
        <translation>Début du contrat</translation>
    </message>
    <message>
        <source>Twelve months at this rate</source>
        <translation>Douze mois à ce tarif</translation>
    </message>
    <message>
        <source>The change in time</source>
        <translation>Le changement dans le temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Non ouvert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Remit to</source>
        <translation>Payer à</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Where quotes are kept</source>
        <translation>Emplacement des devis</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;En-tête</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Base de devis</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Company, at the head of every quote</source>
        <translation>Société, en tête de chaque devis</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation>Adresse, un élément par ligne</translation>
    </message>
    <message>
        <source>Contact: telephone, e-mail or web</source>
        <translation>Contact&#xa0;: téléphone, e-mail ou site web</translation>
    </message>
    <message>
        <source>Logo (PNG or SVG)</source>
        <translation>Logo (PNG ou SVG)</translation>
    </message>
    <message>
        <source>Terms, a paragraph each line</source>
        <translation>Conditions, un paragraphe par ligne</translation>
    </message>
    <message>
        <source>Prepared by, for new quotes</source>
        <translation>Préparé par, pour les nouveaux devis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not taken: a logo has at most 2 MB.</source>
        <translation>Non repris&#xa0;: un logo pèse au plus 2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Not taken: it is no PNG or SVG picture that stands alone.</source>
        <translation>Non repris&#xa0;: ce n’est pas une image PNG ou SVG autonome.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>Quotes are kept in a file of your own. A team shares a PostgreSQL database: its address begins with postgresql://, and a server elsewhere must prove its name (sslmode=verify-full).</source>
        <translation>Les devis sont enregistrés dans un fichier qui vous est propre. Une équipe partage une base de données PostgreSQL&#xa0;: son adresse commence par postgresql://, et un serveur distant doit prouver son identité (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>Your own file, in your data folder</source>
        <translation>Votre propre fichier, dans votre dossier de données</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Password for the server, kept in your keyring only</source>
        <translation>Mot de passe du serveur, conservé uniquement dans votre trousseau de clés</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file for quotes</source>
        <translation>Choisir un fichier pour les devis</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the store</source>
        <translation>Tester la base</translation>
    </message>
    <message>
        <source>Where to keep quotes</source>
        <translation>Où enregistrer les devis</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Bases (*.db)</translation>
    </message>
    <message>
        <source>Where quotes are kept: a file or postgresql://user@host/database</source>
        <translation>Emplacement des devis&#xa0;: un fichier ou postgresql://user@host/database</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>A quote is in the language that its details name: the customer&apos;s.</source>
        <translation>Un devis est rédigé dans la langue indiquée dans ses détails&#xa0;: celle du client.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ It can be read and written; %1 records in its audit trail.</source>
        <translation>
            <numerusform>✓ Elle peut être lue et écrite&#xa0;; %1 enregistrement dans sa piste d’audit.</numerusform>
            <numerusform>✓ Elle peut être lue et écrite&#xa0;; %1 enregistrements dans sa piste d’audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password serves until the program ends: %1</source>
        <translation>Le mot de passe sert jusqu’à la fermeture du programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>✗ A password does not belong into the address: type it in its own field.</source>
        <translation>✗ Un mot de passe n’a pas sa place dans l’adresse&#xa0;: saisissez-le dans son propre champ.</translation>
    </message>
    <message>
        <source>Usage data</source>
        <translation>Données d’utilisation</translation>
    </message>
    <message>
        <source>What was done, for you to read. It stays on this computer.</source>
        <translation>Ce qui a été fait, pour que vous puissiez le lire. Ces données restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>While this is on, Seatwise notes each price that was worked out, each look at the comparison and that the Calculator was used: plan, seats, billing, total. No names: not of customers, schools or people, nor of a price book of your own. Nothing is sent anywhere.</source>
        <translation>Tant que cette option est activée, Seatwise note chaque prix calculé, chaque consultation de la comparaison et l’utilisation du Calculateur&#xa0;: formule, licences, facturation, total. Aucun nom&#xa0;: ni de clients, ni d’écoles, ni de personnes, ni d’un catalogue de prix qui vous est propre. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Record usage on this computer</source>
        <translation>E&amp;nregistrer l’utilisation sur cet ordinateur</translation>
    </message>
    <message>
        <source>Record usage on this computer</source>
        <translation>Enregistrer l’utilisation sur cet ordinateur</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Enregistrements, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The chosen record exactly as it is kept</source>
        <translation>L’enregistrement choisi exactement tel qu’il est conservé</translation>
    </message>
    <message>
        <source>Choose a record to read it exactly as it is kept.</source>
        <translation>Choisissez un enregistrement pour le lire exactement tel qu’il est conservé.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exporter les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Delete all…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete all records</source>
        <translation>Supprimer tous les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not switched: %1</source>
        <translation>Réglage inchangé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recorded from now on, in %1</source>
        <translation>Enregistrement activé dès maintenant, dans %1</translation>
    </message>
    <message>
        <source>Nothing is recorded from now on.</source>
        <translation>Rien n’est plus enregistré à partir de maintenant.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
    <message>
        <source>usage.jsonl</source>
        <translation>utilisation.jsonl</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Delete all records?</source>
        <translation>Supprimer tous les enregistrements&#xa0;?</translation>
    </message>
    <message>
        <source>They are deleted from this computer, for good.</source>
        <translation>Ils sont supprimés définitivement de cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>Non supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>How often each plan was priced</source>
        <translation>Combien de fois le prix de chaque formule a été calculé</translation>
    </message>
    <message numerus="yes">
        <source>%1 prices worked out</source>
        <translation>
            <numerusform>%1 prix calculé</numerusform>
            <numerusform>%1 prix calculés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 looks at the comparison</source>
        <translation>
            <numerusform>%1 consultation de la comparaison</numerusform>
            <numerusform>%1 consultations de la comparaison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs in which the Calculator was used</source>
        <translation>
            <numerusform>%1 séance où le Calculateur a servi</numerusform>
            <numerusform>%1 séances où le Calculateur a servi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are no record</source>
        <translation>
            <numerusform>%1 ligne n’est pas un enregistrement</numerusform>
            <numerusform>%1 lignes ne sont pas des enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Prix calculés</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Licences min.</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Licences max.</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>En annuel</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>Nothing to draw for this choice.</source>
        <translation>Rien à dessiner pour ce choix.</translation>
    </message>
    <message>
        <source>Point at a bar, or press Down, to read it.</source>
        <translation>Pointez une barre, ou appuyez sur la flèche bas, pour la lire.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Calendar for: %1</source>
        <translation>Calendrier pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>Le %1 n’est pas entre le %2 et le %3.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <translation>Fermé. %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Not connected to the store. Waiting to be kept: %1.</source>
        <translation>Pas de connexion à la base. En attente d’enregistrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source> % off</source>
        <translation>&#xa0;% de remise</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seats slider</source>
        <translation>Curseur des licences</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>Checking every record and every quote…</source>
        <translation>Vérification de chaque enregistrement et de chaque devis…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Vérifier mes données</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that this is translated to, in itself: Deutsch, Español, Français</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no day “%1”; type one such as %2 or %3.</source>
        <translation>Le jour «&#xa0;%1&#xa0;» n’existe pas&#xa0;; saisissez par exemple %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3; type the one you mean.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner le %2 ou le %3&#xa0;; saisissez la date voulue.</translation>
    </message>
    <message>
        <source>“%1” is not a single day; type one such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas un jour précis&#xa0;; saisissez par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” names another weekday: %2 is a %3.</source>
        <translation>«&#xa0;%1&#xa0;» nomme un autre jour de la semaine&#xa0;: le %2 est un %3.</translation>
    </message>
    <message>
        <source>“%1” is too far away; dates go from 1900 to 9999.</source>
        <translation>«&#xa0;%1&#xa0;» est trop éloigné&#xa0;; les dates vont de 1900 à 9999.</translation>
    </message>
    <message>
        <source>“%1” names a year; this is a day of every year, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» contient une année&#xa0;; il s’agit d’un jour de chaque année, par exemple %2.</translation>
    </message>
    <message>
        <source>A date is missing; type one such as %1.</source>
        <translation>Il manque une date&#xa0;; saisissez par exemple %1.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date; type one such as %2, %3, tomorrow, +30d or end of June.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date reconnue&#xa0;; saisissez par exemple %2, %3, demain, +30j ou fin juin.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2, tomorrow, +30d, end of June, next school year</source>
        <translation>%1, %2, demain, +30j, fin juin, année scolaire prochaine</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source>Type an amount such as %1 or %2.</source>
        <translation>Saisissez un montant, par exemple %1 ou %2.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>brouillon %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (brouillon)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes are left out: what is kept of them is not what was written.</source>
        <translation>
            <numerusform>%1 devis manque ici&#xa0;: ce qui est conservé diffère de ce qui a été écrit.</numerusform>
            <numerusform>%1 devis manquent ici&#xa0;: ce qui est conservé diffère de ce qui a été écrit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>Seatwise</source>
        <translation>Seatwise</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;About Seatwise</source>
        <translation>À &amp;propos de Seatwise</translation>
    </message>
    <message>
        <source>About Seatwise</source>
        <translation>À propos de Seatwise</translation>
    </message>
    <message>
        <source>Seatwise %1
A pricing calculator for seats, plans and usage.
Free software under the GNU General Public License, version 3.</source>
        <translation>Seatwise %1
Un calculateur de prix pour les licences, les formules et la consommation.
Logiciel libre sous licence publique générale GNU, version 3.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usage not recorded: %1</source>
        <translation>Utilisation non enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Usage data…</source>
        <translation>Données d’&amp;utilisation…</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Laisser la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre ces données</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 vers %2, %3</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <translation>%1, résiliation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No plan takes %1</source>
        <translation>Aucune formule n’admet %1</translation>
    </message>
    <message>
        <source>%1 billed annually: %2</source>
        <translation>%1, facturation annuelle&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 billed monthly: %2</source>
        <translation>%1, facturation mensuelle&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 · %4</source>
        <translation>%1&#xa0;: %2 %3 · %4</translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation>Pas encore d’écoles</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 devis</numerusform>
            <numerusform>%1 devis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Published figures of %1 %2</source>
        <translation>Chiffres publiés du catalogue %1 %2</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Published statement</source>
        <translation>Affirmation publiée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle figure</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ exact</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ différent</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not connected to the store. This is not kept and would be lost:

%1</source>
        <translation>Pas de connexion à la base. Ceci n’est pas enregistré et serait perdu&#xa0;:

%1</translation>
    </message>
    <message>
        <source>Stay with this store</source>
        <translation>Garder cette base</translation>
    </message>
    <message>
        <source>Change the store and lose it</source>
        <translation>Changer de base et perdre ces données</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Devis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Open price book…</source>
        <translation>&amp;Ouvrir un catalogue de prix…</translation>
    </message>
    <message>
        <source>Price &amp;books</source>
        <translation>&amp;Catalogues de prix</translation>
    </message>
    <message>
        <source>Price book in use</source>
        <translation>Catalogue de prix utilisé</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Non ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a price book</source>
        <translation>Ouvrir un catalogue de prix</translation>
    </message>
    <message>
        <source>Price books (*.json)</source>
        <translation>Catalogues de prix (*.json)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>See every published figure beside the computed one</source>
        <translation>Voir chaque chiffre publié à côté du chiffre calculé</translation>
    </message>
    <message>
        <source>Published figures of this price book…</source>
        <translation>Chiffres publiés de ce catalogue de prix…</translation>
    </message>
    <message>
        <source>Taxes excluded</source>
        <translation>Hors taxes</translation>
    </message>
    <message numerus="yes">
        <source>Taxes excluded · %1 figures differ</source>
        <translation>
            <numerusform>Hors taxes · %1 chiffre diffère</numerusform>
            <numerusform>Hors taxes · %1 chiffres diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed monthly</source>
        <translation>%1 vers %2, %3, facturation mensuelle</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed quarterly</source>
        <translation>%1 vers %2, %3, facturation trimestrielle</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed half-yearly</source>
        <translation>%1 vers %2, %3, facturation semestrielle</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed annually</source>
        <translation>%1 vers %2, %3, facturation annuelle</translation>
    </message>
    <message>
        <source>%1 billed quarterly: %2</source>
        <translation>%1, facturation trimestrielle&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 billed half-yearly: %2</source>
        <translation>%1, facturation semestrielle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Statements of the list about its prices: %1. Those that its rates do not give: %2.</source>
        <translation>Affirmations de la liste sur ses prix&#xa0;: %1. Non conformes à ses tarifs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>This was changed and is not saved:

%1</source>
        <translation>Ceci a été modifié et n’est pas enregistré&#xa0;:

%1</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Close and lose the change</source>
        <translation>Fermer et perdre la modification</translation>
    </message>
    <message>
        <source>Six scenarios are open</source>
        <translation>Six scénarios sont ouverts</translation>
    </message>
    <message>
        <source>A call has six scenarios at most. %1 can take the place of %2, until you undo it; or close a scenario first.</source>
        <translation>Un appel compte au plus six scénarios. %1 peut prendre la place de %2, jusqu’à ce que vous annuliez ce changement&#xa0;; sinon, fermez d’abord un scénario.</translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation>Prendre sa place</translation>
    </message>
    <message>
        <source>The last call was not opened: %1</source>
        <translation>Le dernier appel n’a pas été ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>New &amp;call</source>
        <translation>Nouvel &amp;appel</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Recent calls…</source>
        <translation>Appels &amp;récents…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>A call begins; those before it are under “Recent calls”.</source>
        <translation>Un appel commence&#xa0;; les précédents se trouvent sous «&#xa0;Appels récents&#xa0;».</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>L’appel se poursuit.</translation>
    </message>
    <message>
        <source>The call with %1 goes on.</source>
        <translation>L’appel avec %1 se poursuit.</translation>
    </message>
    <message>
        <source>Call not kept yet</source>
        <translation>Appel pas encore enregistré</translation>
    </message>
    <message>
        <source>The call is not kept: %1. It is tried again.</source>
        <translation>L’appel n’est pas enregistré&#xa0;: %1. Une nouvelle tentative sera faite.</translation>
    </message>
    <message>
        <source>Call kept %1 · on this computer</source>
        <translation>Appel enregistré à %1 · sur cet ordinateur</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Appels récents</translation>
    </message>
    <message>
        <source>Calls, the last one first</source>
        <translation>Appels, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Calculations of the call</source>
        <translation>Calculs de l’appel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Catalogue de prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Poursuivre cet appel</translation>
    </message>
    <message>
        <source>&amp;Search by customer</source>
        <translation>&amp;Rechercher par client</translation>
    </message>
    <message>
        <source>Stay with this call</source>
        <translation>Rester sur cet appel</translation>
    </message>
    <message>
        <source>Go on and lose the change</source>
        <translation>Continuer et perdre la modification</translation>
    </message>
    <message numerus="yes">
        <source>%1 more calls cannot be read.</source>
        <translation>
            <numerusform>%1 autre appel est illisible.</numerusform>
            <numerusform>%1 autres appels sont illisibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>Credits that are left expire at the end of the month.</source>
        <translation>Les crédits restants expirent à la fin du mois.</translation>
    </message>
    <message>
        <source>Credits that are left stay for good.</source>
        <translation>Les crédits restants sont conservés sans limite.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 credits that are left stay.</source>
        <translation>
            <numerusform>Au plus %1 crédit restant est conservé.</numerusform>
            <numerusform>Au plus %1 crédits restants sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits expire after %1 months.</source>
        <translation>
            <numerusform>Les crédits expirent après %1 mois.</numerusform>
            <numerusform>Les crédits expirent après %1 mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1, %2 a credit</source>
        <translation>%1, %2 par crédit</translation>
    </message>
    <message>
        <source>the rollover</source>
        <translation>le report</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>les packs</translation>
    </message>
    <message>
        <source>the credit price of this plan</source>
        <translation>le prix du crédit de cette formule</translation>
    </message>
    <message>
        <source>The draft has no rollover: credits that are left expire at the end of the month.</source>
        <translation>Le brouillon n’a pas de report&#xa0;: les crédits restants expirent à la fin du mois.</translation>
    </message>
    <message>
        <source>%1 Assumed: %2.</source>
        <translation>%1 Hypothèses&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Alloués</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achetés</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>Vont expirer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message numerus="yes">
        <source>Cost of %1 months</source>
        <translation>
            <numerusform>Coût sur %1 mois</numerusform>
            <numerusform>Coût sur %1 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is used.</source>
        <translation>Aucun crédit n’est utilisé.</translation>
    </message>
    <message>
        <source>%1 for a credit used</source>
        <translation>%1 par crédit utilisé</translation>
    </message>
    <message>
        <source>%1 granted + %2 bought + %3 overage = %4 used + %5 expired + %6 balance</source>
        <translation>%1 alloués + %2 achetés + %3 en dépassement = %4 utilisés + %5 expirés + %6 en solde</translation>
    </message>
    <message>
        <source>No credit expires.</source>
        <translation>Aucun crédit n’expire.</translation>
    </message>
    <message numerus="yes">
        <source>First announced in %2: %1 credits expire at the end of the next month unless they are used.</source>
        <translation>
            <numerusform>Première annonce en %2&#xa0;: %1 crédit expire à la fin du mois suivant s’il n’est pas utilisé.</numerusform>
            <numerusform>Première annonce en %2&#xa0;: %1 crédits expirent à la fin du mois suivant s’ils ne sont pas utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %1 expire.</source>
        <translation>
            <numerusform>Au total, %1 crédit expire.</numerusform>
            <numerusform>Au total, %1 crédits expirent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Crédits par mois</translation>
    </message>
    <message>
        <source>Announced to expire</source>
        <translation>Expiration annoncée</translation>
    </message>
    <message>
        <source>%1 expire next month</source>
        <translation>%1 expirant le mois suivant</translation>
    </message>
    <message>
        <source>%1: balance %2</source>
        <translation>%1&#xa0;: solde %2</translation>
    </message>
    <message>
        <source>%1 used · %2 expired · %3 expire next month</source>
        <translation>%1 utilisés · %2 expirés · %3 expirant le mois suivant</translation>
    </message>
    <message>
        <source>usage noise</source>
        <translation>bruit de consommation</translation>
    </message>
    <message>
        <source>demand swing</source>
        <translation>variation de la demande</translation>
    </message>
    <message>
        <source>consumption rate</source>
        <translation>taux du modèle Consommation</translation>
    </message>
    <message>
        <source>hybrid included</source>
        <translation>analyses incluses du modèle Hybride</translation>
    </message>
    <message>
        <source>hybrid rate</source>
        <translation>taux du modèle Hybride</translation>
    </message>
    <message>
        <source>outcome rate</source>
        <translation>taux de réussite</translation>
    </message>
    <message>
        <source>outcome value</source>
        <translation>valeur d’un résultat</translation>
    </message>
    <message>
        <source>performance share</source>
        <translation>part du modèle Performance</translation>
    </message>
    <message>
        <source>dynamic multiplier</source>
        <translation>multiplicateur du modèle Dynamique</translation>
    </message>
    <message>
        <source>%1: 5 % of the runs bring up to %2, half up to %3, 95 % up to %4; the spread is %5 of the mean.</source>
        <translation>%1&#xa0;: 5&#xa0;% des tirages rapportent jusqu’à %2, la moitié jusqu’à %3, 95&#xa0;% jusqu’à %4&#xa0;; la dispersion est de %5 de la moyenne.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Performance-based</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>The draft as it stands: the plan&apos;s fee, and each insight at the plan&apos;s credit price.</source>
        <translation>Le brouillon tel qu’il est&#xa0;: le forfait de la formule, et chaque analyse au prix du crédit de la formule.</translation>
    </message>
    <message>
        <source>No fee; insights at a higher credit price.</source>
        <translation>Sans forfait&#xa0;; analyses à un prix du crédit plus élevé.</translation>
    </message>
    <message>
        <source>The fee with some insights in it; the others at a higher credit price.</source>
        <translation>Le forfait avec un certain nombre d’analyses incluses&#xa0;; les autres à un prix du crédit plus élevé.</translation>
    </message>
    <message>
        <source>A share of what insights that succeed are worth.</source>
        <translation>Une part de la valeur des analyses réussies.</translation>
    </message>
    <message>
        <source>The fee, and insights at a credit price that follows demand.</source>
        <translation>Le forfait, et des analyses à un prix du crédit qui suit la demande.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Mean revenue</source>
        <translation>Revenu moyen</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5e centile</translation>
    </message>
    <message>
        <source>Half below</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Paient plus</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Paient moins</translation>
    </message>
    <message>
        <source>Revenue, from 5 % to 95 % of the runs</source>
        <translation>Revenu, de 5&#xa0;% à 95&#xa0;% des tirages</translation>
    </message>
    <message>
        <source>Subscription, half of the runs: %1</source>
        <translation>Abonnement, médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 brings most, %2 on average; %3 is the most predictable, with a spread of %4.</source>
        <translation>Revenu le plus élevé&#xa0;: %1, %2 en moyenne&#xa0;; le plus prévisible&#xa0;: %3, avec une dispersion de %4.</translation>
    </message>
    <message>
        <source>%1, %2, %3, seed %4</source>
        <translation>%1, %2, %3, graine %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 example customers</source>
        <translation>
            <numerusform>%1 client d’exemple</numerusform>
            <numerusform>%1 clients d’exemple</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mois</numerusform>
            <numerusform>%1 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 tirage</numerusform>
            <numerusform>%1 tirages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Every segment as it is</source>
        <translation>Tous les segments tels quels</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>Autres segments</translation>
    </message>
    <message>
        <source>Respondents by price</source>
        <translation>Répondants selon le prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>Trop bon marché</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Bon marché</translation>
    </message>
    <message>
        <source>Expensive</source>
        <translation>Cher</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>PMC</source>
        <translation>PMC</translation>
    </message>
    <message>
        <source>PME</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>IDP</source>
        <translation>IDP</translation>
    </message>
    <message>
        <source>Revenue from 100 respondents</source>
        <translation>Revenu pour 100 répondants</translation>
    </message>
    <message>
        <source>Respondents who would buy</source>
        <translation>Répondants qui achèteraient</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>Achèteraient</translation>
    </message>
    <message>
        <source>Best price %1</source>
        <translation>Meilleur prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 too cheap · %2 cheap · %3 expensive · %4 too expensive</source>
        <translation>%1 trop bon marché · %2 bon marché · %3 cher · %4 trop cher</translation>
    </message>
    <message>
        <source>%1 of %2 would buy · %3 from 100</source>
        <translation>%1 sur %2 achèteraient · %3 pour 100</translation>
    </message>
    <message numerus="yes">
        <source>%1 respondents</source>
        <translation>
            <numerusform>%1 répondant</numerusform>
            <numerusform>%1 répondants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows refused</source>
        <translation>
            <numerusform>%1 ligne rejetée</numerusform>
            <numerusform>%1 lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Where these cross</source>
        <translation>Courbes croisées</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>PMC, marginal cheapness</source>
        <translation>PMC, seuil de bas prix</translation>
    </message>
    <message>
        <source>too cheap and expensive</source>
        <translation>trop bon marché et cher</translation>
    </message>
    <message>
        <source>below it quality is doubted</source>
        <translation>en dessous, on doute de la qualité</translation>
    </message>
    <message>
        <source>OPP, optimal price</source>
        <translation>OPP, prix optimal</translation>
    </message>
    <message>
        <source>too cheap and too expensive</source>
        <translation>trop bon marché et trop cher</translation>
    </message>
    <message>
        <source>fewest refuse the price</source>
        <translation>prix le moins refusé</translation>
    </message>
    <message>
        <source>IDP, indifference price</source>
        <translation>IDP, prix d’indifférence</translation>
    </message>
    <message>
        <source>cheap and expensive</source>
        <translation>bon marché et cher</translation>
    </message>
    <message>
        <source>as many find it cheap as expensive</source>
        <translation>autant le trouvent bon marché que cher</translation>
    </message>
    <message>
        <source>PME, marginal expensiveness</source>
        <translation>PME, seuil de prix élevé</translation>
    </message>
    <message>
        <source>cheap and too expensive</source>
        <translation>bon marché et trop cher</translation>
    </message>
    <message>
        <source>above it the price is refused</source>
        <translation>au-dessus, le prix est refusé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogés</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Revenue of 100</source>
        <translation>Revenu pour 100</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Accepted prices run from %1 to %2; fewest refuse %3.</source>
        <translation>Les prix acceptés vont de %1 à %2&#xa0;; le moins refusé est %3.</translation>
    </message>
    <message>
        <source>Revenue is highest at %1: %2 from 100 respondents, of whom %3 would buy.</source>
        <translation>Le revenu est le plus élevé à %1&#xa0;: %2 pour 100 répondants, dont %3 achèteraient.</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>recommencer</translation>
    </message>
    <message numerus="yes">
        <source>change %1 figures</source>
        <translation>
            <numerusform>modifier %1 chiffre</numerusform>
            <numerusform>modifier %1 chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Decide “%1”</source>
        <translation>Décider «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open again “%1”</source>
        <translation>Rouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The ranking of %1</source>
        <translation>Le classement établi par %1</translation>
    </message>
    <message>
        <source>Withdraw the ranking of %1</source>
        <translation>Retirer le classement établi par %1</translation>
    </message>
    <message>
        <source>The survey %1</source>
        <translation>L’enquête %1</translation>
    </message>
    <message>
        <source>The customers %1</source>
        <translation>Les clients %1</translation>
    </message>
    <message>
        <source>Cost of a month by insights</source>
        <translation>Coût mensuel selon les analyses</translation>
    </message>
    <message>
        <source>Insights a month</source>
        <translation>Analyses par mois</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1, actuel</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1, brouillon</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 insights</source>
        <translation>
            <numerusform>%1 analyse</numerusform>
            <numerusform>%1 analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have ranked</source>
        <translation>
            <numerusform>%1 classement</numerusform>
            <numerusform>%1 classements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidées</translation>
    </message>
    <message>
        <source>%1; it waits to be kept</source>
        <translation>%1&#xa0;; en attente d’enregistrement</translation>
    </message>
    <message>
        <source>Change the draft price book</source>
        <translation>Modifier le brouillon de catalogue de prix</translation>
    </message>
    <message>
        <source>A version of the value proposition</source>
        <translation>Une version de la proposition de valeur</translation>
    </message>
    <message>
        <source>As the price of %1 a month</source>
        <translation>Comme prix mensuel de la formule %1</translation>
    </message>
    <message>
        <source>Revenue experiment</source>
        <translation>Simulation de revenus</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>Paste customers</source>
        <translation>Coller des clients</translation>
    </message>
    <message>
        <source>Use the example customers</source>
        <translation>Utiliser les clients d’exemple</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Lancer la simulation</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Arrêter la simulation</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de la simulation</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>Clients d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers made up by the program, to try it with; nobody&apos;s figures. Import your own as rows of customer, segment, users, insights_per_month.</source>
        <translation>
            <numerusform>%1 client inventé par le programme, pour essayer&#xa0;; ces chiffres ne sont ceux de personne. Importez les vôtres sous forme de lignes customer, segment, users, insights_per_month.</numerusform>
            <numerusform>%1 clients inventés par le programme, pour essayer&#xa0;; ces chiffres ne sont ceux de personne. Importez les vôtres sous forme de lignes customer, segment, users, insights_per_month.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is for the draft before the last change.</source>
        <translation>Ce résultat vaut pour le brouillon avant sa dernière modification.</translation>
    </message>
    <message>
        <source>This is for other customers.</source>
        <translation>Ce résultat vaut pour d’autres clients.</translation>
    </message>
    <message>
        <source>This is for other settings than those above.</source>
        <translation>Ce résultat vaut pour d’autres réglages que ceux ci-dessus.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Growth of the segments</source>
        <translation>Croissance des segments</translation>
    </message>
    <message>
        <source>Months of a run</source>
        <translation>Mois par tirage</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same figures.</source>
        <translation>La même graine donne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <translation>Croissance du segment %1</translation>
    </message>
    <message>
        <source>Revenue by model</source>
        <translation>Revenu par modèle</translation>
    </message>
    <message>
        <source>Assumptions of the experiment</source>
        <translation>Hypothèses de la simulation</translation>
    </message>
    <message>
        <source>Pay more and pay less count customers against subscription, the draft as it stands. The spread is what lies between 5 % and 95 % of the runs, in percent of the mean: the smaller, the more predictable.</source>
        <translation>«&#xa0;Paient plus&#xa0;» et «&#xa0;Paient moins&#xa0;» comptent les clients par rapport à l’abonnement, c’est-à-dire au brouillon tel qu’il est. La dispersion est l’écart entre 5&#xa0;% et 95&#xa0;% des tirages, en pourcentage de la moyenne&#xa0;: plus elle est faible, plus le revenu est prévisible.</translation>
    </message>
    <message>
        <source>Assumed, as no source gives it</source>
        <translation>Supposé, car aucune source ne le donne</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Allowance and use are yours to set; no source gives them.</source>
        <translation>C’est à vous de fixer la dotation et la consommation&#xa0;; aucune source ne les donne.</translation>
    </message>
    <message>
        <source>Credit ledger</source>
        <translation>Relevé de crédits</translation>
    </message>
    <message>
        <source>Import monthly use…</source>
        <translation>Importer la consommation…</translation>
    </message>
    <message>
        <source>Paste monthly use</source>
        <translation>Coller la consommation</translation>
    </message>
    <message>
        <source>Use the usual number</source>
        <translation>Utiliser la valeur habituelle</translation>
    </message>
    <message>
        <source>Ledger as a chart or table</source>
        <translation>Relevé sous forme de graphique ou de tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Credit ledger by month</source>
        <translation>Relevé de crédits par mois</translation>
    </message>
    <message>
        <source>%1 · %2, from %3 to %4</source>
        <translation>%1 · %2, %3 – %4</translation>
    </message>
    <message>
        <source>Price beyond the balance</source>
        <translation>Prix au-delà du solde</translation>
    </message>
    <message>
        <source>Pack that is bought</source>
        <translation>Pack acheté</translation>
    </message>
    <message>
        <source>Allowance a month</source>
        <translation>Dotation mensuelle</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>Consommation mensuelle</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Croissance mensuelle</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Aucun pack</translation>
    </message>
    <message>
        <source>The imported list says what is used.</source>
        <translation>La consommation est celle de la liste importée.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A CSV file or a workbook (.xlsx, .ods) with one respondent in a row: too_cheap, cheap, expensive, too_expensive (Van Westendorp), or price, intent with yes or no (Gabor-Granger). Paste it or drop it here as well.</source>
        <translation>Un fichier CSV ou un classeur (.xlsx, .ods) avec un répondant par ligne&#xa0;: too_cheap, cheap, expensive, too_expensive (Van Westendorp), ou price, intent avec oui ou non (Gabor-Granger). Vous pouvez aussi le coller ou le déposer ici.</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>Sensibilité au prix</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importer une enquête…</translation>
    </message>
    <message>
        <source>Paste a survey</source>
        <translation>Coller une enquête</translation>
    </message>
    <message>
        <source>Intersections of the curves</source>
        <translation>Intersections des courbes</translation>
    </message>
    <message>
        <source>Survey as a chart or table</source>
        <translation>Enquête sous forme de graphique ou de tableau</translation>
    </message>
    <message>
        <source>Survey as a table</source>
        <translation>Enquête sous forme de tableau</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Use %1 as a price</source>
        <translation>Utiliser %1 comme prix</translation>
    </message>
    <message>
        <source>The first %1 of %2 prices.</source>
        <translation>Les %1 premiers prix sur %2.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Dropped table</source>
        <translation>Tableau déposé</translation>
    </message>
    <message>
        <source>Save what the workshop made</source>
        <translation>Enregistrer ce que l’atelier a produit</translation>
    </message>
    <message>
        <source>pricing.xlsx</source>
        <translation>prix.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>features.xlsx</source>
        <translation>fonctionnalites.xlsx</translation>
    </message>
    <message>
        <source>features.pdf</source>
        <translation>fonctionnalites.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>draft-pricing-model.pdf</source>
        <translation>brouillon-modele-de-prix.pdf</translation>
    </message>
    <message>
        <source>draft-pricing-model.html</source>
        <translation>brouillon-modele-de-prix.html</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>draft-price-book.json</source>
        <translation>brouillon-catalogue-de-prix.json</translation>
    </message>
    <message>
        <source>Price book (*.json)</source>
        <translation>Catalogue de prix (*.json)</translation>
    </message>
    <message>
        <source>Sections of the worksheet</source>
        <translation>Sections de la feuille de travail</translation>
    </message>
    <message>
        <source>Connected again; what waited is kept.</source>
        <translation>De nouveau connecté&#xa0;; ce qui attendait est enregistré.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Section of the worksheet</source>
        <translation>Section de la feuille de travail</translation>
    </message>
    <message>
        <source>Nothing is kept: %1</source>
        <translation>Rien n’est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opened, but not kept: %1</source>
        <translation>Ouvert, mais pas enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start the draft over from today&apos;s price book</source>
        <translation>Recommencer le brouillon à partir du catalogue de prix actuel</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Open draft in &amp;Calculator</source>
        <translation>Ouvrir dans le &amp;Calculateur</translation>
    </message>
    <message>
        <source>Open the draft price book in the Calculator</source>
        <translation>Ouvrir le brouillon de catalogue de prix dans le Calculateur</translation>
    </message>
    <message>
        <source>Pricing spreadsheet (XLSX)…</source>
        <translation>Feuille de calcul des prix (XLSX)…</translation>
    </message>
    <message>
        <source>Feature matrix (XLSX)…</source>
        <translation>Matrice des fonctionnalités (XLSX)…</translation>
    </message>
    <message>
        <source>Feature matrix (PDF)…</source>
        <translation>Matrice des fonctionnalités (PDF)…</translation>
    </message>
    <message>
        <source>Draft pricing model (PDF)…</source>
        <translation>Brouillon de modèle de prix (PDF)…</translation>
    </message>
    <message>
        <source>Draft pricing model (HTML)…</source>
        <translation>Brouillon de modèle de prix (HTML)…</translation>
    </message>
    <message>
        <source>Draft price book (JSON)…</source>
        <translation>Brouillon de catalogue de prix (JSON)…</translation>
    </message>
    <message>
        <source>DRAFT · as today</source>
        <translation>BROUILLON · inchangé</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT · %1 changes</source>
        <translation>
            <numerusform>BROUILLON · %1 modification</numerusform>
            <numerusform>BROUILLON · %1 modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: the draft is today&apos;s price book. Move a lever.</source>
        <translation>Rien pour l’instant&#xa0;: le brouillon est le catalogue de prix actuel. Déplacez un levier.</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Ce que modifie le brouillon</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Add-ons and bundles</source>
        <translation>Compléments et bouquets</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Créer un bouquet</translation>
    </message>
    <message>
        <source>Plan of the bundle</source>
        <translation>Formule du bouquet</translation>
    </message>
    <message>
        <source>Features of the bundle</source>
        <translation>Fonctionnalités du bouquet</translation>
    </message>
    <message>
        <source>Price of the bundle a month</source>
        <translation>Prix du bouquet par mois</translation>
    </message>
    <message>
        <source>Add the bundle</source>
        <translation>Ajouter le bouquet</translation>
    </message>
    <message>
        <source>For the plan</source>
        <translation>Pour la formule</translation>
    </message>
    <message>
        <source>Features (at least two)</source>
        <translation>Fonctionnalités (au moins deux)</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>A bundle needs at least two features and a price such as 17.99.</source>
        <translation>Un bouquet exige au moins deux fonctionnalités et un prix, par exemple 17,99.</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Price of a credit</source>
        <translation>Prix d’un crédit</translation>
    </message>
    <message>
        <source>Packs of credits</source>
        <translation>Packs de crédits</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Validité (mois)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Ajouter un pack</translation>
    </message>
    <message>
        <source>Packs of credits; months may be empty for no end</source>
        <translation>Packs de crédits&#xa0;; laissez les mois vides pour une durée illimitée</translation>
    </message>
    <message>
        <source>Credits left at the end of a month</source>
        <translation>Crédits restants à la fin du mois</translation>
    </message>
    <message>
        <source>are lost</source>
        <translation>sont perdus</translation>
    </message>
    <message>
        <source>are all kept</source>
        <translation>sont tous conservés</translation>
    </message>
    <message>
        <source>are kept up to a number</source>
        <translation>sont conservés jusqu’à un certain nombre</translation>
    </message>
    <message>
        <source>are kept for some months</source>
        <translation>sont conservés un certain nombre de mois</translation>
    </message>
    <message>
        <source>Limit of what is kept</source>
        <translation>Limite de conservation</translation>
    </message>
    <message>
        <source>Pack %1: expected a whole number of credits, a price, and 1 to %2 months or none</source>
        <translation>Pack %1&#xa0;: il faut un nombre entier de crédits, un prix, et de 1 à %2 mois ou rien</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> crédits</translation>
    </message>
    <message>
        <source>The %1 offer</source>
        <translation>L’offre %1</translation>
    </message>
    <message>
        <source>Volume discounts on credits</source>
        <translation>Remises sur volume pour les crédits</translation>
    </message>
    <message>
        <source>Above so many credits a month</source>
        <translation>Au-delà de (crédits par mois)</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise (%)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un seuil</translation>
    </message>
    <message>
        <source>Compliance and certifications</source>
        <translation>Conformité et certifications</translation>
    </message>
    <message>
        <source>Such as SOC 2 Type II, ISO 27001 or GDPR</source>
        <translation>SOC 2, ISO 27001, RGPD…</translation>
    </message>
    <message>
        <source>Compliance and certifications that are promised</source>
        <translation>Conformité et certifications promises</translation>
    </message>
    <message>
        <source>Step %1: expected a whole number of credits and a percentage of 0 to 100</source>
        <translation>Seuil %1&#xa0;: il faut un nombre entier de crédits et un pourcentage de 0 à 100</translation>
    </message>
    <message>
        <source>Features of the plans</source>
        <translation>Fonctionnalités des formules</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Assumed figures</source>
        <translation>Chiffres supposés</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures here are assumed until their cards are decided.</source>
        <translation>
            <numerusform>Ici, %1 chiffre reste supposé tant que sa fiche n’est pas décidée.</numerusform>
            <numerusform>Ici, %1 chiffres restent supposés tant que leurs fiches ne sont pas décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments of the market</source>
        <translation>Segments du marché</translation>
    </message>
    <message>
        <source>A vertical, region or sector, such as Health care</source>
        <translation>Branche, région ou secteur</translation>
    </message>
    <message>
        <source>New name for %1</source>
        <translation>Nouveau nom pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen one of %1</source>
        <translation>Supprimer l’élément choisi de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
    <message>
        <source>“%1” is not a price; type a number such as 34.99.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix&#xa0;; saisissez un nombre, par exemple 34,99.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prices and billing of the tiers</source>
        <translation>Prix et facturation des niveaux</translation>
    </message>
    <message>
        <source>Annual billing saves</source>
        <translation>Économie en facturation annuelle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Remove the row of %1 that is chosen</source>
        <translation>Supprimer la ligne choisie de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Joint ranking</source>
        <translation>Classement commun</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Rankings by person</source>
        <translation>Classements par personne</translation>
    </message>
    <message>
        <source>Withdraw the chosen person&apos;s ranking</source>
        <translation>Retirer le classement de la personne choisie</translation>
    </message>
    <message>
        <source>Rank from most to least important</source>
        <translation>Classer du plus important au moins important</translation>
    </message>
    <message>
        <source>Priorities, the most important first</source>
        <translation>Priorités, de la plus importante à la moins importante</translation>
    </message>
    <message>
        <source>Alt with the up and down keys moves the chosen one</source>
        <translation>Alt avec les flèches haut et bas déplace la priorité choisie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the chosen priority up</source>
        <translation>Monter la priorité choisie</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the chosen priority down</source>
        <translation>Descendre la priorité choisie</translation>
    </message>
    <message>
        <source>Cast this order</source>
        <translation>Valider cet ordre</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>Classement établi par</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody has ranked yet.</source>
        <translation>Personne n’a encore fait de classement.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have ranked.</source>
        <translation>
            <numerusform>%1 personne a fait son classement.</numerusform>
            <numerusform>%1 personnes ont fait leur classement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement (Kendall&apos;s W) %1 of 1.</source>
        <translation>Accord (W de Kendall)&#xa0;: %1 sur 1.</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Proposition de valeur</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Versions of the value proposition</source>
        <translation>Versions de la proposition de valeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value proposition, as you would say it</source>
        <translation>Proposition de valeur, avec vos mots</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>The worksheet</source>
        <translation>Feuille de travail</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>In the audit trail: %1 entries, the last on %2 as record %3.</source>
        <translation>Entrées dans la piste d’audit&#xa0;: %1, la dernière le %2 (enregistrement %3).</translation>
    </message>
    <message>
        <source>Where each step stands</source>
        <translation>Avancement de chaque étape</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>État de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owner of: %1</source>
        <translation>Responsable de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Note sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Price book of the workshop</source>
        <translation>Catalogue de prix de l’atelier</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Atelier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the credits that are left stay.</source>
        <translation>%1 des crédits restants sont conservés.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>too cheap and not cheap</source>
        <translation>trop bon marché et pas bon marché</translation>
    </message>
    <message>
        <source>too expensive and not expensive</source>
        <translation>trop cher et pas cher</translation>
    </message>
    <message>
        <source>Accepted prices run to %1; as many find %2 cheap as expensive.</source>
        <translation>Les prix acceptés vont jusqu’à %1&#xa0;; autant de personnes trouvent %2 bon marché que cher.</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Range of accepted prices</source>
        <translation>Plage des prix acceptés</translation>
    </message>
    <message>
        <source>Van Westendorp&apos;s own</source>
        <translation>Celle de Van Westendorp</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestrielle</translation>
    </message>
    <message>
        <source>Billing of %1: %2</source>
        <translation>Facturation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cost of a month by seats</source>
        <translation>Coût mensuel selon les licences</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>How to show the cost of a month</source>
        <translation>Comment afficher le coût mensuel</translation>
    </message>
    <message>
        <source>%1, the draft&apos;s lines solid and today&apos;s dashed; the table shows the same.</source>
        <translation>%1&#xa0;: le brouillon en traits pleins, le catalogue actuel en tirets&#xa0;; le tableau montre la même chose.</translation>
    </message>
</context>
<context>
    <name>counted words</name>
    <message numerus="yes">
        <source>A pause bills active days only: %1 days are not billed.</source>
        <translation>
            <numerusform>Avec une pause, seuls les jours actifs sont facturés&#xa0;: %1 jour n’est pas facturé.</numerusform>
            <numerusform>Avec une pause, seuls les jours actifs sont facturés&#xa0;: %1 jours ne sont pas facturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cancellation takes effect at the end of a month: %1 days are not billed.</source>
        <translation>
            <numerusform>Une résiliation prend effet à la fin d’un mois&#xa0;: %1 jour n’est pas facturé.</numerusform>
            <numerusform>Une résiliation prend effet à la fin d’un mois&#xa0;: %1 jours ne sont pas facturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 insights</source>
        <translation>
            <numerusform>%1 analyse</numerusform>
            <numerusform>%1 analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days remain, %3 to %4.</source>
        <translation>
            <numerusform>Il reste %1 jour sur %2, du %3 au %4.</numerusform>
            <numerusform>Il reste %1 jours sur %2, du %3 au %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year %2, extended by %1 days paused</source>
        <translation>
            <numerusform>année %2, prolongée de %1 jour de pause</numerusform>
            <numerusform>année %2, prolongée de %1 jours de pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, monthly</source>
        <translation>
            <numerusform>rupture de prix à %1 licence&#xa0;: %2, en facturation mensuelle</numerusform>
            <numerusform>rupture de prix à %1 licences&#xa0;: %2, en facturation mensuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, annual</source>
        <translation>
            <numerusform>rupture de prix à %1 licence&#xa0;: %2, en facturation annuelle</numerusform>
            <numerusform>rupture de prix à %1 licences&#xa0;: %2, en facturation annuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, monthly</source>
        <translation>
            <numerusform>rupture de prix à %1 formule&#xa0;: %2, en facturation mensuelle</numerusform>
            <numerusform>rupture de prix à %1 formules&#xa0;: %2, en facturation mensuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, annual</source>
        <translation>
            <numerusform>rupture de prix à %1 formule&#xa0;: %2, en facturation annuelle</numerusform>
            <numerusform>rupture de prix à %1 formules&#xa0;: %2, en facturation annuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, monthly</source>
        <translation>
            <numerusform>rupture de prix à %1 unité (%2)&#xa0;: %3, en facturation mensuelle</numerusform>
            <numerusform>rupture de prix à %1 unités (%2)&#xa0;: %3, en facturation mensuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, annual</source>
        <translation>
            <numerusform>rupture de prix à %1 unité (%2)&#xa0;: %3, en facturation annuelle</numerusform>
            <numerusform>rupture de prix à %1 unités (%2)&#xa0;: %3, en facturation annuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no, not at %1 seats</source>
        <translation>
            <numerusform>non, pas pour %1 licence</numerusform>
            <numerusform>non, pas pour %1 licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in three months from a 16th on</source>
        <translation>
            <numerusform>%1 facture en trois mois à partir d’un 16 du mois</numerusform>
            <numerusform>%1 factures en trois mois à partir d’un 16 du mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in two years</source>
        <translation>
            <numerusform>%1 facture en deux ans</numerusform>
            <numerusform>%1 factures en deux ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <translation>
            <numerusform>%1 licence</numerusform>
            <numerusform>%1 licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 utilisateur</numerusform>
            <numerusform>%1 utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mois</numerusform>
            <numerusform>%1 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 months only.</source>
        <translation>
            <numerusform>La promotion %2 ne s’applique qu’au premier mois.</numerusform>
            <numerusform>La promotion %2 ne s’applique qu’aux %1 premiers mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 years only.</source>
        <translation>
            <numerusform>La promotion %2 ne s’applique qu’à la première année.</numerusform>
            <numerusform>La promotion %2 ne s’applique qu’aux %1 premières années.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats fall in tier %2 of %3 (%4–%5).</source>
        <translation>
            <numerusform>%1 licence relève du palier %2 de la formule %3 (%4–%5).</numerusform>
            <numerusform>%1 licences relèvent du palier %2 de la formule %3 (%4–%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats fall in tier %2 of %3 (%4+).</source>
        <translation>
            <numerusform>%1 licence relève du palier %2 de la formule %3 (%4 et plus).</numerusform>
            <numerusform>%1 licences relèvent du palier %2 de la formule %3 (%4 et plus).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats on %2 cost %3, less than the %4 of %5 on %6.</source>
        <translation>
            <numerusform>%1 licence avec la formule %2 coûte %3, moins que les %4 pour %5 avec la formule %6.</numerusform>
            <numerusform>%1 licences avec la formule %2 coûtent %3, moins que les %4 pour %5 avec la formule %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users on %2 cost %3, less than the %4 of %5 on %6.</source>
        <translation>
            <numerusform>%1 utilisateur avec la formule %2 coûte %3, moins que les %4 pour %5 avec la formule %6.</numerusform>
            <numerusform>%1 utilisateurs avec la formule %2 coûtent %3, moins que les %4 pour %5 avec la formule %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %1 contents of %2 quotes</source>
        <translation>
            <numerusform>il y a %1 contenu pour %2 devis</numerusform>
            <numerusform>il y a %1 contenus pour %2 devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows were left out; %3</source>
        <translation>
            <numerusform>%1 ligne sur %2 a été ignorée&#xa0;; %3</numerusform>
            <numerusform>%1 lignes sur %2 ont été ignorées&#xa0;; %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft changes %2 and %1 more</source>
        <translation>
            <numerusform>Le brouillon modifie&#xa0;: %2, et %1 autre élément</numerusform>
            <numerusform>Le brouillon modifie&#xa0;: %2, et %1 autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft changes %2 from %3 to %4 and %1 more</source>
        <translation>
            <numerusform>Le brouillon modifie&#xa0;: %2 (avant&#xa0;: %3&#xa0;; après&#xa0;: %4), et %1 autre élément</numerusform>
            <numerusform>Le brouillon modifie&#xa0;: %2 (avant&#xa0;: %3&#xa0;; après&#xa0;: %4), et %1 autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows cannot be used; the first is %3</source>
        <translation>
            <numerusform>%1 ligne sur %2 est inutilisable&#xa0;; %3</numerusform>
            <numerusform>%1 lignes sur %2 sont inutilisables&#xa0;; la première&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 crédit</numerusform>
            <numerusform>%1 crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits for %2</source>
        <translation>
            <numerusform>%1 crédit pour %2</numerusform>
            <numerusform>%1 crédits pour %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>capped at %1 credits</source>
        <translation>
            <numerusform>plafonné à %1 crédit</numerusform>
            <numerusform>plafonné à %1 crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for %1 months</source>
        <translation>
            <numerusform>pendant %1 mois</numerusform>
            <numerusform>pendant %1 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the promotion %2 is for the first %1 months of service, whatever the billing: of a longer period it takes their part</source>
        <translation>
            <numerusform>la promotion %2 vaut pour le premier mois de service, quelle que soit la facturation&#xa0;: sur une période plus longue, elle s’applique à la part de ce mois</numerusform>
            <numerusform>la promotion %2 vaut pour les %1 premiers mois de service, quelle que soit la facturation&#xa0;: sur une période plus longue, elle s’applique à la part de ces mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, %4</source>
        <translation>
            <numerusform>rupture de prix à %1 unité (%2)&#xa0;: %3, facturation %4</numerusform>
            <numerusform>rupture de prix à %1 unités (%2)&#xa0;: %3, facturation %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 billing periods only.</source>
        <translation>
            <numerusform>La promotion %2 ne s’applique qu’à la première période de facturation.</numerusform>
            <numerusform>La promotion %2 ne s’applique qu’aux %1 premières périodes de facturation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 events free</source>
        <translation>
            <numerusform>la première opération gratuite</numerusform>
            <numerusform>les %1 premières opérations gratuites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, %3</source>
        <translation>
            <numerusform>rupture de prix à %1 licence&#xa0;: %2, facturation %3</numerusform>
            <numerusform>rupture de prix à %1 licences&#xa0;: %2, facturation %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, %3</source>
        <translation>
            <numerusform>rupture de prix à %1 formule&#xa0;: %2, facturation %3</numerusform>
            <numerusform>rupture de prix à %1 formules&#xa0;: %2, facturation %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in two billing periods</source>
        <translation>
            <numerusform>%1 facture en deux périodes de facturation</numerusform>
            <numerusform>%1 factures en deux périodes de facturation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 invoices, %3 before discounts</source>
        <translation>
            <numerusform>%2&#xa0;: %1 facture, %3 avant remises</numerusform>
            <numerusform>%2&#xa0;: %1 factures, %3 avant remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 periods</source>
        <translation>
            <numerusform>%1 période</numerusform>
            <numerusform>%1 périodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>the headroom is %1; allowed are 0 to 1,000 %</source>
        <translation>la réserve est de %1&#xa0;; valeurs admises&#xa0;: de 0 à 1&#x202f;000&#xa0;%</translation>
    </message>
    <message>
        <source>the growth is %1; allowed are −100 to 1,000 %</source>
        <translation>la croissance est de %1&#xa0;; valeurs admises&#xa0;: de −100 à 1&#x202f;000&#xa0;%</translation>
    </message>
    <message>
        <source>the outlook covers %1 years; allowed are 1 to %2</source>
        <translation>nombre d’années des prévisions&#xa0;: %1&#xa0;; valeurs admises&#xa0;: de 1 à %2</translation>
    </message>
    <message>
        <source>fund %1 has no code</source>
        <translation>le fonds %1 n’a pas de code</translation>
    </message>
    <message>
        <source>the fund %1 is named twice</source>
        <translation>le fonds %1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>the fund %1 has %2; allowed are 0 to 100 %</source>
        <translation>la part du fonds %1 est de %2&#xa0;; valeurs admises&#xa0;: de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>the percentages of the funds must add up to 100 %, not %1</source>
        <translation>la somme des pourcentages des fonds doit être de 100&#xa0;%, et non de %1</translation>
    </message>
    <message>
        <source>the list has %1 schools; allowed are 1 to %2</source>
        <translation>nombre d’écoles dans la liste&#xa0;: %1&#xa0;; valeurs admises&#xa0;: de 1 à %2</translation>
    </message>
    <message>
        <source>%1 has %2 seats; allowed are 1 to %3</source>
        <translation>%1&#xa0;: %2 licences&#xa0;; valeurs admises&#xa0;: de 1 à %3</translation>
    </message>
    <message>
        <source>the district has %1 seats; allowed are 1 to %2</source>
        <translation>nombre de licences du district&#xa0;: %1&#xa0;; valeurs admises&#xa0;: de 1 à %2</translation>
    </message>
    <message>
        <source>the name of a school, at most %1 bytes</source>
        <translation>le nom d’une école, d’au plus %1 octets</translation>
    </message>
    <message>
        <source>seats as a whole number from 1 to %1</source>
        <translation>un nombre entier de licences, de 1 à %1</translation>
    </message>
    <message>
        <source>Every month is billed.</source>
        <translation>Tous les mois sont facturés.</translation>
    </message>
    <message>
        <source>%1 It costs %2, %3 less than paying through.</source>
        <translation>%1 Coût&#xa0;: %2, soit %3 de moins qu’en payant tout l’été.</translation>
    </message>
    <message>
        <source>summers are compared for monthly billing; annual billing is paid for the year</source>
        <translation>la comparaison des étés ne vaut que pour la facturation mensuelle&#xa0;; la facturation annuelle se paie pour l’année entière</translation>
    </message>
    <message>
        <source>the comparison of summers needs a start date</source>
        <translation>il faut une date de début pour comparer les étés</translation>
    </message>
    <message>
        <source>the summer from %1 to %2 does not lie after the first day and by the last of the year from %3 to %4</source>
        <translation>l’été du %1 au %2 n’est pas compris entre le lendemain du premier jour et le dernier jour de l’année du %3 au %4</translation>
    </message>
    <message>
        <source>a price from 0 to %1</source>
        <translation>un prix de 0 à %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a price from 0 to %1 for %2</source>
        <translation>un prix de 0 à %1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 at or above %2, which is %3</source>
        <translation>une valeur de «&#xa0;%1&#xa0;» égale ou supérieure à «&#xa0;%2&#xa0;», soit %3</translation>
    </message>
    <message>
        <source>there is no answer to take the demand from; expected rows of price,intent</source>
        <translation>il n’y a aucune réponse dont tirer la demande&#xa0;; il faut des lignes price,intent</translation>
    </message>
    <message>
        <source>there is no answer to take a price from; expected rows of too_cheap,cheap,expensive,too_expensive</source>
        <translation>il n’y a aucune réponse dont tirer un prix&#xa0;; il faut des lignes too_cheap,cheap,expensive,too_expensive</translation>
    </message>
    <message>
        <source>a rank from 1 to %1 for %2</source>
        <translation>un rang de 1 à %1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>another rank than that of %1</source>
        <translation>un autre rang que celui de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the ballot of %1 does not count: expected %2 at %3</source>
        <translation>bulletin non compté (%1)&#xa0;: il faut %2 pour %3</translation>
    </message>
    <message>
        <source>a ranking has 2 to %1 options, not %2</source>
        <translation>un classement porte sur 2 à %1 options, et non %2</translation>
    </message>
    <message>
        <source>there is no ballot that counts; expected rows of a person and a rank for each option</source>
        <translation>aucun bulletin ne compte&#xa0;; il faut des lignes avec une personne et un rang pour chaque option</translation>
    </message>
    <message>
        <source>a ranking takes at most %1 ballots, not %2</source>
        <translation>un classement admet au plus %1 bulletins, et non %2</translation>
    </message>
    <message>
        <source>the name of a customer, at most %1 bytes</source>
        <translation>le nom d’un client, d’au plus %1 octets</translation>
    </message>
    <message>
        <source>a segment of at most %1 bytes</source>
        <translation>un segment d’au plus %1 octets</translation>
    </message>
    <message>
        <source>users as a whole number from 1 to %1</source>
        <translation>un nombre entier d’utilisateurs, de 1 à %1</translation>
    </message>
    <message>
        <source>insights a month as a whole number from 0 to %1</source>
        <translation>un nombre entier d’analyses par mois, de 0 à %1</translation>
    </message>
    <message>
        <source>segment growth must be a segment and a multiplier from 0 to %1, such as tech-professionals=1.5 or tech-professionals=1.5,users=2,insights=0.8, not &quot;%2&quot;</source>
        <translation>la croissance d’un segment doit indiquer un segment et un multiplicateur de 0 à %1, par exemple tech-professionals=1.5 ou tech-professionals=1.5,users=2,insights=0.8, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; is given a growth twice</source>
        <translation>une croissance est indiquée deux fois pour le segment «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no customer is of the segment &quot;%1&quot;; the segments are: %2</source>
        <translation>aucun client n’appartient au segment «&#xa0;%1&#xa0;»&#xa0;; les segments sont&#xa0;: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>the multipliers of &quot;%1&quot; must be 0 to %2</source>
        <translation>les multiplicateurs de «&#xa0;%1&#xa0;» doivent être compris entre 0 et %2</translation>
    </message>
    <message>
        <source>customer %1 grows beyond %2 users or %3 insights a month</source>
        <translation>la croissance porte le client %1 au-delà de %2 utilisateurs ou de %3 analyses par mois</translation>
    </message>
    <message>
        <source>the market grows beyond %1 customers</source>
        <translation>la croissance porte le marché au-delà de %1 clients</translation>
    </message>
    <message>
        <source>months must be 1 to %1, not %2</source>
        <translation>le nombre de mois doit être compris entre 1 et %1, et non %2</translation>
    </message>
    <message>
        <source>runs must be 1 to %1, not %2</source>
        <translation>le nombre de tirages doit être compris entre 1 et %1, et non %2</translation>
    </message>
    <message>
        <source>threads must be 1 to %1, not %2</source>
        <translation>le nombre de fils d’exécution doit être compris entre 1 et %1, et non %2</translation>
    </message>
    <message>
        <source>an experiment needs a model: subscription, consumption, hybrid, performance or dynamic</source>
        <translation>il faut un modèle pour une simulation&#xa0;: subscription, consumption, hybrid, performance ou dynamic</translation>
    </message>
    <message>
        <source>the model %1 is named twice</source>
        <translation>le modèle %1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>an experiment needs customers, and there is none; expected rows of customer,segment,users,insights_per_month</source>
        <translation>il faut des clients pour une simulation, et il n’y en a aucun&#xa0;; il faut des lignes customer,segment,users,insights_per_month</translation>
    </message>
    <message>
        <source>an experiment takes at most %1 customers, not %2</source>
        <translation>une simulation admet au plus %1 clients, et non %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>client %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the experiment was stopped before its end</source>
        <translation>la simulation a été arrêtée avant la fin</translation>
    </message>
    <message>
        <source>%1 of %2 charges nothing by the credit; an experiment needs a book whose plans do, such as sessiontrack</source>
        <translation>la formule %1 du catalogue %2 ne facture rien au crédit&#xa0;; il faut pour une simulation un catalogue de prix dont les formules le font, par exemple sessiontrack</translation>
    </message>
    <message>
        <source>%1 insights on %2 cost more than an experiment reckons with: %3</source>
        <translation>%1 analyses avec la formule %2 coûtent plus que le maximum pris en compte par une simulation&#xa0;: %3</translation>
    </message>
    <message>
        <source>usage noise, demand swing and the outcome rate with its spread must stay between 0 and 100 %</source>
        <translation>le bruit de consommation, la variation de la demande et le taux de réussite avec sa dispersion doivent rester entre 0 et 100&#xa0;%</translation>
    </message>
    <message>
        <source>rates of the models must be 0 to 1000 %, the value of an outcome 0 to 1000000, and the insights included not below zero</source>
        <translation>les taux des modèles doivent être compris entre 0 et 1&#x202f;000&#xa0;%, la valeur d’un résultat entre 0 et 1&#x202f;000&#x202f;000, et les analyses incluses ne doivent pas être négatives</translation>
    </message>
    <message>
        <source>the multiplier of the dynamic model has at most %1 steps up and down, and stays above zero</source>
        <translation>le multiplicateur du modèle dynamique a au plus %1 pas vers le haut et vers le bas, et reste supérieur à zéro</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>as in the price book</source>
        <translation>comme dans le catalogue de prix</translation>
    </message>
    <message>
        <source>a customer&apos;s insights in a month, around its usual number, all equally likely</source>
        <translation>les analyses d’un client en un mois, autour de leur nombre habituel, toutes les valeurs étant également probables</translation>
    </message>
    <message>
        <source>the same for all customers of a month together</source>
        <translation>identique pour tous les clients d’un même mois</translation>
    </message>
    <message>
        <source>consumption: no plan fee, insights at so much of the book&apos;s credit price</source>
        <translation>sans forfait, analyses à ce pourcentage du prix du crédit du catalogue</translation>
    </message>
    <message>
        <source>hybrid: a month&apos;s insights in the plan fee</source>
        <translation>analyses du mois incluses dans le forfait</translation>
    </message>
    <message>
        <source>hybrid: insights beyond those, at so much of the book&apos;s credit price</source>
        <translation>analyses au-delà de celles incluses, à ce pourcentage du prix du crédit du catalogue</translation>
    </message>
    <message>
        <source>performance: insights of a customer&apos;s month that succeed</source>
        <translation>part des analyses d’un client qui réussissent dans le mois</translation>
    </message>
    <message>
        <source>performance: what an insight that succeeds is worth to the customer, in %1</source>
        <translation>valeur pour le client d’une analyse réussie, en %1</translation>
    </message>
    <message>
        <source>performance: of that value, all that is paid; no plan fee, no credits</source>
        <translation>part de cette valeur qui est payée, et rien d’autre&#xa0;; ni forfait, ni crédits</translation>
    </message>
    <message>
        <source>dynamic: the book&apos;s credit price times this, in steps of %1, as the demand of the month swings; the plan fee stands</source>
        <translation>prix du crédit du catalogue multiplié par cette valeur, par pas de %1, selon la variation de la demande du mois&#xa0;; le forfait reste dû</translation>
    </message>
    <message>
        <source>%1 is too late; allowed are dates to %2</source>
        <translation>le %1 est une date trop tardive&#xa0;; dates admises&#xa0;: jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 is before the contract starts on %2</source>
        <translation>le %1 est antérieur au début du contrat, le %2</translation>
    </message>
    <message>
        <source>%1 is not in the month that begins on %2; allowed is a start from %3 to %1</source>
        <translation>le %1 n’est pas dans le mois qui commence le %2&#xa0;; début admis&#xa0;: du %3 au %1</translation>
    </message>
    <message>
        <source>%1 is not in the annual period %2 to %3</source>
        <translation>le %1 n’est pas dans la période annuelle du %2 au %3</translation>
    </message>
    <message>
        <source>the period of the contract from %1 that holds %2 is %3 to %4, and does not start on %5</source>
        <translation>la période du contrat commencé le %1 qui contient le %2 va du %3 au %4, et ne commence pas le %5</translation>
    </message>
    <message>
        <source>annual billing needs the first day of the running period, or of the contract</source>
        <translation>la facturation annuelle exige le premier jour de la période en cours ou du contrat</translation>
    </message>
    <message>
        <source>0 of %1 days remain.</source>
        <translation>Il reste 0 jour sur %1.</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 in full</source>
        <translation>Avoir pour le temps non utilisé&#xa0;: %1, en totalité</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 × %2 / %3 = %4</source>
        <translation>Avoir pour le temps non utilisé&#xa0;: %1 × %2 / %3 = %4</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 × %2 / %3 ≈ %4</source>
        <translation>Avoir pour le temps non utilisé&#xa0;: %1 × %2 / %3 ≈ %4</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 in full</source>
        <translation>Montant à facturer pour le temps restant&#xa0;: %1, en totalité</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 × %2 / %3 = %4</source>
        <translation>Montant à facturer pour le temps restant&#xa0;: %1 × %2 / %3 = %4</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 × %2 / %3 ≈ %4</source>
        <translation>Montant à facturer pour le temps restant&#xa0;: %1 × %2 / %3 ≈ %4</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>The change waits for the next period, from %1: no credit, no charge, %2.</source>
        <translation>Le changement attend la période suivante, à partir du %1&#xa0;: ni avoir, ni montant à facturer (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be changed to %2; allowed: none</source>
        <translation>la formule %1 ne peut pas être changée en %2&#xa0;; changements admis&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1 cannot be changed to %2; allowed: %3</source>
        <translation>la formule %1 ne peut pas être changée en %2&#xa0;; changements admis&#xa0;: %3</translation>
    </message>
    <message>
        <source>upgrade to %1</source>
        <translation>passage à la formule supérieure %1</translation>
    </message>
    <message>
        <source>downgrade to %1</source>
        <translation>passage à la formule inférieure %1</translation>
    </message>
    <message>
        <source>an upgrade takes effect at once and is prorated</source>
        <translation>le passage à une formule supérieure prend effet immédiatement, au prorata</translation>
    </message>
    <message>
        <source>an upgrade takes effect at the end of the billing period</source>
        <translation>le passage à une formule supérieure prend effet à la fin de la période de facturation</translation>
    </message>
    <message>
        <source>a downgrade takes effect at once and is prorated</source>
        <translation>le passage à une formule inférieure prend effet immédiatement, au prorata</translation>
    </message>
    <message>
        <source>a downgrade takes effect at the end of the billing period</source>
        <translation>le passage à une formule inférieure prend effet à la fin de la période de facturation</translation>
    </message>
    <message>
        <source>%1 is not a trial</source>
        <translation>la formule %1 n’est pas un essai</translation>
    </message>
    <message>
        <source>the conversion of a trial needs the first day of the trial</source>
        <translation>la conversion d’un essai exige le premier jour de l’essai</translation>
    </message>
    <message>
        <source>a trial converts until its last day, %1</source>
        <translation>un essai peut être converti jusqu’à son dernier jour, le %1</translation>
    </message>
    <message>
        <source>%1 does not convert to %2; allowed: %3</source>
        <translation>l’essai %1 ne se convertit pas en %2&#xa0;; conversions admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is before the trial began on %2</source>
        <translation>le %1 est antérieur au début de l’essai, le %2</translation>
    </message>
    <message>
        <source>%1 ended on %2, its day %3; a conversion had to come by then, not on %4</source>
        <translation>l’essai %1 a pris fin le %2 (jour %3 de l’essai)&#xa0;; la conversion devait avoir lieu au plus tard ce jour-là, et non le %4</translation>
    </message>
    <message>
        <source>there is no pause to reckon with</source>
        <translation>il n’y a aucune pause à prendre en compte</translation>
    </message>
    <message>
        <source>the pause leaves no day to bill</source>
        <translation>la pause ne laisse aucun jour à facturer</translation>
    </message>
    <message>
        <source>the pause from %1 to %2 ends before it begins</source>
        <translation>la pause du %1 au %2 finit avant de commencer</translation>
    </message>
    <message>
        <source>the pause from %1 to %2 lasts %3 days; allowed are at most %4</source>
        <translation>la pause du %1 au %2 dure %3 jours&#xa0;; au plus %4 sont admis</translation>
    </message>
    <message>
        <source>a schedule needs a start date</source>
        <translation>il faut une date de début pour un échéancier</translation>
    </message>
    <message>
        <source>the start %1 is too late; allowed are dates to %2</source>
        <translation>le début, le %1, est trop tardif&#xa0;; dates admises&#xa0;: jusqu’au %2</translation>
    </message>
    <message>
        <source>the schedule ends on %1; allowed are dates from %2 to %3</source>
        <translation>l’échéancier finit le %1&#xa0;; dates admises&#xa0;: du %2 au %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 days</source>
        <translation>%1, %2, %3, %4 sur %5 jours</translation>
    </message>
    <message>
        <source>to the academic year</source>
        <translation>jusqu’à l’année scolaire</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 de plus)</translation>
    </message>
    <message>
        <source>the price book cannot be read</source>
        <translation>le catalogue de prix est illisible</translation>
    </message>
    <message>
        <source>the file has %1 bytes; a price book has at most %2</source>
        <translation>le fichier compte %1 octets&#xa0;; un catalogue de prix en a au plus %2</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; expected plain UTF-8</source>
        <translation>le fichier commence par une marque d’ordre des octets&#xa0;; il faut de l’UTF-8 simple</translation>
    </message>
    <message>
        <source>a NUL byte; expected text</source>
        <translation>octet NUL trouvé&#xa0;; il faut du texte</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imbrication de plus de %1 niveaux</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>il faut %1, et non %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a percent from 0 to %1</source>
        <translation>un pourcentage de 0 à %1</translation>
    </message>
    <message>
        <source>a quantity such as 120 or &quot;8.5&quot;</source>
        <translation>une quantité, par exemple 120 ou &quot;8.5&quot;</translation>
    </message>
    <message>
        <source>a decimal string such as &quot;19.95&quot;</source>
        <translation>une chaîne décimale, par exemple &quot;19.95&quot;</translation>
    </message>
    <message>
        <source>decimal text such as &quot;19.95&quot;</source>
        <translation>un texte décimal, par exemple &quot;19.95&quot;</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-07-01&quot;</source>
        <translation>une date, par exemple &quot;2026-07-01&quot;</translation>
    </message>
    <message>
        <source>a day of every year such as &quot;07-01&quot;</source>
        <translation>un jour de chaque année, par exemple &quot;07-01&quot;</translation>
    </message>
    <message>
        <source>an ISO 4217 currency code such as &quot;USD&quot;</source>
        <translation>un code de devise ISO 4217, par exemple &quot;USD&quot;</translation>
    </message>
    <message>
        <source>a number such as &quot;SW-2026-000123&quot;</source>
        <translation>un numéro, par exemple &quot;SW-2026-000123&quot;</translation>
    </message>
    <message>
        <source>an id of lower-case letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;</source>
        <translation>un identifiant fait de minuscules, de chiffres, de &quot;-&quot;, &quot;_&quot; et &quot;.&quot;</translation>
    </message>
    <message>
        <source>the id of a plan</source>
        <translation>l’identifiant d’une formule</translation>
    </message>
    <message>
        <source>the id of a feature</source>
        <translation>l’identifiant d’une fonctionnalité</translation>
    </message>
    <message>
        <source>the id of an add-on</source>
        <translation>l’identifiant d’un complément</translation>
    </message>
    <message>
        <source>the id of a field</source>
        <translation>l’identifiant d’un champ</translation>
    </message>
    <message>
        <source>the id of a rule</source>
        <translation>l’identifiant d’une règle</translation>
    </message>
    <message>
        <source>an object of names by the code of their language</source>
        <translation>un objet de noms par code de langue</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs suivantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>an object with the key %1</source>
        <translation>un objet avec la clé %1</translation>
    </message>
    <message>
        <source>an object with the keys %1</source>
        <translation>un objet avec les clés %1</translation>
    </message>
    <message>
        <source>the format &quot;%1&quot;</source>
        <translation>le format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this program reads format version %1, found %2</source>
        <translation>ce programme lit la version %1 du format, et non %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Allowed: %2</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;». Valeurs admises&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown plan &quot;%1&quot;. Allowed: %2</source>
        <translation>formule inconnue «&#xa0;%1&#xa0;». Valeurs admises&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown feature &quot;%1&quot;. Allowed: %2</source>
        <translation>fonctionnalité inconnue «&#xa0;%1&#xa0;». Valeurs admises&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown add-on &quot;%1&quot;. Allowed: %2</source>
        <translation>complément inconnu «&#xa0;%1&#xa0;». Valeurs admises&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;. Allowed: %2</source>
        <translation>champ inconnu «&#xa0;%1&#xa0;». Valeurs admises&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown rule &quot;%1&quot;. Allowed: %2</source>
        <translation>règle inconnue «&#xa0;%1&#xa0;». Valeurs admises&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;», vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Valeurs admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>unknown plan &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>formule inconnue «&#xa0;%1&#xa0;», vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Valeurs admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>unknown feature &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>fonctionnalité inconnue «&#xa0;%1&#xa0;», vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Valeurs admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>unknown add-on &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>complément inconnu «&#xa0;%1&#xa0;», vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Valeurs admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>champ inconnu «&#xa0;%1&#xa0;», vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Valeurs admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>unknown rule &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>règle inconnue «&#xa0;%1&#xa0;», vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Valeurs admises&#xa0;: %3</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>la clé «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice</source>
        <translation>la clé «&#xa0;%1&#xa0;» est indiquée deux fois</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is used twice</source>
        <translation>la valeur «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» est utilisée deux fois</translation>
    </message>
    <message>
        <source>expected 1 to %1 bytes of text, found %2</source>
        <translation>il faut 1 à %1 octets de texte, et non %2</translation>
    </message>
    <message>
        <source>expected at most %1 bytes of text, found %2</source>
        <translation>il faut au plus %1 octets de texte, et non %2</translation>
    </message>
    <message>
        <source>the text contains a control character; expected one line of plain text</source>
        <translation>le texte contient un caractère de contrôle&#xa0;; il faut une seule ligne de texte simple</translation>
    </message>
    <message>
        <source>the text has %1, which is no character</source>
        <translation>le texte contient %1, qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>%1 has %2 decimals; at most %3 are allowed</source>
        <translation>%1 a %2 décimales&#xa0;; au plus %3 sont admises</translation>
    </message>
    <message>
        <source>%1 is too large; the largest quantity is %2</source>
        <translation>%1&#xa0;: valeur trop grande&#xa0;; la plus grande quantité est %2</translation>
    </message>
    <message>
        <source>%1 is negative; expected zero or more</source>
        <translation>%1&#xa0;: valeur négative&#xa0;; il faut zéro ou plus</translation>
    </message>
    <message>
        <source>expected a quantity above zero</source>
        <translation>il faut une quantité supérieure à zéro</translation>
    </message>
    <message>
        <source>expected a decimal string above zero</source>
        <translation>il faut une chaîne décimale supérieure à zéro</translation>
    </message>
    <message>
        <source>expected at least one plan</source>
        <translation>il faut au moins une formule</translation>
    </message>
    <message>
        <source>expected at least one billing period</source>
        <translation>il faut au moins une période de facturation</translation>
    </message>
    <message>
        <source>expected at least one tier</source>
        <translation>il faut au moins un palier</translation>
    </message>
    <message>
        <source>expected at least one band</source>
        <translation>il faut au moins une tranche</translation>
    </message>
    <message>
        <source>has %1 items; at most %2 are allowed</source>
        <translation>%1 éléments&#xa0;; au plus %2 sont admis</translation>
    </message>
    <message>
        <source>&quot;effective_until&quot; %1 is before &quot;effective_from&quot; %2</source>
        <translation>«&#xa0;effective_until&#xa0;» (%1) est antérieur à «&#xa0;effective_from&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>&quot;max_percent&quot; %1 must be above that of the band before, %2</source>
        <translation>«&#xa0;max_percent&#xa0;» (%1) doit être supérieur à celui de la tranche précédente, %2</translation>
    </message>
    <message>
        <source>&quot;cap&quot; goes with the policy &quot;capped&quot;, and only with it</source>
        <translation>«&#xa0;cap&#xa0;» va avec la politique «&#xa0;capped&#xa0;», et seulement avec elle</translation>
    </message>
    <message>
        <source>&quot;months&quot; goes with the policy &quot;expires&quot;, and only with it</source>
        <translation>«&#xa0;months&#xa0;» va avec la politique «&#xa0;expires&#xa0;», et seulement avec elle</translation>
    </message>
    <message>
        <source>Seatwise price book, format version 1</source>
        <translation>Catalogue de prix Seatwise, format version 1</translation>
    </message>
    <message>
        <source>Money and rates are strings. What a schema cannot say (tiers ascend, references point at something, no key is given twice) the program checks when it reads a book. Written by `seatwise book schema`.</source>
        <translation>Les montants et les tarifs sont des textes. Ce qu’un schéma ne peut dire (les paliers montent, les références mènent à quelque chose, aucune clé n’est donnée deux fois), le programme le vérifie en lisant un catalogue. Écrit par `seatwise book schema`.</translation>
    </message>
    <message>
        <source>&quot;auto&quot; stands for the cheapest plan and cannot be the id of one</source>
        <translation>«&#xa0;auto&#xa0;» désigne la formule la moins chère et ne peut pas être l’identifiant d’une formule</translation>
    </message>
    <message>
        <source>&quot;max&quot; %1 is below &quot;min&quot; %2</source>
        <translation>«&#xa0;max&#xa0;» (%1) est inférieur à «&#xa0;min&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>the step %1 admits no seats from %2 to %3</source>
        <translation>le pas de %1 n’admet aucun nombre de licences de %2 à %3</translation>
    </message>
    <message>
        <source>the same billing period is given twice</source>
        <translation>la même période de facturation est indiquée deux fois</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;included&quot;: true, &quot;limit&quot; and &quot;add_on&quot;</source>
        <translation>il faut exactement une des clés &quot;included&quot;: true, &quot;limit&quot; et &quot;add_on&quot;</translation>
    </message>
    <message>
        <source>expected &quot;included&quot;: true; a feature the plan lacks is left out of its list</source>
        <translation>il faut &quot;included&quot;: true&#xa0;; une fonctionnalité absente de la formule ne figure pas dans sa liste</translation>
    </message>
    <message>
        <source>the key &quot;trial&quot; is missing; a plan of kind trial needs its days and what it converts to</source>
        <translation>la clé «&#xa0;trial&#xa0;» manque&#xa0;; une formule de type essai doit indiquer sa durée en jours et en quoi elle se convertit</translation>
    </message>
    <message>
        <source>only a plan of kind trial has the key &quot;trial&quot;</source>
        <translation>seule une formule de type essai a la clé «&#xa0;trial&#xa0;»</translation>
    </message>
    <message>
        <source>the plan upgrades to itself</source>
        <translation>la formule s’indique elle-même comme formule supérieure</translation>
    </message>
    <message>
        <source>the plan downgrades to itself</source>
        <translation>la formule s’indique elle-même comme formule inférieure</translation>
    </message>
    <message>
        <source>the plan converts to itself</source>
        <translation>la formule se convertit en elle-même</translation>
    </message>
    <message>
        <source>expected at least one charge; a plan that is free has one of amount &quot;0&quot;</source>
        <translation>il faut au moins un poste de frais&#xa0;; une formule gratuite en a un d’un montant de &quot;0&quot;</translation>
    </message>
    <message>
        <source>the last tier must have no &quot;up_to&quot;</source>
        <translation>le dernier palier ne doit pas avoir de «&#xa0;up_to&#xa0;»</translation>
    </message>
    <message>
        <source>the key &quot;up_to&quot; is missing; only the last tier is without one</source>
        <translation>la clé «&#xa0;up_to&#xa0;» manque&#xa0;; seul le dernier palier n’en a pas</translation>
    </message>
    <message>
        <source>&quot;up_to&quot; must be above zero</source>
        <translation>«&#xa0;up_to&#xa0;» doit être supérieur à zéro</translation>
    </message>
    <message>
        <source>&quot;up_to&quot; %1 must be above that of the tier before, %2</source>
        <translation>«&#xa0;up_to&#xa0;» (%1) doit être supérieur à celui du palier précédent, %2</translation>
    </message>
    <message>
        <source>&quot;from&quot; %1 must be above that of the band before, %2</source>
        <translation>«&#xa0;from&#xa0;» (%1) doit être supérieur à celui de la tranche précédente, %2</translation>
    </message>
    <message>
        <source>the first band begins at %1, above the smallest quantity, %2</source>
        <translation>la première tranche commence à %1, au-dessus de la plus petite quantité, %2</translation>
    </message>
    <message>
        <source>&quot;min&quot; %1 is above &quot;max&quot; %2</source>
        <translation>«&#xa0;min&#xa0;» (%1) est supérieur à «&#xa0;max&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>a meter counts usage; its unit cannot be &quot;%1&quot;</source>
        <translation>un compteur mesure une consommation&#xa0;; son unité ne peut pas être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;percent&quot; and &quot;amount&quot;</source>
        <translation>il faut exactement une des clés «&#xa0;percent&#xa0;» et «&#xa0;amount&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;valid_until&quot; %1 is before &quot;valid_from&quot; %2</source>
        <translation>«&#xa0;valid_until&#xa0;» (%1) est antérieur à «&#xa0;valid_from&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>&quot;years&quot; %1 must be above that of the discount before, %2</source>
        <translation>«&#xa0;years&#xa0;» (%1) doit être supérieur à celui de la remise précédente, %2</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;field&quot; and &quot;rule&quot;</source>
        <translation>il faut exactement une des clés «&#xa0;field&#xa0;» et «&#xa0;rule&#xa0;»</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; takes no &quot;%2&quot;</source>
        <translation>la règle «&#xa0;%1&#xa0;» n’admet pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to nothing in this book</source>
        <translation>le chemin «&#xa0;%1&#xa0;» ne mène à rien dans ce catalogue</translation>
    </message>
    <message>
        <source>The price book %1 %2 is in force only from %3; the service starts on %4.</source>
        <translation>Le catalogue de prix %1 %2 n’est en vigueur qu’à partir du %3&#xa0;; le service commence le %4.</translation>
    </message>
    <message>
        <source>The price book %1 %2 was in force until %3; the service starts on %4.</source>
        <translation>Le catalogue de prix %1 %2 était en vigueur jusqu’au %3&#xa0;; le service commence le %4.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>no, at most %1</source>
        <translation>non, au plus %1</translation>
    </message>
    <message>
        <source>no plan admits them</source>
        <translation>aucune formule ne les admet</translation>
    </message>
    <message>
        <source>for fewer than %1</source>
        <translation>pour moins de %1</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>pas pour %1</translation>
    </message>
    <message>
        <source>no credits</source>
        <translation>pas de crédits</translation>
    </message>
    <message>
        <source>no plan is billed both ways</source>
        <translation>aucune formule n’est facturée des deux façons</translation>
    </message>
    <message>
        <source>no plan to upgrade to</source>
        <translation>aucune formule supérieure</translation>
    </message>
    <message>
        <source>there is no price per seat at 0 seats</source>
        <translation>il n’y a pas de prix par licence pour 0 licence</translation>
    </message>
    <message>
        <source>there is no seat after %1</source>
        <translation>il n’y a pas de licence au-delà de %1</translation>
    </message>
    <message>
        <source>the price of %1 has no bands</source>
        <translation>le prix de la formule %1 n’a pas de tranches</translation>
    </message>
    <message>
        <source>the plan&apos;s smallest seat count costs nothing to compare with</source>
        <translation>le plus petit nombre de licences de la formule ne coûte rien, il n’y a pas de comparaison possible</translation>
    </message>
    <message>
        <source>%1 is no trial</source>
        <translation>la formule %1 n’est pas un essai</translation>
    </message>
    <message>
        <source>nothing can be saved on what costs nothing</source>
        <translation>on ne peut rien économiser sur ce qui ne coûte rien</translation>
    </message>
    <message>
        <source>the claim names no field, plan, seats or value that can be computed</source>
        <translation>l’affirmation ne nomme ni champ, ni formule, ni nombre de licences, ni valeur qui puisse être calculé</translation>
    </message>
    <message>
        <source>the claim names no rule or plan that can be computed</source>
        <translation>l’affirmation ne nomme ni règle ni formule qui puisse être calculée</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>%1 pour la période du %2 au %3</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>mois civil</translation>
    </message>
    <message>
        <source>first day of the month</source>
        <translation>premier jour du mois</translation>
    </message>
    <message>
        <source>days in month</source>
        <translation>jours du mois</translation>
    </message>
    <message>
        <source>%1 in a month of %2 days</source>
        <translation>%1 dans un mois de %2 jours</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>fin du mois</translation>
    </message>
    <message>
        <source>year end</source>
        <translation>fin de l’année</translation>
    </message>
    <message>
        <source>year end, with a credit</source>
        <translation>fin de l’année, avec un avoir</translation>
    </message>
    <message>
        <source>12 months from the start date</source>
        <translation>12 mois à partir de la date de début</translation>
    </message>
    <message>
        <source>start of the period</source>
        <translation>début de la période</translation>
    </message>
    <message>
        <source>at once, prorated</source>
        <translation>immédiatement, au prorata</translation>
    </message>
    <message>
        <source>more seats on %1, not on %2</source>
        <translation>ajout de licences le %1, et non le %2</translation>
    </message>
    <message>
        <source>fewer seats on %1, not on %2</source>
        <translation>retrait de licences le %1, et non le %2</translation>
    </message>
    <message>
        <source>more seats are not prorated</source>
        <translation>l’ajout de licences n’est pas calculé au prorata</translation>
    </message>
    <message>
        <source>fewer seats are not prorated</source>
        <translation>le retrait de licences n’est pas calculé au prorata</translation>
    </message>
    <message>
        <source>not prorated by its divisor</source>
        <translation>prorata non calculé avec son diviseur</translation>
    </message>
    <message>
        <source>at once, prorated to year end</source>
        <translation>immédiatement, au prorata jusqu’à la fin de l’année</translation>
    </message>
    <message>
        <source>at once, not prorated</source>
        <translation>immédiatement, sans prorata</translation>
    </message>
    <message>
        <source>on %1, not on %2</source>
        <translation>le %1, et non le %2</translation>
    </message>
    <message>
        <source>prorated to %1</source>
        <translation>au prorata jusqu’au %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>no plan costs anything billed monthly</source>
        <translation>aucune formule n’est payante en facturation mensuelle</translation>
    </message>
    <message>
        <source>no plan costs anything billed annual</source>
        <translation>aucune formule n’est payante en facturation annuelle</translation>
    </message>
    <message>
        <source>%1 takes one number of seats alone</source>
        <translation>la formule %1 n’admet qu’un seul nombre de licences</translation>
    </message>
    <message>
        <source>no, not from %1</source>
        <translation>non, pas à partir du %1</translation>
    </message>
    <message>
        <source>no, nothing is saved</source>
        <translation>non, aucune économie</translation>
    </message>
    <message>
        <source>no, %1 has more in its total than its charges come to</source>
        <translation>non, le total de la formule %1 dépasse la somme de ses frais</translation>
    </message>
    <message>
        <source>no, it is not said for %1</source>
        <translation>non, ce n’est pas indiqué pour la formule %1</translation>
    </message>
    <message>
        <source>no two subscriptions</source>
        <translation>pas deux abonnements</translation>
    </message>
    <message>
        <source>no, not %1 on %2</source>
        <translation>non, pas la formule %1 le %2</translation>
    </message>
    <message>
        <source>not among its upgrades</source>
        <translation>pas parmi ses formules supérieures</translation>
    </message>
    <message>
        <source>not at once, on %1</source>
        <translation>pas immédiatement, mais le %1</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>pas d’essai</translation>
    </message>
    <message>
        <source>it converts to nothing</source>
        <translation>ne se convertit en rien</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>pas de montant</translation>
    </message>
    <message>
        <source>the total of the billing period</source>
        <translation>le total de la période de facturation</translation>
    </message>
    <message>
        <source>the total before discounts</source>
        <translation>le total avant remises</translation>
    </message>
    <message>
        <source>total / months</source>
        <translation>total / mois</translation>
    </message>
    <message>
        <source>total / seats / months</source>
        <translation>total / licences / mois</translation>
    </message>
    <message>
        <source>total / seats / months, to be below the figure</source>
        <translation>total / licences / mois, qui doit être inférieur au chiffre</translation>
    </message>
    <message>
        <source>total / seats</source>
        <translation>total / licences</translation>
    </message>
    <message>
        <source>what one more seat adds</source>
        <translation>ce qu’ajoute une licence de plus</translation>
    </message>
    <message>
        <source>1 - per seat / per seat at the plan&apos;s fewest seats</source>
        <translation>1 − prix par licence / prix par licence au plus petit nombre de licences de la formule</translation>
    </message>
    <message>
        <source>the number of the band that holds the seats</source>
        <translation>le numéro de la tranche qui contient les licences</translation>
    </message>
    <message>
        <source>the first seat of the band</source>
        <translation>la première licence de la tranche</translation>
    </message>
    <message>
        <source>the last seat of the band</source>
        <translation>la dernière licence de la tranche</translation>
    </message>
    <message>
        <source>the base of the band</source>
        <translation>la base de la tranche</translation>
    </message>
    <message>
        <source>the rate of the band</source>
        <translation>le tarif de la tranche</translation>
    </message>
    <message>
        <source>seats - first seat of the band</source>
        <translation>licences − première licence de la tranche</translation>
    </message>
    <message>
        <source>the plan&apos;s fewest seats</source>
        <translation>le plus petit nombre de licences de la formule</translation>
    </message>
    <message>
        <source>the plan&apos;s most seats</source>
        <translation>le plus grand nombre de licences de la formule</translation>
    </message>
    <message>
        <source>the plan&apos;s trial days</source>
        <translation>les jours d’essai de la formule</translation>
    </message>
    <message>
        <source>1 - annual total / (12 x monthly total), at the ends of every band</source>
        <translation>1 − total annuel / (12 × total mensuel), aux bornes de chaque tranche</translation>
    </message>
    <message>
        <source>the plan&apos;s most seats; one more is refused</source>
        <translation>le plus grand nombre de licences de la formule&#xa0;; une de plus est refusée</translation>
    </message>
    <message>
        <source>whether the plan has no most seats</source>
        <translation>si la formule n’a pas de nombre maximal de licences</translation>
    </message>
    <message>
        <source>whether a subscription admits the seats</source>
        <translation>si un abonnement admet ces licences</translation>
    </message>
    <message>
        <source>total / seats at the ends of every band</source>
        <translation>total / licences aux bornes de chaque tranche</translation>
    </message>
    <message>
        <source>the first seats at which the next plan costs no more than this one&apos;s line</source>
        <translation>le premier nombre de licences où la formule suivante ne coûte pas plus que la ligne de celle-ci</translation>
    </message>
    <message>
        <source>the rate of the last band, which total / seats tends to</source>
        <translation>le tarif de la dernière tranche, vers lequel tend total / licences</translation>
    </message>
    <message>
        <source>changes to the plan on days of a month and of a year</source>
        <translation>les changements vers cette formule à différents jours d’un mois et d’une année</translation>
    </message>
    <message>
        <source>downgrades on days of a month and of a year: they wait for its end</source>
        <translation>les passages à une formule inférieure à différents jours d’un mois et d’une année&#xa0;: ils en attendent la fin</translation>
    </message>
    <message>
        <source>the last day on which a conversion of the trial is allowed</source>
        <translation>le dernier jour où la conversion de l’essai est admise</translation>
    </message>
    <message>
        <source>the plans to which a conversion of the trial is allowed</source>
        <translation>les formules vers lesquelles la conversion de l’essai est admise</translation>
    </message>
    <message>
        <source>the billing periods in which the plan is priced</source>
        <translation>les périodes de facturation pour lesquelles la formule a un prix</translation>
    </message>
    <message>
        <source>the seats from which rates are negotiated</source>
        <translation>le nombre de licences à partir duquel les tarifs se négocient</translation>
    </message>
    <message>
        <source>a year&apos;s invoices with and without the summer pause</source>
        <translation>les factures d’une année avec et sans la pause estivale</translation>
    </message>
    <message>
        <source>the invoices of an aligned contract</source>
        <translation>les factures d’un contrat aligné</translation>
    </message>
    <message>
        <source>the book&apos;s currency</source>
        <translation>la devise du catalogue</translation>
    </message>
    <message>
        <source>the smallest amount that rounding gives</source>
        <translation>le plus petit montant que donne l’arrondi</translation>
    </message>
    <message>
        <source>the decimals that a third of one is kept to</source>
        <translation>le nombre de décimales conservées pour un tiers</translation>
    </message>
    <message>
        <source>totals are the sums of their lines and say that tax is not included</source>
        <translation>les totaux sont la somme de leurs lignes et indiquent que les taxes ne sont pas comprises</translation>
    </message>
    <message>
        <source>the periods of monthly invoices from a 16th on</source>
        <translation>les périodes des factures mensuelles à partir d’un 16 du mois</translation>
    </message>
    <message>
        <source>the due days of monthly invoices from a 16th on</source>
        <translation>les dates d’échéance des factures mensuelles à partir d’un 16 du mois</translation>
    </message>
    <message>
        <source>the parts of a month&apos;s price in months of 28, 30 and 31 days</source>
        <translation>les parts du prix d’un mois pour des mois de 28, 30 et 31 jours</translation>
    </message>
    <message>
        <source>the last day that a change on 10 February is prorated to</source>
        <translation>le dernier jour du prorata d’un changement fait le 10 février</translation>
    </message>
    <message>
        <source>more and fewer seats within a month</source>
        <translation>ajout et retrait de licences en cours de mois</translation>
    </message>
    <message>
        <source>the last day after a cancellation within a month</source>
        <translation>le dernier jour après une résiliation en cours de mois</translation>
    </message>
    <message>
        <source>the periods of the annual invoices of two years</source>
        <translation>les périodes des factures annuelles de deux ans</translation>
    </message>
    <message>
        <source>the due days of the annual invoices of two years</source>
        <translation>les dates d’échéance des factures annuelles de deux ans</translation>
    </message>
    <message>
        <source>the divisor that gives the parts of a year&apos;s price</source>
        <translation>le diviseur qui donne les parts du prix d’une année</translation>
    </message>
    <message>
        <source>more seats within a year</source>
        <translation>ajout de licences en cours d’année</translation>
    </message>
    <message>
        <source>fewer seats within a year</source>
        <translation>retrait de licences en cours d’année</translation>
    </message>
    <message>
        <source>the last day after a cancellation within a year</source>
        <translation>le dernier jour après une résiliation en cours d’année</translation>
    </message>
    <message>
        <source>the rate of the first credit</source>
        <translation>le tarif du premier crédit</translation>
    </message>
    <message>
        <source>whether each tier of credits costs less than the one before</source>
        <translation>si chaque palier de crédits coûte moins que le précédent</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>janvier %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>février %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>mars %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>avril %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>mai %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>juin %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>juillet %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>août %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>septembre %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>octobre %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>novembre %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>décembre %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read %1: it is a folder, a file is needed</source>
        <translation>impossible de lire %1&#xa0;: c’est un dossier, il faut un fichier</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a folder, a file is needed</source>
        <translation>impossible d’écrire %1&#xa0;: c’est un dossier, il faut un fichier</translation>
    </message>
    <message>
        <source>cannot write %1: it is a device, a file is needed</source>
        <translation>impossible d’écrire %1&#xa0;: c’est un périphérique, il faut un fichier</translation>
    </message>
    <message>
        <source>cannot write %1: it is no plain file</source>
        <translation>impossible d’écrire %1&#xa0;: ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot write %1: it is a store of quotes, give another file</source>
        <translation>impossible d’écrire %1&#xa0;: c’est une base de devis, indiquez un autre fichier</translation>
    </message>
    <message>
        <source>cannot write %1: it is the journal of a store, give another file</source>
        <translation>impossible d’écrire %1&#xa0;: c’est le journal d’une base, indiquez un autre fichier</translation>
    </message>
    <message>
        <source>cannot write %1: the same command reads it, give another file</source>
        <translation>impossible d’écrire %1&#xa0;: la même commande le lit, indiquez un autre fichier</translation>
    </message>
    <message>
        <source>cannot write %1: a file of that name would be taken for a part of the store %2</source>
        <translation>impossible d’écrire %1&#xa0;: un fichier de ce nom serait pris pour une partie de la base %2</translation>
    </message>
    <message>
        <source>cannot write %1: what was read back is not what was written</source>
        <translation>impossible d’écrire %1&#xa0;: le contenu relu n’est pas celui qui a été écrit</translation>
    </message>
    <message>
        <source>cannot write %1: it leads to another place than before</source>
        <translation>impossible d’écrire %1&#xa0;: il mène à un autre endroit qu’auparavant</translation>
    </message>
    <message>
        <source>cannot sync the folder of %1: %2</source>
        <translation>impossible de synchroniser le dossier de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>impossible de créer le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 must be a path that begins with /, not &quot;%2&quot;; nothing is kept there</source>
        <translation>%1 doit être un chemin commençant par /, et non «&#xa0;%2&#xa0;»&#xa0;; rien n’y est enregistré</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no folder for what is kept; set HOME or %1</source>
        <translation>HOME n’est pas défini, il n’y a donc pas de dossier pour les données&#xa0;; définissez HOME ou %1</translation>
    </message>
    <message>
        <source>the settings %1 are no plain file</source>
        <translation>le fichier de paramètres %1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot write %1: the changes could not be put together in %2</source>
        <translation>impossible d’écrire %1&#xa0;: les modifications n’ont pas pu être réunies dans %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is larger than 16 MiB, the largest that is kept</source>
        <translation>impossible d’écrire %1&#xa0;: il dépasse 16&#xa0;Mio, la plus grande taille enregistrée</translation>
    </message>
    <message>
        <source>price book: %1; give a file or one of %2</source>
        <translation>catalogue de prix&#xa0;: %1&#xa0;; indiquez un fichier ou l’un des suivants&#xa0;: %2</translation>
    </message>
    <message>
        <source>price book %1: %2</source>
        <translation>catalogue de prix %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The draft that was open cannot be read any more; open it again from the Workshop.</source>
        <translation>Le brouillon qui était ouvert n’est plus lisible&#xa0;; rouvrez-le depuis l’Atelier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the largest list that is read</source>
        <translation>%1 dépasse %2&#xa0;Mio, la plus grande taille de liste lue</translation>
    </message>
    <message>
        <source>%1 is protected with a password; save it without one</source>
        <translation>%1 est protégé par un mot de passe&#xa0;; enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old form (.xls); save it as .xlsx, .ods or CSV</source>
        <translation>%1 est un classeur d’un ancien format (.xls)&#xa0;; enregistrez-le en .xlsx, .ods ou CSV</translation>
    </message>
    <message>
        <source>%1 is no workbook, so it has no sheet &quot;%2&quot;</source>
        <translation>%1 n’est pas un classeur, il n’a donc pas de feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has several sheets; choose one with --sheet: %2</source>
        <translation>%1 a plusieurs feuilles&#xa0;; choisissez-en une avec --sheet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;; choose one with --sheet: %3</source>
        <translation>%1 n’a pas de feuille «&#xa0;%2&#xa0;»&#xa0;; choisissez-en une avec --sheet&#xa0;: %3</translation>
    </message>
    <message>
        <source>the reader of workbooks is not found: %1</source>
        <translation>le lecteur de classeurs est introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>workbooks are read by seatwise-sheet, which is not beside %1</source>
        <translation>les classeurs sont lus par seatwise-sheet, qui ne se trouve pas à côté de %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>impossible de démarrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the reader of workbooks could not limit itself</source>
        <translation>le lecteur de classeurs n’a pas pu se limiter lui-même</translation>
    </message>
    <message>
        <source>the workbook cannot be passed on: %1</source>
        <translation>le classeur ne peut pas être transmis&#xa0;: %1</translation>
    </message>
    <message>
        <source>the workbook could not be read</source>
        <translation>le classeur n’a pas pu être lu</translation>
    </message>
    <message>
        <source>reading the workbook takes longer than a minute</source>
        <translation>la lecture du classeur prend plus d’une minute</translation>
    </message>
    <message>
        <source>the workbook takes more time to read than it may</source>
        <translation>la lecture du classeur prend plus de temps que permis</translation>
    </message>
    <message>
        <source>the workbook needs more memory than reading it may take</source>
        <translation>la lecture du classeur demande plus de mémoire que permis</translation>
    </message>
    <message>
        <source>the workbook is damaged: reading it came to a sudden end</source>
        <translation>le classeur est endommagé&#xa0;: sa lecture s’est arrêtée brusquement</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1</source>
        <translation>le classeur est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the workbook is damaged: it is no whole zip archive</source>
        <translation>le classeur est endommagé&#xa0;: ce n’est pas une archive zip complète</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1 cannot be unpacked</source>
        <translation>le classeur est endommagé&#xa0;: %1 ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than 256 MiB, the most that is read</source>
        <translation>une fois décompressé, le classeur dépasse 256&#xa0;Mio, la plus grande taille lue</translation>
    </message>
    <message>
        <source>the file is a zip archive, but no workbook; .xlsx and .ods are read</source>
        <translation>le fichier est une archive zip, mais pas un classeur&#xa0;; les formats lus sont .xlsx et .ods</translation>
    </message>
    <message>
        <source>the workbook is protected with a password; save it without one</source>
        <translation>le classeur est protégé par un mot de passe&#xa0;; enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>the workbook has no sheet with values</source>
        <translation>le classeur n’a aucune feuille contenant des valeurs</translation>
    </message>
    <message>
        <source>several sheets are called &quot;%1&quot;; rename one</source>
        <translation>plusieurs feuilles s’appellent «&#xa0;%1&#xa0;»&#xa0;; renommez-en une</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; has more cells than a list may have</source>
        <translation>la feuille «&#xa0;%1&#xa0;» a plus de cellules qu’une liste ne peut en avoir</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is larger than a list may be</source>
        <translation>la feuille «&#xa0;%1&#xa0;» est plus grande que ne peut l’être une liste</translation>
    </message>
    <message>
        <source>the sheet is larger than a list may be</source>
        <translation>la feuille est plus grande que ne peut l’être une liste</translation>
    </message>
    <message>
        <source>the price book %1 has no plan; a pricing spreadsheet needs one</source>
        <translation>le catalogue de prix %1 n’a pas de formule&#xa0;; une feuille de calcul des prix en exige une</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: %1</source>
        <translation>impossible de créer la feuille de calcul&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet in the temporary folder: %1</source>
        <translation>impossible de créer la feuille de calcul dans le dossier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot read the spreadsheet back from the temporary folder</source>
        <translation>impossible de relire la feuille de calcul du dossier temporaire</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: there is no temporary folder to write in</source>
        <translation>impossible de créer la feuille de calcul&#xa0;: il n’y a pas de dossier temporaire où écrire</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: the temporary folder has no room left</source>
        <translation>impossible de créer la feuille de calcul&#xa0;: il n’y a plus de place dans le dossier temporaire</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: not enough memory</source>
        <translation>impossible de créer la feuille de calcul&#xa0;: mémoire insuffisante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no plan &quot;%1&quot; in %2; its plans are: %3</source>
        <translation>pas de formule «&#xa0;%1&#xa0;» dans le catalogue %2&#xa0;; ses formules sont&#xa0;: %3</translation>
    </message>
    <message>
        <source>the amount is above %1, the largest amount that can be held</source>
        <translation>le montant dépasse %1, le plus grand montant possible</translation>
    </message>
    <message>
        <source>the language must be a code such as de or de-AT, not &quot;%1&quot;</source>
        <translation>la langue doit être un code, par exemple «&#xa0;fr&#xa0;» ou «&#xa0;fr-CA&#xa0;», et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Annual commitment discount</source>
        <translation>Remise d’engagement annuel</translation>
    </message>
    <message>
        <source>Negotiated rates</source>
        <translation>Tarifs négociés</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>Promotion %1</translation>
    </message>
    <message>
        <source>Promotion %1: %2</source>
        <translation>Promotion %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Term discount, %1</source>
        <translation>Remise liée à la durée, %1</translation>
    </message>
    <message>
        <source>Account manager&apos;s discount</source>
        <translation>Remise commerciale</translation>
    </message>
    <message>
        <source>The account manager&apos;s discount of %1 needs an approval before a quote is issued.</source>
        <translation>La remise commerciale de %1 doit être approuvée avant l’émission d’un devis.</translation>
    </message>
    <message>
        <source>The promotion %1 is given once to a customer: see that it has not been used.</source>
        <translation>La promotion %1 n’est accordée qu’une fois par client&#xa0;: assurez-vous qu’elle n’a pas déjà été utilisée.</translation>
    </message>
    <message>
        <source>%1 gives no discount for a term of %2.</source>
        <translation>Le catalogue %1 n’accorde pas de remise pour une durée de %2.</translation>
    </message>
    <message>
        <source>Prices in %1: the list × %2, rounded to %3, at the rate of %4.</source>
        <translation>Prix en %1&#xa0;: prix catalogue × %2, arrondis à %3, au cours du %4.</translation>
    </message>
    <message>
        <source>the discount is %1; allowed are 0 to 100 %</source>
        <translation>la remise est de %1&#xa0;; valeurs admises&#xa0;: de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>a discount of %1 is not allowed; the largest is %2</source>
        <translation>une remise de %1 n’est pas admise&#xa0;; la plus élevée est de %2</translation>
    </message>
    <message>
        <source>a discount of %1 is not allowed; the price book allows none</source>
        <translation>une remise de %1 n’est pas admise&#xa0;; le catalogue de prix n’en admet aucune</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason</source>
        <translation>une remise de %1 exige un motif</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason; without one up to %2 is allowed</source>
        <translation>une remise de %1 exige un motif&#xa0;; sans motif, le maximum est de %2</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason and an approval</source>
        <translation>une remise de %1 exige un motif et une approbation</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason and an approval; without one up to %2 is allowed</source>
        <translation>une remise de %1 exige un motif et une approbation&#xa0;; sans motif ni approbation, le maximum est de %2</translation>
    </message>
    <message>
        <source>the annual discount is %1; allowed are 0 to 100 %</source>
        <translation>la remise annuelle est de %1&#xa0;; valeurs admises&#xa0;: de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>the term is %1 years; allowed are 1 to %2</source>
        <translation>durée en années&#xa0;: %1&#xa0;; valeurs admises&#xa0;: de 1 à %2</translation>
    </message>
    <message>
        <source>the discounts leave %1, below the floor of %2 of the list price, %3</source>
        <translation>après remises, il reste %1, moins que le plancher de %2 du prix catalogue, soit %3</translation>
    </message>
    <message>
        <source>the discounts leave %1, below the floor of %2 of the list price, %3; the largest account manager&apos;s discount here is %4</source>
        <translation>après remises, il reste %1, moins que le plancher de %2 du prix catalogue, soit %3&#xa0;; la plus forte remise commerciale possible ici est de %4</translation>
    </message>
    <message>
        <source>no locale &quot;%1&quot; in %2; it has: %3</source>
        <translation>pas de paramètres régionaux «&#xa0;%1&#xa0;» dans le catalogue %2&#xa0;; disponibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is in %2 already; convert the published book</source>
        <translation>le catalogue %1 est déjà en %2&#xa0;; convertissez le catalogue publié</translation>
    </message>
    <message>
        <source>the locale %1 cannot convert %2 by %3 to steps of %4; allowed are steps that leave it above zero and within the largest rate</source>
        <translation>les paramètres régionaux %1 ne peuvent pas convertir %2 avec le coefficient %3 en pas de %4&#xa0;; les pas admis laissent un résultat supérieur à zéro et dans la limite du plus grand tarif</translation>
    </message>
    <message>
        <source>a negotiated band begins at %1; allowed are %2 and more</source>
        <translation>une tranche négociée commence à %1&#xa0;; valeurs admises&#xa0;: %2 et plus</translation>
    </message>
    <message>
        <source>the negotiated rate %1 from %2 is not below the rate of %3 before it; allowed are 0 to less than %4 a month</source>
        <translation>le tarif négocié de %1 à partir de %2 n’est pas inférieur au tarif précédent de la formule %3&#xa0;; valeurs admises&#xa0;: de 0 à moins de %4 par mois</translation>
    </message>
    <message>
        <source>%1 allows no negotiated rates</source>
        <translation>le catalogue %1 n’admet pas de tarifs négociés</translation>
    </message>
    <message>
        <source>rates may be negotiated from %1, not for %2</source>
        <translation>les tarifs peuvent être négociés à partir de %1, pas pour %2</translation>
    </message>
    <message>
        <source>negotiated rates need a reason</source>
        <translation>des tarifs négociés exigent un motif</translation>
    </message>
    <message>
        <source>negotiated rates need at least one band</source>
        <translation>des tarifs négociés exigent au moins une tranche</translation>
    </message>
    <message>
        <source>%1 has no rate for a seat that could be negotiated</source>
        <translation>la formule %1 n’a pas de tarif par licence à négocier</translation>
    </message>
    <message>
        <source>no promotion &quot;%1&quot; in %2; it has: %3</source>
        <translation>pas de promotion «&#xa0;%1&#xa0;» dans le catalogue %2&#xa0;; disponibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>the promotion %1 is not for %2; it is for: %3</source>
        <translation>la promotion %1 ne vaut pas pour la formule %2&#xa0;; elle vaut pour&#xa0;: %3</translation>
    </message>
    <message>
        <source>the promotion %1 needs a start date</source>
        <translation>la promotion %1 exige une date de début</translation>
    </message>
    <message>
        <source>the promotion %1 is valid from %2, not for a start on %3</source>
        <translation>la promotion %1 est valable à partir du %2, pas pour un début le %3</translation>
    </message>
    <message>
        <source>the promotion %1 has expired: it is valid until %2, not for a start on %3</source>
        <translation>la promotion %1 a expiré&#xa0;: elle est valable jusqu’au %2, pas pour un début le %3</translation>
    </message>
    <message>
        <source>the promotion %1 is named twice</source>
        <translation>la promotion %1 est indiquée deux fois</translation>
    </message>
    <message>
        <source>the promotions %1 and %2 cannot be combined; allowed is one that is not stackable</source>
        <translation>les promotions %1 et %2 ne sont pas cumulables&#xa0;; une seule promotion non cumulable est admise</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Licences supplémentaires</translation>
    </message>
    <message>
        <source>Additional %1s</source>
        <translation>Unités supplémentaires (%1)</translation>
    </message>
    <message>
        <source>%1 base</source>
        <translation>Base %1</translation>
    </message>
    <message>
        <source>%1 tier %2 base</source>
        <translation>Base %1, palier %2</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>Licences %1</translation>
    </message>
    <message>
        <source>%1 %2s</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 tier %2 seats</source>
        <translation>Licences %1, palier %2</translation>
    </message>
    <message>
        <source>%1 tier %2 %3s</source>
        <translation>%1, palier %2, %3</translation>
    </message>
    <message>
        <source>%1 flat fee</source>
        <translation>Forfait %1</translation>
    </message>
    <message>
        <source>%1 tier %2 flat fee</source>
        <translation>Forfait %1, palier %2</translation>
    </message>
    <message>
        <source>%1 in packages of %2</source>
        <translation>%1 par lots de %2</translation>
    </message>
    <message>
        <source>%1: up to the minimum commitment</source>
        <translation>%1&#xa0;: jusqu’à l’engagement minimal</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1&#xa0;: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ≈ %4</source>
        <translation>%1&#xa0;: %2 × %3 ≈ %4</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4; with the lines before: %5 + %4 = %6; %6 − %7 = %8</source>
        <translation>%1&#xa0;: %2 × %3 = %4&#xa0;; avec les lignes précédentes&#xa0;: %5 + %4 = %6&#xa0;; %6 − %7 = %8</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4; with the lines before: %5 + %4 = %6 ≈ %9; %9 − %7 = %8</source>
        <translation>%1&#xa0;: %2 × %3 = %4&#xa0;; avec les lignes précédentes&#xa0;: %5 + %4 = %6 ≈ %9&#xa0;; %9 − %7 = %8</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1&#xa0;: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 = %4; %3 − %4 = %5</source>
        <translation>%1&#xa0;: %2 de %3 = %4&#xa0;; %3 − %4 = %5</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ≈ %4; %3 − %4 = %5</source>
        <translation>%1&#xa0;: %2 de %3 ≈ %4&#xa0;; %3 − %4 = %5</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and month</source>
        <translation>%1 / %2 = %3 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and month</source>
        <translation>%1 / %2 ≈ %3 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and year</source>
        <translation>%1 / %2 = %3 par licence et par an</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and year</source>
        <translation>%1 / %2 ≈ %3 par licence et par an</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) = %3 per seat and month</source>
        <translation>%1 / (%2 × 12) = %3 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) ≈ %3 per seat and month</source>
        <translation>%1 / (%2 × 12) ≈ %3 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and month</source>
        <translation>%1 / %2 = %3 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and month</source>
        <translation>%1 / %2 ≈ %3 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and year</source>
        <translation>%1 / %2 = %3 par utilisateur et par an</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and year</source>
        <translation>%1 / %2 ≈ %3 par utilisateur et par an</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) = %3 per user and month</source>
        <translation>%1 / (%2 × 12) = %3 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) ≈ %3 per user and month</source>
        <translation>%1 / (%2 × 12) ≈ %3 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>12 × %1 = %2 when billed monthly; annual billing costs %3 more.</source>
        <translation>12 × %1 = %2 en facturation mensuelle&#xa0;; la facturation annuelle coûte %3 de plus.</translation>
    </message>
    <message>
        <source>12 × %1 = %2 when billed monthly; annual billing saves %3 (%4).</source>
        <translation>12 × %1 = %2 en facturation mensuelle&#xa0;; la facturation annuelle fait économiser %3 (%4).</translation>
    </message>
    <message>
        <source>Price book: %1 %2, %3.</source>
        <translation>Catalogue de prix&#xa0;: %1 %2, %3.</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Annual policy: amounts as published.</source>
        <translation>Politique annuelle&#xa0;: montants tels que publiés.</translation>
    </message>
    <message>
        <source>Annual policy: %1 off the published annual amounts.</source>
        <translation>Politique annuelle&#xa0;: %1 de remise sur les montants annuels publiés.</translation>
    </message>
    <message>
        <source>The price list states a %1 annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.</source>
        <translation>La liste de prix annonce une économie annuelle de %1, que ses montants publiés ne contiennent pas&#xa0;: ils valent 12 × les montants mensuels.</translation>
    </message>
    <message>
        <source>Taxes are not included.</source>
        <translation>Les taxes ne sont pas comprises.</translation>
    </message>
    <message>
        <source>the plan is to be named here, not left to the price book</source>
        <translation>la formule est à indiquer ici, elle ne peut pas être laissée au catalogue de prix</translation>
    </message>
    <message>
        <source>seats are %1; allowed are 0 to %2</source>
        <translation>le nombre de licences est de %1&#xa0;; valeurs admises&#xa0;: de 0 à %2</translation>
    </message>
    <message>
        <source>%1 does not charge by &quot;%2&quot;; the units it meters: %3</source>
        <translation>la formule %1 ne facture pas par «&#xa0;%2&#xa0;»&#xa0;; unités mesurées&#xa0;: %3</translation>
    </message>
    <message>
        <source>usage of &quot;%1&quot; is %2; allowed are 0 to %3</source>
        <translation>la consommation de «&#xa0;%1&#xa0;» est de %2&#xa0;; valeurs admises&#xa0;: de 0 à %3</translation>
    </message>
    <message>
        <source>the base amount of &quot;%1&quot; is negative; allowed are 0 and more</source>
        <translation>le montant de base de «&#xa0;%1&#xa0;» est négatif&#xa0;; valeurs admises&#xa0;: 0 et plus</translation>
    </message>
    <message>
        <source>%1 is not billed annually; allowed: monthly</source>
        <translation>la formule %1 n’a pas de facturation annuelle&#xa0;; facturation admise&#xa0;: mensuelle</translation>
    </message>
    <message>
        <source>%1 is not billed monthly; allowed: annual</source>
        <translation>la formule %1 n’a pas de facturation mensuelle&#xa0;; facturation admise&#xa0;: annuelle</translation>
    </message>
    <message>
        <source>the lines of a price come to %1, and its subtotal is %2</source>
        <translation>les lignes d’un prix donnent %1, et son sous-total est de %2</translation>
    </message>
    <message>
        <source>the discounts of a price come to %1, and do not make the total %2 of the subtotal %3</source>
        <translation>les remises d’un prix donnent %1, et ne mènent pas du sous-total %3 au total %2</translation>
    </message>
    <message>
        <source>%1 or more seats</source>
        <translation>%1 licences ou plus</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>de %1 à %2 licences</translation>
    </message>
    <message>
        <source>%1 or more users</source>
        <translation>%1 utilisateurs ou plus</translation>
    </message>
    <message>
        <source>%1 to %2 users</source>
        <translation>de %1 à %2 utilisateurs</translation>
    </message>
    <message>
        <source>%1 in steps of %2</source>
        <translation>%1, par pas de %2</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 admet %2</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3</source>
        <translation>%1 admet %2, et non %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed monthly: %2</source>
        <translation>aucune formule n’admet %1 en facturation mensuelle&#xa0;: %2</translation>
    </message>
    <message>
        <source>the curve runs from %1 to %2; from must not be above to</source>
        <translation>la courbe va de %1 à %2&#xa0;; le début ne doit pas dépasser la fin</translation>
    </message>
    <message>
        <source>%1 admits no seats from %2 to %3</source>
        <translation>la formule %1 n’admet aucun nombre de licences de %2 à %3</translation>
    </message>
    <message>
        <source>a curve needs at least 2 points, not %1</source>
        <translation>une courbe exige au moins 2 points, et non %1</translation>
    </message>
    <message>
        <source>no add-on &quot;%1&quot; in %2; it has: %3</source>
        <translation>pas de complément «&#xa0;%1&#xa0;» dans le catalogue %2&#xa0;; disponibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>the add-on &quot;%1&quot; is not offered with %2</source>
        <translation>le complément «&#xa0;%1&#xa0;» n’est pas proposé avec la formule %2</translation>
    </message>
    <message>
        <source>the add-on &quot;%1&quot; is named twice</source>
        <translation>le complément «&#xa0;%1&#xa0;» est indiqué deux fois</translation>
    </message>
    <message>
        <source>the budget buys any number of seats on %1: more seats cost nothing more</source>
        <translation>le budget permet autant de licences que l’on veut avec la formule %1&#xa0;: des licences supplémentaires ne coûtent rien de plus</translation>
    </message>
    <message>
        <source>the budget buys more seats on %1 than the %2 that are priced</source>
        <translation>le budget permet plus de licences avec la formule %1 que les %2 qui ont un prix</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at</source>
        <translation>%1 ne suffit pas&#xa0;: la formule %3 commence à %2</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at, which costs %4</source>
        <translation>%1 ne suffit pas&#xa0;: la formule %3 commence à %2, pour %4</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at, which cost %4</source>
        <translation>%1 ne suffit pas&#xa0;: la formule %3 commence à %2, pour %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>after the first %1</source>
        <translation>au-delà de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-delà de %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>%1 for every unit</source>
        <translation>%1 par unité</translation>
    </message>
    <message>
        <source>%1 for each started %2</source>
        <translation>%1 par lot entamé de %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émis</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be edited</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un brouillon de devis peut être modifié</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be approved</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un brouillon de devis peut être approuvé</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be priced anew</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul le prix d’un brouillon de devis peut être recalculé</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be issued</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un brouillon de devis peut être émis</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be discarded</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un brouillon de devis peut être abandonné</translation>
    </message>
    <message>
        <source>%1 is %2; only a discarded quote can be restored</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un devis abandonné peut être récupéré</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued quote can be accepted</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un devis émis peut être accepté</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued quote can be declined</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un devis émis peut être refusé</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued, expired or declined quote can be revised</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un devis émis, expiré ou refusé peut être révisé</translation>
    </message>
    <message>
        <source>%1 is %2; only an accepted quote can be renewed</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un devis accepté peut être renouvelé</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>the bill-to</source>
        <translation>le champ «&#xa0;Facturer à&#xa0;»</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>le bon de commande</translation>
    </message>
    <message>
        <source>the prepared-by</source>
        <translation>le champ «&#xa0;Préparé par&#xa0;»</translation>
    </message>
    <message>
        <source>the name of who decided</source>
        <translation>le nom de la personne qui a décidé</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>le motif</translation>
    </message>
    <message>
        <source>the reason of the discount</source>
        <translation>le motif de la remise</translation>
    </message>
    <message>
        <source>the reason of the negotiated rates</source>
        <translation>le motif des tarifs négociés</translation>
    </message>
    <message>
        <source>the name of who approves</source>
        <translation>le nom de la personne qui approuve</translation>
    </message>
    <message>
        <source>the note of the approval</source>
        <translation>la note d’approbation</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation>%1 dépasse %2 octets</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed is one line of text</source>
        <translation>%1 contient des caractères de contrôle&#xa0;; une seule ligne de texte est admise</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>%1 has %2, which is no character</source>
        <translation>%1 contient %2, qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>the service would end after %1, the last day that can be kept</source>
        <translation>le service finirait après le %1, le dernier jour qui peut être enregistré</translation>
    </message>
    <message>
        <source>the service would begin after %1, the last day that can be kept</source>
        <translation>le service commencerait après le %1, le dernier jour qui peut être enregistré</translation>
    </message>
    <message>
        <source>%1 would be valid until a day after %2, the last day that can be kept</source>
        <translation>%1 serait valable au-delà du %2, le dernier jour qui peut être enregistré</translation>
    </message>
    <message>
        <source>a quote needs a customer</source>
        <translation>un devis exige un client</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>an approval of the discount</source>
        <translation>une approbation de la remise</translation>
    </message>
    <message>
        <source>%1 cannot be issued: it needs %2</source>
        <translation>%1 ne peut pas être émis&#xa0;: il faut %2</translation>
    </message>
    <message>
        <source>%1 cannot be issued: it needs %2 and %3</source>
        <translation>%1 ne peut pas être émis&#xa0;: il faut %2 et %3</translation>
    </message>
    <message>
        <source>%1 needs no approval</source>
        <translation>%1 ne demande pas d’approbation</translation>
    </message>
    <message>
        <source>an approval needs the name of who gives it</source>
        <translation>une approbation exige le nom de la personne qui la donne</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be accepted from that day to today, %3, not on %4</source>
        <translation>%1 a été émis le %2&#xa0;; il peut être accepté à une date comprise entre ce jour et aujourd’hui, le %3, mais pas le %4</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be declined from that day to today, %3, not on %4</source>
        <translation>%1 a été émis le %2&#xa0;; il peut être refusé à une date comprise entre ce jour et aujourd’hui, le %3, mais pas le %4</translation>
    </message>
    <message>
        <source>%1 was valid through %2; revise it to offer it again</source>
        <translation>%1 était valable jusqu’au %2 inclus&#xa0;; révisez-le pour le proposer de nouveau</translation>
    </message>
    <message>
        <source>the price book is in %1, the quote in %2</source>
        <translation>le catalogue de prix est en %1, le devis en %2</translation>
    </message>
    <message>
        <source>the %1 arguments of the message %2</source>
        <translation>les %1 arguments du message %2</translation>
    </message>
    <message>
        <source>not a quote: %1</source>
        <translation>ce n’est pas un devis&#xa0;: %1</translation>
    </message>
    <message>
        <source>the price book %1 has no plan &quot;%2&quot; to change from</source>
        <translation>le catalogue de prix %1 ne contient pas la formule à changer, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the change takes effect on %1 without a charge; there is nothing to quote</source>
        <translation>le changement prend effet le %1 sans montant à facturer&#xa0;; il n’y a rien à mettre dans un devis</translation>
    </message>
    <message>
        <source>the change costs nothing now; there is nothing to quote</source>
        <translation>le changement ne coûte rien maintenant&#xa0;; il n’y a rien à mettre dans un devis</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 days at the new rate</source>
        <translation>%1, %2&#xa0;: %3 sur %4 jours au nouveau tarif</translation>
    </message>
    <message>
        <source>Credit for %1: %2 of %3 days at the old rate</source>
        <translation>Avoir pour %1&#xa0;: %2 sur %3 jours à l’ancien tarif</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>accepté le %1</translation>
    </message>
    <message>
        <source>accepted on %1 by %2</source>
        <translation>accepté le %1 par %2</translation>
    </message>
    <message>
        <source>declined on %1</source>
        <translation>refusé le %1</translation>
    </message>
    <message>
        <source>declined on %1 by %2</source>
        <translation>refusé le %1 par %2</translation>
    </message>
    <message>
        <source>%1, purchase order %2</source>
        <translation>%1, bon de commande %2</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued</source>
        <translation>%1 a ce code&#xa0;: le document montre ce qui a été émis</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it was superseded by a later revision</source>
        <translation>%1 a ce code&#xa0;: le document montre ce qui a été émis&#xa0;; le devis a été remplacé par une révision ultérieure</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it was %2</source>
        <translation>%1 a ce code&#xa0;: le document montre ce qui a été émis&#xa0;; le devis a été %2</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it expired, valid through %2</source>
        <translation>%1 a ce code&#xa0;: le document montre ce qui a été émis&#xa0;; le devis a expiré, il était valable jusqu’au %2 inclus</translation>
    </message>
    <message>
        <source>%1 is a draft and has no code</source>
        <translation>%1 est un brouillon et n’a pas de code</translation>
    </message>
    <message>
        <source>%1 has another code: the paper does not show what was issued</source>
        <translation>%1 a un autre code&#xa0;: le document ne montre pas ce qui a été émis</translation>
    </message>
    <message>
        <source>no quote is chosen</source>
        <translation>aucun devis n’est choisi</translation>
    </message>
    <message>
        <source>the store of quotes is not open</source>
        <translation>la base de devis n’est pas ouverte</translation>
    </message>
    <message>
        <source>a cancellation costs nothing; there is nothing to quote</source>
        <translation>une résiliation ne coûte rien&#xa0;; il n’y a rien à mettre dans un devis</translation>
    </message>
    <message>
        <source>no language &quot;%1&quot;; there are: %2</source>
        <translation>pas de langue «&#xa0;%1&#xa0;»&#xa0;; disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>record %1 is missing</source>
        <translation>l’enregistrement %1 manque</translation>
    </message>
    <message>
        <source>record %1 does not follow the record before it</source>
        <translation>l’enregistrement %1 ne suit pas le précédent</translation>
    </message>
    <message>
        <source>record %1 was changed after it was written</source>
        <translation>l’enregistrement %1 a été modifié après son écriture</translation>
    </message>
    <message>
        <source>the head that was kept is not in the trail: records were cut or rewritten</source>
        <translation>la tête conservée n’est pas dans la piste&#xa0;: des enregistrements ont été supprimés ou réécrits</translation>
    </message>
    <message>
        <source>several records begin like the head that was kept: give all of it</source>
        <translation>plusieurs enregistrements commencent comme la tête conservée&#xa0;: indiquez-la en entier</translation>
    </message>
    <message>
        <source>a head of the trail is 16 to 64 hexadecimal digits, as on an exported quote, not &quot;%1&quot;</source>
        <translation>une tête de piste compte de 16 à 64 chiffres hexadécimaux, comme sur un devis exporté, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>the store %1 failed: %2</source>
        <translation>échec de la base %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the store %1 failed: it is not connected</source>
        <translation>échec de la base %1&#xa0;: elle n’est pas connectée</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>connexion perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; nothing was kept</source>
        <translation>%1&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>connection lost while this was being kept, and whether it was cannot be asked: %1; look for it, or do the same again, when the store answers</source>
        <translation>la connexion a été perdue pendant cet enregistrement, et il est impossible de savoir s’il a eu lieu&#xa0;: %1&#xa0;; cherchez-le ou refaites la même opération quand la base répondra</translation>
    </message>
    <message>
        <source>the store %1 keeps nothing of what is written to it; seatwise store check says more</source>
        <translation>la base %1 n’enregistre rien de ce qui y est écrit&#xa0;; seatwise store check en dit plus</translation>
    </message>
    <message>
        <source>the store %1 did not keep the record of the audit trail as it was written</source>
        <translation>la base %1 n’a pas conservé l’enregistrement de la piste d’audit tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>cannot make the store %1: %2</source>
        <translation>impossible de créer la base %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot make the store %1: a file of that name would be taken for a part of the store %2</source>
        <translation>impossible de créer la base %1&#xa0;: un fichier de ce nom serait pris pour une partie de la base %2</translation>
    </message>
    <message>
        <source>cannot make the store %1: beside it is %2 of one that is gone; put that one back, or take the journal away</source>
        <translation>impossible de créer la base %1&#xa0;: à côté se trouve %2, le journal d’une base disparue&#xa0;; remettez celle-ci en place ou retirez le journal</translation>
    </message>
    <message>
        <source>cannot make the folder of the store %1: %2</source>
        <translation>impossible de créer le dossier de la base %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>impossible d’ouvrir la base %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot have the store %1 alone: %2</source>
        <translation>impossible d’obtenir l’accès exclusif à la base %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot copy the store to %1: %2</source>
        <translation>impossible de copier la base vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot keep %1: %2</source>
        <translation>impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is a folder; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: c’est un dossier&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is no plain file; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: ce n’est pas un fichier ordinaire&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: its journal %2 is no plain file; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: son journal %2 n’est pas un fichier ordinaire&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is empty; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: le fichier est vide&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is some other kind of file; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: c’est un autre type de fichier&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is cut short; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: le fichier est tronqué&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is cut short; restore a backup; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: le fichier est tronqué&#xa0;; restaurez une sauvegarde&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is the database of another program; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: c’est la base de données d’un autre programme&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it was written by a newer version of Seatwise, with tables of version %2; this one knows %3; nothing was written to it</source>
        <translation>%1 n’est pas une base Seatwise&#xa0;: elle a été écrite par une version plus récente de Seatwise, avec des tables de version %2&#xa0;; celle-ci connaît la version %3&#xa0;; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>a password does not belong into the address of the store: keep it in the keyring or in ~/.pgpass</source>
        <translation>un mot de passe n’a pas sa place dans l’adresse de la base&#xa0;: conservez-le dans le trousseau de clés ou dans ~/.pgpass</translation>
    </message>
    <message>
        <source>an address is postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full</source>
        <translation>une adresse a la forme postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>the address of the store has an option %1; allowed are host, port, user, sslmode and sslrootcert</source>
        <translation>l’adresse de la base contient l’option %1&#xa0;; options admises&#xa0;: host, port, user, sslmode et sslrootcert</translation>
    </message>
    <message>
        <source>sslmode must be verify-full; for a host on this machine also disable, allow, prefer, require or verify-ca</source>
        <translation>sslmode doit valoir verify-full&#xa0;; pour un hôte sur cette machine, également disable, allow, prefer, require ou verify-ca</translation>
    </message>
    <message>
        <source>sslrootcert must be a file without spaces, quotes, semicolons and backslashes in its name</source>
        <translation>sslrootcert doit être un fichier dont le nom ne contient ni espace, ni guillemet, ni point-virgule, ni barre oblique inverse</translation>
    </message>
    <message>
        <source>sslmode=%1 is not allowed for %2: only sslmode=verify-full keeps quotes from strangers on the way to another machine</source>
        <translation>sslmode=%1 n’est pas admis pour %2&#xa0;: seul sslmode=verify-full protège les devis des regards étrangers sur le chemin vers une autre machine</translation>
    </message>
    <message>
        <source>the keyring did not keep the password for %1: %2</source>
        <translation>le trousseau de clés n’a pas enregistré le mot de passe de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the store %1 has no tables yet: its owner has to run seatwise store migrate first</source>
        <translation>la base %1 n’a pas encore de tables&#xa0;: son propriétaire doit d’abord exécuter seatwise store migrate</translation>
    </message>
    <message>
        <source>the store %1 does not say which version its tables have</source>
        <translation>la base %1 n’indique pas la version de ses tables</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer version of Seatwise, with tables of version %2; this one knows %3</source>
        <translation>la base %1 a été écrite par une version plus récente de Seatwise, avec des tables de version %2&#xa0;; celle-ci connaît la version %3</translation>
    </message>
    <message>
        <source>the store %1 has tables of version %2, older than this Seatwise: its owner has to run seatwise store migrate</source>
        <translation>la base %1 a des tables de version %2, antérieures à ce Seatwise&#xa0;: son propriétaire doit exécuter seatwise store migrate</translation>
    </message>
    <message>
        <source>this role may not use the store %1: its owner has to run seatwise store migrate --grant-to with its name</source>
        <translation>ce rôle n’a pas le droit d’utiliser la base %1&#xa0;: son propriétaire doit exécuter seatwise store migrate --grant-to avec le nom du rôle</translation>
    </message>
    <message>
        <source>this role may not use all of the store %1: its owner has to run seatwise store migrate --grant-to with its name</source>
        <translation>ce rôle n’a pas le droit d’utiliser toute la base %1&#xa0;: son propriétaire doit exécuter seatwise store migrate --grant-to avec le nom du rôle</translation>
    </message>
    <message>
        <source>this role could change the audit trail of the store %1: use the one that seatwise store migrate --grant-to was given, not the owner of the tables</source>
        <translation>ce rôle pourrait modifier la piste d’audit de la base %1&#xa0;: utilisez le rôle indiqué à seatwise store migrate --grant-to, et non le propriétaire des tables</translation>
    </message>
    <message>
        <source>the database of %1 is in %2; quotes need one made with the encoding UTF8</source>
        <translation>la base de données de %1 est en %2&#xa0;; les devis en exigent une créée avec l’encodage UTF8</translation>
    </message>
    <message>
        <source>cannot make the folder of backups %1: %2</source>
        <translation>impossible de créer le dossier des sauvegardes %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot mark the backup %1: %2</source>
        <translation>impossible de marquer la sauvegarde %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot keep the present store as %1: %2</source>
        <translation>impossible de conserver la base actuelle sous %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot keep the rights of %1: %2</source>
        <translation>impossible de conserver les droits de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a store of quotes and no backup, give another file</source>
        <translation>impossible d’écrire %1&#xa0;: c’est une base de devis et non une sauvegarde, indiquez un autre fichier</translation>
    </message>
    <message>
        <source>cannot write %1: it is a backup of another store, give another file</source>
        <translation>impossible d’écrire %1&#xa0;: c’est la sauvegarde d’une autre base, indiquez un autre fichier</translation>
    </message>
    <message>
        <source>a backup of %1 must be another file than the store itself</source>
        <translation>une sauvegarde de %1 doit être un autre fichier que la base elle-même</translation>
    </message>
    <message>
        <source>%1 is the store itself; restore one of the backups in %2</source>
        <translation>%1 est la base elle-même&#xa0;; restaurez l’une des sauvegardes de %2</translation>
    </message>
    <message>
        <source>%1; the store before it is %2</source>
        <translation>%1&#xa0;; la base précédente est %2</translation>
    </message>
    <message>
        <source>%1; the store is restored</source>
        <translation>%1&#xa0;; la base est restaurée</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>la base %1 n’est pas intacte&#xa0;: %2</translation>
    </message>
    <message>
        <source>its structure is damaged: %1</source>
        <translation>sa structure est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot tell which tables a store has: %1</source>
        <translation>impossible de savoir quelles tables contient une base&#xa0;: %1</translation>
    </message>
    <message>
        <source>it holds the %1, which Seatwise did not make</source>
        <translation>elle contient un objet que Seatwise n’a pas créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the %1 is not as Seatwise made it</source>
        <translation>un objet n’est pas tel que Seatwise l’a créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>un objet manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>its row was changed</source>
        <translation>sa ligne a été modifiée</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>son contenu a été modifié</translation>
    </message>
    <message>
        <source>its content is missing</source>
        <translation>son contenu manque</translation>
    </message>
    <message>
        <source>its row does not show what its content says</source>
        <translation>sa ligne ne correspond pas à son contenu</translation>
    </message>
    <message>
        <source>it is not what the audit trail says</source>
        <translation>il ne correspond pas à ce qu’indique la piste d’audit</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>the quote %1 in %2 is damaged: %3; restore a backup</source>
        <translation>le devis %1 de la base %2 est endommagé&#xa0;: %3&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the workshop&apos;s %1 in %2 is damaged: %3; restore a backup</source>
        <translation>l’élément «&#xa0;%1&#xa0;» de l’atelier, dans la base %2, est endommagé&#xa0;: %3&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the price book %1 is not what the audit trail says</source>
        <translation>le catalogue de prix %1 ne correspond pas à ce qu’indique la piste d’audit</translation>
    </message>
    <message>
        <source>the id of the store is not the one that the audit trail says</source>
        <translation>l’identifiant de la base n’est pas celui qu’indique la piste d’audit</translation>
    </message>
    <message>
        <source>the audit trail speaks of %1, which is not in %2; restore a backup</source>
        <translation>la piste d’audit mentionne %1, qui n’est pas dans la base %2&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the quote %1 is missing</source>
        <translation>le devis %1 manque</translation>
    </message>
    <message>
        <source>the table of numbers does not say that the last one of %1 is %2</source>
        <translation>la table des numéros n’indique pas que le dernier de %1 est %2</translation>
    </message>
    <message>
        <source>the audit trail in %1 is damaged; restore a backup</source>
        <translation>la piste d’audit de la base %1 est endommagée&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the audit trail in %1 is damaged: its last record was changed; restore a backup</source>
        <translation>la piste d’audit de la base %1 est endommagée&#xa0;: son dernier enregistrement a été modifié&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>there is no quote %1 in %2</source>
        <translation>il n’y a pas de devis %1 dans la base %2</translation>
    </message>
    <message>
        <source>there is a draft or quote %1 already; use that one</source>
        <translation>il y a déjà un brouillon ou un devis %1&#xa0;; utilisez celui-là</translation>
    </message>
    <message>
        <source>there is another quote %1 in %2</source>
        <translation>il y a un autre devis %1 dans la base %2</translation>
    </message>
    <message>
        <source>the quote %1 in %2 was asked for with other options: the same options give it again, another quote needs another id</source>
        <translation>le devis %1 de la base %2 a été demandé avec d’autres options&#xa0;: les mêmes options le redonnent, un autre devis exige un autre identifiant</translation>
    </message>
    <message>
        <source>the quote %1 would not be read again as it was written; nothing was kept</source>
        <translation>le devis %1 ne serait pas relu tel qu’il a été écrit&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>%1 Give a reason to issue the quote all the same</source>
        <translation>%1 Indiquez un motif pour émettre le devis malgré tout</translation>
    </message>
    <message>
        <source>the promotion %1 is given once to a customer, and %2 has it in %3; quote without it, or revise that quote</source>
        <translation>la promotion %1 n’est accordée qu’une fois par client, et %2 en bénéficie déjà dans %3&#xa0;; faites le devis sans elle ou révisez ce devis-là</translation>
    </message>
    <message>
        <source>the price book %1 %2</source>
        <translation>le catalogue de prix %1 %2</translation>
    </message>
    <message>
        <source>the price book of %1</source>
        <translation>le catalogue de prix de %1</translation>
    </message>
    <message>
        <source>%1 is missing in %2</source>
        <translation>%1 manque dans la base %2</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged; restore a backup</source>
        <translation>%1, dans la base %2, est endommagé&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read by this Seatwise</source>
        <translation>%1, dans la base %2, ne peut pas être lu par ce Seatwise</translation>
    </message>
    <message>
        <source>%1 would not be read again as it was written; nothing was kept</source>
        <translation>%1 ne serait pas relu tel qu’il a été écrit&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>what is to be kept as %1 would not be read again as it was written; nothing was kept</source>
        <translation>ce qui doit être enregistré comme %1 ne serait pas relu tel qu’il a été écrit&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>%1 is no plain file; usage data cannot be kept there</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;; les données d’utilisation ne peuvent pas y être enregistrées</translation>
    </message>
    <message>
        <source>%1 is a store of quotes; usage data cannot be kept there</source>
        <translation>%1 est une base de devis&#xa0;; les données d’utilisation ne peuvent pas y être enregistrées</translation>
    </message>
    <message>
        <source>cannot read %1: it is larger than 16 MiB, more than usage data can be</source>
        <translation>impossible de lire %1&#xa0;: le fichier dépasse 16&#xa0;Mio, trop pour des données d’utilisation</translation>
    </message>
    <message>
        <source>%1 is a store of quotes; it is not deleted</source>
        <translation>%1 est une base de devis&#xa0;; elle n’est pas supprimée</translation>
    </message>
    <message>
        <source>cannot delete %1: %2</source>
        <translation>impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot cut the half record off the end of %1: %2</source>
        <translation>impossible de retirer l’enregistrement incomplet à la fin de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>%1 was changed since it was read; read it again</source>
        <translation>%1 a été modifié depuis sa lecture&#xa0;; relisez-le</translation>
    </message>
    <message>
        <source>the content of %1</source>
        <translation>le contenu de %1</translation>
    </message>
    <message>
        <source>the record of %1</source>
        <translation>l’enregistrement de %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cellule %1</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>the end of the row</source>
        <translation>la fin de la ligne</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>au plus %1 lignes</translation>
    </message>
    <message>
        <source>no value above the header in line %1</source>
        <translation>une cellule sans nombre au-dessus de l’en-tête (ligne %1)</translation>
    </message>
    <message>
        <source>%1: expected %2, found &quot;%3&quot;</source>
        <translation>%1&#xa0;: il faut %2, et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: expected %2, found the end of the row</source>
        <translation>%1&#xa0;: il faut %2, et non la fin de la ligne</translation>
    </message>
    <message>
        <source>%1: expected %2, found no value: the cell is empty or holds an error such as #REF!</source>
        <translation>%1&#xa0;: il faut %2, mais il n’y a pas de valeur&#xa0;: la cellule est vide ou contient une erreur telle que #REF!</translation>
    </message>
    <message>
        <source>%1: text follows a closing quote; a quote inside a cell is written twice</source>
        <translation>%1&#xa0;: du texte suit un guillemet fermant&#xa0;; un guillemet dans une cellule s’écrit deux fois</translation>
    </message>
    <message>
        <source>%1: holds bytes that are no text</source>
        <translation>%1&#xa0;: contient des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no school; one that is called so needs another name</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» totalise les autres et n’est pas une école&#xa0;; une école de ce nom doit s’appeler autrement</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no customer; one that is called so needs another name</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» totalise les autres et n’est pas un client&#xa0;; un client de ce nom doit s’appeler autrement</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no month; one that is called so needs another name</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» totalise les autres et n’est pas un mois&#xa0;; un mois de ce nom doit s’appeler autrement</translation>
    </message>
    <message>
        <source>line %1 names the column &quot;%2&quot; twice, as column %3 and column %4; say which is meant, %5=%3 or %5=%4</source>
        <translation>la ligne %1 nomme deux fois la colonne «&#xa0;%2&#xa0;»&#xa0;: colonne %3 et colonne %4&#xa0;; indiquez laquelle utiliser, %5=%3 ou %5=%4</translation>
    </message>
    <message>
        <source>line %1 has no column &quot;%2&quot;; expected the columns %3</source>
        <translation>la ligne %1 n’a pas de colonne «&#xa0;%2&#xa0;»&#xa0;; il faut les colonnes %3</translation>
    </message>
    <message>
        <source>line %1 has no such column as was chosen; expected the columns %2</source>
        <translation>la ligne %1 n’a pas la colonne choisie&#xa0;; il faut les colonnes %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>there is no customer that can be used; expected rows of customer,segment,users,insights_per_month</source>
        <translation>il n’y a aucun client utilisable&#xa0;; il faut des lignes customer,segment,users,insights_per_month</translation>
    </message>
    <message>
        <source>draft %1 for %2, %3, price book %4 %5</source>
        <translation>brouillon %1 pour %2, %3, catalogue de prix %4 %5</translation>
    </message>
    <message>
        <source>%1 for %2, %3, price book %4 %5</source>
        <translation>%1 pour %2, %3, catalogue de prix %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>annual policy %1</source>
        <translation>politique annuelle %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>issued outside the dates of its price book: %1</source>
        <translation>émis en dehors des dates de son catalogue de prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>asked for with %1</source>
        <translation>demandé avec %1</translation>
    </message>
    <message>
        <source>the store was given its id</source>
        <translation>la base a reçu son identifiant</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ranked the priorities</source>
        <translation>%1 a classé les priorités</translation>
    </message>
    <message>
        <source>The ranking of %1 was withdrawn</source>
        <translation>Le classement établi par %1 a été retiré</translation>
    </message>
    <message>
        <source>Version %1 of the value proposition</source>
        <translation>Version %1 de la proposition de valeur</translation>
    </message>
    <message>
        <source>The draft is today&apos;s price book</source>
        <translation>Le brouillon est le catalogue de prix actuel</translation>
    </message>
    <message>
        <source>The draft changes %1</source>
        <translation>Le brouillon modifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft changes %1 from %2 to %3</source>
        <translation>Le brouillon modifie&#xa0;: %1 (avant&#xa0;: %2&#xa0;; après&#xa0;: %3)</translation>
    </message>
    <message>
        <source>The draft was opened in the Calculator</source>
        <translation>Le brouillon a été ouvert dans le Calculateur</translation>
    </message>
    <message>
        <source>policy capped needs the number of credits that are kept, 0 to %1, such as capped:500, not &quot;%2&quot;</source>
        <translation>policy capped exige le nombre de crédits conservés, de 0 à %1, par exemple capped:500, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>policy expires needs its end in months, 1 to %1, such as expires:12, not &quot;%2&quot;</source>
        <translation>policy expires exige un terme en mois, de 1 à %1, par exemple expires:12, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>an expiring rollover needs its end, 1 to %1 months</source>
        <translation>un report à durée limitée exige un terme de 1 à %1 mois</translation>
    </message>
    <message>
        <source>pack must be a number of credits and a price, such as 500:42.50, not &quot;%1&quot;</source>
        <translation>pack doit être un nombre de crédits et un prix, par exemple 500:42.50, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the allowance must be 0 to %1 credits, not %2</source>
        <translation>la dotation doit être comprise entre 0 et %1 crédits, et non %2</translation>
    </message>
    <message>
        <source>the overage rate must not be below zero, and is %1</source>
        <translation>le tarif de dépassement ne doit pas être négatif, et vaut %1</translation>
    </message>
    <message>
        <source>a pack must be kept for 1 to %1 months, or without end</source>
        <translation>un pack doit être conservé de 1 à %1 mois, ou sans limite</translation>
    </message>
    <message>
        <source>%1 has no plan that charges by the credit; a ledger needs one</source>
        <translation>le catalogue %1 n’a pas de formule qui facture au crédit&#xa0;; un relevé de crédits en exige une</translation>
    </message>
    <message>
        <source>a ledger has 1 to %1 months, not %2</source>
        <translation>un relevé de crédits couvre 1 à %1 mois, et non %2</translation>
    </message>
    <message>
        <source>the use of %1 must be 0 to %2 credits, not %3</source>
        <translation>%1&#xa0;: la consommation doit être comprise entre 0 et %2 crédits, et non %3</translation>
    </message>
    <message>
        <source>credits used in a month must be 0 to %1, not %2</source>
        <translation>les crédits utilisés en un mois doivent être compris entre 0 et %1, et non %2</translation>
    </message>
    <message>
        <source>growth of the use must be −100 % to 1,000 % a month, not %1</source>
        <translation>la croissance de la consommation doit être comprise entre −100&#xa0;% et 1&#x202f;000&#xa0;% par mois, et non %1</translation>
    </message>
    <message>
        <source>months of a ledger must be 1 to %1, not %2</source>
        <translation>un relevé de crédits doit couvrir 1 à %1 mois, et non %2</translation>
    </message>
    <message>
        <source>the first month of a ledger must be a month of the calendar</source>
        <translation>le premier mois d’un relevé de crédits doit être un mois du calendrier</translation>
    </message>
    <message>
        <source>with this growth %1 would use more than the %2 credits that a month may have</source>
        <translation>%1&#xa0;: avec cette croissance, la consommation dépasserait les %2 crédits admis pour un mois</translation>
    </message>
    <message>
        <source>a month such as 2026-01</source>
        <translation>un mois, par exemple 2026-01</translation>
    </message>
    <message>
        <source>the month %1, as months follow without a gap</source>
        <translation>le mois %1, car les mois se suivent sans interruption</translation>
    </message>
    <message>
        <source>a day such as 2026-01-15</source>
        <translation>un jour, par exemple 2026-01-15</translation>
    </message>
    <message>
        <source>the uses lie more than a hundred years apart: %1 and %2</source>
        <translation>plus de cent ans séparent les consommations&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>the uses of %1 add up to more than %2 credits</source>
        <translation>%1&#xa0;: le total des consommations dépasse %2 crédits</translation>
    </message>
    <message>
        <source>there is no month; expected rows of month,used</source>
        <translation>il n’y a aucun mois&#xa0;; il faut des lignes month,used</translation>
    </message>
    <message>
        <source>the id of the card</source>
        <translation>l’identifiant de la fiche</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>les preuves</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>le responsable</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>the entry does not say which card it is for</source>
        <translation>l’entrée n’indique pas à quelle fiche elle appartient</translation>
    </message>
    <message>
        <source>the card is decided already; open it again to decide anew</source>
        <translation>la décision de cette fiche est déjà prise&#xa0;; rouvrez-la pour décider à nouveau</translation>
    </message>
    <message>
        <source>the decision is missing; say what was decided</source>
        <translation>la décision manque&#xa0;; indiquez ce qui a été décidé</translation>
    </message>
    <message>
        <source>the name of who decided is missing</source>
        <translation>le nom de la personne qui a décidé manque</translation>
    </message>
    <message>
        <source>not a workshop card: %1</source>
        <translation>ce n’est pas une fiche de l’atelier&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a %1: %2</source>
        <translation>ce n’est pas un élément de type «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>the workshop has no card &quot;%1&quot;</source>
        <translation>l’atelier n’a pas de fiche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the day to decide by</source>
        <translation>la date limite de décision</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>l’état</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>%1&#xa0;: désormais «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is now empty</source>
        <translation>%1&#xa0;: désormais vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else at %2: %3; your change is not kept</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par une autre personne (%2)&#xa0;: %3&#xa0;; votre modification n’est pas enregistrée</translation>
    </message>
    <message>
        <source>the name of who ranks is missing</source>
        <translation>le nom de la personne qui classe manque</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1&#xa0;: il faut %2</translation>
    </message>
    <message>
        <source>the value proposition is empty</source>
        <translation>la proposition de valeur est vide</translation>
    </message>
    <message>
        <source>The survey is used but not kept: it is longer than %1 bytes</source>
        <translation>L’enquête est utilisée mais pas enregistrée&#xa0;: elle dépasse %1 octets</translation>
    </message>
    <message>
        <source>The customers are used but not kept: the list is longer than %1 bytes</source>
        <translation>Les clients sont utilisés mais pas enregistrés&#xa0;: la liste dépasse %1 octets</translation>
    </message>
    <message>
        <source>%1; for the draft before its last change</source>
        <translation>%1&#xa0;; pour le brouillon avant sa dernière modification</translation>
    </message>
    <message>
        <source>the prices are converted to %1; change the list as it is published</source>
        <translation>les prix sont convertis en %1&#xa0;; modifiez la liste telle qu’elle est publiée</translation>
    </message>
    <message>
        <source>this would be no valid price book: %1</source>
        <translation>ce ne serait pas un catalogue de prix valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>the price of a credit</source>
        <translation>le prix d’un crédit</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>le prix de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the fee of %1</source>
        <translation>le forfait de la formule %1</translation>
    </message>
    <message>
        <source>%1 cannot be below zero, and is %2</source>
        <translation>%1 ne peut pas être inférieur à zéro, et vaut %2</translation>
    </message>
    <message>
        <source>the name of a segment</source>
        <translation>le nom d’un segment</translation>
    </message>
    <message>
        <source>the name of a promise of compliance</source>
        <translation>le nom d’une promesse de conformité</translation>
    </message>
    <message>
        <source>a segment needs a name of 1 to %1 bytes on one line</source>
        <translation>un segment exige un nom de 1 à %1 octets sur une seule ligne</translation>
    </message>
    <message>
        <source>a promise of compliance needs a name of 1 to %1 bytes on one line</source>
        <translation>une promesse de conformité exige un nom de 1 à %1 octets sur une seule ligne</translation>
    </message>
    <message>
        <source>a price of %1 is too large for the fee of a plan</source>
        <translation>un prix de %1 est trop élevé pour le forfait d’une formule</translation>
    </message>
    <message>
        <source>%1 has no flat monthly fee; its prices are by quantity</source>
        <translation>la formule %1 n’a pas de forfait mensuel fixe&#xa0;; ses prix dépendent de la quantité</translation>
    </message>
    <message>
        <source>%1 needs at least one billing period: monthly, annual or both</source>
        <translation>la formule %1 exige au moins une période de facturation&#xa0;: mensuelle, annuelle ou les deux</translation>
    </message>
    <message>
        <source>the add-on %1 has no flat monthly price; its prices are by quantity</source>
        <translation>le complément %1 n’a pas de prix mensuel fixe&#xa0;; ses prix dépendent de la quantité</translation>
    </message>
    <message>
        <source>%1 includes %2; a bundle holds what a plan does not</source>
        <translation>la formule %1 inclut %2&#xa0;; un bouquet contient ce qu’une formule n’a pas</translation>
    </message>
    <message>
        <source>a bundle holds at least two features</source>
        <translation>un bouquet contient au moins deux fonctionnalités</translation>
    </message>
    <message>
        <source>a credit costs nothing on %1; give it a price before a volume discount</source>
        <translation>un crédit ne coûte rien avec la formule %1&#xa0;; donnez-lui un prix avant une remise sur volume</translation>
    </message>
    <message>
        <source>there are %1 volume steps; at most %2 are allowed</source>
        <translation>il y a %1 seuils de volume&#xa0;; au plus %2 sont admis</translation>
    </message>
    <message>
        <source>the credits of %1 have flat amounts in their tiers, which steps do not keep</source>
        <translation>les crédits de la formule %1 ont des montants fixes dans leurs paliers, que les seuils ne conservent pas</translation>
    </message>
    <message>
        <source>a volume step begins above %1 credits; it must begin above %2</source>
        <translation>un seuil de volume commence au-delà de %1 crédits&#xa0;; il doit commencer au-delà de %2</translation>
    </message>
    <message>
        <source>a volume discount is %1; allowed are 0 to 100 %</source>
        <translation>une remise sur volume est de %1&#xa0;; valeurs admises&#xa0;: de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>the price of a credit, %1, is too large for %2</source>
        <translation>le prix d’un crédit, %1, est trop élevé pour la formule %2</translation>
    </message>
    <message>
        <source>no plan of %1 charges for credits</source>
        <translation>aucune formule du catalogue %1 ne facture de crédits</translation>
    </message>
    <message>
        <source>%1 does not charge for credits</source>
        <translation>la formule %1 ne facture pas de crédits</translation>
    </message>
    <message>
        <source>a pack holds %1 credits; allowed are more than 0, up to %2</source>
        <translation>un pack contient %1 crédits&#xa0;; valeurs admises&#xa0;: plus de 0, jusqu’à %2</translation>
    </message>
    <message>
        <source>the credits of %1 are kept for %2 months; allowed are 1 to %3 months, or no end</source>
        <translation>pack «&#xa0;%1&#xa0;»&#xa0;: crédits conservés %2 mois&#xa0;; valeurs admises&#xa0;: de 1 à %3 mois, ou sans limite</translation>
    </message>
    <message>
        <source>two packs have the id &quot;%1&quot;; each needs its own</source>
        <translation>deux packs ont l’identifiant «&#xa0;%1&#xa0;»&#xa0;; chacun doit avoir le sien</translation>
    </message>
    <message>
        <source>a capped rollover needs the number of credits that are kept, 0 or more</source>
        <translation>un report plafonné exige le nombre de crédits conservés, 0 ou plus</translation>
    </message>
    <message>
        <source>%1: set in the workshop; not decided yet.</source>
        <translation>%1&#xa0;: défini dans l’atelier&#xa0;; pas encore décidé.</translation>
    </message>
    <message>
        <source>Bundle: %1 and %2</source>
        <translation>Bouquet&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Segments of the market</source>
        <translation>Segments du marché</translation>
    </message>
    <message>
        <source>Credit packs</source>
        <translation>Packs de crédits</translation>
    </message>
    <message>
        <source>%1, features</source>
        <translation>%1, fonctionnalités</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Catalogue de prix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Annual discount</source>
        <translation>Remise annuelle</translation>
    </message>
    <message>
        <source>Credit rollover</source>
        <translation>Report des crédits</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Feature %1</source>
        <translation>Fonctionnalité %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>%1, seats</source>
        <translation>%1, licences</translation>
    </message>
    <message>
        <source>%1, billing periods</source>
        <translation>%1, périodes de facturation</translation>
    </message>
    <message>
        <source>%1, other terms</source>
        <translation>%1, autres conditions</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, par an</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Add-on %1</source>
        <translation>Complément %1</translation>
    </message>
    <message>
        <source>Add-on %1, name or plans</source>
        <translation>Complément %1, nom ou formules</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Credit pack</source>
        <translation>Pack de crédits</translation>
    </message>
    <message>
        <source>Assumption %1</source>
        <translation>Hypothèse %1</translation>
    </message>
    <message>
        <source>Dates, offers and other rules</source>
        <translation>Dates, offres et autres règles</translation>
    </message>
    <message>
        <source>Notes and order of the price book</source>
        <translation>Notes et ordre du catalogue de prix</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 a seat</source>
        <translation>%1 par licence</translation>
    </message>
    <message>
        <source>%1 a plan</source>
        <translation>%1 par formule</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 l’unité (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, par pas de %2</translation>
    </message>
    <message>
        <source>%1, kept for %2</source>
        <translation>%1, conservés %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>intégral</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>sold beside it as %1</source>
        <translation>vendu en plus, complément «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A year, billed annually</source>
        <translation>Par an, facturation annuelle</translation>
    </message>
    <message>
        <source>Users or seats</source>
        <translation>Utilisateurs ou licences</translation>
    </message>
    <message>
        <source>Usage, a month</source>
        <translation>Consommation, par mois</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Included, %1</source>
        <translation>Inclus, %1</translation>
    </message>
    <message>
        <source>Add-on: %1 a month</source>
        <translation>Complément&#xa0;: %1 par mois</translation>
    </message>
    <message>
        <source>1. Pricing Tiers Customization</source>
        <translation>1. Personnalisation des niveaux</translation>
    </message>
    <message>
        <source>Free Tier: Basic session capture. Pro Tier: $29.99/month. Enterprise Tier: $199.99/month.</source>
        <translation>Niveau Free&#xa0;: capture de base des sessions. Niveau Pro&#xa0;: 29,99&#xa0;$/mois. Niveau Enterprise&#xa0;: 199,99&#xa0;$/mois.</translation>
    </message>
    <message>
        <source>2. AI Credit System</source>
        <translation>2. Système de crédits d’IA</translation>
    </message>
    <message>
        <source>$0.10 per AI insight/summary. Volume discounts for enterprise.</source>
        <translation>0,10&#xa0;$ par analyse ou résumé d’IA. Remises sur volume pour les entreprises.</translation>
    </message>
    <message>
        <source>3. Target Market Segmentation</source>
        <translation>3. Segmentation du marché cible</translation>
    </message>
    <message>
        <source>Current Focus: Knowledge workers, Tech professionals, Project managers, Remote work environments.</source>
        <translation>Cibles actuelles&#xa0;: travailleurs du savoir, professionnels de la technologie, chefs de projet, télétravail.</translation>
    </message>
    <message>
        <source>4. Feature Monetization Strategy</source>
        <translation>4. Monétiser les fonctionnalités</translation>
    </message>
    <message>
        <source>Potential Monetization Points: Advanced AI summarization, Semantic search capabilities, Custom integration support, Extended historical analysis.</source>
        <translation>Possibilités de monétisation&#xa0;: résumés avancés par IA, recherche sémantique, intégrations sur mesure, analyse étendue de l’historique.</translation>
    </message>
    <message>
        <source>5. Enterprise Value Propositions</source>
        <translation>5. Valeur pour les entreprises</translation>
    </message>
    <message>
        <source>Current Enterprise Offerings: Unlimited users, Custom integrations, Dedicated support, Advanced analytics.</source>
        <translation>Offre entreprise actuelle&#xa0;: utilisateurs illimités, intégrations sur mesure, assistance dédiée, analyses avancées.</translation>
    </message>
    <message>
        <source>6. Revenue Model Experimentation</source>
        <translation>6. Modèles de revenus à tester</translation>
    </message>
    <message>
        <source>Potential Innovative Approaches: Consumption-based pricing, Hybrid subscription models, Performance-based pricing, Collaborative pricing discovery.</source>
        <translation>Approches innovantes possibles&#xa0;: tarification à la consommation, abonnements hybrides, tarification à la performance, définition collaborative des prix.</translation>
    </message>
    <message>
        <source>Customization Priorities</source>
        <translation>Priorités de personnalisation</translation>
    </message>
    <message>
        <source>Rank the following from most to least important.</source>
        <translation>Classez les éléments suivants du plus important au moins important.</translation>
    </message>
    <message>
        <source>Unique Value Proposition</source>
        <translation>Proposition de valeur unique</translation>
    </message>
    <message>
        <source>SessionTrack provides intelligent conversation tracking and AI-powered insights to enhance productivity and project management.</source>
        <translation>SessionTrack suit intelligemment les conversations et fournit des analyses par IA pour améliorer la productivité et la gestion de projet.</translation>
    </message>
    <message>
        <source>Implementation Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Customer Feedback Mechanism</source>
        <translation>Recueil des retours clients</translation>
    </message>
    <message>
        <source>Next Action Items</source>
        <translation>Prochaines actions</translation>
    </message>
    <message>
        <source>Assumptions of the price book</source>
        <translation>Hypothèses du catalogue de prix</translation>
    </message>
    <message>
        <source>Figures that no document gives and that were taken.</source>
        <translation>Chiffres qu’aucun document ne donne et qui ont été supposés.</translation>
    </message>
    <message>
        <source>Ideal price points for each tier?</source>
        <translation>Prix idéal pour chaque niveau&#xa0;?</translation>
    </message>
    <message>
        <source>What additional features could justify higher pricing?</source>
        <translation>Quelles fonctionnalités supplémentaires justifieraient un prix plus élevé&#xa0;?</translation>
    </message>
    <message>
        <source>Preferred billing cycles (monthly/annual)?</source>
        <translation>Périodes de facturation préférées (mensuelle/annuelle)&#xa0;?</translation>
    </message>
    <message>
        <source>Alternative pricing per credit?</source>
        <translation>Autre tarification par crédit&#xa0;?</translation>
    </message>
    <message>
        <source>Bundled credit packages?</source>
        <translation>Packs de crédits groupés&#xa0;?</translation>
    </message>
    <message>
        <source>Credit rollover policies?</source>
        <translation>Règles de report des crédits&#xa0;?</translation>
    </message>
    <message>
        <source>Additional industry verticals?</source>
        <translation>Autres secteurs d’activité&#xa0;?</translation>
    </message>
    <message>
        <source>Geographic market priorities?</source>
        <translation>Marchés géographiques prioritaires&#xa0;?</translation>
    </message>
    <message>
        <source>Specialized version for specific sectors?</source>
        <translation>Version spécialisée pour certains secteurs&#xa0;?</translation>
    </message>
    <message>
        <source>Which features should be premium?</source>
        <translation>Quelles fonctionnalités devraient être premium&#xa0;?</translation>
    </message>
    <message>
        <source>Potential à la carte feature pricing?</source>
        <translation>Tarification possible des fonctionnalités à la carte&#xa0;?</translation>
    </message>
    <message>
        <source>Bundled feature packages?</source>
        <translation>Bouquets de fonctionnalités&#xa0;?</translation>
    </message>
    <message>
        <source>Specific compliance requirements?</source>
        <translation>Exigences de conformité particulières&#xa0;?</translation>
    </message>
    <message>
        <source>Preferred security certifications?</source>
        <translation>Certifications de sécurité souhaitées&#xa0;?</translation>
    </message>
    <message>
        <source>Unique reporting needs?</source>
        <translation>Besoins particuliers en rapports&#xa0;?</translation>
    </message>
    <message>
        <source>Interest in usage-based billing?</source>
        <translation>Intérêt pour la facturation à la consommation&#xa0;?</translation>
    </message>
    <message>
        <source>Willingness to experiment with dynamic pricing?</source>
        <translation>Volonté d’expérimenter une tarification dynamique&#xa0;?</translation>
    </message>
    <message>
        <source>Preference for predictable vs. flexible costs?</source>
        <translation>Préférence pour des coûts prévisibles ou flexibles&#xa0;?</translation>
    </message>
    <message>
        <source>User Affordability</source>
        <translation>Prix abordable pour les utilisateurs</translation>
    </message>
    <message>
        <source>Feature Richness</source>
        <translation>Richesse fonctionnelle</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>Évolutivité</translation>
    </message>
    <message>
        <source>Competitive Positioning</source>
        <translation>Positionnement concurrentiel</translation>
    </message>
    <message>
        <source>Rapid Market Adoption</source>
        <translation>Adoption rapide par le marché</translation>
    </message>
    <message>
        <source>How would you refine this value proposition?</source>
        <translation>Comment amélioreriez-vous cette proposition de valeur&#xa0;?</translation>
    </message>
    <message>
        <source>What makes our offering uniquely valuable?</source>
        <translation>Qu’est-ce qui donne à notre offre une valeur unique&#xa0;?</translation>
    </message>
    <message>
        <source>Validate customization inputs</source>
        <translation>Valider les souhaits de personnalisation</translation>
    </message>
    <message>
        <source>Develop pricing prototype</source>
        <translation>Élaborer un prototype de tarification</translation>
    </message>
    <message>
        <source>Conduct market research</source>
        <translation>Mener une étude de marché</translation>
    </message>
    <message>
        <source>Create tiered feature matrix</source>
        <translation>Créer une matrice des fonctionnalités par niveau</translation>
    </message>
    <message>
        <source>Design flexible billing system</source>
        <translation>Concevoir un système de facturation flexible</translation>
    </message>
    <message>
        <source>Preferred feedback collection method?</source>
        <translation>Méthode préférée pour recueillir les retours&#xa0;?</translation>
    </message>
    <message>
        <source>Frequency of pricing review?</source>
        <translation>Fréquence de révision des prix&#xa0;?</translation>
    </message>
    <message>
        <source>Beta testing approach?</source>
        <translation>Démarche de test bêta&#xa0;?</translation>
    </message>
    <message>
        <source>Schedule pricing strategy workshop</source>
        <translation>Planifier un atelier sur la stratégie de prix</translation>
    </message>
    <message>
        <source>Develop comprehensive pricing spreadsheet</source>
        <translation>Élaborer une feuille de calcul complète des prix</translation>
    </message>
    <message>
        <source>Create feature comparison matrix</source>
        <translation>Créer une matrice comparative des fonctionnalités</translation>
    </message>
    <message>
        <source>Draft initial customized pricing model</source>
        <translation>Rédiger un premier modèle de prix personnalisé</translation>
    </message>
    <message>
        <source>months from the customer&apos;s own day need the first day of the running period, or of the contract</source>
        <translation>des mois comptés à partir de la date du client exigent le premier jour de la période en cours ou du contrat</translation>
    </message>
    <message>
        <source>%1 is not in the month %2 to %3</source>
        <translation>le %1 n’est pas dans le mois du %2 au %3</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mois %1</translation>
    </message>
    <message>
        <source>from &quot;from&quot; %1 over New Year to &quot;to&quot; %2 are %3 days; allowed are at most %4</source>
        <translation>de «&#xa0;from&#xa0;» (%1) à «&#xa0;to&#xa0;» (%2), à cheval sur le Nouvel An, il y a %3 jours&#xa0;; au plus %4 sont admis</translation>
    </message>
    <message>
        <source>&quot;percent&quot; goes with the policy &quot;percent&quot;, and only with it</source>
        <translation>«&#xa0;percent&#xa0;» va avec la politique «&#xa0;percent&#xa0;», et seulement avec elle</translation>
    </message>
    <message>
        <source>policy must be none, full, capped:N (credits kept), expires:K (months kept) or percent:P (of those left), not &quot;%1&quot;</source>
        <translation>policy doit valoir none, full, capped:N (crédits conservés), expires:K (mois de conservation) ou percent:P (part des restants), et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>policy percent needs the percentage of credits left that is kept, 0 to 100, such as percent:50, not &quot;%1&quot;</source>
        <translation>policy percent exige le pourcentage des crédits restants qui est conservé, de 0 à 100, par exemple percent:50, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a capped rollover needs the number of credits that are kept, 0 to %1</source>
        <translation>un report plafonné exige le nombre de crédits conservés, de 0 à %1</translation>
    </message>
    <message>
        <source>a rollover by percentage needs the percentage of credits left that is kept, 0 to 100</source>
        <translation>un report en pourcentage exige le pourcentage des crédits restants qui est conservé, de 0 à 100</translation>
    </message>
    <message>
        <source>a pack must hold credits, up to %1, at a price not below zero</source>
        <translation>un pack doit contenir des crédits, %1 au plus, à un prix qui n’est pas négatif</translation>
    </message>
    <message>
        <source>credits used as a number from 0 to %1</source>
        <translation>un nombre de crédits utilisés, de 0 à %1</translation>
    </message>
    <message>
        <source>%1 of what is left</source>
        <translation>%1 des crédits restants</translation>
    </message>
    <message>
        <source>%1 of %2 has a minimum commitment or a maximum, which an experiment does not know</source>
        <translation>la formule %1 du catalogue %2 a un engagement minimal ou un montant maximal, que la simulation ne prend pas en compte</translation>
    </message>
    <message>
        <source>%1 billing needs the first day of the running period, or of the contract</source>
        <translation>la facturation %1 exige le premier jour de la période en cours ou du contrat</translation>
    </message>
    <message>
        <source>%1 is not in the billing period %2 to %3</source>
        <translation>le %1 n’est pas dans la période de facturation du %2 au %3</translation>
    </message>
    <message>
        <source>Charge for the period that begins: %1 in full</source>
        <translation>Montant à facturer pour la période qui commence&#xa0;: %1, en totalité</translation>
    </message>
    <message>
        <source>the customer is on %1 already; name another plan or billing to change to</source>
        <translation>le client a déjà la formule %1&#xa0;; indiquez une autre formule ou une autre facturation</translation>
    </message>
    <message>
        <source>longer billing periods begin at once, the first in full; the rest of the running one is credited</source>
        <translation>des périodes de facturation plus longues commencent aussitôt, la première étant facturée en totalité&#xa0;; le reste de la période en cours donne lieu à un avoir</translation>
    </message>
    <message>
        <source>shorter billing periods begin at the end of the running one</source>
        <translation>des périodes de facturation plus courtes commencent à la fin de la période en cours</translation>
    </message>
    <message>
        <source>the ramp has seats for %1 years; allowed are at most %2</source>
        <translation>la montée en charge prévoit des licences pour %1 ans&#xa0;; au plus %2 sont admis</translation>
    </message>
    <message>
        <source>the ramp falls from %1 to %2 seats in year %3; seats of a ramp stay or grow</source>
        <translation>la montée en charge baisse de %1 à %2 licences l’année %3&#xa0;; le nombre de licences doit y rester stable ou augmenter</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>trimestre %1</translation>
    </message>
    <message>
        <source>half-year %1</source>
        <translation>semestre %1</translation>
    </message>
    <message>
        <source>&quot;annual_discount&quot; is %1 and &quot;annual&quot; of &quot;period_discounts&quot; %2; expected one of them, or the same</source>
        <translation>«&#xa0;annual_discount&#xa0;» vaut %1 et «&#xa0;annual&#xa0;» de «&#xa0;period_discounts&#xa0;» %2&#xa0;; il faut une seule des deux clés, ou la même valeur</translation>
    </message>
    <message>
        <source>&quot;min_each&quot; %1 is above &quot;max_each&quot; %2</source>
        <translation>«&#xa0;min_each&#xa0;» (%1) est supérieur à «&#xa0;max_each&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>&quot;included&quot; is an amount of the month and does not go with &quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot;</source>
        <translation>«&#xa0;included&#xa0;» est un montant du mois et ne va pas avec «&#xa0;min_each&#xa0;», «&#xa0;max_each&#xa0;» et «&#xa0;free_events&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;minimum&quot; %1 is above &quot;maximum&quot; %2; expected at most that</source>
        <translation>«&#xa0;minimum&#xa0;» (%1) est supérieur à «&#xa0;maximum&#xa0;» (%2)&#xa0;; il faut au plus cette valeur</translation>
    </message>
    <message>
        <source>%1 of %2 comes to at least %3 a month: what is missing is a line of its own</source>
        <translation>%1 (%2)&#xa0;: au moins %3 par mois&#xa0;; ce qui manque est ajouté sur une ligne à part</translation>
    </message>
    <message>
        <source>%1 of %2 comes to at most %3 a month: what is above is taken off by a line of its own</source>
        <translation>%1 (%2)&#xa0;: au plus %3 par mois&#xa0;; ce qui dépasse est déduit sur une ligne à part</translation>
    </message>
    <message>
        <source>%1 comes to at least %2 a month: what its charges lack is a line of its own</source>
        <translation>la formule %1 revient à au moins %2 par mois&#xa0;: ce qui manque à ses frais est ajouté sur une ligne à part</translation>
    </message>
    <message>
        <source>%1 of %2 has tiers of packages: one that is begun costs as much as a full one</source>
        <translation>%1 (%2)&#xa0;: paliers par lots&#xa0;; un lot entamé coûte autant qu’un lot complet</translation>
    </message>
    <message>
        <source>%1 of %2 looks at each event: it needs the amount of every %3, not their number and sum</source>
        <translation>%1 (%2)&#xa0;: chaque opération est examinée&#xa0;; il faut le montant de chaque unité «&#xa0;%3&#xa0;», et non leur nombre et leur somme</translation>
    </message>
    <message>
        <source>expected at most one of &quot;periods&quot; and &quot;months&quot;</source>
        <translation>il faut au plus une des clés «&#xa0;periods&#xa0;» et «&#xa0;months&#xa0;»</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestrielle</translation>
    </message>
    <message>
        <source>semiannual</source>
        <translation>semestrielle</translation>
    </message>
    <message>
        <source>Discount for %1 billing</source>
        <translation>Remise pour facturation %1</translation>
    </message>
    <message>
        <source>%1, %2 for %3 of %4 months</source>
        <translation>%1, %2 pour %3 mois sur %4</translation>
    </message>
    <message>
        <source>%1, %2 a month for %3 of %4 months</source>
        <translation>%1, %2 par mois pour %3 mois sur %4</translation>
    </message>
    <message>
        <source>%1 tier %2 %3s in packages of %4</source>
        <translation>%1, palier %2, %3 par lots de %4</translation>
    </message>
    <message>
        <source>%1: down to the maximum</source>
        <translation>%1&#xa0;: réduction au montant maximal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of (%2 − %3)</source>
        <translation>%1 de (%2 − %3)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <translation>%1 × (%2)</translation>
    </message>
    <message>
        <source>%1 ≈ %2</source>
        <translation>%1 ≈ %2</translation>
    </message>
    <message>
        <source>%1 = %2; rounded with the lines before: %3</source>
        <translation>%1 = %2&#xa0;; arrondi avec les lignes précédentes&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 = %2, lifted to %3</source>
        <translation>%1 = %2, relevé à %3</translation>
    </message>
    <message>
        <source>%1 = %2, cut to %3</source>
        <translation>%1 = %2, ramené à %3</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and period</source>
        <translation>%1 / %2 = %3 par licence et par période</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and period</source>
        <translation>%1 / %2 ≈ %3 par licence et par période</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) = %3 per seat and month</source>
        <translation>%1 / (%2 × %4) = %3 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) ≈ %3 per seat and month</source>
        <translation>%1 / (%2 × %4) ≈ %3 par licence et par mois</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and period</source>
        <translation>%1 / %2 = %3 par utilisateur et par période</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and period</source>
        <translation>%1 / %2 ≈ %3 par utilisateur et par période</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) = %3 per user and month</source>
        <translation>%1 / (%2 × %4) = %3 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) ≈ %3 per user and month</source>
        <translation>%1 / (%2 × %4) ≈ %3 par utilisateur et par mois</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 when billed monthly; %4 billing costs %5 more.</source>
        <translation>%1 × %2 = %3 en facturation mensuelle&#xa0;; la facturation %4 coûte %5 de plus.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 when billed monthly; %4 billing saves %5 (%6).</source>
        <translation>%1 × %2 = %3 en facturation mensuelle&#xa0;; la facturation %4 fait économiser %5 (%6).</translation>
    </message>
    <message>
        <source>Policy of %1 billing: %2 off the published amounts.</source>
        <translation>Politique de facturation %1&#xa0;: %2 de remise sur les montants publiés.</translation>
    </message>
    <message>
        <source>an event of &quot;%1&quot; is negative; allowed are 0 and more</source>
        <translation>une opération de «&#xa0;%1&#xa0;» est négative&#xa0;; valeurs admises&#xa0;: 0 et plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has events beside its usage or base amount; give the events alone, which are counted</source>
        <translation>«&#xa0;%1&#xa0;» a des opérations en plus de sa consommation ou de son montant de base&#xa0;; indiquez seulement les opérations, elles sont comptées</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is charged event by event; give the amount of each event, not their number or sum</source>
        <translation>«&#xa0;%1&#xa0;» est facturé opération par opération&#xa0;; indiquez le montant de chaque opération, et non leur nombre ou leur somme</translation>
    </message>
    <message>
        <source>%1 is not billed %2; allowed: %3</source>
        <translation>la formule %1 n’a pas de facturation %2&#xa0;; facturation admise&#xa0;: %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed %2: %3</source>
        <translation>aucune formule n’admet %1 en facturation %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>at least %1 for each event</source>
        <translation>au moins %1 par opération</translation>
    </message>
    <message>
        <source>at most %1 for each event</source>
        <translation>au plus %1 par opération</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed are up to %2 lines of text</source>
        <translation>%1 contient des caractères de contrôle&#xa0;; au plus %2 lignes de texte sont admises</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines</source>
        <translation>%1 compte plus de %2 lignes</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened; nothing was changed: open it again</source>
        <translation>%1 a été modifié par quelqu’un d’autre depuis son ouverture&#xa0;; votre modification n’a pas été appliquée&#xa0;: rouvrez le devis</translation>
    </message>
    <message>
        <source>there is %1 already, with other content; nothing was changed: change that one, or discard it first</source>
        <translation>%1 existe déjà, avec un autre contenu&#xa0;; rien n’a été modifié&#xa0;: modifiez ce devis-là, ou abandonnez-le d’abord</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <translation>%1, %2&#xa0;: du %3 au %4</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>first_invoice</source>
        <translation>première facture</translation>
    </message>
    <message>
        <source>due %1, for %2 to %3</source>
        <translation>échéance le %1, pour la période du %2 au %3</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>package</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>row</source>
        <translation>type de ligne</translation>
    </message>
    <message>
        <source>description</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>valid_through</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>verify_code</source>
        <translation>code de vérification</translation>
    </message>
    <message>
        <source>%1, minimum a month</source>
        <translation>%1, montant minimal par mois</translation>
    </message>
    <message>
        <source>%1, maximum a month</source>
        <translation>%1, montant maximal par mois</translation>
    </message>
    <message>
        <source>Charged once: %1</source>
        <translation>Facturé une seule fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, and %2 once</source>
        <translation>%1, et %2 une seule fois</translation>
    </message>
    <message>
        <source>%1 is too large; the largest is %2</source>
        <translation>%1 est trop grand&#xa0;; le maximum est %2</translation>
    </message>
    <message>
        <source>an object of amounts by their paths, such as &quot;plans.team.charges.seats.monthly.rate&quot;</source>
        <translation>un objet de montants selon leurs chemins, par exemple «&#xa0;plans.team.charges.seats.monthly.rate&#xa0;»</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to no amount of this book</source>
        <translation>le chemin «&#xa0;%1&#xa0;» ne mène à aucun montant de ce catalogue de prix</translation>
    </message>
    <message>
        <source>an ending of two digits such as &quot;.99&quot;</source>
        <translation>une terminaison de deux chiffres, par exemple «&#xa0;.99&#xa0;»</translation>
    </message>
    <message>
        <source>an ending needs a currency of cents; %1 has none</source>
        <translation>une terminaison exige une devise avec des centimes&#xa0;; %1 n’en a pas</translation>
    </message>
    <message>
        <source>the price book %1 has an amount above %2, the largest that a pricing spreadsheet takes</source>
        <translation>le catalogue de prix %1 a un montant au-dessus de %2, le plus grand qu’une feuille de calcul des prix accepte</translation>
    </message>
    <message>
        <source>Prices in %1 as the price list gives them.</source>
        <translation>Prix en %1 tels que la liste de prix les donne.</translation>
    </message>
    <message>
        <source>the locale %1 has no multiplier and no amount of its own for %2; allowed is one or the other</source>
        <translation>les paramètres régionaux %1 n’ont ni coefficient ni montant propre pour %2&#xa0;; il faut l’un ou l’autre</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, une seule fois</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 without what is charged once</source>
        <translation>%1 − %2 = %3 sans ce qui est facturé une seule fois</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 with what is charged once</source>
        <translation>%1 + %2 = %3 avec ce qui est facturé une seule fois</translation>
    </message>
    <message>
        <source>%1 is charged once, on the first invoice; each billing period after it costs %2.</source>
        <translation>Facturé une seule fois, sur la première facture&#xa0;: %1&#xa0;; chaque période de facturation suivante coûte %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 and %3 is in %4; only prices of one currency can be compared</source>
        <translation>%1 est en %2 et %3 en %4&#xa0;; seuls des prix d’une même devise peuvent être comparés</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>the tax exemption</source>
        <translation>l’exonération fiscale</translation>
    </message>
    <message>
        <source>the note on how it orders</source>
        <translation>la note sur ses habitudes de commande</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>the text of the notes</source>
        <translation>le texte des notes</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>un client exige un nom</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed are lines of text</source>
        <translation>%1 contient des caractères de contrôle&#xa0;; seules des lignes de texte sont admises</translation>
    </message>
    <message>
        <source>the address has more than %1 lines</source>
        <translation>l’adresse compte plus de %1 lignes</translation>
    </message>
    <message>
        <source>there are more than %1 contacts</source>
        <translation>il y a plus de %1 contacts</translation>
    </message>
    <message>
        <source>there are more than %1 other names</source>
        <translation>il y a plus de %1 autres noms</translation>
    </message>
    <message>
        <source>a customer cannot be merged with itself</source>
        <translation>un client ne peut pas être fusionné avec lui-même</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>ligne %1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>a day such as 2027-06-30</source>
        <translation>un jour, par exemple 2027-06-30</translation>
    </message>
    <message>
        <source>the code of a language such as de or de-AT</source>
        <translation>un code de langue, par exemple «&#xa0;fr&#xa0;» ou «&#xa0;fr-CA&#xa0;»</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>la carte de visite n’a pas de END:VCARD</translation>
    </message>
    <message>
        <source>the card is of version &quot;%1&quot;; those of 2.1, 3.0 and 4.0 can be read</source>
        <translation>la carte de visite est de version «&#xa0;%1&#xa0;»&#xa0;; seules les versions 2.1, 3.0 et 4.0 peuvent être lues</translation>
    </message>
    <message>
        <source>expected BEGIN:VCARD, found other text</source>
        <translation>il faut BEGIN:VCARD, et non un autre texte</translation>
    </message>
    <message>
        <source>there is no customer %1 in %2</source>
        <translation>il n’y a pas de client %1 dans la base %2</translation>
    </message>
    <message>
        <source>several customers are called %1; name one: %2</source>
        <translation>plusieurs clients s’appellent %1&#xa0;; indiquez lequel&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is a customer %1 already: %2; change that one</source>
        <translation>il y a déjà un client %1&#xa0;: %2&#xa0;; modifiez celui-là</translation>
    </message>
    <message>
        <source>the customer %1 was merged into %2</source>
        <translation>le client %1 a été fusionné dans %2</translation>
    </message>
    <message>
        <source>the customer %1 was forgotten</source>
        <translation>le client %1 a été effacé</translation>
    </message>
    <message>
        <source>the customer %1 was changed since it was read; read it again</source>
        <translation>le client %1 a été modifié depuis sa lecture&#xa0;; relisez-le</translation>
    </message>
    <message>
        <source>the customer %1 in %2 is damaged: %3; restore a backup</source>
        <translation>le client %1 de la base %2 est endommagé&#xa0;: %3&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the customer %1 would not be read again as it was written; nothing was kept</source>
        <translation>le client %1 ne serait pas relu tel qu’il a été écrit&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>what its name is found by was changed</source>
        <translation>les données servant à retrouver son nom ont été modifiées</translation>
    </message>
    <message>
        <source>a customer was added</source>
        <translation>un client a été ajouté</translation>
    </message>
    <message>
        <source>a customer was changed: %1</source>
        <translation>un client a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was merged into this customer</source>
        <translation>%1 a été fusionné dans ce client</translation>
    </message>
    <message>
        <source>the customer was merged into %1</source>
        <translation>le client a été fusionné dans %1</translation>
    </message>
    <message>
        <source>the customer was forgotten; quotes keep their own text, backups what they held</source>
        <translation>le client a été effacé&#xa0;; les devis gardent leur propre texte, les sauvegardes ce qu’elles contenaient</translation>
    </message>
    <message>
        <source>%1 prepared %2; nobody approves what they prepared themselves</source>
        <translation>%1 a préparé %2&#xa0;; personne n’approuve ce qu’il a préparé lui-même</translation>
    </message>
    <message>
        <source>%1 does not say who prepared it, so that nobody can tell whose it is; name that first</source>
        <translation>%1 n’indique pas qui l’a préparé, de sorte que personne ne peut dire de qui il vient&#xa0;; indiquez-le d’abord</translation>
    </message>
    <message>
        <source>%1 may not approve; the approvers are %2</source>
        <translation>%1 n’a pas le droit d’approuver&#xa0;; approbateurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>an approval by %1 needs the passphrase of %1</source>
        <translation>une approbation par %1 exige la phrase secrète de %1</translation>
    </message>
    <message>
        <source>the passphrase is not that of %1</source>
        <translation>la phrase secrète n’est pas celle de %1</translation>
    </message>
    <message>
        <source>%1 is locked until %2 after %3 wrong passphrases one after another</source>
        <translation>l’accès de %1 est bloqué jusqu’au %2 après %3 phrases secrètes erronées de suite</translation>
    </message>
    <message>
        <source>%1 approves by the role of the database; this connection has the role %2</source>
        <translation>%1 approuve par le rôle de la base de données&#xa0;; cette connexion a le rôle %2</translation>
    </message>
    <message>
        <source>a passphrase has %1 characters or more, and %2 bytes at most</source>
        <translation>une phrase secrète compte au moins %1 caractères et au plus %2 octets</translation>
    </message>
    <message>
        <source>the passphrase cannot be looked at: %1</source>
        <translation>impossible d’examiner la phrase secrète&#xa0;: %1</translation>
    </message>
    <message>
        <source>the approvers in %1 are not what the audit trail says; restore a backup</source>
        <translation>les approbateurs de la base %1 ne sont pas ceux de la piste d’audit&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>only an approver changes who may approve: say by which, with the passphrase; there are %1</source>
        <translation>seul un approbateur peut modifier qui a le droit d’approuver&#xa0;: indiquez lequel, avec sa phrase secrète&#xa0;; approbateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 changes who may approve; use the role that seatwise store migrate is run with</source>
        <translation>seul le propriétaire des tables de la base %1 peut modifier qui a le droit d’approuver&#xa0;; utilisez le rôle avec lequel seatwise store migrate est exécuté</translation>
    </message>
    <message>
        <source>%1 is a file, which knows no roles; an approver there has a passphrase</source>
        <translation>%1 est un fichier, qui ne connaît pas de rôles&#xa0;; un approbateur y a une phrase secrète</translation>
    </message>
    <message>
        <source>there is no approver %1 in %2</source>
        <translation>il n’y a pas d’approbateur %1 dans la base %2</translation>
    </message>
    <message>
        <source>the name of the approver</source>
        <translation>le nom de l’approbateur</translation>
    </message>
    <message>
        <source>an approver needs a name</source>
        <translation>un approbateur exige un nom</translation>
    </message>
    <message>
        <source>approved by %1 with a passphrase</source>
        <translation>approuvé par %1 avec une phrase secrète</translation>
    </message>
    <message>
        <source>approved by %1 by the role of the database</source>
        <translation>approuvé par %1 par le rôle de la base de données</translation>
    </message>
    <message>
        <source>approved by %1 without a passphrase, as the store has no approvers</source>
        <translation>approuvé par %1 sans phrase secrète, la base n’ayant pas d’approbateurs</translation>
    </message>
    <message>
        <source>approved by %1, who prepared it, without a passphrase, as the store has no approvers</source>
        <translation>approuvé par %1, qui l’a préparé, sans phrase secrète, la base n’ayant pas d’approbateurs</translation>
    </message>
    <message>
        <source>approval by %1 refused: %2</source>
        <translation>approbation par %1 rejetée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may approve discounts with a passphrase</source>
        <translation>%1 peut approuver des remises avec une phrase secrète</translation>
    </message>
    <message>
        <source>%1 may approve discounts by the role of the database</source>
        <translation>%1 peut approuver des remises par le rôle de la base de données</translation>
    </message>
    <message>
        <source>%1 may no longer approve discounts</source>
        <translation>%1 ne peut plus approuver de remises</translation>
    </message>
    <message>
        <source>%1, said %2 with a passphrase</source>
        <translation>%1, sur indication de %2 avec une phrase secrète</translation>
    </message>
    <message>
        <source>%1 gave the right passphrase</source>
        <translation>%1 a donné la bonne phrase secrète</translation>
    </message>
    <message>
        <source>a wrong passphrase was given for %1</source>
        <translation>une phrase secrète erronée a été donnée pour %1</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>years %1 to %2</source>
        <translation>années %1 à %2</translation>
    </message>
    <message>
        <source>&quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot; look at the events of a meter; seats and plans have none</source>
        <translation>«&#xa0;min_each&#xa0;», «&#xa0;max_each&#xa0;» et «&#xa0;free_events&#xa0;» portent sur les opérations d’un compteur&#xa0;; les licences et les formules n’en ont pas</translation>
    </message>
    <message>
        <source>what is charged once has no &quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot;, which look at the events of every month</source>
        <translation>ce qui est facturé une seule fois n’a pas de «&#xa0;min_each&#xa0;», «&#xa0;max_each&#xa0;» ni «&#xa0;free_events&#xa0;», qui portent sur les opérations de chaque mois</translation>
    </message>
    <message>
        <source>%1 can be billed %2: %3 months from the customer&apos;s own day; a charge without amounts of its own for that costs as many times its month</source>
        <translation>la formule %1 peut avoir une facturation %2&#xa0;: %3 mois à partir de la date du client&#xa0;; des frais sans montants propres pour cette période coûtent autant de fois leur prix par mois</translation>
    </message>
    <message>
        <source>what is billed %1 costs %2 less than the list, but for what is charged once</source>
        <translation>en facturation %1, le prix est inférieur de %2 à celui de la liste, sauf pour ce qui est facturé une seule fois</translation>
    </message>
    <message>
        <source>a month runs from the customer&apos;s own day, or the last of a month that is too short for it: 31 January, 28 February, 31 March</source>
        <translation>un mois commence à la date du client, ou le dernier jour d’un mois trop court pour elle&#xa0;: 31 janvier, 28 février, 31 mars</translation>
    </message>
    <message>
        <source>the pause of every year runs over New Year: it begins in one year and ends in the next</source>
        <translation>la pause de chaque année est à cheval sur le Nouvel An&#xa0;: elle commence une année et finit la suivante</translation>
    </message>
    <message>
        <source>%1 of %2 has an amount that is charged once: a line of the first invoice, in no figure of a month or a seat</source>
        <translation>%1 (%2)&#xa0;: montant facturé une seule fois, sur une ligne de la première facture&#xa0;; il n’entre dans aucun chiffre par mois ou par licence</translation>
    </message>
    <message>
        <source>the promotion %1 may be taken together with others: in the order of the book, each off what the one before left</source>
        <translation>la promotion %1 est cumulable avec d’autres&#xa0;: dans l’ordre du catalogue, chacune s’applique à ce que la précédente a laissé</translation>
    </message>
    <message>
        <source>%1 has amounts of its own, which stand as they are</source>
        <translation>%1 a ses propres montants, qui valent tels quels</translation>
    </message>
    <message>
        <source>converted amounts of %1 from one unit on end in %2: the nearest that does</source>
        <translation>à partir d’une unité, les montants convertis de %1 se terminent par %2&#xa0;: le montant le plus proche qui se termine ainsi</translation>
    </message>
    <message>
        <source>%1 of the credits that are left at the end of a month are kept for the next</source>
        <translation>%1 des crédits restants à la fin d’un mois sont conservés pour le mois suivant</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to an amount that is given already</source>
        <translation>le chemin «&#xa0;%1&#xa0;» mène à un montant déjà indiqué</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; takes no &quot;%2&quot;</source>
        <translation>le champ «&#xa0;%1&#xa0;» n’admet pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>an object of values by the unit of their charge, such as { &quot;call&quot;: &quot;1000&quot; }</source>
        <translation>un objet de valeurs par unité des frais, par exemple { &quot;call&quot;: &quot;1000&quot; }</translation>
    </message>
    <message>
        <source>month from the start date</source>
        <translation>mois à partir de la date de début</translation>
    </message>
    <message>
        <source>3 months from the start date</source>
        <translation>3 mois à partir de la date de début</translation>
    </message>
    <message>
        <source>6 months from the start date</source>
        <translation>6 mois à partir de la date de début</translation>
    </message>
    <message>
        <source>no plan costs anything billed %1</source>
        <translation>aucune formule n’est payante en facturation %1</translation>
    </message>
    <message>
        <source>the total of a billing period without what is charged once</source>
        <translation>le total d’une période de facturation sans ce qui est facturé une seule fois</translation>
    </message>
    <message>
        <source>what is charged once</source>
        <translation>ce qui est facturé une seule fois</translation>
    </message>
    <message>
        <source>1 - total of the period / (its months x monthly total)</source>
        <translation>1 − total de la période / (ses mois × total mensuel)</translation>
    </message>
    <message>
        <source>the periods of two quarterly invoices</source>
        <translation>les périodes de deux factures trimestrielles</translation>
    </message>
    <message>
        <source>the periods of two half-yearly invoices</source>
        <translation>les périodes de deux factures semestrielles</translation>
    </message>
    <message>
        <source>a call has at most %1 scenarios; close one first</source>
        <translation>un appel compte au plus %1 scénarios&#xa0;; fermez-en un d’abord</translation>
    </message>
    <message>
        <source>the only scenario of a call stays; begin another call</source>
        <translation>le seul scénario d’un appel reste ouvert&#xa0;; commencez un autre appel</translation>
    </message>
    <message>
        <source>the call has no scenario %1; it has %2</source>
        <translation>l’appel n’a pas de scénario %1&#xa0;; disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a call: it has 1 to 64 small letters, digits and hyphens</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un appel&#xa0;: il compte de 1 à 64 minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of a call; expected UTC such as 2026-11-21T10:15:30Z</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’heure d’un appel&#xa0;; il faut une heure UTC, par exemple 2026-11-21T10:15:30Z</translation>
    </message>
    <message>
        <source>the call has no scenario</source>
        <translation>l’appel n’a aucun scénario</translation>
    </message>
    <message>
        <source>the call has %1 scenarios; at most %2 are kept</source>
        <translation>l’appel a %1 scénarios&#xa0;; au plus %2 sont conservés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of a scenario; expected A to F</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la lettre d’un scénario&#xa0;; il faut une lettre de A à F</translation>
    </message>
    <message>
        <source>two scenarios of the call are %1</source>
        <translation>deux scénarios de l’appel ont la lettre %1</translation>
    </message>
    <message>
        <source>the history has %1 calculations; at most %2 are kept</source>
        <translation>l’historique a %1 calculs&#xa0;; au plus %2 sont conservés</translation>
    </message>
    <message>
        <source>the beginning of the call says other scenarios than the rest of it</source>
        <translation>le début de l’appel indique d’autres scénarios que la suite</translation>
    </message>
    <message>
        <source>the call would be a file of %1 bytes; at most %2 are kept</source>
        <translation>l’appel serait un fichier de %1 octets&#xa0;; au plus %2 sont conservés</translation>
    </message>
    <message>
        <source>there is no call %1 in %2</source>
        <translation>il n’y a pas d’appel %1 dans %2</translation>
    </message>
    <message>
        <source>%1 is no call that can be read: %2; it stays as it is</source>
        <translation>%1 n’est pas un appel lisible&#xa0;: %2&#xa0;; il reste tel quel</translation>
    </message>
    <message>
        <source>it was written by a newer version of Seatwise, in form %1; this one reads form %2</source>
        <translation>il a été écrit par une version plus récente de Seatwise, au format %1&#xa0;; celle-ci lit le format %2</translation>
    </message>
    <message>
        <source>the call would not be read again as it was written: %1; nothing was kept</source>
        <translation>l’appel ne serait pas relu tel qu’il a été écrit&#xa0;: %1&#xa0;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>it holds the call %1</source>
        <translation>il contient l’appel %1</translation>
    </message>
    <message>
        <source>the call %1 is open in another window of Seatwise</source>
        <translation>l’appel %1 est ouvert dans une autre fenêtre de Seatwise</translation>
    </message>
    <message>
        <source>a call %1 is kept already; open it before it is changed</source>
        <translation>un appel %1 est déjà enregistré&#xa0;; ouvrez-le avant de le modifier</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, the largest call that is read</source>
        <translation>%1 dépasse %2 octets, la plus grande taille d’appel lue</translation>
    </message>
    <message>
        <source>the table must be a name of letters, digits and _, or a schema and a name with a point between them, not &quot;%1&quot;</source>
        <translation>la table doit être un nom fait de lettres, de chiffres et de _, ou un schéma et un nom séparés par un point, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the table has no column of what is used; the charge counts as for no usage</source>
        <translation>la table n’a pas de colonne pour la consommation&#xa0;; les frais sont calculés sans consommation</translation>
    </message>
    <message>
        <source>the table has no column of add-ons</source>
        <translation>la table n’a pas de colonne pour les compléments</translation>
    </message>
    <message>
        <source>the table has no column of promotions</source>
        <translation>la table n’a pas de colonne pour les promotions</translation>
    </message>
    <message>
        <source>billed %1, more than %2 seats are answered with NULL and a note, as their sums may not fit 64 bits</source>
        <translation>en facturation %1, la réponse au-delà de %2 licences est NULL avec une note, car les sommes peuvent dépasser 64 bits</translation>
    </message>
    <message>
        <source>the amounts of %1 do not fit the 64 bits that databases count with</source>
        <translation>les montants de la formule %1 ne tiennent pas dans les 64 bits avec lesquels comptent les bases de données</translation>
    </message>
    <message>
        <source>Seatwise price book %1, version %2, SHA-256 %3, for %4</source>
        <translation>Catalogue de prix Seatwise %1, version %2, SHA-256 %3, pour %4</translation>
    </message>
    <message>
        <source>Totals are in minor units of %1, with %2 decimals, for one billing period.</source>
        <translation>Les totaux sont en unités mineures de %1, avec %2 décimales, pour une période de facturation.</translation>
    </message>
    <message>
        <source>Where a row has no total, its note says why. Up to %1 seats every sum stays within 64 bits.</source>
        <translation>Quand une ligne n’a pas de total, sa note indique pourquoi. Jusqu’à %1 licences, toutes les sommes tiennent dans 64 bits.</translation>
    </message>
    <message>
        <source>SELECT * FROM %1 answers no row where this engine prices as the book does.</source>
        <translation>SELECT * FROM %1 ne renvoie aucune ligne si ce moteur calcule les prix comme le catalogue.</translation>
    </message>
    <message>
        <source>unknown plan</source>
        <translation>formule inconnue</translation>
    </message>
    <message>
        <source>unknown billing</source>
        <translation>facturation inconnue</translation>
    </message>
    <message>
        <source>no whole number of seats</source>
        <translation>nombre de licences non entier</translation>
    </message>
    <message>
        <source>more seats than are proven</source>
        <translation>plus de licences que le nombre vérifié</translation>
    </message>
    <message>
        <source>not offered for so many seats, or not billed so</source>
        <translation>non proposé pour ce nombre de licences, ou pas avec cette facturation</translation>
    </message>
    <message>
        <source>limits and steps of seats have no place there</source>
        <translation>les limites et les pas du nombre de licences n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>a least or a most amount has no place there</source>
        <translation>un montant minimal ou maximal n’a pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>what a trial becomes has no place there</source>
        <translation>ce que devient un essai n’a pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>sans équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>which plan may become which has no place there</source>
        <translation>les passages possibles d’une formule à l’autre n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>how parts of a period are reckoned is decided there</source>
        <translation>le calcul des parties de période est décidé dans l’autre système</translation>
    </message>
    <message>
        <source>pauses of every year have no place there</source>
        <translation>les pauses de chaque année n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>discounts and who allows them have no place among prices</source>
        <translation>les remises et les personnes qui les autorisent n’ont pas leur place parmi les prix</translation>
    </message>
    <message>
        <source>credits that are bought and kept have no place among prices</source>
        <translation>les crédits achetés et conservés n’ont pas leur place parmi les prix</translation>
    </message>
    <message>
        <source>prices of a locale are a book of their own there</source>
        <translation>dans l’autre système, les prix de paramètres régionaux forment un catalogue à part</translation>
    </message>
    <message>
        <source>the prices are those of the list, without this percentage: it is taken off rounded totals, which prices cannot say</source>
        <translation>les prix sont ceux de la liste, sans ce pourcentage&#xa0;: il est déduit de totaux arrondis, ce que des prix ne peuvent pas exprimer</translation>
    </message>
    <message>
        <source>halves are rounded to the even neighbour here, and upwards there</source>
        <translation>les moitiés sont arrondies ici à la valeur paire la plus proche, et vers le haut dans l’autre système</translation>
    </message>
    <message>
        <source>percentages of an amount have no place there</source>
        <translation>les pourcentages d’un montant n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>tiers that price packages have no place there</source>
        <translation>les paliers par lots n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>packages after units that are included have no place there</source>
        <translation>les lots qui suivent des unités incluses n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>tiers that begin or end within a unit have no place there</source>
        <translation>les paliers qui commencent ou finissent à l’intérieur d’une unité n’ont pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>a band that costs less than the one before it has no place among tiers</source>
        <translation>une tranche qui coûte moins que la précédente n’a pas sa place parmi les paliers</translation>
    </message>
    <message>
        <source>the amount is too large for a price there</source>
        <translation>le montant est trop élevé pour un prix dans l’autre système</translation>
    </message>
    <message>
        <source>amounts of this currency must end in 0 there</source>
        <translation>les montants de cette devise doivent se terminer par 0 dans l’autre système</translation>
    </message>
    <message>
        <source>a flat amount must be whole minor units there</source>
        <translation>un montant fixe doit être un nombre entier d’unités mineures dans l’autre système</translation>
    </message>
    <message>
        <source>there are two prices of %1</source>
        <translation>il y a deux prix pour %1</translation>
    </message>
    <message>
        <source>the price %1 is of the product %2, which is not there</source>
        <translation>le prix %1 appartient au produit %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>a price that is no longer used is left out</source>
        <translation>un prix qui n’est plus utilisé est ignoré</translation>
    </message>
    <message>
        <source>the price is of the product &quot;%1&quot;, which is not among the products</source>
        <translation>le prix appartient au produit «&#xa0;%1&#xa0;», qui n’est pas parmi les produits</translation>
    </message>
    <message>
        <source>the price needs a currency such as usd, not &quot;%1&quot;</source>
        <translation>le prix exige une devise, par exemple usd, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the prices are in %1 and in %2; a price book has one currency</source>
        <translation>les prix sont en %1 et en %2&#xa0;; un catalogue de prix a une seule devise</translation>
    </message>
    <message>
        <source>a price is for 1, 3, 6 or 12 months or a year, not for %1</source>
        <translation>un prix vaut pour 1, 3, 6 ou 12 mois ou un an, et non pour %1</translation>
    </message>
    <message>
        <source>an amount must be minor units such as 1995 or 0.5, zero or more, not %1</source>
        <translation>un montant doit être en unités mineures, par exemple 1995 ou 0.5, zéro ou plus, et non %1</translation>
    </message>
    <message>
        <source>packages are rounded up, not &quot;%1&quot;</source>
        <translation>les lots sont arrondis vers le haut (up), et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tiers are graduated or volume, not &quot;%1&quot;</source>
        <translation>les paliers sont de type graduated ou volume, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the discount is %1; expected nothing or more</source>
        <translation>la remise est de %1&#xa0;; il faut zéro ou plus</translation>
    </message>
    <message>
        <source>a discount of %1 is more than the price, %2</source>
        <translation>une remise de %1 dépasse le prix, %2</translation>
    </message>
    <message>
        <source>%1 has no subscription</source>
        <translation>le catalogue %1 n’a pas d’abonnement</translation>
    </message>
    <message>
        <source>%1 would be valid through %2, which is before it is issued, on %3</source>
        <translation>%1 serait valable jusqu’au %2 inclus, soit avant son émission, le %3</translation>
    </message>
    <message>
        <source>The customer is missing</source>
        <translation>Le client manque</translation>
    </message>
    <message>
        <source>A quote is made to somebody.</source>
        <translation>Un devis s’adresse à quelqu’un.</translation>
    </message>
    <message>
        <source>The letterhead is missing</source>
        <translation>L’en-tête manque</translation>
    </message>
    <message>
        <source>No paper goes out without a sender.</source>
        <translation>Aucun document ne part sans expéditeur.</translation>
    </message>
    <message>
        <source>The approval is missing</source>
        <translation>L’approbation manque</translation>
    </message>
    <message>
        <source>The discount is more than an account manager gives alone.</source>
        <translation>La remise dépasse ce qu’un chargé de clientèle accorde seul.</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message>
        <source>On %1, for this price.</source>
        <translation>Le %1, pour ce prix.</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Aucune approbation nécessaire</translation>
    </message>
    <message>
        <source>No discount was given.</source>
        <translation>Aucune remise n’a été accordée.</translation>
    </message>
    <message>
        <source>The discount is one that an account manager gives alone.</source>
        <translation>La remise est de celles qu’un chargé de clientèle accorde seul.</translation>
    </message>
    <message>
        <source>The price book is outside its dates</source>
        <translation>Le catalogue de prix est hors de ses dates de validité</translation>
    </message>
    <message>
        <source>Price checked</source>
        <translation>Prix vérifié</translation>
    </message>
    <message>
        <source>Worked out again from price book %1 %2: the same.</source>
        <translation>Recalculé à partir du catalogue de prix %1 %2&#xa0;: identique.</translation>
    </message>
    <message>
        <source>The price does not come out again</source>
        <translation>Le prix recalculé est différent</translation>
    </message>
    <message>
        <source>Worked out again from its price book it is %1, not %2.</source>
        <translation>Recalculé à partir de son catalogue de prix, il est de %1, et non de %2.</translation>
    </message>
    <message>
        <source>The promotion was given already</source>
        <translation>La promotion a déjà été accordée</translation>
    </message>
    <message>
        <source>It would not be valid any more</source>
        <translation>Le devis ne serait plus valable</translation>
    </message>
    <message>
        <source>Its last day, %1, is before %2, when it is issued.</source>
        <translation>Son dernier jour, le %1, précède le %2, jour de son émission.</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Pas de numéro de bon de commande</translation>
    </message>
    <message>
        <source>Can be added when the customer accepts.</source>
        <translation>Peut être ajouté quand le client accepte.</translation>
    </message>
    <message>
        <source>No bill-to</source>
        <translation>Champ «&#xa0;Facturer à&#xa0;» vide</translation>
    </message>
    <message>
        <source>The paper names the customer alone, without an address.</source>
        <translation>Le document ne mentionne que le client, sans adresse.</translation>
    </message>
    <message>
        <source>Nobody is named who prepared it</source>
        <translation>Champ «&#xa0;Préparé par&#xa0;» vide</translation>
    </message>
    <message>
        <source>The paper does not say whom to ask.</source>
        <translation>Le document ne dit pas à qui s’adresser.</translation>
    </message>
    <message>
        <source>No days that it pays for</source>
        <translation>Pas de jours couverts</translation>
    </message>
    <message>
        <source>The quote has no start; the Calculator sets one.</source>
        <translation>Le devis n’a pas de début&#xa0;; le Calculateur permet d’en indiquer un.</translation>
    </message>
    <message>
        <source>seats that grow by year need a start date</source>
        <translation>des licences en hausse d’année en année exigent une date de début</translation>
    </message>
    <message>
        <source>seats that grow by year are quoted for whole years, not for a change of a running subscription</source>
        <translation>des licences en hausse d’année en année donnent lieu à un devis pour des années entières, et non pour un changement d’un abonnement en cours</translation>
    </message>
    <message>
        <source>%1 is a trial, whose seats do not grow by year</source>
        <translation>la formule %1 est un essai, dont les licences n’augmentent pas d’année en année</translation>
    </message>
    <message>
        <source>the label of the option</source>
        <translation>le libellé de l’option</translation>
    </message>
    <message>
        <source>%1 has %2 options; allowed are no more</source>
        <translation>%1 a %2 options&#xa0;; c’est le maximum admis</translation>
    </message>
    <message>
        <source>%1 offers that already, as its option %2</source>
        <translation>%1 propose déjà cela, comme option %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; allowed are 1 to %3</source>
        <translation>%1 n’a pas d’option %2&#xa0;; valeurs admises&#xa0;: de 1 à %3</translation>
    </message>
    <message>
        <source>%1 has no options; it is accepted as it is</source>
        <translation>%1 n’a pas d’options&#xa0;; le devis est accepté tel quel</translation>
    </message>
    <message>
        <source>%1 offers one thing alone; add another before it is taken away</source>
        <translation>%1 ne propose qu’une seule option&#xa0;; ajoutez-en une autre avant de la retirer</translation>
    </message>
    <message>
        <source>%1 has %2 options; name the one that is accepted</source>
        <translation>%1 a %2 options&#xa0;; indiquez celle qui est acceptée</translation>
    </message>
    <message>
        <source>%1 is accepted with its option %2; of its options one alone is accepted</source>
        <translation>%1 est accepté avec son option %2&#xa0;; une seule de ses options est acceptée</translation>
    </message>
    <message>
        <source>%1, option %2</source>
        <translation>%1, option %2</translation>
    </message>
    <message>
        <source>the quote was written by a newer version of Seatwise; this one reads quotes up to form %1</source>
        <translation>le devis a été écrit par une version plus récente de Seatwise&#xa0;; celle-ci lit les devis jusqu’au format %1</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>estimate %1 for nobody yet, %2, price book %3 %4</source>
        <translation>estimation %1, encore sans client, %2, catalogue de prix %3 %4</translation>
    </message>
    <message>
        <source>version %1 is published: new customers from %2, existing ones from the first period that starts on or after %3; the reason: &quot;%4&quot;</source>
        <translation>la version %1 est publiée&#xa0;: nouveaux clients à partir du %2, clients existants à partir de la première période qui commence le %3 ou après&#xa0;; motif&#xa0;: «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1. It follows version %2, SHA-256 %3, and is SHA-256 %4</source>
        <translation>%1. Elle suit la version %2, SHA-256 %3, et a pour SHA-256 %4</translation>
    </message>
    <message>
        <source>%1. It is the first, SHA-256 %2</source>
        <translation>%1. C’est la première, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1. What it changes: %2</source>
        <translation>%1. Ce qu’elle change&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Approved by %2</source>
        <translation>%1. Approuvée par %2</translation>
    </message>
    <message>
        <source>%1, billed %2, %3 to %4</source>
        <translation>%1, facturation %2, de %3 à %4</translation>
    </message>
    <message>
        <source>version %1, which was to be in force from %2, is withdrawn</source>
        <translation>la version %1, qui devait être en vigueur à partir du %2, est retirée</translation>
    </message>
    <message>
        <source>version %1, which was to be in force from %2, is withdrawn: %3</source>
        <translation>la version %1, qui devait être en vigueur à partir du %2, est retirée&#xa0;: %3</translation>
    </message>
    <message>
        <source>a publishing needs a reason</source>
        <translation>une publication exige un motif</translation>
    </message>
    <message>
        <source>a version is published for today (%2) or later, not for %1: what was priced until now stays as it was</source>
        <translation>une version se publie pour aujourd’hui (%2) ou plus tard, et non pour le %1&#xa0;: les prix calculés jusqu’ici restent inchangés</translation>
    </message>
    <message>
        <source>existing customers cannot change on %1, before new ones do on %2</source>
        <translation>les clients existants ne peuvent pas changer de version le %1, avant les nouveaux clients, le %2</translation>
    </message>
    <message>
        <source>version %2 is published for %1 already; a day has one version</source>
        <translation>la version %2 est déjà publiée pour le %1&#xa0;; un jour n’a qu’une version</translation>
    </message>
    <message>
        <source>a version %1 is published for %2 already; give this one a version of its own</source>
        <translation>une version %1 est déjà publiée pour le %2&#xa0;; donnez à celle-ci un autre nom de version</translation>
    </message>
    <message>
        <source>it calls itself version %1, as the list that it takes the place of does; better give each its own</source>
        <translation>elle s’appelle version %1, comme la liste qu’elle remplace&#xa0;; mieux vaut donner à chacune son propre nom de version</translation>
    </message>
    <message>
        <source>version %1 was published on %2, after today (%3); look at the date of this computer</source>
        <translation>la version %1 a été publiée le %2, après aujourd’hui (%3)&#xa0;; vérifiez la date de cet ordinateur</translation>
    </message>
    <message>
        <source>this very price list is published as version %1 for %2 already</source>
        <translation>cette même liste de prix est déjà publiée comme version %1 pour le %2</translation>
    </message>
    <message>
        <source>version %1 cannot be in force on %2: %3</source>
        <translation>la version %1 ne peut pas être en vigueur le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a price list cannot change its currency from %1 to %2; give the other one an id of its own</source>
        <translation>une liste de prix ne peut pas changer de devise, de %1 à %2&#xa0;; donnez à l’autre son propre identifiant</translation>
    </message>
    <message>
        <source>%1 has no version %2; it has %3</source>
        <translation>le catalogue %1 n’a pas de version %2&#xa0;; disponibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>no version of %1 is published</source>
        <translation>aucune version du catalogue %1 n’est publiée</translation>
    </message>
    <message>
        <source>version %1 is withdrawn already</source>
        <translation>la version %1 est déjà retirée</translation>
    </message>
    <message>
        <source>version %1 is in force since %2 and cannot be withdrawn; publish another one</source>
        <translation>la version %1 est en vigueur depuis le %2 et ne peut pas être retirée&#xa0;; publiez-en une autre</translation>
    </message>
    <message>
        <source>no version of %1 is in force on %2; the first, %3, is from %4</source>
        <translation>aucune version du catalogue %1 n’est en vigueur le %2&#xa0;; la première, %3, vaut à partir du %4</translation>
    </message>
    <message>
        <source>every version of %1 is withdrawn</source>
        <translation>toutes les versions du catalogue %1 sont retirées</translation>
    </message>
    <message>
        <source>the customer begins on %1, after the day that is priced, %2</source>
        <translation>le client commence le %1, après le jour dont le prix est calculé, le %2</translation>
    </message>
    <message>
        <source>not a list of versions: %1</source>
        <translation>ce n’est pas une liste de versions&#xa0;: %1</translation>
    </message>
    <message>
        <source>the price list of version %1 of %2 is missing</source>
        <translation>la liste de prix de la version %1 du catalogue %2 manque</translation>
    </message>
    <message>
        <source>the name of whoever publishes</source>
        <translation>le nom de la personne qui publie</translation>
    </message>
    <message>
        <source>A quarter, billed quarterly</source>
        <translation>Par trimestre, facturation trimestrielle</translation>
    </message>
    <message>
        <source>A half-year, billed half-yearly</source>
        <translation>Par semestre, facturation semestrielle</translation>
    </message>
    <message>
        <source>what becomes of credits that are left at the end of a month</source>
        <translation>ce que deviennent les crédits restants à la fin d’un mois</translation>
    </message>
    <message>
        <source>the draft has nothing at %1</source>
        <translation>le brouillon n’a rien à l’emplacement %1</translation>
    </message>
    <message>
        <source>the last band or tier cannot be removed</source>
        <translation>la dernière tranche ou le dernier palier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>the amounts of this model cannot be made of those of a month</source>
        <translation>les montants de ce modèle ne peuvent pas être calculés à partir de ceux d’un mois</translation>
    </message>
    <message>
        <source>there is no charge model &quot;%1&quot;; there are %2</source>
        <translation>il n’existe pas de modèle de frais «&#xa0;%1&#xa0;»&#xa0;; modèles existants&#xa0;: %2</translation>
    </message>
    <message>
        <source>the last plan cannot be removed</source>
        <translation>la dernière formule ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>a decimal such as &quot;19.95&quot;, zero or more, with up to 10 decimals</source>
        <translation>un nombre décimal tel que &quot;19.95&quot;, zéro ou plus, avec 10 décimales au plus</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>un nombre entier à partir de %1</translation>
    </message>
    <message>
        <source>each tier must end after the one before it, and the last alone has no end</source>
        <translation>chaque palier doit finir après le précédent, et seul le dernier est sans fin</translation>
    </message>
    <message>
        <source>a price has at most %1 tiers</source>
        <translation>un prix a au plus %1 paliers</translation>
    </message>
    <message>
        <source>seats from %1 to %2 are none</source>
        <translation>licences de %1 à %2&#xa0;: l’intervalle est vide</translation>
    </message>
    <message>
        <source>the prices of %1 count %2 and %3; a charge counts one thing</source>
        <translation>les prix de %1 comptent %2 et %3&#xa0;; un poste de frais ne compte qu’une seule chose</translation>
    </message>
    <message>
        <source>what is charged once has no place there, or not in this form</source>
        <translation>ce qui est facturé une seule fois n’a pas d’équivalent dans l’autre système, ou pas sous cette forme</translation>
    </message>
    <message>
        <source>the tier begins where the one before it ends; a unit at the end is taken as one of the tier before</source>
        <translation>le palier commence là où le précédent finit&#xa0;; une unité placée à cette limite est comptée dans le palier précédent</translation>
    </message>
    <message>
        <source>a tier begins at %2, one after the end of the one before it, or at that end, %3, not at %1</source>
        <translation>un palier commence à %2, une unité après la fin du précédent, ou à cette fin même, %3, et non à %1</translation>
    </message>
    <message>
        <source>%1 has no place in a price book, or is not read</source>
        <translation>%1 n’a pas sa place dans un catalogue de prix, ou n’est pas lu</translation>
    </message>
    <message>
        <source>names and ids of charges have no place there, and amounts of a plan become one</source>
        <translation>les noms et les identifiants des frais n’ont pas d’équivalent dans l’autre système, et les montants d’une formule y sont réunis en un seul</translation>
    </message>
    <message>
        <source>a flat amount of a tier after the first has no place there</source>
        <translation>un montant fixe d’un palier autre que le premier n’a pas d’équivalent dans l’autre système</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>XML non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file declares a document type; only elements are read</source>
        <translation>le fichier déclare un type de document&#xa0;; seuls les éléments sont lus</translation>
    </message>
    <message>
        <source>a tier has one block of one unit, and only the last one is of more than one, after units that are free or none</source>
        <translation>un palier a un seul bloc d’une unité&#xa0;; seul le dernier peut avoir un bloc de plusieurs unités, précédé d’unités gratuites ou de rien</translation>
    </message>
    <message>
        <source>a price in %1 is missing</source>
        <translation>il manque un prix en %1</translation>
    </message>
    <message>
        <source>the plan is of the product &quot;%1&quot;, which is not among the products</source>
        <translation>la formule appartient au produit «&#xa0;%1&#xa0;», qui n’est pas parmi les produits</translation>
    </message>
    <message>
        <source>there is no price for this period; the charge comes to nothing in it</source>
        <translation>il n’y a pas de prix pour cette période&#xa0;; les frais y sont nuls</translation>
    </message>
    <message>
        <source>there is no price of it; it is left out</source>
        <translation>aucun prix n’est indiqué&#xa0;; l’élément est ignoré</translation>
    </message>
    <message>
        <source>the plan, at most %1 bytes</source>
        <translation>le nom de la formule, d’au plus %1 octets</translation>
    </message>
    <message>
        <source>monthly, quarterly, semiannual or annual</source>
        <translation>monthly, quarterly, semiannual ou annual</translation>
    </message>
    <message>
        <source>an amount of a month from 0 to %1</source>
        <translation>un montant mensuel de 0 à %1</translation>
    </message>
    <message>
        <source>a reason, at most %1 bytes</source>
        <translation>un motif d’au plus %1 octets</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>une devise, par exemple USD</translation>
    </message>
    <message>
        <source>%1: it ends on %2, before it starts on %3</source>
        <translation>%1&#xa0;: la fin, le %2, précède le début, le %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; of &quot;%3&quot; is running already, by line %4; two rows of one plan cannot overlap</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» de «&#xa0;%3&#xa0;» est déjà en cours d’après la ligne %4&#xa0;; deux lignes d’une même formule ne peuvent pas se chevaucher</translation>
    </message>
    <message>
        <source>%1: it has no price: %2; expected a plan of the book, or an mrr of its own</source>
        <translation>%1&#xa0;: pas de prix&#xa0;: %2&#xa0;; il faut une formule du catalogue ou un mrr propre à la ligne</translation>
    </message>
    <message>
        <source>%1: it is in %2, the list in %3; one list is in one currency</source>
        <translation>%1&#xa0;: la ligne est en %2, la liste en %3&#xa0;; une liste n’a qu’une devise</translation>
    </message>
    <message>
        <source>%1 is in %2 and the list in %3</source>
        <translation>le catalogue %1 est en %2 et la liste en %3</translation>
    </message>
    <message>
        <source>all of it is taken off, so that its mrr does not say the full price</source>
        <translation>la remise couvre la totalité du prix, le mrr n’indique donc pas le prix avant remise</translation>
    </message>
    <message>
        <source>its seats or its billing are not said</source>
        <translation>les licences ou la facturation ne sont pas indiquées</translation>
    </message>
    <message>
        <source>who cancels has left on that day</source>
        <translation>un client qui résilie est parti dès le jour de la résiliation</translation>
    </message>
    <message>
        <source>who cancels has left when the service ends</source>
        <translation>un client qui résilie est parti à la fin du service</translation>
    </message>
    <message>
        <source>discounts that end are not taken off</source>
        <translation>les remises limitées dans le temps ne sont pas déduites</translation>
    </message>
    <message>
        <source>discounts that end are taken off until then</source>
        <translation>les remises limitées dans le temps sont déduites jusqu’à leur fin</translation>
    </message>
    <message>
        <source>metered usage is counted</source>
        <translation>la consommation mesurée est comptée</translation>
    </message>
    <message>
        <source>metered usage is left out</source>
        <translation>la consommation mesurée n’est pas comptée</translation>
    </message>
    <message>
        <source>who signs and leaves in one month is new and has left</source>
        <translation>un client qui signe et part dans le même mois est compté comme nouveau et comme parti</translation>
    </message>
    <message>
        <source>who signs and leaves in one month is not counted</source>
        <translation>un client qui signe et part dans le même mois n’est pas compté</translation>
    </message>
    <message>
        <source>from %1 to %2 are no months in their order, or too many; at most %3 are gone through</source>
        <translation>les mois indiqués (%1 à %2) ne sont pas dans l’ordre ou sont trop nombreux&#xa0;; maximum parcouru&#xa0;: %3 mois</translation>
    </message>
    <message>
        <source>no plan takes %1 billed annually: %2</source>
        <translation>aucune formule n’admet %1 en facturation annuelle&#xa0;: %2</translation>
    </message>
    <message>
        <source>no curve is drawn from %1 renewals; it takes %2 or more</source>
        <translation>nombre de renouvellements&#xa0;: %1&#xa0;; il en faut %2 ou plus pour tracer une courbe</translation>
    </message>
    <message>
        <source>no curve is drawn from %1 customers; it takes %2 or more</source>
        <translation>nombre de clients&#xa0;: %1&#xa0;; il en faut %2 ou plus pour tracer une courbe</translation>
    </message>
    <message>
        <source>nobody has left, so that nothing can be said of who will</source>
        <translation>aucun client n’est parti, on ne peut donc rien dire de ceux qui partiront</translation>
    </message>
    <message>
        <source>a cohort starts with 1 to %1 customers</source>
        <translation>une cohorte commence avec 1 à %1 clients</translation>
    </message>
    <message>
        <source>a cohort has at most %1 renewals</source>
        <translation>une cohorte a au plus %1 renouvellements</translation>
    </message>
    <message>
        <source>after renewal %3 there are %1 customers, and there were %2 before; a cohort cannot grow</source>
        <translation>le nombre de clients passe de %2 à %1 après le renouvellement %3&#xa0;; une cohorte ne peut pas s’agrandir</translation>
    </message>
    <message>
        <source>the model is sbg, as bdw takes %1 renewals or more</source>
        <translation>le modèle est sbg, car bdw exige %1 renouvellements ou plus</translation>
    </message>
    <message>
        <source>no forecast is made from %1 values; it takes %2 or more</source>
        <translation>nombre de valeurs&#xa0;: %1&#xa0;; il en faut %2 ou plus pour établir une prévision</translation>
    </message>
    <message>
        <source>the series has %1 values; a forecast takes at most %2</source>
        <translation>la série a %1 valeurs&#xa0;; une prévision en admet au plus %2</translation>
    </message>
    <message>
        <source>value %1 is below 0; a forecast is made of values that are not</source>
        <translation>la valeur n°&#xa0;%1 est inférieure à 0&#xa0;; une prévision n’admet que des valeurs de 0 ou plus</translation>
    </message>
    <message>
        <source>all values are 0, so that nothing can be said of the next ones</source>
        <translation>toutes les valeurs sont égales à 0, on ne peut donc rien dire des suivantes</translation>
    </message>
    <message>
        <source>holt-winters needs a season of 2 periods or more</source>
        <translation>holt-winters exige une saison de 2 périodes ou plus</translation>
    </message>
    <message>
        <source>holt-winters takes no value of 0, as its seasons multiply</source>
        <translation>holt-winters n’admet aucune valeur égale à 0, car ses saisons sont multiplicatives</translation>
    </message>
    <message>
        <source>%1 steps are no horizon of a series of %3 values; allowed are 1 to %2</source>
        <translation>l’horizon demandé est de %1 pas pour une série de %3 valeurs&#xa0;; valeurs admises&#xa0;: de 1 à %2</translation>
    </message>
    <message>
        <source>a period such as 2026-11, 2026-11-01, 2026-Q4 or 17</source>
        <translation>une période telle que 2026-11, 2026-11-01, 2026-Q4 ou 17</translation>
    </message>
    <message>
        <source>a value of 0 or more</source>
        <translation>une valeur de 0 ou plus</translation>
    </message>
    <message>
        <source>a time of 0 or more</source>
        <translation>une durée de 0 ou plus</translation>
    </message>
    <message>
        <source>1 for somebody who left then, or 0</source>
        <translation>1 pour un client parti à ce moment-là, ou 0</translation>
    </message>
    <message>
        <source>after the periods before, %1 was to follow and %2 does; a forecast is made of a series without gaps</source>
        <translation>après les périodes précédentes, il faut %1, et non %2&#xa0;; une prévision exige une série sans lacunes</translation>
    </message>
    <message>
        <source>%2 is a period of another kind than %1</source>
        <translation>%2 n’est pas une période du même type que %1</translation>
    </message>
    <message>
        <source>nobody has left by these times, so that there is no curve</source>
        <translation>d’après ces durées, aucun client n’est parti, il n’y a donc pas de courbe</translation>
    </message>
    <message>
        <source>%1: how monthly recurring revenue moved, month by month, by the rule %2, for %3</source>
        <translation>%1&#xa0;: comment le revenu récurrent mensuel a évolué, mois par mois, selon la règle %2, pour %3</translation>
    </message>
    <message>
        <source>%1 needs the columns account_id, customer, plan, seats, billing, start_date, end_date, discount (percent), discount_until and mrr (of a month, after the discount, in units of the currency; NULL: priced by the book), and the view %2.</source>
        <translation>%1 exige les colonnes account_id, customer, plan, seats, billing, start_date, end_date, discount (pourcentage), discount_until et mrr (montant mensuel, après la remise, en unités de la devise&#xa0;; NULL&#xa0;: calculé d’après le catalogue), ainsi que la vue %2.</translation>
    </message>
    <message>
        <source>By this rule it needs the column %1 too.</source>
        <translation>Selon cette règle, il faut aussi la colonne %1.</translation>
    </message>
    <message>
        <source>Amounts are in minor units of %1, with %2 decimals; end_mrr = start_mrr + new_mrr + expansion - contraction - churn + reactivation.</source>
        <translation>Montants en unités mineures de %1, avec %2 décimales&#xa0;; end_mrr = start_mrr + new_mrr + expansion - contraction - churn + reactivation.</translation>
    </message>
    <message>
        <source>unpriced counts the accounts begun by the end of the month that are in no sum; SELECT * FROM %1 WHERE note &lt;&gt; &apos;&apos; answers which, and why.</source>
        <translation>unpriced compte les comptes déjà commencés à la fin du mois qui n’entrent dans aucune somme&#xa0;; SELECT * FROM %1 WHERE note &lt;&gt; &apos;&apos; indique lesquels, et pourquoi.</translation>
    </message>
    <message>
        <source>movements are told to postgresql, duckdb or clickhouse, not to %1, whose numbers have 64 bits</source>
        <translation>les mouvements s’écrivent pour postgresql, duckdb ou clickhouse, pas pour %1, dont les nombres ont 64 bits</translation>
    </message>
    <message>
        <source>%1 charges %2 once, which is no recurring revenue and cannot be told apart in the total of a priced table</source>
        <translation>la formule %1 facture %2 une seule fois, ce qui n’est pas un revenu récurrent et ne se distingue pas dans le total d’une table aux prix calculés</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>aucun client</translation>
    </message>
    <message>
        <source>no first day</source>
        <translation>aucun premier jour</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>il se termine avant de commencer</translation>
    </message>
    <message>
        <source>the discount is no percentage from 0 to 100 with at most 4 decimals</source>
        <translation>la remise n’est pas un pourcentage de 0 à 100 avec 4 décimales au plus</translation>
    </message>
    <message>
        <source>no amount of a month from 0 to %1 with at most 4 decimals</source>
        <translation>pas un montant mensuel de 0 à %1 avec 4 décimales au plus</translation>
    </message>
    <message>
        <source>an account of the same customer and plan is running already</source>
        <translation>un compte du même client et de la même formule est déjà en cours</translation>
    </message>
    <message>
        <source>%1 is %2; only an accepted quote can be handed over</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;; seul un devis accepté peut être transmis</translation>
    </message>
    <message>
        <source>%1 names no first day of service; name the day to hand it over</source>
        <translation>%1 n’indique pas le premier jour du service&#xa0;; indiquez le jour pour le transmettre</translation>
    </message>
    <message>
        <source>%1 begins on %2, as was agreed; no other day can be named</source>
        <translation>%1 commence le %2, comme convenu&#xa0;; aucun autre jour ne peut être indiqué</translation>
    </message>
    <message>
        <source>%1 was accepted at %2 and now comes to %3; what does not come out again is not handed over</source>
        <translation>%1 a été accepté à %2 et le calcul donne maintenant %3&#xa0;; un prix qui ne se retrouve pas au recalcul n’est pas transmis</translation>
    </message>
    <message>
        <source>%1 changes a subscription that runs already, which is changed where it is billed; it can be handed over as csv</source>
        <translation>%1 modifie un abonnement en cours, qui se modifie là où il est facturé&#xa0;; il peut être transmis en csv</translation>
    </message>
    <message>
        <source>tax is not part of a quote; it is reckoned there</source>
        <translation>les taxes ne font pas partie d’un devis&#xa0;; elles sont calculées dans l’autre système</translation>
    </message>
    <message>
        <source>a part of a period is an amount there, as it was reckoned here</source>
        <translation>une partie de période y est un montant, tel qu’il a été calculé ici</translation>
    </message>
    <message>
        <source>is an amount there for these seats, and not a price that follows other seats</source>
        <translation>un montant fixe dans l’autre système pour ce nombre de licences, et non un prix qui s’adapte à un autre nombre</translation>
    </message>
    <message>
        <source>discounts are amounts there for these seats, and do not follow other seats</source>
        <translation>les remises y sont des montants pour ce nombre de licences, et ne s’adaptent pas à un autre nombre</translation>
    </message>
    <message>
        <source>the usage that was quoted is an amount of each invoice; what is used is not metered there</source>
        <translation>la consommation prévue au devis est un montant de chaque facture&#xa0;; la consommation réelle n’est pas mesurée dans l’autre système</translation>
    </message>
    <message>
        <source>what is used is not part of the deal; meter it there with the price of the price list</source>
        <translation>la consommation ne fait pas partie de l’accord&#xa0;; mesurez-la dans l’autre système, au prix de la liste de prix</translation>
    </message>
    <message>
        <source>no term was agreed: it goes on there with whole periods until it is cancelled</source>
        <translation>aucune durée n’a été convenue&#xa0;: l’abonnement se poursuit dans l’autre système par périodes entières jusqu’à sa résiliation</translation>
    </message>
    <message>
        <source>an invoice of %1 is one of %2 there, as amounts of this currency must be rounder</source>
        <translation>une facture de %1 y est une facture de %2, car les montants de cette devise doivent y être arrondis davantage</translation>
    </message>
    <message>
        <source>there are %1 phases, and at most %2 are taken at a time; add the later ones as the first ones end</source>
        <translation>il y a %1 phases et au plus %2 sont acceptées à la fois&#xa0;; ajoutez les suivantes à mesure que les premières se terminent</translation>
    </message>
    <message>
        <source>the customer is called by name; take the id that the customer has there</source>
        <translation>le client est désigné par son nom&#xa0;; utilisez l’identifiant qu’il a dans l’autre système</translation>
    </message>
    <message>
        <source>each change of what a period costs is a subscription of its own there</source>
        <translation>chaque changement de ce que coûte une période y est un abonnement à part</translation>
    </message>
    <message>
        <source>is an invoice of its own there, to be made on %1</source>
        <translation>une facture à part dans l’autre système, à établir le %1</translation>
    </message>
    <message>
        <source>its periods are reckoned there from %1, and may begin on other days than here</source>
        <translation>ses périodes y sont comptées à partir du %1 et peuvent commencer d’autres jours qu’ici</translation>
    </message>
    <message>
        <source>the lines of the address are not told apart into street, city and country</source>
        <translation>les lignes de l’adresse ne sont pas séparées en rue, ville et pays</translation>
    </message>
    <message>
        <source>the list has %1 bytes; at most %2 are kept</source>
        <translation>la liste compte %1 octets&#xa0;; %2 au plus sont conservés</translation>
    </message>
    <message>
        <source>accounts imported from %1</source>
        <translation>comptes importés de %1</translation>
    </message>
    <message>
        <source>publishing needs one of the approvers of this store; say who approves</source>
        <translation>une publication exige l’un des approbateurs de cette base&#xa0;; indiquez qui approuve</translation>
    </message>
    <message>
        <source>nobody approves their own publishing; say who publishes</source>
        <translation>personne n’approuve sa propre publication&#xa0;; indiquez qui publie</translation>
    </message>
    <message>
        <source>%1 cannot approve their own publishing</source>
        <translation>%1 ne peut pas approuver sa propre publication</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, cell %2: %3</source>
        <translation>feuille «&#xa0;%1&#xa0;», cellule %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>expected the column &quot;%1&quot;, as an exported price list has it</source>
        <translation>il faut la colonne «&#xa0;%1&#xa0;», telle qu’elle figure dans une liste de prix exportée</translation>
    </message>
    <message>
        <source>expected the next path of a price book, such as plans[0].charges[0].monthly, not &quot;%1&quot;</source>
        <translation>il faut le chemin suivant d’un catalogue de prix, par exemple plans[0].charges[0].monthly, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>a row with a value has nothing in other columns</source>
        <translation>une ligne qui contient une valeur doit laisser les autres colonnes vides</translation>
    </message>
    <message>
        <source>there is no column of this place; the row ends before it</source>
        <translation>il n’y a pas de colonne à cet endroit&#xa0;; la ligne se termine avant</translation>
    </message>
    <message>
        <source>%1 needs a value, or its model or figures in their columns</source>
        <translation>%1 exige une valeur, ou bien son modèle ou ses chiffres dans les colonnes prévues</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;, which a workbook has that was exported as a price book; its sheets are: %3</source>
        <translation>%1 n’a pas la feuille «&#xa0;%2&#xa0;» d’un classeur exporté comme catalogue de prix&#xa0;; ses feuilles sont&#xa0;: %3</translation>
    </message>
    <message>
        <source>figures are read of the sheet &quot;%1&quot; alone; what was changed in others is left out</source>
        <translation>les chiffres ne sont lus que dans la feuille «&#xa0;%1&#xa0;»&#xa0;; ce qui a été modifié ailleurs est ignoré</translation>
    </message>
    <message>
        <source>a mark in angle quotes may have been a hidden character</source>
        <translation>un texte entre chevrons (‹…›) peut avoir été un caractère caché</translation>
    </message>
    <message>
        <source>the years of a term, a whole number from 1 to %1</source>
        <translation>la durée d’engagement en années, un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>from %1 on, by another version of the list, %2</source>
        <translation>à partir du %1, selon une autre version de la liste, %2</translation>
    </message>
    <message>
        <source>it cost nothing before</source>
        <translation>il ne coûtait rien auparavant</translation>
    </message>
    <message>
        <source>revenue is forecast for %2 to %3 months, not for %1</source>
        <translation>le revenu est prévu pour %2 à %3 mois, pas pour %1</translation>
    </message>
    <message>
        <source>a change of prices on %1 is not to come; the accounts are known until %2</source>
        <translation>un changement de prix le %1 n’est plus à venir&#xa0;; les comptes sont connus jusqu’au %2</translation>
    </message>
    <message>
        <source>nobody is a customer at the end of %1</source>
        <translation>à la fin de %1, personne n’est client</translation>
    </message>
    <message>
        <source>%1 is no lever; allowed are %2 to %3 percent</source>
        <translation>%1 n’est pas une valeur possible pour un levier&#xa0;; sont admis %2 à %3 pour cent</translation>
    </message>
    <message>
        <source>who left is counted for %2 to %3 months after a change, not for %1</source>
        <translation>on compte les départs sur %2 à %3 mois après un changement, pas %1</translation>
    </message>
    <message>
        <source>nobody who was a customer before is in service on the day before %1</source>
        <translation>aucun client existant n’est en service la veille du %1</translation>
    </message>
    <message>
        <source>%1 is of a trial, which brings nothing and is no account; the quote that it converts by is one</source>
        <translation>%1 porte sur un essai, qui ne rapporte rien et n’est pas un compte&#xa0;; le devis par lequel il devient un achat en est un</translation>
    </message>
    <message>
        <source>what is paid from %1 on changes more than once as discounts end, which one row does not say; add the account to your list and import it</source>
        <translation>ce qui est payé à partir du %1 change plus d’une fois à la fin des remises, ce qu’une ligne ne dit pas&#xa0;; ajoutez le compte à votre liste et importez-la</translation>
    </message>
    <message>
        <source>%1 is in %2, the list of accounts in %3; one list is in one currency</source>
        <translation>%1 est en %2, la liste des comptes en %3&#xa0;; une liste est dans une seule devise</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3 from %4 on, by the list of accounts, so that none can begin on %5; end or take out that row first</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a %3 à partir du %4 d’après la liste des comptes, si bien que rien ne peut commencer le %5&#xa0;; mettez d’abord fin à cette ligne ou retirez-la</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has it already, by the list of accounts; nothing was changed</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» l’a déjà d’après la liste des comptes&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3, %4, from %5 on, by the list of accounts</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a %3, %4, à partir du %5 d’après la liste des comptes</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3, %4, from %5 on, by the list of accounts; what ran until then ends on %6</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a %3, %4, à partir du %5 d’après la liste des comptes&#xa0;; ce qui courait jusque-là prend fin le %6</translation>
    </message>
    <message>
        <source>the list of accounts does not take %1 as it was agreed: it is written in another way; add the account to your list and import it</source>
        <translation>la liste des comptes ne peut pas reprendre %1 tel que convenu&#xa0;: elle est écrite autrement&#xa0;; ajoutez le compte à votre liste et importez-la</translation>
    </message>
    <message>
        <source>%1: pricing spreadsheet</source>
        <translation>%1&#xa0;: feuille de calcul des prix</translation>
    </message>
    <message>
        <source>%1: feature comparison</source>
        <translation>%1&#xa0;: comparaison des fonctionnalités</translation>
    </message>
    <message>
        <source>Price book %1 %2, SHA-256 %3</source>
        <translation>Catalogue de prix %1 %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (brouillon)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculateur</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Formules et prix</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Tableau des prix</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Détail du calcul</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Plan or add-on</source>
        <translation>Formule ou complément</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, par trimestre</translation>
    </message>
    <message>
        <source>%1, a half-year</source>
        <translation>%1, par semestre</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discount of the period</source>
        <translation>Remise de la période</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A whole number from 0</source>
        <translation>Un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>A number from 0 with at most %1 decimals</source>
        <translation>Un nombre à partir de 0 avec %1 décimales au plus</translation>
    </message>
    <message>
        <source>An amount from 0 with at most %1 decimals</source>
        <translation>Un montant à partir de 0 avec %1 décimales au plus</translation>
    </message>
    <message>
        <source>%1: assumptions</source>
        <translation>%1&#xa0;: hypothèses</translation>
    </message>
    <message>
        <source>Every figure of this price book is given by its source documents.</source>
        <translation>Tous les chiffres de ce catalogue de prix proviennent de ses documents sources.</translation>
    </message>
    <message>
        <source>The source documents do not give these figures. Wherever one is shown it has a dagger, †, and stands in italics on a tinted ground.</source>
        <translation>Les documents sources ne donnent pas ces chiffres. Partout où il en figure un, il porte une croix, †, et il est en italique sur fond teinté.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Where in the price book</source>
        <translation>Où dans le catalogue de prix</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Price book %1, version %2, prices in %3, taxes not included. † an assumed figure, with its number on the sheet %4.</source>
        <translation>Catalogue de prix %1, version %2, prix en %3, taxes non comprises. † un chiffre supposé, avec son numéro sur la feuille %4.</translation>
    </message>
    <message>
        <source>%1: pricing calculator</source>
        <translation>%1&#xa0;: calculateur de prix</translation>
    </message>
    <message>
        <source>Price book %1, version %2, in force from %3, amounts in %4, taxes not included.</source>
        <translation>Catalogue de prix %1, version %2, en vigueur à partir du %3, montants en %4, taxes non comprises.</translation>
    </message>
    <message>
        <source>SHA-256 of the price book: %1</source>
        <translation>SHA-256 du catalogue de prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer in the framed cells; everything else is computed from them.</source>
        <translation>Répondez dans les cellules encadrées&#xa0;; tout le reste est calculé à partir d’elles.</translation>
    </message>
    <message>
        <source>† and italics on a tinted ground: an assumed figure. The numbers are those of the sheet %1.</source>
        <translation>† et italique sur fond teinté&#xa0;: un chiffre supposé. Les numéros sont ceux de la feuille %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>One of the plans of the list</source>
        <translation>Une des formules de la liste</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Whole; the sheet %1 says how many a plan admits</source>
        <translation>Un nombre entier&#xa0;; la feuille %1 indique combien une formule en admet</translation>
    </message>
    <message>
        <source>Annual discount, in percent</source>
        <translation>Remise annuelle, en pourcentage</translation>
    </message>
    <message>
        <source>Half-yearly discount, in percent</source>
        <translation>Remise semestrielle, en pourcentage</translation>
    </message>
    <message>
        <source>Quarterly discount, in percent</source>
        <translation>Remise trimestrielle, en pourcentage</translation>
    </message>
    <message>
        <source>Off every annual amount; the book&apos;s own unless you type another</source>
        <translation>Sur chaque montant annuel&#xa0;; celle du catalogue, sauf si vous en saisissez une autre</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Utilisé par %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: base amount a month</source>
        <translation>%1&#xa0;: montant de base par mois</translation>
    </message>
    <message>
        <source>What the percentages are taken of</source>
        <translation>Ce sur quoi portent les pourcentages</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Complément&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose one of the plans of the list</source>
        <translation>Choisissez une des formules de la liste</translation>
    </message>
    <message>
        <source>The plan is not billed like this</source>
        <translation>La formule n’est pas facturée ainsi</translation>
    </message>
    <message>
        <source>Seats must be a number</source>
        <translation>Les licences doivent être un nombre</translation>
    </message>
    <message>
        <source>The plan admits seats from %1 up, in steps of %2</source>
        <translation>La formule admet des licences à partir de %1, par pas de %2</translation>
    </message>
    <message>
        <source>The plan admits seats from %1 to %2, in steps of %3</source>
        <translation>La formule admet de %1 à %2 licences, par pas de %3</translation>
    </message>
    <message>
        <source>Quantities and amounts are numbers from 0, with at most %1 decimals</source>
        <translation>Les quantités et les montants sont des nombres à partir de 0, avec %1 décimales au plus</translation>
    </message>
    <message>
        <source>Events are amounts from 0, with at most %1 decimals</source>
        <translation>Les opérations sont des montants à partir de 0, avec %1 décimales au plus</translation>
    </message>
    <message>
        <source>Events stand one below the other, without a gap</source>
        <translation>Les opérations se suivent l’une sous l’autre, sans interruption</translation>
    </message>
    <message>
        <source>An add-on that is chosen is not for this plan</source>
        <translation>Un complément choisi n’est pas proposé avec cette formule</translation>
    </message>
    <message>
        <source>The amount is too large to be exact here</source>
        <translation>Le montant est trop grand pour être exact ici</translation>
    </message>
    <message>
        <source>Charged once, in the first period</source>
        <translation>Facturé une seule fois, pendant la première période</translation>
    </message>
    <message>
        <source>Up to the minimum of the plan</source>
        <translation>Jusqu’à l’engagement minimal de la formule</translation>
    </message>
    <message>
        <source>Total for the billing period</source>
        <translation>Total de la période de facturation</translation>
    </message>
    <message>
        <source>For a seat and month</source>
        <translation>Par licence et par mois</translation>
    </message>
    <message>
        <source>The list price with the annual discount. Promotions, term discounts and negotiated prices come on a quote.</source>
        <translation>Le prix catalogue avec la remise annuelle. Les promotions, les remises liées à la durée et les prix négociés figurent sur un devis.</translation>
    </message>
    <message>
        <source>%1: events of a month</source>
        <translation>%1&#xa0;: opérations d’un mois</translation>
    </message>
    <message>
        <source>The amount of each event in %1, one below the other, in their order: the first of them may be free.</source>
        <translation>Le montant de chaque opération en %1, l’un sous l’autre, dans leur ordre&#xa0;: les premières peuvent être gratuites.</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Nombre d’opérations</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Leur somme</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>%1: price table</source>
        <translation>%1&#xa0;: tableau des prix</translation>
    </message>
    <message>
        <source>In %1, taxes not included; amounts of longer periods less the discounts of the sheet %2. The framed cells may be changed. † an assumed figure, with its number on the sheet %3.</source>
        <translation>En %1, taxes non comprises&#xa0;; les montants des périodes plus longues, déduction faite des remises de la feuille %2. Les cellules encadrées peuvent être modifiées. † un chiffre supposé, avec son numéro sur la feuille %3.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>%1: amount of each</source>
        <translation>%1&#xa0;: montant de chacune</translation>
    </message>
    <message>
        <source>%1: base amount</source>
        <translation>%1&#xa0;: montant de base</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>%1: plans and prices</source>
        <translation>%1&#xa0;: formules et prix</translation>
    </message>
    <message>
        <source>All amounts in %1, taxes not included. Change a figure here and every other sheet follows; a rate may have 4 decimals, or as many as the list gives it. The columns folded away at the right hold the same figures in whole steps, so that every formula is exact to the last digit.</source>
        <translation>Tous les montants sont en %1, taxes non comprises. Modifiez un chiffre ici, et toutes les autres feuilles suivent&#xa0;; un tarif peut avoir 4 décimales, ou autant que la liste de prix lui en donne. Les colonnes repliées à droite contiennent les mêmes chiffres en pas entiers, afin que chaque formule soit exacte jusqu’au dernier chiffre.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Formule %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Seats from</source>
        <translation>Licences à partir de</translation>
    </message>
    <message>
        <source>Seats to</source>
        <translation>Licences jusqu’à</translation>
    </message>
    <message>
        <source>Seats in steps of</source>
        <translation>Licences par pas de</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <translation>Facturation mensuelle</translation>
    </message>
    <message>
        <source>Billed quarterly</source>
        <translation>Facturation trimestrielle</translation>
    </message>
    <message>
        <source>Billed half-yearly</source>
        <translation>Facturation semestrielle</translation>
    </message>
    <message>
        <source>Billed annually</source>
        <translation>Facturation annuelle</translation>
    </message>
    <message>
        <source>Minimum a month</source>
        <translation>Minimum par mois</translation>
    </message>
    <message>
        <source>Minimum in steps</source>
        <translation>Minimum en pas</translation>
    </message>
    <message>
        <source>Add-ons and the plans they are for</source>
        <translation>Compléments et formules auxquelles ils sont destinés</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Base, flat or package amount</source>
        <translation>Montant de base, forfaitaire ou d’un lot</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At least, each event</source>
        <translation>Au moins, par opération</translation>
    </message>
    <message>
        <source>At most, each event</source>
        <translation>Au plus, par opération</translation>
    </message>
    <message>
        <source>Free events</source>
        <translation>Opérations gratuites</translation>
    </message>
    <message>
        <source>Maximum a month</source>
        <translation>Maximum par mois</translation>
    </message>
    <message>
        <source>From, in steps</source>
        <translation>À partir de, en pas</translation>
    </message>
    <message>
        <source>Up to, in steps</source>
        <translation>Jusqu’à, en pas</translation>
    </message>
    <message>
        <source>Rate, in steps</source>
        <translation>Tarif, en pas</translation>
    </message>
    <message>
        <source>Amount, in steps</source>
        <translation>Montant, en pas</translation>
    </message>
    <message>
        <source>Included, in steps</source>
        <translation>Inclus, en pas</translation>
    </message>
    <message>
        <source>Size, in steps</source>
        <translation>Taille, en pas</translation>
    </message>
    <message>
        <source>Percent, in steps</source>
        <translation>Pourcentage, en pas</translation>
    </message>
    <message>
        <source>Least, in steps</source>
        <translation>Au moins, en pas</translation>
    </message>
    <message>
        <source>Most, in steps</source>
        <translation>Au plus, en pas</translation>
    </message>
    <message>
        <source>Least of each, in steps</source>
        <translation>Au moins par opération, en pas</translation>
    </message>
    <message>
        <source>Most of each, in steps</source>
        <translation>Au plus par opération, en pas</translation>
    </message>
    <message>
        <source>Free, in steps</source>
        <translation>Gratuit, en pas</translation>
    </message>
    <message>
        <source>Minimum, in steps</source>
        <translation>Minimum, en pas</translation>
    </message>
    <message>
        <source>Maximum, in steps</source>
        <translation>Maximum, en pas</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>par unité</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>progressif</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>banded</source>
        <translation>par tranches</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>graduated percentage</source>
        <translation>pourcentage progressif</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestrielle</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 (×&#xa0;%2)</translation>
    </message>
    <message>
        <source>Packs of credits</source>
        <translation>Packs de crédits</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of one credit</source>
        <translation>Prix d’un crédit</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Mois de validité</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Rollover of credits</source>
        <translation>Report de crédits</translation>
    </message>
    <message>
        <source>Promotions, which the calculator leaves out</source>
        <translation>Promotions, que le calculateur ne prend pas en compte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>For the first</source>
        <translation>Pour les premières périodes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Term discounts, which the calculator leaves out</source>
        <translation>Remises liées à la durée, que le calculateur ne prend pas en compte</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise (%)</translation>
    </message>
    <message>
        <source>How the calculator computes</source>
        <translation>Comment calcule le calculateur</translation>
    </message>
    <message>
        <source>Every amount here is in the smallest unit of %1, a whole number, rounded once from the exact amount.</source>
        <translation>Chaque montant est ici dans l’unité mineure de %1&#xa0;: un nombre entier, arrondi une seule fois à partir du montant exact.</translation>
    </message>
    <message>
        <source>The plan has %1</source>
        <translation>La formule a %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quantity, in steps</source>
        <translation>Quantité, en pas</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Montant de base</translation>
    </message>
    <message>
        <source>Base amount, in steps</source>
        <translation>Montant de base, en pas</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>Tous les frais</translation>
    </message>
    <message>
        <source>All that is charged once</source>
        <translation>Tout ce qui est facturé une seule fois</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Numéro de la formule</translation>
    </message>
    <message>
        <source>Months of the billing period</source>
        <translation>Mois de la période de facturation</translation>
    </message>
    <message>
        <source>Discount of the period, in steps</source>
        <translation>Remise de la période, en pas</translation>
    </message>
    <message>
        <source>Of it charged once</source>
        <translation>Dont facturé une seule fois</translation>
    </message>
    <message>
        <source>For a seat and month, in 1/10,000</source>
        <translation>Par licence et par mois, en 1/10&#x202f;000</translation>
    </message>
    <message>
        <source>nothing of it recurs, and for which periods it is sold has no place there: it comes back for a month</source>
        <translation>rien n’y est récurrent, et les périodes pour lesquelles la formule est vendue n’ont pas d’équivalent dans l’autre système&#xa0;: au retour, elle est en facturation mensuelle</translation>
    </message>
</context>
</TS>
