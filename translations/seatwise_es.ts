<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>BooksWords</name>
    <message>
        <source>Band %1</source>
        <translation>Franja %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Price of a month</source>
        <translation>Precio de un mes</translation>
    </message>
    <message>
        <source>Price of a quarter</source>
        <translation>Precio de un trimestre</translation>
    </message>
    <message>
        <source>Price of half a year</source>
        <translation>Precio de un semestre</translation>
    </message>
    <message>
        <source>Price of a year</source>
        <translation>Precio de un año</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 today, %2 with the draft</source>
        <translation>%1 hoy, %2 con el borrador</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Al trimestre</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Al semestre</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>This plan cannot be priced yet.</source>
        <translation>Todavía no se puede calcular el precio de este plan.</translation>
    </message>
    <message>
        <source>The published list does not have this plan.</source>
        <translation>La lista publicada no tiene este plan.</translation>
    </message>
    <message>
        <source>The published list is in %1: amounts of two currencies are not compared.</source>
        <translation>La lista publicada está en %1: no se comparan importes de dos monedas.</translation>
    </message>
    <message>
        <source>Both lists have no number of seats in common here.</source>
        <translation>Aquí las dos listas no tienen ningún número de licencias en común.</translation>
    </message>
    <message>
        <source>From the bands themselves, not from samples; to %1.</source>
        <translation>Calculado con las propias franjas, no con muestras; hasta %1.</translation>
    </message>
    <message>
        <source>%1 has no plan to set beside this one.</source>
        <translation>%1 no tiene ningún plan que poner junto a este.</translation>
    </message>
    <message>
        <source>%1 is in %2: amounts of two currencies are not compared.</source>
        <translation>%1 está en %2: no se comparan importes de dos monedas.</translation>
    </message>
    <message>
        <source>%1 has no number of seats in common with this plan.</source>
        <translation>%1 no tiene ningún número de licencias en común con este plan.</translation>
    </message>
    <message>
        <source>dearer at %1</source>
        <translation>más caro con %1</translation>
    </message>
    <message>
        <source>cheaper at %1</source>
        <translation>más barato con %1</translation>
    </message>
    <message>
        <source>the same at %1</source>
        <translation>igual con %1</translation>
    </message>
    <message>
        <source>Beside %1, %2: %3.</source>
        <translation>Frente al plan %2 de %1: %3.</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ coincide</translation>
    </message>
    <message>
        <source>✓ holds now</source>
        <translation>✓ ahora coincide</translation>
    </message>
    <message>
        <source>✗ differs now</source>
        <translation>✗ ahora difiere</translation>
    </message>
    <message>
        <source>✗ still differs</source>
        <translation>✗ sigue sin coincidir</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Por unidad</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Importe fijo</translation>
    </message>
    <message>
        <source>In packages of</source>
        <translation>En paquetes de</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>For each event</source>
        <translation>Por operación</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>At least for each</source>
        <translation>Mínimo por operación</translation>
    </message>
    <message>
        <source>At most for each</source>
        <translation>Máximo por operación</translation>
    </message>
    <message>
        <source>Free events</source>
        <translation>Operaciones gratuitas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>En vigor hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Billing periods</source>
        <translation>Períodos de facturación</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Mínimo de licencias</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Máximo de licencias</translation>
    </message>
    <message>
        <source>Seats in steps of</source>
        <translation>Licencias en pasos de</translation>
    </message>
    <message>
        <source>Least a month</source>
        <translation>Mínimo al mes</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Máximo al mes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Upgrades to</source>
        <translation>Planes superiores</translation>
    </message>
    <message>
        <source>Downgrades to</source>
        <translation>Planes inferiores</translation>
    </message>
    <message>
        <source>Annual discount, percent</source>
        <translation>Descuento anual (%)</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Days that quotes are valid</source>
        <translation>Días de validez de las cotizaciones</translation>
    </message>
    <message>
        <source>Banded</source>
        <translation>Por franjas</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Por volumen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Por paquetes</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Por unidad</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Graduated percentage</source>
        <translation>Porcentaje progresivo</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Credit packs</source>
        <translation>Paquetes de créditos</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Discounts for terms</source>
        <translation>Descuentos por plazo</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Otras monedas</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tramo %1</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Según lo publicado</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT · %1 changes</source>
        <translation>
            <numerusform>BORRADOR · %1 cambio</numerusform>
            <numerusform>BORRADOR · %1 cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>set “%1” to %2</source>
        <translation>cambiar «%1» a %2</translation>
    </message>
    <message>
        <source>What the price list says</source>
        <translation>Qué indica la lista de precios</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ now that held before</source>
        <translation>
            <numerusform>%1 afirmación que coincidía ahora difiere</numerusform>
            <numerusform>%1 afirmaciones que coincidían ahora difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hold now that differed</source>
        <translation>
            <numerusform>%1 afirmación que difería ahora coincide</numerusform>
            <numerusform>%1 afirmaciones que diferían ahora coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>agregar una fila</translation>
    </message>
    <message>
        <source>remove row %1</source>
        <translation>quitar la fila %1</translation>
    </message>
    <message>
        <source>move the prices of row %1</source>
        <translation>mover los precios de la fila %1</translation>
    </message>
    <message>
        <source>change the model to %1</source>
        <translation>cambiar el modelo a «%1»</translation>
    </message>
    <message>
        <source>let the bands touch</source>
        <translation>enlazar las franjas</translation>
    </message>
    <message>
        <source>make it the months times the monthly price</source>
        <translation>calcularlo como los meses por el precio mensual</translation>
    </message>
    <message>
        <source>duplicate a plan</source>
        <translation>duplicar un plan</translation>
    </message>
    <message>
        <source>add a plan</source>
        <translation>agregar un plan</translation>
    </message>
    <message>
        <source>remove a plan</source>
        <translation>quitar un plan</translation>
    </message>
    <message>
        <source>Bands %1 and %2 have one rate: one band would price alike.</source>
        <translation>Las franjas %1 y %2 tienen la misma tarifa: una sola franja daría los mismos precios.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>past</source>
        <translation>anterior</translation>
    </message>
    <message numerus="yes">
        <source>every %1 months</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %1 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of the prices is due since %1 (worksheet: %2).</source>
        <translation>La revisión de los precios está pendiente desde el %1 (hoja de trabajo: %2).</translation>
    </message>
    <message>
        <source>The prices are to be reviewed by %1 (worksheet: %2).</source>
        <translation>Los precios deben revisarse a más tardar el %1 (hoja de trabajo: %2).</translation>
    </message>
    <message>
        <source>New customers from</source>
        <translation>Clientes nuevos desde</translation>
    </message>
    <message>
        <source>Existing from</source>
        <translation>Existentes desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, al mes</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, al trimestre</translation>
    </message>
    <message>
        <source>%1, half a year</source>
        <translation>%1, al semestre</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, al año</translation>
    </message>
    <message>
        <source>Price books</source>
        <translation>Catálogos de precios</translation>
    </message>
    <message>
        <source>Add a &amp;plan</source>
        <translation>Agregar un &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>Duplicar el plan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Quitar el plan</translation>
    </message>
    <message>
        <source>&amp;Use in the Calculator</source>
        <translation>&amp;Usar en la Calculadora</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save the draft as a file</source>
        <translation>Guardar el borrador como archivo</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blicar…</translation>
    </message>
    <message numerus="yes">
        <source>%1 things are not valid yet.</source>
        <translation>
            <numerusform>%1 dato todavía no es válido.</numerusform>
            <numerusform>%1 datos todavía no son válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Copy of plan %1</source>
        <translation>Copia del plan %1</translation>
    </message>
    <message>
        <source>Compare with another price list</source>
        <translation>Comparar con otra lista de precios</translation>
    </message>
    <message>
        <source>Price book (*.json)</source>
        <translation>Catálogo de precios (*.json)</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>draft-price-book.json</source>
        <translation>catalogo-de-precios-borrador.json</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>El borrador no se ha guardado: %1</translation>
    </message>
    <message>
        <source>The versions cannot be read: %1</source>
        <translation>No se pueden leer las versiones: %1</translation>
    </message>
    <message>
        <source>%1 %2 is published.</source>
        <translation>Lista publicada: %1 %2.</translation>
    </message>
    <message>
        <source>Draft kept at %1 on this computer · the published list %2 %3 is unchanged</source>
        <translation>Borrador guardado (%1) en este equipo · la lista publicada %2 %3 no ha cambiado</translation>
    </message>
    <message>
        <source>The published list %1 %2 is unchanged</source>
        <translation>La lista publicada %1 %2 no ha cambiado</translation>
    </message>
    <message>
        <source>Parts of the price book</source>
        <translation>Partes del catálogo de precios</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Billing period of the figures</source>
        <translation>Período de facturación de las cifras</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
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
        <translation>Año</translation>
    </message>
    <message>
        <source>Charge model</source>
        <translation>Modelo de cargo</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>A&amp;gregar una fila</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>&amp;Quitar la fila</translation>
    </message>
    <message>
        <source>Bands &amp;touch</source>
        <translation>Franjas en&amp;lazadas</translation>
    </message>
    <message>
        <source>The months times the monthly &amp;price</source>
        <translation>Los &amp;meses por el precio mensual</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Cifras por</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>How to show the prices</source>
        <translation>Cómo mostrar los precios</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Prices, edited and as published</source>
        <translation>Precios, los editados y los publicados</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>Compa&amp;rar con…</translation>
    </message>
    <message>
        <source>Without the other list</source>
        <translation>Sin la otra lista</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Qué cambia con esto</translation>
    </message>
    <message>
        <source>Which claims to show</source>
        <translation>Qué afirmaciones mostrar</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Afectadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Claims of the price list</source>
        <translation>Afirmaciones de la lista de precios</translation>
    </message>
    <message>
        <source>Checks and claims</source>
        <translation>Comprobaciones y afirmaciones</translation>
    </message>
    <message>
        <source>The draft is not valid; this is its last valid state.</source>
        <translation>El borrador no es válido; se muestra su último estado válido.</translation>
    </message>
    <message>
        <source>No claim is broken or mended.</source>
        <translation>Ninguna afirmación cambia de resultado.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué indica</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>Figures of the charge</source>
        <translation>Cifras del cargo</translation>
    </message>
    <message>
        <source>Joins at</source>
        <translation>Enlaza en</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>Pu&amp;blicar</translation>
    </message>
    <message>
        <source>Existing customers from the first period that starts on or after</source>
        <translation>Clientes existentes: desde el primer período que empiece en esta fecha o después</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Aprobado &amp;por</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the approver</source>
        <translation>&amp;Frase de contraseña del aprobador</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>&amp;New customers from</source>
        <translation>Clientes &amp;nuevos desde</translation>
    </message>
    <message>
        <source>&amp;Existing customers from the first period that starts on or after</source>
        <translation>Clientes &amp;existentes: desde el primer período que empiece en esta fecha o después</translation>
    </message>
    <message>
        <source>Never inside a term. Quotes that were made keep the list they were made with.</source>
        <translation>Nunca a mitad de un plazo. Las cotizaciones ya hechas conservan la lista con la que se hicieron.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Asked for b&amp;y</source>
        <translation>&amp;Solicitado por</translation>
    </message>
    <message>
        <source>What publishing changes</source>
        <translation>Qué cambia al publicar</translation>
    </message>
    <message>
        <source>Plan and period</source>
        <translation>Plan y período</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>No total of a plan that both lists have is another one.</source>
        <translation>No cambia ningún total de los planes que están en ambas listas.</translation>
    </message>
    <message>
        <source>Claims that would no longer hold</source>
        <translation>Afirmaciones que dejarían de coincidir</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>La lista indica</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>Con el borrador</translation>
    </message>
    <message>
        <source>&amp;Copy the corrections</source>
        <translation>C&amp;opiar las correcciones</translation>
    </message>
    <message>
        <source>Every sentence of the price list that is true stays true.</source>
        <translation>Todas las frases de la lista de precios que son ciertas siguen siéndolo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sentences of the price list would no longer be true</source>
        <translation>
            <numerusform>%1 frase de la lista de precios dejaría de ser cierta</numerusform>
            <numerusform>%1 frases de la lista de precios dejarían de ser ciertas</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Takes the place of %1.</source>
        <translation>Reemplaza a la versión %1.</translation>
    </message>
    <message>
        <source>It is the first list of its id.</source>
        <translation>Es la primera lista con su identificador.</translation>
    </message>
    <message>
        <source>Versions of the price book</source>
        <translation>Versiones del catálogo de precios</translation>
    </message>
    <message>
        <source>No version is published in this store yet.</source>
        <translation>Todavía no hay ninguna versión publicada en este almacén.</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>Withdraw the version that is chosen</source>
        <translation>Retirar la versión elegida</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Withdraw version %1</source>
        <translation>Retirar la versión %1</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Por qué se retira</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn; quotes that were made with it keep it.</source>
        <translation>La versión %1 queda retirada; las cotizaciones hechas con ella la conservan.</translation>
    </message>
    <message>
        <source>Not withdrawn: %1</source>
        <translation>No se ha retirado: %1</translation>
    </message>
    <message>
        <source>The draft that was kept cannot be read: %1</source>
        <translation>No se puede leer el borrador guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 a month from %1 accounts that pay %3 today</source>
        <translation>
            <numerusform>%2 al mes de %1 cuenta que hoy paga %3</numerusform>
            <numerusform>%2 al mes de %1 cuentas que hoy pagan %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay more: %1 · the same: %2 · less: %3</source>
        <translation>Pagan más: %1 · lo mismo: %2 · menos: %3</translation>
    </message>
    <message>
        <source>not priced by both lists: %1</source>
        <translation>sin precio en ambas listas: %1</translation>
    </message>
    <message>
        <source>Hardest hit</source>
        <translation>Más afectados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Accounts that pay most more</source>
        <translation>Cuentas con el mayor aumento</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>The accounts cannot be read: %1</source>
        <translation>No se pueden leer las cuentas: %1</translation>
    </message>
    <message>
        <source>Import a list of accounts on the page Insights to see what an edit brings from each.</source>
        <translation>Importe una lista de cuentas en la página Análisis para ver qué aporta cada una con un cambio.</translation>
    </message>
    <message>
        <source>type in the file</source>
        <translation>escribir en el archivo</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Mostrar como &amp;JSON</translation>
    </message>
    <message>
        <source>The file of the draft</source>
        <translation>El archivo del borrador</translation>
    </message>
    <message>
        <source>Put back what stands</source>
        <translation>Volver al estado del borrador</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Every line is as in the published file.</source>
        <translation>Todas las líneas son como en el archivo publicado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are not in the published file; they are marked.</source>
        <translation>
            <numerusform>%1 línea no está en el archivo publicado; está marcada.</numerusform>
            <numerusform>%1 líneas no están en el archivo publicado; están marcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drafts</source>
        <translation>
            <numerusform>%1 borrador</numerusform>
            <numerusform>%1 borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a decision: %2, %1 issued quotes. They keep the list that they were made with.</source>
        <translation>
            <numerusform>Pendientes de decisión: %2, %1 cotización emitida. Conservan la lista con la que se hicieron.</numerusform>
            <numerusform>Pendientes de decisión: %2, %1 cotizaciones emitidas. Conservan la lista con la que se hicieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotes cannot be counted: %1</source>
        <translation>Las cotizaciones no se pueden contar: %1</translation>
    </message>
    <message>
        <source>The price of %1 to %2 seats, edited solid and as published dashed; the table shows the same.</source>
        <translation>El precio de %1 a %2 licencias, editado en línea continua y según lo publicado en discontinua; la tabla muestra lo mismo.</translation>
    </message>
    <message>
        <source>rows that cannot be read: %1</source>
        <translation>filas que no se pueden leer: %1</translation>
    </message>
    <message>
        <source>%1 %2 is edited here. The version published last is %3, for new customers from %4: what that changed may not be in this list.</source>
        <translation>Aquí se edita %1 %2. La última versión publicada es la %3, para clientes nuevos desde el %4: lo que esta cambió puede faltar en esta lista.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar la %1</translation>
    </message>
    <message>
        <source>One page as PD&amp;F…</source>
        <translation>Una página en PD&amp;F…</translation>
    </message>
    <message>
        <source>As CS&amp;V…</source>
        <translation>En CS&amp;V…</translation>
    </message>
    <message>
        <source>What the draft changes for every plan and for your accounts, to hand on</source>
        <translation>Lo que el borrador cambia en cada plan y en sus cuentas, para compartir</translation>
    </message>
    <message>
        <source>The same intervals of every plan, for a spreadsheet</source>
        <translation>Los mismos tramos de cada plan, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Save what the draft changes</source>
        <translation>Guardar lo que cambia el borrador</translation>
    </message>
    <message>
        <source>price-change.pdf</source>
        <translation>cambio-de-precios.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>price-change.csv</source>
        <translation>cambio-de-precios.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>From the Calculator</source>
        <translation>De la Calculadora</translation>
    </message>
    <message>
        <source>Take to &amp;Budget</source>
        <translation>Llevar a &amp;Presupuesto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open the &amp;pool in the Calculator</source>
        <translation>Abrir la compra con&amp;junta en la Calculadora</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>No se trajeron los datos: %1</translation>
    </message>
    <message>
        <source>the Budget page has no schools yet</source>
        <translation>la página Presupuesto aún no tiene escuelas</translation>
    </message>
    <message>
        <source>There is no pool yet: the Budget page has no schools.</source>
        <translation>Aún no hay compra conjunta: la página Presupuesto no tiene escuelas.</translation>
    </message>
    <message>
        <source>Open in &amp;Calculator</source>
        <translation>Abr&amp;ir en la Calculadora</translation>
    </message>
    <message>
        <source>Open the pool in the Calculator</source>
        <translation>Abrir la compra conjunta en la Calculadora</translation>
    </message>
    <message>
        <source>Save dates (.&amp;ics)…</source>
        <translation>Guardar fec&amp;has (.ics)…</translation>
    </message>
    <message>
        <source>Save dates</source>
        <translation>Guardar fechas</translation>
    </message>
    <message>
        <source>Save &amp;board summary…</source>
        <translation>Guardar resu&amp;men para la junta…</translation>
    </message>
    <message>
        <source>Save board summary</source>
        <translation>Guardar resumen para la junta</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Guardar las fechas</translation>
    </message>
    <message>
        <source>budget-dates.ics</source>
        <translation>fechas-del-presupuesto.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Save the board summary</source>
        <translation>Guardar el resumen para la junta</translation>
    </message>
    <message>
        <source>board-summary.pdf</source>
        <translation>resumen-para-la-junta.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Too late for %1; ordered now, %2 is the earliest first day</source>
        <translation>Demasiado tarde para el %1; si se pide ahora, el primer día posible es el %2</translation>
    </message>
    <message>
        <source>Last day to order the subscription</source>
        <translation>Último día para pedir la suscripción</translation>
    </message>
    <message>
        <source>The subscription begins</source>
        <translation>La suscripción empieza</translation>
    </message>
    <message>
        <source>Last day to order for the budget year from %1</source>
        <translation>Último día para hacer el pedido del año presupuestario que empieza el %1</translation>
    </message>
    <message>
        <source>The budget year from %1 begins</source>
        <translation>Empieza el año presupuestario del %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>passed %1 days ago</source>
        <translation>
            <numerusform>venció hace %1 día</numerusform>
            <numerusform>venció hace %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>en %1 día</numerusform>
            <numerusform>en %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice of %1 is due</source>
        <translation>Vence el pago de la factura de %1</translation>
    </message>
    <message>
        <source>For the budget year from %1, order by %2.</source>
        <translation>Para el año presupuestario que empieza el %1, haga el pedido a más tardar el %2.</translation>
    </message>
    <message>
        <source>Order by %1 to begin on %2; for the budget year from %3, order by %4.</source>
        <translation>Haga el pedido a más tardar el %1 para empezar el %2; para el año presupuestario que empieza el %3, a más tardar el %4.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %1 schools</source>
        <translation>
            <numerusform>quitar %1 escuela</numerusform>
            <numerusform>quitar %1 escuelas</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>agregar %1</translation>
    </message>
    <message numerus="yes">
        <source>add %1 schools</source>
        <translation>
            <numerusform>agregar %1 escuela</numerusform>
            <numerusform>agregar %1 escuelas</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>change schools</source>
        <translation>cambiar las escuelas</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>elegir la facturación</translation>
    </message>
    <message>
        <source>change headroom</source>
        <translation>cambiar la reserva</translation>
    </message>
    <message>
        <source>change years ahead</source>
        <translation>cambiar los próximos años</translation>
    </message>
    <message>
        <source>choose how seats grow</source>
        <translation>elegir cómo crecen las licencias</translation>
    </message>
    <message>
        <source>change growth</source>
        <translation>cambiar el crecimiento</translation>
    </message>
    <message>
        <source>change seats of a year</source>
        <translation>cambiar las licencias de un año</translation>
    </message>
    <message>
        <source>change ceiling</source>
        <translation>cambiar el tope</translation>
    </message>
    <message>
        <source>change funds</source>
        <translation>cambiar los fondos</translation>
    </message>
    <message>
        <source>change first day</source>
        <translation>cambiar el primer día</translation>
    </message>
    <message>
        <source>choose year of the budget</source>
        <translation>elegir el año del presupuesto</translation>
    </message>
    <message>
        <source>change days an order takes</source>
        <translation>cambiar los días que tarda un pedido</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows without a name or a whole number of seats are not counted.</source>
        <translation>
            <numerusform>Una fila sin nombre o sin un número entero de licencias no se cuenta.</numerusform>
            <numerusform>%1 filas sin nombre o sin un número entero de licencias no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a percentage; type a number such as 60 or 12.5.</source>
        <translation>«%1» no es un porcentaje; escriba un número como 60 o 12,5.</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Costo de un año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Year %1 · %2</source>
        <translation>Año %1 · %2</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>Pay through the summer</source>
        <translation>Pagar también en verano</translation>
    </message>
    <message>
        <source>Pause for the summer</source>
        <translation>Pausar en verano</translation>
    </message>
    <message>
        <source>Cancel and subscribe again</source>
        <translation>Cancelar y volver a suscribirse</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Compra conjunta</translation>
    </message>
    <message>
        <source>Bought together · %1 · %2</source>
        <translation>Compra conjunta · %1 · %2</translation>
    </message>
    <message>
        <source>Each school for itself: %1 %2</source>
        <translation>Cada escuela por su cuenta: %1 %2</translation>
    </message>
    <message>
        <source>Buying together costs the same</source>
        <translation>La compra conjunta cuesta lo mismo</translation>
    </message>
    <message>
        <source>Buying together costs %1 %2 more</source>
        <translation>La compra conjunta cuesta %1 %2 más</translation>
    </message>
    <message>
        <source>Buying together saves %1 %2, %3</source>
        <translation>La compra conjunta ahorra %1 %2, %3</translation>
    </message>
    <message>
        <source>Seats as typed</source>
        <translation>Licencias indicadas</translation>
    </message>
    <message>
        <source>Low growth, %1</source>
        <translation>Crecimiento bajo, %1</translation>
    </message>
    <message>
        <source>Expected growth, %1</source>
        <translation>Crecimiento previsto, %1</translation>
    </message>
    <message>
        <source>High growth, %1</source>
        <translation>Crecimiento alto, %1</translation>
    </message>
    <message>
        <source>%1 ▲ over</source>
        <translation>%1 ▲ excedido</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools were added.</source>
        <translation>
            <numerusform>Se agregó una escuela.</numerusform>
            <numerusform>Se agregaron %1 escuelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: over in year %2</source>
        <translation>%1: se supera en el año %2</translation>
    </message>
    <message>
        <source>%1: never over</source>
        <translation>%1: no se supera nunca</translation>
    </message>
    <message>
        <source>Ceiling of %1 a year — %2</source>
        <translation>Tope de %1 al año. %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 costs least. %2</source>
        <translation>%1 es lo que menos cuesta. %2</translation>
    </message>
    <message>
        <source>Billing of the schools</source>
        <translation>Facturación de las escuelas</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Headroo&amp;m on every school&apos;s seats</source>
        <translation>&amp;Reserva sobre las licencias de cada escuela</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Próximos años</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>Próximo&amp;s años</translation>
    </message>
    <message>
        <source>Seats of the years ahead</source>
        <translation>Licencias de los próximos años</translation>
    </message>
    <message>
        <source>By growth</source>
        <translation>Por crecimiento</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Indicadas</translation>
    </message>
    <message>
        <source>&amp;Low growth of seats a year</source>
        <translation>Crecimiento anual &amp;bajo de licencias</translation>
    </message>
    <message>
        <source>E&amp;xpected growth</source>
        <translation>Crecimiento previst&amp;o</translation>
    </message>
    <message>
        <source>Hi&amp;gh growth</source>
        <translation>Crecimiento a&amp;lto</translation>
    </message>
    <message>
        <source>Seats in year &amp;%1</source>
        <translation>Licencias en el año &amp;%1</translation>
    </message>
    <message>
        <source>Ceiling for a year</source>
        <translation>Tope anual</translation>
    </message>
    <message>
        <source>Amount for a year</source>
        <translation>Importe anual</translation>
    </message>
    <message>
        <source>Ceili&amp;ng</source>
        <translation>&amp;Tope</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First &amp;day of the subscription</source>
        <translation>Primer &amp;día de la suscripción</translation>
    </message>
    <message>
        <source>Days an order takes</source>
        <translation>Días que tarda un pedido</translation>
    </message>
    <message>
        <source>Days an order &amp;takes</source>
        <translation>Días &amp;que tarda un pedido</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>Año del presupuesto</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Escolar</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>El año fiscal empieza en</translation>
    </message>
    <message>
        <source>This price book has no annual billing.</source>
        <translation>Este catálogo de precios no tiene facturación anual.</translation>
    </message>
    <message>
        <source>The summer, billed monthly</source>
        <translation>El verano, con facturación mensual</translation>
    </message>
    <message>
        <source>Summer strategies</source>
        <translation>Estrategias de verano</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Doce meses</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>Fechas que recordar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Respecto a hoy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Fund code</source>
        <translation>Código del fondo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Importe al año</translation>
    </message>
    <message>
        <source>Split of the first year by fund code</source>
        <translation>Reparto del primer año por código de fondo</translation>
    </message>
    <message>
        <source>Seats of the years</source>
        <translation>Evolución de las licencias</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Separately</source>
        <translation>Por separado</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Type a school and its seats, paste two columns from a spreadsheet, or drop a CSV file, .xlsx or .ods here.</source>
        <translation>Escriba una escuela y sus licencias, pegue dos columnas de una hoja de cálculo o suelte aquí un archivo CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>&amp;Add school</source>
        <translation>A&amp;gregar escuela</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>&amp;Paste schools</source>
        <translation>&amp;Pegar escuelas</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>Abrir u&amp;na lista…</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>Open a list of schools</source>
        <translation>Abrir una lista de escuelas</translation>
    </message>
    <message>
        <source>Name of another school</source>
        <translation>Nombre de otra escuela</translation>
    </message>
    <message>
        <source>Seats of another school</source>
        <translation>Licencias de otra escuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>With headroom</source>
        <translation>Con reserva</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Parte proporcional</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>Timeline of invoices</source>
        <translation>Cronología de las facturas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>remove a school</source>
        <translation>quitar una escuela</translation>
    </message>
    <message>
        <source>add a school</source>
        <translation>agregar una escuela</translation>
    </message>
    <message>
        <source>change a school</source>
        <translation>cambiar una escuela</translation>
    </message>
    <message>
        <source>Too late to begin on %1: an order takes %2. Ordered today, the earliest first day is %3.</source>
        <translation>Es tarde para empezar el %1: un pedido tarda %2. Si se pide hoy, el primer día posible es el %3.</translation>
    </message>
    <message>
        <source>change language of the board summary</source>
        <translation>cambiar el idioma del resumen para la junta</translation>
    </message>
    <message>
        <source>Language of the board summary</source>
        <translation>Idioma del resumen para la junta</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>al trimestre</translation>
    </message>
    <message>
        <source>a half-year</source>
        <translation>al semestre</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestral</translation>
    </message>
</context>
<context>
    <name>CalculatorWords</name>
    <message>
        <source>Budget %1 a year</source>
        <translation>Presupuesto de %1 al año</translation>
    </message>
    <message>
        <source>Budget %1 a month</source>
        <translation>Presupuesto de %1 al mes</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left</source>
        <translation>Hasta %1 en el plan %2; sobran %3</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left of the year&apos;s budget</source>
        <translation>Hasta %1 en el plan %2; sobran %3 del presupuesto del año</translation>
    </message>
    <message>
        <source>Up to %1 on %2, %3 left of twelve months&apos; budget</source>
        <translation>Hasta %1 en el plan %2; sobran %3 del presupuesto de doce meses</translation>
    </message>
    <message>
        <source>%1: over budget</source>
        <translation>%1: supera el presupuesto</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Save chart as &amp;PNG…</source>
        <translation>Guardar gráfico como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save chart as S&amp;VG…</source>
        <translation>Guardar gráfico como S&amp;VG…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Cálculo</translation>
    </message>
    <message>
        <source>Chart as &amp;table</source>
        <translation>Gráfico como &amp;tabla</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>take over the pool</source>
        <translation>traer la compra conjunta</translation>
    </message>
    <message>
        <source>%1 is in the Calculator; it is a draft and is not quoted.</source>
        <translation>%1 está en la Calculadora; es un borrador y no se cotiza.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>cost-curve.svg</source>
        <translation>curva-de-costos.svg</translation>
    </message>
    <message>
        <source>cost-curve.png</source>
        <translation>curva-de-costos.png</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>change customer</source>
        <translation>cambiar el cliente</translation>
    </message>
    <message>
        <source>change seats</source>
        <translation>cambiar las licencias</translation>
    </message>
    <message>
        <source>choose plan</source>
        <translation>elegir el plan</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>elegir la facturación</translation>
    </message>
    <message>
        <source>change annual discount</source>
        <translation>cambiar el descuento anual</translation>
    </message>
    <message>
        <source>change budget ceiling</source>
        <translation>cambiar el tope de presupuesto</translation>
    </message>
    <message>
        <source>change usage</source>
        <translation>cambiar el uso</translation>
    </message>
    <message>
        <source>change add-ons</source>
        <translation>cambiar los complementos</translation>
    </message>
    <message>
        <source>change start date</source>
        <translation>cambiar la fecha de inicio</translation>
    </message>
    <message>
        <source>choose term</source>
        <translation>elegir el plazo</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>cambiar las promociones</translation>
    </message>
    <message>
        <source>change discount</source>
        <translation>cambiar el descuento</translation>
    </message>
    <message>
        <source>change reason for the discount</source>
        <translation>cambiar el motivo del descuento</translation>
    </message>
    <message>
        <source>change negotiated rates</source>
        <translation>cambiar las tarifas negociadas</translation>
    </message>
    <message>
        <source>change academic year</source>
        <translation>cambiar el año escolar</translation>
    </message>
    <message>
        <source>change summer pause</source>
        <translation>cambiar la pausa de verano</translation>
    </message>
    <message>
        <source>bring back a scenario</source>
        <translation>recuperar un escenario</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Fix users: this is the price of %1, %2</source>
        <translation>Corrija el número de usuarios: este es el precio del plan %1, %2</translation>
    </message>
    <message>
        <source>Fix seats: this is the price of %1, %2</source>
        <translation>Corrija el número de licencias: este es el precio del plan %1, %2</translation>
    </message>
    <message>
        <source>Fix negotiated rates: this price is without them</source>
        <translation>Corrija las tarifas negociadas: este precio no las incluye</translation>
    </message>
    <message>
        <source>Fix promotions: this price is without them</source>
        <translation>Corrija las promociones: este precio no las incluye</translation>
    </message>
    <message>
        <source>Fix start date: this is the price of another day</source>
        <translation>Corrija la fecha de inicio: este es el precio de otro día</translation>
    </message>
    <message>
        <source>Fix summer pause: this price is of other days</source>
        <translation>Corrija la pausa de verano: este precio es de otros días</translation>
    </message>
    <message>
        <source>Fix discount: this price is without it</source>
        <translation>Corrija el descuento: este precio no lo incluye</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>facturación anual</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>facturación mensual</translation>
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
        <translation>/ año</translation>
    </message>
    <message>
        <source>/ month</source>
        <translation>/ mes</translation>
    </message>
    <message>
        <source>%1 a month equivalent</source>
        <translation>equivale a %1 al mes</translation>
    </message>
    <message>
        <source>%1 for 12 months</source>
        <translation>%1 por 12 meses</translation>
    </message>
    <message>
        <source>%1 per user and year</source>
        <translation>%1 por usuario y año</translation>
    </message>
    <message>
        <source>%1 per user and month</source>
        <translation>%1 por usuario y mes</translation>
    </message>
    <message>
        <source>%1 per seat and year</source>
        <translation>%1 por licencia y año</translation>
    </message>
    <message>
        <source>%1 per seat and month</source>
        <translation>%1 por licencia y mes</translation>
    </message>
    <message>
        <source>Any number of users</source>
        <translation>Cualquier número de usuarios</translation>
    </message>
    <message>
        <source>Any number of seats</source>
        <translation>Cualquier número de licencias</translation>
    </message>
    <message>
        <source>Tier %1 · %2+ seats</source>
        <translation>Tramo %1 · %2+ licencias</translation>
    </message>
    <message>
        <source>Tier %1 · %2</source>
        <translation>Tramo %1 · %2</translation>
    </message>
    <message>
        <source>Last user of the plan</source>
        <translation>Último usuario del plan</translation>
    </message>
    <message>
        <source>Last seat of the plan</source>
        <translation>Última licencia del plan</translation>
    </message>
    <message>
        <source>%1 a year for the next user</source>
        <translation>%1 al año por el usuario siguiente</translation>
    </message>
    <message>
        <source>%1 a month for the next user</source>
        <translation>%1 al mes por el usuario siguiente</translation>
    </message>
    <message>
        <source>%1 a year for the next seat</source>
        <translation>%1 al año por la licencia siguiente</translation>
    </message>
    <message>
        <source>%1 a month for the next seat</source>
        <translation>%1 al mes por la licencia siguiente</translation>
    </message>
    <message>
        <source>No saving against 12 monthly payments</source>
        <translation>Sin ahorro frente a 12 pagos mensuales</translation>
    </message>
    <message>
        <source>%1 more than 12 monthly payments</source>
        <translation>%1 más que 12 pagos mensuales</translation>
    </message>
    <message>
        <source>Saves %1 against 12 monthly payments</source>
        <translation>Ahorra %1 frente a 12 pagos mensuales</translation>
    </message>
    <message>
        <source>Annual rates as published</source>
        <translation>Tarifas anuales según lo publicado</translation>
    </message>
    <message>
        <source>Annual rates with %1 off</source>
        <translation>Tarifas anuales con un %1 de descuento</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Due at the start of the year</source>
        <translation>Se paga al inicio del año</translation>
    </message>
    <message>
        <source>Due on the first of the month</source>
        <translation>Se paga el primer día del mes</translation>
    </message>
    <message>
        <source>A full month; a part of it is due at the start</source>
        <translation>Un mes completo; al inicio se paga una parte</translation>
    </message>
    <message>
        <source>switch to %1</source>
        <translation>cambiar a %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>The first %1 are included.</source>
        <translation>Cantidad incluida: %1.</translation>
    </message>
    <message>
        <source>by quantity</source>
        <translation>por cantidad</translation>
    </message>
    <message>
        <source>more by quantity</source>
        <translation>más según la cantidad</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>No plan is sold with it.</source>
        <translation>Este complemento no se vende con ningún plan.</translation>
    </message>
    <message>
        <source>Sold with %1.</source>
        <translation>Se vende con %1.</translation>
    </message>
    <message>
        <source>No plan is sold with it and the others.</source>
        <translation>Este complemento no se vende con ningún plan junto con los demás.</translation>
    </message>
    <message>
        <source>%1 includes it.</source>
        <translation>%1 lo incluye.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost per user and month</source>
        <translation>Costo por usuario y mes</translation>
    </message>
    <message>
        <source>Cost per seat and month</source>
        <translation>Costo por licencia y mes</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total al mes</translation>
    </message>
    <message>
        <source>Cost of the next user a month</source>
        <translation>Costo mensual del usuario siguiente</translation>
    </message>
    <message>
        <source>Cost of the next seat a month</source>
        <translation>Costo mensual de la licencia siguiente</translation>
    </message>
    <message>
        <source>A year, billed monthly and annually</source>
        <translation>Un año, con facturación mensual y anual</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1, annual</source>
        <translation>%1, anual</translation>
    </message>
    <message>
        <source>%1, 12 × monthly</source>
        <translation>%1, 12 × mensual</translation>
    </message>
    <message>
        <source>next user</source>
        <translation>usuario siguiente</translation>
    </message>
    <message>
        <source>next seat</source>
        <translation>licencia siguiente</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: gratis</translation>
    </message>
    <message>
        <source>budget ceiling</source>
        <translation>tope de presupuesto</translation>
    </message>
    <message>
        <source>users (log scale)</source>
        <translation>usuarios (escala logarítmica)</translation>
    </message>
    <message>
        <source>seats (log scale)</source>
        <translation>licencias (escala logarítmica)</translation>
    </message>
    <message>
        <source>%1 · %2 / user and month</source>
        <translation>%1 · %2 / usuario y mes</translation>
    </message>
    <message>
        <source>%1 · %2 / seat and month</source>
        <translation>%1 · %2 / licencia y mes</translation>
    </message>
    <message>
        <source>%1 from 1 to %2. At %3 on %4: %5 %6, %7.</source>
        <translation>%1, de 1 a %2. Con %3 en el plan %4: %5 %6, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de descuento</translation>
    </message>
    <message>
        <source>up to %1 freely</source>
        <translation>hasta %1 sin motivo</translation>
    </message>
    <message>
        <source>up to %1 with a reason</source>
        <translation>hasta %1 con motivo</translation>
    </message>
    <message>
        <source>up to %1 with an approval</source>
        <translation>hasta %1 con aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices</source>
        <translation>
            <numerusform>%1 factura</numerusform>
            <numerusform>%1 facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>Stub to %1, then full years from %2</source>
        <translation>Período parcial hasta el %1; después, años completos desde el %2</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Empieza hoy</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>negotiated rates</source>
        <translation>tarifas negociadas</translation>
    </message>
    <message>
        <source>academic year</source>
        <translation>año escolar</translation>
    </message>
    <message>
        <source>summer pause</source>
        <translation>pausa de verano</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>term of %1</source>
        <translation>plazo de %1</translation>
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
        <translation>sujeto a aprobación</translation>
    </message>
    <message>
        <source>Needs approval by the pricing owner</source>
        <translation>Requiere la aprobación del responsable de precios</translation>
    </message>
    <message>
        <source>Billed monthly there is no stub; the contract runs to %1.</source>
        <translation>Con facturación mensual no hay período parcial; el contrato dura hasta el %1.</translation>
    </message>
    <message>
        <source>No stub: %1 on %2 for the whole year.</source>
        <translation>Sin período parcial: %1 el %2 por todo el año.</translation>
    </message>
    <message>
        <source>First invoice %1 on %2 for the %3 to %4, then %5 on %6.</source>
        <translation>Primera factura de %1 el %2 por %3, hasta el %4; después, %5 el %6.</translation>
    </message>
    <message>
        <source>Billed annually nothing is saved: the contract runs %1 longer, to %2.</source>
        <translation>Con facturación anual no se ahorra nada: el contrato se prolonga %1, hasta el %2.</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3: the pause saves %4 over %5.</source>
        <translation>%1 hasta el %2 en lugar de %3: la pausa ahorra %4 en %5.</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>%1 en %2, hasta el %3</translation>
    </message>
    <message>
        <source>First invoice %1 on %2</source>
        <translation>Primera factura de %1 el %2</translation>
    </message>
    <message>
        <source>%1: cost of each</source>
        <translation>%1: costo por unidad</translation>
    </message>
    <message>
        <source>%1: cost of the next one</source>
        <translation>%1: costo de la unidad siguiente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>%1 a month (log scale)</source>
        <translation>%1 al mes (escala logarítmica)</translation>
    </message>
    <message>
        <source>%1: %2 · %3 each a month</source>
        <translation>%1: %2 · %3 por unidad al mes</translation>
    </message>
    <message>
        <source>%1, along %2 from 1 to %3. At %4 on %5: %6 %7.</source>
        <translation>%1, según %2 de 1 a %3. Con %4 en el plan %5: %6 %7.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>Añ&amp;o escolar</translation>
    </message>
    <message>
        <source>S&amp;ummer pause</source>
        <translation>Pausa de ve&amp;rano</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Inicio de la pausa</translation>
    </message>
    <message>
        <source>Pause to</source>
        <translation>Fin de la pausa</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Usuario siguiente</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Por licencia</translation>
    </message>
    <message>
        <source>Next seat</source>
        <translation>Licencia siguiente</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Por unidad</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Unidad siguiente</translation>
    </message>
    <message>
        <source>Cost curve as a table</source>
        <translation>Curva de costos como tabla</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What the chart runs along</source>
        <translation>Magnitud del eje horizontal del gráfico</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Curva de costos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Descuento en porcentaje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Reason for the discount</source>
        <translation>Motivo del descuento</translation>
    </message>
    <message>
        <source>Why it is given</source>
        <translation>Por qué se concede</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Discou&amp;nt</source>
        <translation>&amp;Descuento</translation>
    </message>
    <message>
        <source>Terms and offers</source>
        <translation>Condiciones y ofertas</translation>
    </message>
    <message>
        <source>Name of the school or district</source>
        <translation>Nombre de la escuela o del distrito</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>L&amp;icencias</translation>
    </message>
    <message>
        <source>“%1” is not a number of users; type a whole number such as 200.</source>
        <translation>«%1» no es un número de usuarios; escriba un número entero como 200.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seats; type a whole number such as 200.</source>
        <translation>«%1» no es un número de licencias; escriba un número entero como 200.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Annual &amp;rates</source>
        <translation>Tarifas an&amp;uales</translation>
    </message>
    <message>
        <source>Percent off annual rates</source>
        <translation>Porcentaje de descuento sobre las tarifas anuales</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>según lo publicado</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling</source>
        <translation>&amp;Tope de presupuesto</translation>
    </message>
    <message>
        <source>This price book has no annual billing.</source>
        <translation>Este catálogo de precios no tiene facturación anual.</translation>
    </message>
    <message>
        <source>U&amp;sers</source>
        <translation>Usuar&amp;ios</translation>
    </message>
    <message>
        <source>Users slider</source>
        <translation>Control deslizante de usuarios</translation>
    </message>
    <message>
        <source>Seats slider</source>
        <translation>Control deslizante de licencias</translation>
    </message>
    <message>
        <source>Amount for a year</source>
        <translation>Importe anual</translation>
    </message>
    <message>
        <source>Amount for a month</source>
        <translation>Importe mensual</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling, a year</source>
        <translation>&amp;Tope de presupuesto al año</translation>
    </message>
    <message>
        <source>&amp;Budget ceiling, a month</source>
        <translation>&amp;Tope de presupuesto al mes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>How this is worked out (F1)</source>
        <translation>Cómo se calcula este precio (F1)</translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation>Mostrar el cálculo</translation>
    </message>
    <message>
        <source>Rate / year</source>
        <translation>Tarifa / año</translation>
    </message>
    <message>
        <source>Rate / month</source>
        <translation>Tarifa / mes</translation>
    </message>
    <message>
        <source>Ne&amp;gotiated rates</source>
        <translation>Tarifas ne&amp;gociadas</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Agregar una franja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the last band</source>
        <translation>Quitar la última franja</translation>
    </message>
    <message>
        <source>Why they are given</source>
        <translation>Por qué se conceden</translation>
    </message>
    <message>
        <source>Reason for the rates</source>
        <translation>Motivo de las tarifas</translation>
    </message>
    <message>
        <source>Seats from which rate %1 holds</source>
        <translation>Licencias desde las que rige la tarifa %1</translation>
    </message>
    <message>
        <source>Rate %1 of a seat and month</source>
        <translation>Tarifa %1 por licencia y mes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>From seats · rate a seat and month</source>
        <translation>Desde (licencias) · tarifa por licencia y mes</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read; type seats such as 10,000 and a rate such as 0.045.</source>
        <translation>«%1» no se puede leer; escriba un número de licencias como 10.000 y una tarifa como 0,045.</translation>
    </message>
    <message>
        <source>Published annual rates equal 12 × monthly. The price list also states a %1 annual saving, which its rates do not contain.</source>
        <translation>Las tarifas anuales publicadas equivalen a 12 × las mensuales. La lista de precios indica además un ahorro anual del %1 que sus tarifas no contienen.</translation>
    </message>
    <message>
        <source>Quote with %1 commitment discount</source>
        <translation>Cotizar con %1 por compromiso</translation>
    </message>
    <message>
        <source>%1 are taken off the published annual amounts, as a line of its own.</source>
        <translation>Se descuenta un %1 de los importes anuales publicados, en un concepto aparte.</translation>
    </message>
    <message>
        <source>Quote as published</source>
        <translation>Cotizar según lo publicado</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Start &amp;date</source>
        <translation>&amp;Fecha de inicio</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, control deslizante</translation>
    </message>
    <message>
        <source>“%1” is not a quantity; type a number such as 240 or 8.5.</source>
        <translation>«%1» no es una cantidad; escriba un número como 240 o 8,5.</translation>
    </message>
    <message>
        <source>How this price is worked out</source>
        <translation>Cómo se calcula este precio</translation>
    </message>
    <message>
        <source>Close the working</source>
        <translation>Cerrar el cálculo</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Cerrar (F1)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 (%5)</source>
        <translation>%1, %2: %3 %4 (%5)</translation>
    </message>
    <message>
        <source>price book %1 %2, prices hold %3, taxes not included</source>
        <translation>catálogo de precios %1 %2, precios válidos durante %3, impuestos no incluidos</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats to tier %2: then %3 a seat</source>
        <translation>
            <numerusform>A %1 licencia del tramo %2: luego, %3 cada una</numerusform>
            <numerusform>A %1 licencias del tramo %2: luego, %3 cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats to tier %2: then %3 a seat before discounts</source>
        <translation>
            <numerusform>A %1 licencia del tramo %2: luego, %3 cada una sin descuentos</numerusform>
            <numerusform>A %1 licencias del tramo %2: luego, %3 cada una sin descuentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next user %2</source>
        <translation>%1 · usuario siguiente: %2</translation>
    </message>
    <message>
        <source>%1 · next seat %2</source>
        <translation>%1 · licencia siguiente: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 years</source>
        <translation>
            <numerusform>%2 de descuento el primer año</numerusform>
            <numerusform>%2 de descuento los primeros %1 años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 months</source>
        <translation>
            <numerusform>%2 de descuento el primer mes</numerusform>
            <numerusform>%2 de descuento los primeros %1 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next one %2</source>
        <translation>%1 · unidad siguiente: %2</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Save the chan&amp;ge</source>
        <translation>&amp;Guardar el cambio</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>&amp;Descartar el cambio</translation>
    </message>
    <message>
        <source>billed quarterly</source>
        <translation>facturación trimestral</translation>
    </message>
    <message>
        <source>billed half-yearly</source>
        <translation>facturación semestral</translation>
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
        <translation>%1 por usuario y trimestre</translation>
    </message>
    <message>
        <source>%1 per user and half-year</source>
        <translation>%1 por usuario y semestre</translation>
    </message>
    <message>
        <source>%1 per seat and quarter</source>
        <translation>%1 por licencia y trimestre</translation>
    </message>
    <message>
        <source>%1 per seat and half-year</source>
        <translation>%1 por licencia y semestre</translation>
    </message>
    <message>
        <source>%1 a quarter for the next user</source>
        <translation>%1 al trimestre por el usuario siguiente</translation>
    </message>
    <message>
        <source>%1 a half-year for the next user</source>
        <translation>%1 al semestre por el usuario siguiente</translation>
    </message>
    <message>
        <source>%1 a quarter for the next seat</source>
        <translation>%1 al trimestre por la licencia siguiente</translation>
    </message>
    <message>
        <source>%1 a half-year for the next seat</source>
        <translation>%1 al semestre por la licencia siguiente</translation>
    </message>
    <message>
        <source>Due at the start of the billing period</source>
        <translation>Se paga al inicio del período de facturación</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 al trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 al semestre</translation>
    </message>
    <message>
        <source>open %1 for change</source>
        <translation>abrir %1 para hacer cambios</translation>
    </message>
    <message>
        <source>leave the change of %1</source>
        <translation>salir del cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 off the first %1 billing periods</source>
        <translation>
            <numerusform>%2 de descuento el primer período de facturación</numerusform>
            <numerusform>%2 de descuento los primeros %1 períodos de facturación</numerusform>
        </translation>
    </message>
    <message>
        <source>first invoice %1 on %2</source>
        <translation>primera factura de %1 el %2</translation>
    </message>
    <message>
        <source>No stub: %1 on %2, and at the start of each billing period.</source>
        <translation>Sin período parcial: %1 el %2 y, después, al inicio de cada período de facturación.</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Rate / quarter</source>
        <translation>Tarifa / trimestre</translation>
    </message>
    <message>
        <source>Rate / half-year</source>
        <translation>Tarifa / semestre</translation>
    </message>
    <message>
        <source>r%1</source>
        <translation>r%1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Cambio en curso: %1</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Guardar como %1</translation>
    </message>
    <message>
        <source>As kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>As changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>The quote and its change</source>
        <translation>La cotización y su cambio</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 una sola vez</translation>
    </message>
    <message>
        <source>Changing the draft for %1</source>
        <translation>Cambio en curso: borrador para %1</translation>
    </message>
    <message>
        <source>open the draft for %1 for change</source>
        <translation>abrir el borrador para %1 para hacer cambios</translation>
    </message>
    <message>
        <source>leave the change of the draft for %1</source>
        <translation>salir del cambio del borrador para %1</translation>
    </message>
    <message>
        <source>Up to %1 freely</source>
        <translation>Hasta %1 sin motivo</translation>
    </message>
    <message>
        <source>Up to %1 with a reason</source>
        <translation>Hasta %1 con motivo</translation>
    </message>
    <message>
        <source>Up to %1 with an approval</source>
        <translation>Hasta %1 con aprobación</translation>
    </message>
    <message>
        <source>Ask a price</source>
        <translation>Consultar un precio</translation>
    </message>
    <message>
        <source>200 seats annual, 7 % off</source>
        <translation>200 licencias anuales, 7&#xa0;% de descuento</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>&amp;Price asked for in words</source>
        <translation>&amp;Precio que se consulta, en palabras</translation>
    </message>
    <message>
        <source>Enter takes a price into the Calculator · Ctrl+Enter makes a quote · Ctrl+C copies</source>
        <translation>Intro lleva un precio a la Calculadora · Ctrl+Intro crea una cotización · Ctrl+C copia</translation>
    </message>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1: necesita un motivo</translation>
    </message>
    <message>
        <source>%1 needs a reason and an approval</source>
        <translation>%1: necesita un motivo y una aprobación</translation>
    </message>
    <message>
        <source>the cheapest plan</source>
        <translation>el plan más barato</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Se leyó como: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entendió: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The same, %1</source>
        <translation>Lo mismo, %1</translation>
    </message>
    <message>
        <source>The same, without the discount</source>
        <translation>Lo mismo, sin el descuento</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>The price book allows no more</source>
        <translation>El catálogo de precios no permite más</translation>
    </message>
    <message>
        <source>Say how many seats, or a budget: “200 seats annual”, “seats for $5000”</source>
        <translation>Indique cuántas licencias, o un presupuesto: «200 licencias anuales», «licencias por $5000»</translation>
    </message>
    <message>
        <source>&amp;Ask a price…</source>
        <translation>&amp;Consultar un precio…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Notes of the call</source>
        <translation>&amp;Notas de la llamada</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>No se abrió: %1</translation>
    </message>
    <message>
        <source>take what was asked</source>
        <translation>usar lo consultado</translation>
    </message>
    <message>
        <source>change events</source>
        <translation>cambiar las operaciones</translation>
    </message>
    <message>
        <source>change seats by year</source>
        <translation>cambiar las licencias por año</translation>
    </message>
    <message>
        <source>%1 monthly</source>
        <translation>%1, mensual</translation>
    </message>
    <message>
        <source>%1 quarterly</source>
        <translation>%1, trimestral</translation>
    </message>
    <message>
        <source>%1 half-yearly</source>
        <translation>%1, semestral</translation>
    </message>
    <message>
        <source>%1 annual</source>
        <translation>%1, anual</translation>
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
        <translation>Sin cliente indicado</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>sin precio</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %1 more</source>
        <translation>
            <numerusform>%2, y otro más</numerusform>
            <numerusform>%2, y otros %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month, the amount of each</source>
        <translation>%1 al mes, importe de cada operación</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, %2 in all</source>
        <translation>
            <numerusform>%1 operación, %2</numerusform>
            <numerusform>%1 operaciones, %2 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2, in %3</source>
        <translation>%1 a lo largo de %2, en %3</translation>
    </message>
    <message>
        <source>Year %1 · %2</source>
        <translation>Año %1 · %2</translation>
    </message>
    <message>
        <source>seats by year</source>
        <translation>licencias por año</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar todos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Notes of the call</source>
        <translation>Notas de la llamada</translation>
    </message>
    <message>
        <source>One amount a line</source>
        <translation>Un importe por línea</translation>
    </message>
    <message>
        <source>“%1” is not an amount; type one such as 12.50 on each line.</source>
        <translation>«%1» no es un importe; escriba uno como 12,50 en cada línea.</translation>
    </message>
    <message>
        <source>Seats grow by year</source>
        <translation>Las licencias aumentan por año</translation>
    </message>
    <message>
        <source>Seats in year %1</source>
        <translation>Licencias en el año %1</translation>
    </message>
    <message>
        <source>New scenario from this one</source>
        <translation>Nuevo escenario a partir de este</translation>
    </message>
    <message>
        <source>Close this scenario</source>
        <translation>Cerrar este escenario</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Reopen the closed scenario</source>
        <translation>Reabrir el escenario cerrado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>Escenario siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Escenario anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Scenario %1 is closed; Ctrl+Shift+T brings it back.</source>
        <translation>El escenario %1 está cerrado; Ctrl+Shift+T lo recupera.</translation>
    </message>
    <message>
        <source>Scenarios of the call</source>
        <translation>Escenarios de la llamada</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Close scenario %1</source>
        <translation>Cerrar el escenario %1</translation>
    </message>
    <message>
        <source>A call has six scenarios at most; close one first.</source>
        <translation>Una llamada tiene seis escenarios como máximo; cierre uno primero.</translation>
    </message>
    <message>
        <source>New customers whose service begins on %1 are priced by %2, not by %3.</source>
        <translation>Para los clientes nuevos cuyo servicio comienza el %1 rige %2, no %3.</translation>
    </message>
    <message>
        <source>Price by %1</source>
        <translation>Calcular con la %1</translation>
    </message>
    <message>
        <source>Anothe&amp;r price list on the chart…</source>
        <translation>Ot&amp;ra lista de precios en el gráfico…</translation>
    </message>
    <message>
        <source>Drawn dotted: %1</source>
        <translation>Con línea de puntos: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 over a year</source>
        <translation>%1 en un año</translation>
    </message>
    <message>
        <source>%1, billed monthly</source>
        <translation>%1, facturación mensual</translation>
    </message>
    <message>
        <source>%1, billed quarterly</source>
        <translation>%1, facturación trimestral</translation>
    </message>
    <message>
        <source>%1, billed half-yearly</source>
        <translation>%1, facturación semestral</translation>
    </message>
    <message>
        <source>%1, billed annually</source>
        <translation>%1, facturación anual</translation>
    </message>
    <message>
        <source>Esc closes this view</source>
        <translation>Esc cierra esta vista</translation>
    </message>
    <message>
        <source>Amounts in %1, without taxes</source>
        <translation>Importes en %1, sin impuestos</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 con %2</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Complemento: %1</translation>
    </message>
    <message>
        <source>No plan has all of these features for these seats.</source>
        <translation>Ningún plan tiene todas estas funciones para estas licencias.</translation>
    </message>
    <message>
        <source>%1 is the least expensive plan with all of these features.</source>
        <translation>%1 es el plan más económico con todas estas funciones.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Only where the plans &amp;differ</source>
        <translation>Solo &amp;donde difieren los planes</translation>
    </message>
    <message>
        <source>change which features are shown</source>
        <translation>cambiar las funciones que se muestran</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Planes en paralelo</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>marcar %1</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>desmarcar %1</translation>
    </message>
    <message>
        <source>Plans for %1</source>
        <translation>Planes para %1</translation>
    </message>
    <message>
        <source>Which plan does this customer need?</source>
        <translation>¿Qué plan necesita este cliente?</translation>
    </message>
    <message>
        <source>Tick the features that matter.</source>
        <translation>Marque las funciones que importan.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Per user and month</source>
        <translation>Por usuario y mes</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Por licencia y mes</translation>
    </message>
    <message>
        <source>%1
✓ least expensive</source>
        <translation>%1
✓ el más económico</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price of a month</source>
        <translation>Precio de un mes</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 al trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 al semestre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Catálogo de precios</translation>
    </message>
    <message>
        <source>Price of a year</source>
        <translation>Precio de un año</translation>
    </message>
    <message>
        <source>Against %1, a year</source>
        <translation>Frente a %1, al año</translation>
    </message>
    <message>
        <source>Against %1, a month</source>
        <translation>Frente a %1, al mes</translation>
    </message>
    <message>
        <source>Against %1, a user and month</source>
        <translation>Frente a %1, por usuario y mes</translation>
    </message>
    <message>
        <source>Against %1, a seat and month</source>
        <translation>Frente a %1, por licencia y mes</translation>
    </message>
    <message>
        <source>In percent of a month</source>
        <translation>En porcentaje, al mes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios en paralelo</translation>
    </message>
    <message>
        <source>Further scenarios side by side</source>
        <translation>Otros escenarios en paralelo</translation>
    </message>
    <message>
        <source>Copy the scenarios</source>
        <translation>Copiar los escenarios</translation>
    </message>
    <message>
        <source>Scenarios of the call</source>
        <translation>Escenarios de la llamada</translation>
    </message>
    <message>
        <source>The scenarios are copied, as cells of a spreadsheet.</source>
        <translation>Los escenarios se copiaron como celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Quote this one</source>
        <translation>Cotizar este</translation>
    </message>
    <message>
        <source>Quote this one: %1</source>
        <translation>Cotizar este: %1</translation>
    </message>
</context>
<context>
    <name>CustomersWords</name>
    <message>
        <source>Not opened: %1</source>
        <translation>No se abrió: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 cards were read</source>
        <translation>
            <numerusform>Se leyó una tarjeta</numerusform>
            <numerusform>Se leyeron %1 tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out</source>
        <translation>
            <numerusform>se omitió una</numerusform>
            <numerusform>se omitieron %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers were added</source>
        <translation>
            <numerusform>Se agregó un cliente</numerusform>
            <numerusform>Se agregaron %1 clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were known by their names and stay as they are</source>
        <translation>
            <numerusform>uno ya era conocido por su nombre y se queda como está</numerusform>
            <numerusform>%1 ya eran conocidos por sus nombres y se quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>until cancelled</source>
        <translation>su cancelación</translation>
    </message>
    <message>
        <source>no start named</source>
        <translation>sin inicio indicado</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 stays. From %2 it takes: %3.</source>
        <translation>%1 se conserva. De %2 toma: %3.</translation>
    </message>
    <message>
        <source>What both say otherwise stays as %1 has it, and what %2 said goes to the end of the notes. %2 becomes another name of %1, so that its quotes count as its own.</source>
        <translation>Donde ambos difieren queda lo que tiene %1, y lo que decía %2 pasa al final de las notas. %2 se convierte en otro nombre de %1, y sus cotizaciones cuentan como las de este último.</translation>
    </message>
    <message>
        <source>Quotes keep their text. A merge cannot be undone.</source>
        <translation>Las cotizaciones conservan su texto. Una combinación no se puede deshacer.</translation>
    </message>
    <message>
        <source>No quote names it.</source>
        <translation>Ninguna cotización lo nombra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes keep their own text of it.</source>
        <translation>
            <numerusform>%1 cotización conserva su propio texto sobre este cliente.</numerusform>
            <numerusform>%1 cotizaciones conservan su propio texto sobre este cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is kept of %1 is taken out of the store; this cannot be undone.

What stays: the audit trail has the number %2 and when it changed, without a word of it. %3 Backups keep what they held.</source>
        <translation>Todo lo guardado sobre %1 se elimina del almacén; esto no se puede deshacer.

Lo que queda: el registro de auditoría tiene el número %2 y cuándo cambió, sin ninguno de sus datos. %3 Las copias de seguridad conservan lo que contenían.</translation>
    </message>
    <message>
        <source>Not kept: somebody else changed %1 meanwhile. What you typed stands over what is there now; save again to keep it.</source>
        <translation>No se guardó: entretanto, otra persona modificó %1. Lo que usted ha escrito se muestra en lugar de lo que hay ahora; guarde de nuevo para conservarlo.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How it orders</source>
        <translation>Cómo hace sus pedidos</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Idioma de sus documentos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Add&amp;ress, where bills go</source>
        <translation>&amp;Dirección de facturación</translation>
    </message>
    <message>
        <source>Contac&amp;ts</source>
        <translation>Contac&amp;tos</translation>
    </message>
    <message>
        <source>Number of its ta&amp;x exemption</source>
        <translation>Número de su e&amp;xención fiscal</translation>
    </message>
    <message>
        <source>Exempt &amp;until</source>
        <translation>Exento &amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Purchase order on each quote</source>
        <translation>&amp;Orden de compra en cada cotización</translation>
    </message>
    <message>
        <source>Lan&amp;guage of its documents</source>
        <translation>Idio&amp;ma de sus documentos</translation>
    </message>
    <message>
        <source>Ho&amp;w it orders</source>
        <translation>Cómo hace sus &amp;pedidos</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>An exemption with a last day needs its number</source>
        <translation>Una exención con último día necesita su número</translation>
    </message>
    <message>
        <source>Any word of its names</source>
        <translation>Una palabra del nombre</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Fin&amp;d a customer</source>
        <translation>&amp;Buscar un cliente</translation>
    </message>
    <message>
        <source>No customer is kept yet.</source>
        <translation>Aún no hay ningún cliente guardado.</translation>
    </message>
    <message>
        <source>No customer is called so.</source>
        <translation>Ningún cliente se llama así.</translation>
    </message>
    <message>
        <source>There are more; type more of the name.</source>
        <translation>Hay más; escriba más letras del nombre.</translation>
    </message>
    <message>
        <source>No quote was accepted of which something runs.</source>
        <translation>Ninguna cotización aceptada sigue en curso.</translation>
    </message>
    <message>
        <source>What it has now</source>
        <translation>Lo que tiene ahora</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Seats and plan</source>
        <translation>Licencias y plan</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Its quotes</source>
        <translation>Sus cotizaciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué sucedió</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Qué sucedió, lo más antiguo primero</translation>
    </message>
    <message>
        <source>Its quotes; Enter opens one</source>
        <translation>Sus cotizaciones; Intro abre una</translation>
    </message>
    <message>
        <source>What happened, from the audit trail</source>
        <translation>Qué sucedió, según el registro de auditoría</translation>
    </message>
    <message>
        <source>N&amp;ew customer</source>
        <translation>N&amp;uevo cliente</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Save the customer</source>
        <translation>&amp;Guardar el cliente</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Combinar…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Bo&amp;rrar…</translation>
    </message>
    <message>
        <source>This customer is not kept yet; what the quote says of it stands here.</source>
        <translation>Este cliente aún no está guardado; aquí figura lo que la cotización dice de él.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not merged: %1</source>
        <translation>No se combinó: %1</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Combinado.</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Not forgotten: %1</source>
        <translation>No se borró: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Lists and vCards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;All files (*)</source>
        <translation>Listas y vCards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>No se importó: %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se importó nada. %1</translation>
    </message>
    <message>
        <source>Import the others</source>
        <translation>Importar el resto</translation>
    </message>
    <message>
        <source>Adding customers…</source>
        <translation>Agregando clientes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>What you typed of this customer is not saved yet.</source>
        <translation>Lo que ha escrito sobre este cliente aún no está guardado.</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Incorporar otro cliente a %1</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>&amp;Which other customer is the same one</source>
        <translation>&amp;Qué otro cliente es el mismo</translation>
    </message>
    <message>
        <source>What happens is said here before it does.</source>
        <translation>Aquí se indica lo que va a suceder antes de que suceda.</translation>
    </message>
    <message>
        <source>Not pasted: it is longer than the %1 bytes that are kept.</source>
        <translation>No se pegó: el texto supera los %1 bytes que se guardan.</translation>
    </message>
    <message>
        <source>C&amp;alculate a price</source>
        <translation>C&amp;alcular un precio</translation>
    </message>
</context>
<context>
    <name>InsightsWords</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Import a list of accounts to see how revenue moved, who stays and what may come: a CSV file or a workbook with customer, plan, seats, billing, start, end and reason, one row for each time a customer had a plan. An mrr column speaks for itself; other rows are priced by the price book in use. Exports of Stripe and ChartMogul are known. The list stays in your store.</source>
        <translation>Importe una lista de cuentas para ver cómo se movieron los ingresos, quién se queda y qué puede venir: un archivo CSV o un libro de cálculo con customer, plan, seats, billing, start, end y reason, una fila por cada período en que un cliente tuvo un plan. Una columna mrr vale tal como está; las demás filas se calculan con el catálogo de precios en uso. Se reconocen las exportaciones de Stripe y ChartMogul. La lista se queda en su almacén.</translation>
    </message>
    <message>
        <source>Rule of MRR</source>
        <translation>Regla del MRR</translation>
    </message>
    <message>
        <source>Months on show</source>
        <translation>Meses mostrados</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Save the table of movements</source>
        <translation>Guardar la tabla de movimientos</translation>
    </message>
    <message>
        <source>Import &amp;accounts…</source>
        <translation>Importar c&amp;uentas…</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>The accounts that were kept cannot be read: %1</source>
        <translation>No se pueden leer las cuentas guardadas: %1</translation>
    </message>
    <message>
        <source>The accounts are not kept in the store: %1</source>
        <translation>Las cuentas no se han guardado en el almacén: %1</translation>
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
        <translation>Ninguna cuenta de esta lista ha comenzado todavía.</translation>
    </message>
    <message>
        <source>MRR movement</source>
        <translation>Movimiento del MRR</translation>
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
        <translation>Pronóstico del MRR</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como fue</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
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
        <translation>unos %1; 95&#xa0;%: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Monthly recurring revenue: what all customers pay a month for what goes on, at the end of the month. A year&apos;s fee counts a twelfth a month. Taxes, one-time fees and trials are left out.</source>
        <translation>Ingresos recurrentes mensuales: lo que pagan al mes todos los clientes por lo que sigue contratado al final del mes. De una cuota anual cuenta un doceavo cada mes. Se dejan fuera los impuestos, los cargos únicos y las pruebas.</translation>
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
        <translation>Ingresos recurrentes anuales: doce veces el MRR. Dice lo que traería un año si nada cambiara, no lo que vendrá.</translation>
    </message>
    <message>
        <source>NRR, 12 months</source>
        <translation>NRR, 12 meses</translation>
    </message>
    <message>
        <source>same customers</source>
        <translation>los mismos clientes</translation>
    </message>
    <message>
        <source>Net revenue retention: what the customers of a year ago pay now, of what they paid then. Above 100 % those who stayed pay more than was lost.</source>
        <translation>Retención neta de ingresos: lo que pagan hoy los clientes de hace un año, respecto de lo que pagaban entonces. Por encima del 100&#xa0;%, los que se quedaron pagan más de lo que se perdió.</translation>
    </message>
    <message>
        <source>GRR, 12 months</source>
        <translation>GRR, 12 meses</translation>
    </message>
    <message>
        <source>growth left out</source>
        <translation>sin el crecimiento</translation>
    </message>
    <message>
        <source>Gross revenue retention: the same, with nobody counted above what they paid a year ago. It shows what was lost and never exceeds 100 %.</source>
        <translation>Retención bruta de ingresos: lo mismo, sin contar a nadie por más de lo que pagaba hace un año. Muestra lo que se perdió y nunca supera el 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick ratio</translation>
    </message>
    <message>
        <source>gained over lost</source>
        <translation>ganado entre perdido</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>no se perdió nada</translation>
    </message>
    <message>
        <source>What was gained (new, expansion, reactivation) for each unit that was lost (contraction, churn) in the months on show.</source>
        <translation>Lo que se ganó (nuevo, ampliación, reactivación) por cada unidad perdida (reducción, bajas) en los meses mostrados.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers who pay at the end of the month, whatever the number of their plans.</source>
        <translation>Clientes que pagan al final del mes, sea cual sea el número de sus planes.</translation>
    </message>
    <message>
        <source>Stripe&apos;s rule</source>
        <translation>Regla de Stripe</translation>
    </message>
    <message>
        <source>ChartMogul&apos;s rule</source>
        <translation>Regla de ChartMogul</translation>
    </message>
    <message>
        <source>ProfitWell&apos;s rule</source>
        <translation>Regla de ProfitWell</translation>
    </message>
    <message>
        <source>Seatwise rule</source>
        <translation>Regla de Seatwise</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Reactivación</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
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
            <numerusform>%1 licencia</numerusform>
            <numerusform>%1 licencias</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Nobody left in these months.</source>
        <translation>Nadie se fue en estos meses.</translation>
    </message>
    <message>
        <source>Too few months to test it on</source>
        <translation>Muy pocos meses para ponerlo a prueba</translation>
    </message>
    <message>
        <source>%1: %2 (80 %: %3 to %4)</source>
        <translation>%1: %2 (80&#xa0;%: de %3 a %4)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>80 %, from</source>
        <translation>80&#xa0;%, desde</translation>
    </message>
    <message>
        <source>80 %, to</source>
        <translation>80&#xa0;%, hasta</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95&#xa0;%, desde</translation>
    </message>
    <message>
        <source>95 %, to</source>
        <translation>95&#xa0;%, hasta</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>Comenzó en</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proyectado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clientes conservados</translation>
    </message>
    <message>
        <source>How to show who stays</source>
        <translation>Cómo mostrar quién se queda</translation>
    </message>
    <message>
        <source>By the year in which a customer began; a renewal is a full year of service. Dashed: projected from all of them.</source>
        <translation>Por el año en que comenzó cada cliente; una renovación es un año completo de servicio. Línea discontinua: proyección a partir de todos.</translation>
    </message>
    <message>
        <source>%1: what it means, by %2</source>
        <translation>%1: qué significa, según %2</translation>
    </message>
    <message>
        <source>MRR by the rules of others</source>
        <translation>MRR según las reglas de otros</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Por qué difiere</translation>
    </message>
    <message>
        <source>MRR of %1 by the rules of others</source>
        <translation>MRR de %1 según las reglas de otros</translation>
    </message>
    <message>
        <source>How to show the movement</source>
        <translation>Cómo mostrar el movimiento</translation>
    </message>
    <message>
        <source>Bars above the line are gains, those below it losses. Left and Right go through the months, Up and Down through the parts of one; the customers behind a part are listed beside it.</source>
        <translation>Las barras sobre la línea son ganancias; las de debajo, pérdidas. Izquierda y derecha recorren los meses; arriba y abajo, las partes de uno; los clientes detrás de una parte aparecen al lado.</translation>
    </message>
    <message>
        <source>Close the list of customers</source>
        <translation>Cerrar la lista de clientes</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Customers behind the bar</source>
        <translation>Clientes detrás de la barra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 adds up</source>
        <translation>Desglose de %1</translation>
    </message>
    <message>
        <source>How to show the forecast</source>
        <translation>Cómo mostrar el pronóstico</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Por qué se fueron los clientes</translation>
    </message>
    <message>
        <source>How to show the reasons</source>
        <translation>Cómo mostrar los motivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mes</numerusform>
            <numerusform>%1 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the &amp;table of movements…</source>
        <translation>Guardar la &amp;tabla de movimientos…</translation>
    </message>
    <message>
        <source>Save a page for the boar&amp;d…</source>
        <translation>Guardar una página para la &amp;junta…</translation>
    </message>
    <message>
        <source>Save a page for the board</source>
        <translation>Guardar una página para la junta</translation>
    </message>
    <message>
        <source>insights.pdf</source>
        <translation>analisis.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of a year ago left</source>
        <translation>
            <numerusform>%1 de los de hace un año se fue</numerusform>
            <numerusform>%1 de los de hace un año se fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers behind this bar</source>
        <translation>
            <numerusform>%1 cliente detrás de esta barra</numerusform>
            <numerusform>%1 clientes detrás de esta barra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 cliente</numerusform>
            <numerusform>%1 clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers left, %2</source>
        <translation>
            <numerusform>%1 cliente se fue, %2</numerusform>
            <numerusform>%1 clientes se fueron, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of the last %1 months fell inside</source>
        <translation>
            <numerusform>%2 de %1 mes quedó dentro</numerusform>
            <numerusform>%2 de los últimos %1 meses quedaron dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 renewals</source>
        <translation>
            <numerusform>%1 renovación</numerusform>
            <numerusform>%1 renovaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Siguen</translation>
    </message>
    <message numerus="yes">
        <source>After %1 renewals about %2 are still there (95 %: %3 to %4).</source>
        <translation>
            <numerusform>Tras %1 renovación queda alrededor del %2 (95&#xa0;%: de %3 a %4).</numerusform>
            <numerusform>Tras %1 renovaciones queda alrededor del %2 (95&#xa0;%: de %3 a %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotes cannot be counted: %1</source>
        <translation>No se pueden contar las cotizaciones: %1</translation>
    </message>
    <message>
        <source>today&apos;s customers</source>
        <translation>clientes de hoy</translation>
    </message>
    <message>
        <source>From the ends of the months alone; price changes and renewals to come are not in it: %1.</source>
        <translation>Solo a partir de los cierres de mes; no incluye cambios de precio ni renovaciones futuras: %1.</translation>
    </message>
    <message>
        <source>Today&apos;s customers as they renew and leave, and what is won as it was won so far.</source>
        <translation>Los clientes de hoy según renuevan o se van, y lo nuevo según se ha ganado hasta ahora.</translation>
    </message>
    <message>
        <source>of today&apos;s customers</source>
        <translation>de los clientes de hoy</translation>
    </message>
    <message>
        <source>%1–%2 seats</source>
        <translation>%1–%2 licencias</translation>
    </message>
    <message>
        <source>%1 seats and more</source>
        <translation>%1 licencias o más</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>By seats</source>
        <translation>Por licencias</translation>
    </message>
    <message>
        <source>By month of issue</source>
        <translation>Por mes de emisión</translation>
    </message>
    <message>
        <source>By discount</source>
        <translation>Por descuento</translation>
    </message>
    <message>
        <source>By who prepared them</source>
        <translation>Por quién las preparó</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Por plan</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidas</translation>
    </message>
    <message>
        <source>With discount</source>
        <translation>Con descuento</translation>
    </message>
    <message>
        <source>Mean discount</source>
        <translation>Descuento medio</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotizado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No quote was issued in these months.</source>
        <translation>En estos meses no se emitió ninguna cotización.</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotes were accepted (%3).</source>
        <translation>
            <numerusform>%2 de %1 cotización aceptada (%3).</numerusform>
            <numerusform>%2 de %1 cotizaciones aceptadas (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Aún no hay ninguna decisión.</translation>
    </message>
    <message>
        <source>Days from issue to a decision: %1 in the middle, %2 at most.</source>
        <translation>Días desde la emisión hasta la decisión: mediana %1, máximo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers had a trial; %2 bought since (%3).</source>
        <translation>
            <numerusform>%1 cliente tuvo una prueba; compraron después: %2 (%3).</numerusform>
            <numerusform>%1 clientes tuvieron una prueba; compraron después: %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts that needed approval: %1 approved, %2 waiting.</source>
        <translation>Descuentos que requerían aprobación: aprobados, %1; pendientes, %2.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Every quote was answered.</source>
        <translation>Todas las cotizaciones tuvieron respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes were never answered; %2 of them have expired.</source>
        <translation>
            <numerusform>%1 cotización sin respuesta; vencidas: %2.</numerusform>
            <numerusform>%1 cotizaciones sin respuesta; vencidas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Won, more or less</source>
        <translation>Variación de las altas</translation>
    </message>
    <message>
        <source>Leaving, more or less</source>
        <translation>Variación de las bajas</translation>
    </message>
    <message>
        <source>Prices, higher or lower</source>
        <translation>Precios, más altos o más bajos</translation>
    </message>
    <message>
        <source>from the first renewal from</source>
        <translation>desde la primera renovación a partir de</translation>
    </message>
    <message>
        <source>Accounts on show</source>
        <translation>Cuentas mostradas</translation>
    </message>
    <message>
        <source>Of one plan alone, who goes to another plan has left this one.</source>
        <translation>Si se muestra un solo plan, quien pasa a otro cuenta aquí como baja.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reckoning</source>
        <translation>Detener el cálculo</translation>
    </message>
    <message>
        <source>Reckoning with the accounts…</source>
        <translation>Calculando con las cuentas…</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Todos los planes</translation>
    </message>
    <message>
        <source>What became of quotes</source>
        <translation>Qué fue de las cotizaciones</translation>
    </message>
    <message>
        <source>How to show the quotes</source>
        <translation>Cómo mostrar las cotizaciones</translation>
    </message>
    <message>
        <source>Quotes told apart</source>
        <translation>Desglose de las cotizaciones</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Save the &amp;figures as a workbook…</source>
        <translation>Guardar las &amp;cifras como libro de cálculo…</translation>
    </message>
    <message>
        <source>Save the figures as a workbook</source>
        <translation>Guardar las cifras como libro de cálculo</translation>
    </message>
    <message>
        <source>insights.xlsx</source>
        <translation>analisis.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Customers who left</source>
        <translation>Clientes que se fueron</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 de %2 se fueron</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>se quedó</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>subió</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>bajó</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>%1 in place of %2: for new customers from %3, for others from their first period or term from %4</source>
        <translation>%1 en lugar de %2: para clientes nuevos desde el %3, para los demás desde su primer período o plazo a partir del %4</translation>
    </message>
    <message>
        <source>Nobody has been at the new price for long enough to say what came of it.</source>
        <translation>Nadie lleva con el nuevo precio el tiempo suficiente para decir qué resultó.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts came to the new price. They brought %2 a month; %3 was expected, %4 came.</source>
        <translation>
            <numerusform>%1 cuenta pasó al nuevo precio. Aportaba %2 al mes; se esperaba %3, resultó %4.</numerusform>
            <numerusform>%1 cuentas pasaron al nuevo precio. Aportaban %2 al mes; se esperaba %3, resultó %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %1 months: stayed %2 · moved up %3 · moved down %4 · left %5</source>
        <translation>
            <numerusform>En %1 mes: se quedaron %2 · subieron %3 · bajaron %4 · se fueron %5</numerusform>
            <numerusform>En %1 meses: se quedaron %2 · subieron %3 · bajaron %4 · se fueron %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early to say: %1 · ended or changed before: %2 · not priced by both lists: %3</source>
        <translation>Demasiado pronto para saberlo: %1 · terminaron o cambiaron antes: %2 · sin precio en ambas listas: %3</translation>
    </message>
    <message>
        <source>not yet at the new price</source>
        <translation>aún sin el nuevo precio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Resultó</translation>
    </message>
    <message>
        <source>Accounts that came to the new price</source>
        <translation>Cuentas que pasaron al nuevo precio</translation>
    </message>
    <message>
        <source>The last change of prices</source>
        <translation>El último cambio de precios</translation>
    </message>
    <message>
        <source>How to show who left</source>
        <translation>Cómo mostrar quién se fue</translation>
    </message>
    <message>
        <source>Who left, by how much their price rose, with the limits of 95 % that chance alone leaves.</source>
        <translation>Quién se fue, según cuánto subió su precio, con los límites del 95&#xa0;% que deja el azar.</translation>
    </message>
    <message>
        <source>Who left, by the size of the rise</source>
        <translation>Quién se fue, según la subida</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>sin subida</translation>
    </message>
</context>
<context>
    <name>ListsWords</name>
    <message>
        <source>there is no row of %1</source>
        <translation>no hay ninguna fila con %1</translation>
    </message>
    <message>
        <source>Tables and workbooks (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tablas y libros de cálculo (*.csv *.tsv *.txt *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>No se abrió: %1</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Say which column is what. Nothing changes until the list is taken.</source>
        <translation>Indique qué es cada columna. Nada cambia hasta que se use la lista.</translation>
    </message>
    <message>
        <source>&amp;Take the list</source>
        <translation>&amp;Usar la lista</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Usar la lista</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>A row holds</source>
        <translation>Contenido de una fila</translation>
    </message>
    <message>
        <source>First line of the list</source>
        <translation>Primera línea de la lista</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>A point: 1.250 is one and a quarter</source>
        <translation>Un punto: 1.250 es uno y cuarto</translation>
    </message>
    <message>
        <source>A comma: 1.250 is one thousand two hundred and fifty</source>
        <translation>Una coma: 1.250 es mil doscientos cincuenta</translation>
    </message>
    <message>
        <source>A row called Total</source>
        <translation>Una fila llamada Total</translation>
    </message>
    <message>
        <source>Sums the others: leave it out</source>
        <translation>Suma las demás: omitirla</translation>
    </message>
    <message>
        <source>Is one like the others: keep it</source>
        <translation>Es una como las demás: conservarla</translation>
    </message>
    <message>
        <source>How the list begins</source>
        <translation>Cómo empieza la lista</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que se omiten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Column %1 · %2</source>
        <translation>Columna %1 · %2</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Columna «%1»</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Choose the column of %1.</source>
        <translation>Elija la columna «%1».</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be the same column.</source>
        <translation>«%1» y «%2» no pueden ser la misma columna.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licencias</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>insights_per_month</source>
        <translation>insights al mes</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usados</translation>
    </message>
    <message>
        <source>too_cheap</source>
        <translation>demasiado barato</translation>
    </message>
    <message>
        <source>cheap</source>
        <translation>barato</translation>
    </message>
    <message>
        <source>expensive</source>
        <translation>caro</translation>
    </message>
    <message>
        <source>too_expensive</source>
        <translation>demasiado caro</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intención</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Monthly use</source>
        <translation>Uso mensual</translation>
    </message>
    <message>
        <source>Four prices of each respondent (Van Westendorp)</source>
        <translation>Cuatro precios de cada encuestado (Van Westendorp)</translation>
    </message>
    <message>
        <source>A price and whether it would be paid (Gabor-Granger)</source>
        <translation>Un precio y si se pagaría (Gabor-Granger)</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Se leyó como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were read</source>
        <translation>
            <numerusform>Se leyó una fila</numerusform>
            <numerusform>Se leyeron %1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out</source>
        <translation>
            <numerusform>se omitió una</numerusform>
            <numerusform>se omitieron %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>region</source>
        <translation>estado o provincia</translation>
    </message>
    <message>
        <source>postal_code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>tax_exemption</source>
        <translation>exención fiscal</translation>
    </message>
    <message>
        <source>exempt_until</source>
        <translation>exento hasta</translation>
    </message>
    <message>
        <source>purchase_order</source>
        <translation>orden de compra</translation>
    </message>
    <message>
        <source>order_habits</source>
        <translation>cómo hace sus pedidos</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturación</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>mrr</source>
        <translation>mrr</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fecha de cancelación</translation>
    </message>
    <message>
        <source>discount_until</source>
        <translation>descuento hasta</translation>
    </message>
    <message>
        <source>usage_mrr</source>
        <translation>mrr de uso</translation>
    </message>
    <message>
        <source>term</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
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
        <translation>por los primeros doce meses y %1, a los precios actuales.</translation>
    </message>
    <message>
        <source>The seats include a reserve of %1, so that new pupils need no new order.</source>
        <translation>Las licencias incluyen una reserva del %1, para que los alumnos nuevos no exijan un nuevo pedido.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Together, %1</source>
        <translation>En conjunto, %1</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>Por sí sola, %1</translation>
    </message>
    <message>
        <source>and %1 more schools</source>
        <translation>Otras escuelas: %1</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Todas las escuelas</translation>
    </message>
    <message>
        <source>What each school pays</source>
        <translation>Qué paga cada escuela</translation>
    </message>
    <message>
        <source>Twelve months each</source>
        <translation>Años de doce meses</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Año %1</translation>
    </message>
    <message>
        <source>The years ahead, at today&apos;s prices</source>
        <translation>Los próximos años, a los precios actuales</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>Todos los fondos</translation>
    </message>
    <message>
        <source>Who pays the first year</source>
        <translation>Quién paga el primer año</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Resumen para la junta</translation>
    </message>
    <message>
        <source>%1 · summary for the board</source>
        <translation>%1 · resumen para la junta</translation>
    </message>
    <message>
        <source>Price book %1 %2. Made on %3. Taxes are not included.</source>
        <translation>Catálogo de precios %1 %2. Elaborado el %3. Impuestos no incluidos.</translation>
    </message>
    <message>
        <source>Summer and dates</source>
        <translation>Verano y fechas</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Every figure of the price book is given by its source documents.</source>
        <translation>Los documentos de origen indican todas las cifras del catálogo de precios.</translation>
    </message>
    <message>
        <source>The source documents do not give these figures. Wherever one is shown it has a dagger, †, with its number, on a tinted ground.</source>
        <translation>Los documentos de origen no indican estas cifras. Allí donde aparece una, lleva una cruz, †, con su número, sobre fondo de color.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Qué se supone</translation>
    </message>
    <message>
        <source>%1: feature comparison</source>
        <translation>%1: comparación de funciones</translation>
    </message>
    <message>
        <source>Prices in %1, taxes not included, for the fewest users of a plan and with nothing used. † marks an assumed figure; its number is that of the list at the end.</source>
        <translation>Precios en %1, impuestos no incluidos, para el número mínimo de usuarios de un plan y sin ningún uso. † indica una cifra supuesta; su número es el de la lista del final.</translation>
    </message>
    <message>
        <source>Price book %1, version %2, SHA-256 %3</source>
        <translation>Catálogo de precios %1, versión %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>Sensibilidad al precio</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>Demasiado barato</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Expensive</source>
        <translation>Caro</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Demasiado caro</translation>
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
        <translation>Proporción de %1 según el precio, en %2: «demasiado barato» y «barato» bajan; «caro» y «demasiado caro» suben. Se cruzan en %3 (PMC), %4 (OPP), %5 (IDP) y %6 (PME).</translation>
    </message>
    <message numerus="yes">
        <source>%1 respondents</source>
        <translation>
            <numerusform>%1 encuestado</numerusform>
            <numerusform>%1 encuestados</numerusform>
        </translation>
    </message>
    <message>
        <source>Van Westendorp&apos;s four intersections</source>
        <translation>Las cuatro intersecciones de Van Westendorp</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué indica</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Marginal cheapness (PMC)</source>
        <translation>Baratura marginal (PMC)</translation>
    </message>
    <message>
        <source>Below it more find it too cheap than expensive</source>
        <translation>Por debajo, más personas lo consideran demasiado barato que caro</translation>
    </message>
    <message>
        <source>Optimal price (OPP)</source>
        <translation>Precio óptimo (OPP)</translation>
    </message>
    <message>
        <source>As many find it too cheap as too expensive</source>
        <translation>Tantas personas lo consideran demasiado barato como demasiado caro</translation>
    </message>
    <message>
        <source>Indifference (IDP)</source>
        <translation>Indiferencia (IDP)</translation>
    </message>
    <message>
        <source>As many find it cheap as expensive</source>
        <translation>Tantas personas lo consideran barato como caro</translation>
    </message>
    <message>
        <source>Marginal expensiveness (PME)</source>
        <translation>Carestía marginal (PME)</translation>
    </message>
    <message>
        <source>Above it more find it too expensive than cheap</source>
        <translation>Por encima, más personas lo consideran demasiado caro que barato</translation>
    </message>
    <message>
        <source>Demand by price (Gabor and Granger); revenue is highest at %1</source>
        <translation>Demanda según el precio (Gabor y Granger); los ingresos son máximos con %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntados</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>Comprarían</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Revenue of 100 people</source>
        <translation>Ingresos por 100 personas</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Not ranked yet.</source>
        <translation>Aún sin clasificar.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Borda points of %1: %2. Agreement, Kendall&apos;s W from 0 (none) to 1 (all agree): %3.</source>
        <translation>Puntos Borda de %1: %2. Acuerdo, W de Kendall de 0 (ninguno) a 1 (todos de acuerdo): %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 persona</numerusform>
            <numerusform>%1 personas</numerusform>
        </translation>
    </message>
    <message>
        <source>What people would pay</source>
        <translation>Lo que pagaría la gente</translation>
    </message>
    <message>
        <source>No survey yet.</source>
        <translation>Aún no hay ninguna encuesta.</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Encuesta: %1</translation>
    </message>
    <message>
        <source>Revenue experiments</source>
        <translation>Experimentos de ingresos</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation>Aún no hay ningún experimento.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Revenue, mean</source>
        <translation>Ingresos medios</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>Percentil 5</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Pagan más</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Pagan menos</translation>
    </message>
    <message>
        <source>Assumed in the experiments</source>
        <translation>Supuestos de los experimentos</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>For the fewest users of a plan; usage by the unit, add-ons by the month.</source>
        <translation>Para el número mínimo de usuarios de un plan; el uso por unidad, los complementos por mes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Everything that differs</source>
        <translation>Todo lo que difiere</translation>
    </message>
    <message>
        <source>The draft is as today&apos;s price book.</source>
        <translation>El borrador es igual que el catálogo de precios actual.</translation>
    </message>
    <message>
        <source>Prices today and in the draft</source>
        <translation>Precios actuales y del borrador</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, al mes</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, al año</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Credits left at the end of a month</source>
        <translation>Créditos sobrantes a fin de mes</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>PENDIENTE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>ABIERTA</translation>
    </message>
    <message>
        <source>DOING</source>
        <translation>EN CURSO</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHO</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>DECIDIDA</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation> (%1, %2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Questions, decisions and steps</source>
        <translation>Preguntas, decisiones y pasos</translation>
    </message>
    <message>
        <source>%1 of %2 are decided or done; what is marked as open awaits a decision.</source>
        <translation>Decididas o hechas: %1 de %2; las marcadas como abiertas esperan una decisión.</translation>
    </message>
    <message>
        <source>Assumed in today&apos;s prices and no longer in the draft</source>
        <translation>Se suponía en los precios actuales y ya no está en el borrador</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Qué se suponía</translation>
    </message>
    <message>
        <source>%1: pricing model</source>
        <translation>%1: modelo de precios</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Draft of %1, version %2, beside today&apos;s version %3. Prices in %4, taxes not included.</source>
        <translation>Borrador del %1, versión %2, junto a la versión actual %3. Precios en %4, impuestos no incluidos.</translation>
    </message>
    <message>
        <source>† marks an assumed figure; its number is that of the list at the end.</source>
        <translation>† indica una cifra supuesta; su número es el de la lista del final.</translation>
    </message>
    <message>
        <source>Draft %1 %2, made on %3</source>
        <translation>Borrador %1 %2, elaborado el %3</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Propuesta de valor</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Aún sin redactar.</translation>
    </message>
    <message>
        <source>Features of the draft</source>
        <translation>Funciones del borrador</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no font on this machine can draw %1; install %2</source>
        <translation>ninguna fuente de este equipo puede dibujar %1; instale %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost per user and month as you grow</source>
        <translation>Costo por usuario y mes al aumentar los usuarios</translation>
    </message>
    <message>
        <source>Cost per seat and month as you grow</source>
        <translation>Costo por licencia y mes al aumentar las licencias</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ACEPTADA</translation>
    </message>
    <message>
        <source>DECLINED</source>
        <translation>RECHAZADA</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>VENCIDA</translation>
    </message>
    <message>
        <source>SUPERSEDED</source>
        <translation>REEMPLAZADA</translation>
    </message>
    <message>
        <source>DISCARDED</source>
        <translation>DESCARTADA</translation>
    </message>
    <message>
        <source>Not issued, no number yet</source>
        <translation>Sin emitir, aún sin número</translation>
    </message>
    <message>
        <source>%1 · r%2</source>
        <translation>%1 · r%2</translation>
    </message>
    <message>
        <source>Draft of a quote for %1</source>
        <translation>Borrador de una cotización para %1</translation>
    </message>
    <message>
        <source>Quote %1 for %2</source>
        <translation>Cotización %1 para %2</translation>
    </message>
    <message>
        <source>%1 plan, billed annually</source>
        <translation>Plan %1, facturación anual</translation>
    </message>
    <message>
        <source>%1 plan, billed monthly</source>
        <translation>Plan %1, facturación mensual</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed annually</source>
        <translation>Cambio al plan %1, %2, facturación anual</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed monthly</source>
        <translation>Cambio al plan %1, %2, facturación mensual</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed annually</source>
        <translation>Plan %1, %2, facturación anual</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed monthly</source>
        <translation>Plan %1, %2, facturación mensual</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Rate / seat / year</source>
        <translation>Tarifa / licencia / año</translation>
    </message>
    <message>
        <source>Rate / seat / month</source>
        <translation>Tarifa / licencia / mes</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Rate / year</source>
        <translation>Tarifa / año</translation>
    </message>
    <message>
        <source>Rate / month</source>
        <translation>Tarifa / mes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>no incluidos</translation>
    </message>
    <message>
        <source>Total for a full month</source>
        <translation>Total por un mes completo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>How the price is worked out</source>
        <translation>Cómo se calcula el precio</translation>
    </message>
    <message>
        <source>Draft, not an offer</source>
        <translation>Borrador, no es una oferta</translation>
    </message>
    <message>
        <source>the code to verify it comes when it is issued</source>
        <translation>el código de verificación se asigna al emitir la cotización</translation>
    </message>
    <message>
        <source>Verify offline:</source>
        <translation>Verificar sin conexión:</translation>
    </message>
    <message>
        <source>the code is computed from the content of this quote</source>
        <translation>el código se calcula a partir del contenido de esta cotización</translation>
    </message>
    <message>
        <source>Audit trail at export:</source>
        <translation>Registro de auditoría al exportar:</translation>
    </message>
    <message>
        <source>· shows records cut off later</source>
        <translation>· revela entradas eliminadas después</translation>
    </message>
    <message>
        <source>Keep it: &quot;seatwise audit verify --head&quot; finds with it records up to this export that were cut off or changed. It is no signature: it does not show who made the quote.</source>
        <translation>Conserve este valor: con él, «seatwise audit verify --head» detecta las entradas hasta esta exportación que se hayan eliminado o modificado. No es una firma: no indica quién hizo la cotización.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this is translated to</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Accepted by: name, title, date</source>
        <translation>Aceptada por: nombre, cargo, fecha</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Número de orden de compra</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturar a</translation>
    </message>
    <message>
        <source>PO number: to be given</source>
        <translation>Orden de compra: por indicar</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Orden de compra: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Preparado por: %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the running period</source>
        <translation>el resto del período en curso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>First invoice: %1, due %2</source>
        <translation>Primera factura: %1, vence el %2</translation>
    </message>
    <message>
        <source>Term: %1, to %2</source>
        <translation>Plazo: %1, hasta el %2</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Primer período</translation>
    </message>
    <message>
        <source>Subscription period</source>
        <translation>Período de suscripción</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Aceptada el %1</translation>
    </message>
    <message>
        <source>Declined on %1</source>
        <translation>Rechazada el %1</translation>
    </message>
    <message>
        <source>Accepted on %1 by %2</source>
        <translation>Aceptada el %1 por %2</translation>
    </message>
    <message>
        <source>Declined on %1 by %2</source>
        <translation>Rechazada el %1 por %2</translation>
    </message>
    <message>
        <source>Issued · valid through</source>
        <translation>Emitida · válida hasta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 from the day it is issued</source>
        <translation>%1 desde el día de su emisión</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a year.</source>
        <translation>
            <numerusform>Con %1 licencia más llega al tramo %2, en el que cada licencia adicional cuesta %3 al año.</numerusform>
            <numerusform>Con %1 licencias más llega al tramo %2, en el que cada licencia adicional cuesta %3 al año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a month.</source>
        <translation>
            <numerusform>Con %1 licencia más llega al tramo %2, en el que cada licencia adicional cuesta %3 al mes.</numerusform>
            <numerusform>Con %1 licencias más llega al tramo %2, en el que cada licencia adicional cuesta %3 al mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the list rate, before discounts.</source>
        <translation>Es la tarifa de lista, antes de descuentos.</translation>
    </message>
    <message>
        <source>Payment due on %1.</source>
        <translation>Fecha de pago: %1.</translation>
    </message>
    <message>
        <source>Payment due at the start of the annual period. Purchase orders accepted for annual billing.</source>
        <translation>Se paga al inicio del período anual. Se aceptan órdenes de compra para la facturación anual.</translation>
    </message>
    <message>
        <source>First payment of %1 due on %2, for a part of the month; then due on the first day of each month.</source>
        <translation>Primer pago de %1 el %2, por una parte del mes; después se paga el primer día de cada mes.</translation>
    </message>
    <message>
        <source>Payment due on the first day of each month.</source>
        <translation>Se paga el primer día de cada mes.</translation>
    </message>
    <message>
        <source>The total is for one year of the term.</source>
        <translation>El total corresponde a un año del plazo.</translation>
    </message>
    <message>
        <source>The total is for one month of the term.</source>
        <translation>El total corresponde a un mes del plazo.</translation>
    </message>
    <message>
        <source>Annual rates as published.</source>
        <translation>Tarifas anuales según lo publicado.</translation>
    </message>
    <message>
        <source>Annual rates with %1 off what is published.</source>
        <translation>Tarifas anuales con un %1 de descuento sobre lo publicado.</translation>
    </message>
    <message>
        <source>Seats can be added at any time, prorated to the end of the year. Removed seats take effect at the end of the year.</source>
        <translation>Se pueden agregar licencias en cualquier momento, con prorrateo hasta el final del año. Las reducciones de licencias surten efecto al final del año.</translation>
    </message>
    <message>
        <source>Seats can be added and removed at any time, prorated to the end of the month.</source>
        <translation>Se pueden agregar y quitar licencias en cualquier momento, con prorrateo hasta el final del mes.</translation>
    </message>
    <message>
        <source>Prices in %1, taxes not included.</source>
        <translation>Precios en %1, impuestos no incluidos.</translation>
    </message>
    <message>
        <source>Remit to: %1</source>
        <translation>Pagar a: %1</translation>
    </message>
    <message>
        <source>Carried forward to page %1</source>
        <translation>Suma y sigue en la página %1</translation>
    </message>
    <message>
        <source>Carried forward from page %1</source>
        <translation>Suma anterior, de la página %1</translation>
    </message>
    <message>
        <source>Share of %1 by price, in %2: cheap falls, expensive and too expensive rise. They cross at %3 (IDP) and %4 (PME).</source>
        <translation>Proporción de %1 según el precio, en %2: «barato» baja; «caro» y «demasiado caro» suben. Se cruzan en %3 (IDP) y %4 (PME).</translation>
    </message>
    <message>
        <source>Below it more find it too cheap than not cheap</source>
        <translation>Por debajo, más personas lo consideran demasiado barato que no barato</translation>
    </message>
    <message>
        <source>Above it more find it too expensive than not expensive</source>
        <translation>Por encima, más personas lo consideran demasiado caro que no caro</translation>
    </message>
    <message>
        <source>%1 plan, billed quarterly</source>
        <translation>Plan %1, facturación trimestral</translation>
    </message>
    <message>
        <source>%1 plan, billed half-yearly</source>
        <translation>Plan %1, facturación semestral</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed quarterly</source>
        <translation>Cambio al plan %1, %2, facturación trimestral</translation>
    </message>
    <message>
        <source>Change to the %1 plan, %2, billed half-yearly</source>
        <translation>Cambio al plan %1, %2, facturación semestral</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed quarterly</source>
        <translation>Plan %1, %2, facturación trimestral</translation>
    </message>
    <message>
        <source>%1 plan, %2, billed half-yearly</source>
        <translation>Plan %1, %2, facturación semestral</translation>
    </message>
    <message>
        <source>Rate / seat / quarter</source>
        <translation>Tarifa / licencia / trimestre</translation>
    </message>
    <message>
        <source>Rate / seat / half-year</source>
        <translation>Tarifa / licencia / semestre</translation>
    </message>
    <message>
        <source>Rate / quarter</source>
        <translation>Tarifa / trimestre</translation>
    </message>
    <message>
        <source>Rate / half-year</source>
        <translation>Tarifa / semestre</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a quarter.</source>
        <translation>
            <numerusform>Con %1 licencia más llega al tramo %2, en el que cada licencia adicional cuesta %3 al trimestre.</numerusform>
            <numerusform>Con %1 licencias más llega al tramo %2, en el que cada licencia adicional cuesta %3 al trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more seats bring you to tier %2, where each next seat costs %3 a half-year.</source>
        <translation>
            <numerusform>Con %1 licencia más llega al tramo %2, en el que cada licencia adicional cuesta %3 al semestre.</numerusform>
            <numerusform>Con %1 licencias más llega al tramo %2, en el que cada licencia adicional cuesta %3 al semestre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment due at the start of each billing period.</source>
        <translation>Se paga al inicio de cada período de facturación.</translation>
    </message>
    <message>
        <source>The total is for one quarter of the term.</source>
        <translation>El total corresponde a un trimestre del plazo.</translation>
    </message>
    <message>
        <source>The total is for one half-year of the term.</source>
        <translation>El total corresponde a un semestre del plazo.</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total al mes</translation>
    </message>
    <message>
        <source>Total a quarter</source>
        <translation>Total al trimestre</translation>
    </message>
    <message>
        <source>Total a half-year</source>
        <translation>Total al semestre</translation>
    </message>
    <message>
        <source>Total a year</source>
        <translation>Total al año</translation>
    </message>
    <message>
        <source>Other numbers of users</source>
        <translation>Otro número de usuarios</translation>
    </message>
    <message>
        <source>Other numbers of seats</source>
        <translation>Otro número de licencias</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>no price on this page</source>
        <translation>sin precio en esta página</translation>
    </message>
    <message>
        <source>What the terms of this quote come to for %1. Only what stands above is offered.</source>
        <translation>Lo que resulta de las condiciones de esta cotización para %1. Solo se ofrece lo que figura arriba.</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, al trimestre</translation>
    </message>
    <message>
        <source>%1, a half-year</source>
        <translation>%1, al semestre</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Option accepted (1 or 2) by: name, title, date</source>
        <translation>Opción aceptada (1 o 2) por: nombre, cargo, fecha</translation>
    </message>
    <message>
        <source>Option accepted (1, 2 or 3) by: name, title, date</source>
        <translation>Opción aceptada (1, 2 o 3) por: nombre, cargo, fecha</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Your name, address and logo go here.</source>
        <translation>Aquí van su nombre, su dirección y su logotipo.</translation>
    </message>
    <message>
        <source>Customer: to be named</source>
        <translation>Cliente: por indicar</translation>
    </message>
    <message>
        <source>Who is billed, and where</source>
        <translation>A quién se factura y dónde</translation>
    </message>
    <message>
        <source>Name, e-mail</source>
        <translation>Nombre, correo electrónico</translation>
    </message>
    <message>
        <source>Option accepted: %1</source>
        <translation>Opción aceptada: %1</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed monthly</source>
        <translation>Plan %1, %2 con aumento hasta %3, facturación mensual</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed quarterly</source>
        <translation>Plan %1, %2 con aumento hasta %3, facturación trimestral</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed half-yearly</source>
        <translation>Plan %1, %2 con aumento hasta %3, facturación semestral</translation>
    </message>
    <message>
        <source>%1 plan, %2 growing to %3, billed annually</source>
        <translation>Plan %1, %2 con aumento hasta %3, facturación anual</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message numerus="yes">
        <source>%1 packages</source>
        <translation>
            <numerusform>%1 paquete</numerusform>
            <numerusform>%1 paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Total for %1</source>
        <translation>Total por %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>One of these options can be accepted.</source>
        <translation>Se puede aceptar una de estas opciones.</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>Opción %1: %2</translation>
    </message>
    <message>
        <source>Payment due on the day of each invoice.</source>
        <translation>Se paga el día de cada factura.</translation>
    </message>
    <message>
        <source>Payment due at the start of each month, counted from %1.</source>
        <translation>Se paga al inicio de cada mes, contado desde el %1.</translation>
    </message>
    <message>
        <source>Seats can be added at any time, prorated to the end of the billing period. Removed seats take effect at the end of the billing period.</source>
        <translation>Se pueden agregar licencias en cualquier momento, con prorrateo hasta el final del período de facturación. Las reducciones de licencias surten efecto al final del período de facturación.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the prices did</source>
        <translation>Qué resultado dieron los precios</translation>
    </message>
    <message>
        <source>What the prices did · %1</source>
        <translation>Qué resultado dieron los precios · %1</translation>
    </message>
    <message>
        <source>%1. Made on %2. Taxes, one-time fees and trials are left out.</source>
        <translation>%1. Elaborado el %2. Sin impuestos, cargos únicos ni pruebas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools need %2.</source>
        <translation>
            <numerusform>Una escuela necesita %2.</numerusform>
            <numerusform>%1 escuelas necesitan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought together on the plan %1 they cost %2 %3. %4. %5.</source>
        <translation>Con compra conjunta en el plan %1, el costo es de %2 %3. %4. %5.</translation>
    </message>
    <message>
        <source>%1, half a year</source>
        <translation>%1, semestral</translation>
    </message>
    <message>
        <source>%1: what is paid more or less, by the number of seats.</source>
        <translation>%1: lo que se paga de más o de menos, según el número de licencias.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Who pays more or less</source>
        <translation>Quién paga más o menos</translation>
    </message>
    <message>
        <source>No plan is in both lists, billed alike.</source>
        <translation>Ningún plan está en ambas listas con la misma facturación.</translation>
    </message>
    <message>
        <source>The same by both lists: %1.</source>
        <translation>Igual en ambas listas: %1.</translation>
    </message>
    <message>
        <source>From the bands themselves, not from samples; taxes are not included.</source>
        <translation>Calculado de los tramos mismos, no de muestras; impuestos no incluidos.</translation>
    </message>
    <message>
        <source>The accounts, a month</source>
        <translation>Las cuentas, por mes</translation>
    </message>
    <message>
        <source>The accounts, each for its billing period</source>
        <translation>Las cuentas, cada una por su período de facturación</translation>
    </message>
    <message>
        <source>Today %1, then %2: %3.</source>
        <translation>Hoy %1, después %2: %3.</translation>
    </message>
    <message>
        <source>Pay more: %1</source>
        <translation>Pagan más: %1</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>lo mismo: %1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <translation>menos: %1</translation>
    </message>
    <message>
        <source>protected by their term: %1</source>
        <translation>protegidas por su plazo: %1</translation>
    </message>
    <message>
        <source>not priced by both lists: %1</source>
        <translation>sin precio en ambas listas: %1</translation>
    </message>
    <message>
        <source>Hardest hit</source>
        <translation>Más afectadas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What stands in the lists</source>
        <translation>Lo que dicen las listas</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambas dicen lo mismo.</translation>
    </message>
    <message>
        <source>Difference of two price lists</source>
        <translation>Diferencia entre dos listas de precios</translation>
    </message>
    <message>
        <source>%1 → %2, changed</source>
        <translation>%1 → %2, modificada</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The later list is in force from %1. Amounts in %2.</source>
        <translation>La lista posterior rige desde %1. Importes en %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the lists: %1, %2. Made on %3.</source>
        <translation>SHA-256 de las listas: %1, %2. Elaborado el %3.</translation>
    </message>
</context>
<context>
    <name>QuotesWords</name>
    <message>
        <source>discard the draft for %1</source>
        <translation>descartar el borrador para %1</translation>
    </message>
    <message>
        <source>No quote is chosen.</source>
        <translation>No se ha elegido ninguna cotización.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, borrador</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válida hasta el %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>A la espera de aprobación</translation>
    </message>
    <message>
        <source>Trial ends %1</source>
        <translation>La prueba termina el %1</translation>
    </message>
    <message>
        <source>%1 · not what was written</source>
        <translation>%1 · no coincide con lo que se escribió</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Cotización %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>facturación anual</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>facturación mensual</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>first invoice %1, due %2</source>
        <translation>primera factura de %1, vence el %2</translation>
    </message>
    <message>
        <source>valid through %1</source>
        <translation>válida hasta el %1</translation>
    </message>
    <message>
        <source>price book %1 %2, taxes not included</source>
        <translation>catálogo de precios %1 %2, impuestos no incluidos</translation>
    </message>
    <message>
        <source>verify code %1</source>
        <translation>código de verificación %1</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 para %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>who is billed</source>
        <translation>a quién se factura</translation>
    </message>
    <message>
        <source>the purchase order number</source>
        <translation>el número de orden de compra</translation>
    </message>
    <message>
        <source>who prepared it</source>
        <translation>quién la preparó</translation>
    </message>
    <message>
        <source>the days it pays for (set a start on the Calculator)</source>
        <translation>los días que cubre el pago (indique un inicio en la Calculadora)</translation>
    </message>
    <message>
        <source>Keep the draft for %1</source>
        <translation>Guardar el borrador para %1</translation>
    </message>
    <message>
        <source>%1; it waits to be kept, see Quotes</source>
        <translation>%1; queda pendiente de guardar, vea Cotizaciones</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <source>What to show of the quote</source>
        <translation>Qué mostrar de la cotización</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Discarded. Undo or &quot;Bring back&quot; makes it a draft again.</source>
        <translation>Descartada. Con Deshacer o «Recuperar» vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>A draft again.</source>
        <translation>De nuevo es un borrador.</translation>
    </message>
    <message>
        <source>A draft of the next revision; the one before holds until this is issued.</source>
        <translation>Un borrador de la revisión siguiente; la anterior sigue vigente hasta que se emita esta.</translation>
    </message>
    <message>
        <source>A draft for the time after, with today&apos;s price book.</source>
        <translation>Un borrador para el período siguiente, con el catálogo de precios actual.</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Página HTML (*.html)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptada.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Connected again; what waited is kept.</source>
        <translation>Conexión restablecida; lo que estaba pendiente se ha guardado.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobada.</translation>
    </message>
    <message>
        <source>Today&apos;s price book gives the same price, %1.</source>
        <translation>El catálogo de precios actual da el mismo precio, %1.</translation>
    </message>
    <message>
        <source>Price with today&apos;s book</source>
        <translation>Precio con el catálogo actual</translation>
    </message>
    <message>
        <source>%1 as quoted, %2 with today&apos;s price book: a difference of %3.

Price the draft anew?</source>
        <translation>%1 según lo cotizado, %2 con el catálogo de precios actual: una diferencia de %3.

¿Recalcular el precio del borrador?</translation>
    </message>
    <message>
        <source>Priced with today&apos;s book: %1.</source>
        <translation>Precio recalculado con el catálogo actual: %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Se copió: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>Guardar la cotización</translation>
    </message>
    <message>
        <source>Approve the discount</source>
        <translation>Aprobar el descuento</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>Motivo de la aprobación</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Aprobado &amp;por</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>What %1 answered. It stands in the audit trail; an accepted quote is never changed.</source>
        <translation>Lo que respondió %1. Consta en el registro de auditoría; una cotización aceptada no se modifica nunca.</translation>
    </message>
    <message>
        <source>What %1 answered. It stands in the audit trail; a declined quote can be revised.</source>
        <translation>Lo que respondió %1. Consta en el registro de auditoría; de una cotización rechazada se puede crear una revisión.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Fecha de aceptación</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Fecha de rechazo</translation>
    </message>
    <message>
        <source>Accepted by, at the customer</source>
        <translation>Persona del cliente que la acepta</translation>
    </message>
    <message>
        <source>Declined by, at the customer</source>
        <translation>Persona del cliente que la rechaza</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Número de orden de compra</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Registrar aceptación</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Registrar rechazo</translation>
    </message>
    <message>
        <source>Purchase order number, if any</source>
        <translation>Número de orden de compra, si lo hay</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Comprobar mis datos</translation>
    </message>
    <message>
        <source>Something was changed outside Seatwise: %1.

Help → Restore a backup brings an earlier state back.</source>
        <translation>Algo se modificó fuera de Seatwise: %1.

Ayuda → Restaurar una copia de seguridad permite volver a un estado anterior.</translation>
    </message>
    <message>
        <source>%1, and every quote is what the trail says.

Head of the trail: %2

This finds what was changed later. It cannot find records cut from the end, unless you compare the head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.</source>
        <translation>%1, y cada cotización coincide con lo que dice el registro.

Huella final del registro: %2

Esta comprobación detecta lo que se modificó después. No puede detectar entradas eliminadas al final, a menos que usted compare la huella final con una que se haya conservado en otro lugar, y no puede impedir que alguien reescriba todo el almacén.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 records of the audit trail hold</source>
        <translation>
            <numerusform>La única entrada del registro de auditoría es correcta</numerusform>
            <numerusform>Las %1 entradas del registro de auditoría son correctas</numerusform>
        </translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nueva cotización</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>Export quote PDF…</source>
        <translation>Exportar cotización en PDF…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export quote PDF</source>
        <translation>Exportar cotización en PDF</translation>
    </message>
    <message>
        <source>&amp;Find a quote</source>
        <translation>&amp;Buscar una cotización</translation>
    </message>
    <message>
        <source>&amp;Verify a paper…</source>
        <translation>&amp;Verificar un documento…</translation>
    </message>
    <message>
        <source>&amp;Check my data…</source>
        <translation>&amp;Comprobar mis datos…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>A draft price book is not quoted; open a published one first.</source>
        <translation>Con un catálogo de precios en borrador no se cotiza; abra primero uno publicado.</translation>
    </message>
    <message>
        <source>No quote was made: %1</source>
        <translation>No se creó ninguna cotización: %1</translation>
    </message>
    <message>
        <source>A draft was made; it is kept.</source>
        <translation>Se creó un borrador; está guardado.</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was changed.</source>
        <translation>La comprobación se detuvo; no se modificó nada.</translation>
    </message>
    <message>
        <source>The backup was restored; what was there before is a backup now.</source>
        <translation>Se restauró la copia de seguridad; lo que había antes es ahora una copia de seguridad.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturar a</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Conceptos de la cotización</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Working of the quote</source>
        <translation>Cálculo de la cotización</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>This quote is no draft any more; its details stay as they are.</source>
        <translation>Esta cotización ya no es un borrador; sus datos se quedan como están.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitida el %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptada el %1</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation>Rechazada el %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Vencida el %1</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>Ace&amp;ptar…</translation>
    </message>
    <message>
        <source>Dec&amp;line…</source>
        <translation>Recha&amp;zar…</translation>
    </message>
    <message>
        <source>Rene&amp;w</source>
        <translation>Re&amp;novar</translation>
    </message>
    <message>
        <source>Re&amp;vise</source>
        <translation>Nueva revi&amp;sión</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>Apr&amp;obar…</translation>
    </message>
    <message>
        <source>&amp;Re-price…</source>
        <translation>Recalc&amp;ular…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Cop&amp;y quote</source>
        <translation>Cop&amp;iar cotización</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Accessible &amp;HTML…</source>
        <translation>&amp;HTML accesible…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>Tabla &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>Emi&amp;tir</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>aceptada por %1</translation>
    </message>
    <message>
        <source>declined by %1</source>
        <translation>rechazada por %1</translation>
    </message>
    <message>
        <source>purchase order %1</source>
        <translation>orden de compra %1</translation>
    </message>
    <message>
        <source>Characters would be missing on the PDF: %1. The HTML page has them.</source>
        <translation>En el PDF faltarían caracteres: %1. La página HTML los tiene.</translation>
    </message>
    <message>
        <source>The letterhead is missing: no paper goes out without a sender, so issuing waits for it.</source>
        <translation>Falta el membrete: ningún documento sale sin remitente, así que todavía no se puede emitir.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>To be issued it needs %1.</source>
        <translation>Para emitirla falta %1.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Not on the paper yet: %1.</source>
        <translation>Aún falta en el documento: %1.</translation>
    </message>
    <message>
        <source>Asked for on the command line</source>
        <translation>Solicitada en la línea de comandos</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Borrador creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Audit trail of the quote</source>
        <translation>Registro de auditoría de la cotización</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Qué sucedió, lo más antiguo primero</translation>
    </message>
    <message>
        <source>Other quotes of this customer</source>
        <translation>Otras cotizaciones de este cliente</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happened, from the audit trail</source>
        <translation>Qué sucedió, según el registro de auditoría</translation>
    </message>
    <message>
        <source>%1 · %2 UTC
%3</source>
        <translation>%1 · %2 UTC
%3</translation>
    </message>
    <message>
        <source>Customer, number, plan or purchase order</source>
        <translation>Cliente, número, plan u orden</translation>
    </message>
    <message>
        <source>S&amp;earch quotes</source>
        <translation>&amp;Buscar cotizaciones</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Requieren atención (%1)</translation>
    </message>
    <message>
        <source>%1

Help → Restore a backup brings an earlier state back.</source>
        <translation>%1

Ayuda → Restaurar una copia de seguridad permite volver a un estado anterior.</translation>
    </message>
    <message>
        <source>No quotes yet. Make one from the Calculator, Seat change or Budget with &quot;New quote&quot;.</source>
        <translation>Aún no hay cotizaciones. Cree una desde la Calculadora, Cambio de licencias o Presupuesto con «Nueva cotización».</translation>
    </message>
    <message>
        <source>No quote is like this.</source>
        <translation>Ninguna cotización coincide.</translation>
    </message>
    <message>
        <source>Quote as it is printed</source>
        <translation>Cotización tal como se imprime</translation>
    </message>
    <message>
        <source>The same in text stands under Details</source>
        <translation>Lo mismo, en texto, está en Datos</translation>
    </message>
    <message>
        <source>The backup has %1, last written %2.</source>
        <translation>La copia de seguridad tiene %1; última escritura: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 cotización</numerusform>
            <numerusform>%1 cotizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1
The store that is there cannot be read: %2</source>
        <translation>%1
No se puede leer el almacén actual: %2</translation>
    </message>
    <message>
        <source>%1
The store has %2. A restore loses %3, brings back %4 and changes %5.</source>
        <translation>%1
El almacén tiene %2. Una restauración pierde %3, recupera %4 y modifica %5.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is made whenever Seatwise is closed after something was written. The store that is there now becomes a backup itself, so that a restore can be taken back.</source>
        <translation>Se hace una copia de seguridad cada vez que se cierra Seatwise después de haber escrito algo. El almacén actual se convierte a su vez en una copia de seguridad, de modo que una restauración se puede revertir.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>There is no backup of this store.</source>
        <translation>No hay ninguna copia de seguridad de este almacén.</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>No se restauró: %1</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>Verificar un documento</translation>
    </message>
    <message>
        <source>Number and code stand at the foot of every issued quote. The same code means that the paper shows what was issued; it is no signature.</source>
        <translation>El número y el código figuran al pie de cada cotización emitida. El mismo código significa que el documento muestra lo que se emitió; no es una firma.</translation>
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
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Number and revision</source>
        <translation>&amp;Número y revisión</translation>
    </message>
    <message>
        <source>Verify &amp;code</source>
        <translation>&amp;Código de verificación</translation>
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
        <translation>Borrador de cotización</translation>
    </message>
    <message>
        <source>Change the details of the draft for %1</source>
        <translation>Cambiar los datos del borrador para %1</translation>
    </message>
    <message>
        <source>Approve the draft for %1</source>
        <translation>Aprobar el borrador para %1</translation>
    </message>
    <message>
        <source>Price the draft for %1 anew</source>
        <translation>Recalcular el precio del borrador para %1</translation>
    </message>
    <message>
        <source>Issue the draft for %1</source>
        <translation>Emitir el borrador para %1</translation>
    </message>
    <message>
        <source>Discard the draft for %1</source>
        <translation>Descartar el borrador para %1</translation>
    </message>
    <message>
        <source>Bring back the draft for %1</source>
        <translation>Recuperar el borrador para %1</translation>
    </message>
    <message>
        <source>Saved %1, on which characters are missing: %2.</source>
        <translation>Se guardó %1; en el PDF faltan caracteres: %2.</translation>
    </message>
    <message>
        <source>change customer</source>
        <translation>cambiar el cliente</translation>
    </message>
    <message>
        <source>change department</source>
        <translation>cambiar el departamento</translation>
    </message>
    <message>
        <source>change who is billed</source>
        <translation>cambiar a quién se factura</translation>
    </message>
    <message>
        <source>change purchase order number</source>
        <translation>cambiar el número de orden de compra</translation>
    </message>
    <message>
        <source>change who prepared it</source>
        <translation>cambiar quién preparó la cotización</translation>
    </message>
    <message>
        <source>change language of the document</source>
        <translation>cambiar el idioma del documento</translation>
    </message>
    <message>
        <source>Keep the change of %1</source>
        <translation>Guardar el cambio de %1</translation>
    </message>
    <message>
        <source>billed quarterly</source>
        <translation>facturación trimestral</translation>
    </message>
    <message>
        <source>billed half-yearly</source>
        <translation>facturación semestral</translation>
    </message>
    <message>
        <source>C&amp;hange the quote…</source>
        <translation>&amp;Cambiar la cotización…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>The change is kept: %1</source>
        <translation>El cambio está guardado: %1</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cambia&amp;r…</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clientes conocidos</translation>
    </message>
    <message>
        <source>%1 asked, no floor</source>
        <translation>%1 solicitado, sin mínimo permitido</translation>
    </message>
    <message>
        <source>%1 asked, %2 above the floor</source>
        <translation>%1 solicitado, %2 por encima del mínimo permitido</translation>
    </message>
    <message>
        <source>Approved, without a passphrase: the store has no approvers.</source>
        <translation>Aprobada, sin frase de contraseña: el almacén no tiene aprobadores.</translation>
    </message>
    <message>
        <source>The approval stands in the audit trail under the name given here. The store has no approvers, which the trail says too.</source>
        <translation>La aprobación consta en el registro de auditoría con el nombre indicado aquí. El almacén no tiene aprobadores, lo que también consta en el registro.</translation>
    </message>
    <message>
        <source>The approval stands in the audit trail. Nobody approves what they prepared themselves.</source>
        <translation>La aprobación consta en el registro de auditoría. Nadie aprueba lo que haya preparado personalmente.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Aprobación denegada</translation>
    </message>
    <message>
        <source>Keep the change of the draft for %1</source>
        <translation>Guardar el cambio del borrador para %1</translation>
    </message>
    <message>
        <source>It does not say who prepared it, so that nobody can approve it where the store has approvers.</source>
        <translation>No indica quién la preparó, de modo que nadie puede aprobarla si el almacén tiene aprobadores.</translation>
    </message>
    <message>
        <source>Prepared by %1.</source>
        <translation>Preparada por %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Nobody may approve: %1</source>
        <translation>Nadie puede aprobar: %1</translation>
    </message>
    <message>
        <source>The store has no approvers: whoever can write to it approves, and the audit trail says that it was without a passphrase.</source>
        <translation>El almacén no tiene aprobadores: aprueba cualquiera que pueda escribir en él, y el registro de auditoría indica que fue sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Approved by %1; nobody approves what they prepared themselves.</source>
        <translation>La aprobación corresponde a %1; nadie aprueba lo que haya preparado personalmente.</translation>
    </message>
    <message>
        <source>by the role of the database</source>
        <translation>mediante el rol de la base de datos</translation>
    </message>
    <message>
        <source>by passphrase</source>
        <translation>mediante frase de contraseña</translation>
    </message>
    <message>
        <source>locked until %1 UTC</source>
        <translation>acceso bloqueado hasta el %1 UTC</translation>
    </message>
    <message>
        <source>issue the quote for %1</source>
        <translation>emitir la cotización para %1</translation>
    </message>
    <message>
        <source>The issue of a quote is undone only while it waits.</source>
        <translation>La emisión de una cotización solo se puede deshacer mientras está pendiente.</translation>
    </message>
    <message>
        <source>Add it…</source>
        <translation>Agregarlo…</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Recalcular…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>Sin impedimentos</translation>
    </message>
    <message numerus="yes">
        <source>%1 things block</source>
        <translation>
            <numerusform>%1 impedimento</numerusform>
            <numerusform>%1 impedimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the quote for %1</source>
        <translation>Emitir la cotización para %1</translation>
    </message>
    <message>
        <source>when the store answers</source>
        <translation>cuando responda el almacén</translation>
    </message>
    <message>
        <source>%1 growing to %2</source>
        <translation>%1 con aumento hasta %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>un cliente por indicar</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <translation>
            <numerusform>%1 opción</numerusform>
            <numerusform>%1 opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1: %2, %3</source>
        <translation>Opción %1: %2, %3</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>the quote on show is for %1</source>
        <translation>la cotización mostrada es para %1</translation>
    </message>
    <message>
        <source>the quote on show has another price book</source>
        <translation>la cotización mostrada tiene otro catálogo de precios</translation>
    </message>
    <message>
        <source>Begin with an accepted quote</source>
        <translation>Empezar con una cotización aceptada</translation>
    </message>
    <message>
        <source>Accepted quotes, the newest first</source>
        <translation>Cotizaciones aceptadas, la más reciente primero</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>No accepted quote is like this.</source>
        <translation>Ninguna cotización aceptada coincide.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Nothing waits for an approval.</source>
        <translation>Nada está a la espera de aprobación.</translation>
    </message>
    <message>
        <source>Seats and plan</source>
        <translation>Licencias y plan</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Above the floor</source>
        <translation>Sobre el mínimo permitido</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Qué sucedió con la cotización</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>What happened to it, from the audit trail</source>
        <translation>Qué sucedió con la cotización, según el registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Aprobar…</translation>
    </message>
    <message>
        <source>&amp;Open the quote</source>
        <translation>A&amp;brir la cotización</translation>
    </message>
    <message>
        <source>Appro&amp;vers…</source>
        <translation>Ap&amp;robadores…</translation>
    </message>
    <message>
        <source>Who may approve discounts</source>
        <translation>Quién puede aprobar descuentos</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Aprobadores</translation>
    </message>
    <message>
        <source>&amp;Remove the approver</source>
        <translation>&amp;Quitar el aprobador</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>What was changed, from the audit trail</source>
        <translation>Qué se cambió, según el registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>Quién lo au&amp;toriza</translation>
    </message>
    <message>
        <source>&amp;Their passphrase</source>
        <translation>&amp;Su frase de contraseña</translation>
    </message>
    <message>
        <source>The &amp;database knows them by the role of that name</source>
        <translation>La &amp;base de datos lo reconoce por el rol de ese nombre</translation>
    </message>
    <message>
        <source>&amp;Add the approver</source>
        <translation>A&amp;gregar el aprobador</translation>
    </message>
    <message>
        <source>Add an approver, or give one another passphrase</source>
        <translation>Agregar un aprobador o cambiar la frase de contraseña de uno existente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Passphrase, &amp;once more</source>
        <translation>Frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation>Las dos frases de contraseña son distintas; escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>%1 may approve.</source>
        <translation>%1 puede aprobar.</translation>
    </message>
    <message>
        <source>Remove the last approver</source>
        <translation>Quitar el último aprobador</translation>
    </message>
    <message>
        <source>Without approvers whoever can write to the store approves discounts. Remove the last one?</source>
        <translation>Sin aprobadores, cualquiera que pueda escribir en el almacén aprueba descuentos. ¿Quitar el último?</translation>
    </message>
    <message>
        <source>%1 may no longer approve.</source>
        <translation>%1 ya no puede aprobar.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Option accepted</source>
        <translation>Opción aceptada</translation>
    </message>
    <message>
        <source>Back to the quotes</source>
        <translation>Volver a las cotizaciones</translation>
    </message>
    <message>
        <source>Why it is issued all the same; the audit trail keeps it</source>
        <translation>Por qué se emite de todos modos; consta en el registro de auditoría</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>De&amp;jar como borrador</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>An issued paper is never changed; a change becomes the next revision with the same number.</source>
        <translation>Un documento emitido no se modifica nunca; un cambio da lugar a la revisión siguiente, con el mismo número.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Antes de emitirla</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Number to be given</source>
        <translation>Número que se asignará</translation>
    </message>
    <message>
        <source>Save the PDF of the issued quote</source>
        <translation>Guardar el PDF de la cotización emitida</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Where to save the PDF of issued quotes</source>
        <translation>Dónde guardar el PDF de las cotizaciones emitidas</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Emitida como %1.</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>No se emitió</translation>
    </message>
    <message>
        <source>The quote stays a draft: %1</source>
        <translation>La cotización sigue siendo un borrador: %1</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Indicar el cliente</translation>
    </message>
    <message>
        <source>Make it a &amp;quote</source>
        <translation>&amp;Convertir en cotización</translation>
    </message>
    <message>
        <source>The price stays as it is.</source>
        <translation>El precio se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>&amp;Undo issue</source>
        <translation>Des&amp;hacer la emisión</translation>
    </message>
    <message>
        <source>Undo issue</source>
        <translation>Deshacer la emisión</translation>
    </message>
    <message>
        <source>The quote stays a draft, and no number is used</source>
        <translation>La cotización sigue siendo un borrador y no se usa ningún número</translation>
    </message>
    <message>
        <source>Seconds left to undo the issue</source>
        <translation>Segundos restantes para deshacer la emisión</translation>
    </message>
    <message>
        <source>Will be issued to %1</source>
        <translation>Se emitirá para %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds left</source>
        <translation>
            <numerusform>Queda %1 segundo</numerusform>
            <numerusform>Quedan %1 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Issue the quote…</source>
        <translation>Emi&amp;tir la cotización…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Add as an &amp;option to the quote on show</source>
        <translation>Agregar como &amp;opción a la cotización mostrada</translation>
    </message>
    <message>
        <source>Remove an o&amp;ption of the quote…</source>
        <translation>&amp;Quitar una opción de la cotización…</translation>
    </message>
    <message>
        <source>C&amp;ustomers…</source>
        <translation>Cli&amp;entes…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>&amp;Aprobaciones…</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Cambiar una opción</translation>
    </message>
    <message>
        <source>Which option:</source>
        <translation>Opción:</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Quitar una opción</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Cus&amp;tomer…</source>
        <translation>C&amp;liente…</translation>
    </message>
    <message>
        <source>What is known of the customer</source>
        <translation>Qué se sabe del cliente</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>Cambiar licencia&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>Emi&amp;tir…</translation>
    </message>
    <message>
        <source>About to be issued</source>
        <translation>A punto de emitirse</translation>
    </message>
    <message>
        <source>for nobody yet</source>
        <translation>para un cliente por indicar</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Aún sin emitir</translation>
    </message>
    <message>
        <source>An estimate is for nobody yet. Once a customer is named it is a quote, at the price that stands here.</source>
        <translation>Una estimación aún no tiene cliente. En cuanto se indique uno, será una cotización, al precio que figura aquí.</translation>
    </message>
    <message>
        <source>Name the customer…</source>
        <translation>Indicar el cliente…</translation>
    </message>
    <message>
        <source>Issue the quote</source>
        <translation>Emitir la cotización</translation>
    </message>
    <message>
        <source>Hand the quote over</source>
        <translation>Entregar la cotización</translation>
    </message>
    <message>
        <source>%1

Nothing was sent. What has no place in the file:

%2</source>
        <translation>%1

No se ha enviado nada. Lo que no tiene cabida en el archivo:

%2</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>&amp;Stripe: subscription schedule…</source>
        <translation>&amp;Stripe: calendario de suscripción…</translation>
    </message>
    <message>
        <source>&amp;Lago: subscription…</source>
        <translation>&amp;Lago: suscripción…</translation>
    </message>
    <message>
        <source>&amp;Accounting: rows of the invoices…</source>
        <translation>&amp;Contabilidad: filas de las facturas…</translation>
    </message>
    <message>
        <source>Take it into the accounts of Insights</source>
        <translation>Incorporarla a las cuentas de Análisis</translation>
    </message>
    <message>
        <source>A row of the list of accounts in this store. What the customer has of the plan until then ends on the day before.</source>
        <translation>Una fila de la lista de cuentas de este almacén. Lo que el cliente tiene del plan hasta entonces termina el día anterior.</translation>
    </message>
    <message>
        <source>First day of service</source>
        <translation>Primer día de servicio</translation>
    </message>
    <message>
        <source>Accepted, and taken into the accounts of Insights.</source>
        <translation>Aceptada e incorporada a las cuentas de Análisis.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>The quote names no day; its invoices begin with this one.</source>
        <translation>La cotización no indica ningún día; sus facturas empiezan con este.</translation>
    </message>
    <message>
        <source>No picture: seatwise-pdf is not beside the program. The same in text stands under Details; a PDF can be saved.</source>
        <translation>Sin imagen: seatwise-pdf no está junto al programa. Lo mismo, en texto, está en Datos; se puede guardar un PDF.</translation>
    </message>
</context>
<context>
    <name>SeatChangeWords</name>
    <message>
        <source>%1 of %2 days remain in %3 – %4, rates divided by %5</source>
        <translation>Días restantes: %1 de %2, período %3 – %4; tarifas divididas entre %5</translation>
    </message>
    <message>
        <source>Nothing to pay now</source>
        <translation>Nada que pagar ahora</translation>
    </message>
    <message>
        <source>To credit</source>
        <translation>A favor del cliente</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Takes effect on %1</source>
        <translation>Surte efecto el %1</translation>
    </message>
    <message>
        <source>This price book has no trial.</source>
        <translation>Este catálogo de precios no tiene ningún plan de prueba.</translation>
    </message>
    <message>
        <source>The trial ends on %1; it must be converted by then.</source>
        <translation>La prueba termina el %1; debe convertirse antes de que acabe ese día.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The subscription ends after %1; nothing is credited.</source>
        <translation>La suscripción termina después del %1; no se acredita nada.</translation>
    </message>
    <message>
        <source>Billed annually: a cancellation takes effect at year end.</source>
        <translation>Con facturación anual, una cancelación surte efecto al final del año.</translation>
    </message>
    <message>
        <source>Billed monthly: a cancellation takes effect at month end.</source>
        <translation>Con facturación mensual, una cancelación surte efecto al final del mes.</translation>
    </message>
    <message>
        <source>choose what happens</source>
        <translation>elegir qué cambia</translation>
    </message>
    <message>
        <source>choose plan</source>
        <translation>elegir el plan</translation>
    </message>
    <message>
        <source>choose billing</source>
        <translation>elegir la facturación</translation>
    </message>
    <message>
        <source>choose new plan</source>
        <translation>elegir el plan nuevo</translation>
    </message>
    <message>
        <source>change seats now</source>
        <translation>cambiar las licencias actuales</translation>
    </message>
    <message>
        <source>change new seats</source>
        <translation>cambiar las licencias tras el cambio</translation>
    </message>
    <message>
        <source>change day of the change</source>
        <translation>cambiar la fecha del cambio</translation>
    </message>
    <message>
        <source>change start of the period</source>
        <translation>cambiar el inicio del período</translation>
    </message>
    <message>
        <source>Seat change</source>
        <translation>Cambio de licencias</translation>
    </message>
    <message>
        <source>Take to &amp;Seat change</source>
        <translation>Llevar a Cambio de &amp;licencias</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>No se trajeron los datos: %1</translation>
    </message>
    <message>
        <source>Not taken over: %1 has no seats to change.</source>
        <translation>No se trajeron los datos: el plan %1 no tiene licencias que cambiar.</translation>
    </message>
    <message>
        <source>take over from the Calculator</source>
        <translation>traer de la Calculadora</translation>
    </message>
    <message>
        <source>Working of the change</source>
        <translation>Cálculo del cambio</translation>
    </message>
    <message>
        <source>Credit for the unused time at the old rate</source>
        <translation>Crédito a favor por el tiempo no utilizado, a la tarifa anterior</translation>
    </message>
    <message>
        <source>Charge for the remaining time at the new rate</source>
        <translation>Cargo por el tiempo restante, a la tarifa nueva</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Take over from the Calculator</source>
        <translation>Traer de la Calculadora</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Plan actual</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Inicio del período</translation>
    </message>
    <message>
        <source>Annual contract began</source>
        <translation>Inicio del contrato anual</translation>
    </message>
    <message>
        <source>Date of the change</source>
        <translation>Fecha del cambio</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Users now</source>
        <translation>Usuarios actuales</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>Licencias actuales</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Usuarios tras el cambio</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>Licencias tras el cambio</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Inicio de la prueba</translation>
    </message>
    <message>
        <source>Billed quarterly: a cancellation takes effect at the quarter&apos;s end.</source>
        <translation>Con facturación trimestral, una cancelación surte efecto al final del trimestre facturado.</translation>
    </message>
    <message>
        <source>Billed half-yearly: a cancellation takes effect at its end.</source>
        <translation>Con facturación semestral, una cancelación surte efecto al final del semestre facturado.</translation>
    </message>
    <message>
        <source>choose new billing</source>
        <translation>elegir la facturación nueva</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>New billing</source>
        <translation>Facturación nueva</translation>
    </message>
    <message>
        <source>As on the Calculator</source>
        <translation>Como en la Calculadora</translation>
    </message>
    <message numerus="yes">
        <source>with %1 add-ons</source>
        <translation>
            <numerusform>con %1 complemento</numerusform>
            <numerusform>con %1 complementos</numerusform>
        </translation>
    </message>
    <message>
        <source>with its usage</source>
        <translation>con su uso</translation>
    </message>
    <message>
        <source>with its terms and offers</source>
        <translation>con sus condiciones y ofertas</translation>
    </message>
    <message>
        <source>change what the subscription has</source>
        <translation>cambiar lo que incluye la suscripción</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 al trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 al semestre</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>From %1 every month</source>
        <translation>Desde el %1, cada mes</translation>
    </message>
    <message>
        <source>From %1 every quarter</source>
        <translation>Desde el %1, cada trimestre</translation>
    </message>
    <message>
        <source>From %1 every half-year</source>
        <translation>Desde el %1, cada semestre</translation>
    </message>
    <message>
        <source>From %1 every year</source>
        <translation>Desde el %1, cada año</translation>
    </message>
    <message>
        <source>From %1 every month costs %2.</source>
        <translation>Desde el %1, cada mes cuesta %2.</translation>
    </message>
    <message>
        <source>From %1 every quarter costs %2.</source>
        <translation>Desde el %1, cada trimestre cuesta %2.</translation>
    </message>
    <message>
        <source>From %1 every half-year costs %2.</source>
        <translation>Desde el %1, cada semestre cuesta %2.</translation>
    </message>
    <message>
        <source>From %1 every year costs %2.</source>
        <translation>Desde el %1, cada año cuesta %2.</translation>
    </message>
    <message>
        <source>From %1 every month costs %2 instead of %3.</source>
        <translation>Desde el %1, cada mes cuesta %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>From %1 every quarter costs %2 instead of %3.</source>
        <translation>Desde el %1, cada trimestre cuesta %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>From %1 every half-year costs %2 instead of %3.</source>
        <translation>Desde el %1, cada semestre cuesta %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>From %1 every year costs %2 instead of %3.</source>
        <translation>Desde el %1, cada año cuesta %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>To credit now</source>
        <translation>A favor del cliente ahora</translation>
    </message>
    <message>
        <source>%1 is to be credited now.</source>
        <translation>A favor del cliente ahora: %1.</translation>
    </message>
    <message>
        <source>To pay now</source>
        <translation>A pagar ahora</translation>
    </message>
    <message>
        <source>%1 is to pay now.</source>
        <translation>A pagar ahora: %1.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Antes del cambio</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Próximo período</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next invoice, %1</source>
        <translation>Próxima factura, %1</translation>
    </message>
    <message>
        <source>Nothing is to pay now.</source>
        <translation>Nada que pagar ahora.</translation>
    </message>
    <message>
        <source>Twelve months at this rate are %1 instead of %2.</source>
        <translation>Doce meses a esta tarifa son %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The next invoice is %1, due %2, for %3.</source>
        <translation>La próxima factura es de %1, vence el %2 y corresponde al período %3.</translation>
    </message>
    <message>
        <source>begin with an accepted quote</source>
        <translation>empezar con una cotización aceptada</translation>
    </message>
    <message>
        <source>From an accepted quote…</source>
        <translation>De una cotización aceptada…</translation>
    </message>
    <message>
        <source>From an accepted quote</source>
        <translation>De una cotización aceptada</translation>
    </message>
    <message>
        <source>Plan, seats and billing alone</source>
        <translation>Solo plan, licencias y facturación</translation>
    </message>
    <message>
        <source>Contract began</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Twelve months at this rate</source>
        <translation>Doce meses a esta tarifa</translation>
    </message>
    <message>
        <source>The change in time</source>
        <translation>El cambio en el tiempo</translation>
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
        <translation>No se abrió: %1</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Remit to</source>
        <translation>Pagar a</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Where quotes are kept</source>
        <translation>Dónde se guardan las cotizaciones</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;Membrete</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Almacén</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Company, at the head of every quote</source>
        <translation>Empresa, en el encabezado de cada cotización</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation>Dirección, cada dato en una línea</translation>
    </message>
    <message>
        <source>Contact: telephone, e-mail or web</source>
        <translation>Contacto: teléfono, correo electrónico o web</translation>
    </message>
    <message>
        <source>Logo (PNG or SVG)</source>
        <translation>Logotipo (PNG o SVG)</translation>
    </message>
    <message>
        <source>Terms, a paragraph each line</source>
        <translation>Condiciones, un párrafo por línea</translation>
    </message>
    <message>
        <source>Prepared by, for new quotes</source>
        <translation>Preparado por, en las cotizaciones nuevas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No se leyó: %1</translation>
    </message>
    <message>
        <source>Not taken: a logo has at most 2 MB.</source>
        <translation>No se aceptó: un logotipo tiene 2 MB como máximo.</translation>
    </message>
    <message>
        <source>Not taken: it is no PNG or SVG picture that stands alone.</source>
        <translation>No se aceptó: no es una imagen PNG o SVG sin referencias externas.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Quotes are kept in a file of your own. A team shares a PostgreSQL database: its address begins with postgresql://, and a server elsewhere must prove its name (sslmode=verify-full).</source>
        <translation>Las cotizaciones se guardan en un archivo propio. Un equipo de trabajo comparte una base de datos PostgreSQL: su dirección empieza por postgresql://, y un servidor que esté en otro lugar debe acreditar su nombre (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>Your own file, in your data folder</source>
        <translation>Su propio archivo, en su carpeta de datos</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>Password for the server, kept in your keyring only</source>
        <translation>Contraseña del servidor, guardada solo en su depósito de claves</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file for quotes</source>
        <translation>Elegir un archivo para las cotizaciones</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the store</source>
        <translation>Probar el almacén</translation>
    </message>
    <message>
        <source>Where to keep quotes</source>
        <translation>Dónde guardar las cotizaciones</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Almacenes (*.db)</translation>
    </message>
    <message>
        <source>Where quotes are kept: a file or postgresql://user@host/database</source>
        <translation>Dónde se guardan las cotizaciones: un archivo o postgresql://user@host/database</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>A quote is in the language that its details name: the customer&apos;s.</source>
        <translation>Una cotización está en el idioma que indican sus datos: el del cliente.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ It can be read and written; %1 records in its audit trail.</source>
        <translation>
            <numerusform>✓ Se puede leer y escribir; %1 entrada en su registro de auditoría.</numerusform>
            <numerusform>✓ Se puede leer y escribir; %1 entradas en su registro de auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password serves until the program ends: %1</source>
        <translation>La contraseña sirve hasta que se cierre el programa: %1</translation>
    </message>
    <message>
        <source>✗ A password does not belong into the address: type it in its own field.</source>
        <translation>✗ La contraseña no debe ir en la dirección: escríbala en su propio campo.</translation>
    </message>
    <message>
        <source>Usage data</source>
        <translation>Datos de uso</translation>
    </message>
    <message>
        <source>What was done, for you to read. It stays on this computer.</source>
        <translation>Lo que se ha hecho, para que pueda leerlo. No sale de este equipo.</translation>
    </message>
    <message>
        <source>While this is on, Seatwise notes each price that was worked out, each look at the comparison and that the Calculator was used: plan, seats, billing, total. No names: not of customers, schools or people, nor of a price book of your own. Nothing is sent anywhere.</source>
        <translation>Mientras esto está activado, Seatwise anota cada precio calculado, cada consulta de la comparación y el uso de la Calculadora: plan, licencias, facturación, total. Ningún nombre: ni de clientes, escuelas o personas, ni de un catálogo de precios propio. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;Record usage on this computer</source>
        <translation>&amp;Registrar el uso en este equipo</translation>
    </message>
    <message>
        <source>Record usage on this computer</source>
        <translation>Registrar el uso en este equipo</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Registros, el más reciente primero</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The chosen record exactly as it is kept</source>
        <translation>El registro elegido, exactamente como se guarda</translation>
    </message>
    <message>
        <source>Choose a record to read it exactly as it is kept.</source>
        <translation>Elija un registro para leerlo exactamente como se guarda.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exportar los registros</translation>
    </message>
    <message>
        <source>&amp;Delete all…</source>
        <translation>Eliminar &amp;todo…</translation>
    </message>
    <message>
        <source>Delete all records</source>
        <translation>Eliminar todos los registros</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not switched: %1</source>
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>Recorded from now on, in %1</source>
        <translation>A partir de ahora se registra en %1</translation>
    </message>
    <message>
        <source>Nothing is recorded from now on.</source>
        <translation>A partir de ahora no se registra nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se registra nada.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guarda en %1</translation>
    </message>
    <message>
        <source>usage.jsonl</source>
        <translation>uso.jsonl</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Delete all records?</source>
        <translation>¿Eliminar todos los registros?</translation>
    </message>
    <message>
        <source>They are deleted from this computer, for good.</source>
        <translation>Se eliminarán de este equipo de forma definitiva.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>No se eliminó: %1</translation>
    </message>
    <message>
        <source>How often each plan was priced</source>
        <translation>Cuántas veces se calculó cada plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 prices worked out</source>
        <translation>
            <numerusform>%1 precio calculado</numerusform>
            <numerusform>%1 precios calculados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 looks at the comparison</source>
        <translation>
            <numerusform>%1 consulta de la comparación</numerusform>
            <numerusform>%1 consultas de la comparación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs in which the Calculator was used</source>
        <translation>
            <numerusform>%1 sesión en la que se usó la Calculadora</numerusform>
            <numerusform>%1 sesiones en las que se usó la Calculadora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are no record</source>
        <translation>
            <numerusform>%1 línea no es un registro</numerusform>
            <numerusform>%1 líneas no son registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Mín. de licencias</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Máx. de licencias</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Anual</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>Nothing to draw for this choice.</source>
        <translation>No hay nada que dibujar para esta selección.</translation>
    </message>
    <message>
        <source>Point at a bar, or press Down, to read it.</source>
        <translation>Señale una barra, o pulse la flecha abajo, para leerla.</translation>
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
        <translation>Calendario para: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+flecha abajo)</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <translation>Cerrado. %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Not connected to the store. Waiting to be kept: %1.</source>
        <translation>Sin conexión con el almacén. Pendiente de guardar: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source> % off</source>
        <translation> % de descuento</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Seats slider</source>
        <translation>Control deslizante de licencias</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licencias</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>Checking every record and every quote…</source>
        <translation>Comprobando todas las entradas y todas las cotizaciones…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Comprobar mis datos</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that this is translated to, in itself: Deutsch, Español, Français</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no day “%1”; type one such as %2 or %3.</source>
        <translation>No existe el día «%1»; escriba uno como %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3; type the one you mean.</source>
        <translation>«%1» puede ser %2 o %3; escriba la fecha que quiera indicar.</translation>
    </message>
    <message>
        <source>“%1” is not a single day; type one such as %2.</source>
        <translation>«%1» no es un solo día; escriba uno como %2.</translation>
    </message>
    <message>
        <source>“%1” names another weekday: %2 is a %3.</source>
        <translation>«%1» indica otro día de la semana: %2 es %3.</translation>
    </message>
    <message>
        <source>“%1” is too far away; dates go from 1900 to 9999.</source>
        <translation>«%1» está demasiado lejos; las fechas van de 1900 a 9999.</translation>
    </message>
    <message>
        <source>“%1” names a year; this is a day of every year, such as %2.</source>
        <translation>«%1» indica un año; este es un día de todos los años, como %2.</translation>
    </message>
    <message>
        <source>A date is missing; type one such as %1.</source>
        <translation>Falta una fecha; escriba una como %1.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date; type one such as %2, %3, tomorrow, +30d or end of June.</source>
        <translation>«%1» no se entiende como fecha; escriba una como %2, %3, mañana, +30d o fin de junio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2, tomorrow, +30d, end of June, next school year</source>
        <translation>%1, %2, mañana, +30d, fin de junio, próximo año escolar</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>El del programa</translation>
    </message>
    <message>
        <source>Type an amount such as %1 or %2.</source>
        <translation>Escriba un importe como %1 o %2.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>borrador %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes are left out: what is kept of them is not what was written.</source>
        <translation>
            <numerusform>Falta %1 cotización: lo guardado no coincide con lo que se escribió.</numerusform>
            <numerusform>Faltan %1 cotizaciones: lo guardado no coincide con lo que se escribió.</numerusform>
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
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;About Seatwise</source>
        <translation>&amp;Acerca de Seatwise</translation>
    </message>
    <message>
        <source>About Seatwise</source>
        <translation>Acerca de Seatwise</translation>
    </message>
    <message>
        <source>Seatwise %1
A pricing calculator for seats, plans and usage.
Free software under the GNU General Public License, version 3.</source>
        <translation>Seatwise %1
Una calculadora de precios para licencias, planes y uso.
Software libre bajo la Licencia Pública General de GNU, versión 3.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Se copió: %1</translation>
    </message>
    <message>
        <source>Usage not recorded: %1</source>
        <translation>No se registró el uso: %1</translation>
    </message>
    <message>
        <source>&amp;Usage data…</source>
        <translation>Datos de &amp;uso…</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Mantener la ventana abierta</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perder los cambios</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>De %1 a %2, %3</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <translation>%1, cancelación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No plan takes %1</source>
        <translation>Ningún plan admite %1</translation>
    </message>
    <message>
        <source>%1 billed annually: %2</source>
        <translation>%1 con facturación anual: %2</translation>
    </message>
    <message>
        <source>%1 billed monthly: %2</source>
        <translation>%1 con facturación mensual: %2</translation>
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
        <translation>Aún no hay escuelas</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 cotización</numerusform>
            <numerusform>%1 cotizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Published figures of %1 %2</source>
        <translation>Cifras publicadas de %1 %2</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Solo las que &amp;difieren</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Published statement</source>
        <translation>Afirmación publicada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde figura</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ coincide</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ difiere</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not connected to the store. This is not kept and would be lost:

%1</source>
        <translation>No hay conexión con el almacén. Esto no se ha guardado y se perdería:

%1</translation>
    </message>
    <message>
        <source>Stay with this store</source>
        <translation>Seguir con este almacén</translation>
    </message>
    <message>
        <source>Change the store and lose it</source>
        <translation>Cambiar de almacén y perder los cambios</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cotización</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Open price book…</source>
        <translation>A&amp;brir catálogo de precios…</translation>
    </message>
    <message>
        <source>Price &amp;books</source>
        <translation>&amp;Catálogos de precios</translation>
    </message>
    <message>
        <source>Price book in use</source>
        <translation>Catálogo de precios en uso</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>No se abrió: %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Se abrió %1</translation>
    </message>
    <message>
        <source>Open a price book</source>
        <translation>Abrir un catálogo de precios</translation>
    </message>
    <message>
        <source>Price books (*.json)</source>
        <translation>Catálogos de precios (*.json)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>See every published figure beside the computed one</source>
        <translation>Ver cada cifra publicada junto a la calculada</translation>
    </message>
    <message>
        <source>Published figures of this price book…</source>
        <translation>Cifras publicadas de este catálogo de precios…</translation>
    </message>
    <message>
        <source>Taxes excluded</source>
        <translation>Impuestos no incluidos</translation>
    </message>
    <message numerus="yes">
        <source>Taxes excluded · %1 figures differ</source>
        <translation>
            <numerusform>Impuestos no incluidos · %1 cifra difiere</numerusform>
            <numerusform>Impuestos no incluidos · %1 cifras difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
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
        <translation>De %1 a %2, %3, facturación mensual</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed quarterly</source>
        <translation>De %1 a %2, %3, facturación trimestral</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed half-yearly</source>
        <translation>De %1 a %2, %3, facturación semestral</translation>
    </message>
    <message>
        <source>%1 to %2, %3, billed annually</source>
        <translation>De %1 a %2, %3, facturación anual</translation>
    </message>
    <message>
        <source>%1 billed quarterly: %2</source>
        <translation>%1 con facturación trimestral: %2</translation>
    </message>
    <message>
        <source>%1 billed half-yearly: %2</source>
        <translation>%1 con facturación semestral: %2</translation>
    </message>
    <message>
        <source>Statements of the list about its prices: %1. Those that its rates do not give: %2.</source>
        <translation>Afirmaciones de la lista sobre sus precios: %1. No concuerdan con sus tarifas: %2.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>This was changed and is not saved:

%1</source>
        <translation>Esto se modificó y no está guardado:

%1</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Close and lose the change</source>
        <translation>Cerrar y perder el cambio</translation>
    </message>
    <message>
        <source>Six scenarios are open</source>
        <translation>Hay seis escenarios abiertos</translation>
    </message>
    <message>
        <source>A call has six scenarios at most. %1 can take the place of %2, until you undo it; or close a scenario first.</source>
        <translation>Una llamada tiene seis escenarios como máximo. %1 puede ocupar el lugar de %2 hasta que lo deshaga; o cierre primero un escenario.</translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation>Ocupar su lugar</translation>
    </message>
    <message>
        <source>The last call was not opened: %1</source>
        <translation>No se abrió la última llamada: %1</translation>
    </message>
    <message>
        <source>New &amp;call</source>
        <translation>&amp;Nueva llamada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Recent calls…</source>
        <translation>Llamadas &amp;recientes…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>A call begins; those before it are under “Recent calls”.</source>
        <translation>Empieza una llamada; las anteriores están en «Llamadas recientes».</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>La llamada continúa.</translation>
    </message>
    <message>
        <source>The call with %1 goes on.</source>
        <translation>La llamada con %1 continúa.</translation>
    </message>
    <message>
        <source>Call not kept yet</source>
        <translation>Llamada aún sin guardar</translation>
    </message>
    <message>
        <source>The call is not kept: %1. It is tried again.</source>
        <translation>La llamada no está guardada: %1. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Call kept %1 · on this computer</source>
        <translation>Llamada guardada (%1) · en este equipo</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>Calls, the last one first</source>
        <translation>Llamadas, la más reciente primero</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Calculations of the call</source>
        <translation>Cálculos de la llamada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Catálogo de precios</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Continuar con esta llamada</translation>
    </message>
    <message>
        <source>&amp;Search by customer</source>
        <translation>&amp;Buscar por cliente</translation>
    </message>
    <message>
        <source>Stay with this call</source>
        <translation>Seguir con esta llamada</translation>
    </message>
    <message>
        <source>Go on and lose the change</source>
        <translation>Continuar y perder el cambio</translation>
    </message>
    <message numerus="yes">
        <source>%1 more calls cannot be read.</source>
        <translation>
            <numerusform>%1 llamada más no se puede leer.</numerusform>
            <numerusform>%1 llamadas más no se pueden leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>Credits that are left expire at the end of the month.</source>
        <translation>Los créditos sobrantes vencen a fin de mes.</translation>
    </message>
    <message>
        <source>Credits that are left stay for good.</source>
        <translation>Los créditos sobrantes se conservan de forma indefinida.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 credits that are left stay.</source>
        <translation>
            <numerusform>Se conserva como máximo %1 crédito sobrante.</numerusform>
            <numerusform>Se conservan como máximo %1 créditos sobrantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits expire after %1 months.</source>
        <translation>
            <numerusform>Los créditos vencen después de %1 mes.</numerusform>
            <numerusform>Los créditos vencen después de %1 meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, %2 a credit</source>
        <translation>%1, %2 por crédito</translation>
    </message>
    <message>
        <source>the rollover</source>
        <translation>el traspaso</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>los paquetes</translation>
    </message>
    <message>
        <source>the credit price of this plan</source>
        <translation>el precio por crédito de este plan</translation>
    </message>
    <message>
        <source>The draft has no rollover: credits that are left expire at the end of the month.</source>
        <translation>El borrador no tiene traspaso: los créditos sobrantes vencen a fin de mes.</translation>
    </message>
    <message>
        <source>%1 Assumed: %2.</source>
        <translation>%1 Supuesto: %2.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprados</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usados</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Excedente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message numerus="yes">
        <source>Cost of %1 months</source>
        <translation>
            <numerusform>Costo de %1 mes</numerusform>
            <numerusform>Costo de %1 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is used.</source>
        <translation>No se usa ningún crédito.</translation>
    </message>
    <message>
        <source>%1 for a credit used</source>
        <translation>%1 por crédito usado</translation>
    </message>
    <message>
        <source>%1 granted + %2 bought + %3 overage = %4 used + %5 expired + %6 balance</source>
        <translation>%1 asignados + %2 comprados + %3 de excedente = %4 usados + %5 vencidos + %6 de saldo</translation>
    </message>
    <message>
        <source>No credit expires.</source>
        <translation>No vence ningún crédito.</translation>
    </message>
    <message numerus="yes">
        <source>First announced in %2: %1 credits expire at the end of the next month unless they are used.</source>
        <translation>
            <numerusform>Primer aviso en %2: %1 crédito vence al final del mes siguiente si no se usa.</numerusform>
            <numerusform>Primer aviso en %2: %1 créditos vencen al final del mes siguiente si no se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %1 expire.</source>
        <translation>
            <numerusform>En total vence %1.</numerusform>
            <numerusform>En total vencen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Créditos por mes</translation>
    </message>
    <message>
        <source>Announced to expire</source>
        <translation>Vencimiento anunciado</translation>
    </message>
    <message>
        <source>%1 expire next month</source>
        <translation>Vencen el mes siguiente: %1</translation>
    </message>
    <message>
        <source>%1: balance %2</source>
        <translation>%1: saldo %2</translation>
    </message>
    <message>
        <source>%1 used · %2 expired · %3 expire next month</source>
        <translation>%1 usados · %2 vencidos · %3 vencen el mes siguiente</translation>
    </message>
    <message>
        <source>usage noise</source>
        <translation>ruido del uso</translation>
    </message>
    <message>
        <source>demand swing</source>
        <translation>oscilación de la demanda</translation>
    </message>
    <message>
        <source>consumption rate</source>
        <translation>tarifa de consumo</translation>
    </message>
    <message>
        <source>hybrid included</source>
        <translation>incluidos en el híbrido</translation>
    </message>
    <message>
        <source>hybrid rate</source>
        <translation>tarifa del híbrido</translation>
    </message>
    <message>
        <source>outcome rate</source>
        <translation>tasa de resultados</translation>
    </message>
    <message>
        <source>outcome value</source>
        <translation>valor del resultado</translation>
    </message>
    <message>
        <source>performance share</source>
        <translation>participación por resultados</translation>
    </message>
    <message>
        <source>dynamic multiplier</source>
        <translation>multiplicador dinámico</translation>
    </message>
    <message>
        <source>%1: 5 % of the runs bring up to %2, half up to %3, 95 % up to %4; the spread is %5 of the mean.</source>
        <translation>%1: el 5&#xa0;% de las ejecuciones da ingresos de hasta %2; la mitad, de hasta %3; el 95&#xa0;%, de hasta %4; la dispersión es el %5 de la media.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Performance-based</source>
        <translation>Por resultados</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dinámico</translation>
    </message>
    <message>
        <source>The draft as it stands: the plan&apos;s fee, and each insight at the plan&apos;s credit price.</source>
        <translation>El borrador tal como está: la cuota del plan, y cada insight al precio por crédito del plan.</translation>
    </message>
    <message>
        <source>No fee; insights at a higher credit price.</source>
        <translation>Sin cuota; los insights a un precio por crédito más alto.</translation>
    </message>
    <message>
        <source>The fee with some insights in it; the others at a higher credit price.</source>
        <translation>La cuota con algunos insights incluidos; los demás a un precio por crédito más alto.</translation>
    </message>
    <message>
        <source>A share of what insights that succeed are worth.</source>
        <translation>Una parte de lo que valen los insights que tienen éxito.</translation>
    </message>
    <message>
        <source>The fee, and insights at a credit price that follows demand.</source>
        <translation>La cuota, y los insights a un precio por crédito que sigue la demanda.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Mean revenue</source>
        <translation>Ingresos medios</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>El 5&#xa0;% queda por debajo</translation>
    </message>
    <message>
        <source>Half below</source>
        <translation>La mitad queda por debajo</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>El 95&#xa0;% queda por debajo</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Pagan más</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Pagan menos</translation>
    </message>
    <message>
        <source>Revenue, from 5 % to 95 % of the runs</source>
        <translation>Ingresos, del 5&#xa0;% al 95&#xa0;% de las ejecuciones</translation>
    </message>
    <message>
        <source>Subscription, half of the runs: %1</source>
        <translation>Suscripción, la mitad de las ejecuciones: %1</translation>
    </message>
    <message>
        <source>%1 brings most, %2 on average; %3 is the most predictable, with a spread of %4.</source>
        <translation>«%1» es el modelo que da más ingresos, %2 en promedio; «%3» es el más predecible, con una dispersión del %4.</translation>
    </message>
    <message>
        <source>%1, %2, %3, seed %4</source>
        <translation>%1, %2, %3, semilla %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 example customers</source>
        <translation>
            <numerusform>%1 cliente de ejemplo</numerusform>
            <numerusform>%1 clientes de ejemplo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 cliente</numerusform>
            <numerusform>%1 clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mes</numerusform>
            <numerusform>%1 meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 ejecución</numerusform>
            <numerusform>%1 ejecuciones</numerusform>
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
        <translation>Todos los segmentos como están</translation>
    </message>
    <message>
        <source>Other segments</source>
        <translation>Otros segmentos</translation>
    </message>
    <message>
        <source>Respondents by price</source>
        <translation>Encuestados según el precio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>Demasiado barato</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Barato</translation>
    </message>
    <message>
        <source>Expensive</source>
        <translation>Caro</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Demasiado caro</translation>
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
        <translation>Ingresos por cada 100 encuestados</translation>
    </message>
    <message>
        <source>Respondents who would buy</source>
        <translation>Encuestados que comprarían</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>Comprarían</translation>
    </message>
    <message>
        <source>Best price %1</source>
        <translation>Mejor precio %1</translation>
    </message>
    <message>
        <source>%1 too cheap · %2 cheap · %3 expensive · %4 too expensive</source>
        <translation>%1 demasiado barato · %2 barato · %3 caro · %4 demasiado caro</translation>
    </message>
    <message>
        <source>%1 of %2 would buy · %3 from 100</source>
        <translation>Comprarían: %1 de %2 · %3 por cada 100</translation>
    </message>
    <message numerus="yes">
        <source>%1 respondents</source>
        <translation>
            <numerusform>%1 encuestado</numerusform>
            <numerusform>%1 encuestados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows refused</source>
        <translation>
            <numerusform>%1 fila rechazada</numerusform>
            <numerusform>%1 filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Where these cross</source>
        <translation>Dónde se cruzan</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>PMC, marginal cheapness</source>
        <translation>PMC, baratura marginal</translation>
    </message>
    <message>
        <source>too cheap and expensive</source>
        <translation>«demasiado barato» y «caro»</translation>
    </message>
    <message>
        <source>below it quality is doubted</source>
        <translation>por debajo se duda de la calidad</translation>
    </message>
    <message>
        <source>OPP, optimal price</source>
        <translation>OPP, precio óptimo</translation>
    </message>
    <message>
        <source>too cheap and too expensive</source>
        <translation>«demasiado barato» y «demasiado caro»</translation>
    </message>
    <message>
        <source>fewest refuse the price</source>
        <translation>el precio que menos personas rechazan</translation>
    </message>
    <message>
        <source>IDP, indifference price</source>
        <translation>IDP, precio de indiferencia</translation>
    </message>
    <message>
        <source>cheap and expensive</source>
        <translation>«barato» y «caro»</translation>
    </message>
    <message>
        <source>as many find it cheap as expensive</source>
        <translation>tantas personas lo consideran barato como caro</translation>
    </message>
    <message>
        <source>PME, marginal expensiveness</source>
        <translation>PME, carestía marginal</translation>
    </message>
    <message>
        <source>cheap and too expensive</source>
        <translation>«barato» y «demasiado caro»</translation>
    </message>
    <message>
        <source>above it the price is refused</source>
        <translation>por encima se rechaza el precio</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntados</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Revenue of 100</source>
        <translation>Ingresos por 100</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Accepted prices run from %1 to %2; fewest refuse %3.</source>
        <translation>Los precios aceptados van de %1 a %2; el que menos personas rechazan es %3.</translation>
    </message>
    <message>
        <source>Revenue is highest at %1: %2 from 100 respondents, of whom %3 would buy.</source>
        <translation>Los ingresos son máximos con %1: %2 por cada 100 encuestados, de los cuales compraría el %3.</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>change %1 figures</source>
        <translation>
            <numerusform>cambiar %1 cifra</numerusform>
            <numerusform>cambiar %1 cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Decide “%1”</source>
        <translation>Decidir «%1»</translation>
    </message>
    <message>
        <source>Open again “%1”</source>
        <translation>Volver a abrir «%1»</translation>
    </message>
    <message>
        <source>The ranking of %1</source>
        <translation>La clasificación de %1</translation>
    </message>
    <message>
        <source>Withdraw the ranking of %1</source>
        <translation>Retirar la clasificación de %1</translation>
    </message>
    <message>
        <source>The survey %1</source>
        <translation>La encuesta %1</translation>
    </message>
    <message>
        <source>The customers %1</source>
        <translation>Los clientes %1</translation>
    </message>
    <message>
        <source>Cost of a month by insights</source>
        <translation>Costo de un mes según los insights</translation>
    </message>
    <message>
        <source>Insights a month</source>
        <translation>Insights al mes</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1 borrador</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supuesto: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 insights</source>
        <translation>
            <numerusform>%1 insight</numerusform>
            <numerusform>%1 insights</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have ranked</source>
        <translation>
            <numerusform>%1 persona ha votado</numerusform>
            <numerusform>%1 personas han votado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Hecho: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>Decididas: %1 de %2</translation>
    </message>
    <message>
        <source>%1; it waits to be kept</source>
        <translation>%1; queda pendiente de guardar</translation>
    </message>
    <message>
        <source>Change the draft price book</source>
        <translation>Cambiar el catálogo de precios en borrador</translation>
    </message>
    <message>
        <source>A version of the value proposition</source>
        <translation>Una versión de la propuesta de valor</translation>
    </message>
    <message>
        <source>As the price of %1 a month</source>
        <translation>Como precio mensual de %1</translation>
    </message>
    <message>
        <source>Revenue experiment</source>
        <translation>Experimento de ingresos</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>Paste customers</source>
        <translation>Pegar clientes</translation>
    </message>
    <message>
        <source>Use the example customers</source>
        <translation>Usar los clientes de ejemplo</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Ejecutar el experimento</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>Clientes de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers made up by the program, to try it with; nobody&apos;s figures. Import your own as rows of customer, segment, users, insights_per_month.</source>
        <translation>
            <numerusform>%1 cliente inventado por el programa, para probarlo; no son cifras de nadie. Importe los suyos como filas de customer, segment, users, insights_per_month.</numerusform>
            <numerusform>%1 clientes inventados por el programa, para probarlo; no son cifras de nadie. Importe los suyos como filas de customer, segment, users, insights_per_month.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is for the draft before the last change.</source>
        <translation>Esto corresponde al borrador anterior al último cambio.</translation>
    </message>
    <message>
        <source>This is for other customers.</source>
        <translation>Esto corresponde a otros clientes.</translation>
    </message>
    <message>
        <source>This is for other settings than those above.</source>
        <translation>Esto corresponde a una configuración distinta de la de arriba.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Growth of the segments</source>
        <translation>Crecimiento de los segmentos</translation>
    </message>
    <message>
        <source>Months of a run</source>
        <translation>Meses de una ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same figures.</source>
        <translation>La misma semilla da las mismas cifras.</translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <translation>Crecimiento de %1</translation>
    </message>
    <message>
        <source>Revenue by model</source>
        <translation>Ingresos por modelo</translation>
    </message>
    <message>
        <source>Assumptions of the experiment</source>
        <translation>Supuestos del experimento</translation>
    </message>
    <message>
        <source>Pay more and pay less count customers against subscription, the draft as it stands. The spread is what lies between 5 % and 95 % of the runs, in percent of the mean: the smaller, the more predictable.</source>
        <translation>«Pagan más» y «Pagan menos» cuentan los clientes en comparación con la suscripción, es decir, el borrador tal como está. La dispersión es lo que hay entre el 5&#xa0;% y el 95&#xa0;% de las ejecuciones, en porcentaje de la media: cuanto menor, más predecible.</translation>
    </message>
    <message>
        <source>Assumed, as no source gives it</source>
        <translation>Supuesto, ya que ninguna fuente lo indica</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Allowance and use are yours to set; no source gives them.</source>
        <translation>La asignación y el uso los define usted; ninguna fuente los indica.</translation>
    </message>
    <message>
        <source>Credit ledger</source>
        <translation>Cuenta de créditos</translation>
    </message>
    <message>
        <source>Import monthly use…</source>
        <translation>Importar uso mensual…</translation>
    </message>
    <message>
        <source>Paste monthly use</source>
        <translation>Pegar uso mensual</translation>
    </message>
    <message>
        <source>Use the usual number</source>
        <translation>Usar el número habitual</translation>
    </message>
    <message>
        <source>Ledger as a chart or table</source>
        <translation>Cuenta de créditos como gráfico o tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Credit ledger by month</source>
        <translation>Cuenta de créditos por mes</translation>
    </message>
    <message>
        <source>%1 · %2, from %3 to %4</source>
        <translation>%1 · %2, de %3 a %4</translation>
    </message>
    <message>
        <source>Price beyond the balance</source>
        <translation>Precio una vez agotado el saldo</translation>
    </message>
    <message>
        <source>Pack that is bought</source>
        <translation>Paquete que se compra</translation>
    </message>
    <message>
        <source>Allowance a month</source>
        <translation>Asignación al mes</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>Usados en un mes</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Crecimiento al mes</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Ningún paquete</translation>
    </message>
    <message>
        <source>The imported list says what is used.</source>
        <translation>La lista importada indica lo que se usa.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A CSV file or a workbook (.xlsx, .ods) with one respondent in a row: too_cheap, cheap, expensive, too_expensive (Van Westendorp), or price, intent with yes or no (Gabor-Granger). Paste it or drop it here as well.</source>
        <translation>Un archivo CSV o un libro de cálculo (.xlsx, .ods) con un encuestado por fila: too_cheap, cheap, expensive, too_expensive (Van Westendorp), o price, intent con sí o no (Gabor-Granger). También puede pegarlo o soltarlo aquí.</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>Sensibilidad al precio</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar una encuesta…</translation>
    </message>
    <message>
        <source>Paste a survey</source>
        <translation>Pegar una encuesta</translation>
    </message>
    <message>
        <source>Intersections of the curves</source>
        <translation>Intersecciones de las curvas</translation>
    </message>
    <message>
        <source>Survey as a chart or table</source>
        <translation>Encuesta como gráfico o tabla</translation>
    </message>
    <message>
        <source>Survey as a table</source>
        <translation>Encuesta como tabla</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Use %1 as a price</source>
        <translation>Usar %1 como precio</translation>
    </message>
    <message>
        <source>The first %1 of %2 prices.</source>
        <translation>Los primeros %1 de %2 precios.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>Dropped table</source>
        <translation>Tabla soltada</translation>
    </message>
    <message>
        <source>Save what the workshop made</source>
        <translation>Guardar lo que se hizo en el taller</translation>
    </message>
    <message>
        <source>pricing.xlsx</source>
        <translation>precios.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>features.xlsx</source>
        <translation>funciones.xlsx</translation>
    </message>
    <message>
        <source>features.pdf</source>
        <translation>funciones.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>draft-pricing-model.pdf</source>
        <translation>modelo-de-precios-borrador.pdf</translation>
    </message>
    <message>
        <source>draft-pricing-model.html</source>
        <translation>modelo-de-precios-borrador.html</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Página HTML (*.html)</translation>
    </message>
    <message>
        <source>draft-price-book.json</source>
        <translation>catalogo-de-precios-borrador.json</translation>
    </message>
    <message>
        <source>Price book (*.json)</source>
        <translation>Catálogo de precios (*.json)</translation>
    </message>
    <message>
        <source>Sections of the worksheet</source>
        <translation>Secciones de la hoja de trabajo</translation>
    </message>
    <message>
        <source>Connected again; what waited is kept.</source>
        <translation>Conexión restablecida; lo que estaba pendiente se ha guardado.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>Section of the worksheet</source>
        <translation>Sección de la hoja de trabajo</translation>
    </message>
    <message>
        <source>Nothing is kept: %1</source>
        <translation>No se guarda nada: %1</translation>
    </message>
    <message>
        <source>Opened, but not kept: %1</source>
        <translation>Abierto, pero no guardado: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start the draft over from today&apos;s price book</source>
        <translation>Empezar de nuevo el borrador desde el catálogo de precios actual</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Open draft in &amp;Calculator</source>
        <translation>Abrir borrador en la Calcu&amp;ladora</translation>
    </message>
    <message>
        <source>Open the draft price book in the Calculator</source>
        <translation>Abrir el catálogo de precios en borrador en la Calculadora</translation>
    </message>
    <message>
        <source>Pricing spreadsheet (XLSX)…</source>
        <translation>Hoja de cálculo de precios (XLSX)…</translation>
    </message>
    <message>
        <source>Feature matrix (XLSX)…</source>
        <translation>Matriz de funciones (XLSX)…</translation>
    </message>
    <message>
        <source>Feature matrix (PDF)…</source>
        <translation>Matriz de funciones (PDF)…</translation>
    </message>
    <message>
        <source>Draft pricing model (PDF)…</source>
        <translation>Modelo de precios en borrador (PDF)…</translation>
    </message>
    <message>
        <source>Draft pricing model (HTML)…</source>
        <translation>Modelo de precios en borrador (HTML)…</translation>
    </message>
    <message>
        <source>Draft price book (JSON)…</source>
        <translation>Catálogo de precios en borrador (JSON)…</translation>
    </message>
    <message>
        <source>DRAFT · as today</source>
        <translation>BORRADOR · como hoy</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT · %1 changes</source>
        <translation>
            <numerusform>BORRADOR · %1 cambio</numerusform>
            <numerusform>BORRADOR · %1 cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: the draft is today&apos;s price book. Move a lever.</source>
        <translation>Todavía nada: el borrador es igual que el catálogo de precios actual. Mueva una palanca.</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Qué cambia el borrador</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Add-ons and bundles</source>
        <translation>Complementos y conjuntos</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Crear un conjunto</translation>
    </message>
    <message>
        <source>Plan of the bundle</source>
        <translation>Plan del conjunto</translation>
    </message>
    <message>
        <source>Features of the bundle</source>
        <translation>Funciones del conjunto</translation>
    </message>
    <message>
        <source>Price of the bundle a month</source>
        <translation>Precio del conjunto al mes</translation>
    </message>
    <message>
        <source>Add the bundle</source>
        <translation>Agregar el conjunto</translation>
    </message>
    <message>
        <source>For the plan</source>
        <translation>Para el plan</translation>
    </message>
    <message>
        <source>Features (at least two)</source>
        <translation>Funciones (al menos dos)</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Precio al mes</translation>
    </message>
    <message>
        <source>A bundle needs at least two features and a price such as 17.99.</source>
        <translation>Un conjunto necesita al menos dos funciones y un precio como 17,99.</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, al mes</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Price of a credit</source>
        <translation>Precio de un crédito</translation>
    </message>
    <message>
        <source>Packs of credits</source>
        <translation>Paquetes de créditos</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Meses de validez</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Agregar un paquete</translation>
    </message>
    <message>
        <source>Packs of credits; months may be empty for no end</source>
        <translation>Paquetes de créditos; deje los meses vacíos si no hay límite</translation>
    </message>
    <message>
        <source>Credits left at the end of a month</source>
        <translation>Créditos sobrantes a fin de mes</translation>
    </message>
    <message>
        <source>are lost</source>
        <translation>se pierden</translation>
    </message>
    <message>
        <source>are all kept</source>
        <translation>se conservan todos</translation>
    </message>
    <message>
        <source>are kept up to a number</source>
        <translation>se conservan hasta un número</translation>
    </message>
    <message>
        <source>are kept for some months</source>
        <translation>se conservan durante unos meses</translation>
    </message>
    <message>
        <source>Limit of what is kept</source>
        <translation>Límite de lo que se conserva</translation>
    </message>
    <message>
        <source>Pack %1: expected a whole number of credits, a price, and 1 to %2 months or none</source>
        <translation>Paquete %1: se esperaba un número entero de créditos, un precio y de 1 a %2 meses o ninguno</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> créditos</translation>
    </message>
    <message>
        <source>The %1 offer</source>
        <translation>La oferta %1</translation>
    </message>
    <message>
        <source>Volume discounts on credits</source>
        <translation>Descuentos por volumen en créditos</translation>
    </message>
    <message>
        <source>Above so many credits a month</source>
        <translation>Más de (créditos al mes)</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Descuento (%)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Agregar un escalón</translation>
    </message>
    <message>
        <source>Compliance and certifications</source>
        <translation>Cumplimiento y certificaciones</translation>
    </message>
    <message>
        <source>Such as SOC 2 Type II, ISO 27001 or GDPR</source>
        <translation>Por ejemplo SOC 2 Type II, ISO 27001 o RGPD</translation>
    </message>
    <message>
        <source>Compliance and certifications that are promised</source>
        <translation>Cumplimiento y certificaciones que se prometen</translation>
    </message>
    <message>
        <source>Step %1: expected a whole number of credits and a percentage of 0 to 100</source>
        <translation>Escalón %1: se esperaba un número entero de créditos y un porcentaje de 0 a 100</translation>
    </message>
    <message>
        <source>Features of the plans</source>
        <translation>Funciones de los planes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Assumed figures</source>
        <translation>Cifras supuestas</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures here are assumed until their cards are decided.</source>
        <translation>
            <numerusform>Aquí, %1 cifra es un supuesto hasta que se decida su ficha.</numerusform>
            <numerusform>Aquí, %1 cifras son supuestos hasta que se decidan sus fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments of the market</source>
        <translation>Segmentos del mercado</translation>
    </message>
    <message>
        <source>A vertical, region or sector, such as Health care</source>
        <translation>Un mercado vertical, una región o un sector, como Salud</translation>
    </message>
    <message>
        <source>New name for %1</source>
        <translation>Nombre nuevo para %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen one of %1</source>
        <translation>Quitar el elemento elegido de %1</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, control deslizante</translation>
    </message>
    <message>
        <source>“%1” is not a price; type a number such as 34.99.</source>
        <translation>«%1» no es un precio; escriba un número como 34,99.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Prices and billing of the tiers</source>
        <translation>Precios y facturación de los niveles</translation>
    </message>
    <message>
        <source>Annual billing saves</source>
        <translation>La facturación anual ahorra</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1, al mes</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Remove the row of %1 that is chosen</source>
        <translation>Quitar la fila elegida de %1</translation>
    </message>
    <message>
        <source>Joint ranking</source>
        <translation>Clasificación conjunta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rankings by person</source>
        <translation>Clasificaciones por persona</translation>
    </message>
    <message>
        <source>Withdraw the chosen person&apos;s ranking</source>
        <translation>Retirar la clasificación de la persona elegida</translation>
    </message>
    <message>
        <source>Rank from most to least important</source>
        <translation>Ordene de más a menos importante</translation>
    </message>
    <message>
        <source>Priorities, the most important first</source>
        <translation>Prioridades, la más importante primero</translation>
    </message>
    <message>
        <source>Alt with the up and down keys moves the chosen one</source>
        <translation>Alt con las teclas de flecha arriba y abajo mueve la elegida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the chosen priority up</source>
        <translation>Subir la prioridad elegida</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the chosen priority down</source>
        <translation>Bajar la prioridad elegida</translation>
    </message>
    <message>
        <source>Cast this order</source>
        <translation>Votar con este orden</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>Quién vota</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody has ranked yet.</source>
        <translation>Nadie ha votado todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have ranked.</source>
        <translation>
            <numerusform>%1 persona ha votado.</numerusform>
            <numerusform>%1 personas han votado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement (Kendall&apos;s W) %1 of 1.</source>
        <translation>Acuerdo (W de Kendall) de %1 sobre 1.</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Propuesta de valor</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Versions of the value proposition</source>
        <translation>Versiones de la propuesta de valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Value proposition, as you would say it</source>
        <translation>Propuesta de valor, tal como usted la formularía</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesta por</translation>
    </message>
    <message>
        <source>The worksheet</source>
        <translation>La hoja de trabajo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Decidir: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>In the audit trail: %1 entries, the last on %2 as record %3.</source>
        <translation>Entradas en el registro de auditoría: %1; la última, el %2, como entrada %3.</translation>
    </message>
    <message>
        <source>Where each step stands</source>
        <translation>En qué punto está cada paso</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>Estado de: %1</translation>
    </message>
    <message>
        <source>Owner of: %1</source>
        <translation>Responsable de: %1</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Nota sobre: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Price book of the workshop</source>
        <translation>Catálogo de precios del taller</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Taller de %1</translation>
    </message>
    <message>
        <source>%1 of the credits that are left stay.</source>
        <translation>Se conserva el %1 de los créditos restantes.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>too cheap and not cheap</source>
        <translation>«demasiado barato» y «no barato»</translation>
    </message>
    <message>
        <source>too expensive and not expensive</source>
        <translation>«demasiado caro» y «no caro»</translation>
    </message>
    <message>
        <source>Accepted prices run to %1; as many find %2 cheap as expensive.</source>
        <translation>Los precios aceptados llegan hasta %1; tantas personas consideran %2 barato como caro.</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>cambiar «%1»</translation>
    </message>
    <message>
        <source>Range of accepted prices</source>
        <translation>Intervalo de precios aceptados</translation>
    </message>
    <message>
        <source>Van Westendorp&apos;s own</source>
        <translation>El de Van Westendorp</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecho</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestral</translation>
    </message>
    <message>
        <source>Billing of %1: %2</source>
        <translation>Facturación de %1: %2</translation>
    </message>
    <message>
        <source>Cost of a month by seats</source>
        <translation>Costo de un mes según las licencias</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>How to show the cost of a month</source>
        <translation>Cómo mostrar el costo de un mes</translation>
    </message>
    <message>
        <source>%1, the draft&apos;s lines solid and today&apos;s dashed; the table shows the same.</source>
        <translation>%1, con las líneas del borrador continuas y las actuales discontinuas; la tabla muestra lo mismo.</translation>
    </message>
</context>
<context>
    <name>counted words</name>
    <message numerus="yes">
        <source>A pause bills active days only: %1 days are not billed.</source>
        <translation>
            <numerusform>Con una pausa solo se facturan los días activos: %1 día no se factura.</numerusform>
            <numerusform>Con una pausa solo se facturan los días activos: %1 días no se facturan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cancellation takes effect at the end of a month: %1 days are not billed.</source>
        <translation>
            <numerusform>Una cancelación surte efecto al final de un mes: %1 día no se factura.</numerusform>
            <numerusform>Una cancelación surte efecto al final de un mes: %1 días no se facturan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 insights</source>
        <translation>
            <numerusform>%1 insight</numerusform>
            <numerusform>%1 insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days remain, %3 to %4.</source>
        <translation>
            <numerusform>Queda %1 de %2 días, del %3 al %4.</numerusform>
            <numerusform>Quedan %1 de %2 días, del %3 al %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year %2, extended by %1 days paused</source>
        <translation>
            <numerusform>año %2, prolongado por %1 día de pausa</numerusform>
            <numerusform>año %2, prolongado por %1 días de pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, monthly</source>
        <translation>
            <numerusform>salto de precio en %1 licencia: %2, mensual</numerusform>
            <numerusform>salto de precio en %1 licencias: %2, mensual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, annual</source>
        <translation>
            <numerusform>salto de precio en %1 licencia: %2, anual</numerusform>
            <numerusform>salto de precio en %1 licencias: %2, anual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, monthly</source>
        <translation>
            <numerusform>salto de precio en %1 plan: %2, mensual</numerusform>
            <numerusform>salto de precio en %1 planes: %2, mensual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, annual</source>
        <translation>
            <numerusform>salto de precio en %1 plan: %2, anual</numerusform>
            <numerusform>salto de precio en %1 planes: %2, anual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, monthly</source>
        <translation>
            <numerusform>salto de precio en %1 (%2): %3, mensual</numerusform>
            <numerusform>salto de precio en %1 (%2): %3, mensual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, annual</source>
        <translation>
            <numerusform>salto de precio en %1 (%2): %3, anual</numerusform>
            <numerusform>salto de precio en %1 (%2): %3, anual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no, not at %1 seats</source>
        <translation>
            <numerusform>no, no con %1 licencia</numerusform>
            <numerusform>no, no con %1 licencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in three months from a 16th on</source>
        <translation>
            <numerusform>%1 factura en tres meses desde un día 16</numerusform>
            <numerusform>%1 facturas en tres meses desde un día 16</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in two years</source>
        <translation>
            <numerusform>%1 factura en dos años</numerusform>
            <numerusform>%1 facturas en dos años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <translation>
            <numerusform>%1 licencia</numerusform>
            <numerusform>%1 licencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 usuario</numerusform>
            <numerusform>%1 usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mes</numerusform>
            <numerusform>%1 meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 months only.</source>
        <translation>
            <numerusform>La promoción %2 se aplica solo al primer mes.</numerusform>
            <numerusform>La promoción %2 se aplica solo a los primeros %1 meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 years only.</source>
        <translation>
            <numerusform>La promoción %2 se aplica solo al primer año.</numerusform>
            <numerusform>La promoción %2 se aplica solo a los primeros %1 años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats fall in tier %2 of %3 (%4–%5).</source>
        <translation>
            <numerusform>%1 licencia corresponde al tramo %2 de %3 (%4–%5).</numerusform>
            <numerusform>%1 licencias corresponden al tramo %2 de %3 (%4–%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats fall in tier %2 of %3 (%4+).</source>
        <translation>
            <numerusform>%1 licencia corresponde al tramo %2 de %3 (%4 o más).</numerusform>
            <numerusform>%1 licencias corresponden al tramo %2 de %3 (%4 o más).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seats on %2 cost %3, less than the %4 of %5 on %6.</source>
        <translation>
            <numerusform>%1 licencia en el plan %2 cuesta %3, menos que los %4 de %5 en el plan %6.</numerusform>
            <numerusform>%1 licencias en el plan %2 cuestan %3, menos que los %4 de %5 en el plan %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users on %2 cost %3, less than the %4 of %5 on %6.</source>
        <translation>
            <numerusform>%1 usuario en el plan %2 cuesta %3, menos que los %4 de %5 en el plan %6.</numerusform>
            <numerusform>%1 usuarios en el plan %2 cuestan %3, menos que los %4 de %5 en el plan %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %1 contents of %2 quotes</source>
        <translation>
            <numerusform>hay %1 contenido de %2 cotizaciones</numerusform>
            <numerusform>hay %1 contenidos de %2 cotizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows were left out; %3</source>
        <translation>
            <numerusform>se omitió %1 de %2 filas; %3</numerusform>
            <numerusform>se omitieron %1 de %2 filas; %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft changes %2 and %1 more</source>
        <translation>
            <numerusform>El borrador cambia «%2» y %1 más</numerusform>
            <numerusform>El borrador cambia «%2» y %1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft changes %2 from %3 to %4 and %1 more</source>
        <translation>
            <numerusform>El borrador cambia «%2» de %3 a %4 y %1 más</numerusform>
            <numerusform>El borrador cambia «%2» de %3 a %4 y %1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows cannot be used; the first is %3</source>
        <translation>
            <numerusform>no se puede usar %1 de %2 filas; %3</numerusform>
            <numerusform>no se pueden usar %1 de %2 filas; la primera es %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 crédito</numerusform>
            <numerusform>%1 créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits for %2</source>
        <translation>
            <numerusform>%1 crédito por %2</numerusform>
            <numerusform>%1 créditos por %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>capped at %1 credits</source>
        <translation>
            <numerusform>con un tope de %1 crédito</numerusform>
            <numerusform>con un tope de %1 créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for %1 months</source>
        <translation>
            <numerusform>se conservan durante %1 mes</numerusform>
            <numerusform>se conservan durante %1 meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the promotion %2 is for the first %1 months of service, whatever the billing: of a longer period it takes their part</source>
        <translation>
            <numerusform>la promoción %2 es para el primer mes de servicio, sea cual sea la facturación: en un período más largo se aplica a la parte de ese mes</numerusform>
            <numerusform>la promoción %2 es para los primeros %1 meses de servicio, sea cual sea la facturación: en un período más largo se aplica a la parte de esos meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, %4</source>
        <translation>
            <numerusform>salto de precio en %1 (%2): %3, %4</numerusform>
            <numerusform>salto de precio en %1 (%2): %3, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promotion %2 applies to the first %1 billing periods only.</source>
        <translation>
            <numerusform>La promoción %2 se aplica solo al primer período de facturación.</numerusform>
            <numerusform>La promoción %2 se aplica solo a los primeros %1 períodos de facturación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 events free</source>
        <translation>
            <numerusform>la primera operación gratis</numerusform>
            <numerusform>las primeras %1 operaciones gratis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 seats: %2, %3</source>
        <translation>
            <numerusform>salto de precio en %1 licencia: %2, %3</numerusform>
            <numerusform>salto de precio en %1 licencias: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 plans: %2, %3</source>
        <translation>
            <numerusform>salto de precio en %1 plan: %2, %3</numerusform>
            <numerusform>salto de precio en %1 planes: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices in two billing periods</source>
        <translation>
            <numerusform>%1 factura en dos períodos de facturación</numerusform>
            <numerusform>%1 facturas en dos períodos de facturación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 invoices, %3 before discounts</source>
        <translation>
            <numerusform>%2: %1 factura, %3 antes de descuentos</numerusform>
            <numerusform>%2: %1 facturas, %3 antes de descuentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 periods</source>
        <translation>
            <numerusform>%1 período</numerusform>
            <numerusform>%1 períodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>the headroom is %1; allowed are 0 to 1,000 %</source>
        <translation>la reserva es del %1; se admite de 0 a 1.000&#xa0;%</translation>
    </message>
    <message>
        <source>the growth is %1; allowed are −100 to 1,000 %</source>
        <translation>el crecimiento es del %1; se admite de −100 a 1.000&#xa0;%</translation>
    </message>
    <message>
        <source>the outlook covers %1 years; allowed are 1 to %2</source>
        <translation>la proyección abarca %1 años; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>fund %1 has no code</source>
        <translation>el fondo n.º %1 no tiene código</translation>
    </message>
    <message>
        <source>the fund %1 is named twice</source>
        <translation>el fondo %1 se indica dos veces</translation>
    </message>
    <message>
        <source>the fund %1 has %2; allowed are 0 to 100 %</source>
        <translation>el fondo %1 tiene un %2; se admite de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>the percentages of the funds must add up to 100 %, not %1</source>
        <translation>los porcentajes de los fondos deben sumar 100&#xa0;%, no %1</translation>
    </message>
    <message>
        <source>the list has %1 schools; allowed are 1 to %2</source>
        <translation>la lista tiene %1 escuelas; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>%1 has %2 seats; allowed are 1 to %3</source>
        <translation>%1 tiene %2 licencias; se admiten de 1 a %3</translation>
    </message>
    <message>
        <source>the district has %1 seats; allowed are 1 to %2</source>
        <translation>el distrito tiene %1 licencias; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>the name of a school, at most %1 bytes</source>
        <translation>el nombre de una escuela, de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>seats as a whole number from 1 to %1</source>
        <translation>un número entero de licencias de 1 a %1</translation>
    </message>
    <message>
        <source>Every month is billed.</source>
        <translation>Se facturan todos los meses.</translation>
    </message>
    <message>
        <source>%1 It costs %2, %3 less than paying through.</source>
        <translation>%1 Cuesta %2, %3 menos que pagar también en verano.</translation>
    </message>
    <message>
        <source>summers are compared for monthly billing; annual billing is paid for the year</source>
        <translation>la comparación de los veranos es para la facturación mensual; la facturación anual se paga por todo el año</translation>
    </message>
    <message>
        <source>the comparison of summers needs a start date</source>
        <translation>la comparación de los veranos necesita una fecha de inicio</translation>
    </message>
    <message>
        <source>the summer from %1 to %2 does not lie after the first day and by the last of the year from %3 to %4</source>
        <translation>el verano del %1 al %2 no queda dentro del año del %3 al %4: debe empezar después de su primer día y terminar a más tardar el último</translation>
    </message>
    <message>
        <source>a price from 0 to %1</source>
        <translation>un precio de 0 a %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a price from 0 to %1 for %2</source>
        <translation>un precio de 0 a %1 para %2</translation>
    </message>
    <message>
        <source>%1 at or above %2, which is %3</source>
        <translation>%1 igual o superior a %2, que es %3</translation>
    </message>
    <message>
        <source>there is no answer to take the demand from; expected rows of price,intent</source>
        <translation>no hay ninguna respuesta de la que obtener la demanda; se esperaban filas con price,intent</translation>
    </message>
    <message>
        <source>there is no answer to take a price from; expected rows of too_cheap,cheap,expensive,too_expensive</source>
        <translation>no hay ninguna respuesta de la que obtener un precio; se esperaban filas con too_cheap,cheap,expensive,too_expensive</translation>
    </message>
    <message>
        <source>a rank from 1 to %1 for %2</source>
        <translation>un puesto del 1 al %1 para %2</translation>
    </message>
    <message>
        <source>another rank than that of %1</source>
        <translation>un puesto distinto del de %1</translation>
    </message>
    <message>
        <source>the ballot of %1 does not count: expected %2 at %3</source>
        <translation>el voto de %1 no cuenta: se esperaba %2 en %3</translation>
    </message>
    <message>
        <source>a ranking has 2 to %1 options, not %2</source>
        <translation>una clasificación tiene de 2 a %1 opciones, no %2</translation>
    </message>
    <message>
        <source>there is no ballot that counts; expected rows of a person and a rank for each option</source>
        <translation>no hay ningún voto válido; se esperaban filas con una persona y un puesto para cada opción</translation>
    </message>
    <message>
        <source>a ranking takes at most %1 ballots, not %2</source>
        <translation>una clasificación admite %1 votos como máximo, no %2</translation>
    </message>
    <message>
        <source>the name of a customer, at most %1 bytes</source>
        <translation>el nombre de un cliente, de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>a segment of at most %1 bytes</source>
        <translation>un segmento de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>users as a whole number from 1 to %1</source>
        <translation>un número entero de usuarios de 1 a %1</translation>
    </message>
    <message>
        <source>insights a month as a whole number from 0 to %1</source>
        <translation>un número entero de insights al mes de 0 a %1</translation>
    </message>
    <message>
        <source>segment growth must be a segment and a multiplier from 0 to %1, such as tech-professionals=1.5 or tech-professionals=1.5,users=2,insights=0.8, not &quot;%2&quot;</source>
        <translation>el crecimiento por segmento debe ser un segmento y un multiplicador de 0 a %1, por ejemplo tech-professionals=1.5 o tech-professionals=1.5,users=2,insights=0.8, no «%2»</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; is given a growth twice</source>
        <translation>el crecimiento del segmento «%1» se indica dos veces</translation>
    </message>
    <message>
        <source>no customer is of the segment &quot;%1&quot;; the segments are: %2</source>
        <translation>ningún cliente es del segmento «%1»; los segmentos son: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>the multipliers of &quot;%1&quot; must be 0 to %2</source>
        <translation>los multiplicadores de «%1» deben estar entre 0 y %2</translation>
    </message>
    <message>
        <source>customer %1 grows beyond %2 users or %3 insights a month</source>
        <translation>al crecer, el cliente %1 supera los %2 usuarios o los %3 insights al mes</translation>
    </message>
    <message>
        <source>the market grows beyond %1 customers</source>
        <translation>al crecer, el mercado supera los %1 clientes</translation>
    </message>
    <message>
        <source>months must be 1 to %1, not %2</source>
        <translation>el número de meses debe ser de 1 a %1, no %2</translation>
    </message>
    <message>
        <source>runs must be 1 to %1, not %2</source>
        <translation>el número de ejecuciones debe ser de 1 a %1, no %2</translation>
    </message>
    <message>
        <source>threads must be 1 to %1, not %2</source>
        <translation>el número de subprocesos debe ser de 1 a %1, no %2</translation>
    </message>
    <message>
        <source>an experiment needs a model: subscription, consumption, hybrid, performance or dynamic</source>
        <translation>un experimento necesita un modelo: subscription, consumption, hybrid, performance o dynamic</translation>
    </message>
    <message>
        <source>the model %1 is named twice</source>
        <translation>el modelo %1 se indica dos veces</translation>
    </message>
    <message>
        <source>an experiment needs customers, and there is none; expected rows of customer,segment,users,insights_per_month</source>
        <translation>un experimento necesita clientes y no hay ninguno; se esperaban filas con customer,segment,users,insights_per_month</translation>
    </message>
    <message>
        <source>an experiment takes at most %1 customers, not %2</source>
        <translation>un experimento admite %1 clientes como máximo, no %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>cliente %1: %2</translation>
    </message>
    <message>
        <source>the experiment was stopped before its end</source>
        <translation>el experimento se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>%1 of %2 charges nothing by the credit; an experiment needs a book whose plans do, such as sessiontrack</source>
        <translation>el plan %1 de %2 no cobra nada por crédito; un experimento necesita un catálogo cuyos planes lo hagan, como sessiontrack</translation>
    </message>
    <message>
        <source>%1 insights on %2 cost more than an experiment reckons with: %3</source>
        <translation>%1 insights en el plan %2 cuestan más de lo que un experimento puede calcular: %3</translation>
    </message>
    <message>
        <source>usage noise, demand swing and the outcome rate with its spread must stay between 0 and 100 %</source>
        <translation>el ruido del uso, la oscilación de la demanda y la tasa de resultados con su dispersión deben mantenerse entre 0 y 100&#xa0;%</translation>
    </message>
    <message>
        <source>rates of the models must be 0 to 1000 %, the value of an outcome 0 to 1000000, and the insights included not below zero</source>
        <translation>las tarifas de los modelos deben estar entre 0 y 1.000&#xa0;%, el valor de un resultado entre 0 y 1.000.000, y los insights incluidos no pueden ser menos de cero</translation>
    </message>
    <message>
        <source>the multiplier of the dynamic model has at most %1 steps up and down, and stays above zero</source>
        <translation>el multiplicador del modelo dinámico tiene como máximo %1 pasos hacia arriba y hacia abajo, y se mantiene por encima de cero</translation>
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
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>as in the price book</source>
        <translation>según el catálogo de precios</translation>
    </message>
    <message>
        <source>a customer&apos;s insights in a month, around its usual number, all equally likely</source>
        <translation>los insights de un cliente en un mes, en torno a su número habitual, con todos los valores igual de probables</translation>
    </message>
    <message>
        <source>the same for all customers of a month together</source>
        <translation>lo mismo para todos los clientes de un mes en conjunto</translation>
    </message>
    <message>
        <source>consumption: no plan fee, insights at so much of the book&apos;s credit price</source>
        <translation>consumo: sin cuota del plan; los insights a este porcentaje del precio por crédito del catálogo</translation>
    </message>
    <message>
        <source>hybrid: a month&apos;s insights in the plan fee</source>
        <translation>híbrido: los insights de un mes incluidos en la cuota del plan</translation>
    </message>
    <message>
        <source>hybrid: insights beyond those, at so much of the book&apos;s credit price</source>
        <translation>híbrido: los insights que superen ese número, a este porcentaje del precio por crédito del catálogo</translation>
    </message>
    <message>
        <source>performance: insights of a customer&apos;s month that succeed</source>
        <translation>por resultados: los insights del mes de un cliente que tienen éxito</translation>
    </message>
    <message>
        <source>performance: what an insight that succeeds is worth to the customer, in %1</source>
        <translation>por resultados: lo que vale para el cliente un insight que tiene éxito, en %1</translation>
    </message>
    <message>
        <source>performance: of that value, all that is paid; no plan fee, no credits</source>
        <translation>por resultados: la parte de ese valor que se paga, y nada más; sin cuota del plan, sin créditos</translation>
    </message>
    <message>
        <source>dynamic: the book&apos;s credit price times this, in steps of %1, as the demand of the month swings; the plan fee stands</source>
        <translation>dinámico: el precio por crédito del catálogo multiplicado por este valor, en pasos de %1, según oscila la demanda del mes; la cuota del plan se mantiene</translation>
    </message>
    <message>
        <source>%1 is too late; allowed are dates to %2</source>
        <translation>el %1 es demasiado tarde; se admiten fechas hasta el %2</translation>
    </message>
    <message>
        <source>%1 is before the contract starts on %2</source>
        <translation>el %1 es anterior al inicio del contrato, el %2</translation>
    </message>
    <message>
        <source>%1 is not in the month that begins on %2; allowed is a start from %3 to %1</source>
        <translation>el %1 no está en el mes que empieza el %2; se admite un inicio del %3 al %1</translation>
    </message>
    <message>
        <source>%1 is not in the annual period %2 to %3</source>
        <translation>el %1 no está en el período anual del %2 al %3</translation>
    </message>
    <message>
        <source>the period of the contract from %1 that holds %2 is %3 to %4, and does not start on %5</source>
        <translation>el período del contrato iniciado el %1 que incluye el %2 va del %3 al %4 y no empieza el %5</translation>
    </message>
    <message>
        <source>annual billing needs the first day of the running period, or of the contract</source>
        <translation>la facturación anual necesita el primer día del período en curso o del contrato</translation>
    </message>
    <message>
        <source>0 of %1 days remain.</source>
        <translation>Quedan 0 de %1 días.</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 in full</source>
        <translation>Crédito a favor por el tiempo no utilizado: %1, importe íntegro</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 × %2 / %3 = %4</source>
        <translation>Crédito a favor por el tiempo no utilizado: %1 × %2 / %3 = %4</translation>
    </message>
    <message>
        <source>Credit for the unused time: %1 × %2 / %3 ≈ %4</source>
        <translation>Crédito a favor por el tiempo no utilizado: %1 × %2 / %3 ≈ %4</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 in full</source>
        <translation>Cargo por el tiempo restante: %1, importe íntegro</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 × %2 / %3 = %4</source>
        <translation>Cargo por el tiempo restante: %1 × %2 / %3 = %4</translation>
    </message>
    <message>
        <source>Charge for the remaining time: %1 × %2 / %3 ≈ %4</source>
        <translation>Cargo por el tiempo restante: %1 × %2 / %3 ≈ %4</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>The change waits for the next period, from %1: no credit, no charge, %2.</source>
        <translation>El cambio espera al próximo período, a partir del %1: sin crédito a favor, sin cargo, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed to %2; allowed: none</source>
        <translation>no se puede cambiar de %1 a %2; planes permitidos: ninguno</translation>
    </message>
    <message>
        <source>%1 cannot be changed to %2; allowed: %3</source>
        <translation>no se puede cambiar de %1 a %2; planes permitidos: %3</translation>
    </message>
    <message>
        <source>upgrade to %1</source>
        <translation>cambio a un plan superior: %1</translation>
    </message>
    <message>
        <source>downgrade to %1</source>
        <translation>cambio a un plan inferior: %1</translation>
    </message>
    <message>
        <source>an upgrade takes effect at once and is prorated</source>
        <translation>un cambio a un plan superior surte efecto de inmediato y se prorratea</translation>
    </message>
    <message>
        <source>an upgrade takes effect at the end of the billing period</source>
        <translation>un cambio a un plan superior surte efecto al final del período de facturación</translation>
    </message>
    <message>
        <source>a downgrade takes effect at once and is prorated</source>
        <translation>un cambio a un plan inferior surte efecto de inmediato y se prorratea</translation>
    </message>
    <message>
        <source>a downgrade takes effect at the end of the billing period</source>
        <translation>un cambio a un plan inferior surte efecto al final del período de facturación</translation>
    </message>
    <message>
        <source>%1 is not a trial</source>
        <translation>%1 no es un plan de prueba</translation>
    </message>
    <message>
        <source>the conversion of a trial needs the first day of the trial</source>
        <translation>la conversión de una prueba necesita el primer día de la prueba</translation>
    </message>
    <message>
        <source>a trial converts until its last day, %1</source>
        <translation>una prueba se puede convertir hasta su último día, el %1</translation>
    </message>
    <message>
        <source>%1 does not convert to %2; allowed: %3</source>
        <translation>el plan %1 no se convierte en %2; planes permitidos: %3</translation>
    </message>
    <message>
        <source>%1 is before the trial began on %2</source>
        <translation>el %1 es anterior al inicio de la prueba, el %2</translation>
    </message>
    <message>
        <source>%1 ended on %2, its day %3; a conversion had to come by then, not on %4</source>
        <translation>el plan de prueba %1 terminó el %2, su día %3; la conversión debía hacerse hasta esa fecha, no el %4</translation>
    </message>
    <message>
        <source>there is no pause to reckon with</source>
        <translation>no hay ninguna pausa que tener en cuenta</translation>
    </message>
    <message>
        <source>the pause leaves no day to bill</source>
        <translation>la pausa no deja ningún día por facturar</translation>
    </message>
    <message>
        <source>the pause from %1 to %2 ends before it begins</source>
        <translation>la pausa del %1 al %2 termina antes de empezar</translation>
    </message>
    <message>
        <source>the pause from %1 to %2 lasts %3 days; allowed are at most %4</source>
        <translation>la pausa del %1 al %2 dura %3 días; se admiten %4 como máximo</translation>
    </message>
    <message>
        <source>a schedule needs a start date</source>
        <translation>un calendario de facturas necesita una fecha de inicio</translation>
    </message>
    <message>
        <source>the start %1 is too late; allowed are dates to %2</source>
        <translation>la fecha de inicio, el %1, es demasiado tardía; se admiten fechas hasta el %2</translation>
    </message>
    <message>
        <source>the schedule ends on %1; allowed are dates from %2 to %3</source>
        <translation>el calendario de facturas termina el %1; se admiten fechas del %2 al %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 days</source>
        <translation>%1, %2, %3, %4 de %5 días</translation>
    </message>
    <message>
        <source>to the academic year</source>
        <translation>hasta el inicio del año escolar</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>año %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>the price book cannot be read</source>
        <translation>no se puede leer el catálogo de precios</translation>
    </message>
    <message>
        <source>the file has %1 bytes; a price book has at most %2</source>
        <translation>el archivo tiene %1 bytes; un catálogo de precios tiene %2 como máximo</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; expected plain UTF-8</source>
        <translation>el archivo empieza con una marca de orden de bytes; se esperaba UTF-8 sin ella</translation>
    </message>
    <message>
        <source>a NUL byte; expected text</source>
        <translation>un byte NUL; se esperaba texto</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a percent from 0 to %1</source>
        <translation>un porcentaje de 0 a %1</translation>
    </message>
    <message>
        <source>a quantity such as 120 or &quot;8.5&quot;</source>
        <translation>una cantidad como 120 o &quot;8.5&quot;</translation>
    </message>
    <message>
        <source>a decimal string such as &quot;19.95&quot;</source>
        <translation>una cadena decimal como &quot;19.95&quot;</translation>
    </message>
    <message>
        <source>decimal text such as &quot;19.95&quot;</source>
        <translation>un texto decimal como &quot;19.95&quot;</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-07-01&quot;</source>
        <translation>una fecha como &quot;2026-07-01&quot;</translation>
    </message>
    <message>
        <source>a day of every year such as &quot;07-01&quot;</source>
        <translation>un día de cada año como &quot;07-01&quot;</translation>
    </message>
    <message>
        <source>an ISO 4217 currency code such as &quot;USD&quot;</source>
        <translation>un código de moneda ISO 4217 como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>a number such as &quot;SW-2026-000123&quot;</source>
        <translation>un número como &quot;SW-2026-000123&quot;</translation>
    </message>
    <message>
        <source>an id of lower-case letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;</source>
        <translation>un identificador con letras minúsculas, dígitos, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;</translation>
    </message>
    <message>
        <source>the id of a plan</source>
        <translation>el identificador de un plan</translation>
    </message>
    <message>
        <source>the id of a feature</source>
        <translation>el identificador de una función</translation>
    </message>
    <message>
        <source>the id of an add-on</source>
        <translation>el identificador de un complemento</translation>
    </message>
    <message>
        <source>the id of a field</source>
        <translation>el identificador de un campo</translation>
    </message>
    <message>
        <source>the id of a rule</source>
        <translation>el identificador de una regla</translation>
    </message>
    <message>
        <source>an object of names by the code of their language</source>
        <translation>un objeto de nombres por código de idioma</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos valores: %1</translation>
    </message>
    <message>
        <source>an object with the key %1</source>
        <translation>un objeto con la clave %1</translation>
    </message>
    <message>
        <source>an object with the keys %1</source>
        <translation>un objeto con las claves %1</translation>
    </message>
    <message>
        <source>the format &quot;%1&quot;</source>
        <translation>el formato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this program reads format version %1, found %2</source>
        <translation>este programa lee la versión de formato %1, se encontró %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Allowed: %2</source>
        <translation>clave desconocida «%1». Valores permitidos: %2</translation>
    </message>
    <message>
        <source>unknown plan &quot;%1&quot;. Allowed: %2</source>
        <translation>plan desconocido «%1». Valores permitidos: %2</translation>
    </message>
    <message>
        <source>unknown feature &quot;%1&quot;. Allowed: %2</source>
        <translation>función desconocida «%1». Valores permitidos: %2</translation>
    </message>
    <message>
        <source>unknown add-on &quot;%1&quot;. Allowed: %2</source>
        <translation>complemento desconocido «%1». Valores permitidos: %2</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;. Allowed: %2</source>
        <translation>campo desconocido «%1». Valores permitidos: %2</translation>
    </message>
    <message>
        <source>unknown rule &quot;%1&quot;. Allowed: %2</source>
        <translation>regla desconocida «%1». Valores permitidos: %2</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>clave desconocida «%1», ¿quiso decir «%2»? Valores permitidos: %3</translation>
    </message>
    <message>
        <source>unknown plan &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>plan desconocido «%1», ¿quiso decir «%2»? Valores permitidos: %3</translation>
    </message>
    <message>
        <source>unknown feature &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>función desconocida «%1», ¿quiso decir «%2»? Valores permitidos: %3</translation>
    </message>
    <message>
        <source>unknown add-on &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>complemento desconocido «%1», ¿quiso decir «%2»? Valores permitidos: %3</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>campo desconocido «%1», ¿quiso decir «%2»? Valores permitidos: %3</translation>
    </message>
    <message>
        <source>unknown rule &quot;%1&quot;, did you mean &quot;%2&quot;? Allowed: %3</source>
        <translation>regla desconocida «%1», ¿quiso decir «%2»? Valores permitidos: %3</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>falta la clave «%1»</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice</source>
        <translation>la clave «%1» se indica dos veces</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is used twice</source>
        <translation>%1 &quot;%2&quot; se usa dos veces</translation>
    </message>
    <message>
        <source>expected 1 to %1 bytes of text, found %2</source>
        <translation>se esperaba un texto de 1 a %1 bytes, se encontró uno de %2</translation>
    </message>
    <message>
        <source>expected at most %1 bytes of text, found %2</source>
        <translation>se esperaba un texto de %1 bytes como máximo, se encontró uno de %2</translation>
    </message>
    <message>
        <source>the text contains a control character; expected one line of plain text</source>
        <translation>el texto contiene un carácter de control; se esperaba una línea de texto sin formato</translation>
    </message>
    <message>
        <source>the text has %1, which is no character</source>
        <translation>el texto contiene %1, que no es un carácter</translation>
    </message>
    <message>
        <source>%1 has %2 decimals; at most %3 are allowed</source>
        <translation>%1 tiene %2 decimales; se admiten %3 como máximo</translation>
    </message>
    <message>
        <source>%1 is too large; the largest quantity is %2</source>
        <translation>%1 es demasiado grande; la cantidad máxima es %2</translation>
    </message>
    <message>
        <source>%1 is negative; expected zero or more</source>
        <translation>%1 es negativo; se esperaba cero o más</translation>
    </message>
    <message>
        <source>expected a quantity above zero</source>
        <translation>se esperaba una cantidad mayor que cero</translation>
    </message>
    <message>
        <source>expected a decimal string above zero</source>
        <translation>se esperaba una cadena decimal mayor que cero</translation>
    </message>
    <message>
        <source>expected at least one plan</source>
        <translation>se esperaba al menos un plan</translation>
    </message>
    <message>
        <source>expected at least one billing period</source>
        <translation>se esperaba al menos un período de facturación</translation>
    </message>
    <message>
        <source>expected at least one tier</source>
        <translation>se esperaba al menos un tramo</translation>
    </message>
    <message>
        <source>expected at least one band</source>
        <translation>se esperaba al menos una franja</translation>
    </message>
    <message>
        <source>has %1 items; at most %2 are allowed</source>
        <translation>tiene %1 elementos; se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>&quot;effective_until&quot; %1 is before &quot;effective_from&quot; %2</source>
        <translation>&quot;effective_until&quot; %1 es anterior a &quot;effective_from&quot; %2</translation>
    </message>
    <message>
        <source>&quot;max_percent&quot; %1 must be above that of the band before, %2</source>
        <translation>&quot;max_percent&quot; %1 debe ser mayor que el de la franja anterior, %2</translation>
    </message>
    <message>
        <source>&quot;cap&quot; goes with the policy &quot;capped&quot;, and only with it</source>
        <translation>&quot;cap&quot; va con la política &quot;capped&quot;, y solo con ella</translation>
    </message>
    <message>
        <source>&quot;months&quot; goes with the policy &quot;expires&quot;, and only with it</source>
        <translation>&quot;months&quot; va con la política &quot;expires&quot;, y solo con ella</translation>
    </message>
    <message>
        <source>Seatwise price book, format version 1</source>
        <translation>Catálogo de precios de Seatwise, versión 1 del formato</translation>
    </message>
    <message>
        <source>Money and rates are strings. What a schema cannot say (tiers ascend, references point at something, no key is given twice) the program checks when it reads a book. Written by `seatwise book schema`.</source>
        <translation>Los importes y las tarifas son textos. Lo que un esquema no puede decir (los tramos ascienden, las referencias llevan a algo, ninguna clave se da dos veces) lo comprueba el programa al leer un catálogo. Escrito por `seatwise book schema`.</translation>
    </message>
    <message>
        <source>&quot;auto&quot; stands for the cheapest plan and cannot be the id of one</source>
        <translation>&quot;auto&quot; representa el plan más barato y no puede ser el identificador de un plan</translation>
    </message>
    <message>
        <source>&quot;max&quot; %1 is below &quot;min&quot; %2</source>
        <translation>&quot;max&quot; %1 es menor que &quot;min&quot; %2</translation>
    </message>
    <message>
        <source>the step %1 admits no seats from %2 to %3</source>
        <translation>el paso %1 no admite ningún número de licencias de %2 a %3</translation>
    </message>
    <message>
        <source>the same billing period is given twice</source>
        <translation>el mismo período de facturación se indica dos veces</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;included&quot;: true, &quot;limit&quot; and &quot;add_on&quot;</source>
        <translation>se esperaba exactamente uno de &quot;included&quot;: true, &quot;limit&quot; y &quot;add_on&quot;</translation>
    </message>
    <message>
        <source>expected &quot;included&quot;: true; a feature the plan lacks is left out of its list</source>
        <translation>se esperaba &quot;included&quot;: true; una función que el plan no tiene se omite de su lista</translation>
    </message>
    <message>
        <source>the key &quot;trial&quot; is missing; a plan of kind trial needs its days and what it converts to</source>
        <translation>falta la clave &quot;trial&quot;; un plan de tipo trial necesita sus días y los planes en los que se convierte</translation>
    </message>
    <message>
        <source>only a plan of kind trial has the key &quot;trial&quot;</source>
        <translation>solo un plan de tipo trial tiene la clave &quot;trial&quot;</translation>
    </message>
    <message>
        <source>the plan upgrades to itself</source>
        <translation>el plan se indica a sí mismo como plan superior</translation>
    </message>
    <message>
        <source>the plan downgrades to itself</source>
        <translation>el plan se indica a sí mismo como plan inferior</translation>
    </message>
    <message>
        <source>the plan converts to itself</source>
        <translation>el plan se convierte en sí mismo</translation>
    </message>
    <message>
        <source>expected at least one charge; a plan that is free has one of amount &quot;0&quot;</source>
        <translation>se esperaba al menos un cargo; un plan gratuito tiene uno con importe &quot;0&quot;</translation>
    </message>
    <message>
        <source>the last tier must have no &quot;up_to&quot;</source>
        <translation>el último tramo no debe tener &quot;up_to&quot;</translation>
    </message>
    <message>
        <source>the key &quot;up_to&quot; is missing; only the last tier is without one</source>
        <translation>falta la clave &quot;up_to&quot;; solo el último tramo no la lleva</translation>
    </message>
    <message>
        <source>&quot;up_to&quot; must be above zero</source>
        <translation>&quot;up_to&quot; debe ser mayor que cero</translation>
    </message>
    <message>
        <source>&quot;up_to&quot; %1 must be above that of the tier before, %2</source>
        <translation>&quot;up_to&quot; %1 debe ser mayor que el del tramo anterior, %2</translation>
    </message>
    <message>
        <source>&quot;from&quot; %1 must be above that of the band before, %2</source>
        <translation>&quot;from&quot; %1 debe ser mayor que el de la franja anterior, %2</translation>
    </message>
    <message>
        <source>the first band begins at %1, above the smallest quantity, %2</source>
        <translation>la primera franja empieza en %1, por encima de la cantidad mínima, %2</translation>
    </message>
    <message>
        <source>&quot;min&quot; %1 is above &quot;max&quot; %2</source>
        <translation>&quot;min&quot; %1 es mayor que &quot;max&quot; %2</translation>
    </message>
    <message>
        <source>a meter counts usage; its unit cannot be &quot;%1&quot;</source>
        <translation>un contador mide el uso; su unidad no puede ser &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;percent&quot; and &quot;amount&quot;</source>
        <translation>se esperaba exactamente uno de &quot;percent&quot; y &quot;amount&quot;</translation>
    </message>
    <message>
        <source>&quot;valid_until&quot; %1 is before &quot;valid_from&quot; %2</source>
        <translation>&quot;valid_until&quot; %1 es anterior a &quot;valid_from&quot; %2</translation>
    </message>
    <message>
        <source>&quot;years&quot; %1 must be above that of the discount before, %2</source>
        <translation>&quot;years&quot; %1 debe ser mayor que el del descuento anterior, %2</translation>
    </message>
    <message>
        <source>expected exactly one of &quot;field&quot; and &quot;rule&quot;</source>
        <translation>se esperaba exactamente uno de &quot;field&quot; y &quot;rule&quot;</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; takes no &quot;%2&quot;</source>
        <translation>la regla «%1» no admite «%2»</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to nothing in this book</source>
        <translation>la ruta «%1» no lleva a nada en este catálogo</translation>
    </message>
    <message>
        <source>The price book %1 %2 is in force only from %3; the service starts on %4.</source>
        <translation>El catálogo de precios %1 %2 no entra en vigor hasta el %3; el servicio empieza el %4.</translation>
    </message>
    <message>
        <source>The price book %1 %2 was in force until %3; the service starts on %4.</source>
        <translation>El catálogo de precios %1 %2 estuvo en vigor hasta el %3; el servicio empieza el %4.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>no, at most %1</source>
        <translation>no, %1 como máximo</translation>
    </message>
    <message>
        <source>no plan admits them</source>
        <translation>ningún plan las admite</translation>
    </message>
    <message>
        <source>for fewer than %1</source>
        <translation>para menos de %1</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>no para %1</translation>
    </message>
    <message>
        <source>no credits</source>
        <translation>sin créditos</translation>
    </message>
    <message>
        <source>no plan is billed both ways</source>
        <translation>ningún plan se factura de ambas formas</translation>
    </message>
    <message>
        <source>no plan to upgrade to</source>
        <translation>ningún plan superior al que cambiar</translation>
    </message>
    <message>
        <source>there is no price per seat at 0 seats</source>
        <translation>no hay precio por licencia con 0 licencias</translation>
    </message>
    <message>
        <source>there is no seat after %1</source>
        <translation>no hay ninguna licencia después de la %1</translation>
    </message>
    <message>
        <source>the price of %1 has no bands</source>
        <translation>el precio del plan %1 no tiene franjas</translation>
    </message>
    <message>
        <source>the plan&apos;s smallest seat count costs nothing to compare with</source>
        <translation>el número mínimo de licencias del plan no cuesta nada con que comparar</translation>
    </message>
    <message>
        <source>%1 is no trial</source>
        <translation>%1 no es un plan de prueba</translation>
    </message>
    <message>
        <source>nothing can be saved on what costs nothing</source>
        <translation>no se puede ahorrar nada en lo que no cuesta nada</translation>
    </message>
    <message>
        <source>the claim names no field, plan, seats or value that can be computed</source>
        <translation>la afirmación no indica ningún campo, plan, número de licencias o valor que se pueda calcular</translation>
    </message>
    <message>
        <source>the claim names no rule or plan that can be computed</source>
        <translation>la afirmación no indica ninguna regla o plan que se pueda calcular</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>el %1 para el período del %2 al %3</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>mes calendario</translation>
    </message>
    <message>
        <source>first day of the month</source>
        <translation>primer día del mes</translation>
    </message>
    <message>
        <source>days in month</source>
        <translation>días del mes</translation>
    </message>
    <message>
        <source>%1 in a month of %2 days</source>
        <translation>%1 en un mes de %2 días</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>fin de mes</translation>
    </message>
    <message>
        <source>year end</source>
        <translation>fin de año</translation>
    </message>
    <message>
        <source>year end, with a credit</source>
        <translation>fin de año, con un crédito a favor</translation>
    </message>
    <message>
        <source>12 months from the start date</source>
        <translation>12 meses desde la fecha de inicio</translation>
    </message>
    <message>
        <source>start of the period</source>
        <translation>inicio del período</translation>
    </message>
    <message>
        <source>at once, prorated</source>
        <translation>de inmediato, con prorrateo</translation>
    </message>
    <message>
        <source>more seats on %1, not on %2</source>
        <translation>más licencias el %1, no el %2</translation>
    </message>
    <message>
        <source>fewer seats on %1, not on %2</source>
        <translation>menos licencias el %1, no el %2</translation>
    </message>
    <message>
        <source>more seats are not prorated</source>
        <translation>el aumento de licencias no se prorratea</translation>
    </message>
    <message>
        <source>fewer seats are not prorated</source>
        <translation>la reducción de licencias no se prorratea</translation>
    </message>
    <message>
        <source>not prorated by its divisor</source>
        <translation>no prorrateado por su divisor</translation>
    </message>
    <message>
        <source>at once, prorated to year end</source>
        <translation>de inmediato, con prorrateo hasta fin de año</translation>
    </message>
    <message>
        <source>at once, not prorated</source>
        <translation>de inmediato, sin prorrateo</translation>
    </message>
    <message>
        <source>on %1, not on %2</source>
        <translation>el %1, no el %2</translation>
    </message>
    <message>
        <source>prorated to %1</source>
        <translation>prorrateado hasta el %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>no plan costs anything billed monthly</source>
        <translation>ningún plan cuesta nada con facturación mensual</translation>
    </message>
    <message>
        <source>no plan costs anything billed annual</source>
        <translation>ningún plan cuesta nada con facturación anual</translation>
    </message>
    <message>
        <source>%1 takes one number of seats alone</source>
        <translation>el plan %1 admite un único número de licencias</translation>
    </message>
    <message>
        <source>no, not from %1</source>
        <translation>no, no desde el %1</translation>
    </message>
    <message>
        <source>no, nothing is saved</source>
        <translation>no, no se ahorra nada</translation>
    </message>
    <message>
        <source>no, %1 has more in its total than its charges come to</source>
        <translation>no, el total del plan %1 es mayor que la suma de sus cargos</translation>
    </message>
    <message>
        <source>no, it is not said for %1</source>
        <translation>no, no se indica para el plan %1</translation>
    </message>
    <message>
        <source>no two subscriptions</source>
        <translation>no hay dos suscripciones</translation>
    </message>
    <message>
        <source>no, not %1 on %2</source>
        <translation>no, no desde el plan %1 el %2</translation>
    </message>
    <message>
        <source>not among its upgrades</source>
        <translation>no está entre sus planes superiores</translation>
    </message>
    <message>
        <source>not at once, on %1</source>
        <translation>no de inmediato, sino el %1</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>no hay prueba</translation>
    </message>
    <message>
        <source>it converts to nothing</source>
        <translation>no se convierte en nada</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sin importe</translation>
    </message>
    <message>
        <source>the total of the billing period</source>
        <translation>el total del período de facturación</translation>
    </message>
    <message>
        <source>the total before discounts</source>
        <translation>el total antes de descuentos</translation>
    </message>
    <message>
        <source>total / months</source>
        <translation>total / meses</translation>
    </message>
    <message>
        <source>total / seats / months</source>
        <translation>total / licencias / meses</translation>
    </message>
    <message>
        <source>total / seats / months, to be below the figure</source>
        <translation>total / licencias / meses, que debe ser inferior a la cifra</translation>
    </message>
    <message>
        <source>total / seats</source>
        <translation>total / licencias</translation>
    </message>
    <message>
        <source>what one more seat adds</source>
        <translation>lo que agrega una licencia más</translation>
    </message>
    <message>
        <source>1 - per seat / per seat at the plan&apos;s fewest seats</source>
        <translation>1 - por licencia / por licencia con el número mínimo de licencias del plan</translation>
    </message>
    <message>
        <source>the number of the band that holds the seats</source>
        <translation>el número de la franja que contiene las licencias</translation>
    </message>
    <message>
        <source>the first seat of the band</source>
        <translation>la primera licencia de la franja</translation>
    </message>
    <message>
        <source>the last seat of the band</source>
        <translation>la última licencia de la franja</translation>
    </message>
    <message>
        <source>the base of the band</source>
        <translation>la base de la franja</translation>
    </message>
    <message>
        <source>the rate of the band</source>
        <translation>la tarifa de la franja</translation>
    </message>
    <message>
        <source>seats - first seat of the band</source>
        <translation>licencias - primera licencia de la franja</translation>
    </message>
    <message>
        <source>the plan&apos;s fewest seats</source>
        <translation>el número mínimo de licencias del plan</translation>
    </message>
    <message>
        <source>the plan&apos;s most seats</source>
        <translation>el número máximo de licencias del plan</translation>
    </message>
    <message>
        <source>the plan&apos;s trial days</source>
        <translation>los días de prueba del plan</translation>
    </message>
    <message>
        <source>1 - annual total / (12 x monthly total), at the ends of every band</source>
        <translation>1 - total anual / (12 x total mensual), en los extremos de cada franja</translation>
    </message>
    <message>
        <source>the plan&apos;s most seats; one more is refused</source>
        <translation>el número máximo de licencias del plan; una más se rechaza</translation>
    </message>
    <message>
        <source>whether the plan has no most seats</source>
        <translation>si el plan no tiene un número máximo de licencias</translation>
    </message>
    <message>
        <source>whether a subscription admits the seats</source>
        <translation>si una suscripción admite las licencias</translation>
    </message>
    <message>
        <source>total / seats at the ends of every band</source>
        <translation>total / licencias en los extremos de cada franja</translation>
    </message>
    <message>
        <source>the first seats at which the next plan costs no more than this one&apos;s line</source>
        <translation>el primer número de licencias con el que el plan siguiente no cuesta más que la línea de este</translation>
    </message>
    <message>
        <source>the rate of the last band, which total / seats tends to</source>
        <translation>la tarifa de la última franja, a la que tiende total / licencias</translation>
    </message>
    <message>
        <source>changes to the plan on days of a month and of a year</source>
        <translation>cambios a ese plan en días de un mes y de un año</translation>
    </message>
    <message>
        <source>downgrades on days of a month and of a year: they wait for its end</source>
        <translation>cambios a un plan inferior en días de un mes y de un año: esperan a que termine</translation>
    </message>
    <message>
        <source>the last day on which a conversion of the trial is allowed</source>
        <translation>el último día en que se permite convertir la prueba</translation>
    </message>
    <message>
        <source>the plans to which a conversion of the trial is allowed</source>
        <translation>los planes en los que se permite convertir la prueba</translation>
    </message>
    <message>
        <source>the billing periods in which the plan is priced</source>
        <translation>los períodos de facturación en que el plan tiene precio</translation>
    </message>
    <message>
        <source>the seats from which rates are negotiated</source>
        <translation>el número de licencias a partir del cual se negocian tarifas</translation>
    </message>
    <message>
        <source>a year&apos;s invoices with and without the summer pause</source>
        <translation>las facturas de un año con y sin la pausa de verano</translation>
    </message>
    <message>
        <source>the invoices of an aligned contract</source>
        <translation>las facturas de un contrato alineado</translation>
    </message>
    <message>
        <source>the book&apos;s currency</source>
        <translation>la moneda del catálogo</translation>
    </message>
    <message>
        <source>the smallest amount that rounding gives</source>
        <translation>el importe mínimo que da el redondeo</translation>
    </message>
    <message>
        <source>the decimals that a third of one is kept to</source>
        <translation>los decimales con que se conserva un tercio de uno</translation>
    </message>
    <message>
        <source>totals are the sums of their lines and say that tax is not included</source>
        <translation>los totales son la suma de sus conceptos e indican que los impuestos no están incluidos</translation>
    </message>
    <message>
        <source>the periods of monthly invoices from a 16th on</source>
        <translation>los períodos de las facturas mensuales desde un día 16</translation>
    </message>
    <message>
        <source>the due days of monthly invoices from a 16th on</source>
        <translation>los días de pago de las facturas mensuales desde un día 16</translation>
    </message>
    <message>
        <source>the parts of a month&apos;s price in months of 28, 30 and 31 days</source>
        <translation>las partes del precio de un mes en meses de 28, 30 y 31 días</translation>
    </message>
    <message>
        <source>the last day that a change on 10 February is prorated to</source>
        <translation>el último día hasta el que se prorratea un cambio del 10 de febrero</translation>
    </message>
    <message>
        <source>more and fewer seats within a month</source>
        <translation>más y menos licencias dentro de un mes</translation>
    </message>
    <message>
        <source>the last day after a cancellation within a month</source>
        <translation>el último día tras una cancelación dentro de un mes</translation>
    </message>
    <message>
        <source>the periods of the annual invoices of two years</source>
        <translation>los períodos de las facturas anuales de dos años</translation>
    </message>
    <message>
        <source>the due days of the annual invoices of two years</source>
        <translation>los días de pago de las facturas anuales de dos años</translation>
    </message>
    <message>
        <source>the divisor that gives the parts of a year&apos;s price</source>
        <translation>el divisor que da las partes del precio de un año</translation>
    </message>
    <message>
        <source>more seats within a year</source>
        <translation>más licencias dentro de un año</translation>
    </message>
    <message>
        <source>fewer seats within a year</source>
        <translation>menos licencias dentro de un año</translation>
    </message>
    <message>
        <source>the last day after a cancellation within a year</source>
        <translation>el último día tras una cancelación dentro de un año</translation>
    </message>
    <message>
        <source>the rate of the first credit</source>
        <translation>la tarifa del primer crédito</translation>
    </message>
    <message>
        <source>whether each tier of credits costs less than the one before</source>
        <translation>si cada tramo de créditos cuesta menos que el anterior</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>enero de %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>febrero de %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>marzo de %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>abril de %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>mayo de %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>junio de %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>julio de %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>agosto de %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>septiembre de %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>octubre de %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>noviembre de %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>diciembre de %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: it is a folder, a file is needed</source>
        <translation>no se puede leer %1: es una carpeta y se necesita un archivo</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a folder, a file is needed</source>
        <translation>no se puede escribir %1: es una carpeta y se necesita un archivo</translation>
    </message>
    <message>
        <source>cannot write %1: it is a device, a file is needed</source>
        <translation>no se puede escribir %1: es un dispositivo y se necesita un archivo</translation>
    </message>
    <message>
        <source>cannot write %1: it is no plain file</source>
        <translation>no se puede escribir %1: no es un archivo normal</translation>
    </message>
    <message>
        <source>cannot write %1: it is a store of quotes, give another file</source>
        <translation>no se puede escribir %1: es un almacén de cotizaciones; indique otro archivo</translation>
    </message>
    <message>
        <source>cannot write %1: it is the journal of a store, give another file</source>
        <translation>no se puede escribir %1: es el diario de un almacén; indique otro archivo</translation>
    </message>
    <message>
        <source>cannot write %1: the same command reads it, give another file</source>
        <translation>no se puede escribir %1: el mismo comando lo lee; indique otro archivo</translation>
    </message>
    <message>
        <source>cannot write %1: a file of that name would be taken for a part of the store %2</source>
        <translation>no se puede escribir %1: un archivo con ese nombre se tomaría por una parte del almacén %2</translation>
    </message>
    <message>
        <source>cannot write %1: what was read back is not what was written</source>
        <translation>no se puede escribir %1: lo que se volvió a leer no coincide con lo que se escribió</translation>
    </message>
    <message>
        <source>cannot write %1: it leads to another place than before</source>
        <translation>no se puede escribir %1: lleva a un lugar distinto que antes</translation>
    </message>
    <message>
        <source>cannot sync the folder of %1: %2</source>
        <translation>no se puede sincronizar la carpeta de %1: %2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>no se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>%1 must be a path that begins with /, not &quot;%2&quot;; nothing is kept there</source>
        <translation>%1 debe ser una ruta que empiece por /, no «%2»; no se guarda nada ahí</translation>
    </message>
    <message>
        <source>HOME is not set, so there is no folder for what is kept; set HOME or %1</source>
        <translation>HOME no está definida, así que no hay carpeta para lo que se guarda; defina HOME o %1</translation>
    </message>
    <message>
        <source>the settings %1 are no plain file</source>
        <translation>la configuración %1 no es un archivo normal</translation>
    </message>
    <message>
        <source>cannot write %1: the changes could not be put together in %2</source>
        <translation>no se puede escribir %1: no se pudieron reunir los cambios en %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is larger than 16 MiB, the largest that is kept</source>
        <translation>no se puede escribir %1: supera los 16 MiB, el tamaño máximo que se guarda</translation>
    </message>
    <message>
        <source>price book: %1; give a file or one of %2</source>
        <translation>catálogo de precios: %1; indique un archivo o uno de estos: %2</translation>
    </message>
    <message>
        <source>price book %1: %2</source>
        <translation>catálogo de precios %1: %2</translation>
    </message>
    <message>
        <source>The draft that was open cannot be read any more; open it again from the Workshop.</source>
        <translation>El borrador que estaba abierto ya no se puede leer; ábralo de nuevo desde el Taller.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the largest list that is read</source>
        <translation>%1 supera los %2 MiB, el tamaño máximo de una lista que se lee</translation>
    </message>
    <message>
        <source>%1 is protected with a password; save it without one</source>
        <translation>%1 está protegido con contraseña; guárdelo sin ella</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old form (.xls); save it as .xlsx, .ods or CSV</source>
        <translation>%1 es un libro de cálculo en un formato antiguo (.xls); guárdelo como .xlsx, .ods o CSV</translation>
    </message>
    <message>
        <source>%1 is no workbook, so it has no sheet &quot;%2&quot;</source>
        <translation>%1 no es un libro de cálculo, así que no tiene ninguna hoja «%2»</translation>
    </message>
    <message>
        <source>%1 has several sheets; choose one with --sheet: %2</source>
        <translation>%1 tiene varias hojas; elija una con --sheet: %2</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;; choose one with --sheet: %3</source>
        <translation>%1 no tiene ninguna hoja «%2»; elija una con --sheet: %3</translation>
    </message>
    <message>
        <source>the reader of workbooks is not found: %1</source>
        <translation>no se encuentra el lector de libros de cálculo: %1</translation>
    </message>
    <message>
        <source>workbooks are read by seatwise-sheet, which is not beside %1</source>
        <translation>los libros de cálculo los lee seatwise-sheet, que no está junto a %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>no se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>the reader of workbooks could not limit itself</source>
        <translation>el lector de libros de cálculo no pudo limitar sus propios recursos</translation>
    </message>
    <message>
        <source>the workbook cannot be passed on: %1</source>
        <translation>no se puede transferir el libro de cálculo: %1</translation>
    </message>
    <message>
        <source>the workbook could not be read</source>
        <translation>no se pudo leer el libro de cálculo</translation>
    </message>
    <message>
        <source>reading the workbook takes longer than a minute</source>
        <translation>la lectura del libro de cálculo tarda más de un minuto</translation>
    </message>
    <message>
        <source>the workbook takes more time to read than it may</source>
        <translation>el libro de cálculo tarda en leerse más tiempo del permitido</translation>
    </message>
    <message>
        <source>the workbook needs more memory than reading it may take</source>
        <translation>el libro de cálculo necesita más memoria de la que puede usar su lectura</translation>
    </message>
    <message>
        <source>the workbook is damaged: reading it came to a sudden end</source>
        <translation>el libro de cálculo está dañado: la lectura se interrumpió de repente</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1</source>
        <translation>el libro de cálculo está dañado: %1</translation>
    </message>
    <message>
        <source>the workbook is damaged: it is no whole zip archive</source>
        <translation>el libro de cálculo está dañado: no es un archivo zip completo</translation>
    </message>
    <message>
        <source>the workbook is damaged: %1 cannot be unpacked</source>
        <translation>el libro de cálculo está dañado: no se puede descomprimir %1</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than 256 MiB, the most that is read</source>
        <translation>el libro de cálculo descomprimido supera los 256 MiB, lo máximo que se lee</translation>
    </message>
    <message>
        <source>the file is a zip archive, but no workbook; .xlsx and .ods are read</source>
        <translation>el archivo es un archivo zip, pero no un libro de cálculo; se leen .xlsx y .ods</translation>
    </message>
    <message>
        <source>the workbook is protected with a password; save it without one</source>
        <translation>el libro de cálculo está protegido con contraseña; guárdelo sin ella</translation>
    </message>
    <message>
        <source>the workbook has no sheet with values</source>
        <translation>el libro de cálculo no tiene ninguna hoja con valores</translation>
    </message>
    <message>
        <source>several sheets are called &quot;%1&quot;; rename one</source>
        <translation>varias hojas se llaman «%1»; cambie el nombre de una</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; has more cells than a list may have</source>
        <translation>la hoja «%1» tiene más celdas de las que puede tener una lista</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is larger than a list may be</source>
        <translation>la hoja «%1» es más grande de lo que puede ser una lista</translation>
    </message>
    <message>
        <source>the sheet is larger than a list may be</source>
        <translation>la hoja es más grande de lo que puede ser una lista</translation>
    </message>
    <message>
        <source>the price book %1 has no plan; a pricing spreadsheet needs one</source>
        <translation>el catálogo de precios %1 no tiene ningún plan; una hoja de cálculo de precios necesita uno</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: %1</source>
        <translation>no se puede crear la hoja de cálculo: %1</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet in the temporary folder: %1</source>
        <translation>no se puede crear la hoja de cálculo en la carpeta temporal: %1</translation>
    </message>
    <message>
        <source>cannot read the spreadsheet back from the temporary folder</source>
        <translation>no se puede volver a leer la hoja de cálculo de la carpeta temporal</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: there is no temporary folder to write in</source>
        <translation>no se puede crear la hoja de cálculo: no hay ninguna carpeta temporal en la que escribir</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: the temporary folder has no room left</source>
        <translation>no se puede crear la hoja de cálculo: no queda espacio en la carpeta temporal</translation>
    </message>
    <message>
        <source>cannot make the spreadsheet: not enough memory</source>
        <translation>no se puede crear la hoja de cálculo: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no plan &quot;%1&quot; in %2; its plans are: %3</source>
        <translation>no hay ningún plan «%1» en %2; sus planes son: %3</translation>
    </message>
    <message>
        <source>the amount is above %1, the largest amount that can be held</source>
        <translation>el importe supera %1, el máximo que se puede manejar</translation>
    </message>
    <message>
        <source>the language must be a code such as de or de-AT, not &quot;%1&quot;</source>
        <translation>el idioma debe ser un código como de o de-AT, no «%1»</translation>
    </message>
    <message>
        <source>Annual commitment discount</source>
        <translation>Descuento por compromiso anual</translation>
    </message>
    <message>
        <source>Negotiated rates</source>
        <translation>Tarifas negociadas</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>Promoción %1</translation>
    </message>
    <message>
        <source>Promotion %1: %2</source>
        <translation>Promoción %1: %2</translation>
    </message>
    <message>
        <source>Term discount, %1</source>
        <translation>Descuento por plazo, %1</translation>
    </message>
    <message>
        <source>Account manager&apos;s discount</source>
        <translation>Descuento del ejecutivo de cuentas</translation>
    </message>
    <message>
        <source>The account manager&apos;s discount of %1 needs an approval before a quote is issued.</source>
        <translation>El descuento del ejecutivo de cuentas (%1) necesita una aprobación antes de emitir una cotización.</translation>
    </message>
    <message>
        <source>The promotion %1 is given once to a customer: see that it has not been used.</source>
        <translation>La promoción %1 se concede una sola vez a cada cliente: compruebe que no se haya usado.</translation>
    </message>
    <message>
        <source>%1 gives no discount for a term of %2.</source>
        <translation>%1 no ofrece descuento para un plazo de %2.</translation>
    </message>
    <message>
        <source>Prices in %1: the list × %2, rounded to %3, at the rate of %4.</source>
        <translation>Precios en %1: la lista × %2, redondeados a %3, al tipo de cambio del %4.</translation>
    </message>
    <message>
        <source>the discount is %1; allowed are 0 to 100 %</source>
        <translation>el descuento es del %1; se admite de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>a discount of %1 is not allowed; the largest is %2</source>
        <translation>no se permite un descuento del %1; el máximo es el %2</translation>
    </message>
    <message>
        <source>a discount of %1 is not allowed; the price book allows none</source>
        <translation>no se permite un descuento del %1; el catálogo de precios no permite ninguno</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason</source>
        <translation>un descuento del %1 necesita un motivo</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason; without one up to %2 is allowed</source>
        <translation>un descuento del %1 necesita un motivo; sin él se permite hasta el %2</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason and an approval</source>
        <translation>un descuento del %1 necesita un motivo y una aprobación</translation>
    </message>
    <message>
        <source>a discount of %1 needs a reason and an approval; without one up to %2 is allowed</source>
        <translation>un descuento del %1 necesita un motivo y una aprobación; sin ellos se permite hasta el %2</translation>
    </message>
    <message>
        <source>the annual discount is %1; allowed are 0 to 100 %</source>
        <translation>el descuento anual es del %1; se admite de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>the term is %1 years; allowed are 1 to %2</source>
        <translation>el plazo es de %1 años; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>the discounts leave %1, below the floor of %2 of the list price, %3</source>
        <translation>los descuentos dejan %1, por debajo del mínimo permitido, el %2 del precio de lista: %3</translation>
    </message>
    <message>
        <source>the discounts leave %1, below the floor of %2 of the list price, %3; the largest account manager&apos;s discount here is %4</source>
        <translation>los descuentos dejan %1, por debajo del mínimo permitido, el %2 del precio de lista: %3; aquí, el descuento máximo del ejecutivo de cuentas es el %4</translation>
    </message>
    <message>
        <source>no locale &quot;%1&quot; in %2; it has: %3</source>
        <translation>no hay ninguna configuración regional «%1» en %2; tiene: %3</translation>
    </message>
    <message>
        <source>%1 is in %2 already; convert the published book</source>
        <translation>%1 ya está en %2; convierta el catálogo publicado</translation>
    </message>
    <message>
        <source>the locale %1 cannot convert %2 by %3 to steps of %4; allowed are steps that leave it above zero and within the largest rate</source>
        <translation>la configuración regional %1 no puede convertir %2 por %3 en pasos de %4; se admiten pasos que lo dejen por encima de cero y dentro de la tarifa máxima</translation>
    </message>
    <message>
        <source>a negotiated band begins at %1; allowed are %2 and more</source>
        <translation>una franja negociada empieza en %1; se admiten %2 o más</translation>
    </message>
    <message>
        <source>the negotiated rate %1 from %2 is not below the rate of %3 before it; allowed are 0 to less than %4 a month</source>
        <translation>la tarifa negociada %1 desde %2 no es inferior a la tarifa del plan %3 que la precede; se admite de 0 a menos de %4 al mes</translation>
    </message>
    <message>
        <source>%1 allows no negotiated rates</source>
        <translation>%1 no permite tarifas negociadas</translation>
    </message>
    <message>
        <source>rates may be negotiated from %1, not for %2</source>
        <translation>las tarifas se pueden negociar desde %1, no para %2</translation>
    </message>
    <message>
        <source>negotiated rates need a reason</source>
        <translation>las tarifas negociadas necesitan un motivo</translation>
    </message>
    <message>
        <source>negotiated rates need at least one band</source>
        <translation>las tarifas negociadas necesitan al menos una franja</translation>
    </message>
    <message>
        <source>%1 has no rate for a seat that could be negotiated</source>
        <translation>el plan %1 no tiene ninguna tarifa por licencia que se pueda negociar</translation>
    </message>
    <message>
        <source>no promotion &quot;%1&quot; in %2; it has: %3</source>
        <translation>no hay ninguna promoción «%1» en %2; tiene: %3</translation>
    </message>
    <message>
        <source>the promotion %1 is not for %2; it is for: %3</source>
        <translation>la promoción %1 no es para el plan %2; es para: %3</translation>
    </message>
    <message>
        <source>the promotion %1 needs a start date</source>
        <translation>la promoción %1 necesita una fecha de inicio</translation>
    </message>
    <message>
        <source>the promotion %1 is valid from %2, not for a start on %3</source>
        <translation>la promoción %1 es válida desde el %2, no para un inicio el %3</translation>
    </message>
    <message>
        <source>the promotion %1 has expired: it is valid until %2, not for a start on %3</source>
        <translation>la promoción %1 ha vencido: es válida hasta el %2, no para un inicio el %3</translation>
    </message>
    <message>
        <source>the promotion %1 is named twice</source>
        <translation>la promoción %1 se indica dos veces</translation>
    </message>
    <message>
        <source>the promotions %1 and %2 cannot be combined; allowed is one that is not stackable</source>
        <translation>las promociones %1 y %2 no se pueden combinar; solo se permite una que no sea acumulable</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Licencias adicionales</translation>
    </message>
    <message>
        <source>Additional %1s</source>
        <translation>Unidades adicionales (%1)</translation>
    </message>
    <message>
        <source>%1 base</source>
        <translation>Base de %1</translation>
    </message>
    <message>
        <source>%1 tier %2 base</source>
        <translation>Base de %1, tramo %2</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>Licencias de %1</translation>
    </message>
    <message>
        <source>%1 %2s</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 tier %2 seats</source>
        <translation>Licencias de %1, tramo %2</translation>
    </message>
    <message>
        <source>%1 tier %2 %3s</source>
        <translation>%1, tramo %2 (%3)</translation>
    </message>
    <message>
        <source>%1 flat fee</source>
        <translation>Cuota fija de %1</translation>
    </message>
    <message>
        <source>%1 tier %2 flat fee</source>
        <translation>Cuota fija de %1, tramo %2</translation>
    </message>
    <message>
        <source>%1 in packages of %2</source>
        <translation>%1 en paquetes de %2</translation>
    </message>
    <message>
        <source>%1: up to the minimum commitment</source>
        <translation>%1: hasta el compromiso mínimo</translation>
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
        <translation>%1: %2 × %3 = %4; con los conceptos anteriores: %5 + %4 = %6; %6 − %7 = %8</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4; with the lines before: %5 + %4 = %6 ≈ %9; %9 − %7 = %8</source>
        <translation>%1: %2 × %3 = %4; con los conceptos anteriores: %5 + %4 = %6 ≈ %9; %9 − %7 = %8</translation>
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
        <translation>%1: %2 de %3 = %4; %3 − %4 = %5</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ≈ %4; %3 − %4 = %5</source>
        <translation>%1: %2 de %3 ≈ %4; %3 − %4 = %5</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and month</source>
        <translation>%1 / %2 = %3 por licencia y mes</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and month</source>
        <translation>%1 / %2 ≈ %3 por licencia y mes</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and year</source>
        <translation>%1 / %2 = %3 por licencia y año</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and year</source>
        <translation>%1 / %2 ≈ %3 por licencia y año</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) = %3 per seat and month</source>
        <translation>%1 / (%2 × 12) = %3 por licencia y mes</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) ≈ %3 per seat and month</source>
        <translation>%1 / (%2 × 12) ≈ %3 por licencia y mes</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and month</source>
        <translation>%1 / %2 = %3 por usuario y mes</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and month</source>
        <translation>%1 / %2 ≈ %3 por usuario y mes</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and year</source>
        <translation>%1 / %2 = %3 por usuario y año</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and year</source>
        <translation>%1 / %2 ≈ %3 por usuario y año</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) = %3 per user and month</source>
        <translation>%1 / (%2 × 12) = %3 por usuario y mes</translation>
    </message>
    <message>
        <source>%1 / (%2 × 12) ≈ %3 per user and month</source>
        <translation>%1 / (%2 × 12) ≈ %3 por usuario y mes</translation>
    </message>
    <message>
        <source>12 × %1 = %2 when billed monthly; annual billing costs %3 more.</source>
        <translation>12 × %1 = %2 con facturación mensual; la facturación anual cuesta %3 más.</translation>
    </message>
    <message>
        <source>12 × %1 = %2 when billed monthly; annual billing saves %3 (%4).</source>
        <translation>12 × %1 = %2 con facturación mensual; la facturación anual ahorra %3 (%4).</translation>
    </message>
    <message>
        <source>Price book: %1 %2, %3.</source>
        <translation>Catálogo de precios: %1 %2, %3.</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supuesto: %1</translation>
    </message>
    <message>
        <source>Annual policy: amounts as published.</source>
        <translation>Política anual: importes según lo publicado.</translation>
    </message>
    <message>
        <source>Annual policy: %1 off the published annual amounts.</source>
        <translation>Política anual: %1 de descuento sobre los importes anuales publicados.</translation>
    </message>
    <message>
        <source>The price list states a %1 annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.</source>
        <translation>La lista de precios indica un ahorro anual del %1 que sus importes publicados no contienen: son 12 × los importes mensuales.</translation>
    </message>
    <message>
        <source>Taxes are not included.</source>
        <translation>Impuestos no incluidos.</translation>
    </message>
    <message>
        <source>the plan is to be named here, not left to the price book</source>
        <translation>aquí hay que indicar el plan y no dejarlo al catálogo de precios</translation>
    </message>
    <message>
        <source>seats are %1; allowed are 0 to %2</source>
        <translation>el número de licencias es %1; se admite de 0 a %2</translation>
    </message>
    <message>
        <source>%1 does not charge by &quot;%2&quot;; the units it meters: %3</source>
        <translation>el plan %1 no cobra por «%2»; las unidades que mide: %3</translation>
    </message>
    <message>
        <source>usage of &quot;%1&quot; is %2; allowed are 0 to %3</source>
        <translation>el uso de «%1» es %2; se admite de 0 a %3</translation>
    </message>
    <message>
        <source>the base amount of &quot;%1&quot; is negative; allowed are 0 and more</source>
        <translation>el importe base de «%1» es negativo; se admite 0 o más</translation>
    </message>
    <message>
        <source>%1 is not billed annually; allowed: monthly</source>
        <translation>el plan %1 no se factura anualmente; se admite: mensual</translation>
    </message>
    <message>
        <source>%1 is not billed monthly; allowed: annual</source>
        <translation>el plan %1 no se factura mensualmente; se admite: anual</translation>
    </message>
    <message>
        <source>the lines of a price come to %1, and its subtotal is %2</source>
        <translation>los conceptos de un precio suman %1 y su subtotal es %2</translation>
    </message>
    <message>
        <source>the discounts of a price come to %1, and do not make the total %2 of the subtotal %3</source>
        <translation>los descuentos de un precio suman %1 y no dan el total %2 a partir del subtotal %3</translation>
    </message>
    <message>
        <source>%1 or more seats</source>
        <translation>%1 o más licencias</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>de %1 a %2 licencias</translation>
    </message>
    <message>
        <source>%1 or more users</source>
        <translation>%1 o más usuarios</translation>
    </message>
    <message>
        <source>%1 to %2 users</source>
        <translation>de %1 a %2 usuarios</translation>
    </message>
    <message>
        <source>%1 in steps of %2</source>
        <translation>%1 en pasos de %2</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>el plan %1 admite %2</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3</source>
        <translation>el plan %1 admite %2, no %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed monthly: %2</source>
        <translation>ningún plan admite %1 con facturación mensual: %2</translation>
    </message>
    <message>
        <source>the curve runs from %1 to %2; from must not be above to</source>
        <translation>la curva va de %1 a %2; el inicio no puede ser mayor que el final</translation>
    </message>
    <message>
        <source>%1 admits no seats from %2 to %3</source>
        <translation>el plan %1 no admite ningún número de licencias de %2 a %3</translation>
    </message>
    <message>
        <source>a curve needs at least 2 points, not %1</source>
        <translation>una curva necesita al menos 2 puntos, no %1</translation>
    </message>
    <message>
        <source>no add-on &quot;%1&quot; in %2; it has: %3</source>
        <translation>no hay ningún complemento «%1» en %2; tiene: %3</translation>
    </message>
    <message>
        <source>the add-on &quot;%1&quot; is not offered with %2</source>
        <translation>el complemento «%1» no se ofrece con el plan %2</translation>
    </message>
    <message>
        <source>the add-on &quot;%1&quot; is named twice</source>
        <translation>el complemento «%1» se indica dos veces</translation>
    </message>
    <message>
        <source>the budget buys any number of seats on %1: more seats cost nothing more</source>
        <translation>el presupuesto alcanza para cualquier número de licencias en el plan %1: agregar licencias no cuesta más</translation>
    </message>
    <message>
        <source>the budget buys more seats on %1 than the %2 that are priced</source>
        <translation>el presupuesto alcanza para más licencias en el plan %1 que las %2 para las que se calculan precios</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at</source>
        <translation>un presupuesto de %1 no alcanza para %2, el mínimo del plan %3</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at, which costs %4</source>
        <translation>un presupuesto de %1 no alcanza para %2, el mínimo del plan %3, que cuesta %4</translation>
    </message>
    <message>
        <source>%1 does not reach the %2 %3 starts at, which cost %4</source>
        <translation>un presupuesto de %1 no alcanza para %2, el mínimo del plan %3, que cuesta %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>after the first %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>%1 for every unit</source>
        <translation>%1 por cada unidad</translation>
    </message>
    <message>
        <source>%1 for each started %2</source>
        <translation>%1 por cada %2 o fracción</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be edited</source>
        <translation>%1: estado «%2»; solo se puede editar una cotización en borrador</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be approved</source>
        <translation>%1: estado «%2»; solo se puede aprobar una cotización en borrador</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be priced anew</source>
        <translation>%1: estado «%2»; solo se puede recalcular el precio de una cotización en borrador</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be issued</source>
        <translation>%1: estado «%2»; solo se puede emitir una cotización en borrador</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft quote can be discarded</source>
        <translation>%1: estado «%2»; solo se puede descartar una cotización en borrador</translation>
    </message>
    <message>
        <source>%1 is %2; only a discarded quote can be restored</source>
        <translation>%1: estado «%2»; solo se puede recuperar una cotización descartada</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued quote can be accepted</source>
        <translation>%1: estado «%2»; solo se puede aceptar una cotización emitida</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued quote can be declined</source>
        <translation>%1: estado «%2»; solo se puede rechazar una cotización emitida</translation>
    </message>
    <message>
        <source>%1 is %2; only an issued, expired or declined quote can be revised</source>
        <translation>%1: estado «%2»; solo se puede crear una revisión de una cotización emitida, vencida o rechazada</translation>
    </message>
    <message>
        <source>%1 is %2; only an accepted quote can be renewed</source>
        <translation>%1: estado «%2»; solo se puede renovar una cotización aceptada</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>el departamento</translation>
    </message>
    <message>
        <source>the bill-to</source>
        <translation>el campo «Facturar a»</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>la orden de compra</translation>
    </message>
    <message>
        <source>the prepared-by</source>
        <translation>el campo «Preparado por»</translation>
    </message>
    <message>
        <source>the name of who decided</source>
        <translation>el nombre de quien decidió</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>the reason of the discount</source>
        <translation>el motivo del descuento</translation>
    </message>
    <message>
        <source>the reason of the negotiated rates</source>
        <translation>el motivo de las tarifas negociadas</translation>
    </message>
    <message>
        <source>the name of who approves</source>
        <translation>el nombre de quien aprueba</translation>
    </message>
    <message>
        <source>the note of the approval</source>
        <translation>la nota de la aprobación</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation>%1 supera los %2 bytes</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed is one line of text</source>
        <translation>%1 contiene caracteres de control; se admite una línea de texto</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 no es texto UTF-8</translation>
    </message>
    <message>
        <source>%1 has %2, which is no character</source>
        <translation>%1 contiene %2, que no es un carácter</translation>
    </message>
    <message>
        <source>the service would end after %1, the last day that can be kept</source>
        <translation>el servicio terminaría después del %1, el último día que se puede guardar</translation>
    </message>
    <message>
        <source>the service would begin after %1, the last day that can be kept</source>
        <translation>el servicio empezaría después del %1, el último día que se puede guardar</translation>
    </message>
    <message>
        <source>%1 would be valid until a day after %2, the last day that can be kept</source>
        <translation>%1 sería válida hasta un día posterior al %2, el último día que se puede guardar</translation>
    </message>
    <message>
        <source>a quote needs a customer</source>
        <translation>una cotización necesita un cliente</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>an approval of the discount</source>
        <translation>una aprobación del descuento</translation>
    </message>
    <message>
        <source>%1 cannot be issued: it needs %2</source>
        <translation>no se puede emitir %1: falta %2</translation>
    </message>
    <message>
        <source>%1 cannot be issued: it needs %2 and %3</source>
        <translation>no se puede emitir %1: faltan %2 y %3</translation>
    </message>
    <message>
        <source>%1 needs no approval</source>
        <translation>%1 no necesita aprobación</translation>
    </message>
    <message>
        <source>an approval needs the name of who gives it</source>
        <translation>una aprobación necesita el nombre de quien la da</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be accepted from that day to today, %3, not on %4</source>
        <translation>%1 se emitió el %2; se puede aceptar desde ese día hasta hoy, %3, no el %4</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be declined from that day to today, %3, not on %4</source>
        <translation>%1 se emitió el %2; se puede rechazar desde ese día hasta hoy, %3, no el %4</translation>
    </message>
    <message>
        <source>%1 was valid through %2; revise it to offer it again</source>
        <translation>%1 fue válida hasta el %2; cree una revisión para volver a ofrecerla</translation>
    </message>
    <message>
        <source>the price book is in %1, the quote in %2</source>
        <translation>el catálogo de precios está en %1; la cotización, en %2</translation>
    </message>
    <message>
        <source>the %1 arguments of the message %2</source>
        <translation>que el mensaje %2 tuviera %1 argumentos</translation>
    </message>
    <message>
        <source>not a quote: %1</source>
        <translation>no es una cotización: %1</translation>
    </message>
    <message>
        <source>the price book %1 has no plan &quot;%2&quot; to change from</source>
        <translation>el catálogo de precios %1 no tiene ningún plan «%2» desde el que cambiar</translation>
    </message>
    <message>
        <source>the change takes effect on %1 without a charge; there is nothing to quote</source>
        <translation>el cambio surte efecto el %1 sin ningún cargo; no hay nada que cotizar</translation>
    </message>
    <message>
        <source>the change costs nothing now; there is nothing to quote</source>
        <translation>el cambio no cuesta nada ahora; no hay nada que cotizar</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 days at the new rate</source>
        <translation>%1, %2: %3 de %4 días a la tarifa nueva</translation>
    </message>
    <message>
        <source>Credit for %1: %2 of %3 days at the old rate</source>
        <translation>Crédito a favor por %1: %2 de %3 días a la tarifa anterior</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>aceptada el %1</translation>
    </message>
    <message>
        <source>accepted on %1 by %2</source>
        <translation>aceptada el %1 por %2</translation>
    </message>
    <message>
        <source>declined on %1</source>
        <translation>rechazada el %1</translation>
    </message>
    <message>
        <source>declined on %1 by %2</source>
        <translation>rechazada el %1 por %2</translation>
    </message>
    <message>
        <source>%1, purchase order %2</source>
        <translation>%1, orden de compra %2</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued</source>
        <translation>%1 tiene este código: el documento muestra lo que se emitió</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it was superseded by a later revision</source>
        <translation>%1 tiene este código: el documento muestra lo que se emitió; una revisión posterior la reemplazó</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it was %2</source>
        <translation>%1 tiene este código: el documento muestra lo que se emitió; fue %2</translation>
    </message>
    <message>
        <source>%1 has this code: the paper shows what was issued; it expired, valid through %2</source>
        <translation>%1 tiene este código: el documento muestra lo que se emitió; ha vencido, era válida hasta el %2</translation>
    </message>
    <message>
        <source>%1 is a draft and has no code</source>
        <translation>%1 es un borrador y no tiene código</translation>
    </message>
    <message>
        <source>%1 has another code: the paper does not show what was issued</source>
        <translation>%1 tiene otro código: el documento no muestra lo que se emitió</translation>
    </message>
    <message>
        <source>no quote is chosen</source>
        <translation>no se ha elegido ninguna cotización</translation>
    </message>
    <message>
        <source>the store of quotes is not open</source>
        <translation>el almacén de cotizaciones no está abierto</translation>
    </message>
    <message>
        <source>a cancellation costs nothing; there is nothing to quote</source>
        <translation>una cancelación no cuesta nada; no hay nada que cotizar</translation>
    </message>
    <message>
        <source>no language &quot;%1&quot;; there are: %2</source>
        <translation>no hay ningún idioma «%1»; hay: %2</translation>
    </message>
    <message>
        <source>record %1 is missing</source>
        <translation>falta la entrada %1</translation>
    </message>
    <message>
        <source>record %1 does not follow the record before it</source>
        <translation>la entrada %1 no sigue a la entrada anterior</translation>
    </message>
    <message>
        <source>record %1 was changed after it was written</source>
        <translation>la entrada %1 se modificó después de escribirse</translation>
    </message>
    <message>
        <source>the head that was kept is not in the trail: records were cut or rewritten</source>
        <translation>la huella final que se conservó no está en el registro: se eliminaron o reescribieron entradas</translation>
    </message>
    <message>
        <source>several records begin like the head that was kept: give all of it</source>
        <translation>varias entradas empiezan como la huella final que se conservó: indíquela completa</translation>
    </message>
    <message>
        <source>a head of the trail is 16 to 64 hexadecimal digits, as on an exported quote, not &quot;%1&quot;</source>
        <translation>una huella final del registro tiene de 16 a 64 dígitos hexadecimales, como en una cotización exportada, no «%1»</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>the store %1 failed: %2</source>
        <translation>el almacén %1 falló: %2</translation>
    </message>
    <message>
        <source>the store %1 failed: it is not connected</source>
        <translation>el almacén %1 falló: no está conectado</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>se perdió la conexión: %1</translation>
    </message>
    <message>
        <source>%1; nothing was kept</source>
        <translation>%1; no se guardó nada</translation>
    </message>
    <message>
        <source>connection lost while this was being kept, and whether it was cannot be asked: %1; look for it, or do the same again, when the store answers</source>
        <translation>se perdió la conexión mientras se guardaba esto, y no se puede consultar si se guardó: %1; búsquelo, o repita la operación, cuando el almacén responda</translation>
    </message>
    <message>
        <source>the store %1 keeps nothing of what is written to it; seatwise store check says more</source>
        <translation>el almacén %1 no guarda nada de lo que se escribe en él; seatwise store check da más detalles</translation>
    </message>
    <message>
        <source>the store %1 did not keep the record of the audit trail as it was written</source>
        <translation>el almacén %1 no guardó la entrada del registro de auditoría tal como se escribió</translation>
    </message>
    <message>
        <source>cannot make the store %1: %2</source>
        <translation>no se puede crear el almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot make the store %1: a file of that name would be taken for a part of the store %2</source>
        <translation>no se puede crear el almacén %1: un archivo con ese nombre se tomaría por una parte del almacén %2</translation>
    </message>
    <message>
        <source>cannot make the store %1: beside it is %2 of one that is gone; put that one back, or take the journal away</source>
        <translation>no se puede crear el almacén %1: junto a él está %2, de uno que ya no existe; vuelva a poner aquel en su lugar o quite el diario</translation>
    </message>
    <message>
        <source>cannot make the folder of the store %1: %2</source>
        <translation>no se puede crear la carpeta del almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>no se puede abrir el almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot have the store %1 alone: %2</source>
        <translation>no se puede usar el almacén %1 en exclusiva: %2</translation>
    </message>
    <message>
        <source>cannot copy the store to %1: %2</source>
        <translation>no se puede copiar el almacén en %1: %2</translation>
    </message>
    <message>
        <source>cannot keep %1: %2</source>
        <translation>no se puede guardar %1: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>no se puede quitar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is a folder; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: es una carpeta; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is no plain file; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: no es un archivo normal; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: its journal %2 is no plain file; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: su diario %2 no es un archivo normal; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is empty; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: está vacío; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is some other kind of file; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: es otro tipo de archivo; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is cut short; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: está truncado; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is cut short; restore a backup; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: está truncado; restaure una copia de seguridad; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it is the database of another program; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: es la base de datos de otro programa; no se escribió nada en él</translation>
    </message>
    <message>
        <source>%1 is not a Seatwise store: it was written by a newer version of Seatwise, with tables of version %2; this one knows %3; nothing was written to it</source>
        <translation>%1 no es un almacén de Seatwise: lo escribió una versión más reciente de Seatwise, con tablas de la versión %2; esta conoce la %3; no se escribió nada en él</translation>
    </message>
    <message>
        <source>a password does not belong into the address of the store: keep it in the keyring or in ~/.pgpass</source>
        <translation>la contraseña no debe ir en la dirección del almacén: guárdela en el depósito de claves o en ~/.pgpass</translation>
    </message>
    <message>
        <source>an address is postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full</source>
        <translation>una dirección tiene la forma postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>the address of the store has an option %1; allowed are host, port, user, sslmode and sslrootcert</source>
        <translation>la dirección del almacén tiene una opción %1; se admiten host, port, user, sslmode y sslrootcert</translation>
    </message>
    <message>
        <source>sslmode must be verify-full; for a host on this machine also disable, allow, prefer, require or verify-ca</source>
        <translation>sslmode debe ser verify-full; para un host de este equipo también disable, allow, prefer, require o verify-ca</translation>
    </message>
    <message>
        <source>sslrootcert must be a file without spaces, quotes, semicolons and backslashes in its name</source>
        <translation>sslrootcert debe ser un archivo sin espacios, comillas, puntos y comas ni barras invertidas en su nombre</translation>
    </message>
    <message>
        <source>sslmode=%1 is not allowed for %2: only sslmode=verify-full keeps quotes from strangers on the way to another machine</source>
        <translation>sslmode=%1 no se permite para %2: solo sslmode=verify-full protege las cotizaciones de extraños en el camino a otro equipo</translation>
    </message>
    <message>
        <source>the keyring did not keep the password for %1: %2</source>
        <translation>el depósito de claves no guardó la contraseña de %1: %2</translation>
    </message>
    <message>
        <source>the store %1 has no tables yet: its owner has to run seatwise store migrate first</source>
        <translation>el almacén %1 aún no tiene tablas: su propietario debe ejecutar primero seatwise store migrate</translation>
    </message>
    <message>
        <source>the store %1 does not say which version its tables have</source>
        <translation>el almacén %1 no indica qué versión tienen sus tablas</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer version of Seatwise, with tables of version %2; this one knows %3</source>
        <translation>el almacén %1 lo escribió una versión más reciente de Seatwise, con tablas de la versión %2; esta conoce la %3</translation>
    </message>
    <message>
        <source>the store %1 has tables of version %2, older than this Seatwise: its owner has to run seatwise store migrate</source>
        <translation>el almacén %1 tiene tablas de la versión %2, anterior a este Seatwise: su propietario debe ejecutar seatwise store migrate</translation>
    </message>
    <message>
        <source>this role may not use the store %1: its owner has to run seatwise store migrate --grant-to with its name</source>
        <translation>este rol no puede usar el almacén %1: su propietario debe ejecutar seatwise store migrate --grant-to con el nombre del rol</translation>
    </message>
    <message>
        <source>this role may not use all of the store %1: its owner has to run seatwise store migrate --grant-to with its name</source>
        <translation>este rol no puede usar todo el almacén %1: su propietario debe ejecutar seatwise store migrate --grant-to con el nombre del rol</translation>
    </message>
    <message>
        <source>this role could change the audit trail of the store %1: use the one that seatwise store migrate --grant-to was given, not the owner of the tables</source>
        <translation>este rol podría modificar el registro de auditoría del almacén %1: use el que se indicó en seatwise store migrate --grant-to, no el propietario de las tablas</translation>
    </message>
    <message>
        <source>the database of %1 is in %2; quotes need one made with the encoding UTF8</source>
        <translation>la base de datos de %1 está en %2; las cotizaciones necesitan una creada con la codificación UTF8</translation>
    </message>
    <message>
        <source>cannot make the folder of backups %1: %2</source>
        <translation>no se puede crear la carpeta de copias de seguridad %1: %2</translation>
    </message>
    <message>
        <source>cannot mark the backup %1: %2</source>
        <translation>no se puede marcar la copia de seguridad %1: %2</translation>
    </message>
    <message>
        <source>cannot keep the present store as %1: %2</source>
        <translation>no se puede conservar el almacén actual como %1: %2</translation>
    </message>
    <message>
        <source>cannot keep the rights of %1: %2</source>
        <translation>no se pueden conservar los permisos de %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a store of quotes and no backup, give another file</source>
        <translation>no se puede escribir %1: es un almacén de cotizaciones y no una copia de seguridad; indique otro archivo</translation>
    </message>
    <message>
        <source>cannot write %1: it is a backup of another store, give another file</source>
        <translation>no se puede escribir %1: es una copia de seguridad de otro almacén; indique otro archivo</translation>
    </message>
    <message>
        <source>a backup of %1 must be another file than the store itself</source>
        <translation>una copia de seguridad de %1 debe ser un archivo distinto del propio almacén</translation>
    </message>
    <message>
        <source>%1 is the store itself; restore one of the backups in %2</source>
        <translation>%1 es el propio almacén; restaure una de las copias de seguridad de %2</translation>
    </message>
    <message>
        <source>%1; the store before it is %2</source>
        <translation>%1; el almacén anterior es %2</translation>
    </message>
    <message>
        <source>%1; the store is restored</source>
        <translation>%1; el almacén se ha restaurado</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 no está íntegro: %2</translation>
    </message>
    <message>
        <source>its structure is damaged: %1</source>
        <translation>su estructura está dañada: %1</translation>
    </message>
    <message>
        <source>cannot tell which tables a store has: %1</source>
        <translation>no se puede determinar qué tablas tiene un almacén: %1</translation>
    </message>
    <message>
        <source>it holds the %1, which Seatwise did not make</source>
        <translation>contiene un objeto que Seatwise no creó: %1</translation>
    </message>
    <message>
        <source>the %1 is not as Seatwise made it</source>
        <translation>un objeto no está como Seatwise lo creó: %1</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>falta un objeto: %1</translation>
    </message>
    <message>
        <source>its row was changed</source>
        <translation>su fila se modificó</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>su contenido se modificó</translation>
    </message>
    <message>
        <source>its content is missing</source>
        <translation>falta su contenido</translation>
    </message>
    <message>
        <source>its row does not show what its content says</source>
        <translation>su fila no coincide con su contenido</translation>
    </message>
    <message>
        <source>it is not what the audit trail says</source>
        <translation>no coincide con el registro de auditoría</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>the quote %1 in %2 is damaged: %3; restore a backup</source>
        <translation>la cotización %1 de %2 está dañada: %3; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the workshop&apos;s %1 in %2 is damaged: %3; restore a backup</source>
        <translation>un elemento del taller, %1, está dañado en %2: %3; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the price book %1 is not what the audit trail says</source>
        <translation>el catálogo de precios %1 no coincide con el registro de auditoría</translation>
    </message>
    <message>
        <source>the id of the store is not the one that the audit trail says</source>
        <translation>el identificador del almacén no es el que consta en el registro de auditoría</translation>
    </message>
    <message>
        <source>the audit trail speaks of %1, which is not in %2; restore a backup</source>
        <translation>el registro de auditoría menciona %1, que no está en %2; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the quote %1 is missing</source>
        <translation>falta la cotización %1</translation>
    </message>
    <message>
        <source>the table of numbers does not say that the last one of %1 is %2</source>
        <translation>la tabla de números no dice que el último de %1 sea %2</translation>
    </message>
    <message>
        <source>the audit trail in %1 is damaged; restore a backup</source>
        <translation>el registro de auditoría de %1 está dañado; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the audit trail in %1 is damaged: its last record was changed; restore a backup</source>
        <translation>el registro de auditoría de %1 está dañado: su última entrada se modificó; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>there is no quote %1 in %2</source>
        <translation>no hay ninguna cotización %1 en %2</translation>
    </message>
    <message>
        <source>there is a draft or quote %1 already; use that one</source>
        <translation>ya hay un borrador o una cotización %1; use ese documento</translation>
    </message>
    <message>
        <source>there is another quote %1 in %2</source>
        <translation>hay otra cotización %1 en %2</translation>
    </message>
    <message>
        <source>the quote %1 in %2 was asked for with other options: the same options give it again, another quote needs another id</source>
        <translation>la cotización %1 de %2 se pidió con otras opciones: las mismas opciones la devuelven de nuevo; otra cotización necesita otro identificador</translation>
    </message>
    <message>
        <source>the quote %1 would not be read again as it was written; nothing was kept</source>
        <translation>al volver a leerse, la cotización %1 no coincidiría con lo que se escribió; no se guardó nada</translation>
    </message>
    <message>
        <source>%1 Give a reason to issue the quote all the same</source>
        <translation>%1 Indique un motivo para emitir la cotización de todos modos</translation>
    </message>
    <message>
        <source>the promotion %1 is given once to a customer, and %2 has it in %3; quote without it, or revise that quote</source>
        <translation>la promoción %1 se concede una sola vez a cada cliente, y %2 ya la tiene en %3; cotice sin ella o cree una revisión de esa cotización</translation>
    </message>
    <message>
        <source>the price book %1 %2</source>
        <translation>el catálogo de precios %1 %2</translation>
    </message>
    <message>
        <source>the price book of %1</source>
        <translation>el catálogo de precios de %1</translation>
    </message>
    <message>
        <source>%1 is missing in %2</source>
        <translation>%1 falta en %2</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged; restore a backup</source>
        <translation>%1 está dañado en %2; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read by this Seatwise</source>
        <translation>este Seatwise no puede leer %1 en %2</translation>
    </message>
    <message>
        <source>%1 would not be read again as it was written; nothing was kept</source>
        <translation>al volver a leerse, %1 no coincidiría con lo que se escribió; no se guardó nada</translation>
    </message>
    <message>
        <source>what is to be kept as %1 would not be read again as it was written; nothing was kept</source>
        <translation>al volver a leerse, lo que se va a guardar como %1 no coincidiría con lo que se escribió; no se guardó nada</translation>
    </message>
    <message>
        <source>%1 is no plain file; usage data cannot be kept there</source>
        <translation>%1 no es un archivo normal; ahí no se pueden guardar datos de uso</translation>
    </message>
    <message>
        <source>%1 is a store of quotes; usage data cannot be kept there</source>
        <translation>%1 es un almacén de cotizaciones; ahí no se pueden guardar datos de uso</translation>
    </message>
    <message>
        <source>cannot read %1: it is larger than 16 MiB, more than usage data can be</source>
        <translation>no se puede leer %1: supera los 16 MiB, más de lo que pueden ocupar los datos de uso</translation>
    </message>
    <message>
        <source>%1 is a store of quotes; it is not deleted</source>
        <translation>%1 es un almacén de cotizaciones; no se elimina</translation>
    </message>
    <message>
        <source>cannot delete %1: %2</source>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>cannot cut the half record off the end of %1: %2</source>
        <translation>no se puede quitar el registro incompleto del final de %1: %2</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>%1 was changed since it was read; read it again</source>
        <translation>%1 se modificó después de leerse; vuelva a leerlo</translation>
    </message>
    <message>
        <source>the content of %1</source>
        <translation>el contenido de %1</translation>
    </message>
    <message>
        <source>the record of %1</source>
        <translation>la entrada de %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>celda %1</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>el cierre de las comillas</translation>
    </message>
    <message>
        <source>the end of the row</source>
        <translation>el final de la fila</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>un máximo de %1 filas</translation>
    </message>
    <message>
        <source>no value above the header in line %1</source>
        <translation>que no hubiera ningún valor por encima del encabezado de la línea %1</translation>
    </message>
    <message>
        <source>%1: expected %2, found &quot;%3&quot;</source>
        <translation>%1: se esperaba %2, se encontró «%3»</translation>
    </message>
    <message>
        <source>%1: expected %2, found the end of the row</source>
        <translation>%1: se esperaba %2, se encontró el final de la fila</translation>
    </message>
    <message>
        <source>%1: expected %2, found no value: the cell is empty or holds an error such as #REF!</source>
        <translation>%1: se esperaba %2, no se encontró ningún valor: la celda está vacía o contiene un error como #REF!</translation>
    </message>
    <message>
        <source>%1: text follows a closing quote; a quote inside a cell is written twice</source>
        <translation>%1: hay texto después de unas comillas de cierre; dentro de una celda, las comillas se escriben dos veces</translation>
    </message>
    <message>
        <source>%1: holds bytes that are no text</source>
        <translation>%1: contiene bytes que no son texto</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no school; one that is called so needs another name</source>
        <translation>%1: «%2» suma las demás filas y no es una escuela; una que se llame así necesita otro nombre</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no customer; one that is called so needs another name</source>
        <translation>%1: «%2» suma las demás filas y no es un cliente; uno que se llame así necesita otro nombre</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; sums the others and is no month; one that is called so needs another name</source>
        <translation>%1: «%2» suma las demás filas y no es un mes; uno que se llame así necesita otro nombre</translation>
    </message>
    <message>
        <source>line %1 names the column &quot;%2&quot; twice, as column %3 and column %4; say which is meant, %5=%3 or %5=%4</source>
        <translation>la línea %1 nombra dos veces la columna «%2», como columna %3 y columna %4; indique cuál es, %5=%3 o %5=%4</translation>
    </message>
    <message>
        <source>line %1 has no column &quot;%2&quot;; expected the columns %3</source>
        <translation>la línea %1 no tiene la columna «%2»; se esperaban las columnas %3</translation>
    </message>
    <message>
        <source>line %1 has no such column as was chosen; expected the columns %2</source>
        <translation>la línea %1 no tiene la columna que se eligió; se esperaban las columnas %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>there is no customer that can be used; expected rows of customer,segment,users,insights_per_month</source>
        <translation>no hay ningún cliente que se pueda usar; se esperaban filas con customer,segment,users,insights_per_month</translation>
    </message>
    <message>
        <source>draft %1 for %2, %3, price book %4 %5</source>
        <translation>borrador %1 para %2, %3, catálogo de precios %4 %5</translation>
    </message>
    <message>
        <source>%1 for %2, %3, price book %4 %5</source>
        <translation>%1 para %2, %3, catálogo de precios %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>annual policy %1</source>
        <translation>política anual %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>con aprobación de %1</translation>
    </message>
    <message>
        <source>issued outside the dates of its price book: %1</source>
        <translation>emitida fuera de la vigencia de su catálogo de precios: %1</translation>
    </message>
    <message>
        <source>asked for with %1</source>
        <translation>solicitada con %1</translation>
    </message>
    <message>
        <source>the store was given its id</source>
        <translation>se asignó al almacén su identificador</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ranked the priorities</source>
        <translation>%1 clasificó las prioridades</translation>
    </message>
    <message>
        <source>The ranking of %1 was withdrawn</source>
        <translation>La clasificación de %1 se retiró</translation>
    </message>
    <message>
        <source>Version %1 of the value proposition</source>
        <translation>Versión %1 de la propuesta de valor</translation>
    </message>
    <message>
        <source>The draft is today&apos;s price book</source>
        <translation>El borrador es igual que el catálogo de precios actual</translation>
    </message>
    <message>
        <source>The draft changes %1</source>
        <translation>El borrador cambia «%1»</translation>
    </message>
    <message>
        <source>The draft changes %1 from %2 to %3</source>
        <translation>El borrador cambia «%1» de %2 a %3</translation>
    </message>
    <message>
        <source>The draft was opened in the Calculator</source>
        <translation>El borrador se abrió en la Calculadora</translation>
    </message>
    <message>
        <source>policy capped needs the number of credits that are kept, 0 to %1, such as capped:500, not &quot;%2&quot;</source>
        <translation>la política capped necesita el número de créditos que se conservan, de 0 a %1, por ejemplo capped:500, no «%2»</translation>
    </message>
    <message>
        <source>policy expires needs its end in months, 1 to %1, such as expires:12, not &quot;%2&quot;</source>
        <translation>la política expires necesita su límite en meses, de 1 a %1, por ejemplo expires:12, no «%2»</translation>
    </message>
    <message>
        <source>an expiring rollover needs its end, 1 to %1 months</source>
        <translation>un traspaso con vencimiento necesita su límite, de 1 a %1 meses</translation>
    </message>
    <message>
        <source>pack must be a number of credits and a price, such as 500:42.50, not &quot;%1&quot;</source>
        <translation>el paquete debe ser un número de créditos y un precio, por ejemplo 500:42.50, no «%1»</translation>
    </message>
    <message>
        <source>the allowance must be 0 to %1 credits, not %2</source>
        <translation>la asignación debe ser de 0 a %1 créditos, no %2</translation>
    </message>
    <message>
        <source>the overage rate must not be below zero, and is %1</source>
        <translation>la tarifa de excedente no puede ser inferior a cero y es %1</translation>
    </message>
    <message>
        <source>a pack must be kept for 1 to %1 months, or without end</source>
        <translation>un paquete debe conservarse de 1 a %1 meses, o sin límite</translation>
    </message>
    <message>
        <source>%1 has no plan that charges by the credit; a ledger needs one</source>
        <translation>%1 no tiene ningún plan que cobre por crédito; una cuenta de créditos necesita uno</translation>
    </message>
    <message>
        <source>a ledger has 1 to %1 months, not %2</source>
        <translation>una cuenta de créditos tiene de 1 a %1 meses, no %2</translation>
    </message>
    <message>
        <source>the use of %1 must be 0 to %2 credits, not %3</source>
        <translation>el uso de %1 debe ser de 0 a %2 créditos, no %3</translation>
    </message>
    <message>
        <source>credits used in a month must be 0 to %1, not %2</source>
        <translation>los créditos usados en un mes deben ser de 0 a %1, no %2</translation>
    </message>
    <message>
        <source>growth of the use must be −100 % to 1,000 % a month, not %1</source>
        <translation>el crecimiento del uso debe ser de −100&#xa0;% a 1.000&#xa0;% al mes, no %1</translation>
    </message>
    <message>
        <source>months of a ledger must be 1 to %1, not %2</source>
        <translation>el número de meses de una cuenta de créditos debe ser de 1 a %1, no %2</translation>
    </message>
    <message>
        <source>the first month of a ledger must be a month of the calendar</source>
        <translation>el primer mes de una cuenta de créditos debe ser un mes del calendario</translation>
    </message>
    <message>
        <source>with this growth %1 would use more than the %2 credits that a month may have</source>
        <translation>con este crecimiento, en %1 se usarían más de los %2 créditos que puede tener un mes</translation>
    </message>
    <message>
        <source>a month such as 2026-01</source>
        <translation>un mes como 2026-01</translation>
    </message>
    <message>
        <source>the month %1, as months follow without a gap</source>
        <translation>el mes %1, ya que los meses se suceden sin huecos</translation>
    </message>
    <message>
        <source>a day such as 2026-01-15</source>
        <translation>un día como 2026-01-15</translation>
    </message>
    <message>
        <source>the uses lie more than a hundred years apart: %1 and %2</source>
        <translation>entre los usos hay más de cien años: %1 y %2</translation>
    </message>
    <message>
        <source>the uses of %1 add up to more than %2 credits</source>
        <translation>los usos de %1 suman más de %2 créditos</translation>
    </message>
    <message>
        <source>there is no month; expected rows of month,used</source>
        <translation>no hay ningún mes; se esperaban filas con month,used</translation>
    </message>
    <message>
        <source>the id of the card</source>
        <translation>el identificador de la ficha</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>la evidencia</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>el responsable</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la decisión</translation>
    </message>
    <message>
        <source>the entry does not say which card it is for</source>
        <translation>la entrada no dice a qué ficha corresponde</translation>
    </message>
    <message>
        <source>the card is decided already; open it again to decide anew</source>
        <translation>la ficha ya está decidida; vuelva a abrirla para decidir de nuevo</translation>
    </message>
    <message>
        <source>the decision is missing; say what was decided</source>
        <translation>falta la decisión; indique qué se decidió</translation>
    </message>
    <message>
        <source>the name of who decided is missing</source>
        <translation>falta el nombre de quien decidió</translation>
    </message>
    <message>
        <source>not a workshop card: %1</source>
        <translation>no es una ficha del taller: %1</translation>
    </message>
    <message>
        <source>not a %1: %2</source>
        <translation>no tiene el formato %1: %2</translation>
    </message>
    <message>
        <source>the workshop has no card &quot;%1&quot;</source>
        <translation>el taller no tiene ninguna ficha «%1»</translation>
    </message>
    <message>
        <source>the day to decide by</source>
        <translation>la fecha límite de la decisión</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>el estado</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>%1 es ahora «%2»</translation>
    </message>
    <message>
        <source>%1 is now empty</source>
        <translation>%1 ya no tiene contenido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else at %2: %3; your change is not kept</source>
        <translation>otra persona modificó «%1» (%2): %3; el cambio que usted hizo no se guarda</translation>
    </message>
    <message>
        <source>the name of who ranks is missing</source>
        <translation>falta el nombre de quien vota</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: se esperaba %2</translation>
    </message>
    <message>
        <source>the value proposition is empty</source>
        <translation>la propuesta de valor está vacía</translation>
    </message>
    <message>
        <source>The survey is used but not kept: it is longer than %1 bytes</source>
        <translation>La encuesta se usa pero no se guarda: supera los %1 bytes</translation>
    </message>
    <message>
        <source>The customers are used but not kept: the list is longer than %1 bytes</source>
        <translation>Los clientes se usan pero no se guardan: la lista supera los %1 bytes</translation>
    </message>
    <message>
        <source>%1; for the draft before its last change</source>
        <translation>%1; para el borrador anterior a su último cambio</translation>
    </message>
    <message>
        <source>the prices are converted to %1; change the list as it is published</source>
        <translation>los precios están convertidos a %1; cambie la lista tal como está publicada</translation>
    </message>
    <message>
        <source>this would be no valid price book: %1</source>
        <translation>esto no sería un catálogo de precios válido: %1</translation>
    </message>
    <message>
        <source>the price of a credit</source>
        <translation>el precio de un crédito</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>el precio de %1</translation>
    </message>
    <message>
        <source>the fee of %1</source>
        <translation>la cuota de %1</translation>
    </message>
    <message>
        <source>%1 cannot be below zero, and is %2</source>
        <translation>%1 no puede ser inferior a cero y es %2</translation>
    </message>
    <message>
        <source>the name of a segment</source>
        <translation>el nombre de un segmento</translation>
    </message>
    <message>
        <source>the name of a promise of compliance</source>
        <translation>el nombre de un compromiso de cumplimiento</translation>
    </message>
    <message>
        <source>a segment needs a name of 1 to %1 bytes on one line</source>
        <translation>un segmento necesita un nombre de 1 a %1 bytes en una sola línea</translation>
    </message>
    <message>
        <source>a promise of compliance needs a name of 1 to %1 bytes on one line</source>
        <translation>un compromiso de cumplimiento necesita un nombre de 1 a %1 bytes en una sola línea</translation>
    </message>
    <message>
        <source>a price of %1 is too large for the fee of a plan</source>
        <translation>un precio de %1 es demasiado grande para la cuota de un plan</translation>
    </message>
    <message>
        <source>%1 has no flat monthly fee; its prices are by quantity</source>
        <translation>el plan %1 no tiene una cuota mensual fija; sus precios son por cantidad</translation>
    </message>
    <message>
        <source>%1 needs at least one billing period: monthly, annual or both</source>
        <translation>el plan %1 necesita al menos un período de facturación: mensual, anual o ambos</translation>
    </message>
    <message>
        <source>the add-on %1 has no flat monthly price; its prices are by quantity</source>
        <translation>el complemento %1 no tiene un precio mensual fijo; sus precios son por cantidad</translation>
    </message>
    <message>
        <source>%1 includes %2; a bundle holds what a plan does not</source>
        <translation>el plan %1 incluye %2; un conjunto contiene lo que el plan no tiene</translation>
    </message>
    <message>
        <source>a bundle holds at least two features</source>
        <translation>un conjunto contiene al menos dos funciones</translation>
    </message>
    <message>
        <source>a credit costs nothing on %1; give it a price before a volume discount</source>
        <translation>un crédito no cuesta nada en el plan %1; asígnele un precio antes de un descuento por volumen</translation>
    </message>
    <message>
        <source>there are %1 volume steps; at most %2 are allowed</source>
        <translation>hay %1 escalones de volumen; se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>the credits of %1 have flat amounts in their tiers, which steps do not keep</source>
        <translation>los créditos del plan %1 tienen importes fijos en sus tramos, que los escalones no conservan</translation>
    </message>
    <message>
        <source>a volume step begins above %1 credits; it must begin above %2</source>
        <translation>un escalón de volumen empieza por encima de %1 créditos; debe empezar por encima de %2</translation>
    </message>
    <message>
        <source>a volume discount is %1; allowed are 0 to 100 %</source>
        <translation>un descuento por volumen es del %1; se admite de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>the price of a credit, %1, is too large for %2</source>
        <translation>el precio de un crédito, %1, es demasiado grande para el plan %2</translation>
    </message>
    <message>
        <source>no plan of %1 charges for credits</source>
        <translation>ningún plan de %1 cobra por créditos</translation>
    </message>
    <message>
        <source>%1 does not charge for credits</source>
        <translation>el plan %1 no cobra por créditos</translation>
    </message>
    <message>
        <source>a pack holds %1 credits; allowed are more than 0, up to %2</source>
        <translation>un paquete contiene %1 créditos; se admiten más de 0 y hasta %2</translation>
    </message>
    <message>
        <source>the credits of %1 are kept for %2 months; allowed are 1 to %3 months, or no end</source>
        <translation>los créditos de %1 se conservan %2 meses; se admiten de 1 a %3 meses, o sin límite</translation>
    </message>
    <message>
        <source>two packs have the id &quot;%1&quot;; each needs its own</source>
        <translation>dos paquetes tienen el identificador «%1»; cada uno necesita el suyo</translation>
    </message>
    <message>
        <source>a capped rollover needs the number of credits that are kept, 0 or more</source>
        <translation>un traspaso con tope necesita el número de créditos que se conservan, 0 o más</translation>
    </message>
    <message>
        <source>%1: set in the workshop; not decided yet.</source>
        <translation>%1: definido en el taller; aún sin decidir.</translation>
    </message>
    <message>
        <source>Bundle: %1 and %2</source>
        <translation>Conjunto: %1 y %2</translation>
    </message>
    <message>
        <source>Segments of the market</source>
        <translation>Segmentos del mercado</translation>
    </message>
    <message>
        <source>Credit packs</source>
        <translation>Paquetes de créditos</translation>
    </message>
    <message>
        <source>%1, features</source>
        <translation>%1, funciones</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Catálogo de precios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Annual discount</source>
        <translation>Descuento anual</translation>
    </message>
    <message>
        <source>Credit rollover</source>
        <translation>Traspaso de créditos</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Feature %1</source>
        <translation>Función %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, seats</source>
        <translation>%1, licencias</translation>
    </message>
    <message>
        <source>%1, billing periods</source>
        <translation>%1, períodos de facturación</translation>
    </message>
    <message>
        <source>%1, other terms</source>
        <translation>%1, otras condiciones</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1, al mes</translation>
    </message>
    <message>
        <source>%1, a year</source>
        <translation>%1, al año</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Add-on %1</source>
        <translation>Complemento %1</translation>
    </message>
    <message>
        <source>Add-on %1, name or plans</source>
        <translation>Complemento %1, nombre o planes</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Credit pack</source>
        <translation>Paquete de créditos</translation>
    </message>
    <message>
        <source>Assumption %1</source>
        <translation>Supuesto %1</translation>
    </message>
    <message>
        <source>Dates, offers and other rules</source>
        <translation>Fechas, ofertas y otras reglas</translation>
    </message>
    <message>
        <source>Notes and order of the price book</source>
        <translation>Notas y orden del catálogo de precios</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>%1 a seat</source>
        <translation>%1 por licencia</translation>
    </message>
    <message>
        <source>%1 a plan</source>
        <translation>%1 por plan</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 por unidad (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, en pasos de %2</translation>
    </message>
    <message>
        <source>%1, kept for %2</source>
        <translation>%1, se conservan durante %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>sold beside it as %1</source>
        <translation>se vende aparte como %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A year, billed annually</source>
        <translation>Un año, con facturación anual</translation>
    </message>
    <message>
        <source>Users or seats</source>
        <translation>Usuarios o licencias</translation>
    </message>
    <message>
        <source>Usage, a month</source>
        <translation>Uso, al mes</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Included, %1</source>
        <translation>Incluido, %1</translation>
    </message>
    <message>
        <source>Add-on: %1 a month</source>
        <translation>Complemento: %1 al mes</translation>
    </message>
    <message>
        <source>1. Pricing Tiers Customization</source>
        <translation>1. Personalización de los niveles</translation>
    </message>
    <message>
        <source>Free Tier: Basic session capture. Pro Tier: $29.99/month. Enterprise Tier: $199.99/month.</source>
        <translation>Nivel Free: captura básica de sesiones. Nivel Pro: 29,99 $ al mes. Nivel Enterprise: 199,99 $ al mes.</translation>
    </message>
    <message>
        <source>2. AI Credit System</source>
        <translation>2. Sistema de créditos de IA</translation>
    </message>
    <message>
        <source>$0.10 per AI insight/summary. Volume discounts for enterprise.</source>
        <translation>0,10 $ por insight o resumen de IA. Descuentos por volumen para empresas.</translation>
    </message>
    <message>
        <source>3. Target Market Segmentation</source>
        <translation>3. Segmentación del mercado</translation>
    </message>
    <message>
        <source>Current Focus: Knowledge workers, Tech professionals, Project managers, Remote work environments.</source>
        <translation>Enfoque actual: trabajadores del conocimiento, profesionales de la tecnología, jefes de proyecto, entornos de trabajo remoto.</translation>
    </message>
    <message>
        <source>4. Feature Monetization Strategy</source>
        <translation>4. Monetización de funciones</translation>
    </message>
    <message>
        <source>Potential Monetization Points: Advanced AI summarization, Semantic search capabilities, Custom integration support, Extended historical analysis.</source>
        <translation>Posibles puntos de monetización: resúmenes avanzados con IA, búsqueda semántica, soporte para integraciones a medida, análisis histórico ampliado.</translation>
    </message>
    <message>
        <source>5. Enterprise Value Propositions</source>
        <translation>5. Propuestas para empresas</translation>
    </message>
    <message>
        <source>Current Enterprise Offerings: Unlimited users, Custom integrations, Dedicated support, Advanced analytics.</source>
        <translation>Oferta actual para empresas: usuarios ilimitados, integraciones a medida, soporte dedicado, analítica avanzada.</translation>
    </message>
    <message>
        <source>6. Revenue Model Experimentation</source>
        <translation>6. Modelos de ingresos a prueba</translation>
    </message>
    <message>
        <source>Potential Innovative Approaches: Consumption-based pricing, Hybrid subscription models, Performance-based pricing, Collaborative pricing discovery.</source>
        <translation>Posibles enfoques innovadores: precios por consumo, modelos de suscripción híbridos, precios por resultados, definición colaborativa de precios.</translation>
    </message>
    <message>
        <source>Customization Priorities</source>
        <translation>Prioridades de personalización</translation>
    </message>
    <message>
        <source>Rank the following from most to least important.</source>
        <translation>Ordene lo siguiente de más a menos importante.</translation>
    </message>
    <message>
        <source>Unique Value Proposition</source>
        <translation>Propuesta de valor única</translation>
    </message>
    <message>
        <source>SessionTrack provides intelligent conversation tracking and AI-powered insights to enhance productivity and project management.</source>
        <translation>SessionTrack ofrece un seguimiento inteligente de las conversaciones e insights generados con IA para mejorar la productividad y la gestión de proyectos.</translation>
    </message>
    <message>
        <source>Implementation Roadmap</source>
        <translation>Plan de implementación</translation>
    </message>
    <message>
        <source>Customer Feedback Mechanism</source>
        <translation>Opiniones de los clientes</translation>
    </message>
    <message>
        <source>Next Action Items</source>
        <translation>Próximas acciones</translation>
    </message>
    <message>
        <source>Assumptions of the price book</source>
        <translation>Supuestos del catálogo de precios</translation>
    </message>
    <message>
        <source>Figures that no document gives and that were taken.</source>
        <translation>Cifras que ningún documento indica y que se han supuesto.</translation>
    </message>
    <message>
        <source>Ideal price points for each tier?</source>
        <translation>¿Precios ideales para cada nivel?</translation>
    </message>
    <message>
        <source>What additional features could justify higher pricing?</source>
        <translation>¿Qué funciones adicionales podrían justificar precios más altos?</translation>
    </message>
    <message>
        <source>Preferred billing cycles (monthly/annual)?</source>
        <translation>¿Ciclos de facturación preferidos (mensual o anual)?</translation>
    </message>
    <message>
        <source>Alternative pricing per credit?</source>
        <translation>¿Otro precio por crédito?</translation>
    </message>
    <message>
        <source>Bundled credit packages?</source>
        <translation>¿Paquetes de créditos?</translation>
    </message>
    <message>
        <source>Credit rollover policies?</source>
        <translation>¿Políticas de traspaso de créditos?</translation>
    </message>
    <message>
        <source>Additional industry verticals?</source>
        <translation>¿Otros sectores verticales?</translation>
    </message>
    <message>
        <source>Geographic market priorities?</source>
        <translation>¿Prioridades geográficas del mercado?</translation>
    </message>
    <message>
        <source>Specialized version for specific sectors?</source>
        <translation>¿Versión especializada para sectores concretos?</translation>
    </message>
    <message>
        <source>Which features should be premium?</source>
        <translation>¿Qué funciones deberían ser premium?</translation>
    </message>
    <message>
        <source>Potential à la carte feature pricing?</source>
        <translation>¿Posibles precios por función a la carta?</translation>
    </message>
    <message>
        <source>Bundled feature packages?</source>
        <translation>¿Conjuntos de funciones?</translation>
    </message>
    <message>
        <source>Specific compliance requirements?</source>
        <translation>¿Requisitos de cumplimiento específicos?</translation>
    </message>
    <message>
        <source>Preferred security certifications?</source>
        <translation>¿Certificaciones de seguridad preferidas?</translation>
    </message>
    <message>
        <source>Unique reporting needs?</source>
        <translation>¿Necesidades especiales de informes?</translation>
    </message>
    <message>
        <source>Interest in usage-based billing?</source>
        <translation>¿Interés en la facturación por uso?</translation>
    </message>
    <message>
        <source>Willingness to experiment with dynamic pricing?</source>
        <translation>¿Disposición a experimentar con precios dinámicos?</translation>
    </message>
    <message>
        <source>Preference for predictable vs. flexible costs?</source>
        <translation>¿Preferencia por costos predecibles o flexibles?</translation>
    </message>
    <message>
        <source>User Affordability</source>
        <translation>Precio asequible para el usuario</translation>
    </message>
    <message>
        <source>Feature Richness</source>
        <translation>Riqueza de funciones</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>Escalabilidad</translation>
    </message>
    <message>
        <source>Competitive Positioning</source>
        <translation>Posición competitiva</translation>
    </message>
    <message>
        <source>Rapid Market Adoption</source>
        <translation>Adopción rápida en el mercado</translation>
    </message>
    <message>
        <source>How would you refine this value proposition?</source>
        <translation>¿Cómo mejoraría usted esta propuesta de valor?</translation>
    </message>
    <message>
        <source>What makes our offering uniquely valuable?</source>
        <translation>¿Qué hace que nuestra oferta tenga un valor único?</translation>
    </message>
    <message>
        <source>Validate customization inputs</source>
        <translation>Validar los datos aportados sobre la personalización</translation>
    </message>
    <message>
        <source>Develop pricing prototype</source>
        <translation>Desarrollar un prototipo de precios</translation>
    </message>
    <message>
        <source>Conduct market research</source>
        <translation>Realizar un estudio de mercado</translation>
    </message>
    <message>
        <source>Create tiered feature matrix</source>
        <translation>Crear una matriz de funciones por niveles</translation>
    </message>
    <message>
        <source>Design flexible billing system</source>
        <translation>Diseñar un sistema de facturación flexible</translation>
    </message>
    <message>
        <source>Preferred feedback collection method?</source>
        <translation>¿Método preferido para recopilar opiniones?</translation>
    </message>
    <message>
        <source>Frequency of pricing review?</source>
        <translation>¿Frecuencia de la revisión de precios?</translation>
    </message>
    <message>
        <source>Beta testing approach?</source>
        <translation>¿Enfoque de las pruebas beta?</translation>
    </message>
    <message>
        <source>Schedule pricing strategy workshop</source>
        <translation>Programar un taller de estrategia de precios</translation>
    </message>
    <message>
        <source>Develop comprehensive pricing spreadsheet</source>
        <translation>Elaborar una hoja de cálculo de precios completa</translation>
    </message>
    <message>
        <source>Create feature comparison matrix</source>
        <translation>Crear una matriz comparativa de funciones</translation>
    </message>
    <message>
        <source>Draft initial customized pricing model</source>
        <translation>Redactar un primer modelo de precios personalizado</translation>
    </message>
    <message>
        <source>months from the customer&apos;s own day need the first day of the running period, or of the contract</source>
        <translation>los meses contados desde el día propio del cliente necesitan el primer día del período en curso o del contrato</translation>
    </message>
    <message>
        <source>%1 is not in the month %2 to %3</source>
        <translation>%1 no está en el mes del %2 al %3</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mes %1</translation>
    </message>
    <message>
        <source>from &quot;from&quot; %1 over New Year to &quot;to&quot; %2 are %3 days; allowed are at most %4</source>
        <translation>de &quot;from&quot; %1, pasando por Año Nuevo, a &quot;to&quot; %2 hay %3 días; se admiten %4 como máximo</translation>
    </message>
    <message>
        <source>&quot;percent&quot; goes with the policy &quot;percent&quot;, and only with it</source>
        <translation>&quot;percent&quot; va con la política &quot;percent&quot;, y solo con ella</translation>
    </message>
    <message>
        <source>policy must be none, full, capped:N (credits kept), expires:K (months kept) or percent:P (of those left), not &quot;%1&quot;</source>
        <translation>la política debe ser none, full, capped:N (créditos que se conservan), expires:K (meses que se conservan) o percent:P (parte de los restantes), no «%1»</translation>
    </message>
    <message>
        <source>policy percent needs the percentage of credits left that is kept, 0 to 100, such as percent:50, not &quot;%1&quot;</source>
        <translation>la política percent necesita el porcentaje de los créditos restantes que se conserva, de 0 a 100, por ejemplo percent:50, no «%1»</translation>
    </message>
    <message>
        <source>a capped rollover needs the number of credits that are kept, 0 to %1</source>
        <translation>un traspaso con tope necesita el número de créditos que se conservan, de 0 a %1</translation>
    </message>
    <message>
        <source>a rollover by percentage needs the percentage of credits left that is kept, 0 to 100</source>
        <translation>un traspaso por porcentaje necesita el porcentaje de los créditos restantes que se conserva, de 0 a 100</translation>
    </message>
    <message>
        <source>a pack must hold credits, up to %1, at a price not below zero</source>
        <translation>un paquete debe contener créditos, %1 como máximo, a un precio no inferior a cero</translation>
    </message>
    <message>
        <source>credits used as a number from 0 to %1</source>
        <translation>un número de créditos usados de 0 a %1</translation>
    </message>
    <message>
        <source>%1 of what is left</source>
        <translation>%1 de lo que queda</translation>
    </message>
    <message>
        <source>%1 of %2 has a minimum commitment or a maximum, which an experiment does not know</source>
        <translation>el plan %1 de %2 tiene un compromiso mínimo o un importe máximo, que un experimento no contempla</translation>
    </message>
    <message>
        <source>%1 billing needs the first day of the running period, or of the contract</source>
        <translation>la facturación %1 necesita el primer día del período en curso o del contrato</translation>
    </message>
    <message>
        <source>%1 is not in the billing period %2 to %3</source>
        <translation>el %1 no está en el período de facturación del %2 al %3</translation>
    </message>
    <message>
        <source>Charge for the period that begins: %1 in full</source>
        <translation>Cargo por el período que comienza: %1, importe íntegro</translation>
    </message>
    <message>
        <source>the customer is on %1 already; name another plan or billing to change to</source>
        <translation>el cliente ya está en el plan %1; indique otro plan u otra facturación a los que cambiar</translation>
    </message>
    <message>
        <source>longer billing periods begin at once, the first in full; the rest of the running one is credited</source>
        <translation>los períodos de facturación más largos empiezan de inmediato, el primero con su importe íntegro; el resto del período en curso se acredita</translation>
    </message>
    <message>
        <source>shorter billing periods begin at the end of the running one</source>
        <translation>los períodos de facturación más cortos empiezan al final del período en curso</translation>
    </message>
    <message>
        <source>the ramp has seats for %1 years; allowed are at most %2</source>
        <translation>el aumento progresivo tiene licencias para %1 años; se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>the ramp falls from %1 to %2 seats in year %3; seats of a ramp stay or grow</source>
        <translation>el aumento progresivo baja de %1 a %2 licencias en el año %3; sus licencias se mantienen o aumentan</translation>
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
        <translation>&quot;annual_discount&quot; es %1 y &quot;annual&quot; de &quot;period_discounts&quot; es %2; se esperaba uno de los dos o el mismo valor</translation>
    </message>
    <message>
        <source>&quot;min_each&quot; %1 is above &quot;max_each&quot; %2</source>
        <translation>&quot;min_each&quot; %1 es mayor que &quot;max_each&quot; %2</translation>
    </message>
    <message>
        <source>&quot;included&quot; is an amount of the month and does not go with &quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot;</source>
        <translation>&quot;included&quot; es un importe del mes y no va con &quot;min_each&quot;, &quot;max_each&quot; y &quot;free_events&quot;</translation>
    </message>
    <message>
        <source>&quot;minimum&quot; %1 is above &quot;maximum&quot; %2; expected at most that</source>
        <translation>&quot;minimum&quot; %1 es mayor que &quot;maximum&quot; %2; se esperaba ese valor como máximo</translation>
    </message>
    <message>
        <source>%1 of %2 comes to at least %3 a month: what is missing is a line of its own</source>
        <translation>%1 de %2 asciende como mínimo a %3 al mes: lo que falta se agrega en un concepto aparte</translation>
    </message>
    <message>
        <source>%1 of %2 comes to at most %3 a month: what is above is taken off by a line of its own</source>
        <translation>%1 de %2 asciende como máximo a %3 al mes: lo que pase de ahí se descuenta en un concepto aparte</translation>
    </message>
    <message>
        <source>%1 comes to at least %2 a month: what its charges lack is a line of its own</source>
        <translation>el plan %1 asciende como mínimo a %2 al mes: lo que falta en sus cargos se agrega en un concepto aparte</translation>
    </message>
    <message>
        <source>%1 of %2 has tiers of packages: one that is begun costs as much as a full one</source>
        <translation>%1 de %2 tiene tramos por paquetes: un paquete empezado cuesta lo mismo que uno completo</translation>
    </message>
    <message>
        <source>%1 of %2 looks at each event: it needs the amount of every %3, not their number and sum</source>
        <translation>%1 de %2 considera cada operación: hace falta el importe de cada «%3», no su número y su suma</translation>
    </message>
    <message>
        <source>expected at most one of &quot;periods&quot; and &quot;months&quot;</source>
        <translation>se esperaba como máximo uno de &quot;periods&quot; y &quot;months&quot;</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>semiannual</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>Discount for %1 billing</source>
        <translation>Descuento por facturación %1</translation>
    </message>
    <message>
        <source>%1, %2 for %3 of %4 months</source>
        <translation>%1, %2 durante %3 de %4 meses</translation>
    </message>
    <message>
        <source>%1, %2 a month for %3 of %4 months</source>
        <translation>%1, %2 al mes durante %3 de %4 meses</translation>
    </message>
    <message>
        <source>%1 tier %2 %3s in packages of %4</source>
        <translation>%1, tramo %2 (%3), en paquetes de %4</translation>
    </message>
    <message>
        <source>%1: down to the maximum</source>
        <translation>%1: reducción hasta el importe máximo</translation>
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
        <translation>%1 = %2; redondeado con los conceptos anteriores: %3</translation>
    </message>
    <message>
        <source>%1 = %2, lifted to %3</source>
        <translation>%1 = %2, elevado a %3</translation>
    </message>
    <message>
        <source>%1 = %2, cut to %3</source>
        <translation>%1 = %2, reducido a %3</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per seat and period</source>
        <translation>%1 / %2 = %3 por licencia y período</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per seat and period</source>
        <translation>%1 / %2 ≈ %3 por licencia y período</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) = %3 per seat and month</source>
        <translation>%1 / (%2 × %4) = %3 por licencia y mes</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) ≈ %3 per seat and month</source>
        <translation>%1 / (%2 × %4) ≈ %3 por licencia y mes</translation>
    </message>
    <message>
        <source>%1 / %2 = %3 per user and period</source>
        <translation>%1 / %2 = %3 por usuario y período</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3 per user and period</source>
        <translation>%1 / %2 ≈ %3 por usuario y período</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) = %3 per user and month</source>
        <translation>%1 / (%2 × %4) = %3 por usuario y mes</translation>
    </message>
    <message>
        <source>%1 / (%2 × %4) ≈ %3 per user and month</source>
        <translation>%1 / (%2 × %4) ≈ %3 por usuario y mes</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 when billed monthly; %4 billing costs %5 more.</source>
        <translation>%1 × %2 = %3 con facturación mensual; la facturación %4 cuesta %5 más.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 when billed monthly; %4 billing saves %5 (%6).</source>
        <translation>%1 × %2 = %3 con facturación mensual; la facturación %4 ahorra %5 (%6).</translation>
    </message>
    <message>
        <source>Policy of %1 billing: %2 off the published amounts.</source>
        <translation>Política de facturación %1: %2 de descuento sobre los importes publicados.</translation>
    </message>
    <message>
        <source>an event of &quot;%1&quot; is negative; allowed are 0 and more</source>
        <translation>una operación de «%1» es negativa; se admite 0 o más</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has events beside its usage or base amount; give the events alone, which are counted</source>
        <translation>«%1» tiene operaciones además de su uso o importe base; indique solo las operaciones, que se cuentan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is charged event by event; give the amount of each event, not their number or sum</source>
        <translation>«%1» se cobra operación por operación; indique el importe de cada operación, no su número ni su suma</translation>
    </message>
    <message>
        <source>%1 is not billed %2; allowed: %3</source>
        <translation>el plan %1 no tiene facturación %2; se admite: %3</translation>
    </message>
    <message>
        <source>no plan takes %1 billed %2: %3</source>
        <translation>ningún plan admite %1 con facturación %2: %3</translation>
    </message>
    <message>
        <source>at least %1 for each event</source>
        <translation>al menos %1 por operación</translation>
    </message>
    <message>
        <source>at most %1 for each event</source>
        <translation>como máximo %1 por operación</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed are up to %2 lines of text</source>
        <translation>%1 contiene caracteres de control; se admiten hasta %2 líneas de texto</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines</source>
        <translation>%1 tiene más de %2 líneas</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened; nothing was changed: open it again</source>
        <translation>otra persona modificó %1 después de que se abriera; no se modificó nada: abra la cotización de nuevo</translation>
    </message>
    <message>
        <source>there is %1 already, with other content; nothing was changed: change that one, or discard it first</source>
        <translation>ya existe %1, con otro contenido; no se modificó nada: cambie esa cotización o descártela primero</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <translation>%1, %2: del %3 al %4</translation>
    </message>
    <message>
        <source>line</source>
        <translation>concepto</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>first_invoice</source>
        <translation>primera factura</translation>
    </message>
    <message>
        <source>due %1, for %2 to %3</source>
        <translation>se paga el %1, por el período del %2 al %3</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>row</source>
        <translation>tipo de fila</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>valid_through</source>
        <translation>válida hasta</translation>
    </message>
    <message>
        <source>verify_code</source>
        <translation>código de verificación</translation>
    </message>
    <message>
        <source>%1, minimum a month</source>
        <translation>%1, importe mínimo al mes</translation>
    </message>
    <message>
        <source>%1, maximum a month</source>
        <translation>%1, importe máximo al mes</translation>
    </message>
    <message>
        <source>Charged once: %1</source>
        <translation>Se cobra una sola vez: %1</translation>
    </message>
    <message>
        <source>%1, and %2 once</source>
        <translation>%1, y %2 una sola vez</translation>
    </message>
    <message>
        <source>%1 is too large; the largest is %2</source>
        <translation>%1 es demasiado grande; el máximo es %2</translation>
    </message>
    <message>
        <source>an object of amounts by their paths, such as &quot;plans.team.charges.seats.monthly.rate&quot;</source>
        <translation>un objeto de importes por sus rutas, por ejemplo «plans.team.charges.seats.monthly.rate»</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to no amount of this book</source>
        <translation>la ruta «%1» no lleva a ningún importe de este catálogo de precios</translation>
    </message>
    <message>
        <source>an ending of two digits such as &quot;.99&quot;</source>
        <translation>una terminación de dos cifras, por ejemplo «.99»</translation>
    </message>
    <message>
        <source>an ending needs a currency of cents; %1 has none</source>
        <translation>una terminación necesita una moneda con céntimos; %1 no los tiene</translation>
    </message>
    <message>
        <source>the price book %1 has an amount above %2, the largest that a pricing spreadsheet takes</source>
        <translation>el catálogo de precios %1 tiene un importe superior a %2, el mayor que admite una hoja de cálculo de precios</translation>
    </message>
    <message>
        <source>Prices in %1 as the price list gives them.</source>
        <translation>Precios en %1 tal como los da la lista de precios.</translation>
    </message>
    <message>
        <source>the locale %1 has no multiplier and no amount of its own for %2; allowed is one or the other</source>
        <translation>la configuración regional %1 no tiene multiplicador ni importe propio para %2; se permite uno u otro</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, una sola vez</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 without what is charged once</source>
        <translation>%1 − %2 = %3 sin lo que se cobra una sola vez</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 with what is charged once</source>
        <translation>%1 + %2 = %3 con lo que se cobra una sola vez</translation>
    </message>
    <message>
        <source>%1 is charged once, on the first invoice; each billing period after it costs %2.</source>
        <translation>%1 se cobran una sola vez, en la primera factura; cada período de facturación posterior cuesta %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 and %3 is in %4; only prices of one currency can be compared</source>
        <translation>%1 está en %2 y %3 en %4; solo se pueden comparar precios de una misma moneda</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>the tax exemption</source>
        <translation>la exención fiscal</translation>
    </message>
    <message>
        <source>the note on how it orders</source>
        <translation>la nota sobre cómo hace sus pedidos</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>the text of the notes</source>
        <translation>el texto de las notas</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>un cliente necesita un nombre</translation>
    </message>
    <message>
        <source>%1 has control characters; allowed are lines of text</source>
        <translation>%1 contiene caracteres de control; se admiten líneas de texto</translation>
    </message>
    <message>
        <source>the address has more than %1 lines</source>
        <translation>la dirección tiene más de %1 líneas</translation>
    </message>
    <message>
        <source>there are more than %1 contacts</source>
        <translation>hay más de %1 contactos</translation>
    </message>
    <message>
        <source>there are more than %1 other names</source>
        <translation>hay más de %1 nombres adicionales</translation>
    </message>
    <message>
        <source>a customer cannot be merged with itself</source>
        <translation>un cliente no se puede combinar consigo mismo</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>línea %1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>a day such as 2027-06-30</source>
        <translation>un día como 2027-06-30</translation>
    </message>
    <message>
        <source>the code of a language such as de or de-AT</source>
        <translation>el código de un idioma como de o de-AT</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>la tarjeta no tiene END:VCARD</translation>
    </message>
    <message>
        <source>the card is of version &quot;%1&quot;; those of 2.1, 3.0 and 4.0 can be read</source>
        <translation>la tarjeta es de la versión «%1»; se pueden leer las versiones 2.1, 3.0 y 4.0</translation>
    </message>
    <message>
        <source>expected BEGIN:VCARD, found other text</source>
        <translation>se esperaba BEGIN:VCARD, se encontró otro texto</translation>
    </message>
    <message>
        <source>there is no customer %1 in %2</source>
        <translation>no hay ningún cliente %1 en %2</translation>
    </message>
    <message>
        <source>several customers are called %1; name one: %2</source>
        <translation>varios clientes se llaman %1; indique uno: %2</translation>
    </message>
    <message>
        <source>there is a customer %1 already: %2; change that one</source>
        <translation>ya hay un cliente %1: %2; modifique ese</translation>
    </message>
    <message>
        <source>the customer %1 was merged into %2</source>
        <translation>el cliente %1 se incorporó a %2</translation>
    </message>
    <message>
        <source>the customer %1 was forgotten</source>
        <translation>el cliente %1 se borró</translation>
    </message>
    <message>
        <source>the customer %1 was changed since it was read; read it again</source>
        <translation>el cliente %1 se modificó después de leerse; vuelva a leerlo</translation>
    </message>
    <message>
        <source>the customer %1 in %2 is damaged: %3; restore a backup</source>
        <translation>el cliente %1 de %2 está dañado: %3; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the customer %1 would not be read again as it was written; nothing was kept</source>
        <translation>al volver a leerse, el cliente %1 no coincidiría con lo que se escribió; no se guardó nada</translation>
    </message>
    <message>
        <source>what its name is found by was changed</source>
        <translation>se modificaron los datos con los que se busca su nombre</translation>
    </message>
    <message>
        <source>a customer was added</source>
        <translation>se agregó un cliente</translation>
    </message>
    <message>
        <source>a customer was changed: %1</source>
        <translation>se modificó un cliente: %1</translation>
    </message>
    <message>
        <source>%1 was merged into this customer</source>
        <translation>%1 se incorporó a este cliente</translation>
    </message>
    <message>
        <source>the customer was merged into %1</source>
        <translation>el cliente se incorporó a %1</translation>
    </message>
    <message>
        <source>the customer was forgotten; quotes keep their own text, backups what they held</source>
        <translation>el cliente se borró; las cotizaciones conservan su propio texto y las copias de seguridad, lo que contenían</translation>
    </message>
    <message>
        <source>%1 prepared %2; nobody approves what they prepared themselves</source>
        <translation>%1 preparó %2; nadie aprueba lo que haya preparado personalmente</translation>
    </message>
    <message>
        <source>%1 does not say who prepared it, so that nobody can tell whose it is; name that first</source>
        <translation>%1 no indica quién la preparó, de modo que no se sabe de quién es; indíquelo primero</translation>
    </message>
    <message>
        <source>%1 may not approve; the approvers are %2</source>
        <translation>%1 no puede aprobar; aprobadores: %2</translation>
    </message>
    <message>
        <source>an approval by %1 needs the passphrase of %1</source>
        <translation>una aprobación de %1 necesita la frase de contraseña de %1</translation>
    </message>
    <message>
        <source>the passphrase is not that of %1</source>
        <translation>la frase de contraseña no es la de %1</translation>
    </message>
    <message>
        <source>%1 is locked until %2 after %3 wrong passphrases one after another</source>
        <translation>el acceso de %1 está bloqueado hasta %2 tras %3 frases de contraseña incorrectas seguidas</translation>
    </message>
    <message>
        <source>%1 approves by the role of the database; this connection has the role %2</source>
        <translation>%1 aprueba mediante el rol de la base de datos; esta conexión tiene el rol %2</translation>
    </message>
    <message>
        <source>a passphrase has %1 characters or more, and %2 bytes at most</source>
        <translation>una frase de contraseña tiene %1 caracteres como mínimo y %2 bytes como máximo</translation>
    </message>
    <message>
        <source>the passphrase cannot be looked at: %1</source>
        <translation>no se puede comprobar la frase de contraseña: %1</translation>
    </message>
    <message>
        <source>the approvers in %1 are not what the audit trail says; restore a backup</source>
        <translation>los aprobadores de %1 no coinciden con el registro de auditoría; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>only an approver changes who may approve: say by which, with the passphrase; there are %1</source>
        <translation>solo un aprobador puede cambiar quién aprueba: indique cuál, con su frase de contraseña; aprobadores: %1</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 changes who may approve; use the role that seatwise store migrate is run with</source>
        <translation>solo el propietario de las tablas de %1 puede cambiar quién aprueba; use el rol con el que se ejecuta seatwise store migrate</translation>
    </message>
    <message>
        <source>%1 is a file, which knows no roles; an approver there has a passphrase</source>
        <translation>%1 es un archivo, que no tiene roles; ahí un aprobador tiene una frase de contraseña</translation>
    </message>
    <message>
        <source>there is no approver %1 in %2</source>
        <translation>no hay ningún aprobador %1 en %2</translation>
    </message>
    <message>
        <source>the name of the approver</source>
        <translation>el nombre del aprobador</translation>
    </message>
    <message>
        <source>an approver needs a name</source>
        <translation>un aprobador necesita un nombre</translation>
    </message>
    <message>
        <source>approved by %1 with a passphrase</source>
        <translation>con aprobación de %1 mediante frase de contraseña</translation>
    </message>
    <message>
        <source>approved by %1 by the role of the database</source>
        <translation>con aprobación de %1 mediante el rol de la base de datos</translation>
    </message>
    <message>
        <source>approved by %1 without a passphrase, as the store has no approvers</source>
        <translation>con aprobación de %1 sin frase de contraseña, ya que el almacén no tiene aprobadores</translation>
    </message>
    <message>
        <source>approved by %1, who prepared it, without a passphrase, as the store has no approvers</source>
        <translation>con aprobación de %1, que la preparó, sin frase de contraseña, ya que el almacén no tiene aprobadores</translation>
    </message>
    <message>
        <source>approval by %1 refused: %2</source>
        <translation>aprobación de %1 denegada: %2</translation>
    </message>
    <message>
        <source>%1 may approve discounts with a passphrase</source>
        <translation>%1 puede aprobar descuentos mediante frase de contraseña</translation>
    </message>
    <message>
        <source>%1 may approve discounts by the role of the database</source>
        <translation>%1 puede aprobar descuentos mediante el rol de la base de datos</translation>
    </message>
    <message>
        <source>%1 may no longer approve discounts</source>
        <translation>%1 ya no puede aprobar descuentos</translation>
    </message>
    <message>
        <source>%1, said %2 with a passphrase</source>
        <translation>%1, por indicación de %2 mediante frase de contraseña</translation>
    </message>
    <message>
        <source>%1 gave the right passphrase</source>
        <translation>%1 indicó la frase de contraseña correcta</translation>
    </message>
    <message>
        <source>a wrong passphrase was given for %1</source>
        <translation>se indicó una frase de contraseña incorrecta para %1</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>years %1 to %2</source>
        <translation>años %1 a %2</translation>
    </message>
    <message>
        <source>&quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot; look at the events of a meter; seats and plans have none</source>
        <translation>&quot;min_each&quot;, &quot;max_each&quot; y &quot;free_events&quot; consideran las operaciones de un contador; las licencias y los planes no las tienen</translation>
    </message>
    <message>
        <source>what is charged once has no &quot;min_each&quot;, &quot;max_each&quot; and &quot;free_events&quot;, which look at the events of every month</source>
        <translation>lo que se cobra una sola vez no tiene &quot;min_each&quot;, &quot;max_each&quot; ni &quot;free_events&quot;, que consideran las operaciones de cada mes</translation>
    </message>
    <message>
        <source>%1 can be billed %2: %3 months from the customer&apos;s own day; a charge without amounts of its own for that costs as many times its month</source>
        <translation>el plan %1 admite facturación %2: %3 meses desde el día propio del cliente; un cargo sin importes propios para ese período cuesta ese número de veces su importe mensual</translation>
    </message>
    <message>
        <source>what is billed %1 costs %2 less than the list, but for what is charged once</source>
        <translation>con facturación %1 todo cuesta un %2 menos que en la lista, salvo lo que se cobra una sola vez</translation>
    </message>
    <message>
        <source>a month runs from the customer&apos;s own day, or the last of a month that is too short for it: 31 January, 28 February, 31 March</source>
        <translation>un mes se cuenta desde el día propio del cliente o, en un mes demasiado corto para ello, desde su último día: 31 de enero, 28 de febrero, 31 de marzo</translation>
    </message>
    <message>
        <source>the pause of every year runs over New Year: it begins in one year and ends in the next</source>
        <translation>la pausa de cada año abarca el Año Nuevo: empieza en un año y termina en el siguiente</translation>
    </message>
    <message>
        <source>%1 of %2 has an amount that is charged once: a line of the first invoice, in no figure of a month or a seat</source>
        <translation>%1 de %2 tiene un importe que se cobra una sola vez: es un concepto de la primera factura y no entra en ninguna cifra por mes ni por licencia</translation>
    </message>
    <message>
        <source>the promotion %1 may be taken together with others: in the order of the book, each off what the one before left</source>
        <translation>la promoción %1 se puede combinar con otras: en el orden del catálogo, cada una se descuenta de lo que dejó la anterior</translation>
    </message>
    <message>
        <source>%1 has amounts of its own, which stand as they are</source>
        <translation>%1 tiene importes propios, que se mantienen tal cual</translation>
    </message>
    <message>
        <source>converted amounts of %1 from one unit on end in %2: the nearest that does</source>
        <translation>los importes convertidos de %1, a partir de una unidad de la moneda, terminan en %2: se toma el más cercano con esa terminación</translation>
    </message>
    <message>
        <source>%1 of the credits that are left at the end of a month are kept for the next</source>
        <translation>el %1 de los créditos sobrantes a fin de mes se conserva para el siguiente</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads to an amount that is given already</source>
        <translation>la ruta «%1» lleva a un importe que ya se ha indicado</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; takes no &quot;%2&quot;</source>
        <translation>el campo «%1» no admite «%2»</translation>
    </message>
    <message>
        <source>an object of values by the unit of their charge, such as { &quot;call&quot;: &quot;1000&quot; }</source>
        <translation>un objeto de valores según la unidad de su cargo, por ejemplo { &quot;call&quot;: &quot;1000&quot; }</translation>
    </message>
    <message>
        <source>month from the start date</source>
        <translation>mes desde la fecha de inicio</translation>
    </message>
    <message>
        <source>3 months from the start date</source>
        <translation>3 meses desde la fecha de inicio</translation>
    </message>
    <message>
        <source>6 months from the start date</source>
        <translation>6 meses desde la fecha de inicio</translation>
    </message>
    <message>
        <source>no plan costs anything billed %1</source>
        <translation>ningún plan cuesta nada con facturación %1</translation>
    </message>
    <message>
        <source>the total of a billing period without what is charged once</source>
        <translation>el total de un período de facturación sin lo que se cobra una sola vez</translation>
    </message>
    <message>
        <source>what is charged once</source>
        <translation>lo que se cobra una sola vez</translation>
    </message>
    <message>
        <source>1 - total of the period / (its months x monthly total)</source>
        <translation>1 - total del período / (sus meses x total mensual)</translation>
    </message>
    <message>
        <source>the periods of two quarterly invoices</source>
        <translation>los períodos de dos facturas trimestrales</translation>
    </message>
    <message>
        <source>the periods of two half-yearly invoices</source>
        <translation>los períodos de dos facturas semestrales</translation>
    </message>
    <message>
        <source>a call has at most %1 scenarios; close one first</source>
        <translation>una llamada tiene %1 escenarios como máximo; cierre uno primero</translation>
    </message>
    <message>
        <source>the only scenario of a call stays; begin another call</source>
        <translation>el único escenario de una llamada no se puede cerrar; empiece otra llamada</translation>
    </message>
    <message>
        <source>the call has no scenario %1; it has %2</source>
        <translation>la llamada no tiene el escenario %1; tiene: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a call: it has 1 to 64 small letters, digits and hyphens</source>
        <translation>«%1» no es un identificador de llamada: este tiene de 1 a 64 letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of a call; expected UTC such as 2026-11-21T10:15:30Z</source>
        <translation>«%1» no es una hora de llamada; se esperaba una en UTC como 2026-11-21T10:15:30Z</translation>
    </message>
    <message>
        <source>the call has no scenario</source>
        <translation>la llamada no tiene ningún escenario</translation>
    </message>
    <message>
        <source>the call has %1 scenarios; at most %2 are kept</source>
        <translation>la llamada tiene %1 escenarios; se guardan %2 como máximo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of a scenario; expected A to F</source>
        <translation>«%1» no es la letra de un escenario; se esperaba de la A a la F</translation>
    </message>
    <message>
        <source>two scenarios of the call are %1</source>
        <translation>dos escenarios de la llamada tienen la letra %1</translation>
    </message>
    <message>
        <source>the history has %1 calculations; at most %2 are kept</source>
        <translation>el historial tiene %1 cálculos; se guardan %2 como máximo</translation>
    </message>
    <message>
        <source>the beginning of the call says other scenarios than the rest of it</source>
        <translation>el principio de la llamada indica escenarios distintos de los del resto</translation>
    </message>
    <message>
        <source>the call would be a file of %1 bytes; at most %2 are kept</source>
        <translation>la llamada sería un archivo de %1 bytes; se guardan %2 como máximo</translation>
    </message>
    <message>
        <source>there is no call %1 in %2</source>
        <translation>no hay ninguna llamada %1 en %2</translation>
    </message>
    <message>
        <source>%1 is no call that can be read: %2; it stays as it is</source>
        <translation>%1 no es una llamada que se pueda leer: %2; se queda como está</translation>
    </message>
    <message>
        <source>it was written by a newer version of Seatwise, in form %1; this one reads form %2</source>
        <translation>la escribió una versión más reciente de Seatwise, con el formato %1; esta lee el formato %2</translation>
    </message>
    <message>
        <source>the call would not be read again as it was written: %1; nothing was kept</source>
        <translation>al volver a leerse, la llamada no coincidiría con lo que se escribió: %1; no se guardó nada</translation>
    </message>
    <message>
        <source>it holds the call %1</source>
        <translation>contiene la llamada %1</translation>
    </message>
    <message>
        <source>the call %1 is open in another window of Seatwise</source>
        <translation>la llamada %1 está abierta en otra ventana de Seatwise</translation>
    </message>
    <message>
        <source>a call %1 is kept already; open it before it is changed</source>
        <translation>ya hay una llamada %1 guardada; ábrala antes de modificarla</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, the largest call that is read</source>
        <translation>%1 supera los %2 bytes, el tamaño máximo de una llamada que se puede leer</translation>
    </message>
    <message>
        <source>the table must be a name of letters, digits and _, or a schema and a name with a point between them, not &quot;%1&quot;</source>
        <translation>la tabla debe ser un nombre de letras, dígitos y _, o un esquema y un nombre separados por un punto, no «%1»</translation>
    </message>
    <message>
        <source>the table has no column of what is used; the charge counts as for no usage</source>
        <translation>la tabla no tiene ninguna columna de uso; el cargo cuenta como si no hubiera uso</translation>
    </message>
    <message>
        <source>the table has no column of add-ons</source>
        <translation>la tabla no tiene ninguna columna de complementos</translation>
    </message>
    <message>
        <source>the table has no column of promotions</source>
        <translation>la tabla no tiene ninguna columna de promociones</translation>
    </message>
    <message>
        <source>billed %1, more than %2 seats are answered with NULL and a note, as their sums may not fit 64 bits</source>
        <translation>con facturación %1, para más de %2 licencias la respuesta es NULL con una nota, ya que sus sumas podrían no caber en 64 bits</translation>
    </message>
    <message>
        <source>the amounts of %1 do not fit the 64 bits that databases count with</source>
        <translation>los importes de %1 no caben en los 64 bits con los que calculan las bases de datos</translation>
    </message>
    <message>
        <source>Seatwise price book %1, version %2, SHA-256 %3, for %4</source>
        <translation>Catálogo de precios de Seatwise %1, versión %2, SHA-256 %3, para %4</translation>
    </message>
    <message>
        <source>Totals are in minor units of %1, with %2 decimals, for one billing period.</source>
        <translation>Los totales están en unidades menores de %1, con %2 decimales, por un período de facturación.</translation>
    </message>
    <message>
        <source>Where a row has no total, its note says why. Up to %1 seats every sum stays within 64 bits.</source>
        <translation>Si una fila no tiene total, su nota indica por qué. Hasta %1 licencias, todas las sumas caben en 64 bits.</translation>
    </message>
    <message>
        <source>SELECT * FROM %1 answers no row where this engine prices as the book does.</source>
        <translation>SELECT * FROM %1 no devuelve ninguna fila si este motor calcula los precios igual que el catálogo.</translation>
    </message>
    <message>
        <source>unknown plan</source>
        <translation>plan desconocido</translation>
    </message>
    <message>
        <source>unknown billing</source>
        <translation>facturación desconocida</translation>
    </message>
    <message>
        <source>no whole number of seats</source>
        <translation>no es un número entero de licencias</translation>
    </message>
    <message>
        <source>more seats than are proven</source>
        <translation>más licencias de las comprobadas</translation>
    </message>
    <message>
        <source>not offered for so many seats, or not billed so</source>
        <translation>no se ofrece para ese número de licencias o con esa facturación</translation>
    </message>
    <message>
        <source>limits and steps of seats have no place there</source>
        <translation>los límites y los pasos de licencias no tienen cabida allí</translation>
    </message>
    <message>
        <source>a least or a most amount has no place there</source>
        <translation>un importe mínimo o máximo no tiene cabida allí</translation>
    </message>
    <message>
        <source>what a trial becomes has no place there</source>
        <translation>en qué se convierte una prueba no tiene cabida allí</translation>
    </message>
    <message>
        <source>has no place there</source>
        <translation>no tiene cabida allí</translation>
    </message>
    <message>
        <source>which plan may become which has no place there</source>
        <translation>qué plan puede cambiarse a cuál no tiene cabida allí</translation>
    </message>
    <message>
        <source>how parts of a period are reckoned is decided there</source>
        <translation>cómo se calculan las partes de un período se decide allí</translation>
    </message>
    <message>
        <source>pauses of every year have no place there</source>
        <translation>las pausas de cada año no tienen cabida allí</translation>
    </message>
    <message>
        <source>discounts and who allows them have no place among prices</source>
        <translation>los descuentos y quién los autoriza no tienen cabida entre los precios</translation>
    </message>
    <message>
        <source>credits that are bought and kept have no place among prices</source>
        <translation>los créditos que se compran y se conservan no tienen cabida entre los precios</translation>
    </message>
    <message>
        <source>prices of a locale are a book of their own there</source>
        <translation>los precios de una configuración regional son allí un catálogo propio</translation>
    </message>
    <message>
        <source>the prices are those of the list, without this percentage: it is taken off rounded totals, which prices cannot say</source>
        <translation>los precios son los de la lista, sin este porcentaje: se descuenta de totales redondeados, algo que los precios no pueden expresar</translation>
    </message>
    <message>
        <source>halves are rounded to the even neighbour here, and upwards there</source>
        <translation>aquí las mitades se redondean al valor par más cercano; allí, hacia arriba</translation>
    </message>
    <message>
        <source>percentages of an amount have no place there</source>
        <translation>los porcentajes de un importe no tienen cabida allí</translation>
    </message>
    <message>
        <source>tiers that price packages have no place there</source>
        <translation>los tramos por paquetes no tienen cabida allí</translation>
    </message>
    <message>
        <source>packages after units that are included have no place there</source>
        <translation>los paquetes posteriores a unidades incluidas no tienen cabida allí</translation>
    </message>
    <message>
        <source>tiers that begin or end within a unit have no place there</source>
        <translation>los tramos que empiezan o terminan dentro de una unidad no tienen cabida allí</translation>
    </message>
    <message>
        <source>a band that costs less than the one before it has no place among tiers</source>
        <translation>una franja que cuesta menos que la anterior no tiene cabida entre los tramos</translation>
    </message>
    <message>
        <source>the amount is too large for a price there</source>
        <translation>el importe es demasiado grande para un precio allí</translation>
    </message>
    <message>
        <source>amounts of this currency must end in 0 there</source>
        <translation>los importes de esta moneda deben terminar allí en 0</translation>
    </message>
    <message>
        <source>a flat amount must be whole minor units there</source>
        <translation>un importe fijo debe ser allí un número entero de unidades menores</translation>
    </message>
    <message>
        <source>there are two prices of %1</source>
        <translation>hay dos precios de %1</translation>
    </message>
    <message>
        <source>the price %1 is of the product %2, which is not there</source>
        <translation>el precio %1 es del producto %2, que no figura</translation>
    </message>
    <message>
        <source>a price that is no longer used is left out</source>
        <translation>se omite un precio que ya no se usa</translation>
    </message>
    <message>
        <source>the price is of the product &quot;%1&quot;, which is not among the products</source>
        <translation>el precio es del producto «%1», que no está entre los productos</translation>
    </message>
    <message>
        <source>the price needs a currency such as usd, not &quot;%1&quot;</source>
        <translation>el precio necesita una moneda como usd, no «%1»</translation>
    </message>
    <message>
        <source>the prices are in %1 and in %2; a price book has one currency</source>
        <translation>los precios están en %1 y en %2; un catálogo de precios tiene una sola moneda</translation>
    </message>
    <message>
        <source>a price is for 1, 3, 6 or 12 months or a year, not for %1</source>
        <translation>un precio es por 1, 3, 6 o 12 meses o por un año, no por %1</translation>
    </message>
    <message>
        <source>an amount must be minor units such as 1995 or 0.5, zero or more, not %1</source>
        <translation>un importe debe indicarse en unidades menores, por ejemplo 1995 o 0.5, cero o más, no %1</translation>
    </message>
    <message>
        <source>packages are rounded up, not &quot;%1&quot;</source>
        <translation>los paquetes se redondean hacia arriba, no «%1»</translation>
    </message>
    <message>
        <source>tiers are graduated or volume, not &quot;%1&quot;</source>
        <translation>los tramos son graduated o volume, no «%1»</translation>
    </message>
    <message>
        <source>the discount is %1; expected nothing or more</source>
        <translation>el descuento es de %1; se esperaba cero o más</translation>
    </message>
    <message>
        <source>a discount of %1 is more than the price, %2</source>
        <translation>un descuento de %1 es mayor que el precio, %2</translation>
    </message>
    <message>
        <source>%1 has no subscription</source>
        <translation>%1 no tiene ninguna suscripción</translation>
    </message>
    <message>
        <source>%1 would be valid through %2, which is before it is issued, on %3</source>
        <translation>%1 sería válida hasta el %2, antes de emitirse, el %3</translation>
    </message>
    <message>
        <source>The customer is missing</source>
        <translation>Falta el cliente</translation>
    </message>
    <message>
        <source>A quote is made to somebody.</source>
        <translation>Una cotización se hace para alguien.</translation>
    </message>
    <message>
        <source>The letterhead is missing</source>
        <translation>Falta el membrete</translation>
    </message>
    <message>
        <source>No paper goes out without a sender.</source>
        <translation>Ningún documento sale sin remitente.</translation>
    </message>
    <message>
        <source>The approval is missing</source>
        <translation>Falta la aprobación</translation>
    </message>
    <message>
        <source>The discount is more than an account manager gives alone.</source>
        <translation>El descuento supera el que un ejecutivo de cuentas concede por sí solo.</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Con aprobación de %1</translation>
    </message>
    <message>
        <source>On %1, for this price.</source>
        <translation>El %1, para este precio.</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>No requiere aprobación</translation>
    </message>
    <message>
        <source>No discount was given.</source>
        <translation>No se concedió ningún descuento.</translation>
    </message>
    <message>
        <source>The discount is one that an account manager gives alone.</source>
        <translation>El descuento es de los que un ejecutivo de cuentas concede por sí solo.</translation>
    </message>
    <message>
        <source>The price book is outside its dates</source>
        <translation>El catálogo de precios está fuera de su vigencia</translation>
    </message>
    <message>
        <source>Price checked</source>
        <translation>Precio comprobado</translation>
    </message>
    <message>
        <source>Worked out again from price book %1 %2: the same.</source>
        <translation>Recalculado con el catálogo de precios %1 %2: es el mismo.</translation>
    </message>
    <message>
        <source>The price does not come out again</source>
        <translation>Al recalcularlo, el precio no coincide</translation>
    </message>
    <message>
        <source>Worked out again from its price book it is %1, not %2.</source>
        <translation>Recalculado con su catálogo de precios es de %1, no de %2.</translation>
    </message>
    <message>
        <source>The promotion was given already</source>
        <translation>La promoción ya se concedió</translation>
    </message>
    <message>
        <source>It would not be valid any more</source>
        <translation>Ya no sería válida</translation>
    </message>
    <message>
        <source>Its last day, %1, is before %2, when it is issued.</source>
        <translation>Su último día, el %1, es anterior al %2, cuando se emite.</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Sin número de orden de compra</translation>
    </message>
    <message>
        <source>Can be added when the customer accepts.</source>
        <translation>Se puede agregar cuando el cliente acepte.</translation>
    </message>
    <message>
        <source>No bill-to</source>
        <translation>Sin datos de «Facturar a»</translation>
    </message>
    <message>
        <source>The paper names the customer alone, without an address.</source>
        <translation>El documento nombra solo al cliente, sin dirección.</translation>
    </message>
    <message>
        <source>Nobody is named who prepared it</source>
        <translation>No se indica quién la preparó</translation>
    </message>
    <message>
        <source>The paper does not say whom to ask.</source>
        <translation>El documento no dice a quién preguntar.</translation>
    </message>
    <message>
        <source>No days that it pays for</source>
        <translation>Sin los días que cubre el pago</translation>
    </message>
    <message>
        <source>The quote has no start; the Calculator sets one.</source>
        <translation>La cotización no tiene inicio; se indica en la Calculadora.</translation>
    </message>
    <message>
        <source>seats that grow by year need a start date</source>
        <translation>las licencias que aumentan por año necesitan una fecha de inicio</translation>
    </message>
    <message>
        <source>seats that grow by year are quoted for whole years, not for a change of a running subscription</source>
        <translation>las licencias que aumentan por año se cotizan por años completos, no para un cambio de una suscripción en curso</translation>
    </message>
    <message>
        <source>%1 is a trial, whose seats do not grow by year</source>
        <translation>%1 es un plan de prueba, cuyas licencias no aumentan por año</translation>
    </message>
    <message>
        <source>the label of the option</source>
        <translation>la etiqueta de la opción</translation>
    </message>
    <message>
        <source>%1 has %2 options; allowed are no more</source>
        <translation>%1 tiene %2 opciones; no se admiten más</translation>
    </message>
    <message>
        <source>%1 offers that already, as its option %2</source>
        <translation>%1 ya ofrece eso, como su opción %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; allowed are 1 to %3</source>
        <translation>%1 no tiene la opción %2; se admite de 1 a %3</translation>
    </message>
    <message>
        <source>%1 has no options; it is accepted as it is</source>
        <translation>%1 no tiene opciones; se acepta tal como está</translation>
    </message>
    <message>
        <source>%1 offers one thing alone; add another before it is taken away</source>
        <translation>%1 ofrece una sola opción; agregue otra antes de quitarla</translation>
    </message>
    <message>
        <source>%1 has %2 options; name the one that is accepted</source>
        <translation>%1 tiene %2 opciones; indique la que se acepta</translation>
    </message>
    <message>
        <source>%1 is accepted with its option %2; of its options one alone is accepted</source>
        <translation>%1 está aceptada con su opción %2; solo se acepta una de sus opciones</translation>
    </message>
    <message>
        <source>%1, option %2</source>
        <translation>%1, opción %2</translation>
    </message>
    <message>
        <source>the quote was written by a newer version of Seatwise; this one reads quotes up to form %1</source>
        <translation>la cotización la escribió una versión más reciente de Seatwise; esta lee cotizaciones hasta el formato %1</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>estimate %1 for nobody yet, %2, price book %3 %4</source>
        <translation>estimación %1 para un cliente por indicar, %2, catálogo de precios %3 %4</translation>
    </message>
    <message>
        <source>version %1 is published: new customers from %2, existing ones from the first period that starts on or after %3; the reason: &quot;%4&quot;</source>
        <translation>la versión %1 queda publicada: para clientes nuevos, desde el %2; para los existentes, desde el primer período que empiece el %3 o después; el motivo: «%4»</translation>
    </message>
    <message>
        <source>%1. It follows version %2, SHA-256 %3, and is SHA-256 %4</source>
        <translation>%1. Sigue a la versión %2, SHA-256 %3, y es SHA-256 %4</translation>
    </message>
    <message>
        <source>%1. It is the first, SHA-256 %2</source>
        <translation>%1. Es la primera, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1. What it changes: %2</source>
        <translation>%1. Lo que cambia: %2</translation>
    </message>
    <message>
        <source>%1. Approved by %2</source>
        <translation>%1. Con aprobación de %2</translation>
    </message>
    <message>
        <source>%1, billed %2, %3 to %4</source>
        <translation>%1, facturación %2, de %3 a %4</translation>
    </message>
    <message>
        <source>version %1, which was to be in force from %2, is withdrawn</source>
        <translation>la versión %1, que iba a estar en vigor desde el %2, queda retirada</translation>
    </message>
    <message>
        <source>version %1, which was to be in force from %2, is withdrawn: %3</source>
        <translation>la versión %1, que iba a estar en vigor desde el %2, queda retirada: %3</translation>
    </message>
    <message>
        <source>a publishing needs a reason</source>
        <translation>una publicación necesita un motivo</translation>
    </message>
    <message>
        <source>a version is published for today (%2) or later, not for %1: what was priced until now stays as it was</source>
        <translation>una versión se publica para hoy (%2) o más tarde, no para el %1: los precios calculados hasta ahora se quedan como estaban</translation>
    </message>
    <message>
        <source>existing customers cannot change on %1, before new ones do on %2</source>
        <translation>los clientes existentes no pueden pasar a la lista nueva el %1, antes que los clientes nuevos (el %2)</translation>
    </message>
    <message>
        <source>version %2 is published for %1 already; a day has one version</source>
        <translation>la versión %2 ya está publicada para el %1; un día tiene una sola versión</translation>
    </message>
    <message>
        <source>a version %1 is published for %2 already; give this one a version of its own</source>
        <translation>ya hay una versión %1 publicada para el %2; dé a esta una versión propia</translation>
    </message>
    <message>
        <source>it calls itself version %1, as the list that it takes the place of does; better give each its own</source>
        <translation>se llama versión %1, igual que la lista a la que reemplaza; es mejor dar a cada una la suya</translation>
    </message>
    <message>
        <source>version %1 was published on %2, after today (%3); look at the date of this computer</source>
        <translation>la versión %1 se publicó el %2, después de hoy (%3); compruebe la fecha de este equipo</translation>
    </message>
    <message>
        <source>this very price list is published as version %1 for %2 already</source>
        <translation>esta misma lista de precios ya está publicada como versión %1 para el %2</translation>
    </message>
    <message>
        <source>version %1 cannot be in force on %2: %3</source>
        <translation>la versión %1 no puede estar en vigor el %2: %3</translation>
    </message>
    <message>
        <source>a price list cannot change its currency from %1 to %2; give the other one an id of its own</source>
        <translation>una lista de precios no puede cambiar su moneda de %1 a %2; dé a la otra un identificador propio</translation>
    </message>
    <message>
        <source>%1 has no version %2; it has %3</source>
        <translation>%1 no tiene la versión %2; tiene: %3</translation>
    </message>
    <message>
        <source>no version of %1 is published</source>
        <translation>no hay ninguna versión publicada de %1</translation>
    </message>
    <message>
        <source>version %1 is withdrawn already</source>
        <translation>la versión %1 ya está retirada</translation>
    </message>
    <message>
        <source>version %1 is in force since %2 and cannot be withdrawn; publish another one</source>
        <translation>la versión %1 está en vigor desde el %2 y no se puede retirar; publique otra</translation>
    </message>
    <message>
        <source>no version of %1 is in force on %2; the first, %3, is from %4</source>
        <translation>ninguna versión de %1 está en vigor el %2; la primera, %3, rige desde el %4</translation>
    </message>
    <message>
        <source>every version of %1 is withdrawn</source>
        <translation>todas las versiones de %1 están retiradas</translation>
    </message>
    <message>
        <source>the customer begins on %1, after the day that is priced, %2</source>
        <translation>el cliente empieza el %1, después del día cuyo precio se calcula, el %2</translation>
    </message>
    <message>
        <source>not a list of versions: %1</source>
        <translation>no es una lista de versiones: %1</translation>
    </message>
    <message>
        <source>the price list of version %1 of %2 is missing</source>
        <translation>falta la lista de precios de la versión %1 de %2</translation>
    </message>
    <message>
        <source>the name of whoever publishes</source>
        <translation>el nombre de quien publica</translation>
    </message>
    <message>
        <source>A quarter, billed quarterly</source>
        <translation>Un trimestre, con facturación trimestral</translation>
    </message>
    <message>
        <source>A half-year, billed half-yearly</source>
        <translation>Un semestre, con facturación semestral</translation>
    </message>
    <message>
        <source>what becomes of credits that are left at the end of a month</source>
        <translation>qué ocurre con los créditos que sobran al final de un mes</translation>
    </message>
    <message>
        <source>the draft has nothing at %1</source>
        <translation>el borrador no tiene nada en %1</translation>
    </message>
    <message>
        <source>the last band or tier cannot be removed</source>
        <translation>no se puede quitar la única franja o el único tramo que queda</translation>
    </message>
    <message>
        <source>the amounts of this model cannot be made of those of a month</source>
        <translation>los importes de este modelo no se pueden obtener de los mensuales</translation>
    </message>
    <message>
        <source>there is no charge model &quot;%1&quot;; there are %2</source>
        <translation>no hay ningún modelo de cargo «%1»; los disponibles son %2</translation>
    </message>
    <message>
        <source>the last plan cannot be removed</source>
        <translation>no se puede quitar el único plan que queda</translation>
    </message>
    <message>
        <source>a decimal such as &quot;19.95&quot;, zero or more, with up to 10 decimals</source>
        <translation>un decimal como &quot;19.95&quot;, de cero o más, con 10 decimales como máximo</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>un número entero a partir de %1</translation>
    </message>
    <message>
        <source>each tier must end after the one before it, and the last alone has no end</source>
        <translation>cada tramo debe terminar después del anterior, y solo el último carece de final</translation>
    </message>
    <message>
        <source>a price has at most %1 tiers</source>
        <translation>un precio tiene %1 tramos como máximo</translation>
    </message>
    <message>
        <source>seats from %1 to %2 are none</source>
        <translation>de %1 a %2 no hay ninguna licencia</translation>
    </message>
    <message>
        <source>the prices of %1 count %2 and %3; a charge counts one thing</source>
        <translation>los precios de %1 cuentan %2 y %3; un cargo cuenta una sola cosa</translation>
    </message>
    <message>
        <source>what is charged once has no place there, or not in this form</source>
        <translation>lo que se cobra una sola vez no tiene cabida allí, o no en esta forma</translation>
    </message>
    <message>
        <source>the tier begins where the one before it ends; a unit at the end is taken as one of the tier before</source>
        <translation>el tramo empieza donde termina el anterior; una unidad situada en ese final se considera del tramo anterior</translation>
    </message>
    <message>
        <source>a tier begins at %2, one after the end of the one before it, or at that end, %3, not at %1</source>
        <translation>un tramo empieza en %2, una unidad después del final del anterior, o en ese final, %3, no en %1</translation>
    </message>
    <message>
        <source>%1 has no place in a price book, or is not read</source>
        <translation>%1 no tiene cabida en un catálogo de precios, o no se lee</translation>
    </message>
    <message>
        <source>names and ids of charges have no place there, and amounts of a plan become one</source>
        <translation>los nombres y los identificadores de los cargos no tienen cabida allí, y los importes de un plan se reúnen en uno solo</translation>
    </message>
    <message>
        <source>a flat amount of a tier after the first has no place there</source>
        <translation>el importe fijo de un tramo posterior al primero no tiene cabida allí</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>no es XML válido: %1</translation>
    </message>
    <message>
        <source>the file declares a document type; only elements are read</source>
        <translation>el archivo declara un tipo de documento; solo se leen elementos</translation>
    </message>
    <message>
        <source>a tier has one block of one unit, and only the last one is of more than one, after units that are free or none</source>
        <translation>un tramo tiene un bloque de una sola unidad; solo el del último puede ser de varias, después de unidades gratuitas o sin ninguna antes</translation>
    </message>
    <message>
        <source>a price in %1 is missing</source>
        <translation>falta un precio en %1</translation>
    </message>
    <message>
        <source>the plan is of the product &quot;%1&quot;, which is not among the products</source>
        <translation>el plan es del producto «%1», que no está entre los productos</translation>
    </message>
    <message>
        <source>there is no price for this period; the charge comes to nothing in it</source>
        <translation>no hay precio para este período; en él, el importe del cargo es cero</translation>
    </message>
    <message>
        <source>there is no price of it; it is left out</source>
        <translation>no tiene ningún precio; se omite</translation>
    </message>
    <message>
        <source>the plan, at most %1 bytes</source>
        <translation>el plan, de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>monthly, quarterly, semiannual or annual</source>
        <translation>monthly, quarterly, semiannual o annual</translation>
    </message>
    <message>
        <source>an amount of a month from 0 to %1</source>
        <translation>un importe mensual de 0 a %1</translation>
    </message>
    <message>
        <source>a reason, at most %1 bytes</source>
        <translation>un motivo, de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>una moneda como USD</translation>
    </message>
    <message>
        <source>%1: it ends on %2, before it starts on %3</source>
        <translation>%1: termina el %2, antes de empezar el %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; of &quot;%3&quot; is running already, by line %4; two rows of one plan cannot overlap</source>
        <translation>%1: «%2» de «%3» ya está en curso, según la línea %4; dos filas de un mismo plan no pueden solaparse</translation>
    </message>
    <message>
        <source>%1: it has no price: %2; expected a plan of the book, or an mrr of its own</source>
        <translation>%1: no tiene precio: %2; se esperaba un plan del catálogo o un mrr propio</translation>
    </message>
    <message>
        <source>%1: it is in %2, the list in %3; one list is in one currency</source>
        <translation>%1: está en %2 y la lista en %3; una lista está en una sola moneda</translation>
    </message>
    <message>
        <source>%1 is in %2 and the list in %3</source>
        <translation>%1 está en %2 y la lista en %3</translation>
    </message>
    <message>
        <source>all of it is taken off, so that its mrr does not say the full price</source>
        <translation>se descuenta todo, de modo que su mrr no indica el precio íntegro</translation>
    </message>
    <message>
        <source>its seats or its billing are not said</source>
        <translation>no se indican sus licencias o su facturación</translation>
    </message>
    <message>
        <source>who cancels has left on that day</source>
        <translation>quien cancela se da por perdido ese mismo día</translation>
    </message>
    <message>
        <source>who cancels has left when the service ends</source>
        <translation>quien cancela se da por perdido cuando termina el servicio</translation>
    </message>
    <message>
        <source>discounts that end are not taken off</source>
        <translation>los descuentos que terminan no se restan</translation>
    </message>
    <message>
        <source>discounts that end are taken off until then</source>
        <translation>los descuentos que terminan se restan hasta entonces</translation>
    </message>
    <message>
        <source>metered usage is counted</source>
        <translation>el uso medido se cuenta</translation>
    </message>
    <message>
        <source>metered usage is left out</source>
        <translation>el uso medido se omite</translation>
    </message>
    <message>
        <source>who signs and leaves in one month is new and has left</source>
        <translation>quien contrata y se va en un mismo mes se cuenta como nuevo y como perdido</translation>
    </message>
    <message>
        <source>who signs and leaves in one month is not counted</source>
        <translation>quien contrata y se va en un mismo mes no se cuenta</translation>
    </message>
    <message>
        <source>from %1 to %2 are no months in their order, or too many; at most %3 are gone through</source>
        <translation>de %1 a %2 los meses no están en orden o son demasiados; se recorren %3 como máximo</translation>
    </message>
    <message>
        <source>no plan takes %1 billed annually: %2</source>
        <translation>ningún plan admite %1 con facturación anual: %2</translation>
    </message>
    <message>
        <source>no curve is drawn from %1 renewals; it takes %2 or more</source>
        <translation>no se traza ninguna curva con tan pocas renovaciones (%1); se necesitan %2 o más</translation>
    </message>
    <message>
        <source>no curve is drawn from %1 customers; it takes %2 or more</source>
        <translation>no se traza ninguna curva con tan pocos clientes (%1); se necesitan %2 o más</translation>
    </message>
    <message>
        <source>nobody has left, so that nothing can be said of who will</source>
        <translation>no se ha ido nadie, de modo que no se puede decir nada de quién se irá</translation>
    </message>
    <message>
        <source>a cohort starts with 1 to %1 customers</source>
        <translation>una cohorte empieza con entre 1 y %1 clientes</translation>
    </message>
    <message>
        <source>a cohort has at most %1 renewals</source>
        <translation>una cohorte tiene %1 renovaciones como máximo</translation>
    </message>
    <message>
        <source>after renewal %3 there are %1 customers, and there were %2 before; a cohort cannot grow</source>
        <translation>después de la renovación %3 hay %1 clientes y antes había %2; una cohorte no puede crecer</translation>
    </message>
    <message>
        <source>the model is sbg, as bdw takes %1 renewals or more</source>
        <translation>el modelo es sbg, ya que bdw necesita %1 renovaciones o más</translation>
    </message>
    <message>
        <source>no forecast is made from %1 values; it takes %2 or more</source>
        <translation>no se hace ningún pronóstico con tan pocos valores (%1); se necesitan %2 o más</translation>
    </message>
    <message>
        <source>the series has %1 values; a forecast takes at most %2</source>
        <translation>la serie tiene %1 valores; un pronóstico admite %2 como máximo</translation>
    </message>
    <message>
        <source>value %1 is below 0; a forecast is made of values that are not</source>
        <translation>el valor n.º %1 es menor que 0; un pronóstico se hace con valores de 0 o más</translation>
    </message>
    <message>
        <source>all values are 0, so that nothing can be said of the next ones</source>
        <translation>todos los valores son 0, de modo que no se puede decir nada de los siguientes</translation>
    </message>
    <message>
        <source>holt-winters needs a season of 2 periods or more</source>
        <translation>holt-winters necesita una temporada de 2 períodos o más</translation>
    </message>
    <message>
        <source>holt-winters takes no value of 0, as its seasons multiply</source>
        <translation>holt-winters no admite ningún valor de 0, ya que su estacionalidad es multiplicativa</translation>
    </message>
    <message>
        <source>%1 steps are no horizon of a series of %3 values; allowed are 1 to %2</source>
        <translation>un horizonte de %1 pasos no es posible para una serie de %3 valores; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>a period such as 2026-11, 2026-11-01, 2026-Q4 or 17</source>
        <translation>un período como 2026-11, 2026-11-01, 2026-Q4 o 17</translation>
    </message>
    <message>
        <source>a value of 0 or more</source>
        <translation>un valor de 0 o más</translation>
    </message>
    <message>
        <source>a time of 0 or more</source>
        <translation>un tiempo de 0 o más</translation>
    </message>
    <message>
        <source>1 for somebody who left then, or 0</source>
        <translation>1 para quien se fue entonces, o 0</translation>
    </message>
    <message>
        <source>after the periods before, %1 was to follow and %2 does; a forecast is made of a series without gaps</source>
        <translation>después de los períodos anteriores debía seguir %1 y sigue %2; un pronóstico se hace con una serie sin huecos</translation>
    </message>
    <message>
        <source>%2 is a period of another kind than %1</source>
        <translation>%2 es un período de otro tipo que %1</translation>
    </message>
    <message>
        <source>nobody has left by these times, so that there is no curve</source>
        <translation>según estos tiempos no se ha ido nadie, de modo que no hay curva</translation>
    </message>
    <message>
        <source>%1: how monthly recurring revenue moved, month by month, by the rule %2, for %3</source>
        <translation>%1: cómo se movieron los ingresos recurrentes mensuales, mes a mes, según la regla %2, para %3</translation>
    </message>
    <message>
        <source>%1 needs the columns account_id, customer, plan, seats, billing, start_date, end_date, discount (percent), discount_until and mrr (of a month, after the discount, in units of the currency; NULL: priced by the book), and the view %2.</source>
        <translation>%1 necesita las columnas account_id, customer, plan, seats, billing, start_date, end_date, discount (por ciento), discount_until y mrr (de un mes, tras el descuento, en unidades de la moneda; NULL: calculado por el catálogo), y la vista %2.</translation>
    </message>
    <message>
        <source>By this rule it needs the column %1 too.</source>
        <translation>Según esta regla necesita también la columna %1.</translation>
    </message>
    <message>
        <source>Amounts are in minor units of %1, with %2 decimals; end_mrr = start_mrr + new_mrr + expansion - contraction - churn + reactivation.</source>
        <translation>Importes en unidades menores de %1, con %2 decimales; end_mrr = start_mrr + new_mrr + expansion - contraction - churn + reactivation.</translation>
    </message>
    <message>
        <source>unpriced counts the accounts begun by the end of the month that are in no sum; SELECT * FROM %1 WHERE note &lt;&gt; &apos;&apos; answers which, and why.</source>
        <translation>unpriced cuenta las cuentas comenzadas hasta el final del mes que no están en ninguna suma; SELECT * FROM %1 WHERE note &lt;&gt; &apos;&apos; dice cuáles y por qué.</translation>
    </message>
    <message>
        <source>movements are told to postgresql, duckdb or clickhouse, not to %1, whose numbers have 64 bits</source>
        <translation>los movimientos se escriben para postgresql, duckdb o clickhouse, no para %1, cuyos números tienen 64 bits</translation>
    </message>
    <message>
        <source>%1 charges %2 once, which is no recurring revenue and cannot be told apart in the total of a priced table</source>
        <translation>%1 cobra %2 una sola vez, lo que no es ingreso recurrente y no se distingue en el total de una tabla con precios</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>no first day</source>
        <translation>sin primer día</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>the discount is no percentage from 0 to 100 with at most 4 decimals</source>
        <translation>el descuento no es un porcentaje de 0 a 100 con un máximo de 4 decimales</translation>
    </message>
    <message>
        <source>no amount of a month from 0 to %1 with at most 4 decimals</source>
        <translation>no es un importe mensual de 0 a %1 con un máximo de 4 decimales</translation>
    </message>
    <message>
        <source>an account of the same customer and plan is running already</source>
        <translation>ya está en curso una cuenta del mismo cliente y plan</translation>
    </message>
    <message>
        <source>%1 is %2; only an accepted quote can be handed over</source>
        <translation>%1: estado «%2»; solo se puede entregar una cotización aceptada</translation>
    </message>
    <message>
        <source>%1 names no first day of service; name the day to hand it over</source>
        <translation>%1 no indica el primer día del servicio; indique el día para entregarla</translation>
    </message>
    <message>
        <source>%1 begins on %2, as was agreed; no other day can be named</source>
        <translation>%1 comienza el %2, como se acordó; no se puede indicar otro día</translation>
    </message>
    <message>
        <source>%1 was accepted at %2 and now comes to %3; what does not come out again is not handed over</source>
        <translation>%1 se aceptó por %2 y ahora asciende a %3; lo que al recalcularse no da lo mismo no se entrega</translation>
    </message>
    <message>
        <source>%1 changes a subscription that runs already, which is changed where it is billed; it can be handed over as csv</source>
        <translation>%1 cambia una suscripción en curso, que se cambia donde se factura; se puede entregar como csv</translation>
    </message>
    <message>
        <source>tax is not part of a quote; it is reckoned there</source>
        <translation>los impuestos no forman parte de una cotización; se calculan allí</translation>
    </message>
    <message>
        <source>a part of a period is an amount there, as it was reckoned here</source>
        <translation>una parte de un período es allí un importe, tal como se calculó aquí</translation>
    </message>
    <message>
        <source>is an amount there for these seats, and not a price that follows other seats</source>
        <translation>es allí un importe para estas licencias y no un precio que se ajuste si cambian las licencias</translation>
    </message>
    <message>
        <source>discounts are amounts there for these seats, and do not follow other seats</source>
        <translation>los descuentos son allí importes para estas licencias y no se ajustan si cambian las licencias</translation>
    </message>
    <message>
        <source>the usage that was quoted is an amount of each invoice; what is used is not metered there</source>
        <translation>el uso cotizado es un importe de cada factura; lo que se usa no se mide allí</translation>
    </message>
    <message>
        <source>what is used is not part of the deal; meter it there with the price of the price list</source>
        <translation>lo que se usa no forma parte del acuerdo; mídalo allí con el precio de la lista de precios</translation>
    </message>
    <message>
        <source>no term was agreed: it goes on there with whole periods until it is cancelled</source>
        <translation>no se acordó plazo: allí continúa por períodos enteros hasta que se cancele</translation>
    </message>
    <message>
        <source>an invoice of %1 is one of %2 there, as amounts of this currency must be rounder</source>
        <translation>una factura de %1 es allí una de %2, porque los importes de esta moneda deben ser más redondos</translation>
    </message>
    <message>
        <source>there are %1 phases, and at most %2 are taken at a time; add the later ones as the first ones end</source>
        <translation>hay %1 fases y se admiten como máximo %2 a la vez; agregue las posteriores cuando terminen las primeras</translation>
    </message>
    <message>
        <source>the customer is called by name; take the id that the customer has there</source>
        <translation>el cliente figura por su nombre; use el identificador que tiene allí</translation>
    </message>
    <message>
        <source>each change of what a period costs is a subscription of its own there</source>
        <translation>cada cambio de lo que cuesta un período es allí una suscripción propia</translation>
    </message>
    <message>
        <source>is an invoice of its own there, to be made on %1</source>
        <translation>es allí una factura propia, que se hace el %1</translation>
    </message>
    <message>
        <source>its periods are reckoned there from %1, and may begin on other days than here</source>
        <translation>sus períodos se cuentan allí desde el %1 y pueden comenzar en otros días que aquí</translation>
    </message>
    <message>
        <source>the lines of the address are not told apart into street, city and country</source>
        <translation>las líneas de la dirección no se separan en calle, ciudad y país</translation>
    </message>
    <message>
        <source>the list has %1 bytes; at most %2 are kept</source>
        <translation>la lista tiene %1 bytes; se guardan como máximo %2</translation>
    </message>
    <message>
        <source>accounts imported from %1</source>
        <translation>cuentas importadas de %1</translation>
    </message>
    <message>
        <source>publishing needs one of the approvers of this store; say who approves</source>
        <translation>publicar requiere a uno de los aprobadores de este almacén; indique quién aprueba</translation>
    </message>
    <message>
        <source>nobody approves their own publishing; say who publishes</source>
        <translation>nadie aprueba su propia publicación; indique quién publica</translation>
    </message>
    <message>
        <source>%1 cannot approve their own publishing</source>
        <translation>%1 no puede aprobar su propia publicación</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, cell %2: %3</source>
        <translation>hoja «%1», celda %2: %3</translation>
    </message>
    <message>
        <source>expected the column &quot;%1&quot;, as an exported price list has it</source>
        <translation>se esperaba la columna «%1», como la tiene una lista de precios exportada</translation>
    </message>
    <message>
        <source>expected the next path of a price book, such as plans[0].charges[0].monthly, not &quot;%1&quot;</source>
        <translation>se esperaba la siguiente ruta de un catálogo de precios, como plans[0].charges[0].monthly, no «%1»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>a row with a value has nothing in other columns</source>
        <translation>una fila con un valor no tiene nada en otras columnas</translation>
    </message>
    <message>
        <source>there is no column of this place; the row ends before it</source>
        <translation>no hay columna en ese lugar; la fila termina antes</translation>
    </message>
    <message>
        <source>%1 needs a value, or its model or figures in their columns</source>
        <translation>%1 necesita un valor, o su modelo o sus cifras en sus columnas</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;, which a workbook has that was exported as a price book; its sheets are: %3</source>
        <translation>%1 no tiene la hoja «%2», que sí tiene un libro de cálculo exportado como catálogo de precios; sus hojas son: %3</translation>
    </message>
    <message>
        <source>figures are read of the sheet &quot;%1&quot; alone; what was changed in others is left out</source>
        <translation>las cifras se leen solo de la hoja «%1»; lo que se cambió en otras se deja fuera</translation>
    </message>
    <message>
        <source>a mark in angle quotes may have been a hidden character</source>
        <translation>una marca entre comillas angulares puede haber sido un carácter oculto</translation>
    </message>
    <message>
        <source>the years of a term, a whole number from 1 to %1</source>
        <translation>los años de un plazo, un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>from %1 on, by another version of the list, %2</source>
        <translation>desde el %1, por otra versión de la lista, %2</translation>
    </message>
    <message>
        <source>it cost nothing before</source>
        <translation>antes no costaba nada</translation>
    </message>
    <message>
        <source>revenue is forecast for %2 to %3 months, not for %1</source>
        <translation>los ingresos se pronostican para un horizonte de %2 a %3 meses, no de %1</translation>
    </message>
    <message>
        <source>a change of prices on %1 is not to come; the accounts are known until %2</source>
        <translation>un cambio de precios el %1 ya no está por venir; las cuentas se conocen hasta el %2</translation>
    </message>
    <message>
        <source>nobody is a customer at the end of %1</source>
        <translation>al final de %1 nadie es cliente</translation>
    </message>
    <message>
        <source>%1 is no lever; allowed are %2 to %3 percent</source>
        <translation>%1 no es un valor válido para una palanca; se admiten de %2 a %3 por ciento</translation>
    </message>
    <message>
        <source>who left is counted for %2 to %3 months after a change, not for %1</source>
        <translation>después de un cambio se cuenta quién se fue en un lapso de %2 a %3 meses, no de %1</translation>
    </message>
    <message>
        <source>nobody who was a customer before is in service on the day before %1</source>
        <translation>el día anterior al %1 ningún cliente que ya lo fuera antes tiene el servicio activo</translation>
    </message>
    <message>
        <source>%1 is of a trial, which brings nothing and is no account; the quote that it converts by is one</source>
        <translation>%1 es de una prueba, que no aporta nada y no es una cuenta; lo es la cotización con la que se convierte en compra</translation>
    </message>
    <message>
        <source>what is paid from %1 on changes more than once as discounts end, which one row does not say; add the account to your list and import it</source>
        <translation>lo que se paga desde el %1 cambia más de una vez al terminar descuentos, y una fila no puede decirlo; agregue la cuenta a su lista e impórtela</translation>
    </message>
    <message>
        <source>%1 is in %2, the list of accounts in %3; one list is in one currency</source>
        <translation>%1 está en %2 y la lista de cuentas en %3; una lista tiene una sola moneda</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3 from %4 on, by the list of accounts, so that none can begin on %5; end or take out that row first</source>
        <translation>%1: «%2» tiene %3 desde el %4 según la lista de cuentas, así que nada puede empezar el %5; termine o quite antes esa fila</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has it already, by the list of accounts; nothing was changed</source>
        <translation>%1: «%2» ya lo tiene según la lista de cuentas; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3, %4, from %5 on, by the list of accounts</source>
        <translation>%1: «%2» tiene %3, %4, desde el %5 según la lista de cuentas</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has %3, %4, from %5 on, by the list of accounts; what ran until then ends on %6</source>
        <translation>%1: «%2» tiene %3, %4, desde el %5 según la lista de cuentas; lo anterior termina el %6</translation>
    </message>
    <message>
        <source>the list of accounts does not take %1 as it was agreed: it is written in another way; add the account to your list and import it</source>
        <translation>la lista de cuentas no admite %1 tal como se acordó: está escrita de otra manera; agregue la cuenta a su lista e impórtela</translation>
    </message>
    <message>
        <source>%1: pricing spreadsheet</source>
        <translation>%1: hoja de cálculo de precios</translation>
    </message>
    <message>
        <source>%1: feature comparison</source>
        <translation>%1: comparación de funciones</translation>
    </message>
    <message>
        <source>Price book %1 %2, SHA-256 %3</source>
        <translation>Catálogo de precios %1 %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Planes y precios</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Plan or add-on</source>
        <translation>Plan o complemento</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1, a quarter</source>
        <translation>%1, al trimestre</translation>
    </message>
    <message>
        <source>%1, a half-year</source>
        <translation>%1, al semestre</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discount of the period</source>
        <translation>Descuento del período</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A whole number from 0</source>
        <translation>Un número entero desde 0</translation>
    </message>
    <message>
        <source>A number from 0 with at most %1 decimals</source>
        <translation>Un número desde 0 con %1 decimales como máximo</translation>
    </message>
    <message>
        <source>An amount from 0 with at most %1 decimals</source>
        <translation>Un importe desde 0 con %1 decimales como máximo</translation>
    </message>
    <message>
        <source>%1: assumptions</source>
        <translation>%1: supuestos</translation>
    </message>
    <message>
        <source>Every figure of this price book is given by its source documents.</source>
        <translation>Los documentos de origen indican todas las cifras de este catálogo de precios.</translation>
    </message>
    <message>
        <source>The source documents do not give these figures. Wherever one is shown it has a dagger, †, and stands in italics on a tinted ground.</source>
        <translation>Los documentos de origen no indican estas cifras. Donde aparece una, lleva una cruz, †, y está en cursiva sobre fondo de color.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Where in the price book</source>
        <translation>Dónde en el catálogo de precios</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Qué se supone</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Price book %1, version %2, prices in %3, taxes not included. † an assumed figure, with its number on the sheet %4.</source>
        <translation>Catálogo de precios %1, versión %2, precios en %3, impuestos no incluidos. † una cifra supuesta, con su número en la hoja %4.</translation>
    </message>
    <message>
        <source>%1: pricing calculator</source>
        <translation>%1: calculadora de precios</translation>
    </message>
    <message>
        <source>Price book %1, version %2, in force from %3, amounts in %4, taxes not included.</source>
        <translation>Catálogo de precios %1, versión %2, en vigor desde %3, importes en %4, impuestos no incluidos.</translation>
    </message>
    <message>
        <source>SHA-256 of the price book: %1</source>
        <translation>SHA-256 del catálogo de precios: %1</translation>
    </message>
    <message>
        <source>Answer in the framed cells; everything else is computed from them.</source>
        <translation>Responda en las celdas enmarcadas; todo lo demás se calcula a partir de ellas.</translation>
    </message>
    <message>
        <source>† and italics on a tinted ground: an assumed figure. The numbers are those of the sheet %1.</source>
        <translation>† y cursiva sobre fondo de color: una cifra supuesta. Los números son los de la hoja %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>One of the plans of the list</source>
        <translation>Uno de los planes de la lista</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Whole; the sheet %1 says how many a plan admits</source>
        <translation>Un número entero; la hoja %1 dice cuántos admite un plan</translation>
    </message>
    <message>
        <source>Annual discount, in percent</source>
        <translation>Descuento anual, en porcentaje</translation>
    </message>
    <message>
        <source>Half-yearly discount, in percent</source>
        <translation>Descuento semestral, en porcentaje</translation>
    </message>
    <message>
        <source>Quarterly discount, in percent</source>
        <translation>Descuento trimestral, en porcentaje</translation>
    </message>
    <message>
        <source>Off every annual amount; the book&apos;s own unless you type another</source>
        <translation>Sobre cada importe anual; el del catálogo, salvo que escriba otro</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Lo usan: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: base amount a month</source>
        <translation>%1: importe base al mes</translation>
    </message>
    <message>
        <source>What the percentages are taken of</source>
        <translation>Sobre qué se calculan los porcentajes</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Complemento: %1</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose one of the plans of the list</source>
        <translation>Elija uno de los planes de la lista</translation>
    </message>
    <message>
        <source>The plan is not billed like this</source>
        <translation>El plan no se factura así</translation>
    </message>
    <message>
        <source>Seats must be a number</source>
        <translation>Las licencias deben ser un número</translation>
    </message>
    <message>
        <source>The plan admits seats from %1 up, in steps of %2</source>
        <translation>El plan admite licencias desde %1, en pasos de %2</translation>
    </message>
    <message>
        <source>The plan admits seats from %1 to %2, in steps of %3</source>
        <translation>El plan admite de %1 a %2 licencias, en pasos de %3</translation>
    </message>
    <message>
        <source>Quantities and amounts are numbers from 0, with at most %1 decimals</source>
        <translation>Las cantidades y los importes son números desde 0, con %1 decimales como máximo</translation>
    </message>
    <message>
        <source>Events are amounts from 0, with at most %1 decimals</source>
        <translation>Las operaciones son importes desde 0, con %1 decimales como máximo</translation>
    </message>
    <message>
        <source>Events stand one below the other, without a gap</source>
        <translation>Las operaciones van una debajo de otra, sin huecos</translation>
    </message>
    <message>
        <source>An add-on that is chosen is not for this plan</source>
        <translation>Un complemento elegido no es para este plan</translation>
    </message>
    <message>
        <source>The amount is too large to be exact here</source>
        <translation>El importe es demasiado grande para ser exacto aquí</translation>
    </message>
    <message>
        <source>Charged once, in the first period</source>
        <translation>Se cobra una sola vez, en el primer período</translation>
    </message>
    <message>
        <source>Up to the minimum of the plan</source>
        <translation>Hasta el compromiso mínimo del plan</translation>
    </message>
    <message>
        <source>Total for the billing period</source>
        <translation>Total del período de facturación</translation>
    </message>
    <message>
        <source>For a seat and month</source>
        <translation>Por licencia y mes</translation>
    </message>
    <message>
        <source>The list price with the annual discount. Promotions, term discounts and negotiated prices come on a quote.</source>
        <translation>El precio de lista con el descuento anual. Las promociones, los descuentos por plazo y los precios negociados van en una cotización.</translation>
    </message>
    <message>
        <source>%1: events of a month</source>
        <translation>%1: operaciones de un mes</translation>
    </message>
    <message>
        <source>The amount of each event in %1, one below the other, in their order: the first of them may be free.</source>
        <translation>El importe de cada operación en %1, uno debajo de otro, en su orden: las primeras pueden ser gratuitas.</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Número de operaciones</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Su suma</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>%1: price table</source>
        <translation>%1: tabla de precios</translation>
    </message>
    <message>
        <source>In %1, taxes not included; amounts of longer periods less the discounts of the sheet %2. The framed cells may be changed. † an assumed figure, with its number on the sheet %3.</source>
        <translation>En %1, impuestos no incluidos; los importes de períodos más largos, menos los descuentos de la hoja %2. Las celdas enmarcadas se pueden cambiar. † una cifra supuesta, con su número en la hoja %3.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>%1: amount of each</source>
        <translation>%1: importe de cada una</translation>
    </message>
    <message>
        <source>%1: base amount</source>
        <translation>%1: importe base</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>%1: plans and prices</source>
        <translation>%1: planes y precios</translation>
    </message>
    <message>
        <source>All amounts in %1, taxes not included. Change a figure here and every other sheet follows; a rate may have 4 decimals, or as many as the list gives it. The columns folded away at the right hold the same figures in whole steps, so that every formula is exact to the last digit.</source>
        <translation>Todos los importes en %1, impuestos no incluidos. Cambie una cifra aquí y todas las demás hojas la siguen; una tarifa puede tener 4 decimales, o tantos como le dé la lista de precios. Las columnas plegadas a la derecha contienen las mismas cifras en pasos enteros, para que cada fórmula sea exacta hasta el último dígito.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>Seats from</source>
        <translation>Licencias desde</translation>
    </message>
    <message>
        <source>Seats to</source>
        <translation>Licencias hasta</translation>
    </message>
    <message>
        <source>Seats in steps of</source>
        <translation>Licencias en pasos de</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <translation>Facturación mensual</translation>
    </message>
    <message>
        <source>Billed quarterly</source>
        <translation>Facturación trimestral</translation>
    </message>
    <message>
        <source>Billed half-yearly</source>
        <translation>Facturación semestral</translation>
    </message>
    <message>
        <source>Billed annually</source>
        <translation>Facturación anual</translation>
    </message>
    <message>
        <source>Minimum a month</source>
        <translation>Mínimo al mes</translation>
    </message>
    <message>
        <source>Minimum in steps</source>
        <translation>Mínimo en pasos</translation>
    </message>
    <message>
        <source>Add-ons and the plans they are for</source>
        <translation>Complementos y los planes para los que son</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Base, flat or package amount</source>
        <translation>Importe base, fijo o de un paquete</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Tamaño del paquete</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>At least, each event</source>
        <translation>Mínimo por operación</translation>
    </message>
    <message>
        <source>At most, each event</source>
        <translation>Máximo por operación</translation>
    </message>
    <message>
        <source>Free events</source>
        <translation>Operaciones gratuitas</translation>
    </message>
    <message>
        <source>Maximum a month</source>
        <translation>Máximo al mes</translation>
    </message>
    <message>
        <source>From, in steps</source>
        <translation>Desde, en pasos</translation>
    </message>
    <message>
        <source>Up to, in steps</source>
        <translation>Hasta, en pasos</translation>
    </message>
    <message>
        <source>Rate, in steps</source>
        <translation>Tarifa, en pasos</translation>
    </message>
    <message>
        <source>Amount, in steps</source>
        <translation>Importe, en pasos</translation>
    </message>
    <message>
        <source>Included, in steps</source>
        <translation>Incluido, en pasos</translation>
    </message>
    <message>
        <source>Size, in steps</source>
        <translation>Tamaño, en pasos</translation>
    </message>
    <message>
        <source>Percent, in steps</source>
        <translation>Porcentaje, en pasos</translation>
    </message>
    <message>
        <source>Least, in steps</source>
        <translation>Mínimo, en pasos</translation>
    </message>
    <message>
        <source>Most, in steps</source>
        <translation>Máximo, en pasos</translation>
    </message>
    <message>
        <source>Least of each, in steps</source>
        <translation>Mínimo por operación, en pasos</translation>
    </message>
    <message>
        <source>Most of each, in steps</source>
        <translation>Máximo por operación, en pasos</translation>
    </message>
    <message>
        <source>Free, in steps</source>
        <translation>Gratuito, en pasos</translation>
    </message>
    <message>
        <source>Minimum, in steps</source>
        <translation>Mínimo, en pasos</translation>
    </message>
    <message>
        <source>Maximum, in steps</source>
        <translation>Máximo, en pasos</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>por unidad</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>progresivo</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>por volumen</translation>
    </message>
    <message>
        <source>banded</source>
        <translation>por franjas</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>graduated percentage</source>
        <translation>porcentaje progresivo</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 %2 veces</translation>
    </message>
    <message>
        <source>Packs of credits</source>
        <translation>Paquetes de créditos</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price of one credit</source>
        <translation>Precio de un crédito</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Meses de validez</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin vencimiento</translation>
    </message>
    <message>
        <source>Rollover of credits</source>
        <translation>Traspaso de créditos</translation>
    </message>
    <message>
        <source>Promotions, which the calculator leaves out</source>
        <translation>Promociones, que la calculadora no tiene en cuenta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>For the first</source>
        <translation>Para los primeros</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Term discounts, which the calculator leaves out</source>
        <translation>Descuentos por plazo, que la calculadora no tiene en cuenta</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Descuento (%)</translation>
    </message>
    <message>
        <source>How the calculator computes</source>
        <translation>Cómo calcula la calculadora</translation>
    </message>
    <message>
        <source>Every amount here is in the smallest unit of %1, a whole number, rounded once from the exact amount.</source>
        <translation>Cada importe está aquí en la unidad menor de %1: un número entero, redondeado una vez a partir del importe exacto.</translation>
    </message>
    <message>
        <source>The plan has %1</source>
        <translation>El plan tiene %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quantity, in steps</source>
        <translation>Cantidad, en pasos</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Importe base</translation>
    </message>
    <message>
        <source>Base amount, in steps</source>
        <translation>Importe base, en pasos</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>Todos los cargos</translation>
    </message>
    <message>
        <source>All that is charged once</source>
        <translation>Todo lo que se cobra una sola vez</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>Months of the billing period</source>
        <translation>Meses del período de facturación</translation>
    </message>
    <message>
        <source>Discount of the period, in steps</source>
        <translation>Descuento del período, en pasos</translation>
    </message>
    <message>
        <source>Of it charged once</source>
        <translation>De ello, se cobra una sola vez</translation>
    </message>
    <message>
        <source>For a seat and month, in 1/10,000</source>
        <translation>Por licencia y mes, en 1/10.000</translation>
    </message>
    <message>
        <source>nothing of it recurs, and for which periods it is sold has no place there: it comes back for a month</source>
        <translation>nada de él se repite, y para qué períodos se vende no tiene cabida allí: vuelve como mensual</translation>
    </message>
</context>
</TS>
