// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/JoinPage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

QByteArray JoinPage::frame(const QString &heading, const QString &body, const QByteArray &data)
{
    const QLocale locale;
    const QString direction =
        locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString page =
        QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .arg(locale.bcp47Name().toHtmlEscaped(), direction);
    page += QStringLiteral("<meta name=\"color-scheme\" content=\"light dark\">\n<title>") +
            tr("Join test").toHtmlEscaped() +
            QStringLiteral(
                "</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"join.css\">\n"
                "</head>\n<body>\n<main>\n<h1>") +
            heading.toHtmlEscaped() + QStringLiteral("</h1>\n") + body + QStringLiteral("</main>\n");
    QByteArray bytes = page.toUtf8();
    if (!data.isEmpty())
        bytes += "<script type=\"application/json\" id=\"facts\">" + data +
                 "</script>\n<script type=\"module\" src=\"join.js\"></script>\n";
    return bytes + "</body>\n</html>\n";
}

QByteArray JoinPage::joining(const QString &room, const QString &roomName, const QByteArray &token,
                             const QByteArray &sdkEntry)
{
    const QJsonObject words{
        {QStringLiteral("loading"), tr("loading the SDK")},
        {QStringLiteral("failed"), tr("failed")},
        {QStringLiteral("noSdk"),
         tr("The SDK has neither “initialize” nor “Room”: it is not @telnyx/video.")},
        {QStringLiteral("nobody"), tr("Nobody is in the room.")},
        {QStringLiteral("you"), tr("this page")},
        {QStringLiteral("audio"), tr("sound")},
        {QStringLiteral("video"), tr("picture")},
        {QStringLiteral("nothing"), tr("publishes nothing")},
    };
    const QJsonObject facts{
        {QStringLiteral("room"), room},
        {QStringLiteral("token"), QString::fromUtf8(token)},
        {QStringLiteral("sdk"), QString::fromUtf8("./sdk/" + sdkEntry.toPercentEncoding("/"))},
        {QStringLiteral("words"), words},
    };
    // An end tag in what is filled in must not end the block.
    const QByteArray data = QJsonDocument(facts).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
    const QString body =
        QStringLiteral(
            "<p class=\"muted\">%1</p>\n<p><span id=\"status\" class=\"pill\" role=\"status\">%2</span></p>\n"
            "<p id=\"trouble\" class=\"trouble\" role=\"alert\" hidden></p>\n<h2>%3</h2>\n"
            "<ul id=\"people\"></ul>\n<p><button id=\"leave\" type=\"button\" disabled>%4</button></p>\n"
            "<p class=\"muted\">%5</p>\n")
            .arg(tr("The console shows the same as this page. Camera and microphone stay off.")
                     .toHtmlEscaped(),
                 tr("loading the SDK").toHtmlEscaped(), tr("People").toHtmlEscaped(),
                 tr("Leave the room").toHtmlEscaped(),
                 tr("This address works once: to join again, start another join test in the console.")
                     .toHtmlEscaped());
    return frame(roomName, body, data);
}

QByteArray JoinPage::sdkMissing(const QString &roomName, const QString &trouble)
{
    const QString body =
        QStringLiteral("<p>%1</p>\n<p class=\"trouble\">%2</p>\n<ol>\n<li>%3<pre>npm pack @telnyx/video\n"
                       "tar xzf telnyx-video-*.tgz</pre></li>\n<li>%4</li>\n<li>%5</li>\n</ol>\n<p "
                       "class=\"muted\">%6</p>\n")
            .arg(tr("To join %1 from a browser, the console needs a copy of the JavaScript SDK "
                    "(@telnyx/video). It comes "
                    "without one.")
                     .arg(roomName)
                     .toHtmlEscaped(),
                 trouble.toHtmlEscaped(), tr("Fetch it and unpack it:").toHtmlEscaped(),
                 tr("In the console, on the token bench, choose the folder under “Choose the SDK…”.")
                     .toHtmlEscaped(),
                 tr("Start the join test again.").toHtmlEscaped(),
                 tr("The token was not given to this page.").toHtmlEscaped());
    return frame(tr("The SDK is missing"), body);
}

QByteArray JoinPage::used()
{
    return frame(tr("This address was used"),
                 QStringLiteral("<p>%1</p>\n")
                     .arg(tr("A join test can be opened once, so that no history holds a way into "
                             "the room. Start another one in the console.")
                              .toHtmlEscaped()));
}

// The colours are those of the console's themes.
QByteArray JoinPage::style()
{
    return R"(:root {
  --window: #f6f7f9; --panel: #ffffff; --line: #dfe3e8; --text: #1c2430; --muted: #5b6577;
  --accent: #1f6feb; --border: #c3cad3;
  --good: #177545; --good-tint: #e3f5ea; --bad: #b42318; --bad-tint: #fde8e6;
  --run: #175cd3; --run-tint: #e4eefc; --rest: #475467; --rest-tint: #eef0f3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --window: #161b22; --panel: #1c232d; --line: #303a46; --text: #e6edf3; --muted: #a3b0bf;
    --accent: #4c9aff; --border: #465362;
    --good: #56d08a; --good-tint: #12351f; --bad: #ff8a7a; --bad-tint: #44201c;
    --run: #7ab7ff; --run-tint: #16304f; --rest: #aab6c4; --rest-tint: #2a333e;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 8vh auto; padding: 1.75rem 2rem; background: var(--panel);
  border: 1px solid var(--line); border-radius: .5rem; }
