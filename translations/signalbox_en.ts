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
</TS>
