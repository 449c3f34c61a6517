// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

QStringView WordTables::german()
{
    return uR"(
article: der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines
filler: bitte, danke, vielen dank, hallo, guten tag, guten morgen, moin, servus, mal, doch, denn, also, eben, halt, ja, gern, gerne, lieber, liebe
filler: zeig, zeige, zeig mir, zeige mir, zeigen, zeigen sie mir, zeigt, gib, gib mir, gebt mir, geben sie mir, geben, nenn, nenne, nenn mir, sag mir, sage mir, sagen, stell, stelle, stelle dar, darstellen, dargestellt, darstellung, anzeigen, anzeige, erstelle, erstell, erstellen, erzeuge, mach, mache, liste, liste auf, auflisten, hol mir, lass mich sehen, ausgeben, gezeigt
filler: ich, wir, uns, mir, mich, unser~, mein~, sie, man, es, ihr, du, ich mochte, ich will, ich brauche, ich hatte gern, ich hatte gerne, wir brauchen, wir mochten, mochte, mochten, will, wollen, brauche, brauchen, hatte, hatten, wurde, wurden, konnte, konntest du, konnen sie, kannst du, konnten sie, kann, kannst, konnen, wissen, sehen, haben, hat, habe, sind, ist, war, waren, sein, wird, werden, worden, geworden, gewesen
filler: was, wie, wie war, wie waren, wie hoch, hoch, wie viel, wieviel, welch~, wie sieht es aus, wie sieht, sieht, aussehen, da, dort, kollegen, leute, team, alle, aller, allen, alles, jemals, nur, genau, eigentlich, auch, noch, einmal, insbesondere
filler: sich, entwickelt, entwickeln, selbst, einfach, schnell, dringend, schon~, ubersichtlich~, kurz, betrugen, betrug, betragen, lag, lagen, liegt, liegen, fielen, anfielen, fallen, entfielen, entfallen, entstehen, brauchten, benotige, benotigen, darf, durfte, wurden sie, konntest, bekomme, bekommen, rausgeben, raussuchen
filler: bericht, berichte, report, ubersicht, uberblick, auswertung, aufstellung, auflistung, zusammenfassung, grafik, diagramm, schaubild, graph, form, format, zahlen, daten zu, werte, ansicht, details, analyse, statistik zu
filler: angefallen~, anfallen, angefallen, entstanden~, entstanden, verursacht~, jeweilig~, jeweils, genutzt, verwendet, verbraucht, verbrauchen, konsumiert, benutzt, wo, getatigt, gefuhrt, gab, gab es, gibt, gibt es, fur mich, fur uns, in unserem konto, unser konto, mein konto
whole: ganz~, gesamt~ zeitraum, voll~, komplett~, vollstandig~
prep in: in, im, innerhalb, wahrend, uber, ubern, binnen
prep for: fur, furs, zu, zur, zum, bezuglich, betreffend, rund um, bei, beim
prep of: von, vom
prep on: am, an, auf, als, aufs
prep with: mit, samt
prep via: per, uber
prep from: aus, von, vom
prep to: nach, in die
from: von, vom
to: bis, bis zum, bis zur, bis zu, bis einschliesslich, bis inklusive, bis inkl, bis ende
since: seit, seit dem, ab, ab dem, seitdem, von jetzt
between: zwischen
now: jetzt
and: und, sowie, u, oder, bzw, plus, ausserdem, zusatzlich
by: nach, pro, je, per, aufgeschlusselt nach, aufgeschlusselt, gruppiert nach, aufgeteilt nach, aufgeteilt auf, aufgeteilt, getrennt nach, unterteilt nach, gegliedert nach, aufgegliedert nach, verteilt auf, verteilt nach, verteilung nach, verteilung auf, pro einzeln~, fur jed~, jed~, gesplittet nach, zerlegt nach, unterschieden nach, aufgelistet nach, nach einzeln~
sorted: sortiert nach, geordnet nach
compare: vergleiche, vergleich, vergleichen, vergleich mir, vergleich von, vergleich zwischen, verglichen, im vergleich, unterschied zwischen, unterschied, gegenuberstellen, gegenuberstellung
versus: gegenuber, gegen, versus, verglichen mit, vergleich mit, vergleich zu, vergleich zum, vergleich zur, im vergleich zu, im vergleich zum, im vergleich zur, im vergleich mit, im gegensatz zu, im gegensatz zum, im gegensatz zur, verglichen zu, verglichen zum, verglichen zur
than: als
comparative: mehr, weniger, hoher, niedriger, grosser, gestiegen, gesunken, verandert, veranderung, entwicklung, zugenommen, abgenommen
overperiod month: im monatsvergleich, monatsvergleich
overperiod week: im wochenvergleich, wochenvergleich
overperiod year: im jahresvergleich, jahresvergleich
last last: letzt~, vergangen~, zuruckliegend~
last previous: vorig~, vorherig~, vorangegangen~, vorhergehend~, davorliegend~
last beforelast: vorletzt~
last previousmonth: vormonat, vormonats, vormonates
last previousweek: vorwoche
last previousyear: vorjahr, vorjahres, vorjahrs
last previousquarter: vorquartal, vorquartals
last previousday: vortag, vortages, vortags
last previousperiod: vorperiode, vorzeitraum, vorigen zeitraum
this: dies~, aktuell~, laufend~, jetzig~, heutig~
next: nachst~, kommend~, zukunftig~, folgend~
ago: her
ago lead: vor
before: davor, zuvor, vorher
same: gleich~, selb~, derselb~, denselb~, demselb~
sofar: bisher, bislang, bis jetzt, bis heute, bis dato
todate month: seit monatsbeginn, seit monatsanfang
todate year: seit jahresbeginn, seit jahresanfang
todate quarter: seit quartalsbeginn
todate week: seit wochenbeginn, seit wochenanfang
edge start: anfang, beginn
edge end: ende
edge middle: mitte
unit hour: stunde, stunden, std
unit day: tag, tage, tagen, tages
unit week: woche, wochen, kalenderwoche, kalenderwochen, kw
unit month: monat, monate, monaten, monats, monates
unit quarter: quartal, quartale, quartalen, quartals, quartales
unit year: jahr, jahre, jahren, jahres, jahrs
unit period: zeitraum, zeitraums, periode
unit date: datum
day 0: heute
day 1: gestern
day 2: vorgestern
day -1: morgen
weekday 1: montag, montags
weekday 2: dienstag, dienstags
weekday 3: mittwoch, mittwochs
weekday 4: donnerstag, donnerstags
weekday 5: freitag, freitags
weekday 6: samstag, samstags, sonnabend
weekday 7: sonntag, sonntags
month 1: januar, janner, jan
month 2: februar, feber
month 3: märz, mrz
month 5: mai
month 6: juni
month 7: juli
month 10: oktober, okt
month 12: dezember, dez
quarter 1: erst~ quartal, erst~ quartals, quartal 1, 1 quartal, 1 quartals
quarter 2: zweit~ quartal, zweit~ quartals, quartal 2, 2 quartal, 2 quartals
quarter 3: dritt~ quartal, dritt~ quartals, quartal 3, 3 quartal, 3 quartals
quarter 4: viert~ quartal, viert~ quartals, quartal 4, 4 quartal, 4 quartals
half 1: erst~ halbjahr, erst~ halbjahres, erst~ hälfte, 1 halbjahr, 1 halbjahres
half 2: zweit~ halbjahr, zweit~ halbjahres, zweit~ hälfte, 2 halbjahr, 2 halbjahres
number 1: eins
number 2: zwei, beid~, zwo
number 3: drei
number 4: vier
number 5: fünf
number 6: sechs
number 7: sieben
number 8: acht
number 9: neun
number 10: zehn
number 11: elf
number 12: zwölf
number 14: vierzehn
number 20: zwanzig
number 30: dreissig
number 90: neunzig
ordinal 1: erst~
ordinal 2: zweit~
ordinal 3: dritt~
ordinal 4: viert~
grain hour: stündlich~, stundenweise, stunde für stunde, stunden-
grain day: täglich~, tageweise, tag für tag, tages-
grain week: wöchentlich~, wochenweise, woche für woche, wochen-
grain month: monatlich~, monatsweise, monat für monat, monats-
aggregation total: gesamt~, insgesamt, summe, gesamtsumme, summiert, aufsummiert, alles in allem, zusammen, gesamtzahl, gesamtanzahl
aggregation average: durchschnittlich~, durchschnitt, durchschnitts, im durchschnitt, im schnitt, schnitt, mittler~, mittelwert, im mittel, mittel
aggregation max: maximal~, maximum, maximal, höchst~, höchstwert, spitze, spitzen, spitzenwert, max
counting: anzahl, zahl, anzahl der, anzahl von, zahl der, zahl von, wie viele, wieviele, wie oft, menge der, menge an, menge, gesamtzahl der, gesamtanzahl der, gesamtanzahl, volumen, stückzahl
chart bar: balkendiagramm, balkendiagramme, balkengrafik, balken, säulendiagramm, säulen, säulengrafik, balkenchart
chart line: liniendiagramm, liniengrafik, linie, linien, liniengraph, linienchart, kurve, trend, verlauf, trendlinie, kurvendiagramm, verlaufskurve, verlaufsdiagramm, trenddiagramm
chart pie: tortendiagramm, torte, kreisdiagramm, kuchendiagramm, tortengrafik, ringdiagramm, kreis, tortenchart, kuchen
chart table: tabelle, tabellarisch, tabellenform, als liste, in tabellenform, tabellenansicht, in listenform
top: top, grösst~, teuerst~, stärkst~, wichtigst~
most: am meisten, meist~, am teuersten
unsupported bottom: kleinst~, niedrigst~, geringst~, günstigst~, billigst~, am wenigsten, minimal~, minimum
unsupported statistic: prozent, prozentsatz, anteil, anteile, verhältnis, quote, erfolgsquote, zustellrate, median, kumuliert~, verschieden~, eindeutig~
unsupported unit: kosten pro anruf, kosten pro nachricht, kosten pro minute, kosten pro sms, kosten pro fax, kosten pro seite
unsupported grain: jährlich~, quartalsweise, pro jahr, pro quartal, vierteljährlich~, nach quartal, nach jahr, nach wochentag, pro wochentag, wochentage, im zeitverlauf, über die zeit
unsupported chart: streudiagramm, flächendiagramm, heatmap, histogramm, karte, wasserfalldiagramm, netzdiagramm
unsupported export: exportieren, exportiere, herunterladen, excel, csv, pdf
unsupported time: wochenende, wochenenden, werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen, feiertag, feiertage, geschäftsjahr, nachts, nachmittags, abends, morgens, uhr, nach dem, einige, einigen, mehrere, mehreren, paar, ein paar, weihnachten, ostern, sommer, winter, herbst, frühling, kürzlich, neulich, derzeit, momentan
unsupported accounts: unterkonten, verwaltete konten, alle konten, pro konto, nach konto
not: nicht, ohne, ausser, kein~, ausgenommen, abgesehen von, aber, weder, nie, exklusive, abzüglich
decline action: lösche, löschen, lösch, entferne, entfernen, kündige, kündigen, kaufe, kaufen, bestelle, bestellen, sende, senden, sende ein, verschicke, schicke, schick, portiere, aktiviere, deaktiviere, einrichten, richte ein, ändere, storniere, stornieren, überweise, buche, schreibe, schreib, übersetze, rufe an, ruf an, ruf, anrufen, sperre, öffne, starte, stoppe, beende, aufladen, lade auf, füge, spiele, spiel
decline howto: wie kann ich, wie kann man, wie mache ich, wie geht, wie funktioniert, warum, weshalb, wieso, wer, wohin, erkläre, erklär, was bedeutet, was heisst, was kann, hilfe, hilf mir, anleitung, empfehlung, wozu
decline price: preis, preise, preisliste, tarif, tarife, rabatt, angebot, wechselkurs, was kostet ein, was kostet eine, was kostet es
decline account: guthaben, kontostand, rechnung, rechnungen, passwort, kennwort, zahlung, zahlungen, zahlungsmethode, kreditkarte, vertrag, budget, steuer, steuern, gehalt, miete
decline future: prognose, vorhersage, voraussichtlich~, hochrechnung, werden wir, wird es, schätzung
decline status: störung, störungen, ausfall, ausfälle, kaputt, problem, probleme, fehlersuche
decline chat: wetter, witz, witze, gedicht, rezept, fussball, hauptstadt von, hauptstadt, wie spät, wie geht es, wie geht es dir, wie heisst du, wer bist du, geburtstag, mittagessen, kaffee, zug
)";
}