h1 { margin: 0 0 .25rem; font-size: 1.25rem; overflow-wrap: anywhere; }
h2 { margin: 1.5rem 0 .25rem; font-size: 1rem; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
ol { padding-inline-start: 1.25rem; }
li { margin: .5rem 0; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; }
ul li { margin: 0; padding: .5rem 0; border-top: 1px solid var(--line); }
pre { margin: .25rem 0; padding: .5rem .75rem; overflow-x: auto; background: var(--window);
  border: 1px solid var(--line); border-radius: .375rem; font-size: .875rem; }
.muted { color: var(--muted); font-size: .875rem; }
.pill { padding: .125rem .625rem; border-radius: 1rem; background: var(--rest-tint); color: var(--rest); }
.pill[data-tone=run] { background: var(--run-tint); color: var(--run); }
.pill[data-tone=good] { background: var(--good-tint); color: var(--good); }
.pill[data-tone=bad] { background: var(--bad-tint); color: var(--bad); }
.trouble { padding: .5rem .75rem; background: var(--bad-tint); color: var(--bad); border-radius: .375rem; }
button { font: inherit; padding: .375rem .875rem; color: var(--text); background: var(--panel);
  border: 1px solid var(--border); border-radius: .375rem; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button:disabled { color: var(--muted); }
@media (max-width: 30rem) { main { margin: 0; border: 0; border-radius: 0; padding: 1.25rem; } }
)";
}

// The documentation has `new Room(…)`, @telnyx/video 1.0 exports `initialize`: either is taken. The state has
// objects in the documentation and maps in the release.
QByteArray JoinPage::script()
{
    return R"(const block = document.getElementById('facts');
const facts = JSON.parse(block.textContent);
block.remove();
const words = facts.words;
const tones = { initialized: 'rest', connecting: 'run', connected: 'good', disconnecting: 'run' };
let last = { status: 'initialized' };
const byId = (id) => document.getElementById(id);
const values = (all) => (!all ? [] : typeof all.values === 'function' ? [...all.values()] : Object.values(all));
const clean = (text) => String(text).split(facts.token).join('\u2022\u2022\u2022');

// One after the other, so that they arrive in the order in which they happened.
let posted = Promise.resolve();
const post = (state) => {
  const body = clean(JSON.stringify(state));
  posted = posted.then(() => fetch('state', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body, cache: 'no-store',
  })).catch(() => {});
};

const plain = (state) => {
  const made = { status: String(state.status), localParticipantId: state.localParticipantId, participants: {}, streams: {} };
  for (const person of values(state.participants))
    made.participants[person.id] = { id: person.id, context: person.context, streams: { ...person.streams } };
  for (const stream of values(state.streams))
    made.streams[stream.id] = {
      id: stream.id, key: stream.key, participantId: stream.participantId,
      audioActive: Boolean(stream.audioActive ?? stream.isAudioEnabled),
      videoActive: Boolean(stream.videoActive ?? stream.isVideoEnabled),
      isSpeaking: Boolean(stream.isSpeaking), isRemote: Boolean(stream.isRemote ?? stream.origin === 'remote'),
    };
  return made;
};

const nameOf = (person) => {
  try {
    const context = JSON.parse(person.context);
    return String(context.name ?? context.username ?? person.context);
  } catch { return person.context || person.id; }
};

const show = (state) => {
  const now = plain(state);
  const status = now.status;
  last = now;
  byId('status').textContent = status;
  byId('status').dataset.tone = tones[status] ?? 'rest';
  byId('leave').disabled = status !== 'connected';
  byId('people').replaceChildren(...Object.values(now.participants).map((person) => {
    const item = document.createElement('li');
    const streams = Object.values(now.streams).filter((stream) => stream.participantId === person.id);
    const said = streams.map((stream) => [stream.key, stream.audioActive && words.audio, stream.videoActive && words.video]
      .filter(Boolean).join(' \u00b7 '));
    item.textContent = nameOf(person) + (person.id === now.localParticipantId ? ` (${words.you})` : '');
    const detail = document.createElement('div');
    detail.className = 'muted';
    detail.textContent = said.join(', ') || words.nothing;
    item.append(detail);
    return item;
  }));
  if (!Object.keys(now.participants).length)
    byId('people').textContent = words.nobody;
  post(now);
};

const fail = (error) => {
  const trouble = clean(error?.message ?? error);
  byId('status').textContent = words.failed;
  byId('status').dataset.tone = 'bad';
  byId('trouble').textContent = trouble;
  byId('trouble').hidden = false;
  post({ ...last, trouble });
};
addEventListener('unhandledrejection', (event) => fail(event.reason));
addEventListener('error', (event) => fail(event.message));

const known = new Set(Object.getOwnPropertyNames(window));
const usable = (sdk) => sdk && (typeof sdk.initialize === 'function' || typeof sdk.Room === 'function');
const load = async () => {
  const module = await import(facts.sdk);
  const globals = Object.getOwnPropertyNames(window).filter((name) => !known.has(name)).map((name) => window[name]);
  const sdk = [module, module.default, ...globals].find(usable);
  if (!sdk)
    throw new Error(words.noSdk);
  return sdk;
};

const join = async () => {
  const sdk = await load();
  const context = JSON.stringify({ name: 'Signalbox' });
  const room = typeof sdk.initialize === 'function'
    ? await sdk.initialize({ roomId: facts.room, clientToken: facts.token, context })
    : new sdk.Room(facts.room, { clientToken: facts.token, localParticipant: sdk.createLocalParticipant({ context }) });
  room.on('state_changed', show);
  byId('leave').addEventListener('click', () => room.disconnect());
  addEventListener('pagehide', () => room.disconnect());
  if (typeof room.getState === 'function')
    show(room.getState());
  await room.connect();
};
join().catch(fail);
)";
}
