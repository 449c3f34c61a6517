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
    <name>Attendance</name>
    <message numerus="yes">
        <source>%n people; the API gave no times when they came.</source>
        <translation>
            <numerusform>%n person; the API did not say when they came.</numerusform>
            <numerusform>%n people; the API gave no times when they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, never two at once; %1 stayed longest, %2.</source>
        <translation>
            <numerusform>%n person, never two at once; %1 stayed longest, %2.</numerusform>
            <numerusform>%n people, never two at once; %1 stayed longest, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people so far, at most %1 at once, which is since %2; %3 has stayed longest, %4.</source>
        <translation>
            <numerusform>%n person so far, at most %1 at once, which is since %2; %3 has stayed longest, %4.</numerusform>
            <numerusform>%n people so far, at most %1 at once, which is since %2; %3 has stayed longest, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, at most %1 at once at %2; %3 stayed longest, %4.</source>
        <translation>
            <numerusform>%n person, at most %1 at once at %2; %3 stayed longest, %4.</numerusform>
            <numerusform>%n people, at most %1 at once at %2; %3 stayed longest, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, at most %1 at once between %2 and %3; %4 stayed longest, %5.</source>
        <translation>
            <numerusform>%n person, at most %1 at once between %2 and %3; %4 stayed longest, %5.</numerusform>
            <numerusform>%n people, at most %1 at once between %2 and %3; %4 stayed longest, %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n present</source>
        <translation>
            <numerusform>%1: %n present</numerusform>
            <numerusform>%1: %n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message numerus="yes">
        <source>%n more people are not shown.</source>
        <translation>
            <numerusform>%n more person is not shown.</numerusform>
            <numerusform>%n more people are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message numerus="yes">
        <source>Balance read %1, every %n minutes</source>
        <translation>
            <numerusform>Balance read %1, every %n minute</numerusform>
            <numerusform>Balance read %1, every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message numerus="yes">
        <source>without %n products that could not be read</source>
        <translation>
            <numerusform>without %n product that could not be read</numerusform>
            <numerusform>without %n products that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchChart</name>
    <message numerus="yes">
        <source>Of %n sessions, %1 cost %2; the median is %3.</source>
        <translation>
            <numerusform>Of %n session, %1 costs %2; the median is %3.</numerusform>
            <numerusform>Of %n sessions, %1 cost %2; the median is %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: each is read once, and %1 at most</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n left out: each is read once, and %1 at most</numerusform>
            <numerusform>%n left out: each is read once, and %1 at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other currencies, not part of these figures</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n in another currency, not part of these figures</numerusform>
            <numerusform>%n in other currencies, not part of these figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation>
            <numerusform>in %n session</numerusform>
            <numerusform>in %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied as CSV</source>
        <translation>
            <numerusform>%n session copied as CSV</numerusform>
            <numerusform>%n sessions copied as CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillingAlarms</name>
    <message numerus="yes">
        <source>Money for less than %n days</source>
        <translation>
            <numerusform>Money for less than %n day</numerusform>
            <numerusform>Money for less than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakdownView</name>
    <message numerus="yes">
        <source>%1 in %n events.</source>
        <comment>a sum</comment>
        <translation>
            <numerusform>%1 in %n event.</numerusform>
            <numerusform>%1 in %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDeleteDialog</name>
    <message numerus="yes">
        <source>Download and delete %n recording(s)</source>
        <translation>
            <numerusform>Download and delete %n recording</numerusform>
            <numerusform>Download and delete %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)</source>
        <translation>
            <numerusform>Delete %n recording</numerusform>
            <numerusform>Delete %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete only the %n on the disk</source>
        <translation>
            <numerusform>Delete only the %n on the disk</numerusform>
            <numerusform>Delete only the %n on the disk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDeleteWords</name>
    <message numerus="yes">
        <source>%n recording(s) still fit the filter</source>
        <translation>
            <numerusform>%n recording still fits the filter</numerusform>
            <numerusform>%n recordings still fit the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <translation>
            <numerusform>%n came: %1.</numerusform>
            <numerusform>%n came: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went: %1.</source>
        <translation>
            <numerusform>%n went: %1.</numerusform>
            <numerusform>%n went: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n recording(s) are gone.</source>
        <translation>
            <numerusform>%n recording is gone.</numerusform>
            <numerusform>All %n recordings are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s) the filter that was not in the list.</source>
        <translation>
            <numerusform>%n more fits the filter that was not in the list.</numerusform>
            <numerusform>%n more fit the filter that were not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>ChannelColumns</name>
    <message numerus="yes">
        <source>%n events reach it.</source>
        <translation>
            <numerusform>%n event reaches it.</numerusform>
            <numerusform>%n events reach it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message numerus="yes">
        <source>%n channels selected</source>
        <translation>
            <numerusform>%n channel selected</numerusform>
            <numerusform>%n channels selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channels…</source>
        <translation>
            <numerusform>Delete %n channel…</numerusform>
            <numerusform>Delete %n channels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings go with it.</source>
        <translation>
            <numerusform>%n setting goes with it.</numerusform>
            <numerusform>%n settings go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channels?</source>
        <translation>
            <numerusform>Delete %n channel?</numerusform>
            <numerusform>Delete %n channels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channels</source>
        <translation>
            <numerusform>Delete %n channel</numerusform>
            <numerusform>Delete %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n channels</source>
        <translation>
            <numerusform>Deleting %n channel</numerusform>
            <numerusform>Deleting %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels deleted.</source>
        <translation>
            <numerusform>%n channel deleted.</numerusform>
            <numerusform>%n channels deleted.</numerusform>
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
    <name>CommitSteps</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message numerus="yes">
        <source>From %1 before to %2 after, in %n steps.</source>
        <translation>
            <numerusform>From %1 before to %2 after, in %n step.</numerusform>
            <numerusform>From %1 before to %2 after, in %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account is as the file says: %n settings are the same.</source>
        <translation>
            <numerusform>The account is as the file says: %n setting is the same.</numerusform>
            <numerusform>The account is as the file says: %n settings are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be added</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n would be added</numerusform>
            <numerusform>%n would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n would be removed</numerusform>
            <numerusform>%n would be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%n without a match</numerusform>
            <numerusform>%n without a match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n missing profiles and channels…</source>
        <translation>
            <numerusform>Create %n missing profile or channel…</numerusform>
            <numerusform>Create %n missing profiles and channels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait in the matrix until you commit them.</source>
        <translation>
            <numerusform>%n change waits in the matrix until you commit it.</numerusform>
            <numerusform>%n changes wait in the matrix until you commit them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>settings</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be staged; the others wait in the matrix.</source>
        <translation>
            <numerusform>%n change could not be staged; the others wait in the matrix.</numerusform>
            <numerusform>%n changes could not be staged; the others wait in the matrix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n profiles and channels in “%1”?</source>
        <translation>
            <numerusform>Create %n profile or channel in “%1”?</numerusform>
            <numerusform>Create %n profiles and channels in “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n</source>
        <comment>profiles and channels</comment>
        <translation>
            <numerusform>Create %n</numerusform>
            <numerusform>Create %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles and channels created.</source>
        <translation>
            <numerusform>%n profile or channel created.</numerusform>
            <numerusform>%n profiles and channels created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be compared: a cost is missing, or the currencies differ.</source>
        <translation>
            <numerusform>%n can’t be compared: a cost is missing, or the currencies differ.</numerusform>
            <numerusform>%n can’t be compared: a cost is missing, or the currencies differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events differ</source>
        <translation>
            <numerusform>%1 of %n event differs</numerusform>
            <numerusform>%1 of %n events differ</numerusform>
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
    <name>CompositionDialog</name>
    <message numerus="yes">
        <source>%n recording(s) are still being processed.</source>
        <translation>
            <numerusform>%n recording is still being processed.</numerusform>
            <numerusform>%n recordings are still being processed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompositionFinding</name>
    <message numerus="yes">
        <source>A composition has %n regions at most. Remove one.</source>
        <translation>
            <numerusform>A composition has %n region at most. Remove one.</numerusform>
            <numerusform>A composition has %n regions at most. Remove one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its grid has room for %1 of its %n recordings.</source>
        <translation>
            <numerusform>Its grid has room for %1 of its %n recording.</numerusform>
            <numerusform>Its grid has room for %1 of its %n recordings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its recordings are not of this session. Choose others.</source>
        <translation>
            <numerusform>%n of its recordings is not of this session. Choose another.</numerusform>
            <numerusform>%n of its recordings are not of this session. Choose others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompositionPanel</name>
    <message numerus="yes">
        <source>%n composition(s)</source>
        <translation>
            <numerusform>%n composition</numerusform>
            <numerusform>%n compositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompositionWords</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompositionsPage</name>
    <message numerus="yes">
        <source>Delete %n composition(s)?</source>
        <translation>
            <numerusform>Delete %n composition?</numerusform>
            <numerusform>Delete %n compositions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n composition(s)</source>
        <translation>
            <numerusform>Delete %n composition</numerusform>
            <numerusform>Delete %n compositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n composition(s)</source>
        <translation>
            <numerusform>Deleting %n composition</numerusform>
            <numerusform>Deleting %n compositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n composition(s).</source>
        <translation>
            <numerusform>Deleted %n composition.</numerusform>
            <numerusform>Deleted %n compositions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had gone before.</source>
        <translation>
            <numerusform>%n had gone before.</numerusform>
            <numerusform>%n had gone before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not touched.</source>
        <translation>
            <numerusform>%n was not touched.</numerusform>
            <numerusform>%n were not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n composition(s)</source>
        <translation>
            <numerusform>%n composition</numerusform>
            <numerusform>%n compositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>reaches %n destination(s)</source>
        <translation>
            <numerusform>reaches %n destination</numerusform>
            <numerusform>reaches %n destinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reach nobody</source>
        <translation>
            <numerusform>%n reaches nobody</numerusform>
            <numerusform>%n reach nobody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>%n events selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
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
    <name>DownloadDialog</name>
    <message numerus="yes">
        <source>Download %n recording(s)</source>
        <translation>
            <numerusform>Download %n recording</numerusform>
            <numerusform>Download %n recordings</numerusform>
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
    <name>FindView</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse %n session(s)</source>
        <translation>
            <numerusform>Analyse %n session</numerusform>
            <numerusform>Analyse %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlameView</name>
    <message numerus="yes">
        <source>%n more levels are not shown.</source>
        <translation>
            <numerusform>%n more level is not shown.</numerusform>
            <numerusform>%n more levels are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%n lines selected</source>
        <translation>
            <numerusform>%n line selected</numerusform>
            <numerusform>%n lines selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n billing groups</source>
        <translation>
            <numerusform>%n billing group</numerusform>
            <numerusform>%n billing groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers are billed to it.</source>
        <translation>
            <numerusform>%n phone number is billed to it.</numerusform>
            <numerusform>%n phone numbers are billed to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonRows</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message numerus="yes">
        <source>A composition has %n regions at most.</source>
        <translation>
            <numerusform>A composition has %n region at most.</numerusform>
            <numerusform>A composition has %n regions at most.</numerusform>
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
    <name>LiveAlarms</name>
    <message numerus="yes">
        <source>Its session goes on with at most one participant for %n minute(s) or more, and is billed. End it if nobody needs it.</source>
        <translation>
            <numerusform>Its session goes on with at most one participant for %n minute or more, and is billed. End it if nobody needs it.</numerusform>
            <numerusform>Its session goes on with at most one participant for %n minutes or more, and is billed. End it if nobody needs it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its video is still being recorded, and nobody has been there for %n minute(s) or more. End the session to end the recording.</source>
        <translation>
            <numerusform>Its video is still being recorded, and nobody has been there for %n minute or more. End the session to end the recording.</numerusform>
            <numerusform>Its video is still being recorded, and nobody has been there for %n minutes or more. End the session to end the recording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n person</numerusform>
            <numerusform>%1 · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick %n people out of “%1”?</source>
        <translation>
            <numerusform>Kick %n person out of “%1”?</numerusform>
            <numerusform>Kick %n people out of “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick %n people</source>
        <translation>
            <numerusform>Kick %n person</numerusform>
            <numerusform>Kick %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are put out of the room:
