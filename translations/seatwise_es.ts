<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
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
        <source>Too late to begin on %1: an order takes %2 days. Ordered today, the earliest first day is %3.</source>
        <translation>Demasiado tarde para empezar el %1: un pedido tarda %2 días. Si se pide hoy, el primer día posible es el %3.</translation>
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
        <source>Type an amount such as 2,000 or 1,234.50.</source>
        <translation>Escriba un importe como 2.000 o 1.234,50.</translation>
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
        <source>Pin scenario</source>
        <translation>Anclar escenario</translation>
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
        <source>Pinned as %1</source>
        <translation>Anclado como %1</translation>
    </message>
    <message>
        <source>Not pinned: %1</source>
        <translation>No se ancló: %1</translation>
    </message>
    <message>
        <source>Four scenarios are pinned already; unpin one first.</source>
        <translation>Ya hay cuatro escenarios anclados; desancle uno primero.</translation>
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
        <source>now: the same a month</source>
        <translation>ahora: el mismo importe al mes</translation>
    </message>
    <message>
        <source>now: %1 a month more</source>
        <translation>ahora: %1 más al mes</translation>
    </message>
    <message>
        <source>now: %1 a month less</source>
        <translation>ahora: %1 menos al mes</translation>
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
        <source>pin %1</source>
        <translation>anclar %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>desanclar %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>The first %1 are included.</source>
        <translation>Los primeros %1 están incluidos.</translation>
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
        <source>&amp;Customer</source>
        <translation>C&amp;liente</translation>
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
        <source>Type an amount such as 2,000 or 1,234.50.</source>
        <translation>Escriba un importe como 2.000 o 1.234,50.</translation>
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
        <translation>Cotizar con %1 de descuento anual</translation>
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
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back scenario %1</source>
        <translation>Recuperar el escenario %1</translation>
    </message>
    <message>
        <source>Unpin scenario %1</source>
        <translation>Desanclar el escenario %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
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
        <source>Pinned scenarios</source>
        <translation>Escenarios anclados</translation>
    </message>
    <message>
        <source>Pinned scenarios side by side</source>
        <translation>Escenarios anclados en paralelo</translation>
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
        <source>On show</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Anclado %1</translation>
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
        <source>Against what is on show, a month</source>
        <translation>Frente a lo que está en pantalla, al mes</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
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
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>for the first twelve months and %1, at today&apos;s prices.</source>
        <translation>por los primeros doce meses y %1, a los precios actuales.</translation>
    </message>
    <message numerus="yes">
        <source>%1 schools need</source>
        <translation>
            <numerusform>Una escuela necesita</numerusform>
            <numerusform>%1 escuelas necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2. Bought together on the plan %3 they cost %4 %5. %6. %7.</source>
        <translation>%1 %2. Con compra conjunta en el plan %3, el costo es de %4 %5. %6. %7.</translation>
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
        <translation>%1 de %2 están decididas o hechas; las marcadas como abiertas esperan una decisión.</translation>
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
        <source>Issue outside the dates of the price book</source>
        <translation>Emitir fuera de las fechas del catálogo de precios</translation>
    </message>
    <message>
        <source>%1

Why it is issued all the same; the audit trail keeps it:</source>
        <translation>%1

