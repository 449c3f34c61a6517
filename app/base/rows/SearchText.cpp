// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/SearchText.h"

#include <QtConcurrentMap>
#include <algorithm>
#include <cstring>
#include <numeric>

namespace {
constexpr char fieldEnd = '\x1f';
constexpr char rowEnd = '\n';
constexpr int pagesForOneThread = 32;
constexpr auto nowhere = std::string_view::npos;

// The place of a needle from `at` on.
size_t seek(std::string_view hay, std::string_view needle, size_t at)
{
#ifdef Q_OS_UNIX // several times as quick as find() where a needle begins with a frequent letter
    const void *found = memmem(hay.data() + at, hay.size() - at, needle.data(), needle.size());
    return found ? static_cast<size_t>(static_cast<const char *>(found) - hay.data()) : nowhere;
#else
    return hay.find(needle, at);
#endif
}

bool isAscii(QStringView text)
{
    char16_t bits = 0;
    for (const QChar sign : text)
        bits = static_cast<char16_t>(bits | sign.unicode());
    return bits < 0x80;
}
} // namespace

void SearchText::fold(QStringView text, std::string &to)
{
    const size_t begin = to.size();
    if (isAscii(text)) {
        for (const QChar sign : text) {
            const auto c = static_cast<char>(sign.unicode());
            to += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    } else {
        const QByteArray utf8 = text.toString().toLower().toUtf8();
        to.append(utf8.constData(), static_cast<size_t>(utf8.size()));
    }
    std::replace_if(
        to.begin() + static_cast<std::ptrdiff_t>(begin), to.end(),
        [](char c) { return c == fieldEnd || c == rowEnd || c == '\0'; }, ' ');
}

std::string SearchText::folded(QStringView text)
{
    std::string out;
    fold(text, out);
    return out;
}

std::string SearchText::line(Fields fields)
{
    std::string text;
    for (const QStringView field : fields) {
        fold(field, text);
        text += fieldEnd;
    }
    text += rowEnd;
    return text;
}

void SearchText::append(Fields fields)
{
    if (m_rows % rowsInPage == 0) {
        m_pages.append({});
        m_pages.edit(m_pages.size() - 1).starts.reserve(rowsInPage + 1);
    }
    Page &page = m_pages.edit(m_pages.size() - 1);
    for (const QStringView field : fields) {
        fold(field, page.text);
        page.text += fieldEnd;
    }
    page.text += rowEnd;
    page.starts.push_back(static_cast<quint32>(page.text.size()));
    ++m_rows;
}

void SearchText::replace(int row, Fields fields)
{
    const std::string text = line(fields);
    const auto within = static_cast<size_t>(row % rowsInPage);
    if (rowOf(m_pages[row / rowsInPage], within) == text)
        return;
    Page &page = m_pages.edit(row / rowsInPage);
    const quint32 begin = page.starts[within];
    const quint32 length = page.starts[within + 1] - begin;
    page.text.replace(begin, length, text);
    const auto grown = static_cast<quint32>(text.size()) - length; // wraps round when it shrank
    for (size_t i = within + 1; i < page.starts.size(); ++i)
        page.starts[i] += grown;
}

void SearchText::clear()
{
    m_pages.clear();
    m_rows = 0;
}

std::string_view SearchText::rowOf(const Page &page, size_t row)
{
    return std::string_view(page.text).substr(page.starts[row], page.starts[row + 1] - page.starts[row]);
}

std::string_view SearchText::field(int row, int field) const
{
    std::string_view rest = rowOf(m_pages[row / rowsInPage], static_cast<size_t>(row % rowsInPage));
    for (; field > 0; --field) {
        const size_t end = rest.find(fieldEnd);
        if (end == nowhere)
            return {};
        rest.remove_prefix(end + 1);
    }
    const size_t end = rest.find(fieldEnd);
    return end == nowhere ? std::string_view() : rest.substr(0, end);
}

bool SearchText::hasIn(std::string_view row, std::string_view text, quint32 fields)
{
    size_t counted = 0;
    std::ptrdiff_t number = 0;
    for (size_t hit = seek(row, text, 0); hit != nowhere; hit = seek(row, text, hit + 1)) {
        number += std::count(row.begin() + static_cast<std::ptrdiff_t>(counted),
                             row.begin() + static_cast<std::ptrdiff_t>(hit), fieldEnd);
        counted = hit;
        if (fields & (1U << number))
            return true;
    }
    return false;
}

bool SearchText::has(int row, const SearchWord &word) const
{
    const std::string_view text = rowOf(m_pages[row / rowsInPage], static_cast<size_t>(row % rowsInPage));
    return std::ranges::any_of(word.anyOf,
                               [&](const std::string &one) { return hasIn(text, one, word.fields); });
}

// Sets the flag of each row of a page that has the text.
void SearchText::scanPage(const Page &page, const std::string &text, const SearchWord &word, quint8 *found)
{
    size_t row = 0;
    for (size_t hit = seek(page.text, text, 0); hit != nowhere; hit = seek(page.text, text, hit)) {
        while (page.starts[row + 1] <= hit)
            ++row;
        if (word.fields == ~0U || hasIn(rowOf(page, row), text, word.fields))
            found[row] = 1;
        hit = page.starts[++row];
        if (row + 1 == page.starts.size())
            return;
    }
}

void SearchText::narrowPage(const Page &page, const SearchWord &word, quint8 *flags)
{
    const size_t rows = page.starts.size() - 1;
    const auto wanted = static_cast<size_t>(std::count_if(flags, flags + rows, [](quint8 f) { return f; }));
    if (wanted == 0)
        return;
    if (wanted * 8 < rows) {
        for (size_t row = 0; row < rows; ++row) {
            if (flags[row])
                flags[row] = std::ranges::any_of(word.anyOf, [&](const std::string &text) {
                    return hasIn(rowOf(page, row), text, word.fields);
                });
        }
        return;
    }
    std::array<quint8, rowsInPage> found{};
    for (const std::string &text : word.anyOf)
        scanPage(page, text, word, found.data());
    for (size_t row = 0; row < rows; ++row)
        flags[row] = flags[row] && found[row];
}

void SearchText::narrow(const SearchWord &word, Flags &flags, const std::atomic<bool> *stop) const
{
    if (std::ranges::any_of(word.anyOf, &std::string::empty))
        return;
    const auto look = [&](int page) {
        if (!stop || !*stop)
            narrowPage(m_pages[page], word, flags.data() + size_t(page) * rowsInPage);
    };
    std::vector<int> pages(static_cast<size_t>(m_pages.size()));
    std::iota(pages.begin(), pages.end(), 0);
    if (m_pages.size() < pagesForOneThread)
        std::ranges::for_each(pages, look);
    else
        QtConcurrent::blockingMap(pages, look);
}

qsizetype SearchText::bytes() const
{
    size_t sum = 0;
    for (int i = 0; i < m_pages.size(); ++i)
        sum += m_pages[i].text.size() + m_pages[i].starts.size() * sizeof(quint32);
    return static_cast<qsizetype>(sum);
}