%2

%1 This can&apos;t be undone.</source>
        <extracomment>%2 is a list of names, a line each</extracomment>
        <translation>
            <numerusform>%n person is put out of the room:
%2

%1 This can&apos;t be undone.</numerusform>
            <numerusform>%n people are put out of the room:
%2

%1 This can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again for %n people</source>
        <translation>
            <numerusform>Ask again for %n person</numerusform>
            <numerusform>Ask again for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixCell</name>
    <message numerus="yes">
        <source>add %n</source>
        <comment>staged in a cell</comment>
        <translation>
            <numerusform>add %n</numerusform>
            <numerusform>add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %n changes</source>
        <translation>
            <numerusform>Commit %n change</numerusform>
            <numerusform>Commit %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes discarded.</source>
        <translation>
            <numerusform>%n staged change discarded.</numerusform>
            <numerusform>%n staged changes discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %n changes in %1?</source>
        <translation>
            <numerusform>Commit %n change in %1?</numerusform>
            <numerusform>Commit %n changes in %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n participant copied</numerusform>
            <numerusform>%n participants copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message numerus="yes">
        <source>%n profiles selected</source>
        <translation>
            <numerusform>%n profile selected</numerusform>
            <numerusform>%n profiles selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profiles…</source>
        <translation>
            <numerusform>Delete %n profile…</numerusform>
            <numerusform>Delete %n profiles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels go with it.</source>
        <translation>
            <numerusform>%n channel goes with it.</numerusform>
            <numerusform>%n channels go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings go with it.</source>
        <translation>
            <numerusform>%n setting goes with it.</numerusform>
            <numerusform>%n settings go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profiles?</source>
        <translation>
            <numerusform>Delete %n profile?</numerusform>
            <numerusform>Delete %n profiles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profiles</source>
        <translation>
            <numerusform>Delete %n profile</numerusform>
            <numerusform>Delete %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n profiles</source>
        <translation>
            <numerusform>Deleting %n profile</numerusform>
            <numerusform>Deleting %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles deleted.</source>
        <translation>
            <numerusform>%n profile deleted.</numerusform>
            <numerusform>%n profiles deleted.</numerusform>
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
    <name>RechargeView</name>
    <message numerus="yes">
        <source>%n charges</source>
        <translation>
            <numerusform>%n charge</numerusform>
            <numerusform>%n charges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RechargeWords</name>
    <message numerus="yes">
        <source>%n times, %1 in all</source>
        <translation>
            <numerusform>%n time, %1 in all</numerusform>
            <numerusform>%n times, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off, it charges nothing: the balance would have gone from %1 to %2 in the last %n days. %3</source>
        <translation>
            <numerusform>Off, it charges nothing: the balance would have gone from %1 to %2 in the last %n day. %3</numerusform>
            <numerusform>Off, it charges nothing: the balance would have gone from %1 to %2 in the last %n days. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days the balance would never have fallen to %1; the lowest was %2. %3</source>
        <translation>
            <numerusform>In the last %n day the balance would never have fallen to %1; the lowest was %2. %3</numerusform>
            <numerusform>In the last %n days the balance would never have fallen to %1; the lowest was %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charged in the last %n days: %1. Each charge lifts the balance to the threshold plus the amount. Most in a day: %2 of %3 allowed. %4</source>
        <translation>
            <numerusform>Charged in the last %n day: %1. Each charge lifts the balance to the threshold plus the amount. Most in a day: %2 of %3 allowed. %4</numerusform>
            <numerusform>Charged in the last %n days: %1. Each charge lifts the balance to the threshold plus the amount. Most in a day: %2 of %3 allowed. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spend of %n days isn’t known in full (%1). Only what is known of it is reckoned with.</source>
        <translation>
            <numerusform>The spend of %n day isn’t known in full (%1). Only what is known of it is reckoned with.</numerusform>
            <numerusform>The spend of %n days isn’t known in full (%1). Only what is known of it is reckoned with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the next %n days, at %1 a day.</source>
        <translation>
            <numerusform>Not in the next %n day, at %1 a day.</numerusform>
            <numerusform>Not in the next %n days, at %1 a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message numerus="yes">
        <source>Downloading %n recording(s)</source>
        <translation>
            <numerusform>Downloading %n recording</numerusform>
            <numerusform>Downloading %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloaded %n recording(s).</source>
        <translation>
            <numerusform>Downloaded %n recording.</numerusform>
            <numerusform>Downloaded %n recordings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)?</source>
        <translation>
            <numerusform>Delete %n recording?</numerusform>
            <numerusform>Delete %n recordings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)</source>
        <translation>
            <numerusform>Delete %n recording</numerusform>
            <numerusform>Delete %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n recording(s)</source>
        <translation>
            <numerusform>Deleting %n recording</numerusform>
            <numerusform>Deleting %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n recording(s).</source>
        <translation>
            <numerusform>Deleted %n recording.</numerusform>
            <numerusform>Deleted %n recordings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had gone before.</source>
        <translation>
            <numerusform>%n had gone before.</numerusform>
            <numerusform>%n had gone before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not touched.</source>
        <translation>
            <numerusform>%n was not touched.</numerusform>
            <numerusform>%n were not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n recording(s) by filter.</source>
        <translation>
            <numerusform>Deleted %n recording by filter.</numerusform>
            <numerusform>Deleted %n recordings by filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
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
        <source>A&amp;nalyse %n session(s)</source>
        <translation>
            <numerusform>A&amp;nalyse %n session</numerusform>
            <numerusform>A&amp;nalyse %n sessions</numerusform>
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
<context>
    <name>RoomDeletionDialog</name>
    <message numerus="yes">
        <source>Delete %n rooms</source>
        <translation>
            <numerusform>Delete %n room</numerusform>
            <numerusform>Delete %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n rooms?</source>
        <translation>
            <numerusform>Delete this %n room?</numerusform>
            <numerusform>Delete these %n rooms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it now and will be kicked.</source>
        <translation>
            <numerusform>%n person is in it now and will be kicked.</numerusform>
            <numerusform>%n people are in it now and will be kicked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in them now and will be kicked.</source>
        <translation>
            <numerusform>%n person is in them now and will be kicked.</numerusform>
            <numerusform>%n people are in them now and will be kicked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions go on in %n of them, with nobody present; they end.</source>
        <translation>
            <numerusform>A session goes on in %n of them, with nobody present; it ends.</numerusform>
            <numerusform>Sessions go on in %n of them, with nobody present; they end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomDeletionReport</name>
    <message numerus="yes">
        <source>%1 of %n rooms deleted</source>
        <translation>
            <numerusform>%1 of %n room deleted</numerusform>
            <numerusform>%1 of %n rooms deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms deleted; gone already: %2</source>
        <translation>
            <numerusform>%1 of %n room deleted; gone already: %2</numerusform>
            <numerusform>%1 of %n rooms deleted; gone already: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message numerus="yes">
        <source>%n rooms selected</source>
        <translation>
            <numerusform>%n room selected</numerusform>
            <numerusform>%n rooms selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions go on in %n of them now.</source>
        <translation>
            <numerusform>A session goes on in %n of them now.</numerusform>
            <numerusform>Sessions go on in %n of them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n sessions.</source>
        <translation>
            <numerusform>The newest %1 of %n session.</numerusform>
            <numerusform>The newest %1 of %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in all.</source>
        <translation>
            <numerusform>%n session in all.</numerusform>
            <numerusform>%n sessions in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost of %n sessions: %1</source>
        <translation>
            <numerusform>Cost of %n session: %1</numerusform>
            <numerusform>Cost of %n sessions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSessionRows</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rooms…</source>
        <translation>
            <numerusform>Delete %n room…</numerusform>
            <numerusform>Delete %n rooms…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n rooms</source>
        <translation>
            <numerusform>Deleting %n room</numerusform>
            <numerusform>Deleting %n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 at the pace of the last %n days</source>
        <translation>
            <numerusform>at least %1 at the pace of the last %n day</numerusform>
            <numerusform>at least %1 at the pace of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the pace of the last %n days</source>
        <translation>
            <numerusform>at the pace of the last %n day</numerusform>
            <numerusform>at the pace of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>between %1 and %2 at the pace of the last %n days</source>
        <translation>
            <numerusform>between %1 and %2 at the pace of the last %n day</numerusform>
            <numerusform>between %1 and %2 at the pace of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing was spent in the last %n days</source>
        <translation>
            <numerusform>nothing was spent in the last %n day</numerusform>
            <numerusform>nothing was spent in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes 3 whole days of spend to tell; %n are known</source>
        <translation>
            <numerusform>it takes 3 whole days of spend to tell; %n is known</numerusform>
            <numerusform>it takes 3 whole days of spend to tell; %n are known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaCanvas</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaMapView</name>
    <message numerus="yes">
        <source>Map of %n record type(s)</source>
        <translation>
            <numerusform>Map of %n record type</numerusform>
            <numerusform>Map of %n record types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionNorm</name>
    <message numerus="yes">
        <source>Only %n other sessions like this one are known: too few to tell whether it is unusual.</source>
        <translation>
            <numerusform>Only %n other session like this one is known: too few to tell whether it is unusual.</numerusform>
            <numerusform>Only %n other sessions like this one are known: too few to tell whether it is unusual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session cost something, while half of %n others like it cost nothing.</source>
        <translation>
            <numerusform>This session cost something, while half of %n other like it cost nothing.</numerusform>
            <numerusform>This session cost something, while half of %n others like it cost nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session is %1 × the median of %n.</source>
        <comment>%n sessions</comment>
        <translation>
            <numerusform>This session is %1 × the median of %n.</numerusform>
            <numerusform>This session is %1 × the median of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session is %1 × the median of %n; %2 %3 ×.</source>
        <comment>%n sessions, %2 a product</comment>
        <translation>
            <numerusform>This session is %1 × the median of %n; %2 %3 ×.</numerusform>
            <numerusform>This session is %1 × the median of %n; %2 %3 ×.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n participant copied</numerusform>
            <numerusform>%n participants copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message numerus="yes">
        <source>%n event(s) copied</source>
        <translation>
            <numerusform>%n event copied</numerusform>
            <numerusform>%n events copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n differences</source>
        <comment>between a cost and what it is made of</comment>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is the assistant’s minute rate (%2 a minute, %n billed minutes).</source>
        <translation>
            <numerusform>%1 of this session is the assistant’s minute rate (%2 a minute, %n billed minute).</numerusform>
            <numerusform>%1 of this session is the assistant’s minute rate (%2 a minute, %n billed minutes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is the minute rate of %2 (%3 a minute, %n billed minutes).</source>
        <translation>
            <numerusform>%1 of this session is the minute rate of %2 (%3 a minute, %n billed minute).</numerusform>
            <numerusform>%1 of this session is the minute rate of %2 (%3 a minute, %n billed minutes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is inference, in %n turns.</source>
        <translation>
            <numerusform>%1 of this session is inference, in %n turn.</numerusform>
            <numerusform>%1 of this session is inference, in %n turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of this session is %2, in %n events.</source>
        <comment>a share and a product</comment>
        <translation>
            <numerusform>%1 of this session is %2, in %n event.</numerusform>
            <numerusform>%1 of this session is %2, in %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns of inference are %1.</source>
        <translation>
            <numerusform>%n turn of inference is %1.</numerusform>
            <numerusform>%n turns of inference are %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Costs in %n other currencies are counted apart.</source>
        <translation>
            <numerusform>Costs in %n other currency are counted apart.</numerusform>
            <numerusform>Costs in %n other currencies are counted apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied</source>
        <translation>
            <numerusform>%n session copied</numerusform>
            <numerusform>%n sessions copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it and will be disconnected:
%1</source>
        <translation>
            <numerusform>%n person is in it and will be disconnected:
%1</numerusform>
            <numerusform>%n people are in it and will be disconnected:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message numerus="yes">
        <source>Reading %n session(s)</source>
        <translation>
            <numerusform>Reading %n session</numerusform>
            <numerusform>Reading %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingPanel</name>
    <message numerus="yes">
        <source>%n settings selected</source>
        <translation>
            <numerusform>%n setting selected</numerusform>
            <numerusform>%n settings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCommit</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n slow</numerusform>
            <numerusform>%n slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked for</source>
        <translation>
            <numerusform>%n being looked for</numerusform>
            <numerusform>%n being looked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n to be sent</numerusform>
            <numerusform>%n to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removals wait in the matrix until you commit them.</source>
        <translation>
            <numerusform>%n removal waits in the matrix until you commit it.</numerusform>
            <numerusform>%n removals wait in the matrix until you commit them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>NOBODY would be told any more of %n events: %1.</source>
        <translation>
            <numerusform>NOBODY would be told any more of %n event: %1.</numerusform>
            <numerusform>NOBODY would be told any more of %n events: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one channel would be left for %n events: %1.</source>
        <translation>
            <numerusform>Only one channel would be left for %n event: %1.</numerusform>
            <numerusform>Only one channel would be left for %n events: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of the whole profile “%1” no longer reach it.</source>
        <translation>
            <numerusform>%n setting of the whole profile “%1” no longer reaches it.</numerusform>
            <numerusform>%n settings of the whole profile “%1” no longer reach it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings name it together with “%1”: look at them afterwards.</source>
        <translation>
            <numerusform>%n setting names it together with “%1”: look at it afterwards.</numerusform>
            <numerusform>%n settings name it together with “%1”: look at them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message numerus="yes">
        <source>%n changes to commit</source>
        <translation>
            <numerusform>%n change to commit</numerusform>
            <numerusform>%n changes to commit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedSettings</name>
    <message numerus="yes">
        <source>%n changes are staged already. Commit them first, then stage the rest.</source>
        <translation>
            <numerusform>%n change is staged already. Commit it first, then stage the rest.</numerusform>
            <numerusform>%n changes are staged already. Commit them first, then stage the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message numerus="yes">
        <source>Client token · refreshed %n times</source>
        <translation>
            <numerusform>Client token · refreshed %n time</numerusform>
            <numerusform>Client token · refreshed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message numerus="yes">
        <source>Expires in %n minutes</source>
        <translation>
            <numerusform>Expires in %n minute</numerusform>
            <numerusform>Expires in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message numerus="yes">
        <source>%n×</source>
        <comment>times</comment>
        <translation>
            <numerusform>%n×</numerusform>
            <numerusform>%n×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n event(s) deeper</source>
        <translation>
            <numerusform>Read %n event deeper</numerusform>
            <numerusform>Read %n events deeper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallActions</name>
    <message numerus="yes">
        <source>All but %n people</source>
        <translation>
            <numerusform>All but %n person</numerusform>
            <numerusform>All but %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>For %n person</numerusform>
            <numerusform>For %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallReport</name>
    <message numerus="yes">
        <source>Mute was accepted for %1 of %n people.</source>
        <translation>
            <numerusform>Mute was accepted for %1 of %n person.</numerusform>
            <numerusform>Mute was accepted for %1 of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmute was accepted for %1 of %n people.</source>
        <translation>
            <numerusform>Unmute was accepted for %1 of %n person.</numerusform>
            <numerusform>Unmute was accepted for %1 of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick was accepted for %1 of %n people.</source>
        <translation>
            <numerusform>Kick was accepted for %1 of %n person.</numerusform>
            <numerusform>Kick was accepted for %1 of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaterfallView</name>
    <message numerus="yes">
        <source>%n more rows are not shown.</source>
        <translation>
            <numerusform>%n more row is not shown.</numerusform>
            <numerusform>%n more rows are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message numerus="yes">
        <source>… %n levels between</source>
        <translation>
            <numerusform>… %n level between</numerusform>
            <numerusform>… %n levels between</numerusform>
        </translation>
    </message>
</context>
</TS>
