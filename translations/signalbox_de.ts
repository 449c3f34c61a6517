<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation>Über Signalbox</translation>
    </message>
    <message>
        <source>A desktop operations console for the Telnyx v2 API.</source>
        <translation>Eine Betriebskonsole für die Telnyx-API v2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Built with Qt %1, QtKeychain, SQLite, Boost, ICU, libphonenumber, libsodium and simdjson.</source>
        <translation>Gebaut mit Qt %1, QtKeychain, SQLite, Boost, ICU, libphonenumber, libsodium und simdjson.</translation>
    </message>
    <message>
        <source>Signalbox is an independent program. Telnyx is a trademark of its owner. This program comes without any warranty; you may pass it on under the terms of its licence.</source>
        <translation>Signalbox ist ein unabhängiges Programm. Telnyx ist eine Marke ihres Inhabers. Dieses Programm kommt ohne jede Gewährleistung; es darf unter den Bedingungen seiner Lizenz weitergegeben werden.</translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts can&apos;t be written to %1. Make room on the disk and check that the folder can be written, then try again.</source>
        <translation>Die Liste der Konten kann nicht nach %1 geschrieben werden. Schaffen Sie Platz, prüfen Sie die Rechte des Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read. It was kept as %1; add your accounts again, or mend that file and put it back as %2.</source>
        <translation>Die Liste der Konten kann nicht gelesen werden. Sie liegt jetzt unter %1; fügen Sie Ihre Konten neu hinzu, oder richten Sie die Datei und legen Sie sie als %2 zurück.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read, and it can&apos;t be moved out of the way either. Move %1 to another place, then start again.</source>
        <translation>Die Liste der Konten kann weder gelesen noch beiseitegelegt werden. Verschieben Sie %1 an einen anderen Ort und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add a Telnyx account</source>
        <translation>Telnyx-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Check and &amp;save</source>
        <translation>Prüfen und &amp;sichern</translation>
    </message>
</context>
<context>
    <name>AccountFace</name>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>The key of %1 is kept for this run only.</source>
        <translation>Der Schlüssel von %1 gilt nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>No keychain answered, and Signalbox never writes a key into a file. Start a keychain service and enter the key again, and it will be there next time.</source>
        <translation>Kein Schlüsselbund hat geantwortet, und Signalbox schreibt nie einen Schlüssel in eine Datei. Starten Sie einen Schlüsselbunddienst und geben Sie den Schlüssel noch einmal ein, dann ist er beim nächsten Mal da.</translation>
    </message>
    <message>
        <source>Telnyx refused the key of %1.</source>
        <translation>Telnyx hat den Schlüssel von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The account rests: nothing is sent or read until it gets a new key. What was stored stays readable.</source>
        <translation>Das Konto ruht: Bis es einen neuen Schlüssel hat, wird nichts gesendet und nichts gelesen. Was gespeichert ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>AccountFaxes</name>
    <message>
        <source>It is too late to cancel this fax: it has gone too far. See in the list how it ends.</source>
        <translation>Dieses Fax ist zu weit, um es noch abzubrechen. Wie es ausgeht, steht in der Liste.</translation>
    </message>
    <message>
        <source>This fax is still on its way out. Cancel it first, then remove it.</source>
        <translation>Dieses Fax ist noch unterwegs. Brechen Sie es erst ab und entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>Telnyx keeps no document of this fax. Ask for “store media” when you send the next one.</source>
        <translation>Telnyx bewahrt kein Dokument dieses Faxes auf. Wählen Sie beim nächsten „Dokument bei Telnyx aufbewahren“.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Production: mark it in red</source>
        <translation>&amp;Produktion: rot kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Read-only: change nothing</source>
        <translation>Nur &amp;lesen: nichts ändern</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>such as the name of the company</source>
        <translation>etwa der Name der Firma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>For an account in which mistakes cost money or reach customers.</source>
        <translation>Für ein Konto, in dem Fehler Geld kosten oder Kunden erreichen.</translation>
    </message>
    <message>
        <source>Signalbox only reads: it sends, changes and deletes nothing in this account.</source>
        <translation>Signalbox liest nur: In diesem Konto wird nichts gesendet, geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Where the API answers. Leave it as it is unless you were given another one.</source>
        <translation>Wo die API antwortet. Lassen Sie es so, wenn Sie keine andere bekommen haben.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Show the API address</source>
        <translation>API-Adresse zeigen</translation>
    </message>
    <message>
        <source>An account at another address is another account: add it besides.</source>
        <translation>Ein Konto unter einer anderen Adresse ist ein anderes Konto: fügen Sie es zusätzlich hinzu.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Paste an API key of this account; the Telnyx portal makes one under API Keys.</source>
        <translation>Fügen Sie einen API-Schlüssel dieses Kontos ein; das Telnyx-Portal erzeugt ihn unter „API Keys“.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or http:// on this computer.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, oder auf diesem Rechner mit http://.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Open the &amp;demo account</source>
        <translation>&amp;Demokonto öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>&amp;Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen …</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer and never shown again.</source>
        <translation>Liegt im Schlüsselbund dieses Rechners und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: the key is kept for this run only.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund: Der Schlüssel gilt nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>The keychain is locked and will ask you to unlock it. If it stays locked, the key is kept for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt und wird nach seinem Kennwort fragen. Bleibt er gesperrt, gilt der Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>Another account has this name: they will be hard to tell apart.</source>
        <translation>Ein anderes Konto heißt auch so: Die beiden sind dann schwer zu unterscheiden.</translation>
    </message>
    <message>
        <source>Checking the key with Telnyx…</source>
        <translation>Der Schlüssel wird bei Telnyx geprüft …</translation>
    </message>
    <message>
        <source>Telnyx refused this key. Nothing was saved.</source>
        <translation>Telnyx hat diesen Schlüssel abgelehnt. Nichts wurde gesichert.</translation>
    </message>
    <message>
        <source>Telnyx knows this key, but it may not read the balance, which is how a key is checked.</source>
        <translation>Telnyx kennt diesen Schlüssel, aber er darf den Kontostand nicht lesen, und daran wird ein Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Save &amp;unchecked</source>
        <translation>&amp;Ungeprüft sichern</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gesichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved; the key is kept for this run only.</source>
        <translation>Gesichert; der Schlüssel gilt nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>No keychain took it, and Signalbox writes no key into a file. You will be asked for it at the next start.</source>
        <translation>Kein Schlüsselbund hat ihn genommen, und Signalbox schreibt keinen Schlüssel in eine Datei. Beim nächsten Start wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add one to begin</source>
        <translation>Fügen Sie eines hinzu</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Konto: %1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Diese Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Rückgängig (%1 s)</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>work that goes on</comment>
        <translation>
            <numerusform>%1, und %n weitere</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>AddSettingForm</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <comment>a parameter</comment>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Left out while it isn’t ticked.</source>
        <translation>Wird weggelassen, solange kein Häkchen gesetzt ist.</translation>
    </message>
    <message>
        <source>With its country code: +1 312 555 0100.</source>
        <translation>Mit Landesvorwahl: +49 30 901820.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A number, with a point before its decimals.</source>
        <translation>Eine Zahl, mit Punkt vor den Nachkommastellen.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>The account was closed.</source>
        <translation>Das Konto wurde geschlossen.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>This profile has no channels yet: add one to it first.</source>
        <translation>Dieses Profil hat noch keine Kanäle: Fügen Sie ihm zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>It is staged only: nothing is sent before you commit.</source>
        <translation>Nur vorgemerkt: Gesendet wird erst, wenn Sie übernehmen.</translation>
    </message>
</context>
<context>
    <name>AlarmRuleRow</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>currency not known yet</source>
        <translation>Währung noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Choose an account with a key, or open the demo account.</source>
        <translation>Wählen Sie ein Konto mit Schlüssel, oder öffnen Sie das Demokonto.</translation>
    </message>
    <message>
        <source>The &amp;balance falls below</source>
        <translation>Das &amp;Guthaben fällt unter</translation>
    </message>
    <message>
        <source>Without the credit limit.</source>
        <translation>Ohne den Kreditrahmen.</translation>
    </message>
    <message>
        <source>The &amp;runway is shorter than</source>
        <translation>Die &amp;Reichweite ist kürzer als</translation>
    </message>
    <message>
        <source>How long balance and credit last at the pace of the last two weeks.</source>
        <translation>Wie lange Guthaben und Kreditrahmen beim Tempo der letzten zwei Wochen reichen.</translation>
    </message>
    <message>
        <source>A day&apos;s &amp;spend rises above</source>
        <translation>Die Ausgaben eines &amp;Tages steigen über</translation>
    </message>
    <message>
        <source>All products together, by UTC day. Usage arrives some hours late.</source>
        <translation>Alle Produkte zusammen, nach UTC-Tagen. Die Nutzung trifft einige Stunden später ein.</translation>
    </message>
    <message>
        <source>Auto recharge is &amp;off</source>
        <translation>Automatisches Aufladen ist &amp;ausgeschaltet</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Alarm in diesen Fällen</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>rings now</source>
        <translation>schlägt an</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>All alarms stay on this computer: on the desktop, in the tray and in the activity strip.</source>
        <translation>Alle Alarme bleiben auf diesem Rechner: auf dem Desktop, im Infobereich und in der Aktivitätsleiste.</translation>
    </message>
    <message>
        <source>It is kept quiet from %1 to %2, but for what is urgent.</source>
        <translation>Ruhezeit ist von %1 bis %2, außer für Dringendes.</translation>
    </message>
    <message>
        <source>No quiet hours are kept.</source>
        <translation>Ruhezeiten sind nicht eingestellt.</translation>
    </message>
    <message>
        <source>Auto recharge being off rings for accounts that are marked as production; this one isn&apos;t.</source>
        <translation>Ausgeschaltetes automatisches Aufladen schlägt nur bei Konten an, die als Produktion gekennzeichnet sind; dieses ist es nicht.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>Type an amount, such as %1.</source>
        <translation>Geben Sie einen Betrag ein, etwa %1.</translation>
    </message>
    <message>
        <source>Amounts here are in %1. Type it in %1, such as %2.</source>
        <translation>Beträge gelten hier in %1. Geben Sie den Betrag in %1 ein, etwa %2.</translation>
    </message>
    <message>
        <source>This is no amount. Type digits alone, such as %1.</source>
        <translation>Das ist kein Betrag. Geben Sie nur Ziffern ein, etwa %1.</translation>
    </message>
    <message>
        <source>The separators don’t stand where they belong. An amount is written %1 here.</source>
        <translation>Die Trennzeichen stehen nicht an der richtigen Stelle. Ein Betrag wird hier so geschrieben: %1.</translation>
    </message>
    <message>
        <source>Only whole amounts can be given, such as %1.</source>
        <translation>Hier gehen nur ganze Beträge, etwa %1.</translation>
    </message>
    <message>
        <source>There are too many digits after “%1”. An amount is written %2 here.</source>
        <translation>Nach „%1“ stehen zu viele Ziffern. Ein Betrag wird hier so geschrieben: %2.</translation>
    </message>
    <message>
        <source>That is too much to be meant: %1 is the most. Look at the digits again.</source>
        <translation>Das ist zu viel, um gemeint zu sein: Höchstens %1 sind möglich. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>It can’t be less than %1. Type an amount such as %2.</source>
        <translation>Weniger als %1 geht nicht. Geben Sie einen Betrag wie %2 ein.</translation>
    </message>
    <message>
        <source>It has to be more than %1. Type an amount such as %2.</source>
        <translation>Es muss mehr als %1 sein. Geben Sie einen Betrag wie %2 ein.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>That is too long for a question. Ask in one sentence.</source>
        <translation>Das ist zu lang für eine Frage. Fragen Sie in einem Satz.</translation>
    </message>
    <message>
        <source>Type a question, such as “fax cost last month by direction”.</source>
        <translation>Geben Sie eine Frage ein, etwa „Faxkosten letzten Monat nach Richtung“.</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask for a report in words</source>
        <translation>In Worten nach einem Bericht fragen</translation>
    </message>
    <message>
        <source>SIP cost by country for last month, compared with the month before</source>
        <translation>SIP-Kosten nach Land im letzten Monat, verglichen mit dem Monat davor</translation>
    </message>
    <message>
        <source>Fax cost by direction last month</source>
        <translation>Faxkosten nach Richtung letzten Monat</translation>
    </message>
    <message>
        <source>Daily SIP cost for the last 10 days</source>
        <translation>Tägliche SIP-Kosten der letzten 10 Tage</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Nobody has been in this session so far.</source>
        <translation>In dieser Sitzung war bisher niemand.</translation>
    </message>
    <message>
        <source>Nobody was in this session.</source>
        <translation>In dieser Sitzung war niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n people; the API gave no times when they came.</source>
        <translation>
            <numerusform>%n Person; wann sie kam, hat die API nicht angegeben.</numerusform>
            <numerusform>%n Personen; wann sie kamen, hat die API nicht angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, never two at once; %1 stayed longest, %2.</source>
        <translation>
            <numerusform>%n Person, nie zwei gleichzeitig; am längsten dabei: %1, %2.</numerusform>
            <numerusform>%n Personen, nie zwei gleichzeitig; am längsten dabei: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people so far, at most %1 at once, which is since %2; %3 has stayed longest, %4.</source>
        <translation>
            <numerusform>Bisher %n Person, höchstens %1 gleichzeitig (seit %2); am längsten dabei: %3, %4.</numerusform>
            <numerusform>Bisher %n Personen, höchstens %1 gleichzeitig (seit %2); am längsten dabei: %3, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, at most %1 at once at %2; %3 stayed longest, %4.</source>
        <translation>
            <numerusform>%n Person, höchstens %1 gleichzeitig (%2); am längsten dabei: %3, %4.</numerusform>
            <numerusform>%n Personen, höchstens %1 gleichzeitig (%2); am längsten dabei: %3, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, at most %1 at once between %2 and %3; %4 stayed longest, %5.</source>
        <translation>
            <numerusform>%n Person, höchstens %1 gleichzeitig (von %2 bis %3); am längsten dabei: %4, %5.</numerusform>
            <numerusform>%n Personen, höchstens %1 gleichzeitig (von %2 bis %3); am längsten dabei: %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left at %2, no time of joining</source>
        <translation>%1: gegangen %2, Beginn unbekannt</translation>
    </message>
    <message>
        <source>%1: no time of joining</source>
        <translation>%1: Beginn unbekannt</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4</source>
        <translation>%1: von %2 bis %3, %4</translation>
    </message>
    <message>
        <source>%1: since %2, %3 so far</source>
        <translation>%1: seit %2, bisher %3</translation>
    </message>
    <message>
        <source>%1: from %2, no time of leaving</source>
        <translation>%1: ab %2, Ende unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n present</source>
        <translation>
            <numerusform>%1: %n anwesend</numerusform>
            <numerusform>%1: %n anwesend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePaper</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>no time of joining</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>when somebody left</comment>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Zeitleiste der Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n more people are not shown.</source>
        <translation>
            <numerusform>%n weitere Person wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Personen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Auto recharge</source>
        <translation>Automatisches Aufladen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Balance, 30 days back and 15 ahead</source>
        <translation>Guthaben, 30 Tage zurück und 15 voraus</translation>
    </message>
    <message>
        <source>&amp;Read the balance again</source>
        <translation>Guthaben neu &amp;lesen</translation>
    </message>
    <message>
        <source>The balance is as it was at %1.</source>
        <translation>Das Guthaben ist auf dem Stand von %1.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Choose an account with a key, or open the demo account.</source>
        <translation>Wählen Sie ein Konto mit Schlüssel, oder öffnen Sie das Demokonto.</translation>
    </message>
    <message>
        <source>The balance could not be read</source>
        <translation>Das Guthaben konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the balance …</source>
        <translation>Das Guthaben wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>reading what was spent …</source>
        <translation>Ausgaben werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Balance read %1, every %n minutes</source>
        <translation>
            <numerusform>Guthaben gelesen: %1, im Abstand von %n Minute</numerusform>
            <numerusform>Guthaben gelesen: %1, im Abstand von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What billing groups spent this month</source>
        <translation>Ausgaben der Abrechnungsgruppen in diesem Monat</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>available %1 with a credit of %2</source>
        <translation>%1 verfügbar bei einem Kreditrahmen von %2</translation>
    </message>
    <message>
        <source>available %1</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the balance only falls</source>
        <translation>das Guthaben sinkt nur</translation>
    </message>
    <message>
        <source>an amount can&apos;t be read: %1</source>
        <translation>ein Betrag ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>at %1, up to %2</source>
        <translation>bei %1, auf %2</translation>
    </message>
    <message numerus="yes">
        <source>without %n products that could not be read</source>
        <translation>
            <numerusform>ohne %n Produkt, das nicht gelesen werden konnte</numerusform>
            <numerusform>ohne %n Produkte, die nicht gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on the same days of last month</source>
        <translation>nichts an denselben Tagen des letzten Monats</translation>
    </message>
    <message>
        <source>−%1 % on the same days of last month</source>
        <translation>−%1 % gegenüber denselben Tagen des letzten Monats</translation>
    </message>
    <message>
        <source>+%1 % on the same days of last month</source>
        <translation>+%1 % gegenüber denselben Tagen des letzten Monats</translation>
    </message>
    <message>
        <source>Balance by day, %1</source>
        <translation>Guthaben je Tag, %1</translation>
    </message>
    <message>
        <source>as seen here</source>
        <translation>wie hier gesehen</translation>
    </message>
    <message>
        <source>reckoned back</source>
        <translation>zurückgerechnet</translation>
    </message>
    <message>
        <source>ahead at the recent pace</source>
        <translation>voraus beim jüngsten Tempo</translation>
    </message>
    <message>
        <source>recharges at</source>
        <translation>Aufladen bei</translation>
    </message>
    <message>
        <source>The balance is %1 now and would be %2 after 15 days at the recent pace.</source>
        <translation>Das Guthaben beträgt jetzt %1 und wäre beim jüngsten Tempo nach 15 Tagen %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This console has seen the balance for less than 30 days. What was before is reckoned back from what was spent, as if nothing had been paid in.</source>
        <translation>Diese Konsole kennt das Guthaben seit weniger als 30 Tagen. Was davor war, ist aus dem zurückgerechnet, was ausgegeben wurde, als wäre nichts eingezahlt worden.</translation>
    </message>
    <message>
        <source>Nothing was spent this month so far.</source>
        <translation>In diesem Monat wurde bisher nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Not by group, because usage reports don&apos;t offer it: %1 of %2.</source>
        <translation>Nicht nach Gruppe, weil Nutzungsberichte das nicht hergeben: %1 für %2.</translation>
    </message>
    <message>
        <source>Without what was billed in %1.</source>
        <translation>Ohne das, was in %1 abgerechnet wurde.</translation>
    </message>
</context>
<context>
    <name>BandLayer</name>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BatchChart</name>
    <message>
        <source>%1 – %2</source>
        <comment>two amounts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amounts, a currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sessions by their cost</source>
        <translation>Sitzungen nach ihren Kosten</translation>
    </message>
    <message>
        <source>Sessions by their cost, %1</source>
        <translation>Sitzungen nach ihren Kosten, %1</translation>
    </message>
    <message>
        <source>sessions</source>
        <comment>how many</comment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sessions, %1 cost %2; the median is %3.</source>
        <translation>
            <numerusform>Eine Sitzung kostet %2 (%1); der Median ist %3.</numerusform>
            <numerusform>Von %n Sitzungen kosten %1 %2; der Median ist %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times the median</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>It costs more than one and a half times the distance between the quartiles above the third quartile.</source>
        <translation>Sie kostet mehr als das Anderthalbfache des Quartilsabstands über dem dritten Quartil.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Lengths are in the records, which a batch doesn’t ask for. Open the session to see it.</source>
        <translation>Längen stehen in den Einzelnachweisen, nach denen ein Stapel nicht fragt. Öffnen Sie die Sitzung, um sie zu sehen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Against the median</source>
        <translation>Gegen den Median</translation>
    </message>
</context>
<context>
    <name>BatchTables</name>
    <message>
        <source>Cost by product</source>
        <translation>Kosten nach Produkt</translation>
    </message>
    <message>
        <source>Cost of a turn by session</source>
        <translation>Kosten einer Runde nach Sitzung</translation>
    </message>
    <message>
        <source>Sessions that could not be read</source>
        <translation>Sitzungen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>a product</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Je Sitzung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Inference a turn</source>
        <translation>Inferenz je Runde</translation>
    </message>
    <message>
        <source>All of it a turn</source>
        <translation>Alles zusammen je Runde</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum sie nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions read</source>
        <translation>%1 von %2 Sitzungen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: each is read once, and %1 at most</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n ausgelassen: jede wird einmal gelesen, und höchstens %1</numerusform>
            <numerusform>%n ausgelassen: jede wird einmal gelesen, und höchstens %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies, not part of these figures</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n in anderer Währung, nicht in diesen Zahlen</numerusform>
            <numerusform>%n in anderen Währungen, nicht in diesen Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Not all sessions could be asked for.</source>
        <translation>Nicht alle Sitzungen konnten abgefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation>
            <numerusform>in %n Sitzung</numerusform>
            <numerusform>in %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>the dearest costs %1</source>
        <translation>die teuerste kostet %1</translation>
    </message>
    <message>
        <source>no session stands out</source>
        <translation>keine Sitzung fällt auf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>Per turn</source>
        <translation>Je Runde</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied as CSV</source>
        <translation>
            <numerusform>%n Sitzung als CSV kopiert</numerusform>
            <numerusform>%n Sitzungen als CSV kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the batch</source>
        <translation>Stapel speichern</translation>
    </message>
    <message>
        <source>Batch written to %1 (%2)</source>
        <translation>Stapel nach %1 geschrieben (%2)</translation>
    </message>
    <message>
        <source>Copy the id of the event</source>
        <translation>ID des Ereignisses kopieren</translation>
    </message>
    <message>
        <source>No sessions are analysed</source>
        <translation>Es werden keine Sitzungen ausgewertet</translation>
    </message>
    <message>
        <source>Mark several records, here under Find or in Records, and choose Analyse.</source>
        <translation>Markieren Sie mehrere Einzelnachweise, hier unter Suchen oder unter Einzelnachweise, und wählen Sie Auswerten.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Median of a session</source>
        <translation>Median einer Sitzung</translation>
    </message>
    <message>
        <source>Inference a turn</source>
        <translation>Inferenz je Runde</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Compare the two sessions</source>
        <translation>Die beiden Sitzungen vergleichen</translation>
    </message>
    <message>
        <source>Copy the batch as CSV</source>
        <translation>Stapel als CSV kopieren</translation>
    </message>
    <message>
        <source>Save the batch as CSV …</source>
        <translation>Stapel als CSV speichern …</translation>
    </message>
    <message>
        <source>Sessions of the batch</source>
        <translation>Sitzungen des Stapels</translation>
    </message>
    <message>
        <source>What of the batch is shown</source>
        <translation>Was vom Stapel gezeigt wird</translation>
    </message>
</context>
<context>
    <name>BillingAlarms</name>
    <message>
        <source>Balance used up</source>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>%1 has a balance of %2 and nothing left to spend, credit included. Pay in now: calls, messages and faxes may be refused.</source>
        <translation>%1 hat ein Guthaben von %2 und auch mit Kreditrahmen nichts mehr auszugeben. Zahlen Sie jetzt ein: Anrufe, Nachrichten und Faxe können abgewiesen werden.</translation>
    </message>
    <message>
        <source>Balance below %1</source>
        <translation>Guthaben unter %1</translation>
    </message>
    <message>
        <source>%1 has a balance of %2, which is below the %3 of your alarm. Pay in, or look at auto recharge.</source>
        <translation>Das Guthaben von %1 beträgt %2 und liegt unter den %3 Ihres Alarms. Zahlen Sie ein, oder prüfen Sie das automatische Aufladen.</translation>
    </message>
    <message>
        <source>No money left to spend</source>
        <translation>Kein Geld mehr verfügbar</translation>
    </message>
    <message>
        <source>%1 has nothing left to spend, credit included. Pay in now: calls, messages and faxes may be refused.</source>
        <translation>%1 hat auch mit Kreditrahmen nichts mehr auszugeben. Zahlen Sie jetzt ein: Anrufe, Nachrichten und Faxe können abgewiesen werden.</translation>
    </message>
    <message>
        <source>The money of %1 lasts for %2 (%3). Pay in, or look at auto recharge.</source>
        <extracomment>%1 is an account, %2 &quot;6 days&quot;, %3 &quot;between 4 and 9 at the pace of the last 14 days&quot;</extracomment>
        <translation>Das Geld von %1 reicht noch %2 (%3). Zahlen Sie ein, oder prüfen Sie das automatische Aufladen.</translation>
    </message>
    <message numerus="yes">
        <source>Money for less than %n days</source>
        <translation>
            <numerusform>Geld für weniger als %n Tag</numerusform>
            <numerusform>Geld für weniger als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 spent in a day</source>
        <translation>Mehr als %1 an einem Tag ausgegeben</translation>
    </message>
    <message>
        <source>%1 has spent %2 today (UTC), more than the %3 of your alarm. The usage pane says on what.</source>
        <translation>%1 hat heute (UTC) %2 ausgegeben, mehr als die %3 Ihres Alarms. Wofür, zeigt der Bereich „Nutzung“.</translation>
    </message>
    <message>
        <source>Auto recharge is off</source>
        <translation>Automatisches Aufladen ist ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 is marked as production, and nothing is paid in by itself when its balance runs low. Turn auto recharge on, or take this alarm away.</source>
        <translation>%1 ist als Produktion gekennzeichnet, und bei knappem Guthaben wird nichts von selbst eingezahlt. Schalten Sie das automatische Aufladen ein, oder entfernen Sie diesen Alarm.</translation>
    </message>
</context>
<context>
    <name>BillingGroupApi</name>
    <message>
        <source>Telnyx gave no clear answer. There is a billing group of this name, but it was there before: look at it before you go on.</source>
        <translation>Telnyx hat keine klare Antwort gegeben. Es gibt eine Abrechnungsgruppe dieses Namens, aber sie war schon vorher da: Sehen Sie sie sich an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and there is no billing group of this name so far. Save it again, or read the list again first.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und eine Abrechnungsgruppe dieses Namens gibt es bisher nicht. Sichern Sie sie noch einmal, oder lesen Sie zuerst die Liste neu.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and the group is still called “%1”. Save it again.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und die Gruppe heißt noch immer „%1“. Sichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and the group is still there. Delete it again.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und die Gruppe ist noch da. Löschen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>BillingPane</name>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Auto recharge</source>
        <translation>Automatisches Aufladen</translation>
    </message>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Views of billing</source>
        <translation>Ansichten der Abrechnung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, currency</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message>
        <source>No session is open</source>
        <translation>Keine Sitzung ist offen</translation>
    </message>
    <message>
        <source>Open a session to see what its costs were paid for.</source>
        <translation>Öffnen Sie eine Sitzung, um zu sehen, wofür sie bezahlt wurde.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What the costs were paid for</source>
        <translation>Wofür die Kosten bezahlt wurden</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>a currency</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>a product</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Eigene Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n events.</source>
        <comment>a sum</comment>
        <translation>
            <numerusform>%1 in %n Ereignis.</numerusform>
            <numerusform>%1 in %n Ereignissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own cost by layer</source>
        <translation>Eigene Kosten nach Schicht</translation>
    </message>
    <message>
        <source>Own cost by product</source>
        <translation>Eigene Kosten nach Produkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is drawn, and its currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: most of it, %2, is %3.</source>
        <translation>%1: das meiste davon, %2, ist %3.</translation>
    </message>
    <message>
        <source>%1 lies deeper than was read.</source>
        <comment>a sum</comment>
        <translation>%1 liegen tiefer, als gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>BuilderBar</name>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>average a day</source>
        <translation>Durchschnitt je Tag</translation>
    </message>
    <message>
        <source>number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product and its sub-product</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>choose some</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Break out by</source>
        <translation>Aufschlüsseln nach</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>dimension and values</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1, by weekday</source>
        <translation>%1, nach Wochentag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>currency, for the money</source>
        <translation>Währung, wegen der Beträge</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>Zweite Achse</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>managed accounts</source>
        <translation>verwaltete Konten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 has no %2; the report goes on without.</source>
        <translation>%1 hat kein %2; der Bericht geht ohne weiter.</translation>
    </message>
    <message>
        <source>The range as a whole</source>
        <translation>Der Zeitraum als Ganzes</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week, from Monday</source>
        <translation>Nach Woche, ab Montag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>The stretch before: %1</source>
        <translation>Der Zeitraum davor: %1</translation>
    </message>
    <message>
        <source>The same days a year before: %1</source>
        <translation>Dieselben Tage ein Jahr zuvor: %1</translation>
    </message>
    <message>
        <source>Another range …</source>
        <translation>Anderer Zeitraum …</translation>
    </message>
    <message>
        <source>Line up weekdays</source>
        <translation>Wochentage übereinanderlegen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filter …</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Show the largest …</source>
        <translation>Die größten zeigen …</translation>
    </message>
    <message>
        <source>With managed accounts</source>
        <translation>Mit verwalteten Konten</translation>
    </message>
    <message>
        <source>Ask for the currency of money</source>
        <translation>Bei Beträgen nach der Währung fragen</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Farben nach</translation>
    </message>
    <message>
        <source>Columns by</source>
        <translation>Spalten nach</translation>
    </message>
    <message>
        <source>Largest first, by</source>
        <translation>Größte zuerst, nach</translation>
    </message>
    <message>
        <source>Numbers as</source>
        <translation>Zahlen als</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Average a day</source>
        <translation>Durchschnitt je Tag</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source>Show the largest</source>
        <translation>Die größten zeigen</translation>
    </message>
    <message>
        <source>How many; the rest is shown as “other”:</source>
        <translation>Wie viele; der Rest steht als „andere“ da:</translation>
    </message>
</context>
<context>
    <name>BulkDeleteDialog</name>
    <message>
        <source>Do&amp;wnload everything first, and delete only what lies on the disk</source>
        <translation>&amp;Erst alles herunterladen und nur löschen, was auf der Platte liegt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>A&amp;nzahl</translation>
    </message>
    <message>
        <source>Delete recordings by filter</source>
        <translation>Aufnahmen nach Filter löschen</translation>
    </message>
    <message>
        <source>Deleting recordings by id</source>
        <translation>Aufnahmen werden einzeln nach ID gelöscht</translation>
    </message>
    <message>
        <source>Downloading recordings before they are deleted</source>
        <translation>Aufnahmen werden vor dem Löschen heruntergeladen</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>The words in the search line don’t narrow a deletion: everything that fits this filter is meant.</source>
        <translation>Die Wörter in der Suchzeile schränken das Löschen nicht ein: Gemeint ist alles, was zu diesem Filter passt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig ist</translation>
    </message>
    <message numerus="yes">
        <source>Download and delete %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme herunterladen und löschen</numerusform>
            <numerusform>%n Aufnahmen herunterladen und löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme löschen</numerusform>
            <numerusform>%n Aufnahmen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete exactly these. They are gone for good at Telnyx.</source>
        <translation>Geben Sie %1 ein, um genau diese zu löschen. Bei Telnyx sind sie dann endgültig weg.</translation>
    </message>
    <message>
        <source>This is not the number of recordings in the list.</source>
        <translation>Das ist nicht die Zahl der Aufnahmen in der Liste.</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>Show the new list</source>
        <translation>Neue Liste zeigen</translation>
    </message>
    <message>
        <source>Download the rest again</source>
        <translation>Rest noch einmal herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Delete only the %n on the disk</source>
        <translation>
            <numerusform>Nur die %n auf der Platte löschen</numerusform>
            <numerusform>Nur die %n auf der Platte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Delete the rest…</source>
        <translation>Rest löschen …</translation>
    </message>
</context>
<context>
    <name>BulkDeleteWords</name>
    <message>
        <source>Nothing fits this filter now.</source>
        <translation>Zu diesem Filter passt jetzt nichts.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>What is left could not be read.</source>
        <translation>Was übrig ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the exact list …</source>
        <translation>Die genaue Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Downloading first. Nothing is deleted before everything lies on the disk …</source>
        <translation>Erst wird heruntergeladen. Gelöscht wird erst, wenn alles auf der Platte liegt …</translation>
    </message>
    <message>
        <source>Reading the list again, to see that it is still the same …</source>
        <translation>Die Liste wird noch einmal gelesen, um zu sehen, ob sie sich geändert hat …</translation>
    </message>
    <message>
        <source>Deleting. Please wait for the answer …</source>
        <translation>Wird gelöscht. Bitte warten Sie auf die Antwort …</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Es wird gelesen, was übrig ist …</translation>
    </message>
    <message>
        <source>Nothing is left that fits the filter</source>
        <translation>Nichts mehr da, was zum Filter passt</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still fit the filter</source>
        <translation>
            <numerusform>%n Aufnahme passt noch zum Filter</numerusform>
            <numerusform>%n Aufnahmen passen noch zum Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <extracomment>%1 is &quot;312 recordings&quot;, %2 &quot;450 MB&quot;</extracomment>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Angehalten. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The list could not be read, so nothing was deleted.</source>
        <translation>Die Liste konnte nicht gelesen werden, deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an id, %2 why that one isn&apos;t there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything could be downloaded, so nothing was deleted.</source>
        <extracomment>%1 is how many are on the disk, %2 how many there are, %3 why one isn&apos;t</extracomment>
        <translation>Nicht alles ließ sich herunterladen, deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2 lie on the disk with their checksums. %3</source>
        <translation>%1 von %2 liegen mit Prüfsumme auf der Platte. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <translation>
            <numerusform>%n hinzugekommen: %1.</numerusform>
            <numerusform>%n hinzugekommen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went: %1.</source>
        <translation>
            <numerusform>%n weggefallen: %1.</numerusform>
            <numerusform>%n weggefallen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed meanwhile, so nothing was deleted.</source>
        <translation>Die Liste hat sich inzwischen geändert, deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2 are gone.</source>
        <translation>%1 von %2 sind gelöscht.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer. %1</source>
        <translation>Telnyx hat keine klare Antwort gegeben. %1</translation>
    </message>
    <message>
        <source>It was not sent again; the list was read instead. %1</source>
        <translation>Die Anfrage wurde nicht noch einmal gesendet, stattdessen wurde die Liste gelesen. %1</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Telnyx deletes no more than a page in one call and says that it deleted %1. %2</source>
        <translation>Telnyx löscht je Aufruf höchstens eine Seite und meldet: %1 gelöscht. %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n recording(s) are gone.</source>
        <translation>
            <numerusform>%n Aufnahme ist gelöscht.</numerusform>
            <numerusform>Alle %n Aufnahmen sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was downloaded lies in %1.</source>
        <translation>Das Heruntergeladene liegt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s) the filter that was not in the list.</source>
        <translation>
            <numerusform>Zum Filter passt %n weitere, die nicht in der Liste war.</numerusform>
            <numerusform>Zum Filter passen %n weitere, die nicht in der Liste waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the rest is a new deletion, and asks again.</source>
        <translation>Den Rest zu löschen ist ein neuer Vorgang, der noch einmal nachfragt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDeletion</name>
    <message>
        <source>The list keeps changing while it is read. Wait until recordings come and go less often, or narrow the filter, then try again.</source>
        <translation>Die Liste ändert sich beim Lesen immer wieder. Warten Sie, bis seltener Aufnahmen kommen und gehen, oder engen Sie den Filter ein, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>Nothing is told here yet.</source>
        <translation>Hier wird noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>Settings of one cell</source>
        <translation>Einstellungen einer Zelle</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an arrow and a channel</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This condition goes to one channel of each profile only.</source>
        <translation>Diese Bedingung geht je Profil nur an einen Kanal.</translation>
    </message>
    <message>
        <source>Changes take effect some time after Telnyx took them.</source>
        <translation>Änderungen wirken erst einige Zeit, nachdem Telnyx sie angenommen hat.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an account</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Always, without parameters</source>
        <translation>Immer, ohne Parameter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>staged in a cell</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a number</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Created %1, changed %2</source>
        <translation>Angelegt %1, geändert %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>add</source>
        <comment>staged in a cell</comment>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what goes on, and why it doesn&apos;t</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Close without adding it?</source>
        <translation>Schließen, ohne hinzuzufügen?</translation>
    </message>
    <message>
        <source>What you entered is lost then.</source>
        <translation>Was Sie eingegeben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can’t be added up. Break it out further, or choose the maximum.</source>
        <translation>%1 lässt sich nicht addieren. Schlüsseln Sie weiter auf, oder wählen Sie den Höchstwert.</translation>
    </message>
    <message numerus="yes">
        <source>%n values were no numbers and are not counted.</source>
        <translation>
            <numerusform>%n Wert war keine Zahl und zählt nicht mit.</numerusform>
            <numerusform>%n Werte waren keine Zahlen und zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no numbers for this.</source>
        <translation>Dafür gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 (currency not given)</source>
        <translation>%1 (Währung nicht angegeben)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>keine Zeit angegeben</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <comment>how many values are joined</comment>
        <translation>andere (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1, %2</source>
        <comment>what a change does and to what</comment>
        <translation>Zurücknehmen: %1, %2</translation>
    </message>
</context>
<context>
    <name>ChannelCheck</name>
    <message>
        <source>This looks like an e-mail address. Enter a number such as +1 312 555 0100.</source>
        <translation>Das sieht aus wie eine E-Mail-Adresse. Geben Sie eine Nummer ein wie +49 30 901820.</translation>
    </message>
    <message>
        <source>A number has digits only, after a +, such as +1 312 555 0100.</source>
        <translation>Nach dem + stehen in einer Nummer nur Ziffern, wie bei +49 30 901820.</translation>
    </message>
    <message>
        <source>This is too long: a number has 15 digits at most.</source>
        <translation>Das ist zu lang: Eine Nummer hat höchstens 15 Ziffern.</translation>
    </message>
    <message>
        <source>Begin with + and the country code, such as +1 312 555 0100.</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl, wie bei +49 30 901820.</translation>
    </message>
    <message>
        <source>This is too short for a number. Enter it with its country and area codes.</source>
        <translation>Das ist zu kurz für eine Nummer. Geben Sie sie mit Landes- und Ortsvorwahl ein.</translation>
    </message>
    <message>
        <source>This looks too short for a number. It can be saved all the same.</source>
        <translation>Für eine Nummer sieht das zu kurz aus. Sichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>This looks too long for a number. It can be saved all the same.</source>
        <translation>Für eine Nummer sieht das zu lang aus. Sichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>No number like this is known to be in use. It can be saved all the same.</source>
        <translation>Solche Nummern sind, soweit bekannt, nicht vergeben. Sichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>No country is known to have this code. It can be saved all the same.</source>
        <translation>Kein Land hat, soweit bekannt, diese Vorwahl. Sichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>Enter a number such as +1 312 555 0100.</source>
        <translation>Geben Sie eine Nummer ein wie +49 30 901820.</translation>
    </message>
    <message>
        <source>Enter an e-mail address such as ops@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein wie ops@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address needs an @, such as ops@example.com.</source>
        <translation>Eine E-Mail-Adresse braucht ein @, wie bei ops@example.com.</translation>
    </message>
    <message>
        <source>A channel has one address. Add another channel for each of the others.</source>
        <translation>Ein Kanal hat eine Adresse. Legen Sie für jede weitere einen eigenen Kanal an.</translation>
    </message>
    <message>
        <source>Enter the address alone, without the name and the brackets.</source>
        <translation>Geben Sie nur die Adresse ein, ohne Namen und Klammern.</translation>
    </message>
    <message>
        <source>There is nothing before the @. Enter an address such as ops@example.com.</source>
        <translation>Vor dem @ steht nichts. Geben Sie eine Adresse ein wie ops@example.com.</translation>
    </message>
    <message>
        <source>The part before the @ has a sign, a space or a dot that can’t be there. Correct it.</source>
        <translation>Vor dem @ steht ein Zeichen, ein Leerzeichen oder ein Punkt an unzulässiger Stelle. Korrigieren Sie das.</translation>
    </message>
    <message>
        <source>There is nothing after the @. Enter an address such as ops@example.com.</source>
        <translation>Nach dem @ steht nichts. Geben Sie eine Adresse ein wie ops@example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is no name of a server. Correct it.</source>
        <translation>Nach dem @ steht kein gültiger Servername. Korrigieren Sie das.</translation>
    </message>
    <message>
        <source>This is too long: an address has 254 characters at most, 64 before the @.</source>
        <translation>Das ist zu lang: Eine Adresse hat höchstens 254 Zeichen, davon 64 vor dem @.</translation>
    </message>
    <message>
        <source>The part after the @ has no dot, so Telnyx may not find it. It can be saved all the same.</source>
        <translation>Nach dem @ fehlt ein Punkt, Telnyx findet die Adresse vielleicht nicht. Sichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>No address is known to have such an ending. It can be saved all the same.</source>
        <translation>Keine bekannte Adresse hat eine solche Endung. Sichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>Enter a web address such as https://example.com/hook.</source>
        <translation>Geben Sie eine Webadresse ein wie https://example.com/hook.</translation>
    </message>
    <message>
        <source>Enter the whole web address. It begins with https://.</source>
        <translation>Geben Sie die vollständige Webadresse ein. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>A webhook goes to a web address, which begins with https:// or http://.</source>
        <translation>Ein Webhook geht an eine Webadresse, und die beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>This address has no host, such as example.com.</source>
        <translation>In dieser Adresse fehlt der Host, etwa example.com.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it, or write it as %20.</source>
        <translation>In dieser Adresse steht ein Leerzeichen. Entfernen Sie es, oder schreiben Sie es als %20.</translation>
    </message>
    <message>
        <source>This is no web address. Compare it with https://example.com/hook.</source>
        <translation>Das ist keine Webadresse. Vergleichen Sie mit https://example.com/hook.</translation>
    </message>
    <message>
        <source>Without https anybody on the way can read and change what is sent.</source>
        <translation>Ohne https kann jeder unterwegs lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>This address is inside a network of your own: Telnyx can’t reach it.</source>
        <translation>Diese Adresse liegt in Ihrem eigenen Netz: Telnyx kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Everybody who can see this channel can read the password in it.</source>
        <translation>Wer diesen Kanal sehen kann, kann auch das Passwort darin lesen.</translation>
    </message>
    <message>
        <source>The part from the # on is never sent.</source>
        <translation>Der Teil ab dem # wird nie gesendet.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Enter where the notifications go.</source>
        <translation>Geben Sie ein, wohin die Benachrichtigungen gehen.</translation>
    </message>
    <message>
        <source>a channel that is gone</source>
        <translation>ein Kanal, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>profile, destination</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Enter a value: this event needs it.</source>
        <translation>Geben Sie einen Wert ein: Dieses Ereignis braucht ihn.</translation>
    </message>
    <message>
        <source>Enter a whole number, in digits alone, such as 25.</source>
        <translation>Geben Sie eine ganze Zahl ein, nur in Ziffern, etwa 25.</translation>
    </message>
    <message>
        <source>Enter a number with a point and no other signs, such as 1250.50.</source>
        <translation>Geben Sie eine Zahl mit Dezimalpunkt und ohne andere Zeichen ein, etwa 1250.50.</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>Geben Sie true oder false ein.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rufnummer</translation>
    </message>
</context>
<context>
    <name>ChannelColumns</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No event reaches it.</source>
        <translation>Kein Ereignis erreicht ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n events reach it.</source>
        <translation>
            <numerusform>%n Ereignis erreicht ihn.</numerusform>
            <numerusform>%n Ereignisse erreichen ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ChannelDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Create channel</source>
        <translation>Kanal an&amp;legen</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Kanal bearbeiten</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>The collection of channels that it belongs to.</source>
        <translation>Die Sammlung von Kanälen, zu der er gehört.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>It is created with the channel.</source>
        <translation>Es wird mit dem Kanal angelegt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>two profiles of one name are told apart by their ids</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A new profile …</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>A telephone number with its country: +1 …</source>
        <translation>Eine Rufnummer mit Landesvorwahl: +1 …</translation>
    </message>
    <message>
        <source>An address that Telnyx can reach: https://…</source>
        <translation>Eine Adresse, die Telnyx erreichen kann: https://…</translation>
    </message>
    <message>
        <source>Where the notification goes.</source>
        <translation>Wohin die Benachrichtigung geht.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Wird an %1 gesendet</translation>
    </message>
    <message>
        <source>Enter where the notification goes.</source>
        <translation>Geben Sie ein, wohin die Benachrichtigung geht.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>This channel is gone: it was deleted meanwhile.</source>
        <translation>Diesen Kanal gibt es nicht mehr: Er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Told to it</source>
        <translation>Wird hierher gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n channels selected</source>
        <translation>
            <numerusform>%n Kanal ausgewählt</numerusform>
            <numerusform>%n Kanäle ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Choose a channel to see what is told to it.</source>
        <translation>Wählen Sie einen Kanal, um zu sehen, was an ihn gemeldet wird.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Nothing is told to it so far. Add what should be in the matrix.</source>
        <translation>Bisher wird nichts hierher gemeldet. Fügen Sie in der Matrix hinzu, was gemeldet werden soll.</translation>
    </message>
</context>
<context>
    <name>ChannelSaving</name>
    <message>
        <source>Telnyx gave no clear answer. There is one like this, but it was there before: look at it before you go on.</source>
        <translation>Telnyx hat keine klare Antwort gegeben. Es gibt einen solchen Eintrag, aber er war schon vorher da: Sehen Sie ihn sich an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and there is none like this so far. Save it again, or read the list again first.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und einen solchen Eintrag gibt es bisher nicht. Sichern Sie ihn noch einmal, oder lesen Sie zuerst die Liste neu.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and it is as it was. Save it again.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und der Eintrag ist unverändert. Sichern Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and it is neither as it was nor as you want it: read the list again before you go on.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und der Eintrag ist weder wie zuvor noch so, wie Sie ihn wollen: Lesen Sie die Liste neu, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Somebody else renamed this profile to “%1” meanwhile, so nothing was sent. Look at it, then save it again.</source>
        <translation>Jemand anderes hat dieses Profil inzwischen in „%1“ umbenannt, deshalb wurde nichts gesendet. Sehen Sie es sich an, und sichern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Renamed meanwhile</source>
        <translation>Inzwischen umbenannt</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Reading the channels …</source>
        <translation>Die Kanäle werden gelesen …</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Noch keine Kanäle</translation>
    </message>
    <message>
        <source>Make one: a number, an e-mail address or a webhook that is told.</source>
        <translation>Legen Sie einen an: Benachrichtigt wird eine Nummer, eine E-Mail-Adresse oder ein Webhook.</translation>
    </message>
    <message>
        <source>The channels could not be read</source>
        <translation>Die Kanäle konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Neuer Kanal …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Copy destination</source>
        <translation>Ziel kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Read the channels again</source>
        <translation>Kanäle neu lesen</translation>
    </message>
    <message>
        <source>Choose one channel.</source>
        <translation>Wählen Sie einen einzelnen Kanal.</translation>
    </message>
    <message>
        <source>Make a channel</source>
        <translation>Einen Kanal anlegen</translation>
    </message>
    <message>
        <source>Change this channel</source>
        <translation>Diesen Kanal ändern</translation>
    </message>
    <message>
        <source>Copy where it goes</source>
        <translation>Kopieren, wohin er geht</translation>
    </message>
    <message>
        <source>Choose channels first.</source>
        <translation>Wählen Sie zuerst Kanäle.</translation>
    </message>
    <message>
        <source>Delete the selected channels</source>
        <translation>Die ausgewählten Kanäle löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channels…</source>
        <translation>
            <numerusform>%n Kanal löschen …</numerusform>
            <numerusform>%n Kanäle löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel %1 created.</source>
        <translation>Kanal %1 angelegt.</translation>
    </message>
    <message>
        <source>Channel %1 saved.</source>
        <translation>Kanal %1 gesichert.</translation>
    </message>
    <message>
        <source>Channel %1 stays as somebody else saved it.</source>
        <translation>Kanal %1 bleibt, wie jemand anderes ihn gesichert hat.</translation>
    </message>
    <message>
        <source>No setting of its own goes with it.</source>
        <translation>Keine Einstellung wird dabei mitgelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings go with it.</source>
        <translation>
            <numerusform>%n Einstellung wird mitgelöscht.</numerusform>
            <numerusform>%n Einstellungen werden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone. Account: %1.</source>
        <translation>Das lässt sich nicht rückgängig machen. Konto: %1.</translation>
    </message>
    <message>
        <source>Delete the channel %1?</source>
        <translation>Den Kanal %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channels?</source>
        <translation>
            <numerusform>%n Kanal löschen?</numerusform>
            <numerusform>%n Kanäle löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channels</source>
        <translation>
            <numerusform>%n Kanal löschen</numerusform>
            <numerusform>%n Kanäle löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n channels</source>
        <translation>
            <numerusform>%n Kanal wird gelöscht</numerusform>
            <numerusform>%n Kanäle werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels deleted.</source>
        <translation>
            <numerusform>%n Kanal gelöscht.</numerusform>
            <numerusform>%n Kanäle gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>destination, profile, kind</source>
        <translation>Ziel, Profil, Art</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>series</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>series in a legend</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartMaker</name>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>nothing used</source>
        <translation>nichts genutzt</translation>
    </message>
    <message>
        <source>What drove the difference: %1</source>
        <translation>Was den Unterschied ausmacht: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 (drawn: without a currency; all are in the table)</source>
        <translation>%1 (gezeichnet: ohne Währung; alle stehen in der Tabelle)</translation>
    </message>
    <message>
        <source>%1 (drawn: %2; all are in the table)</source>
        <translation>%1 (gezeichnet: %2; alle stehen in der Tabelle)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole range again (0)</source>
        <translation>Wieder den ganzen Zeitraum zeigen (0)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1, %2 % of what is shown</source>
        <translation>%1, %2 % des Gezeigten</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (vorläufig)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bucket, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>bucket, series, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A chart without data.</source>
        <translation>Ein Diagramm ohne Daten.</translation>
    </message>
    <message numerus="yes">
        <source>A pie chart with %n slices.</source>
        <translation>
            <numerusform>Ein Kreisdiagramm mit %n Stück.</numerusform>
            <numerusform>Ein Kreisdiagramm mit %n Stücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A waterfall from %1 to %2.</source>
        <translation>Ein Wasserfall von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>A line chart with %n series, from %1 to %2.</source>
        <translation>
            <numerusform>Ein Liniendiagramm mit %n Reihe, von %1 bis %2.</numerusform>
            <numerusform>Ein Liniendiagramm mit %n Reihen, von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bar chart with %n series, from %1 to %2.</source>
        <translation>
            <numerusform>Ein Balkendiagramm mit %n Reihe, von %1 bis %2.</numerusform>
            <numerusform>Ein Balkendiagramm mit %n Reihen, von %1 bis %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>part of a report and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Delete removes it.</source>
        <translation>%1. Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Entf nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a name and its raw name</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Should it be broken out by “%1”? Then say “by %1”.</source>
        <translation>Soll nach „%1“ aufgeschlüsselt werden? Dann sagen Sie „nach %1“.</translation>
    </message>
    <message>
        <source>How many of them? Say for example “top 5”.</source>
        <translation>Wie viele davon? Sagen Sie zum Beispiel „Top 5“.</translation>
    </message>
    <message>
        <source>Usage can be shown by hour, day, week or month. Which of them?</source>
        <translation>Nutzung lässt sich nach Stunde, Tag, Woche oder Monat zeigen. Wonach?</translation>
    </message>
    <message>
        <source>Usage reports have no rates such as the cost of one call. Ask for both numbers instead.</source>
        <translation>Nutzungsberichte kennen keine Verhältnisse wie die Kosten eines Anrufs. Fragen Sie stattdessen nach beiden Zahlen.</translation>
    </message>
    <message>
        <source>By what should it be broken out? I can&apos;t do it by “%1”.</source>
        <translation>Wonach soll aufgeschlüsselt werden? Nach „%1“ geht es nicht.</translation>
    </message>
    <message>
        <source>Reports are sorted by what they count. Leave the sorting out, or name a metric.</source>
        <translation>Berichte werden nach dem sortiert, was sie zählen. Lassen Sie die Sortierung weg, oder nennen Sie einen Messwert.</translation>
    </message>
    <message>
        <source>By hour, day, week or month? One of them.</source>
        <translation>Nach Stunde, Tag, Woche oder Monat? Nur eines davon.</translation>
    </message>
    <message>
        <source>Which chart: bar, line, pie or table? One of them.</source>
        <translation>Welches Diagramm: Balken, Linie, Kreis oder Tabelle? Nur eines davon.</translation>
    </message>
    <message>
        <source>Total, average or maximum? One of them.</source>
        <translation>Summe, Durchschnitt oder Höchstwert? Nur eines davon.</translation>
    </message>
    <message>
        <source>Usage reports don&apos;t count how many of “%1” there are. Ask for a metric of each instead.</source>
        <translation>Nutzungsberichte zählen nicht, wie viele „%1“ es gibt. Fragen Sie stattdessen nach einem Messwert für jedes.</translation>
    </message>
    <message>
        <source>“%1” is not among the products that usage reports offer for this account.</source>
        <translation>„%1“ ist nicht unter den Produkten, die Nutzungsberichte für dieses Konto anbieten.</translation>
    </message>
    <message>
        <source>Usage reports don&apos;t have the cost of “%1” apart. Ask for both numbers instead.</source>
        <translation>Nutzungsberichte weisen die Kosten von „%1“ nicht gesondert aus. Fragen Sie stattdessen nach beiden Zahlen.</translation>
    </message>
    <message>
        <source>There are several stretches of time. Which one is it, or should they be compared? Say for example “compare this month with last month”.</source>
        <translation>Da stehen mehrere Zeiträume. Welcher ist gemeint, oder sollen sie verglichen werden? Sagen Sie zum Beispiel „vergleiche diesen Monat mit dem letzten“.</translation>
    </message>
    <message>
        <source>What should be compared with what? Say for example “compare this month with last month”.</source>
        <translation>Was soll womit verglichen werden? Sagen Sie zum Beispiel „vergleiche diesen Monat mit dem letzten“.</translation>
    </message>
    <message>
        <source>What exactly should it be compared with? Name two stretches of the same kind, such as “this month with last month”.</source>
        <translation>Womit genau soll verglichen werden? Nennen Sie zwei gleichartige Zeiträume, etwa „diesen Monat mit dem letzten“.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the demo account: an embedded server, no key, no network.</source>
        <translation>Das Demokonto öffnen: eingebauter Server, kein Schlüssel, kein Netz.</translation>
    </message>
    <message>
        <source>Keep store and settings under DIR.</source>
        <translation>Daten und Einstellungen unter DIR halten.</translation>
    </message>
    <message>
        <source>Open a one-off account at URL, with the key from the environment variable SIGNALBOX_API_KEY.</source>
        <translation>Ein einmaliges Konto unter URL öffnen, mit dem Schlüssel aus der Umgebungsvariable SIGNALBOX_API_KEY.</translation>
    </message>
    <message>
        <source>Walk every pane, do its main job there, and write pictures and tour.json into DIR.</source>
        <translation>Durch jeden Bereich gehen, dort das Wichtigste tun, und Bilder und tour.json nach DIR schreiben.</translation>
    </message>
    <message>
        <source>End after the first painted window and print the milliseconds until then.</source>
        <translation>Nach dem ersten gezeichneten Fenster enden und die Millisekunden bis dahin ausgeben.</translation>
    </message>
    <message>
        <source>A desktop operations console for the Telnyx v2 API.</source>
        <translation>Eine Betriebskonsole für die Telnyx-API v2.</translation>
    </message>
    <message>
        <source>A saved session to open.</source>
        <translation>Eine gespeicherte Sitzung, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Es kann nur eine Datei auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--api-base needs a whole address, such as %1.</source>
        <translation>--api-base braucht eine vollständige Adresse, etwa %1.</translation>
    </message>
    <message>
        <source>signalbox: %1
signalbox --help lists what it understands.
</source>
        <translation>signalbox: %1
signalbox --help zeigt, was verstanden wird.
</translation>
    </message>
    <message>
        <source>--sandbox and --api-base are two different accounts: choose one of them.</source>
        <translation>--sandbox und --api-base sind zwei verschiedene Konten: wählen Sie eines.</translation>
    </message>
    <message>
        <source>The key would travel in the clear to %1: use https. Plain http is for this computer only.</source>
        <translation>Der Schlüssel ginge im Klartext an %1: nehmen Sie https. Einfaches http gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The tour sends and deletes faxes: add --sandbox, or an --api-base on this computer.</source>
        <translation>Die Tour sendet und löscht Faxe: geben Sie --sandbox an, oder ein --api-base auf diesem Rechner.</translation>
    </message>
    <message>
        <source>--tour and --exit-after-startup exclude each other.</source>
        <translation>--tour und --exit-after-startup schließen einander aus.</translation>
    </message>
    <message>
        <source>There is no file %1: check its name.</source>
        <translation>Es gibt keine Datei %1: prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>No pictures can be written to %1: choose another folder.</source>
        <translation>Nach %1 können keine Bilder geschrieben werden: wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>CommitSteps</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>What wasn’t sent yet stays staged. What was sent is followed to its end.</source>
        <translation>Was noch nicht gesendet wurde, bleibt vorgemerkt. Was gesendet wurde, wird bis zum Ende verfolgt.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reading what is there before anything is sent …</source>
        <translation>Vor dem Senden wird gelesen, was schon da ist …</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a setting</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a setting</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a state and a time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1. It takes long: read again to see how it stands.</source>
        <extracomment>how a step stands</extracomment>
        <translation>%1. Es dauert lange: Lesen Sie neu, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>Not sent: it was stopped. It is staged still.</source>
        <translation>Nicht gesendet: Es wurde angehalten. Die Änderung ist weiter vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>What drove the difference</source>
        <translation>Was den Unterschied ausmacht</translation>
    </message>
    <message>
        <source>What drove the difference, %1</source>
        <translation>Was den Unterschied ausmacht, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>From %1 before to %2 after, in %n steps.</source>
        <translation>
            <numerusform>Von %1 vorher zu %2 nachher, in %n Schritt.</numerusform>
            <numerusform>Von %1 vorher zu %2 nachher, in %n Schritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Compare with another session</source>
        <translation>Mit einer anderen Sitzung vergleichen</translation>
    </message>
    <message>
        <source>The id of an event of the type %1, or a link; or choose one below.</source>
        <translation>Die ID eines Ereignisses vom Typ %1 oder ein Link; oder wählen Sie unten eine aus.</translation>
    </message>
    <message>
        <source>Sessions seen before</source>
        <translation>Früher gesehene Sitzungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Früher gesehen</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Enter the id of a session; a whole answer can&apos;t be compared.</source>
        <translation>Geben Sie die ID einer Sitzung ein; eine ganze Antwort kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>This is the session that is open. Choose another one.</source>
        <translation>Das ist die offene Sitzung. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>teurer</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>billiger</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 · turn %2</source>
        <comment>a record type and a number</comment>
        <translation>%1 · Runde %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a difference and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With children: %1</source>
        <translation>Mit Untergeordneten: %1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>own cost in the first session</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>own cost in the second session</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison with a file</source>
        <translation>Vergleich mit einer Datei</translation>
    </message>
    <message>
        <source>Reading the set-up of the account …</source>
        <translation>Die Einrichtung des Kontos wird gelesen …</translation>
    </message>
    <message>
        <source>Neither has anything</source>
        <translation>Beide sind leer</translation>
    </message>
    <message>
        <source>The file and the account are both without settings.</source>
        <translation>Weder die Datei noch das Konto enthält Einstellungen.</translation>
    </message>
    <message>
        <source>The set-up of the account could not be read</source>
        <translation>Die Einrichtung des Kontos konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen …</translation>
    </message>
    <message>
        <source>Export this set-up…</source>
        <translation>Diese Einrichtung exportieren …</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Stage these changes</source>
        <translation>Diese Änderungen vormerken</translation>
    </message>
    <message>
        <source>Create what is missing…</source>
        <translation>Fehlendes anlegen …</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Konto neu lesen</translation>
    </message>
    <message>
        <source>The whole set-up as a file</source>
        <translation>Die ganze Einrichtung als Datei</translation>
    </message>
    <message>
        <source>Export it to keep it or to carry it to another account. Choose a file, or drop one here, to see how this account differs from it. Files hold no keys and no ids.</source>
        <translation>Exportieren Sie sie, um sie aufzubewahren oder in ein anderes Konto zu übertragen. Wählen Sie eine Datei, oder ziehen Sie eine hierher, um zu sehen, worin dieses Konto von ihr abweicht. Dateien enthalten weder Schlüssel noch IDs.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>event, profile, channel</source>
        <translation>Ereignis, Profil, Kanal</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>Die Datei konnte nicht gelesen werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Set-ups of notifications (*.json)</source>
        <translation>Einrichtungen von Benachrichtigungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can’t be used.</source>
        <translation>%1 ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>The account is as the file says: %n settings are the same.</source>
        <translation>
            <numerusform>Das Konto entspricht der Datei: %n Einstellung stimmt überein.</numerusform>
            <numerusform>Das Konto entspricht der Datei: %n Einstellungen stimmen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be added</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n käme hinzu</numerusform>
            <numerusform>%n kämen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n würde entfernt</numerusform>
            <numerusform>%n würden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%n ohne Entsprechung</numerusform>
            <numerusform>%n ohne Entsprechung</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is read-only: it can be exported and compared, and nothing is staged or created in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Es lässt sich exportieren und vergleichen, aber hier wird nichts vorgemerkt oder angelegt.</translation>
    </message>
    <message>
        <source>%1, of the account “%2”</source>
        <comment>a file</comment>
        <translation>%1, vom Konto „%2“</translation>
    </message>
    <message>
        <source>%1, of the account “%2”, saved %3</source>
        <comment>a file</comment>
        <translation>%1, vom Konto „%2“, gesichert %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>See how this account differs from a file</source>
        <translation>Zeigen, worin dieses Konto von einer Datei abweicht</translation>
    </message>
    <message>
        <source>It isn’t read yet.</source>
        <translation>Die Einrichtung ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Write profiles, channels and settings to a file</source>
        <translation>Profile, Kanäle und Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>There is nothing to add or to remove.</source>
        <translation>Es gibt nichts hinzuzufügen oder zu entfernen.</translation>
    </message>
    <message>
        <source>They wait in the matrix until you commit them</source>
        <translation>Warten in der Matrix, bis Sie sie übernehmen</translation>
    </message>
    <message>
        <source>They are being created.</source>
        <translation>Wird gerade angelegt.</translation>
    </message>
    <message>
        <source>Nothing of the file is missing in the account.</source>
        <translation>Dem Konto fehlt nichts aus der Datei.</translation>
    </message>
    <message>
        <source>Then the settings that need them can be staged</source>
        <translation>Danach lassen sich die Einstellungen vormerken, die sie brauchen</translation>
    </message>
    <message numerus="yes">
        <source>Create %n missing profiles and channels…</source>
        <translation>
            <numerusform>%n fehlendes Profil oder fehlenden Kanal anlegen …</numerusform>
            <numerusform>%n fehlende Profile und Kanäle anlegen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait in the matrix until you commit them.</source>
        <translation>
            <numerusform>%n Änderung wartet in der Matrix, bis Sie sie übernehmen.</numerusform>
            <numerusform>%n Änderungen warten in der Matrix, bis Sie sie übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting, %2 why it can&apos;t be added</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>settings</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be staged; the others wait in the matrix.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht vorgemerkt werden; die anderen warten in der Matrix.</numerusform>
            <numerusform>%n Änderungen konnten nicht vorgemerkt werden; die anderen warten in der Matrix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Matrix öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Create %n profiles and channels in “%1”?</source>
        <translation>
            <numerusform>%n Profil oder Kanal in „%1“ anlegen?</numerusform>
            <numerusform>%n Profile und Kanäle in „%1“ anlegen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n</source>
        <comment>profiles and channels</comment>
        <translation>
            <numerusform>%n anlegen</numerusform>
            <numerusform>%n anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating profiles and channels</source>
        <translation>Profile und Kanäle werden angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles and channels created.</source>
        <translation>
            <numerusform>%n Profil oder Kanal angelegt.</numerusform>
            <numerusform>%n Profile und Kanäle angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was created.</source>
        <translation>Nicht alles wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 notifications %2</source>
        <comment>a file name: account, day</comment>
        <translation>%1 Benachrichtigungen %2</translation>
    </message>
    <message>
        <source>Export this set-up</source>
        <translation>Diese Einrichtung exportieren</translation>
    </message>
    <message>
        <source>Set-up exported to %1.</source>
        <translation>Einrichtung nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose a second session to see what was added, removed, dearer or cheaper, event by event.</source>
        <translation>Wählen Sie eine zweite Sitzung, um Ereignis für Ereignis zu sehen, was hinzukam, wegfiel, teurer oder billiger wurde.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What this session is compared with</source>
        <translation>Womit diese Sitzung verglichen wird</translation>
    </message>
    <message>
        <source>Two sessions</source>
        <translation>Zwei Sitzungen</translation>
    </message>
    <message>
        <source>Against the median</source>
        <translation>Gegen den Median</translation>
    </message>
    <message>
        <source>Events of both sessions</source>
        <translation>Ereignisse beider Sitzungen</translation>
    </message>
    <message>
        <source>Before becomes after, and after before</source>
        <translation>Vorher wird nachher, und nachher vorher</translation>
    </message>
    <message>
        <source>The other session could not be read.</source>
        <translation>Die andere Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
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
        <source>%1 %2</source>
        <comment>a difference and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>both cost the same</source>
        <translation>beide kosten gleich viel</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>vorher nichts</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>a percentage</comment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>a percentage</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1, currency not given</source>
        <translation>%1, Währung nicht angegeben</translation>
    </message>
    <message>
        <source>Both sessions have the same events at the same cost.</source>
        <translation>Beide Sitzungen haben dieselben Ereignisse zu denselben Kosten.</translation>
    </message>
    <message>
        <source>The sessions begin with different record types, so that no events could be paired.</source>
        <translation>Die Sitzungen beginnen mit verschiedenen Nachweistypen, sodass keine Ereignisse zugeordnet werden konnten.</translation>
    </message>
    <message>
        <source>Of the events, %1 were added, %2 removed; %3 cost more, %4 less, %5 the same.</source>
        <translation>Von den Ereignissen kamen %1 hinzu, %2 fielen weg; %3 kosten mehr, %4 weniger, %5 gleich viel.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be compared: a cost is missing, or the currencies differ.</source>
        <translation>
            <numerusform>%n ist nicht vergleichbar: Kosten fehlen, oder die Währungen sind verschieden.</numerusform>
            <numerusform>%n sind nicht vergleichbar: Kosten fehlen, oder die Währungen sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other currencies: %1.</source>
        <translation>In anderen Währungen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events differ</source>
        <translation>
            <numerusform>%1 von %n Ereignis unterscheidet sich</numerusform>
            <numerusform>%1 von %n Ereignissen unterscheiden sich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonColumns</name>
    <message>
        <source>would be added</source>
        <translation>würde hinzugefügt</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>würde entfernt</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1 is a profile, %2 a channel of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>New fax</source>
        <translation>Neues Fax</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send fax</source>
        <translation>Fax &amp;senden</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>Das Konto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is sent.</source>
        <translation>In diesem Konto wird nur gelesen: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Being put into the outbox…</source>
        <translation>Kommt in den Postausgang …</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Which product: %1?</source>
        <translation>Welches Produkt: %1?</translation>
    </message>
    <message>
        <source>Which product? Name one, such as “SIP trunking” or “messaging”.</source>
        <translation>Welches Produkt? Nennen Sie eines, etwa „SIP-Trunking“ oder „Messaging“.</translation>
    </message>
    <message>
        <source>A report is about one product. Which one: %1?</source>
        <translation>Ein Bericht handelt von einem Produkt. Von welchem: %1?</translation>
    </message>
    <message>
        <source>Usage reports offer no such product for this account. Name one of those listed.</source>
        <translation>Nutzungsberichte bieten für dieses Konto kein solches Produkt an. Nennen Sie eines der aufgeführten.</translation>
    </message>
    <message>
        <source>No product offers all of that together. Name the product and one of its metrics.</source>
        <translation>Kein Produkt bietet all das zusammen. Nennen Sie das Produkt und einen seiner Messwerte.</translation>
    </message>
    <message>
        <source>Which part of “%1”?</source>
        <translation>Welcher Teil von „%1“?</translation>
    </message>
    <message>
        <source>A report is about one product, and the question speaks of several. Which one?</source>
        <translation>Ein Bericht handelt von einem Produkt, und die Frage nennt mehrere. Welches?</translation>
    </message>
    <message>
        <source>%1 has no metric “%2”. It has: %3.</source>
        <translation>%1 hat keinen Messwert „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>Which of them is meant by “%1”: %2?</source>
        <translation>Welches davon ist mit „%1“ gemeint: %2?</translation>
    </message>
    <message>
        <source>What of %1: %2? Or its whole usage?</source>
        <translation>Was von %1: %2? Oder die gesamte Nutzung?</translation>
    </message>
    <message>
        <source>%1 can&apos;t be broken out by “%2”. It has: %3.</source>
        <translation>%1 lässt sich nicht nach „%2“ aufschlüsseln. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be filtered by “%2”. It has: %3.</source>
        <translation>%1 lässt sich nicht nach „%2“ filtern. Es gibt: %3.</translation>
    </message>
    <message>
        <source>For which time? Say for example “last month” or “in March”.</source>
        <translation>Für welche Zeit? Sagen Sie zum Beispiel „letzten Monat“ oder „im März“.</translation>
    </message>
    <message numerus="yes">
        <source>The top %n of what? Say for example “top 5 countries”.</source>
        <translation>
            <numerusform>Das größte %n wovon? Sagen Sie zum Beispiel „Top 5 Länder“.</numerusform>
            <numerusform>Die größten %n wovon? Sagen Sie zum Beispiel „Top 5 Länder“.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of them? Say for example “top 5”.</source>
        <translation>Wie viele davon? Sagen Sie zum Beispiel „Top 5“.</translation>
    </message>
    <message>
        <source>This line shows usage; it changes and sends nothing. Ask for example “fax cost last month by direction”.</source>
        <translation>Diese Zeile zeigt Nutzung; sie ändert und sendet nichts. Fragen Sie zum Beispiel „Faxkosten letzten Monat nach Richtung“.</translation>
    </message>
    <message>
        <source>This line shows numbers and explains nothing. Ask for example “SIP cost last month”.</source>
        <translation>Diese Zeile zeigt Zahlen und erklärt nichts. Fragen Sie zum Beispiel „SIP-Kosten letzten Monat“.</translation>
    </message>
    <message>
        <source>Price lists are not part of usage. Ask what something has cost, such as “SMS cost last month”.</source>
        <translation>Preislisten gehören nicht zur Nutzung. Fragen Sie, was etwas gekostet hat, etwa „SMS-Kosten letzten Monat“.</translation>
    </message>
    <message>
        <source>Balance, invoices and account settings are not part of usage. Ask for example “messaging cost last month”.</source>
        <translation>Guthaben, Rechnungen und Kontoeinstellungen gehören nicht zur Nutzung. Fragen Sie zum Beispiel „Messaging-Kosten letzten Monat“.</translation>
    </message>
    <message>
        <source>Usage reports know the past only. Ask for example “SMS cost last month”.</source>
        <translation>Nutzungsberichte kennen nur die Vergangenheit. Fragen Sie zum Beispiel „SMS-Kosten letzten Monat“.</translation>
    </message>
    <message>
        <source>That is no question about usage. Ask for example “fax cost last month by direction”.</source>
        <translation>Das ist keine Frage nach der Nutzung. Fragen Sie zum Beispiel „Faxkosten letzten Monat nach Richtung“.</translation>
    </message>
    <message>
        <source>Reports can&apos;t leave something out (“%1”). Name what should be in it instead.</source>
        <translation>Berichte können nichts auslassen („%1“). Nennen Sie stattdessen, was darin sein soll.</translation>
    </message>
    <message>
        <source>Usage reports have totals, averages, counts and maxima, not “%1”. Which of these?</source>
        <translation>Nutzungsberichte haben Summen, Durchschnitte, Anzahlen und Höchstwerte, nicht „%1“. Was davon?</translation>
    </message>
    <message>
        <source>Reports show the top ones, not “%1”. Ask for the top ones, or for all as a table.</source>
        <translation>Berichte zeigen die größten, nicht „%1“. Fragen Sie nach den größten, oder nach allen als Tabelle.</translation>
    </message>
    <message>
        <source>Usage can be shown by hour, day, week or month, not “%1”. Which of these?</source>
        <translation>Nutzung lässt sich nach Stunde, Tag, Woche oder Monat zeigen, nicht nach „%1“. Wonach?</translation>
    </message>
    <message>
        <source>There are bar, line and pie charts and tables, not “%1”. Which of these?</source>
        <translation>Es gibt Balken-, Linien- und Kreisdiagramme und Tabellen, nicht „%1“. Was davon?</translation>
    </message>
    <message>
        <source>Leave “%1” out of the question: the finished report can be exported with its own button.</source>
        <translation>Lassen Sie „%1“ weg: Der fertige Bericht lässt sich mit einem eigenen Knopf ausgeben.</translation>
    </message>
    <message>
        <source>Leave “%1” out of the question: managed accounts are chosen in the report&apos;s settings.</source>
        <translation>Lassen Sie „%1“ weg: Verwaltete Konten werden in den Einstellungen des Berichts gewählt.</translation>
    </message>
    <message>
        <source>“%1” is not clear. From which day to which day?</source>
        <translation>„%1“ ist nicht klar. Von welchem Tag bis zu welchem?</translation>
    </message>
    <message>
        <source>What does “%1” mean here? Leave it out, or say it in other words.</source>
        <translation>Was bedeutet „%1“ hier? Lassen Sie es weg, oder sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>I can&apos;t tell what “%1” belongs to. Say it in other words.</source>
        <translation>Wozu „%1“ gehört, ist nicht klar. Sagen Sie es mit anderen Worten.</translation>
    </message>
</context>
<context>
    <name>CompositionColumns</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>CompositionDialog</name>
    <message>
        <source>Choose a session to see its recordings.</source>
        <translation>Wählen Sie eine Sitzung, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>Reading the recordings of the session …</source>
        <translation>Die Aufnahmen der Sitzung werden gelesen …</translation>
    </message>
    <message>
        <source>Not known: the recordings could not be read.</source>
        <translation>Unbekannt: Die Aufnahmen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The recordings of the session could not be read.</source>
        <translation>Die Aufnahmen der Sitzung konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This session has no video recording.</source>
        <translation>Diese Sitzung hat keine Videoaufnahme.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are still being processed.</source>
        <translation>
            <numerusform>%n Aufnahme ist noch in Verarbeitung.</numerusform>
            <numerusform>%n Aufnahmen sind noch in Verarbeitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be missing in the video. Wait until they are completed, or go on without them.</source>
        <translation>Sie fehlen womöglich im Video. Warten Sie, bis sie fertig sind, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>Das Konto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is created.</source>
        <translation>Dieses Konto ist nur zum Lesen: Nichts wird erstellt.</translation>
    </message>
    <message>
        <source>Being created …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>You stopped waiting. Telnyx may have taken it all the same: read the list before you create it again.</source>
        <translation>Sie haben das Warten abgebrochen. Telnyx kann den Auftrag trotzdem angenommen haben: Lesen Sie die Liste, bevor Sie die Komposition noch einmal erstellen.</translation>
    </message>
    <message>
        <source>Perhaps created, perhaps not.</source>
        <translation>Vielleicht erstellt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Not created.</source>
        <translation>Nicht erstellt.</translation>
    </message>
    <message>
        <source>Layout copied as JSON</source>
        <translation>Layout als JSON kopiert</translation>
    </message>
    <message>
        <source>Close without creating it?</source>
        <translation>Schließen, ohne sie zu erstellen?</translation>
    </message>
    <message>
        <source>The layout that you made is lost then. Nothing was created.</source>
        <translation>Ihr Layout geht dann verloren. Erstellt wurde nichts.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Neue Komposition</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Copy layout as JSON</source>
        <translation>Layout als JSON kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create composition</source>
        <translation>&amp;Komposition erstellen</translation>
    </message>
</context>
<context>
    <name>CompositionFinding</name>
    <message>
        <source>Width and height must be from %1 to %2 pixels.</source>
        <translation>Breite und Höhe müssen zwischen %1 und %2 Pixeln liegen.</translation>
    </message>
    <message>
        <source>Too many pixels: at a width of %1 the height may be %2 at most.</source>
        <translation>Zu viele Pixel: Bei einer Breite von %1 darf die Höhe höchstens %2 sein.</translation>
    </message>
    <message>
        <source>Add a region, or choose one of the layouts.</source>
        <translation>Fügen Sie einen Bereich hinzu, oder wählen Sie eines der Layouts.</translation>
    </message>
    <message numerus="yes">
        <source>A composition has %n regions at most. Remove one.</source>
        <translation>
            <numerusform>Eine Komposition hat höchstens %n Bereich. Entfernen Sie einen.</numerusform>
            <numerusform>Eine Komposition hat höchstens %n Bereiche. Entfernen Sie einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the region a name.</source>
        <translation>Geben Sie dem Bereich einen Namen.</translation>
    </message>
    <message>
        <source>Another region has this name already.</source>
        <translation>Ein anderer Bereich heißt schon so.</translation>
    </message>
    <message>
        <source>Nothing would be seen: give it a width and a height.</source>
        <translation>Es wäre nichts zu sehen: Geben Sie dem Bereich eine Breite und eine Höhe.</translation>
    </message>
    <message>
        <source>It reaches out of the picture of %1 × %2 pixels.</source>
        <translation>Der Bereich ragt über das Bild von %1 × %2 Pixeln hinaus.</translation>
    </message>
    <message>
        <source>It is hidden: “%1” lies over all of it.</source>
        <translation>Der Bereich ist verdeckt: „%1“ liegt ganz darüber.</translation>
    </message>
    <message>
        <source>It overlaps “%1” at the same depth: nothing says which of them lies above.</source>
        <translation>Der Bereich überschneidet sich mit „%1“ in derselben Tiefe: Welcher oben liegt, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>A grid has one row and one column at least.</source>
        <translation>Ein Raster hat mindestens eine Zeile und eine Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>Its grid has room for %1 of its %n recordings.</source>
        <translation>
            <numerusform>Das Raster hat nur Platz für %1 von %n Aufnahme.</numerusform>
            <numerusform>Das Raster hat nur Platz für %1 von %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording that it shows.</source>
        <translation>Wählen Sie eine Aufnahme, die der Bereich zeigt.</translation>
    </message>
    <message>
        <source>The session has no video recording.</source>
        <translation>Die Sitzung hat keine Videoaufnahme.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its recordings are not of this session. Choose others.</source>
        <translation>
            <numerusform>%n der Aufnahmen gehört nicht zu dieser Sitzung. Wählen Sie eine andere.</numerusform>
            <numerusform>%n der Aufnahmen gehören nicht zu dieser Sitzung. Wählen Sie andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompositionLayout</name>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Picture in picture</source>
        <translation>Bild im Bild</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>All recordings in one grid.</source>
        <translation>Alle Aufnahmen in einem Raster.</translation>
    </message>
    <message>
        <source>The longest recording large, the others in a strip beside it.</source>
        <translation>Die längste Aufnahme groß, die anderen in einem Streifen daneben.</translation>
    </message>
    <message>
        <source>The longest recording over the whole picture, the others small in a corner.</source>
        <translation>Die längste Aufnahme über das ganze Bild, die anderen klein in einer Ecke.</translation>
    </message>
    <message>
        <source>One half of the recordings at the left, the other at the right.</source>
        <translation>Die eine Hälfte der Aufnahmen links, die andere rechts.</translation>
    </message>
</context>
<context>
    <name>CompositionOrder</name>
    <message>
        <source>Telnyx gave no clear answer, and the session has no such composition so far. Read the list again before you create it once more.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und die Sitzung hat bisher keine solche Komposition. Lesen Sie die Liste neu, bevor Sie sie noch einmal erstellen.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and the list of compositions could not be read to find out. Read it before you create it once more.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und die Liste der Kompositionen war zur Klärung nicht zu lesen. Lesen Sie sie, bevor Sie die Komposition noch einmal erstellen.</translation>
    </message>
</context>
<context>
    <name>CompositionPanel</name>
    <message>
        <source>Details of the selected composition</source>
        <translation>Details der gewählten Komposition</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a composition: its resolution and its length</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message numerus="yes">
        <source>%n composition(s)</source>
        <translation>
            <numerusform>%n Komposition</numerusform>
            <numerusform>%n Kompositionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them together, or choose one to see it.</source>
        <translation>Löschen Sie sie gemeinsam, oder wählen Sie eine, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Choose a composition to see how it looks and how far it is.</source>
        <translation>Wählen Sie eine Komposition, um zu sehen, wie sie aussieht und wie weit sie ist.</translation>
    </message>
</context>
<context>
    <name>CompositionWords</name>
    <message>
        <source>Enqueued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>all recordings</source>
        <translation>alle Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels, depth %5, %6</source>
        <extracomment>place, size and depth of a region, and what it shows</extracomment>
        <translation>%1, %2, %3 × %4 Pixel, Tiefe %5, %6</translation>
    </message>
</context>
<context>
    <name>CompositionsPage</name>
    <message>
        <source>%1 is completed</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a composition, and its status as it came
----------
a composition, and why it is there still</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The composition %1 does not exist any more.</source>
        <translation>Die Komposition %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Kompositionen</translation>
    </message>
    <message>
        <source>Find in compositions</source>
        <translation>In Kompositionen suchen</translation>
    </message>
    <message>
        <source>Composition of %1, %2</source>
        <extracomment>a composition: the name of its room, and when it was created</extracomment>
        <translation>Komposition aus %1, %2</translation>
    </message>
    <message>
        <source>Composition ordered; the list says when it is done</source>
        <translation>Komposition in Auftrag gegeben; die Liste zeigt, wann sie fertig ist</translation>
    </message>
    <message>
        <source>Download the composition</source>
        <translation>Komposition herunterladen</translation>
    </message>
    <message>
        <source>Downloading a composition</source>
        <translation>Komposition wird heruntergeladen</translation>
    </message>
    <message>
        <source>Composition downloaded</source>
        <translation>Komposition heruntergeladen</translation>
    </message>
    <message>
        <source>%1 is downloaded.</source>
        <translation>%1 ist heruntergeladen.</translation>
    </message>
    <message>
        <source>It lies in %1, %2. SHA-256: %3</source>
        <translation>Gespeichert als %1, %2. SHA-256: %3</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Das Herunterladen wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is not downloaded.</source>
        <translation>%1 ist nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Noch einmal herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n composition(s)?</source>
        <translation>
            <numerusform>%n Komposition löschen?</numerusform>
            <numerusform>%n Kompositionen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

Deleted at Telnyx and gone for good. The recordings they were made of stay, and so do files that were downloaded.</source>
        <translation>%1

Bei Telnyx wird das endgültig gelöscht. Die zugrunde liegenden Aufnahmen bleiben erhalten, ebenso heruntergeladene Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n composition(s)</source>
        <translation>
            <numerusform>%n Komposition löschen</numerusform>
            <numerusform>%n Kompositionen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n composition(s)</source>
        <translation>
            <numerusform>%n Komposition wird gelöscht</numerusform>
            <numerusform>%n Kompositionen werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n composition(s).</source>
        <translation>
            <numerusform>%n Komposition gelöscht.</numerusform>
            <numerusform>%n Kompositionen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had gone before.</source>
        <translation>
            <numerusform>%n war schon vorher gelöscht.</numerusform>
            <numerusform>%n waren schon vorher gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not touched.</source>
        <translation>
            <numerusform>%n blieb unberührt.</numerusform>
            <numerusform>%n blieben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest again…</source>
        <translation>Rest noch einmal löschen …</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Reading the compositions …</source>
        <translation>Die Kompositionen werden gelesen …</translation>
    </message>
    <message>
        <source>No compositions</source>
        <translation>Keine Kompositionen</translation>
    </message>
    <message>
        <source>Put the recordings of a session together into one video.</source>
        <translation>Fügen Sie die Aufnahmen einer Sitzung zu einem Video zusammen.</translation>
    </message>
    <message>
        <source>No composition fits the filters</source>
        <translation>Keine Komposition passt zu den Filtern</translation>
    </message>
    <message>
        <source>The compositions could not be read</source>
        <translation>Die Kompositionen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n composition(s)</source>
        <translation>
            <numerusform>%n Komposition</numerusform>
            <numerusform>%n Kompositionen</numerusform>
        </translation>
    </message>
    <message>
        <source>New composition…</source>
        <translation>Neue Komposition …</translation>
    </message>
    <message>
        <source>Use its layout again…</source>
        <translation>Layout wiederverwenden …</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Read the compositions again</source>
        <translation>Kompositionen neu lesen</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing can be created or deleted.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier lässt sich nichts erstellen oder löschen.</translation>
    </message>
    <message>
        <source>Choose a composition in the list first.</source>
        <translation>Wählen Sie zuerst eine Komposition in der Liste.</translation>
    </message>
    <message>
        <source>Choose a single composition.</source>
        <translation>Wählen Sie eine einzelne Komposition.</translation>
    </message>
    <message>
        <source>It isn’t completed yet: there is nothing to fetch.</source>
        <translation>Sie ist noch nicht fertig: Es gibt nichts herunterzuladen.</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Save &amp;mine</source>
        <translation>&amp;Meine Fassung sichern</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Ande&amp;re Fassung übernehmen</translation>
    </message>
    <message>
        <source>Writes over what somebody else saved.</source>
        <translation>Überschreibt, was jemand anderes gesichert hat.</translation>
    </message>
    <message>
        <source>Leaves it as somebody else saved it; what you entered is lost.</source>
        <translation>Lässt es, wie jemand anderes es gesichert hat; was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Choose what is to stand.</source>
        <translation>Noch wurde nichts gesichert. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>You began from</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a field, %2 whose value it is: &quot;Yours&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConnectionLines</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connected · %L1 ms</source>
        <translation>Verbunden · %L1 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Rate %L1 of %L2 left</source>
        <translation>Rate: noch %L1 von %L2</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>Balance %1
Runway %2</source>
        <translation>Guthaben %1
Reichweite %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no key for %1: put it into the environment variable %2 and start again.</source>
        <translation>Für %1 gibt es keinen Schlüssel: legen Sie ihn in die Umgebungsvariable %2 und starten Sie neu.</translation>
    </message>
    <message>
        <source>signalbox: %1
</source>
        <translation>signalbox: %1
</translation>
    </message>
    <message>
        <source>Signalbox can&apos;t start</source>
        <translation>Signalbox kann nicht starten</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>can’t be told: none of its conditions is enabled</source>
        <translation>kann nicht gemeldet werden: Keine seiner Bedingungen ist aktiviert</translation>
    </message>
    <message>
        <source>can’t be told: Telnyx has disabled it</source>
        <translation>kann nicht gemeldet werden: Telnyx hat es deaktiviert</translation>
    </message>
    <message>
        <source>reaches nobody: what its settings name is gone or not supported</source>
        <translation>erreicht niemanden: Was seine Einstellungen nennen, gibt es nicht mehr oder wird nicht unterstützt</translation>
    </message>
    <message>
        <source>reaches nobody</source>
        <translation>erreicht niemanden</translation>
    </message>
    <message>
        <source>reaches nobody yet: its settings aren’t in force</source>
        <translation>erreicht noch niemanden: Seine Einstellungen sind noch nicht wirksam</translation>
    </message>
    <message>
        <source>reaches %1 only</source>
        <translation>erreicht nur %1</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n destination(s)</source>
        <translation>
            <numerusform>erreicht %n Ziel</numerusform>
            <numerusform>erreicht %n Ziele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageColumns</name>
    <message>
        <source>nobody</source>
        <comment>whom an event reaches</comment>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>on its way</source>
        <comment>whom an event reaches</comment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>one only</source>
        <comment>whom an event reaches</comment>
        <translation>nur einen</translation>
    </message>
    <message>
        <source>several</source>
        <comment>whom an event reaches</comment>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>an event</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>none</source>
        <comment>conditions without a setting</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>important</source>
        <comment>an event</comment>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>not important</source>
        <comment>an event</comment>
        <translation>nicht wichtig</translation>
    </message>
    <message>
        <source>Important here: it counts where it reaches nobody. Space changes it.</source>
        <translation>Hier wichtig: Es zählt mit, wenn es niemanden erreicht. Die Leertaste ändert das.</translation>
    </message>
    <message>
        <source>Not important here: it isn’t counted. Space changes it.</source>
        <translation>Hier nicht wichtig: Es wird nicht mitgezählt. Die Leertaste ändert das.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Whom it reaches</source>
        <translation>Wen es erreicht</translation>
    </message>
    <message>
        <source>Without setting</source>
        <translation>Ohne Einstellung</translation>
    </message>
    <message>
        <source>Conditions of the event that are told to nobody.</source>
        <translation>Bedingungen des Ereignisses, die niemandem gemeldet werden.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>Die Ereignisse werden gelesen …</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Telnyx lists no event for this account. Read again later.</source>
        <translation>Telnyx führt für dieses Konto kein Ereignis auf. Lesen Sie später neu.</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>Important here</source>
        <translation>Hier wichtig</translation>
    </message>
    <message>
        <source>Read the events again</source>
        <translation>Ereignisse neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n reach nobody</source>
        <translation>
            <numerusform>%n erreicht niemanden</numerusform>
            <numerusform>%n erreichen niemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one event.</source>
        <translation>Wählen Sie ein einzelnes Ereignis.</translation>
    </message>
    <message>
        <source>Show its conditions in the matrix</source>
        <translation>Seine Bedingungen in der Matrix zeigen</translation>
    </message>
    <message>
        <source>Choose events first.</source>
        <translation>Wählen Sie zuerst Ereignisse.</translation>
    </message>
    <message>
        <source>Whether it counts where it reaches nobody (Space)</source>
        <translation>Ob es zählt, wenn es niemanden erreicht (Leertaste)</translation>
    </message>
    <message>
        <source>Not important here</source>
        <translation>Hier nicht wichtig</translation>
    </message>
    <message>
        <source>This event has no conditions, so the matrix has no row of it.</source>
        <translation>Dieses Ereignis hat keine Bedingungen, deshalb hat die Matrix keine Zeile dafür.</translation>
    </message>
    <message>
        <source>event, category, whom it reaches</source>
        <translation>Ereignis, Kategorie, wen es erreicht</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Its conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Channels that it reaches</source>
        <translation>Kanäle, die es erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n events selected</source>
        <translation>
            <numerusform>%n Ereignis gewählt</numerusform>
            <numerusform>%n Ereignisse gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Choose an event to see whom it reaches.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, wen es erreicht.</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a condition</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>no setting</source>
        <translation>keine Einstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Another Signalbox (process %1 on %2) uses the folder %3. Go on there, or close it first, or start with another folder (--data-dir).</source>
        <translation>Ein anderes Signalbox (Prozess %1 auf %2) benutzt den Ordner %3. Arbeiten Sie dort weiter, schließen Sie es, oder starten Sie mit einem anderen Ordner (--data-dir).</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be locked for this program. Check that your user may write it and that the disk has room, or start with another folder (--data-dir).</source>
        <translation>Der Ordner %1 kann nicht für dieses Programm gesperrt werden. Prüfen Sie, ob Sie hineinschreiben dürfen und ob Platz ist, oder starten Sie mit einem anderen Ordner (--data-dir).</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be emptied. Close what uses its files, then try again.</source>
        <translation>Der Ordner %1 kann nicht geleert werden. Schließen Sie, was seine Dateien benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo account can&apos;t be started: %1</source>
        <translation>Das Demokonto kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Demokonto</translation>
    </message>
</context>
<context>
    <name>DisplayName</name>
    <message>
        <source>“%1” can&apos;t be sent: letters, numbers, spaces and -_~!.+ only</source>
        <translation>„%1“ kann nicht gesendet werden: nur Buchstaben, Ziffern, Leerzeichen und -_~!.+</translation>
    </message>
    <message>
        <source>These can&apos;t be sent: %1 – letters, numbers, spaces and -_~!.+ only</source>
        <translation>Nicht erlaubt: %1 – nur Buchstaben, Ziffern, Leerzeichen und -_~!.+</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long: 128 at most</source>
        <translation>
            <numerusform>%n Zeichen zu lang: höchstens 128</numerusform>
            <numerusform>%n Zeichen zu lang: höchstens 128</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message>
        <source>This file is not there any more. Choose it again.</source>
        <translation>Diese Datei ist nicht mehr da. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened. Check that you may read it, or choose another one.</source>
        <translation>Diese Datei kann nicht geöffnet werden. Prüfen Sie, ob Sie sie lesen dürfen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is empty. Choose one with at least one page.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine mit mindestens einer Seite.</translation>
    </message>
    <message>
        <source>This document is protected by a password. Save a copy without one and choose that.</source>
        <translation>Dieses Dokument ist mit einem Kennwort geschützt. Sichern Sie eine Kopie ohne Kennwort und wählen Sie diese.</translation>
    </message>
    <message>
        <source>This document is damaged. Open it in its own program, save it again and choose the new file.</source>
        <translation>Dieses Dokument ist beschädigt. Öffnen Sie es in seinem Programm, sichern Sie es neu und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be faxed. Save it as PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT.</source>
        <translation>Diese Art Datei kann nicht gefaxt werden. Sichern Sie sie als PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF oder TXT.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB, the most that can be faxed. Save a smaller copy.</source>
        <translation>Diese Datei ist größer als 50 MB, und mehr kann nicht gefaxt werden. Sichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>This document has more than %L1 pages, the most that can be faxed. Send it in parts.</source>
        <translation>Dieses Dokument hat mehr als %L1 Seiten, und mehr kann nicht gefaxt werden. Senden Sie es in Teilen.</translation>
    </message>
    <message>
        <source>There is no preview: install the image formats plugin of Qt to see TIFF files. The document can be sent all the same.</source>
        <translation>Keine Vorschau: Um TIFF-Dateien zu sehen, installieren Sie Qts Erweiterung für Bildformate. Gesendet werden kann das Dokument trotzdem.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Telnyx converts it and counts its pages.</source>
        <translation>Von dieser Art Datei gibt es keine Vorschau. Telnyx wandelt sie um und zählt ihre Seiten.</translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Link to the document</source>
        <translation>Link zum Dokument</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Use a file</source>
        <translation>Eine Datei nehmen</translation>
    </message>
    <message>
        <source>PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT; %1 pages and %2 at most.</source>
        <translation>PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF oder TXT; höchstens %1 Seiten und %2.</translation>
    </message>
    <message numerus="yes">
        <source>A fax has one document: only the first of %n files was taken.</source>
        <translation>
            <numerusform>Ein Fax hat ein Dokument: Von %n Datei wurde die erste genommen.</numerusform>
            <numerusform>Ein Fax hat ein Dokument: Von %n Dateien wurde nur die erste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>%1 of %2. Telnyx counts the pages of this type.</source>
        <translation>%1 von %2. Bei diesem Dateityp zählt Telnyx die Seiten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 a size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 of %4</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 how many there may be, %3 a size, %4 how large it may be</extracomment>
        <translation>%1 von %2 · %3 von %4</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <source>Documents that can be faxed (%1)</source>
        <translation>Dokumente, die gefaxt werden können (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Telnyx fetches the document; there is no preview of it here.</source>
        <translation>Telnyx holt das Dokument; hier gibt es keine Vorschau davon.</translation>
    </message>
    <message>
        <source>Telnyx fetches it: it has to open without signing in and without a redirect.</source>
        <translation>Telnyx holt es: Der Link muss sich ohne Anmeldung und ohne Umleitung öffnen.</translation>
    </message>
    <message>
        <source>This is not a complete link, such as https://example.com/letter.pdf.</source>
        <translation>Das ist kein vollständiger Link wie https://example.com/brief.pdf.</translation>
    </message>
    <message>
        <source>A link has to begin with https:// or http://.</source>
        <translation>Ein Link muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The picture could not be kept: %1</source>
        <translation>Das Bild konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>Fügen Sie ein Dokument hinzu.</translation>
    </message>
    <message>
        <source>The document is being checked.</source>
        <translation>Das Dokument wird geprüft.</translation>
    </message>
</context>
<context>
    <name>DocumentFolder</name>
    <message>
        <source>The disk has no room for a copy of the document. Make %1 of room, then try again; nothing was sent.</source>
        <translation>Für eine Kopie des Dokuments ist kein Platz. Schaffen Sie %1 Platz und versuchen Sie es noch einmal; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The document can&apos;t be copied into the folder %1. Check that your user may write it, then try again; nothing was sent.</source>
        <translation>Das Dokument kann nicht in den Ordner %1 kopiert werden. Prüfen Sie, ob Sie hineinschreiben dürfen, und versuchen Sie es noch einmal; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The document %1 can&apos;t be read. Check that it is still there and that you may open it; nothing was sent.</source>
        <translation>Das Dokument %1 kann nicht gelesen werden. Prüfen Sie, ob es noch da ist und ob Sie es öffnen dürfen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The document %1 could not be read to its end. Check the disk or drive that it is on; nothing was sent.</source>
        <translation>Das Dokument %1 konnte nicht bis zum Ende gelesen werden. Prüfen Sie den Datenträger; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Our copy of %1 is gone, so it was not sent. Send the document again.</source>
        <translation>Unsere Kopie von %1 ist weg, deshalb wurde sie nicht gesendet. Senden Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>Our copy of %1 was changed since it was taken, so it was not sent. Send the document again.</source>
        <translation>Unsere Kopie von %1 wurde inzwischen verändert, deshalb wurde sie nicht gesendet. Senden Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>The copy %1 of a document can&apos;t be removed. Remove it by hand when nothing uses it any more.</source>
        <translation>Die Kopie %1 eines Dokuments kann nicht entfernt werden. Entfernen Sie sie von Hand, wenn nichts sie mehr benutzt.</translation>
    </message>
</context>
<context>
    <name>DownloadCall</name>
    <message>
        <source>This link is not safe to open. Ask Telnyx for a new one by refreshing the list.</source>
        <translation>Dieser Link ist nicht sicher. Holen Sie sich einen neuen, indem Sie die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>This link has expired. Refresh what it belongs to and open it again.</source>
        <translation>Dieser Link ist abgelaufen. Aktualisieren Sie, wozu er gehört, und öffnen Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Keep the &amp;checksums in a file %1</source>
        <translation>&amp;Prüfsummen in der Datei %1 festhalten</translation>
    </message>
    <message numerus="yes">
        <source>Download %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme herunterladen</numerusform>
            <numerusform>%n Aufnahmen herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>In braces: %1.</source>
        <translation>In geschweiften Klammern: %1.</translation>
    </message>
    <message>
        <source>%1 in all, as Telnyx says. No file is ever written over another one; what lies there already isn’t fetched twice.</source>
        <translation>Laut Telnyx insgesamt %1. Vorhandene Dateien werden nie überschrieben; was schon da ist, wird nicht noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>Enter the whole path of a folder, or choose one.</source>
        <translation>Geben Sie den ganzen Pfad eines Ordners ein, oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>For example %1.%2</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Zum Beispiel %1.%2</translation>
    </message>
</context>
<context>
    <name>DownloadFolder</name>
    <message>
        <source>The folder %1 can’t be written; %2 are free there. Make room, or choose another folder, then fetch the rest again.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben; dort sind %2 frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und laden Sie den Rest dann noch einmal herunter.</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>DownloadName</name>
    <message>
        <source>Say how the files are named, for example {room}-{date}-{id}.</source>
        <translation>Geben Sie an, wie die Dateien heißen sollen, zum Beispiel {room}-{date}-{id}.</translation>
    </message>
    <message>
        <source>All files go into one folder: leave out / and \.</source>
        <translation>Alle Dateien kommen in einen Ordner: Lassen Sie / und \ weg.</translation>
    </message>
    <message>
        <source>{%1} isn’t known. Known are %2.</source>
        <translation>{%1} ist nicht bekannt. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>A { or } stands alone: close it, as in {room}, or leave it out.</source>
        <translation>Ein { oder } steht allein: Schließen Sie die Klammer wie in {room}, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>Das ist zu lang für einen Dateinamen.</translation>
    </message>
</context>
<context>
    <name>DrillDown</name>
    <message>
        <source>Detail records are those of this account alone, without its managed accounts.</source>
        <translation>Einzelnachweise gibt es nur für dieses Konto, ohne seine verwalteten Konten.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, %1choose a file%2 or %3use a link%2</source>
        <comment>%1 and %3 start a link, %2 ends it</comment>
        <translation>Datei hierher ziehen, Bild einfügen, %1Datei wählen%2 oder %3Link angeben%2</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or %1choose a file%2</source>
        <comment>%1 starts a link, %2 ends it</comment>
        <translation>Datei hierher ziehen, Bild einfügen oder %1Datei wählen%2</translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>New &amp;key</source>
        <translation>Neuer S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the key that is kept; that one is never shown.</source>
        <translation>Leer lassen, um beim bisherigen Schlüssel zu bleiben; der wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto &amp;entfernen …</translation>
    </message>
    <message>
        <source>Its profile and its API key go from this computer. Nothing changes at Telnyx.</source>
        <translation>Profil und API-Schlüssel verschwinden von diesem Rechner. Bei Telnyx ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of this account are not finished. They stop here, and what Telnyx has taken goes on there.</source>
        <translation>
            <numerusform>%n Auftrag dieses Kontos ist nicht fertig. Er endet hier; was Telnyx angenommen hat, läuft dort weiter.</numerusform>
            <numerusform>%n Aufträge dieses Kontos sind nicht fertig. Sie enden hier; was Telnyx angenommen hat, läuft dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>This account rests until it has a key that Telnyx accepts.</source>
        <translation>Dieses Konto ruht, bis es einen Schlüssel hat, den Telnyx annimmt.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not removed.</source>
        <translation>Nicht entfernt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events of the session</source>
        <translation>Ereignisse der Sitzung</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>CSV, every row …</source>
        <translation>CSV, jede Zeile …</translation>
    </message>
    <message>
        <source>CSV, the table as shown …</source>
        <translation>CSV, die Tabelle wie gezeigt …</translation>
    </message>
    <message>
        <source>JSON …</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Dokument (PDF) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>Report written to %1 (%2)</source>
        <translation>Bericht nach %1 geschrieben (%2)</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Requests copied as cURL; the key stands as $TELNYX_API_KEY</source>
        <translation>Anfragen als cURL kopiert; der Schlüssel steht als $TELNYX_API_KEY</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact: label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Telnyx refused the request: %1</source>
        <translation>Telnyx hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>This key may not do that: %1</source>
        <translation>Dieser Schlüssel darf das nicht: %1</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. Check the network; nothing was sent.</source>
        <translation>Telnyx ist nicht zu erreichen. Prüfen Sie das Netz; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No connection could be made, so nothing reached Telnyx. What is shown comes from this computer. Signalbox tries again by itself as soon as the connection is back; waiting work is sent then.</source>
        <translation>Es kam keine Verbindung zustande, also hat nichts Telnyx erreicht. Was zu sehen ist, stammt von diesem Rechner. Signalbox versucht es von selbst wieder, sobald die Verbindung zurück ist; was wartet, wird dann gesendet.</translation>
    </message>
    <message>
        <source>Telnyx did not answer in time. Try again.</source>
        <translation>Telnyx hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The question was only a read, so asking again is safe. If it goes on, look at Telnyx&apos;s status page and at your network.</source>
        <translation>Es war nur eine Leseanfrage, also darf sie gefahrlos wiederholt werden. Geht es so weiter, sehen Sie auf Telnyx&apos; Statusseite und in Ihrem Netz nach.</translation>
    </message>
    <message>
        <source>Telnyx refused this key. Enter a current API key for this account.</source>
        <translation>Telnyx hat diesen Schlüssel abgelehnt. Geben Sie einen gültigen API-Schlüssel für dieses Konto ein.</translation>
    </message>
    <message>
        <source>The key was revoked, mistyped or belongs to another account. The account is paused: replace its key under Account, and its work goes on.</source>
        <translation>Der Schlüssel wurde widerrufen, falsch eingegeben oder gehört zu einem anderen Konto. Das Konto ruht: ersetzen Sie den Schlüssel unter „Konto“, dann geht die Arbeit weiter.</translation>
    </message>
    <message>
        <source>This key may not do that. Use a key with more rights.</source>
        <translation>Dieser Schlüssel darf das nicht. Nehmen Sie einen mit mehr Rechten.</translation>
    </message>
    <message>
        <source>The key is right but restricted, or the account is not allowed this yet. Ask whoever manages the Telnyx account for access.</source>
        <translation>Der Schlüssel stimmt, ist aber eingeschränkt, oder dem Konto ist das noch nicht erlaubt. Fragen Sie, wer das Telnyx-Konto verwaltet.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know this any more. Refresh the list.</source>
        <translation>Telnyx kennt das nicht mehr. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime, or its retention has ended. What Signalbox kept of it stays readable here.</source>
        <translation>Es wurde inzwischen gelöscht, oder seine Aufbewahrung ist abgelaufen. Was Signalbox davon behalten hat, bleibt hier lesbar.</translation>
    </message>
    <message>
        <source>Telnyx refused the request. Correct what is marked.</source>
        <translation>Telnyx hat die Anfrage abgelehnt. Berichtigen Sie, was markiert ist.</translation>
    </message>
    <message>
        <source>Something in the request is not as Telnyx wants it. Nothing was done. The mark stands at the field that Telnyx named; its own words are in the details.</source>
        <translation>Etwas an der Anfrage ist nicht so, wie Telnyx es will. Nichts wurde getan. Die Markierung steht an dem Feld, das Telnyx genannt hat; der Wortlaut steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Telnyx asks for a pause. Try again in a moment.</source>
        <translation>Telnyx bittet um eine Pause. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The account asked too often in a short time. Signalbox slows down by itself; other programs with the same account share the same limit.</source>
        <translation>Das Konto hat in kurzer Zeit zu oft gefragt. Signalbox wird von selbst langsamer; andere Programme mit demselben Konto teilen sich die Grenze.</translation>
    </message>
    <message>
        <source>Telnyx has trouble of its own. Try again in a while.</source>
        <translation>Telnyx hat selbst eine Störung. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The fault is on Telnyx&apos;s side and usually passes. What is shown may be out of date until the next successful refresh.</source>
        <translation>Der Fehler liegt bei Telnyx und vergeht meist. Was zu sehen ist, kann bis zum nächsten Aktualisieren veraltet sein.</translation>
    </message>
    <message>
        <source>The answer could not be read. Try again; if it goes on, a proxy may be in between.</source>
        <translation>Die Antwort war nicht zu lesen. Versuchen Sie es noch einmal; bleibt es so, steht vielleicht ein Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The server answered with success, but not with what the API promises: often a login page of a network or proxy. Nothing of it was used.</source>
        <translation>Der Server hat Erfolg gemeldet, aber nicht das geschickt, was die API verspricht: oft die Anmeldeseite eines Netzes oder Proxys. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>It is not known whether Telnyx carried this out. Signalbox is finding out; don&apos;t repeat it.</source>
        <translation>Es ist nicht bekannt, ob Telnyx das ausgeführt hat. Signalbox findet es heraus; wiederholen Sie es nicht.</translation>
    </message>
    <message>
        <source>The connection ended after the request had left, or the answer was no clear yes or no. Repeating it could do it twice, so Signalbox looks for the result first.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage abgeschickt war, oder die Antwort war kein klares Ja oder Nein. Ein zweiter Versuch könnte es doppelt tun, deshalb sucht Signalbox erst nach dem Ergebnis.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped this, or closed what had asked for it. Nothing more will happen; start it again if you want it.</source>
        <translation>Sie haben es abgebrochen oder geschlossen, was danach gefragt hatte. Es geschieht nichts weiter; starten Sie es bei Bedarf neu.</translation>
    </message>
    <message>
        <source>There is no API key for this account. Enter it, or unlock the keychain.</source>
        <translation>Für dieses Konto gibt es keinen API-Schlüssel. Geben Sie ihn ein oder entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keys live in the keychain of the operating system only. It may be locked or not running; without it a key is kept for this run alone.</source>
        <translation>Schlüssel liegen nur im Schlüsselbund des Betriebssystems. Er kann gesperrt sein oder nicht laufen; ohne ihn gilt ein Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>This account is read-only here, so nothing was sent. Change that under Account.</source>
        <translation>In diesem Konto wird hier nur gelesen, deshalb wurde nichts gesendet. Ändern lässt sich das unter „Konto“.</translation>
    </message>
    <message>
        <source>The account is marked read-only in Signalbox. No request that changes anything leaves this computer while the mark is set.</source>
        <translation>Das Konto ist in Signalbox als „nur lesen“ gekennzeichnet. Solange das so ist, verlässt keine ändernde Anfrage diesen Rechner.</translation>
    </message>
    <message>
        <source>The local store can&apos;t be used. Make room on the disk and check the data folder.</source>
        <translation>Der lokale Speicher ist nicht zu gebrauchen. Schaffen Sie Platz und prüfen Sie den Datenordner.</translation>
    </message>
    <message>
        <source>The disk is full, or the data folder can&apos;t be read or written. Nothing is sent that could not be recorded first. The data folder is named in the preferences.</source>
        <translation>Die Platte ist voll, oder der Datenordner lässt sich nicht lesen oder schreiben. Was vorher nicht festgehalten werden kann, wird nicht gesendet. Wo der Datenordner liegt, steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>FailureBox</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel this fax</source>
        <translation>Dieses Fax abbrechen</translation>
    </message>
</context>
<context>
    <name>FailureReason</name>
    <message>
        <source>call dropped</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>Die Gegenseite hat aufgelegt.</translation>
    </message>
    <message>
        <source>The call was cut by the receiving side before all pages were through.</source>
        <translation>Die Empfängerseite hat die Verbindung getrennt, bevor alle Seiten durch waren.</translation>
    </message>
    <message>
        <source>Send it again. If it drops again, try with T.38 off, or at normal quality.</source>
        <translation>Senden Sie es noch einmal. Reißt es wieder ab, versuchen Sie es ohne T.38 oder in normaler Qualität.</translation>
    </message>
    <message>
        <source>The call was cut.</source>
        <translation>Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <source>The sending side ended the call before all pages were through.</source>
        <translation>Die Senderseite hat die Verbindung beendet, bevor alle Seiten durch waren.</translation>
    </message>
    <message>
        <source>Send it again. For a fax you received, ask the sender to repeat it.</source>
        <translation>Senden Sie es noch einmal. Bei einem empfangenen Fax bitten Sie den Absender darum.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The sender stopped this fax before it was delivered.</source>
        <translation>Der Absender hat dieses Fax gestoppt, bevor es zugestellt war.</translation>
    </message>
    <message>
        <source>Nothing to do. Resend it if it was cancelled by mistake.</source>
        <translation>Nichts zu tun. War es ein Versehen, senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>line lost</source>
        <translation>Leitung verloren</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <translation>Die Leitung ging verloren.</translation>
    </message>
    <message>
        <source>The two machines lost each other&apos;s signal in the middle of the call.</source>
        <translation>Die beiden Geräte haben mitten in der Verbindung das Signal verloren.</translation>
    </message>
    <message>
        <source>Send it again. If it is lost again, try with T.38 off, or at normal quality.</source>
        <translation>Senden Sie es noch einmal. Geht die Leitung wieder verloren, versuchen Sie es ohne T.38 oder in normaler Qualität.</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>No line was free.</source>
        <translation>Keine Leitung war frei.</translation>
    </message>
    <message>
        <source>Telnyx or a carrier on the way could not take the call just now.</source>
        <translation>Telnyx oder ein Netzbetreiber auf dem Weg konnte den Anruf gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>Wait a few minutes and send it again. If it goes on, look at Telnyx&apos;s status page.</source>
        <translation>Warten Sie einige Minuten und senden Sie es noch einmal. Bleibt es so, sehen Sie auf Telnyx&apos; Statusseite nach.</translation>
    </message>
    <message>
        <source>machines disagreed</source>
        <translation>Geräte uneins</translation>
    </message>
    <message>
        <source>The machines didn&apos;t agree.</source>
        <translation>Die Geräte wurden sich nicht einig.</translation>
    </message>
    <message>
        <source>The call went through, but the two machines could not agree on how to send.</source>
        <translation>Der Anruf kam durch, aber die beiden Geräte konnten sich nicht einigen, wie gesendet wird.</translation>
    </message>
    <message>
        <source>Try again with T.38 off. Then try at normal quality.</source>
        <translation>Versuchen Sie es ohne T.38, danach in normaler Qualität.</translation>
    </message>
    <message>
        <source>transmission error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>The line was bad.</source>
        <translation>Die Leitung war schlecht.</translation>
    </message>
    <message>
        <source>The receiving machine reported errors while pages were coming in.</source>
        <translation>Das empfangende Gerät meldete Fehler, während Seiten ankamen.</translation>
    </message>
    <message>
        <source>Send it again. If it fails again, try at normal quality or with T.38 off.</source>
        <translation>Senden Sie es noch einmal. Scheitert es wieder, versuchen Sie es in normaler Qualität oder ohne T.38.</translation>
    </message>
    <message>
        <source>The sending machine reported errors while pages were going out.</source>
        <translation>Das sendende Gerät meldete Fehler, während Seiten hinausgingen.</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Der Anruf wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The other side turned the call away, or blocks your number.</source>
        <translation>Die Gegenseite hat den Anruf abgewiesen oder sperrt Ihre Nummer.</translation>
    </message>
    <message>
        <source>Try once more later. If it is declined again, phone them and ask whether they accept your faxes.</source>
        <translation>Versuchen Sie es später einmal. Wird er wieder abgewiesen, rufen Sie dort an und fragen Sie, ob Ihre Faxe angenommen werden.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>The network gave up.</source>
        <translation>Das Netz hat aufgegeben.</translation>
    </message>
    <message>
        <source>A carrier on the way waited too long for an answer and ended the call.</source>
        <translation>Ein Netzbetreiber auf dem Weg hat zu lange auf Antwort gewartet und den Anruf beendet.</translation>
    </message>
    <message>
        <source>Send it again in a few minutes.</source>
        <translation>Senden Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Reaktion</translation>
    </message>
    <message>
        <source>No response.</source>
        <translation>Keine Reaktion.</translation>
    </message>
    <message>
        <source>The number was dialled, but nothing at the other end responded.</source>
        <translation>Die Nummer wurde gewählt, aber am anderen Ende hat sich nichts gemeldet.</translation>
    </message>
    <message>
        <source>Check that the number is right and the machine is switched on, then send it again later.</source>
        <translation>Prüfen Sie, ob die Nummer stimmt und das Gerät eingeschaltet ist, und senden Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>number is wrong</source>
        <translation>Nummer falsch</translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation>Die Nummer ist falsch.</translation>
    </message>
    <message>
        <source>The receiving network does not accept a number written like this.</source>
        <translation>Das Netz des Empfängers nimmt eine so geschriebene Nummer nicht an.</translation>
    </message>
    <message>
        <source>Correct the number: + and the country code first, then the number without a leading zero.</source>
        <translation>Berichtigen Sie die Nummer: erst + und die Landesvorwahl, dann die Nummer ohne führende Null.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand hat abgenommen.</translation>
    </message>
    <message>
        <source>It rang, but no machine picked up.</source>
        <translation>Es hat geklingelt, aber kein Gerät hat abgenommen.</translation>
    </message>
    <message>
        <source>Send it again later. If it never answers, ask whether the fax machine is on.</source>
        <translation>Senden Sie es später noch einmal. Nimmt nie jemand ab, fragen Sie, ob das Faxgerät eingeschaltet ist.</translation>
    </message>
    <message>
        <source>not a fax line</source>
        <translation>kein Faxanschluss</translation>
    </message>
    <message>
        <source>Not a fax line.</source>
        <translation>Kein Faxanschluss.</translation>
    </message>
    <message>
        <source>What answers at this number can&apos;t receive a fax.</source>
        <translation>Was sich unter dieser Nummer meldet, kann kein Fax empfangen.</translation>
    </message>
    <message>
        <source>Ask the recipient for their fax number; this may be a telephone or a mobile.</source>
        <translation>Fragen Sie den Empfänger nach seiner Faxnummer; das hier ist vielleicht ein Telefon oder Handy.</translation>
    </message>
    <message>
        <source>number not in service</source>
        <translation>Nummer nicht vergeben</translation>
    </message>
    <message>
        <source>Number not in service.</source>
        <translation>Nummer nicht vergeben.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>Niemand hat diese Nummer.</translation>
    </message>
    <message>
        <source>Check the number with the recipient, correct it and send again.</source>
        <translation>Klären Sie die Nummer mit dem Empfänger, berichtigen Sie sie und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>can&apos;t be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Can&apos;t be reached.</source>
        <translation>Nicht erreichbar.</translation>
    </message>
    <message>
        <source>No carrier found a way to this number.</source>
        <translation>Kein Netzbetreiber hat einen Weg zu dieser Nummer gefunden.</translation>
    </message>
    <message>
        <source>Check the number and try once more. If it fails again, ask Telnyx support about this destination.</source>
        <translation>Prüfen Sie die Nummer und versuchen Sie es noch einmal. Scheitert es wieder, fragen Sie den Telnyx-Support nach diesem Ziel.</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>Line was busy.</source>
        <translation>Es war besetzt.</translation>
    </message>
    <message>
        <source>The other machine was in use.</source>
        <translation>Das andere Gerät war in Gebrauch.</translation>
    </message>
    <message>
        <source>Send it again in a few minutes; nothing needs changing.</source>
        <translation>Senden Sie es in einigen Minuten noch einmal; zu ändern ist nichts.</translation>
    </message>
    <message>
        <source>error correction failed</source>
        <translation>Fehlerkorrektur gescheitert</translation>
    </message>
    <message>
        <source>Error correction failed.</source>
        <translation>Die Fehlerkorrektur ist gescheitert.</translation>
    </message>
    <message>
        <source>The other machine gave a wrong answer when pages were checked for errors.</source>
        <translation>Das andere Gerät hat falsch geantwortet, als Seiten auf Fehler geprüft wurden.</translation>
    </message>
    <message>
        <source>Try again with T.38 off, or at normal quality.</source>
        <translation>Versuchen Sie es ohne T.38 oder in normaler Qualität.</translation>
    </message>
    <message>
        <source>no fax tone</source>
        <translation>kein Faxton</translation>
    </message>
    <message>
        <source>No fax tone.</source>
        <translation>Kein Faxton.</translation>
    </message>
    <message>
        <source>The call was answered, but no fax machine was heard: perhaps a person or a voicemail picked up.</source>
        <translation>Der Anruf wurde angenommen, aber kein Faxgerät war zu hören: vielleicht ein Mensch oder ein Anrufbeantworter.</translation>
    </message>
    <message>
        <source>Check that this is a fax number, then send it again, next with T.38 off.</source>
        <translation>Prüfen Sie, ob das eine Faxnummer ist, und senden Sie es noch einmal, danach ohne T.38.</translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation>nicht im Tarif</translation>
    </message>
    <message>
        <source>Not in your plan.</source>
        <translation>Nicht in Ihrem Tarif.</translation>
    </message>
    <message>
        <source>Your Telnyx service plan does not include calls to this destination.</source>
        <translation>Ihr Telnyx-Tarif enthält keine Anrufe zu diesem Ziel.</translation>
    </message>
    <message>
        <source>Have the service plan of the outbound voice profile changed in the Telnyx portal, then resend.</source>
        <translation>Lassen Sie den Tarif des ausgehenden Sprachprofils im Telnyx-Portal ändern und senden Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Telnyx has stopped this account from sending.</source>
        <translation>Telnyx lässt dieses Konto nicht mehr senden.</translation>
    </message>
    <message>
        <source>Check balance and messages in the Telnyx portal, or ask Telnyx support. Nothing will go out before.</source>
        <translation>Sehen Sie im Telnyx-Portal nach Guthaben und Nachrichten, oder fragen Sie den Telnyx-Support. Vorher geht nichts hinaus.</translation>
    </message>
    <message>
        <source>This is not a number or address that can be called.</source>
        <translation>Das ist keine Nummer oder Adresse, die angerufen werden kann.</translation>
    </message>
    <message>
        <source>Correct the number: + and the country code first. For a SIP address, check the spelling.</source>
        <translation>Berichtigen Sie die Nummer: + und die Landesvorwahl zuerst. Bei einer SIP-Adresse prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>no outbound profile</source>
        <translation>kein Sprachprofil</translation>
    </message>
    <message>
        <source>Not set up to send.</source>
        <translation>Nicht zum Senden eingerichtet.</translation>
    </message>
    <message>
        <source>The fax application has no outbound voice profile, so it may receive but not send.</source>
        <translation>Die Faxanwendung hat kein ausgehendes Sprachprofil: Sie kann empfangen, aber nicht senden.</translation>
    </message>
    <message>
        <source>Assign an outbound voice profile to the application in the Telnyx portal, or send from another application.</source>
        <translation>Weisen Sie der Anwendung im Telnyx-Portal ein ausgehendes Sprachprofil zu, oder senden Sie über eine andere Anwendung.</translation>
    </message>
    <message>
        <source>country not allowed</source>
        <translation>Land nicht erlaubt</translation>
    </message>
    <message>
        <source>Country not allowed.</source>
        <translation>Land nicht erlaubt.</translation>
    </message>
    <message>
        <source>The outbound voice profile does not allow calls to this country.</source>
        <translation>Das ausgehende Sprachprofil erlaubt keine Anrufe in dieses Land.</translation>
    </message>
    <message>
        <source>Have the country added to the allowed destinations of the outbound voice profile, then resend.</source>
        <translation>Lassen Sie das Land in die erlaubten Ziele des ausgehenden Sprachprofils aufnehmen und senden Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>zu viele zugleich</translation>
    </message>
    <message>
        <source>Too many at once.</source>
        <translation>Zu viele zugleich.</translation>
    </message>
    <message>
        <source>The account already had as many calls open as it may have.</source>
        <translation>Das Konto hatte schon so viele Verbindungen offen, wie es haben darf.</translation>
    </message>
    <message>
        <source>Wait until some faxes are through, then send it again.</source>
        <translation>Warten Sie, bis einige Faxe durch sind, und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The outbound voice profile already had as many calls open as it may have.</source>
        <translation>Das ausgehende Sprachprofil hatte schon so viele Verbindungen offen, wie es haben darf.</translation>
    </message>
    <message>
        <source>Wait until some faxes are through, then send it again, or have the profile&apos;s limit raised.</source>
        <translation>Warten Sie, bis einige Faxe durch sind, und senden Sie es noch einmal, oder lassen Sie die Grenze des Profils anheben.</translation>
    </message>
    <message>
        <source>The fax application already had as many calls open as it may have.</source>
        <translation>Die Faxanwendung hatte schon so viele Verbindungen offen, wie sie haben darf.</translation>
    </message>
    <message>
        <source>Wait until some faxes are through, then send it again, or have the application&apos;s limit raised.</source>
        <translation>Warten Sie, bis einige Faxe durch sind, und senden Sie es noch einmal, oder lassen Sie die Grenze der Anwendung anheben.</translation>
    </message>
    <message>
        <source>daily limit reached</source>
        <translation>Tagesgrenze erreicht</translation>
    </message>
    <message>
        <source>Daily spend limit reached.</source>
        <translation>Tagesgrenze der Ausgaben erreicht.</translation>
    </message>
    <message>
        <source>The outbound voice profile has spent what it may spend in a day.</source>
        <translation>Das ausgehende Sprachprofil hat ausgegeben, was es an einem Tag darf.</translation>
    </message>
    <message>
        <source>Have the limit raised in the Telnyx portal, or resend when the day is over there (00:00 UTC).</source>
        <translation>Lassen Sie die Grenze im Telnyx-Portal anheben, oder senden Sie noch einmal, wenn der Tag dort vorbei ist (00:00 UTC).</translation>
    </message>
    <message>
        <source>sender not verified</source>
        <translation>Absender nicht bestätigt</translation>
    </message>
    <message>
        <source>Your number isn&apos;t verified.</source>
        <translation>Ihre Nummer ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Telnyx does not let this account send from this number yet.</source>
        <translation>Telnyx lässt dieses Konto noch nicht von dieser Nummer senden.</translation>
    </message>
    <message>
        <source>Verify the number in the Telnyx portal, or choose another number under From.</source>
        <translation>Bestätigen Sie die Nummer im Telnyx-Portal, oder wählen Sie unter „Von“ eine andere.</translation>
    </message>
    <message>
        <source>recipient not verified</source>
        <translation>Empfänger nicht bestätigt</translation>
    </message>
    <message>
        <source>Recipient not verified.</source>
        <translation>Empfänger nicht bestätigt.</translation>
    </message>
    <message>
        <source>This account may only send to numbers that were verified before.</source>
        <translation>Dieses Konto darf nur an Nummern senden, die vorher bestätigt wurden.</translation>
    </message>
    <message>
        <source>Verify the recipient&apos;s number or upgrade the account in the Telnyx portal, then resend.</source>
        <translation>Bestätigen Sie die Nummer des Empfängers oder werten Sie das Konto im Telnyx-Portal auf, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>file format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>The file can&apos;t be used.</source>
        <translation>Die Datei ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document: its format is not accepted, or it is damaged.</source>
        <translation>Telnyx konnte das Dokument nicht lesen: Das Format wird nicht angenommen, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Save or print it as PDF and send that file.</source>
        <translation>Sichern oder drucken Sie es als PDF und senden Sie diese Datei.</translation>
    </message>
    <message>
        <source>download failed</source>
        <translation>Abruf gescheitert</translation>
    </message>
    <message>
        <source>The document couldn&apos;t be fetched.</source>
        <translation>Das Dokument war nicht abzurufen.</translation>
    </message>
    <message>
        <source>Telnyx got no document from the link.</source>
        <translation>Telnyx hat über den Link kein Dokument bekommen.</translation>
    </message>
    <message>
        <source>Check that the link opens without signing in and without a redirect, or send the file itself.</source>
        <translation>Prüfen Sie, ob der Link sich ohne Anmeldung und Umleitung öffnet, oder senden Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>A document may have 50 MB at most.</source>
        <translation>Ein Dokument darf höchstens 50 MB haben.</translation>
    </message>
    <message>
        <source>Save it with a lower resolution or in black and white, or split it into several faxes.</source>
        <translation>Sichern Sie es mit geringerer Auflösung oder in Schwarzweiß, oder teilen Sie es auf mehrere Faxe auf.</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>zu viele Seiten</translation>
    </message>
    <message>
        <source>Too many pages.</source>
        <translation>Zu viele Seiten.</translation>
    </message>
    <message>
        <source>A fax may have 350 pages at most.</source>
        <translation>Ein Fax darf höchstens 350 Seiten haben.</translation>
    </message>
    <message>
        <source>Split the document and send it as several faxes.</source>
        <translation>Teilen Sie das Dokument und senden Sie es als mehrere Faxe.</translation>
    </message>
    <message>
        <source>document not converted</source>
        <translation>nicht umgewandelt</translation>
    </message>
    <message>
        <source>The document couldn&apos;t be converted.</source>
        <translation>Das Dokument war nicht umzuwandeln.</translation>
    </message>
    <message>
        <source>Telnyx failed to turn the document into fax pages.</source>
        <translation>Telnyx konnte aus dem Dokument keine Faxseiten machen.</translation>
    </message>
    <message>
        <source>Save or print it as PDF and send that file. If a plain PDF fails too, ask Telnyx support.</source>
        <translation>Sichern oder drucken Sie es als PDF und senden Sie diese Datei. Scheitert auch ein einfaches PDF, fragen Sie den Telnyx-Support.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Gescheitert.</translation>
    </message>
    <message>
        <source>Telnyx did not say why.</source>
        <translation>Telnyx hat nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>Try it once more. If it fails again, give the fax id to Telnyx support.</source>
        <translation>Versuchen Sie es noch einmal. Scheitert es wieder, nennen Sie dem Telnyx-Support die Fax-ID.</translation>
    </message>
    <message>
        <source>It failed: %1.</source>
        <translation>Gescheitert: %1.</translation>
    </message>
    <message>
        <source>Telnyx gave a reason that this version of Signalbox does not know.</source>
        <translation>Telnyx nennt einen Grund, den diese Version von Signalbox nicht kennt.</translation>
    </message>
</context>
<context>
    <name>FaxActions</name>
    <message>
        <source>New fax</source>
        <translation>Neues Fax</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Change and resend…</source>
        <translation>Ändern und neu senden …</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy fax id</source>
        <translation>Fax-ID kopieren</translation>
    </message>
    <message>
        <source>Save document…</source>
        <translation>Dokument sichern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the whole list again</source>
        <translation>Die ganze Liste neu lesen</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Nummern kopieren</translation>
    </message>
    <message>
        <source>Copy fax ids</source>
        <translation>Fax-IDs kopieren</translation>
    </message>
</context>
<context>
    <name>FaxAddress</name>
    <message>
        <source>Enter a number such as +1 312 555 0100, or a SIP URI such as sip:fax@example.com.</source>
        <translation>Geben Sie eine Nummer ein wie +49 30 901820, oder eine SIP-Adresse wie sip:fax@example.com.</translation>
    </message>
    <message>
        <source>Begin with + and the country code, such as +1 312 555 0100.</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl, wie bei +49 30 901820.</translation>
    </message>
    <message>
        <source>A number has digits only, after a +. A SIP URI begins with sip:.</source>
        <translation>Eine Nummer hat nur Ziffern, nach einem +. Eine SIP-Adresse beginnt mit sip:.</translation>
    </message>
    <message>
        <source>This is too short for a number. Enter it with its country and area codes.</source>
        <translation>Das ist zu kurz für eine Nummer. Geben Sie sie mit Landes- und Ortsvorwahl ein.</translation>
    </message>
    <message>
        <source>This is too long: a number has 15 digits at most.</source>
        <translation>Das ist zu lang: Eine Nummer hat höchstens 15 Ziffern.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. A SIP URI begins with sip:.</source>
        <translation>Das sieht aus wie eine E-Mail-Adresse. Eine SIP-Adresse beginnt mit sip:.</translation>
    </message>
    <message>
        <source>A SIP URI needs a name before the @, such as sip:fax@example.com.</source>
        <translation>Eine SIP-Adresse braucht einen Namen vor dem @, wie bei sip:fax@example.com.</translation>
    </message>
    <message>
        <source>A SIP URI needs a server after the @, such as sip:fax@example.com.</source>
        <translation>Eine SIP-Adresse braucht einen Server nach dem @, wie bei sip:fax@example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is not the name or address of a server.</source>
        <translation>Was nach dem @ steht, ist weder Name noch Adresse eines Servers.</translation>
    </message>
    <message>
        <source>There is a character in it that a SIP URI can&apos;t have. Write it as %xx, or leave it out.</source>
        <translation>Darin steht ein Zeichen, das eine SIP-Adresse nicht haben kann. Schreiben Sie es als %xx, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The port at the end of a SIP URI is a number from 1 to 65535.</source>
        <translation>Der Port am Ende einer SIP-Adresse ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This looks too short for a number. It can be sent all the same.</source>
        <translation>Das sieht zu kurz aus für eine Nummer. Gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>This looks too short for a number in %1. It can be sent all the same.</source>
        <translation>Das sieht zu kurz aus für eine Nummer in %1. Gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>This looks too long for a number. It can be sent all the same.</source>
        <translation>Das sieht zu lang aus für eine Nummer. Gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>This looks too long for a number in %1. It can be sent all the same.</source>
        <translation>Das sieht zu lang aus für eine Nummer in %1. Gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>No number like this is known to be in use. It can be sent all the same.</source>
        <translation>Eine solche Nummer ist nicht als vergeben bekannt. Gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>No number like this is known to be in use in %1. It can be sent all the same.</source>
        <translation>Eine solche Nummer ist in %1 nicht als vergeben bekannt. Gesendet werden kann es trotzdem.</translation>
    </message>
    <message>
        <source>No country is known to have this code. It can be sent all the same.</source>
        <translation>Kein Land ist mit dieser Vorwahl bekannt. Gesendet werden kann es trotzdem.</translation>
    </message>
</context>
<context>
    <name>FaxAlarms</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Fax to +1 312 945 7420&quot;, %2 a status word</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaxCells</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>wird übertragen</translation>
    </message>
    <message>
        <source>unconfirmed · checking</source>
        <translation>unbestätigt · wird geprüft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a status and why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · sent twice</source>
        <translation>%1 · doppelt gesendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and its country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and what to try</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Telnyx has given it no id yet</source>
        <translation>Telnyx hat noch keine ID vergeben</translation>
    </message>
    <message>
        <source>pages not known</source>
        <translation>Seiten nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation>Dauer nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>document not known</source>
        <translation>Dokument nicht bekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Fax id</source>
        <translation>Fax-ID</translation>
    </message>
    <message>
        <source>Where the fax stands</source>
        <translation>Wo das Fax steht</translation>
    </message>
    <message>
        <source>Who it goes to</source>
        <translation>An wen es geht</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>Von wem es kommt</translation>
    </message>
    <message>
        <source>The file, or the last part of the link, that was faxed</source>
        <translation>Die Datei oder das Ende des Links, die gefaxt wurde</translation>
    </message>
    <message>
        <source>Pages, once they are known</source>
        <translation>Seiten, sobald sie bekannt sind</translation>
    </message>
    <message>
        <source>How long the call took, in minutes and seconds, once it is known</source>
        <translation>Wie lange die Verbindung dauerte, in Minuten und Sekunden, sobald es bekannt ist</translation>
    </message>
    <message>
        <source>When it was made, in local time</source>
        <translation>Wann es angelegt wurde, in Ortszeit</translation>
    </message>
    <message>
        <source>When it last changed, in local time</source>
        <translation>Wann es sich zuletzt geändert hat, in Ortszeit</translation>
    </message>
    <message>
        <source>Telnyx&apos;s id of the fax</source>
        <translation>Telnyx&apos; ID des Faxes</translation>
    </message>
</context>
<context>
    <name>FaxChoices</name>
    <message>
        <source>Choose or add an account first.</source>
        <translation>Wählen Sie erst ein Konto, oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>“%1” is a read-only account: nothing can be sent or changed in it.</source>
        <translation>„%1“ ist ein Konto nur zum Lesen: Darin kann nichts gesendet oder geändert werden.</translation>
    </message>
    <message>
        <source>Select a fax first.</source>
        <translation>Wählen Sie erst ein Fax.</translation>
    </message>
    <message>
        <source>Select one fax only.</source>
        <translation>Wählen Sie nur ein Fax.</translation>
    </message>
    <message>
        <source>Only a fax that is waiting, being prepared, dialled or sent can be cancelled.</source>
        <translation>Abbrechen lässt sich nur ein Fax, das wartet, vorbereitet, gewählt oder gesendet wird.</translation>
    </message>
    <message>
        <source>Only a fax that was sent from this console and did not arrive can be sent again.</source>
        <translation>Neu senden lässt sich nur ein Fax, das von dieser Konsole kam und nicht ankam.</translation>
    </message>
    <message>
        <source>A fax under way can&apos;t be deleted. Cancel it first.</source>
        <translation>Ein Fax, das unterwegs ist, kann nicht gelöscht werden. Brechen Sie es erst ab.</translation>
    </message>
    <message>
        <source>Only a received fax has a document to save.</source>
        <translation>Nur ein empfangenes Fax hat ein Dokument zum Sichern.</translation>
    </message>
    <message>
        <source>New fax</source>
        <translation>Neues Fax</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n faxes</source>
        <translation>
            <numerusform>%n Fax abbrechen</numerusform>
            <numerusform>%n Faxe abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n faxes</source>
        <translation>
            <numerusform>%n Fax neu senden</numerusform>
            <numerusform>%n Faxe neu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>Change and resend…</source>
        <translation>Ändern und neu senden …</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n faxes…</source>
        <translation>
            <numerusform>%n Fax löschen …</numerusform>
            <numerusform>%n Faxe löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Save document…</source>
        <translation>Dokument sichern …</translation>
    </message>
</context>
<context>
    <name>FaxDetailsPanel</name>
    <message>
        <source>Details of the selected fax</source>
        <translation>Einzelheiten des gewählten Faxes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>No fax selected</source>
        <translation>Kein Fax gewählt</translation>
    </message>
    <message>
        <source>Select a fax to see what happened to it.</source>
        <translation>Wählen Sie ein Fax, um zu sehen, was daraus wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n faxes selected</source>
        <translation>
            <numerusform>%n Fax gewählt</numerusform>
            <numerusform>%n Faxe gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 gesendet, %2 empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>T.38 on</source>
        <translation>mit T.38</translation>
    </message>
    <message>
        <source>T.38 off</source>
        <translation>ohne T.38</translation>
    </message>
    <message>
        <source>monochrome</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Erscheint als</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Fax id</source>
        <translation>Fax-ID</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Unser Zeichen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Telnyx %1</source>
        <translation>Telnyx %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Preview follows</source>
        <translation>Vorschau folgt</translation>
    </message>
</context>
<context>
    <name>FaxListView</name>
    <message>
        <source>Which faxes</source>
        <translation>Welche Faxe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxe</translation>
    </message>
</context>
<context>
    <name>FaxQuality</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>The quickest on the line; small print may suffer.</source>
        <translation>Am schnellsten auf der Leitung; Kleingedrucktes kann leiden.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Suits letters and forms. What Telnyx uses unless told otherwise.</source>
        <translation>Für Briefe und Formulare. So sendet Telnyx, wenn nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>Finer than high, and longer on the line.</source>
        <translation>Feiner als hoch, und länger auf der Leitung.</translation>
    </message>
    <message>
        <source>ultra light</source>
        <translation>ultrahell</translation>
    </message>
    <message>
        <source>The finest there is, best for pictures. Takes longer to prepare.</source>
        <translation>Das Feinste, am besten für Bilder. Die Vorbereitung dauert länger.</translation>
    </message>
    <message>
        <source>ultra dark</source>
        <translation>ultradunkel</translation>
    </message>
    <message>
        <source>The finest there is, best for text and small print. Takes longer to prepare.</source>
        <translation>Das Feinste, am besten für Text und Kleingedrucktes. Die Vorbereitung dauert länger.</translation>
    </message>
</context>
<context>
    <name>FaxQuestion</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Fax to +1 312 945 7420&quot;, %2 a file name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n fax(es)?</source>
        <translation>
            <numerusform>%n Fax abbrechen?</numerusform>
            <numerusform>%n Faxe abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n fax(es)</source>
        <translation>
            <numerusform>%n Fax abbrechen</numerusform>
            <numerusform>%n Faxe abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n fax(es) again?</source>
        <translation>
            <numerusform>%n Fax neu senden?</numerusform>
            <numerusform>%n Faxe neu senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n fax(es)</source>
        <translation>
            <numerusform>%n Fax senden</numerusform>
            <numerusform>%n Faxe senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n fax(es)?</source>
        <translation>
            <numerusform>%n Fax löschen?</numerusform>
            <numerusform>%n Faxe löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

Deleted at Telnyx and here, with the document. This can&apos;t be undone.</source>
        <translation>%1

Wird bei Telnyx und hier gelöscht, samt Dokument. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n fax(es)</source>
        <translation>
            <numerusform>%n Fax löschen</numerusform>
            <numerusform>%n Faxe löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard this fax?</source>
        <translation>Dieses Fax verwerfen?</translation>
    </message>
    <message>
        <source>What you entered is lost. Nothing was sent.</source>
        <translation>Was Sie eingegeben haben, geht verloren. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>FaxStatus</name>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>media processed</source>
        <translation>Dokument umgewandelt</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>kommt an</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>wird empfangen</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>wird verarbeitet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>FaxStory</name>
    <message>
        <source>Sent twice.</source>
        <translation>Doppelt gesendet.</translation>
    </message>
    <message>
        <source>Telnyx accepted this fax two times. Signalbox asked to cancel the later one; the recipient may get both.</source>
        <translation>Telnyx hat dieses Fax zweimal angenommen. Signalbox hat gebeten, das spätere abzubrechen; der Empfänger bekommt vielleicht beide.</translation>
    </message>
    <message>
        <source>Cancel requested.</source>
        <translation>Abbruch verlangt.</translation>
    </message>
    <message>
        <source>Telnyx has been asked to stop this fax. It ends as failed once the call is down.</source>
        <translation>Telnyx wurde gebeten, dieses Fax zu stoppen. Es endet als gescheitert, sobald die Verbindung beendet ist.</translation>
    </message>
    <message>
        <source>Queued.</source>
        <translation>In der Warteschlange.</translation>
    </message>
    <message>
        <source>Document ready.</source>
        <translation>Dokument bereit.</translation>
    </message>
    <message>
        <source>Dialling.</source>
        <translation>Wählt.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Sendet.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Gescheitert.</translation>
    </message>
    <message>
        <source>Arriving.</source>
        <translation>Kommt an.</translation>
    </message>
    <message>
        <source>Receiving.</source>
        <translation>Wird empfangen.</translation>
    </message>
    <message>
        <source>Nearly there.</source>
        <translation>Gleich fertig.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Empfangen.</translation>
    </message>
    <message>
        <source>No status.</source>
        <translation>Kein Status.</translation>
    </message>
    <message>
        <source>Telnyx says “%1”.</source>
        <translation>Telnyx sagt „%1“.</translation>
    </message>
    <message>
        <source>Telnyx has accepted it and prepares the document.</source>
        <translation>Telnyx hat es angenommen und bereitet das Dokument vor.</translation>
    </message>
    <message>
        <source>The document was turned into fax pages; the call comes next.</source>
        <translation>Das Dokument ist in Faxseiten umgewandelt; als Nächstes kommt der Anruf.</translation>
    </message>
    <message>
        <source>Telnyx is calling the other machine.</source>
        <translation>Telnyx ruft das andere Gerät an.</translation>
    </message>
    <message>
        <source>The other machine answered and the pages are going over. How many are through is known at the end only.</source>
        <translation>Das andere Gerät hat abgenommen, und die Seiten gehen hinüber. Wie viele durch sind, weiß man erst am Ende.</translation>
    </message>
    <message>
        <source>Another machine is calling.</source>
        <translation>Ein anderes Gerät ruft an.</translation>
    </message>
    <message>
        <source>The pages are coming in.</source>
        <translation>Die Seiten kommen an.</translation>
    </message>
    <message>
        <source>All pages are in; Telnyx prepares the document.</source>
        <translation>Alle Seiten sind da; Telnyx bereitet das Dokument vor.</translation>
    </message>
    <message>
        <source>This version of Signalbox does not know this status and shows it as it is.</source>
        <translation>Diese Version von Signalbox kennt den Status nicht und zeigt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>The other machine has confirmed all pages.</source>
        <translation>Das andere Gerät hat alle Seiten bestätigt.</translation>
    </message>
    <message>
        <source>The document can be saved.</source>
        <translation>Das Dokument kann gesichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>The other machine has confirmed %n page(s).</source>
        <translation>
            <numerusform>Das andere Gerät hat %n Seite bestätigt.</numerusform>
            <numerusform>Das andere Gerät hat %n Seiten bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came in.</source>
        <translation>
            <numerusform>%n Seite kam an.</numerusform>
            <numerusform>%n Seiten kamen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the outbox.</source>
        <translation>Im Postausgang.</translation>
    </message>
    <message>
        <source>It goes out as soon as Telnyx can be reached, also after a restart.</source>
        <translation>Es geht hinaus, sobald Telnyx zu erreichen ist, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>On its way to Telnyx.</source>
        <translation>Unterwegs zu Telnyx.</translation>
    </message>
    <message>
        <source>The document is being handed over.</source>
        <translation>Das Dokument wird übergeben.</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered. Signalbox is looking for this fax at Telnyx, and sends it again only once it is certain that it was not accepted.</source>
        <translation>Die Verbindung brach ab, bevor Telnyx geantwortet hat. Signalbox sucht dieses Fax bei Telnyx und sendet es erst dann noch einmal, wenn sicher ist, dass es nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Telnyx did not accept it. Change what is wrong and send it again.</source>
        <translation>Telnyx hat es nicht angenommen. Ändern Sie, was falsch ist, und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Vor dem Senden abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what happened, %2 what to do next; both are whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FaxTimeline</name>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Document converted</source>
        <translation>Dokument umgewandelt</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>Senden begonnen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Call came in</source>
        <translation>Anruf kam herein</translation>
    </message>
    <message>
        <source>Receiving started</source>
        <translation>Empfang begonnen</translation>
    </message>
    <message>
        <source>Document being converted</source>
        <translation>Dokument wird umgewandelt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Saved in the outbox</source>
        <translation>Im Postausgang gesichert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No clear answer: being looked for</source>
        <translation>Keine klare Antwort: wird gesucht</translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <translation>Nicht da: noch einmal gesendet</translation>
    </message>
    <message>
        <source>Accepted by Telnyx</source>
        <translation>Von Telnyx angenommen</translation>
    </message>
    <message>
        <source>Found at Telnyx</source>
        <translation>Bei Telnyx gefunden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Abbruch verlangt</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>Sent twice: the later one is cancelled</source>
        <translation>Doppelt gesendet: Das spätere wird abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>webhook %1 in %L2 ms</source>
        <translation>Webhook %1 in %L2 ms</translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
</context>
<context>
    <name>FaxToolbar</name>
    <message>
        <source>Faxes</source>
        <translation>Faxe</translation>
    </message>
    <message>
        <source>Filter: words, status:failed, to:312</source>
        <translation>Filter: Wörter, status:failed, to:312</translation>
    </message>
    <message>
        <source>Filter faxes</source>
        <translation>Faxe filtern</translation>
    </message>
    <message>
        <source>Words that must all occur (Ctrl+F). status:, to:, from: and document: look into one column only.</source>
        <translation>Wörter, die alle vorkommen müssen (Strg+F). status:, to:, from: und document: suchen nur in einer Spalte.</translation>
    </message>
</context>
<context>
    <name>FaxWords</name>
    <message>
        <source>unknown number</source>
        <translation>unbekannte Nummer</translation>
    </message>
    <message>
        <source>Fax from %1</source>
        <translation>Fax von %1</translation>
    </message>
    <message>
        <source>Fax to %1</source>
        <translation>Fax an %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>FaxWork</name>
    <message numerus="yes">
        <source>%n fax(es) asked to stop</source>
        <translation>
            <numerusform>Abbruch von %n Fax verlangt</numerusform>
            <numerusform>Abbruch von %n Faxen verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked to stop</source>
        <translation>%1: Abbruch verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be cancelled.</source>
        <translation>
            <numerusform>%n Fax konnte nicht abgebrochen werden.</numerusform>
            <numerusform>%n Faxe konnten nicht abgebrochen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) sent again</source>
        <translation>
            <numerusform>%n Fax neu gesendet</numerusform>
            <numerusform>%n Faxe neu gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes out again</source>
        <translation>%1 geht noch einmal hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be sent again.</source>
        <translation>
            <numerusform>%n Fax konnte nicht neu gesendet werden.</numerusform>
            <numerusform>%n Faxe konnten nicht neu gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) deleted</source>
        <translation>
            <numerusform>%n Fax gelöscht</numerusform>
            <numerusform>%n Faxe gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be deleted.</source>
        <translation>
            <numerusform>%n Fax konnte nicht gelöscht werden.</numerusform>
            <numerusform>%n Faxe konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: saving the document</source>
        <translation>%1: Dokument wird gesichert</translation>
    </message>
    <message>
        <source>Document saved as %1</source>
        <translation>Dokument als %1 gesichert</translation>
    </message>
    <message>
        <source>The document could not be saved.</source>
        <translation>Das Dokument konnte nicht gesichert werden.</translation>
    </message>
</context>
<context>
    <name>FaxesPane</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Fax to +1 312 945 7420&quot;, %2 a status word or a short sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxe</translation>
    </message>
    <message>
        <source>What was sent can&apos;t be opened again.</source>
        <translation>Was gesendet wurde, lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>Fax to %1 is in the outbox</source>
        <translation>Fax an %1 ist im Postausgang</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Dokument sichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Fax from %1, %2.pdf</source>
        <extracomment>the proposed name of a file: a number, and a date with the time</extracomment>
        <translation>Fax von %1, %2.pdf</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>title, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search this list (%1)</source>
        <translation>Diese Liste durchsuchen (%1)</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Values of the last report</source>
        <translation>Werte des letzten Berichts</translation>
    </message>
    <message>
        <source>outbound, inbound</source>
        <translation>outbound, inbound</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation>&amp;Nur wo</translation>
    </message>
    <message>
        <source>&amp;is one of</source>
        <translation>&amp;eines ist von</translation>
    </message>
    <message>
        <source>or &amp;type values</source>
        <translation>oder &amp;Werte eingeben</translation>
    </message>
    <message>
        <source>As the API writes them, with commas between. What is filtered on is broken out as well, because the API demands it.</source>
        <translation>So geschrieben wie in der API, mit Kommas dazwischen. Wonach gefiltert wird, wird auch aufgeschlüsselt, weil die API es verlangt.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>The whole call</source>
        <translation>Der ganze Anruf</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Opens the call session that the record is a part of, with everything else that belongs to it</source>
        <translation>Öffnet die Anrufsitzung, zu der der Einzelnachweis gehört, mit allem anderen darin</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse the sessions of the records that are marked</source>
        <translation>Die Sitzungen der markierten Einzelnachweise auswerten</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung auswerten</numerusform>
            <numerusform>%n Sitzungen auswerten</numerusform>
        </translation>
    </message>
    <message>
        <source>This record has no id to ask for its session with.</source>
        <translation>Dieser Einzelnachweis hat keine Kennung, mit der sich nach seiner Sitzung fragen lässt.</translation>
    </message>
    <message>
        <source>These records have no ids to ask for their sessions with.</source>
        <translation>Diese Einzelnachweise haben keine IDs, mit denen ihre Sitzungen abgefragt werden können.</translation>
    </message>
    <message>
        <source>%1 sessions are marked; the first %2 of them are analysed.</source>
        <translation>%1 Sitzungen sind markiert; die ersten %2 davon werden ausgewertet.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Signalbox</source>
        <translation>Willkommen bei Signalbox</translation>
    </message>
    <message>
        <source>Look around in the demo account: a small server on this computer with made-up data, where nothing is sent and nothing costs. Or add your Telnyx account; you need one of its API keys.</source>
        <translation>Sehen Sie sich im Demokonto um: ein kleiner Server auf diesem Rechner mit erfundenen Daten, wo nichts gesendet wird und nichts kostet. Oder fügen Sie Ihr Telnyx-Konto hinzu; dazu brauchen Sie einen seiner API-Schlüssel.</translation>
    </message>
    <message>
        <source>Try the &amp;demo account</source>
        <translation>&amp;Demokonto ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Add a Telnyx account…</source>
        <translation>&amp;Telnyx-Konto hinzufügen …</translation>
    </message>
</context>
<context>
    <name>FlameView</name>
    <message numerus="yes">
        <source>%n more levels are not shown.</source>
        <translation>
            <numerusform>%n weitere Ebene ist nicht gezeigt.</numerusform>
            <numerusform>%n weitere Ebenen sind nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugeBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>GaugeView</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>under the line</source>
        <translation>unter der Grenze</translation>
    </message>
    <message>
        <source>near the line</source>
        <translation>nahe der Grenze</translation>
    </message>
    <message>
        <source>over the line</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>The line is %1 %.</source>
        <translation>Die Grenze liegt bei %1 %.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>share, standing, line</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>GroupColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was spent by resources that are in no billing group.</source>
        <translation>Was für Ressourcen ausgegeben wurde, die in keiner Abrechnungsgruppe sind.</translation>
    </message>
    <message>
        <source>Spent in the group %1, which isn’t there any more.</source>
        <translation>Ausgegeben in der Gruppe %1, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of %1 that were spent this month by products that are told by group.</source>
        <translation>Von %1, die diesen Monat für Produkte ausgegeben wurden, die nach Gruppen ausgewiesen sind.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Against %1 last month up to the same day.</source>
        <translation>Gegenüber %1 im letzten Monat bis zum selben Tag.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Phone numbers that are billed to it.</source>
        <translation>Rufnummern, die über sie abgerechnet werden.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Create group</source>
        <translation>Gruppe an&amp;legen</translation>
    </message>
    <message>
        <source>Rename billing group</source>
        <translation>Abrechnungsgruppe umbenennen</translation>
    </message>
    <message>
        <source>New billing group</source>
        <translation>Neue Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>&amp;Bestehenden Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Resources such as phone numbers are put in a group by this name.</source>
        <translation>Unter diesem Namen werden der Gruppe Ressourcen wie Rufnummern zugeordnet.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an account</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a group of this name already.</source>
        <translation>Eine Gruppe dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gesichert.</translation>
    </message>
    <message>
        <source>Somebody gave the group another name since you began.</source>
        <translation>Seit Sie begonnen haben, hat jemand die Gruppe umbenannt.</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>Now at Telnyx</source>
        <translation>Jetzt bei Telnyx</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Ihr Wunsch</translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation>Meinen Namen trotzdem &amp;sichern</translation>
    </message>
    <message>
        <source>You stopped waiting. Telnyx may have taken it all the same: read the list before you save again.</source>
        <translation>Sie haben das Warten abgebrochen. Telnyx hat die Angaben womöglich trotzdem übernommen: Lesen Sie die Liste, bevor Sie noch einmal sichern.</translation>
    </message>
    <message>
        <source>This group is gone: it was deleted meanwhile.</source>
        <translation>Diese Gruppe gibt es nicht mehr: Sie wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gesichert.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu sichern?</translation>
    </message>
    <message>
        <source>The name that you entered is lost then.</source>
        <translation>Der eingegebene Name geht dann verloren.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>This month by product</source>
        <translation>Dieser Monat nach Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n lines selected</source>
        <translation>
            <numerusform>%n Zeile gewählt</numerusform>
            <numerusform>%n Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>Choose one to see what was spent in it.</source>
        <translation>Wählen Sie eine, um zu sehen, was darin ausgegeben wurde.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Last month so far</source>
        <translation>Letzter Monat bis zum gleichen Tag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Nothing was spent in it this month.</source>
        <translation>Diesen Monat wurde darin nichts ausgegeben.</translation>
    </message>
    <message>
        <source>What was spent by resources that are in no billing group.</source>
        <translation>Was von Ressourcen ausgegeben wurde, die in keiner Abrechnungsgruppe sind.</translation>
    </message>
    <message>
        <source>This group isn’t there any more; what was spent in it is told by its id.</source>
        <translation>Diese Gruppe gibt es nicht mehr; was darin ausgegeben wurde, steht unter ihrer ID.</translation>
    </message>
</context>
<context>
    <name>GroupProducts</name>
    <message>
        <source>Usage records can’t be asked for those in no group.</source>
        <translation>Nach Einzelnachweisen ohne Gruppe lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>See the usage records of this group</source>
        <translation>Einzelnachweise dieser Gruppe zeigen</translation>
    </message>
    <message>
        <source>Usage records of %1</source>
        <comment>a product</comment>
        <translation>Einzelnachweise von %1</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(keine Gruppe)</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Gelöschte Gruppe %1</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month up to the same day</source>
        <translation>Letzter Monat bis zum selben Tag</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>(not by group: %1)</source>
        <translation>(nicht nach Gruppe: %1)</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Billing groups</source>
        <translation>Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Reading the billing groups …</source>
        <translation>Die Abrechnungsgruppen werden gelesen …</translation>
    </message>
    <message>
        <source>No billing groups yet</source>
        <translation>Noch keine Abrechnungsgruppen</translation>
    </message>
    <message>
        <source>Create one, and put phone numbers and connections in it, to see what a part of the account spends.</source>
        <translation>Legen Sie eine an, und ordnen Sie ihr Rufnummern und Verbindungen zu, um zu sehen, was ein Teil des Kontos ausgibt.</translation>
    </message>
    <message>
        <source>The billing groups could not be read</source>
        <translation>Die Abrechnungsgruppen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n billing groups</source>
        <translation>
            <numerusform>%n Abrechnungsgruppe</numerusform>
            <numerusform>%n Abrechnungsgruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>This account is read-only: groups are neither made nor changed nor deleted in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Gruppen lassen sich darin weder anlegen noch ändern noch löschen.</translation>
    </message>
    <message>
        <source>What was spent could not be read. %1</source>
        <comment>%1: why</comment>
        <translation>Was ausgegeben wurde, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The currency of the account could not be read. %1</source>
        <comment>%1: why</comment>
        <translation>Die Währung des Kontos konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading what was spent …</source>
        <translation>Was ausgegeben wurde, wird gelesen …</translation>
    </message>
    <message>
        <source>By group this month: %1</source>
        <translation>Nach Gruppen in diesem Monat: %1</translation>
    </message>
    <message>
        <source>Not by group: %1 (%2)</source>
        <comment>%1: products, %2: an amount</comment>
        <translation>Nicht nach Gruppen aufgeteilt: %1 (%2)</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>a product, and why</comment>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>Without what was billed in %1</source>
        <translation>Ohne das, was in %1 berechnet wurde</translation>
    </message>
    <message>
        <source>There is no such billing group any more.</source>
        <translation>Diese Abrechnungsgruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>name, id</source>
        <translation>Name, ID</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Read the billing groups again</source>
        <translation>Abrechnungsgruppen neu lesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Choose one billing group.</source>
        <translation>Wählen Sie eine einzelne Abrechnungsgruppe.</translation>
    </message>
    <message>
        <source>Create a billing group</source>
        <translation>Abrechnungsgruppe anlegen</translation>
    </message>
    <message>
        <source>Give this group another name</source>
        <translation>Diese Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Delete this group</source>
        <translation>Diese Gruppe löschen</translation>
    </message>
    <message>
        <source>What was spent isn’t read yet.</source>
        <translation>Was ausgegeben wurde, ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Save what was spent by group as a file</source>
        <translation>Ausgaben nach Gruppen als Datei sichern</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Billing group “%1” created.</source>
        <translation>Abrechnungsgruppe „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Billing group renamed to “%1”.</source>
        <translation>Abrechnungsgruppe in „%1“ umbenannt.</translation>
    </message>
    <message>
        <source>Spent in it this month: %1</source>
        <translation>Ausgaben der Gruppe in diesem Monat: %1</translation>
    </message>
    <message>
        <source>What was spent in it isn’t known.</source>
        <translation>Was in der Gruppe ausgegeben wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers are billed to it.</source>
        <translation>
            <numerusform>%n Rufnummer wird über sie abgerechnet.</numerusform>
            <numerusform>%n Rufnummern werden über sie abgerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many phone numbers are billed to it isn’t known.</source>
        <translation>Wie viele Rufnummern über sie abgerechnet werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the billing group “%1” of %2?</source>
        <comment>%2: an account</comment>
        <translation>Abrechnungsgruppe „%1“ von %2 löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleting the billing group “%1”</source>
        <translation>Abrechnungsgruppe „%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <comment>%2: why</comment>
        <translation>„%1“ wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>Billing group “%1” deleted.</source>
        <translation>Abrechnungsgruppe „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Export what was spent by group</source>
        <translation>Ausgaben nach Gruppen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gesichert</translation>
    </message>
</context>
<context>
    <name>ItemListView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 read; the rest was not</source>
        <translation>%1 von %2 gelesen, der Rest nicht</translation>
    </message>
    <message>
        <source>This is how it was when it was read last.</source>
        <translation>Gezeigt wird der zuletzt gelesene Stand.</translation>
    </message>
    <message>
        <source>This is not all of it.</source>
        <translation>Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Choose an account that has a key.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nichts enthält diese Wörter</translation>
    </message>
    <message>
        <source>Take words away to see more.</source>
        <translation>Nehmen Sie Wörter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Nehmen Sie Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Wörter löschen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join test</source>
        <translation>Beitrittstest</translation>
    </message>
    <message>
        <source>loading the SDK</source>
        <translation>SDK wird geladen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>The SDK has neither “initialize” nor “Room”: it is not @telnyx/video.</source>
        <translation>Das SDK enthält weder „initialize“ noch „Room“: Es ist nicht @telnyx/video.</translation>
    </message>
    <message>
        <source>Nobody is in the room.</source>
        <translation>Niemand ist im Raum.</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>publishes nothing</source>
        <translation>sendet nichts</translation>
    </message>
    <message>
        <source>The console shows the same as this page. Camera and microphone stay off.</source>
        <translation>Die Konsole zeigt dasselbe wie diese Seite. Kamera und Mikrofon bleiben aus.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Raum verlassen</translation>
    </message>
    <message>
        <source>This address works once: to join again, start another join test in the console.</source>
        <translation>Diese Adresse gilt nur einmal: Um wieder beizutreten, starten Sie in der Konsole einen neuen Beitrittstest.</translation>
    </message>
    <message>
        <source>To join %1 from a browser, the console needs a copy of the JavaScript SDK (@telnyx/video). It comes without one.</source>
        <translation>Um %1 aus einem Browser beizutreten, braucht die Konsole eine Kopie des JavaScript-SDK (@telnyx/video). Eine solche liegt ihr nicht bei.</translation>
    </message>
    <message>
        <source>Fetch it and unpack it:</source>
        <translation>Laden Sie es herunter und entpacken Sie es:</translation>
    </message>
    <message>
        <source>In the console, on the token bench, choose the folder under “Choose the SDK…”.</source>
        <translation>Wählen Sie den Ordner in der Konsole auf der Token-Werkbank unter „SDK wählen …“.</translation>
    </message>
    <message>
        <source>Start the join test again.</source>
        <translation>Starten Sie den Beitrittstest erneut.</translation>
    </message>
    <message>
        <source>The token was not given to this page.</source>
        <translation>Das Token wurde nicht an diese Seite übergeben.</translation>
    </message>
    <message>
        <source>The SDK is missing</source>
        <translation>Das SDK fehlt</translation>
    </message>
    <message>
        <source>This address was used</source>
        <translation>Diese Adresse ist verbraucht</translation>
    </message>
    <message>
        <source>A join test can be opened once, so that no history holds a way into the room. Start another one in the console.</source>
        <translation>Ein Beitrittstest lässt sich nur einmal öffnen, damit kein Verlauf einen Weg in den Raum aufbewahrt. Starten Sie in der Konsole einen neuen.</translation>
    </message>
</context>
<context>
    <name>JoinSdk</name>
    <message>
        <source>No copy of the JavaScript SDK was chosen yet.</source>
        <translation>Es wurde noch keine Kopie des JavaScript-SDK gewählt.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no build of @telnyx/video for browsers in %1. Choose the folder of the npm package, with package.json in it.</source>
        <translation>In %1 liegt keine Fassung von @telnyx/video für Browser. Wählen Sie den Ordner des npm-Pakets, in dem package.json liegt.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and choose the folder.</source>
        <translation>Das ist ein gepacktes Archiv. Entpacken Sie es und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 is no JavaScript file.</source>
        <translation>%1 ist keine JavaScript-Datei.</translation>
    </message>
    <message>
        <source>%1 is built for Node.js. Choose the file for browsers, such as lib/index.mjs.</source>
        <translation>%1 ist für Node.js gebaut. Wählen Sie die Datei für Browser, etwa lib/index.mjs.</translation>
    </message>
    <message>
        <source>This is %1. The join test needs @telnyx/video.</source>
        <translation>Das ist %1. Der Beitrittstest braucht @telnyx/video.</translation>
    </message>
</context>
<context>
    <name>JoinTest</name>
    <message>
        <source>The join test can&apos;t be served on this machine: %1</source>
        <translation>Der Beitrittstest lässt sich auf diesem Rechner nicht bereitstellen: %1</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>%1 (the page itself)</source>
        <translation>%1 (die Seite selbst)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>Choose the &amp;SDK…</source>
        <translation>&amp;SDK wählen …</translation>
    </message>
    <message>
        <source>Folder of the package…</source>
        <translation>Ordner des Pakets …</translation>
    </message>
    <message>
        <source>File for browsers…</source>
        <translation>Datei für Browser …</translation>
    </message>
    <message>
        <source>The JavaScript SDK</source>
        <translation>Das JavaScript-SDK</translation>
    </message>
    <message>
        <source>JavaScript (*.mjs *.js)</source>
        <translation>JavaScript (*.mjs *.js)</translation>
    </message>
    <message>
        <source>States of the room, the newest first</source>
        <translation>Zustände des Raums, neueste zuerst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Join test</source>
        <translation>Beitrittstest</translation>
    </message>
    <message>
        <source>Folder of @telnyx/video</source>
        <translation>Ordner von @telnyx/video</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Läuft nicht.</translation>
    </message>
    <message>
        <source>The page says: %1</source>
        <translation>Die Seite meldet: %1</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>Die Seite ist im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The page waits for the browser. Its address works once.</source>
        <translation>Die Seite wartet auf den Browser. Ihre Adresse gilt nur einmal.</translation>
    </message>
    <message>
        <source>SDK: %1</source>
        <translation>SDK: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonRows</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>keine Felder</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a record and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Ebene %1, %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Search in it</source>
        <translation>Darin suchen</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Als einfachen Text zeigen</translation>
    </message>
    <message>
        <source>Copy and fold</source>
        <translation>Kopieren und klappen</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy all as received</source>
        <translation>Alles wie empfangen kopieren</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1… wird gelesen</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>This is no valid JSON: it is shown as plain text.</source>
        <translation>Das ist kein gültiges JSON: Es wird als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>More than %L1 levels deep: it is shown as plain text.</source>
        <translation>Mehr als %L1 Ebenen tief: Es wird als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>Some bytes were no UTF-8. They are shown as %1.</source>
        <translation>Einige Bytes waren kein UTF-8. Sie sind als %1 gezeigt.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Einzelnachweis</translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>name of the key that signed it</source>
        <translation>Name des Schlüssels, mit dem es signiert wurde</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>für wen es bestimmt ist</translation>
    </message>
    <message>
        <source>who or what it speaks of</source>
        <translation>auf wen oder was es sich bezieht</translation>
    </message>
    <message>
        <source>not valid before</source>
        <translation>nicht gültig vor</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>its own number</source>
        <translation>eigene Nummer</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>meaning of a time</comment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1, but this is no time</source>
        <comment>meaning of a time</comment>
        <translation>%1, aber das ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>This is an encrypted token (JWE): only its receiver can read what it says.</source>
        <translation>Dieses Token ist verschlüsselt (JWE): Nur der Empfänger kann den Inhalt lesen.</translation>
    </message>
    <message>
        <source>This is no token: a token has three parts with dots between.</source>
        <translation>Das ist kein Token: Ein Token besteht aus drei Teilen mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>This text is too long for a token (%1) and was not taken apart.</source>
        <translation>Dieser Text ist zu lang für ein Token (%1) und wurde nicht zerlegt.</translation>
    </message>
    <message>
        <source>There is no token to read.</source>
        <translation>Es gibt kein Token zu lesen.</translation>
    </message>
    <message>
        <source>This is no token: its first part is not a header in JSON.</source>
        <translation>Das ist kein Token: Der erste Teil ist kein Header in JSON.</translation>
    </message>
    <message>
        <source>This is no token: its second part holds no claims in JSON.</source>
        <translation>Das ist kein Token: Der zweite Teil enthält keine Angaben in JSON.</translation>
    </message>
    <message>
        <source>This is no token: its third part is not a signature.</source>
        <translation>Das ist kein Token: Der dritte Teil ist keine Signatur.</translation>
    </message>
    <message>
        <source>This token is not signed: anybody can have made it.</source>
        <translation>Dieses Token ist nicht signiert: Jeder kann es erstellt haben.</translation>
    </message>
    <message>
        <source>“%1” is in it twice: readers differ in which one they take.</source>
        <translation>„%1“ steht zweimal darin: Welches von beiden gilt, hängt vom Empfänger ab.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>hier nicht geprüft</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>Den Schlüssel aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>A key has no blanks and no letters with accents. Copy it again in the Telnyx portal.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen und keine Umlaute oder Akzente. Kopieren Sie ihn noch einmal aus dem Telnyx-Portal.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain has no key for this account. Enter its API key again.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für dieses Konto. Geben Sie den API-Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain is locked, so nothing is known about the key. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb ist über den Schlüssel nichts bekannt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Enter the API key for this run, or start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Geben Sie den API-Schlüssel für diesen Lauf ein, oder starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Signalbox to use it, then try again.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Erlauben Sie Signalbox den Zugriff und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LayoutCanvas</name>
    <message>
        <source>Picture of the composition</source>
        <translation>Bild der Komposition</translation>
    </message>
    <message>
        <source>No region yet. Choose a layout above, or add a region.</source>
        <translation>Noch kein Bereich. Wählen Sie oben ein Layout oder fügen Sie einen Bereich hinzu.</translation>
    </message>
    <message>
        <source>%1 of %2, “%3”: %4, %5, %6 × %7 pixels, depth %8</source>
        <extracomment>a region&apos;s number, how many there are, its name, place, size and depth</extracomment>
        <translation>%1 von %2, „%3“: %4, %5, %6 × %7 Pixel, Tiefe %8</translation>
    </message>
</context>
<context>
    <name>LayoutDrawing</name>
    <message>
        <source>Layout of the composition</source>
        <translation>Layout der Komposition</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a region and what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>Tab next region · Arrows move by 10, Ctrl by 1 · Shift+arrows resize · + − depth · Del remove</source>
        <translation>Tab nächster Bereich · Pfeile schieben um 10, mit Strg um 1 · Umschalt+Pfeile Größe · + − Tiefe · Entf entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Draw to edges and a grid</source>
        <translation>An Kanten und Raster ausrichten</translation>
    </message>
    <message>
        <source>Hold Ctrl while dragging to go without it.</source>
        <translation>Mit gedrückter Strg-Taste ziehen Sie frei.</translation>
    </message>
    <message>
        <source>Width of the video in pixels</source>
        <translation>Breite des Videos in Pixel</translation>
    </message>
    <message>
        <source>Height of the video in pixels</source>
        <translation>Höhe des Videos in Pixel</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>%1 to %2 pixels each, at most 1280 × 720 in all.</source>
        <translation>Je %1 bis %2 Pixel, insgesamt höchstens 1280 × 720.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Remove the region</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>A composition has %n regions at most.</source>
        <translation>
            <numerusform>Eine Komposition hat höchstens %n Bereich.</numerusform>
            <numerusform>Eine Komposition hat höchstens %n Bereiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Shown: press to hide it</source>
        <translation>Gezeigt: drücken, um es zu verbergen</translation>
    </message>
    <message>
        <source>Hidden: press to show it</source>
        <translation>Verborgen: drücken, um es zu zeigen</translation>
    </message>
</context>
<context>
    <name>LegendNames</name>
    <message>
        <source>▲ more</source>
        <translation>▲ mehr</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ weniger</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Life that is left</source>
        <translation>Verbleibende Gültigkeit</translation>
    </message>
</context>
<context>
    <name>ListFace</name>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Add a Telnyx account or try the demo account, and its faxes stand here.</source>
        <translation>Fügen Sie ein Telnyx-Konto hinzu oder probieren Sie das Demokonto, dann stehen seine Faxe hier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached; these rows are %1. New faxes wait in the outbox.</source>
        <translation>Telnyx ist nicht zu erreichen; diese Zeilen sind %1. Neue Faxe warten im Postausgang.</translation>
    </message>
    <message>
        <source>The list could not be refreshed.</source>
        <translation>Die Liste konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>%1 These rows are %2.</source>
        <extracomment>%1 is why, a whole sentence; %2 is &quot;as of 10:41&quot;</extracomment>
        <translation>%1 Diese Zeilen sind %2.</translation>
    </message>
    <message>
        <source>The faxes could not be read</source>
        <translation>Die Faxe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached</source>
        <translation>Telnyx ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>No faxes of this account are kept here yet. They are read as soon as there is a connection.</source>
        <translation>Von diesem Konto sind hier noch keine Faxe gespeichert. Sie werden gelesen, sobald eine Verbindung da ist.</translation>
    </message>
    <message>
        <source>Reading faxes…</source>
        <translation>Faxe werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n fax(es) here has all of these words.</source>
        <translation>
            <numerusform>Das eine Fax hier hat nicht alle diese Wörter.</numerusform>
            <numerusform>Keines der %n Faxe hier hat alle diese Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No faxes yet</source>
        <translation>Noch keine Faxe</translation>
    </message>
    <message>
        <source>Faxes that this account sends and receives stand here.</source>
        <translation>Hier stehen die Faxe, die dieses Konto sendet und empfängt.</translation>
    </message>
    <message>
        <source>Send the first one: a number and a document are all it takes.</source>
        <translation>Senden Sie das erste: Eine Nummer und ein Dokument genügen.</translation>
    </message>
    <message>
        <source>New fax</source>
        <translation>Neues Fax</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show all faxes</source>
        <translation>Alle Faxe zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>from an earlier day</source>
        <translation>von einem früheren Tag</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation>vom %1, %2</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Der Postausgang ist leer</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Noch nichts empfangen</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist gescheitert</translation>
    </message>
</context>
<context>
    <name>LiveAlarms</name>
    <message>
        <source>Phantom room: %1</source>
        <translation>Phantomraum: %1</translation>
    </message>
    <message numerus="yes">
        <source>Its session goes on with at most one participant for %n minute(s) or more, and is billed. End it if nobody needs it.</source>
        <translation>
            <numerusform>Die Sitzung läuft seit mindestens %n Minute mit höchstens einem Teilnehmer und wird berechnet. Beenden Sie sie, wenn niemand sie braucht.</numerusform>
            <numerusform>Die Sitzung läuft seit mindestens %n Minuten mit höchstens einem Teilnehmer und wird berechnet. Beenden Sie sie, wenn niemand sie braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten recording: %1</source>
        <translation>Vergessene Aufnahme: %1</translation>
    </message>
    <message numerus="yes">
        <source>Its video is still being recorded, and nobody has been there for %n minute(s) or more. End the session to end the recording.</source>
        <translation>
            <numerusform>Das Video wird noch aufgenommen, obwohl seit mindestens %n Minute niemand da ist. Beenden Sie die Sitzung, um die Aufnahme zu beenden.</numerusform>
            <numerusform>Das Video wird noch aufgenommen, obwohl seit mindestens %n Minuten niemand da ist. Beenden Sie die Sitzung, um die Aufnahme zu beenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The session in “%1” is no longer active.</source>
        <translation>Die Sitzung in „%1“ ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>“%1” is shown now.</source>
        <translation>Jetzt wird „%1“ gezeigt.</translation>
    </message>
    <message>
        <source>%1 · nobody is in the room</source>
        <extracomment>%1 is a room&apos;s name</extracomment>
        <translation>%1 · niemand im Raum</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n Person</numerusform>
            <numerusform>%1 · %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, every 10 s while this pane is visible · last look %1</source>
        <translation>Live, alle 10 s, solange dieser Bereich sichtbar ist · zuletzt abgefragt %1</translation>
    </message>
    <message>
        <source>Live, every 10 s while this pane is visible</source>
        <translation>Live, alle 10 s, solange dieser Bereich sichtbar ist</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>That session is no longer active.</source>
        <translation>Diese Sitzung ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>Open it under Sessions</source>
        <translation>Unter Sitzungen öffnen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>room, session, participant</source>
        <translation>Raum, Sitzung, Teilnehmer</translation>
    </message>
    <message>
        <source>Session id copied</source>
        <translation>Sitzungs-ID kopiert</translation>
    </message>
    <message>
        <source>Whoever joins until then is kicked as well. This can&apos;t be undone: they have to join again, with a token that is still valid.</source>
        <translation>Wer bis dahin beitritt, wird ebenfalls hinausgeworfen. Das lässt sich nicht rückgängig machen: Wer hinausgeworfen wurde, muss mit einem noch gültigen Token neu beitreten.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: they have to join again, with a token that is still valid.</source>
        <translation>Das lässt sich nicht rückgängig machen: Wer hinausgeworfen wurde, muss mit einem noch gültigen Token neu beitreten.</translation>
    </message>
    <message>
        <source>Kick %1 out of “%2”?</source>
        <translation>%1 aus „%2“ hinauswerfen?</translation>
    </message>
    <message numerus="yes">
        <source>Kick %n people out of “%1”?</source>
        <translation>
            <numerusform>%n Person aus „%1“ hinauswerfen?</numerusform>
            <numerusform>%n Personen aus „%1“ hinauswerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2</source>
        <extracomment>%1 is a list of names, %2 what it means</extracomment>
        <translation>%1

%2</translation>
    </message>
    <message numerus="yes">
        <source>Kick %n people</source>
        <translation>
            <numerusform>%n Person hinauswerfen</numerusform>
            <numerusform>%n Personen hinauswerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Im Raum lassen</translation>
    </message>
    <message>
        <source>End the session in “%1”?</source>
        <translation>Die Sitzung in „%1“ beenden?</translation>
    </message>
    <message>
        <source>Its recording ends with it.</source>
        <translation>Ihre Aufnahme endet mit ihr.</translation>
    </message>
    <message>
        <source>It isn&apos;t recorded at the moment.</source>
        <translation>Sie wird zurzeit nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Nobody is in the room. %1</source>
        <translation>Niemand ist im Raum. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are put out of the room:
%2

%1 This can&apos;t be undone.</source>
        <extracomment>%2 is a list of names, a line each</extracomment>
        <translation>
            <numerusform>%n Person muss den Raum verlassen:
%2

%1 Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Personen müssen den Raum verlassen:
%2

%1 Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>That could not be asked.</source>
        <translation>Das konnte nicht angefordert werden.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfordern</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for %n people</source>
        <translation>
            <numerusform>Für %n Person erneut anfordern</numerusform>
            <numerusform>Für %n Personen erneut anfordern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Undo asks to unmute)</source>
        <extracomment>in the activity strip, beside a button Undo</extracomment>
        <translation>%1 („Rückgängig“ fordert die Aufhebung der Stummschaltung an)</translation>
    </message>
    <message>
        <source>The session in “%1” was ended</source>
        <translation>Die Sitzung in „%1“ wurde beendet</translation>
    </message>
    <message>
        <source>The session in “%1” had ended already</source>
        <translation>Die Sitzung in „%1“ war schon beendet</translation>
    </message>
    <message>
        <source>Not known whether the session in “%1” ended.</source>
        <translation>Es ist nicht bekannt, ob die Sitzung in „%1“ beendet wurde.</translation>
    </message>
    <message>
        <source>The session in “%1” goes on.</source>
        <translation>Die Sitzung in „%1“ läuft weiter.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mute, unmute and kick everybody, or everybody but some</source>
        <translation>Alle oder alle bis auf einige stummschalten, ihre Stummschaltung aufheben oder sie hinauswerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>Ü&amp;ber Signalbox</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;Anfragen …</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>%1 find a command</source>
        <translation>%1 findet Befehle</translation>
    </message>
</context>
<context>
    <name>MatrixCell</name>
    <message>
        <source>waiting</source>
        <comment>a change</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a change</comment>
        <translation>sendet</translation>
    </message>
    <message>
        <source>looking</source>
        <comment>a change whose answer got lost</comment>
        <translation>prüft</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a setting</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>removing</source>
        <comment>a setting</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a setting</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a change</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a change that may have happened</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>a change</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>add, remove</source>
        <comment>staged in a cell</comment>
        <translation>hinzu, weg</translation>
    </message>
    <message>
        <source>add</source>
        <comment>staged in a cell</comment>
        <translation>hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>add %n</source>
        <comment>staged in a cell</comment>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>%n hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <comment>staged in a cell</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <comment>staged in a cell</comment>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a cell</comment>
        <extracomment>how many settings a cell has, and the state of one that isn&apos;t simply on</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>every channel of a profile</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a cell</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a channel and the parameters of a setting</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a state and a time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, to be removed</source>
        <comment>the state of a setting</comment>
        <translation>%1, zum Entfernen vorgemerkt</translation>
    </message>
    <message>
        <source>To be added, nothing has been sent yet</source>
        <translation>Zum Hinzufügen vorgemerkt, noch nichts gesendet</translation>
    </message>
    <message>
        <source>Adding it: %1</source>
        <comment>the state of a step</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Removing it: %1</source>
        <comment>the state of a step</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what is done and how it stands, and why</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Off, nothing is told here</source>
        <translation>Aus, hier wird nichts gemeldet</translation>
    </message>
</context>
<context>
    <name>MatrixDelegate</name>
    <message>
        <source>nobody</source>
        <comment>an event reaches</comment>
        <translation>niemanden</translation>
    </message>
</context>
<context>
    <name>MatrixHeader</name>
    <message>
        <source>removing</source>
        <comment>a setting</comment>
        <translation>wird entfernt</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>This profile has no channels yet: add one to it first.</source>
        <translation>Dieses Profil hat noch keine Kanäle: Fügen Sie ihm zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>%1, reaches nobody</source>
        <comment>an event</comment>
        <translation>%1, erreicht niemanden</translation>
    </message>
    <message>
        <source>Nobody is told when this happens.</source>
        <translation>Wenn das geschieht, erfährt es niemand.</translation>
    </message>
    <message>
        <source>Telnyx has switched this off.</source>
        <translation>Telnyx hat das abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>an event, an arrow, a channel</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>what a cell is, its state in a word, and all of it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>of an event</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>%1 › %2 %3</source>
        <extracomment>a profile, a kind of channel, where it goes</extracomment>
        <translation>%1 › %2 %3</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>a profile</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a profile and how many channels it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>an area of events</comment>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>This is how it was when it was read last.</source>
        <translation>Gezeigt wird der zuletzt gelesene Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 · read %3</source>
        <extracomment>how many settings on how many channels, and when they were read</extracomment>
        <translation>%1 für %2 · gelesen %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown · %3</source>
        <comment>the last is what there is</comment>
        <translation>%1 von %2 Zeilen gezeigt · %3</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Choose an account that has a key.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Reading the notification settings …</source>
        <translation>Die Benachrichtigungseinstellungen werden gelesen …</translation>
    </message>
    <message>
        <source>The notification settings could not be read</source>
        <translation>Die Benachrichtigungseinstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Telnyx lists no conditions</source>
        <translation>Telnyx führt keine Bedingungen auf</translation>
    </message>
    <message>
        <source>There is nothing that this account could be told of.</source>
        <translation>Es gibt nichts, worüber dieses Konto benachrichtigt werden könnte.</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>A profile is a group of channels. Create one, and add channels to it.</source>
        <translation>Ein Profil ist eine Gruppe von Kanälen. Legen Sie eines an, und fügen Sie ihm Kanäle hinzu.</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Noch keine Kanäle</translation>
    </message>
    <message>
        <source>Create one first: a number, an e-mail address or a URL that is told.</source>
        <translation>Legen Sie zuerst einen an: eine Nummer, eine E-Mail-Adresse oder eine URL, die benachrichtigt wird.</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nichts enthält diese Wörter</translation>
    </message>
    <message>
        <source>Take words away to see more.</source>
        <translation>Nehmen Sie Wörter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <comment>an event, an arrow, a channel, and what is so</comment>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>event, channel</source>
        <translation>Ereignis, Kanal</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a setting</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a setting</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back the last staged change</source>
        <translation>Letzte vorgemerkte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Read the notification settings again</source>
        <translation>Benachrichtigungseinstellungen neu lesen</translation>
    </message>
    <message>
        <source>Channels or profiles across</source>
        <translation>Spalten nach Kanälen oder Profilen</translation>
    </message>
    <message>
        <source>Add or remove	Space</source>
        <translation>Hinzufügen oder entfernen	Leertaste</translation>
    </message>
    <message>
        <source>Open the cell…	Enter</source>
        <translation>Zelle öffnen …	Eingabe</translation>
    </message>
    <message>
        <source>Remove all of it	Del</source>
        <translation>Alles darin entfernen	Entf</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>The notification settings aren’t read yet.</source>
        <translation>Die Benachrichtigungseinstellungen sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n changes</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was staged since the last commit.</source>
        <translation>Seit dem letzten Übernehmen wurde nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Wählen Sie zuerst eine Zelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes discarded.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung verworfen.</numerusform>
            <numerusform>%n vorgemerkte Änderungen verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>After this %1</source>
        <translation>Danach gilt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n changes in %1?</source>
        <translation>
            <numerusform>%n Änderung in %1 übernehmen?</numerusform>
            <numerusform>%n Änderungen in %1 übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a production account.</source>
        <translation>Es ist ein Produktionskonto.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Profil zeigen</translation>
    </message>
    <message>
        <source>Show the channel</source>
        <translation>Kanal zeigen</translation>
    </message>
    <message>
        <source>Copy what it says</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>What stands across</source>
        <translation>Was die Spalten zeigen</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>what stands across</comment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>A column for each channel, by profile</source>
        <translation>Eine Spalte je Kanal, nach Profil geordnet</translation>
    </message>
    <message>
        <source>Profiles</source>
        <comment>what stands across</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A column for each profile</source>
        <translation>Eine Spalte je Profil</translation>
    </message>
    <message>
        <source>Space stages a change, Enter opens a cell, Ctrl+Enter commits</source>
        <translation>Leertaste merkt eine Änderung vor, Eingabe öffnet eine Zelle, Strg+Eingabe übernimmt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Wörter löschen</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>Wer was erfährt</translation>
    </message>
    <message>
        <source>The rows of the cells beside it</source>
        <translation>Die Zeilen der Zellen daneben</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Amounts of different currencies can&apos;t be added. Look at one currency at a time.</source>
        <translation>Beträge verschiedener Währungen lassen sich nicht addieren. Betrachten Sie eine Währung für sich.</translation>
    </message>
    <message>
        <source>The sum has too many digits to be exact. Look at a shorter time.</source>
        <translation>Die Summe hat zu viele Stellen, um genau zu sein. Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
</context>
<context>
    <name>MoneyViews</name>
    <message>
        <source>Views of the money</source>
        <translation>Ansichten des Geldes</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>Flamme</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Nach Schicht</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>T.38, monochrome, stored copies, own webhook</source>
        <translation>T.38, Schwarzweiß, Kopien, eigener Webhook</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Möglichkeiten</translation>
    </message>
    <message>
        <source>Use T.38</source>
        <translation>T.38 verwenden</translation>
    </message>
    <message>
        <source>The usual way of faxing over the internet. Switch it off for a machine that keeps failing.</source>
        <translation>Der übliche Weg, über das Internet zu faxen. Schalten Sie es ab, wenn ein Gerät immer wieder scheitert.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Pure black and white, without shades: smaller, and sharper for text.</source>
        <translation>Reines Schwarz und Weiß, ohne Graustufen: kleiner, und schärfer für Text.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Black threshold</source>
        <translation>Schwarzschwelle</translation>
    </message>
    <message>
        <source>Keep the document at Telnyx</source>
        <translation>Dokument bei Telnyx aufbewahren</translation>
    </message>
    <message>
        <source>For a while, behind a link that is short-lived.</source>
        <translation>Eine Zeit lang, hinter einem kurzlebigen Link.</translation>
    </message>
    <message>
        <source>Keep a preview at Telnyx</source>
        <translation>Vorschau bei Telnyx aufbewahren</translation>
    </message>
    <message>
        <source>What the fax looks like, behind a link that is short-lived.</source>
        <translation>Wie das Fax aussieht, hinter einem kurzlebigen Link.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Format der Vorschau</translation>
    </message>
    <message>
        <source>The application&apos;s own</source>
        <translation>Der der Anwendung</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Where Telnyx reports on this fax, in place of the application&apos;s address.</source>
        <translation>Wohin Telnyx über dieses Fax berichtet, statt an die Adresse der Anwendung.</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten zu sehen</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>The webhook needs a complete address, such as https://example.com/faxes.</source>
        <translation>Der Webhook braucht eine vollständige Adresse wie https://example.com/faxe.</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a state and a time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1; to be removed</source>
        <comment>a state</comment>
        <translation>%1; soll entfernt werden</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>soll entfernt werden</translation>
    </message>
    <message>
        <source>gone: nothing is left to do</source>
        <translation>nicht mehr da: nichts mehr zu tun</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not there; to be added</source>
        <translation>nicht da; soll hinzukommen</translation>
    </message>
    <message>
        <source>there already: nothing is left to do</source>
        <translation>schon da: nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Somebody changed these settings meanwhile</source>
        <translation>Jemand hat diese Einstellungen inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on to send what is left of your changes, or look at the matrix again first; they stay staged.</source>
        <translation>Noch wurde nichts gesendet. Senden Sie mit „Weiter“, was von Ihren Änderungen übrig ist, oder sehen Sie sich zuerst die Matrix noch einmal an; die Änderungen bleiben vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What you started from</source>
        <translation>Wovon Sie ausgingen</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Was jetzt da ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the head of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n anzusehen</numerusform>
            <numerusform>%1, %n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>NavigationColumn</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NormView</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Times the median</source>
        <translation>Vielfaches des Medians</translation>
    </message>
    <message>
        <source>Sessions that have it</source>
        <translation>Sitzungen, die es haben</translation>
    </message>
    <message>
        <source>Figures of this session against the median</source>
        <translation>Zahlen dieser Sitzung gegen den Median</translation>
    </message>
    <message>
        <source>The line across each bar is the median. Sessions without an event of a kind count as having paid nothing for it.</source>
        <translation>Die Linie in jedem Balken ist der Median. Sitzungen ohne ein Ereignis der Art zählen so, als hätten sie nichts dafür bezahlt.</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Is this session unusual?</source>
        <translation>Ist diese Sitzung ungewöhnlich?</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times the median</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>NotificationsPane</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Views of notifications</source>
        <translation>Ansichten der Benachrichtigungen</translation>
    </message>
    <message>
        <source>New &amp;channel</source>
        <translation>Neuer &amp;Kanal</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a file …</source>
        <translation>Mit Datei &amp;vergleichen …</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find a session …</source>
        <translation>Sitzung suchen …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Nachweistyp</translation>
    </message>
    <message>
        <source>The record type that the id is of</source>
        <translation>Der Nachweistyp, zu dem die ID gehört</translation>
    </message>
    <message>
        <source>Id of an event, a link, or a whole answer</source>
        <translation>ID eines Ereignisses, ein Link oder eine ganze Antwort</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Date, if known</source>
        <translation>Datum, falls bekannt</translation>
    </message>
    <message>
        <source>2026-03-17 or 2026-03-17T10:00:00Z: makes the search quicker</source>
        <translation>2026-03-17 oder 2026-03-17T10:00:00Z: macht die Suche schneller</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How many levels are read at once</source>
        <translation>Wie viele Ebenen auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>Depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OpenReport</name>
    <message>
        <source>The local store was written by a newer Signalbox. It was kept as %1 and a new one was begun; lists fill again from Telnyx. Start the newer version to use the old store.</source>
        <translation>Der lokale Speicher stammt von einem neueren Signalbox. Er liegt jetzt unter %1, ein neuer ist begonnen; die Listen füllen sich wieder von Telnyx. Für den alten Speicher starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The local store is damaged. It was kept as %1 and a new one was begun; lists fill again from Telnyx. Before you send a fax again that was still waiting, look whether it is in the list.</source>
        <translation>Der lokale Speicher ist beschädigt. Er liegt jetzt unter %1, ein neuer ist begonnen; die Listen füllen sich wieder von Telnyx. Bevor Sie ein Fax, das noch wartete, neu senden, sehen Sie nach, ob es in der Liste steht.</translation>
    </message>
    <message>
        <source>The file in the place of the local store belongs to another program. It was kept as %1 and a new store was begun.</source>
        <translation>Die Datei am Platz des lokalen Speichers gehört einem anderen Programm. Sie liegt jetzt unter %1, ein neuer Speicher ist begonnen.</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>parts are missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht genutzt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>has no cost</source>
        <translation>hat keine Kosten</translation>
    </message>
    <message>
        <source>%1 Enter tries again.</source>
        <translation>%1 Eingabe versucht es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n products are not or not wholly in it.</source>
        <translation>
            <numerusform>%n Produkt ist nicht oder nicht ganz darin.</numerusform>
            <numerusform>%n Produkte sind nicht oder nicht ganz darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Range of the overview</source>
        <translation>Zeitraum der Übersicht</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Products and their cost</source>
        <translation>Produkte und ihre Kosten</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Cost of all products by day</source>
        <translation>Kosten aller Produkte nach Tag</translation>
    </message>
    <message>
        <source>All products together cost %1 in this range.</source>
        <translation>Alle Produkte zusammen kosten %1 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1 of %2 products read</source>
        <translation>%1 von %2 Produkten gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n products, %1 UTC</source>
        <translation>
            <numerusform>%n Produkt, %1 UTC</numerusform>
            <numerusform>%n Produkte, %1 UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PageImage</name>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>Page preview, %1</source>
        <translation>Seitenvorschau, %1</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ParticipantColumns</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>leaving not told</source>
        <translation>Verlassen nicht gemeldet</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>ParticipantContext</name>
    <message>
        <source>Participant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 …

(cut: the context has %L2 characters)</source>
        <translation>%1 …

(gekürzt: Der Kontext hat %L2 Zeichen)</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>The client gave none.</source>
        <translation>Der Client hat keinen angegeben.</translation>
    </message>
    <message>
        <source>Details of the chosen participant</source>
        <translation>Einzelheiten des gewählten Teilnehmers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Context of the participant</source>
        <translation>Kontext des Teilnehmers</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>No participant chosen</source>
        <translation>Kein Teilnehmer gewählt</translation>
    </message>
    <message>
        <source>Choose a participant to see what its client said of it.</source>
        <translation>Wählen Sie einen Teilnehmer, um zu sehen, was sein Client über ihn angegeben hat.</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The API doesn&apos;t know this participant any more.</source>
        <translation>Die API kennt diesen Teilnehmer nicht mehr.</translation>
    </message>
    <message>
        <source>This is what was known of it before.</source>
        <translation>Gezeigt wird, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another account.</source>
        <translation>Er wurde vielleicht gelöscht oder gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This participant could not be read.</source>
        <translation>Dieser Teilnehmer konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message>
        <source>Mark</source>
        <translation>Mark.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Participant id</source>
        <translation>Teilnehmer-ID</translation>
    </message>
    <message>
        <source>Participants of the session</source>
        <translation>Teilnehmer der Sitzung</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Reading the participants …</source>
        <translation>Die Teilnehmer werden gelesen …</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Noch keine Teilnehmer</translation>
    </message>
    <message>
        <source>Who joins a room with a client token is listed here.</source>
        <translation>Wer mit einem Client-Token einem Raum beitritt, erscheint hier.</translation>
    </message>
    <message>
        <source>No participant fits the filters</source>
        <translation>Kein Teilnehmer passt zu den Filtern</translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation>Die Teilnehmer konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Teilnehmer</numerusform>
            <numerusform>%n Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;Joined</source>
        <translation>&amp;Beigetreten</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>Reload participants</source>
        <translation>Teilnehmer neu laden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Show live</source>
        <translation>Live zeigen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Copy context</source>
        <translation>Kontext kopieren</translation>
    </message>
    <message>
        <source>Context copied</source>
        <translation>Kontext kopiert</translation>
    </message>
    <message>
        <source>Show details of participants</source>
        <translation>Einzelheiten zu Teilnehmern zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n Teilnehmer kopiert</numerusform>
            <numerusform>%n Teilnehmer kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>name, context, id</source>
        <translation>Name, Kontext, ID</translation>
    </message>
</context>
<context>
    <name>PieLayer</name>
    <message>
        <source>%1 %</source>
        <comment>share of a pie</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and share of a slice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing above zero to divide</source>
        <translation>Nichts über null, das sich aufteilen ließe</translation>
    </message>
</context>
<context>
    <name>PivotModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Signalbox is started again.</source>
        <translation>Gilt ab dem nächsten Start von Signalbox.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>Faxes, drafts and settings of this computer; never API keys. Another folder is chosen when Signalbox is started, with --data-dir.</source>
        <translation>Faxe, Entwürfe und Einstellungen dieses Rechners; niemals API-Schlüssel. Ein anderer Ordner wird beim Start von Signalbox gewählt, mit --data-dir.</translation>
    </message>
    <message>
        <source>Show alarms on the desktop</source>
        <translation>Alarme auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time to another: from 22:00 to 07:00</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time to another: from 22:00 to 07:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>What isn’t urgent is shown when they are over.</source>
        <translation>Was nicht dringend ist, erscheint danach.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>The first page appears here</source>
        <translation>Hier erscheint die erste Seite</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>The folder %1 can&apos;t be made. Check that the one above it can be written, or choose another (--data-dir).</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie, ob der übergeordnete sich schreiben lässt, oder wählen Sie einen anderen (--data-dir).</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Give your user the right to write it, or choose another (--data-dir).</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Geben Sie Ihrem Benutzer das Recht dazu, oder wählen Sie einen anderen (--data-dir).</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Check that its folder can be written and that the disk has room.</source>
        <translation>Die Datei %1 kann nicht angelegt werden. Prüfen Sie, ob ihr Ordner sich schreiben lässt und ob Platz ist.</translation>
    </message>
</context>
<context>
    <name>ProfileColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Profil an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A collection of channels, such as “On-call”.</source>
        <translation>Eine Sammlung von Kanälen, etwa „Bereitschaft“.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This profile is gone: it was deleted meanwhile.</source>
        <translation>Dieses Profil gibt es nicht mehr: Es wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>It has no channel: nothing that is told to it arrives.</source>
        <translation>Es hat keinen Kanal: Was an das Profil gemeldet wird, kommt nirgends an.</translation>
    </message>
    <message>
        <source>Nothing is told to it so far.</source>
        <translation>Bisher wird nichts an das Profil gemeldet.</translation>
    </message>
    <message>
        <source>Its channels</source>
        <translation>Seine Kanäle</translation>
    </message>
    <message>
        <source>Told to it</source>
        <translation>Wird an das Profil gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles selected</source>
        <translation>
            <numerusform>%n Profil gewählt</numerusform>
            <numerusform>%n Profile gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Choose a profile to see its channels.</source>
        <translation>Wählen Sie ein Profil, um seine Kanäle zu sehen.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Reading the profiles …</source>
        <translation>Die Profile werden gelesen …</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>A profile collects the channels of one group of people.</source>
        <translation>Ein Profil fasst die Kanäle einer Personengruppe zusammen.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Die Profile konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Kanal hinzufügen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Read the profiles again</source>
        <translation>Profile neu lesen</translation>
    </message>
    <message>
        <source>Choose one profile.</source>
        <translation>Wählen Sie ein einzelnes Profil.</translation>
    </message>
    <message>
        <source>Make a profile</source>
        <translation>Ein Profil anlegen</translation>
    </message>
    <message>
        <source>Give this profile another name</source>
        <translation>Diesem Profil einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Make a channel that belongs to this profile</source>
        <translation>Einen Kanal anlegen, der zu diesem Profil gehört</translation>
    </message>
    <message>
        <source>Choose profiles first.</source>
        <translation>Wählen Sie zuerst Profile.</translation>
    </message>
    <message>
        <source>Delete the selected profiles with their channels</source>
        <translation>Gewählte Profile samt ihren Kanälen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profiles…</source>
        <translation>
            <numerusform>%n Profil löschen …</numerusform>
            <numerusform>%n Profile löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile “%1” created.</source>
        <translation>Profil „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Profile “%1” saved.</source>
        <translation>Profil „%1“ gesichert.</translation>
    </message>
    <message>
        <source>Profile “%1” stays as somebody else saved it.</source>
        <translation>Profil „%1“ bleibt so, wie jemand anders es gesichert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n channels go with it.</source>
        <translation>
            <numerusform>%n Kanal wird mitgelöscht.</numerusform>
            <numerusform>%n Kanäle werden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no channels.</source>
        <translation>Kein Kanal ist betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings go with it.</source>
        <translation>
            <numerusform>%n Einstellung wird mitgelöscht.</numerusform>
            <numerusform>%n Einstellungen werden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no settings.</source>
        <translation>Keine Einstellung ist betroffen.</translation>
    </message>
    <message>
        <source>This can’t be undone. Account: %1.</source>
        <translation>Das lässt sich nicht rückgängig machen. Konto: %1.</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Profil „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profiles?</source>
        <translation>
            <numerusform>%n Profil löschen?</numerusform>
            <numerusform>%n Profile löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profiles</source>
        <translation>
            <numerusform>%n Profil löschen</numerusform>
            <numerusform>%n Profile löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n profiles</source>
        <translation>
            <numerusform>%n Profil wird gelöscht</numerusform>
            <numerusform>%n Profile werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles deleted.</source>
        <translation>
            <numerusform>%n Profil gelöscht.</numerusform>
            <numerusform>%n Profile gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>name, id</source>
        <translation>Name, ID</translation>
    </message>
</context>
<context>
    <name>QualityField</name>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Letzte %n Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Letzter %n Monat</numerusform>
            <numerusform>Letzte %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>No days chosen</source>
        <translation>Keine Tage gewählt</translation>
    </message>
    <message>
        <source>as the server understands “%1”</source>
        <translation>wie der Server „%1“ versteht</translation>
    </message>
    <message>
        <source>no days</source>
        <translation>keine Tage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and their time zone</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RangePopup</name>
    <message>
        <source>Last days …</source>
        <translation>Letzte Tage …</translation>
    </message>
    <message>
        <source>Last weeks …</source>
        <translation>Letzte Wochen …</translation>
    </message>
    <message>
        <source>Last months …</source>
        <translation>Letzte Monate …</translation>
    </message>
    <message>
        <source>Days of the calendar …</source>
        <translation>Tage aus dem Kalender …</translation>
    </message>
    <message>
        <source>A word of the API …</source>
        <translation>Ein Wort der API …</translation>
    </message>
    <message>
        <source>Use this range</source>
        <translation>Diesen Zeitraum nehmen</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Wort</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>The server works out the days. They can’t be split, compared or kept.</source>
        <translation>Der Server bestimmt die Tage. Sie lassen sich nicht teilen, vergleichen oder aufbewahren.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The last day must not come before the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days.</source>
        <translation>
            <numerusform>%1, %n Tag.</numerusform>
            <numerusform>%1, %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests at most.</source>
        <translation>
            <numerusform>Höchstens %n Anfrage.</numerusform>
            <numerusform>Höchstens %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 Days of this zone are put together from hours.</source>
        <translation>%1 %2 Tage dieser Zone werden aus Stunden zusammengesetzt.</translation>
    </message>
    <message>
        <source>%1 Its clock is not a whole number of hours from UTC, so that usage can’t be broken out by its days.</source>
        <translation>%1 Ihre Uhr weicht nicht um ganze Stunden von UTC ab, so dass Nutzung nicht nach ihren Tagen aufgeschlüsselt werden kann.</translation>
    </message>
</context>
<context>
    <name>RechargeApi</name>
    <message>
        <source>Telnyx gave no clear answer, and could not be asked again. Read the settings before you save them once more.</source>
        <translation>Telnyx hat keine klare Antwort gegeben und ließ sich nicht noch einmal fragen. Lesen Sie die Einstellungen, bevor Sie sie noch einmal sichern.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and auto recharge is set as it was. Save it again.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und das automatische Aufladen ist unverändert eingestellt. Sichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and auto recharge is set neither as it was nor as you wanted it. Read the settings before you go on.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und das automatische Aufladen ist weder wie zuvor noch so eingestellt, wie Sie es wollten. Lesen Sie die Einstellungen, bevor Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>RechargeChart</name>
    <message>
        <source>Balance in the last 30 days, had it been so</source>
        <translation>Guthaben der letzten 30 Tage, wäre es so eingestellt gewesen</translation>
    </message>
    <message>
        <source>Balance in the next 15 days at the recent pace</source>
        <translation>Guthaben der nächsten 15 Tage beim jüngsten Tempo</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Abbuchungen</translation>
    </message>
    <message>
        <source>As it is set now</source>
        <translation>Wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>%1: %2, lowest %3.</source>
        <translation>%1: %2, niedrigster Stand %3.</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>keine Abbuchung</translation>
    </message>
</context>
<context>
    <name>RechargeConflict</name>
    <message>
        <source>Save &amp;mine…</source>
        <translation>&amp;Meine Fassung sichern …</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Die &amp;andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Auto recharge was changed by somebody else</source>
        <translation>Das automatische Aufladen wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Auto recharge is set otherwise than you began from</source>
        <translation>Das automatische Aufladen ist inzwischen anders eingestellt</translation>
    </message>
    <message>
        <source>Somebody may have changed it meanwhile. Choose which of the two holds.</source>
        <translation>Womöglich hat es jemand unterdessen geändert. Wählen Sie, welche der beiden Fassungen gilt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs, set now</source>
        <translation>Die andere Fassung, jetzt eingestellt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>for screen readers: a field, whose value it is, and the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>meine Fassung</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>die andere Fassung</translation>
    </message>
</context>
<context>
    <name>RechargeDraft</name>
    <message>
        <source>Choose how charges are paid.</source>
        <translation>Wählen Sie, wie Abbuchungen bezahlt werden.</translation>
    </message>
</context>
<context>
    <name>RechargeForm</name>
    <message>
        <source>Charge by &amp;itself</source>
        <translation>Automatisch &amp;abbuchen</translation>
    </message>
    <message>
        <source>Invoice e&amp;nabled</source>
        <translation>Rech&amp;nung</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>What would this do?</source>
        <translation>Was würde das bewirken?</translation>
    </message>
    <message>
        <source>Auto recharge, before you save it</source>
        <translation>Automatisches Aufladen, vor dem Sichern</translation>
    </message>
    <message>
        <source>Auto recharge</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwelle</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>&amp;Limit a day</source>
        <translation>&amp;Tagesgrenze</translation>
    </message>
    <message>
        <source>Charges in a UTC day: by a support article, not by the API. A setting of this console, kept at once.</source>
        <translation>Abbuchungen je UTC-Tag: laut einem Support-Artikel, nicht laut API. Eine Einstellung dieser Konsole, sofort gesichert.</translation>
    </message>
    <message>
        <source>%1 or less asks for a charge.</source>
        <translation>%1 oder weniger löst eine Abbuchung aus.</translation>
    </message>
    <message>
        <source>A charge comes when the balance has fallen to this.</source>
        <translation>Abgebucht wird, sobald das Guthaben auf diesen Wert gefallen ist.</translation>
    </message>
    <message>
        <source>%1 or more a charge: it lifts to %2.</source>
        <translation>%1 oder mehr je Abbuchung: Sie hebt das Guthaben auf %2.</translation>
    </message>
    <message>
        <source>%1 or more a charge.</source>
        <translation>%1 oder mehr je Abbuchung.</translation>
    </message>
    <message>
        <source>A charge lifts the balance to the threshold plus this.</source>
        <translation>Eine Abbuchung hebt das Guthaben auf die Schwelle plus diesen Betrag.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Save for %1…</source>
        <translation>Für %1 &amp;sichern …</translation>
    </message>
</context>
<context>
    <name>RechargePage</name>
    <message>
        <source>Save auto recharge…</source>
        <translation>Automatisches Aufladen sichern …</translation>
    </message>
    <message>
        <source>Reset auto recharge to what is set</source>
        <translation>Automatisches Aufladen auf die geltenden Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Read auto recharge again</source>
        <translation>Automatisches Aufladen neu lesen</translation>
    </message>
    <message>
        <source>%1 is read-only on this computer: auto recharge can be looked at, not changed. The account’s settings can allow it.</source>
        <translation>%1 ist auf diesem Rechner nur zum Lesen: Das automatische Aufladen lässt sich ansehen, aber nicht ändern. Erlauben lässt es sich in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Auto recharge is not read yet.</source>
        <translation>Das automatische Aufladen ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Open an account with a key to see its auto recharge.</source>
        <translation>Öffnen Sie ein Konto mit Schlüssel, um sein automatisches Aufladen zu sehen.</translation>
    </message>
    <message>
        <source>Reading auto recharge…</source>
        <translation>Das automatische Aufladen wird gelesen …</translation>
    </message>
    <message>
        <source>The balance is read first: its currency is that of all amounts here.</source>
        <translation>Zuerst wird das Guthaben gelesen: Seine Währung gilt hier für alle Beträge.</translation>
    </message>
    <message>
        <source>Auto recharge could not be read</source>
        <translation>Das automatische Aufladen konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The balance could not be read</source>
        <translation>Das Guthaben konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Auto recharge could not be read again.</source>
        <translation>Das automatische Aufladen konnte nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Telnyx answers with “%1” for an amount.</source>
        <translation>Telnyx antwortet mit „%1“ statt mit einem Betrag.</translation>
    </message>
    <message>
        <source>That is no number, so nothing is reckoned with it. Type the amount anew.</source>
        <translation>Das ist keine Zahl, deshalb wird nicht damit gerechnet. Geben Sie den Betrag neu ein.</translation>
    </message>
    <message>
        <source>What was spent could not be read, so nothing is reckoned.</source>
        <translation>Was ausgegeben wurde, konnte nicht gelesen werden, deshalb wird nichts berechnet.</translation>
    </message>
    <message>
        <source>What was spent in the last days is being read; then it is reckoned.</source>
        <translation>Was in den letzten Tagen ausgegeben wurde, wird noch gelesen; danach wird gerechnet.</translation>
    </message>
    <message>
        <source>Without %1, whose cost could not be read: charges come sooner than this says.</source>
        <translation>Ohne %1, da die Kosten nicht gelesen werden konnten: Abbuchungen kommen früher als hier angegeben.</translation>
    </message>
    <message>
        <source>Without what was spent in %1: the balance is in %2.</source>
        <translation>Ohne das, was in %1 ausgegeben wurde: Das Guthaben wird in %2 geführt.</translation>
    </message>
    <message>
        <source>Saving goes on.</source>
        <translation>Es wird noch gesichert.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>The account is read-only.</source>
        <translation>Das Konto ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>Choose first between yours and theirs.</source>
        <translation>Wählen Sie zuerst zwischen Ihrer und der anderen Fassung.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give both amounts, and whether it is on, to see what they would do.</source>
        <translation>Geben Sie beide Beträge an und ob das Aufladen eingeschaltet ist, um die Wirkung zu sehen.</translation>
    </message>
    <message>
        <source>Auto recharge</source>
        <translation>Automatisches Aufladen</translation>
    </message>
    <message>
        <source>Save auto recharge for %1, a production account?</source>
        <translation>Automatisches Aufladen für %1, ein Konto in Produktion, sichern?</translation>
    </message>
    <message>
        <source>Save auto recharge for %1?</source>
        <translation>Automatisches Aufladen für %1 sichern?</translation>
    </message>
    <message>
        <source>Save for %1</source>
        <translation>Für %1 sichern</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Saving auto recharge of %1</source>
        <translation>Automatisches Aufladen von %1 wird gesichert</translation>
    </message>
    <message>
        <source>Auto recharge of %1 is saved: %2</source>
        <translation>Automatisches Aufladen von %1 gesichert: %2</translation>
    </message>
    <message>
        <source>Telnyx took the change, but answers with other values.</source>
        <translation>Telnyx hat die Änderung angenommen, antwortet aber mit anderen Werten.</translation>
    </message>
    <message>
        <source>They stand below beside yours.</source>
        <translation>Sie stehen unten neben Ihren eigenen.</translation>
    </message>
    <message>
        <source>You stopped waiting. Telnyx may have taken it all the same: read auto recharge again before you save it once more.</source>
        <translation>Sie haben das Warten abgebrochen. Telnyx hat die Angaben womöglich trotzdem übernommen: Lesen Sie das automatische Aufladen neu, bevor Sie noch einmal sichern.</translation>
    </message>
    <message>
        <source>Auto recharge was not saved.</source>
        <translation>Das automatische Aufladen wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>It isn’t certain whether auto recharge was saved.</source>
        <translation>Es ist nicht sicher, ob das automatische Aufladen gesichert wurde.</translation>
    </message>
</context>
<context>
    <name>RechargeView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Höchstzahl an einem Tag</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Niedrigstes Guthaben</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Nächste Abbuchung</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Next 15 days</source>
        <translation>Nächste 15 Tage</translation>
    </message>
    <message>
        <source>Which time is reckoned</source>
        <translation>Berechneter Zeitraum</translation>
    </message>
    <message>
        <source>Charges that it would make</source>
        <translation>Abbuchungen, die anfallen würden</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Abbuchung</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Guthaben davor</translation>
    </message>
    <message>
        <source>Lifted to</source>
        <translation>Aufgeladen auf</translation>
    </message>
    <message>
        <source>The limit of the day would have stopped it.</source>
        <translation>Die Tagesgrenze hätte das Aufladen gestoppt.</translation>
    </message>
    <message>
        <source>Charged in 30 days</source>
        <translation>In 30 Tagen abgebucht</translation>
    </message>
    <message>
        <source>Charged in 15 days</source>
        <translation>In 15 Tagen abgebucht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n charges</source>
        <translation>
            <numerusform>%n Abbuchung</numerusform>
            <numerusform>%n Abbuchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; as it is set now %2</source>
        <translation>%1; wie jetzt eingestellt: %2</translation>
    </message>
    <message>
        <source>%1, as it is set now</source>
        <translation>%1, wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>charges, the limit of a day</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>never charged</source>
        <translation>nie abgebucht</translation>
    </message>
    <message>
        <source>the limit of the day was reached</source>
        <translation>die Tagesgrenze war erreicht</translation>
    </message>
    <message>
        <source>below zero: it would need credit</source>
        <translation>unter null: dafür wäre Kredit nötig</translation>
    </message>
    <message>
        <source>as it is set now %1</source>
        <translation>wie jetzt eingestellt: %1</translation>
    </message>
    <message>
        <source>before it was charged</source>
        <translation>vor dem Aufladen</translation>
    </message>
    <message>
        <source>%1; as it is set now: %2</source>
        <translation>%1; wie jetzt eingestellt: %2</translation>
    </message>
    <message>
        <source>No charge in these days.</source>
        <translation>Keine Abbuchung in diesen Tagen.</translation>
    </message>
    <message>
        <source>No charge in the days to come.</source>
        <translation>Keine Abbuchung in den kommenden Tagen.</translation>
    </message>
</context>
<context>
    <name>RechargeWords</name>
    <message>
        <source>Card or PayPal</source>
        <translation>Karte oder PayPal</translation>
    </message>
    <message>
        <source>Bank transfer (ACH)</source>
        <translation>Banküberweisung (ACH)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day of the last or the next weeks, as in &quot;8 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, about %2 UTC</source>
        <translation>%1, gegen %2 UTC</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>keine Abbuchung</translation>
    </message>
    <message numerus="yes">
        <source>%n times, %1 in all</source>
        <translation>
            <numerusform>%n-mal, zusammen %1</numerusform>
            <numerusform>%n-mal, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a charge: &quot;8 Nov 311.20 USD&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts from %1, the balance as this computer saw it on %2.</source>
        <translation>Ausgegangen wird von %1, dem Guthaben, wie dieser Rechner es am %2 gesehen hat.</translation>
    </message>
    <message>
        <source>The balance of %1 was not seen by this computer: it starts from %2, the threshold plus the amount.</source>
        <translation>Das Guthaben vom %1 hat dieser Rechner nicht gesehen: Ausgegangen wird von %2, der Schwelle plus dem Aufladebetrag.</translation>
    </message>
    <message numerus="yes">
        <source>Off, it charges nothing: the balance would have gone from %1 to %2 in the last %n days. %3</source>
        <translation>
            <numerusform>Ausgeschaltet bucht es nichts ab: Das Guthaben wäre im Zeitraum von %n Tag von %1 auf %2 gegangen. %3</numerusform>
            <numerusform>Ausgeschaltet bucht es nichts ab: Das Guthaben wäre in den letzten %n Tagen von %1 auf %2 gegangen. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days the balance would never have fallen to %1; the lowest was %2. %3</source>
        <translation>
            <numerusform>Im Zeitraum von %n Tag wäre das Guthaben nie auf %1 gefallen; der tiefste Stand war %2. %3</numerusform>
            <numerusform>In den letzten %n Tagen wäre das Guthaben nie auf %1 gefallen; der tiefste Stand war %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charged in the last %n days: %1. Each charge lifts the balance to the threshold plus the amount. Most in a day: %2 of %3 allowed. %4</source>
        <translation>
            <numerusform>Im Zeitraum von %n Tag abgebucht: %1. Jede Abbuchung hebt das Guthaben auf die Schwelle plus den Aufladebetrag. Höchstens an einem Tag: %2 von %3 erlaubten. %4</numerusform>
            <numerusform>In den letzten %n Tagen abgebucht: %1. Jede Abbuchung hebt das Guthaben auf die Schwelle plus den Aufladebetrag. Höchstens an einem Tag: %2 von %3 erlaubten. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 the balance stayed at or below the threshold, because %2 charges a day are the limit. It fell as far as %3; the first charge refused was of %4. A larger amount needs fewer charges.</source>
        <translation>Am %1 blieb das Guthaben auf oder unter der Schwelle, weil am Tag höchstens %2 Abbuchungen erlaubt sind. Es fiel bis auf %3; die erste abgewiesene Abbuchung betrug %4. Mit einem größeren Betrag sind weniger Abbuchungen nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The spend of %n days isn’t known in full (%1). Only what is known of it is reckoned with.</source>
        <translation>
            <numerusform>Für %n Tag sind die Ausgaben nicht vollständig bekannt (%1). Gerechnet wird nur mit dem, was bekannt ist.</numerusform>
            <numerusform>Für %n Tage sind die Ausgaben nicht vollständig bekannt (%1). Gerechnet wird nur mit dem, was bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spend of %1 may still grow: usage is booked late.</source>
        <translation>Die Ausgaben vom %1 können noch wachsen: Nutzung wird verspätet gebucht.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It takes the balance and 3 whole days of spend.</source>
        <translation>Dafür braucht es das Guthaben und die Ausgaben von 3 ganzen Tagen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Auto recharge is off.</source>
        <translation>Das automatische Aufladen ist ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the next %n days, at %1 a day.</source>
        <translation>
            <numerusform>Nicht innerhalb von %n Tag, bei %1 am Tag.</numerusform>
            <numerusform>Nicht in den nächsten %n Tagen, bei %1 am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2 a day</source>
        <translation>%1, bei %2 am Tag</translation>
    </message>
    <message>
        <source>Nothing is charged by itself: when the balance is used up, Telnyx may stop its services.</source>
        <translation>Nichts wird von selbst abgebucht: Ist das Guthaben aufgebraucht, kann Telnyx seine Dienste einstellen.</translation>
    </message>
    <message>
        <source>It charges %1 or more each time the balance falls to %2, and lifts it to %3. Paid by: %4.</source>
        <translation>Es bucht mindestens %1 ab, sobald das Guthaben auf %2 fällt, und hebt es auf %3. Bezahlt wird mit: %4.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value until now, and the one to come</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 is marked as production: this is real money.</source>
        <translation>%1 ist als Produktion gekennzeichnet: Es geht um echtes Geld.</translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>Konto: %1.</translation>
    </message>
    <message>
        <source>Auto recharge</source>
        <translation>Automatisches Aufladen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Aufladebetrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>+1 312 555 0147</source>
        <translation>+49 30 901820147</translation>
    </message>
    <message>
        <source>A fax number with + and country code, or a SIP address.</source>
        <translation>Eine Faxnummer mit + und Landesvorwahl, oder eine SIP-Adresse.</translation>
    </message>
    <message>
        <source>Enter who it goes to.</source>
        <translation>Geben Sie ein, an wen es geht.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Invoked</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Billed seconds</source>
        <translation>Berechnete Sekunden</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>Carrier fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Gesendet (Daten)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Anrufart</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>RecordFilterDialog</name>
    <message>
        <source>Filter records</source>
        <translation>Einzelnachweise filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Detail records</source>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>%1 shown of %2 read; there are %3</source>
        <translation>%1 gezeigt von %2 gelesenen; es gibt %3</translation>
    </message>
    <message>
        <source>%1 of %2 read; the list changed meanwhile, read it again to see all</source>
        <translation>%1 von %2 gelesen; die Liste hat sich unterdessen geändert, lesen Sie sie neu, um alles zu sehen</translation>
    </message>
    <message>
        <source>%1 of %2 read, the newest first</source>
        <translation>%1 von %2 gelesen, die neuesten zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Einzelnachweis</numerusform>
            <numerusform>%n Einzelnachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all %1</source>
        <translation>Alle %1 lesen</translation>
    </message>
    <message>
        <source>Not all records could be read: %1 of %2.</source>
        <translation>Nicht alle Einzelnachweise konnten gelesen werden: %1 von %2.</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Die Einzelnachweise konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Choose an account that has a key to see its records.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat, um seine Einzelnachweise zu sehen.</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Die Einzelnachweise werden gelesen …</translation>
    </message>
    <message>
        <source>No record has these words</source>
        <translation>Kein Einzelnachweis hat diese Wörter</translation>
    </message>
    <message>
        <source>Take words away to see more.</source>
        <translation>Nehmen Sie Wörter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take words away, or read more records.</source>
        <translation>Nehmen Sie Wörter weg, oder lesen Sie mehr Einzelnachweise.</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Wörter löschen</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einzelnachweise</translation>
    </message>
    <message>
        <source>There are none of this kind in this range with these filters.</source>
        <translation>In diesem Zeitraum gibt es mit diesen Filtern keine dieser Art.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Choose a record to see all of its fields.</source>
        <translation>Wählen Sie einen Einzelnachweis, um alle seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Session analysis doesn’t know records of this kind.</source>
        <translation>Die Sitzungsanalyse kennt keine Einzelnachweise dieser Art.</translation>
    </message>
    <message>
        <source>This record has no id to ask for its session with.</source>
        <translation>Dieser Einzelnachweis hat keine Kennung, mit der sich nach seiner Sitzung fragen lässt.</translation>
    </message>
    <message>
        <source>Session trees can’t be opened in this version.</source>
        <translation>Sitzungsbäume lassen sich in dieser Version nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>RecordRangeBox</name>
    <message>
        <source>All there are</source>
        <translation>Alle, die es gibt</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Letzte 31 Tage</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Range of the records</source>
        <translation>Zeitraum der Einzelnachweise</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
</context>
<context>
    <name>RecordRangeDialog</name>
    <message>
        <source>Show records</source>
        <translation>Einzelnachweise zeigen</translation>
    </message>
    <message>
        <source>Range of the records</source>
        <translation>Zeitraum der Einzelnachweise</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>V&amp;or</translation>
    </message>
    <message>
        <source>Times are local.</source>
        <translation>Zeiten sind Ortszeit.</translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation>Der Zeitraum muss nach seinem Beginn enden.</translation>
    </message>
</context>
<context>
    <name>RecordSearchBar</name>
    <message>
        <source>Type of record</source>
        <translation>Art der Einzelnachweise</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cost at least</source>
        <translation>Kosten mindestens</translation>
    </message>
    <message>
        <source>Billed seconds at least</source>
        <translation>Abgerechnete Sekunden mindestens</translation>
    </message>
    <message>
        <source>Seconds at least</source>
        <translation>Sekunden mindestens</translation>
    </message>
    <message>
        <source>Id of the connection</source>
        <translation>ID der Verbindung</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <comment>a field, such as From</comment>
        <translation>%1 enthält</translation>
    </message>
    <message>
        <source>“%1” takes a number, such as 0.05.</source>
        <translation>„%1“ braucht eine Zahl, etwa 0.05.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>SIP calls</source>
        <translation>SIP-Anrufe</translation>
    </message>
    <message>
        <source>Voice API calls</source>
        <translation>Voice-API-Anrufe</translation>
    </message>
    <message>
        <source>WebRTC calls</source>
        <translation>WebRTC-Anrufe</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faxe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Participants of conferences</source>
        <translation>Teilnehmer von Konferenzen</translation>
    </message>
    <message>
        <source>Answering machine detections</source>
        <translation>Anrufbeantworter-Erkennungen</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verifizierungen</translation>
    </message>
    <message>
        <source>SIM card usage</source>
        <translation>Nutzung von SIM-Karten</translation>
    </message>
    <message>
        <source>Media storage</source>
        <translation>Medienspeicher</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>AI voice assistant</source>
        <translation>KI-Sprachassistent</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Media streaming</source>
        <translation>Medien-Streaming</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Geräuschunterdrückung</translation>
    </message>
    <message>
        <source>SIPREC recordings</source>
        <translation>SIPREC-Aufzeichnungen</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Speech to text by inference</source>
        <translation>Sprache zu Text durch Inferenz</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, comparison, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>Heute (UTC)</translation>
    </message>
    <message>
        <source>Yesterday (UTC)</source>
        <translation>Gestern (UTC)</translation>
    </message>
    <message>
        <source>This week (UTC)</source>
        <translation>Diese Woche (UTC)</translation>
    </message>
    <message>
        <source>Last week (UTC)</source>
        <translation>Letzte Woche (UTC)</translation>
    </message>
    <message>
        <source>This month (UTC)</source>
        <translation>Dieser Monat (UTC)</translation>
    </message>
    <message>
        <source>Last month (UTC)</source>
        <translation>Letzter Monat (UTC)</translation>
    </message>
</context>
<context>
    <name>RecordingColumns</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Links to recordings expire. Each time it is played or downloaded, a fresh link is asked for; it is never shown or kept.</source>
        <translation>Links zu Aufnahmen laufen ab. Für jedes Abspielen oder Herunterladen wird ein neuer Link geholt; er wird nie angezeigt oder gespeichert.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a recording: %1 is &quot;Video&quot; or &quot;Audio&quot;, %2 the name of a room</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Choose a recording to see what it is and where it comes from.</source>
        <translation>Wählen Sie eine Aufnahme, um zu sehen, was sie ist und woher sie kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. Download or delete them together.</source>
        <translation>Insgesamt %1. Sie lassen sich zusammen herunterladen oder löschen.</translation>
    </message>
</context>
<context>
    <name>RecordingPlayer</name>
    <message>
        <source>No program on this computer opens such a file. Download it and choose a player.</source>
        <translation>Kein Programm auf diesem Rechner öffnet eine solche Datei. Laden Sie sie herunter und wählen Sie einen Player.</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Wird verarbeitet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1:%2:%3 h</source>
        <extracomment>hours, minutes and seconds</extracomment>
        <translation>%1:%2:%3 h</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, %4</source>
        <extracomment>a recording: %1 is &quot;Video&quot;, %2 somebody, %3 a room, %4 a date and time</extracomment>
        <translation>%1 von %2 in %3, %4</translation>
    </message>
    <message>
        <source>on %1 or later</source>
        <translation>am %1 oder später</translation>
    </message>
    <message>
        <source>on %1 or before</source>
        <translation>am %1 oder früher</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1 to %2, both included</source>
        <translation>vom %1 bis zum %2, beide eingeschlossen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 (whole days in UTC)</source>
        <translation>%1 (ganze Tage in UTC)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Find in recordings</source>
        <translation>In Aufnahmen suchen</translation>
    </message>
    <message>
        <source>The recording %1 does not exist any more.</source>
        <translation>Die Aufnahme %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Fetching a recording to play it</source>
        <translation>Eine Aufnahme wird zum Abspielen geholt</translation>
    </message>
    <message>
        <source>The recording can’t be played.</source>
        <translation>Die Aufnahme lässt sich nicht abspielen.</translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme wird heruntergeladen</numerusform>
            <numerusform>%n Aufnahmen werden heruntergeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloaded %n recording(s).</source>
        <translation>
            <numerusform>%n Aufnahme heruntergeladen.</numerusform>
            <numerusform>%n Aufnahmen heruntergeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a recording, %2 why it could not be downloaded
----------
%1 is a recording, %2 why it is still there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1, %2.</source>
        <extracomment>%1 is a folder, %2 how much was written there</extracomment>
        <translation>In %1, %2.</translation>
    </message>
    <message>
        <source>The rest was stopped.</source>
        <translation>Für den Rest wurde das Herunterladen angehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 were downloaded.</source>
        <translation>%1 von %2 wurden heruntergeladen.</translation>
    </message>
    <message>
        <source>Fetch the rest again</source>
        <translation>Rest erneut holen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)?</source>
        <translation>
            <numerusform>%n Aufnahme löschen?</numerusform>
            <numerusform>%n Aufnahmen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

They are deleted at Telnyx and gone for good. Files that were downloaded stay.</source>
        <translation>%1

Das Löschen bei Telnyx ist endgültig. Heruntergeladene Dateien bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme löschen</numerusform>
            <numerusform>%n Aufnahmen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme wird gelöscht</numerusform>
            <numerusform>%n Aufnahmen werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n recording(s).</source>
        <translation>
            <numerusform>%n Aufnahme gelöscht.</numerusform>
            <numerusform>%n Aufnahmen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had gone before.</source>
        <translation>
            <numerusform>%n war schon nicht mehr da.</numerusform>
            <numerusform>%n waren schon nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not touched.</source>
        <translation>
            <numerusform>%n blieb unberührt.</numerusform>
            <numerusform>%n blieben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest again…</source>
        <translation>Rest erneut löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n recording(s) by filter.</source>
        <translation>
            <numerusform>%n Aufnahme nach Filter gelöscht.</numerusform>
            <numerusform>%n Aufnahmen nach Filter gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Length at least</source>
        <translation>Länge mindestens</translation>
    </message>
    <message>
        <source>Reading the recordings …</source>
        <translation>Die Aufnahmen werden gelesen …</translation>
    </message>
    <message>
        <source>No recordings</source>
        <translation>Keine Aufnahmen</translation>
    </message>
    <message>
        <source>Rooms that record are set so in the list of rooms; what they record appears here.</source>
        <translation>Ob ein Raum aufnimmt, stellen Sie in der Liste der Räume ein; seine Aufnahmen erscheinen dann hier.</translation>
    </message>
    <message>
        <source>No recording fits the filters</source>
        <translation>Keine Aufnahme passt zu den Filtern</translation>
    </message>
    <message>
        <source>The recordings could not be read</source>
        <translation>Die Aufnahmen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>Download to the last folder</source>
        <translation>In den letzten Ordner herunterladen</translation>
    </message>
    <message>
        <source>Delete marked…</source>
        <translation>Markierte löschen …</translation>
    </message>
    <message>
        <source>Delete by filter…</source>
        <translation>Nach Filter löschen …</translation>
    </message>
    <message>
        <source>Read the recordings again</source>
        <translation>Aufnahmen neu lesen</translation>
    </message>
    <message>
        <source>Choose recordings in the list first.</source>
        <translation>Wählen Sie zuerst Aufnahmen in der Liste.</translation>
    </message>
    <message>
        <source>Still being made by Telnyx: there is nothing to fetch yet.</source>
        <translation>Telnyx erstellt sie noch: Es gibt noch nichts zu holen.</translation>
    </message>
    <message>
        <source>Choose one recording to play it.</source>
        <translation>Wählen Sie eine einzelne Aufnahme, um sie abzuspielen.</translation>
    </message>
    <message>
        <source>Download to %1</source>
        <translation>Nach %1 herunterladen</translation>
    </message>
    <message>
        <source>This account is read-only: nothing can be deleted.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier lässt sich nichts löschen.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
    <message>
        <source>Set a filter first: everything at once can’t be deleted.</source>
        <translation>Setzen Sie zuerst einen Filter: Alles auf einmal lässt sich nicht löschen.</translation>
    </message>
</context>
<context>
    <name>RecordsLink</name>
    <message>
        <source>Telnyx gives no link to the detail records of this event.</source>
        <translation>Telnyx gibt keinen Link zu den Einzelnachweisen dieses Ereignisses.</translation>
    </message>
    <message>
        <source>Detail records of the type “%1” can’t be listed.</source>
        <translation>Einzelnachweise vom Typ „%1“ können nicht aufgelistet werden.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to take this away</source>
        <translation>Klicken, um dies wegzunehmen</translation>
    </message>
    <message>
        <source>%1. Click to take this away</source>
        <translation>%1. Klicken, um dies wegzunehmen</translation>
    </message>
    <message>
        <source>Add filter …</source>
        <translation>Filter hinzufügen …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>Filter what is read</source>
        <translation>Gelesenes filtern</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Art der Einzelnachweise</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>In the order of “%1”</source>
        <translation>In der Reihenfolge von „%1“</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>„%1“ kopiert</translation>
    </message>
    <message>
        <source>&amp;Read records again</source>
        <translation>Einzelnachweise neu &amp;lesen</translation>
    </message>
    <message>
        <source>Add a f&amp;ilter…</source>
        <translation>F&amp;ilter hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a r&amp;ange…</source>
        <translation>Zeitr&amp;aum wählen …</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Open the &amp;session of the record</source>
        <translation>&amp;Sitzung des Einzelnachweises öffnen</translation>
    </message>
    <message>
        <source>A&amp;nalyse the sessions of the records that are marked</source>
        <translation>Sitzungen der markierten Einzelnachweise &amp;auswerten</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;nalyse %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung &amp;auswerten</numerusform>
            <numerusform>%n Sitzungen &amp;auswerten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records are marked; the first %2 sessions of them are analysed.</source>
        <translation>%1 Einzelnachweise sind markiert; die ersten %2 Sitzungen davon werden ausgewertet.</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message>
        <source>From the left, in pixels</source>
        <translation>Von links, in Pixel</translation>
    </message>
    <message>
        <source>From the top, in pixels</source>
        <translation>Von oben, in Pixel</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixel</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixel</translation>
    </message>
    <message>
        <source>Columns at most</source>
        <translation>Höchstens Spalten</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Höchstens Zeilen</translation>
    </message>
    <message>
        <source>All video recordings of the session</source>
        <translation>Alle Videoaufnahmen der Sitzung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>S&amp;hows</source>
        <translation>Ze&amp;igt</translation>
    </message>
    <message>
        <source>The higher one lies above.</source>
        <translation>Der höhere Wert liegt oben.</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>Columns and rows at most.</source>
        <translation>Höchstzahl der Spalten und Zeilen.</translation>
    </message>
    <message>
        <source>Recordings that the region shows</source>
        <translation>Aufnahmen, die der Bereich zeigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a participant and the length of a recording</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, still processing</source>
        <translation>%1, noch in Verarbeitung</translation>
    </message>
    <message>
        <source>%1, not of this session</source>
        <translation>%1, nicht aus dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>by hour</source>
        <translation>nach Stunde</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product and its sub-product</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and metrics</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>product, metrics and “by day”</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>product, metrics and dimensions</comment>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4</source>
        <comment>product, metrics, dimensions and “by day”</comment>
        <translation>%1: %2 nach %3, %4</translation>
    </message>
</context>
<context>
    <name>ReportRules</name>
    <message>
        <source>Choose at least one metric: what is to be counted.</source>
        <translation>Wählen Sie mindestens einen Messwert: was gezählt werden soll.</translation>
    </message>
    <message>
        <source>%1 has no metric “%2”. Remove it or choose another product.</source>
        <translation>%1 hat keinen Messwert „%2“. Nehmen Sie ihn weg, oder wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>%1 can’t be broken out by “%2”. Remove it or choose another product.</source>
        <translation>%1 lässt sich nicht nach „%2“ aufschlüsseln. Nehmen Sie es weg, oder wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The number of the largest to show begins at 1.</source>
        <translation>Die Anzahl der größten beginnt bei 1.</translation>
    </message>
    <message>
        <source>Days and hours are not filtered: choose them as the range.</source>
        <translation>Tage und Stunden werden nicht gefiltert: Wählen Sie sie als Zeitraum.</translation>
    </message>
    <message>
        <source>%1 can’t be filtered by “%2”. Remove this filter.</source>
        <translation>%1 lässt sich nicht nach „%2“ filtern. Nehmen Sie diesen Filter weg.</translation>
    </message>
    <message>
        <source>The filter on %1 has no value. Give it one or remove it.</source>
        <translation>Der Filter auf %1 hat keinen Wert. Geben Sie ihm einen, oder nehmen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1 is filtered twice. Put the values into one filter.</source>
        <translation>%1 wird zweimal gefiltert. Setzen Sie die Werte in einen Filter.</translation>
    </message>
    <message>
        <source>A range that the server works out can’t be compared. Choose days.</source>
        <translation>Ein Zeitraum, den der Server bestimmt, lässt sich nicht vergleichen. Wählen Sie Tage.</translation>
    </message>
    <message>
        <source>Both ranges are the same. Choose another one to compare with.</source>
        <translation>Beide Zeiträume sind gleich. Wählen Sie einen anderen zum Vergleich.</translation>
    </message>
    <message>
        <source>Name the range that the server should work out, such as last_1_weeks.</source>
        <translation>Nennen Sie den Zeitraum, den der Server bestimmen soll, etwa last_1_weeks.</translation>
    </message>
    <message>
        <source>The range is empty. Its last day must not come before its first.</source>
        <translation>Der Zeitraum ist leer. Sein letzter Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>The range lies in the future. Choose days that have begun.</source>
        <translation>Der Zeitraum liegt in der Zukunft. Wählen Sie Tage, die begonnen haben.</translation>
    </message>
    <message>
        <source>The clock of %1 is not a whole number of hours from UTC, and usage is counted by hours of UTC. Choose UTC or another zone.</source>
        <translation>Die Uhr von %1 weicht nicht um ganze Stunden von UTC ab, und Nutzung wird in Stunden von UTC gezählt. Wählen Sie UTC oder eine andere Zone.</translation>
    </message>
    <message>
        <source>It can’t be sorted by “%1”, which is not part of the report.</source>
        <translation>Nach „%1“ lässt sich nicht sortieren; es gehört nicht zum Bericht.</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>This account has no usage reports for %1. Choose another product.</source>
        <translation>Dieses Konto hat keine Nutzungsberichte für %1. Wählen Sie ein anderes Produkt.</translation>
    </message>
</context>
<context>
    <name>ReportSummary</name>
    <message>
        <source>%1 %2 an hour on average</source>
        <comment>a metric and a number</comment>
        <translation>%1 %2 je Stunde im Durchschnitt</translation>
    </message>
    <message>
        <source>%1 %2 a day on average</source>
        <comment>a metric and a number</comment>
        <translation>%1 %2 je Tag im Durchschnitt</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <comment>a metric and how often it came</comment>
        <translation>%1 in %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>a metric and a number</comment>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its total</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The most was %1 (%2).</source>
        <comment>a number and its day, hour, week or month</comment>
        <translation>Das meiste waren %1 (%2).</translation>
    </message>
    <message>
        <source>The largest part is %1 with %2.</source>
        <translation>Der größte Teil ist %1 mit %2.</translation>
    </message>
    <message>
        <source>The two ranges can’t be compared as a whole.</source>
        <translation>Die beiden Zeiträume lassen sich nicht als Ganzes vergleichen.</translation>
    </message>
    <message>
        <source>That is as much as in the other range.</source>
        <translation>Das ist so viel wie im anderen Zeitraum.</translation>
    </message>
    <message>
        <source>There is nothing to compare with in the other range.</source>
        <translation>Im anderen Zeitraum gibt es nichts zum Vergleich.</translation>
    </message>
    <message>
        <source>That is %1 less than in the other range.</source>
        <translation>Das ist %1 weniger als im anderen Zeitraum.</translation>
    </message>
    <message>
        <source>That is %1 more than in the other range.</source>
        <translation>Das ist %1 mehr als im anderen Zeitraum.</translation>
    </message>
    <message>
        <source>%1 fell most, by %2.</source>
        <comment>name and number</comment>
        <translation>%1 fiel am stärksten, um %2.</translation>
    </message>
    <message>
        <source>%1 grew most, by %2.</source>
        <comment>name and number</comment>
        <translation>%1 wuchs am stärksten, um %2.</translation>
    </message>
    <message>
        <source>No rows of %1 for %2 could be read.</source>
        <translation>Von %1 konnte für %2 keine Zeile gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was not used in %2.</source>
        <translation>%1 wurde in %2 nicht genutzt.</translation>
    </message>
    <message>
        <source>%1, %2: the numbers of the rows can’t be added up.</source>
        <comment>product and range</comment>
        <translation>%1, %2: Die Zahlen der Zeilen lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>product, range and figures</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Some of it could not be read and is missing here.</source>
        <translation>Ein Teil konnte nicht gelesen werden und fehlt hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 days from the cache</source>
        <translation>%1 von %2 Tagen aus dem Zwischenspeicher</translation>
    </message>
    <message numerus="yes">
        <source>last %n hours provisional</source>
        <translation>
            <numerusform>letzte %n Stunde vorläufig</numerusform>
            <numerusform>letzte %n Stunden vorläufig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches missing</source>
        <translation>
            <numerusform>%n Abschnitt fehlt</numerusform>
            <numerusform>%n Abschnitte fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report as a table</source>
        <translation>Bericht als Tabelle</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>%1 on the other range</source>
        <translation>%1 zum anderen Zeitraum</translation>
    </message>
    <message>
        <source>can’t be added up</source>
        <translation>nicht addierbar</translation>
    </message>
    <message>
        <source>currency not given</source>
        <translation>Währung nicht angegeben</translation>
    </message>
    <message>
        <source>Not all of it could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Missing: %1. %2</source>
        <translation>Es fehlt: %1. %2</translation>
    </message>
    <message>
        <source>Not added up: %1.</source>
        <translation>Nicht addiert: %1.</translation>
    </message>
    <message>
        <source>The range took several requests, and these numbers can’t be added. Choose at most 31 days, or break them out by day.</source>
        <translation>Der Zeitraum brauchte mehrere Anfragen, und diese Zahlen lassen sich nicht addieren. Wählen Sie höchstens 31 Tage, oder schlüsseln Sie nach Tag auf.</translation>
    </message>
    <message>
        <source>without what is missing</source>
        <translation>ohne das Fehlende</translation>
    </message>
    <message>
        <source>%1 The ranges are compared once all of it is there.</source>
        <translation>%1 Die Zeiträume werden verglichen, sobald alles da ist.</translation>
    </message>
</context>
<context>
    <name>RequestLogDialog</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>The last requests of this run. Keys, queries, documents and links are never recorded.</source>
        <translation>Die letzten Anfragen dieses Laufs. Schlüssel, Suchangaben, Dokumente und Links werden nie festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>RoomApi</name>
    <message>
        <source>Nobody is chosen, so nothing was asked. Choose who is meant.</source>
        <translation>Niemand ist gewählt, deshalb wurde nichts angefordert. Wählen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>It is not complete yet, so there is nothing to fetch. Try again later.</source>
        <translation>Sie ist noch nicht fertig, deshalb gibt es nichts zu holen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>It is complete, but the API gave no link to its file. Try again in a minute; if that stays so, ask Telnyx support.</source>
        <translation>Sie ist fertig, aber die API hat keinen Link zur Datei angegeben. Versuchen Sie es in einer Minute erneut; wenn es dabei bleibt, fragen Sie den Telnyx-Support.</translation>
    </message>
    <message>
        <source>The link leads to no file any more. Try again: each try asks for a new link.</source>
        <translation>Der Link führt zu keiner Datei mehr. Versuchen Sie es erneut: Jeder Versuch fordert einen neuen Link an.</translation>
    </message>
    <message>
        <source>It does not exist any more: somebody deleted it.</source>
        <translation>Es gibt sie nicht mehr: Jemand hat sie gelöscht.</translation>
    </message>
</context>
<context>
    <name>RoomColumns</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nobody meets in it now.</source>
        <translation>In diesem Raum trifft sich gerade niemand.</translation>
    </message>
    <message>
        <source>A session goes on in it now.</source>
        <translation>In diesem Raum läuft gerade eine Sitzung.</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Max. Personen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Read where the filter asks for them.</source>
        <translation>Werden gelesen, wenn der Filter sie verlangt.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1
If that fails: %2</source>
        <translation>%1
Ersatzadresse: %2</translation>
    </message>
    <message>
        <source>Webhook timeout</source>
        <translation>Webhook-Zeitlimit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>a room</comment>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a room</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>on</source>
        <comment>recording</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>recording</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Video-Codecs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>RoomDeletionDialog</name>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rooms</source>
        <translation>
            <numerusform>%n Raum löschen</numerusform>
            <numerusform>%n Räume löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rooms</source>
        <translation>Räume löschen</translation>
    </message>
    <message>
        <source>Delete the room “%1”?</source>
        <translation>Den Raum „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n rooms?</source>
        <translation>
            <numerusform>Diesen %n Raum löschen?</numerusform>
            <numerusform>Diese %n Räume löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type it</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an account</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it now and will be kicked.</source>
        <translation>
            <numerusform>%n Person ist gerade darin und wird hinausgeworfen.</numerusform>
            <numerusform>%n Personen sind gerade darin und werden hinausgeworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session goes on in it, with nobody present; it ends.</source>
        <translation>Darin läuft eine Sitzung, in der niemand anwesend ist; sie wird beendet.</translation>
    </message>
    <message>
        <source>Nobody is in it now.</source>
        <translation>Gerade ist niemand darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in them now and will be kicked.</source>
        <translation>
            <numerusform>%n Person ist gerade in diesen Räumen und wird hinausgeworfen.</numerusform>
            <numerusform>%n Personen sind gerade in diesen Räumen und werden hinausgeworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions go on in %n of them, with nobody present; they end.</source>
        <translation>
            <numerusform>In %n davon läuft eine Sitzung, in der niemand anwesend ist; sie wird beendet.</numerusform>
            <numerusform>In %n davon laufen Sitzungen, in denen niemand anwesend ist; sie werden beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in them now.</source>
        <translation>Gerade ist in keinem davon jemand.</translation>
    </message>
    <message>
        <source>Who is in there now could not be found out; they would be kicked. %1</source>
        <comment>%1: why</comment>
        <translation>Wer gerade darin ist, ließ sich nicht feststellen; Anwesende würden hinausgeworfen. %1</translation>
    </message>
    <message>
        <source>Its recordings and past sessions stay. The room itself can’t be brought back.</source>
        <translation>Aufnahmen und vergangene Sitzungen des Raums bleiben erhalten. Der Raum selbst lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Their recordings and past sessions stay. The rooms themselves can’t be brought back.</source>
        <translation>Aufnahmen und vergangene Sitzungen der Räume bleiben erhalten. Die Räume selbst lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Type the room’s name to delete it: %1</source>
        <translation>Geben Sie zum Löschen den Namen des Raums ein: %1</translation>
    </message>
    <message>
        <source>Type how many rooms go: %1</source>
        <translation>Geben Sie ein, wie viele Räume gelöscht werden: %1</translation>
    </message>
    <message>
        <source>Looking who is in there now …</source>
        <translation>Es wird nachgesehen, wer gerade darin ist …</translation>
    </message>
</context>
<context>
    <name>RoomDeletionReport</name>
    <message>
        <source>Left alone: its turn didn’t come.</source>
        <translation>Unberührt: Der Raum kam nicht mehr an die Reihe.</translation>
    </message>
    <message>
        <source>Was gone already.</source>
        <translation>War schon nicht mehr da.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Not all rooms were deleted</source>
        <translation>Nicht alle Räume wurden gelöscht</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an account</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Delete the rest again</source>
        <translation>Rest erneut löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms deleted</source>
        <translation>
            <numerusform>%1 von %n Raum gelöscht</numerusform>
            <numerusform>%1 von %n Räumen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms deleted; gone already: %2</source>
        <translation>
            <numerusform>%1 von %n Raum gelöscht; schon nicht mehr da: %2</numerusform>
            <numerusform>%1 von %n Räumen gelöscht; schon nicht mehr da: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>&amp;Record every session of this room</source>
        <translation>Jede Sitzung dieses Raums au&amp;fnehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Create room</source>
        <translation>Raum &amp;anlegen</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>Raum bearbeiten</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>left to Telnyx</source>
        <translation>Telnyx überlassen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Unique in this account.</source>
        <translation>Eindeutig in diesem Konto.</translation>
    </message>
    <message>
        <source>&amp;People at most</source>
        <translation>Max. &amp;Personen</translation>
    </message>
    <message>
        <source>%1 to %2. Who comes after that is refused.</source>
        <translation>%1 bis %2. Wer danach kommt, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Where Telnyx tells what happens in the room. May stay empty.</source>
        <translation>Dorthin meldet Telnyx, was im Raum geschieht. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;If that fails</source>
        <translation>&amp;Ersatzadresse</translation>
    </message>
    <message>
        <source>A second address. May stay empty.</source>
        <translation>Eine zweite Adresse. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Webhook &amp;timeout</source>
        <translation>Webhook-&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>0 to %1 seconds.</source>
        <translation>0 bis %1 Sekunden.</translation>
    </message>
    <message>
        <source>Record every session of this room</source>
        <translation>Jede Sitzung dieses Raums aufnehmen</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Video-Codecs</translation>
    </message>
    <message>
        <source>As the API gives them. It doesn’t let them be changed.</source>
        <translation>Wie von der API angegeben. Ändern lassen sie sich dort nicht.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an account</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You stopped waiting. Telnyx may have taken it all the same: read the list before you save again.</source>
        <translation>Sie haben das Warten abgebrochen. Telnyx hat die Angaben womöglich trotzdem übernommen: Lesen Sie die Liste, bevor Sie noch einmal sichern.</translation>
    </message>
    <message>
        <source>This room is gone: it was deleted meanwhile.</source>
        <translation>Diesen Raum gibt es nicht mehr: Er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gesichert.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu sichern?</translation>
    </message>
    <message>
        <source>What you entered is lost then.</source>
        <translation>Was Sie eingegeben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>RoomDraft</name>
    <message>
        <source>Enter a whole address, such as https://example.com/hook.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa https://example.com/hook.</translation>
    </message>
    <message>
        <source>This address has no host, such as example.com.</source>
        <translation>In dieser Adresse fehlt der Host, etwa example.com.</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>Geben Sie dem Raum einen Namen.</translation>
    </message>
    <message>
        <source>A room takes %1 to %2 people.</source>
        <translation>Ein Raum fasst %1 bis %2 Personen.</translation>
    </message>
    <message>
        <source>Enter 0 to %1 seconds.</source>
        <translation>Geben Sie 0 bis %1 Sekunden ein.</translation>
    </message>
</context>
<context>
    <name>RoomFilterBar</name>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1 s</source>
        <translation>mindestens %1 s</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter …</translation>
    </message>
    <message>
        <source>Narrow the list (%1)</source>
        <comment>its keys</comment>
        <translation>Liste eingrenzen (%1)</translation>
    </message>
</context>
<context>
    <name>RoomFilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Alles &amp;leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An id, or a link that holds it.</source>
        <translation>Eine ID oder ein Link, der sie enthält.</translation>
    </message>
    <message>
        <source>Whole seconds, or longer.</source>
        <translation>In ganzen Sekunden; auch Längeres passt.</translation>
    </message>
    <message>
        <source>Paste one id, such as 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0.</source>
        <translation>Fügen Sie eine einzelne ID ein, etwa 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0.</translation>
    </message>
    <message>
        <source>Enter whole seconds, such as 90.</source>
        <translation>Geben Sie ganze Sekunden ein, etwa 90.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Days in UTC, such as 2026-11-25. Either may stay empty.</source>
        <translation>Tage in UTC, etwa 2026-11-25. Jedes der Felder kann leer bleiben.</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, erster Tag</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, letzter Tag</translation>
    </message>
    <message>
        <source>Enter days such as 2026-11-25.</source>
        <translation>Geben Sie Tage in der Form 2026-11-25 ein.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>From session analysis, which gives it some time after a session ended.</source>
        <translation>Aus der Sitzungsanalyse, die sie einige Zeit nach dem Ende einer Sitzung angibt.</translation>
    </message>
    <message>
        <source>Newest sessions</source>
        <translation>Neueste Sitzungen</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>Token …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms selected</source>
        <translation>
            <numerusform>%n Raum gewählt</numerusform>
            <numerusform>%n Räume gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Choose a room to see its sessions.</source>
        <translation>Wählen Sie einen Raum, um seine Sitzungen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Sessions go on in %n of them now.</source>
        <translation>
            <numerusform>In %n davon läuft gerade eine Sitzung.</numerusform>
            <numerusform>In %n davon laufen gerade Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody meets in them now.</source>
        <translation>Darin trifft sich gerade niemand.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Max. Personen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>every session is recorded</source>
        <translation>jede Sitzung wird aufgenommen</translation>
    </message>
    <message>
        <source>off</source>
        <comment>recording</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Ersatzadresse</translation>
    </message>
    <message>
        <source>Webhook timeout</source>
        <translation>Webhook-Zeitlimit</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Video-Codecs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>See who is in it now</source>
        <translation>Sehen, wer gerade darin ist</translation>
    </message>
    <message>
        <source>Nobody meets in it now.</source>
        <translation>In diesem Raum trifft sich gerade niemand.</translation>
    </message>
    <message>
        <source>Reading the sessions …</source>
        <translation>Die Sitzungen werden gelesen …</translation>
    </message>
    <message>
        <source>This room is gone: it was deleted meanwhile.</source>
        <translation>Diesen Raum gibt es nicht mehr: Er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The sessions could not be read. %1</source>
        <comment>%1: why</comment>
        <translation>Die Sitzungen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nobody has met in it so far.</source>
        <translation>Bisher hat sich darin niemand getroffen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n sessions.</source>
        <translation>
            <numerusform>Die neuesten %1 von %n Sitzung.</numerusform>
            <numerusform>Die neuesten %1 von %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in all.</source>
        <translation>
            <numerusform>Insgesamt %n Sitzung.</numerusform>
            <numerusform>Insgesamt %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: asking …</source>
        <translation>Kosten: werden abgefragt …</translation>
    </message>
    <message>
        <source>What they cost could not be asked. %1</source>
        <comment>%1: why</comment>
        <translation>Ihre Kosten konnten nicht abgefragt werden. %1</translation>
    </message>
    <message>
        <source>Cost: not given by the API</source>
        <translation>Kosten: von der API nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>Cost of %n sessions: %1</source>
        <translation>
            <numerusform>Kosten von %n Sitzung: %1</numerusform>
            <numerusform>Kosten von %n Sitzungen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSaving</name>
    <message>
        <source>Telnyx gave no clear answer. There is a room of this name, but it isn’t this one: look at it before you go on.</source>
        <translation>Telnyx hat keine klare Antwort gegeben. Es gibt einen Raum dieses Namens, aber es ist nicht dieser: Sehen Sie ihn sich an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and there is no room of this name so far. Save it again, or read the list again first.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und einen Raum dieses Namens gibt es bisher nicht. Sichern Sie ihn noch einmal, oder lesen Sie zuerst die Liste neu.</translation>
    </message>
    <message>
        <source>Telnyx gave no clear answer, and the room is as it was. Save it again.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und der Raum ist unverändert. Sichern Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>RoomSessionPanel</name>
    <message>
        <source>Details of the chosen session</source>
        <translation>Einzelheiten der gewählten Sitzung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Keine Sitzung gewählt</translation>
    </message>
    <message>
        <source>Choose a session to see who was in it and what it cost.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, wer dabei war und was sie gekostet hat.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The API doesn&apos;t know this session any more.</source>
        <translation>Die API kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>This is what was known of it before.</source>
        <translation>Gezeigt wird, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another account.</source>
        <translation>Sie wurde vielleicht gelöscht oder gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This session could not be read.</source>
        <translation>Diese Sitzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>since %1 · %2</source>
        <translation>seit %1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Present now</source>
        <translation>Jetzt anwesend</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>RoomSessionRows</name>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>Open this session. It began %1.</source>
        <translation>Diese Sitzung öffnen. Beginn: %1.</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>a session</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Session of %1, %2, %3</source>
        <comment>time, people, length</comment>
        <translation>Sitzung: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1:%2 h</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Angelegt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>read with each room</source>
        <translation>mit jedem Raum gelesen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Reading the rooms …</source>
        <translation>Die Räume werden gelesen …</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Create one, and hand out tokens that let people in.</source>
        <translation>Legen Sie einen an, und geben Sie Token aus, mit denen man beitreten kann.</translation>
    </message>
    <message>
        <source>No room fits the filters</source>
        <translation>Kein Raum passt zu den Filtern</translation>
    </message>
    <message>
        <source>The rooms could not be read</source>
        <translation>Die Räume konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>There is no such room any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>name, webhook, id</source>
        <translation>Name, Webhook, ID</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Read the rooms again</source>
        <translation>Räume neu lesen</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>Choose one room.</source>
        <translation>Wählen Sie einen einzelnen Raum.</translation>
    </message>
    <message>
        <source>Choose rooms first.</source>
        <translation>Wählen Sie zuerst Räume.</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Raum anlegen</translation>
    </message>
    <message>
        <source>Change this room</source>
        <translation>Diesen Raum ändern</translation>
    </message>
    <message>
        <source>Delete the selected rooms</source>
        <translation>Gewählte Räume löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rooms…</source>
        <translation>
            <numerusform>%n Raum löschen …</numerusform>
            <numerusform>%n Räume löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>Token …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Room “%1” created.</source>
        <translation>Raum „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Room “%1” saved.</source>
        <translation>Raum „%1“ gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n rooms</source>
        <translation>
            <numerusform>%n Raum wird gelöscht</numerusform>
            <numerusform>%n Räume werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Room “%1” was gone already.</source>
        <translation>Raum „%1“ war schon nicht mehr da.</translation>
    </message>
    <message>
        <source>Room “%1” deleted.</source>
        <translation>Raum „%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Kompositionen</translation>
    </message>
    <message>
        <source>Token bench</source>
        <translation>Token-Werkbank</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Token …</source>
        <translation>Token …</translation>
    </message>
    <message>
        <source>Views of rooms</source>
        <translation>Ansichten der Räume</translation>
    </message>
    <message>
        <source>&amp;New room …</source>
        <translation>&amp;Neuer Raum …</translation>
    </message>
    <message>
        <source>&amp;Token to join …</source>
        <translation>&amp;Token zum Beitreten …</translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no spend</source>
        <translation>keine Ausgaben</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 at the pace of the last %n days</source>
        <translation>
            <numerusform>mindestens %1 beim Tempo von %n Tag</numerusform>
            <numerusform>mindestens %1 beim Tempo der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the pace of the last %n days</source>
        <translation>
            <numerusform>beim Tempo von %n Tag</numerusform>
            <numerusform>beim Tempo der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>between %1 and %2 at the pace of the last %n days</source>
        <translation>
            <numerusform>zwischen %1 und %2 beim Tempo von %n Tag</numerusform>
            <numerusform>zwischen %1 und %2 beim Tempo der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing was spent in the last %n days</source>
        <translation>
            <numerusform>seit %n Tag wurde nichts ausgegeben</numerusform>
            <numerusform>in den letzten %n Tagen wurde nichts ausgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to spend, credit included</source>
        <translation>nichts mehr übrig, auch kein Kredit</translation>
    </message>
    <message numerus="yes">
        <source>it takes 3 whole days of spend to tell; %n are known</source>
        <translation>
            <numerusform>dafür braucht es Ausgaben von 3 ganzen Tagen; bekannt ist %n</numerusform>
            <numerusform>dafür braucht es Ausgaben von 3 ganzen Tagen; bekannt sind %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveReportDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Finance/Monthly</source>
        <translation>Finanzen/Monatlich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is a report of this name in this folder.</source>
        <translation>In diesem Ordner gibt es schon einen Bericht dieses Namens.</translation>
    </message>
    <message>
        <source>A slash makes a folder within a folder. Relative ranges move with the calendar.</source>
        <translation>Ein Schrägstrich legt einen Ordner in einem Ordner an. Relative Zeiträume wandern mit dem Kalender.</translation>
    </message>
</context>
<context>
    <name>SavedReports</name>
    <message>
        <source>“%1” was saved by a newer version and is kept as it is. Save under another name.</source>
        <translation>„%1“ wurde von einer neueren Version gespeichert und bleibt, wie es ist. Speichern Sie unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SavedReportsPanel</name>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Gespeicherte Berichte</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it: it can’t be opened here.</source>
        <translation>Eine neuere Version des Programms hat ihn geschrieben: Hier lässt er sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename or move …</source>
        <translation>Umbenennen oder verschieben …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>in %1</source>
        <comment>an account</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You stopped waiting. Telnyx may have taken it all the same: read the list before you save again.</source>
        <translation>Sie haben das Warten abgebrochen. Telnyx hat die Angaben womöglich trotzdem übernommen: Lesen Sie die Liste, bevor Sie noch einmal sichern.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gesichert.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu sichern?</translation>
    </message>
    <message>
        <source>What you entered is lost then.</source>
        <translation>Was Sie eingegeben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>SchemaCanvas</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and type of a record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, without relations</source>
        <comment>a layer</comment>
        <translation>%1, ohne Beziehungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, also below itself</source>
        <translation>%1, auch unter sich selbst</translation>
    </message>
</context>
<context>
    <name>SchemaLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>cost is rolled up into the parent</source>
        <translation>Kosten gehen in die des übergeordneten ein</translation>
    </message>
    <message>
        <source>not rolled up</source>
        <translation>gehen nicht ein</translation>
    </message>
</context>
<context>
    <name>SchemaMapView</name>
    <message>
        <source>Search record types</source>
        <translation>Nachweistypen suchen</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Fit the whole map in (0)</source>
        <translation>Die ganze Karte einpassen (0)</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n record type(s)</source>
        <translation>
            <numerusform>Karte mit %n Nachweistyp</numerusform>
            <numerusform>Karte mit %n Nachweistypen</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No record types</source>
        <translation>Keine Nachweistypen</translation>
    </message>
    <message>
        <source>Telnyx lists no record types for session analysis. Try again later.</source>
        <translation>Telnyx nennt keine Nachweistypen für die Sitzungsanalyse. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The map can’t be shown</source>
        <translation>Die Karte kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Karte wird gelesen</translation>
    </message>
    <message>
        <source>Asking Telnyx for the record types that sessions are made of.</source>
        <translation>Telnyx wird nach den Nachweistypen gefragt, aus denen Sitzungen bestehen.</translation>
    </message>
    <message>
        <source>Arrow keys go from one record type to the next, Enter finds its sessions.</source>
        <translation>Pfeiltasten führen von einem Nachweistyp zum nächsten, die Eingabetaste findet seine Sitzungen.</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Find sessions of this type</source>
        <translation>Sitzungen dieses Typs suchen</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>no fields given</source>
        <translation>keine Felder angegeben</translation>
    </message>
    <message>
        <source>%1 · cost is rolled up</source>
        <comment>fields of a relation</comment>
        <translation>%1 · Kosten gehen ein</translation>
    </message>
    <message>
        <source>%1 · cost is not rolled up</source>
        <comment>fields of a relation</comment>
        <translation>%1 · Kosten gehen nicht ein</translation>
    </message>
    <message>
        <source>Not followed when a session is read.</source>
        <translation>Wird beim Lesen einer Sitzung nicht verfolgt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record type and how it is related</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>Nachweistypen</translation>
    </message>
    <message>
        <source>Choose one on the map to see what it is and how it hangs together with others.</source>
        <translation>Wählen Sie einen auf der Karte, um zu sehen, was er ist und wie er mit anderen zusammenhängt.</translation>
    </message>
    <message>
        <source>Telnyx names this type in relations only.</source>
        <translation>Telnyx nennt diesen Typ nur in Beziehungen.</translation>
    </message>
    <message>
        <source>Events of this type can stand below each other.</source>
        <translation>Ereignisse dieses Typs können untereinander stehen.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Above: %1</source>
        <translation>Darüber: %1</translation>
    </message>
    <message>
        <source>Below: %1</source>
        <translation>Darunter: %1</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match of how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SenderField</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>An&amp;wendung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Wait until the numbers of this account are known.</source>
        <translation>Warten Sie, bis die Nummern dieses Kontos bekannt sind.</translation>
    </message>
    <message>
        <source>Reading the numbers of this account…</source>
        <translation>Die Nummern dieses Kontos werden gelesen …</translation>
    </message>
    <message>
        <source>The numbers of this account could not be read.</source>
        <translation>Die Nummern dieses Kontos konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Numbers not known</source>
        <translation>Nummern nicht bekannt</translation>
    </message>
    <message>
        <source>This account has no number that can fax.</source>
        <translation>Dieses Konto hat keine Nummer, die faxen kann.</translation>
    </message>
    <message>
        <source>This account has no number that can fax. Buy one in the Telnyx portal and assign it to a fax application, then try again.</source>
        <translation>Dieses Konto hat keine Nummer, die faxen kann. Kaufen Sie eine im Telnyx-Portal, weisen Sie sie einer Faxanwendung zu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a phone number, %2 the name of a fax application</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Anwendung wählen</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (abgeschaltet)</translation>
    </message>
    <message>
        <source>This number belongs to no fax application, so choose the one to send through.</source>
        <translation>Diese Nummer gehört zu keiner Faxanwendung; wählen Sie, über welche gesendet wird.</translation>
    </message>
    <message>
        <source>This account has no fax application. Create one in the Telnyx portal.</source>
        <translation>Dieses Konto hat keine Faxanwendung. Legen Sie im Telnyx-Portal eine an.</translation>
    </message>
    <message>
        <source>Choose the application to send through.</source>
        <translation>Wählen Sie die Anwendung, über die gesendet wird.</translation>
    </message>
</context>
<context>
    <name>SessionAdvice</name>
    <message>
        <source>Telnyx could not read this request. Check the spelling of the record type “%1”, and that the id is complete: it looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e.</source>
        <translation>Telnyx konnte diese Anfrage nicht lesen. Prüfen Sie die Schreibweise des Nachweistyps „%1“ und ob die ID vollständig ist: Sie sieht aus wie 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e.</translation>
    </message>
    <message>
        <source>This key may not see that event. Use a key of the account that the event belongs to.</source>
        <translation>Dieser Schlüssel darf das Ereignis nicht sehen. Verwenden Sie einen Schlüssel des Kontos, zu dem das Ereignis gehört.</translation>
    </message>
    <message>
        <source>Telnyx knows no such event of the record type “%1”. Check the id, and whether it is of another record type.</source>
        <translation>Telnyx kennt kein solches Ereignis vom Nachweistyp „%1“. Prüfen Sie die ID und ob sie zu einem anderen Nachweistyp gehört.</translation>
    </message>
    <message>
        <source>Telnyx knows no such event around %1. Check the id, or leave the date out: a wrong date hides an event.</source>
        <translation>Telnyx kennt kein solches Ereignis um %1. Prüfen Sie die ID oder lassen Sie das Datum weg: Ein falsches Datum verbirgt ein Ereignis.</translation>
    </message>
    <message>
        <source>Telnyx could not put the session together, though it was asked several times with growing pauses. Try again in some minutes, or with less depth.</source>
        <translation>Telnyx konnte die Sitzung nicht zusammenstellen, obwohl mehrmals mit wachsenden Pausen gefragt wurde. Versuchen Sie es in einigen Minuten erneut oder mit weniger Tiefe.</translation>
    </message>
    <message>
        <source>Choose the record type that the id is of, such as call-session.</source>
        <translation>Wählen Sie den Nachweistyp, zu dem die ID gehört, etwa call-session.</translation>
    </message>
    <message>
        <source>Enter the id of an event, or find one among the detail records.</source>
        <translation>Geben Sie die ID eines Ereignisses ein oder suchen Sie eines unter den Einzelnachweisen.</translation>
    </message>
    <message>
        <source>This is no id of an event: it looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e.</source>
        <translation>Das ist keine ID eines Ereignisses: Sie sieht aus wie 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e.</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-17 or 2026-03-17T10:00:00Z, or leave it out.</source>
        <translation>Schreiben Sie das Datum als 2026-03-17 oder 2026-03-17T10:00:00Z, oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>SessionApi</name>
    <message>
        <source>The link to this event leads somewhere else than this account. It was not followed.</source>
        <translation>Der Link zu diesem Ereignis führt anderswohin als zu diesem Konto. Ihm wurde nicht gefolgt.</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>How many were there at once at most</source>
        <translation>Wie viele höchstens gleichzeitig da waren</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>known after the session has ended</source>
        <translation>erst nach dem Ende der Sitzung bekannt</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a cost that is being asked for</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>being asked for …</source>
        <translation>werden abgefragt …</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not given by the API</source>
        <translation>von der API nicht angegeben</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>konnten nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>SessionExportMenu</name>
    <message>
        <source>Session, to open again …</source>
        <translation>Sitzung, zum Wiederöffnen …</translation>
    </message>
    <message>
        <source>CSV, an event a line …</source>
        <translation>CSV, ein Ereignis je Zeile …</translation>
    </message>
    <message>
        <source>Folded stacks …</source>
        <translation>Gefaltete Stapel …</translation>
    </message>
    <message>
        <source>JSON …</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Dokument (PDF) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Copy the tree as text</source>
        <translation>Baum als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Export session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <source>Session written to %1 (%2)</source>
        <translation>Sitzung nach %1 geschrieben (%2)</translation>
    </message>
    <message>
        <source>Request copied as cURL; the key stands as $TELNYX_API_KEY</source>
        <translation>Anfrage als cURL kopiert; der Schlüssel steht als $TELNYX_API_KEY</translation>
    </message>
    <message>
        <source>Tree copied as text</source>
        <translation>Baum als Text kopiert</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>This saved session is damaged or ends in the middle. Get the file again, or open the session from Telnyx.</source>
        <translation>Diese gespeicherte Sitzung ist beschädigt oder endet mittendrin. Besorgen Sie die Datei erneut oder öffnen Sie die Sitzung von Telnyx.</translation>
    </message>
    <message>
        <source>This is neither a saved session nor an answer of session analysis. Choose a file that Signalbox saved, or the JSON that Telnyx answered.</source>
        <translation>Das ist weder eine gespeicherte Sitzung noch eine Antwort der Sitzungsanalyse. Wählen Sie eine Datei, die Signalbox gespeichert hat, oder das JSON, das Telnyx geantwortet hat.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Signalbox. Install that version to open it.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Signalbox gespeichert. Installieren Sie jene Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This file is empty. Choose one that Signalbox saved.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine, die Signalbox gespeichert hat.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and place.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie ihren Namen und Ort.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a saved session.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine gespeicherte Sitzung.</translation>
    </message>
    <message>
        <source>%1 is larger than two gigabytes, which no session is.</source>
        <translation>%1 ist größer als zwei Gigabyte, was keine Sitzung ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Give your user the right to read it.</source>
        <translation>%1 kann nicht gelesen werden. Geben Sie Ihrem Benutzer das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read to its end. Check the disk it lies on.</source>
        <translation>%1 kann nicht zu Ende gelesen werden. Prüfen Sie den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>The session could not be saved: %1. Choose another place or make room.</source>
        <translation>Die Sitzung konnte nicht gespeichert werden: %1. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory to open %1. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um %1 zu öffnen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>aus der Datei %1</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>SessionInput</name>
    <message>
        <source>Choose the record type that this id belongs to, or put it before the id, as in call-session/4c9d22b0-…</source>
        <translation>Wählen Sie den Nachweistyp, zu dem diese ID gehört, oder setzen Sie ihn vor die ID, wie in call-session/4c9d22b0-…</translation>
    </message>
    <message>
        <source>The id in this link is cut off or misspelled. Copy the whole link.</source>
        <translation>Die ID in diesem Link ist abgeschnitten oder falsch geschrieben. Kopieren Sie den ganzen Link.</translation>
    </message>
    <message>
        <source>This link is of the schema, not of a session. Paste a link that ends in a record type and an id.</source>
        <translation>Dieser Link gehört zum Schema, nicht zu einer Sitzung. Fügen Sie einen Link ein, der auf Nachweistyp und ID endet.</translation>
    </message>
    <message>
        <source>There is no id in this link. Paste the id of an event, or a link that has it.</source>
        <translation>In diesem Link steht keine ID. Fügen Sie die ID eines Ereignisses ein oder einen Link, der sie enthält.</translation>
    </message>
    <message>
        <source>This link has several ids. Paste the one of the event alone.</source>
        <translation>Dieser Link hat mehrere IDs. Fügen Sie nur die des Ereignisses ein.</translation>
    </message>
    <message>
        <source>This command doesn&apos;t ask for a session. Paste one with a link such as …/v2/session_analysis/call-session/4c9d22b0-…</source>
        <translation>Dieser Befehl fragt nicht nach einer Sitzung. Fügen Sie einen mit einem Link wie …/v2/session_analysis/call-session/4c9d22b0-… ein.</translation>
    </message>
    <message>
        <source>Type the id of an event, a record type and an id as in call-session/4c9d22b0-…, or paste a link or a whole answer of session analysis.</source>
        <translation>Geben Sie die ID eines Ereignisses ein, einen Nachweistyp und eine ID wie in call-session/4c9d22b0-…, oder fügen Sie einen Link oder eine ganze Antwort der Sitzungsanalyse ein.</translation>
    </message>
</context>
<context>
    <name>SessionLayer</name>
    <message>
        <source>Call session</source>
        <translation>Anrufsitzung</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conference participant</source>
        <translation>Konferenzteilnehmer</translation>
    </message>
    <message>
        <source>AI Assistant</source>
        <translation>KI-Assistent</translation>
    </message>
    <message>
        <source>AI Messaging Assistant</source>
        <translation>KI-Nachrichtenassistent</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Summarization</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Call Control</source>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>SIP Trunking</source>
        <translation>SIP-Trunking</translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation>WebRTC</translation>
    </message>
    <message>
        <source>Speech to text (inference)</source>
        <translation>Sprache zu Text (Inferenz)</translation>
    </message>
    <message>
        <source>Text to speech (inference)</source>
        <translation>Text zu Sprache (Inferenz)</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Answering machine detection</source>
        <translation>Anrufbeantworter-Erkennung</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Geräuschunterdrückung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Media storage</source>
        <translation>Medienspeicher</translation>
    </message>
    <message>
        <source>Media streaming</source>
        <translation>Medien-Streaming</translation>
    </message>
    <message>
        <source>Media forking</source>
        <translation>Medienabzweigung</translation>
    </message>
    <message>
        <source>Branded calling</source>
        <translation>Branded Calling</translation>
    </message>
    <message>
        <source>SIPREC</source>
        <translation>SIPREC</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Video room session</source>
        <translation>Videoraum-Sitzung</translation>
    </message>
    <message>
        <source>Video participant</source>
        <translation>Videoteilnehmer</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Videoaufnahme</translation>
    </message>
    <message>
        <source>Video composition</source>
        <translation>Videokomposition</translation>
    </message>
    <message>
        <source>Verify (2FA)</source>
        <translation>Verify (2FA)</translation>
    </message>
    <message>
        <source>Fax API</source>
        <translation>Fax API</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Wireless</translation>
    </message>
    <message>
        <source>Customer service record</source>
        <translation>Kundendatensatz (CSR)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Call control</source>
        <translation>Anrufsteuerung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zusätze</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>SessionNorm</name>
    <message>
        <source>No other session like this one is known yet. Run a batch, and this one is held against it.</source>
        <translation>Noch ist keine andere Sitzung dieser Art bekannt. Werten Sie einen Stapel aus, und diese wird daran gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n other sessions like this one are known: too few to tell whether it is unusual.</source>
        <translation>
            <numerusform>Nur %n andere Sitzung dieser Art ist bekannt: zu wenig, um zu sagen, ob sie ungewöhnlich ist.</numerusform>
            <numerusform>Nur %n andere Sitzungen dieser Art sind bekannt: zu wenige, um zu sagen, ob sie ungewöhnlich ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session cost something, while half of %n others like it cost nothing.</source>
        <translation>
            <numerusform>Diese Sitzung hat etwas gekostet, die Hälfte von %n anderer dieser Art nichts.</numerusform>
            <numerusform>Diese Sitzung hat etwas gekostet, während die Hälfte von %n anderen dieser Art nichts gekostet hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session is %1 × the median of %n.</source>
        <comment>%n sessions</comment>
        <translation>
            <numerusform>Diese Sitzung ist das %1-Fache des Medians von %n.</numerusform>
            <numerusform>Diese Sitzung ist das %1-Fache des Medians von %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session is %1 × the median of %n; %2 %3 ×.</source>
        <comment>%n sessions, %2 a product</comment>
        <translation>
            <numerusform>Diese Sitzung ist das %1-Fache des Medians von %n; %2 das %3-Fache.</numerusform>
            <numerusform>Diese Sitzung ist das %1-Fache des Medians von %n; %2 das %3-Fache.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a time</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Open from here</source>
        <translation>Von hier öffnen</translation>
    </message>
    <message>
        <source>Detail records</source>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Einzelnachweis wie empfangen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Einzelnachweis</translation>
    </message>
    <message>
        <source>Show this event and what is below it as a session of its own</source>
        <translation>Dieses Ereignis und alles darunter als eigene Sitzung zeigen</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID des Ereignisses</translation>
    </message>
    <message>
        <source>Link of the API</source>
        <translation>Link der API</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>cURL-Befehl</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Eigene Kosten</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>Mit Untergeordneten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Field of this event → field of its parent</source>
        <translation>Feld dieses Ereignisses → Feld des übergeordneten</translation>
    </message>
    <message>
        <source>Telnyx sent no record of this event.</source>
        <translation>Telnyx hat keinen Einzelnachweis dieses Ereignisses geschickt.</translation>
    </message>
    <message>
        <source>Records weren’t asked for yet.</source>
        <translation>Nach Einzelnachweisen wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Choose an event to see its costs and its record.</source>
        <translation>Wählen Sie ein Ereignis, um seine Kosten und seinen Einzelnachweis zu sehen.</translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message>
        <source>Participants of the session</source>
        <translation>Teilnehmer der Sitzung</translation>
    </message>
    <message>
        <source>Reading who was there …</source>
        <translation>Die Teilnehmer werden gelesen …</translation>
    </message>
    <message>
        <source>Nobody was in this session</source>
        <translation>In dieser Sitzung war niemand</translation>
    </message>
    <message>
        <source>Who was there could not be read</source>
        <translation>Die Teilnehmer konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy timeline as picture</source>
        <translation>Zeitleiste als Bild kopieren</translation>
    </message>
    <message>
        <source>Save timeline as picture…</source>
        <translation>Zeitleiste als Bild speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n Teilnehmer kopiert</numerusform>
            <numerusform>%n Teilnehmer kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who was there as</source>
        <translation>Teilnehmer zeigen als</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy participants as text</source>
        <translation>Teilnehmer als Text kopieren</translation>
    </message>
    <message>
        <source>Copy participants as CSV</source>
        <translation>Teilnehmer als CSV kopieren</translation>
    </message>
    <message>
        <source>Timeline copied</source>
        <translation>Zeitleiste kopiert</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Timeline saved as %1</source>
        <translation>Zeitleiste als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>SessionPicker</name>
    <message>
        <source>A recent session, or the id of any other</source>
        <translation>Eine der letzten Sitzungen oder die ID einer anderen</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>the name of a room, when a session of it began, and the session&apos;s id</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a session whose recordings are put together.</source>
        <translation>Wählen Sie die Sitzung, deren Aufnahmen zusammengefügt werden.</translation>
    </message>
    <message>
        <source>This is not the id of a session. Choose one from the list, or paste an id.</source>
        <translation>Das ist keine Sitzungs-ID. Wählen Sie eine Sitzung aus der Liste, oder fügen Sie eine ID ein.</translation>
    </message>
</context>
<context>
    <name>SessionTableModel</name>
    <message>
        <source>unnamed event</source>
        <translation>Ereignis ohne Namen</translation>
    </message>
    <message>
        <source>%1 · turn %2</source>
        <translation>%1 · Runde %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>not read further</source>
        <translation>nicht weiter gelesen</translation>
    </message>
    <message>
        <source>without children</source>
        <translation>ohne Untergeordnete</translation>
    </message>
    <message>
        <source>%1, level %2, %3</source>
        <translation>%1, Ebene %2, %3</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Eigene Kosten</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Eigene %1</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>Mit Untergeord.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Telnyx product</source>
        <translation>Telnyx-Produkt</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID des Ereignisses</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message numerus="yes">
        <source>%n event(s) copied</source>
        <translation>
            <numerusform>%n Ereignis kopiert</numerusform>
            <numerusform>%n Ereignisse kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>„%1“ kopiert</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>%1, end of the hottest path</source>
        <translation>%1, Ende des teuersten Wegs</translation>
    </message>
    <message>
        <source>%1, hottest path · press H for the next</source>
        <translation>%1, teuerster Weg · H für das nächste</translation>
    </message>
</context>
<context>
    <name>SessionWeights</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (own %3)</source>
        <translation>%1 %2 (eigene %3)</translation>
    </message>
    <message>
        <source>%1: %2 with children, %3 of the session</source>
        <translation>%1: %2 mit Untergeordneten, %3 der Sitzung</translation>
    </message>
    <message>
        <source>Cost of this session</source>
        <translation>Kosten dieser Sitzung</translation>
    </message>
    <message>
        <source>Cost of this session, %1</source>
        <translation>Kosten dieser Sitzung, %1</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Telnyx gives no cost for this event. It counts as nothing.</source>
        <translation>Telnyx gibt für dieses Ereignis keine Kosten an. Es zählt als nichts.</translation>
    </message>
    <message>
        <source>Telnyx gives no own cost for this event. It counts as nothing.</source>
        <translation>Telnyx gibt für dieses Ereignis keine eigenen Kosten an. Es zählt als nichts.</translation>
    </message>
    <message>
        <source>Telnyx gives no cost with children for this event. What is shown was added up here.</source>
        <translation>Telnyx gibt für dieses Ereignis keine Kosten mit Untergeordneten an. Was hier steht, wurde hier zusammengezählt.</translation>
    </message>
    <message>
        <source>The own cost came as “%1”, which is no number. It counts as nothing.</source>
        <translation>Die eigenen Kosten kamen als „%1“, was keine Zahl ist. Sie zählen als nichts.</translation>
    </message>
    <message>
        <source>The cost with children came as “%1”, which is no number. What is shown was added up here.</source>
        <translation>Die Kosten mit Untergeordneten kamen als „%1“, was keine Zahl ist. Was hier steht, wurde hier zusammengezählt.</translation>
    </message>
    <message>
        <source>It is paid in %1 and not part of its parent’s cost with children.</source>
        <translation>Es wird in %1 bezahlt und ist nicht Teil der Kosten des übergeordneten Ereignisses.</translation>
    </message>
    <message>
        <source>It is paid in %1, its parent in %2. It is not part of the parent’s cost with children.</source>
        <translation>Es wird in %1 bezahlt, das übergeordnete in %2. Es ist nicht Teil von dessen Kosten.</translation>
    </message>
    <message>
        <source>%1, currency not given</source>
        <translation>%1, Währung nicht angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>a percentage</comment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <comment>a percentage</comment>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <comment>a price</comment>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>a price</comment>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>a price and what it is for</comment>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1, %2 billed</source>
        <comment>a price and a length</comment>
        <translation>%1, %2 abgerechnet</translation>
    </message>
    <message>
        <source>%1 per minute, %2 billed</source>
        <comment>a price and a length</comment>
        <translation>%1 je Minute, %2 abgerechnet</translation>
    </message>
    <message>
        <source>%1 per second, %2 billed</source>
        <comment>a price and a length</comment>
        <translation>%1 je Sekunde, %2 abgerechnet</translation>
    </message>
    <message>
        <source>%1 per %2, %3 billed</source>
        <comment>a price, what it is for, a length</comment>
        <translation>%1 je %2, %3 abgerechnet</translation>
    </message>
    <message>
        <source>Own cost and children add up to %1, but Telnyx says %2.</source>
        <translation>Eigene Kosten und Untergeordnete ergeben %1, Telnyx sagt aber %2.</translation>
    </message>
    <message>
        <source>A cost of this event is negative. That is unusual; it is counted as it is.</source>
        <translation>Kosten dieses Ereignisses sind negativ. Das ist ungewöhnlich; sie zählen, wie sie sind.</translation>
    </message>
    <message>
        <source>Telnyx gives a cost without its currency.</source>
        <translation>Telnyx gibt Kosten ohne ihre Währung an.</translation>
    </message>
    <message>
        <source>An event above is this same event. What is below is not followed any further.</source>
        <translation>Ein Ereignis darüber ist dieses selbst. Was darunter liegt, wird nicht weiter verfolgt.</translation>
    </message>
    <message>
        <source>The same event stands elsewhere in this session too, and is counted each time.</source>
        <translation>Dasselbe Ereignis steht noch anderswo in dieser Sitzung und zählt jedes Mal.</translation>
    </message>
    <message>
        <source>The answer ended here: there may be more below. Load it deeper to see.</source>
        <translation>Hier endete die Antwort: Darunter kann mehr liegen. Lesen Sie tiefer, um es zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <comment>between a cost and what it is made of</comment>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>roll-up exact where costs are given</source>
        <translation>Summen exakt, wo Kosten angegeben sind</translation>
    </message>
    <message>
        <source>roll-up exact as far as read</source>
        <translation>Summen exakt, soweit gelesen</translation>
    </message>
    <message>
        <source>roll-up exact</source>
        <translation>Summen exakt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is the assistant’s minute rate (%2 a minute, %n billed minutes).</source>
        <translation>
            <numerusform>%1 dieser Sitzung ist der Minutenpreis des Assistenten (%2 je Minute, %n abgerechnete Minute).</numerusform>
            <numerusform>%1 dieser Sitzung ist der Minutenpreis des Assistenten (%2 je Minute, %n abgerechnete Minuten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is the minute rate of %2 (%3 a minute, %n billed minutes).</source>
        <translation>
            <numerusform>%1 dieser Sitzung ist der Minutenpreis von %2 (%3 je Minute, %n abgerechnete Minute).</numerusform>
            <numerusform>%1 dieser Sitzung ist der Minutenpreis von %2 (%3 je Minute, %n abgerechnete Minuten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is inference, in %n turns.</source>
        <translation>
            <numerusform>%1 dieser Sitzung ist Inferenz, in %n Runde.</numerusform>
            <numerusform>%1 dieser Sitzung ist Inferenz, in %n Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this session is %2.</source>
        <comment>a share and a product</comment>
        <translation>%1 dieser Sitzung ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is %2, in %n events.</source>
        <comment>a share and a product</comment>
        <translation>
            <numerusform>%1 dieser Sitzung ist %2, in %n Ereignis.</numerusform>
            <numerusform>%1 dieser Sitzung ist %2, in %n Ereignissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns of inference are %1.</source>
        <translation>
            <numerusform>%n Runde Inferenz ist %1.</numerusform>
            <numerusform>%n Runden Inferenz sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes next with %2.</source>
        <comment>a product and a share</comment>
        <translation>Als Nächstes kommt %1 mit %2.</translation>
    </message>
    <message>
        <source>Telnyx gives no cost for any event of this session.</source>
        <translation>Telnyx gibt für kein Ereignis dieser Sitzung Kosten an.</translation>
    </message>
    <message>
        <source>Nothing was charged for this session.</source>
        <translation>Für diese Sitzung wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>This session adds up to %1, refunds included.</source>
        <translation>Diese Sitzung ergibt %1, Gutschriften eingerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Costs in %n other currencies are counted apart.</source>
        <translation>
            <numerusform>Kosten in %n anderen Währung sind getrennt gezählt.</numerusform>
            <numerusform>Kosten in %n anderen Währungen sind getrennt gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this session lies deeper than was read.</source>
        <comment>a share</comment>
        <translation>%1 dieser Sitzung liegt tiefer, als gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Room sessions</source>
        <translation>Sitzungen der Räume</translation>
    </message>
    <message>
        <source>Reading the sessions …</source>
        <translation>Die Sitzungen werden gelesen …</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>A session begins when the first participant joins a room.</source>
        <translation>Eine Sitzung beginnt, wenn der erste Teilnehmer einem Raum beitritt.</translation>
    </message>
    <message>
        <source>No session fits the filters</source>
        <translation>Keine Sitzung passt zu den Filtern</translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation>Die Sitzungen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>&amp;Begonnen</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>B&amp;eendet</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied</source>
        <translation>
            <numerusform>%n Sitzung kopiert</numerusform>
            <numerusform>%n Sitzungen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>room, time, id</source>
        <translation>Raum, Zeit, ID</translation>
    </message>
    <message>
        <source>Reload sessions</source>
        <translation>Sitzungen neu laden</translation>
    </message>
    <message>
        <source>Open cost tree</source>
        <translation>Kostenbaum öffnen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Komposition erstellen …</translation>
    </message>
    <message>
        <source>Show live</source>
        <translation>Live zeigen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Sitzung beenden …</translation>
    </message>
    <message>
        <source>Show details of sessions</source>
        <translation>Einzelheiten zu Sitzungen zeigen</translation>
    </message>
    <message>
        <source>The API gives no cost for this session.</source>
        <translation>Für diese Sitzung gibt die API keine Kosten an.</translation>
    </message>
    <message>
        <source>This account is read-only.</source>
        <translation>Dieses Konto ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>End it for everybody in it</source>
        <translation>Für alle Teilnehmer beenden</translation>
    </message>
    <message>
        <source>Nobody is listed in it now. It can&apos;t be resumed; the next one who joins begins another.</source>
        <translation>Zurzeit ist darin niemand aufgeführt. Die Sitzung lässt sich nicht fortsetzen; wer als Nächster beitritt, beginnt eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it and will be disconnected:
%1</source>
        <translation>
            <numerusform>%n Person ist noch dabei und wird getrennt:
%1</numerusform>
            <numerusform>%n Personen sind noch dabei und werden getrennt:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>End the session in %1?</source>
        <translation>Die Sitzung in %1 beenden?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Ending the session</source>
        <translation>Sitzung wird beendet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>The session had ended already</source>
        <translation>Die Sitzung war schon beendet</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>Die Sitzung wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>Die Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>The session had ended already.</source>
        <translation>Die Sitzung war schon beendet.</translation>
    </message>
    <message>
        <source>Nothing had to be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>The session was not opened.</source>
        <translation>Die Sitzung wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The records of this session are missing.</source>
        <translation>Die Einzelnachweise dieser Sitzung fehlen.</translation>
    </message>
    <message>
        <source>The session could not be read further.</source>
        <translation>Die Sitzung konnte nicht weiter gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Choose an account that has a key to see what its calls cost.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat, um zu sehen, was seine Anrufe gekostet haben.</translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation>Sitzung wird gelesen …</translation>
    </message>
    <message>
        <source>The session could not be read</source>
        <translation>Die Sitzung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Welche Sitzung?</translation>
    </message>
    <message>
        <source>Paste the id of an event, a link or a whole answer above; drop a saved session here; or find a session by when, to whom and how much.</source>
        <translation>Fügen Sie oben die ID eines Ereignisses, einen Link oder eine ganze Antwort ein; ziehen Sie eine gespeicherte Sitzung hierher; oder suchen Sie eine Sitzung danach, wann, mit wem und wie teuer sie war.</translation>
    </message>
    <message>
        <source>Find a session …</source>
        <translation>Sitzung suchen …</translation>
    </message>
    <message>
        <source>Open a saved session …</source>
        <translation>Gespeicherte Sitzung öffnen …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The session was not exported.</source>
        <translation>Die Sitzung wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>“%1” opened</source>
        <translation>„%1“ geöffnet</translation>
    </message>
    <message>
        <source>pasted answer</source>
        <translation>eingefügte Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung wird gelesen</numerusform>
            <numerusform>%n Sitzungen werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Open a saved session</source>
        <translation>Gespeicherte Sitzung öffnen</translation>
    </message>
    <message>
        <source>Saved sessions (%1)</source>
        <translation>Gespeicherte Sitzungen (%1)</translation>
    </message>
    <message>
        <source>Answers of the API (%1)</source>
        <translation>Antworten der API (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Session bookmarked</source>
        <translation>Sitzung gemerkt</translation>
    </message>
    <message>
        <source>Bookmark taken away</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>cURL command copied; the key stands as $TELNYX_API_KEY</source>
        <translation>cURL-Befehl kopiert; der Schlüssel steht als $TELNYX_API_KEY</translation>
    </message>
    <message>
        <source>Views of sessions</source>
        <translation>Ansichten der Sitzungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Schema map</source>
        <translation>Schemakarte</translation>
    </message>
    <message>
        <source>Enter the &amp;id of a session</source>
        <translation>&amp;ID einer Sitzung eingeben</translation>
    </message>
    <message>
        <source>&amp;Find a session …</source>
        <translation>Sitzung &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Read the session again</source>
        <translation>Sitzung e&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Follow the &amp;hottest path</source>
        <translation>&amp;Teuerstem Weg folgen</translation>
    </message>
    <message>
        <source>Read everything deeper</source>
        <translation>Alles tiefer lesen</translation>
    </message>
    <message>
        <source>&amp;Bookmark the session</source>
        <translation>Sitzung &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Compare with another session …</source>
        <translation>Mit einer anderen Sitzung &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Show the panel of the event</source>
        <translation>Bereich des Ereignisses zeigen</translation>
    </message>
    <message>
        <source>Show the schema map</source>
        <translation>Schemakarte zeigen</translation>
    </message>
    <message>
        <source>Copy the session as cURL</source>
        <translation>Sitzung als cURL kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>SettingColumns</name>
    <message>
        <source>%1, removal staged</source>
        <extracomment>%1 is the state that holds</extracomment>
        <translation>%1, Entfernen vorgemerkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;the account&quot; or &quot;a phone number&quot;, %2 which one</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>SettingFilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a state in words, %2 the word of the API</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anal</translation>
    </message>
    <message>
        <source>&amp;Kind of channel</source>
        <translation>Art des &amp;Kanals</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Be&amp;trifft</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter …</translation>
    </message>
    <message>
        <source>Narrow the list (%1)</source>
        <comment>its keys</comment>
        <translation>Liste eingrenzen (%1)</translation>
    </message>
</context>
<context>
    <name>SettingFilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Alles &amp;leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingPanel</name>
    <message>
        <source>Its removal is staged.</source>
        <translation>Das Entfernen ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing was sent. It waits in the matrix until you commit it.</source>
        <translation>Gesendet wurde nichts. Es wartet in der Matrix, bis Sie es übernehmen.</translation>
    </message>
    <message>
        <source>See the staged changes</source>
        <translation>Vorgemerkte Änderungen zeigen</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n settings selected</source>
        <translation>
            <numerusform>%n Einstellung gewählt</numerusform>
            <numerusform>%n Einstellungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Choose a setting to see what it says.</source>
        <translation>Wählen Sie eine Einstellung, um zu sehen, was sie besagt.</translation>
    </message>
    <message>
        <source>State of Telnyx</source>
        <translation>Stand bei Telnyx</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>id %1</source>
        <extracomment>times of a setting, and its id</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · ID %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingStatus</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Turning on: received</source>
        <translation>Wird eingeschaltet: eingegangen</translation>
    </message>
    <message>
        <source>Turning on: pending</source>
        <translation>Wird eingeschaltet: ausstehend</translation>
    </message>
    <message>
        <source>Turning on: submitted</source>
        <translation>Wird eingeschaltet: übermittelt</translation>
    </message>
    <message>
        <source>Turning off: received</source>
        <translation>Wird ausgeschaltet: eingegangen</translation>
    </message>
    <message>
        <source>Turning off: pending</source>
        <translation>Wird ausgeschaltet: ausstehend</translation>
    </message>
    <message>
        <source>Turning off: submitted</source>
        <translation>Wird ausgeschaltet: übermittelt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>an event and when it is told: &quot;Emergency number dialed – from phone number&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>needs %1; %2 if wanted</source>
        <translation>braucht %1; auf Wunsch %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>parameters</comment>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>%1 if wanted</source>
        <comment>parameters</comment>
        <translation>auf Wunsch %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the name of a parameter and its value: &quot;Amount 50.00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a channel that is gone (%1)</source>
        <translation>ein Kanal, den es nicht mehr gibt (%1)</translation>
    </message>
    <message>
        <source>every channel of %1</source>
        <comment>a profile</comment>
        <translation>alle Kanäle von %1</translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation>ein Profil, das es nicht mehr gibt (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an event with the parameters of a setting
----------
%1 is a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 is an event, %2 an arrow, %3 a channel</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a setting</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>removing</source>
        <comment>a setting</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a setting</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>no state</source>
        <comment>a setting</comment>
        <translation>ohne Stand</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>SettingsCommit</name>
    <message>
        <source>%1 of %2 in force (%3 on, %4 off)</source>
        <translation>%1 von %2 wirksam (%3 ein, %4 aus)</translation>
    </message>
    <message>
        <source>%1 of %2 in force</source>
        <translation>%1 von %2 wirksam</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n verzögert</numerusform>
            <numerusform>%n verzögert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked for</source>
        <translation>
            <numerusform>%n wird gesucht</numerusform>
            <numerusform>%n werden gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n noch zu senden</numerusform>
            <numerusform>%n noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading the settings …</source>
        <translation>Die Einstellungen werden gelesen …</translation>
    </message>
    <message>
        <source>No settings yet</source>
        <translation>Noch keine Einstellungen</translation>
    </message>
    <message>
        <source>Choose in the matrix which event is told to whom.</source>
        <translation>Wählen Sie in der Matrix, welches Ereignis wem gemeldet wird.</translation>
    </message>
    <message>
        <source>No setting fits the filters</source>
        <translation>Keine Einstellung passt zu den Filtern</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Matrix öffnen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>Stage the removal</source>
        <translation>Entfernen vormerken</translation>
    </message>
    <message>
        <source>Take the removal back</source>
        <translation>Entfernen zurücknehmen</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Einstellungen neu lesen</translation>
    </message>
    <message>
        <source>Choose one setting.</source>
        <translation>Wählen Sie eine einzelne Einstellung.</translation>
    </message>
    <message>
        <source>Show it in the matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
    <message>
        <source>Choose settings first.</source>
        <translation>Wählen Sie zuerst Einstellungen.</translation>
    </message>
    <message>
        <source>Its removal is staged already.</source>
        <translation>Das Entfernen ist schon vorgemerkt.</translation>
    </message>
    <message>
        <source>It is being removed already.</source>
        <translation>Die Einstellung wird schon entfernt.</translation>
    </message>
    <message>
        <source>Stage the removal of the selected settings; nothing is sent yet</source>
        <translation>Das Entfernen der gewählten Einstellungen vormerken; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>No removal of the selected settings is staged.</source>
        <translation>Für keine der gewählten Einstellungen ist das Entfernen vorgemerkt.</translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation>Sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Nothing was staged.</source>
        <translation>Nichts wurde vorgemerkt.</translation>
    </message>
    <message>
        <source>These settings are no longer in the account. Read them again.</source>
        <translation>Diese Einstellungen gibt es im Konto nicht mehr. Lesen Sie sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n removals wait in the matrix until you commit them.</source>
        <translation>
            <numerusform>Das Entfernen von %n Einstellung wartet in der Matrix, bis Sie es übernehmen.</numerusform>
            <numerusform>Das Entfernen von %n Einstellungen wartet in der Matrix, bis Sie es übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>event, condition, channel</source>
        <translation>Ereignis, Bedingung, Kanal</translation>
    </message>
</context>
<context>
    <name>SetupComparison</name>
    <message>
        <source>%1 › %2</source>
        <comment>event, condition</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 › %2 %3</source>
        <comment>profile, kind, destination</comment>
        <translation>%1 › %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is told, to whom</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) → %3</source>
        <comment>what is told, its parameters, to whom</comment>
        <translation>%1 (%2) → %3</translation>
    </message>
    <message>
        <source>two conditions of this account have this name</source>
        <translation>zwei Bedingungen dieses Kontos heißen so</translation>
    </message>
    <message>
        <source>this account has no such condition</source>
        <translation>dieses Konto hat keine solche Bedingung</translation>
    </message>
    <message>
        <source>two profiles of this account have this name</source>
        <translation>zwei Profile dieses Kontos heißen so</translation>
    </message>
    <message>
        <source>this account has no such profile</source>
        <translation>dieses Konto hat kein solches Profil</translation>
    </message>
    <message>
        <source>two channels of the profile are the same</source>
        <translation>zwei Kanäle des Profils sind gleich</translation>
    </message>
    <message>
        <source>the profile has no such channel</source>
        <translation>das Profil hat keinen solchen Kanal</translation>
    </message>
    <message>
        <source>what it needs has no match</source>
        <translation>was dafür nötig ist, hat keinen Treffer</translation>
    </message>
</context>
<context>
    <name>SetupFile</name>
    <message>
        <source>The file isn’t readable JSON: %1, at byte %2.</source>
        <translation>Die Datei ist kein lesbares JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>This is no file of a notification setup: “format” and “version” are missing.</source>
        <translation>Das ist keine Datei mit einer Einrichtung von Benachrichtigungen: „format“ und „version“ fehlen.</translation>
    </message>
    <message>
        <source>This file is from a newer Signalbox. Update this one to read it.</source>
        <translation>Diese Datei stammt aus einem neueren Signalbox. Aktualisieren Sie dieses hier, um sie zu lesen.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss Text sein.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that can’t be in it.</source>
        <translation>„%1“ enthält ein Zeichen, das dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>„%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no time, such as 2026-03-01T12:00:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe wie 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1”: there are two profiles of the name “%2”.</source>
        <translation>„%1“: Es gibt zwei Profile mit dem Namen „%2“.</translation>
    </message>
    <message>
        <source>“%1”: this channel is there twice.</source>
        <translation>„%1“: Dieser Kanal ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“%1”: the file has no profile of this name.</source>
        <translation>„%1“: Die Datei enthält kein Profil dieses Namens.</translation>
    </message>
    <message>
        <source>“%1”: the profile has no such channel in the file.</source>
        <translation>„%1“: Das Profil hat in der Datei keinen solchen Kanal.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no notification setup.</source>
        <translation>Die Datei ist größer als %1 MB: Das ist keine Einrichtung von Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>SetupListPage</name>
    <message>
        <source>What was looked for isn’t there any more.</source>
        <translation>Was gesucht wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>This account is read-only: nothing is changed in it.</source>
        <translation>Dieses Konto ist nur zum Lesen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel or a profile, %2 why it could not be deleted</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>Nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>SetupRemoval</name>
    <message>
        <source>Telnyx gave no clear answer, and it is still there. Delete it again.</source>
        <translation>Telnyx hat keine klare Antwort gegeben, und der Eintrag ist noch da. Löschen Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>every channel</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Rufnummer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortCallsView</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Range of the short calls</source>
        <translation>Zeitraum der kurzen Anrufe</translation>
    </message>
    <message>
        <source>Short calls among completed outbound calls</source>
        <translation>Kurze unter den beendeten ausgehenden Anrufen</translation>
    </message>
    <message>
        <source>A call of more than 0 and at most 6 seconds is short. From 15 % of the outbound calls of a month on, Telnyx asks a surcharge.</source>
        <translation>Ein Anruf von mehr als 0 und höchstens 6 Sekunden ist kurz. Ab 15 % der ausgehenden Anrufe eines Monats verlangt Telnyx einen Zuschlag.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part of all short calls</source>
        <translation>Teil aller kurzen Anrufe</translation>
    </message>
    <message>
        <source>Connections by short calls</source>
        <translation>Verbindungen nach kurzen Anrufen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The short calls could not be read.</source>
        <translation>Die kurzen Anrufe konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 completed outbound calls lasted 6 seconds or less: %3. The line is at %4.</source>
        <translation>%1 von %2 beendeten ausgehenden Anrufen dauerten 6 Sekunden oder weniger: %3. Die Grenze liegt bei %4.</translation>
    </message>
    <message>
        <source>No outbound call was completed in %1.</source>
        <translation>In %1 wurde kein ausgehender Anruf beendet.</translation>
    </message>
    <message>
        <source>%1 The last two days may still change.</source>
        <translation>%1 Die letzten zwei Tage können sich noch ändern.</translation>
    </message>
</context>
<context>
    <name>ShownAsField</name>
    <message>
        <source>S&amp;hown as</source>
        <translation>&amp;Erscheint als</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Erscheint als</translation>
    </message>
    <message>
        <source>The number alone</source>
        <translation>Nur die Nummer</translation>
    </message>
    <message>
        <source>The caller&apos;s name that the other machine may show.</source>
        <translation>Der Name des Anrufers, den das andere Gerät zeigen kann.</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Erscheint als: %1</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the side panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>NOBODY would be told any more of %n events: %1.</source>
        <translation>
            <numerusform>NIEMAND würde mehr von %n Ereignis erfahren: %1.</numerusform>
            <numerusform>NIEMAND würde mehr von %n Ereignissen erfahren: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one channel would be left for %n events: %1.</source>
        <translation>
            <numerusform>Für %n Ereignis bliebe nur ein Kanal: %1.</numerusform>
            <numerusform>Für %n Ereignisse bliebe nur ein Kanal: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of the whole profile “%1” no longer reach it.</source>
        <translation>
            <numerusform>%n Einstellung des ganzen Profils „%1“ erreicht ihn nicht mehr.</numerusform>
            <numerusform>%n Einstellungen des ganzen Profils „%1“ erreichen ihn nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings name it together with “%1”: look at them afterwards.</source>
        <translation>
            <numerusform>%n Einstellung nennt ihn zusammen mit „%1“: Sehen Sie sie danach durch.</numerusform>
            <numerusform>%n Einstellungen nennen ihn zusammen mit „%1“: Sehen Sie sie danach durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting reaches it so far.</source>
        <translation>Bisher erreicht ihn keine Einstellung.</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>This account is read-only.</source>
        <translation>Dieses Konto ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>Nothing is changed in it.</source>
        <translation>Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing to commit</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to commit</source>
        <translation>
            <numerusform>%n Änderung zu übernehmen</numerusform>
            <numerusform>%n Änderungen zu übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account that has a key.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Choose a cell and press Space. Nothing is sent before you commit.</source>
        <translation>Wählen Sie eine Zelle und drücken Sie die Leertaste. Gesendet wird erst, wenn Sie übernehmen.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>In %1, a production account</source>
        <comment>an account</comment>
        <translation>In %1, einem Produktionskonto</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>an account</comment>
        <translation>In %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>add</source>
        <comment>staged in a cell</comment>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>staged in a cell</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>“%1” reaches nobody.</source>
        <translation>„%1“ erreicht niemanden.</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a change and why it can&apos;t be any more</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer staged, since the account changed.</source>
        <translation>Nicht mehr vorgemerkt, weil sich das Konto geändert hat.</translation>
    </message>
</context>
<context>
    <name>StagedSettings</name>
    <message>
        <source>This condition isn’t in the account any more.</source>
        <translation>Diese Bedingung gibt es im Konto nicht mehr.</translation>
    </message>
    <message>
        <source>Telnyx has disabled the event “%1”, so nobody can be told of it.</source>
        <translation>Telnyx hat das Ereignis „%1“ deaktiviert, deshalb kann es niemandem gemeldet werden.</translation>
    </message>
    <message>
        <source>Telnyx has disabled the condition “%1”, so nobody can be told of it.</source>
        <translation>Telnyx hat die Bedingung „%1“ deaktiviert, deshalb kann sie niemandem gemeldet werden.</translation>
    </message>
    <message>
        <source>This profile isn’t in the account any more.</source>
        <translation>Dieses Profil gibt es im Konto nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” goes to one channel of a profile: choose which one.</source>
        <translation>„%1“ geht an einen einzelnen Kanal eines Profils: Wählen Sie, an welchen.</translation>
    </message>
    <message>
        <source>“%1” has no channel that “%2” can be told by.</source>
        <translation>„%1“ hat keinen Kanal, über den „%2“ gemeldet werden kann.</translation>
    </message>
    <message>
        <source>This channel isn’t in the account any more.</source>
        <translation>Diesen Kanal gibt es im Konto nicht mehr.</translation>
    </message>
    <message>
        <source>%1 belongs to no profile. Give it one first.</source>
        <translation>%1 gehört zu keinem Profil. Ordnen Sie den Kanal zuerst einem zu.</translation>
    </message>
    <message>
        <source>%1 belongs to another profile.</source>
        <translation>%1 gehört zu einem anderen Profil.</translation>
    </message>
    <message>
        <source>“%1” can’t be told by %2, only by %3.</source>
        <translation>„%1“ kann nicht per %2 gemeldet werden, nur per %3.</translation>
    </message>
    <message>
        <source>the whole profile</source>
        <translation>das ganze Profil</translation>
    </message>
    <message>
        <source>“%1” goes to one channel of a profile only, and %2 has it. Remove that one first.</source>
        <translation>„%1“ geht nur an einen Kanal eines Profils und ist schon vergeben: %2. Entfernen Sie zuerst diese Einstellung.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>„%1“ braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>Exactly this is staged already.</source>
        <translation>Genau das ist schon vorgemerkt.</translation>
    </message>
    <message>
        <source>Exactly this is set already.</source>
        <translation>Genau das ist schon eingestellt.</translation>
    </message>
    <message>
        <source>It is being removed.</source>
        <translation>Sie wird bereits entfernt.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>It is set by now.</source>
        <translation>Sie ist inzwischen eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are staged already. Commit them first, then stage the rest.</source>
        <translation>
            <numerusform>Es ist schon %n Änderung vorgemerkt. Übernehmen Sie sie zuerst, und merken Sie dann den Rest vor.</numerusform>
            <numerusform>Es sind schon %n Änderungen vorgemerkt. Übernehmen Sie sie zuerst, und merken Sie dann den Rest vor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepQueue</name>
    <message>
        <source>Not sent: what has its place isn’t removed. Retry that first, then this.</source>
        <translation>Nicht gesendet: Was den Platz belegt, ist nicht entfernt. Versuchen Sie zuerst jenes erneut, dann dies.</translation>
    </message>
    <message>
        <source>Kept: what is to take its place isn’t in force, and the event would reach nobody. To remove it all the same, dismiss that addition and retry.</source>
        <translation>Bleibt: Was an seine Stelle treten soll, ist nicht wirksam, und das Ereignis erreichte niemanden. Um es trotzdem zu entfernen, nehmen Sie jene Ergänzung von der Liste und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Edit channel</source>
        <translation>Kanal bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>▼ %1</source>
        <comment>a step down</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>a step up</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▲ +%1</source>
        <comment>a step up</comment>
        <translation>▲ +%1</translation>
    </message>
</context>
<context>
    <name>StepWork</name>
    <message>
        <source>It was taken, and then deleted. Look who did, and retry.</source>
        <translation>Es wurde angenommen und dann gelöscht. Sehen Sie nach, wer das war, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Telnyx took it and ended it as “%1”. Retry, or ask Telnyx why.</source>
        <translation>Telnyx hat es angenommen und mit „%1“ beendet. Versuchen Sie es erneut, oder fragen Sie Telnyx nach dem Grund.</translation>
    </message>
    <message>
        <source>Telnyx took it, but doesn’t know it. Retry.</source>
        <translation>Telnyx hat es angenommen, kennt es aber nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Telnyx took it and left it at “%1”. Retry, or ask Telnyx why.</source>
        <translation>Telnyx hat es angenommen und bei „%1“ belassen. Versuchen Sie es erneut, oder fragen Sie Telnyx nach dem Grund.</translation>
    </message>
    <message>
        <source>Telnyx took the removal, but it is still “%1”. Retry, or ask Telnyx why.</source>
        <translation>Telnyx hat das Entfernen angenommen, der Stand ist aber weiterhin „%1“. Versuchen Sie es erneut, oder fragen Sie Telnyx nach dem Grund.</translation>
    </message>
    <message>
        <source>The removal didn’t arrive: it is still “%1”. Retry.</source>
        <translation>Das Entfernen kam nicht an: Der Stand ist weiterhin „%1“. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer got lost, and it wasn’t found since. It may still come: retrying looks for it first.</source>
        <translation>Die Antwort ging verloren, und die Einstellung wurde seither nicht gefunden. Sie kann noch kommen: Ein erneuter Versuch sucht zuerst nach ihr.</translation>
    </message>
    <message>
        <source>The answer got lost, and Telnyx couldn’t be asked since. Retrying looks first.</source>
        <translation>Die Antwort ging verloren, und Telnyx ließ sich seither nicht fragen. Ein erneuter Versuch sieht zuerst nach.</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>The local store can&apos;t be used, and it can&apos;t be moved out of the way either. Move %1 to another place, then start again.</source>
        <translation>Der lokale Speicher ist nicht zu gebrauchen und lässt sich auch nicht beiseitelegen. Verschieben Sie %1 an einen anderen Ort und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>a tab and how many rows it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TabbedPane</name>
    <message>
        <source>&amp;Search this list</source>
        <translation>Diese Liste durch&amp;suchen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>TimeReader</name>
    <message>
        <source>There is no such day. Which one do you mean?</source>
        <translation>Diesen Tag gibt es nicht. Welchen meinen Sie?</translation>
    </message>
    <message>
        <source>There is no such month. Which one do you mean?</source>
        <translation>Diesen Monat gibt es nicht. Welchen meinen Sie?</translation>
    </message>
    <message>
        <source>Is “%1” a day of %2 or of %3?</source>
        <translation>Ist „%1“ ein Tag im %2 oder im %3?</translation>
    </message>
    <message>
        <source>The same as when? Say for example “same month last year”.</source>
        <translation>Dasselbe wie wann? Sagen Sie zum Beispiel „im selben Monat des Vorjahres“.</translation>
    </message>
    <message>
        <source>From which day to which day exactly?</source>
        <translation>Von welchem Tag bis zu welchem genau?</translation>
    </message>
    <message>
        <source>From that day until when?</source>
        <translation>Von diesem Tag bis wann?</translation>
    </message>
    <message>
        <source>Since which day exactly?</source>
        <translation>Seit welchem Tag genau?</translation>
    </message>
    <message>
        <source>That ends before it begins. From which day to which day?</source>
        <translation>Das endet, bevor es beginnt. Von welchem Tag bis zu welchem?</translation>
    </message>
    <message>
        <source>Usage reports know the past only. Name days up to today.</source>
        <translation>Nutzungsberichte kennen nur die Vergangenheit. Nennen Sie Tage bis heute.</translation>
    </message>
    <message>
        <source>Usage reports are asked for by whole UTC days. Which days?</source>
        <translation>Nutzungsberichte gelten für ganze UTC-Tage. Welche Tage?</translation>
    </message>
    <message>
        <source>How many of them? Say for example “last 7 days”.</source>
        <translation>Wie viele davon? Sagen Sie zum Beispiel „letzte 7 Tage“.</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, time of day, short</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TokenBench</name>
    <message>
        <source>The room is gone, so this token can&apos;t be refreshed.</source>
        <translation>Den Raum gibt es nicht mehr, deshalb lässt sich dieses Token nicht erneuern.</translation>
    </message>
    <message>
        <source>The refresh token is no longer accepted. Mint a new token for this room.</source>
        <translation>Das Token zum Erneuern wird nicht mehr angenommen. Stellen Sie für diesen Raum ein neues Token aus.</translation>
    </message>
    <message>
        <source>A client token is about to expire</source>
        <translation>Ein Client-Token läuft bald ab</translation>
    </message>
    <message>
        <source>The token for %1 expires at %2, and nothing refreshes it.</source>
        <translation>Das Token für %1 läuft um %2 ab und wird nicht automatisch erneuert.</translation>
    </message>
</context>
<context>
    <name>TokenClipboard</name>
    <message>
        <source>Copied, leaves the clipboard in %1 s</source>
        <translation>Kopiert, verlässt die Zwischenablage in %1 s</translation>
    </message>
    <message>
        <source>Copied %1 s ago, leaves the clipboard in %2 s</source>
        <translation>Vor %1 s kopiert, verlässt die Zwischenablage in %2 s</translation>
    </message>
</context>
<context>
    <name>TokenLifeView</name>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Refresh until</source>
        <translation>Erneuerbar bis</translation>
    </message>
    <message>
        <source>%1, refreshes itself</source>
        <translation>%1, erneuert sich selbst</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>can&apos;t be refreshed any more</source>
        <translation>nicht mehr erneuerbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TokenMint</name>
    <message>
        <source>Default, 10 min + 1 h</source>
        <translation>Standard, 10 min + 1 h</translation>
    </message>
    <message>
        <source>A test, 2 min</source>
        <translation>Test, 2 min</translation>
    </message>
    <message>
        <source>A meeting, 1 h</source>
        <translation>Besprechung, 1 h</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Mint a token</source>
        <translation>Token a&amp;usstellen</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Lives for</source>
        <translation>Gült&amp;ig für</translation>
    </message>
    <message>
        <source>Refresha&amp;ble for</source>
        <translation>Erneuerbar &amp;für</translation>
    </message>
    <message>
        <source>Name or id of a room</source>
        <translation>Name oder ID eines Raums</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Eigene Zeiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>It ends no later than the token: the token can hardly be refreshed.</source>
        <translation>Diese Frist endet nicht später als das Token: Es lässt sich kaum erneuern.</translation>
    </message>
    <message>
        <source>Which room is it for?</source>
        <translation>Für welchen Raum ist das Token?</translation>
    </message>
    <message>
        <source>There is no room of this name.</source>
        <translation>Es gibt keinen Raum dieses Namens.</translation>
    </message>
    <message>
        <source>Minting …</source>
        <translation>Wird ausgestellt …</translation>
    </message>
    <message>
        <source>This room is gone.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No token was minted.</source>
        <translation>Es wurde kein Token ausgestellt.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy for</source>
        <translation>Ko&amp;pieren als</translation>
    </message>
    <message>
        <source>Refresh &amp;now</source>
        <translation>&amp;Jetzt erneuern</translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Join test</source>
        <translation>Bei&amp;trittstest</translation>
    </message>
    <message>
        <source>Refresh b&amp;y itself while this tab is open</source>
        <translation>E&amp;rneuert sich, solange dies offen ist</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, verborgen</translation>
    </message>
    <message>
        <source>Opens a page in the browser that joins the room with this token</source>
        <translation>Öffnet im Browser eine Seite, die dem Raum mit diesem Token beitritt</translation>
    </message>
    <message>
        <source>Takes the token off this bench. It stays valid until it expires.</source>
        <translation>Entfernt das Token von dieser Werkbank. Es bleibt gültig, bis es abläuft.</translation>
    </message>
    <message>
        <source>Stays on the clipboard for</source>
        <translation>Bleibt in der Zwischenablage für</translation>
    </message>
    <message numerus="yes">
        <source>Client token · refreshed %n times</source>
        <translation>
            <numerusform>Client-Token · %n-mal erneuert</numerusform>
            <numerusform>Client-Token · %n-mal erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Client-Token</translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Wird erneuert …</translation>
    </message>
</context>
<context>
    <name>TokenReader</name>
    <message>
        <source>Read a token</source>
        <translation>Token lesen</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>It is taken apart on this machine, sent nowhere and kept nowhere.</source>
        <translation>Das Token wird auf diesem Rechner zerlegt, nirgendwohin gesendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The signature is not checked here: this is what the token says, not what is true.</source>
        <translation>Die Signatur wird hier nicht geprüft: Gezeigt wird, was im Token steht, nicht, ob es stimmt.</translation>
    </message>
</context>
<context>
    <name>TokenWarnings</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a time</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Es ist vor dem %1 nicht gültig.</translation>
    </message>
    <message>
        <source>It speaks of another room: %1.</source>
        <translation>Es bezieht sich auf einen anderen Raum: %1.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires in less than a minute</source>
        <translation>Läuft in weniger als einer Minute ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n minutes</source>
        <translation>
            <numerusform>Läuft in %n Minute ab</numerusform>
            <numerusform>Läuft in %n Minuten ab</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>wird erneuert</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>Ablauf unbekannt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>no JWT</source>
        <translation>kein JWT</translation>
    </message>
    <message>
        <source>refresh failed</source>
        <translation>Erneuern gescheitert</translation>
    </message>
    <message>
        <source>about to expire</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Line for the environment</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Android (Kotlin)</source>
        <translation>Android (Kotlin)</translation>
    </message>
    <message>
        <source>iOS (Swift)</source>
        <translation>iOS (Swift)</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Nur das Token</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Choose an account with a key first.</source>
        <translation>Wählen Sie zuerst ein Konto mit Schlüssel.</translation>
    </message>
    <message>
        <source>This account is read-only: no token can be minted or refreshed.</source>
        <translation>Dieses Konto ist nur zum Lesen: Token lassen sich weder ausstellen noch erneuern.</translation>
    </message>
    <message>
        <source>Token for %1 minted.</source>
        <translation>Token für %1 ausgestellt.</translation>
    </message>
    <message>
        <source>Token copied. It leaves the clipboard in %1.</source>
        <translation>Token kopiert. Es verlässt die Zwischenablage in %1.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Token bench</source>
        <translation>Token-Werkbank</translation>
    </message>
    <message>
        <source>room of a token</source>
        <translation>Raum eines Tokens</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message numerus="yes">
        <source>%n×</source>
        <comment>times</comment>
        <translation>
            <numerusform>%n×</numerusform>
            <numerusform>%n×</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>&amp;Read a token…</source>
        <translation>Token &amp;lesen …</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation>Token erneuern</translation>
    </message>
    <message>
        <source>Start a join test</source>
        <translation>Beitrittstest starten</translation>
    </message>
    <message>
        <source>Tokens at hand</source>
        <translation>Vorhandene Token</translation>
    </message>
    <message>
        <source>No tokens at hand</source>
        <translation>Keine Token vorhanden</translation>
    </message>
    <message>
        <source>A client token lets one client into one room. Mint one above: it is counted down and can be copied here, and it is gone with the program.</source>
        <translation>Ein Client-Token lässt einen Client in einen Raum. Stellen Sie oben eines aus: Hier sehen Sie seine Restzeit und können es kopieren; mit dem Ende des Programms ist es weg.</translation>
    </message>
</context>
<context>
    <name>TreeBar</name>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Hottest path</source>
        <translation>Teuerster Weg</translation>
    </message>
    <message>
        <source>Goes down to what costs most, one event each time (H)</source>
        <translation>Geht hinab zu dem, was am meisten kostet, jedes Mal ein Ereignis (H)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Shows every event (*); 1 to 9 show so many levels</source>
        <translation>Zeigt jedes Ereignis (*); 1 bis 9 zeigen so viele Ebenen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Shows the first event alone (/)</source>
        <translation>Zeigt nur das erste Ereignis (/)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n event(s) deeper</source>
        <translation>
            <numerusform>%n Ereignis tiefer lesen</numerusform>
            <numerusform>%n Ereignisse tiefer lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs lie below the depth that was read. Reads all of them, dearest first.</source>
        <translation>Unter der gelesenen Tiefe liegen Kosten. Liest alle davon, die teuersten zuerst.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was read so far stays</source>
        <translation>Was bisher gelesen wurde, bleibt</translation>
    </message>
</context>
<context>
    <name>TreemapView</name>
    <message>
        <source>by itself</source>
        <comment>what a part weighs without those in it</comment>
        <translation>selbst</translation>
    </message>
</context>
<context>
    <name>UnderstoodPanel</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>broken out by</source>
        <translation>aufgeschlüsselt nach</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>über die Zeit</translation>
    </message>
    <message>
        <source>numbers as</source>
        <translation>Zahlen als</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and meaning of a word</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
</context>
<context>
    <name>UsageDesk</name>
    <message>
        <source>What can be asked for isn’t known yet. Wait until the products are read.</source>
        <translation>Wonach gefragt werden kann, ist noch nicht bekannt. Warten Sie, bis die Produkte gelesen sind.</translation>
    </message>
</context>
<context>
    <name>UsagePane</name>
    <message>
        <source>The report was not exported.</source>
        <translation>Der Bericht wurde nicht ausgegeben.</translation>
    </message>
    <message>
        <source>currency, for the money</source>
        <translation>Währung, wegen der Beträge</translation>
    </message>
    <message>
        <source>%1, because it is filtered on</source>
        <translation>%1, weil danach gefiltert wird</translation>
    </message>
    <message>
        <source>date, for the days (UTC)</source>
        <translation>date, für die Tage (UTC)</translation>
    </message>
    <message>
        <source>date_time, for the hours</source>
        <translation>date_time, für die Stunden</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The report could not be read.</source>
        <translation>Der Bericht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Report saved as “%1”</source>
        <translation>Bericht als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Choose an account that has a key to see what it used.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat, um seine Nutzung zu sehen.</translation>
    </message>
    <message>
        <source>What can be reported could not be read</source>
        <translation>Was berichtet werden kann, ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading what can be reported …</source>
        <translation>Was berichtet werden kann, wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>Der Bericht wird gelesen …</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>Ask for one in words, or change the parts above.</source>
        <translation>Fragen Sie in Worten danach, oder ändern Sie die Teile oben.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Ask for a report</source>
        <translation>Nach einem Bericht fragen</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Read the report again</source>
        <translation>Bericht neu lesen</translation>
    </message>
    <message>
        <source>Show how it was understood</source>
        <translation>Zeigen, wie es verstanden wurde</translation>
    </message>
    <message>
        <source>Copy the report as cURL</source>
        <translation>Bericht als cURL kopieren</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Views of usage</source>
        <translation>Ansichten der Nutzung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Short calls</source>
        <translation>Kurze Anrufe</translation>
    </message>
    <message>
        <source>Open the detail records of what is chosen</source>
        <translation>Einzelnachweise des Gewählten öffnen</translation>
    </message>
</context>
<context>
    <name>UsageSidePanel</name>
    <message>
        <source>Detail records</source>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a bar or a row to see what it is made of.</source>
        <translation>Wählen Sie einen Balken oder eine Zeile, um zu sehen, woraus sie besteht.</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>SIP Trunking</source>
        <translation>SIP-Trunking</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Voice API</source>
        <translation>Voice API</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Wireless</translation>
    </message>
    <message>
        <source>Cloud Storage</source>
        <translation>Cloud Storage</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Verify (2FA)</source>
        <translation>Verify (2FA)</translation>
    </message>
    <message>
        <source>Fax API</source>
        <translation>Fax API</translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation>WebRTC</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Anrufe je Sekunde</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Video API</source>
        <translation>Video API</translation>
    </message>
    <message>
        <source>Voice API features</source>
        <translation>Zusätze der Voice API</translation>
    </message>
    <message>
        <source>Customer service record</source>
        <translation>Kundendatensatz (CSR)</translation>
    </message>
    <message>
        <source>Media streaming</source>
        <translation>Medien-Streaming</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Geräuschunterdrückung</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Forking</source>
        <translation>Forking</translation>
    </message>
    <message>
        <source>Media storage</source>
        <translation>Medienspeicher</translation>
    </message>
    <message>
        <source>Answering machine detection</source>
        <translation>Anrufbeantworter-Erkennung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Carrier fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation>Berechnete Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of the caller</source>
        <translation>Land des Anrufers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>Outbound voice profile</source>
        <translation>Profil für ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation>Messaging-Profil</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Type of number</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>Type of the caller’s number</source>
        <translation>Art der Nummer des Anrufers</translation>
    </message>
    <message>
        <source>Short call</source>
        <translation>Kurzer Anruf</translation>
    </message>
    <message>
        <source>Local call</source>
        <translation>Ortsgespräch</translation>
    </message>
    <message>
        <source>Type of call</source>
        <translation>Art des Anrufs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>MCC</source>
        <translation>MCC</translation>
    </message>
    <message>
        <source>MNC</source>
        <translation>MNC</translation>
    </message>
    <message>
        <source>Kind of sender</source>
        <translation>Art des Absenders</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
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
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>%1K</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>thousand millions</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1T</source>
        <comment>million millions</comment>
        <translation>%1 Bio.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Telnyx keeps no detail records of this product.</source>
        <translation>Telnyx führt für dieses Produkt keine Einzelnachweise.</translation>
    </message>
    <message>
        <source>Detail records can’t be filtered by %1, so that there are more of them.</source>
        <translation>Einzelnachweise lassen sich nicht nach %1 filtern, so dass es mehr davon gibt.</translation>
    </message>
</context>
<context>
    <name>WallActions</name>
    <message>
        <source>Mute selected</source>
        <translation>Ausgewählte stummschalten</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Mute all but selected</source>
        <translation>Alle außer Ausgewählten stummschalten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>Alle stummschalten</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Unmute selected</source>
        <translation>Stummschaltung für Ausgewählte aufheben</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unmute all but selected</source>
        <translation>Stummschaltung für alle außer Ausgewählten aufheben</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Stummschaltung für alle aufheben</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Kick selected…</source>
        <translation>Ausgewählte hinauswerfen …</translation>
    </message>
    <message>
        <source>Kick all but selected…</source>
        <translation>Alle außer Ausgewählten hinauswerfen …</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Shift+Del</translation>
    </message>
    <message>
        <source>Kick all…</source>
        <translation>Alle hinauswerfen …</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Sitzung beenden …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Komposition erstellen …</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Recordings of this session</source>
        <translation>Aufnahmen dieser Sitzung</translation>
    </message>
    <message>
        <source>Participants over time</source>
        <translation>Teilnehmer im Zeitverlauf</translation>
    </message>
    <message>
        <source>Session cost</source>
        <translation>Kosten der Sitzung</translation>
    </message>
    <message>
        <source>Token for this room</source>
        <translation>Token für diesen Raum</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Sitzungs-ID kopieren</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Alarms…</source>
        <translation>Alarme …</translation>
    </message>
    <message>
        <source>Choose an account that has a key first.</source>
        <translation>Wählen Sie zuerst ein Konto, das einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>“%1” is a read-only account: nothing can be sent or changed in it.</source>
        <translation>„%1“ ist ein Konto nur zum Lesen: Darin kann nichts gesendet oder geändert werden.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung.</translation>
    </message>
    <message>
        <source>Nobody is in the room.</source>
        <translation>Niemand ist im Raum.</translation>
    </message>
    <message>
        <source>Mark or select participants who are in the room first.</source>
        <translation>Markieren oder wählen Sie zuerst Teilnehmer, die im Raum sind.</translation>
    </message>
    <message>
        <source>Nobody else is in the room.</source>
        <translation>Sonst ist niemand im Raum.</translation>
    </message>
    <message>
        <source>It was asked to end. It goes from the wall when the API lists it as ended.</source>
        <translation>Das Beenden ist schon angefordert. Die Sitzung verschwindet aus der Live-Ansicht, sobald die API sie als beendet führt.</translation>
    </message>
    <message>
        <source>Put the recordings of this session together in one video</source>
        <translation>Die Aufnahmen dieser Sitzung zu einem Video zusammenfügen</translation>
    </message>
    <message numerus="yes">
        <source>All but %n people</source>
        <translation>
            <numerusform>Alle außer %n Person</numerusform>
            <numerusform>Alle außer %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Für %n Person</numerusform>
            <numerusform>Für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Alle außer %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>nobody since %1, still recorded</source>
        <translation>seit %1 niemand da, wird weiter aufgenommen</translation>
    </message>
    <message>
        <source>nobody since %1, still billed</source>
        <translation>seit %1 niemand da, wird weiter berechnet</translation>
    </message>
    <message>
        <source>one alone since %1, still billed</source>
        <translation>seit %1 nur eine Person da, wird weiter berechnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>long, recording</source>
        <translation>lange, Aufnahme läuft</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lange</translation>
    </message>
    <message>
        <source>phantom</source>
        <translation>Phantom</translation>
    </message>
    <message>
        <source>recording on</source>
        <translation>Aufnahme läuft weiter</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a room, how its session stands, how many people are in it, and for how long it goes on</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>facts, and a remark</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WallFace</name>
    <message>
        <source>The active sessions could not be read</source>
        <translation>Die aktiven Sitzungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist geöffnet</translation>
    </message>
    <message>
        <source>Choose an account that has a key.</source>
        <translation>Wählen Sie ein Konto, das einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>No active session has “%1”</source>
        <translation>Keine aktive Sitzung enthält „%1“</translation>
    </message>
    <message>
        <source>Words are looked for in rooms, session ids and participants.</source>
        <translation>Gesucht wird in Räumen, Sitzungs-IDs und Teilnehmern.</translation>
    </message>
    <message>
        <source>Looking who meets …</source>
        <translation>Die aktiven Sitzungen werden abgefragt …</translation>
    </message>
    <message>
        <source>No session is active</source>
        <translation>Keine Sitzung ist aktiv</translation>
    </message>
    <message>
        <source>One begins when somebody joins a room. It appears here within ten seconds.</source>
        <translation>Eine Sitzung beginnt, wenn jemand einem Raum beitritt. Sie erscheint hier innerhalb von zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>WallPanel</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>It was asked to end at %1 and is still listed as active.</source>
        <translation>Das Beenden wurde angefordert (%1), die Sitzung wird aber noch als aktiv geführt.</translation>
    </message>
    <message>
        <source>It goes on for longer than most. End it if everybody who matters has left.</source>
        <translation>Die Sitzung läuft länger als die meisten. Beenden Sie sie, wenn alle gegangen sind, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Nobody is in it, and it is billed all the same. End the session to stop that.</source>
        <translation>Niemand ist im Raum, und die Sitzung wird trotzdem berechnet. Beenden Sie sie, damit das aufhört.</translation>
    </message>
    <message>
        <source>One participant is alone in it, perhaps a frozen client. Kick them, or end the session.</source>
        <translation>Ein Teilnehmer ist allein im Raum, vielleicht ein hängender Client. Werfen Sie ihn hinaus, oder beenden Sie die Sitzung.</translation>
    </message>
    <message>
        <source>It is recorded with nobody in the room. End the session to end the recording.</source>
        <translation>Die Sitzung wird aufgenommen, obwohl niemand im Raum ist. Beenden Sie sie, um die Aufnahme zu beenden.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Goes on for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message>
        <source>Came in all</source>
        <translation>Insgesamt beigetreten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>none being made</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Raum-ID</translation>
    </message>
    <message>
        <source>Room records</source>
        <translation>Raum nimmt auf</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>jede Sitzung</translation>
    </message>
    <message>
        <source>on demand only</source>
        <translation>nur auf Anforderung</translation>
    </message>
    <message>
        <source>Webhooks go to</source>
        <translation>Webhooks gehen an</translation>
    </message>
    <message>
        <source>Active session</source>
        <translation>Aktive Sitzung</translation>
    </message>
</context>
<context>
    <name>WallPerson</name>
    <message>
        <source>kicked, left %1</source>
        <translation>hinausgeworfen, gegangen %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>gegangen %1</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>asking to kick …</source>
        <translation>Hinauswurf wird angefordert …</translation>
    </message>
    <message>
        <source>asking to mute …</source>
        <translation>Stummschaltung wird angefordert …</translation>
    </message>
    <message>
        <source>asking to unmute …</source>
        <translation>Aufhebung der Stummschaltung wird angefordert …</translation>
    </message>
    <message>
        <source>kick sent, still listed</source>
        <translation>Hinauswurf gesendet, noch aufgeführt</translation>
    </message>
    <message>
        <source>mute asked %1</source>
        <translation>Stummschaltung angefordert %1</translation>
    </message>
    <message>
        <source>unmute asked %1</source>
        <translation>Aufhebung der Stummschaltung angefordert %1</translation>
    </message>
    <message>
        <source>Accepted %1. Somebody is out once the API lists them as having left.</source>
        <translation>Angenommen: %1. Hinausgeworfen ist jemand erst, wenn die API ihn als gegangen führt.</translation>
    </message>
    <message>
        <source>Accepted %1. The API doesn&apos;t say whether somebody is muted.</source>
        <translation>Angenommen: %1. Ob jemand stummgeschaltet ist, gibt die API nicht an.</translation>
    </message>
    <message>
        <source>kick refused</source>
        <translation>Hinauswurf abgelehnt</translation>
    </message>
    <message>
        <source>mute refused</source>
        <translation>Stummschaltung abgelehnt</translation>
    </message>
    <message>
        <source>unmute refused</source>
        <translation>Aufhebung der Stummschaltung abgelehnt</translation>
    </message>
    <message>
        <source>kick not confirmed</source>
        <translation>Hinauswurf nicht bestätigt</translation>
    </message>
    <message>
        <source>mute not confirmed</source>
        <translation>Stummschaltung nicht bestätigt</translation>
    </message>
    <message>
        <source>unmute not confirmed</source>
        <translation>Aufhebung der Stummschaltung nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>WallReport</name>
    <message numerus="yes">
        <source>Mute was accepted for %1 of %n people.</source>
        <translation>
            <numerusform>Die Stummschaltung wurde für %1 von %n Person angenommen.</numerusform>
            <numerusform>Die Stummschaltung wurde für %1 von %n Personen angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmute was accepted for %1 of %n people.</source>
        <translation>
            <numerusform>Die Aufhebung der Stummschaltung wurde für %1 von %n Person angenommen.</numerusform>
            <numerusform>Die Aufhebung der Stummschaltung wurde für %1 von %n Personen angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick was accepted for %1 of %n people.</source>
        <translation>
            <numerusform>Der Hinauswurf wurde für %1 von %n Person angenommen.</numerusform>
            <numerusform>Der Hinauswurf wurde für %1 von %n Personen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute accepted for %1</source>
        <translation>Stummschaltung angenommen für %1</translation>
    </message>
    <message>
        <source>Unmute accepted for %1</source>
        <translation>Aufhebung der Stummschaltung angenommen für %1</translation>
    </message>
    <message>
        <source>Kick accepted for %1; still listed until the API says they left</source>
        <translation>Hinauswurf angenommen für %1; noch aufgeführt, bis die API das Verlassen meldet</translation>
    </message>
    <message>
        <source>Not known whether it happened: %1</source>
        <translation>Nicht bekannt, ob es geschehen ist: %1</translation>
    </message>
    <message>
        <source>Not muted: %1</source>
        <translation>Nicht stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>Not unmuted: %1</source>
        <translation>Stummschaltung nicht aufgehoben: %1</translation>
    </message>
    <message>
        <source>Not kicked: %1</source>
        <translation>Nicht hinausgeworfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Had left already: %1</source>
        <translation>Schon gegangen: %1</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Das wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It is not known whether it was accepted.</source>
        <translation>Es ist nicht bekannt, ob das angenommen wurde.</translation>
    </message>
    <message>
        <source>There was nobody left to ask for.</source>
        <translation>Es war niemand mehr da, für den etwas anzufordern war.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
</context>
<context>
    <name>WallRulesPopup</name>
    <message>
        <source>Alarms of the live wall</source>
        <translation>Alarme der Live-Ansicht</translation>
    </message>
    <message>
        <source>When the wall raises an alarm</source>
        <translation>Wann die Live-Ansicht Alarm gibt</translation>
    </message>
    <message>
        <source>&amp;Phantom: at most one present for</source>
        <translation>&amp;Phantom: höchstens eine Person da seit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Recorded with nobody present for</source>
        <translation>&amp;Aufnahme läuft, obwohl niemand da ist, seit</translation>
    </message>
    <message>
        <source>Shown as &amp;long, no alarm, after</source>
        <translation>Als &amp;lange angezeigt, ohne Alarm, nach</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
</context>
<context>
    <name>WaterfallPaper</name>
    <message>
        <source>from %1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>ab %1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
</context>
<context>
    <name>WaterfallView</name>
    <message>
        <source>Nothing here says when it was.</source>
        <translation>Nichts hier sagt, wann es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are not shown.</source>
        <translation>
            <numerusform>%n weitere Zeile ist nicht gezeigt.</numerusform>
            <numerusform>%n weitere Zeilen sind nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message numerus="yes">
        <source>… %n levels between</source>
        <translation>
            <numerusform>… %n Ebene dazwischen</numerusform>
            <numerusform>… %n Ebenen dazwischen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookFields</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;If that fails</source>
        <translation>&amp;Ersatzadresse</translation>
    </message>
    <message>
        <source>Webhook &amp;timeout</source>
        <translation>Zeit&amp;limit des Webhooks</translation>
    </message>
    <message>
        <source>left to Telnyx</source>
        <translation>Telnyx überlassen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Where Telnyx tells that the video is done. May stay empty.</source>
        <translation>Hierhin meldet Telnyx, dass das Video fertig ist. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>A second address. May stay empty.</source>
        <translation>Eine zweite Adresse, falls die erste versagt. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>0 to %1 seconds.</source>
        <translation>0 bis %1 Sekunden.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>An address begins with https:// and names a server.</source>
        <translation>Eine Adresse beginnt mit https:// und nennt einen Server.</translation>
    </message>
</context>
<context>
    <name>WeightPicture</name>
    <message>
        <source>Nothing here has an amount: sizes show how many parts there are.</source>
        <translation>Nichts hier hat einen Betrag: Die Größen zeigen, wie viele Teile es sind.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file could not be written: %1. Choose another place or make room.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>WindowServices</name>
    <message>
        <source>Nothing can be stored.</source>
        <translation>Nichts kann gespeichert werden.</translation>
    </message>
</context>
</TS>
