<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop operations console for the Telnyx v2 API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1, QtKeychain, SQLite, Boost, ICU, libphonenumber, libsodium and simdjson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalbox is an independent program. Telnyx is a trademark of its owner. This program comes without any warranty; you may pass it on under the terms of its licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts can&apos;t be written to %1. Make room on the disk and check that the folder can be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read. It was kept as %1; add your accounts again, or mend that file and put it back as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read, and it can&apos;t be moved out of the way either. Move %1 to another place, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add a Telnyx account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and &amp;save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFace</name>
    <message>
        <source>key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answered, and Signalbox never writes a key into a file. Start a keychain service and enter the key again, and it will be there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account rests: nothing is sent or read until it gets a new key. What was stored stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFaxes</name>
    <message>
        <source>It is too late to cancel this fax: it has gone too far. See in the list how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is still on its way out. Cancel it first, then remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx keeps no document of this fax. Ask for “store media” when you send the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Production: mark it in red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read-only: change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as the name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an account in which mistakes cost money or reach customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalbox only reads: it sends, changes and deletes nothing in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the API answers. Leave it as it is unless you were given another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account at another address is another account: add it besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an API key of this account; the Telnyx portal makes one under API Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or http:// on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer: the key is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked and will ask you to unlock it. If it stays locked, the key is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name: they will be hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key with Telnyx…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused this key. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx knows this key, but it may not read the balance, which is how a key is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; the key is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain took it, and Signalbox writes no key into a file. You will be asked for it at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add one to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>work that goes on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the demo account: an embedded server, no key, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep store and settings under DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a one-off account at URL, with the key from the environment variable SIGNALBOX_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk every pane, do its main job there, and write pictures and tour.json into DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after the first painted window and print the milliseconds until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop operations console for the Telnyx v2 API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved session to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-base needs a whole address, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signalbox: %1
