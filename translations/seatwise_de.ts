<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>BooksWords</name>
    <message>
        <source>Band %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Price of a month</source>
        <translation>Monatspreis</translation>
    </message>
    <message>
        <source>Price of a quarter</source>
        <translation>Vierteljahrespreis</translation>
    </message>
    <message>
        <source>Price of half a year</source>
        <translation>Halbjahrespreis</translation>
    </message>
    <message>
        <source>Price of a year</source>
        <translation>Jahrespreis</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 today, %2 with the draft</source>
        <translation>heute %1, mit dem Entwurf %2</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Pro Vierteljahr</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Pro Halbjahr</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This plan cannot be priced yet.</source>
        <translation>Für diesen Tarif lässt sich noch kein Preis berechnen.</translation>
    </message>
    <message>
        <source>The published list does not have this plan.</source>
        <translation>Die veröffentlichte Preisliste enthält diesen Tarif nicht.</translation>
    </message>
    <message>
        <source>The published list is in %1: amounts of two currencies are not compared.</source>
        <translation>Die veröffentlichte Preisliste ist in %1: Beträge in zwei Währungen werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Both lists have no number of seats in common here.</source>
        <translation>Hier haben beide Preislisten keine Lizenzzahl gemeinsam.</translation>
    </message>
    <message>
        <source>From the bands themselves, not from samples; to %1.</source>
        <translation>Aus den Staffeln selbst, nicht aus Stichproben; bis %1.</translation>
    </message>
    <message>
        <source>%1 has no plan to set beside this one.</source>
        <translation>%1 enthält keinen Tarif, der sich mit diesem vergleichen lässt.</translation>
    </message>
    <message>
        <source>%1 is in %2: amounts of two currencies are not compared.</source>
        <translation>%1 ist in %2: Beträge in zwei Währungen werden nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 has no number of seats in common with this plan.</source>
        <translation>%1 hat mit diesem Tarif keine Lizenzzahl gemeinsam.</translation>
    </message>
    <message>
        <source>dearer at %1</source>
        <translation>teurer bei %1</translation>
    </message>
    <message>
        <source>cheaper at %1</source>
        <translation>günstiger bei %1</translation>
    </message>
    <message>
        <source>the same at %1</source>
        <translation>gleich bei %1</translation>
    </message>
    <message>
        <source>Beside %1, %2: %3.</source>
        <translation>Gegenüber %1, Tarif %2: %3.</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ stimmt</translation>
    </message>
    <message>
        <source>✓ holds now</source>
        <translation>✓ stimmt jetzt</translation>
    </message>
    <message>
        <source>✗ differs now</source>
        <translation>✗ weicht jetzt ab</translation>
    </message>
    <message>
        <source>✗ still differs</source>
        <translation>✗ weicht weiter ab</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundbetrag</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Pro Einheit</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>In packages of</source>
        <translation>In Paketen zu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>For each event</source>
        <translation>Je Vorgang</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At least for each</source>
        <translation>Mindestens je Vorgang</translation>
    </message>
    <message>
        <source>At most for each</source>
        <translation>Höchstens je Vorgang</translation>
    </message>
    <message>
        <source>Free events</source>
        <translation>Kostenlose Vorgänge</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Billing periods</source>
        <translation>Abrechnungszeiträume</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Lizenzen, mindestens</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Lizenzen, höchstens</translation>
    </message>
    <message>
        <source>Seats in steps of</source>
        <translation>Lizenzen in Schritten von</translation>
    </message>
    <message>
        <source>Least a month</source>
        <translation>Mindestbetrag pro Monat</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Höchstbetrag pro Monat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Upgrades to</source>
        <translation>Upgrade auf</translation>
    </message>
    <message>
        <source>Downgrades to</source>
        <translation>Downgrade auf</translation>
    </message>
    <message>
        <source>Annual discount, percent</source>
        <translation>Jahresrabatt, Prozent</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Days that quotes are valid</source>
        <translation>Gültigkeit von Angeboten, Tage</translation>
    </message>
    <message>
        <source>Banded</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Gestuft</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Gesamtmenge</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Pro Einheit</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Graduated percentage</source>
        <translation>Prozentsatz, gestuft</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Credit packs</source>
        <translation>Credit-Pakete</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Discounts for terms</source>
        <translation>Laufzeitrabatte</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Weitere Währungen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT · %1 changes</source>
        <translation>
            <numerusform>ENTWURF · %1 Änderung</numerusform>
            <numerusform>ENTWURF · %1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>set “%1” to %2</source>
        <translation>„%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>What the price list says</source>
        <translation>Was die Preisliste sagt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ now that held before</source>
        <translation>
            <numerusform>Eine Aussage weicht jetzt ab, die zuvor stimmte</numerusform>
            <numerusform>%1 Aussagen weichen jetzt ab, die zuvor stimmten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hold now that differed</source>
        <translation>
            <numerusform>Eine Aussage stimmt jetzt, die zuvor abwich</numerusform>
            <numerusform>%1 Aussagen stimmen jetzt, die zuvor abwichen</numerusform>
        </translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>move the prices of row %1</source>
        <translation>Preise der Zeile %1 verschieben</translation>
    </message>
    <message>
        <source>change the model to %1</source>
        <translation>Modell auf „%1“ ändern</translation>
    </message>
    <message>
        <source>let the bands touch</source>
        <translation>Staffeln aneinander anschließen</translation>
    </message>
    <message>
        <source>make it the months times the monthly price</source>
        <translation>Preis als Monate mal Monatspreis berechnen</translation>
    </message>
    <message>
        <source>duplicate a plan</source>
        <translation>Tarif duplizieren</translation>
    </message>
    <message>
        <source>add a plan</source>
        <translation>Tarif hinzufügen</translation>
    </message>
    <message>
        <source>remove a plan</source>
        <translation>Tarif entfernen</translation>
    </message>
    <message>
        <source>Bands %1 and %2 have one rate: one band would price alike.</source>
        <translation>Die Staffeln %1 und %2 haben denselben Preis: Eine einzige Staffel würde dasselbe ergeben.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>gilt künftig</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>past</source>
        <translation>galt früher</translation>
    </message>
    <message numerus="yes">
        <source>every %1 months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of the prices is due since %1 (worksheet: %2).</source>
        <translation>Die Überprüfung der Preise ist seit dem %1 fällig (Arbeitsblatt: %2).</translation>
    </message>
    <message>
        <source>The prices are to be reviewed by %1 (worksheet: %2).</source>
        <translation>Die Preise sind bis zum %1 zu überprüfen (Arbeitsblatt: %2).</translation>
    </message>
    <message>
        <source>New customers from</source>
        <translation>Neue Kunden ab</translation>
    </message>
    <message>
        <source>Existing from</source>
        <translation>Bestehende ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, pro Monat</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, pro Vierteljahr</translation>
    </message>
    <message>
        <source>%1, half a year</source>
        <translation>%1, pro Halbjahr</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, pro Jahr</translation>
    </message>
    <message>
        <source>Price books</source>
        <translation>Preisbücher</translation>
    </message>
    <message>
        <source>Add a &amp;plan</source>
        <translation>&amp;Tarif hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>Tarif duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Tarif entfernen</translation>
    </message>
    <message>
        <source>&amp;Use in the Calculator</source>
        <translation>Im &amp;Rechner verwenden</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Save the draft as a file</source>
        <translation>Entwurf als Datei speichern</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 things are not valid yet.</source>
        <translation>
            <numerusform>Eine Stelle ist noch nicht gültig.</numerusform>
            <numerusform>%1 Stellen sind noch nicht gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Copy of plan %1</source>
        <translation>Kopie von Tarif %1</translation>
    </message>
    <message>
        <source>Compare with another price list</source>
        <translation>Mit einer anderen Preisliste vergleichen</translation>
    </message>
    <message>
        <source>Price book (*.json)</source>
        <translation>Preisbuch (*.json)</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>draft-price-book.json</source>
        <translation>preisbuch-entwurf.json</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>Der Entwurf ist nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The versions cannot be read: %1</source>
        <translation>Die Versionen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 %2 is published.</source>
        <translation>%1 %2 ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Draft kept at %1 on this computer · the published list %2 %3 is unchanged</source>
        <translation>Entwurf um %1 auf diesem Computer gespeichert · die veröffentlichte Preisliste %2 %3 ist unverändert</translation>
    </message>
    <message>
        <source>The published list %1 %2 is unchanged</source>
        <translation>Die veröffentlichte Preisliste %1 %2 ist unverändert</translation>
    </message>
    <message>
        <source>Parts of the price book</source>
        <translation>Teile des Preisbuchs</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Billing period of the figures</source>
        <translation>Abrechnungszeitraum der Werte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Vierteljahr</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Charge model</source>
        <translation>Modell des Preisbestandteils</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Bands &amp;touch</source>
        <translation>Staffeln schließen a&amp;neinander an</translation>
    </message>
    <message>
        <source>The months times the monthly &amp;price</source>
        <translation>Monate mal &amp;Monatspreis</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Werte für</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How to show the prices</source>
        <translation>Darstellung der Preise</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Prices, edited and as published</source>
        <translation>Preise, bearbeitet und wie veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>Vergleichen m&amp;it…</translation>
    </message>
    <message>
        <source>Without the other list</source>
        <translation>Ohne die andere Preisliste</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Was sich dadurch ändert</translation>
    </message>
    <message>
        <source>Which claims to show</source>
        <translation>Welche Aussagen gezeigt werden</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Claims of the price list</source>
        <translation>Aussagen der Preisliste</translation>
    </message>
    <message>
        <source>Checks and claims</source>
        <translation>Prüfungen und Aussagen</translation>
    </message>
    <message>
        <source>The draft is not valid; this is its last valid state.</source>
        <translation>Der Entwurf ist nicht gültig; dies ist sein letzter gültiger Stand.</translation>
    </message>
    <message>
        <source>No claim is broken or mended.</source>
        <translation>Bei keiner Aussage ändert sich, ob sie stimmt.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Figures of the charge</source>
        <translation>Werte des Preisbestandteils</translation>
    </message>
    <message>
        <source>Joins at</source>
        <translation>Anschluss bei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>Veröf&amp;fentlichen</translation>
    </message>
    <message>
        <source>Existing customers from the first period that starts on or after</source>
        <translation>Bestehende Kunden ab dem ersten Zeitraum, der an diesem Tag oder danach beginnt</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>G&amp;enehmigt von</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the approver</source>
        <translation>&amp;Passphrase des Genehmigers</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;New customers from</source>
        <translation>&amp;Neue Kunden ab</translation>
    </message>
    <message>
        <source>&amp;Existing customers from the first period that starts on or after</source>
        <translation>Be&amp;stehende Kunden ab dem ersten Zeitraum, der an diesem Tag oder danach beginnt</translation>
    </message>
    <message>
        <source>Never inside a term. Quotes that were made keep the list they were made with.</source>
        <translation>Nie innerhalb einer Laufzeit. Bereits erstellte Angebote behalten die Preisliste, mit der sie erstellt wurden.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Begrün&amp;dung</translation>
    </message>
    <message>
        <source>Asked for b&amp;y</source>
        <translation>Ve&amp;röffentlicht von</translation>
    </message>
    <message>
        <source>What publishing changes</source>
        <translation>Was die Veröffentlichung ändert</translation>
    </message>
    <message>
        <source>Plan and period</source>
        <translation>Tarif und Zeitraum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>No total of a plan that both lists have is another one.</source>
        <translation>Bei den Tarifen, die beide Preislisten enthalten, ändert sich keine Summe.</translation>
    </message>
    <message>
        <source>Claims that would no longer hold</source>
        <translation>Aussagen, die nicht mehr stimmen würden</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>Das sagt die Preisliste</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>Mit dem Entwurf</translation>
    </message>
    <message>
        <source>&amp;Copy the corrections</source>
        <translation>&amp;Korrekturen kopieren</translation>
    </message>
    <message>
        <source>Every sentence of the price list that is true stays true.</source>
        <translation>Jede Aussage der Preisliste, die stimmt, stimmt auch weiterhin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sentences of the price list would no longer be true</source>
        <translation>
            <numerusform>Eine Aussage der Preisliste würde nicht mehr stimmen</numerusform>
            <numerusform>%1 Aussagen der Preisliste würden nicht mehr stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Takes the place of %1.</source>
        <translation>Ersetzt Version %1.</translation>
    </message>
    <message>
        <source>It is the first list of its id.</source>
        <translation>Dies ist die erste Preisliste mit dieser ID.</translation>
    </message>
    <message>
        <source>Versions of the price book</source>
        <translation>Versionen des Preisbuchs</translation>
    </message>
    <message>
        <source>No version is published in this store yet.</source>
        <translation>In dieser Ablage ist noch keine Version veröffentlicht.</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Zurü&amp;ckziehen…</translation>
    </message>
    <message>
        <source>Withdraw the version that is chosen</source>
        <translation>Ausgewählte Version zurückziehen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Withdraw version %1</source>
        <translation>Version %1 zurückziehen</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Warum sie zurückgezogen wird</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn; quotes that were made with it keep it.</source>
        <translation>Version %1 ist zurückgezogen; Angebote, die mit ihr erstellt wurden, behalten sie.</translation>
    </message>
    <message>
        <source>Not withdrawn: %1</source>
        <translation>Nicht zurückgezogen: %1</translation>
    </message>
    <message>
        <source>The draft that was kept cannot be read: %1</source>
        <translation>Der gespeicherte Entwurf lässt sich nicht lesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 a month from %1 accounts that pay %3 today</source>
        <translation>
            <numerusform>%2 im Monat von %1 Konto, das heute %3 zahlt</numerusform>
            <numerusform>%2 im Monat von %1 Konten, die heute %3 zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay more: %1 · the same: %2 · less: %3</source>
        <translation>Zahlen mehr: %1 · gleich viel: %2 · weniger: %3</translation>
    </message>
    <message>
        <source>not priced by both lists: %1</source>
        <translation>nicht in beiden Listen mit Preis: %1</translation>
    </message>
    <message>
        <source>Hardest hit</source>
        <translation>Am stärksten betroffen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Accounts that pay most more</source>
        <translation>Konten mit der größten Erhöhung</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Konten</translation>
    </message>
    <message>
        <source>The accounts cannot be read: %1</source>
        <translation>Die Konten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Import a list of accounts on the page Insights to see what an edit brings from each.</source>
        <translation>Importieren Sie auf der Seite „Auswertung“ eine Liste der Konten, um zu sehen, was eine Änderung von jedem bringt.</translation>
    </message>
    <message>
        <source>type in the file</source>
        <translation>in der Datei tippen</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Als &amp;JSON zeigen</translation>
    </message>
    <message>
        <source>The file of the draft</source>
        <translation>Die Datei des Entwurfs</translation>
    </message>
    <message>
        <source>Put back what stands</source>
        <translation>Zurück zum Stand des Entwurfs</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Every line is as in the published file.</source>
        <translation>Jede Zeile ist wie in der veröffentlichten Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are not in the published file; they are marked.</source>
        <translation>
            <numerusform>%1 Zeile steht nicht in der veröffentlichten Datei; sie ist markiert.</numerusform>
            <numerusform>%1 Zeilen stehen nicht in der veröffentlichten Datei; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drafts</source>
        <translation>
            <numerusform>%1 Entwurf</numerusform>
            <numerusform>%1 Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a decision: %2, %1 issued quotes. They keep the list that they were made with.</source>
        <translation>
            <numerusform>Noch zu entscheiden: %2, %1 ausgestelltes Angebot. Sie behalten die Liste, mit der sie erstellt wurden.</numerusform>
            <numerusform>Noch zu entscheiden: %2, %1 ausgestellte Angebote. Sie behalten die Liste, mit der sie erstellt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotes cannot be counted: %1</source>
        <translation>Die Angebote können nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>The price of %1 to %2 seats, edited solid and as published dashed; the table shows the same.</source>
        <translation>Der Preis für %1 bis %2 Lizenzen, bearbeitet durchgezogen und wie veröffentlicht gestrichelt; die Tabelle zeigt dasselbe.</translation>
    </message>
    <message>
        <source>rows that cannot be read: %1</source>
        <translation>nicht lesbare Zeilen: %1</translation>
    </message>
    <message>
        <source>%1 %2 is edited here. The version published last is %3, for new customers from %4: what that changed may not be in this list.</source>
        <translation>Hier wird %1 %2 bearbeitet. Zuletzt veröffentlicht ist Version %3, für neue Kunden ab %4: Was sie geändert hat, fehlt vielleicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>One page as PD&amp;F…</source>
        <translation>Eine Seite als PD&amp;F …</translation>
    </message>
    <message>
        <source>As CS&amp;V…</source>
        <translation>Als CS&amp;V …</translation>
    </message>
    <message>
        <source>What the draft changes for every plan and for your accounts, to hand on</source>
        <translation>Was der Entwurf für jeden Tarif und für Ihre Konten ändert, zum Weitergeben</translation>
    </message>
    <message>
        <source>The same intervals of every plan, for a spreadsheet</source>
        <translation>Dieselben Abschnitte für jeden Tarif, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save what the draft changes</source>
        <translation>Speichern, was der Entwurf ändert</translation>
    </message>
    <message>
        <source>price-change.pdf</source>
        <translation>preisaenderung.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>price-change.csv</source>
        <translation>preisaenderung.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
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
        <translation>Aus dem Rechner</translation>
    </message>
    <message>
        <source>Take to &amp;Budget</source>
        <translation>Ins &amp;Budget übernehmen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open the &amp;pool in the Calculator</source>
        <translation>Lizenz&amp;pool im Rechner öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>the Budget page has no schools yet</source>
        <translation>die Seite „Budget“ hat noch keine Schulen</translation>
    </message>
    <message>
        <source>There is no pool yet: the Budget page has no schools.</source>
        <translation>Es gibt noch keinen Lizenzpool: Die Seite „Budget“ hat keine Schulen.</translation>
    </message>
    <message>
        <source>Open in &amp;Calculator</source>
        <translation>I&amp;m Rechner öffnen</translation>
    </message>
    <message>
        <source>Open the pool in the Calculator</source>
        <translation>Lizenzpool im Rechner öffnen</translation>
    </message>
    <message>
        <source>Save dates (.&amp;ics)…</source>
        <translation>Termine speichern (.&amp;ics)…</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>Termine speichern</translation>
    </message>
    <message>
        <source>Save &amp;board summary…</source>
        <translation>Entscheidungs&amp;vorlage speichern…</translation>
    </message>
    <message>
        <source>Save board summary</source>
        <translation>Entscheidungsvorlage speichern</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Termine speichern</translation>
    </message>
    <message>
        <source>budget-dates.ics</source>
        <translation>budget-termine.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save the board summary</source>
        <translation>Entscheidungsvorlage speichern</translation>
    </message>
    <message>
        <source>board-summary.pdf</source>
        <translation>entscheidungsvorlage.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Too late for %1; ordered now, %2 is the earliest first day</source>
        <translation>Zu spät für den %1; bei Bestellung heute ist der Beginn frühestens am %2 möglich</translation>
    </message>
    <message>
        <source>Last day to order the subscription</source>
        <translation>Letzter Bestelltag für das Abonnement</translation>
    </message>
    <message>
        <source>The subscription begins</source>
        <translation>Das Abonnement beginnt</translation>
    </message>
    <message>
        <source>Last day to order for the budget year from %1</source>
        <translation>Letzter Bestelltag für das Budgetjahr ab %1</translation>
    </message>
    <message>
        <source>The budget year from %1 begins</source>
        <translation>Das Budgetjahr ab %1 beginnt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>passed %1 days ago</source>
        <translation>
            <numerusform>vor %1 Tag verstrichen</numerusform>
            <numerusform>vor %1 Tagen verstrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 Tag</numerusform>
            <numerusform>in %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice of %1 is due</source>
        <translation>Rechnung über %1 ist fällig</translation>
    </message>
    <message>
        <source>For the budget year from %1, order by %2.</source>
        <translation>Für das Budgetjahr ab %1 bestellen Sie bis zum %2.</translation>
    </message>
    <message>
        <source>Order by %1 to begin on %2; for the budget year from %3, order by %4.</source>
        <translation>Bestellen Sie bis zum %1, um am %2 zu beginnen; für das Budgetjahr ab %3 bis zum %4.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>remove %1 schools</source>
        <translation>
            <numerusform>%1 Schule entfernen</numerusform>
            <numerusform>%1 Schulen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>add %1 schools</source>
        <translation>
            <numerusform>%1 Schule hinzufügen</numerusform>
            <numerusform>%1 Schulen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>change schools</source>
        <translation>Schulen ändern</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>Abrechnung wählen</translation>
    </message>
    <message>
        <source>change headroom</source>
        <translation>Reserve ändern</translation>
    </message>
    <message>
        <source>change years ahead</source>
        <translation>kommende Jahre ändern</translation>
    </message>
    <message>
        <source>choose how seats grow</source>
        <translation>Lizenzwachstum wählen</translation>
    </message>
    <message>
        <source>change growth</source>
        <translation>Wachstum ändern</translation>
    </message>
    <message>
        <source>change seats of a year</source>
        <translation>Lizenzen eines Jahres ändern</translation>
    </message>
    <message>
        <source>change ceiling</source>
        <translation>Budgetgrenze ändern</translation>
    </message>
    <message>
        <source>change funds</source>
        <translation>Kostenstellen ändern</translation>
    </message>
    <message>
        <source>change first day</source>
        <translation>ersten Tag ändern</translation>
    </message>
    <message>
        <source>choose year of the budget</source>
        <translation>Budgetjahr wählen</translation>
    </message>
    <message>
        <source>change days an order takes</source>
        <translation>Bestelldauer ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows without a name or a whole number of seats are not counted.</source>
        <translation>
            <numerusform>Eine Zeile ohne Namen oder ohne ganzzahlige Lizenzzahl wird nicht gezählt.</numerusform>
            <numerusform>%1 Zeilen ohne Namen oder ohne ganzzahlige Lizenzzahl werden nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a percentage; type a number such as 60 or 12.5.</source>
        <translation>„%1“ ist kein Prozentwert; geben Sie eine Zahl ein, etwa 60 oder 12,5.</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Budgetgrenze</translation>
    </message>
    <message>
        <source>Year %1 · %2</source>
        <translation>Jahr %1 · %2</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Pay through the summer</source>
        <translation>Im Sommer durchzahlen</translation>
    </message>
    <message>
        <source>Pause for the summer</source>
        <translation>Im Sommer pausieren</translation>
    </message>
    <message>
        <source>Cancel and subscribe again</source>
        <translation>Kündigen und neu abonnieren</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Gemeinsam gekauft</translation>
    </message>
    <message>
        <source>Bought together · %1 · %2</source>
        <translation>Gemeinsam gekauft · %1 · %2</translation>
    </message>
    <message>
        <source>Each school for itself: %1 %2</source>
        <translation>Jede Schule für sich: %1 %2</translation>
    </message>
    <message>
        <source>Buying together costs the same</source>
        <translation>Der gemeinsame Kauf kostet gleich viel</translation>
    </message>
    <message>
        <source>Buying together costs %1 %2 more</source>
        <translation>Der gemeinsame Kauf kostet %1 %2 mehr</translation>
    </message>
    <message>
        <source>Buying together saves %1 %2, %3</source>
        <translation>Der gemeinsame Kauf spart %1 %2, %3</translation>
    </message>
    <message>
        <source>Seats as typed</source>
        <translation>Lizenzen wie eingegeben</translation>
    </message>
    <message>
        <source>Low growth, %1</source>
        <translation>Niedriges Wachstum, %1</translation>
    </message>
    <message>
        <source>Expected growth, %1</source>
        <translation>Erwartetes Wachstum, %1</translation>
    </message>
    <message>
        <source>High growth, %1</source>
        <translation>Hohes Wachstum, %1</translation>
    </message>
    <message>
        <source>%1 ▲ over</source>
        <translation>%1 ▲ darüber</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools were added.</source>
        <translation>
            <numerusform>Eine Schule wurde hinzugefügt.</numerusform>
            <numerusform>%1 Schulen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: over in year %2</source>
        <translation>%1: im Jahr %2 überschritten</translation>
    </message>
    <message>
        <source>%1: never over</source>
        <translation>%1: nie überschritten</translation>
    </message>
    <message>
        <source>Ceiling of %1 a year — %2</source>
        <translation>Budgetgrenze von %1 pro Jahr – %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 costs least. %2</source>
        <translation>%1 kostet am wenigsten. %2</translation>
    </message>
    <message>
        <source>Billing of the schools</source>
        <translation>Abrechnung der Schulen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Headroo&amp;m on every school&apos;s seats</source>
        <translation>&amp;Reserve auf die Lizenzen jeder Schule</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Kommende Jahre</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>Kommende &amp;Jahre</translation>
    </message>
    <message>
        <source>Seats of the years ahead</source>
        <translation>Lizenzen der kommenden Jahre</translation>
    </message>
    <message>
        <source>By growth</source>
        <translation>Nach Wachstum</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>&amp;Low growth of seats a year</source>
        <translation>&amp;Niedriges Lizenzwachstum pro Jahr</translation>
    </message>
    <message>
        <source>E&amp;xpected growth</source>
        <translation>&amp;Erwartetes Wachstum</translation>
    </message>
    <message>
        <source>Hi&amp;gh growth</source>
        <translation>H&amp;ohes Wachstum</translation>
    </message>
    <message>
        <source>Seats in year &amp;%1</source>
        <translation>Lizenzen im Jahr &amp;%1</translation>
    </message>
    <message>
        <source>Ceiling for a year</source>
        <translation>Budgetgrenze für ein Jahr</translation>
    </message>
    <message>
        <source>Amount for a year</source>
        <translation>Betrag für ein Jahr</translation>
    </message>
    <message>
        <source>Ceili&amp;ng</source>
        <translation>Budgetgren&amp;ze</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First &amp;day of the subscription</source>
        <translation>Erster &amp;Tag des Abonnements</translation>
    </message>
    <message>
        <source>Days an order takes</source>
        <translation>Bestelldauer in Tagen</translation>
    </message>
    <message>
        <source>Days an order &amp;takes</source>
        <translation>Bestellda&amp;uer in Tagen</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>Budgetjahr</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Haushaltsjahr beginnt im</translation>
    </message>
    <message>
        <source>This price book has no annual billing.</source>
        <translation>Dieses Preisbuch kennt keine jährliche Abrechnung.</translation>
    </message>
    <message>
        <source>The summer, billed monthly</source>
        <translation>Der Sommer bei monatlicher Abrechnung</translation>
    </message>
    <message>
        <source>Summer strategies</source>
        <translation>Strategien für den Sommer</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>Termine im Blick</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Fund code</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Betrag pro Jahr</translation>
    </message>
    <message>
        <source>Split of the first year by fund code</source>
        <translation>Aufteilung des ersten Jahres nach Kostenstellen</translation>
    </message>
    <message>
        <source>Seats of the years</source>
        <translation>Lizenzen der Jahre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Separately</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Type a school and its seats, paste two columns from a spreadsheet, or drop a CSV file, .xlsx or .ods here.</source>
        <translation>Geben Sie eine Schule und ihre Lizenzen ein, fügen Sie zwei Spalten aus einer Tabelle ein oder ziehen Sie eine CSV-, .xlsx- oder .ods-Datei hierher.</translation>
    </message>
    <message>
        <source>&amp;Add school</source>
        <translation>&amp;Schule hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Paste schools</source>
        <translation>S&amp;chulen einfügen</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Liste öffnen…</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Open a list of schools</source>
        <translation>Liste von Schulen öffnen</translation>
    </message>
    <message>
        <source>Name of another school</source>
        <translation>Name einer weiteren Schule</translation>
    </message>
    <message>
        <source>Seats of another school</source>
        <translation>Lizenzen einer weiteren Schule</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>With headroom</source>
        <translation>Mit Reserve</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Fairer Anteil</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Für sich allein</translation>
    </message>
    <message>
        <source>Timeline of invoices</source>
        <translation>Zeitleiste der Rechnungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>remove a school</source>
        <translation>eine Schule entfernen</translation>
    </message>
    <message>
        <source>add a school</source>
        <translation>eine Schule hinzufügen</translation>
    </message>
    <message>
        <source>change a school</source>
        <translation>eine Schule ändern</translation>
    </message>
    <message>
        <source>Too late to begin on %1: an order takes %2. Ordered today, the earliest first day is %3.</source>
        <translation>Zu spät für einen Beginn am %1: Eine Bestellung dauert %2. Bei Bestellung heute ist der früheste erste Tag der %3.</translation>
    </message>
    <message>
        <source>change language of the board summary</source>
        <translation>Sprache der Entscheidungsvorlage ändern</translation>
    </message>
    <message>
        <source>Language of the board summary</source>
        <translation>Sprache der Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>pro Vierteljahr</translation>
    </message>
    <message>
        <source>a half-year</source>
        <translation>pro Halbjahr</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Halbjährlich</translation>
    </message>
</context>
<context>
    <name>CalculatorWords</name>
    <message>
        <source>Budget %1 a year</source>
        <translation>Budget %1 pro Jahr</translation>
    </message>
    <message>
        <source>Budget %1 a month</source>
        <translation>Budget %1 pro Monat</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left</source>
        <translation>Bis zu %1 im Tarif %2, %3 bleiben übrig</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left of the year&apos;s budget</source>
        <translation>Bis zu %1 im Tarif %2, %3 bleiben vom Budget des Jahres übrig</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left of twelve months&apos; budget</source>
        <translation>Bis zu %1 im Tarif %2, %3 bleiben vom Budget für zwölf Monate übrig</translation>
    </message>
    <message>
        <source>%1: over budget</source>
        <translation>%1: über Budget</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Save chart as &amp;PNG…</source>
        <translation>Diagramm als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save chart as S&amp;VG…</source>
        <translation>Diagramm als S&amp;VG speichern…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Rechenweg</translation>
    </message>
    <message>
        <source>Chart as &amp;table</source>
        <translation>Diagramm als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>take over the pool</source>
        <translation>Lizenzpool übernehmen</translation>
    </message>
    <message>
        <source>%1 is in the Calculator; it is a draft and is not quoted.</source>
        <translation>%1 ist im Rechner; es ist ein Entwurf, aus dem kein Angebot entsteht.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>cost-curve.svg</source>
        <translation>kostenkurve.svg</translation>
    </message>
    <message>
        <source>cost-curve.png</source>
        <translation>kostenkurve.png</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>change customer</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>change seats</source>
        <translation>Lizenzen ändern</translation>
    </message>
    <message>
        <source>choose plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>Abrechnung wählen</translation>
    </message>
    <message>
        <source>change annual discount</source>
        <translation>Jahresrabatt ändern</translation>
    </message>
    <message>
        <source>change budget ceiling</source>
        <translation>Budgetgrenze ändern</translation>
    </message>
    <message>
        <source>change usage</source>
        <translation>Verbrauch ändern</translation>
    </message>
    <message>
        <source>change add-ons</source>
        <translation>Add-ons ändern</translation>
    </message>
    <message>
        <source>change start date</source>
        <translation>Startdatum ändern</translation>
    </message>
    <message>
        <source>choose term</source>
        <translation>Laufzeit wählen</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>Aktionen ändern</translation>
    </message>
    <message>
        <source>change discount</source>
        <translation>Rabatt ändern</translation>
    </message>
    <message>
        <source>change reason for the discount</source>
        <translation>Begründung des Rabatts ändern</translation>
    </message>
    <message>
        <source>change negotiated rates</source>
        <translation>ausgehandelte Preise ändern</translation>
    </message>
    <message>
        <source>change academic year</source>
        <translation>Schuljahr ändern</translation>
    </message>
    <message>
        <source>change summer pause</source>
        <translation>Sommerpause ändern</translation>
    </message>
    <message>
        <source>bring back a scenario</source>
        <translation>Szenario zurückholen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Fix users: this is the price of %1, %2</source>
        <translation>Nutzer korrigieren: Dies ist der Preis für %1, %2</translation>
    </message>
    <message>
        <source>Fix seats: this is the price of %1, %2</source>
        <translation>Lizenzen korrigieren: Dies ist der Preis für %1, %2</translation>
    </message>
    <message>
        <source>Fix negotiated rates: this price is without them</source>
        <translation>Ausgehandelte Preise korrigieren: Dieser Preis ist ohne sie berechnet</translation>
    </message>
    <message>
        <source>Fix promotions: this price is without them</source>
        <translation>Aktionen korrigieren: Dieser Preis ist ohne sie berechnet</translation>
    </message>
    <message>
        <source>Fix start date: this is the price of another day</source>
        <translation>Startdatum korrigieren: Dies ist der Preis eines anderen Tages</translation>
    </message>
    <message>
        <source>Fix summer pause: this price is of other days</source>
        <translation>Sommerpause korrigieren: Dies ist der Preis für andere Tage</translation>
    </message>
    <message>
        <source>Fix discount: this price is without it</source>
        <translation>Rabatt korrigieren: Dieser Preis ist ohne ihn berechnet</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>jährlich abgerechnet</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>monatlich abgerechnet</translation>
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
        <translation>/ Jahr</translation>
    </message>
    <message>
        <source>/ month</source>
        <translation>/ Monat</translation>
    </message>
    <message>
        <source>%1 a month equivalent</source>
        <translation>entspricht %1 pro Monat</translation>
    </message>
    <message>
        <source>%1 for 12 months</source>
        <translation>%1 für 12 Monate</translation>
    </message>
    <message>
        <source>%1 per user and year</source>
        <translation>%1 pro Nutzer und Jahr</translation>
    </message>
    <message>
        <source>%1 per user and month</source>
        <translation>%1 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 per seat and year</source>
        <translation>%1 pro Lizenz und Jahr</translation>
    </message>
    <message>
        <source>%1 per seat and month</source>
        <translation>%1 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Any number of users</source>
        <translation>Beliebig viele Nutzer</translation>
    </message>
    <message>
        <source>Any number of seats</source>
        <translation>Beliebig viele Lizenzen</translation>
    </message>
    <message>
        <source>Tier %1 · %2+ seats</source>
        <translation>Stufe %1 · ab %2 Lizenzen</translation>
    </message>
    <message>
        <source>Tier %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>Last user of the plan</source>
        <translation>Mehr Nutzer lässt der Tarif nicht zu</translation>
    </message>
    <message>
        <source>Last seat of the plan</source>
        <translation>Mehr Lizenzen lässt der Tarif nicht zu</translation>
    </message>
    <message>
        <source>%1 a year for the next user</source>
        <translation>%1 pro Jahr für den nächsten Nutzer</translation>
    </message>
    <message>
        <source>%1 a month for the next user</source>
        <translation>%1 pro Monat für den nächsten Nutzer</translation>
    </message>
    <message>
        <source>%1 a year for the next seat</source>
        <translation>%1 pro Jahr für die nächste Lizenz</translation>
    </message>
    <message>
        <source>%1 a month for the next seat</source>
        <translation>%1 pro Monat für die nächste Lizenz</translation>
    </message>
    <message>
        <source>No saving against 12 monthly payments</source>
        <translation>Keine Ersparnis gegenüber 12 Monatszahlungen</translation>
    </message>
    <message>
        <source>%1 more than 12 monthly payments</source>
        <translation>%1 mehr als 12 Monatszahlungen</translation>
    </message>
    <message>
        <source>Saves %1 against 12 monthly payments</source>
        <translation>Spart %1 gegenüber 12 Monatszahlungen</translation>
    </message>
    <message>
        <source>Annual rates as published</source>
        <translation>Jahrespreise wie veröffentlicht</translation>
    </message>
    <message>
        <source>Annual rates with %1 off</source>
        <translation>Jahrespreise mit %1 Rabatt</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Due at the start of the year</source>
        <translation>Fällig zu Beginn des Jahres</translation>
    </message>
    <message>
        <source>Due on the first of the month</source>
        <translation>Fällig am Monatsersten</translation>
    </message>
    <message>
        <source>A full month; a part of it is due at the start</source>
        <translation>Ein voller Monat; ein Teil davon ist zu Beginn fällig</translation>
    </message>
    <message>
        <source>switch to %1</source>
        <translation>zu %1 wechseln</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>The first %1 are included.</source>
        <translation>Die ersten %1 sind enthalten.</translation>
    </message>
    <message>
        <source>by quantity</source>
        <translation>nach Menge</translation>
    </message>
    <message>
        <source>more by quantity</source>
        <translation>zusätzlich nach Menge</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>No plan is sold with it.</source>
        <translation>Mit keinem Tarif erhältlich.</translation>
    </message>
    <message>
        <source>Sold with %1.</source>
        <translation>Erhältlich mit %1.</translation>
    </message>
    <message>
        <source>No plan is sold with it and the others.</source>
        <translation>Mit den anderen zusammen ist es in keinem Tarif erhältlich.</translation>
    </message>
    <message>
        <source>%1 includes it.</source>
        <translation>In %1 bereits enthalten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost per user and month</source>
        <translation>Kosten pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>Cost per seat and month</source>
        <translation>Kosten pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Summe pro Monat</translation>
    </message>
    <message>
        <source>Cost of the next user a month</source>
        <translation>Kosten des nächsten Nutzers pro Monat</translation>
    </message>
    <message>
        <source>Cost of the next seat a month</source>
        <translation>Kosten der nächsten Lizenz pro Monat</translation>
    </message>
    <message>
        <source>A year, billed monthly and annually</source>
        <translation>Ein Jahr, monatlich und jährlich abgerechnet</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>%1, annual</source>
        <translation>%1, jährlich</translation>
    </message>
    <message>
        <source>%1, 12 × monthly</source>
        <translation>%1, 12 × monatlich</translation>
    </message>
    <message>
        <source>next user</source>
        <translation>nächster Nutzer</translation>
    </message>
    <message>
        <source>next seat</source>
        <translation>nächste Lizenz</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: kostenlos</translation>
    </message>
    <message>
        <source>budget ceiling</source>
        <translation>Budgetgrenze</translation>
    </message>
    <message>
        <source>users (log scale)</source>
        <translation>Nutzer (logarithmisch)</translation>
    </message>
    <message>
        <source>seats (log scale)</source>
        <translation>Lizenzen (logarithmisch)</translation>
    </message>
    <message>
        <source>%1 · %2 / user and month</source>
        <translation>%1 · %2 / Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 · %2 / seat and month</source>
        <translation>%1 · %2 / Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 from 1 to %2. At %3 on %4: %5 %6, %7.</source>
        <translation>%1 von 1 bis %2. Bei %3 im Tarif %4: %5 %6, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>up to %1 freely</source>
        <translation>bis %1 ohne Weiteres</translation>
    </message>
    <message>
        <source>up to %1 with a reason</source>
        <translation>bis %1 mit Begründung</translation>
    </message>
    <message>
        <source>up to %1 with an approval</source>
        <translation>bis %1 mit Genehmigung</translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices</source>
        <translation>
            <numerusform>%1 Rechnung</numerusform>
            <numerusform>%1 Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>Stub to %1, then full years from %2</source>
        <translation>Rumpfzeitraum bis %1, danach volle Jahre ab %2</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Ohne Laufzeit</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Beginnt heute</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>ohne Laufzeit</translation>
    </message>
    <message>
        <source>negotiated rates</source>
        <translation>ausgehandelte Preise</translation>
    </message>
    <message>
        <source>academic year</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>summer pause</source>
        <translation>Sommerpause</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>Start am %1</translation>
    </message>
    <message>
        <source>term of %1</source>
        <translation>Laufzeit %1</translation>
    </message>
    <message>
        <source>%1 %2: −%3</source>
        <translation>%1 %2: −%3</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <translation>%1: −%2</translation>
    </message>
    <message>
        <source>subject to approval</source>
        <translation>vorbehaltlich Genehmigung</translation>
    </message>
    <message>
        <source>Needs approval by the pricing owner</source>
        <translation>Braucht die Genehmigung der Preisverantwortlichen</translation>
    </message>
    <message>
        <source>Billed monthly there is no stub; the contract runs to %1.</source>
        <translation>Bei monatlicher Abrechnung gibt es keinen Rumpfzeitraum; der Vertrag läuft bis zum %1.</translation>
    </message>
    <message>
        <source>No stub: %1 on %2 for the whole year.</source>
        <translation>Kein Rumpfzeitraum: %1 am %2 für das ganze Jahr.</translation>
    </message>
    <message>
        <source>First invoice %1 on %2 for the %3 to %4, then %5 on %6.</source>
        <translation>Erste Rechnung %1 am %2 für %3 bis zum %4, danach %5 am %6.</translation>
    </message>
    <message>
        <source>Billed annually nothing is saved: the contract runs %1 longer, to %2.</source>
        <translation>Bei jährlicher Abrechnung wird nichts gespart: Der Vertrag läuft %1 länger, bis zum %2.</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3: the pause saves %4 over %5.</source>
        <translation>%1 bis zum %2 statt %3: Die Pause spart %4 bei %5.</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>%1 für %2 bis zum %3</translation>
    </message>
    <message>
        <source>First invoice %1 on %2</source>
        <translation>Erste Rechnung %1 am %2</translation>
    </message>
    <message>
        <source>%1: cost of each</source>
        <translation>%1: Kosten pro Einheit</translation>
    </message>
    <message>
        <source>%1: cost of the next one</source>
        <translation>%1: Kosten der nächsten Einheit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>%1 a month (log scale)</source>
        <translation>%1 pro Monat (logarithmisch)</translation>
    </message>
    <message>
        <source>%1: %2 · %3 each a month</source>
        <translation>%1: %2 · %3 pro Einheit und Monat</translation>
    </message>
    <message>
        <source>%1, along %2 from 1 to %3. At %4 on %5: %6 %7.</source>
        <translation>%1, nach %2 von 1 bis %3. Bei %4 im Tarif %5: %6 %7.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>Sch&amp;uljahr</translation>
    </message>
    <message>
        <source>S&amp;ummer pause</source>
        <translation>Sommer&amp;pause</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause von</translation>
    </message>
    <message>
        <source>Pause to</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Pro Nutzer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Nächster Nutzer</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Pro Lizenz</translation>
    </message>
    <message>
        <source>Next seat</source>
        <translation>Nächste Lizenz</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Pro Einheit</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>Cost curve as a table</source>
        <translation>Kostenkurve als Tabelle</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What the chart runs along</source>
        <translation>Größe auf der waagerechten Achse</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Kostenkurve</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Reason for the discount</source>
        <translation>Begründung des Rabatts</translation>
    </message>
    <message>
        <source>Why it is given</source>
        <translation>Warum er gewährt wird</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>B&amp;egründung</translation>
    </message>
    <message>
        <source>Discou&amp;nt</source>
        <translation>&amp;Rabatt</translation>
    </message>
    <message>
        <source>Terms and offers</source>
        <translation>Konditionen und Aktionen</translation>
    </message>
    <message>
        <source>Name of the school or district</source>
        <translation>Name der Schule oder des Schulträgers</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>“%1” is not a number of users; type a whole number such as 200.</source>
        <translation>„%1“ ist keine Nutzerzahl; geben Sie eine ganze Zahl ein, etwa 200.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seats; type a whole number such as 200.</source>
        <translation>„%1“ ist keine Lizenzzahl; geben Sie eine ganze Zahl ein, etwa 200.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Annual &amp;rates</source>
        <translation>&amp;Jahrespreise</translation>
    </message>
    <message>
        <source>Percent off annual rates</source>
        <translation>Rabatt auf Jahrespreise in Prozent</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling</source>
        <translation>Budgetgren&amp;ze</translation>
    </message>
    <message>
        <source>This price book has no annual billing.</source>
        <translation>Dieses Preisbuch kennt keine jährliche Abrechnung.</translation>
    </message>
    <message>
        <source>U&amp;sers</source>
        <translation>&amp;Nutzer</translation>
    </message>
    <message>
        <source>Users slider</source>
        <translation>Schieberegler für Nutzer</translation>
    </message>
    <message>
        <source>Seats slider</source>
        <translation>Schieberegler für Lizenzen</translation>
    </message>
    <message>
        <source>Amount for a year</source>
        <translation>Betrag für ein Jahr</translation>
    </message>
    <message>
        <source>Amount for a month</source>
        <translation>Betrag für einen Monat</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling, a year</source>
        <translation>Budgetgren&amp;ze pro Jahr</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling, a month</source>
        <translation>Budgetgren&amp;ze pro Monat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>How this is worked out (F1)</source>
        <translation>So wird das berechnet (F1)</translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation>Rechenweg anzeigen</translation>
    </message>
    <message>
        <source>Rate / year</source>
        <translation>Preis / Jahr</translation>
    </message>
    <message>
        <source>Rate / month</source>
        <translation>Preis / Monat</translation>
    </message>
    <message>
        <source>Ne&amp;gotiated rates</source>
        <translation>Au&amp;sgehandelte Preise</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Staffel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the last band</source>
        <translation>Letzte Staffel entfernen</translation>
    </message>
    <message>
        <source>Why they are given</source>
        <translation>Warum sie gewährt werden</translation>
    </message>
    <message>
        <source>Reason for the rates</source>
        <translation>Begründung der Preise</translation>
    </message>
    <message>
        <source>Seats from which rate %1 holds</source>
        <translation>Lizenzzahl, ab der Preis %1 gilt</translation>
    </message>
    <message>
        <source>Rate %1 of a seat and month</source>
        <translation>Preis %1 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>From seats · rate a seat and month</source>
        <translation>Ab Lizenzzahl · Preis pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read; type seats such as 10,000 and a rate such as 0.045.</source>
        <translation>„%1“ ist nicht lesbar; geben Sie eine Lizenzzahl wie 10.000 und einen Preis wie 0,045 ein.</translation>
    </message>
    <message>
        <source>Published annual rates equal 12 × monthly. The price list also states a %1 annual saving, which its rates do not contain.</source>
        <translation>Die veröffentlichten Jahrespreise sind 12 × die Monatspreise. Die Preisliste nennt außerdem eine Jahresersparnis von %1, die in ihren Preisen nicht enthalten ist.</translation>
    </message>
    <message>
        <source>Quote with %1 commitment discount</source>
        <translation>Mit %1 Jahresrabatt anbieten</translation>
    </message>
    <message>
        <source>%1 are taken off the published annual amounts, as a line of its own.</source>
        <translation>Von den veröffentlichten Jahresbeträgen werden %1 abgezogen, als eigene Position.</translation>
    </message>
    <message>
        <source>Quote as published</source>
        <translation>Wie veröffentlicht anbieten</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Start &amp;date</source>
        <translation>Star&amp;tdatum</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>Lau&amp;fzeit</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>“%1” is not a quantity; type a number such as 240 or 8.5.</source>
        <translation>„%1“ ist keine Menge; geben Sie eine Zahl ein, etwa 240 oder 8,5.</translation>
    </message>
    <message>
        <source>How this price is worked out</source>
        <translation>So wird dieser Preis berechnet</translation>
    </message>
    <message>
        <source>Close the working</source>
        <translation>Rechenweg schließen</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Schließen (F1)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 (%5)</source>
        <translation>%1, %2: %3 %4 (%5)</translation>
    </message>
    <message>
        <source>price book %1 %2, prices hold %3, taxes not included</source>
        <translation>Preisbuch %1 %2, Preise gültig für %3, Steuern nicht enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats to tier %2: then %3 a seat</source>
        <translation>
            <numerusform>Noch %1 Lizenz bis Stufe %2: dann %3 pro Lizenz</numerusform>
            <numerusform>Noch %1 Lizenzen bis Stufe %2: dann %3 pro Lizenz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats to tier %2: then %3 a seat before discounts</source>
        <translation>
            <numerusform>Noch %1 Lizenz bis Stufe %2: dann %3 pro Lizenz vor Rabatten</numerusform>
            <numerusform>Noch %1 Lizenzen bis Stufe %2: dann %3 pro Lizenz vor Rabatten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next user %2</source>
        <translation>%1 · nächster Nutzer %2</translation>
    </message>
    <message>
        <source>%1 · next seat %2</source>
        <translation>%1 · nächste Lizenz %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 years</source>
        <translation>
            <numerusform>%2 Rabatt im ersten Jahr</numerusform>
            <numerusform>%2 Rabatt in den ersten %1 Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 months</source>
        <translation>
            <numerusform>%2 Rabatt im ersten Monat</numerusform>
            <numerusform>%2 Rabatt in den ersten %1 Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next one %2</source>
        <translation>%1 · nächste Einheit %2</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the chan&amp;ge</source>
        <translation>Änderung spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>Änderung &amp;verwerfen</translation>
    </message>
    <message>
        <source>billed quarterly</source>
        <translation>vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>billed half-yearly</source>
        <translation>halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>/ quarter</source>
        <translation>/ Vierteljahr</translation>
    </message>
    <message>
        <source>/ half-year</source>
        <translation>/ Halbjahr</translation>
    </message>
    <message>
        <source>%1 per user and quarter</source>
        <translation>%1 pro Nutzer und Vierteljahr</translation>
    </message>
    <message>
        <source>%1 per user and half-year</source>
        <translation>%1 pro Nutzer und Halbjahr</translation>
    </message>
    <message>
        <source>%1 per seat and quarter</source>
        <translation>%1 pro Lizenz und Vierteljahr</translation>
    </message>
    <message>
        <source>%1 per seat and half-year</source>
        <translation>%1 pro Lizenz und Halbjahr</translation>
    </message>
    <message>
        <source>%1 a quarter for the next user</source>
        <translation>%1 pro Vierteljahr für den nächsten Nutzer</translation>
    </message>
    <message>
        <source>%1 a half-year for the next user</source>
        <translation>%1 pro Halbjahr für den nächsten Nutzer</translation>
    </message>
    <message>
        <source>%1 a quarter for the next seat</source>
        <translation>%1 pro Vierteljahr für die nächste Lizenz</translation>
    </message>
    <message>
        <source>%1 a half-year for the next seat</source>
        <translation>%1 pro Halbjahr für die nächste Lizenz</translation>
    </message>
    <message>
        <source>Due at the start of the billing period</source>
        <translation>Fällig zu Beginn des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 pro Vierteljahr</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 pro Halbjahr</translation>
    </message>
    <message>
        <source>open %1 for change</source>
        <translation>%1 zum Ändern öffnen</translation>
    </message>
    <message>
        <source>leave the change of %1</source>
        <translation>Änderung an %1 beenden</translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 billing periods</source>
        <translation>
            <numerusform>%2 Rabatt im ersten Abrechnungszeitraum</numerusform>
            <numerusform>%2 Rabatt in den ersten %1 Abrechnungszeiträumen</numerusform>
        </translation>
    </message>
    <message>
        <source>first invoice %1 on %2</source>
        <translation>erste Rechnung %1 am %2</translation>
    </message>
    <message>
        <source>No stub: %1 on %2, and at the start of each billing period.</source>
        <translation>Kein Rumpfzeitraum: %1 am %2 und danach zu Beginn jedes Abrechnungszeitraums.</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <source>Rate / quarter</source>
        <translation>Preis / Vierteljahr</translation>
    </message>
    <message>
        <source>Rate / half-year</source>
        <translation>Preis / Halbjahr</translation>
    </message>
    <message>
        <source>r%1</source>
        <translation>r%1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Änderung an %1</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>As kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>As changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>The quote and its change</source>
        <translation>Das Angebot und seine Änderung</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>Changing the draft for %1</source>
        <translation>Änderung am Entwurf für %1</translation>
    </message>
    <message>
        <source>open the draft for %1 for change</source>
        <translation>Entwurf für %1 zum Ändern öffnen</translation>
    </message>
    <message>
        <source>leave the change of the draft for %1</source>
        <translation>Änderung am Entwurf für %1 beenden</translation>
    </message>
    <message>
        <source>Up to %1 freely</source>
        <translation>Bis %1 ohne Weiteres</translation>
    </message>
    <message>
        <source>Up to %1 with a reason</source>
        <translation>Bis %1 mit Begründung</translation>
    </message>
    <message>
        <source>Up to %1 with an approval</source>
        <translation>Bis %1 mit Genehmigung</translation>
    </message>
    <message>
        <source>Ask a price</source>
        <translation>Preis erfragen</translation>
    </message>
    <message>
        <source>200 seats annual, 7 % off</source>
        <translation>200 Lizenzen jährlich, 7&#xa0;% Rabatt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>&amp;Price asked for in words</source>
        <translation>&amp;Preisfrage in Worten</translation>
    </message>
    <message>
        <source>Enter takes a price into the Calculator · Ctrl+Enter makes a quote · Ctrl+C copies</source>
        <translation>Eingabe übernimmt einen Preis in den Rechner · Strg+Eingabe erstellt ein Angebot · Strg+C kopiert</translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 braucht eine Begründung</translation>
    </message>
    <message>
        <source>%1 needs a reason and an approval</source>
        <translation>%1 braucht eine Begründung und eine Genehmigung</translation>
    </message>
    <message>
        <source>the cheapest plan</source>
        <translation>der günstigste Tarif</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The same, %1</source>
        <translation>Dasselbe, %1</translation>
    </message>
    <message>
        <source>The same, without the discount</source>
        <translation>Dasselbe ohne den Rabatt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>The price book allows no more</source>
        <translation>Mehr lässt das Preisbuch nicht zu</translation>
    </message>
    <message>
        <source>Say how many seats, or a budget: “200 seats annual”, “seats for $5000”</source>
        <translation>Geben Sie eine Lizenzzahl oder ein Budget an: „200 Lizenzen jährlich“, „Lizenzen für 5000 $“</translation>
    </message>
    <message>
        <source>&amp;Ask a price…</source>
        <translation>Preis &amp;erfragen…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Notes of the call</source>
        <translation>A&amp;nmerkungen zum Gespräch</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>take what was asked</source>
        <translation>erfragten Preis übernehmen</translation>
    </message>
    <message>
        <source>change events</source>
        <translation>Vorgänge ändern</translation>
    </message>
    <message>
        <source>change seats by year</source>
        <translation>Lizenzen nach Jahren ändern</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1 monatlich</translation>
    </message>
    <message>
        <source>%1 quarterly</source>
        <translation>%1 vierteljährlich</translation>
    </message>
    <message>
        <source>%1 half-yearly</source>
        <translation>%1 halbjährlich</translation>
    </message>
    <message>
        <source>%1 annual</source>
        <translation>%1 jährlich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3: %4</source>
        <translation>%1 · %2, %3: %4</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Kein Kunde angegeben</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>ohne Preis</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %1 more</source>
        <translation>
            <numerusform>%2 und ein weiteres</numerusform>
            <numerusform>%2 und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month, the amount of each</source>
        <translation>%1 pro Monat, Betrag je Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, %2 in all</source>
        <translation>
            <numerusform>%1 Vorgang, %2</numerusform>
            <numerusform>%1 Vorgänge, zusammen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2, in %3</source>
        <translation>%1 über %2, in %3</translation>
    </message>
    <message>
        <source>Year %1 · %2</source>
        <translation>Jahr %1 · %2</translation>
    </message>
    <message>
        <source>seats by year</source>
        <translation>Lizenzen nach Jahren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Alle vergleichen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Notes of the call</source>
        <translation>Anmerkungen zum Gespräch</translation>
    </message>
    <message>
        <source>One amount a line</source>
        <translation>Ein Betrag pro Zeile</translation>
    </message>
    <message>
        <source>“%1” is not an amount; type one such as 12.50 on each line.</source>
        <translation>„%1“ ist kein Betrag; geben Sie in jeder Zeile einen ein, etwa 12,50.</translation>
    </message>
    <message>
        <source>Seats grow by year</source>
        <translation>Lizenzzahl wächst von Jahr zu Jahr</translation>
    </message>
    <message>
        <source>Seats in year %1</source>
        <translation>Lizenzen in Jahr %1</translation>
    </message>
    <message>
        <source>New scenario from this one</source>
        <translation>Neues Szenario aus diesem</translation>
    </message>
    <message>
        <source>Close this scenario</source>
        <translation>Dieses Szenario schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Reopen the closed scenario</source>
        <translation>Geschlossenes Szenario wieder öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>Nächstes Szenario</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Vorheriges Szenario</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Scenario %1 is closed; Ctrl+Shift+T brings it back.</source>
        <translation>Szenario %1 ist geschlossen; Strg+Umschalt+T holt es zurück.</translation>
    </message>
    <message>
        <source>Scenarios of the call</source>
        <translation>Szenarien des Gesprächs</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Close scenario %1</source>
        <translation>Szenario %1 schließen</translation>
    </message>
    <message>
        <source>A call has six scenarios at most; close one first.</source>
        <translation>Ein Gespräch hat höchstens sechs Szenarien; schließen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>New customers whose service begins on %1 are priced by %2, not by %3.</source>
        <translation>Für neue Kunden, deren Leistung am %1 beginnt, gilt %2, nicht %3.</translation>
    </message>
    <message>
        <source>Price by %1</source>
        <translation>Nach %1 berechnen</translation>
    </message>
    <message>
        <source>Anothe&amp;r price list on the chart…</source>
        <translation>&amp;Andere Preisliste im Diagramm …</translation>
    </message>
    <message>
        <source>Drawn dotted: %1</source>
        <translation>Gepunktet gezeichnet: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 over a year</source>
        <translation>%1 in einem Jahr</translation>
    </message>
    <message>
        <source>%1, billed monthly</source>
        <translation>%1, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>%1, billed quarterly</source>
        <translation>%1, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1, billed half-yearly</source>
        <translation>%1, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1, billed annually</source>
        <translation>%1, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>Esc closes this view</source>
        <translation>Esc schließt diese Ansicht</translation>
    </message>
    <message>
        <source>Amounts in %1, without taxes</source>
        <translation>Beträge in %1, ohne Steuern</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Add-on: %1</translation>
    </message>
    <message>
        <source>No plan has all of these features for these seats.</source>
        <translation>Kein Tarif hat bei dieser Lizenzzahl alle diese Funktionen.</translation>
    </message>
    <message>
        <source>%1 is the least expensive plan with all of these features.</source>
        <translation>%1 ist der günstigste Tarif mit allen diesen Funktionen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Only where the plans &amp;differ</source>
        <translation>Nur &amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>change which features are shown</source>
        <translation>gezeigte Funktionen ändern</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Tarife nebeneinander</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1 ankreuzen</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>%1 abwählen</translation>
    </message>
    <message>
        <source>Plans for %1</source>
        <translation>Tarife für %1</translation>
    </message>
    <message>
        <source>Which plan does this customer need?</source>
        <translation>Welchen Tarif braucht dieser Kunde?</translation>
    </message>
    <message>
        <source>Tick the features that matter.</source>
        <translation>Kreuzen Sie die wichtigen Funktionen an.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Per user and month</source>
        <translation>Pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1
✓ least expensive</source>
        <translation>%1
✓ am günstigsten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price of a month</source>
        <translation>Monatspreis</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 pro Vierteljahr</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 pro Halbjahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>Price of a year</source>
        <translation>Jahrespreis</translation>
    </message>
    <message>
        <source>Against %1, a year</source>
        <translation>Gegenüber %1, pro Jahr</translation>
    </message>
    <message>
        <source>Against %1, a month</source>
        <translation>Gegenüber %1, pro Monat</translation>
    </message>
    <message>
        <source>Against %1, a user and month</source>
        <translation>Gegenüber %1, pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>Against %1, a seat and month</source>
        <translation>Gegenüber %1, pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>In percent of a month</source>
        <translation>In Prozent des Monatspreises</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Further scenarios side by side</source>
        <translation>Weitere Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Copy the scenarios</source>
        <translation>Szenarien kopieren</translation>
    </message>
    <message>
        <source>Scenarios of the call</source>
        <translation>Szenarien des Gesprächs</translation>
    </message>
    <message>
        <source>The scenarios are copied, as cells of a spreadsheet.</source>
        <translation>Die Szenarien sind kopiert, als Zellen einer Tabelle.</translation>
    </message>
    <message>
        <source>Quote this one</source>
        <translation>Dieses anbieten</translation>
    </message>
    <message>
        <source>Quote this one: %1</source>
        <translation>Dieses anbieten: %1</translation>
    </message>
</context>
<context>
    <name>CustomersWords</name>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 cards were read</source>
        <translation>
            <numerusform>Eine Visitenkarte wurde gelesen</numerusform>
            <numerusform>%1 Visitenkarten wurden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out</source>
        <translation>
            <numerusform>eine wurde ausgelassen</numerusform>
            <numerusform>%1 wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers were added</source>
        <translation>
            <numerusform>Ein Kunde wurde hinzugefügt</numerusform>
            <numerusform>%1 Kunden wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were known by their names and stay as they are</source>
        <translation>
            <numerusform>einer war dem Namen nach bekannt und bleibt unverändert</numerusform>
            <numerusform>%1 waren dem Namen nach bekannt und bleiben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>bis zur Kündigung</translation>
    </message>
    <message>
        <source>no start named</source>
        <translation>kein Beginn angegeben</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 stays. From %2 it takes: %3.</source>
        <translation>%1 bleibt bestehen. Von %2 wird übernommen: %3.</translation>
    </message>
    <message>
        <source>What both say otherwise stays as %1 has it, and what %2 said goes to the end of the notes. %2 becomes another name of %1, so that its quotes count as its own.</source>
        <translation>Wo die Angaben voneinander abweichen, bleiben die von %1; die von %2 kommen ans Ende der Anmerkungen. %2 wird ein weiterer Name von %1, sodass die zugehörigen Angebote als eigene zählen.</translation>
    </message>
    <message>
        <source>Quotes keep their text. A merge cannot be undone.</source>
        <translation>Angebote behalten ihren Text. Eine Zusammenführung lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>No quote names it.</source>
        <translation>Kein Angebot nennt diesen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes keep their own text of it.</source>
        <translation>
            <numerusform>%1 Angebot behält seinen eigenen Text dazu.</numerusform>
            <numerusform>%1 Angebote behalten ihren eigenen Text dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is kept of %1 is taken out of the store; this cannot be undone.

What stays: the audit trail has the number %2 and when it changed, without a word of it. %3 Backups keep what they held.</source>
        <translation>Alles, was über %1 gespeichert ist, wird aus der Ablage gelöscht; das lässt sich nicht rückgängig machen.

Was bleibt: Das Prüfprotokoll enthält die Nummer %2 und die Zeitpunkte der Änderungen, aber nichts vom Inhalt. %3 Sicherungen behalten ihren bisherigen Inhalt.</translation>
    </message>
    <message>
        <source>Not kept: somebody else changed %1 meanwhile. What you typed stands over what is there now; save again to keep it.</source>
        <translation>Nicht gespeichert: Inzwischen hat jemand anderes Folgendes geändert: %1. Ihre Eingaben stehen hier anstelle der jetzt gespeicherten Angaben; speichern Sie erneut, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>How it orders</source>
        <translation>Bestellweise</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Add&amp;ress, where bills go</source>
        <translation>Anschrift für &amp;Rechnungen</translation>
    </message>
    <message>
        <source>Contac&amp;ts</source>
        <translation>Kontak&amp;te</translation>
    </message>
    <message>
        <source>Number of its ta&amp;x exemption</source>
        <translation>Nummer der Steuerbefrei&amp;ung</translation>
    </message>
    <message>
        <source>Exempt &amp;until</source>
        <translation>&amp;Befreit bis</translation>
    </message>
    <message>
        <source>&amp;Purchase order on each quote</source>
        <translation>Bestellnummer &amp;auf jedem Angebot</translation>
    </message>
    <message>
        <source>Lan&amp;guage of its documents</source>
        <translation>Sprache der &amp;Dokumente</translation>
    </message>
    <message>
        <source>Ho&amp;w it orders</source>
        <translation>Bestell&amp;weise</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Anmerkun&amp;gen</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>An exemption with a last day needs its number</source>
        <translation>Zu einer befristeten Befreiung muss ihre Nummer angegeben sein</translation>
    </message>
    <message>
        <source>Any word of its names</source>
        <translation>Ein Wort des Namens</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Fin&amp;d a customer</source>
        <translation>Kunden su&amp;chen</translation>
    </message>
    <message>
        <source>No customer is kept yet.</source>
        <translation>Es ist noch kein Kunde gespeichert.</translation>
    </message>
    <message>
        <source>No customer is called so.</source>
        <translation>Kein Kunde heißt so.</translation>
    </message>
    <message>
        <source>There are more; type more of the name.</source>
        <translation>Es gibt mehr Treffer; geben Sie mehr vom Namen ein.</translation>
    </message>
    <message>
        <source>No quote was accepted of which something runs.</source>
        <translation>Kein angenommenes Angebot läuft derzeit.</translation>
    </message>
    <message>
        <source>What it has now</source>
        <translation>Was der Kunde jetzt hat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Seats and plan</source>
        <translation>Lizenzen und Tarif</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Its quotes</source>
        <translation>Angebote des Kunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Was geschah, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Its quotes; Enter opens one</source>
        <translation>Angebote des Kunden; die Eingabetaste öffnet eines</translation>
    </message>
    <message>
        <source>What happened, from the audit trail</source>
        <translation>Was geschah, aus dem Prüfprotokoll</translation>
    </message>
    <message>
        <source>N&amp;ew customer</source>
        <translation>N&amp;euer Kunde</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Save the customer</source>
        <translation>Kunden &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>This customer is not kept yet; what the quote says of it stands here.</source>
        <translation>Dieser Kunde ist noch nicht gespeichert; hier steht, was das Angebot über ihn sagt.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not merged: %1</source>
        <translation>Nicht zusammengeführt: %1</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Zusammengeführt.</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Not forgotten: %1</source>
        <translation>Nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Lists and vCards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;All files (*)</source>
        <translation>Listen und vCards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Es wurde nichts importiert. %1</translation>
    </message>
    <message>
        <source>Import the others</source>
        <translation>Die übrigen importieren</translation>
    </message>
    <message>
        <source>Adding customers…</source>
        <translation>Kunden werden hinzugefügt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What you typed of this customer is not saved yet.</source>
        <translation>Ihre Eingaben zu diesem Kunden sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Which other customer is the same one</source>
        <translation>&amp;Welcher andere Kunde derselbe ist</translation>
    </message>
    <message>
        <source>What happens is said here before it does.</source>
        <translation>Hier steht vorab, was geschehen wird.</translation>
    </message>
    <message>
        <source>Not pasted: it is longer than the %1 bytes that are kept.</source>
        <translation>Nicht eingefügt: Der Text ist länger als die %1 Byte, die gespeichert werden.</translation>
    </message>
    <message>
        <source>C&amp;alculate a price</source>
        <translation>&amp;Preis berechnen</translation>
    </message>
</context>
<context>
    <name>InsightsWords</name>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Import a list of accounts to see how revenue moved, who stays and what may come: a CSV file or a workbook with customer, plan, seats, billing, start, end and reason, one row for each time a customer had a plan. An mrr column speaks for itself; other rows are priced by the price book in use. Exports of Stripe and ChartMogul are known. The list stays in your store.</source>
        <translation>Importieren Sie eine Liste von Konten, um zu sehen, wie sich der Umsatz bewegt hat, wer bleibt und was kommen kann: eine CSV-Datei oder eine Arbeitsmappe mit customer, plan, seats, billing, start, end und reason, eine Zeile für jeden Zeitraum, in dem ein Kunde einen Tarif hatte. Eine Spalte mrr gilt so, wie sie dasteht; für die anderen Zeilen gilt der Preis aus dem verwendeten Preisbuch. Exporte von Stripe und ChartMogul sind bekannt. Die Liste bleibt in Ihrer Ablage.</translation>
    </message>
    <message>
        <source>Rule of MRR</source>
        <translation>Regel des MRR</translation>
    </message>
    <message>
        <source>Months on show</source>
        <translation>Gezeigte Monate</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Save the table of movements</source>
        <translation>Tabelle der Bewegungen speichern</translation>
    </message>
    <message>
        <source>Import &amp;accounts…</source>
        <translation>&amp;Konten importieren…</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>The accounts that were kept cannot be read: %1</source>
        <translation>Die gespeicherten Konten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The accounts are not kept in the store: %1</source>
        <translation>Die Konten sind nicht in der Ablage gespeichert: %1</translation>
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
        <translation>Bisher hat noch kein Konto dieser Liste begonnen.</translation>
    </message>
    <message>
        <source>MRR movement</source>
        <translation>Bewegung des MRR</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Forecast of MRR</source>
        <translation>Prognose des MRR</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
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
        <translation>etwa %1; 95&#xa0;%: %2 bis %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>Monthly recurring revenue: what all customers pay a month for what goes on, at the end of the month. A year&apos;s fee counts a twelfth a month. Taxes, one-time fees and trials are left out.</source>
        <translation>Monatlich wiederkehrender Umsatz: was alle Kunden pro Monat für laufende Leistungen zahlen, Stand Monatsende. Ein Jahresbetrag zählt pro Monat zu einem Zwölftel. Steuern, einmalige Beträge und Testphasen bleiben außen vor.</translation>
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
        <translation>Jährlich wiederkehrender Umsatz: das Zwölffache des MRR. Es sagt, was ein Jahr brächte, wenn sich nichts änderte, nicht, was kommt.</translation>
    </message>
    <message>
        <source>NRR, 12 months</source>
        <translation>NRR, 12 Monate</translation>
    </message>
    <message>
        <source>same customers</source>
        <translation>dieselben Kunden</translation>
    </message>
    <message>
        <source>Net revenue retention: what the customers of a year ago pay now, of what they paid then. Above 100 % those who stayed pay more than was lost.</source>
        <translation>Nettoumsatzbindung: was die Kunden von vor einem Jahr heute zahlen, gemessen an dem, was sie damals zahlten. Liegt sie über 100&#xa0;%, zahlen die gebliebenen Kunden mehr hinzu, als verloren ging.</translation>
    </message>
    <message>
        <source>GRR, 12 months</source>
        <translation>GRR, 12 Monate</translation>
    </message>
    <message>
        <source>growth left out</source>
        <translation>ohne Zuwachs</translation>
    </message>
    <message>
        <source>Gross revenue retention: the same, with nobody counted above what they paid a year ago. It shows what was lost and never exceeds 100 %.</source>
        <translation>Bruttoumsatzbindung: dasselbe, wobei niemand höher zählt, als er vor einem Jahr zahlte. Sie zeigt, was verloren ging, und liegt nie über 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick Ratio</translation>
    </message>
    <message>
        <source>gained over lost</source>
        <translation>Zuwachs zu Verlust</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>nichts ging verloren</translation>
    </message>
    <message>
        <source>What was gained (new, expansion, reactivation) for each unit that was lost (contraction, churn) in the months on show.</source>
        <translation>Was in den gezeigten Monaten für jede verlorene Einheit (Verringerung, Abwanderung) gewonnen wurde (neu, Ausbau, Rückkehr).</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers who pay at the end of the month, whatever the number of their plans.</source>
        <translation>Kunden, die am Monatsende zahlen, wie viele Tarife sie auch haben.</translation>
    </message>
    <message>
        <source>Stripe&apos;s rule</source>
        <translation>Regel von Stripe</translation>
    </message>
    <message>
        <source>ChartMogul&apos;s rule</source>
        <translation>Regel von ChartMogul</translation>
    </message>
    <message>
        <source>ProfitWell&apos;s rule</source>
        <translation>Regel von ProfitWell</translation>
    </message>
    <message>
        <source>Seatwise rule</source>
        <translation>Regel von Seatwise</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Verringerung</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
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
            <numerusform>%1 Lizenz</numerusform>
            <numerusform>%1 Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Nobody left in these months.</source>
        <translation>In diesen Monaten ist niemand abgewandert.</translation>
    </message>
    <message>
        <source>Too few months to test it on</source>
        <translation>Zu wenige Monate, um die Prognose zu prüfen</translation>
    </message>
    <message>
        <source>%1: %2 (80 %: %3 to %4)</source>
        <translation>%1: %2 (80&#xa0;%: %3 bis %4)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>80 %, from</source>
        <translation>80&#xa0;%, von</translation>
    </message>
    <message>
        <source>80 %, to</source>
        <translation>80&#xa0;%, bis</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95&#xa0;%, von</translation>
    </message>
    <message>
        <source>95 %, to</source>
        <translation>95&#xa0;%, bis</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projiziert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Gebliebene Kunden</translation>
    </message>
    <message>
        <source>How to show who stays</source>
        <translation>Darstellung der Gebliebenen</translation>
    </message>
    <message>
        <source>By the year in which a customer began; a renewal is a full year of service. Dashed: projected from all of them.</source>
        <translation>Nach dem Jahr, in dem ein Kunde begann; eine Verlängerung ist ein volles Jahr. Gestrichelt: aus allen projiziert.</translation>
    </message>
    <message>
        <source>%1: what it means, by %2</source>
        <translation>%1: was es bedeutet, nach der %2</translation>
    </message>
    <message>
        <source>MRR by the rules of others</source>
        <translation>MRR nach den Regeln anderer</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum es abweicht</translation>
    </message>
    <message>
        <source>MRR of %1 by the rules of others</source>
        <translation>MRR im %1 nach den Regeln anderer</translation>
    </message>
    <message>
        <source>How to show the movement</source>
        <translation>Darstellung der Bewegung</translation>
    </message>
    <message>
        <source>Bars above the line are gains, those below it losses. Left and Right go through the months, Up and Down through the parts of one; the customers behind a part are listed beside it.</source>
        <translation>Balken über der Linie sind Zuwächse, darunter Rückgänge. Die Pfeiltasten nach links und rechts gehen durch die Monate, die nach oben und unten durch die Teile eines Monats; die Kunden hinter einem Teil stehen daneben.</translation>
    </message>
    <message>
        <source>Close the list of customers</source>
        <translation>Liste der Kunden schließen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Customers behind the bar</source>
        <translation>Kunden hinter dem Balken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 adds up</source>
        <translation>%1 als Summe</translation>
    </message>
    <message>
        <source>How to show the forecast</source>
        <translation>Darstellung der Prognose</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Warum Kunden abwanderten</translation>
    </message>
    <message>
        <source>How to show the reasons</source>
        <translation>Darstellung der Gründe</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the &amp;table of movements…</source>
        <translation>&amp;Tabelle der Bewegungen speichern…</translation>
    </message>
    <message>
        <source>Save a page for the boar&amp;d…</source>
        <translation>&amp;Seite für den Vorstand speichern…</translation>
    </message>
    <message>
        <source>Save a page for the board</source>
        <translation>Seite für den Vorstand speichern</translation>
    </message>
    <message>
        <source>insights.pdf</source>
        <translation>auswertung.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of a year ago left</source>
        <translation>
            <numerusform>%1 der Kunden von vor einem Jahr abgewandert</numerusform>
            <numerusform>%1 der Kunden von vor einem Jahr abgewandert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers behind this bar</source>
        <translation>
            <numerusform>%1 Kunde hinter diesem Balken</numerusform>
            <numerusform>%1 Kunden hinter diesem Balken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 Kunde</numerusform>
            <numerusform>%1 Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers left, %2</source>
        <translation>
            <numerusform>%1 Kunde abgewandert, %2</numerusform>
            <numerusform>%1 Kunden abgewandert, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of the last %1 months fell inside</source>
        <translation>
            <numerusform>%2 von %1 Monat im Bereich</numerusform>
            <numerusform>%2 der letzten %1 Monate im Bereich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 renewals</source>
        <translation>
            <numerusform>%1 Verlängerung</numerusform>
            <numerusform>%1 Verlängerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message numerus="yes">
        <source>After %1 renewals about %2 are still there (95 %: %3 to %4).</source>
        <translation>
            <numerusform>Nach %1 Verlängerung sind etwa %2 noch da (95&#xa0;%: %3 bis %4).</numerusform>
            <numerusform>Nach %1 Verlängerungen sind etwa %2 noch da (95&#xa0;%: %3 bis %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotes cannot be counted: %1</source>
        <translation>Die Angebote lassen sich nicht auszählen: %1</translation>
    </message>
    <message>
        <source>today&apos;s customers</source>
        <translation>heutige Kunden</translation>
    </message>
    <message>
        <source>From the ends of the months alone; price changes and renewals to come are not in it: %1.</source>
        <translation>Nur aus den Monatsendständen; kommende Preisänderungen und Verlängerungen sind nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Today&apos;s customers as they renew and leave, and what is won as it was won so far.</source>
        <translation>Die heutigen Kunden, wie sie verlängern und abwandern, und Neues, wie es bisher hinzukam.</translation>
    </message>
    <message>
        <source>of today&apos;s customers</source>
        <translation>von heutigen Kunden</translation>
    </message>
    <message>
        <source>%1–%2 seats</source>
        <translation>%1–%2 Lizenzen</translation>
    </message>
    <message>
        <source>%1 seats and more</source>
        <translation>%1 Lizenzen und mehr</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>By seats</source>
        <translation>Nach Lizenzen</translation>
    </message>
    <message>
        <source>By month of issue</source>
        <translation>Nach Ausstellungsmonat</translation>
    </message>
    <message>
        <source>By discount</source>
        <translation>Nach Rabatt</translation>
    </message>
    <message>
        <source>By who prepared them</source>
        <translation>Nach Ersteller</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Tarif</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>With discount</source>
        <translation>Mit Rabatt</translation>
    </message>
    <message>
        <source>Mean discount</source>
        <translation>Mittlerer Rabatt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No quote was issued in these months.</source>
        <translation>In diesen Monaten wurde kein Angebot ausgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotes were accepted (%3).</source>
        <translation>
            <numerusform>%2 von %1 Angebot angenommen (%3).</numerusform>
            <numerusform>%2 von %1 Angeboten angenommen (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Days from issue to a decision: %1 in the middle, %2 at most.</source>
        <translation>Tage von der Ausstellung bis zur Entscheidung: Median %1, höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers had a trial; %2 bought since (%3).</source>
        <translation>
            <numerusform>%1 Kunde hatte eine Testphase; seither gekauft: %2 (%3).</numerusform>
            <numerusform>%1 Kunden hatten eine Testphase; seither gekauft: %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts that needed approval: %1 approved, %2 waiting.</source>
        <translation>Genehmigungspflichtige Rabatte: %1 genehmigt, %2 ausstehend.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Every quote was answered.</source>
        <translation>Jedes Angebot wurde beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes were never answered; %2 of them have expired.</source>
        <translation>
            <numerusform>%1 Angebot blieb ohne Antwort; davon abgelaufen: %2.</numerusform>
            <numerusform>%1 Angebote blieben ohne Antwort; davon abgelaufen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Won, more or less</source>
        <translation>Zugewinn, mehr oder weniger</translation>
    </message>
    <message>
        <source>Leaving, more or less</source>
        <translation>Abwanderung, mehr oder weniger</translation>
    </message>
    <message>
        <source>Prices, higher or lower</source>
        <translation>Preise, höher oder niedriger</translation>
    </message>
    <message>
        <source>from the first renewal from</source>
        <translation>mit der ersten Verlängerung ab</translation>
    </message>
    <message>
        <source>Accounts on show</source>
        <translation>Gezeigte Konten</translation>
    </message>
    <message>
        <source>Of one plan alone, who goes to another plan has left this one.</source>
        <translation>Bei nur einem Tarif gilt, wer in einen anderen wechselt, hier als abgewandert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reckoning</source>
        <translation>Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Reckoning with the accounts…</source>
        <translation>Die Konten werden ausgewertet…</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Tarife</translation>
    </message>
    <message>
        <source>What became of quotes</source>
        <translation>Was aus Angeboten wurde</translation>
    </message>
    <message>
        <source>How to show the quotes</source>
        <translation>Darstellung der Angebote</translation>
    </message>
    <message>
        <source>Quotes told apart</source>
        <translation>Aufteilung der Angebote</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Save the &amp;figures as a workbook…</source>
        <translation>&amp;Zahlen als Arbeitsmappe speichern…</translation>
    </message>
    <message>
        <source>Save the figures as a workbook</source>
        <translation>Zahlen als Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>insights.xlsx</source>
        <translation>auswertung.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Customers who left</source>
        <translation>Abgewanderte Kunden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 abgewandert</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>geblieben</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>mehr genommen</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>weniger genommen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abgewandert</translation>
    </message>
    <message>
        <source>%1 in place of %2: for new customers from %3, for others from their first period or term from %4</source>
        <translation>%1 statt %2: für neue Kunden ab %3, für andere ab ihrem ersten Zeitraum oder ihrer ersten Laufzeit ab %4</translation>
    </message>
    <message>
        <source>Nobody has been at the new price for long enough to say what came of it.</source>
        <translation>Noch niemand zahlt den neuen Preis lange genug, dass sich sagen ließe, was daraus wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts came to the new price. They brought %2 a month; %3 was expected, %4 came.</source>
        <translation>
            <numerusform>%1 Konto wechselte zum neuen Preis. Es brachte %2 im Monat; erwartet wurden %3, tatsächlich waren es %4.</numerusform>
            <numerusform>%1 Konten wechselten zum neuen Preis. Sie brachten %2 im Monat; erwartet wurden %3, tatsächlich waren es %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %1 months: stayed %2 · moved up %3 · moved down %4 · left %5</source>
        <translation>
            <numerusform>Binnen %1 Monat: geblieben %2 · mehr genommen %3 · weniger genommen %4 · abgewandert %5</numerusform>
            <numerusform>Binnen %1 Monaten: geblieben %2 · mehr genommen %3 · weniger genommen %4 · abgewandert %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early to say: %1 · ended or changed before: %2 · not priced by both lists: %3</source>
        <translation>Noch nicht zu beurteilen: %1 · vorher beendet oder geändert: %2 · nicht in beiden Listen mit Preis: %3</translation>
    </message>
    <message>
        <source>not yet at the new price</source>
        <translation>noch nicht beim neuen Preis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Accounts that came to the new price</source>
        <translation>Konten, die zum neuen Preis wechselten</translation>
    </message>
    <message>
        <source>The last change of prices</source>
        <translation>Die letzte Preisänderung</translation>
    </message>
    <message>
        <source>How to show who left</source>
        <translation>Darstellung der Abgewanderten</translation>
    </message>
    <message>
        <source>Who left, by how much their price rose, with the limits of 95 % that chance alone leaves.</source>
        <translation>Wer abwanderte, nach Höhe des Preisanstiegs, mit den 95-%-Grenzen, die allein der Zufall lässt.</translation>
    </message>
    <message>
        <source>Who left, by the size of the rise</source>
        <translation>Wer abwanderte, nach Höhe des Anstiegs</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>kein Anstieg</translation>
    </message>
</context>
<context>
    <name>ListsWords</name>
    <message>
        <source>there is no row of %1</source>
        <translation>es gibt keine Zeile mit %1</translation>
    </message>
    <message>
        <source>Tables and workbooks (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tabellen und Arbeitsmappen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Say which column is what. Nothing changes until the list is taken.</source>
        <translation>Geben Sie an, was welche Spalte ist. Bis Sie die Liste übernehmen, ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Take the list</source>
        <translation>Liste ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>A row holds</source>
        <translation>Eine Zeile enthält</translation>
    </message>
    <message>
        <source>First line of the list</source>
        <translation>Erste Zeile der Liste</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>A point: 1.250 is one and a quarter</source>
        <translation>Ein Punkt: 1.250 ist eineinviertel</translation>
    </message>
    <message>
        <source>A comma: 1.250 is one thousand two hundred and fifty</source>
        <translation>Ein Komma: 1.250 ist eintausendzweihundertfünfzig</translation>
    </message>
    <message>
        <source>A row called Total</source>
        <translation>Eine Zeile „Summe“</translation>
    </message>
    <message>
        <source>Sums the others: leave it out</source>
        <translation>Fasst die anderen zusammen: auslassen</translation>
    </message>
    <message>
        <source>Is one like the others: keep it</source>
        <translation>Ist eine Zeile wie die anderen: behalten</translation>
    </message>
    <message>
        <source>How the list begins</source>
        <translation>Wie die Liste beginnt</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen wird</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie sie beginnt</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column %1 · %2</source>
        <translation>Spalte %1 · %2</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Spalte für „%1“</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Choose the column of %1.</source>
        <translation>Wählen Sie die Spalte für „%1“.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be the same column.</source>
        <translation>„%1“ und „%2“ können nicht dieselbe Spalte sein.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>insights_per_month</source>
        <translation>Insights pro Monat</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>used</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>too_cheap</source>
        <translation>zu billig</translation>
    </message>
    <message>
        <source>cheap</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>expensive</source>
        <translation>teuer</translation>
    </message>
    <message>
        <source>too_expensive</source>
        <translation>zu teuer</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>Kaufabsicht</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Monthly use</source>
        <translation>Monatsverbrauch</translation>
    </message>
    <message>
        <source>Four prices of each respondent (Van Westendorp)</source>
        <translation>Vier Preise je Befragtem (Van Westendorp)</translation>
    </message>
    <message>
        <source>A price and whether it would be paid (Gabor-Granger)</source>
        <translation>Ein Preis und ob er gezahlt würde (Gabor-Granger)</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were read</source>
        <translation>
            <numerusform>Eine Zeile wurde gelesen</numerusform>
            <numerusform>%1 Zeilen wurden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out</source>
        <translation>
            <numerusform>eine wurde ausgelassen</numerusform>
            <numerusform>%1 wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>postal_code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>tax_exemption</source>
        <translation>Steuerbefreiung</translation>
    </message>
    <message>
        <source>exempt_until</source>
        <translation>befreit bis</translation>
    </message>
    <message>
        <source>purchase_order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>order_habits</source>
        <translation>Bestellweise</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>mrr</source>
        <translation>mrr</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>discount_until</source>
        <translation>Rabatt bis</translation>
    </message>
    <message>
        <source>usage_mrr</source>
        <translation>mrr des Verbrauchs</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
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
        <translation>für die ersten zwölf Monate und %1, zu heutigen Preisen.</translation>
    </message>
    <message>
        <source>The seats include a reserve of %1, so that new pupils need no new order.</source>
        <translation>Die Lizenzen enthalten eine Reserve von %1, damit für neue Schülerinnen und Schüler nicht nachbestellt werden muss.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Together, %1</source>
        <translation>Gemeinsam, %1</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>Für sich allein, %1</translation>
    </message>
    <message>
        <source>and %1 more schools</source>
        <translation>und weitere Schulen: %1</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Alle Schulen</translation>
    </message>
    <message>
        <source>What each school pays</source>
        <translation>Was jede Schule zahlt</translation>
    </message>
    <message>
        <source>Twelve months each</source>
        <translation>Je zwölf Monate</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>The years ahead, at today&apos;s prices</source>
        <translation>Die kommenden Jahre, zu heutigen Preisen</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>Alle Kostenstellen</translation>
    </message>
    <message>
        <source>Who pays the first year</source>
        <translation>Wer das erste Jahr zahlt</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>%1 · summary for the board</source>
        <translation>%1 · Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Price book %1 %2. Made on %3. Taxes are not included.</source>
        <translation>Preisbuch %1 %2. Erstellt am %3. Steuern sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Summer and dates</source>
        <translation>Sommer und Termine</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Every figure of the price book is given by its source documents.</source>
        <translation>Jeder Wert des Preisbuchs ist durch seine Quelldokumente belegt.</translation>
    </message>
    <message>
        <source>The source documents do not give these figures. Wherever one is shown it has a dagger, †, with its number, on a tinted ground.</source>
        <translation>Die Quelldokumente nennen diese Werte nicht. Wo einer davon erscheint, steht ein Kreuz, †, mit seiner Nummer auf getöntem Grund.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen ist</translation>
    </message>
    <message>
        <source>%1: feature comparison</source>
        <translation>%1: Funktionsvergleich</translation>
    </message>
    <message>
        <source>Prices in %1, taxes not included, for the fewest users of a plan and with nothing used. † marks an assumed figure; its number is that of the list at the end.</source>
        <translation>Preise in %1, Steuern nicht enthalten, für die kleinste Nutzerzahl eines Tarifs und ohne Verbrauch. † kennzeichnet einen angenommenen Wert; seine Nummer ist die der Liste am Ende.</translation>
    </message>
    <message>
        <source>Price book %1, version %2, SHA-256 %3</source>
        <translation>Preisbuch %1, Version %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>Preissensibilität</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>Zu billig</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Expensive</source>
        <translation>Teuer</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Zu teuer</translation>
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
        <translation>Anteile je Preis in %2 (%1): „zu billig“ und „günstig“ fallen, „teuer“ und „zu teuer“ steigen. Sie schneiden sich bei %3 (PMC), %4 (OPP), %5 (IDP) und %6 (PME).</translation>
    </message>
    <message numerus="yes">
        <source>%1 respondents</source>
        <translation>
            <numerusform>%1 Befragter</numerusform>
            <numerusform>%1 Befragte</numerusform>
        </translation>
    </message>
    <message>
        <source>Van Westendorp&apos;s four intersections</source>
        <translation>Die vier Schnittpunkte nach Van Westendorp</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Marginal cheapness (PMC)</source>
        <translation>Untere Preisgrenze (PMC)</translation>
    </message>
    <message>
        <source>Below it more find it too cheap than expensive</source>
        <translation>Darunter finden ihn mehr Befragte zu billig als teuer</translation>
    </message>
    <message>
        <source>Optimal price (OPP)</source>
        <translation>Optimaler Preis (OPP)</translation>
    </message>
    <message>
        <source>As many find it too cheap as too expensive</source>
        <translation>Ebenso viele finden ihn zu billig wie zu teuer</translation>
    </message>
    <message>
        <source>Indifference (IDP)</source>
        <translation>Indifferenzpreis (IDP)</translation>
    </message>
    <message>
        <source>As many find it cheap as expensive</source>
        <translation>Ebenso viele finden ihn günstig wie teuer</translation>
    </message>
    <message>
        <source>Marginal expensiveness (PME)</source>
        <translation>Obere Preisgrenze (PME)</translation>
    </message>
    <message>
        <source>Above it more find it too expensive than cheap</source>
        <translation>Darüber finden ihn mehr Befragte zu teuer als günstig</translation>
    </message>
    <message>
        <source>Demand by price (Gabor and Granger); revenue is highest at %1</source>
        <translation>Nachfrage je Preis (Gabor und Granger); der Umsatz ist am höchsten bei %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>Würden kaufen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Revenue of 100 people</source>
        <translation>Umsatz je 100 Personen</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Not ranked yet.</source>
        <translation>Noch keine Rangfolge.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Borda points of %1: %2. Agreement, Kendall&apos;s W from 0 (none) to 1 (all agree): %3.</source>
        <translation>Borda-Punkte von %1: %2. Übereinstimmung, Kendalls W von 0 (keine) bis 1 (alle einig): %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>What people would pay</source>
        <translation>Was Kunden zahlen würden</translation>
    </message>
    <message>
        <source>No survey yet.</source>
        <translation>Noch keine Umfrage.</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Umfrage: %1</translation>
    </message>
    <message>
        <source>Revenue experiments</source>
        <translation>Erlösexperimente</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation>Noch kein Experiment.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Revenue, mean</source>
        <translation>Umsatz, Mittelwert</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5. Perzentil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Zahlen mehr</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Zahlen weniger</translation>
    </message>
    <message>
        <source>Assumed in the experiments</source>
        <translation>In den Experimenten angenommen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>For the fewest users of a plan; usage by the unit, add-ons by the month.</source>
        <translation>Für die kleinste Nutzerzahl eines Tarifs; Verbrauch pro Einheit, Add-ons pro Monat.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Everything that differs</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>The draft is as today&apos;s price book.</source>
        <translation>Der Entwurf entspricht dem heutigen Preisbuch.</translation>
    </message>
    <message>
        <source>Prices today and in the draft</source>
        <translation>Preise heute und im Entwurf</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, pro Monat</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, pro Jahr</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Credits left at the end of a month</source>
        <translation>Am Monatsende übrige Credits</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>ZU TUN</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>DOING</source>
        <translation>IN ARBEIT</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>ENTSCHIEDEN</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation> (%1, %2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Questions, decisions and steps</source>
        <translation>Fragen, Entscheidungen und Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 are decided or done; what is marked as open awaits a decision.</source>
        <translation>Entschieden oder erledigt: %1 von %2; was als offen gekennzeichnet ist, wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Assumed in today&apos;s prices and no longer in the draft</source>
        <translation>In den heutigen Preisen angenommen, im Entwurf nicht mehr</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source>%1: pricing model</source>
        <translation>%1: Preismodell</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Draft of %1, version %2, beside today&apos;s version %3. Prices in %4, taxes not included.</source>
        <translation>Entwurf vom %1, Version %2, neben der heutigen Version %3. Preise in %4, Steuern nicht enthalten.</translation>
    </message>
    <message>
        <source>† marks an assumed figure; its number is that of the list at the end.</source>
        <translation>† kennzeichnet einen angenommenen Wert; seine Nummer ist die der Liste am Ende.</translation>
    </message>
    <message>
        <source>Draft %1 %2, made on %3</source>
        <translation>Entwurf %1 %2, erstellt am %3</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Wertversprechen</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Features of the draft</source>
        <translation>Funktionen des Entwurfs</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no font on this machine can draw %1; install %2</source>
        <translation>keine Schriftart auf diesem Computer kann %1 darstellen; installieren Sie %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost per user and month as you grow</source>
        <translation>Kosten pro Nutzer und Monat bei wachsender Nutzerzahl</translation>
    </message>
    <message>
        <source>Cost per seat and month as you grow</source>
        <translation>Kosten pro Lizenz und Monat bei wachsender Lizenzzahl</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ANGENOMMEN</translation>
    </message>
    <message>
        <source>DECLINED</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>ABGELAUFEN</translation>
    </message>
    <message>
        <source>SUPERSEDED</source>
        <translation>ERSETZT</translation>
    </message>
    <message>
        <source>DISCARDED</source>
        <translation>VERWORFEN</translation>
    </message>
    <message>
        <source>Not issued, no number yet</source>
        <translation>Nicht ausgestellt, noch ohne Nummer</translation>
    </message>
    <message>
        <source>%1 · r%2</source>
        <translation>%1 · r%2</translation>
    </message>
    <message>
        <source>Draft of a quote for %1</source>
        <translation>Entwurf eines Angebots für %1</translation>
    </message>
    <message>
        <source>Quote %1 for %2</source>
        <translation>Angebot %1 für %2</translation>
    </message>
    <message>
        <source>%1 plan, billed annually</source>
        <translation>Tarif %1, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, billed monthly</source>
        <translation>Tarif %1, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed annually</source>
        <translation>Wechsel in den Tarif %1, %2, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed monthly</source>
        <translation>Wechsel in den Tarif %1, %2, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed annually</source>
        <translation>Tarif %1, %2, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed monthly</source>
        <translation>Tarif %1, %2, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rate / seat / year</source>
        <translation>Preis / Lizenz / Jahr</translation>
    </message>
    <message>
        <source>Rate / seat / month</source>
        <translation>Preis / Lizenz / Monat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rate / year</source>
        <translation>Preis / Jahr</translation>
    </message>
    <message>
        <source>Rate / month</source>
        <translation>Preis / Monat</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>Total for a full month</source>
        <translation>Summe für einen vollen Monat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Angebotsumfang</translation>
    </message>
    <message>
        <source>How the price is worked out</source>
        <translation>So wird der Preis berechnet</translation>
    </message>
    <message>
        <source>Draft, not an offer</source>
        <translation>Entwurf, noch kein Angebot</translation>
    </message>
    <message>
        <source>the code to verify it comes when it is issued</source>
        <translation>der Prüfcode entsteht beim Ausstellen</translation>
    </message>
    <message>
        <source>Verify offline:</source>
        <translation>Offline prüfen:</translation>
    </message>
    <message>
        <source>the code is computed from the content of this quote</source>
        <translation>der Code wird aus dem Inhalt dieses Angebots berechnet</translation>
    </message>
    <message>
        <source>Audit trail at export:</source>
        <translation>Protokollstand beim Export:</translation>
    </message>
    <message>
        <source>· shows records cut off later</source>
        <translation>· zeigt spätere Kürzungen</translation>
    </message>
    <message>
        <source>Keep it: &quot;seatwise audit verify --head&quot; finds with it records up to this export that were cut off or changed. It is no signature: it does not show who made the quote.</source>
        <translation>Bewahren Sie ihn auf: „seatwise audit verify --head“ findet damit Einträge bis zu diesem Export, die abgeschnitten oder geändert wurden. Er ist keine Unterschrift: Er zeigt nicht, wer das Angebot erstellt hat.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this is translated to</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Accepted by: name, title, date</source>
        <translation>Angenommen von: Name, Funktion, Datum</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>PO number: to be given</source>
        <translation>Bestellnummer: noch anzugeben</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Bestellnummer: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Erstellt von: %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the running period</source>
        <translation>der Rest des laufenden Zeitraums</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>First invoice: %1, due %2</source>
        <translation>Erste Rechnung: %1, fällig am %2</translation>
    </message>
    <message>
        <source>Term: %1, to %2</source>
        <translation>Laufzeit: %1, bis zum %2</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Erster Zeitraum</translation>
    </message>
    <message>
        <source>Subscription period</source>
        <translation>Abonnementzeitraum</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Angenommen am %1</translation>
    </message>
    <message>
        <source>Declined on %1</source>
        <translation>Abgelehnt am %1</translation>
    </message>
    <message>
        <source>Accepted on %1 by %2</source>
        <translation>Angenommen am %1 von %2</translation>
    </message>
    <message>
        <source>Declined on %1 by %2</source>
        <translation>Abgelehnt am %1 von %2</translation>
    </message>
    <message>
        <source>Issued · valid through</source>
        <translation>Ausgestellt · gültig bis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>%1 from the day it is issued</source>
        <translation>%1 ab dem Tag der Ausstellung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a year.</source>
        <translation>
            <numerusform>Mit %1 Lizenz mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Jahr kostet.</numerusform>
            <numerusform>Mit %1 Lizenzen mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Jahr kostet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a month.</source>
        <translation>
            <numerusform>Mit %1 Lizenz mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Monat kostet.</numerusform>
            <numerusform>Mit %1 Lizenzen mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Monat kostet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the list rate, before discounts.</source>
        <translation>Das ist der Listenpreis vor Rabatten.</translation>
    </message>
    <message>
        <source>Payment due on %1.</source>
        <translation>Zahlung fällig am %1.</translation>
    </message>
    <message>
        <source>Payment due at the start of the annual period. Purchase orders accepted for annual billing.</source>
        <translation>Zahlung fällig zu Beginn des jährlichen Abrechnungszeitraums. Bei jährlicher Abrechnung werden schriftliche Bestellungen akzeptiert.</translation>
    </message>
    <message>
        <source>First payment of %1 due on %2, for a part of the month; then due on the first day of each month.</source>
        <translation>Erste Zahlung über %1 fällig am %2, für einen Teil des Monats; danach fällig am ersten Tag jedes Monats.</translation>
    </message>
    <message>
        <source>Payment due on the first day of each month.</source>
        <translation>Zahlung fällig am ersten Tag jedes Monats.</translation>
    </message>
    <message>
        <source>The total is for one year of the term.</source>
        <translation>Die Summe gilt für ein Jahr der Laufzeit.</translation>
    </message>
    <message>
        <source>The total is for one month of the term.</source>
        <translation>Die Summe gilt für einen Monat der Laufzeit.</translation>
    </message>
    <message>
        <source>Annual rates as published.</source>
        <translation>Jahrespreise wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Annual rates with %1 off what is published.</source>
        <translation>Jahrespreise mit %1 Rabatt auf die veröffentlichten Preise.</translation>
    </message>
    <message>
        <source>Seats can be added at any time, prorated to the end of the year. Removed seats take effect at the end of the year.</source>
        <translation>Lizenzen können jederzeit hinzugebucht werden, anteilig berechnet bis zum Jahresende. Abbestellte Lizenzen entfallen zum Jahresende.</translation>
    </message>
    <message>
        <source>Seats can be added and removed at any time, prorated to the end of the month.</source>
        <translation>Lizenzen können jederzeit hinzugebucht und abbestellt werden, jeweils anteilig berechnet bis zum Monatsende.</translation>
    </message>
    <message>
        <source>Prices in %1, taxes not included.</source>
        <translation>Preise in %1, Steuern nicht enthalten.</translation>
    </message>
    <message>
        <source>Remit to: %1</source>
        <translation>Zahlung an: %1</translation>
    </message>
    <message>
        <source>Carried forward to page %1</source>
        <translation>Übertrag auf Seite %1</translation>
    </message>
    <message>
        <source>Carried forward from page %1</source>
        <translation>Übertrag von Seite %1</translation>
    </message>
    <message>
        <source>Share of %1 by price, in %2: cheap falls, expensive and too expensive rise. They cross at %3 (IDP) and %4 (PME).</source>
        <translation>Anteile je Preis in %2 (%1): „günstig“ fällt, „teuer“ und „zu teuer“ steigen. Sie schneiden sich bei %3 (IDP) und %4 (PME).</translation>
    </message>
    <message>
        <source>Below it more find it too cheap than not cheap</source>
        <translation>Darunter finden ihn mehr Befragte zu billig als nicht günstig</translation>
    </message>
    <message>
        <source>Above it more find it too expensive than not expensive</source>
        <translation>Darüber finden ihn mehr Befragte zu teuer als nicht teuer</translation>
    </message>
    <message>
        <source>%1 plan, billed quarterly</source>
        <translation>Tarif %1, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, billed half-yearly</source>
        <translation>Tarif %1, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed quarterly</source>
        <translation>Wechsel in den Tarif %1, %2, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed half-yearly</source>
        <translation>Wechsel in den Tarif %1, %2, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed quarterly</source>
        <translation>Tarif %1, %2, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed half-yearly</source>
        <translation>Tarif %1, %2, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>Rate / seat / quarter</source>
        <translation>Preis / Lizenz / Vierteljahr</translation>
    </message>
    <message>
        <source>Rate / seat / half-year</source>
        <translation>Preis / Lizenz / Halbjahr</translation>
    </message>
    <message>
        <source>Rate / quarter</source>
        <translation>Preis / Vierteljahr</translation>
    </message>
    <message>
        <source>Rate / half-year</source>
        <translation>Preis / Halbjahr</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a quarter.</source>
        <translation>
            <numerusform>Mit %1 Lizenz mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Vierteljahr kostet.</numerusform>
            <numerusform>Mit %1 Lizenzen mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Vierteljahr kostet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a half-year.</source>
        <translation>
            <numerusform>Mit %1 Lizenz mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Halbjahr kostet.</numerusform>
            <numerusform>Mit %1 Lizenzen mehr erreichen Sie Stufe %2, in der jede weitere Lizenz %3 pro Halbjahr kostet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment due at the start of each billing period.</source>
        <translation>Zahlung fällig zu Beginn jedes Abrechnungszeitraums.</translation>
    </message>
    <message>
        <source>The total is for one quarter of the term.</source>
        <translation>Die Summe gilt für ein Vierteljahr der Laufzeit.</translation>
    </message>
    <message>
        <source>The total is for one half-year of the term.</source>
        <translation>Die Summe gilt für ein Halbjahr der Laufzeit.</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Summe pro Monat</translation>
    </message>
    <message>
        <source>Total a quarter</source>
        <translation>Summe pro Vierteljahr</translation>
    </message>
    <message>
        <source>Total a half-year</source>
        <translation>Summe pro Halbjahr</translation>
    </message>
    <message>
        <source>Total a year</source>
        <translation>Summe pro Jahr</translation>
    </message>
    <message>
        <source>Other numbers of users</source>
        <translation>Andere Nutzerzahlen</translation>
    </message>
    <message>
        <source>Other numbers of seats</source>
        <translation>Andere Lizenzzahlen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>no price on this page</source>
        <translation>kein Preis auf dieser Seite</translation>
    </message>
    <message>
        <source>What the terms of this quote come to for %1. Only what stands above is offered.</source>
        <translation>Was sich nach den Konditionen dieses Angebots für %1 ergibt. Angeboten wird nur, was oben steht.</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, pro Vierteljahr</translation>
    </message>
    <message>
        <source>%1, a half-year</source>
        <translation>%1, pro Halbjahr</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenvoranschlag</translation>
    </message>
    <message>
        <source>Option accepted (1 or 2) by: name, title, date</source>
        <translation>Option angenommen (1 oder 2) von: Name, Funktion, Datum</translation>
    </message>
    <message>
        <source>Option accepted (1, 2 or 3) by: name, title, date</source>
        <translation>Option angenommen (1, 2 oder 3) von: Name, Funktion, Datum</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier steht noch nichts</translation>
    </message>
    <message>
        <source>Your name, address and logo go here.</source>
        <translation>Hierher kommen Ihr Name, Ihre Anschrift und Ihr Logo.</translation>
    </message>
    <message>
        <source>Customer: to be named</source>
        <translation>Kunde: noch anzugeben</translation>
    </message>
    <message>
        <source>Who is billed, and where</source>
        <translation>Rechnungsempfänger und Anschrift</translation>
    </message>
    <message>
        <source>Name, e-mail</source>
        <translation>Name, E-Mail</translation>
    </message>
    <message>
        <source>Option accepted: %1</source>
        <translation>Angenommene Option: %1</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed monthly</source>
        <translation>Tarif %1, %2, wachsend auf %3, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed quarterly</source>
        <translation>Tarif %1, %2, wachsend auf %3, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed half-yearly</source>
        <translation>Tarif %1, %2, wachsend auf %3, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed annually</source>
        <translation>Tarif %1, %2, wachsend auf %3, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preis</translation>
    </message>
    <message numerus="yes">
        <source>%1 packages</source>
        <translation>
            <numerusform>%1 Paket</numerusform>
            <numerusform>%1 Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Total for %1</source>
        <translation>Summe für %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>One of these options can be accepted.</source>
        <translation>Eine dieser Optionen kann angenommen werden.</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>Option %1: %2</translation>
    </message>
    <message>
        <source>Payment due on the day of each invoice.</source>
        <translation>Zahlung fällig am Tag jeder Rechnung.</translation>
    </message>
    <message>
        <source>Payment due at the start of each month, counted from %1.</source>
        <translation>Zahlung fällig zu Beginn jedes Monats, gezählt ab dem %1.</translation>
    </message>
    <message>
        <source>Seats can be added at any time, prorated to the end of the billing period. Removed seats take effect at the end of the billing period.</source>
        <translation>Lizenzen können jederzeit hinzugebucht werden, anteilig berechnet bis zum Ende des Abrechnungszeitraums. Abbestellte Lizenzen entfallen zum Ende des Abrechnungszeitraums.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the prices did</source>
        <translation>Was die Preise bewirkt haben</translation>
    </message>
    <message>
        <source>What the prices did · %1</source>
        <translation>Was die Preise bewirkt haben · %1</translation>
    </message>
    <message>
        <source>%1. Made on %2. Taxes, one-time fees and trials are left out.</source>
        <translation>%1. Erstellt am %2. Ohne Steuern, einmalige Beträge und Testphasen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools need %2.</source>
        <translation>
            <numerusform>Eine Schule braucht %2.</numerusform>
            <numerusform>%1 Schulen brauchen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought together on the plan %1 they cost %2 %3. %4. %5.</source>
        <translation>Gemeinsam gekauft kosten sie im Tarif %1 %2 %3. %4. %5.</translation>
    </message>
    <message>
        <source>%1, half a year</source>
        <translation>%1, halbjährlich</translation>
    </message>
    <message>
        <source>%1: what is paid more or less, by the number of seats.</source>
        <translation>%1: was mehr oder weniger gezahlt wird, nach Zahl der Lizenzen.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Who pays more or less</source>
        <translation>Wer mehr oder weniger zahlt</translation>
    </message>
    <message>
        <source>No plan is in both lists, billed alike.</source>
        <translation>Kein Tarif steht in beiden Listen und wird gleich abgerechnet.</translation>
    </message>
    <message>
        <source>The same by both lists: %1.</source>
        <translation>Nach beiden Listen gleich: %1.</translation>
    </message>
    <message>
        <source>From the bands themselves, not from samples; taxes are not included.</source>
        <translation>Aus den Staffeln selbst berechnet, nicht aus Stichproben; ohne Steuern.</translation>
    </message>
    <message>
        <source>The accounts, a month</source>
        <translation>Die Konten, je Monat</translation>
    </message>
    <message>
        <source>The accounts, each for its billing period</source>
        <translation>Die Konten, jedes für seinen Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Today %1, then %2: %3.</source>
        <translation>Heute %1, dann %2: %3.</translation>
    </message>
    <message>
        <source>Pay more: %1</source>
        <translation>Zahlen mehr: %1</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>gleich viel: %1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <translation>weniger: %1</translation>
    </message>
    <message>
        <source>protected by their term: %1</source>
        <translation>durch ihre Laufzeit geschützt: %1</translation>
    </message>
    <message>
        <source>not priced by both lists: %1</source>
        <translation>nicht von beiden Listen bepreist: %1</translation>
    </message>
    <message>
        <source>Hardest hit</source>
        <translation>Am stärksten betroffen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What stands in the lists</source>
        <translation>Was in den Listen steht</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>Difference of two price lists</source>
        <translation>Unterschied zweier Preislisten</translation>
    </message>
    <message>
        <source>%1 → %2, changed</source>
        <translation>%1 → %2, geändert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The later list is in force from %1. Amounts in %2.</source>
        <translation>Die spätere Liste gilt ab %1. Beträge in %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the lists: %1, %2. Made on %3.</source>
        <translation>SHA-256 der Listen: %1, %2. Erstellt am %3.</translation>
    </message>
</context>
<context>
    <name>QuotesWords</name>
    <message>
        <source>discard the draft for %1</source>
        <translation>Entwurf für %1 verwerfen</translation>
    </message>
    <message>
        <source>No quote is chosen.</source>
        <translation>Es ist kein Angebot ausgewählt.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, Entwurf</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Trial ends %1</source>
        <translation>Testphase endet am %1</translation>
    </message>
    <message>
        <source>%1 · not what was written</source>
        <translation>%1 · weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>jährlich abgerechnet</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>monatlich abgerechnet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>first invoice %1, due %2</source>
        <translation>erste Rechnung %1, fällig am %2</translation>
    </message>
    <message>
        <source>valid through %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>price book %1 %2, taxes not included</source>
        <translation>Preisbuch %1 %2, Steuern nicht enthalten</translation>
    </message>
    <message>
        <source>verify code %1</source>
        <translation>Prüfcode %1</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>who is billed</source>
        <translation>Rechnungsempfänger</translation>
    </message>
    <message>
        <source>the purchase order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>who prepared it</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>the days it pays for (set a start on the Calculator)</source>
        <translation>Zeitraum, für den gezahlt wird (legen Sie im Rechner ein Startdatum fest)</translation>
    </message>
    <message>
        <source>Keep the draft for %1</source>
        <translation>Entwurf für %1 speichern</translation>
    </message>
    <message>
        <source>%1; it waits to be kept, see Quotes</source>
        <translation>%1; noch nicht gespeichert, siehe „Angebote“</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What to show of the quote</source>
        <translation>Was vom Angebot zu sehen ist</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Discarded. Undo or &quot;Bring back&quot; makes it a draft again.</source>
        <translation>Verworfen. „Rückgängig“ oder „Zurückholen“ macht es wieder zum Entwurf.</translation>
    </message>
    <message>
        <source>A draft again.</source>
        <translation>Wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>A draft of the next revision; the one before holds until this is issued.</source>
        <translation>Ein Entwurf der nächsten Revision; die vorige gilt, bis diese ausgestellt ist.</translation>
    </message>
    <message>
        <source>A draft for the time after, with today&apos;s price book.</source>
        <translation>Ein Entwurf für den Anschlusszeitraum, mit dem heutigen Preisbuch.</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Connected again; what waited is kept.</source>
        <translation>Wieder verbunden; was wartete, ist gespeichert.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Genehmigt.</translation>
    </message>
    <message>
        <source>Today&apos;s price book gives the same price, %1.</source>
        <translation>Das heutige Preisbuch ergibt denselben Preis, %1.</translation>
    </message>
    <message>
        <source>Price with today&apos;s book</source>
        <translation>Preis mit dem heutigen Preisbuch</translation>
    </message>
    <message>
        <source>%1 as quoted, %2 with today&apos;s price book: a difference of %3.

Price the draft anew?</source>
        <translation>%1 wie angeboten, %2 mit dem heutigen Preisbuch: ein Unterschied von %3.

Den Entwurf neu berechnen?</translation>
    </message>
    <message>
        <source>Priced with today&apos;s book: %1.</source>
        <translation>Mit dem heutigen Preisbuch berechnet: %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>Angebot speichern</translation>
    </message>
    <message>
        <source>Approve the discount</source>
        <translation>Rabatt genehmigen</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>Begründung der Genehmigung</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Genehmigt &amp;von</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>What %1 answered. It stands in the audit trail; an accepted quote is never changed.</source>
        <translation>Was %1 geantwortet hat. Es steht im Prüfprotokoll; ein angenommenes Angebot wird nie geändert.</translation>
    </message>
    <message>
        <source>What %1 answered. It stands in the audit trail; a declined quote can be revised.</source>
        <translation>Was %1 geantwortet hat. Es steht im Prüfprotokoll; ein abgelehntes Angebot kann überarbeitet werden.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Accepted by, at the customer</source>
        <translation>Angenommen von (beim Kunden)</translation>
    </message>
    <message>
        <source>Declined by, at the customer</source>
        <translation>Abgelehnt von (beim Kunden)</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Annahme vermerken</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Ablehnung vermerken</translation>
    </message>
    <message>
        <source>Purchase order number, if any</source>
        <translation>Bestellnummer, falls vorhanden</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Something was changed outside Seatwise: %1.

Help → Restore a backup brings an earlier state back.</source>
        <translation>Außerhalb von Seatwise wurde etwas geändert: %1.

Mit „Hilfe → Sicherung wiederherstellen“ kehren Sie zu einem früheren Stand zurück.</translation>
    </message>
    <message>
        <source>%1, and every quote is what the trail says.

Head of the trail: %2

This finds what was changed later. It cannot find records cut from the end, unless you compare the head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.</source>
        <translation>%1, und jedes Angebot entspricht dem Protokoll.

Protokollstand: %2

Diese Prüfung findet nachträgliche Änderungen. Am Ende abgeschnittene Einträge findet sie nur, wenn Sie den Protokollstand mit einem anderswo aufbewahrten vergleichen, und sie hält niemanden auf, der die ganze Ablage neu schreibt.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 records of the audit trail hold</source>
        <translation>
            <numerusform>Der eine Eintrag des Prüfprotokolls ist unversehrt</numerusform>
            <numerusform>Alle %1 Einträge des Prüfprotokolls sind unversehrt</numerusform>
        </translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>Export quote PDF…</source>
        <translation>Angebot als PDF exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export quote PDF</source>
        <translation>Angebot als PDF exportieren</translation>
    </message>
    <message>
        <source>&amp;Find a quote</source>
        <translation>Angebot &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Verify a paper…</source>
        <translation>&amp;Dokument prüfen…</translation>
    </message>
    <message>
        <source>&amp;Check my data…</source>
        <translation>D&amp;aten prüfen…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>A draft price book is not quoted; open a published one first.</source>
        <translation>Aus einem Preisbuch-Entwurf entsteht kein Angebot; öffnen Sie zuerst ein veröffentlichtes Preisbuch.</translation>
    </message>
    <message>
        <source>No quote was made: %1</source>
        <translation>Es wurde kein Angebot erstellt: %1</translation>
    </message>
    <message>
        <source>A draft was made; it is kept.</source>
        <translation>Ein Entwurf wurde erstellt und ist gespeichert.</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was changed.</source>
        <translation>Die Prüfung wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup was restored; what was there before is a backup now.</source>
        <translation>Die Sicherung wurde wiederhergestellt; der vorherige Stand ist jetzt selbst eine Sicherung.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Positionen des Angebots</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Working of the quote</source>
        <translation>Rechenweg des Angebots</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>This quote is no draft any more; its details stay as they are.</source>
        <translation>Dieses Angebot ist kein Entwurf mehr; seine Angaben bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Ausgestellt am %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Angenommen am %1</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation>Abgelehnt am %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>A&amp;nnehmen…</translation>
    </message>
    <message>
        <source>Dec&amp;line…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Rene&amp;w</source>
        <translation>Ve&amp;rlängern</translation>
    </message>
    <message>
        <source>Re&amp;vise</source>
        <translation>&amp;Überarbeiten</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>Geneh&amp;migen…</translation>
    </message>
    <message>
        <source>&amp;Re-price…</source>
        <translation>Neu bere&amp;chnen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Cop&amp;y quote</source>
        <translation>Angebot &amp;kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>S&amp;peichern unter</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Accessible &amp;HTML…</source>
        <translation>Barrierefreies &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>&amp;CSV-Tabelle…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>Au&amp;sstellen</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>declined by %1</source>
        <translation>abgelehnt von %1</translation>
    </message>
    <message>
        <source>purchase order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Characters would be missing on the PDF: %1. The HTML page has them.</source>
        <translation>Im PDF würden Zeichen fehlen: %1. Die HTML-Seite enthält sie.</translation>
    </message>
    <message>
        <source>The letterhead is missing: no paper goes out without a sender, so issuing waits for it.</source>
        <translation>Der Briefkopf fehlt: Ohne Absender geht kein Dokument hinaus; ausgestellt werden kann erst, wenn er eingetragen ist.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>To be issued it needs %1.</source>
        <translation>Zum Ausstellen fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Not on the paper yet: %1.</source>
        <translation>Noch nicht auf dem Dokument: %1.</translation>
    </message>
    <message>
        <source>Asked for on the command line</source>
        <translation>Auf der Befehlszeile angefordert</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entwurf angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Audit trail of the quote</source>
        <translation>Prüfprotokoll des Angebots</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Was geschah, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Other quotes of this customer</source>
        <translation>Andere Angebote dieses Kunden</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What happened, from the audit trail</source>
        <translation>Was geschah, aus dem Prüfprotokoll</translation>
    </message>
    <message>
        <source>%1 · %2 UTC
%3</source>
        <translation>%1 · %2 UTC
%3</translation>
    </message>
    <message>
        <source>Customer, number, plan or purchase order</source>
        <translation>Kunde, Nummer, Tarif oder Bestellung</translation>
    </message>
    <message>
        <source>S&amp;earch quotes</source>
        <translation>Angebot&amp;e durchsuchen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anze&amp;igen</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Handlungsbedarf (%1)</translation>
    </message>
    <message>
        <source>%1

Help → Restore a backup brings an earlier state back.</source>
        <translation>%1

Mit „Hilfe → Sicherung wiederherstellen“ kehren Sie zu einem früheren Stand zurück.</translation>
    </message>
    <message>
        <source>No quotes yet. Make one from the Calculator, Seat change or Budget with &quot;New quote&quot;.</source>
        <translation>Noch keine Angebote. Erstellen Sie eines im Rechner, in der Lizenzänderung oder im Budget mit „Neues Angebot“.</translation>
    </message>
    <message>
        <source>No quote is like this.</source>
        <translation>Kein passendes Angebot gefunden.</translation>
    </message>
    <message>
        <source>Quote as it is printed</source>
        <translation>Angebot, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>The same in text stands under Details</source>
        <translation>Dasselbe als Text steht unter „Angaben“</translation>
    </message>
    <message>
        <source>The backup has %1, last written %2.</source>
        <translation>Die Sicherung enthält %1, zuletzt geschrieben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 Angebot</numerusform>
            <numerusform>%1 Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1
The store that is there cannot be read: %2</source>
        <translation>%1
Die vorhandene Ablage lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1
The store has %2. A restore loses %3, brings back %4 and changes %5.</source>
        <translation>%1
Angebote in der Ablage: %2. Beim Wiederherstellen gehen verloren: %3; kommen zurück: %4; werden geändert: %5.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup is made whenever Seatwise is closed after something was written. The store that is there now becomes a backup itself, so that a restore can be taken back.</source>
        <translation>Eine Sicherung entsteht jedes Mal, wenn Seatwise geschlossen wird, nachdem etwas geschrieben wurde. Die jetzige Ablage wird selbst zur Sicherung, damit sich die Wiederherstellung zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup of this store.</source>
        <translation>Von dieser Ablage gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Nicht wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>Dokument prüfen</translation>
    </message>
    <message>
        <source>Number and code stand at the foot of every issued quote. The same code means that the paper shows what was issued; it is no signature.</source>
        <translation>Nummer und Code stehen am Fuß jedes ausgestellten Angebots. Derselbe Code bedeutet, dass das Dokument zeigt, was ausgestellt wurde; er ist keine Unterschrift.</translation>
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
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Number and revision</source>
        <translation>&amp;Nummer und Revision</translation>
    </message>
    <message>
        <source>Verify &amp;code</source>
        <translation>Prüf&amp;code</translation>
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
        <translation>Angebotsentwurf</translation>
    </message>
    <message>
        <source>Change the details of the draft for %1</source>
        <translation>Angaben im Entwurf für %1 ändern</translation>
    </message>
    <message>
        <source>Approve the draft for %1</source>
        <translation>Entwurf für %1 genehmigen</translation>
    </message>
    <message>
        <source>Price the draft for %1 anew</source>
        <translation>Entwurf für %1 neu berechnen</translation>
    </message>
    <message>
        <source>Issue the draft for %1</source>
        <translation>Entwurf für %1 ausstellen</translation>
    </message>
    <message>
        <source>Discard the draft for %1</source>
        <translation>Entwurf für %1 verwerfen</translation>
    </message>
    <message>
        <source>Bring back the draft for %1</source>
        <translation>Entwurf für %1 zurückholen</translation>
    </message>
    <message>
        <source>Saved %1, on which characters are missing: %2.</source>
        <translation>Gespeichert: %1; im PDF fehlen Zeichen: %2.</translation>
    </message>
    <message>
        <source>change customer</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>change department</source>
        <translation>Abteilung ändern</translation>
    </message>
    <message>
        <source>change who is billed</source>
        <translation>Rechnungsempfänger ändern</translation>
    </message>
    <message>
        <source>change purchase order number</source>
        <translation>Bestellnummer ändern</translation>
    </message>
    <message>
        <source>change who prepared it</source>
        <translation>Ersteller ändern</translation>
    </message>
    <message>
        <source>change language of the document</source>
        <translation>Sprache des Dokuments ändern</translation>
    </message>
    <message>
        <source>Keep the change of %1</source>
        <translation>Änderung an %1 speichern</translation>
    </message>
    <message>
        <source>billed quarterly</source>
        <translation>vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>billed half-yearly</source>
        <translation>halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>C&amp;hange the quote…</source>
        <translation>Angebot &amp;ändern…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>The change is kept: %1</source>
        <translation>Die Änderung ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>%1 asked, no floor</source>
        <translation>%1 beantragt, keine Untergrenze</translation>
    </message>
    <message>
        <source>%1 asked, %2 above the floor</source>
        <translation>%1 beantragt, %2 über der Untergrenze</translation>
    </message>
    <message>
        <source>Approved, without a passphrase: the store has no approvers.</source>
        <translation>Genehmigt, ohne Passphrase: Die Ablage hat keine Genehmiger.</translation>
    </message>
    <message>
        <source>The approval stands in the audit trail under the name given here. The store has no approvers, which the trail says too.</source>
        <translation>Die Genehmigung steht unter dem hier angegebenen Namen im Prüfprotokoll. Die Ablage hat keine Genehmiger; auch das hält das Protokoll fest.</translation>
    </message>
    <message>
        <source>The approval stands in the audit trail. Nobody approves what they prepared themselves.</source>
        <translation>Die Genehmigung steht im Prüfprotokoll. Niemand genehmigt, was er selbst erstellt hat.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Genehmigung abgewiesen</translation>
    </message>
    <message>
        <source>Keep the change of the draft for %1</source>
        <translation>Änderung am Entwurf für %1 speichern</translation>
    </message>
    <message>
        <source>It does not say who prepared it, so that nobody can approve it where the store has approvers.</source>
        <translation>Die Angabe „Erstellt von“ fehlt; hat die Ablage Genehmiger, kann es deshalb niemand genehmigen.</translation>
    </message>
    <message>
        <source>Prepared by %1.</source>
        <translation>Erstellt von %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Nobody may approve: %1</source>
        <translation>Niemand darf genehmigen: %1</translation>
    </message>
    <message>
        <source>The store has no approvers: whoever can write to it approves, and the audit trail says that it was without a passphrase.</source>
        <translation>Die Ablage hat keine Genehmiger: Wer in sie schreiben kann, genehmigt, und das Prüfprotokoll hält fest, dass es ohne Passphrase geschah.</translation>
    </message>
    <message>
        <source>Approved by %1; nobody approves what they prepared themselves.</source>
        <translation>Genehmigung durch %1; niemand genehmigt, was er selbst erstellt hat.</translation>
    </message>
    <message>
        <source>by the role of the database</source>
        <translation>über die Datenbankrolle</translation>
    </message>
    <message>
        <source>by passphrase</source>
        <translation>mit Passphrase</translation>
    </message>
    <message>
        <source>locked until %1 UTC</source>
        <translation>gesperrt bis %1 UTC</translation>
    </message>
    <message>
        <source>issue the quote for %1</source>
        <translation>Angebot für %1 ausstellen</translation>
    </message>
    <message>
        <source>The issue of a quote is undone only while it waits.</source>
        <translation>Das Ausstellen eines Angebots lässt sich nur rückgängig machen, solange es noch wartet.</translation>
    </message>
    <message>
        <source>Add it…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Neu berechnen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>Kein Hindernis</translation>
    </message>
    <message numerus="yes">
        <source>%1 things block</source>
        <translation>
            <numerusform>%1 Hindernis</numerusform>
            <numerusform>%1 Hindernisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the quote for %1</source>
        <translation>Angebot für %1 ausstellen</translation>
    </message>
    <message>
        <source>when the store answers</source>
        <translation>sobald die Ablage antwortet</translation>
    </message>
    <message>
        <source>%1 growing to %2</source>
        <translation>%1, wachsend auf %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenvoranschlag</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <translation>
            <numerusform>%1 Option</numerusform>
            <numerusform>%1 Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1: %2, %3</source>
        <translation>Option %1: %2, %3</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>the quote on show is for %1</source>
        <translation>das angezeigte Angebot ist für %1</translation>
    </message>
    <message>
        <source>the quote on show has another price book</source>
        <translation>das angezeigte Angebot hat ein anderes Preisbuch</translation>
    </message>
    <message>
        <source>Begin with an accepted quote</source>
        <translation>Mit einem angenommenen Angebot beginnen</translation>
    </message>
    <message>
        <source>Accepted quotes, the newest first</source>
        <translation>Angenommene Angebote, das neueste zuerst</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No accepted quote is like this.</source>
        <translation>Kein passendes angenommenes Angebot gefunden.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Nothing waits for an approval.</source>
        <translation>Nichts wartet auf eine Genehmigung.</translation>
    </message>
    <message>
        <source>Seats and plan</source>
        <translation>Lizenzen und Tarif</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Above the floor</source>
        <translation>Über der Untergrenze</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>What happened to it, from the audit trail</source>
        <translation>Was damit geschah, aus dem Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Genehmigen…</translation>
    </message>
    <message>
        <source>&amp;Open the quote</source>
        <translation>Angebot &amp;öffnen</translation>
    </message>
    <message>
        <source>Appro&amp;vers…</source>
        <translation>Ge&amp;nehmiger…</translation>
    </message>
    <message>
        <source>Who may approve discounts</source>
        <translation>Wer Rabatte genehmigen darf</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>&amp;Remove the approver</source>
        <translation>Genehmiger &amp;entfernen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was changed, from the audit trail</source>
        <translation>Was geändert wurde, aus dem Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Veranlasst von</translation>
    </message>
    <message>
        <source>&amp;Their passphrase</source>
        <translation>Passphrase &amp;dieser Person</translation>
    </message>
    <message>
        <source>The &amp;database knows them by the role of that name</source>
        <translation>Die Daten&amp;bank erkennt die Person an der gleichnamigen Rolle</translation>
    </message>
    <message>
        <source>&amp;Add the approver</source>
        <translation>Genehmiger &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add an approver, or give one another passphrase</source>
        <translation>Genehmiger hinzufügen oder die Passphrase eines Genehmigers ändern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Passphrase, &amp;once more</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation>Die beiden Passphrasen sind verschieden; geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>%1 may approve.</source>
        <translation>%1 darf genehmigen.</translation>
    </message>
    <message>
        <source>Remove the last approver</source>
        <translation>Letzten Genehmiger entfernen</translation>
    </message>
    <message>
        <source>Without approvers whoever can write to the store approves discounts. Remove the last one?</source>
        <translation>Ohne Genehmiger genehmigt Rabatte, wer in die Ablage schreiben kann. Den letzten entfernen?</translation>
    </message>
    <message>
        <source>%1 may no longer approve.</source>
        <translation>%1 darf nicht mehr genehmigen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Option accepted</source>
        <translation>Angenommene Option</translation>
    </message>
    <message>
        <source>Back to the quotes</source>
        <translation>Zurück zu den Angeboten</translation>
    </message>
    <message>
        <source>Why it is issued all the same; the audit trail keeps it</source>
        <translation>Warum es trotzdem ausgestellt wird; das Prüfprotokoll hält es fest</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Als Ent&amp;wurf belassen</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf belassen</translation>
    </message>
    <message>
        <source>An issued paper is never changed; a change becomes the next revision with the same number.</source>
        <translation>Ein ausgestelltes Dokument wird nie geändert; aus einer Änderung wird die nächste Revision mit derselben Nummer.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Number to be given</source>
        <translation>Zu vergebende Nummer</translation>
    </message>
    <message>
        <source>Save the PDF of the issued quote</source>
        <translation>PDF des ausgestellten Angebots speichern</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Where to save the PDF of issued quotes</source>
        <translation>Wo das PDF ausgestellter Angebote gespeichert wird</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Ausgestellt als %1.</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Nicht ausgestellt</translation>
    </message>
    <message>
        <source>The quote stays a draft: %1</source>
        <translation>Das Angebot bleibt ein Entwurf: %1</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Kunden angeben</translation>
    </message>
    <message>
        <source>Make it a &amp;quote</source>
        <translation>Zum &amp;Angebot machen</translation>
    </message>
    <message>
        <source>The price stays as it is.</source>
        <translation>Der Preis bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Undo issue</source>
        <translation>Auss&amp;tellen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo issue</source>
        <translation>Ausstellen rückgängig machen</translation>
    </message>
    <message>
        <source>The quote stays a draft, and no number is used</source>
        <translation>Das Angebot bleibt ein Entwurf, und es wird keine Nummer verbraucht</translation>
    </message>
    <message>
        <source>Seconds left to undo the issue</source>
        <translation>Verbleibende Sekunden, um das Ausstellen rückgängig zu machen</translation>
    </message>
    <message>
        <source>Will be issued to %1</source>
        <translation>Wird für %1 ausgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds left</source>
        <translation>
            <numerusform>noch %1 Sekunde</numerusform>
            <numerusform>noch %1 Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Issue the quote…</source>
        <translation>Angebot a&amp;usstellen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Add as an &amp;option to the quote on show</source>
        <translation>Dem angezeigten Angebot als &amp;Option hinzufügen</translation>
    </message>
    <message>
        <source>Remove an o&amp;ption of the quote…</source>
        <translation>O&amp;ption des Angebots entfernen…</translation>
    </message>
    <message>
        <source>C&amp;ustomers…</source>
        <translation>&amp;Kunden…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>&amp;Genehmigungen…</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Option ändern</translation>
    </message>
    <message>
        <source>Which option:</source>
        <translation>Welche Option:</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Cus&amp;tomer…</source>
        <translation>K&amp;unde…</translation>
    </message>
    <message>
        <source>What is known of the customer</source>
        <translation>Was über den Kunden bekannt ist</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>&amp;Lizenzen ändern…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>Au&amp;sstellen…</translation>
    </message>
    <message>
        <source>About to be issued</source>
        <translation>Wird gleich ausgestellt</translation>
    </message>
    <message>
        <source>for nobody yet</source>
        <translation>noch für niemanden</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Noch nicht ausgestellt</translation>
    </message>
    <message>
        <source>An estimate is for nobody yet. Once a customer is named it is a quote, at the price that stands here.</source>
        <translation>Ein Kostenvoranschlag ist noch für niemanden. Sobald ein Kunde angegeben ist, wird daraus ein Angebot zu dem Preis, der hier steht.</translation>
    </message>
    <message>
        <source>Name the customer…</source>
        <translation>Kunden angeben…</translation>
    </message>
    <message>
        <source>Issue the quote</source>
        <translation>Angebot ausstellen</translation>
    </message>
    <message>
        <source>Hand the quote over</source>
        <translation>Angebot übergeben</translation>
    </message>
    <message>
        <source>%1

Nothing was sent. What has no place in the file:

%2</source>
        <translation>%1

Es wurde nichts gesendet. Was sich in der Datei nicht abbilden lässt:

%2</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Stripe: subscription schedule…</source>
        <translation>&amp;Stripe: Abonnementplan…</translation>
    </message>
    <message>
        <source>&amp;Lago: subscription…</source>
        <translation>&amp;Lago: Abonnement…</translation>
    </message>
    <message>
        <source>&amp;Accounting: rows of the invoices…</source>
        <translation>&amp;Buchhaltung: Zeilen der Rechnungen…</translation>
    </message>
    <message>
        <source>Take it into the accounts of Insights</source>
        <translation>In die Konten der Auswertung übernehmen</translation>
    </message>
    <message>
        <source>A row of the list of accounts in this store. What the customer has of the plan until then ends on the day before.</source>
        <translation>Eine Zeile der Kontenliste dieser Ablage. Was der Kunde bis dahin von dem Tarif hat, endet am Vortag.</translation>
    </message>
    <message>
        <source>First day of service</source>
        <translation>Erster Leistungstag</translation>
    </message>
    <message>
        <source>Accepted, and taken into the accounts of Insights.</source>
        <translation>Angenommen und in die Konten der Auswertung übernommen.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>The quote names no day; its invoices begin with this one.</source>
        <translation>Das Angebot nennt keinen Tag; seine Rechnungen beginnen mit diesem.</translation>
    </message>
    <message>
        <source>No picture: seatwise-pdf is not beside the program. The same in text stands under Details; a PDF can be saved.</source>
        <translation>Kein Bild: seatwise-pdf liegt nicht neben dem Programm. Dasselbe als Text steht unter „Angaben“; ein PDF kann gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>SeatChangeWords</name>
    <message>
        <source>%1 of %2 days remain in %3 – %4, rates divided by %5</source>
        <translation>Verbleibend: %1 von %2 Tagen im Zeitraum %3 – %4, Preise geteilt durch %5</translation>
    </message>
    <message>
        <source>Nothing to pay now</source>
        <translation>Jetzt nichts zu zahlen</translation>
    </message>
    <message>
        <source>To credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Takes effect on %1</source>
        <translation>Gilt ab dem %1</translation>
    </message>
    <message>
        <source>This price book has no trial.</source>
        <translation>Dieses Preisbuch kennt keine Testphase.</translation>
    </message>
    <message>
        <source>The trial ends on %1; it must be converted by then.</source>
        <translation>Die Testphase endet am %1; bis dahin muss sie umgewandelt werden.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The subscription ends after %1; nothing is credited.</source>
        <translation>Das Abonnement endet nach dem %1; es wird nichts gutgeschrieben.</translation>
    </message>
    <message>
        <source>Billed annually: a cancellation takes effect at year end.</source>
        <translation>Bei jährlicher Abrechnung wird eine Kündigung zum Jahresende wirksam.</translation>
    </message>
    <message>
        <source>Billed monthly: a cancellation takes effect at month end.</source>
        <translation>Bei monatlicher Abrechnung wird eine Kündigung zum Monatsende wirksam.</translation>
    </message>
    <message>
        <source>choose what happens</source>
        <translation>Art der Änderung wählen</translation>
    </message>
    <message>
        <source>choose plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>Abrechnung wählen</translation>
    </message>
    <message>
        <source>choose new plan</source>
        <translation>neuen Tarif wählen</translation>
    </message>
    <message>
        <source>change seats now</source>
        <translation>jetzige Lizenzzahl ändern</translation>
    </message>
    <message>
        <source>change new seats</source>
        <translation>neue Lizenzzahl ändern</translation>
    </message>
    <message>
        <source>change day of the change</source>
        <translation>Tag der Änderung verschieben</translation>
    </message>
    <message>
        <source>change start of the period</source>
        <translation>Beginn des Zeitraums ändern</translation>
    </message>
    <message>
        <source>Seat change</source>
        <translation>Lizenzänderung</translation>
    </message>
    <message>
        <source>Take to &amp;Seat change</source>
        <translation>In die &amp;Lizenzänderung übernehmen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Not taken over: %1 has no seats to change.</source>
        <translation>Nicht übernommen: %1 hat keine Lizenzen, die sich ändern ließen.</translation>
    </message>
    <message>
        <source>take over from the Calculator</source>
        <translation>aus dem Rechner übernehmen</translation>
    </message>
    <message>
        <source>Working of the change</source>
        <translation>Rechenweg der Änderung</translation>
    </message>
    <message>
        <source>Credit for the unused time at the old rate</source>
        <translation>Gutschrift für die ungenutzte Zeit zum alten Preis</translation>
    </message>
    <message>
        <source>Charge for the remaining time at the new rate</source>
        <translation>Belastung für die verbleibende Zeit zum neuen Preis</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Take over from the Calculator</source>
        <translation>Aus dem Rechner übernehmen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Jetziger Tarif</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Annual contract began</source>
        <translation>Beginn des Jahresvertrags</translation>
    </message>
    <message>
        <source>Date of the change</source>
        <translation>Tag der Änderung</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Users now</source>
        <translation>Nutzer jetzt</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Lizenzen jetzt</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Nutzer neu</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Lizenzen neu</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Beginn der Testphase</translation>
    </message>
    <message>
        <source>Billed quarterly: a cancellation takes effect at the quarter&apos;s end.</source>
        <translation>Bei vierteljährlicher Abrechnung wird eine Kündigung zum Ende des abgerechneten Vierteljahrs wirksam.</translation>
    </message>
    <message>
        <source>Billed half-yearly: a cancellation takes effect at its end.</source>
        <translation>Bei halbjährlicher Abrechnung wird eine Kündigung zum Ende des abgerechneten Halbjahrs wirksam.</translation>
    </message>
    <message>
        <source>choose new billing</source>
        <translation>neue Abrechnung wählen</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <source>New billing</source>
        <translation>Neue Abrechnung</translation>
    </message>
    <message>
        <source>As on the Calculator</source>
        <translation>Wie im Rechner</translation>
    </message>
    <message numerus="yes">
        <source>with %1 add-ons</source>
        <translation>
            <numerusform>mit %1 Add-on</numerusform>
            <numerusform>mit %1 Add-ons</numerusform>
        </translation>
    </message>
    <message>
        <source>with its usage</source>
        <translation>mit dem Verbrauch</translation>
    </message>
    <message>
        <source>with its terms and offers</source>
        <translation>mit den Konditionen und Aktionen</translation>
    </message>
    <message>
        <source>change what the subscription has</source>
        <translation>Inhalt des Abonnements ändern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 pro Vierteljahr</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 pro Halbjahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>From %1 every month</source>
        <translation>Ab dem %1 jeden Monat</translation>
    </message>
    <message>
        <source>From %1 every quarter</source>
        <translation>Ab dem %1 jedes Vierteljahr</translation>
    </message>
    <message>
        <source>From %1 every half-year</source>
        <translation>Ab dem %1 jedes Halbjahr</translation>
    </message>
    <message>
        <source>From %1 every year</source>
        <translation>Ab dem %1 jedes Jahr</translation>
    </message>
    <message>
        <source>From %1 every month costs %2.</source>
        <translation>Ab dem %1 kostet jeder Monat %2.</translation>
    </message>
    <message>
        <source>From %1 every quarter costs %2.</source>
        <translation>Ab dem %1 kostet jedes Vierteljahr %2.</translation>
    </message>
    <message>
        <source>From %1 every half-year costs %2.</source>
        <translation>Ab dem %1 kostet jedes Halbjahr %2.</translation>
    </message>
    <message>
        <source>From %1 every year costs %2.</source>
        <translation>Ab dem %1 kostet jedes Jahr %2.</translation>
    </message>
    <message>
        <source>From %1 every month costs %2 instead of %3.</source>
        <translation>Ab dem %1 kostet jeder Monat %2 statt %3.</translation>
    </message>
    <message>
        <source>From %1 every quarter costs %2 instead of %3.</source>
        <translation>Ab dem %1 kostet jedes Vierteljahr %2 statt %3.</translation>
    </message>
    <message>
        <source>From %1 every half-year costs %2 instead of %3.</source>
        <translation>Ab dem %1 kostet jedes Halbjahr %2 statt %3.</translation>
    </message>
    <message>
        <source>From %1 every year costs %2 instead of %3.</source>
        <translation>Ab dem %1 kostet jedes Jahr %2 statt %3.</translation>
    </message>
    <message>
        <source>To credit now</source>
        <translation>Jetzt gutzuschreiben</translation>
    </message>
    <message>
        <source>%1 is to be credited now.</source>
        <translation>Jetzt sind %1 gutzuschreiben.</translation>
    </message>
    <message>
        <source>To pay now</source>
        <translation>Jetzt zu zahlen</translation>
    </message>
    <message>
        <source>%1 is to pay now.</source>
        <translation>Jetzt sind %1 zu zahlen.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Nächster Zeitraum</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next invoice, %1</source>
        <translation>Nächste Rechnung am %1</translation>
    </message>
    <message>
        <source>Nothing is to pay now.</source>
        <translation>Jetzt ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>Twelve months at this rate are %1 instead of %2.</source>
        <translation>Zwölf Monate zu diesem Preis kosten %1 statt %2.</translation>
    </message>
    <message>
        <source>The next invoice is %1, due %2, for %3.</source>
        <translation>Die nächste Rechnung beträgt %1, fällig am %2, für den Zeitraum %3.</translation>
    </message>
    <message>
        <source>begin with an accepted quote</source>
        <translation>mit einem angenommenen Angebot beginnen</translation>
    </message>
    <message>
        <source>From an accepted quote…</source>
        <translation>Aus einem angenommenen Angebot…</translation>
    </message>
    <message>
        <source>From an accepted quote</source>
        <translation>Aus einem angenommenen Angebot</translation>
    </message>
    <message>
        <source>Plan, seats and billing alone</source>
        <translation>Nur Tarif, Lizenzen und Abrechnung</translation>
    </message>
    <message>
        <source>Contract began</source>
        <translation>Beginn des Vertrags</translation>
    </message>
    <message>
        <source>Twelve months at this rate</source>
        <translation>Zwölf Monate zu diesem Preis</translation>
    </message>
    <message>
        <source>The change in time</source>
        <translation>Die Änderung im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Remit to</source>
        <translation>Zahlung an</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Where quotes are kept</source>
        <translation>Wo Angebote gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;Briefkopf</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Ablage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Company, at the head of every quote</source>
        <translation>Firma, am Kopf jedes Angebots</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation>Anschrift, zeilenweise</translation>
    </message>
    <message>
        <source>Contact: telephone, e-mail or web</source>
        <translation>Kontakt: Telefon, E-Mail oder Web</translation>
    </message>
    <message>
        <source>Logo (PNG or SVG)</source>
        <translation>Logo (PNG oder SVG)</translation>
    </message>
    <message>
        <source>Terms, a paragraph each line</source>
        <translation>Bedingungen, ein Absatz je Zeile</translation>
    </message>
    <message>
        <source>Prepared by, for new quotes</source>
        <translation>Erstellt von, bei neuen Angeboten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Not taken: a logo has at most 2 MB.</source>
        <translation>Nicht übernommen: Ein Logo hat höchstens 2 MB.</translation>
    </message>
    <message>
        <source>Not taken: it is no PNG or SVG picture that stands alone.</source>
        <translation>Nicht übernommen: Das ist kein eigenständiges PNG- oder SVG-Bild.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Quotes are kept in a file of your own. A team shares a PostgreSQL database: its address begins with postgresql://, and a server elsewhere must prove its name (sslmode=verify-full).</source>
        <translation>Angebote werden in einer eigenen Datei gespeichert. Ein Team teilt sich eine PostgreSQL-Datenbank: Deren Adresse beginnt mit postgresql://, und ein Server auf einem anderen Computer muss seinen Namen nachweisen (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>Your own file, in your data folder</source>
        <translation>Ihre eigene Datei, in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Kennwort für den Server</translation>
    </message>
    <message>
        <source>Password for the server, kept in your keyring only</source>
        <translation>Kennwort für den Server, nur in Ihrem Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file for quotes</source>
        <translation>Datei für Angebote wählen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the store</source>
        <translation>Ablage testen</translation>
    </message>
    <message>
        <source>Where to keep quotes</source>
        <translation>Speicherort für Angebote</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Ablagen (*.db)</translation>
    </message>
    <message>
        <source>Where quotes are kept: a file or postgresql://user@host/database</source>
        <translation>Wo Angebote gespeichert werden: eine Datei oder postgresql://user@host/database</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>A quote is in the language that its details name: the customer&apos;s.</source>
        <translation>Ein Angebot erscheint in der Sprache, die in seinen Angaben steht: der des Kunden.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ It can be read and written; %1 records in its audit trail.</source>
        <translation>
            <numerusform>✓ Lesen und Schreiben möglich; %1 Eintrag im Prüfprotokoll.</numerusform>
            <numerusform>✓ Lesen und Schreiben möglich; %1 Einträge im Prüfprotokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password serves until the program ends: %1</source>
        <translation>Das Kennwort gilt, bis das Programm beendet wird: %1</translation>
    </message>
    <message>
        <source>✗ A password does not belong into the address: type it in its own field.</source>
        <translation>✗ Ein Kennwort gehört nicht in die Adresse: Geben Sie es in das eigene Feld ein.</translation>
    </message>
    <message>
        <source>Usage data</source>
        <translation>Nutzungsdaten</translation>
    </message>
    <message>
        <source>What was done, for you to read. It stays on this computer.</source>
        <translation>Was im Programm geschah, für Sie zum Nachlesen. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>While this is on, Seatwise notes each price that was worked out, each look at the comparison and that the Calculator was used: plan, seats, billing, total. No names: not of customers, schools or people, nor of a price book of your own. Nothing is sent anywhere.</source>
        <translation>Solange dies eingeschaltet ist, notiert Seatwise jeden berechneten Preis, jeden Blick in den Vergleich und dass der Rechner benutzt wurde: Tarif, Lizenzen, Abrechnung, Summe. Keine Namen: weder von Kunden, Schulen oder Personen noch von einem eigenen Preisbuch. Es wird nichts versendet.</translation>
    </message>
    <message>
        <source>&amp;Record usage on this computer</source>
        <translation>&amp;Nutzung auf diesem Computer aufzeichnen</translation>
    </message>
    <message>
        <source>Record usage on this computer</source>
        <translation>Nutzung auf diesem Computer aufzeichnen</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The chosen record exactly as it is kept</source>
        <translation>Der ausgewählte Eintrag genau so, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>Choose a record to read it exactly as it is kept.</source>
        <translation>Wählen Sie einen Eintrag aus, um ihn genau so zu lesen, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>&amp;Delete all…</source>
        <translation>&amp;Alle löschen…</translation>
    </message>
    <message>
        <source>Delete all records</source>
        <translation>Alle Einträge löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not switched: %1</source>
        <translation>Nicht umgeschaltet: %1</translation>
    </message>
    <message>
        <source>Recorded from now on, in %1</source>
        <translation>Ab jetzt wird aufgezeichnet, in %1</translation>
    </message>
    <message>
        <source>Nothing is recorded from now on.</source>
        <translation>Ab jetzt wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>usage.jsonl</source>
        <translation>nutzung.jsonl</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Delete all records?</source>
        <translation>Alle Einträge löschen?</translation>
    </message>
    <message>
        <source>They are deleted from this computer, for good.</source>
        <translation>Sie werden endgültig von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>Nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>How often each plan was priced</source>
        <translation>Wie oft jeder Tarif bepreist wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 prices worked out</source>
        <translation>
            <numerusform>%1 Preis berechnet</numerusform>
            <numerusform>%1 Preise berechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 looks at the comparison</source>
        <translation>
            <numerusform>%1 Aufruf des Vergleichs</numerusform>
            <numerusform>%1 Aufrufe des Vergleichs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs in which the Calculator was used</source>
        <translation>
            <numerusform>%1 Sitzung, in der der Rechner benutzt wurde</numerusform>
            <numerusform>%1 Sitzungen, in denen der Rechner benutzt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are no record</source>
        <translation>
            <numerusform>%1 Zeile ist kein Eintrag</numerusform>
            <numerusform>%1 Zeilen sind keine Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Bepreist</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Wenigste Lizenzen</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Meiste Lizenzen</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Jährlich</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>Nothing to draw for this choice.</source>
        <translation>Für diese Auswahl gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Point at a bar, or press Down, to read it.</source>
        <translation>Zeigen Sie auf einen Balken oder drücken Sie die Pfeiltaste nach unten, um ihn abzulesen.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calendar for: %1</source>
        <translation>Kalender für: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>%1 liegt nicht im Zeitraum %2 bis %3.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <translation>Geschlossen. %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Not connected to the store. Waiting to be kept: %1.</source>
        <translation>Keine Verbindung zur Ablage. Noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source> % off</source>
        <translation> % Rabatt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Seats slider</source>
        <translation>Schieberegler für Lizenzen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Checking every record and every quote…</source>
        <translation>Jeder Eintrag und jedes Angebot wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that this is translated to, in itself: Deutsch, Español, Français</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no day “%1”; type one such as %2 or %3.</source>
        <translation>Den Tag „%1“ gibt es nicht; geben Sie einen ein wie %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3; type the one you mean.</source>
        <translation>„%1“ kann %2 oder %3 sein; geben Sie den gemeinten Tag ein.</translation>
    </message>
    <message>
        <source>“%1” is not a single day; type one such as %2.</source>
        <translation>„%1“ ist kein einzelner Tag; geben Sie einen ein wie %2.</translation>
    </message>
    <message>
        <source>“%1” names another weekday: %2 is a %3.</source>
        <translation>„%1“ nennt einen anderen Wochentag: %2 ist ein %3.</translation>
    </message>
    <message>
        <source>“%1” is too far away; dates go from 1900 to 9999.</source>
        <translation>„%1“ liegt zu weit entfernt; möglich sind Daten von 1900 bis 9999.</translation>
    </message>
    <message>
        <source>“%1” names a year; this is a day of every year, such as %2.</source>
        <translation>„%1“ nennt ein Jahr; hier ist ein Tag jedes Jahres gemeint, wie %2.</translation>
    </message>
    <message>
        <source>A date is missing; type one such as %1.</source>
        <translation>Es fehlt ein Datum; geben Sie eines ein wie %1.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date; type one such as %2, %3, tomorrow, +30d or end of June.</source>
        <translation>„%1“ lässt sich nicht als Datum lesen; geben Sie eines ein wie %2, %3, morgen, +30t oder Ende Juni.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2, tomorrow, +30d, end of June, next school year</source>
        <translation>%1, %2, morgen, +30t, Ende Juni, nächstes Schuljahr</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Type an amount such as %1 or %2.</source>
        <translation>Geben Sie einen Betrag ein, etwa %1 oder %2.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes are left out: what is kept of them is not what was written.</source>
        <translation>
            <numerusform>%1 Angebot fehlt hier: Das Gespeicherte weicht von dem ab, was geschrieben wurde.</numerusform>
            <numerusform>%1 Angebote fehlen hier: Das Gespeicherte weicht von dem ab, was geschrieben wurde.</numerusform>
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
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;About Seatwise</source>
        <translation>&amp;Über Seatwise</translation>
    </message>
    <message>
        <source>About Seatwise</source>
        <translation>Über Seatwise</translation>
    </message>
    <message>
        <source>Seatwise %1
A pricing calculator for seats, plans and usage.
Free software under the GNU General Public License, version 3.</source>
        <translation>Seatwise %1
Ein Preisrechner für Lizenzen, Tarife und Verbrauch.
Freie Software unter der GNU General Public License, Version 3.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Usage not recorded: %1</source>
        <translation>Nutzung nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>&amp;Usage data…</source>
        <translation>&amp;Nutzungsdaten…</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 auf %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <translation>%1, gekündigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No plan takes %1</source>
        <translation>Kein Tarif für %1</translation>
    </message>
    <message>
        <source>%1 billed annually: %2</source>
        <translation>%1, jährlich abgerechnet: %2</translation>
    </message>
    <message>
        <source>%1 billed monthly: %2</source>
        <translation>%1, monatlich abgerechnet: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 · %4</source>
        <translation>%1: %2 %3 · %4</translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation>Noch keine Schulen</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 Angebot</numerusform>
            <numerusform>%1 Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Published figures of %1 %2</source>
        <translation>Veröffentlichte Werte von %1 %2</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Nur &amp;Abweichungen</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Published statement</source>
        <translation>Veröffentlichte Aussage</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ stimmt</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ weicht ab</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not connected to the store. This is not kept and would be lost:

%1</source>
        <translation>Keine Verbindung zur Ablage. Dies ist nicht gespeichert und ginge verloren:

%1</translation>
    </message>
    <message>
        <source>Stay with this store</source>
        <translation>Bei dieser Ablage bleiben</translation>
    </message>
    <message>
        <source>Change the store and lose it</source>
        <translation>Ablage wechseln und verwerfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>An&amp;gebot</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Open price book…</source>
        <translation>Preisbuch &amp;öffnen…</translation>
    </message>
    <message>
        <source>Price &amp;books</source>
        <translation>Preisb&amp;ücher</translation>
    </message>
    <message>
        <source>Price book in use</source>
        <translation>Verwendetes Preisbuch</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Open a price book</source>
        <translation>Preisbuch öffnen</translation>
    </message>
    <message>
        <source>Price books (*.json)</source>
        <translation>Preisbücher (*.json)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>See every published figure beside the computed one</source>
        <translation>Jeden veröffentlichten Wert neben dem berechneten zeigen</translation>
    </message>
    <message>
        <source>Published figures of this price book…</source>
        <translation>Veröffentlichte Werte dieses Preisbuchs…</translation>
    </message>
    <message>
        <source>Taxes excluded</source>
        <translation>Ohne Steuern</translation>
    </message>
    <message numerus="yes">
        <source>Taxes excluded · %1 figures differ</source>
        <translation>
            <numerusform>Ohne Steuern · %1 Wert weicht ab</numerusform>
            <numerusform>Ohne Steuern · %1 Werte weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <translation>%1 zu %2, %3, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed quarterly</source>
        <translation>%1 zu %2, %3, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed half-yearly</source>
        <translation>%1 zu %2, %3, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed annually</source>
        <translation>%1 zu %2, %3, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>%1 billed quarterly: %2</source>
        <translation>%1, vierteljährlich abgerechnet: %2</translation>
    </message>
    <message>
        <source>%1 billed half-yearly: %2</source>
        <translation>%1, halbjährlich abgerechnet: %2</translation>
    </message>
    <message>
        <source>Statements of the list about its prices: %1. Those that its rates do not give: %2.</source>
        <translation>Aussagen der Liste über ihre Preise: %1. Davon durch ihre Preise nicht gedeckt: %2.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This was changed and is not saved:

%1</source>
        <translation>Dies wurde geändert und ist nicht gespeichert:

%1</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Close and lose the change</source>
        <translation>Schließen und Änderung verwerfen</translation>
    </message>
    <message>
        <source>Six scenarios are open</source>
        <translation>Sechs Szenarien sind geöffnet</translation>
    </message>
    <message>
        <source>A call has six scenarios at most. %1 can take the place of %2, until you undo it; or close a scenario first.</source>
        <translation>Ein Gespräch hat höchstens sechs Szenarien. „%1“ kann an die Stelle von „%2“ treten, bis Sie es rückgängig machen; oder schließen Sie zuerst ein Szenario.</translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The last call was not opened: %1</source>
        <translation>Das letzte Gespräch wurde nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>New &amp;call</source>
        <translation>Neues &amp;Gespräch</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Recent calls…</source>
        <translation>&amp;Letzte Gespräche…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>A call begins; those before it are under “Recent calls”.</source>
        <translation>Ein Gespräch beginnt; die vorherigen stehen unter „Letzte Gespräche“.</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>Das Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>The call with %1 goes on.</source>
        <translation>Das Gespräch mit %1 geht weiter.</translation>
    </message>
    <message>
        <source>Call not kept yet</source>
        <translation>Gespräch noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The call is not kept: %1. It is tried again.</source>
        <translation>Das Gespräch ist nicht gespeichert: %1. Das Speichern wird erneut versucht.</translation>
    </message>
    <message>
        <source>Call kept %1 · on this computer</source>
        <translation>Gespräch um %1 gespeichert · auf diesem Computer</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Gespräche</translation>
    </message>
    <message>
        <source>Calls, the last one first</source>
        <translation>Gespräche, das letzte zuerst</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Calculations of the call</source>
        <translation>Berechnungen des Gesprächs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Dieses Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Search by customer</source>
        <translation>Nach Kunden &amp;suchen</translation>
    </message>
    <message>
        <source>Stay with this call</source>
        <translation>Bei diesem Gespräch bleiben</translation>
    </message>
    <message>
        <source>Go on and lose the change</source>
        <translation>Fortfahren und Änderung verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 more calls cannot be read.</source>
        <translation>
            <numerusform>%1 weiteres Gespräch kann nicht gelesen werden.</numerusform>
            <numerusform>%1 weitere Gespräche können nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>Credits that are left expire at the end of the month.</source>
        <translation>Übrige Credits verfallen am Monatsende.</translation>
    </message>
    <message>
        <source>Credits that are left stay for good.</source>
        <translation>Übrige Credits bleiben dauerhaft.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 credits that are left stay.</source>
        <translation>
            <numerusform>Höchstens %1 übriger Credit bleibt.</numerusform>
            <numerusform>Höchstens %1 übrige Credits bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits expire after %1 months.</source>
        <translation>
            <numerusform>Credits verfallen nach %1 Monat.</numerusform>
            <numerusform>Credits verfallen nach %1 Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, %2 a credit</source>
        <translation>%1, %2 pro Credit</translation>
    </message>
    <message>
        <source>the rollover</source>
        <translation>der Übertrag</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>die Pakete</translation>
    </message>
    <message>
        <source>the credit price of this plan</source>
        <translation>der Credit-Preis dieses Tarifs</translation>
    </message>
    <message>
        <source>The draft has no rollover: credits that are left expire at the end of the month.</source>
        <translation>Der Entwurf hat keinen Übertrag: Übrige Credits verfallen am Monatsende.</translation>
    </message>
    <message>
        <source>%1 Assumed: %2.</source>
        <translation>%1 Angenommen: %2.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Mehrverbrauch</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>Verfällt als Nächstes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message numerus="yes">
        <source>Cost of %1 months</source>
        <translation>
            <numerusform>Kosten für %1 Monat</numerusform>
            <numerusform>Kosten für %1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is used.</source>
        <translation>Es wird kein Credit verbraucht.</translation>
    </message>
    <message>
        <source>%1 for a credit used</source>
        <translation>%1 pro verbrauchtem Credit</translation>
    </message>
    <message>
        <source>%1 granted + %2 bought + %3 overage = %4 used + %5 expired + %6 balance</source>
        <translation>%1 gewährt + %2 gekauft + %3 Mehrverbrauch = %4 verbraucht + %5 verfallen + %6 Guthaben</translation>
    </message>
    <message>
        <source>No credit expires.</source>
        <translation>Kein Credit verfällt.</translation>
    </message>
    <message numerus="yes">
        <source>First announced in %2: %1 credits expire at the end of the next month unless they are used.</source>
        <translation>
            <numerusform>Zuerst angekündigt im Monat %2: %1 Credit verfällt am Ende des nächsten Monats, wenn er nicht verbraucht wird.</numerusform>
            <numerusform>Zuerst angekündigt im Monat %2: %1 Credits verfallen am Ende des nächsten Monats, wenn sie nicht verbraucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %1 expire.</source>
        <translation>
            <numerusform>Insgesamt verfällt %1.</numerusform>
            <numerusform>Insgesamt verfallen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Credits nach Monaten</translation>
    </message>
    <message>
        <source>Announced to expire</source>
        <translation>Verfall angekündigt</translation>
    </message>
    <message>
        <source>%1 expire next month</source>
        <translation>%1 verfallen nächsten Monat</translation>
    </message>
    <message>
        <source>%1: balance %2</source>
        <translation>%1: Guthaben %2</translation>
    </message>
    <message>
        <source>%1 used · %2 expired · %3 expire next month</source>
        <translation>%1 verbraucht · %2 verfallen · %3 verfallen nächsten Monat</translation>
    </message>
    <message>
        <source>usage noise</source>
        <translation>Verbrauchsstreuung</translation>
    </message>
    <message>
        <source>demand swing</source>
        <translation>Nachfrageschwankung</translation>
    </message>
    <message>
        <source>consumption rate</source>
        <translation>Verbrauchspreis</translation>
    </message>
    <message>
        <source>hybrid included</source>
        <translation>Im Hybrid enthalten</translation>
    </message>
    <message>
        <source>hybrid rate</source>
        <translation>Hybridpreis</translation>
    </message>
    <message>
        <source>outcome rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>outcome value</source>
        <translation>Erfolgswert</translation>
    </message>
    <message>
        <source>performance share</source>
        <translation>Erfolgsanteil</translation>
    </message>
    <message>
        <source>dynamic multiplier</source>
        <translation>Dynamischer Faktor</translation>
    </message>
    <message>
        <source>%1: 5 % of the runs bring up to %2, half up to %3, 95 % up to %4; the spread is %5 of the mean.</source>
        <translation>%1: 5&#xa0;% der Läufe bringen bis zu %2, die Hälfte bis zu %3, 95&#xa0;% bis zu %4; die Spanne beträgt %5 des Mittelwerts.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Performance-based</source>
        <translation>Erfolgsbasiert</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>The draft as it stands: the plan&apos;s fee, and each insight at the plan&apos;s credit price.</source>
        <translation>Der Entwurf, wie er ist: die Grundgebühr des Tarifs und jedes Insight zum Credit-Preis des Tarifs.</translation>
    </message>
    <message>
        <source>No fee; insights at a higher credit price.</source>
        <translation>Keine Grundgebühr; Insights zu einem höheren Credit-Preis.</translation>
    </message>
    <message>
        <source>The fee with some insights in it; the others at a higher credit price.</source>
        <translation>Die Grundgebühr mit einigen Insights darin; die übrigen zu einem höheren Credit-Preis.</translation>
    </message>
    <message>
        <source>A share of what insights that succeed are worth.</source>
        <translation>Ein Anteil am Wert der erfolgreichen Insights.</translation>
    </message>
    <message>
        <source>The fee, and insights at a credit price that follows demand.</source>
        <translation>Die Grundgebühr, und Insights zu einem Credit-Preis, der der Nachfrage folgt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Mean revenue</source>
        <translation>Umsatz, Mittelwert</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5&#xa0;% darunter</translation>
    </message>
    <message>
        <source>Half below</source>
        <translation>Hälfte darunter</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95&#xa0;% darunter</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Zahlen mehr</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Zahlen weniger</translation>
    </message>
    <message>
        <source>Revenue, from 5 % to 95 % of the runs</source>
        <translation>Umsatz, von 5&#xa0;% bis 95&#xa0;% der Läufe</translation>
    </message>
    <message>
        <source>Subscription, half of the runs: %1</source>
        <translation>Abonnement, die Hälfte der Läufe: %1</translation>
    </message>
    <message>
        <source>%1 brings most, %2 on average; %3 is the most predictable, with a spread of %4.</source>
        <translation>%1 bringt am meisten, durchschnittlich %2; am planbarsten ist %3 mit einer Spanne von %4.</translation>
    </message>
    <message>
        <source>%1, %2, %3, seed %4</source>
        <translation>%1, %2, %3, Startwert %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 example customers</source>
        <translation>
            <numerusform>%1 Beispielkunde</numerusform>
            <numerusform>%1 Beispielkunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 Kunde</numerusform>
            <numerusform>%1 Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 Lauf</numerusform>
            <numerusform>%1 Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Every segment as it is</source>
        <translation>Jedes Segment, wie es ist</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>Andere Segmente</translation>
    </message>
    <message>
        <source>Respondents by price</source>
        <translation>Befragte je Preis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>Zu billig</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Expensive</source>
        <translation>Teuer</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Zu teuer</translation>
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
        <translation>Umsatz je 100 Befragte</translation>
    </message>
    <message>
        <source>Respondents who would buy</source>
        <translation>Befragte, die kaufen würden</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>Würden kaufen</translation>
    </message>
    <message>
        <source>Best price %1</source>
        <translation>Bester Preis %1</translation>
    </message>
    <message>
        <source>%1 too cheap · %2 cheap · %3 expensive · %4 too expensive</source>
        <translation>%1 zu billig · %2 günstig · %3 teuer · %4 zu teuer</translation>
    </message>
    <message>
        <source>%1 of %2 would buy · %3 from 100</source>
        <translation>%1 von %2 würden kaufen · %3 je 100 Befragte</translation>
    </message>
    <message numerus="yes">
        <source>%1 respondents</source>
        <translation>
            <numerusform>%1 Befragter</numerusform>
            <numerusform>%1 Befragte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows refused</source>
        <translation>
            <numerusform>%1 Zeile abgewiesen</numerusform>
            <numerusform>%1 Zeilen abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Where these cross</source>
        <translation>Wo sich diese schneiden</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>PMC, marginal cheapness</source>
        <translation>PMC, untere Preisgrenze</translation>
    </message>
    <message>
        <source>too cheap and expensive</source>
        <translation>zu billig und teuer</translation>
    </message>
    <message>
        <source>below it quality is doubted</source>
        <translation>darunter wird an der Qualität gezweifelt</translation>
    </message>
    <message>
        <source>OPP, optimal price</source>
        <translation>OPP, optimaler Preis</translation>
    </message>
    <message>
        <source>too cheap and too expensive</source>
        <translation>zu billig und zu teuer</translation>
    </message>
    <message>
        <source>fewest refuse the price</source>
        <translation>die wenigsten lehnen den Preis ab</translation>
    </message>
    <message>
        <source>IDP, indifference price</source>
        <translation>IDP, Indifferenzpreis</translation>
    </message>
    <message>
        <source>cheap and expensive</source>
        <translation>günstig und teuer</translation>
    </message>
    <message>
        <source>as many find it cheap as expensive</source>
        <translation>ebenso viele finden ihn günstig wie teuer</translation>
    </message>
    <message>
        <source>PME, marginal expensiveness</source>
        <translation>PME, obere Preisgrenze</translation>
    </message>
    <message>
        <source>cheap and too expensive</source>
        <translation>günstig und zu teuer</translation>
    </message>
    <message>
        <source>above it the price is refused</source>
        <translation>darüber wird der Preis abgelehnt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Revenue of 100</source>
        <translation>Umsatz je 100</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Accepted prices run from %1 to %2; fewest refuse %3.</source>
        <translation>Akzeptierte Preise reichen von %1 bis %2; die wenigsten lehnen %3 ab.</translation>
    </message>
    <message>
        <source>Revenue is highest at %1: %2 from 100 respondents, of whom %3 would buy.</source>
        <translation>Der Umsatz ist bei %1 am höchsten: %2 je 100 Befragte, von denen %3 kaufen würden.</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>change %1 figures</source>
        <translation>
            <numerusform>%1 Wert ändern</numerusform>
            <numerusform>%1 Werte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Decide “%1”</source>
        <translation>„%1“ entscheiden</translation>
    </message>
    <message>
        <source>Open again “%1”</source>
        <translation>„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>The ranking of %1</source>
        <translation>Die Rangfolge von %1</translation>
    </message>
    <message>
        <source>Withdraw the ranking of %1</source>
        <translation>Die Rangfolge von %1 zurückziehen</translation>
    </message>
    <message>
        <source>The survey %1</source>
        <translation>Die Umfrage %1</translation>
    </message>
    <message>
        <source>The customers %1</source>
        <translation>Die Kunden %1</translation>
    </message>
    <message>
        <source>Cost of a month by insights</source>
        <translation>Monatskosten nach Insights</translation>
    </message>
    <message>
        <source>Insights a month</source>
        <translation>Insights pro Monat</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1, Entwurf</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 insights</source>
        <translation>
            <numerusform>%1 Insight</numerusform>
            <numerusform>%1 Insights</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have ranked</source>
        <translation>
            <numerusform>%1 Rangfolge abgegeben</numerusform>
            <numerusform>%1 Rangfolgen abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1; it waits to be kept</source>
        <translation>%1; noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Change the draft price book</source>
        <translation>Preisbuch-Entwurf ändern</translation>
    </message>
    <message>
        <source>A version of the value proposition</source>
        <translation>Eine Version des Wertversprechens</translation>
    </message>
    <message>
        <source>As the price of %1 a month</source>
        <translation>Als Monatspreis von %1</translation>
    </message>
    <message>
        <source>Revenue experiment</source>
        <translation>Erlösexperiment</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Kunden importieren…</translation>
    </message>
    <message>
        <source>Paste customers</source>
        <translation>Kunden einfügen</translation>
    </message>
    <message>
        <source>Use the example customers</source>
        <translation>Beispielkunden verwenden</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Experiment starten</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>Beispielkunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers made up by the program, to try it with; nobody&apos;s figures. Import your own as rows of customer, segment, users, insights_per_month.</source>
        <translation>
            <numerusform>%1 vom Programm erfundener Kunde zum Ausprobieren; keine Zahlen eines wirklichen Kunden. Importieren Sie Ihre eigenen als Zeilen mit customer, segment, users, insights_per_month.</numerusform>
            <numerusform>%1 vom Programm erfundene Kunden zum Ausprobieren; keine Zahlen wirklicher Kunden. Importieren Sie Ihre eigenen als Zeilen mit customer, segment, users, insights_per_month.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is for the draft before the last change.</source>
        <translation>Dies gilt für den Entwurf vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>This is for other customers.</source>
        <translation>Dies gilt für andere Kunden.</translation>
    </message>
    <message>
        <source>This is for other settings than those above.</source>
        <translation>Dies gilt für andere Einstellungen als die obigen.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Growth of the segments</source>
        <translation>Wachstum der Segmente</translation>
    </message>
    <message>
        <source>Months of a run</source>
        <translation>Monate eines Laufs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same figures.</source>
        <translation>Derselbe Startwert ergibt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <translation>Wachstum von %1</translation>
    </message>
    <message>
        <source>Revenue by model</source>
        <translation>Umsatz je Modell</translation>
    </message>
    <message>
        <source>Assumptions of the experiment</source>
        <translation>Annahmen des Experiments</translation>
    </message>
    <message>
        <source>Pay more and pay less count customers against subscription, the draft as it stands. The spread is what lies between 5 % and 95 % of the runs, in percent of the mean: the smaller, the more predictable.</source>
        <translation>„Zahlen mehr“ und „Zahlen weniger“ zählen Kunden im Vergleich zum Abonnement, also dem Entwurf in seiner jetzigen Form. Die Spanne ist der Bereich zwischen 5&#xa0;% und 95&#xa0;% der Läufe, in Prozent des Mittelwerts: je kleiner, desto planbarer.</translation>
    </message>
    <message>
        <source>Assumed, as no source gives it</source>
        <translation>Angenommen, da keine Quelle es nennt</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Allowance and use are yours to set; no source gives them.</source>
        <translation>Kontingent und Verbrauch legen Sie fest; keine Quelle nennt sie.</translation>
    </message>
    <message>
        <source>Credit ledger</source>
        <translation>Credit-Konto</translation>
    </message>
    <message>
        <source>Import monthly use…</source>
        <translation>Monatsverbrauch importieren…</translation>
    </message>
    <message>
        <source>Paste monthly use</source>
        <translation>Monatsverbrauch einfügen</translation>
    </message>
    <message>
        <source>Use the usual number</source>
        <translation>Übliche Zahl verwenden</translation>
    </message>
    <message>
        <source>Ledger as a chart or table</source>
        <translation>Credit-Konto als Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Credit ledger by month</source>
        <translation>Credit-Konto nach Monaten</translation>
    </message>
    <message>
        <source>%1 · %2, from %3 to %4</source>
        <translation>%1 · %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>Price beyond the balance</source>
        <translation>Preis über das Guthaben hinaus</translation>
    </message>
    <message>
        <source>Pack that is bought</source>
        <translation>Gekauftes Paket</translation>
    </message>
    <message>
        <source>Allowance a month</source>
        <translation>Kontingent pro Monat</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>Verbrauch pro Monat</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Wachstum pro Monat</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Kein Paket</translation>
    </message>
    <message>
        <source>The imported list says what is used.</source>
        <translation>Der Verbrauch kommt aus der importierten Liste.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A CSV file or a workbook (.xlsx, .ods) with one respondent in a row: too_cheap, cheap, expensive, too_expensive (Van Westendorp), or price, intent with yes or no (Gabor-Granger). Paste it or drop it here as well.</source>
        <translation>Eine CSV-Datei oder Arbeitsmappe (.xlsx, .ods) mit einem Befragten pro Zeile: too_cheap, cheap, expensive, too_expensive (Van Westendorp) oder price, intent mit ja oder nein (Gabor-Granger). Sie können sie hier auch einfügen oder hineinziehen.</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>Preissensibilität</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Umfrage importieren…</translation>
    </message>
    <message>
        <source>Paste a survey</source>
        <translation>Umfrage einfügen</translation>
    </message>
    <message>
        <source>Intersections of the curves</source>
        <translation>Schnittpunkte der Kurven</translation>
    </message>
    <message>
        <source>Survey as a chart or table</source>
        <translation>Umfrage als Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Survey as a table</source>
        <translation>Umfrage als Tabelle</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Use %1 as a price</source>
        <translation>%1 als Preis verwenden</translation>
    </message>
    <message>
        <source>The first %1 of %2 prices.</source>
        <translation>Die ersten %1 von %2 Preisen.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Dropped table</source>
        <translation>Hineingezogene Tabelle</translation>
    </message>
    <message>
        <source>Save what the workshop made</source>
        <translation>Ergebnisse der Werkstatt speichern</translation>
    </message>
    <message>
        <source>pricing.xlsx</source>
        <translation>preise.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>features.xlsx</source>
        <translation>funktionen.xlsx</translation>
    </message>
    <message>
        <source>features.pdf</source>
        <translation>funktionen.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>draft-pricing-model.pdf</source>
        <translation>preismodell-entwurf.pdf</translation>
    </message>
    <message>
        <source>draft-pricing-model.html</source>
        <translation>preismodell-entwurf.html</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>draft-price-book.json</source>
        <translation>preisbuch-entwurf.json</translation>
    </message>
    <message>
        <source>Price book (*.json)</source>
        <translation>Preisbuch (*.json)</translation>
    </message>
    <message>
        <source>Sections of the worksheet</source>
        <translation>Abschnitte des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Connected again; what waited is kept.</source>
        <translation>Wieder verbunden; was wartete, ist gespeichert.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Section of the worksheet</source>
        <translation>Abschnitt des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Nothing is kept: %1</source>
        <translation>Es wird nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>Opened, but not kept: %1</source>
        <translation>Geöffnet, aber nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start the draft over from today&apos;s price book</source>
        <translation>Entwurf mit dem heutigen Preisbuch neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Open draft in &amp;Calculator</source>
        <translation>Entwurf im &amp;Rechner öffnen</translation>
    </message>
    <message>
        <source>Open the draft price book in the Calculator</source>
        <translation>Preisbuch-Entwurf im Rechner öffnen</translation>
    </message>
    <message>
        <source>Pricing spreadsheet (XLSX)…</source>
        <translation>Preistabelle (XLSX)…</translation>
    </message>
    <message>
        <source>Feature matrix (XLSX)…</source>
        <translation>Funktionsmatrix (XLSX)…</translation>
    </message>
    <message>
        <source>Feature matrix (PDF)…</source>
        <translation>Funktionsmatrix (PDF)…</translation>
    </message>
    <message>
        <source>Draft pricing model (PDF)…</source>
        <translation>Preismodell-Entwurf (PDF)…</translation>
    </message>
    <message>
        <source>Draft pricing model (HTML)…</source>
        <translation>Preismodell-Entwurf (HTML)…</translation>
    </message>
    <message>
        <source>Draft price book (JSON)…</source>
        <translation>Preisbuch-Entwurf (JSON)…</translation>
    </message>
    <message>
        <source>DRAFT · as today</source>
        <translation>ENTWURF · wie heute</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT · %1 changes</source>
        <translation>
            <numerusform>ENTWURF · %1 Änderung</numerusform>
            <numerusform>ENTWURF · %1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: the draft is today&apos;s price book. Move a lever.</source>
        <translation>Noch nichts: Der Entwurf ist das heutige Preisbuch. Drehen Sie an einer Stellschraube.</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Was der Entwurf ändert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Add-ons and bundles</source>
        <translation>Add-ons und Bundles</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Bundle erstellen</translation>
    </message>
    <message>
        <source>Plan of the bundle</source>
        <translation>Tarif des Bundles</translation>
    </message>
    <message>
        <source>Features of the bundle</source>
        <translation>Funktionen des Bundles</translation>
    </message>
    <message>
        <source>Price of the bundle a month</source>
        <translation>Preis des Bundles pro Monat</translation>
    </message>
    <message>
        <source>Add the bundle</source>
        <translation>Bundle hinzufügen</translation>
    </message>
    <message>
        <source>For the plan</source>
        <translation>Für den Tarif</translation>
    </message>
    <message>
        <source>Features (at least two)</source>
        <translation>Funktionen (mindestens zwei)</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preis pro Monat</translation>
    </message>
    <message>
        <source>A bundle needs at least two features and a price such as 17.99.</source>
        <translation>Ein Bundle braucht mindestens zwei Funktionen und einen Preis, etwa 17,99.</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, pro Monat</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Price of a credit</source>
        <translation>Preis eines Credits</translation>
    </message>
    <message>
        <source>Packs of credits</source>
        <translation>Credit-Pakete</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Monate gültig</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Paket hinzufügen</translation>
    </message>
    <message>
        <source>Packs of credits; months may be empty for no end</source>
        <translation>Credit-Pakete; ohne Monate gelten sie unbegrenzt</translation>
    </message>
    <message>
        <source>Credits left at the end of a month</source>
        <translation>Am Monatsende übrige Credits</translation>
    </message>
    <message>
        <source>are lost</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>are all kept</source>
        <translation>bleiben alle erhalten</translation>
    </message>
    <message>
        <source>are kept up to a number</source>
        <translation>bleiben bis zu einer Zahl erhalten</translation>
    </message>
    <message>
        <source>are kept for some months</source>
        <translation>bleiben einige Monate erhalten</translation>
    </message>
    <message>
        <source>Limit of what is kept</source>
        <translation>Grenze für den Übertrag</translation>
    </message>
    <message>
        <source>Pack %1: expected a whole number of credits, a price, and 1 to %2 months or none</source>
        <translation>Paket %1: erwartet werden eine ganze Zahl von Credits, ein Preis und 1 bis %2 Monate oder keine Angabe</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message>
        <source>The %1 offer</source>
        <translation>Leistungen im Tarif %1</translation>
    </message>
    <message>
        <source>Volume discounts on credits</source>
        <translation>Mengenrabatte auf Credits</translation>
    </message>
    <message>
        <source>Above so many credits a month</source>
        <translation>Credits pro Monat über</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Mengenstufe hinzufügen</translation>
    </message>
    <message>
        <source>Compliance and certifications</source>
        <translation>Compliance und Zertifikate</translation>
    </message>
    <message>
        <source>Such as SOC 2 Type II, ISO 27001 or GDPR</source>
        <translation>Etwa ISO 27001, DSGVO</translation>
    </message>
    <message>
        <source>Compliance and certifications that are promised</source>
        <translation>Zugesagte Compliance und Zertifikate</translation>
    </message>
    <message>
        <source>Step %1: expected a whole number of credits and a percentage of 0 to 100</source>
        <translation>Mengenstufe %1: erwartet werden eine ganze Zahl von Credits und ein Prozentwert von 0 bis 100</translation>
    </message>
    <message>
        <source>Features of the plans</source>
        <translation>Funktionen der Tarife</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Assumed figures</source>
        <translation>Angenommene Werte</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures here are assumed until their cards are decided.</source>
        <translation>
            <numerusform>%1 Wert ist hier angenommen, bis seine Karte entschieden ist.</numerusform>
            <numerusform>%1 Werte sind hier angenommen, bis ihre Karten entschieden sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments of the market</source>
        <translation>Marktsegmente</translation>
    </message>
    <message>
        <source>A vertical, region or sector, such as Health care</source>
        <translation>Branche oder Region</translation>
    </message>
    <message>
        <source>New name for %1</source>
        <translation>Neuer Name für %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen one of %1</source>
        <translation>Auswahl entfernen: %1</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>“%1” is not a price; type a number such as 34.99.</source>
        <translation>„%1“ ist kein Preis; geben Sie eine Zahl ein, etwa 34,99.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Prices and billing of the tiers</source>
        <translation>Preise und Abrechnung der Tarifstufen</translation>
    </message>
    <message>
        <source>Annual billing saves</source>
        <translation>Jährliche Abrechnung spart</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1, pro Monat</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Remove the row of %1 that is chosen</source>
        <translation>Ausgewählte Zeile entfernen: %1</translation>
    </message>
    <message>
        <source>Joint ranking</source>
        <translation>Gemeinsame Rangfolge</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rankings by person</source>
        <translation>Rangfolgen nach Person</translation>
    </message>
    <message>
        <source>Withdraw the chosen person&apos;s ranking</source>
        <translation>Rangfolge der ausgewählten Person zurückziehen</translation>
    </message>
    <message>
        <source>Rank from most to least important</source>
        <translation>Vom Wichtigsten zum Unwichtigsten ordnen</translation>
    </message>
    <message>
        <source>Priorities, the most important first</source>
        <translation>Prioritäten, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Alt with the up and down keys moves the chosen one</source>
        <translation>Alt mit den Pfeiltasten nach oben und unten verschiebt die ausgewählte</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the chosen priority up</source>
        <translation>Ausgewählte Priorität nach oben verschieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the chosen priority down</source>
        <translation>Ausgewählte Priorität nach unten verschieben</translation>
    </message>
    <message>
        <source>Cast this order</source>
        <translation>Rangfolge abgeben</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>Rangfolge von</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody has ranked yet.</source>
        <translation>Noch niemand hat eine Rangfolge abgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have ranked.</source>
        <translation>
            <numerusform>%1 Person hat eine Rangfolge abgegeben.</numerusform>
            <numerusform>%1 Personen haben eine Rangfolge abgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement (Kendall&apos;s W) %1 of 1.</source>
        <translation>Übereinstimmung (Kendalls W) %1 von 1.</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Wertversprechen</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Als neue Version speichern</translation>
    </message>
    <message>
        <source>Versions of the value proposition</source>
        <translation>Versionen des Wertversprechens</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Value proposition, as you would say it</source>
        <translation>Das Wertversprechen in Ihren Worten</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>The worksheet</source>
        <translation>Das Arbeitsblatt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>In the audit trail: %1 entries, the last on %2 as record %3.</source>
        <translation>Einträge im Prüfprotokoll: %1; der letzte am %2 als Eintrag %3.</translation>
    </message>
    <message>
        <source>Where each step stands</source>
        <translation>Stand der einzelnen Schritte</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>Stand von: %1</translation>
    </message>
    <message>
        <source>Owner of: %1</source>
        <translation>Zuständig für: %1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Notiz zu: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Price book of the workshop</source>
        <translation>Preisbuch der Werkstatt</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Werkstatt von %1</translation>
    </message>
    <message>
        <source>%1 of the credits that are left stay.</source>
        <translation>%1 der übrigen Credits bleiben erhalten.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>too cheap and not cheap</source>
        <translation>zu billig und nicht günstig</translation>
    </message>
    <message>
        <source>too expensive and not expensive</source>
        <translation>zu teuer und nicht teuer</translation>
    </message>
    <message>
        <source>Accepted prices run to %1; as many find %2 cheap as expensive.</source>
        <translation>Akzeptierte Preise reichen bis %1; ebenso viele finden %2 günstig wie teuer.</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Range of accepted prices</source>
        <translation>Bereich akzeptierter Preise</translation>
    </message>
    <message>
        <source>Van Westendorp&apos;s own</source>
        <translation>Nach Van Westendorp</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Enger</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <source>Billing of %1: %2</source>
        <translation>Abrechnung von %1: %2</translation>
    </message>
    <message>
        <source>Cost of a month by seats</source>
        <translation>Monatskosten nach Lizenzen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>How to show the cost of a month</source>
        <translation>Darstellung der Monatskosten</translation>
    </message>
    <message>
        <source>%1, the draft&apos;s lines solid and today&apos;s dashed; the table shows the same.</source>
        <translation>%1, die Linien des Entwurfs durchgezogen, die heutigen gestrichelt; die Tabelle zeigt dasselbe.</translation>
    </message>
</context>
<context>
    <name>counted words</name>
    <message numerus="yes">
        <source>A pause bills active days only: %1 days are not billed.</source>
        <translation>
            <numerusform>Bei einer Pause werden nur aktive Tage abgerechnet: %1 Tag wird nicht abgerechnet.</numerusform>
            <numerusform>Bei einer Pause werden nur aktive Tage abgerechnet: %1 Tage werden nicht abgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cancellation takes effect at the end of a month: %1 days are not billed.</source>
        <translation>
            <numerusform>Eine Kündigung wird zum Monatsende wirksam: %1 Tag wird nicht abgerechnet.</numerusform>
            <numerusform>Eine Kündigung wird zum Monatsende wirksam: %1 Tage werden nicht abgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 insights</source>
        <translation>
            <numerusform>%1 Insight</numerusform>
            <numerusform>%1 Insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days remain, %3 to %4.</source>
        <translation>
            <numerusform>%1 von %2 Tagen verbleibt, %3 bis %4.</numerusform>
            <numerusform>%1 von %2 Tagen verbleiben, %3 bis %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year %2, extended by %1 days paused</source>
        <translation>
            <numerusform>Jahr %2, um %1 Pausentag verlängert</numerusform>
            <numerusform>Jahr %2, um %1 Pausentage verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, monthly</source>
        <translation>
            <numerusform>Preissprung bei %1 Lizenz: %2, monatlich</numerusform>
            <numerusform>Preissprung bei %1 Lizenzen: %2, monatlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, annual</source>
        <translation>
            <numerusform>Preissprung bei %1 Lizenz: %2, jährlich</numerusform>
            <numerusform>Preissprung bei %1 Lizenzen: %2, jährlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, monthly</source>
        <translation>
            <numerusform>Preissprung bei %1 Tarif: %2, monatlich</numerusform>
            <numerusform>Preissprung bei %1 Tarifen: %2, monatlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, annual</source>
        <translation>
            <numerusform>Preissprung bei %1 Tarif: %2, jährlich</numerusform>
            <numerusform>Preissprung bei %1 Tarifen: %2, jährlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, monthly</source>
        <translation>
            <numerusform>Preissprung bei %1 (Einheit: %2): %3, monatlich</numerusform>
            <numerusform>Preissprung bei %1 (Einheit: %2): %3, monatlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, annual</source>
        <translation>
            <numerusform>Preissprung bei %1 (Einheit: %2): %3, jährlich</numerusform>
            <numerusform>Preissprung bei %1 (Einheit: %2): %3, jährlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no, not at %1 seats</source>
        <translation>
            <numerusform>nein, nicht bei %1 Lizenz</numerusform>
            <numerusform>nein, nicht bei %1 Lizenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in three months from a 16th on</source>
        <translation>
            <numerusform>%1 Rechnung in drei Monaten ab einem 16.</numerusform>
            <numerusform>%1 Rechnungen in drei Monaten ab einem 16.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in two years</source>
        <translation>
            <numerusform>%1 Rechnung in zwei Jahren</numerusform>
            <numerusform>%1 Rechnungen in zwei Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <translation>
            <numerusform>%1 Lizenz</numerusform>
            <numerusform>%1 Lizenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 Nutzer</numerusform>
            <numerusform>%1 Nutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 months only.</source>
        <translation>
            <numerusform>Die Aktion %2 gilt nur für den ersten Monat.</numerusform>
            <numerusform>Die Aktion %2 gilt nur für die ersten %1 Monate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 years only.</source>
        <translation>
            <numerusform>Die Aktion %2 gilt nur für das erste Jahr.</numerusform>
            <numerusform>Die Aktion %2 gilt nur für die ersten %1 Jahre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats fall in tier %2 of %3 (%4–%5).</source>
        <translation>
            <numerusform>%1 Lizenz fällt in Stufe %2 von %3 (%4–%5).</numerusform>
            <numerusform>%1 Lizenzen fallen in Stufe %2 von %3 (%4–%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats fall in tier %2 of %3 (%4+).</source>
        <translation>
            <numerusform>%1 Lizenz fällt in Stufe %2 von %3 (ab %4).</numerusform>
            <numerusform>%1 Lizenzen fallen in Stufe %2 von %3 (ab %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats on %2 cost %3, less than the %4 of %5 on %6.</source>
        <translation>
            <numerusform>%1 Lizenz kostet im Tarif %2 %3, weniger als die %4 für %5 im Tarif %6.</numerusform>
            <numerusform>%1 Lizenzen kosten im Tarif %2 %3, weniger als die %4 für %5 im Tarif %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users on %2 cost %3, less than the %4 of %5 on %6.</source>
        <translation>
            <numerusform>%1 Nutzer kostet im Tarif %2 %3, weniger als die %4 für %5 im Tarif %6.</numerusform>
            <numerusform>%1 Nutzer kosten im Tarif %2 %3, weniger als die %4 für %5 im Tarif %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %1 contents of %2 quotes</source>
        <translation>
            <numerusform>es gibt %1 Inhalt zu %2 Angeboten</numerusform>
            <numerusform>es gibt %1 Inhalte zu %2 Angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows were left out; %3</source>
        <translation>
            <numerusform>%1 von %2 Zeilen wurde ausgelassen; %3</numerusform>
            <numerusform>%1 von %2 Zeilen wurden ausgelassen; %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft changes %2 and %1 more</source>
        <translation>
            <numerusform>Der Entwurf ändert: %2 und %1 weitere Stelle</numerusform>
            <numerusform>Der Entwurf ändert: %2 und %1 weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft changes %2 from %3 to %4 and %1 more</source>
        <translation>
            <numerusform>Der Entwurf ändert: %2, von %3 auf %4, und %1 weitere Stelle</numerusform>
            <numerusform>Der Entwurf ändert: %2, von %3 auf %4, und %1 weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows cannot be used; the first is %3</source>
        <translation>
            <numerusform>%1 von %2 Zeilen ist unbrauchbar; %3</numerusform>
            <numerusform>%1 von %2 Zeilen sind unbrauchbar; die erste: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 Credit</numerusform>
            <numerusform>%1 Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits for %2</source>
        <translation>
            <numerusform>%1 Credit für %2</numerusform>
            <numerusform>%1 Credits für %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>capped at %1 credits</source>
        <translation>
            <numerusform>begrenzt auf %1 Credit</numerusform>
            <numerusform>begrenzt auf %1 Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for %1 months</source>
        <translation>
            <numerusform>gültig für %1 Monat</numerusform>
            <numerusform>gültig für %1 Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the promotion %2 is for the first %1 months of service, whatever the billing: of a longer period it takes their part</source>
        <translation>
            <numerusform>die Aktion %2 gilt für den ersten Monat der Leistung, unabhängig von der Abrechnung: Bei einem längeren Zeitraum gilt sie für den Anteil dieses Monats</numerusform>
            <numerusform>die Aktion %2 gilt für die ersten %1 Monate der Leistung, unabhängig von der Abrechnung: Bei einem längeren Zeitraum gilt sie für den Anteil dieser Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, %4</source>
        <translation>
            <numerusform>Preissprung bei %1 (Einheit: %2): %3, %4</numerusform>
            <numerusform>Preissprung bei %1 (Einheit: %2): %3, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 billing periods only.</source>
        <translation>
            <numerusform>Die Aktion %2 gilt nur für den ersten Abrechnungszeitraum.</numerusform>
            <numerusform>Die Aktion %2 gilt nur für die ersten %1 Abrechnungszeiträume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 events free</source>
        <translation>
            <numerusform>der erste Vorgang frei</numerusform>
            <numerusform>die ersten %1 Vorgänge frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, %3</source>
        <translation>
            <numerusform>Preissprung bei %1 Lizenz: %2, %3</numerusform>
            <numerusform>Preissprung bei %1 Lizenzen: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, %3</source>
        <translation>
            <numerusform>Preissprung bei %1 Tarif: %2, %3</numerusform>
            <numerusform>Preissprung bei %1 Tarifen: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in two billing periods</source>
        <translation>
            <numerusform>%1 Rechnung in zwei Abrechnungszeiträumen</numerusform>
            <numerusform>%1 Rechnungen in zwei Abrechnungszeiträumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 invoices, %3 before discounts</source>
        <translation>
            <numerusform>%2: %1 Rechnung, %3 vor Rabatten</numerusform>
            <numerusform>%2: %1 Rechnungen, %3 vor Rabatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 periods</source>
        <translation>
            <numerusform>%1 Abrechnungszeitraum</numerusform>
            <numerusform>%1 Abrechnungszeiträume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>the headroom is %1; allowed are 0 to 1,000 %</source>
        <translation>die Reserve beträgt %1; zulässig sind 0 bis 1.000&#xa0;%</translation>
    </message>
    <message>
        <source>the growth is %1; allowed are −100 to 1,000 %</source>
        <translation>das Wachstum beträgt %1; zulässig sind −100 bis 1.000&#xa0;%</translation>
    </message>
    <message>
        <source>the outlook covers %1 years; allowed are 1 to %2</source>
        <translation>der Ausblick umfasst %1 Jahre; zulässig sind 1 bis %2</translation>
    </message>
    <message>
        <source>fund %1 has no code</source>
        <translation>Kostenstelle %1 hat keine Nummer</translation>
    </message>
    <message>
        <source>the fund %1 is named twice</source>
        <translation>die Kostenstelle %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>the fund %1 has %2; allowed are 0 to 100 %</source>
        <translation>die Kostenstelle %1 hat %2; zulässig sind 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>the percentages of the funds must add up to 100 %, not %1</source>
        <translation>die Anteile der Kostenstellen müssen zusammen 100&#xa0;% ergeben, nicht %1</translation>
    </message>
    <message>
        <source>the list has %1 schools; allowed are 1 to %2</source>
        <translation>die Liste hat %1 Schulen; zulässig sind 1 bis %2</translation>
    </message>
    <message>
        <source>%1 has %2 seats; allowed are 1 to %3</source>
        <translation>%1 hat %2 Lizenzen; zulässig sind 1 bis %3</translation>
    </message>
    <message>
        <source>the district has %1 seats; allowed are 1 to %2</source>
        <translation>der Schulträger hat %1 Lizenzen; zulässig sind 1 bis %2</translation>
    </message>
    <message>
        <source>the name of a school, at most %1 bytes</source>
        <translation>der Name einer Schule, höchstens %1 Byte</translation>
    </message>
    <message>
        <source>seats as a whole number from 1 to %1</source>
        <translation>Lizenzen als ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>Every month is billed.</source>
        <translation>Jeder Monat wird abgerechnet.</translation>
    </message>
    <message>
        <source>%1 It costs %2, %3 less than paying through.</source>
        <translation>%1 Das kostet %2, also %3 weniger als bei durchgehender Zahlung.</translation>
    </message>
    <message>
        <source>summers are compared for monthly billing; annual billing is paid for the year</source>
        <translation>Sommer werden nur bei monatlicher Abrechnung verglichen; bei jährlicher ist das ganze Jahr bezahlt</translation>
    </message>
    <message>
        <source>the comparison of summers needs a start date</source>
        <translation>der Vergleich der Sommer braucht ein Startdatum</translation>
    </message>
    <message>
        <source>the summer from %1 to %2 does not lie after the first day and by the last of the year from %3 to %4</source>
        <translation>der Sommer vom %1 bis zum %2 liegt nicht im Jahr vom %3 bis zum %4: Er muss nach dessen erstem Tag beginnen und spätestens mit dem letzten enden</translation>
    </message>
    <message>
        <source>a price from 0 to %1</source>
        <translation>ein Preis von 0 bis %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a price from 0 to %1 for %2</source>
        <translation>ein Preis von 0 bis %1 für %2</translation>
    </message>
    <message>
        <source>%1 at or above %2, which is %3</source>
        <translation>%1 nicht unter %2 (%3)</translation>
    </message>
    <message>
        <source>there is no answer to take the demand from; expected rows of price,intent</source>
        <translation>es gibt keine Antwort, aus der sich die Nachfrage ableiten ließe; erwartet werden Zeilen mit price,intent</translation>
    </message>
    <message>
        <source>there is no answer to take a price from; expected rows of too_cheap,cheap,expensive,too_expensive</source>
        <translation>es gibt keine Antwort, aus der sich ein Preis ableiten ließe; erwartet werden Zeilen mit too_cheap,cheap,expensive,too_expensive</translation>
    </message>
    <message>
        <source>a rank from 1 to %1 for %2</source>
        <translation>ein Rang von 1 bis %1 für %2</translation>
    </message>
    <message>
        <source>another rank than that of %1</source>
        <translation>ein anderer Rang als der von %1</translation>
    </message>
    <message>
        <source>the ballot of %1 does not count: expected %2 at %3</source>
        <translation>die Stimme von %1 zählt nicht: erwartet wird %2 bei %3</translation>
    </message>
    <message>
        <source>a ranking has 2 to %1 options, not %2</source>
        <translation>eine Rangfolge hat 2 bis %1 Optionen, nicht %2</translation>
    </message>
    <message>
        <source>there is no ballot that counts; expected rows of a person and a rank for each option</source>
        <translation>es gibt keine Stimme, die zählt; erwartet werden Zeilen mit einer Person und einem Rang für jede Option</translation>
    </message>
    <message>
        <source>a ranking takes at most %1 ballots, not %2</source>
        <translation>eine Rangfolge fasst höchstens %1 Stimmen, nicht %2</translation>
    </message>
    <message>
        <source>the name of a customer, at most %1 bytes</source>
        <translation>der Name eines Kunden, höchstens %1 Byte</translation>
    </message>
    <message>
        <source>a segment of at most %1 bytes</source>
        <translation>ein Segment mit höchstens %1 Byte</translation>
    </message>
    <message>
        <source>users as a whole number from 1 to %1</source>
        <translation>Nutzer als ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>insights a month as a whole number from 0 to %1</source>
        <translation>Insights pro Monat als ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>segment growth must be a segment and a multiplier from 0 to %1, such as tech-professionals=1.5 or tech-professionals=1.5,users=2,insights=0.8, not &quot;%2&quot;</source>
        <translation>das Wachstum eines Segments besteht aus einem Segment und einem Faktor von 0 bis %1, etwa tech-professionals=1.5 oder tech-professionals=1.5,users=2,insights=0.8, nicht „%2“</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; is given a growth twice</source>
        <translation>für das Segment „%1“ ist zweimal ein Wachstum angegeben</translation>
    </message>
    <message>
        <source>no customer is of the segment &quot;%1&quot;; the segments are: %2</source>
        <translation>kein Kunde gehört zum Segment „%1“; die Segmente sind: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>the multipliers of &quot;%1&quot; must be 0 to %2</source>
        <translation>die Faktoren von „%1“ müssen zwischen 0 und %2 liegen</translation>
    </message>
    <message>
        <source>customer %1 grows beyond %2 users or %3 insights a month</source>
        <translation>Kunde %1 wächst auf mehr als %2 Nutzer oder %3 Insights pro Monat</translation>
    </message>
    <message>
        <source>the market grows beyond %1 customers</source>
        <translation>der Markt wächst auf mehr als %1 Kunden</translation>
    </message>
    <message>
        <source>months must be 1 to %1, not %2</source>
        <translation>die Zahl der Monate muss 1 bis %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>runs must be 1 to %1, not %2</source>
        <translation>die Zahl der Läufe muss 1 bis %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>threads must be 1 to %1, not %2</source>
        <translation>die Zahl der Threads muss 1 bis %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>an experiment needs a model: subscription, consumption, hybrid, performance or dynamic</source>
        <translation>ein Experiment braucht ein Modell: subscription, consumption, hybrid, performance oder dynamic</translation>
    </message>
    <message>
        <source>the model %1 is named twice</source>
        <translation>das Modell %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>an experiment needs customers, and there is none; expected rows of customer,segment,users,insights_per_month</source>
        <translation>ein Experiment braucht Kunden, und es gibt keine; erwartet werden Zeilen mit customer,segment,users,insights_per_month</translation>
    </message>
    <message>
        <source>an experiment takes at most %1 customers, not %2</source>
        <translation>ein Experiment fasst höchstens %1 Kunden, nicht %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>Kunde %1: %2</translation>
    </message>
    <message>
        <source>the experiment was stopped before its end</source>
        <translation>das Experiment wurde vor seinem Ende abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2 charges nothing by the credit; an experiment needs a book whose plans do, such as sessiontrack</source>
        <translation>%1 aus %2 berechnet nichts pro Credit; ein Experiment braucht ein Preisbuch, dessen Tarife das tun, etwa sessiontrack</translation>
    </message>
    <message>
        <source>%1 insights on %2 cost more than an experiment reckons with: %3</source>
        <translation>%1 Insights im Tarif %2 kosten mehr als der Höchstbetrag, mit dem ein Experiment rechnet: %3</translation>
    </message>
    <message>
        <source>usage noise, demand swing and the outcome rate with its spread must stay between 0 and 100 %</source>
        <translation>Verbrauchsstreuung, Nachfrageschwankung und Erfolgsquote samt Spanne müssen zwischen 0 und 100&#xa0;% liegen</translation>
    </message>
    <message>
        <source>rates of the models must be 0 to 1000 %, the value of an outcome 0 to 1000000, and the insights included not below zero</source>
        <translation>die Sätze der Modelle müssen 0 bis 1.000&#xa0;% betragen, der Wert eines Erfolgs 0 bis 1.000.000, und die enthaltenen Insights dürfen nicht unter null liegen</translation>
    </message>
    <message>
        <source>the multiplier of the dynamic model has at most %1 steps up and down, and stays above zero</source>
        <translation>der Faktor des dynamischen Modells hat höchstens %1 Schritte nach oben und unten und bleibt über null</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>as in the price book</source>
        <translation>wie im Preisbuch</translation>
    </message>
    <message>
        <source>a customer&apos;s insights in a month, around its usual number, all equally likely</source>
        <translation>die Insights eines Kunden in einem Monat, um seine übliche Zahl herum, alle gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>the same for all customers of a month together</source>
        <translation>in einem Monat für alle Kunden gleich</translation>
    </message>
    <message>
        <source>consumption: no plan fee, insights at so much of the book&apos;s credit price</source>
        <translation>keine Grundgebühr; Insights zu diesem Anteil des Credit-Preises im Preisbuch (Modell Verbrauch)</translation>
    </message>
    <message>
        <source>hybrid: a month&apos;s insights in the plan fee</source>
        <translation>Insights eines Monats, die in der Grundgebühr enthalten sind (Modell Hybrid)</translation>
    </message>
    <message>
        <source>hybrid: insights beyond those, at so much of the book&apos;s credit price</source>
        <translation>Insights darüber hinaus, zu diesem Anteil des Credit-Preises im Preisbuch (Modell Hybrid)</translation>
    </message>
    <message>
        <source>performance: insights of a customer&apos;s month that succeed</source>
        <translation>Insights eines Kunden im Monat, die erfolgreich sind (Modell Erfolgsbasiert)</translation>
    </message>
    <message>
        <source>performance: what an insight that succeeds is worth to the customer, in %1</source>
        <translation>was ein erfolgreiches Insight dem Kunden wert ist, in %1 (Modell Erfolgsbasiert)</translation>
    </message>
    <message>
        <source>performance: of that value, all that is paid; no plan fee, no credits</source>
        <translation>der Anteil dieses Werts, der gezahlt wird, und sonst nichts; keine Grundgebühr, keine Credits (Modell Erfolgsbasiert)</translation>
    </message>
    <message>
        <source>dynamic: the book&apos;s credit price times this, in steps of %1, as the demand of the month swings; the plan fee stands</source>
        <translation>der Credit-Preis im Preisbuch mal diesem Faktor, in Schritten von %1, je nach Nachfrage des Monats; die Grundgebühr bleibt (Modell Dynamisch)</translation>
    </message>
    <message>
        <source>%1 is too late; allowed are dates to %2</source>
        <translation>der %1 ist zu spät; zulässig sind Tage bis %2</translation>
    </message>
    <message>
        <source>%1 is before the contract starts on %2</source>
        <translation>der %1 liegt vor dem Vertragsbeginn am %2</translation>
    </message>
    <message>
        <source>%1 is not in the month that begins on %2; allowed is a start from %3 to %1</source>
        <translation>der %1 liegt nicht in dem Monat, der am %2 beginnt; zulässig ist ein Beginn vom %3 bis zum %1</translation>
    </message>
    <message>
        <source>%1 is not in the annual period %2 to %3</source>
        <translation>der %1 liegt nicht im Jahreszeitraum %2 bis %3</translation>
    </message>
    <message>
        <source>the period of the contract from %1 that holds %2 is %3 to %4, and does not start on %5</source>
        <translation>der Zeitraum des Vertrags vom %1, in dem der %2 liegt, ist %3 bis %4 und beginnt nicht am %5</translation>
    </message>
    <message>
        <source>annual billing needs the first day of the running period, or of the contract</source>
        <translation>die jährliche Abrechnung braucht den ersten Tag des laufenden Zeitraums oder des Vertrags</translation>
    </message>
    <message>
        <source>0 of %1 days remain.</source>
        <translation>0 von %1 Tagen verbleiben.</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 in full</source>
        <translation>Gutschrift für die ungenutzte Zeit: %1 in voller Höhe</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 × %2 / %3 = %4</source>
        <translation>Gutschrift für die ungenutzte Zeit: %1 × %2 / %3 = %4</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 × %2 / %3 ≈ %4</source>
        <translation>Gutschrift für die ungenutzte Zeit: %1 × %2 / %3 ≈ %4</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 in full</source>
        <translation>Belastung für die verbleibende Zeit: %1 in voller Höhe</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 × %2 / %3 = %4</source>
        <translation>Belastung für die verbleibende Zeit: %1 × %2 / %3 = %4</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 × %2 / %3 ≈ %4</source>
        <translation>Belastung für die verbleibende Zeit: %1 × %2 / %3 ≈ %4</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>The change waits for the next period, from %1: no credit, no charge, %2.</source>
        <translation>Die Änderung wird erst im nächsten Zeitraum wirksam, ab dem %1: keine Gutschrift, keine Belastung, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed to %2; allowed: none</source>
        <translation>von %1 ist kein Wechsel zu %2 möglich; zulässig: keiner</translation>
    </message>
    <message>
        <source>%1 cannot be changed to %2; allowed: %3</source>
        <translation>von %1 ist kein Wechsel zu %2 möglich; zulässig: %3</translation>
    </message>
    <message>
        <source>upgrade to %1</source>
        <translation>Upgrade auf %1</translation>
    </message>
    <message>
        <source>downgrade to %1</source>
        <translation>Downgrade auf %1</translation>
    </message>
    <message>
        <source>an upgrade takes effect at once and is prorated</source>
        <translation>ein Upgrade wird sofort wirksam und anteilig berechnet</translation>
    </message>
    <message>
        <source>an upgrade takes effect at the end of the billing period</source>
        <translation>ein Upgrade wird zum Ende des Abrechnungszeitraums wirksam</translation>
    </message>
    <message>
        <source>a downgrade takes effect at once and is prorated</source>
        <translation>ein Downgrade wird sofort wirksam und anteilig berechnet</translation>
    </message>
    <message>
        <source>a downgrade takes effect at the end of the billing period</source>
        <translation>ein Downgrade wird zum Ende des Abrechnungszeitraums wirksam</translation>
    </message>
    <message>
        <source>%1 is not a trial</source>
        <translation>%1 ist kein Testtarif</translation>
    </message>
    <message>
        <source>the conversion of a trial needs the first day of the trial</source>
        <translation>die Umwandlung einer Testphase braucht deren ersten Tag</translation>
    </message>
    <message>
        <source>a trial converts until its last day, %1</source>
        <translation>eine Testphase lässt sich bis zu ihrem letzten Tag umwandeln, dem %1</translation>
    </message>
    <message>
        <source>%1 does not convert to %2; allowed: %3</source>
        <translation>%1 lässt sich nicht in %2 umwandeln; zulässig: %3</translation>
    </message>
    <message>
        <source>%1 is before the trial began on %2</source>
        <translation>der %1 liegt vor dem Beginn der Testphase am %2</translation>
    </message>
    <message>
        <source>%1 ended on %2, its day %3; a conversion had to come by then, not on %4</source>
        <translation>%1 endete am %2, dem %3. Tag; bis dahin hätte umgewandelt werden müssen, nicht erst am %4</translation>
    </message>
    <message>
        <source>there is no pause to reckon with</source>
        <translation>es ist keine Pause angegeben, mit der sich rechnen ließe</translation>
    </message>
    <message>
        <source>the pause leaves no day to bill</source>
        <translation>die Pause lässt keinen Tag übrig, der abgerechnet wird</translation>
    </message>
    <message>
        <source>the pause from %1 to %2 ends before it begins</source>
        <translation>die Pause vom %1 bis zum %2 endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>the pause from %1 to %2 lasts %3 days; allowed are at most %4</source>
        <translation>die Pause vom %1 bis zum %2 dauert %3 Tage; zulässig sind höchstens %4</translation>
    </message>
    <message>
        <source>a schedule needs a start date</source>
        <translation>ein Rechnungsplan braucht ein Startdatum</translation>
    </message>
    <message>
        <source>the start %1 is too late; allowed are dates to %2</source>
        <translation>der Start am %1 ist zu spät; zulässig sind Tage bis %2</translation>
    </message>
    <message>
        <source>the schedule ends on %1; allowed are dates from %2 to %3</source>
        <translation>der Rechnungsplan endet am %1; zulässig sind Tage vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 days</source>
        <translation>%1, %2, %3, %4 von %5 Tagen</translation>
    </message>
    <message>
        <source>to the academic year</source>
        <translation>bis zum Schuljahr</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>the price book cannot be read</source>
        <translation>das Preisbuch kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file has %1 bytes; a price book has at most %2</source>
        <translation>die Datei hat %1 Byte; ein Preisbuch hat höchstens %2</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; expected plain UTF-8</source>
        <translation>die Datei beginnt mit einer Byte-Reihenfolge-Markierung (BOM); erwartet wird reines UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; expected text</source>
        <translation>ein NUL-Byte; erwartet wird Text</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer verschachtelt als %1 Ebenen</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a percent from 0 to %1</source>
        <translation>ein Prozentwert von 0 bis %1</translation>
    </message>
    <message>
        <source>a quantity such as 120 or &quot;8.5&quot;</source>
        <translation>eine Menge wie 120 oder &quot;8.5&quot;</translation>
    </message>
    <message>
        <source>a decimal string such as &quot;19.95&quot;</source>
        <translation>eine Dezimalzahl als Text wie &quot;19.95&quot;</translation>
    </message>
    <message>
        <source>decimal text such as &quot;19.95&quot;</source>
        <translation>Dezimalzahl als Text wie &quot;19.95&quot;</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-07-01&quot;</source>
        <translation>ein Datum wie &quot;2026-07-01&quot;</translation>
    </message>
    <message>
        <source>a day of every year such as &quot;07-01&quot;</source>
        <translation>ein Tag jedes Jahres wie &quot;07-01&quot;</translation>
    </message>
    <message>
        <source>an ISO 4217 currency code such as &quot;USD&quot;</source>
        <translation>ein Währungscode nach ISO 4217 wie &quot;USD&quot;</translation>
    </message>
    <message>
        <source>a number such as &quot;SW-2026-000123&quot;</source>
        <translation>eine Nummer wie &quot;SW-2026-000123&quot;</translation>
    </message>
    <message>
        <source>an id of lower-case letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;</source>
        <translation>eine ID aus Kleinbuchstaben, Ziffern, „-“, „_“ und „.“</translation>
    </message>
    <message>
        <source>the id of a plan</source>
        <translation>die ID eines Tarifs</translation>
    </message>
    <message>
        <source>the id of a feature</source>
        <translation>die ID einer Funktion</translation>
    </message>
    <message>
        <source>the id of an add-on</source>
        <translation>die ID eines Add-ons</translation>
    </message>
    <message>
        <source>the id of a field</source>
        <translation>die ID eines Felds</translation>
    </message>
    <message>
        <source>the id of a rule</source>
        <translation>die ID einer Regel</translation>
    </message>
    <message>
        <source>an object of names by the code of their language</source>
        <translation>ein Objekt mit Namen je Sprachcode</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an object with the key %1</source>
        <translation>ein Objekt mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>an object with the keys %1</source>
        <translation>ein Objekt mit den Schlüsseln %1</translation>
    </message>
    <message>
        <source>the format &quot;%1&quot;</source>
        <translation>das Format „%1“</translation>
    </message>
    <message>
        <source>this program reads format version %1, found %2</source>
        <translation>dieses Programm liest die Formatversion %1, gefunden: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Allowed: %2</source>
        <translation>unbekannter Schlüssel „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>unknown plan &quot;%1&quot;. Allowed: %2</source>
        <translation>unbekannter Tarif „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>unknown feature &quot;%1&quot;. Allowed: %2</source>
        <translation>unbekannte Funktion „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>unknown add-on &quot;%1&quot;. Allowed: %2</source>
        <translation>unbekanntes Add-on „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;. Allowed: %2</source>
        <translation>unbekanntes Feld „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>unknown rule &quot;%1&quot;. Allowed: %2</source>
        <translation>unbekannte Regel „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>unbekannter Schlüssel „%1“, meinten Sie „%2“? Zulässig: %3</translation>
    </message>
    <message>
        <source>unknown plan &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>unbekannter Tarif „%1“, meinten Sie „%2“? Zulässig: %3</translation>
    </message>
    <message>
        <source>unknown feature &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>unbekannte Funktion „%1“, meinten Sie „%2“? Zulässig: %3</translation>
    </message>
    <message>
        <source>unknown add-on &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>unbekanntes Add-on „%1“, meinten Sie „%2“? Zulässig: %3</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>unbekanntes Feld „%1“, meinten Sie „%2“? Zulässig: %3</translation>
    </message>
    <message>
        <source>unknown rule &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>unbekannte Regel „%1“, meinten Sie „%2“? Zulässig: %3</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>der Schlüssel „%1“ fehlt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice</source>
        <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is used twice</source>
        <translation>%1 „%2“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>expected 1 to %1 bytes of text, found %2</source>
        <translation>erwartet werden 1 bis %1 Byte Text, gefunden: %2</translation>
    </message>
    <message>
        <source>expected at most %1 bytes of text, found %2</source>
        <translation>erwartet werden höchstens %1 Byte Text, gefunden: %2</translation>
    </message>
    <message>
        <source>the text contains a control character; expected one line of plain text</source>
        <translation>der Text enthält ein Steuerzeichen; erwartet wird eine Zeile reiner Text</translation>
    </message>
    <message>
        <source>the text has %1, which is no character</source>
        <translation>der Text enthält %1, was kein Zeichen ist</translation>
    </message>
    <message>
        <source>%1 has %2 decimals; at most %3 are allowed</source>
        <translation>%1 hat %2 Nachkommastellen; zulässig sind höchstens %3</translation>
    </message>
    <message>
        <source>%1 is too large; the largest quantity is %2</source>
        <translation>%1 ist zu groß; die größte Menge ist %2</translation>
    </message>
    <message>
        <source>%1 is negative; expected zero or more</source>
        <translation>%1 ist negativ; erwartet wird null oder mehr</translation>
    </message>
    <message>
        <source>expected a quantity above zero</source>
        <translation>erwartet wird eine Menge über null</translation>
    </message>
    <message>
        <source>expected a decimal string above zero</source>
        <translation>erwartet wird eine Dezimalzahl als Text, größer als null</translation>
    </message>
    <message>
        <source>expected at least one plan</source>
        <translation>erwartet wird mindestens ein Tarif</translation>
    </message>
    <message>
        <source>expected at least one billing period</source>
        <translation>erwartet wird mindestens ein Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>expected at least one tier</source>
        <translation>erwartet wird mindestens eine Stufe</translation>
    </message>
    <message>
        <source>expected at least one band</source>
        <translation>erwartet wird mindestens eine Staffel</translation>
    </message>
    <message>
        <source>has %1 items; at most %2 are allowed</source>
        <translation>hat %1 Einträge; zulässig sind höchstens %2</translation>
    </message>
    <message>
        <source>&quot;effective_until&quot; %1 is before &quot;effective_from&quot; %2</source>
        <translation>„effective_until“ %1 liegt vor „effective_from“ %2</translation>
    </message>
    <message>
        <source>&quot;max_percent&quot; %1 must be above that of the band before, %2</source>
        <translation>„max_percent“ %1 muss über dem der vorigen Staffel liegen, %2</translation>
    </message>
    <message>
        <source>&quot;cap&quot; goes with the policy &quot;capped&quot;, and only with it</source>
        <translation>„cap“ gehört zur Regel „capped“, und nur zu ihr</translation>
    </message>
    <message>
        <source>&quot;months&quot; goes with the policy &quot;expires&quot;, and only with it</source>
        <translation>„months“ gehört zur Regel „expires“, und nur zu ihr</translation>
    </message>
    <message>
        <source>Seatwise price book, format version 1</source>
        <translation>Seatwise-Preisbuch, Formatversion 1</translation>
    </message>
    <message>
        <source>Money and rates are strings. What a schema cannot say (tiers ascend, references point at something, no key is given twice) the program checks when it reads a book. Written by `seatwise book schema`.</source>
        <translation>Beträge und Preise sind Texte. Was ein Schema nicht sagen kann (Stufen steigen an, Verweise führen zu etwas, kein Schlüssel steht zweimal da), prüft das Programm, wenn es ein Preisbuch liest. Geschrieben von `seatwise book schema`.</translation>
    </message>
    <message>
        <source>&quot;auto&quot; stands for the cheapest plan and cannot be the id of one</source>
        <translation>„auto“ steht für den günstigsten Tarif und kann nicht die ID eines Tarifs sein</translation>
    </message>
    <message>
        <source>&quot;max&quot; %1 is below &quot;min&quot; %2</source>
        <translation>„max“ %1 liegt unter „min“ %2</translation>
    </message>
    <message>
        <source>the step %1 admits no seats from %2 to %3</source>
        <translation>die Schrittweite %1 lässt von %2 bis %3 keine Lizenzzahl zu</translation>
    </message>
    <message>
        <source>the same billing period is given twice</source>
        <translation>derselbe Abrechnungszeitraum kommt zweimal vor</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;included&quot;: true, &quot;limit&quot; and &quot;add_on&quot;</source>
        <translation>erwartet wird genau eines von &quot;included&quot;: true, „limit“ und „add_on“</translation>
    </message>
    <message>
        <source>expected &quot;included&quot;: true; a feature the plan lacks is left out of its list</source>
        <translation>erwartet wird &quot;included&quot;: true; eine Funktion, die dem Tarif fehlt, steht nicht in seiner Liste</translation>
    </message>
    <message>
        <source>the key &quot;trial&quot; is missing; a plan of kind trial needs its days and what it converts to</source>
        <translation>der Schlüssel „trial“ fehlt; ein Testtarif braucht seine Tage und den Tarif, in den er umgewandelt wird</translation>
    </message>
    <message>
        <source>only a plan of kind trial has the key &quot;trial&quot;</source>
        <translation>nur ein Testtarif hat den Schlüssel „trial“</translation>
    </message>
    <message>
        <source>the plan upgrades to itself</source>
        <translation>der Tarif hat sich selbst als Upgrade</translation>
    </message>
    <message>
        <source>the plan downgrades to itself</source>
        <translation>der Tarif hat sich selbst als Downgrade</translation>
    </message>
    <message>
        <source>the plan converts to itself</source>
        <translation>der Tarif wird in sich selbst umgewandelt</translation>
    </message>
    <message>
        <source>expected at least one charge; a plan that is free has one of amount &quot;0&quot;</source>
        <translation>erwartet wird mindestens ein Preisbestandteil; ein kostenloser Tarif hat einen mit dem Betrag &quot;0&quot;</translation>
    </message>
    <message>
        <source>the last tier must have no &quot;up_to&quot;</source>
        <translation>die letzte Stufe darf kein „up_to“ haben</translation>
    </message>
    <message>
        <source>the key &quot;up_to&quot; is missing; only the last tier is without one</source>
        <translation>der Schlüssel „up_to“ fehlt; nur die letzte Stufe hat keinen</translation>
    </message>
    <message>
        <source>&quot;up_to&quot; must be above zero</source>
        <translation>„up_to“ muss über null liegen</translation>
    </message>
    <message>
        <source>&quot;up_to&quot; %1 must be above that of the tier before, %2</source>
        <translation>„up_to“ %1 muss über dem der vorigen Stufe liegen, %2</translation>
    </message>
    <message>
        <source>&quot;from&quot; %1 must be above that of the band before, %2</source>
        <translation>„from“ %1 muss über dem der vorigen Staffel liegen, %2</translation>
    </message>
    <message>
        <source>the first band begins at %1, above the smallest quantity, %2</source>
        <translation>die erste Staffel beginnt bei %1, über der kleinsten Menge %2</translation>
    </message>
    <message>
        <source>&quot;min&quot; %1 is above &quot;max&quot; %2</source>
        <translation>„min“ %1 liegt über „max“ %2</translation>
    </message>
    <message>
        <source>a meter counts usage; its unit cannot be &quot;%1&quot;</source>
        <translation>ein Zähler misst Verbrauch; seine Einheit kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;percent&quot; and &quot;amount&quot;</source>
        <translation>erwartet wird genau eines von „percent“ und „amount“</translation>
    </message>
    <message>
        <source>&quot;valid_until&quot; %1 is before &quot;valid_from&quot; %2</source>
        <translation>„valid_until“ %1 liegt vor „valid_from“ %2</translation>
    </message>
    <message>
        <source>&quot;years&quot; %1 must be above that of the discount before, %2</source>
        <translation>„years“ %1 muss über dem des vorigen Rabatts liegen, %2</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;field&quot; and &quot;rule&quot;</source>
        <translation>erwartet wird genau eines von „field“ und „rule“</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; takes no &quot;%2&quot;</source>
        <translation>zur Regel „%1“ gehört kein „%2“</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to nothing in this book</source>
        <translation>der Pfad „%1“ führt in diesem Preisbuch ins Leere</translation>
    </message>
    <message>
        <source>The price book %1 %2 is in force only from %3; the service starts on %4.</source>
        <translation>Das Preisbuch %1 %2 gilt erst ab dem %3; die Leistung beginnt am %4.</translation>
    </message>
    <message>
        <source>The price book %1 %2 was in force until %3; the service starts on %4.</source>
        <translation>Das Preisbuch %1 %2 galt bis zum %3; die Leistung beginnt am %4.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>überschritten</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>no, at most %1</source>
        <translation>nein, höchstens %1</translation>
    </message>
    <message>
        <source>no plan admits them</source>
        <translation>kein Tarif lässt sie zu</translation>
    </message>
    <message>
        <source>for fewer than %1</source>
        <translation>für weniger als %1</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>nicht für %1</translation>
    </message>
    <message>
        <source>no credits</source>
        <translation>keine Credits</translation>
    </message>
    <message>
        <source>no plan is billed both ways</source>
        <translation>kein Tarif wird auf beide Arten abgerechnet</translation>
    </message>
    <message>
        <source>no plan to upgrade to</source>
        <translation>kein Tarif für ein Upgrade</translation>
    </message>
    <message>
        <source>there is no price per seat at 0 seats</source>
        <translation>bei 0 Lizenzen gibt es keinen Preis pro Lizenz</translation>
    </message>
    <message>
        <source>there is no seat after %1</source>
        <translation>nach %1 gibt es keine weitere Lizenz</translation>
    </message>
    <message>
        <source>the price of %1 has no bands</source>
        <translation>der Preis von %1 hat keine Staffeln</translation>
    </message>
    <message>
        <source>the plan&apos;s smallest seat count costs nothing to compare with</source>
        <translation>die kleinste Lizenzzahl des Tarifs kostet nichts; damit lässt sich nichts vergleichen</translation>
    </message>
    <message>
        <source>%1 is no trial</source>
        <translation>%1 ist kein Testtarif</translation>
    </message>
    <message>
        <source>nothing can be saved on what costs nothing</source>
        <translation>an dem, was nichts kostet, lässt sich nichts sparen</translation>
    </message>
    <message>
        <source>the claim names no field, plan, seats or value that can be computed</source>
        <translation>die Aussage nennt kein Feld, keinen Tarif, keine Lizenzzahl und keinen Wert, der sich berechnen lässt</translation>
    </message>
    <message>
        <source>the claim names no rule or plan that can be computed</source>
        <translation>die Aussage nennt keine Regel und keinen Tarif, die sich berechnen lassen</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>%1 für %2 bis %3</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>Kalendermonat</translation>
    </message>
    <message>
        <source>first day of the month</source>
        <translation>erster Tag des Monats</translation>
    </message>
    <message>
        <source>days in month</source>
        <translation>Tage im Monat</translation>
    </message>
    <message>
        <source>%1 in a month of %2 days</source>
        <translation>%1 in einem Monat mit %2 Tagen</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>year end</source>
        <translation>Jahresende</translation>
    </message>
    <message>
        <source>year end, with a credit</source>
        <translation>Jahresende, mit Gutschrift</translation>
    </message>
    <message>
        <source>12 months from the start date</source>
        <translation>12 Monate ab dem Startdatum</translation>
    </message>
    <message>
        <source>start of the period</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>at once, prorated</source>
        <translation>sofort, anteilig</translation>
    </message>
    <message>
        <source>more seats on %1, not on %2</source>
        <translation>mehr Lizenzen am %1, nicht am %2</translation>
    </message>
    <message>
        <source>fewer seats on %1, not on %2</source>
        <translation>weniger Lizenzen am %1, nicht am %2</translation>
    </message>
    <message>
        <source>more seats are not prorated</source>
        <translation>mehr Lizenzen werden nicht anteilig berechnet</translation>
    </message>
    <message>
        <source>fewer seats are not prorated</source>
        <translation>weniger Lizenzen werden nicht anteilig berechnet</translation>
    </message>
    <message>
        <source>not prorated by its divisor</source>
        <translation>nicht nach seinem Teiler anteilig berechnet</translation>
    </message>
    <message>
        <source>at once, prorated to year end</source>
        <translation>sofort, anteilig bis zum Jahresende</translation>
    </message>
    <message>
        <source>at once, not prorated</source>
        <translation>sofort, nicht anteilig</translation>
    </message>
    <message>
        <source>on %1, not on %2</source>
        <translation>am %1, nicht am %2</translation>
    </message>
    <message>
        <source>prorated to %1</source>
        <translation>anteilig bis zum %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>no plan costs anything billed monthly</source>
        <translation>kein Tarif kostet bei monatlicher Abrechnung etwas</translation>
    </message>
    <message>
        <source>no plan costs anything billed annual</source>
        <translation>kein Tarif kostet bei jährlicher Abrechnung etwas</translation>
    </message>
    <message>
        <source>%1 takes one number of seats alone</source>
        <translation>%1 lässt nur eine einzige Lizenzzahl zu</translation>
    </message>
    <message>
        <source>no, not from %1</source>
        <translation>nein, nicht ab dem %1</translation>
    </message>
    <message>
        <source>no, nothing is saved</source>
        <translation>nein, es wird nichts gespart</translation>
    </message>
    <message>
        <source>no, %1 has more in its total than its charges come to</source>
        <translation>nein, die Summe von %1 enthält mehr, als die Preisbestandteile ergeben</translation>
    </message>
    <message>
        <source>no, it is not said for %1</source>
        <translation>nein, bei %1 fehlt die Angabe</translation>
    </message>
    <message>
        <source>no two subscriptions</source>
        <translation>keine zwei Abonnements</translation>
    </message>
    <message>
        <source>no, not %1 on %2</source>
        <translation>nein, nicht %1 am %2</translation>
    </message>
    <message>
        <source>not among its upgrades</source>
        <translation>nicht unter seinen Upgrades</translation>
    </message>
    <message>
        <source>not at once, on %1</source>
        <translation>nicht sofort, am %1</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>keine Testphase</translation>
    </message>
    <message>
        <source>it converts to nothing</source>
        <translation>er lässt sich in keinen Tarif umwandeln</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>the total of the billing period</source>
        <translation>die Summe des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>the total before discounts</source>
        <translation>die Summe vor Rabatten</translation>
    </message>
    <message>
        <source>total / months</source>
        <translation>Summe / Monate</translation>
    </message>
    <message>
        <source>total / seats / months</source>
        <translation>Summe / Lizenzen / Monate</translation>
    </message>
    <message>
        <source>total / seats / months, to be below the figure</source>
        <translation>Summe / Lizenzen / Monate, soll unter dem Wert liegen</translation>
    </message>
    <message>
        <source>total / seats</source>
        <translation>Summe / Lizenzen</translation>
    </message>
    <message>
        <source>what one more seat adds</source>
        <translation>was eine weitere Lizenz zusätzlich kostet</translation>
    </message>
    <message>
        <source>1 - per seat / per seat at the plan&apos;s fewest seats</source>
        <translation>1 - Preis pro Lizenz / Preis pro Lizenz bei der kleinsten Lizenzzahl des Tarifs</translation>
    </message>
    <message>
        <source>the number of the band that holds the seats</source>
        <translation>die Nummer der Staffel, in der die Lizenzen liegen</translation>
    </message>
    <message>
        <source>the first seat of the band</source>
        <translation>die erste Lizenz der Staffel</translation>
    </message>
    <message>
        <source>the last seat of the band</source>
        <translation>die letzte Lizenz der Staffel</translation>
    </message>
    <message>
        <source>the base of the band</source>
        <translation>der Grundbetrag der Staffel</translation>
    </message>
    <message>
        <source>the rate of the band</source>
        <translation>der Preis der Staffel</translation>
    </message>
    <message>
        <source>seats - first seat of the band</source>
        <translation>Lizenzen - erste Lizenz der Staffel</translation>
    </message>
    <message>
        <source>the plan&apos;s fewest seats</source>
        <translation>die kleinste Lizenzzahl des Tarifs</translation>
    </message>
    <message>
        <source>the plan&apos;s most seats</source>
        <translation>die größte Lizenzzahl des Tarifs</translation>
    </message>
    <message>
        <source>the plan&apos;s trial days</source>
        <translation>die Testtage des Tarifs</translation>
    </message>
    <message>
        <source>1 - annual total / (12 x monthly total), at the ends of every band</source>
        <translation>1 - Jahressumme / (12 x Monatssumme), an den Enden jeder Staffel</translation>
    </message>
    <message>
        <source>the plan&apos;s most seats; one more is refused</source>
        <translation>die größte Lizenzzahl des Tarifs; eine mehr wird abgewiesen</translation>
    </message>
    <message>
        <source>whether the plan has no most seats</source>
        <translation>ob der Tarif keine größte Lizenzzahl hat</translation>
    </message>
    <message>
        <source>whether a subscription admits the seats</source>
        <translation>ob ein Abonnement die Lizenzen zulässt</translation>
    </message>
    <message>
        <source>total / seats at the ends of every band</source>
        <translation>Summe / Lizenzen an den Enden jeder Staffel</translation>
    </message>
    <message>
        <source>the first seats at which the next plan costs no more than this one&apos;s line</source>
        <translation>die kleinste Lizenzzahl, bei der der nächste Tarif nicht mehr kostet als die Linie dieses Tarifs</translation>
    </message>
    <message>
        <source>the rate of the last band, which total / seats tends to</source>
        <translation>der Preis der letzten Staffel, dem sich Summe / Lizenzen annähert</translation>
    </message>
    <message>
        <source>changes to the plan on days of a month and of a year</source>
        <translation>Wechsel in den Tarif an Tagen eines Monats und eines Jahres</translation>
    </message>
    <message>
        <source>downgrades on days of a month and of a year: they wait for its end</source>
        <translation>Downgrades an Tagen eines Monats und eines Jahres, die auf dessen Ende warten</translation>
    </message>
    <message>
        <source>the last day on which a conversion of the trial is allowed</source>
        <translation>der letzte Tag, an dem die Testphase umgewandelt werden kann</translation>
    </message>
    <message>
        <source>the plans to which a conversion of the trial is allowed</source>
        <translation>die Tarife, in die die Testphase umgewandelt werden kann</translation>
    </message>
    <message>
        <source>the billing periods in which the plan is priced</source>
        <translation>die Abrechnungszeiträume, für die der Tarif einen Preis hat</translation>
    </message>
    <message>
        <source>the seats from which rates are negotiated</source>
        <translation>die Lizenzzahl, ab der Preise ausgehandelt werden</translation>
    </message>
    <message>
        <source>a year&apos;s invoices with and without the summer pause</source>
        <translation>die Rechnungen eines Jahres mit und ohne Sommerpause</translation>
    </message>
    <message>
        <source>the invoices of an aligned contract</source>
        <translation>die Rechnungen eines am Schuljahr ausgerichteten Vertrags</translation>
    </message>
    <message>
        <source>the book&apos;s currency</source>
        <translation>die Währung des Preisbuchs</translation>
    </message>
    <message>
        <source>the smallest amount that rounding gives</source>
        <translation>der kleinste Betrag, den das Rundungsverfahren ergibt</translation>
    </message>
    <message>
        <source>the decimals that a third of one is kept to</source>
        <translation>die Nachkommastellen, mit denen ein Drittel von eins geführt wird</translation>
    </message>
    <message>
        <source>totals are the sums of their lines and say that tax is not included</source>
        <translation>die Summen ergeben sich aus ihren Positionen und geben an, dass Steuern nicht enthalten sind</translation>
    </message>
    <message>
        <source>the periods of monthly invoices from a 16th on</source>
        <translation>die Zeiträume monatlicher Rechnungen ab einem 16.</translation>
    </message>
    <message>
        <source>the due days of monthly invoices from a 16th on</source>
        <translation>die Fälligkeitstage monatlicher Rechnungen ab einem 16.</translation>
    </message>
    <message>
        <source>the parts of a month&apos;s price in months of 28, 30 and 31 days</source>
        <translation>die Anteile eines Monatspreises in Monaten mit 28, 30 und 31 Tagen</translation>
    </message>
    <message>
        <source>the last day that a change on 10 February is prorated to</source>
        <translation>der letzte Tag, bis zu dem eine Änderung am 10. Februar anteilig berechnet wird</translation>
    </message>
    <message>
        <source>more and fewer seats within a month</source>
        <translation>mehr und weniger Lizenzen innerhalb eines Monats</translation>
    </message>
    <message>
        <source>the last day after a cancellation within a month</source>
        <translation>der letzte Tag nach einer Kündigung innerhalb eines Monats</translation>
    </message>
    <message>
        <source>the periods of the annual invoices of two years</source>
        <translation>die Zeiträume der Jahresrechnungen von zwei Jahren</translation>
    </message>
    <message>
        <source>the due days of the annual invoices of two years</source>
        <translation>die Fälligkeitstage der Jahresrechnungen von zwei Jahren</translation>
    </message>
    <message>
        <source>the divisor that gives the parts of a year&apos;s price</source>
        <translation>der Teiler, der die Anteile eines Jahrespreises ergibt</translation>
    </message>
    <message>
        <source>more seats within a year</source>
        <translation>mehr Lizenzen innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>fewer seats within a year</source>
        <translation>weniger Lizenzen innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>the last day after a cancellation within a year</source>
        <translation>der letzte Tag nach einer Kündigung innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>the rate of the first credit</source>
        <translation>der Preis des ersten Credits</translation>
    </message>
    <message>
        <source>whether each tier of credits costs less than the one before</source>
        <translation>ob jede Stufe der Credits weniger kostet als die vorige</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Januar %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Februar %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>März %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>April %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mai %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Juni %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Juli %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>August %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>September %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Oktober %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>November %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Dezember %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot read %1: it is a folder, a file is needed</source>
        <translation>%1 lässt sich nicht lesen: Das ist ein Ordner, gebraucht wird eine Datei</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a folder, a file is needed</source>
        <translation>%1 lässt sich nicht schreiben: Das ist ein Ordner, gebraucht wird eine Datei</translation>
    </message>
    <message>
        <source>cannot write %1: it is a device, a file is needed</source>
        <translation>%1 lässt sich nicht schreiben: Das ist ein Gerät, gebraucht wird eine Datei</translation>
    </message>
    <message>
        <source>cannot write %1: it is no plain file</source>
        <translation>%1 lässt sich nicht schreiben: Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot write %1: it is a store of quotes, give another file</source>
        <translation>%1 lässt sich nicht schreiben: Das ist eine Ablage für Angebote, geben Sie eine andere Datei an</translation>
    </message>
    <message>
        <source>cannot write %1: it is the journal of a store, give another file</source>
        <translation>%1 lässt sich nicht schreiben: Das ist das Journal einer Ablage, geben Sie eine andere Datei an</translation>
    </message>
    <message>
        <source>cannot write %1: the same command reads it, give another file</source>
        <translation>%1 lässt sich nicht schreiben: Derselbe Befehl liest diese Datei, geben Sie eine andere an</translation>
    </message>
    <message>
        <source>cannot write %1: a file of that name would be taken for a part of the store %2</source>
        <translation>%1 lässt sich nicht schreiben: Eine Datei dieses Namens würde für einen Teil der Ablage %2 gehalten</translation>
    </message>
    <message>
        <source>cannot write %1: what was read back is not what was written</source>
        <translation>%1 lässt sich nicht schreiben: Das Zurückgelesene stimmt nicht mit dem Geschriebenen überein</translation>
    </message>
    <message>
        <source>cannot write %1: it leads to another place than before</source>
        <translation>%1 lässt sich nicht schreiben: Der Pfad führt jetzt an einen anderen Ort als zuvor</translation>
    </message>
    <message>
        <source>cannot sync the folder of %1: %2</source>
        <translation>der Ordner von %1 lässt sich nicht sicher auf den Datenträger schreiben: %2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>%1 must be a path that begins with /, not &quot;%2&quot;; nothing is kept there</source>
        <translation>%1 muss ein Pfad sein, der mit / beginnt, nicht „%2“; dort wird nichts gespeichert</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no folder for what is kept; set HOME or %1</source>
        <translation>HOME ist nicht gesetzt, deshalb gibt es keinen Ordner zum Speichern; setzen Sie HOME oder %1</translation>
    </message>
    <message>
        <source>the settings %1 are no plain file</source>
        <translation>die Einstellungen %1 sind keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot write %1: the changes could not be put together in %2</source>
        <translation>%1 lässt sich nicht schreiben: Die Änderungen konnten in %2 nicht zusammengestellt werden</translation>
    </message>
    <message>
        <source>cannot write %1: it is larger than 16 MiB, the largest that is kept</source>
        <translation>%1 lässt sich nicht schreiben: Die Datei ist größer als 16 MiB, mehr wird nicht gespeichert</translation>
    </message>
    <message>
        <source>price book: %1; give a file or one of %2</source>
        <translation>Preisbuch: %1; geben Sie eine Datei oder eines von %2 an</translation>
    </message>
    <message>
        <source>price book %1: %2</source>
        <translation>Preisbuch %1: %2</translation>
    </message>
    <message>
        <source>The draft that was open cannot be read any more; open it again from the Workshop.</source>
        <translation>Der Entwurf, der geöffnet war, lässt sich nicht mehr lesen; öffnen Sie ihn erneut aus der Werkstatt.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the largest list that is read</source>
        <translation>%1 ist größer als %2 MiB; größere Listen werden nicht gelesen</translation>
    </message>
    <message>
        <source>%1 is protected with a password; save it without one</source>
        <translation>%1 ist mit einem Kennwort geschützt; speichern Sie die Datei ohne Kennwort</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old form (.xls); save it as .xlsx, .ods or CSV</source>
        <translation>%1 ist eine Arbeitsmappe in einem alten Format (.xls); speichern Sie sie als .xlsx, .ods oder CSV</translation>
    </message>
    <message>
        <source>%1 is no workbook, so it has no sheet &quot;%2&quot;</source>
        <translation>%1 ist keine Arbeitsmappe und hat deshalb kein Blatt „%2“</translation>
    </message>
    <message>
        <source>%1 has several sheets; choose one with --sheet: %2</source>
        <translation>%1 hat mehrere Blätter; wählen Sie eines mit --sheet: %2</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;; choose one with --sheet: %3</source>
        <translation>%1 hat kein Blatt „%2“; wählen Sie eines mit --sheet: %3</translation>
    </message>
    <message>
        <source>the reader of workbooks is not found: %1</source>
        <translation>das Leseprogramm für Arbeitsmappen wurde nicht gefunden: %1</translation>
    </message>
    <message>
        <source>workbooks are read by seatwise-sheet, which is not beside %1</source>
        <translation>Arbeitsmappen liest das Programm seatwise-sheet, das nicht neben %1 liegt</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>the reader of workbooks could not limit itself</source>
        <translation>das Leseprogramm für Arbeitsmappen konnte seine Rechte nicht einschränken</translation>
    </message>
    <message>
        <source>the workbook cannot be passed on: %1</source>
        <translation>die Arbeitsmappe lässt sich nicht weitergeben: %1</translation>
    </message>
    <message>
        <source>the workbook could not be read</source>
        <translation>die Arbeitsmappe konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>reading the workbook takes longer than a minute</source>
        <translation>das Lesen der Arbeitsmappe dauert länger als eine Minute</translation>
    </message>
    <message>
        <source>the workbook takes more time to read than it may</source>
        <translation>das Lesen der Arbeitsmappe braucht mehr Zeit als zulässig</translation>
    </message>
    <message>
        <source>the workbook needs more memory than reading it may take</source>
        <translation>das Lesen der Arbeitsmappe braucht mehr Speicher als zulässig</translation>
    </message>
    <message>
        <source>the workbook is damaged: reading it came to a sudden end</source>
        <translation>die Arbeitsmappe ist beschädigt: Das Lesen brach unvermittelt ab</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1</source>
        <translation>die Arbeitsmappe ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the workbook is damaged: it is no whole zip archive</source>
        <translation>die Arbeitsmappe ist beschädigt: Sie ist kein vollständiges ZIP-Archiv</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1 cannot be unpacked</source>
        <translation>die Arbeitsmappe ist beschädigt: %1 lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than 256 MiB, the most that is read</source>
        <translation>die Arbeitsmappe ist entpackt größer als 256 MiB; mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>the file is a zip archive, but no workbook; .xlsx and .ods are read</source>
        <translation>die Datei ist ein ZIP-Archiv, aber keine Arbeitsmappe; gelesen werden .xlsx und .ods</translation>
    </message>
    <message>
        <source>the workbook is protected with a password; save it without one</source>
        <translation>die Arbeitsmappe ist mit einem Kennwort geschützt; speichern Sie sie ohne Kennwort</translation>
    </message>
    <message>
        <source>the workbook has no sheet with values</source>
        <translation>die Arbeitsmappe hat kein Blatt mit Werten</translation>
    </message>
    <message>
        <source>several sheets are called &quot;%1&quot;; rename one</source>
        <translation>mehrere Blätter heißen „%1“; benennen Sie eines um</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; has more cells than a list may have</source>
        <translation>das Blatt „%1“ hat mehr Zellen, als eine Liste haben darf</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is larger than a list may be</source>
        <translation>das Blatt „%1“ ist größer, als eine Liste sein darf</translation>
    </message>
    <message>
        <source>the sheet is larger than a list may be</source>
        <translation>das Blatt ist größer, als eine Liste sein darf</translation>
    </message>
    <message>
        <source>the price book %1 has no plan; a pricing spreadsheet needs one</source>
        <translation>das Preisbuch %1 hat keinen Tarif; eine Preistabelle braucht einen</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: %1</source>
        <translation>die Tabelle lässt sich nicht erstellen: %1</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet in the temporary folder: %1</source>
        <translation>die Tabelle lässt sich im temporären Ordner nicht erstellen: %1</translation>
    </message>
    <message>
        <source>cannot read the spreadsheet back from the temporary folder</source>
        <translation>die Tabelle lässt sich aus dem temporären Ordner nicht zurücklesen</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: there is no temporary folder to write in</source>
        <translation>die Tabelle lässt sich nicht erstellen: Es gibt keinen temporären Ordner, in den geschrieben werden kann</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: the temporary folder has no room left</source>
        <translation>die Tabelle lässt sich nicht erstellen: Im temporären Ordner ist kein Platz mehr</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: not enough memory</source>
        <translation>die Tabelle lässt sich nicht erstellen: Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no plan &quot;%1&quot; in %2; its plans are: %3</source>
        <translation>kein Tarif „%1“ in %2; die Tarife sind: %3</translation>
    </message>
    <message>
        <source>the amount is above %1, the largest amount that can be held</source>
        <translation>der Betrag liegt über %1, dem größten Betrag, der sich darstellen lässt</translation>
    </message>
    <message>
        <source>the language must be a code such as de or de-AT, not &quot;%1&quot;</source>
        <translation>die Sprache muss ein Code wie de oder de-AT sein, nicht „%1“</translation>
    </message>
    <message>
        <source>Annual commitment discount</source>
        <translation>Rabatt für Jahresbindung</translation>
    </message>
    <message>
        <source>Negotiated rates</source>
        <translation>Ausgehandelte Preise</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>Promotion %1: %2</source>
        <translation>Aktion %1: %2</translation>
    </message>
    <message>
        <source>Term discount, %1</source>
        <translation>Laufzeitrabatt, %1</translation>
    </message>
    <message>
        <source>Account manager&apos;s discount</source>
        <translation>Rabatt des Kundenbetreuers</translation>
    </message>
    <message>
        <source>The account manager&apos;s discount of %1 needs an approval before a quote is issued.</source>
        <translation>Der Rabatt des Kundenbetreuers von %1 braucht eine Genehmigung, bevor ein Angebot ausgestellt wird.</translation>
    </message>
    <message>
        <source>The promotion %1 is given once to a customer: see that it has not been used.</source>
        <translation>Die Aktion %1 gilt einmal je Kunde: Achten Sie darauf, dass sie noch nicht genutzt wurde.</translation>
    </message>
    <message>
        <source>%1 gives no discount for a term of %2.</source>
        <translation>%1 gewährt keinen Laufzeitrabatt für %2.</translation>
    </message>
    <message>
        <source>Prices in %1: the list × %2, rounded to %3, at the rate of %4.</source>
        <translation>Preise in %1: Liste × %2, gerundet auf %3, zum Kurs vom %4.</translation>
    </message>
    <message>
        <source>the discount is %1; allowed are 0 to 100 %</source>
        <translation>der Rabatt beträgt %1; zulässig sind 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>a discount of %1 is not allowed; the largest is %2</source>
        <translation>ein Rabatt von %1 ist nicht zulässig; der höchste ist %2</translation>
    </message>
    <message>
        <source>a discount of %1 is not allowed; the price book allows none</source>
        <translation>ein Rabatt von %1 ist nicht zulässig; das Preisbuch erlaubt keinen</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason</source>
        <translation>ein Rabatt von %1 braucht eine Begründung</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason; without one up to %2 is allowed</source>
        <translation>ein Rabatt von %1 braucht eine Begründung; ohne sind bis zu %2 zulässig</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason and an approval</source>
        <translation>ein Rabatt von %1 braucht eine Begründung und eine Genehmigung</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason and an approval; without one up to %2 is allowed</source>
        <translation>ein Rabatt von %1 braucht eine Begründung und eine Genehmigung; ohne sind bis zu %2 zulässig</translation>
    </message>
    <message>
        <source>the annual discount is %1; allowed are 0 to 100 %</source>
        <translation>der Jahresrabatt beträgt %1; zulässig sind 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>the term is %1 years; allowed are 1 to %2</source>
        <translation>die Laufzeit beträgt %1 Jahre; zulässig sind 1 bis %2</translation>
    </message>
    <message>
        <source>the discounts leave %1, below the floor of %2 of the list price, %3</source>
        <translation>nach den Rabatten bleiben %1, weniger als die Untergrenze von %3 (%2 des Listenpreises)</translation>
    </message>
    <message>
        <source>the discounts leave %1, below the floor of %2 of the list price, %3; the largest account manager&apos;s discount here is %4</source>
        <translation>nach den Rabatten bleiben %1, weniger als die Untergrenze von %3 (%2 des Listenpreises); der Rabatt des Kundenbetreuers darf hier höchstens %4 betragen</translation>
    </message>
    <message>
        <source>no locale &quot;%1&quot; in %2; it has: %3</source>
        <translation>kein Gebietsschema „%1“ in %2; es gibt: %3</translation>
    </message>
    <message>
        <source>%1 is in %2 already; convert the published book</source>
        <translation>%1 ist bereits in %2; rechnen Sie das veröffentlichte Preisbuch um</translation>
    </message>
    <message>
        <source>the locale %1 cannot convert %2 by %3 to steps of %4; allowed are steps that leave it above zero and within the largest rate</source>
        <translation>das Gebietsschema %1 kann %2 nicht mit dem Faktor %3 umrechnen und auf Schritte von %4 runden; zulässig sind Schritte, bei denen der Wert über null bleibt und den größten Preis nicht übersteigt</translation>
    </message>
    <message>
        <source>a negotiated band begins at %1; allowed are %2 and more</source>
        <translation>eine ausgehandelte Staffel beginnt bei %1; zulässig sind %2 und mehr</translation>
    </message>
    <message>
        <source>the negotiated rate %1 from %2 is not below the rate of %3 before it; allowed are 0 to less than %4 a month</source>
        <translation>der ausgehandelte Preis %1 ab %2 liegt nicht unter dem Preis, der davor im Tarif %3 gilt; zulässig sind 0 bis unter %4 pro Monat</translation>
    </message>
    <message>
        <source>%1 allows no negotiated rates</source>
        <translation>%1 erlaubt keine ausgehandelten Preise</translation>
    </message>
    <message>
        <source>rates may be negotiated from %1, not for %2</source>
        <translation>Preise lassen sich ab %1 aushandeln, nicht für %2</translation>
    </message>
    <message>
        <source>negotiated rates need a reason</source>
        <translation>ausgehandelte Preise brauchen eine Begründung</translation>
    </message>
    <message>
        <source>negotiated rates need at least one band</source>
        <translation>ausgehandelte Preise brauchen mindestens eine Staffel</translation>
    </message>
    <message>
        <source>%1 has no rate for a seat that could be negotiated</source>
        <translation>%1 hat keinen Preis pro Lizenz, der sich aushandeln ließe</translation>
    </message>
    <message>
        <source>no promotion &quot;%1&quot; in %2; it has: %3</source>
        <translation>keine Aktion „%1“ in %2; es gibt: %3</translation>
    </message>
    <message>
        <source>the promotion %1 is not for %2; it is for: %3</source>
        <translation>die Aktion %1 gilt nicht für %2; sie gilt für: %3</translation>
    </message>
    <message>
        <source>the promotion %1 needs a start date</source>
        <translation>die Aktion %1 braucht ein Startdatum</translation>
    </message>
    <message>
        <source>the promotion %1 is valid from %2, not for a start on %3</source>
        <translation>die Aktion %1 gilt ab dem %2, nicht bei einem Start am %3</translation>
    </message>
    <message>
        <source>the promotion %1 has expired: it is valid until %2, not for a start on %3</source>
        <translation>die Aktion %1 ist abgelaufen: Sie gilt bis zum %2, nicht bei einem Start am %3</translation>
    </message>
    <message>
        <source>the promotion %1 is named twice</source>
        <translation>die Aktion %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>the promotions %1 and %2 cannot be combined; allowed is one that is not stackable</source>
        <translation>die Aktionen %1 und %2 lassen sich nicht kombinieren; zulässig ist höchstens eine, die nicht kombinierbar ist</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Additional %1s</source>
        <translation>Zusätzlich: %1</translation>
    </message>
    <message>
        <source>%1 base</source>
        <translation>%1, Grundbetrag</translation>
    </message>
    <message>
        <source>%1 tier %2 base</source>
        <translation>%1, Stufe %2, Grundbetrag</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1, Lizenzen</translation>
    </message>
    <message>
        <source>%1 %2s</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 tier %2 seats</source>
        <translation>%1, Stufe %2, Lizenzen</translation>
    </message>
    <message>
        <source>%1 tier %2 %3s</source>
        <translation>%1, Stufe %2, %3</translation>
    </message>
    <message>
        <source>%1 flat fee</source>
        <translation>%1, Pauschale</translation>
    </message>
    <message>
        <source>%1 tier %2 flat fee</source>
        <translation>%1, Stufe %2, Pauschale</translation>
    </message>
    <message>
        <source>%1 in packages of %2</source>
        <translation>%1 in Paketen zu %2</translation>
    </message>
    <message>
        <source>%1: up to the minimum commitment</source>
        <translation>%1: bis zur Mindestabnahme</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1: %2 × %3 ≈ %4</source>
        <translation>%1: %2 × %3 ≈ %4</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4; with the lines before: %5 + %4 = %6; %6 − %7 = %8</source>
        <translation>%1: %2 × %3 = %4; mit den Positionen davor: %5 + %4 = %6; %6 − %7 = %8</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4; with the lines before: %5 + %4 = %6 ≈ %9; %9 − %7 = %8</source>
        <translation>%1: %2 × %3 = %4; mit den Positionen davor: %5 + %4 = %6 ≈ %9; %9 − %7 = %8</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 = %4; %3 − %4 = %5</source>
        <translation>%1: %2 von %3 = %4; %3 − %4 = %5</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ≈ %4; %3 − %4 = %5</source>
        <translation>%1: %2 von %3 ≈ %4; %3 − %4 = %5</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and month</source>
        <translation>%1 / %2 = %3 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and month</source>
        <translation>%1 / %2 ≈ %3 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and year</source>
        <translation>%1 / %2 = %3 pro Lizenz und Jahr</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and year</source>
        <translation>%1 / %2 ≈ %3 pro Lizenz und Jahr</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) = %3 per seat and month</source>
        <translation>%1 / (%2 × 12) = %3 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) ≈ %3 per seat and month</source>
        <translation>%1 / (%2 × 12) ≈ %3 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and month</source>
        <translation>%1 / %2 = %3 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and month</source>
        <translation>%1 / %2 ≈ %3 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and year</source>
        <translation>%1 / %2 = %3 pro Nutzer und Jahr</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and year</source>
        <translation>%1 / %2 ≈ %3 pro Nutzer und Jahr</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) = %3 per user and month</source>
        <translation>%1 / (%2 × 12) = %3 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) ≈ %3 per user and month</source>
        <translation>%1 / (%2 × 12) ≈ %3 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>12 × %1 = %2 when billed monthly; annual billing costs %3 more.</source>
        <translation>12 × %1 = %2 bei monatlicher Abrechnung; die jährliche Abrechnung kostet %3 mehr.</translation>
    </message>
    <message>
        <source>12 × %1 = %2 when billed monthly; annual billing saves %3 (%4).</source>
        <translation>12 × %1 = %2 bei monatlicher Abrechnung; die jährliche Abrechnung spart %3 (%4).</translation>
    </message>
    <message>
        <source>Price book: %1 %2, %3.</source>
        <translation>Preisbuch: %1 %2, %3.</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Annual policy: amounts as published.</source>
        <translation>Jahresregelung: Beträge wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Annual policy: %1 off the published annual amounts.</source>
        <translation>Jahresregelung: %1 Rabatt auf die veröffentlichten Jahresbeträge.</translation>
    </message>
    <message>
        <source>The price list states a %1 annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.</source>
        <translation>Die Preisliste nennt eine Jahresersparnis von %1, die in ihren veröffentlichten Beträgen nicht enthalten ist: Diese sind 12 × die Monatsbeträge.</translation>
    </message>
    <message>
        <source>Taxes are not included.</source>
        <translation>Steuern sind nicht enthalten.</translation>
    </message>
    <message>
        <source>the plan is to be named here, not left to the price book</source>
        <translation>der Tarif muss hier angegeben werden und darf nicht dem Preisbuch überlassen bleiben</translation>
    </message>
    <message>
        <source>seats are %1; allowed are 0 to %2</source>
        <translation>es sind %1 Lizenzen; zulässig sind 0 bis %2</translation>
    </message>
    <message>
        <source>%1 does not charge by &quot;%2&quot;; the units it meters: %3</source>
        <translation>%1 berechnet nicht nach „%2“; gemessene Einheiten: %3</translation>
    </message>
    <message>
        <source>usage of &quot;%1&quot; is %2; allowed are 0 to %3</source>
        <translation>der Verbrauch von „%1“ ist %2; zulässig sind 0 bis %3</translation>
    </message>
    <message>
        <source>the base amount of &quot;%1&quot; is negative; allowed are 0 and more</source>
        <translation>der Grundbetrag von „%1“ ist negativ; zulässig sind 0 und mehr</translation>
    </message>
    <message>
        <source>%1 is not billed annually; allowed: monthly</source>
        <translation>%1 wird nicht jährlich abgerechnet; zulässig: monatlich</translation>
    </message>
    <message>
        <source>%1 is not billed monthly; allowed: annual</source>
        <translation>%1 wird nicht monatlich abgerechnet; zulässig: jährlich</translation>
    </message>
    <message>
        <source>the lines of a price come to %1, and its subtotal is %2</source>
        <translation>die Positionen eines Preises ergeben %1, und seine Zwischensumme ist %2</translation>
    </message>
    <message>
        <source>the discounts of a price come to %1, and do not make the total %2 of the subtotal %3</source>
        <translation>die Rabatte eines Preises ergeben %1; damit wird aus der Zwischensumme %3 nicht die Summe %2</translation>
    </message>
    <message>
        <source>%1 or more seats</source>
        <translation>%1 oder mehr Lizenzen</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>%1 bis %2 Lizenzen</translation>
    </message>
    <message>
        <source>%1 or more users</source>
        <translation>%1 oder mehr Nutzer</translation>
    </message>
    <message>
        <source>%1 to %2 users</source>
        <translation>%1 bis %2 Nutzer</translation>
    </message>
    <message>
        <source>%1 in steps of %2</source>
        <translation>%1 in Schritten von %2</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 gilt für %2</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3</source>
        <translation>%1 gilt für %2, nicht für %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed monthly: %2</source>
        <translation>für %1 gibt es keinen Tarif mit monatlicher Abrechnung: %2</translation>
    </message>
    <message>
        <source>the curve runs from %1 to %2; from must not be above to</source>
        <translation>die Kurve geht von %1 bis %2; „von“ darf nicht über „bis“ liegen</translation>
    </message>
    <message>
        <source>%1 admits no seats from %2 to %3</source>
        <translation>%1 lässt von %2 bis %3 keine Lizenzzahl zu</translation>
    </message>
    <message>
        <source>a curve needs at least 2 points, not %1</source>
        <translation>eine Kurve braucht mindestens 2 Punkte, nicht %1</translation>
    </message>
    <message>
        <source>no add-on &quot;%1&quot; in %2; it has: %3</source>
        <translation>kein Add-on „%1“ in %2; es gibt: %3</translation>
    </message>
    <message>
        <source>the add-on &quot;%1&quot; is not offered with %2</source>
        <translation>das Add-on „%1“ wird mit %2 nicht angeboten</translation>
    </message>
    <message>
        <source>the add-on &quot;%1&quot; is named twice</source>
        <translation>das Add-on „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the budget buys any number of seats on %1: more seats cost nothing more</source>
        <translation>das Budget reicht im Tarif %1 für beliebig viele Lizenzen: Mehr Lizenzen kosten nicht mehr</translation>
    </message>
    <message>
        <source>the budget buys more seats on %1 than the %2 that are priced</source>
        <translation>das Budget reicht im Tarif %1 für mehr Lizenzen als die %2, für die es Preise gibt</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at</source>
        <translation>das Budget von %1 reicht nicht für den Einstieg in %3 (%2)</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at, which costs %4</source>
        <translation>das Budget von %1 reicht nicht für den Einstieg in %3: %2 kostet %4</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at, which cost %4</source>
        <translation>das Budget von %1 reicht nicht für den Einstieg in %3: %2 kosten zusammen %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>after the first %1</source>
        <translation>nach den ersten %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>%1 for every unit</source>
        <translation>%1 je Einheit</translation>
    </message>
    <message>
        <source>%1 for each started %2</source>
        <translation>%1 je angefangene %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be edited</source>
        <translation>%1: Status „%2“; bearbeiten lässt sich nur ein Entwurf</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be approved</source>
        <translation>%1: Status „%2“; genehmigen lässt sich nur ein Entwurf</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be priced anew</source>
        <translation>%1: Status „%2“; neu berechnen lässt sich nur ein Entwurf</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be issued</source>
        <translation>%1: Status „%2“; ausstellen lässt sich nur ein Entwurf</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be discarded</source>
        <translation>%1: Status „%2“; verwerfen lässt sich nur ein Entwurf</translation>
    </message>
    <message>
        <source>%1 is %2; only a discarded quote can be restored</source>
        <translation>%1: Status „%2“; zurückholen lässt sich nur ein verworfenes Angebot</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued quote can be accepted</source>
        <translation>%1: Status „%2“; annehmen lässt sich nur ein ausgestelltes Angebot</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued quote can be declined</source>
        <translation>%1: Status „%2“; ablehnen lässt sich nur ein ausgestelltes Angebot</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued, expired or declined quote can be revised</source>
        <translation>%1: Status „%2“; überarbeiten lässt sich nur ein ausgestelltes, abgelaufenes oder abgelehntes Angebot</translation>
    </message>
    <message>
        <source>%1 is %2; only an accepted quote can be renewed</source>
        <translation>%1: Status „%2“; verlängern lässt sich nur ein angenommenes Angebot</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Name des Kunden</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>die Abteilung</translation>
    </message>
    <message>
        <source>the bill-to</source>
        <translation>die Angabe „Rechnung an“</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>die Bestellnummer</translation>
    </message>
    <message>
        <source>the prepared-by</source>
        <translation>die Angabe „Erstellt von“</translation>
    </message>
    <message>
        <source>the name of who decided</source>
        <translation>der Name der Person, die entschieden hat</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>die Begründung</translation>
    </message>
    <message>
        <source>the reason of the discount</source>
        <translation>die Begründung des Rabatts</translation>
    </message>
    <message>
        <source>the reason of the negotiated rates</source>
        <translation>die Begründung der ausgehandelten Preise</translation>
    </message>
    <message>
        <source>the name of who approves</source>
        <translation>der Name der Person, die genehmigt</translation>
    </message>
    <message>
        <source>the note of the approval</source>
        <translation>die Anmerkung zur Genehmigung</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation>%1 ist länger als %2 Byte</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed is one line of text</source>
        <translation>%1 enthält Steuerzeichen; zulässig ist eine Zeile Text</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>%1 has %2, which is no character</source>
        <translation>%1 enthält %2, was kein Zeichen ist</translation>
    </message>
    <message>
        <source>the service would end after %1, the last day that can be kept</source>
        <translation>die Leistung würde nach dem %1 enden, dem letzten Tag, der sich speichern lässt</translation>
    </message>
    <message>
        <source>the service would begin after %1, the last day that can be kept</source>
        <translation>die Leistung würde nach dem %1 beginnen, dem letzten Tag, der sich speichern lässt</translation>
    </message>
    <message>
        <source>%1 would be valid until a day after %2, the last day that can be kept</source>
        <translation>%1 wäre bis zu einem Tag nach dem %2 gültig, dem letzten Tag, der sich speichern lässt</translation>
    </message>
    <message>
        <source>a quote needs a customer</source>
        <translation>ein Angebot braucht einen Kunden</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>an approval of the discount</source>
        <translation>Genehmigung des Rabatts</translation>
    </message>
    <message>
        <source>%1 cannot be issued: it needs %2</source>
        <translation>%1 kann noch nicht ausgestellt werden, es fehlt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be issued: it needs %2 and %3</source>
        <translation>%1 kann noch nicht ausgestellt werden, es fehlen: %2 und %3</translation>
    </message>
    <message>
        <source>%1 needs no approval</source>
        <translation>%1 braucht keine Genehmigung</translation>
    </message>
    <message>
        <source>an approval needs the name of who gives it</source>
        <translation>eine Genehmigung braucht den Namen der Person, die sie erteilt</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be accepted from that day to today, %3, not on %4</source>
        <translation>%1 wurde am %2 ausgestellt; angenommen werden kann es von diesem Tag bis heute, %3, nicht am %4</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be declined from that day to today, %3, not on %4</source>
        <translation>%1 wurde am %2 ausgestellt; abgelehnt werden kann es von diesem Tag bis heute, %3, nicht am %4</translation>
    </message>
    <message>
        <source>%1 was valid through %2; revise it to offer it again</source>
        <translation>%1 war bis zum %2 gültig; überarbeiten Sie es, um es erneut anzubieten</translation>
    </message>
    <message>
        <source>the price book is in %1, the quote in %2</source>
        <translation>das Preisbuch ist in %1, das Angebot in %2</translation>
    </message>
    <message>
        <source>the %1 arguments of the message %2</source>
        <translation>die %1 Argumente der Meldung %2</translation>
    </message>
    <message>
        <source>not a quote: %1</source>
        <translation>kein Angebot: %1</translation>
    </message>
    <message>
        <source>the price book %1 has no plan &quot;%2&quot; to change from</source>
        <translation>im Preisbuch %1 gibt es keinen Tarif „%2“, von dem aus gewechselt werden könnte</translation>
    </message>
    <message>
        <source>the change takes effect on %1 without a charge; there is nothing to quote</source>
        <translation>die Änderung gilt ab dem %1, ohne dass etwas zu zahlen ist; es gibt nichts anzubieten</translation>
    </message>
    <message>
        <source>the change costs nothing now; there is nothing to quote</source>
        <translation>die Änderung kostet jetzt nichts; es gibt nichts anzubieten</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 days at the new rate</source>
        <translation>%1, %2: %3 von %4 Tagen zum neuen Preis</translation>
    </message>
    <message>
        <source>Credit for %1: %2 of %3 days at the old rate</source>
        <translation>Gutschrift für %1: %2 von %3 Tagen zum alten Preis</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>angenommen am %1</translation>
    </message>
    <message>
        <source>accepted on %1 by %2</source>
        <translation>angenommen am %1 von %2</translation>
    </message>
    <message>
        <source>declined on %1</source>
        <translation>abgelehnt am %1</translation>
    </message>
    <message>
        <source>declined on %1 by %2</source>
        <translation>abgelehnt am %1 von %2</translation>
    </message>
    <message>
        <source>%1, purchase order %2</source>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued</source>
        <translation>%1 hat diesen Code: Das Dokument zeigt, was ausgestellt wurde</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it was superseded by a later revision</source>
        <translation>%1 hat diesen Code: Das Dokument zeigt, was ausgestellt wurde; inzwischen hat eine spätere Revision es ersetzt</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it was %2</source>
        <translation>%1 hat diesen Code: Das Dokument zeigt, was ausgestellt wurde; Status: %2</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it expired, valid through %2</source>
        <translation>%1 hat diesen Code: Das Dokument zeigt, was ausgestellt wurde; es ist abgelaufen, gültig war es bis zum %2</translation>
    </message>
    <message>
        <source>%1 is a draft and has no code</source>
        <translation>%1 ist ein Entwurf und hat keinen Code</translation>
    </message>
    <message>
        <source>%1 has another code: the paper does not show what was issued</source>
        <translation>%1 hat einen anderen Code: Das Dokument zeigt nicht, was ausgestellt wurde</translation>
    </message>
    <message>
        <source>no quote is chosen</source>
        <translation>es ist kein Angebot ausgewählt</translation>
    </message>
    <message>
        <source>the store of quotes is not open</source>
        <translation>die Ablage der Angebote ist nicht geöffnet</translation>
    </message>
    <message>
        <source>a cancellation costs nothing; there is nothing to quote</source>
        <translation>eine Kündigung kostet nichts; es gibt nichts anzubieten</translation>
    </message>
    <message>
        <source>no language &quot;%1&quot;; there are: %2</source>
        <translation>keine Sprache „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>record %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>record %1 does not follow the record before it</source>
        <translation>Eintrag %1 folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>record %1 was changed after it was written</source>
        <translation>Eintrag %1 wurde nachträglich geändert</translation>
    </message>
    <message>
        <source>the head that was kept is not in the trail: records were cut or rewritten</source>
        <translation>der aufbewahrte Protokollstand kommt im Protokoll nicht vor: Einträge wurden abgeschnitten oder neu geschrieben</translation>
    </message>
    <message>
        <source>several records begin like the head that was kept: give all of it</source>
        <translation>mehrere Einträge beginnen wie der aufbewahrte Protokollstand: Geben Sie ihn vollständig an</translation>
    </message>
    <message>
        <source>a head of the trail is 16 to 64 hexadecimal digits, as on an exported quote, not &quot;%1&quot;</source>
        <translation>ein Protokollstand besteht aus 16 bis 64 Hexadezimalziffern, wie auf einem exportierten Angebot, nicht „%1“</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>the store %1 failed: %2</source>
        <translation>Fehler in der Ablage %1: %2</translation>
    </message>
    <message>
        <source>the store %1 failed: it is not connected</source>
        <translation>Fehler in der Ablage %1: keine Verbindung</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>%1; nothing was kept</source>
        <translation>%1; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>connection lost while this was being kept, and whether it was cannot be asked: %1; look for it, or do the same again, when the store answers</source>
        <translation>die Verbindung ging beim Speichern verloren, und ob gespeichert wurde, lässt sich nicht erfragen: %1; sehen Sie nach oder wiederholen Sie den Vorgang, sobald die Ablage antwortet</translation>
    </message>
    <message>
        <source>the store %1 keeps nothing of what is written to it; seatwise store check says more</source>
        <translation>die Ablage %1 speichert nichts von dem, was in sie geschrieben wird; Näheres zeigt seatwise store check</translation>
    </message>
    <message>
        <source>the store %1 did not keep the record of the audit trail as it was written</source>
        <translation>die Ablage %1 hat den Eintrag des Prüfprotokolls nicht so gespeichert, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>cannot make the store %1: %2</source>
        <translation>die Ablage %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot make the store %1: a file of that name would be taken for a part of the store %2</source>
        <translation>die Ablage %1 lässt sich nicht anlegen: Eine Datei dieses Namens würde für einen Teil der Ablage %2 gehalten</translation>
    </message>
    <message>
        <source>cannot make the store %1: beside it is %2 of one that is gone; put that one back, or take the journal away</source>
        <translation>die Ablage %1 lässt sich nicht anlegen: Daneben liegt %2 von einer Ablage, die fehlt; legen Sie diese zurück oder entfernen Sie das Journal</translation>
    </message>
    <message>
        <source>cannot make the folder of the store %1: %2</source>
        <translation>der Ordner der Ablage %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>die Ablage %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot have the store %1 alone: %2</source>
        <translation>die Ablage %1 lässt sich nicht exklusiv öffnen: %2</translation>
    </message>
    <message>
        <source>cannot copy the store to %1: %2</source>
        <translation>die Ablage lässt sich nicht nach %1 kopieren: %2</translation>
    </message>
    <message>
        <source>cannot keep %1: %2</source>
        <translation>%1 lässt sich nicht aufbewahren: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is a folder; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage, sondern ein Ordner; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is no plain file; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage, denn es ist keine gewöhnliche Datei; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: its journal %2 is no plain file; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage, denn das Journal %2 ist keine gewöhnliche Datei; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is empty; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage, sondern leer; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is some other kind of file; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage, sondern eine Datei anderer Art; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is cut short; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage: Die Datei ist unvollständig; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is cut short; restore a backup; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage: Die Datei ist unvollständig; stellen Sie eine Sicherung wieder her; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is the database of another program; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage, sondern die Datenbank eines anderen Programms; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it was written by a newer version of Seatwise, with tables of version %2; this one knows %3; nothing was written to it</source>
        <translation>%1 ist keine Seatwise-Ablage für diese Version: Geschrieben wurde die Datei von einer neueren Version von Seatwise, mit Tabellen der Version %2; diese hier kennt %3; es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>a password does not belong into the address of the store: keep it in the keyring or in ~/.pgpass</source>
        <translation>ein Kennwort gehört nicht in die Adresse der Ablage: Bewahren Sie es im Schlüsselbund oder in ~/.pgpass auf</translation>
    </message>
    <message>
        <source>an address is postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full</source>
        <translation>eine Adresse lautet postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>the address of the store has an option %1; allowed are host, port, user, sslmode and sslrootcert</source>
        <translation>die Adresse der Ablage hat eine Option %1; zulässig sind host, port, user, sslmode und sslrootcert</translation>
    </message>
    <message>
        <source>sslmode must be verify-full; for a host on this machine also disable, allow, prefer, require or verify-ca</source>
        <translation>sslmode muss verify-full sein; für einen Host auf diesem Computer auch disable, allow, prefer, require oder verify-ca</translation>
    </message>
    <message>
        <source>sslrootcert must be a file without spaces, quotes, semicolons and backslashes in its name</source>
        <translation>sslrootcert muss eine Datei sein, deren Name keine Leerzeichen, Anführungszeichen, Semikolons oder Backslashes enthält</translation>
    </message>
    <message>
        <source>sslmode=%1 is not allowed for %2: only sslmode=verify-full keeps quotes from strangers on the way to another machine</source>
        <translation>sslmode=%1 ist für %2 nicht zulässig: Nur sslmode=verify-full schützt Angebote auf dem Weg zu einem anderen Computer vor Fremden</translation>
    </message>
    <message>
        <source>the keyring did not keep the password for %1: %2</source>
        <translation>der Schlüsselbund hat das Kennwort für %1 nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>the store %1 has no tables yet: its owner has to run seatwise store migrate first</source>
        <translation>die Ablage %1 hat noch keine Tabellen: Der Eigentümer muss zuerst seatwise store migrate ausführen</translation>
    </message>
    <message>
        <source>the store %1 does not say which version its tables have</source>
        <translation>die Ablage %1 sagt nicht, welche Version ihre Tabellen haben</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer version of Seatwise, with tables of version %2; this one knows %3</source>
        <translation>die Ablage %1 wurde von einer neueren Version von Seatwise geschrieben, mit Tabellen der Version %2; diese hier kennt %3</translation>
    </message>
    <message>
        <source>the store %1 has tables of version %2, older than this Seatwise: its owner has to run seatwise store migrate</source>
        <translation>die Ablage %1 hat Tabellen der Version %2, älter als diese Seatwise-Version: Der Eigentümer muss seatwise store migrate ausführen</translation>
    </message>
    <message>
        <source>this role may not use the store %1: its owner has to run seatwise store migrate --grant-to with its name</source>
        <translation>diese Rolle darf die Ablage %1 nicht nutzen: Der Eigentümer muss seatwise store migrate --grant-to mit ihrem Namen ausführen</translation>
    </message>
    <message>
        <source>this role may not use all of the store %1: its owner has to run seatwise store migrate --grant-to with its name</source>
        <translation>diese Rolle darf nicht alles in der Ablage %1 nutzen: Der Eigentümer muss seatwise store migrate --grant-to mit ihrem Namen ausführen</translation>
    </message>
    <message>
        <source>this role could change the audit trail of the store %1: use the one that seatwise store migrate --grant-to was given, not the owner of the tables</source>
        <translation>diese Rolle könnte das Prüfprotokoll der Ablage %1 ändern: Verwenden Sie die Rolle, die bei seatwise store migrate --grant-to angegeben wurde, nicht die des Eigentümers der Tabellen</translation>
    </message>
    <message>
        <source>the database of %1 is in %2; quotes need one made with the encoding UTF8</source>
        <translation>die Datenbank von %1 ist in %2; Angebote brauchen eine, die mit der Kodierung UTF8 angelegt wurde</translation>
    </message>
    <message>
        <source>cannot make the folder of backups %1: %2</source>
        <translation>der Ordner der Sicherungen %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot mark the backup %1: %2</source>
        <translation>die Sicherung %1 lässt sich nicht kennzeichnen: %2</translation>
    </message>
    <message>
        <source>cannot keep the present store as %1: %2</source>
        <translation>die jetzige Ablage lässt sich nicht als %1 aufbewahren: %2</translation>
    </message>
    <message>
        <source>cannot keep the rights of %1: %2</source>
        <translation>die Rechte von %1 lassen sich nicht erhalten: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a store of quotes and no backup, give another file</source>
        <translation>%1 lässt sich nicht schreiben: Das ist eine Ablage für Angebote und keine Sicherung, geben Sie eine andere Datei an</translation>
    </message>
    <message>
        <source>cannot write %1: it is a backup of another store, give another file</source>
        <translation>%1 lässt sich nicht schreiben: Das ist die Sicherung einer anderen Ablage, geben Sie eine andere Datei an</translation>
    </message>
    <message>
        <source>a backup of %1 must be another file than the store itself</source>
        <translation>eine Sicherung von %1 muss eine andere Datei sein als die Ablage selbst</translation>
    </message>
    <message>
        <source>%1 is the store itself; restore one of the backups in %2</source>
        <translation>%1 ist die Ablage selbst; stellen Sie eine der Sicherungen in %2 wieder her</translation>
    </message>
    <message>
        <source>%1; the store before it is %2</source>
        <translation>%1; die vorherige Ablage ist %2</translation>
    </message>
    <message>
        <source>%1; the store is restored</source>
        <translation>%1; die Ablage ist wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 ist nicht unversehrt: %2</translation>
    </message>
    <message>
        <source>its structure is damaged: %1</source>
        <translation>ihr Aufbau ist beschädigt: %1</translation>
    </message>
    <message>
        <source>cannot tell which tables a store has: %1</source>
        <translation>es lässt sich nicht feststellen, welche Tabellen eine Ablage hat: %1</translation>
    </message>
    <message>
        <source>it holds the %1, which Seatwise did not make</source>
        <translation>sie enthält %1, nicht von Seatwise angelegt</translation>
    </message>
    <message>
        <source>the %1 is not as Seatwise made it</source>
        <translation>%1 ist nicht so, wie Seatwise es angelegt hat</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>its row was changed</source>
        <translation>die Tabellenzeile wurde geändert</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>der Inhalt wurde geändert</translation>
    </message>
    <message>
        <source>its content is missing</source>
        <translation>der Inhalt fehlt</translation>
    </message>
    <message>
        <source>its row does not show what its content says</source>
        <translation>die Tabellenzeile stimmt nicht mit dem Inhalt überein</translation>
    </message>
    <message>
        <source>it is not what the audit trail says</source>
        <translation>es entspricht nicht dem Prüfprotokoll</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>the quote %1 in %2 is damaged: %3; restore a backup</source>
        <translation>das Angebot %1 in %2 ist beschädigt: %3; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the workshop&apos;s %1 in %2 is damaged: %3; restore a backup</source>
        <translation>%1 aus der Werkstatt in %2 ist beschädigt: %3; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the price book %1 is not what the audit trail says</source>
        <translation>das Preisbuch %1 entspricht nicht dem Prüfprotokoll</translation>
    </message>
    <message>
        <source>the id of the store is not the one that the audit trail says</source>
        <translation>die ID der Ablage ist nicht die, die im Prüfprotokoll steht</translation>
    </message>
    <message>
        <source>the audit trail speaks of %1, which is not in %2; restore a backup</source>
        <translation>das Prüfprotokoll nennt %1, was in %2 nicht vorhanden ist; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the quote %1 is missing</source>
        <translation>das Angebot %1 fehlt</translation>
    </message>
    <message>
        <source>the table of numbers does not say that the last one of %1 is %2</source>
        <translation>in der Tabelle der Nummern steht nicht, dass die letzte von %1 die %2 ist</translation>
    </message>
    <message>
        <source>the audit trail in %1 is damaged; restore a backup</source>
        <translation>das Prüfprotokoll in %1 ist beschädigt; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the audit trail in %1 is damaged: its last record was changed; restore a backup</source>
        <translation>das Prüfprotokoll in %1 ist beschädigt: Sein letzter Eintrag wurde geändert; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>there is no quote %1 in %2</source>
        <translation>es gibt kein Angebot %1 in %2</translation>
    </message>
    <message>
        <source>there is a draft or quote %1 already; use that one</source>
        <translation>es gibt bereits einen Entwurf oder ein Angebot %1; verwenden Sie dieses</translation>
    </message>
    <message>
        <source>there is another quote %1 in %2</source>
        <translation>es gibt ein anderes Angebot %1 in %2</translation>
    </message>
    <message>
        <source>the quote %1 in %2 was asked for with other options: the same options give it again, another quote needs another id</source>
        <translation>das Angebot %1 in %2 wurde mit anderen Optionen angefordert: Dieselben Optionen ergeben es erneut, ein anderes Angebot braucht eine andere ID</translation>
    </message>
    <message>
        <source>the quote %1 would not be read again as it was written; nothing was kept</source>
        <translation>das Angebot %1 ließe sich nicht so zurücklesen, wie es geschrieben wurde; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>%1 Give a reason to issue the quote all the same</source>
        <translation>%1 Geben Sie eine Begründung an, um das Angebot trotzdem auszustellen</translation>
    </message>
    <message>
        <source>the promotion %1 is given once to a customer, and %2 has it in %3; quote without it, or revise that quote</source>
        <translation>die Aktion %1 gilt einmal je Kunde, und %2 hat sie bereits in %3; erstellen Sie das Angebot ohne sie oder überarbeiten Sie jenes Angebot</translation>
    </message>
    <message>
        <source>the price book %1 %2</source>
        <translation>das Preisbuch %1 %2</translation>
    </message>
    <message>
        <source>the price book of %1</source>
        <translation>das Preisbuch von %1</translation>
    </message>
    <message>
        <source>%1 is missing in %2</source>
        <translation>%1 fehlt in %2</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged; restore a backup</source>
        <translation>%1 in %2 ist beschädigt; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read by this Seatwise</source>
        <translation>%1 in %2 kann von dieser Seatwise-Version nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 would not be read again as it was written; nothing was kept</source>
        <translation>%1 ließe sich nicht so zurücklesen, wie es geschrieben wurde; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>what is to be kept as %1 would not be read again as it was written; nothing was kept</source>
        <translation>was als %1 gespeichert werden soll, ließe sich nicht so zurücklesen, wie es geschrieben wurde; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>%1 is no plain file; usage data cannot be kept there</source>
        <translation>%1 ist keine gewöhnliche Datei; Nutzungsdaten lassen sich dort nicht speichern</translation>
    </message>
    <message>
        <source>%1 is a store of quotes; usage data cannot be kept there</source>
        <translation>%1 ist eine Ablage für Angebote; Nutzungsdaten lassen sich dort nicht speichern</translation>
    </message>
    <message>
        <source>cannot read %1: it is larger than 16 MiB, more than usage data can be</source>
        <translation>%1 lässt sich nicht lesen: Die Datei ist größer als 16 MiB, so groß werden Nutzungsdaten nicht</translation>
    </message>
    <message>
        <source>%1 is a store of quotes; it is not deleted</source>
        <translation>%1 ist eine Ablage für Angebote; sie wird nicht gelöscht</translation>
    </message>
    <message>
        <source>cannot delete %1: %2</source>
        <translation>%1 lässt sich nicht löschen: %2</translation>
    </message>
    <message>
        <source>cannot cut the half record off the end of %1: %2</source>
        <translation>der halbe Eintrag am Ende von %1 lässt sich nicht abschneiden: %2</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>%1 was changed since it was read; read it again</source>
        <translation>%1 wurde seit dem Lesen geändert; lesen Sie es erneut</translation>
    </message>
    <message>
        <source>the content of %1</source>
        <translation>der Inhalt von %1</translation>
    </message>
    <message>
        <source>the record of %1</source>
        <translation>der Eintrag von %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the end of the row</source>
        <translation>das Ende der Zeile</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>no value above the header in line %1</source>
        <translation>kein Wert über der Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>%1: expected %2, found &quot;%3&quot;</source>
        <translation>%1: erwartet: %2, gefunden: „%3“</translation>
    </message>
    <message>
        <source>%1: expected %2, found the end of the row</source>
        <translation>%1: erwartet: %2, gefunden: das Ende der Zeile</translation>
    </message>
    <message>
        <source>%1: expected %2, found no value: the cell is empty or holds an error such as #REF!</source>
        <translation>%1: erwartet: %2, gefunden: kein Wert; die Zelle ist leer oder enthält einen Fehler wie #REF!</translation>
    </message>
    <message>
        <source>%1: text follows a closing quote; a quote inside a cell is written twice</source>
        <translation>%1: nach einem schließenden Anführungszeichen folgt Text; ein Anführungszeichen innerhalb einer Zelle wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>%1: holds bytes that are no text</source>
        <translation>%1: enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no school; one that is called so needs another name</source>
        <translation>%1: „%2“ fasst die anderen zusammen und ist keine Schule; eine Schule, die so heißt, braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no customer; one that is called so needs another name</source>
        <translation>%1: „%2“ fasst die anderen zusammen und ist kein Kunde; ein Kunde, der so heißt, braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no month; one that is called so needs another name</source>
        <translation>%1: „%2“ fasst die anderen zusammen und ist kein Monat; ein Monat, der so heißt, braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>line %1 names the column &quot;%2&quot; twice, as column %3 and column %4; say which is meant, %5=%3 or %5=%4</source>
        <translation>Zeile %1 nennt die Spalte „%2“ zweimal, als Spalte %3 und Spalte %4; sagen Sie, welche gemeint ist: %5=%3 oder %5=%4</translation>
    </message>
    <message>
        <source>line %1 has no column &quot;%2&quot;; expected the columns %3</source>
        <translation>in Zeile %1 fehlt die Spalte „%2“; erwartet werden die Spalten %3</translation>
    </message>
    <message>
        <source>line %1 has no such column as was chosen; expected the columns %2</source>
        <translation>in Zeile %1 fehlt die gewählte Spalte; erwartet werden die Spalten %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>there is no customer that can be used; expected rows of customer,segment,users,insights_per_month</source>
        <translation>es gibt keinen Kunden, der sich verwenden lässt; erwartet werden Zeilen mit customer,segment,users,insights_per_month</translation>
    </message>
    <message>
        <source>draft %1 for %2, %3, price book %4 %5</source>
        <translation>Entwurf %1 für %2, %3, Preisbuch %4 %5</translation>
    </message>
    <message>
        <source>%1 for %2, %3, price book %4 %5</source>
        <translation>%1 für %2, %3, Preisbuch %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>annual policy %1</source>
        <translation>Jahresregelung %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>issued outside the dates of its price book: %1</source>
        <translation>außerhalb der Gültigkeit des Preisbuchs ausgestellt: %1</translation>
    </message>
    <message>
        <source>asked for with %1</source>
        <translation>angefordert mit %1</translation>
    </message>
    <message>
        <source>the store was given its id</source>
        <translation>die Ablage erhielt ihre ID</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ranked the priorities</source>
        <translation>%1 hat eine Rangfolge der Prioritäten abgegeben</translation>
    </message>
    <message>
        <source>The ranking of %1 was withdrawn</source>
        <translation>Die Rangfolge von %1 wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Version %1 of the value proposition</source>
        <translation>Version %1 des Wertversprechens</translation>
    </message>
    <message>
        <source>The draft is today&apos;s price book</source>
        <translation>Der Entwurf ist das heutige Preisbuch</translation>
    </message>
    <message>
        <source>The draft changes %1</source>
        <translation>Der Entwurf ändert: %1</translation>
    </message>
    <message>
        <source>The draft changes %1 from %2 to %3</source>
        <translation>Der Entwurf ändert: %1, von %2 auf %3</translation>
    </message>
    <message>
        <source>The draft was opened in the Calculator</source>
        <translation>Der Entwurf wurde im Rechner geöffnet</translation>
    </message>
    <message>
        <source>policy capped needs the number of credits that are kept, 0 to %1, such as capped:500, not &quot;%2&quot;</source>
        <translation>die Regel capped braucht die Zahl der Credits, die erhalten bleiben, 0 bis %1, etwa capped:500, nicht „%2“</translation>
    </message>
    <message>
        <source>policy expires needs its end in months, 1 to %1, such as expires:12, not &quot;%2&quot;</source>
        <translation>die Regel expires braucht eine Frist in Monaten, 1 bis %1, etwa expires:12, nicht „%2“</translation>
    </message>
    <message>
        <source>an expiring rollover needs its end, 1 to %1 months</source>
        <translation>ein verfallender Übertrag braucht eine Frist, 1 bis %1 Monate</translation>
    </message>
    <message>
        <source>pack must be a number of credits and a price, such as 500:42.50, not &quot;%1&quot;</source>
        <translation>ein Paket besteht aus einer Zahl von Credits und einem Preis, etwa 500:42.50, nicht „%1“</translation>
    </message>
    <message>
        <source>the allowance must be 0 to %1 credits, not %2</source>
        <translation>das Kontingent muss 0 bis %1 Credits betragen, nicht %2</translation>
    </message>
    <message>
        <source>the overage rate must not be below zero, and is %1</source>
        <translation>der Preis des Mehrverbrauchs darf nicht unter null liegen und ist %1</translation>
    </message>
    <message>
        <source>a pack must be kept for 1 to %1 months, or without end</source>
        <translation>ein Paket muss 1 bis %1 Monate oder unbegrenzt gelten</translation>
    </message>
    <message>
        <source>%1 has no plan that charges by the credit; a ledger needs one</source>
        <translation>%1 hat keinen Tarif, der pro Credit abrechnet; ein Credit-Konto braucht einen</translation>
    </message>
    <message>
        <source>a ledger has 1 to %1 months, not %2</source>
        <translation>ein Credit-Konto hat 1 bis %1 Monate, nicht %2</translation>
    </message>
    <message>
        <source>the use of %1 must be 0 to %2 credits, not %3</source>
        <translation>der Verbrauch im Monat %1 muss 0 bis %2 Credits betragen, nicht %3</translation>
    </message>
    <message>
        <source>credits used in a month must be 0 to %1, not %2</source>
        <translation>der Verbrauch an Credits in einem Monat muss 0 bis %1 betragen, nicht %2</translation>
    </message>
    <message>
        <source>growth of the use must be −100 % to 1,000 % a month, not %1</source>
        <translation>das Wachstum des Verbrauchs muss −100&#xa0;% bis 1.000&#xa0;% pro Monat betragen, nicht %1</translation>
    </message>
    <message>
        <source>months of a ledger must be 1 to %1, not %2</source>
        <translation>ein Credit-Konto umfasst 1 bis %1 Monate, nicht %2</translation>
    </message>
    <message>
        <source>the first month of a ledger must be a month of the calendar</source>
        <translation>der erste Monat eines Credit-Kontos muss ein Kalendermonat sein</translation>
    </message>
    <message>
        <source>with this growth %1 would use more than the %2 credits that a month may have</source>
        <translation>mit diesem Wachstum würden im Monat %1 mehr als die %2 Credits verbraucht, die ein Monat haben kann</translation>
    </message>
    <message>
        <source>a month such as 2026-01</source>
        <translation>ein Monat wie 2026-01</translation>
    </message>
    <message>
        <source>the month %1, as months follow without a gap</source>
        <translation>der Monat %1, da Monate lückenlos aufeinanderfolgen</translation>
    </message>
    <message>
        <source>a day such as 2026-01-15</source>
        <translation>ein Tag wie 2026-01-15</translation>
    </message>
    <message>
        <source>the uses lie more than a hundred years apart: %1 and %2</source>
        <translation>zwischen den Verbräuchen liegen mehr als hundert Jahre: %1 und %2</translation>
    </message>
    <message>
        <source>the uses of %1 add up to more than %2 credits</source>
        <translation>der Verbrauch im Monat %1 ergibt zusammen mehr als %2 Credits</translation>
    </message>
    <message>
        <source>there is no month; expected rows of month,used</source>
        <translation>es gibt keinen Monat; erwartet werden Zeilen mit month,used</translation>
    </message>
    <message>
        <source>the id of the card</source>
        <translation>die ID der Karte</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>der Beleg</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>die Angabe „Zuständig“</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>the entry does not say which card it is for</source>
        <translation>der Eintrag sagt nicht, zu welcher Karte er gehört</translation>
    </message>
    <message>
        <source>the card is decided already; open it again to decide anew</source>
        <translation>die Karte ist bereits entschieden; öffnen Sie sie wieder, um neu zu entscheiden</translation>
    </message>
    <message>
        <source>the decision is missing; say what was decided</source>
        <translation>die Entscheidung fehlt; geben Sie an, was entschieden wurde</translation>
    </message>
    <message>
        <source>the name of who decided is missing</source>
        <translation>der Name der Person, die entschieden hat, fehlt</translation>
    </message>
    <message>
        <source>not a workshop card: %1</source>
        <translation>keine Karte der Werkstatt: %1</translation>
    </message>
    <message>
        <source>not a %1: %2</source>
        <translation>nicht im Format %1: %2</translation>
    </message>
    <message>
        <source>the workshop has no card &quot;%1&quot;</source>
        <translation>in der Werkstatt gibt es keine Karte „%1“</translation>
    </message>
    <message>
        <source>the day to decide by</source>
        <translation>die Entscheidungsfrist</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>der Stand</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>%1 lautet jetzt „%2“</translation>
    </message>
    <message>
        <source>%1 is now empty</source>
        <translation>%1 ist jetzt leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else at %2: %3; your change is not kept</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert (%2): %3; Ihre Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>the name of who ranks is missing</source>
        <translation>der Name der Person, die die Rangfolge abgibt, fehlt</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: erwartet: %2</translation>
    </message>
    <message>
        <source>the value proposition is empty</source>
        <translation>das Wertversprechen ist leer</translation>
    </message>
    <message>
        <source>The survey is used but not kept: it is longer than %1 bytes</source>
        <translation>Die Umfrage wird verwendet, aber nicht gespeichert: Sie ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>The customers are used but not kept: the list is longer than %1 bytes</source>
        <translation>Die Kunden werden verwendet, aber nicht gespeichert: Die Liste ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>%1; for the draft before its last change</source>
        <translation>%1; für den Entwurf vor seiner letzten Änderung</translation>
    </message>
    <message>
        <source>the prices are converted to %1; change the list as it is published</source>
        <translation>die Preise sind in %1 umgerechnet; ändern Sie die veröffentlichte, nicht umgerechnete Liste</translation>
    </message>
    <message>
        <source>this would be no valid price book: %1</source>
        <translation>das wäre kein gültiges Preisbuch: %1</translation>
    </message>
    <message>
        <source>the price of a credit</source>
        <translation>der Preis eines Credits</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>der Preis von %1</translation>
    </message>
    <message>
        <source>the fee of %1</source>
        <translation>die Grundgebühr von %1</translation>
    </message>
    <message>
        <source>%1 cannot be below zero, and is %2</source>
        <translation>%1 kann nicht unter null liegen und ist %2</translation>
    </message>
    <message>
        <source>the name of a segment</source>
        <translation>der Name eines Segments</translation>
    </message>
    <message>
        <source>the name of a promise of compliance</source>
        <translation>der Name einer Compliance-Zusage</translation>
    </message>
    <message>
        <source>a segment needs a name of 1 to %1 bytes on one line</source>
        <translation>ein Segment braucht einen Namen von 1 bis %1 Byte in einer Zeile</translation>
    </message>
    <message>
        <source>a promise of compliance needs a name of 1 to %1 bytes on one line</source>
        <translation>eine Compliance-Zusage braucht einen Namen von 1 bis %1 Byte in einer Zeile</translation>
    </message>
    <message>
        <source>a price of %1 is too large for the fee of a plan</source>
        <translation>ein Preis von %1 ist für die Grundgebühr eines Tarifs zu hoch</translation>
    </message>
    <message>
        <source>%1 has no flat monthly fee; its prices are by quantity</source>
        <translation>%1 hat keine feste monatliche Grundgebühr; die Preise richten sich nach der Menge</translation>
    </message>
    <message>
        <source>%1 needs at least one billing period: monthly, annual or both</source>
        <translation>%1 braucht mindestens einen Abrechnungszeitraum: monatlich, jährlich oder beides</translation>
    </message>
    <message>
        <source>the add-on %1 has no flat monthly price; its prices are by quantity</source>
        <translation>das Add-on %1 hat keinen festen Monatspreis; die Preise richten sich nach der Menge</translation>
    </message>
    <message>
        <source>%1 includes %2; a bundle holds what a plan does not</source>
        <translation>%1 enthält %2 bereits; ein Bundle enthält, was ein Tarif nicht hat</translation>
    </message>
    <message>
        <source>a bundle holds at least two features</source>
        <translation>ein Bundle enthält mindestens zwei Funktionen</translation>
    </message>
    <message>
        <source>a credit costs nothing on %1; give it a price before a volume discount</source>
        <translation>ein Credit kostet im Tarif %1 nichts; geben Sie ihm vor einem Mengenrabatt einen Preis</translation>
    </message>
    <message>
        <source>there are %1 volume steps; at most %2 are allowed</source>
        <translation>es gibt %1 Mengenstufen; zulässig sind höchstens %2</translation>
    </message>
    <message>
        <source>the credits of %1 have flat amounts in their tiers, which steps do not keep</source>
        <translation>die Credits von %1 haben Pauschalbeträge in ihren Stufen, die durch Mengenstufen verloren gingen</translation>
    </message>
    <message>
        <source>a volume step begins above %1 credits; it must begin above %2</source>
        <translation>eine Mengenstufe beginnt über %1 Credits; sie muss über %2 beginnen</translation>
    </message>
    <message>
        <source>a volume discount is %1; allowed are 0 to 100 %</source>
        <translation>ein Mengenrabatt beträgt %1; zulässig sind 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>the price of a credit, %1, is too large for %2</source>
        <translation>der Preis eines Credits, %1, ist für %2 zu hoch</translation>
    </message>
    <message>
        <source>no plan of %1 charges for credits</source>
        <translation>kein Tarif von %1 berechnet Credits</translation>
    </message>
    <message>
        <source>%1 does not charge for credits</source>
        <translation>%1 berechnet keine Credits</translation>
    </message>
    <message>
        <source>a pack holds %1 credits; allowed are more than 0, up to %2</source>
        <translation>ein Paket enthält %1 Credits; zulässig sind mehr als 0, bis %2</translation>
    </message>
    <message>
        <source>the credits of %1 are kept for %2 months; allowed are 1 to %3 months, or no end</source>
        <translation>die Credits von %1 gelten %2 Monate; zulässig sind 1 bis %3 Monate oder unbegrenzt</translation>
    </message>
    <message>
        <source>two packs have the id &quot;%1&quot;; each needs its own</source>
        <translation>zwei Pakete haben die ID „%1“; jedes braucht eine eigene</translation>
    </message>
    <message>
        <source>a capped rollover needs the number of credits that are kept, 0 or more</source>
        <translation>ein begrenzter Übertrag braucht die Zahl der Credits, die erhalten bleiben, 0 oder mehr</translation>
    </message>
    <message>
        <source>%1: set in the workshop; not decided yet.</source>
        <translation>%1: in der Werkstatt festgelegt; noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Bundle: %1 and %2</source>
        <translation>Bundle: %1 und %2</translation>
    </message>
    <message>
        <source>Segments of the market</source>
        <translation>Marktsegmente</translation>
    </message>
    <message>
        <source>Credit packs</source>
        <translation>Credit-Pakete</translation>
    </message>
    <message>
        <source>%1, features</source>
        <translation>%1, Funktionen</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Annual discount</source>
        <translation>Jahresrabatt</translation>
    </message>
    <message>
        <source>Credit rollover</source>
        <translation>Credit-Übertrag</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Feature %1</source>
        <translation>Funktion %1</translation>
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
        <translation>Tarif</translation>
    </message>
    <message>
        <source>%1, seats</source>
        <translation>%1, Lizenzen</translation>
    </message>
    <message>
        <source>%1, billing periods</source>
        <translation>%1, Abrechnungszeiträume</translation>
    </message>
    <message>
        <source>%1, other terms</source>
        <translation>%1, weitere Bedingungen</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, pro Monat</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, pro Jahr</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Add-on %1</source>
        <translation>Add-on %1</translation>
    </message>
    <message>
        <source>Add-on %1, name or plans</source>
        <translation>Add-on %1, Name oder Tarife</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Credit pack</source>
        <translation>Credit-Paket</translation>
    </message>
    <message>
        <source>Assumption %1</source>
        <translation>Annahme %1</translation>
    </message>
    <message>
        <source>Dates, offers and other rules</source>
        <translation>Daten, Aktionen und weitere Regeln</translation>
    </message>
    <message>
        <source>Notes and order of the price book</source>
        <translation>Anmerkungen und Reihenfolge des Preisbuchs</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 a seat</source>
        <translation>%1 pro Lizenz</translation>
    </message>
    <message>
        <source>%1 a plan</source>
        <translation>%1 pro Tarif</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 pro Einheit (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, in Schritten von %2</translation>
    </message>
    <message>
        <source>%1, kept for %2</source>
        <translation>%1, gültig %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>sold beside it as %1</source>
        <translation>zusätzlich erhältlich als %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A year, billed annually</source>
        <translation>Ein Jahr, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>Users or seats</source>
        <translation>Nutzer oder Lizenzen</translation>
    </message>
    <message>
        <source>Usage, a month</source>
        <translation>Verbrauch, pro Monat</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Included, %1</source>
        <translation>Enthalten, %1</translation>
    </message>
    <message>
        <source>Add-on: %1 a month</source>
        <translation>Add-on: %1 pro Monat</translation>
    </message>
    <message>
        <source>1. Pricing Tiers Customization</source>
        <translation>1. Tarifstufen anpassen</translation>
    </message>
    <message>
        <source>Free Tier: Basic session capture. Pro Tier: $29.99/month. Enterprise Tier: $199.99/month.</source>
        <translation>Stufe Free: einfache Sitzungsaufzeichnung. Stufe Pro: 29,99 $/Monat. Stufe Enterprise: 199,99 $/Monat.</translation>
    </message>
    <message>
        <source>2. AI Credit System</source>
        <translation>2. KI-Credit-System</translation>
    </message>
    <message>
        <source>$0.10 per AI insight/summary. Volume discounts for enterprise.</source>
        <translation>0,10 $ pro KI-Insight/Zusammenfassung. Mengenrabatte für Enterprise.</translation>
    </message>
    <message>
        <source>3. Target Market Segmentation</source>
        <translation>3. Zielmarkt segmentieren</translation>
    </message>
    <message>
        <source>Current Focus: Knowledge workers, Tech professionals, Project managers, Remote work environments.</source>
        <translation>Aktueller Fokus: Wissensarbeiter, Tech-Fachleute, Projektleiter, Remote-Arbeitsumgebungen.</translation>
    </message>
    <message>
        <source>4. Feature Monetization Strategy</source>
        <translation>4. Monetarisierung der Funktionen</translation>
    </message>
    <message>
        <source>Potential Monetization Points: Advanced AI summarization, Semantic search capabilities, Custom integration support, Extended historical analysis.</source>
        <translation>Mögliche Ansatzpunkte: fortgeschrittene KI-Zusammenfassungen, semantische Suche, Unterstützung individueller Integrationen, erweiterte Verlaufsanalyse.</translation>
    </message>
    <message>
        <source>5. Enterprise Value Propositions</source>
        <translation>5. Wertversprechen für Enterprise</translation>
    </message>
    <message>
        <source>Current Enterprise Offerings: Unlimited users, Custom integrations, Dedicated support, Advanced analytics.</source>
        <translation>Aktuelles Enterprise-Angebot: unbegrenzte Nutzer, individuelle Integrationen, persönlicher Support, erweiterte Analysen.</translation>
    </message>
    <message>
        <source>6. Revenue Model Experimentation</source>
        <translation>6. Erlösmodelle erproben</translation>
    </message>
    <message>
        <source>Potential Innovative Approaches: Consumption-based pricing, Hybrid subscription models, Performance-based pricing, Collaborative pricing discovery.</source>
        <translation>Mögliche innovative Ansätze: verbrauchsbasierte Preise, hybride Abo-Modelle, erfolgsbasierte Preise, gemeinschaftliche Preisfindung.</translation>
    </message>
    <message>
        <source>Customization Priorities</source>
        <translation>Prioritäten der Anpassung</translation>
    </message>
    <message>
        <source>Rank the following from most to least important.</source>
        <translation>Ordnen Sie Folgendes vom Wichtigsten zum Unwichtigsten.</translation>
    </message>
    <message>
        <source>Unique Value Proposition</source>
        <translation>Einzigartiges Wertversprechen</translation>
    </message>
    <message>
        <source>SessionTrack provides intelligent conversation tracking and AI-powered insights to enhance productivity and project management.</source>
        <translation>SessionTrack bietet intelligente Gesprächsverfolgung und KI-gestützte Insights für mehr Produktivität und besseres Projektmanagement.</translation>
    </message>
    <message>
        <source>Implementation Roadmap</source>
        <translation>Umsetzungsplan</translation>
    </message>
    <message>
        <source>Customer Feedback Mechanism</source>
        <translation>Kundenfeedback</translation>
    </message>
    <message>
        <source>Next Action Items</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Assumptions of the price book</source>
        <translation>Annahmen des Preisbuchs</translation>
    </message>
    <message>
        <source>Figures that no document gives and that were taken.</source>
        <translation>Werte, die kein Dokument nennt und die angenommen wurden.</translation>
    </message>
    <message>
        <source>Ideal price points for each tier?</source>
        <translation>Ideale Preispunkte für jede Tarifstufe?</translation>
    </message>
    <message>
        <source>What additional features could justify higher pricing?</source>
        <translation>Welche zusätzlichen Funktionen könnten höhere Preise rechtfertigen?</translation>
    </message>
    <message>
        <source>Preferred billing cycles (monthly/annual)?</source>
        <translation>Bevorzugter Abrechnungsrhythmus (monatlich/jährlich)?</translation>
    </message>
    <message>
        <source>Alternative pricing per credit?</source>
        <translation>Alternativer Preis pro Credit?</translation>
    </message>
    <message>
        <source>Bundled credit packages?</source>
        <translation>Credits in Paketen?</translation>
    </message>
    <message>
        <source>Credit rollover policies?</source>
        <translation>Regeln für den Credit-Übertrag?</translation>
    </message>
    <message>
        <source>Additional industry verticals?</source>
        <translation>Weitere Branchen?</translation>
    </message>
    <message>
        <source>Geographic market priorities?</source>
        <translation>Geografische Prioritäten im Markt?</translation>
    </message>
    <message>
        <source>Specialized version for specific sectors?</source>
        <translation>Spezialversion für bestimmte Branchen?</translation>
    </message>
    <message>
        <source>Which features should be premium?</source>
        <translation>Welche Funktionen sollten Premium sein?</translation>
    </message>
    <message>
        <source>Potential à la carte feature pricing?</source>
        <translation>Funktionen einzeln bepreisen?</translation>
    </message>
    <message>
        <source>Bundled feature packages?</source>
        <translation>Funktionen in Bundles?</translation>
    </message>
    <message>
        <source>Specific compliance requirements?</source>
        <translation>Besondere Compliance-Anforderungen?</translation>
    </message>
    <message>
        <source>Preferred security certifications?</source>
        <translation>Bevorzugte Sicherheitszertifikate?</translation>
    </message>
    <message>
        <source>Unique reporting needs?</source>
        <translation>Besonderer Bedarf an Berichten?</translation>
    </message>
    <message>
        <source>Interest in usage-based billing?</source>
        <translation>Interesse an verbrauchsbasierter Abrechnung?</translation>
    </message>
    <message>
        <source>Willingness to experiment with dynamic pricing?</source>
        <translation>Bereitschaft, dynamische Preise zu erproben?</translation>
    </message>
    <message>
        <source>Preference for predictable vs. flexible costs?</source>
        <translation>Lieber planbare oder flexible Kosten?</translation>
    </message>
    <message>
        <source>User Affordability</source>
        <translation>Erschwinglichkeit für Nutzer</translation>
    </message>
    <message>
        <source>Feature Richness</source>
        <translation>Funktionsumfang</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>Skalierbarkeit</translation>
    </message>
    <message>
        <source>Competitive Positioning</source>
        <translation>Positionierung im Wettbewerb</translation>
    </message>
    <message>
        <source>Rapid Market Adoption</source>
        <translation>Schnelle Marktdurchdringung</translation>
    </message>
    <message>
        <source>How would you refine this value proposition?</source>
        <translation>Wie würden Sie dieses Wertversprechen schärfen?</translation>
    </message>
    <message>
        <source>What makes our offering uniquely valuable?</source>
        <translation>Was macht unser Angebot einzigartig wertvoll?</translation>
    </message>
    <message>
        <source>Validate customization inputs</source>
        <translation>Angaben zur Anpassung prüfen</translation>
    </message>
    <message>
        <source>Develop pricing prototype</source>
        <translation>Preisprototyp entwickeln</translation>
    </message>
    <message>
        <source>Conduct market research</source>
        <translation>Marktforschung durchführen</translation>
    </message>
    <message>
        <source>Create tiered feature matrix</source>
        <translation>Funktionsmatrix nach Tarifstufen erstellen</translation>
    </message>
    <message>
        <source>Design flexible billing system</source>
        <translation>Flexibles Abrechnungssystem entwerfen</translation>
    </message>
    <message>
        <source>Preferred feedback collection method?</source>
        <translation>Bevorzugter Weg für Feedback?</translation>
    </message>
    <message>
        <source>Frequency of pricing review?</source>
        <translation>Wie oft Preise überprüfen?</translation>
    </message>
    <message>
        <source>Beta testing approach?</source>
        <translation>Vorgehen bei Betatests?</translation>
    </message>
    <message>
        <source>Schedule pricing strategy workshop</source>
        <translation>Workshop zur Preisstrategie ansetzen</translation>
    </message>
    <message>
        <source>Develop comprehensive pricing spreadsheet</source>
        <translation>Umfassende Preistabelle entwickeln</translation>
    </message>
    <message>
        <source>Create feature comparison matrix</source>
        <translation>Matrix zum Funktionsvergleich erstellen</translation>
    </message>
    <message>
        <source>Draft initial customized pricing model</source>
        <translation>Ersten Entwurf eines angepassten Preismodells erstellen</translation>
    </message>
    <message>
        <source>months from the customer&apos;s own day need the first day of the running period, or of the contract</source>
        <translation>Monate, die ab dem Vertragstag des Kunden zählen, brauchen den ersten Tag des laufenden Zeitraums oder des Vertrags</translation>
    </message>
    <message>
        <source>%1 is not in the month %2 to %3</source>
        <translation>der %1 liegt nicht im Monat vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>from &quot;from&quot; %1 over New Year to &quot;to&quot; %2 are %3 days; allowed are at most %4</source>
        <translation>von „from“ %1 über Neujahr bis „to“ %2 sind es %3 Tage; zulässig sind höchstens %4</translation>
    </message>
    <message>
        <source>&quot;percent&quot; goes with the policy &quot;percent&quot;, and only with it</source>
        <translation>„percent“ gehört zur Regel „percent“ und nur zu ihr</translation>
    </message>
    <message>
        <source>policy must be none, full, capped:N (credits kept), expires:K (months kept) or percent:P (of those left), not &quot;%1&quot;</source>
        <translation>die Regel muss none, full, capped:N (N Credits bleiben erhalten), expires:K (K Monate gültig) oder percent:P (P Prozent der übrigen) lauten, nicht „%1“</translation>
    </message>
    <message>
        <source>policy percent needs the percentage of credits left that is kept, 0 to 100, such as percent:50, not &quot;%1&quot;</source>
        <translation>die Regel percent braucht den Prozentsatz der übrigen Credits, der erhalten bleibt, 0 bis 100, etwa percent:50, nicht „%1“</translation>
    </message>
    <message>
        <source>a capped rollover needs the number of credits that are kept, 0 to %1</source>
        <translation>ein begrenzter Übertrag braucht die Zahl der Credits, die erhalten bleiben, 0 bis %1</translation>
    </message>
    <message>
        <source>a rollover by percentage needs the percentage of credits left that is kept, 0 to 100</source>
        <translation>ein anteiliger Übertrag braucht den Prozentsatz der übrigen Credits, der erhalten bleibt, 0 bis 100</translation>
    </message>
    <message>
        <source>a pack must hold credits, up to %1, at a price not below zero</source>
        <translation>ein Paket muss Credits enthalten, höchstens %1, zu einem Preis nicht unter null</translation>
    </message>
    <message>
        <source>credits used as a number from 0 to %1</source>
        <translation>verbrauchte Credits als Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>%1 of what is left</source>
        <translation>%1 der übrigen</translation>
    </message>
    <message>
        <source>%1 of %2 has a minimum commitment or a maximum, which an experiment does not know</source>
        <translation>%1 aus %2 hat eine Mindestabnahme oder einen Höchstbetrag; beides kennt ein Experiment nicht</translation>
    </message>
    <message>
        <source>%1 billing needs the first day of the running period, or of the contract</source>
        <translation>die %1e Abrechnung braucht den ersten Tag des laufenden Zeitraums oder des Vertrags</translation>
    </message>
    <message>
        <source>%1 is not in the billing period %2 to %3</source>
        <translation>der %1 liegt nicht im Abrechnungszeitraum %2 bis %3</translation>
    </message>
    <message>
        <source>Charge for the period that begins: %1 in full</source>
        <translation>Belastung für den beginnenden Zeitraum: %1 in voller Höhe</translation>
    </message>
    <message>
        <source>the customer is on %1 already; name another plan or billing to change to</source>
        <translation>der Kunde hat bereits den Tarif %1; geben Sie einen anderen Tarif oder eine andere Abrechnung an</translation>
    </message>
    <message>
        <source>longer billing periods begin at once, the first in full; the rest of the running one is credited</source>
        <translation>längere Abrechnungszeiträume beginnen sofort, der erste wird in voller Höhe berechnet; der Rest des laufenden wird gutgeschrieben</translation>
    </message>
    <message>
        <source>shorter billing periods begin at the end of the running one</source>
        <translation>kürzere Abrechnungszeiträume beginnen am Ende des laufenden</translation>
    </message>
    <message>
        <source>the ramp has seats for %1 years; allowed are at most %2</source>
        <translation>der Hochlauf hat Lizenzen für %1 Jahre; zulässig sind höchstens %2</translation>
    </message>
    <message>
        <source>the ramp falls from %1 to %2 seats in year %3; seats of a ramp stay or grow</source>
        <translation>der Hochlauf fällt im Jahr %3 von %1 auf %2 Lizenzen; die Lizenzen eines Hochlaufs bleiben gleich oder nehmen zu</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>Vierteljahr %1</translation>
    </message>
    <message>
        <source>half-year %1</source>
        <translation>Halbjahr %1</translation>
    </message>
    <message>
        <source>&quot;annual_discount&quot; is %1 and &quot;annual&quot; of &quot;period_discounts&quot; %2; expected one of them, or the same</source>
        <translation>„annual_discount“ ist %1 und „annual“ von „period_discounts“ %2; erwartet wird eines von beiden oder derselbe Wert</translation>
    </message>
    <message>
        <source>&quot;min_each&quot; %1 is above &quot;max_each&quot; %2</source>
        <translation>„min_each“ %1 liegt über „max_each“ %2</translation>
    </message>
    <message>
        <source>&quot;included&quot; is an amount of the month and does not go with &quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot;</source>
        <translation>„included“ ist ein Betrag des Monats und passt nicht zu „min_each“, „max_each“ und „free_events“</translation>
    </message>
    <message>
        <source>&quot;minimum&quot; %1 is above &quot;maximum&quot; %2; expected at most that</source>
        <translation>„minimum“ %1 liegt über „maximum“ %2; erwartet wird höchstens dieser Wert</translation>
    </message>
    <message>
        <source>%1 of %2 comes to at least %3 a month: what is missing is a line of its own</source>
        <translation>%1 von %2 ergibt mindestens %3 pro Monat: Was daran fehlt, kommt als eigene Position hinzu</translation>
    </message>
    <message>
        <source>%1 of %2 comes to at most %3 a month: what is above is taken off by a line of its own</source>
        <translation>%1 von %2 ergibt höchstens %3 pro Monat: Was darüber liegt, wird als eigene Position abgezogen</translation>
    </message>
    <message>
        <source>%1 comes to at least %2 a month: what its charges lack is a line of its own</source>
        <translation>%1 ergibt mindestens %2 pro Monat: Was den Preisbestandteilen daran fehlt, kommt als eigene Position hinzu</translation>
    </message>
    <message>
        <source>%1 of %2 has tiers of packages: one that is begun costs as much as a full one</source>
        <translation>%1 von %2 hat Stufen in Paketen: Ein angefangenes kostet so viel wie ein volles</translation>
    </message>
    <message>
        <source>%1 of %2 looks at each event: it needs the amount of every %3, not their number and sum</source>
        <translation>%1 von %2 betrachtet jeden Vorgang einzeln: Nötig ist der Betrag jedes Vorgangs (Einheit: %3), nicht Anzahl und Summe</translation>
    </message>
    <message>
        <source>expected at most one of &quot;periods&quot; and &quot;months&quot;</source>
        <translation>erwartet wird höchstens eines von „periods“ und „months“</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>semiannual</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>Discount for %1 billing</source>
        <translation>Rabatt bei %1er Abrechnung</translation>
    </message>
    <message>
        <source>%1, %2 for %3 of %4 months</source>
        <translation>%1, %2 für %3 von %4 Monaten</translation>
    </message>
    <message>
        <source>%1, %2 a month for %3 of %4 months</source>
        <translation>%1, %2 pro Monat für %3 von %4 Monaten</translation>
    </message>
    <message>
        <source>%1 tier %2 %3s in packages of %4</source>
        <translation>%1, Stufe %2, %3 in Paketen zu %4</translation>
    </message>
    <message>
        <source>%1: down to the maximum</source>
        <translation>%1: Kürzung auf den Höchstbetrag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of (%2 − %3)</source>
        <translation>%1 von (%2 − %3)</translation>
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
        <translation>%1 = %2; mit den Positionen davor gerundet: %3</translation>
    </message>
    <message>
        <source>%1 = %2, lifted to %3</source>
        <translation>%1 = %2, angehoben auf %3</translation>
    </message>
    <message>
        <source>%1 = %2, cut to %3</source>
        <translation>%1 = %2, gekürzt auf %3</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and period</source>
        <translation>%1 / %2 = %3 pro Lizenz und Zeitraum</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and period</source>
        <translation>%1 / %2 ≈ %3 pro Lizenz und Zeitraum</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) = %3 per seat and month</source>
        <translation>%1 / (%2 × %4) = %3 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) ≈ %3 per seat and month</source>
        <translation>%1 / (%2 × %4) ≈ %3 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and period</source>
        <translation>%1 / %2 = %3 pro Nutzer und Zeitraum</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and period</source>
        <translation>%1 / %2 ≈ %3 pro Nutzer und Zeitraum</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) = %3 per user and month</source>
        <translation>%1 / (%2 × %4) = %3 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) ≈ %3 per user and month</source>
        <translation>%1 / (%2 × %4) ≈ %3 pro Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 when billed monthly; %4 billing costs %5 more.</source>
        <translation>%1 × %2 = %3 bei monatlicher Abrechnung; die %4e Abrechnung kostet %5 mehr.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 when billed monthly; %4 billing saves %5 (%6).</source>
        <translation>%1 × %2 = %3 bei monatlicher Abrechnung; die %4e Abrechnung spart %5 (%6).</translation>
    </message>
    <message>
        <source>Policy of %1 billing: %2 off the published amounts.</source>
        <translation>Regelung für %1e Abrechnung: %2 Rabatt auf die veröffentlichten Beträge.</translation>
    </message>
    <message>
        <source>an event of &quot;%1&quot; is negative; allowed are 0 and more</source>
        <translation>ein Vorgang von „%1“ ist negativ; zulässig sind 0 und mehr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has events beside its usage or base amount; give the events alone, which are counted</source>
        <translation>„%1“ hat Vorgänge neben Verbrauch oder Grundbetrag; geben Sie nur die Vorgänge an, sie werden gezählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is charged event by event; give the amount of each event, not their number or sum</source>
        <translation>„%1“ wird Vorgang für Vorgang berechnet; geben Sie den Betrag jedes Vorgangs an, nicht Anzahl oder Summe</translation>
    </message>
    <message>
        <source>%1 is not billed %2; allowed: %3</source>
        <translation>%1 wird nicht %2 abgerechnet; zulässig: %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed %2: %3</source>
        <translation>kein Tarif lässt bei %2er Abrechnung %1 zu: %3</translation>
    </message>
    <message>
        <source>at least %1 for each event</source>
        <translation>mindestens %1 je Vorgang</translation>
    </message>
    <message>
        <source>at most %1 for each event</source>
        <translation>höchstens %1 je Vorgang</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed are up to %2 lines of text</source>
        <translation>%1 enthält Steuerzeichen; zulässig sind bis zu %2 Zeilen Text</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines</source>
        <translation>%1 hat mehr als %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened; nothing was changed: open it again</source>
        <translation>%1 wurde seit dem Öffnen von jemand anderem geändert; Ihre Änderung wurde nicht übernommen: Öffnen Sie das Angebot erneut</translation>
    </message>
    <message>
        <source>there is %1 already, with other content; nothing was changed: change that one, or discard it first</source>
        <translation>%1 gibt es bereits, mit anderem Inhalt; es wurde nichts geändert: Ändern Sie jenes Angebot oder verwerfen Sie es zuerst</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <translation>%1, %2: %3 bis %4</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>first_invoice</source>
        <translation>erste Rechnung</translation>
    </message>
    <message>
        <source>due %1, for %2 to %3</source>
        <translation>fällig am %1, für %2 bis %3</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeilenart</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>valid_through</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>verify_code</source>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>%1, minimum a month</source>
        <translation>%1, Mindestbetrag pro Monat</translation>
    </message>
    <message>
        <source>%1, maximum a month</source>
        <translation>%1, Höchstbetrag pro Monat</translation>
    </message>
    <message>
        <source>Charged once: %1</source>
        <translation>Einmalig berechnet: %1</translation>
    </message>
    <message>
        <source>%1, and %2 once</source>
        <translation>%1 und einmalig %2</translation>
    </message>
    <message>
        <source>%1 is too large; the largest is %2</source>
        <translation>%1 ist zu groß; höchstens möglich ist %2</translation>
    </message>
    <message>
        <source>an object of amounts by their paths, such as &quot;plans.team.charges.seats.monthly.rate&quot;</source>
        <translation>ein Objekt von Beträgen nach ihren Pfaden, etwa „plans.team.charges.seats.monthly.rate“</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to no amount of this book</source>
        <translation>der Pfad „%1“ führt zu keinem Betrag dieses Preisbuchs</translation>
    </message>
    <message>
        <source>an ending of two digits such as &quot;.99&quot;</source>
        <translation>eine Endung aus zwei Ziffern, etwa „.99“</translation>
    </message>
    <message>
        <source>an ending needs a currency of cents; %1 has none</source>
        <translation>eine Endung braucht eine Währung mit Cent; %1 hat keine</translation>
    </message>
    <message>
        <source>the price book %1 has an amount above %2, the largest that a pricing spreadsheet takes</source>
        <translation>das Preisbuch %1 hat einen Betrag über %2, dem größten, den eine Preistabelle aufnimmt</translation>
    </message>
    <message>
        <source>Prices in %1 as the price list gives them.</source>
        <translation>Preise in %1, wie die Preisliste sie angibt.</translation>
    </message>
    <message>
        <source>the locale %1 has no multiplier and no amount of its own for %2; allowed is one or the other</source>
        <translation>das Gebietsschema %1 hat für %2 weder einen Faktor noch einen eigenen Betrag; eines von beiden ist nötig</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, einmalig</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 without what is charged once</source>
        <translation>%1 − %2 = %3 ohne das einmalig Berechnete</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 with what is charged once</source>
        <translation>%1 + %2 = %3 mit dem einmalig Berechneten</translation>
    </message>
    <message>
        <source>%1 is charged once, on the first invoice; each billing period after it costs %2.</source>
        <translation>%1 werden einmalig berechnet, mit der ersten Rechnung; jeder weitere Abrechnungszeitraum kostet %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 and %3 is in %4; only prices of one currency can be compared</source>
        <translation>%1 ist in %2 und %3 in %4; nur Preise einer Währung lassen sich vergleichen</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein weiterer Name</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Anschrift</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>the tax exemption</source>
        <translation>die Steuerbefreiung</translation>
    </message>
    <message>
        <source>the note on how it orders</source>
        <translation>die Anmerkung zur Bestellweise</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the text of the notes</source>
        <translation>der Text der Anmerkungen</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>ein Kunde braucht einen Namen</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed are lines of text</source>
        <translation>%1 enthält Steuerzeichen; zulässig sind Zeilen mit Text</translation>
    </message>
    <message>
        <source>the address has more than %1 lines</source>
        <translation>die Anschrift hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>there are more than %1 contacts</source>
        <translation>es sind mehr als %1 Kontakte</translation>
    </message>
    <message>
        <source>there are more than %1 other names</source>
        <translation>es sind mehr als %1 weitere Namen</translation>
    </message>
    <message>
        <source>a customer cannot be merged with itself</source>
        <translation>ein Kunde lässt sich nicht mit sich selbst zusammenführen</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a day such as 2027-06-30</source>
        <translation>ein Tag wie 2027-06-30</translation>
    </message>
    <message>
        <source>the code of a language such as de or de-AT</source>
        <translation>der Code einer Sprache wie de oder de-AT</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>der Visitenkarte fehlt END:VCARD</translation>
    </message>
    <message>
        <source>the card is of version &quot;%1&quot;; those of 2.1, 3.0 and 4.0 can be read</source>
        <translation>die Visitenkarte hat die Version „%1“; gelesen werden können 2.1, 3.0 und 4.0</translation>
    </message>
    <message>
        <source>expected BEGIN:VCARD, found other text</source>
        <translation>erwartet: BEGIN:VCARD, gefunden: anderer Text</translation>
    </message>
    <message>
        <source>there is no customer %1 in %2</source>
        <translation>es gibt keinen Kunden %1 in %2</translation>
    </message>
    <message>
        <source>several customers are called %1; name one: %2</source>
        <translation>mehrere Kunden heißen %1; geben Sie einen davon an: %2</translation>
    </message>
    <message>
        <source>there is a customer %1 already: %2; change that one</source>
        <translation>es gibt bereits einen Kunden %1: %2; ändern Sie diesen</translation>
    </message>
    <message>
        <source>the customer %1 was merged into %2</source>
        <translation>der Kunde %1 ist beim Zusammenführen in %2 aufgegangen</translation>
    </message>
    <message>
        <source>the customer %1 was forgotten</source>
        <translation>der Kunde %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>the customer %1 was changed since it was read; read it again</source>
        <translation>der Kunde %1 wurde seit dem Lesen geändert; lesen Sie ihn erneut</translation>
    </message>
    <message>
        <source>the customer %1 in %2 is damaged: %3; restore a backup</source>
        <translation>der Kunde %1 in %2 ist beschädigt: %3; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>the customer %1 would not be read again as it was written; nothing was kept</source>
        <translation>der Kunde %1 ließe sich nicht so zurücklesen, wie er geschrieben wurde; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>what its name is found by was changed</source>
        <translation>die Suchangaben zu seinem Namen wurden geändert</translation>
    </message>
    <message>
        <source>a customer was added</source>
        <translation>ein Kunde wurde hinzugefügt</translation>
    </message>
    <message>
        <source>a customer was changed: %1</source>
        <translation>ein Kunde wurde geändert: %1</translation>
    </message>
    <message>
        <source>%1 was merged into this customer</source>
        <translation>%1 ist beim Zusammenführen in diesem Kunden aufgegangen</translation>
    </message>
    <message>
        <source>the customer was merged into %1</source>
        <translation>der Kunde ist beim Zusammenführen in %1 aufgegangen</translation>
    </message>
    <message>
        <source>the customer was forgotten; quotes keep their own text, backups what they held</source>
        <translation>der Kunde wurde gelöscht; Angebote behalten ihren eigenen Text, Sicherungen ihren bisherigen Inhalt</translation>
    </message>
    <message>
        <source>%1 prepared %2; nobody approves what they prepared themselves</source>
        <translation>%1 hat %2 erstellt; niemand genehmigt, was er selbst erstellt hat</translation>
    </message>
    <message>
        <source>%1 does not say who prepared it, so that nobody can tell whose it is; name that first</source>
        <translation>in %1 fehlt die Angabe „Erstellt von“, sodass niemand weiß, von wem es stammt; tragen Sie sie zuerst ein</translation>
    </message>
    <message>
        <source>%1 may not approve; the approvers are %2</source>
        <translation>%1 darf nicht genehmigen; Genehmiger: %2</translation>
    </message>
    <message>
        <source>an approval by %1 needs the passphrase of %1</source>
        <translation>eine Genehmigung von %1 braucht die Passphrase von %1</translation>
    </message>
    <message>
        <source>the passphrase is not that of %1</source>
        <translation>die Passphrase ist nicht die von %1</translation>
    </message>
    <message>
        <source>%1 is locked until %2 after %3 wrong passphrases one after another</source>
        <translation>%1 ist nach %3 falschen Passphrasen in Folge bis %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 approves by the role of the database; this connection has the role %2</source>
        <translation>%1 genehmigt über die Datenbankrolle; diese Verbindung hat die Rolle %2</translation>
    </message>
    <message>
        <source>a passphrase has %1 characters or more, and %2 bytes at most</source>
        <translation>eine Passphrase hat mindestens %1 Zeichen und höchstens %2 Byte</translation>
    </message>
    <message>
        <source>the passphrase cannot be looked at: %1</source>
        <translation>die Passphrase lässt sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>the approvers in %1 are not what the audit trail says; restore a backup</source>
        <translation>die Genehmiger in %1 entsprechen nicht dem Prüfprotokoll; stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>only an approver changes who may approve: say by which, with the passphrase; there are %1</source>
        <translation>nur ein Genehmiger ändert, wer genehmigen darf: Geben Sie an, welcher, mit seiner Passphrase; Genehmiger: %1</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 changes who may approve; use the role that seatwise store migrate is run with</source>
        <translation>nur der Eigentümer der Tabellen von %1 ändert, wer genehmigen darf; verwenden Sie die Rolle, mit der seatwise store migrate ausgeführt wird</translation>
    </message>
    <message>
        <source>%1 is a file, which knows no roles; an approver there has a passphrase</source>
        <translation>%1 ist eine Datei, und die kennt keine Rollen; ein Genehmiger hat dort eine Passphrase</translation>
    </message>
    <message>
        <source>there is no approver %1 in %2</source>
        <translation>es gibt keinen Genehmiger %1 in %2</translation>
    </message>
    <message>
        <source>the name of the approver</source>
        <translation>der Name des Genehmigers</translation>
    </message>
    <message>
        <source>an approver needs a name</source>
        <translation>ein Genehmiger braucht einen Namen</translation>
    </message>
    <message>
        <source>approved by %1 with a passphrase</source>
        <translation>genehmigt von %1 mit Passphrase</translation>
    </message>
    <message>
        <source>approved by %1 by the role of the database</source>
        <translation>genehmigt von %1 über die Datenbankrolle</translation>
    </message>
    <message>
        <source>approved by %1 without a passphrase, as the store has no approvers</source>
        <translation>genehmigt von %1 ohne Passphrase, da die Ablage keine Genehmiger hat</translation>
    </message>
    <message>
        <source>approved by %1, who prepared it, without a passphrase, as the store has no approvers</source>
        <translation>genehmigt von %1, zugleich Ersteller, ohne Passphrase, da die Ablage keine Genehmiger hat</translation>
    </message>
    <message>
        <source>approval by %1 refused: %2</source>
        <translation>Genehmigung von %1 abgewiesen: %2</translation>
    </message>
    <message>
        <source>%1 may approve discounts with a passphrase</source>
        <translation>%1 darf Rabatte mit einer Passphrase genehmigen</translation>
    </message>
    <message>
        <source>%1 may approve discounts by the role of the database</source>
        <translation>%1 darf Rabatte über die Datenbankrolle genehmigen</translation>
    </message>
    <message>
        <source>%1 may no longer approve discounts</source>
        <translation>%1 darf keine Rabatte mehr genehmigen</translation>
    </message>
    <message>
        <source>%1, said %2 with a passphrase</source>
        <translation>%1, veranlasst von %2 mit Passphrase</translation>
    </message>
    <message>
        <source>%1 gave the right passphrase</source>
        <translation>%1 hat die richtige Passphrase angegeben</translation>
    </message>
    <message>
        <source>a wrong passphrase was given for %1</source>
        <translation>für %1 wurde eine falsche Passphrase angegeben</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>years %1 to %2</source>
        <translation>Jahre %1 bis %2</translation>
    </message>
    <message>
        <source>&quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot; look at the events of a meter; seats and plans have none</source>
        <translation>„min_each“, „max_each“ und „free_events“ beziehen sich auf die Vorgänge eines Zählers; Lizenzen und Tarife haben keine</translation>
    </message>
    <message>
        <source>what is charged once has no &quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot;, which look at the events of every month</source>
        <translation>zu einmalig Berechnetem gehören „min_each“, „max_each“ und „free_events“ nicht; sie beziehen sich auf die Vorgänge jedes Monats</translation>
    </message>
    <message>
        <source>%1 can be billed %2: %3 months from the customer&apos;s own day; a charge without amounts of its own for that costs as many times its month</source>
        <translation>%1 kann %2 abgerechnet werden: %3 Monate ab dem Vertragstag des Kunden; ein Preisbestandteil ohne eigene Beträge dafür kostet ebenso viele seiner Monatsbeträge</translation>
    </message>
    <message>
        <source>what is billed %1 costs %2 less than the list, but for what is charged once</source>
        <translation>bei %1er Abrechnung kostet alles %2 weniger als in der Preisliste, ausgenommen einmalig Berechnetes</translation>
    </message>
    <message>
        <source>a month runs from the customer&apos;s own day, or the last of a month that is too short for it: 31 January, 28 February, 31 March</source>
        <translation>ein Monat beginnt am Vertragstag des Kunden oder, wenn der Monat dafür zu kurz ist, an dessen letztem Tag: 31. Januar, 28. Februar, 31. März</translation>
    </message>
    <message>
        <source>the pause of every year runs over New Year: it begins in one year and ends in the next</source>
        <translation>die jährliche Pause reicht über Neujahr: Sie beginnt in einem Jahr und endet im nächsten</translation>
    </message>
    <message>
        <source>%1 of %2 has an amount that is charged once: a line of the first invoice, in no figure of a month or a seat</source>
        <translation>%1 von %2 hat einen Betrag, der einmalig berechnet wird: eine Position der ersten Rechnung, in keinem Wert pro Monat oder Lizenz enthalten</translation>
    </message>
    <message>
        <source>the promotion %1 may be taken together with others: in the order of the book, each off what the one before left</source>
        <translation>die Aktion %1 lässt sich mit anderen kombinieren: in der Reihenfolge des Preisbuchs, jede auf den Betrag, den die vorherige übrig lässt</translation>
    </message>
    <message>
        <source>%1 has amounts of its own, which stand as they are</source>
        <translation>%1 hat eigene Beträge, die unverändert gelten</translation>
    </message>
    <message>
        <source>converted amounts of %1 from one unit on end in %2: the nearest that does</source>
        <translation>umgerechnete Beträge von %1 ab einer Währungseinheit enden auf %2: der jeweils nächste solche Betrag</translation>
    </message>
    <message>
        <source>%1 of the credits that are left at the end of a month are kept for the next</source>
        <translation>%1 der Credits, die am Monatsende übrig sind, bleiben für den nächsten Monat erhalten</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to an amount that is given already</source>
        <translation>der Pfad „%1“ führt zu einem Betrag, der bereits angegeben ist</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; takes no &quot;%2&quot;</source>
        <translation>zum Feld „%1“ gehört kein „%2“</translation>
    </message>
    <message>
        <source>an object of values by the unit of their charge, such as { &quot;call&quot;: &quot;1000&quot; }</source>
        <translation>ein Objekt von Werten nach der Einheit ihres Preisbestandteils, etwa { &quot;call&quot;: &quot;1000&quot; }</translation>
    </message>
    <message>
        <source>month from the start date</source>
        <translation>Monat ab dem Startdatum</translation>
    </message>
    <message>
        <source>3 months from the start date</source>
        <translation>3 Monate ab dem Startdatum</translation>
    </message>
    <message>
        <source>6 months from the start date</source>
        <translation>6 Monate ab dem Startdatum</translation>
    </message>
    <message>
        <source>no plan costs anything billed %1</source>
        <translation>kein Tarif kostet bei %1er Abrechnung etwas</translation>
    </message>
    <message>
        <source>the total of a billing period without what is charged once</source>
        <translation>die Summe eines Abrechnungszeitraums ohne das einmalig Berechnete</translation>
    </message>
    <message>
        <source>what is charged once</source>
        <translation>das einmalig Berechnete</translation>
    </message>
    <message>
        <source>1 - total of the period / (its months x monthly total)</source>
        <translation>1 - Summe des Zeitraums / (seine Monate x Monatssumme)</translation>
    </message>
    <message>
        <source>the periods of two quarterly invoices</source>
        <translation>die Zeiträume zweier vierteljährlicher Rechnungen</translation>
    </message>
    <message>
        <source>the periods of two half-yearly invoices</source>
        <translation>die Zeiträume zweier halbjährlicher Rechnungen</translation>
    </message>
    <message>
        <source>a call has at most %1 scenarios; close one first</source>
        <translation>ein Gespräch hat höchstens %1 Szenarien; schließen Sie zuerst eines</translation>
    </message>
    <message>
        <source>the only scenario of a call stays; begin another call</source>
        <translation>das einzige Szenario eines Gesprächs bleibt; beginnen Sie ein anderes Gespräch</translation>
    </message>
    <message>
        <source>the call has no scenario %1; it has %2</source>
        <translation>das Gespräch hat kein Szenario %1; vorhanden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a call: it has 1 to 64 small letters, digits and hyphens</source>
        <translation>„%1“ ist keine ID eines Gesprächs: Sie hat 1 bis 64 Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of a call; expected UTC such as 2026-11-21T10:15:30Z</source>
        <translation>„%1“ ist keine Zeit eines Gesprächs; erwartet wird UTC wie 2026-11-21T10:15:30Z</translation>
    </message>
    <message>
        <source>the call has no scenario</source>
        <translation>das Gespräch hat kein Szenario</translation>
    </message>
    <message>
        <source>the call has %1 scenarios; at most %2 are kept</source>
        <translation>das Gespräch hat %1 Szenarien; gespeichert werden höchstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of a scenario; expected A to F</source>
        <translation>„%1“ ist kein Buchstabe eines Szenarios; erwartet wird A bis F</translation>
    </message>
    <message>
        <source>two scenarios of the call are %1</source>
        <translation>zwei Szenarien des Gesprächs heißen %1</translation>
    </message>
    <message>
        <source>the history has %1 calculations; at most %2 are kept</source>
        <translation>der Verlauf hat %1 Berechnungen; gespeichert werden höchstens %2</translation>
    </message>
    <message>
        <source>the beginning of the call says other scenarios than the rest of it</source>
        <translation>der Anfang des Gesprächs nennt andere Szenarien als der Rest</translation>
    </message>
    <message>
        <source>the call would be a file of %1 bytes; at most %2 are kept</source>
        <translation>das Gespräch ergäbe eine Datei von %1 Byte; gespeichert werden höchstens %2</translation>
    </message>
    <message>
        <source>there is no call %1 in %2</source>
        <translation>es gibt kein Gespräch %1 in %2</translation>
    </message>
    <message>
        <source>%1 is no call that can be read: %2; it stays as it is</source>
        <translation>%1 ist kein lesbares Gespräch: %2; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>it was written by a newer version of Seatwise, in form %1; this one reads form %2</source>
        <translation>es wurde von einer neueren Version von Seatwise geschrieben, im Format %1; diese hier liest Format %2</translation>
    </message>
    <message>
        <source>the call would not be read again as it was written: %1; nothing was kept</source>
        <translation>das Gespräch ließe sich nicht so zurücklesen, wie es geschrieben wurde: %1; es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>it holds the call %1</source>
        <translation>darin steht das Gespräch %1</translation>
    </message>
    <message>
        <source>the call %1 is open in another window of Seatwise</source>
        <translation>das Gespräch %1 ist in einem anderen Fenster von Seatwise geöffnet</translation>
    </message>
    <message>
        <source>a call %1 is kept already; open it before it is changed</source>
        <translation>ein Gespräch %1 ist bereits gespeichert; öffnen Sie es, bevor Sie es ändern</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, the largest call that is read</source>
        <translation>%1 ist größer als %2 Byte; größere Gespräche werden nicht gelesen</translation>
    </message>
    <message>
        <source>the table must be a name of letters, digits and _, or a schema and a name with a point between them, not &quot;%1&quot;</source>
        <translation>die Tabelle muss ein Name aus Buchstaben, Ziffern und _ sein oder ein Schema und ein Name mit einem Punkt dazwischen, nicht „%1“</translation>
    </message>
    <message>
        <source>the table has no column of what is used; the charge counts as for no usage</source>
        <translation>die Tabelle hat keine Spalte für den Verbrauch; der Preisbestandteil zählt wie ohne Verbrauch</translation>
    </message>
    <message>
        <source>the table has no column of add-ons</source>
        <translation>die Tabelle hat keine Spalte für Add-ons</translation>
    </message>
    <message>
        <source>the table has no column of promotions</source>
        <translation>die Tabelle hat keine Spalte für Aktionen</translation>
    </message>
    <message>
        <source>billed %1, more than %2 seats are answered with NULL and a note, as their sums may not fit 64 bits</source>
        <translation>bei %1er Abrechnung werden mehr als %2 Lizenzen mit NULL und einem Hinweis beantwortet, da ihre Summen womöglich nicht in 64 Bit passen</translation>
    </message>
    <message>
        <source>the amounts of %1 do not fit the 64 bits that databases count with</source>
        <translation>die Beträge von %1 passen nicht in die 64 Bit, mit denen Datenbanken rechnen</translation>
    </message>
    <message>
        <source>Seatwise price book %1, version %2, SHA-256 %3, for %4</source>
        <translation>Seatwise-Preisbuch %1, Version %2, SHA-256 %3, für %4</translation>
    </message>
    <message>
        <source>Totals are in minor units of %1, with %2 decimals, for one billing period.</source>
        <translation>Die Summen stehen in der kleinsten Einheit von %1, mit %2 Nachkommastellen, für einen Abrechnungszeitraum.</translation>
    </message>
    <message>
        <source>Where a row has no total, its note says why. Up to %1 seats every sum stays within 64 bits.</source>
        <translation>Hat eine Zeile keine Summe, sagt ihr Hinweis, warum. Bis zu %1 Lizenzen bleibt jede Summe innerhalb von 64 Bit.</translation>
    </message>
    <message>
        <source>SELECT * FROM %1 answers no row where this engine prices as the book does.</source>
        <translation>SELECT * FROM %1 liefert keine Zeile, wenn diese Datenbank dieselben Preise berechnet wie das Preisbuch.</translation>
    </message>
    <message>
        <source>unknown plan</source>
        <translation>unbekannter Tarif</translation>
    </message>
    <message>
        <source>unknown billing</source>
        <translation>unbekannte Abrechnung</translation>
    </message>
    <message>
        <source>no whole number of seats</source>
        <translation>keine ganze Zahl von Lizenzen</translation>
    </message>
    <message>
        <source>more seats than are proven</source>
        <translation>mehr Lizenzen als nachgewiesen</translation>
    </message>
    <message>
        <source>not offered for so many seats, or not billed so</source>
        <translation>nicht für so viele Lizenzen angeboten oder nicht so abgerechnet</translation>
    </message>
    <message>
        <source>limits and steps of seats have no place there</source>
        <translation>Grenzen und Schritte der Lizenzzahl lassen sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>a least or a most amount has no place there</source>
        <translation>ein Mindest- oder Höchstbetrag lässt sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>what a trial becomes has no place there</source>
        <translation>was aus einer Testphase wird, lässt sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>lässt sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>which plan may become which has no place there</source>
        <translation>von welchem Tarif in welchen gewechselt werden darf, lässt sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>how parts of a period are reckoned is decided there</source>
        <translation>wie Teile eines Zeitraums berechnet werden, wird dort entschieden</translation>
    </message>
    <message>
        <source>pauses of every year have no place there</source>
        <translation>jährliche Pausen lassen sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>discounts and who allows them have no place among prices</source>
        <translation>Rabatte und wer sie genehmigt, lassen sich in Preisen nicht abbilden</translation>
    </message>
    <message>
        <source>credits that are bought and kept have no place among prices</source>
        <translation>Credits, die gekauft werden und erhalten bleiben, lassen sich in Preisen nicht abbilden</translation>
    </message>
    <message>
        <source>prices of a locale are a book of their own there</source>
        <translation>die Preise eines Gebietsschemas sind dort ein eigenes Preisbuch</translation>
    </message>
    <message>
        <source>the prices are those of the list, without this percentage: it is taken off rounded totals, which prices cannot say</source>
        <translation>die Preise sind die der Preisliste, ohne diesen Prozentsatz: Er wird von gerundeten Summen abgezogen, was Preise nicht ausdrücken können</translation>
    </message>
    <message>
        <source>halves are rounded to the even neighbour here, and upwards there</source>
        <translation>Hälften werden hier zur geraden Nachbarzahl gerundet, dort aufgerundet</translation>
    </message>
    <message>
        <source>percentages of an amount have no place there</source>
        <translation>Prozentsätze eines Betrags lassen sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>tiers that price packages have no place there</source>
        <translation>Stufen mit Preisen für Pakete lassen sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>packages after units that are included have no place there</source>
        <translation>Pakete nach enthaltenen Einheiten lassen sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>tiers that begin or end within a unit have no place there</source>
        <translation>Stufen, die innerhalb einer Einheit beginnen oder enden, lassen sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>a band that costs less than the one before it has no place among tiers</source>
        <translation>eine Staffel, die weniger kostet als die vorherige, lässt sich in Stufen nicht abbilden</translation>
    </message>
    <message>
        <source>the amount is too large for a price there</source>
        <translation>der Betrag ist für einen Preis dort zu groß</translation>
    </message>
    <message>
        <source>amounts of this currency must end in 0 there</source>
        <translation>Beträge dieser Währung müssen dort auf 0 enden</translation>
    </message>
    <message>
        <source>a flat amount must be whole minor units there</source>
        <translation>ein Pauschalbetrag muss dort eine ganze Zahl kleinster Währungseinheiten sein</translation>
    </message>
    <message>
        <source>there are two prices of %1</source>
        <translation>es gibt zwei Preise für %1</translation>
    </message>
    <message>
        <source>the price %1 is of the product %2, which is not there</source>
        <translation>der Preis %1 gehört zum Produkt %2, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>a price that is no longer used is left out</source>
        <translation>ein Preis, der nicht mehr verwendet wird, wird ausgelassen</translation>
    </message>
    <message>
        <source>the price is of the product &quot;%1&quot;, which is not among the products</source>
        <translation>der Preis gehört zum Produkt „%1“, das nicht unter den Produkten ist</translation>
    </message>
    <message>
        <source>the price needs a currency such as usd, not &quot;%1&quot;</source>
        <translation>der Preis braucht eine Währung wie usd, nicht „%1“</translation>
    </message>
    <message>
        <source>the prices are in %1 and in %2; a price book has one currency</source>
        <translation>die Preise sind in %1 und in %2; ein Preisbuch hat eine einzige Währung</translation>
    </message>
    <message>
        <source>a price is for 1, 3, 6 or 12 months or a year, not for %1</source>
        <translation>ein Preis gilt für 1, 3, 6 oder 12 Monate oder ein Jahr, nicht für %1</translation>
    </message>
    <message>
        <source>an amount must be minor units such as 1995 or 0.5, zero or more, not %1</source>
        <translation>ein Betrag muss in der kleinsten Währungseinheit angegeben sein, etwa 1995 oder 0.5, null oder mehr, nicht %1</translation>
    </message>
    <message>
        <source>packages are rounded up, not &quot;%1&quot;</source>
        <translation>Pakete werden aufgerundet, nicht „%1“</translation>
    </message>
    <message>
        <source>tiers are graduated or volume, not &quot;%1&quot;</source>
        <translation>Stufen sind graduated oder volume, nicht „%1“</translation>
    </message>
    <message>
        <source>the discount is %1; expected nothing or more</source>
        <translation>der Rabatt beträgt %1; erwartet wird null oder mehr</translation>
    </message>
    <message>
        <source>a discount of %1 is more than the price, %2</source>
        <translation>ein Rabatt von %1 ist höher als der Preis, %2</translation>
    </message>
    <message>
        <source>%1 has no subscription</source>
        <translation>%1 hat kein Abonnement</translation>
    </message>
    <message>
        <source>%1 would be valid through %2, which is before it is issued, on %3</source>
        <translation>%1 wäre bis zum %2 gültig, und das liegt vor dem Ausstellen am %3</translation>
    </message>
    <message>
        <source>The customer is missing</source>
        <translation>Der Kunde fehlt</translation>
    </message>
    <message>
        <source>A quote is made to somebody.</source>
        <translation>Ein Angebot richtet sich an jemanden.</translation>
    </message>
    <message>
        <source>The letterhead is missing</source>
        <translation>Der Briefkopf fehlt</translation>
    </message>
    <message>
        <source>No paper goes out without a sender.</source>
        <translation>Ohne Absender geht kein Dokument hinaus.</translation>
    </message>
    <message>
        <source>The approval is missing</source>
        <translation>Die Genehmigung fehlt</translation>
    </message>
    <message>
        <source>The discount is more than an account manager gives alone.</source>
        <translation>Der Rabatt ist höher, als ein Kundenbetreuer allein gewähren darf.</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Genehmigt von %1</translation>
    </message>
    <message>
        <source>On %1, for this price.</source>
        <translation>Am %1, für diesen Preis.</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Keine Genehmigung nötig</translation>
    </message>
    <message>
        <source>No discount was given.</source>
        <translation>Es wurde kein Rabatt gewährt.</translation>
    </message>
    <message>
        <source>The discount is one that an account manager gives alone.</source>
        <translation>Diesen Rabatt darf ein Kundenbetreuer allein gewähren.</translation>
    </message>
    <message>
        <source>The price book is outside its dates</source>
        <translation>Das Preisbuch gilt zu dieser Zeit nicht</translation>
    </message>
    <message>
        <source>Price checked</source>
        <translation>Preis geprüft</translation>
    </message>
    <message>
        <source>Worked out again from price book %1 %2: the same.</source>
        <translation>Mit dem Preisbuch %1 %2 erneut berechnet: derselbe Preis.</translation>
    </message>
    <message>
        <source>The price does not come out again</source>
        <translation>Die Nachrechnung ergibt nicht diesen Preis</translation>
    </message>
    <message>
        <source>Worked out again from its price book it is %1, not %2.</source>
        <translation>Mit dem Preisbuch des Angebots erneut berechnet, sind es %1, nicht %2.</translation>
    </message>
    <message>
        <source>The promotion was given already</source>
        <translation>Die Aktion wurde bereits gewährt</translation>
    </message>
    <message>
        <source>It would not be valid any more</source>
        <translation>Das Angebot wäre nicht mehr gültig</translation>
    </message>
    <message>
        <source>Its last day, %1, is before %2, when it is issued.</source>
        <translation>Sein letzter Tag, der %1, liegt vor dem %2, an dem es ausgestellt wird.</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>Can be added when the customer accepts.</source>
        <translation>Lässt sich eintragen, wenn der Kunde annimmt.</translation>
    </message>
    <message>
        <source>No bill-to</source>
        <translation>Kein Rechnungsempfänger</translation>
    </message>
    <message>
        <source>The paper names the customer alone, without an address.</source>
        <translation>Das Dokument nennt nur den Kunden, ohne Anschrift.</translation>
    </message>
    <message>
        <source>Nobody is named who prepared it</source>
        <translation>Kein Ersteller angegeben</translation>
    </message>
    <message>
        <source>The paper does not say whom to ask.</source>
        <translation>Das Dokument sagt nicht, wen man fragen kann.</translation>
    </message>
    <message>
        <source>No days that it pays for</source>
        <translation>Kein Zeitraum, für den gezahlt wird</translation>
    </message>
    <message>
        <source>The quote has no start; the Calculator sets one.</source>
        <translation>Das Angebot hat kein Startdatum; es wird im Rechner festgelegt.</translation>
    </message>
    <message>
        <source>seats that grow by year need a start date</source>
        <translation>eine Lizenzzahl, die von Jahr zu Jahr wächst, braucht ein Startdatum</translation>
    </message>
    <message>
        <source>seats that grow by year are quoted for whole years, not for a change of a running subscription</source>
        <translation>eine Lizenzzahl, die von Jahr zu Jahr wächst, wird für ganze Jahre angeboten, nicht für die Änderung eines laufenden Abonnements</translation>
    </message>
    <message>
        <source>%1 is a trial, whose seats do not grow by year</source>
        <translation>%1 ist ein Testtarif; dessen Lizenzzahl wächst nicht von Jahr zu Jahr</translation>
    </message>
    <message>
        <source>the label of the option</source>
        <translation>die Bezeichnung der Option</translation>
    </message>
    <message>
        <source>%1 has %2 options; allowed are no more</source>
        <translation>%1 hat %2 Optionen; mehr sind nicht zulässig</translation>
    </message>
    <message>
        <source>%1 offers that already, as its option %2</source>
        <translation>%1 bietet das bereits an, als Option %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; allowed are 1 to %3</source>
        <translation>%1 hat keine Option %2; zulässig sind 1 bis %3</translation>
    </message>
    <message>
        <source>%1 has no options; it is accepted as it is</source>
        <translation>%1 hat keine Optionen; das Angebot wird angenommen, wie es ist</translation>
    </message>
    <message>
        <source>%1 offers one thing alone; add another before it is taken away</source>
        <translation>%1 bietet nur eines an; fügen Sie etwas anderes hinzu, bevor Sie es entfernen</translation>
    </message>
    <message>
        <source>%1 has %2 options; name the one that is accepted</source>
        <translation>%1 hat %2 Optionen; geben Sie an, welche angenommen wird</translation>
    </message>
    <message>
        <source>%1 is accepted with its option %2; of its options one alone is accepted</source>
        <translation>%1 ist mit Option %2 angenommen; von den Optionen wird nur eine angenommen</translation>
    </message>
    <message>
        <source>%1, option %2</source>
        <translation>%1, Option %2</translation>
    </message>
    <message>
        <source>the quote was written by a newer version of Seatwise; this one reads quotes up to form %1</source>
        <translation>das Angebot wurde von einer neueren Version von Seatwise geschrieben; diese hier liest Angebote bis Format %1</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>estimate %1 for nobody yet, %2, price book %3 %4</source>
        <translation>Kostenvoranschlag %1, noch für niemanden, %2, Preisbuch %3 %4</translation>
    </message>
    <message>
        <source>version %1 is published: new customers from %2, existing ones from the first period that starts on or after %3; the reason: &quot;%4&quot;</source>
        <translation>Version %1 ist veröffentlicht: neue Kunden ab dem %2, bestehende ab dem ersten Zeitraum, der am %3 oder danach beginnt; die Begründung: „%4“</translation>
    </message>
    <message>
        <source>%1. It follows version %2, SHA-256 %3, and is SHA-256 %4</source>
        <translation>%1. Sie folgt auf Version %2, SHA-256 %3, und hat SHA-256 %4</translation>
    </message>
    <message>
        <source>%1. It is the first, SHA-256 %2</source>
        <translation>%1. Sie ist die erste, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1. What it changes: %2</source>
        <translation>%1. Was sie ändert: %2</translation>
    </message>
    <message>
        <source>%1. Approved by %2</source>
        <translation>%1. Genehmigt von %2</translation>
    </message>
    <message>
        <source>%1, billed %2, %3 to %4</source>
        <translation>%1, %2 abgerechnet, %3 bis %4</translation>
    </message>
    <message>
        <source>version %1, which was to be in force from %2, is withdrawn</source>
        <translation>Version %1, die ab dem %2 gelten sollte, ist zurückgezogen</translation>
    </message>
    <message>
        <source>version %1, which was to be in force from %2, is withdrawn: %3</source>
        <translation>Version %1, die ab dem %2 gelten sollte, ist zurückgezogen: %3</translation>
    </message>
    <message>
        <source>a publishing needs a reason</source>
        <translation>eine Veröffentlichung braucht eine Begründung</translation>
    </message>
    <message>
        <source>a version is published for today (%2) or later, not for %1: what was priced until now stays as it was</source>
        <translation>eine Version wird für heute (%2) oder später veröffentlicht, nicht für den %1: Was bis jetzt berechnet wurde, bleibt, wie es war</translation>
    </message>
    <message>
        <source>existing customers cannot change on %1, before new ones do on %2</source>
        <translation>bestehende Kunden können nicht am %1 wechseln, also vor neuen Kunden, die am %2 wechseln</translation>
    </message>
    <message>
        <source>version %2 is published for %1 already; a day has one version</source>
        <translation>Version %2 ist bereits für den %1 veröffentlicht; je Tag gibt es nur eine Version</translation>
    </message>
    <message>
        <source>a version %1 is published for %2 already; give this one a version of its own</source>
        <translation>eine Version %1 ist bereits für den %2 veröffentlicht; geben Sie dieser eine eigene Versionsbezeichnung</translation>
    </message>
    <message>
        <source>it calls itself version %1, as the list that it takes the place of does; better give each its own</source>
        <translation>sie nennt sich Version %1 wie die Liste, an deren Stelle sie tritt; besser bekommt jede eine eigene</translation>
    </message>
    <message>
        <source>version %1 was published on %2, after today (%3); look at the date of this computer</source>
        <translation>Version %1 wurde am %2 veröffentlicht, also nach heute (%3); prüfen Sie das Datum dieses Computers</translation>
    </message>
    <message>
        <source>this very price list is published as version %1 for %2 already</source>
        <translation>eben diese Preisliste ist bereits als Version %1 für den %2 veröffentlicht</translation>
    </message>
    <message>
        <source>version %1 cannot be in force on %2: %3</source>
        <translation>Version %1 kann am %2 nicht gelten: %3</translation>
    </message>
    <message>
        <source>a price list cannot change its currency from %1 to %2; give the other one an id of its own</source>
        <translation>eine Preisliste kann ihre Währung nicht von %1 in %2 ändern; geben Sie der anderen eine eigene ID</translation>
    </message>
    <message>
        <source>%1 has no version %2; it has %3</source>
        <translation>%1 hat keine Version %2; vorhanden: %3</translation>
    </message>
    <message>
        <source>no version of %1 is published</source>
        <translation>von %1 ist keine Version veröffentlicht</translation>
    </message>
    <message>
        <source>version %1 is withdrawn already</source>
        <translation>Version %1 ist bereits zurückgezogen</translation>
    </message>
    <message>
        <source>version %1 is in force since %2 and cannot be withdrawn; publish another one</source>
        <translation>Version %1 gilt seit dem %2 und lässt sich nicht zurückziehen; veröffentlichen Sie eine andere</translation>
    </message>
    <message>
        <source>no version of %1 is in force on %2; the first, %3, is from %4</source>
        <translation>am %2 gilt keine Version von %1; die erste, %3, gilt ab dem %4</translation>
    </message>
    <message>
        <source>every version of %1 is withdrawn</source>
        <translation>alle Versionen von %1 sind zurückgezogen</translation>
    </message>
    <message>
        <source>the customer begins on %1, after the day that is priced, %2</source>
        <translation>der Kunde beginnt am %1, nach dem Tag, für den der Preis berechnet wird, dem %2</translation>
    </message>
    <message>
        <source>not a list of versions: %1</source>
        <translation>keine Liste von Versionen: %1</translation>
    </message>
    <message>
        <source>the price list of version %1 of %2 is missing</source>
        <translation>die Preisliste zu Version %1 von %2 fehlt</translation>
    </message>
    <message>
        <source>the name of whoever publishes</source>
        <translation>der Name der Person, die veröffentlicht</translation>
    </message>
    <message>
        <source>A quarter, billed quarterly</source>
        <translation>Ein Vierteljahr, vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>A half-year, billed half-yearly</source>
        <translation>Ein Halbjahr, halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>what becomes of credits that are left at the end of a month</source>
        <translation>was aus den Credits wird, die am Monatsende übrig sind</translation>
    </message>
    <message>
        <source>the draft has nothing at %1</source>
        <translation>im Entwurf steht nichts unter %1</translation>
    </message>
    <message>
        <source>the last band or tier cannot be removed</source>
        <translation>die einzige Staffel oder Stufe lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the amounts of this model cannot be made of those of a month</source>
        <translation>die Beträge dieses Modells lassen sich nicht aus denen eines Monats bilden</translation>
    </message>
    <message>
        <source>there is no charge model &quot;%1&quot;; there are %2</source>
        <translation>für Preisbestandteile gibt es kein Modell „%1“. Zulässig: %2</translation>
    </message>
    <message>
        <source>the last plan cannot be removed</source>
        <translation>der einzige Tarif lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>a decimal such as &quot;19.95&quot;, zero or more, with up to 10 decimals</source>
        <translation>eine Dezimalzahl wie „19.95“, null oder mehr, mit bis zu 10 Nachkommastellen</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>each tier must end after the one before it, and the last alone has no end</source>
        <translation>jede Stufe muss nach der vorherigen enden, und nur die letzte hat kein Ende</translation>
    </message>
    <message>
        <source>a price has at most %1 tiers</source>
        <translation>ein Preis hat höchstens %1 Stufen</translation>
    </message>
    <message>
        <source>seats from %1 to %2 are none</source>
        <translation>von %1 bis %2 ist kein gültiger Bereich für Lizenzen</translation>
    </message>
    <message>
        <source>the prices of %1 count %2 and %3; a charge counts one thing</source>
        <translation>die Preise von %1 zählen %2 und %3; ein Preisbestandteil zählt nur eine Art von Einheit</translation>
    </message>
    <message>
        <source>what is charged once has no place there, or not in this form</source>
        <translation>einmalig Berechnetes lässt sich dort nicht oder nicht in dieser Form abbilden</translation>
    </message>
    <message>
        <source>the tier begins where the one before it ends; a unit at the end is taken as one of the tier before</source>
        <translation>die Stufe beginnt dort, wo die vorherige endet; eine Einheit an dieser Grenze zählt zur vorherigen Stufe</translation>
    </message>
    <message>
        <source>a tier begins at %2, one after the end of the one before it, or at that end, %3, not at %1</source>
        <translation>eine Stufe beginnt bei %2, eins nach dem Ende der vorherigen, oder an diesem Ende, bei %3, nicht bei %1</translation>
    </message>
    <message>
        <source>%1 has no place in a price book, or is not read</source>
        <translation>%1 lässt sich in einem Preisbuch nicht abbilden oder wird nicht gelesen</translation>
    </message>
    <message>
        <source>names and ids of charges have no place there, and amounts of a plan become one</source>
        <translation>Namen und IDs von Preisbestandteilen lassen sich dort nicht abbilden, und die Beträge eines Tarifs werden zu einem zusammengefasst</translation>
    </message>
    <message>
        <source>a flat amount of a tier after the first has no place there</source>
        <translation>ein Pauschalbetrag einer Stufe nach der ersten lässt sich dort nicht abbilden</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>kein gültiges XML: %1</translation>
    </message>
    <message>
        <source>the file declares a document type; only elements are read</source>
        <translation>die Datei deklariert einen Dokumenttyp; gelesen werden nur Elemente</translation>
    </message>
    <message>
        <source>a tier has one block of one unit, and only the last one is of more than one, after units that are free or none</source>
        <translation>eine Stufe hat einen Block aus einer Einheit; nur der letzte Block darf mehrere Einheiten umfassen, und vor ihm stehen nur kostenlose Einheiten oder keine</translation>
    </message>
    <message>
        <source>a price in %1 is missing</source>
        <translation>ein Preis in %1 fehlt</translation>
    </message>
    <message>
        <source>the plan is of the product &quot;%1&quot;, which is not among the products</source>
        <translation>der Tarif gehört zum Produkt „%1“, das nicht unter den Produkten ist</translation>
    </message>
    <message>
        <source>there is no price for this period; the charge comes to nothing in it</source>
        <translation>für diesen Abrechnungszeitraum gibt es keinen Preis; der Preisbestandteil ergibt darin null</translation>
    </message>
    <message>
        <source>there is no price of it; it is left out</source>
        <translation>dafür gibt es keinen Preis; es wird ausgelassen</translation>
    </message>
    <message>
        <source>the plan, at most %1 bytes</source>
        <translation>der Tarif, höchstens %1 Byte</translation>
    </message>
    <message>
        <source>monthly, quarterly, semiannual or annual</source>
        <translation>monthly, quarterly, semiannual oder annual</translation>
    </message>
    <message>
        <source>an amount of a month from 0 to %1</source>
        <translation>ein Monatsbetrag von 0 bis %1</translation>
    </message>
    <message>
        <source>a reason, at most %1 bytes</source>
        <translation>ein Grund, höchstens %1 Byte</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>eine Währung wie USD</translation>
    </message>
    <message>
        <source>%1: it ends on %2, before it starts on %3</source>
        <translation>%1: das Ende am %2 liegt vor dem Beginn am %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; of &quot;%3&quot; is running already, by line %4; two rows of one plan cannot overlap</source>
        <translation>%1: „%2“ von „%3“ läuft laut Zeile %4 bereits; zwei Zeilen eines Tarifs dürfen sich nicht überschneiden</translation>
    </message>
    <message>
        <source>%1: it has no price: %2; expected a plan of the book, or an mrr of its own</source>
        <translation>%1: ohne Preis: %2; erwartet wird ein Tarif des Preisbuchs oder ein eigener Wert für „mrr“</translation>
    </message>
    <message>
        <source>%1: it is in %2, the list in %3; one list is in one currency</source>
        <translation>%1: die Währung ist %2, die der Liste %3; eine Liste hat nur eine Währung</translation>
    </message>
    <message>
        <source>%1 is in %2 and the list in %3</source>
        <translation>%1 ist in %2 und die Liste in %3</translation>
    </message>
    <message>
        <source>all of it is taken off, so that its mrr does not say the full price</source>
        <translation>alles wird abgezogen, sodass „mrr“ den vollen Preis nicht erkennen lässt</translation>
    </message>
    <message>
        <source>its seats or its billing are not said</source>
        <translation>die Lizenzen oder die Abrechnung sind nicht angegeben</translation>
    </message>
    <message>
        <source>who cancels has left on that day</source>
        <translation>wer kündigt, gilt mit dem Tag der Kündigung als abgewandert</translation>
    </message>
    <message>
        <source>who cancels has left when the service ends</source>
        <translation>wer kündigt, gilt mit dem Ende der Leistung als abgewandert</translation>
    </message>
    <message>
        <source>discounts that end are not taken off</source>
        <translation>befristete Rabatte werden nicht abgezogen</translation>
    </message>
    <message>
        <source>discounts that end are taken off until then</source>
        <translation>befristete Rabatte werden bis zu ihrem Ende abgezogen</translation>
    </message>
    <message>
        <source>metered usage is counted</source>
        <translation>gemessener Verbrauch wird mitgezählt</translation>
    </message>
    <message>
        <source>metered usage is left out</source>
        <translation>gemessener Verbrauch wird ausgelassen</translation>
    </message>
    <message>
        <source>who signs and leaves in one month is new and has left</source>
        <translation>wer in einem Monat abschließt und abwandert, zählt als neu und als abgewandert</translation>
    </message>
    <message>
        <source>who signs and leaves in one month is not counted</source>
        <translation>wer in einem Monat abschließt und abwandert, wird nicht gezählt</translation>
    </message>
    <message>
        <source>from %1 to %2 are no months in their order, or too many; at most %3 are gone through</source>
        <translation>von %1 bis %2 ist keine Folge von Monaten, oder es sind zu viele; ausgewertet werden höchstens %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed annually: %2</source>
        <translation>für %1 gibt es keinen Tarif mit jährlicher Abrechnung: %2</translation>
    </message>
    <message>
        <source>no curve is drawn from %1 renewals; it takes %2 or more</source>
        <translation>zu wenige Verlängerungen für eine Kurve: %1; nötig sind mindestens %2</translation>
    </message>
    <message>
        <source>no curve is drawn from %1 customers; it takes %2 or more</source>
        <translation>zu wenige Kunden für eine Kurve: %1; nötig sind mindestens %2</translation>
    </message>
    <message>
        <source>nobody has left, so that nothing can be said of who will</source>
        <translation>niemand ist abgewandert, daher lässt sich über künftige Abwanderung nichts sagen</translation>
    </message>
    <message>
        <source>a cohort starts with 1 to %1 customers</source>
        <translation>eine Kohorte beginnt mit 1 bis %1 Kunden</translation>
    </message>
    <message>
        <source>a cohort has at most %1 renewals</source>
        <translation>eine Kohorte hat höchstens %1 Verlängerungen</translation>
    </message>
    <message>
        <source>after renewal %3 there are %1 customers, and there were %2 before; a cohort cannot grow</source>
        <translation>nach Verlängerung %3 sind es %1 Kunden, zuvor waren es %2; eine Kohorte kann nicht wachsen</translation>
    </message>
    <message>
        <source>the model is sbg, as bdw takes %1 renewals or more</source>
        <translation>das Modell ist sbg, denn bdw braucht mindestens %1 Verlängerungen</translation>
    </message>
    <message>
        <source>no forecast is made from %1 values; it takes %2 or more</source>
        <translation>zu wenige Werte für eine Prognose: %1; nötig sind mindestens %2</translation>
    </message>
    <message>
        <source>the series has %1 values; a forecast takes at most %2</source>
        <translation>die Reihe hat %1 Werte; eine Prognose fasst höchstens %2</translation>
    </message>
    <message>
        <source>value %1 is below 0; a forecast is made of values that are not</source>
        <translation>Wert Nr. %1 liegt unter 0; eine Prognose braucht Werte, die nicht negativ sind</translation>
    </message>
    <message>
        <source>all values are 0, so that nothing can be said of the next ones</source>
        <translation>alle Werte sind 0, daher lässt sich über die nächsten nichts sagen</translation>
    </message>
    <message>
        <source>holt-winters needs a season of 2 periods or more</source>
        <translation>holt-winters braucht eine Saison von mindestens 2 Zeiträumen</translation>
    </message>
    <message>
        <source>holt-winters takes no value of 0, as its seasons multiply</source>
        <translation>holt-winters lässt keinen Wert 0 zu, da die Saisonfaktoren multipliziert werden</translation>
    </message>
    <message>
        <source>%1 steps are no horizon of a series of %3 values; allowed are 1 to %2</source>
        <translation>ein Horizont von %1 passt nicht zu einer Reihe von %3 Werten; zulässig sind 1 bis %2 Schritte</translation>
    </message>
    <message>
        <source>a period such as 2026-11, 2026-11-01, 2026-Q4 or 17</source>
        <translation>ein Zeitraum wie 2026-11, 2026-11-01, 2026-Q4 oder 17</translation>
    </message>
    <message>
        <source>a value of 0 or more</source>
        <translation>ein Wert ab 0</translation>
    </message>
    <message>
        <source>a time of 0 or more</source>
        <translation>eine Zeit ab 0</translation>
    </message>
    <message>
        <source>1 for somebody who left then, or 0</source>
        <translation>1 für jemanden, der dann abgewandert ist, oder 0</translation>
    </message>
    <message>
        <source>after the periods before, %1 was to follow and %2 does; a forecast is made of a series without gaps</source>
        <translation>nach den vorherigen Zeiträumen müsste %1 folgen, es folgt aber %2; eine Prognose braucht eine Reihe ohne Lücken</translation>
    </message>
    <message>
        <source>%2 is a period of another kind than %1</source>
        <translation>%2 ist ein Zeitraum anderer Art als %1</translation>
    </message>
    <message>
        <source>nobody has left by these times, so that there is no curve</source>
        <translation>laut diesen Zeiten ist niemand abgewandert, daher gibt es keine Kurve</translation>
    </message>
    <message>
        <source>%1: how monthly recurring revenue moved, month by month, by the rule %2, for %3</source>
        <translation>%1: wie sich der monatlich wiederkehrende Umsatz Monat für Monat bewegte, nach der Regel %2, für %3</translation>
    </message>
    <message>
        <source>%1 needs the columns account_id, customer, plan, seats, billing, start_date, end_date, discount (percent), discount_until and mrr (of a month, after the discount, in units of the currency; NULL: priced by the book), and the view %2.</source>
        <translation>%1 braucht die Spalten account_id, customer, plan, seats, billing, start_date, end_date, discount (Prozent), discount_until und mrr (eines Monats, nach dem Rabatt, in Einheiten der Währung; NULL: vom Preisbuch bepreist) und die Sicht %2.</translation>
    </message>
    <message>
        <source>By this rule it needs the column %1 too.</source>
        <translation>Nach dieser Regel braucht sie auch die Spalte %1.</translation>
    </message>
    <message>
        <source>Amounts are in minor units of %1, with %2 decimals; end_mrr = start_mrr + new_mrr + expansion - contraction - churn + reactivation.</source>
        <translation>Beträge in kleinsten Einheiten von %1, mit %2 Nachkommastellen; end_mrr = start_mrr + new_mrr + expansion - contraction - churn + reactivation.</translation>
    </message>
    <message>
        <source>unpriced counts the accounts begun by the end of the month that are in no sum; SELECT * FROM %1 WHERE note &lt;&gt; &apos;&apos; answers which, and why.</source>
        <translation>unpriced zählt die bis Monatsende begonnenen Konten, die in keiner Summe stehen; SELECT * FROM %1 WHERE note &lt;&gt; &apos;&apos; sagt, welche und warum.</translation>
    </message>
    <message>
        <source>movements are told to postgresql, duckdb or clickhouse, not to %1, whose numbers have 64 bits</source>
        <translation>Bewegungen gibt es für postgresql, duckdb oder clickhouse, nicht für %1, dessen Zahlen 64 Bit haben</translation>
    </message>
    <message>
        <source>%1 charges %2 once, which is no recurring revenue and cannot be told apart in the total of a priced table</source>
        <translation>%1 berechnet %2 einmalig; das ist kein wiederkehrender Umsatz und lässt sich in der Summe einer bepreisten Tabelle nicht trennen</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>kein Kunde</translation>
    </message>
    <message>
        <source>no first day</source>
        <translation>kein erster Tag</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>es endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>the discount is no percentage from 0 to 100 with at most 4 decimals</source>
        <translation>der Rabatt ist kein Prozentsatz von 0 bis 100 mit höchstens 4 Nachkommastellen</translation>
    </message>
    <message>
        <source>no amount of a month from 0 to %1 with at most 4 decimals</source>
        <translation>kein Monatsbetrag von 0 bis %1 mit höchstens 4 Nachkommastellen</translation>
    </message>
    <message>
        <source>an account of the same customer and plan is running already</source>
        <translation>ein Konto desselben Kunden und Tarifs läuft bereits</translation>
    </message>
    <message>
        <source>%1 is %2; only an accepted quote can be handed over</source>
        <translation>%1: Status „%2“; übergeben lässt sich nur ein angenommenes Angebot</translation>
    </message>
    <message>
        <source>%1 names no first day of service; name the day to hand it over</source>
        <translation>%1 nennt keinen ersten Tag der Leistung; geben Sie ihn für die Übergabe an</translation>
    </message>
    <message>
        <source>%1 begins on %2, as was agreed; no other day can be named</source>
        <translation>%1 beginnt wie vereinbart am %2; ein anderer Tag lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>%1 was accepted at %2 and now comes to %3; what does not come out again is not handed over</source>
        <translation>%1 wurde zu %2 angenommen und ergibt jetzt %3; was die Nachrechnung nicht bestätigt, wird nicht übergeben</translation>
    </message>
    <message>
        <source>%1 changes a subscription that runs already, which is changed where it is billed; it can be handed over as csv</source>
        <translation>%1 ändert ein laufendes Abonnement, das dort geändert wird, wo es abgerechnet wird; als csv kann es übergeben werden</translation>
    </message>
    <message>
        <source>tax is not part of a quote; it is reckoned there</source>
        <translation>Steuern sind nicht Teil eines Angebots; sie werden dort berechnet</translation>
    </message>
    <message>
        <source>a part of a period is an amount there, as it was reckoned here</source>
        <translation>für einen Teil eines Zeitraums steht dort der Betrag, der hier berechnet wurde</translation>
    </message>
    <message>
        <source>is an amount there for these seats, and not a price that follows other seats</source>
        <translation>ist dort ein Betrag für diese Lizenzzahl und kein Preis, der sich mit ihr ändert</translation>
    </message>
    <message>
        <source>discounts are amounts there for these seats, and do not follow other seats</source>
        <translation>Rabatte sind dort Beträge für diese Lizenzzahl und ändern sich nicht mit ihr</translation>
    </message>
    <message>
        <source>the usage that was quoted is an amount of each invoice; what is used is not metered there</source>
        <translation>der angebotene Verbrauch steht dort als Betrag auf jeder Rechnung; der tatsächliche Verbrauch wird dort nicht gemessen</translation>
    </message>
    <message>
        <source>what is used is not part of the deal; meter it there with the price of the price list</source>
        <translation>der tatsächliche Verbrauch gehört nicht zur Vereinbarung; messen Sie ihn dort zum Preis der Preisliste</translation>
    </message>
    <message>
        <source>no term was agreed: it goes on there with whole periods until it is cancelled</source>
        <translation>es wurde keine Laufzeit vereinbart: Das Abonnement läuft dort in ganzen Zeiträumen weiter, bis es gekündigt wird</translation>
    </message>
    <message>
        <source>an invoice of %1 is one of %2 there, as amounts of this currency must be rounder</source>
        <translation>eine Rechnung über %1 lautet dort auf %2, da Beträge in dieser Währung stärker gerundet sein müssen</translation>
    </message>
    <message>
        <source>there are %1 phases, and at most %2 are taken at a time; add the later ones as the first ones end</source>
        <translation>es sind %1 Phasen, und höchstens %2 werden auf einmal angenommen; fügen Sie die späteren hinzu, wenn die ersten enden</translation>
    </message>
    <message>
        <source>the customer is called by name; take the id that the customer has there</source>
        <translation>der Kunde ist mit seinem Namen angegeben; verwenden Sie die ID, die er dort hat</translation>
    </message>
    <message>
        <source>each change of what a period costs is a subscription of its own there</source>
        <translation>ändert sich, was ein Zeitraum kostet, ist das dort jedes Mal ein eigenes Abonnement</translation>
    </message>
    <message>
        <source>is an invoice of its own there, to be made on %1</source>
        <translation>ist dort eine eigene Rechnung, zu erstellen am %1</translation>
    </message>
    <message>
        <source>its periods are reckoned there from %1, and may begin on other days than here</source>
        <translation>die Zeiträume werden dort ab dem %1 gerechnet und können an anderen Tagen beginnen als hier</translation>
    </message>
    <message>
        <source>the lines of the address are not told apart into street, city and country</source>
        <translation>die Zeilen der Anschrift sind nicht in Straße, Ort und Land getrennt</translation>
    </message>
    <message>
        <source>the list has %1 bytes; at most %2 are kept</source>
        <translation>die Liste hat %1 Byte; gespeichert werden höchstens %2</translation>
    </message>
    <message>
        <source>accounts imported from %1</source>
        <translation>Konten importiert aus %1</translation>
    </message>
    <message>
        <source>publishing needs one of the approvers of this store; say who approves</source>
        <translation>das Veröffentlichen braucht einen der Genehmiger dieser Ablage; geben Sie an, wer genehmigt</translation>
    </message>
    <message>
        <source>nobody approves their own publishing; say who publishes</source>
        <translation>niemand genehmigt die eigene Veröffentlichung; geben Sie an, wer veröffentlicht</translation>
    </message>
    <message>
        <source>%1 cannot approve their own publishing</source>
        <translation>%1 kann die eigene Veröffentlichung nicht genehmigen</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, cell %2: %3</source>
        <translation>Blatt „%1“, Zelle %2: %3</translation>
    </message>
    <message>
        <source>expected the column &quot;%1&quot;, as an exported price list has it</source>
        <translation>erwartet wird die Spalte „%1“, wie eine exportierte Preisliste sie hat</translation>
    </message>
    <message>
        <source>expected the next path of a price book, such as plans[0].charges[0].monthly, not &quot;%1&quot;</source>
        <translation>erwartet wird der nächste Pfad eines Preisbuchs, etwa plans[0].charges[0].monthly, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>a row with a value has nothing in other columns</source>
        <translation>in einer Zeile mit einem Wert müssen die anderen Spalten leer sein</translation>
    </message>
    <message>
        <source>there is no column of this place; the row ends before it</source>
        <translation>eine Spalte an dieser Stelle gibt es nicht; die Zeile endet davor</translation>
    </message>
    <message>
        <source>%1 needs a value, or its model or figures in their columns</source>
        <translation>%1 braucht einen Wert oder das Modell oder die Werte in den Spalten dafür</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;, which a workbook has that was exported as a price book; its sheets are: %3</source>
        <translation>%1 hat kein Blatt „%2“, das eine als Preisbuch exportierte Arbeitsmappe hat; seine Blätter sind: %3</translation>
    </message>
    <message>
        <source>figures are read of the sheet &quot;%1&quot; alone; what was changed in others is left out</source>
        <translation>Werte werden nur aus dem Blatt „%1“ gelesen; was in anderen geändert wurde, bleibt außen vor</translation>
    </message>
    <message>
        <source>a mark in angle quotes may have been a hidden character</source>
        <translation>eine Angabe in spitzen Anführungszeichen (‹ ›) kann ein verborgenes Zeichen gewesen sein</translation>
    </message>
    <message>
        <source>the years of a term, a whole number from 1 to %1</source>
        <translation>die Jahre einer Laufzeit, eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>from %1 on, by another version of the list, %2</source>
        <translation>ab %1, nach einer anderen Version der Liste, %2</translation>
    </message>
    <message>
        <source>it cost nothing before</source>
        <translation>es kostete vorher nichts</translation>
    </message>
    <message>
        <source>revenue is forecast for %2 to %3 months, not for %1</source>
        <translation>Umsatz wird für %2 bis %3 Monate vorhergesagt, nicht für %1</translation>
    </message>
    <message>
        <source>a change of prices on %1 is not to come; the accounts are known until %2</source>
        <translation>eine Preisänderung am %1 steht nicht mehr bevor; die Konten sind bis %2 bekannt</translation>
    </message>
    <message>
        <source>nobody is a customer at the end of %1</source>
        <translation>am Ende von %1 ist niemand Kunde</translation>
    </message>
    <message>
        <source>%1 is no lever; allowed are %2 to %3 percent</source>
        <translation>%1 ist kein zulässiger Wert für eine Stellschraube; erlaubt sind %2 bis %3 Prozent</translation>
    </message>
    <message>
        <source>who left is counted for %2 to %3 months after a change, not for %1</source>
        <translation>die Abwanderung wird über %2 bis %3 Monate nach einer Änderung gezählt, nicht über %1</translation>
    </message>
    <message>
        <source>nobody who was a customer before is in service on the day before %1</source>
        <translation>am Tag vor dem %1 hat niemand, der vorher schon Kunde war, ein laufendes Konto</translation>
    </message>
    <message>
        <source>%1 is of a trial, which brings nothing and is no account; the quote that it converts by is one</source>
        <translation>%1 betrifft eine Testphase, die nichts einbringt und kein Konto ist; das Angebot, mit dem sie umgewandelt wird, ist eines</translation>
    </message>
    <message>
        <source>what is paid from %1 on changes more than once as discounts end, which one row does not say; add the account to your list and import it</source>
        <translation>was ab %1 gezahlt wird, ändert sich mehr als einmal, da Rabatte enden, was eine Zeile nicht sagen kann; ergänzen Sie das Konto in Ihrer Liste und importieren Sie sie</translation>
    </message>
    <message>
        <source>%1 is in %2, the list of accounts in %3; one list is in one currency</source>
        <translation>%1 ist in %2, die Kontenliste in %3; eine Liste ist in einer Währung</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3 from %4 on, by the list of accounts, so that none can begin on %5; end or take out that row first</source>
        <translation>%1: „%2“ hat laut Kontenliste %3 ab %4, sodass am %5 nichts beginnen kann; beenden oder entfernen Sie zuerst jene Zeile</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has it already, by the list of accounts; nothing was changed</source>
        <translation>%1: „%2“ hat es laut Kontenliste bereits; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3, %4, from %5 on, by the list of accounts</source>
        <translation>%1: „%2“ hat laut Kontenliste %3, %4, ab %5</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3, %4, from %5 on, by the list of accounts; what ran until then ends on %6</source>
        <translation>%1: „%2“ hat laut Kontenliste %3, %4, ab %5; was bis dahin lief, endet am %6</translation>
    </message>
    <message>
        <source>the list of accounts does not take %1 as it was agreed: it is written in another way; add the account to your list and import it</source>
        <translation>die Kontenliste kann %1 nicht so aufnehmen, wie es vereinbart wurde: Sie ist anders geschrieben; ergänzen Sie das Konto in Ihrer Liste und importieren Sie sie</translation>
    </message>
    <message>
        <source>%1: pricing spreadsheet</source>
        <translation>%1: Preistabelle zum Rechnen</translation>
    </message>
    <message>
        <source>%1: feature comparison</source>
        <translation>%1: Funktionsvergleich</translation>
    </message>
    <message>
        <source>Price book %1 %2, SHA-256 %3</source>
        <translation>Preisbuch %1 %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Tarife und Preise</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Preisbestandteil</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Plan or add-on</source>
        <translation>Tarif oder Add-on</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, pro Vierteljahr</translation>
    </message>
    <message>
        <source>%1, a half-year</source>
        <translation>%1, pro Halbjahr</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Discount of the period</source>
        <translation>Rabatt des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A whole number from 0</source>
        <translation>Eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>A number from 0 with at most %1 decimals</source>
        <translation>Eine Zahl ab 0 mit höchstens %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>An amount from 0 with at most %1 decimals</source>
        <translation>Ein Betrag ab 0 mit höchstens %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>%1: assumptions</source>
        <translation>%1: Annahmen</translation>
    </message>
    <message>
        <source>Every figure of this price book is given by its source documents.</source>
        <translation>Jeder Wert dieses Preisbuchs ist durch seine Quelldokumente belegt.</translation>
    </message>
    <message>
        <source>The source documents do not give these figures. Wherever one is shown it has a dagger, †, and stands in italics on a tinted ground.</source>
        <translation>Die Quelldokumente nennen diese Werte nicht. Wo einer erscheint, trägt er ein Kreuz, †, und steht kursiv auf getöntem Grund.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Where in the price book</source>
        <translation>Wo im Preisbuch</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen ist</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Price book %1, version %2, prices in %3, taxes not included. † an assumed figure, with its number on the sheet %4.</source>
        <translation>Preisbuch %1, Version %2, Preise in %3, Steuern nicht enthalten. † ein angenommener Wert, mit seiner Nummer auf dem Blatt %4.</translation>
    </message>
    <message>
        <source>%1: pricing calculator</source>
        <translation>%1: Preisrechner</translation>
    </message>
    <message>
        <source>Price book %1, version %2, in force from %3, amounts in %4, taxes not included.</source>
        <translation>Preisbuch %1, Version %2, gilt ab %3, Beträge in %4, Steuern nicht enthalten.</translation>
    </message>
    <message>
        <source>SHA-256 of the price book: %1</source>
        <translation>SHA-256 des Preisbuchs: %1</translation>
    </message>
    <message>
        <source>Answer in the framed cells; everything else is computed from them.</source>
        <translation>Antworten Sie in den umrahmten Zellen; alles andere wird daraus berechnet.</translation>
    </message>
    <message>
        <source>† and italics on a tinted ground: an assumed figure. The numbers are those of the sheet %1.</source>
        <translation>† und kursiv auf getöntem Grund: ein angenommener Wert. Die Nummern sind die des Blatts %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>One of the plans of the list</source>
        <translation>Einer der Tarife der Liste</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Whole; the sheet %1 says how many a plan admits</source>
        <translation>Eine ganze Zahl; das Blatt %1 sagt, für wie viele ein Tarif gilt</translation>
    </message>
    <message>
        <source>Annual discount, in percent</source>
        <translation>Jahresrabatt in Prozent</translation>
    </message>
    <message>
        <source>Half-yearly discount, in percent</source>
        <translation>Halbjahresrabatt in Prozent</translation>
    </message>
    <message>
        <source>Quarterly discount, in percent</source>
        <translation>Vierteljahresrabatt in Prozent</translation>
    </message>
    <message>
        <source>Off every annual amount; the book&apos;s own unless you type another</source>
        <translation>Auf jeden Jahresbetrag; der des Preisbuchs, solange Sie keinen anderen eingeben</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Gebraucht von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: base amount a month</source>
        <translation>%1: Grundbetrag pro Monat</translation>
    </message>
    <message>
        <source>What the percentages are taken of</source>
        <translation>Wovon die Prozentsätze berechnet werden</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Add-on: %1</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was es ergibt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose one of the plans of the list</source>
        <translation>Wählen Sie einen der Tarife der Liste</translation>
    </message>
    <message>
        <source>The plan is not billed like this</source>
        <translation>Der Tarif wird nicht so abgerechnet</translation>
    </message>
    <message>
        <source>Seats must be a number</source>
        <translation>Die Lizenzen müssen eine Zahl sein</translation>
    </message>
    <message>
        <source>The plan admits seats from %1 up, in steps of %2</source>
        <translation>Der Tarif gilt ab %1 Lizenzen, in Schritten von %2</translation>
    </message>
    <message>
        <source>The plan admits seats from %1 to %2, in steps of %3</source>
        <translation>Der Tarif gilt für %1 bis %2 Lizenzen, in Schritten von %3</translation>
    </message>
    <message>
        <source>Quantities and amounts are numbers from 0, with at most %1 decimals</source>
        <translation>Mengen und Beträge sind Zahlen ab 0 mit höchstens %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>Events are amounts from 0, with at most %1 decimals</source>
        <translation>Vorgänge sind Beträge ab 0 mit höchstens %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>Events stand one below the other, without a gap</source>
        <translation>Vorgänge stehen untereinander, ohne Lücke</translation>
    </message>
    <message>
        <source>An add-on that is chosen is not for this plan</source>
        <translation>Ein gewähltes Add-on ist nicht für diesen Tarif</translation>
    </message>
    <message>
        <source>The amount is too large to be exact here</source>
        <translation>Der Betrag ist zu groß, um hier genau zu sein</translation>
    </message>
    <message>
        <source>Charged once, in the first period</source>
        <translation>Einmalig, im ersten Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Up to the minimum of the plan</source>
        <translation>Bis zur Mindestabnahme des Tarifs</translation>
    </message>
    <message>
        <source>Total for the billing period</source>
        <translation>Summe für den Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>For a seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>The list price with the annual discount. Promotions, term discounts and negotiated prices come on a quote.</source>
        <translation>Der Listenpreis mit dem Jahresrabatt. Aktionen, Laufzeitrabatte und ausgehandelte Preise stehen auf einem Angebot.</translation>
    </message>
    <message>
        <source>%1: events of a month</source>
        <translation>%1: Vorgänge eines Monats</translation>
    </message>
    <message>
        <source>The amount of each event in %1, one below the other, in their order: the first of them may be free.</source>
        <translation>Der Betrag jedes Vorgangs in %1, untereinander, in ihrer Reihenfolge: Die ersten können kostenlos sein.</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Anzahl der Vorgänge</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Ihre Summe</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>%1: price table</source>
        <translation>%1: Preistabelle</translation>
    </message>
    <message>
        <source>In %1, taxes not included; amounts of longer periods less the discounts of the sheet %2. The framed cells may be changed. † an assumed figure, with its number on the sheet %3.</source>
        <translation>In %1, Steuern nicht enthalten; Beträge längerer Zeiträume abzüglich der Rabatte des Blatts %2. Die umrahmten Zellen dürfen geändert werden. † ein angenommener Wert, mit seiner Nummer auf dem Blatt %3.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>%1: amount of each</source>
        <translation>%1: Betrag je Vorgang</translation>
    </message>
    <message>
        <source>%1: base amount</source>
        <translation>%1: Grundbetrag</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>%1: plans and prices</source>
        <translation>%1: Tarife und Preise</translation>
    </message>
    <message>
        <source>All amounts in %1, taxes not included. Change a figure here and every other sheet follows; a rate may have 4 decimals, or as many as the list gives it. The columns folded away at the right hold the same figures in whole steps, so that every formula is exact to the last digit.</source>
        <translation>Alle Beträge in %1, Steuern nicht enthalten. Ändern Sie hier einen Wert, und jedes andere Blatt folgt; ein Preis darf 4 Nachkommastellen haben oder so viele, wie ihm die Preisliste gibt. Die rechts eingeklappten Spalten enthalten dieselben Werte in ganzen Schritten, damit jede Formel bis auf die letzte Stelle genau ist.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Seats from</source>
        <translation>Lizenzen ab</translation>
    </message>
    <message>
        <source>Seats to</source>
        <translation>Lizenzen bis</translation>
    </message>
    <message>
        <source>Seats in steps of</source>
        <translation>Lizenzen in Schritten von</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <translation>Monatlich abgerechnet</translation>
    </message>
    <message>
        <source>Billed quarterly</source>
        <translation>Vierteljährlich abgerechnet</translation>
    </message>
    <message>
        <source>Billed half-yearly</source>
        <translation>Halbjährlich abgerechnet</translation>
    </message>
    <message>
        <source>Billed annually</source>
        <translation>Jährlich abgerechnet</translation>
    </message>
    <message>
        <source>Minimum a month</source>
        <translation>Mindestbetrag pro Monat</translation>
    </message>
    <message>
        <source>Minimum in steps</source>
        <translation>Mindestbetrag in Schritten</translation>
    </message>
    <message>
        <source>Add-ons and the plans they are for</source>
        <translation>Add-ons und die Tarife, für die sie sind</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Preisbestandteile</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Base, flat or package amount</source>
        <translation>Grundbetrag, Pauschale oder Preis eines Pakets</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Größe eines Pakets</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At least, each event</source>
        <translation>Mindestens je Vorgang</translation>
    </message>
    <message>
        <source>At most, each event</source>
        <translation>Höchstens je Vorgang</translation>
    </message>
    <message>
        <source>Free events</source>
        <translation>Kostenlose Vorgänge</translation>
    </message>
    <message>
        <source>Maximum a month</source>
        <translation>Höchstbetrag pro Monat</translation>
    </message>
    <message>
        <source>From, in steps</source>
        <translation>Ab, in Schritten</translation>
    </message>
    <message>
        <source>Up to, in steps</source>
        <translation>Bis, in Schritten</translation>
    </message>
    <message>
        <source>Rate, in steps</source>
        <translation>Preis, in Schritten</translation>
    </message>
    <message>
        <source>Amount, in steps</source>
        <translation>Betrag, in Schritten</translation>
    </message>
    <message>
        <source>Included, in steps</source>
        <translation>Enthalten, in Schritten</translation>
    </message>
    <message>
        <source>Size, in steps</source>
        <translation>Größe, in Schritten</translation>
    </message>
    <message>
        <source>Percent, in steps</source>
        <translation>Prozent, in Schritten</translation>
    </message>
    <message>
        <source>Least, in steps</source>
        <translation>Mindestens, in Schritten</translation>
    </message>
    <message>
        <source>Most, in steps</source>
        <translation>Höchstens, in Schritten</translation>
    </message>
    <message>
        <source>Least of each, in steps</source>
        <translation>Mindestens je Vorgang, in Schritten</translation>
    </message>
    <message>
        <source>Most of each, in steps</source>
        <translation>Höchstens je Vorgang, in Schritten</translation>
    </message>
    <message>
        <source>Free, in steps</source>
        <translation>Kostenlos, in Schritten</translation>
    </message>
    <message>
        <source>Minimum, in steps</source>
        <translation>Mindestbetrag, in Schritten</translation>
    </message>
    <message>
        <source>Maximum, in steps</source>
        <translation>Höchstbetrag, in Schritten</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>pro Einheit</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>gestuft</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Gesamtmenge</translation>
    </message>
    <message>
        <source>banded</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>graduated percentage</source>
        <translation>gestufter Prozentsatz</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 %2-mal</translation>
    </message>
    <message>
        <source>Packs of credits</source>
        <translation>Credit-Pakete</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of one credit</source>
        <translation>Preis eines Credits</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Gültig, Monate</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Rollover of credits</source>
        <translation>Übertrag von Credits</translation>
    </message>
    <message>
        <source>Promotions, which the calculator leaves out</source>
        <translation>Aktionen, die der Rechner nicht berücksichtigt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>For the first</source>
        <translation>Für die ersten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Term discounts, which the calculator leaves out</source>
        <translation>Laufzeitrabatte, die der Rechner nicht berücksichtigt</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>How the calculator computes</source>
        <translation>Wie der Rechner rechnet</translation>
    </message>
    <message>
        <source>Every amount here is in the smallest unit of %1, a whole number, rounded once from the exact amount.</source>
        <translation>Jeder Betrag hier steht in der kleinsten Einheit von %1, eine ganze Zahl, einmal aus dem genauen Betrag gerundet.</translation>
    </message>
    <message>
        <source>The plan has %1</source>
        <translation>Der Tarif hat %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity, in steps</source>
        <translation>Menge, in Schritten</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Grundbetrag</translation>
    </message>
    <message>
        <source>Base amount, in steps</source>
        <translation>Grundbetrag, in Schritten</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>Alle Preisbestandteile</translation>
    </message>
    <message>
        <source>All that is charged once</source>
        <translation>Alles Einmalige</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Nummer des Tarifs</translation>
    </message>
    <message>
        <source>Months of the billing period</source>
        <translation>Monate des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>Discount of the period, in steps</source>
        <translation>Rabatt des Abrechnungszeitraums, in Schritten</translation>
    </message>
    <message>
        <source>Of it charged once</source>
        <translation>Davon einmalig</translation>
    </message>
    <message>
        <source>For a seat and month, in 1/10,000</source>
        <translation>Pro Lizenz und Monat, in 1/10.000</translation>
    </message>
    <message>
        <source>nothing of it recurs, and for which periods it is sold has no place there: it comes back for a month</source>
        <translation>nichts davon wiederholt sich, und für welche Zeiträume es verkauft wird, lässt sich dort nicht abbilden: Beim Wiedereinlesen gilt es für einen Monat</translation>
    </message>
</context>
</TS>
