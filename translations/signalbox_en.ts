<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityStrip</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>work that goes on</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%n values were no numbers and are not counted.</source>
        <translation>
            <numerusform>%n value was no number and is not counted.</numerusform>
            <numerusform>%n values were no numbers and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>series</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>series in a legend</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>A pie chart with %n slices.</source>
        <translation>
            <numerusform>A pie chart with %n slice.</numerusform>
            <numerusform>A pie chart with %n slices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart with %n series, from %1 to %2.</source>
        <translation>
            <numerusform>A line chart with %n series, from %1 to %2.</numerusform>
            <numerusform>A line chart with %n series, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bar chart with %n series, from %1 to %2.</source>
        <translation>
            <numerusform>A bar chart with %n series, from %1 to %2.</numerusform>
            <numerusform>A bar chart with %n series, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>The top %n of what? Say for example “top 5 countries”.</source>
        <translation>
            <numerusform>The top %n of what? Say for example “top 5 countries”.</numerusform>
            <numerusform>The top %n of what? Say for example “top 5 countries”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayName</name>
    <message numerus="yes">
        <source>%n character(s) too long: 128 at most</source>
        <translation>
            <numerusform>%n character too long: 128 at most</numerusform>
            <numerusform>%n characters too long: 128 at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message numerus="yes">
        <source>A fax has one document: only the first of %n files was taken.</source>
        <translation>
            <numerusform>A fax has one document: only the first of %n files was taken.</numerusform>
            <numerusform>A fax has one document: only the first of %n files was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message numerus="yes">
        <source>%n job(s) of this account are not finished. They stop here, and what Telnyx has taken goes on there.</source>
        <translation>
            <numerusform>%n job of this account is not finished. It stops here, and what Telnyx has taken goes on there.</numerusform>
            <numerusform>%n jobs of this account are not finished. They stop here, and what Telnyx has taken goes on there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxCells</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxChoices</name>
    <message numerus="yes">
        <source>Cancel %n faxes</source>
        <translation>
            <numerusform>Cancel %n fax</numerusform>
            <numerusform>Cancel %n faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n faxes</source>
        <translation>
            <numerusform>Resend %n fax</numerusform>
            <numerusform>Resend %n faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n faxes…</source>
        <translation>
            <numerusform>Delete %n fax…</numerusform>
            <numerusform>Delete %n faxes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxDetailsPanel</name>
    <message numerus="yes">
        <source>%n faxes selected</source>
        <translation>
            <numerusform>%n fax selected</numerusform>
            <numerusform>%n faxes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n fax(es)?</source>
        <translation>
            <numerusform>Cancel %n fax?</numerusform>
            <numerusform>Cancel %n faxes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n fax(es)</source>
        <translation>
            <numerusform>Cancel %n fax</numerusform>
            <numerusform>Cancel %n faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n fax(es) again?</source>
        <translation>
            <numerusform>Send %n fax again?</numerusform>
            <numerusform>Send %n faxes again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n fax(es)</source>
        <translation>
            <numerusform>Send %n fax</numerusform>
            <numerusform>Send %n faxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n fax(es)?</source>
        <translation>
            <numerusform>Delete %n fax?</numerusform>
            <numerusform>Delete %n faxes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n fax(es)</source>
        <translation>
            <numerusform>Delete %n fax</numerusform>
            <numerusform>Delete %n faxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxStory</name>
    <message numerus="yes">
        <source>The other machine has confirmed %n page(s).</source>
        <translation>
            <numerusform>The other machine has confirmed %n page.</numerusform>
            <numerusform>The other machine has confirmed %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came in.</source>
        <translation>
            <numerusform>%n page came in.</numerusform>
            <numerusform>%n pages came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxTimeline</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxWork</name>
    <message numerus="yes">
        <source>%n fax(es) asked to stop</source>
        <translation>
            <numerusform>%n fax asked to stop</numerusform>
            <numerusform>%n faxes asked to stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be cancelled.</source>
        <translation>
            <numerusform>%n fax could not be cancelled.</numerusform>
            <numerusform>%n faxes could not be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) sent again</source>
        <translation>
            <numerusform>%n fax sent again</numerusform>
            <numerusform>%n faxes sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be sent again.</source>
        <translation>
            <numerusform>%n fax could not be sent again.</numerusform>
            <numerusform>%n faxes could not be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) deleted</source>
        <translation>
            <numerusform>%n fax deleted</numerusform>
            <numerusform>%n faxes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be deleted.</source>
        <translation>
            <numerusform>%n fax could not be deleted.</numerusform>
            <numerusform>%n faxes could not be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxesPane</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFace</name>
    <message numerus="yes">
        <source>None of the %n fax(es) here has all of these words.</source>
        <translation>
            <numerusform>The %n fax here does not have all of these words.</numerusform>
            <numerusform>None of the %n faxes here has all of these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message numerus="yes">
        <source>%n products are not or not wholly in it.</source>
        <translation>
            <numerusform>%n product are not or not wholly in it.</numerusform>
            <numerusform>%n products are not or not wholly in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%n products, %1 UTC</source>
        <translation>
            <numerusform>%n product, %1 UTC</numerusform>
            <numerusform>%n products, %1 UTC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Last %n week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangePopup</name>
    <message numerus="yes">
        <source>%1, %n days.</source>
        <translation>
            <numerusform>%1, %n day.</numerusform>
            <numerusform>%1, %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests at most.</source>
        <translation>
            <numerusform>%n request at most.</numerusform>
            <numerusform>%n requests at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSummary</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hours provisional</source>
        <translation>
            <numerusform>last %n hour provisional</numerusform>
            <numerusform>last %n hours provisional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches missing</source>
        <translation>
            <numerusform>%n stretch missing</numerusform>
            <numerusform>%n stretches missing</numerusform>
        </translation>
    </message>
</context>
</TS>