signalbox --help lists what it understands.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox and --api-base are two different accounts: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would travel in the clear to %1: use https. Plain http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour sends and deletes faxes: add --sandbox, or an --api-base on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tour and --exit-after-startup exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1: check its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is read-only: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being put into the outbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionLines</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · %L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %L1 of %L2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no key for %1: put it into the environment variable %2 and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signalbox: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalbox can&apos;t start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Another Signalbox (process %1 on %2) uses the folder %3. Go on there, or close it first, or start with another folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be locked for this program. Check that your user may write it and that the disk has room, or start with another folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be emptied. Close what uses its files, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo account can&apos;t be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayName</name>
    <message>
        <source>“%1” can&apos;t be sent: letters, numbers, spaces and -_~!.+ only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can&apos;t be sent: %1 – letters, numbers, spaces and -_~!.+ only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long: 128 at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message>
        <source>This file is not there any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be opened. Check that you may read it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Choose one with at least one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is protected by a password. Save a copy without one and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is damaged. Open it in its own program, save it again and choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be faxed. Save it as PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 50 MB, the most that can be faxed. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has more than %L1 pages, the most that can be faxed. Send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview: install the image formats plugin of Qt to see TIFF files. The document can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Telnyx converts it and counts its pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT; %1 pages and %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A fax has one document: only the first of %n files was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. Telnyx counts the pages of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 of %4</source>
        <extracomment>%1 is &quot;12 pages&quot;, %2 how many there may be, %3 a size, %4 how large it may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that can be faxed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx fetches the document; there is no preview of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx fetches it: it has to open without signing in and without a redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete link, such as https://example.com/letter.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFolder</name>
    <message>
        <source>The disk has no room for a copy of the document. Make %1 of room, then try again; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can&apos;t be copied into the folder %1. Check that your user may write it, then try again; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 can&apos;t be read. Check that it is still there and that you may open it; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 could not be read to its end. Check the disk or drive that it is on; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our copy of %1 is gone, so it was not sent. Send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our copy of %1 was changed since it was taken, so it was not sent. Send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 of a document can&apos;t be removed. Remove it by hand when nothing uses it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadCall</name>
    <message>
        <source>This link is not safe to open. Ask Telnyx for a new one by refreshing the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired. Refresh the fax and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, %1choose a file%2 or %3use a link%2</source>
        <comment>%1 and %3 start a link, %2 ends it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or %1choose a file%2</source>
        <comment>%1 starts a link, %2 ends it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>New &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to go on with the key that is kept; that one is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profile and its API key go from this computer. Nothing changes at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of this account are not finished. They stop here, and what Telnyx has taken goes on there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account rests until it has a key that Telnyx accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact: label and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Telnyx refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. Check the network; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection could be made, so nothing reached Telnyx. What is shown comes from this computer. Signalbox tries again by itself as soon as the connection is back; waiting work is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was only a read, so asking again is safe. If it goes on, look at Telnyx&apos;s status page and at your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused this key. Enter a current API key for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was revoked, mistyped or belongs to another account. The account is paused: replace its key under Account, and its work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that. Use a key with more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is right but restricted, or the account is not allowed this yet. Ask whoever manages the Telnyx account for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know this any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in the meantime, or its retention has ended. What Signalbox kept of it stays readable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused the request. Correct what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the request is not as Telnyx wants it. Nothing was done. The mark stands at the field that Telnyx named; its own words are in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx asks for a pause. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account asked too often in a short time. Signalbox slows down by itself; other programs with the same account share the same limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has trouble of its own. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is on Telnyx&apos;s side and usually passes. What is shown may be out of date until the next successful refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read. Try again; if it goes on, a proxy may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with success, but not with what the API promises: often a login page of a network or proxy. Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Telnyx carried this out. Signalbox is finding out; don&apos;t repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended after the request had left, or the answer was no clear yes or no. Repeating it could do it twice, so Signalbox looks for the result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this, or closed what had asked for it. Nothing more will happen; start it again if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key for this account. Enter it, or unlock the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys live in the keychain of the operating system only. It may be locked or not running; without it a key is kept for this run alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is read-only here, so nothing was sent. Change that under Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is marked read-only in Signalbox. No request that changes anything leaves this computer while the mark is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local store can&apos;t be used. Make room on the disk and check the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the data folder can&apos;t be read or written. Nothing is sent that could not be recorded first. The data folder is named in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBox</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this fax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureReason</name>
    <message>
        <source>call dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cut by the receiving side before all pages were through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. If it drops again, try with T.38 off, or at normal quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending side ended the call before all pages were through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. For a fax you received, ask the sender to repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender stopped this fax before it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Resend it if it was cancelled by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two machines lost each other&apos;s signal in the middle of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. If it is lost again, try with T.38 off, or at normal quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line was free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx or a carrier on the way could not take the call just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and send it again. If it goes on, look at Telnyx&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines disagreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines didn&apos;t agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call went through, but the two machines could not agree on how to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with T.38 off. Then try at normal quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transmission error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving machine reported errors while pages were coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. If it fails again, try at normal quality or with T.38 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending machine reported errors while pages were going out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side turned the call away, or blocks your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more later. If it is declined again, phone them and ask whether they accept your faxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carrier on the way waited too long for an answer and ended the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was dialled, but nothing at the other end responded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the number is right and the machine is switched on, then send it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving network does not accept a number written like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number: + and the country code first, then the number without a leading zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rang, but no machine picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again later. If it never answers, ask whether the fax machine is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a fax line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fax line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this number can&apos;t receive a fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for their fax number; this may be a telephone or a mobile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number not in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the recipient, correct it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carrier found a way to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and try once more. If it fails again, ask Telnyx support about this destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line was busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again in a few minutes; nothing needs changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error correction failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error correction failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine gave a wrong answer when pages were checked for errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with T.38 off, or at normal quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fax tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was answered, but no fax machine was heard: perhaps a person or a voicemail picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a fax number, then send it again, next with T.38 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx service plan does not include calls to this destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the service plan of the outbound voice profile changed in the Telnyx portal, then resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has stopped this account from sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check balance and messages in the Telnyx portal, or ask Telnyx support. Nothing will go out before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number or address that can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number: + and the country code first. For a SIP address, check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outbound profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax application has no outbound voice profile, so it may receive but not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign an outbound voice profile to the application in the Telnyx portal, or send from another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbound voice profile does not allow calls to this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the country added to the allowed destinations of the outbound voice profile, then resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account already had as many calls open as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until some faxes are through, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbound voice profile already had as many calls open as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until some faxes are through, then send it again, or have the profile&apos;s limit raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax application already had as many calls open as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until some faxes are through, then send it again, or have the application&apos;s limit raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily spend limit reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbound voice profile has spent what it may spend in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the limit raised in the Telnyx portal, or resend when the day is over there (00:00 UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number isn&apos;t verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not let this account send from this number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the number in the Telnyx portal, or choose another number under From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may only send to numbers that were verified before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the recipient&apos;s number or upgrade the account in the Telnyx portal, then resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not read the document: its format is not accepted, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print it as PDF and send that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document couldn&apos;t be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx got no document from the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the link opens without signing in and without a redirect, or send the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document may have 50 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with a lower resolution or in black and white, or split it into several faxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax may have 350 pages at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the document and send it as several faxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document not converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document couldn&apos;t be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx failed to turn the document into fax pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print it as PDF and send that file. If a plain PDF fails too, ask Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it once more. If it fails again, give the fax id to Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx gave a reason that this version of Signalbox does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxActions</name>
    <message>
        <source>New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and resend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fax ids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxAddress</name>
    <message>
        <source>Enter a number such as +1 312 555 0100, or a SIP URI such as sip:fax@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with + and the country code, such as +1 312 555 0100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has digits only, after a +. A SIP URI begins with sip:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short for a number. Enter it with its country and area codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: a number has 15 digits at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an e-mail address. A SIP URI begins with sip:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP URI needs a name before the @, such as sip:fax@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP URI needs a server after the @, such as sip:fax@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is not the name or address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in it that a SIP URI can&apos;t have. Write it as %xx, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port at the end of a SIP URI is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks too short for a number. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks too short for a number in %1. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks too long for a number. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks too long for a number in %1. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number like this is known to be in use. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number like this is known to be in use in %1. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is known to have this code. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxAlarms</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Fax to +1 312 945 7420&quot;, %2 a status word</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxCells</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed · checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a status and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and its country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and what to try</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has given it no id yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>document not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the fax stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or the last part of the link, that was faxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, once they are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the call took, in minutes and seconds, once it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made, in local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it last changed, in local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s id of the fax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxChoices</name>
    <message>
        <source>Choose or add an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a read-only account: nothing can be sent or changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a fax first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one fax only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a fax that is waiting, being prepared, dialled or sent can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a fax that was sent from this console and did not arrive can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax under way can&apos;t be deleted. Cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a received fax has a document to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n faxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resend %n faxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and resend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n faxes…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxDetailsPanel</name>
    <message>
        <source>Details of the selected fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a fax to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faxes selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>T.38 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T.38 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxListView</name>
    <message>
        <source>Which faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxQuality</name>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quickest on the line; small print may suffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits letters and forms. What Telnyx uses unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer than high, and longer on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultra light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finest there is, best for pictures. Takes longer to prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultra dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finest there is, best for text and small print. Takes longer to prepare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxQuestion</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Fax to +1 312 945 7420&quot;, %2 a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n fax(es)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n fax(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n fax(es) again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n fax(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n fax(es)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1

Deleted at Telnyx and here, with the document. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n fax(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this fax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is lost. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxStatus</name>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxStory</name>
    <message>
        <source>Sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx accepted this fax two times. Signalbox asked to cancel the later one; the recipient may get both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has been asked to stop this fax. It ends as failed once the call is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has accepted it and prepares the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was turned into fax pages; the call comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is calling the other machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine answered and the pages are going over. How many are through is known at the end only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine is calling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages are in; Telnyx prepares the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Signalbox does not know this status and shows it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine has confirmed all pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other machine has confirmed %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out as soon as Telnyx can be reached, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is being handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered. Signalbox is looking for this fax at Telnyx, and sends it again only once it is certain that it was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx did not accept it. Change what is wrong and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what happened, %2 what to do next; both are whole sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxTimeline</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document being converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer: being looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice: the later one is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook %1 in %L2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxToolbar</name>
    <message>
        <source>Faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, status:failed, to:312</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all occur (Ctrl+F). status:, to:, from: and document: look into one column only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxWords</name>
    <message>
        <source>unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxWork</name>
    <message numerus="yes">
        <source>%n fax(es) asked to stop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) could not be deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: saving the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxesPane</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Fax to +1 312 945 7420&quot;, %2 a status word or a short sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent can&apos;t be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax to %1 is in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax from %1, %2.pdf</source>
        <extracomment>the proposed name of a file: a number, and a date with the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Signalbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo account: a small server on this computer with made-up data, where nothing is sent and nothing costs. Or add your Telnyx account; you need one of its API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Telnyx account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no blanks and no letters with accents. Copy it again in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain has no key for this account. Enter its API key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so nothing is known about the key. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Enter the API key for this run, or start a keychain such as GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused. Allow Signalbox to use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFace</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Telnyx account or try the demo account, and its faxes stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached; these rows are %1. New faxes wait in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 These rows are %2.</source>
        <extracomment>%1 is why, a whole sentence; %2 is &quot;as of 10:41&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faxes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faxes of this account are kept here yet. They are read as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading faxes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n fax(es) here has all of these words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No faxes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes that this account sends and receives stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the first one: a number and a document are all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 find a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Amounts of different currencies can&apos;t be added. Look at one currency at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum has too many digits to be exact. Look at a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>T.38, monochrome, stored copies, own webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual way of faxing over the internet. Switch it off for a machine that keeps failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pure black and white, without shades: smaller, and sharper for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the document at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a while, behind a link that is short-lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a preview at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fax looks like, behind a link that is short-lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Telnyx reports on this fax, in place of the application&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook needs a complete address, such as https://example.com/faxes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>999+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationColumn</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenReport</name>
    <message>
        <source>The local store was written by a newer Signalbox. It was kept as %1 and a new one was begun; lists fill again from Telnyx. Start the newer version to use the old store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local store is damaged. It was kept as %1 and a new one was begun; lists fill again from Telnyx. Before you send a fax again that was still waiting, look whether it is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the place of the local store belongs to another program. It was kept as %1 and a new store was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageImage</name>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Signalbox is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes, drafts and settings of this computer; never API keys. Another folder is chosen when Signalbox is started, with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page appears here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>The folder %1 can&apos;t be made. Check that the one above it can be written, or choose another (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Give your user the right to write it, or choose another (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Check that its folder can be written and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityField</name>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 312 555 0147</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax number with + and country code, or a SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestLogDialog</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last requests of this run. Keys, queries, documents and links are never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderField</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the numbers of this account are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the numbers of this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this account could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no number that can fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no number that can fax. Buy one in the Telnyx portal and assign it to a fax application, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a phone number, %2 the name of a fax application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to no fax application, so choose the one to send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no fax application. Create one in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the application to send through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownAsField</name>
    <message>
        <source>S&amp;hown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s name that the other machine may show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the side panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>The local store can&apos;t be used, and it can&apos;t be moved out of the way either. Move %1 to another place, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>a tab and how many rows it has</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowServices</name>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Signalbox opens no saved sessions. Install a newer one to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