Por qué se emite de todos modos; el registro de auditoría lo conserva:</translation>
    </message>
    <message>
        <source>Issued.</source>
        <translation>Emitida.</translation>
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
        <source>As the program</source>
        <translation>El del programa</translation>
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
        <translation>Cliente, número, plan u orden de compra</translation>
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
        <translation>La aprobación consta en el registro de auditoría. Nadie aprueba lo que ha preparado por su cuenta.</translation>
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
</context>
<context>
    <name>SeatChangeWords</name>
    <message>
        <source>%1 of %2 days remain in %3 – %4, rates divided by %5</source>
        <translation>Quedan %1 de %2 días del período %3 – %4; tarifas divididas entre %5</translation>
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
        <translation>Idio&amp;ma</translation>
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
        <source>15 Dec, 2026-12-15, tomorrow, +30d, end of June, next school year</source>
        <translation>15 dic, 2026-12-15, mañana, +30d, fin de junio, próximo año escolar</translation>
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
        <source>The list says %1 things about its prices; %2 of them are not what its rates give.</source>
        <translation>La lista hace %1 afirmaciones sobre sus precios; %2 de ellas no coinciden con lo que dan sus tarifas.</translation>
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
        <translation>%1 vencen el mes siguiente</translation>
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
        <translation>%1: el 5 % de las ejecuciones da ingresos de hasta %2, la mitad de hasta %3, el 95 % de hasta %4; la dispersión es el %5 de la media.</translation>
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
        <translation>El 5 % queda por debajo</translation>
    </message>
    <message>
        <source>Half below</source>
        <translation>La mitad queda por debajo</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>El 95 % queda por debajo</translation>
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
        <translation>Ingresos, del 5 % al 95 % de las ejecuciones</translation>
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
        <translation>%1 de %2 comprarían · %3 por cada 100</translation>
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
        <translation>%1 de %2 decididas</translation>
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
        <translation>«Pagan más» y «Pagan menos» cuentan los clientes en comparación con la suscripción, es decir, el borrador tal como está. La dispersión es lo que hay entre el 5 % y el 95 % de las ejecuciones, en porcentaje de la media: cuanto menor, más predecible.</translation>
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
        <source>How to show the cost by insights</source>
        <translation>Cómo mostrar el costo según los insights</translation>
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
        <source>Cost of a month by insights, the draft&apos;s lines solid and today&apos;s dashed; the table shows the same.</source>
        <translation>Costo de un mes según los insights, con las líneas del borrador continuas y las actuales discontinuas; la tabla muestra lo mismo.</translation>
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
        <source>Billing of %1</source>
        <translation>Facturación de %1</translation>
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
        <source>Both</source>
        <translation>Ambas</translation>
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
            <numerusform>salto de precio en %1 × %2: %3, mensual</numerusform>
            <numerusform>salto de precio en %1 × %2: %3, mensual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cliff at %1 %2s: %3, annual</source>
        <translation>
            <numerusform>salto de precio en %1 × %2: %3, anual</numerusform>
            <numerusform>salto de precio en %1 × %2: %3, anual</numerusform>
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
            <numerusform>salto de precio en %1 × %2: %3, %4</numerusform>
            <numerusform>salto de precio en %1 × %2: %3, %4</numerusform>
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
</context>
<context>
    <name>words</name>
    <message>
        <source>the headroom is %1; allowed are 0 to 1,000 %</source>
        <translation>la reserva es del %1; se admite de 0 a 1.000 %</translation>
    </message>
    <message>
        <source>the growth is %1; allowed are −100 to 1,000 %</source>
        <translation>el crecimiento es del %1; se admite de −100 a 1.000 %</translation>
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
        <translation>el fondo %1 tiene un %2; se admite de 0 a 100 %</translation>
    </message>
    <message>
        <source>the percentages of the funds must add up to 100 %, not %1</source>
        <translation>los porcentajes de los fondos deben sumar 100 %, no %1</translation>
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
        <translation>el ruido del uso, la oscilación de la demanda y la tasa de resultados con su dispersión deben mantenerse entre 0 y 100 %</translation>
    </message>
    <message>
        <source>rates of the models must be 0 to 1000 %, the value of an outcome 0 to 1000000, and the insights included not below zero</source>
        <translation>las tarifas de los modelos deben estar entre 0 y 1.000 %, el valor de un resultado entre 0 y 1.000.000, y los insights incluidos no pueden ser menos de cero</translation>
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
        <source>1 - annual total / (12 x monthly total)</source>
        <translation>1 - total anual / (12 x total mensual)</translation>
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
        <translation>el lector de libros de cálculo no pudo limitarse a sí mismo</translation>
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
        <translation>el descuento es del %1; se admite de 0 a 100 %</translation>
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
        <translation>el descuento anual es del %1; se admite de 0 a 100 %</translation>
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
        <source>no plan takes %1 billed annual: %2</source>
        <translation>ningún plan admite %1 con facturación anual: %2</translation>
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
        <translation>después de los primeros %1</translation>
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
        <translation>emitida fuera de las fechas de su catálogo de precios: %1</translation>
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
        <translation>el crecimiento del uso debe ser de −100 % a 1.000 % al mes, no %1</translation>
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
        <translation>un descuento por volumen es del %1; se admite de 0 a 100 %</translation>
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
        <translation>%1 por %2</translation>
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
        <source>a spreadsheet cannot say &quot;%1&quot; yet, which %2 has</source>
        <translation>una hoja de cálculo aún no puede expresar «%1», que figura en %2</translation>
    </message>
    <message>
        <source>the price book %1 bills by the quarter or the half-year; a pricing spreadsheet has months and years</source>
        <translation>el catálogo de precios %1 factura por trimestres o semestres; una hoja de cálculo de precios solo tiene meses y años</translation>
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
        <translation>otra persona modificó %1 después de que se abriera; su cambio no se aplicó: abra la cotización de nuevo</translation>
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
        <source>the price book %1 charges something once; a pricing spreadsheet has amounts of every period alone</source>
        <translation>el catálogo de precios %1 cobra algo una sola vez; una hoja de cálculo de precios solo tiene importes de cada período</translation>
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
        <translation>se añadió un cliente</translation>
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
        <translation>%1 preparó %2; nadie aprueba lo que ha preparado por su cuenta</translation>
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
</context>
</TS>
